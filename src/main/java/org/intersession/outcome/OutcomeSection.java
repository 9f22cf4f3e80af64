package org.intersession.outcome;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.intersession.document.Document;
import org.intersession.document.Documents;
import org.intersession.meeting.Meeting;
import org.intersession.meeting.page.Counted;
import org.intersession.meeting.page.MeetingSection;
import org.intersession.outcome.forward.FollowUp;
import org.intersession.outcome.forward.WayForward;
import org.intersession.platform.Actor;
import org.intersession.platform.Asked;
import org.intersession.platform.language.Languages;
import org.intersession.web.Fragments;

/** The drafts of outcomes on the meeting's page, for those who may read them. */
@ApplicationScoped
public class OutcomeSection implements MeetingSection {
    /** Drafts that they may read. */
    public static final String DRAFTS = "drafts of outcomes";

    private static final String PAPERS = "outcomes that are out";
    private static final String POINTS = "points of the way forward";

    private final Outcomes outcomes;
    private final WayForward wayForward;
    private final Asked asked;
    private final Counted counted;
    private final Fragments fragments;

    OutcomeSection(Outcomes outcomes, WayForward wayForward, Asked asked, Counted counted, Fragments fragments) {
        this.outcomes = outcomes;
        this.wayForward = wayForward;
        this.asked = asked;
        this.counted = counted;
        this.fragments = fragments;
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

    private record Key(
            UUID meeting, int version, String drafts, String papers, String points, boolean mayDraft, Locale locale) {}

    @Override
    public Map<String, String> counts() {
        var points = "FollowUp f join f.document x where x.meeting = m and " + Documents.SEEN_THERE;
        return Map.of(
                DRAFTS,
                MeetingSection.versions("x", "Outcome x where x.meeting = m and " + Outcomes.SEEN_THERE),
                PAPERS,
                MeetingSection.versions(
                        "x",
                        "Document x where x.meeting = m and " + WayForward.OUTCOME + " and " + Documents.SEEN_THERE),
                POINTS,
                MeetingSection.versions("f", points));
    }

    @Override
    public Optional<Part> part(Actor actor, Meeting meeting, Instant now) {
        var mayDraft = OutcomePolicy.mayDraftOutcome(actor, meeting);
        var key = new Key(
                meeting.id,
                meeting.version,
                counted.versions(actor, meeting, now, DRAFTS),
                counted.versions(actor, meeting, now, PAPERS),
                counted.versions(actor, meeting, now, POINTS),
                mayDraft,
                actor.locale());
        var kept = fragments.of(key);
        if (kept == null) {
            // What has been issued is read as the paper; at the table its draft and the comments stay.
            var drafts = key.drafts == null
                    ? List.<Outcome>of()
                    : MeetingSection.named(key.drafts, outcomes.shownTo(actor, now, meeting, asked)).stream()
                            .filter(it -> mayDraft || !it.issued())
                            .toList();
            if (drafts.isEmpty() && key.papers == null && !mayDraft) {
                return Optional.empty();
            }
            kept = fragments.of(key, () -> section(actor, meeting, now, key, drafts));
        }
        return Optional.of(new Part(
                over(meeting, now) ? OUTCOME_FIRST : OUTCOME,
                "outcome",
                Languages.words(OutcomeMessages.class, actor.locale()).outcome(),
                kept));
    }

    private TemplateInstance section(Actor actor, Meeting meeting, Instant now, Key key, List<Outcome> drafts) {
        return Templates.section(
                meeting,
                key.papers == null
                        ? List.of()
                        : MeetingSection.named(key.papers, wayForward.outcomes(actor, now, meeting)),
                key.points == null ? List.of() : MeetingSection.named(key.points, wayForward.of(actor, now, meeting)),
                drafts,
                key.mayDraft);
    }

    private static boolean over(Meeting meeting, Instant now) {
        return meeting.state == Meeting.State.ARCHIVED
                || meeting.closesOn != null
                        && meeting.zone != null
                        && now.atZone(meeting.zone).toLocalDate().isAfter(meeting.closesOn);
    }
}
