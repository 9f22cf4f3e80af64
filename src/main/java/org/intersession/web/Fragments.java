package org.intersession.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.quarkus.qute.RawString;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.function.Supplier;

/**
 * Pieces of pages, kept as they were rendered. A key names everything on which its piece depends: versions of the things
 * that it shows, the language, and each right that makes it another. Whether somebody has the piece at all is asked of
 * the database each time; who asks is in no piece, and therefore no form. What is read for a piece after its key was made
 * may be more than the key says: it is held to the key ({@code MeetingSection.named}).
 */
@ApplicationScoped
public class Fragments {
    private static final int CHARACTERS = 10_000_000;
    private static final Duration UNUSED = Duration.ofMinutes(10);

    private final Cache<Record, RawString> kept = Caffeine.newBuilder()
            .maximumWeight(CHARACTERS)
            .weigher((Record key, RawString html) -> html.getValue().length())
            .expireAfterAccess(UNUSED)
            .build();

    public RawString of(Record key, Supplier<TemplateInstance> piece) {
        var found = kept.getIfPresent(key);
        if (found == null) {
            var html = piece.get().render();
            if (html.contains("<form")) {
                throw new IllegalStateException(
                        "a form carries tokens of one reader and is no piece: " + key.getClass());
            }
            found = new RawString(html);
            kept.put(key, found);
        }
        return found;
    }

    /** A piece that is for one page alone, and is not kept. */
    public RawString once(TemplateInstance piece) {
        return new RawString(piece.render());
    }

    /** Null where it is not kept. */
    public RawString of(Record key) {
        return kept.getIfPresent(key);
    }
}
