package org.intersession.registration.details;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.util.Locale;
import org.intersession.delegation.Delegate;
import org.intersession.delegation.Delegation;
import org.intersession.delegation.People;
import org.intersession.delegation.notice.DelegationEvent;
import org.intersession.identity.link.PersonalLinks;
import org.intersession.mail.Mail;
import org.intersession.mail.Outbox;
import org.intersession.meeting.wording.MeetingLetters;
import org.intersession.platform.language.Languages;
import org.intersession.registration.RegistrationMessages;

/** The personal link, once, to those whom their focal point lets complete their details before they are confirmed. */
@ApplicationScoped
class RegistrationMails {
    private final Outbox outbox;
    private final People people;
    private final PersonalLinks links;
    private final Clock clock;

    RegistrationMails(Outbox outbox, People people, PersonalLinks links, Clock clock) {
        this.outbox = outbox;
        this.people = people;
        this.links = links;
        this.clock = clock;
    }

    void submitted(@Observes DelegationEvent.Submitted event) {
        invite(event.delegation());
    }

    void named(@Observes DelegationEvent.Named event) {
        invite(event.delegation());
    }

    /** Whoever comes in somebody's place is another, and was never asked. */
    void revised(@Observes DelegationEvent.Revised event) {
        if (event.delegation().submitted()) {
            invite(event.delegation());
        }
    }

    private void invite(Delegation delegation) {
        delegation.active().stream()
                .filter(it -> it.invitedToRegister && !it.confirmed() && it.registeredAt == null && it.email != null)
                .forEach(this::invite);
    }

    private void invite(Delegate delegate) {
        people.of(delegate, clock.instant());
        var meeting = delegate.delegation.meeting;
        var person = delegate.person;
        var locale = person.locale();
        var words = in(locale);
        var of = delegate.delegation.party.afterOf.in(locale);
        var title = meeting.title.in(locale);
        outbox.put(MeetingLetters.to(
                        meeting,
                        "registration:" + delegate.id + ":" + person.id,
                        "registration",
                        person.name(),
                        delegate.email,
                        locale)
                .about(meeting.id, delegate.delegation.party.id, person.id)
                .withLink(links.issue(person.id, meeting.id))
                .saying(
                        delegate.delegation.invitation.reference,
                        words.mailSubject(title),
                        withLink(words.mailText(of, title), words)));
    }

    /** What is asked, then the personal link and what it is. */
    static String withLink(String asked, RegistrationMessages words) {
        return asked + "\n\n" + words.mailLink() + "\n" + Mail.LINK + "\n\n" + words.mailPersonal();
    }

    static RegistrationMessages in(Locale locale) {
        return Languages.words(RegistrationMessages.class, locale);
    }
}
