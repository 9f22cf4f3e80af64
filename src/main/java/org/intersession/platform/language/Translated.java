package org.intersession.platform.language;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.text.Normalizer;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.hibernate.annotations.Immutable;

/**
 * One text in several languages, kept as jsonb (BCP 47 language → text, NFC). A language that is missing is answered by
 * the first that is there, in the order of {@link Languages#ALL} and then of the alphabet.
 */
@Immutable // else Hibernate writes and parses each one once more, to have a copy to compare with
public final class Translated implements Spoken {
    public static final Translated NONE = new Translated(Map.of());

    private final Map<String, String> texts;

    private Translated(Map<String, String> texts) {
        this.texts = texts;
    }

    @JsonCreator
    public static Translated of(Map<String, String> texts) {
        var kept = new TreeMap<String, String>();
        texts.forEach((language, text) -> {
            if (text != null && !text.isBlank()) {
                kept.put(language, Normalizer.normalize(text.strip(), Normalizer.Form.NFC));
            }
        });
        return kept.isEmpty() ? NONE : new Translated(Collections.unmodifiableMap(kept));
    }

    public static Translated of(String language, String text) {
        return of(Collections.singletonMap(language, text));
    }

    @JsonValue
    public Map<String, String> texts() {
        return texts;
    }

    public boolean isEmpty() {
        return texts.isEmpty();
    }

    public boolean has(String language) {
        return texts.containsKey(language);
    }

    /** Exactly that language, or nothing. */
    public Optional<String> only(String language) {
        return Optional.ofNullable(texts.get(language));
    }

    /** The language in which {@link #in} answers for this one. */
    @Override
    public String languageFor(Locale locale) {
        if (has(locale.getLanguage())) {
            return locale.getLanguage();
        }
        return Languages.ALL.stream().filter(this::has).findFirst().orElseGet(() -> texts.keySet().stream()
                .findFirst()
                .orElse(locale.getLanguage()));
    }

    /** The text in that language, or in the first that is there; empty when there is none at all. */
    @Override
    public String in(Locale locale) {
        return texts.getOrDefault(languageFor(locale), "");
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Translated that && texts.equals(that.texts);
    }

    @Override
    public int hashCode() {
        return texts.hashCode();
    }

    @Override
    public String toString() {
        return texts.toString();
    }
}
