package org.intersession.identity.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.intersession.platform.Role;
import org.intersession.testing.Browsing;
import org.intersession.testing.Given;
import org.intersession.testing.Stack;
import org.intersession.testing.Visitor;
import org.junit.jupiter.api.Test;

/** A person's own page, signed in at two places, in each language, on a telephone and on a desk. */
@QuarkusTest
@WithTestResource(value = Stack.class, scope = TestResourceScope.GLOBAL)
class AccountLookTest {
    private static final Map<String, List<String>> HEADINGS = Map.of(
            "en", List.of("Your access", "Appointments", "Where you are signed in", "Language of pages and mails"),
            "fr",
                    List.of(
                            "Votre accès",
                            "Habilitations",
                            "Où votre session est ouverte",
                            "Langue des pages et des courriels"),
            "es",
                    List.of(
                            "Su acceso",
                            "Habilitaciones",
                            "Dónde tiene abierta la sesión",
                            "Idioma de las páginas y de los correos"));

    @Test
    void itIsAccessibleAndFitsInEachLanguage() {
        var subject = Given.unique("look");
        var email = subject + "@example.org";
        Given.grant(Given.person(email, "García"), Role.SECRETARIAT, Given.process("idm").id, null, null);
        Browsing.as(subject, email, "secretariat");
        var browsing = Browsing.as(subject, email, "secretariat");
        HEADINGS.forEach((language, headings) -> {
            for (var width : new int[] {320, 1280}) {
                try (var visitor = Visitor.at(width, language, true).with(browsing.cookies())) {
                    visitor.go("/account?lang=" + language);
                    assertEquals(headings, visitor.page().locator("h1, main h2").allTextContents());
                    assertEquals(2, visitor.page().locator(".sessions li").count());
                    assertEquals(List.of(), visitor.axe());
                    assertFalse(visitor.overflows(), language + " at " + width);
                }
            }
        });
    }
}
