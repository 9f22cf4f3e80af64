package org.intersession.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.intersession.identity.Places;

/** The meetings, as scopes of grants and as what personal links lead to. */
@ApplicationScoped
class MeetingPlaces implements Places {
    @Override
    public Kind kind() {
        return Kind.MEETING;
    }

    @Override
    public Optional<UUID> find(String code) {
        return Meeting.<Meeting>find("slug", code).firstResultOptional().map(it -> it.id);
    }

    @Override
    public String codeOf(UUID id) {
        return meeting(id).slug;
    }

    @Override
    public String nameOf(UUID id, Locale locale) {
        return meeting(id).title.in(locale);
    }

    @Override
    public String pathOf(UUID id) {
        return "/meetings/" + codeOf(id);
    }

    @Override
    public Optional<String> contactOf(UUID id) {
        return Optional.ofNullable(meeting(id).contactMail);
    }

    private static Meeting meeting(UUID id) {
        return Meeting.findById(id);
    }
}
