package org.intersession.registry;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.intersession.identity.Places;

/** The parties, as scopes of grants. */
@ApplicationScoped
class PartyPlaces implements Places {
    @Override
    public Kind kind() {
        return Kind.PARTY;
    }

    @Override
    public Optional<UUID> find(String code) {
        return Party.<Party>find("code", code).firstResultOptional().map(it -> it.id);
    }

    @Override
    public String codeOf(UUID id) {
        return party(id).code;
    }

    @Override
    public String nameOf(UUID id, Locale locale) {
        return party(id).name(locale);
    }

    @Override
    public String pathOf(UUID id) {
        return "/parties/" + codeOf(id);
    }

    @Override
    public Optional<String> contactOf(UUID id) {
        return Optional.empty();
    }

    private static Party party(UUID id) {
        return Party.findById(id);
    }
}
