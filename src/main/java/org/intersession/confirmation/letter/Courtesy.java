package org.intersession.confirmation.letter;

import java.util.List;
import java.util.Locale;

/** A courtesy title in the language of a list or a letter (PROTOCOL.md, "Lists"); one that is not among these stays as typed. */
public final class Courtesy {
    private static final List<List<String>> SAME = List.of(
            List.of("Mr.", "M.", "Sr."),
            List.of("Ms.", "Mme", "Sra."),
            List.of("H.E. Mr.", "S.E. M.", "Excmo. Sr."),
            List.of("H.E. Ms.", "S.E. Mme", "Excma. Sra."));

    private Courtesy() {}

    public static String in(String typed, Locale locale) {
        if (typed == null) {
            return "";
        }
        var word = plain(typed);
        if (word.equals("mrs")) {
            word = "ms";
        }
        for (var row : SAME) {
            for (var one : row) {
                if (plain(one).equals(word)) {
                    return row.get("fr".equals(locale.getLanguage()) ? 1 : "es".equals(locale.getLanguage()) ? 2 : 0);
                }
            }
        }
        return typed;
    }

    private static String plain(String title) {
        return title.replaceAll("[.\\s]", "").toLowerCase(Locale.ROOT);
    }
}
