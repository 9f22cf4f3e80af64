package org.intersession.home.about;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.intersession.testing.Browsing;
import org.intersession.testing.Stack;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = Stack.class, scope = TestResourceScope.GLOBAL)
class PrivacyTest {
    @Test
    void ofAllThatIsAskedThePageSaysWhyWhoReadsItAndUntilWhen() {
        var needs = Map.of(
                "en",
                "Accessibility and dietary needs | To prepare the room and the meals | The secretariat only"
                        + " | Deleted 30 days after the meeting, by the application itself",
                "fr",
                "Besoins d’accessibilité et d’alimentation | Pour préparer la salle et les repas"
                        + " | Le secrétariat seulement | Effacés 30 jours après la réunion, par l’application elle-même",
                "es",
                "Necesidades de accesibilidad y alimentación | Para preparar la sala y las comidas"
                        + " | Solo la secretaría | Se borran 30 días después de la reunión, por la propia aplicación");
        var passport = Map.of(
                "en", "No passport number is asked, ever.",
                "fr", "Aucun numéro de passeport n’est jamais demandé.",
                "es", "Nunca se pide el número de pasaporte.");
        for (var language : List.of("en", "fr", "es")) {
            var page = Browsing.nobody().get("/privacy?lang=" + language);
            var rows = page.page().select("main tbody tr").stream()
                    .map(row -> String.join(" | ", row.select("th, td").eachText()))
                    .toList();
            assertEquals(6, rows.size());
            assertEquals(
                    List.of(4),
                    rows.stream().map(it -> it.split(" [|] ").length).distinct().toList());
            assertEquals(needs.get(language), rows.get(4));
            assertEquals(List.of(passport.get(language)), page.texts("main strong"));
        }
    }
}
