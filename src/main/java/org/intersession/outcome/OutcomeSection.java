package org.intersession.outcome;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.intersession.document.Document;
import org.intersession.meeting.Meeting;
import org.intersession.meeting.MeetingSection;
import org.intersession.outcome.forward.FollowUp;
import org.intersession.outcome.forward.WayForward;
import org.intersession.platform.Actor;
import org.intersession.platform.Asked;
import org.intersession.platform.Languages;

/** The drafts of outcomes on the meeting's page, for those who may read them. */
@ApplicationScoped
class OutcomeSection implements MeetingSection {
    private final Outcomes outcomes;
    private final WayForward wayForward;
    private final Asked asked;

    OutcomeSection(Outcomes outcomes, WayForward wayForward, Asked asked) {
        this.outcomes = outcomes;
        this.wayForward = wayForward;
        this.asked = asked;
    }

    @CheckedTemplate(basePath = "outcome")
    static class Templates {
        static native TemplateInstance section(
                Meeting meeting,
                List<Document> papers,
                List<FollowUp> points,
                List<Outcome> outcomes,
                boolean mayDraft);
    }

    @Override
    public Optional<Part> part(Actor actor, Meeting meeting, Instant now) {
        var mayDraft = OutcomePolicy.mayDraftOutcome(actor, meeting);
        // What has been issued is read as the paper; at the table its draft and the comments stay.
        var seen = outcomes.shownTo(actor, now, meeting, asked).stream()
                .filter(it -> mayDraft || !it.issued())
                .toList();
        var papers = wayForward.outcomes(actor, now, meeting);
        if (seen.isEmpty() && papers.isEmpty() && !mayDraft) {
            return Optional.empty();
        }
        var title = Languages.words(OutcomeMessages.class, actor.locale()).outcome();
        return Optional.of(new Part(
                over(meeting, now) ? OUTCOME_FIRST : OUTCOME,
                "outcome",
                title,
                Templates.section(meeting, papers, wayForward.of(actor, now, meeting), seen, mayDraft)));
    }

    private static boolean over(Meeting meeting, Instant now) {
        return meeting.state == Meeting.State.ARCHIVED
                || meeting.closesOn != null
                        && meeting.zone != null
                        && now.atZone(meeting.zone).toLocalDate().isAfter(meeting.closesOn);
    }
}
