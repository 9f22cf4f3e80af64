package org.intersession.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.intersession.registry.Dialogue;
import org.intersession.testing.Given;
import org.intersession.testing.Stack;
import org.junit.jupiter.api.Test;

/**
 * Somebody invited for the first time, on a telephone at the end of a line of 50 kB/s that takes 600 ms for each request:
 * creates access, answers, names two people, submits: within three minutes, a thumb's typing included, on light pages.
 */
@QuarkusTest
@WithTestResource(value = Stack.class, scope = TestResourceScope.GLOBAL)
class SlowLineTest {
    private static final int BYTES_PER_SECOND = 50_000;
    private static final int MILLISECONDS = 600;

    /** Thumbs on glass: 36 words a minute. */
    private static final Duration PER_CHARACTER = Duration.ofMillis(330);

    private final List<String> heavy = new ArrayList<>();
    private Duration waited = Duration.ZERO;
    private int pages;

    private void seen(Persona persona, Persona.Seeing.Seen page) {
        var most = page.first() ? 100_000 : 40_000;
        waited = waited.plus(page.waited());
        pages++;
        System.out.printf(
                "%6d bytes  %5.1f s  %s%n", page.bytes(), page.waited().toMillis() / 1000.0, page.path());
        if (page.bytes() >= most) {
            heavy.add(page.path() + ": " + page.bytes());
        }
    }

    @Test
    void aFirstTimeFocalPointNamesTwoPeopleOnASlowLine() {
        var domain = "@" + Given.unique("slow") + ".example.org";
        var office = Office.of(Dialogue.with("secretariat" + domain));
        var meeting = office.workshop("Workshop", "Atelier", "Taller");
        office.invites(meeting, Map.of("CIV", "ivory" + domain));
        var people = List.of(
                List.of("Mme", "Awa", "Koné", "Directrice des migrations, Ministère de l’intérieur", "awa" + domain),
                List.of("M.", "Jean", "Kouassi", "Conseiller, Ministère des affaires étrangères", "jean" + domain));
        try (var ivory = Persona.at(320, "fr", true, this::seen, "ivory" + domain)) {
            ivory.weight().slow(BYTES_PER_SECOND, MILLISECONDS);
            ivory.opens(Post.button(ivory.address))
                    .leavesBy("Se connecter pour répondre")
                    .signsInThere()
                    .presses("Répondre")
                    .presses("Nous participerons");
            for (var person : people) {
                ivory.fills("Titre de civilité", person.get(0))
                        .fills("Prénom", person.get(1))
                        .fills("Nom de famille", person.get(2))
                        .fills("Titre fonctionnel, avec le ministère", person.get(3))
                        .fills("Adresse électronique", person.get(4))
                        .presses("Ajouter cette personne");
            }
            ivory.presses("Présenter maintenant, la lettre suivra").reads("Accusé de réception");
        }
        var typed =
                people.stream().flatMap(List::stream).mapToInt(String::length).sum();
        System.out.printf(
                "%d pages, waited %.0f s; typing %d characters takes a thumb some %d s%n",
                pages,
                waited.toMillis() / 1000.0,
                typed,
                PER_CHARACTER.multipliedBy(typed).toSeconds());
        assertEquals(List.of(), heavy);
        var all = waited.plus(PER_CHARACTER.multipliedBy(typed));
        assertTrue(all.compareTo(Duration.ofMinutes(3)) <= 0, all::toString);
    }
}
