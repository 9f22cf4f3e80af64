package org.intersession.confirmation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.intersession.confirmation.letter.Salutation;
import org.intersession.delegation.Delegate;
import org.intersession.delegation.Delegation;
import org.intersession.delegation.DelegationLinks;
import org.intersession.delegation.Delegations;
import org.intersession.delegation.notice.DelegationEvent;
import org.intersession.identity.Person;
import org.intersession.mail.Outbox;
import org.intersession.platform.language.Languages;
import org.intersession.web.Site;

/**
 * What a party's focal points read when the secretariat has decided: what was returned and who was not confirmed, of
 * which nobody else is told, and a copy of what was written to a person.
 */
@ApplicationScoped
class FocalPointMails {
    private final Outbox outbox;
    private final Delegations delegations;
    private final Site site;
    private final Clock clock;

    FocalPointMails(Outbox outbox, Delegations delegations, Site site, Clock clock) {
        this.outbox = outbox;
        this.delegations = delegations;
        this.site = site;
        this.clock = clock;
    }

    void returned(@Observes DelegationEvent.Returned event) {
        var delegation = event.delegation();
        for (var focal : of(delegation)) {
            var locale = focal.locale();
            var words = Languages.words(ConfirmationMessages.class, locale);
            var of = delegation.party.afterOf.in(locale);
            var title = delegation.meeting.title.in(locale);
            decided(
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
        for (var focal : of(delegate.delegation)) {
            var locale = focal.locale();
            var words = Languages.words(ConfirmationMessages.class, locale);
            var of = delegate.delegation.party.afterOf.in(locale);
            var title = delegate.delegation.meeting.title.in(locale);
            decided(
                    ConfirmationMails.key("non-confirmation", delegate),
                    "non-confirmation",
                    delegate.delegation,
                    focal,
                    words.notConfirmedSubject(of, title),
                    words.notConfirmedText(delegate.name(), of, title),
                    delegate.reason,
                    words.notConfirmedNext());
        }
    }

    private void decided(
            String key,
            String occasion,
            Delegation delegation,
            Person focal,
            String subject,
            String text,
            String reason,
            String next) {
        outbox.put(ConfirmationMails.to(delegation, key + ":" + focal.id, occasion, focal, focal.email)
                .saying(
                        delegation.invitation.reference,
                        subject,
                        Salutation.of(focal.courtesyTitle, focal.name(), focal.familyName, focal.locale()),
                        text,
                        reason,
                        next + "\n" + site.at(DelegationLinks.link(delegation)),
                        ConfirmationMails.contact(delegation.meeting, focal.locale())));
    }

    /** What a mail says, in the language of whoever reads the copy. */
    interface Saying {
        String in(Locale locale);
    }

    /** Whoever is a focal point themselves has read it already. */
    void copy(String occasion, Delegate delegate, Saying subject, Saying text) {
        for (var focal : of(delegate.delegation)) {
            if (delegate.person != null && focal.id.equals(delegate.person.id)) {
                continue;
            }
            var locale = focal.locale();
            var key = ConfirmationMails.key(occasion, delegate) + ":" + focal.id;
            outbox.put(ConfirmationMails.to(delegate.delegation, key, occasion, focal, focal.email)
                    .asCopy()
                    .saying(
                            delegate.delegation.invitation.reference,
                            subject.in(locale),
                            Languages.words(ConfirmationMessages.class, locale).copyIntro(delegate.name()),
                            text.in(locale),
                            ConfirmationMails.contact(delegate.delegation.meeting, locale)));
        }
    }

    private List<Person> of(Delegation delegation) {
        return delegations.focalPoints(delegation.party.id, delegation.meeting.processIds(), clock.instant());
    }
}
