package org.intersession.platform.refusal;

import java.util.Locale;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.intersession.platform.language.Languages;

/**
 * A rule of the domain said no: HTTP 422. It carries its sentence, in every language of the application, and the
 * field that is the cause where there is one: {@code throw Refusal.of(DelegationMessages.class, it ->
 * it.quotaFull(2)).at("role")}.
 */
public class Refusal extends RuntimeException {
    private final transient Function<Locale, String> sentence;
    private final String field;

    Refusal(Function<Locale, String> sentence, String field) {
        this.sentence = sentence;
        this.field = field;
    }

    public static <M> Refusal of(Class<M> bundle, Function<M, String> sentence) {
        return new Refusal(locale -> sentence.apply(Languages.words(bundle, locale)), "");
    }

    /** The same where the sentence names something that has a name in each language. */
    public static <M> Refusal of(Class<M> bundle, BiFunction<M, Locale, String> sentence) {
        return new Refusal(locale -> sentence.apply(Languages.words(bundle, locale), locale), "");
    }

    public Refusal at(String name) {
        return new Refusal(sentence, name);
    }

    /** The name of the field that is the cause; empty when it is the whole form. */
    public String field() {
        return field;
    }

    public String in(Locale locale) {
        return sentence.apply(locale);
    }

    @Override
    public String getMessage() {
        return sentence == null ? field : in(Locale.ENGLISH);
    }
}
