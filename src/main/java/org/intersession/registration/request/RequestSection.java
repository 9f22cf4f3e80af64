package org.intersession.registration.request;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import org.intersession.meeting.Meeting;
import org.intersession.meeting.page.MeetingSection;
import org.intersession.platform.Actor;
import org.intersession.platform.language.Languages;
import org.intersession.registration.RegistrationMessages;

/** "Register", on the page of a meeting where people register first: for whoever has no part in it yet. */
@ApplicationScoped
class RequestSection implements MeetingSection {
    private final Requests requests;

    RequestSection(Requests requests) {
        this.requests = requests;
    }

    @CheckedTemplate(basePath = "registration")
    static class Templates {
        static native TemplateInstance requestSection(Meeting meeting, RegistrationRequest request, boolean signedIn);
    }

    @Override
    public Optional<Part> part(Actor actor, Meeting meeting, Instant now) {
        if (!RequestPolicy.asksFirst(meeting)
                || !meeting.phase(now).ahead()
                || actor.secretariatOf(meeting.processIds())
                || actor.person() != null && requests.placed(meeting, actor.person(), null)) {
            return Optional.empty();
        }
        var words = Languages.words(RegistrationMessages.class, actor.locale());
        return Optional.of(new Part(
                YOURS + 10,
                "registering",
                words.requestTitle(),
                Templates.requestSection(
                        meeting, requests.latestOf(actor, meeting).orElse(null), actor.signedIn())));
    }
}
