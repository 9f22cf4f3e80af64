package org.intersession.confirmation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.intersession.confirmation.letter.ConfirmationLetter;
import org.intersession.confirmation.letter.Salutation;
import org.intersession.confirmation.letter.Words;
import org.intersession.delegation.Delegate;
import org.intersession.delegation.Delegation;
import org.intersession.delegation.DelegationLinks;
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
import org.intersession.web.Site;

/**
 * What is written when the secretariat has decided: to the person confirmed or withdrawn, with a copy to the focal
 * point; of what was returned or not confirmed to the focal point and to nobody else.
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
    private final Site site;
    private final Clock clock;

    ConfirmationMails(
            Outbox outbox,
            Persons persons,
            Delegations delegations,
            Confirmations confirmations,
            PersonalLinks links,
            Calendars calendars,
            ConfirmationLetter letter,
            Site site,
            Clock clock) {
        this.outbox = outbox;
        this.persons = persons;
        this.delegations = delegations;
        this.confirmations = confirmations;
        this.links = links;
        this.calendars = calendars;
        this.letter = letter;
        this.site = site;
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
        var words = Languages.words(ConfirmationMessages.class, locale);
        var text = paragraphs(
                Salutation.of(delegate.courtesyTitle, delegate.name(), delegate.familyName, locale),
                confirmedText(delegate, locale),
                words.confirmedAttached(),
                words.confirmedLink() + "\n" + Mail.LINK,
                words.confirmedDoNotForward(),
                meeting.chathamHouse ? words.chathamHouse() : null,
                contact(meeting, words));
        outbox.put(
                to(delegate.delegation, key("confirmation", delegate) + again, "confirmation", person, delegate.email)
                        .withLink(links.issue(person.id, meeting.id))
                        .saying(reference(delegate), words.confirmedSubject(meeting.title.in(locale)), text)
                        .with(calendars.request(meeting, delegate.email, locale), letter.of(delegate, locale, now)));
        for (var focal : focalPoints(delegate.delegation, now)) {
            var theirs = Languages.words(ConfirmationMessages.class, focal.locale());
            copy(
                    "confirmation",
                    delegate,
                    focal,
                    theirs.confirmedSubject(meeting.title.in(focal.locale())),
                    confirmedText(delegate, focal.locale()));
        }
    }

    private static String confirmedText(Delegate delegate, Locale locale) {
        var meeting = delegate.delegation.meeting;
        return Languages.words(ConfirmationMessages.class, locale)
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
        var words = Languages.words(ConfirmationMessages.class, locale);
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
                        paragraphs(
                                words.correctedText(delegation.party.afterOf.in(locale), title),
                                leaves ? words.correctedLink() : null,
                                calledOff ? words.correctedCalendar() : null,
                                contact(meeting, words)));
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
        var words = Languages.words(ConfirmationMessages.class, locale);
        var text = words.withdrawnText(delegate.delegation.party.afterOf.in(locale), meeting.title.in(locale));
        outbox.put(to(delegate.delegation, key("withdrawal", delegate), "withdrawal", person, delegate.email)
                .saying(
                        reference(delegate),
                        words.withdrawnSubject(meeting.title.in(locale)),
                        paragraphs(
                                Salutation.of(delegate.courtesyTitle, delegate.name(), delegate.familyName, locale),
                                text,
                                contact(meeting, words)))
                .with(calendars.cancel(meeting, delegate.email, locale), Attachments.NONE));
        for (var focal : focalPoints(delegate.delegation, now)) {
            var theirs = Languages.words(ConfirmationMessages.class, focal.locale());
            copy(
                    "withdrawal",
                    delegate,
                    focal,
                    theirs.withdrawnSubject(meeting.title.in(focal.locale())),
                    theirs.withdrawnText(
                            delegate.delegation.party.afterOf.in(focal.locale()), meeting.title.in(focal.locale())));
        }
    }

    void returned(@Observes DelegationEvent.Returned event) {
        var delegation = event.delegation();
        for (var focal : focalPoints(delegation, clock.instant())) {
            var locale = focal.locale();
            var words = Languages.words(ConfirmationMessages.class, locale);
            var of = delegation.party.afterOf.in(locale);
            var title = delegation.meeting.title.in(locale);
            toFocalPoint(
                    "return:" + delegation.id + ":" + delegation.changes,
                    "return",
                    delegation,
                    focal,
                    words.returnedSubject(of, title),
                    words.returnedText(of, title),
                    delegation.returnReason,
                    words.returnedNext());
        }
    }

    void notConfirmed(@Observes DelegationEvent.NotConfirmed event) {
        var delegate = event.delegate();
        for (var focal : focalPoints(delegate.delegation, clock.instant())) {
            var locale = focal.locale();
            var words = Languages.words(ConfirmationMessages.class, locale);
            var of = delegate.delegation.party.afterOf.in(locale);
            var title = delegate.delegation.meeting.title.in(locale);
            toFocalPoint(
                    key("non-confirmation", delegate),
                    "non-confirmation",
                    delegate.delegation,
                    focal,
                    words.notConfirmedSubject(of, title),
                    words.notConfirmedText(delegate.name(), of, title),
                    delegate.reason,
                    words.notConfirmedNext());
        }
    }

    private void toFocalPoint(
            String key,
            String occasion,
            Delegation delegation,
            Person focal,
            String subject,
            String text,
            String reason,
            String next) {
        var words = Languages.words(ConfirmationMessages.class, focal.locale());
        outbox.put(to(delegation, key + ":" + focal.id, occasion, focal, focal.email)
                .saying(
                        delegation.invitation.reference,
                        subject,
                        paragraphs(
                                Salutation.of(focal.courtesyTitle, focal.name(), focal.familyName, focal.locale()),
                                text,
                                reason,
                                next + "\n" + site.at(DelegationLinks.link(delegation)),
                                contact(delegation.meeting, words))));
    }

    private void copy(String occasion, Delegate delegate, Person focal, String subject, String text) {
        if (delegate.person != null && focal.id.equals(delegate.person.id)) {
            return;
        }
        var words = Languages.words(ConfirmationMessages.class, focal.locale());
        outbox.put(to(delegate.delegation, key(occasion, delegate) + ":" + focal.id, occasion, focal, focal.email)
                .asCopy()
                .saying(
                        reference(delegate),
                        subject,
                        paragraphs(
                                words.copyIntro(delegate.name()), text, contact(delegate.delegation.meeting, words))));
    }

    private java.util.List<Person> focalPoints(Delegation delegation, Instant now) {
        return delegations.focalPoints(delegation.party.id, delegation.meeting.processIds(), now);
    }

    private static String key(String occasion, Delegate delegate) {
        return occasion + ":" + delegate.id;
    }

    private static String reference(Delegate delegate) {
        return delegate.delegation.invitation.reference;
    }

    private static Letter to(Delegation delegation, String key, String occasion, Person person, String address) {
        return MeetingLetters.to(delegation.meeting, key, occasion, person.name(), address, person.locale())
                .about(delegation.meeting.id, delegation.party.id, person.id);
    }

    private static String contact(Meeting meeting, ConfirmationMessages words) {
        var contact = MeetingLetters.contact(meeting);
        return contact == null ? null : words.contact(contact);
    }

    private static String paragraphs(String... all) {
        return String.join(
                "\n\n",
                java.util.stream.Stream.of(all)
                        .filter(java.util.Objects::nonNull)
                        .toList());
    }
}
