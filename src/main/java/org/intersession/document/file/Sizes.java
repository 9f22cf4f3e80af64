package org.intersession.document.file;

import java.text.NumberFormat;
import java.util.Locale;

/** Sizes of files in words: 240 KB, 1.2 MB; 240 Ko, 1,2 Mo. */
public final class Sizes {
    private Sizes() {}

    public static String of(long bytes, Locale locale) {
        var octet = "fr".equals(locale.getLanguage()) ? "o" : "B";
        var kilos = Math.max(1, Math.round(bytes / 1000.0));
        if (kilos < 1000) {
            return kilos + "\u00A0K" + octet;
        }
        var format = NumberFormat.getNumberInstance(locale);
        format.setMaximumFractionDigits(bytes < 10_000_000 ? 1 : 0);
        return format.format(bytes / 1_000_000.0) + "\u00A0M" + octet;
    }
}
