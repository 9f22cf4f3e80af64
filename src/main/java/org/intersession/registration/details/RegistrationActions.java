package org.intersession.registration.details;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import org.intersession.delegation.Delegate;
import org.intersession.meeting.Meetings;
import org.intersession.platform.Actor;
import org.intersession.platform.journal.Journal;
import org.intersession.platform.refusal.Guard;
import org.intersession.registration.Details;
import org.intersession.registration.Registration;
import org.intersession.registration.Registrations;
import org.intersession.registration.request.Requests;
import org.intersession.vault.Vault;

/** Completing one's details, and forgetting what is no longer needed. */
@ApplicationScoped
@Transactional
public class RegistrationActions {
    /** How long needs are kept after the last day of the meeting. */
    public static final int DAYS_KEPT = 30;

    private final Registrations registrations;
    private final Requests requests;
    private final Meetings meetings;
    private final RegistrationMails mails;
    private final Vault vault;
    private final Journal journal;
    private final Clock clock;

    RegistrationActions(
            Registrations registrations,
            Requests requests,
            Meetings meetings,
            RegistrationMails mails,
            Vault vault,
            Journal journal,
            Clock clock) {
        this.requests = requests;
        this.meetings = meetings;
        this.mails = mails;
        this.registrations = registrations;
        this.vault = vault;
        this.journal = journal;
        this.clock = clock;
    }

    /** For oneself, where one is confirmed and where one chooses to. @param chosen codes of parties */
    public void register(Actor actor, String slug, Details details, Collection<String> chosen) {
        var places = new OwnPlaces(registrations.ownOf(actor, slug));
        places.told(chosen).forEach(it -> register(actor, it, details));
    }

    /** The focal point types it instead. */
    public void registerFor(Actor actor, String slug, String code, int number, Details details) {
        register(actor, registrations.seenBy(actor, clock.instant(), slug, code, number), details);
    }

    private void register(Actor actor, Delegate delegate, Details details) {
        Guard.allow(RegistrationPolicy.mayRegister(actor, delegate));
        var registration = registrations.of(delegate).orElseGet(() -> new Registration(delegate));
        registration.persist();
        if (RegistrationPolicy.mayReadNeeds(actor, delegate)) {
            registration.complete(details, vault);
        } else {
            registration.completeBlindly(details, vault);
        }
        if (details.language() != null && RegistrationPolicy.maySayTheirLanguage(actor, delegate)) {
            delegate.person.speaks(details.language());
        }
        delegate.registered(clock.instant());
        journal.note(actor, "delegate.registered", delegate.id);
    }

    /** For security they stand in the list as a number only, until the secretariat says otherwise. */
    public void withhold(Actor actor, String slug, String code, int number, boolean withheld) {
        var delegate = registrations.seenBy(actor, clock.instant(), slug, code, number);
        Guard.allow(RegistrationPolicy.mayWithhold(actor, delegate));
        var registration = registrations.of(delegate).orElseGet(() -> new Registration(delegate));
        registration.withhold(withheld);
        registration.persist();
        journal.note(actor, "delegate.withheld", delegate.id);
    }

    /** Deletes the needs of meetings that ended thirty days ago, and who asked for a place in vain. */
    public int forgetNeeds(Actor actor) {
        Guard.allow(RegistrationPolicy.mayForget(actor));
        var now = clock.instant();
        var last = LocalDate.ofInstant(now, ZoneOffset.UTC).minusDays(DAYS_KEPT);
        var past = registrations.withNeedsOfMeetingsBefore(last);
        past.forEach(it -> it.forgetNeeds(now));
        requests.pastWithoutApproval(last).forEach(it -> it.delete());
        return past.size();
    }
}
