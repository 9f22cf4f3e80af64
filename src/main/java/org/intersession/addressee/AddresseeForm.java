package org.intersession.addressee;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.intersession.platform.language.Languages;
import org.intersession.web.Filled;
import org.intersession.web.Typed;

/** What is typed about one addressee, or pasted about many. */
public final class AddresseeForm {
    /** @param version of the address that is there; less than 0 for one that is not */
    record Values(String party, String language, String name, String office, String email, boolean copy, int version) {}

    /** @param version of all addresses of the process, as {@link Addressees#version} has it */
    record Paste(String text, Set<Integer> alsoLines, int version) {}

    private AddresseeForm() {}

    static Values read(Typed typed) {
        var values = new Values(
                typed.required("party", 200),
                language(typed),
                typed.line("name", 200),
                typed.line("office", 200),
                typed.mail("email"),
                "copy".equals(typed.raw("as")),
                typed.version());
        typed.needed("email", values.email());
        typed.check();
        return values;
    }

    /** An address as it is kept; nothing where there is none. */
    static Filled of(Optional<Addressee> kept) {
        var values = new HashMap<String, Object>();
        kept.ifPresent(it -> {
            values.put("version", it.version);
            values.put("name", it.name);
            values.put("office", it.office);
            values.put("as", it.copy ? "copy" : "to");
        });
        return Filled.with(values);
    }

    public static String language(Typed typed) {
        var language = typed.raw("language").toLowerCase(Locale.ROOT);
        if (!language.isEmpty() && !Languages.serves(language)) {
            typed.fault("language", typed.words(AddresseeMessages.class).noSuchLanguage());
        }
        return language.isEmpty() ? null : language;
    }

    static Paste paste(Typed typed) {
        var lines = new HashSet<Integer>();
        typed.all("line").forEach(it -> {
            if (it.matches("\\d{1,6}")) {
                lines.add(Integer.valueOf(it));
            }
        });
        var paste = new Paste(typed.required("rows", 60_000), lines, typed.version());
        typed.check();
        return paste;
    }
}
