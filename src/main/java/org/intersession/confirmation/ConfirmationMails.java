package org.intersession.confirmation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.intersession.confirmation.letter.ConfirmationLetter;
import org.intersession.confirmation.letter.Salutation;
import org.intersession.confirmation.letter.Words;
import org.intersession.delegation.Delegate;
import org.intersession.delegation.Delegation;
import org.intersession.delegation.Delegations;
import org.intersession.delegation.notice.DelegationEvent;
import org.intersession.identity.Grant;
import org.intersession.identity.Person;
import org.intersession.identity.Persons;
import org.intersession.identity.link.PersonalLinks;
import org.intersession.mail.Attachments;
import org.intersession.mail.Letter;
import org.intersession.mail.Mail;
import org.intersession.mail.Outbox;
import org.intersession.meeting.Meeting;
import org.intersession.meeting.calendar.Calendars;
import org.intersession.meeting.wording.MeetingLetters;
import org.intersession.platform.Role;
import org.intersession.platform.language.Dates;
import org.intersession.platform.language.Languages;

/**
 * What is written to a person when the secretariat has confirmed or withdrawn them, or put their address right; and with
 * it, what their grant and their link open from then on. Their focal points read a copy ({@link FocalPointMails}).
 */
@ApplicationScoped
class ConfirmationMails {
    private final Outbox outbox;
    private final Persons persons;
    private final Delegations delegations;
    private final Confirmations confirmations;
    private final PersonalLinks links;
    private final Calendars calendars;
    private final ConfirmationLetter letter;
    private final FocalPointMails focalPoints;
    private final Clock clock;

    ConfirmationMails(
            Outbox outbox,
            Persons persons,
            Delegations delegations,
            Confirmations confirmations,
            PersonalLinks links,
            Calendars calendars,
            ConfirmationLetter letter,
            FocalPointMails focalPoints,
            Clock clock) {
        this.outbox = outbox;
        this.persons = persons;
        this.delegations = delegations;
        this.confirmations = confirmations;
        this.links = links;
        this.calendars = calendars;
        this.letter = letter;
        this.focalPoints = focalPoints;
        this.clock = clock;
    }

    void confirmed(@Observes DelegationEvent.Confirmed event) {
        confirmed(event.delegate(), "");
    }

    /** @param again told apart from what went out before; empty the first time */
    private void confirmed(Delegate delegate, String again) {
        var meeting = delegate.delegation.meeting;
        var person = delegate.person;
        var locale = person.locale();
        var now = clock.instant();
        var words = in(locale);
        outbox.put(
                to(delegate.delegation, key("confirmation", delegate) + again, "confirmation", person, delegate.email)
                        .withLink(links.issue(person.id, meeting.id))
                        .saying(
                                reference(delegate),
                                confirmedSubject(meeting, locale),
                                Salutation.of(delegate.courtesyTitle, delegate.name(), delegate.familyName, locale),
                                confirmedText(delegate, locale),
                                words.confirmedAttached(),
                                words.confirmedLink() + "\n" + Mail.LINK,
                                words.confirmedDoNotForward(),
                                meeting.chathamHouse ? words.chathamHouse() : null,
                                contact(meeting, locale))
                        .with(calendars.request(meeting, delegate.email, locale), letter.of(delegate, locale, now)));
        focalPoints.copy(
                "confirmation", delegate, it -> confirmedSubject(meeting, it), it -> confirmedText(delegate, it));
    }

    private static String confirmedSubject(Meeting meeting, Locale locale) {
        return in(locale).confirmedSubject(meeting.title.in(locale));
    }

    private static String confirmedText(Delegate delegate, Locale locale) {
        var meeting = delegate.delegation.meeting;
        return in(locale)
                .confirmedText(
                        Words.role(delegate, locale),
                        delegate.delegation.party.afterOf.in(locale),
                        meeting.title.in(locale),
                        Words.place(meeting, locale),
                        Dates.range(meeting.opensOn, meeting.closesOn, locale));
    }

    /** Whoever read at the wrong address holds nothing more; at the right one they are confirmed. */
    void corrected(@Observes DelegationEvent.Corrected event) {
        var delegate = event.delegate();
        var delegation = delegate.delegation;
        var meeting = delegation.meeting;
        var now = clock.instant();
        var ended = delegation.delegates.stream().anyMatch(it -> it.confirmed() && it.person.id.equals(event.before()))
                ? List.<Grant>of()
                : confirmations.open(event.before(), meeting.id, delegation.party.id);
        var by = ended.stream().map(it -> it.givenBy).findFirst().orElse(null);
        ended.forEach(it -> it.endAt(now));
        delegations.flush();
        var leaves = !delegations.takesPart(event.before(), meeting.id, now);
        if (leaves) {
            links.revoke(event.before(), meeting.id);
        }
        takeBack(event, leaves);
        if (confirmations
                .open(delegate.person.id, meeting.id, delegation.party.id)
                .isEmpty()) {
            new Grant(delegate.person, Role.DELEGATE, null, meeting.id, delegation.party.id, now, by).persist();
        }
        confirmed(delegate, ":" + delegation.changes);
    }

    /** Whoever got what was meant for somebody else reads that, and nothing of whose it is. */
    private void takeBack(DelegationEvent.Corrected event, boolean leaves) {
        var delegation = event.delegation();
        var meeting = delegation.meeting;
        var person = persons.byId(event.before()).orElseThrow();
        var locale = person.locale();
        var words = in(locale);
        var title = meeting.title.in(locale);
        var calledOff = leaves && !confirmations.expected(meeting, event.wrong());
        var letter = to(
                        delegation,
                        key("correction", event.delegate()) + ":" + delegation.changes,
                        "withdrawal",
                        person,
                        event.wrong())
                .saying(
                        reference(event.delegate()),
                        words.correctedSubject(title),
                        words.correctedText(delegation.party.afterOf.in(locale), title),
                        leaves ? words.correctedLink() : null,
                        calledOff ? words.correctedCalendar() : null,
                        contact(meeting, locale));
        outbox.put(
                calledOff ? letter.with(calendars.cancel(meeting, event.wrong(), locale), Attachments.NONE) : letter);
    }

    /** Their grant ends, their link opens nothing more, their calendar entry is called off. */
    void withdrawn(@Observes DelegationEvent.Withdrawn event) {
        var delegate = event.delegate();
        var meeting = delegate.delegation.meeting;
        var person = delegate.person;
        var now = clock.instant();
        confirmations.open(person.id, meeting.id, delegate.delegation.party.id).forEach(grant -> grant.endAt(now));
        if (!delegations.takesPart(person.id, meeting.id, now)) {
            links.revoke(person.id, meeting.id);
        }
        var locale = person.locale();
        outbox.put(to(delegate.delegation, key("withdrawal", delegate), "withdrawal", person, delegate.email)
                .saying(
                        reference(delegate),
                        withdrawnSubject(meeting, locale),
                        Salutation.of(delegate.courtesyTitle, delegate.name(), delegate.familyName, locale),
                        withdrawnText(delegate, locale),
                        contact(meeting, locale))
                .with(calendars.cancel(meeting, delegate.email, locale), Attachments.NONE));
        focalPoints.copy(
                "withdrawal", delegate, it -> withdrawnSubject(meeting, it), it -> withdrawnText(delegate, it));
    }

    private static String withdrawnSubject(Meeting meeting, Locale locale) {
        return in(locale).withdrawnSubject(meeting.title.in(locale));
    }

    private static String withdrawnText(Delegate delegate, Locale locale) {
        return in(locale)
                .withdrawnText(
                        delegate.delegation.party.afterOf.in(locale), delegate.delegation.meeting.title.in(locale));
    }

    static String key(String occasion, Delegate delegate) {
        return occasion + ":" + delegate.id;
    }

    private static String reference(Delegate delegate) {
        return delegate.delegation.invitation.reference;
    }

    static Letter to(Delegation delegation, String key, String occasion, Person person, String address) {
        return MeetingLetters.to(delegation.meeting, key, occasion, person.name(), address, person.locale())
                .about(delegation.meeting.id, delegation.party.id, person.id);
    }

    /** Whom to ask; null where the meeting names nobody. */
    static String contact(Meeting meeting, Locale locale) {
        var contact = MeetingLetters.contact(meeting);
        return contact == null ? null : in(locale).contact(contact);
    }

    private static ConfirmationMessages in(Locale locale) {
        return Languages.words(ConfirmationMessages.class, locale);
    }
}
