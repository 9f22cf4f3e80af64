package org.intersession.registry;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;

/** Words without case, accents and signs, each after a space, so that a search finds them by their beginnings. */
public final class Folded {
    private Folded() {}

    static String words(Collection<String> texts) {
        return texts.stream()
                .filter(Objects::nonNull)
                .map(text -> " " + word(text))
                .distinct()
                .collect(Collectors.joining());
    }

    /** "Côte d'Ivoire" as {@code cote d ivoire}. */
    public static String word(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }
}
