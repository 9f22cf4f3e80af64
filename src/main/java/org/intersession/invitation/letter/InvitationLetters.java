package org.intersession.invitation.letter;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.intersession.addressee.Addressee;
import org.intersession.invitation.Invitation;
import org.intersession.invitation.InvitationMessages;
import org.intersession.invitation.text.Wording;
import org.intersession.mail.Letter;
import org.intersession.meeting.Meeting;
import org.intersession.meeting.wording.MeetingLetters;
import org.intersession.platform.language.Languages;

/** The mails in which invitations, reminders and messages of a meeting's secretariat travel. */
@ApplicationScoped
public class InvitationLetters {
    /** A letter of that meeting's secretariat, without its words. */
    public static Letter from(
            Meeting meeting, String key, String occasion, String name, String address, boolean copy, Locale locale) {
        var letter = MeetingLetters.to(meeting, key, occasion, name, address, locale);
        return copy ? letter.asCopy() : letter;
    }

    public Letter invitation(Invitation invitation, Addressee to) {
        var meeting = invitation.meeting;
        var locale = invitation.locale();
        var said = said(locale);
        var text = Stream.of(
                        invitation.text,
                        said.mailOpen(),
                        InvitationSecret.PLACEHOLDER,
                        contact(meeting, locale),
                        chatham(meeting, locale),
                        invitation.distribution == null ? "" : said.distributionLine(invitation.distribution))
                .filter(it -> !it.isEmpty())
                .collect(Collectors.joining("\n\n"));
        return from(
                        meeting,
                        "invitation/" + invitation.id + "/" + to.email.toLowerCase(Locale.ROOT),
                        "invitation",
                        to.label(),
                        to.email,
                        to.copy,
                        locale)
                .about(meeting.id, invitation.party.id, null)
                .saying(invitation.reference, invitation.subject, text);
    }

    /** The same words with whom to ask below them, as a mail has them. */
    public static Wording signed(Meeting meeting, Wording wording, Locale locale) {
        return new Wording(
                wording.language(),
                wording.subject(),
                Stream.of(wording.text(), contact(meeting, locale), chatham(meeting, locale))
                        .filter(it -> !it.isEmpty())
                        .collect(Collectors.joining("\n\n")));
    }

    /** Whom to ask: the contact of the meeting, else the secretariat of its process; nothing where neither has an address. */
    public static String contact(Meeting meeting, Locale locale) {
        var parts = Stream.of(meeting.contactName, MeetingLetters.replyTo(meeting), meeting.contactPhone)
                .filter(it -> it != null && !it.isBlank())
                .collect(Collectors.joining(", "));
        return parts.isEmpty() ? "" : said(locale).contactLine(parts);
    }

    public static String chatham(Meeting meeting, Locale locale) {
        return meeting.chathamHouse ? said(locale).chatham() : "";
    }

    public static InvitationMessages said(Locale locale) {
        return Languages.words(InvitationMessages.class, locale);
    }
}
