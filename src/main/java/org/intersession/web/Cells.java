package org.intersession.web;

/** What stands in the cells of a table that a spreadsheet opens: text, never a formula. */
public final class Cells {
    /** With these, some spreadsheet begins a formula, or an argument of one. */
    private static final String BEGINNINGS = "=+-@\t\r\n\0\uFF1D\uFF0B\uFF0D\uFF20";

    private Cells() {}

    /** The text; with an apostrophe in front where it would be taken for a formula. */
    public static String safe(String text) {
        return text != null && !text.isEmpty() && BEGINNINGS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
