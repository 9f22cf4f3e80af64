package org.intersession.confirmation.letter;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Locale;
import org.intersession.testing.Stack;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = Stack.class, scope = TestResourceScope.GLOBAL)
class SalutationTest {
    private static List<String> inEachLanguage(String courtesy) {
        return List.of("en", "fr", "es").stream()
                .map(it -> Salutation.of(courtesy, "Ana García", "García", Locale.forLanguageTag(it)))
                .toList();
    }

    @Test
    void aTitleIsInTheLanguageOfTheLetterWhateverThatInWhichItWasTyped() {
        for (var typed : List.of("Ms.", "Mme", "Sra.", "Mrs", "ms")) {
            assertEquals(List.of("Dear Ms. García,", "Mme García,", "Sra. García:"), inEachLanguage(typed), typed);
        }
        assertEquals(List.of("Dear Mr. García,", "M. García,", "Sr. García:"), inEachLanguage("Sr."));
        assertEquals(List.of("Dear Dr. García,", "Dr. García,", "Dr. García:"), inEachLanguage("Dr."));
    }

    @Test
    void whoeverIsAnExcellencyIsAddressedSo() {
        for (var typed : List.of("H.E. Mr.", "H.E. Ms.", "S.E. M.", "S.E. Mme", "Excmo. Sr.", "Excma. Sra.")) {
            assertEquals(List.of("Excellency,", "Excellence,", "Excelencia:"), inEachLanguage(typed), typed);
        }
    }

    @Test
    void withoutATitleTheWholeNameStands() {
        assertEquals(
                List.of("Dear Ana García,", "Madame, Monsieur Ana García,", "Estimado/a Ana García:"),
                inEachLanguage(null));
    }
}
