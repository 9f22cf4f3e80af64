package org.intersession.outcome;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ThreadLocalRandom;
import org.intersession.document.file.FileActions;
import org.intersession.document.issuing.FinalText;
import org.intersession.document.issuing.IssueActions;
import org.intersession.meeting.Meeting;
import org.intersession.outcome.circulation.OutcomeLetters;
import org.intersession.platform.Actor;
import org.intersession.platform.journal.Journal;
import org.intersession.platform.refusal.Guard;
import org.intersession.platform.refusal.Missing;
import org.intersession.platform.refusal.Refusal;
import org.intersession.platform.refusal.Stale;

/** What is done with a draft outcome: it is written, circulated, commented upon by delegations, issued as a paper. */
@ApplicationScoped
@Transactional
public class OutcomeActions {
    private final Outcomes outcomes;
    private final OutcomeLetters letters;
    private final IssueActions papers;
    private final Journal journal;
    private final Clock clock;

    OutcomeActions(Outcomes outcomes, OutcomeLetters letters, IssueActions papers, Journal journal, Clock clock) {
        this.outcomes = outcomes;
        this.letters = letters;
        this.papers = papers;
        this.journal = journal;
        this.clock = clock;
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
        outcome.mustBeADraft();
        outcome.kind = form.kind();
        outcome.title = form.title();
        outcome.text = form.text();
        journal.note(actor, "outcome.revised", outcome.id);
        return outcome;
    }

    /** What was circulated, and how many mails told of it. */
    public record Circulated(Outcome outcome, int mails) {}

    /**
     * The first time, or again with another distribution or deadline; where asked, writes to those who may read it.
     */
    public Circulated circulate(Actor actor, String slug, String name, OutcomeForm.Circulation form) {
        var now = clock.instant();
        var outcome = outcomes.seenBy(actor, now, slug, name);
        Guard.allow(OutcomePolicy.mayDraftOutcome(actor, outcome.meeting));
        outcome.expectVersion(form.version());
        outcome.circulate(form.distribution(), form.until(), form.zone(), now);
        // The mails are of the version that is circulated now: the same circulated again is no news.
        outcomes.write();
        journal.note(actor, "outcome.circulated", outcome.id);
        return new Circulated(outcome, form.andNotify() ? letters.circulated(outcome, now) : 0);
    }

    /**
     * Issues the final text as a paper of the meeting: its editions were printed before ({@link FinalPrint}), from the
     * version that the form names.
     */
    public IssueActions.Out issue(
            Actor actor, String slug, String name, OutcomeForm.Issuance form, Map<String, FileActions.Kept> editions) {
        var outcome = outcomes.seenBy(actor, clock.instant(), slug, name);
        Guard.allow(OutcomePolicy.mayDraftOutcome(actor, outcome.meeting));
        outcome.expectVersion(form.version());
        outcome.mustBeADraft();
        if (!OutcomePolicy.mayIssueOutcome(actor, outcome)) {
            throw Refusal.of(OutcomeMessages.class, OutcomeMessages::nothingToIssue);
        }
        var out = papers.issueOutcome(
                actor,
                outcome.meeting,
                new FinalText(outcome.title, form.symbol(), form.distribution(), editions),
                form.andNotify());
        outcome.issue(out.paper());
        journal.note(actor, "outcome.issued", outcome.id);
        return out;
    }

    /** Sends a delegation's comments, or puts others in place of those that were seen, until the deadline. */
    public Comments comment(Actor actor, String slug, String name, OutcomeForm.Said said) {
        var now = clock.instant();
        var outcome = outcomes.seenBy(actor, now, slug, name);
        var parties = outcomes.partiesOf(actor, now, outcome);
        Guard.allow(OutcomePolicy.mayComment(actor, parties));
        var party = parties.stream()
                .filter(it -> it.code.equals(said.party()))
                .findFirst()
                .orElseThrow(Missing::new);
        outcomes.holdStill(outcome);
        outcome.mustBeADraft();
        if (!outcome.open(now)) {
            throw Refusal.of(OutcomeMessages.class, OutcomeMessages::commentsClosed);
        }
        var before = outcomes.of(outcome, party);
        if (!Objects.equals(said.seen(), before.map(it -> it.version).orElse(null))) {
            throw new Stale();
        }
        var comments = before.orElseGet(() -> new Comments(outcome, party));
        comments.text = said.text();
        comments.sentAt = now;
        comments.sentBy = actor.person();
        comments.persist();
        outcomes.write();
        journal.note(actor, "outcome.commented", comments.id);
        return comments;
    }

    /** {@code summary-482913}, by lot: a number would tell whoever reads a draft how many others there are. */
    private String free(Meeting meeting, Outcome.Kind kind) {
        var word = kind.name().toLowerCase(Locale.ROOT);
        String name;
        do {
            name = word + "-" + ThreadLocalRandom.current().nextInt(100_000, 1_000_000);
        } while (outcomes.taken(meeting, name));
        return name;
    }
}
