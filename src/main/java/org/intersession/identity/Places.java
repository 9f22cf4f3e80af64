package org.intersession.identity;

import java.util.Locale;
import java.util.Optional;
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

    /** Its slug or code. */
    String codeOf(UUID id);

    String nameOf(UUID id, Locale locale);

    /** Its page. */
    String pathOf(UUID id);

    /** Whom to ask about it: a mail address, where one is known. */
    Optional<String> contactOf(UUID id);
}
