package org.intersession.outcome;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Locale;
import java.util.UUID;
import org.intersession.meeting.Meeting;
import org.intersession.platform.Actor;
import org.intersession.platform.Guard;
import org.intersession.platform.Journal;
import org.intersession.platform.Missing;
import org.intersession.platform.Refusal;

/** What is done with a draft outcome: it is written, circulated, and commented upon by delegations. */
@ApplicationScoped
@Transactional
public class OutcomeActions {
    /** A draft was circulated for comments. */
    public record Circulated(UUID outcome, UUID meeting) {}

    private final Outcomes outcomes;
    private final Journal journal;
    private final Clock clock;
    private final Event<Circulated> circulated;

    OutcomeActions(Outcomes outcomes, Journal journal, Clock clock, Event<Circulated> circulated) {
        this.outcomes = outcomes;
        this.journal = journal;
        this.clock = clock;
        this.circulated = circulated;
    }

    public Outcome draft(Actor actor, String slug, OutcomeForm.Draft form) {
        var meeting = outcomes.writtenBy(actor, clock.instant(), slug);
        Guard.allow(OutcomePolicy.mayDraftOutcome(actor, meeting));
        var outcome = new Outcome(meeting, form.kind());
        outcome.slug = free(meeting, form.kind());
        outcome.title = form.title();
        outcome.text = form.text();
        outcome.persist();
        journal.note(actor, "outcome.drafted", outcome.id);
        return outcome;
    }

    public Outcome revise(Actor actor, String slug, String name, OutcomeForm.Draft form) {
        var outcome = outcomes.seenBy(actor, clock.instant(), slug, name);
        Guard.allow(OutcomePolicy.mayDraftOutcome(actor, outcome.meeting));
        outcome.expectVersion(form.version());
        outcome.kind = form.kind();
        outcome.title = form.title();
        outcome.text = form.text();
        journal.note(actor, "outcome.revised", outcome.id);
        return outcome;
    }

    /** The first time, or again with another distribution or deadline. */
    public Outcome circulate(Actor actor, String slug, String name, OutcomeForm.Circulation form) {
        var now = clock.instant();
        var outcome = outcomes.seenBy(actor, now, slug, name);
        Guard.allow(OutcomePolicy.mayDraftOutcome(actor, outcome.meeting));
        outcome.expectVersion(form.version());
        outcome.circulate(form.distribution(), form.until(), form.zone(), now);
        journal.note(actor, "outcome.circulated", outcome.id);
        circulated.fire(new Circulated(outcome.id, outcome.meeting.id));
        return outcome;
    }

    /** Sends a delegation's comments, or puts others in their place until the deadline. */
    public Comments comment(Actor actor, String slug, String name, OutcomeForm.Said said) {
        var now = clock.instant();
        var outcome = outcomes.seenBy(actor, now, slug, name);
        var parties = outcomes.partiesOf(actor, now, outcome);
        Guard.allow(OutcomePolicy.mayComment(actor, parties));
        var party = parties.stream()
                .filter(it -> it.code.equals(said.party()))
                .findFirst()
                .orElseThrow(Missing::new);
        if (!outcome.open(now)) {
            throw Refusal.of(OutcomeMessages.class, OutcomeMessages::commentsClosed);
        }
        var comments = outcomes.of(outcome, party).orElseGet(() -> new Comments(outcome, party));
        comments.text = said.text();
        comments.sentAt = now;
        comments.sentBy = actor.person();
        comments.persist();
        outcomes.write();
        journal.note(actor, "outcome.commented", comments.id);
        return comments;
    }

    /** {@code summary}; a second of the kind gets a suffix. */
    private String free(Meeting meeting, Outcome.Kind kind) {
        var name = kind.name().toLowerCase(Locale.ROOT);
        var alike = outcomes.alike(meeting, name, name + "-%");
        return alike == 0 ? name : name + "-" + (alike + 1);
    }
}
