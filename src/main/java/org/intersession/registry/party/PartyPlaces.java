package org.intersession.registry.party;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.intersession.identity.Places;
import org.intersession.platform.language.Alphabetical;
import org.intersession.registry.Party;
import org.intersession.registry.RegistryLinks;

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
    public Place place(UUID id, Locale locale) {
        Party party = Party.findById(id);
        return new Place(party.code, party.name(locale), RegistryLinks.link(party), null);
    }

    @Override
    public Map<UUID, String> names(Collection<UUID> ids, Locale locale) {
        return Party.<Party>list("id in ?1", ids).stream()
                .collect(Collectors.toMap(it -> it.id, it -> it.name(locale)));
    }

    @Override
    public Map<String, String> choices(Locale locale) {
        var choices = new LinkedHashMap<String, String>();
        Alphabetical.sorted(Party.<Party>list("validUntil is null"), locale, it -> it.sortKey(locale))
                .forEach(it -> choices.put(it.code, it.name(locale)));
        return choices;
    }
}
