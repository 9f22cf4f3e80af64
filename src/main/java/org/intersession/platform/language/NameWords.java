package org.intersession.platform.language;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words of names, as two of them are compared: without their order, case, accents and what stands between them. */
public record NameWords(Set<String> words) {
    /** Null is a name that is not told. */
    public static NameWords of(String... names) {
        return new NameWords(Stream.of(names)
                .filter(Objects::nonNull)
                .flatMap(it -> Stream.of(plain(it).split("[^\\p{L}\\p{N}]+")))
                .filter(it -> !it.isEmpty())
                .collect(Collectors.toSet()));
    }

    /** Whether these are all there; no words are nobody's. */
    public boolean hold(NameWords others) {
        return !others.words.isEmpty() && words.containsAll(others.words);
    }

    private static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }
}
