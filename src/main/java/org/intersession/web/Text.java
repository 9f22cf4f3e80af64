package org.intersession.web;

import java.util.regex.Pattern;

/** Text as it is typed, pasted or sent, made fit to be kept: what no text holds is left out, and nothing is refused for it. */
public final class Text {
    /** Deliberately loose (RFC 5321 allows more than people expect): one @, something on both sides, nothing unseen. */
    private static final Pattern MAIL =
            Pattern.compile("[^\\p{C}\\p{Z}@\"<>,;]+@[^\\p{C}\\p{Z}@\"<>,;]+\\.[^\\p{C}\\p{Z}@\"<>,;]+");

    /** Embeddings, overrides and isolates (Unicode Standard Annex 9): they show what follows in another order. */
    private static final Pattern TURNED = Pattern.compile("[\\u202A-\\u202E\\u2066-\\u2069]");

    private static final Pattern LINE_ENDS = Pattern.compile("[\\p{Cc}\\u2028\\u2029]+");

    private Text() {}

    /** Without what PostgreSQL refuses: NUL, and halves of characters (lone surrogates). Null stays null. */
    static String clean(String text) {
        if (text == null || text.codePoints().noneMatch(Text::refused)) {
            return text;
        }
        return text.codePoints()
                .filter(it -> !refused(it))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean refused(int character) {
        return character == 0 || character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE;
    }

    /**
     * On one line, as names and addresses are written: nothing in it ends a line, or turns what follows about. Null where
     * nothing is left.
     */
    public static String oneLine(String text) {
        if (text == null) {
            return null;
        }
        var line = LINE_ENDS
                .matcher(TURNED.matcher(text).replaceAll(""))
                .replaceAll(" ")
                .strip();
        return line.isEmpty() ? null : line;
    }

    /** Whether mail can be sent to it; how long it may be is for whoever keeps it to say. */
    public static boolean isMailAddress(String text) {
        return MAIL.matcher(text).matches();
    }
}
