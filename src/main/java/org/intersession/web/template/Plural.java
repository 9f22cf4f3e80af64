package org.intersession.web.template;

import com.ibm.icu.text.PluralRules;
import com.ibm.icu.util.ULocale;
import io.quarkus.qute.TemplateExtension;

/**
 * The form of a word that goes with a number, by the CLDR plural rules of a language: in a bundle {@code {n}
 * {plural:fr(n,'État','États')}}. English, French and Spanish need two forms here; their "many" (a million) takes the
 * second.
 */
@TemplateExtension(namespace = "plural")
public final class Plural {
    private static final PluralRules EN = PluralRules.forLocale(ULocale.ENGLISH);
    private static final PluralRules FR = PluralRules.forLocale(ULocale.FRENCH);
    private static final PluralRules ES = PluralRules.forLocale(new ULocale("es"));

    private Plural() {}

    static String en(int n, String one, String other) {
        return form(EN, n, one, other);
    }

    static String en(long n, String one, String other) {
        return form(EN, n, one, other);
    }

    static String fr(int n, String one, String other) {
        return form(FR, n, one, other);
    }

    static String fr(long n, String one, String other) {
        return form(FR, n, one, other);
    }

    static String es(int n, String one, String other) {
        return form(ES, n, one, other);
    }

    static String es(long n, String one, String other) {
        return form(ES, n, one, other);
    }

    private static String form(PluralRules rules, long n, String one, String other) {
        return "one".equals(rules.select(n)) ? one : other;
    }
}
