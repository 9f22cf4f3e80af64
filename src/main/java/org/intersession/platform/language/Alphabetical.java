package org.intersession.platform.language;

import com.ibm.icu.text.Collator;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** Alphabetical order as readers of a language know it (Unicode Technical Standard 10, CLDR collation). */
public final class Alphabetical {
    private static final Map<Locale, Collator> FROZEN = new ConcurrentHashMap<>();

    private Alphabetical() {}

    public static <T> Comparator<T> by(Locale locale, Function<T, String> key) {
        Comparator<String> collator =
                FROZEN.computeIfAbsent(locale, it -> Collator.getInstance(it).freeze())::compare;
        return Comparator.comparing(key, collator);
    }

    public static <T> List<T> sorted(Collection<T> things, Locale locale, Function<T, String> key) {
        return things.stream().sorted(by(locale, key)).toList();
    }
}
