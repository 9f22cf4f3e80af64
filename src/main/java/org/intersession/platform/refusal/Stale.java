package org.intersession.platform.refusal;

import java.util.Locale;
import java.util.function.Function;
import org.intersession.platform.language.Languages;

/** Somebody else changed this since it was read: HTTP 409. */
public class Stale extends RuntimeException {
    private final transient Function<Locale, String> sentence;

    public Stale() {
        this(null);
    }

    private Stale(Function<Locale, String> sentence) {
        this.sentence = sentence;
    }

    /** Where it may have been there all along. */
    public static <M> Stale of(Class<M> bundle, Function<M, String> sentence) {
        return new Stale(locale -> sentence.apply(Languages.words(bundle, locale)));
    }

    /** @param usual what is said of everything */
    public String in(Locale locale, String usual) {
        return sentence == null ? usual : sentence.apply(locale);
    }
}
