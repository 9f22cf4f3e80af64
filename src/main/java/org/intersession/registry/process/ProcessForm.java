package org.intersession.registry.process;

import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import org.intersession.platform.language.Languages;
import org.intersession.platform.language.Translated;
import org.intersession.registry.Process;
import org.intersession.registry.Process.LetterRule;
import org.intersession.registry.RegistryMessages;
import org.intersession.web.Filled;
import org.intersession.web.Typed;

/** The settings of a process, as its secretariat types them. */
public final class ProcessForm {
    private ProcessForm() {}

    public record Settings(
            Translated secretariatName,
            Translated chair,
            String mail,
            String website,
            List<String> languages,
            ZoneId zone,
            String symbolPattern,
            Integer usualNoticeDays,
            Integer quota,
            LetterRule letterRule,
            Boolean continuationsOnly,
            int version) {}

    public static Settings read(Typed typed) {
        var languages =
                Languages.ALL.stream().filter(typed.all("languages")::contains).toList();
        typed.needed("languages", languages.isEmpty() ? null : languages);
        var website = typed.optional("website", 300);
        if (website != null && !website.matches("https?://[^\\s\"<>]+")) {
            typed.fault("website", typed.words(RegistryMessages.class).websiteForm());
        }
        var answer = typed.raw("continuationsOnly");
        var settings = new Settings(
                typed.translated("secretariatName", 200),
                typed.translated("chair", 200),
                typed.mail("mail"),
                website,
                languages,
                typed.needed("zone", typed.zone("zone")),
                typed.optional("symbolPattern", 80),
                typed.number("usualNoticeDays", 0, 400),
                typed.number("quota", 1, 500),
                typed.needed("letterRule", typed.one("letterRule", LetterRule.class)),
                answer.isEmpty() ? null : "true".equals(answer),
                typed.version());
        typed.check();
        return settings;
    }

    public static Filled of(Process process) {
        var values = new LinkedHashMap<String, Object>();
        for (var language : Languages.ALL) {
            values.put("secretariatName." + language, text(process.secretariatName, language));
            values.put("chair." + language, text(process.chair, language));
        }
        values.put("mail", process.mail);
        values.put("website", process.website);
        values.put("languages", List.of(process.languages));
        values.put("zone", process.zone);
        values.put("symbolPattern", process.symbolPattern);
        values.put("usualNoticeDays", process.usualNoticeDays);
        values.put("quota", process.quota);
        values.put("letterRule", process.letterRule);
        values.put("continuationsOnly", process.continuationsOnly == null ? "" : process.continuationsOnly);
        values.put("version", process.version);
        return Filled.with(values);
    }

    private static String text(Translated translated, String language) {
        return translated == null ? null : translated.only(language).orElse(null);
    }
}
