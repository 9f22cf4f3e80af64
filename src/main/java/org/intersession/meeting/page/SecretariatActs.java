package org.intersession.meeting.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import org.intersession.meeting.Meeting;
import org.intersession.meeting.MeetingPolicy;
import org.intersession.meeting.wording.Said;
import org.intersession.platform.Actor;

/** For the secretariat: the ways to revise, move, postpone or cancel the meeting. */
@ApplicationScoped
class SecretariatActs implements MeetingSection {
    @CheckedTemplate(basePath = "meeting")
    static class Templates {
        static native TemplateInstance acts(Meeting meeting, Actor actor, String shown);
    }

    @Override
    public Optional<Part> part(Actor actor, Meeting meeting, Instant now) {
        if (!MeetingPolicy.mayRevise(actor, meeting) || MeetingPolicy.mayAnnounce(actor, meeting)) {
            return Optional.empty();
        }
        var said = Said.in(actor.locale());
        return Optional.of(new Part(
                WORK + 90,
                "secretariat",
                said.forTheSecretariat(),
                Templates.acts(meeting, actor, said.shows(meeting.shown))));
    }
}
