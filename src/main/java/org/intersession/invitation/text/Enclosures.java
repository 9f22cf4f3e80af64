package org.intersession.invitation.text;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.intersession.meeting.Meeting;
import org.intersession.platform.language.Translated;

/** The papers that go with an invitation to a meeting: whoever has the letter may read them. */
public interface Enclosures {
    /** @param address where it is read, in whatever language */
    record Enclosed(String symbol, Translated title, String address) {
        String line(Locale locale) {
            return symbol + " – " + title.in(locale) + "\n" + address;
        }
    }

    /** In the order of their symbols. */
    List<Enclosed> to(Meeting meeting);

    static String lines(List<Enclosed> all, Locale locale) {
        return all.stream().map(it -> it.line(locale)).collect(Collectors.joining("\n"));
    }
}
