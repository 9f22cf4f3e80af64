package org.intersession.outcome;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.intersession.meeting.Meeting;
import org.intersession.meeting.MeetingSection;
import org.intersession.platform.Actor;
import org.intersession.platform.Languages;

/** The drafts of outcomes on the meeting's page, for those who may read them. */
@ApplicationScoped
class OutcomeSection implements MeetingSection {
    private final Outcomes outcomes;

    OutcomeSection(Outcomes outcomes) {
        this.outcomes = outcomes;
    }

    @CheckedTemplate(basePath = "outcome")
    static class Templates {
        static native TemplateInstance section(Meeting meeting, List<Outcome> outcomes, boolean mayDraft);
    }

    @Override
    public Optional<Part> part(Actor actor, Meeting meeting, Instant now) {
        var seen = outcomes.seenBy(actor, now, meeting.slug);
        var mayDraft = OutcomePolicy.mayDraftOutcome(actor, meeting);
        if (seen.isEmpty() && !mayDraft) {
            return Optional.empty();
        }
        var title = MessageBundles.get(
                        OutcomeMessages.class,
                        Localized.Literal.of(Languages.served(actor.locale()).getLanguage()))
                .outcome();
        return Optional.of(new Part(OUTCOME, "outcome", title, Templates.section(meeting, seen, mayDraft)));
    }
}
