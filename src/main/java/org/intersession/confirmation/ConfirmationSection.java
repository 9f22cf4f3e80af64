package org.intersession.confirmation;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import org.intersession.meeting.Meeting;
import org.intersession.meeting.MeetingPolicy;
import org.intersession.meeting.page.MeetingSection;
import org.intersession.platform.Actor;
import org.intersession.platform.language.Languages;

/** The delegations and what they wait for, on the meeting's page of its secretariat. */
@ApplicationScoped
class ConfirmationSection implements MeetingSection {
    private final Confirmations confirmations;

    ConfirmationSection(Confirmations confirmations) {
        this.confirmations = confirmations;
    }

    @CheckedTemplate(basePath = "confirmation")
    static class Templates {
        static native TemplateInstance section(Meeting meeting, Table table);
    }

    @Override
    public Optional<Part> part(Actor actor, Meeting meeting, Instant now) {
        if (!MeetingPolicy.mayRevise(actor, meeting) || meeting.state == Meeting.State.DRAFT) {
            return Optional.empty();
        }
        var table = Table.of(confirmations.allFor(actor, now, meeting.slug), null, actor.locale());
        return Optional.of(new Part(
                WORK + 20,
                "delegations",
                Languages.words(ConfirmationMessages.class, actor.locale()).title(),
                Templates.section(meeting, table)));
    }
}
