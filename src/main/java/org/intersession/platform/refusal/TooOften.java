package org.intersession.platform.refusal;

import java.time.Duration;
import java.util.Locale;
import java.util.function.Function;
import org.intersession.platform.language.Languages;

/** A refusal of what may be tried only so often: HTTP 429. It says after what time it may be tried again. */
public class TooOften extends Refusal {
    private final Duration after;

    private TooOften(Function<Locale, String> sentence, Duration after) {
        super(sentence, "");
        this.after = after;
    }

    public static <M> TooOften of(Class<M> bundle, Function<M, String> sentence, Duration after) {
        return new TooOften(locale -> sentence.apply(Languages.words(bundle, locale)), after);
    }

    public Duration after() {
        return after;
    }
}
