package org.intersession.meeting;

import java.text.Normalizer;
import java.util.Locale;
import org.intersession.meeting.Meeting.Shown;

/** The words of a meeting's address. It says no more than the public may know; once announced it stays. */
final class Address {
    private static final int LONGEST = 80;

    private Address() {}

    static String of(Meeting meeting) {
        var year = meeting.opensOn == null ? "" : "-" + meeting.opensOn.getYear();
        if (meeting.shown != Shown.ALL) {
            return meeting.process().slug + (meeting.opensOn == null ? "-meeting" : "-" + meeting.opensOn);
        }
        var words = words(meeting.title.in(Locale.ENGLISH));
        if (words.length() < 3) {
            words = meeting.process().slug + "-meeting";
        }
        return words.endsWith(year) ? words : words + year;
    }

    static String words(String text) {
        var plain = Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-+|-+$", "");
        if (plain.length() <= LONGEST) {
            return plain;
        }
        var cut = plain.lastIndexOf('-', LONGEST);
        return plain.substring(0, cut < 20 ? LONGEST : cut);
    }
}
