package org.intersession.registry.process;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.intersession.identity.Places;
import org.intersession.registry.Process;
import org.intersession.registry.RegistryLinks;

/** The processes, as scopes of grants. */
@ApplicationScoped
class ProcessPlaces implements Places {
    @Override
    public Kind kind() {
        return Kind.PROCESS;
    }

    @Override
    public Optional<UUID> find(String code) {
        return Process.<Process>find("slug", code).firstResultOptional().map(it -> it.id);
    }

    @Override
    public Place place(UUID id, Locale locale) {
        Process process = Process.findById(id);
        return new Place(process.slug, process.name.in(locale), RegistryLinks.link(process), process.mail);
    }

    @Override
    public Map<UUID, String> names(Collection<UUID> ids, Locale locale) {
        return Process.<Process>list("id in ?1", ids).stream()
                .collect(Collectors.toMap(it -> it.id, it -> it.name.in(locale)));
    }

    @Override
    public Map<String, String> choices(Locale locale) {
        var choices = new LinkedHashMap<String, String>();
        Process.<Process>list("order by position").forEach(it -> choices.put(it.slug, it.name.in(locale)));
        return choices;
    }

    @Override
    public Set<UUID> processesOf(UUID id) {
        return Set.of(id);
    }
}
