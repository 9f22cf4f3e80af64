package org.intersession.registry.membership;

import org.intersession.platform.language.Slug;

/** In what quality a party takes part in a process or a meeting; rights follow it (PRODUCT.md, "Who may see what"). */
public enum Category {
    MEMBER,
    SPECIAL_PARTICIPANT,
    INTERESTED,
    OBSERVER;

    /** As it stands in the API: {@code special-participant}. */
    public String slug() {
        return Slug.of(this);
    }
}
