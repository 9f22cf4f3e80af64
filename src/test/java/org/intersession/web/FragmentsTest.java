package org.intersession.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkus.qute.Engine;
import io.quarkus.qute.TemplateInstance;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Pieces of pages that are kept. */
class FragmentsTest {
    private record Key(int version, String language) {}

    private final Engine engine = Engine.builder().addDefaults().build();
    private final Fragments fragments = new Fragments();
    private final AtomicInteger rendered = new AtomicInteger();

    private TemplateInstance piece(String text) {
        rendered.incrementAndGet();
        return engine.parse(text).instance();
    }

    private String of(int version, String language) {
        return fragments
                .of(new Key(version, language), () -> piece(version + " " + language))
                .getValue();
    }

    @Test
    void aPieceIsMadeOnceForAllThatItDependsOn() {
        assertEquals("1 en", of(1, "en"));
        assertEquals("1 en", of(1, "en"));
        assertEquals(1, rendered.get());
        assertEquals("1 fr", of(1, "fr"));
        assertEquals("2 en", of(2, "en"));
        assertEquals(3, rendered.get());
    }

    @Test
    void aFormIsNoPieceBecauseItCarriesTheTokensOfItsReader() {
        var key = new Key(1, "en");
        assertThrows(
                IllegalStateException.class,
                () -> fragments.of(key, () -> piece("<p>Papers</p><form method=\"post\" action=\"/papers\">")));
        assertNull(fragments.of(key));
    }
}
