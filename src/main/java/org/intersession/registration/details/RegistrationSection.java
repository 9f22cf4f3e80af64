package org.intersession.registration.details;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import org.intersession.delegation.Delegate;
import org.intersession.identity.Masked;
import org.intersession.meeting.Meeting;
import org.intersession.meeting.MeetingSection;
import org.intersession.platform.Actor;
import org.intersession.platform.Languages;
import org.intersession.registration.RegistrationMessages;
import org.intersession.registration.Registrations;

/** "Your participation", on the meeting's page of whoever is in a delegation to it. */
@ApplicationScoped
class RegistrationSection implements MeetingSection {
    private final Registrations registrations;

    RegistrationSection(Registrations registrations) {
        this.registrations = registrations;
    }

    @CheckedTemplate(basePath = "registration")
    static class Templates {
        static native TemplateInstance section(Delegate delegate, String codeTo, boolean over);
    }

    /** Whoever came by a personal link sees general papers only; null for everybody else, and where no code can be sent. */
    private static String codeTo(Actor actor, Delegate delegate) {
        return actor.known() == Actor.Known.BY_LINK && delegate.confirmedAt != null && delegate.email != null
                ? Masked.mail(delegate.email)
                : null;
    }

    @Override
    public Optional<Part> part(Actor actor, Meeting meeting, Instant now) {
        if (actor.person() == null) {
            return Optional.empty();
        }
        var words = Languages.words(RegistrationMessages.class, actor.locale());
        return registrations.own(meeting.slug, actor.person(), actor.within()).stream()
                .findFirst()
                .map(it -> new Part(
                        YOURS,
                        "participation",
                        words.yours(),
                        Templates.section(
                                it, codeTo(actor, it), meeting.phase(now).over())));
    }
}
