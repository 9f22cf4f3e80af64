package org.intersession.registry.figures;

import java.util.Optional;
import org.intersession.platform.language.Slug;

/** In how many regional consultative processes a State is a member: none, one, two, three or more. */
public enum Band {
    NONE,
    ONE,
    TWO,
    THREE_OR_MORE;

    public static Band of(long processes) {
        return values()[(int) Math.min(processes, 3)];
    }

    /** As it stands in an address: {@code three-or-more}. */
    public String slug() {
        return Slug.of(this);
    }

    public static Optional<Band> named(String slug) {
        for (var band : values()) {
            if (band.slug().equals(slug)) {
                return Optional.of(band);
            }
        }
        return Optional.empty();
    }
}
