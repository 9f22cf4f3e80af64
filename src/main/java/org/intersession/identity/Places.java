package org.intersession.identity;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * What features above this one tell of their things, so that identity can name the scope of a grant and lead to it. One
 * bean per {@link #kind}.
 */
public interface Places {
    /** What a scope may be. */
    enum Kind {
        PROCESS,
        MEETING,
        PARTY
    }

    Kind kind();

    /** By what people type or an address holds: a slug, a code. */
    Optional<UUID> find(String code);

    Place place(UUID id, Locale locale);

    /**
     * @param code a slug, a code
     * @param path of its page
     * @param contact whom to ask about it: a mail address; null where none is known
     */
    record Place(String code, String name, String path, String contact) {}

    default String nameOf(UUID id, Locale locale) {
        return place(id, locale).name();
    }

    /** Its page. */
    default String pathOf(UUID id) {
        return place(id, Locale.ENGLISH).path();
    }

    default Optional<String> contactOf(UUID id) {
        return Optional.ofNullable(place(id, Locale.ENGLISH).contact());
    }

    /** The names of several, in one question to the database. */
    Map<UUID, String> names(Collection<UUID> ids, Locale locale);

    /** Those from which a scope is chosen: code to name, in the order of a list in that language. */
    Map<String, String> choices(Locale locale);

    /** The same within a process. */
    default Map<String, String> choicesOf(UUID process, Locale locale) {
        return choices(locale);
    }

    /** The processes within which it lies: a meeting's; itself for a process; none for a party. */
    default Set<UUID> processesOf(UUID id) {
        return Set.of();
    }
}
