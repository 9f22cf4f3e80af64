package org.intersession.platform.language;

import java.util.Locale;

/** How a constant stands where no language is spoken: in addresses, in the API, in tokens. */
public final class Slug {
    private Slug() {}

    /** {@code three-or-more} of THREE_OR_MORE. */
    public static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
