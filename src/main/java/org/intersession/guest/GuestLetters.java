package org.intersession.guest;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.intersession.confirmation.letter.Salutation;
import org.intersession.identity.link.PersonalLinks;
import org.intersession.invitation.letter.InvitationLetters;
import org.intersession.mail.Attachments;
import org.intersession.mail.Letter;
import org.intersession.mail.Mail;
import org.intersession.meeting.calendar.Calendars;
import org.intersession.meeting.wording.MeetingLetters;
import org.intersession.platform.language.Dates;
import org.intersession.platform.language.Languages;
import org.intersession.web.Site;

/** What is written to those invited by name, and of their answers to the secretariat. */
@ApplicationScoped
public class GuestLetters {
    private final PersonalLinks links;
    private final Calendars calendars;
    private final Site site;

    GuestLetters(PersonalLinks links, Calendars calendars, Site site) {
        this.links = links;
        this.calendars = calendars;
        this.site = site;
    }

    /** The letter itself, with the link by which they read and answer it. */
    Letter invitation(Guest guest) {
        var said = said(guest.locale());
        return to(guest, "guest-invitation:" + guest.id, "invitation")
                .withLink(link(guest))
                .saying(
                        guest.reference,
                        guest.subject,
                        closed(guest, guest.text, said.mailLink() + "\n" + Mail.LINK, said.mailPersonal()));
    }

    /** They will attend: the days, and the entry for their calendar. */
    Letter welcome(Guest guest, Instant now) {
        var locale = guest.locale();
        var said = said(locale);
        var meeting = guest.meeting;
        var days = meeting.opensOn == null ? "" : Dates.range(meeting.opensOn, meeting.closesOn, locale);
        var place = meeting.city == null ? said.online() : meeting.city.in(locale);
        return to(guest, "guest-welcome:" + guest.id + ":" + now.toEpochMilli(), "confirmation")
                .withLink(link(guest))
                .saying(
                        guest.reference,
                        said.welcomeSubject(meeting.title.in(locale)),
                        closed(
                                guest,
                                greeting(guest),
                                said.welcomeText(said.as(guest.capacity), meeting.title.in(locale), place, days),
                                said.mailLink() + "\n" + Mail.LINK,
                                said.mailPersonal()))
                .with(calendars.request(meeting, guest.email, locale), Attachments.NONE);
    }

    /** They are not expected any more; their entry is called off. */
    Letter withdrawal(Guest guest, boolean expected) {
        var locale = guest.locale();
        var said = said(locale);
        var title = guest.meeting.title.in(locale);
        var letter = to(guest, "guest-withdrawal:" + guest.id, "withdrawal")
                .saying(
                        guest.reference,
                        said.withdrawnSubject(title),
                        closed(guest, greeting(guest), said.withdrawnText(title)));
        return expected ? letter.with(calendars.cancel(guest.meeting, guest.email, locale), Attachments.NONE) : letter;
    }

    /** To the secretariat, where the guest answered themselves; null where the process has no address. */
    Letter answered(Guest guest, Instant now) {
        var process = guest.meeting.process();
        if (process.mail == null) {
            return null;
        }
        var locale = process.correspondence();
        var said = said(locale);
        var title = guest.meeting.title.in(locale);
        return MeetingLetters.to(
                        guest.meeting,
                        "guest-answer:" + guest.id + ":" + now.toEpochMilli(),
                        "answer",
                        process.sender(locale),
                        process.mail,
                        locale)
                .about(guest.meeting.id, null, null)
                .saying(
                        guest.reference,
                        said.answeredSubject(guest.name(), title),
                        (guest.attends() ? said.answeredYes(guest.name(), title) : said.answeredNo(guest.name(), title))
                                + "\n\n" + site.at(GuestLinks.guestsLink(guest.meeting)));
    }

    private UUID link(Guest guest) {
        return links.issue(guest.person.id, guest.meeting.id);
    }

    private static Letter to(Guest guest, String key, String occasion) {
        return MeetingLetters.to(guest.meeting, key, occasion, guest.name(), guest.email, guest.locale())
                .about(guest.meeting.id, null, guest.person.id);
    }

    private static String greeting(Guest guest) {
        return Salutation.of(guest.courtesyTitle, guest.name(), guest.familyName, guest.locale());
    }

    private static String closed(Guest guest, String... paragraphs) {
        var locale = guest.locale();
        return Stream.concat(
                        Stream.of(paragraphs),
                        Stream.of(
                                InvitationLetters.contact(guest.meeting, locale),
                                InvitationLetters.chatham(guest.meeting, locale)))
                .filter(it -> !it.isEmpty())
                .collect(Collectors.joining("\n\n"));
    }

    public static GuestMessages said(Locale locale) {
        return Languages.words(GuestMessages.class, locale);
    }
}
