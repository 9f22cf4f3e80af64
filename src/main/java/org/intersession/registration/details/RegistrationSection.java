package org.intersession.registration.details;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.intersession.delegation.Delegate;
import org.intersession.identity.Masked;
import org.intersession.meeting.Meeting;
import org.intersession.meeting.page.Counted;
import org.intersession.meeting.page.MeetingSection;
import org.intersession.platform.Actor;
import org.intersession.platform.language.Languages;
import org.intersession.registration.RegistrationMessages;
import org.intersession.registration.Registrations;
import org.intersession.web.Fragments;

/** "Your participation", on the meeting's page of whoever is in a delegation to it. */
@ApplicationScoped
class RegistrationSection implements MeetingSection {
    private static final String OWN = "own place";

    private final Registrations registrations;
    private final Counted counted;
    private final Fragments fragments;

    RegistrationSection(Registrations registrations, Counted counted, Fragments fragments) {
        this.registrations = registrations;
        this.counted = counted;
        this.fragments = fragments;
    }

    @CheckedTemplate(basePath = "registration")
    static class Templates {
        static native TemplateInstance section(OwnPlaces own, String codeTo, boolean over);
    }

    /** Whoever came by a personal link sees general papers only; null for everybody else, and where no code can be sent. */
    private static String codeTo(Actor actor, Delegate delegate) {
        return actor.known() == Actor.Known.BY_LINK && delegate.confirmedAt != null && delegate.email != null
                ? Masked.mail(delegate.email)
                : null;
    }

    /** The first names one person's own places. */
    private record Key(String own, int versionOfMeeting, Actor.Known known, boolean over, Locale locale) {}

    @Override
    public Map<String, String> counts() {
        return Map.of(
                OWN,
                "(select listagg(concat(cast(e.id as string), ':', cast(e.version as string), ':', cast(p.version as string)), ',')"
                        + " within group (order by e.nominatedAt, e.id) from Delegate e join e.delegation x join x.party p"
                        + " where x.meeting = m and " + Registrations.OWN + ")");
    }

    @Override
    public Optional<Part> part(Actor actor, Meeting meeting, Instant now) {
        if (actor.person() == null || counted.none(actor, meeting, now, OWN)) {
            return Optional.empty();
        }
        var words = Languages.words(RegistrationMessages.class, actor.locale());
        var key = new Key(
                counted.versions(actor, meeting, now, OWN),
                meeting.version,
                actor.known(),
                meeting.phase(now).over(),
                actor.locale());
        return Optional.of(
                new Part(YOURS, "participation", words.yours(), fragments.of(key, () -> section(actor, meeting, key))));
    }

    private TemplateInstance section(Actor actor, Meeting meeting, Key key) {
        var own = new OwnPlaces(registrations.own(meeting, actor.person(), actor.within()));
        return Templates.section(own, codeTo(actor, own.first()), key.over);
    }
}
