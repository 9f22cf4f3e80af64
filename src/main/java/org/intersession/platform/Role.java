package org.intersession.platform;

import java.util.Optional;
import org.intersession.platform.language.Slug;

/** What kind of person the provider says somebody is. It gives nothing without a grant that says where. */
public enum Role {
    ADMIN,
    SECRETARIAT,
    FOCAL_POINT,
    DELEGATE,
    CHAIR,
    CONFERENCE_SERVICES;

    /** As it stands in the token: {@code focal-point}. */
    public String inToken() {
        return Slug.of(this);
    }

    public static Optional<Role> fromToken(String name) {
        for (var role : values()) {
            if (role.inToken().equals(name)) {
                return Optional.of(role);
            }
        }
        return Optional.empty();
    }
}
