package org.intersession.identity;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where grants hold, in words. */
@ApplicationScoped
public class Scopes {
    private final AllPlaces places;

    Scopes(AllPlaces places) {
        this.places = places;
    }

    /** "Côte d'Ivoire · International Dialogue on Migration", for each; empty where it holds everywhere. */
    public Function<Grant, String> names(Collection<Grant> grants, Locale locale) {
        var names = new HashMap<UUID, String>();
        add(names, places.parties(), grants, it -> it.party, locale);
        add(names, places.meetings(), grants, it -> it.meeting, locale);
        add(names, places.processes(), grants, it -> it.process, locale);
        return grant -> Stream.of(grant.party, grant.meeting, grant.process)
                .filter(Objects::nonNull)
                .map(names::get)
                .collect(Collectors.joining(" · "));
    }

    /** Whom to ask about it, or null. */
    public String contact(Grant grant) {
        if (grant.meeting != null) {
            return places.meetings().contactOf(grant.meeting).orElse(null);
        }
        return grant.process == null
                ? null
                : places.processes().contactOf(grant.process).orElse(null);
    }

    private static void add(
            Map<UUID, String> names, Places kind, Collection<Grant> grants, Function<Grant, UUID> of, Locale locale) {
        var ids = grants.stream().map(of).filter(Objects::nonNull).collect(Collectors.toSet());
        if (!ids.isEmpty()) {
            names.putAll(kind.names(ids, locale));
        }
    }
}
