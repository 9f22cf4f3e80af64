package org.intersession.document.symbol;

import jakarta.persistence.Embeddable;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.intersession.document.DocumentMessages;
import org.intersession.platform.refusal.Refusal;

/**
 * The symbol of a document, {@code IDM/2027/CAP/2/Rev.1}: as it was written, and the key by which it is one. Under the
 * key case, kinds of apostrophe and dash, and width of space make no difference, so that a symbol copied from a letter
 * finds its paper.
 */
@Embeddable
public class Symbol {
    static final int LONGEST = 100;

    private static final Pattern APOSTROPHES = Pattern.compile("[\\u2018\\u2019\\u201B\\u02BC\\u2032\\u0060\\u00B4]");
    private static final Pattern DASHES = Pattern.compile("[\\u2010-\\u2015\\u2212]");
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0\\u2007\\u202F]+");
    /** No control characters, no backslash; parts that are not empty and do not lead up or nowhere. */
    private static final Pattern WELL_FORMED =
            Pattern.compile("(?!\\.{1,2}(/|$))[^\\p{Cntrl}\\\\/]+(/(?!\\.{1,2}(/|$))[^\\p{Cntrl}\\\\/]+)*");

    public String text;
    public String key;

    protected Symbol() {}

    private Symbol(String text) {
        this.text = text;
        this.key = key(text);
    }

    /** Empty where that can be no symbol: too long, or without a place in an address. */
    public static Optional<Symbol> of(String typed) {
        var text = SPACES.matcher(
                        Normalizer.normalize(typed, Normalizer.Form.NFC).strip())
                .replaceAll(" ");
        return text.codePointCount(0, text.length()) <= LONGEST
                        && WELL_FORMED.matcher(text).matches()
                ? Optional.of(new Symbol(text))
                : Optional.empty();
    }

    /** What is the same for all ways of writing a symbol. */
    public static String key(String text) {
        var plain = Normalizer.normalize(text, Normalizer.Form.NFC).strip();
        plain = APOSTROPHES.matcher(plain).replaceAll("'");
        plain = DASHES.matcher(plain).replaceAll("-");
        plain = SPACES.matcher(plain).replaceAll(" ");
        return plain.toUpperCase(Locale.ROOT);
    }

    /** What is said where another document has it that may be seen. */
    public Refusal taken() {
        return Refusal.of(DocumentMessages.class, it -> it.symbolTaken(text)).at("symbol");
    }

    /** What is said where nothing is to be told of why. */
    Refusal notFree() {
        return Refusal.of(DocumentMessages.class, it -> it.symbolNotFree(text)).at("symbol");
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Symbol that && key.equals(that.key);
    }

    @Override
    public int hashCode() {
        return key.hashCode();
    }

    @Override
    public String toString() {
        return text;
    }
}
