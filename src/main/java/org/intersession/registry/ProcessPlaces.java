package org.intersession.registry;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.intersession.identity.Places;

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
    public String codeOf(UUID id) {
        return process(id).slug;
    }

    @Override
    public String nameOf(UUID id, Locale locale) {
        return process(id).name.in(locale);
    }

    @Override
    public String pathOf(UUID id) {
        return "/processes/" + codeOf(id);
    }

    @Override
    public Optional<String> contactOf(UUID id) {
        return Optional.ofNullable(process(id).mail);
    }

    private static Process process(UUID id) {
        return Process.findById(id);
    }
}
