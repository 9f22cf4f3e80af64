package org.intersession.meeting.wording;

import java.util.Locale;
import org.intersession.mail.Letter;
import org.intersession.meeting.Meeting;

/** Letters that concern a meeting: from its process, answered to whom the meeting names. */
public final class MeetingLetters {
    private MeetingLetters() {}

    /** Without its words, and without whom it concerns. */
    public static Letter to(Meeting meeting, String key, String occasion, String name, String address, Locale locale) {
        var process = meeting.process();
        return Letter.to(key, occasion, name, address, locale)
                .from(process.sender(locale), process.mail, replyTo(meeting))
                .under(rule(meeting, locale));
    }

    /** The Chatham House Rule, where the meeting is held under it; else null. */
    public static String rule(Meeting meeting, Locale locale) {
        return meeting.chathamHouse ? Said.in(locale).chathamHouse() : null;
    }

    /** Never nobody, where the meeting or its process has an address. */
    public static String replyTo(Meeting meeting) {
        return meeting.contactMail != null ? meeting.contactMail : meeting.process().mail;
    }

    /** "Ms. Contact <contact@example.org>"; null where the meeting names nobody. */
    public static String contact(Meeting meeting) {
        return meeting.contactName == null
                ? null
                : meeting.contactName + (meeting.contactMail == null ? "" : " <" + meeting.contactMail + ">");
    }
}
