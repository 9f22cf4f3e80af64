package org.intersession.registry;

import java.util.Locale;
import java.util.Map;
import org.intersession.platform.language.Translated;
import org.intersession.testing.Given;

/** A process of its own for each story, so that no other meeting stands on the pages of its secretariat. */
public final class Dialogue {
    private Dialogue() {}

    public static Process with(String secretariat) {
        return Given.in(() -> {
            var process = new Process();
            process.slug = Given.unique("dialogue");
            process.kind = Process.Kind.STATES_OWNED_INITIATIVE;
            process.position = 1000;
            process.acronym = process.slug.toUpperCase(Locale.ROOT);
            process.name = Translated.of(Map.of(
                    "en", "Dialogue " + process.slug,
                    "fr", "Dialogue sur " + process.slug,
                    "es", "Diálogo " + process.slug));
            process.nameLanguage = "en";
            process.secretariatName = Translated.of(Map.of(
                    "en",
                    "Secretariat of the Dialogue",
                    "fr",
                    "Secrétariat du Dialogue",
                    "es",
                    "Secretaría del Diálogo"));
            process.mail = secretariat;
            process.languages = new String[] {"en", "fr", "es"};
            process.asOf = "2005-07";
            process.quota = 2;
            process.persist();
            return process;
        });
    }
}
