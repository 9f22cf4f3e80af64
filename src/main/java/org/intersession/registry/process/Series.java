package org.intersession.registry.process;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The symbols that are a process's own: all that begin as its pattern does, up to what changes in it, and all under its
 * name, {@code IDM/…}.
 */
public record Series(UUID process, String slug, String pattern) {
    private static final Pattern PARTS = Pattern.compile("[\\p{L}\\p{N}.-][\\p{L}\\p{N}./-]*");

    /** Whether a symbol is of it, by its key. */
    public boolean holds(String key) {
        return beginnings().anyMatch(key::startsWith);
    }

    /** Whether symbols that begin so could be of it. */
    boolean meets(String beginning) {
        return beginnings().anyMatch(own -> own.startsWith(beginning) || beginning.startsWith(own));
    }

    private Stream<String> beginnings() {
        return Stream.concat(Stream.of(upper(slug) + "/"), beginning(pattern).stream());
    }

    /** Of the symbols of a pattern; empty where it has no part that is the same in all of them. */
    static Optional<String> beginning(String pattern) {
        if (pattern == null) {
            return Optional.empty();
        }
        var changes = pattern.indexOf('{');
        var fixed = changes < 0 ? pattern : pattern.substring(0, changes);
        var beginning = fixed.substring(0, fixed.lastIndexOf('/') + 1);
        return PARTS.matcher(beginning).matches() && !beginning.contains("//")
                ? Optional.of(upper(beginning))
                : Optional.empty();
    }

    private static String upper(String text) {
        return text.toUpperCase(Locale.ROOT);
    }
}
