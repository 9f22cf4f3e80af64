package org.intersession.platform.message;

import io.quarkus.arc.Unremovable;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.ConfigProvider;
import org.intersession.platform.language.Languages;
import org.intersession.platform.language.Translated;

/**
 * One sentence that an installation says on every page, mail and PDF: that it is a trial, say. Set per language as
 * {@code intersession.notice.en}, {@code .fr}, {@code .es}; unset, nothing is said.
 */
@ApplicationScoped
@Unremovable
public class Notices {
    private final Translated notice;

    Notices() {
        var texts = new HashMap<String, String>();
        for (var language : Languages.ALL) {
            ConfigProvider.getConfig()
                    .getOptionalValue("intersession.notice." + language, String.class)
                    .ifPresent(text -> texts.put(language, text));
        }
        notice = Translated.of(Map.copyOf(texts));
    }

    public Optional<String> in(Locale locale) {
        return notice.isEmpty() ? Optional.empty() : Optional.of(notice.in(locale));
    }
}
