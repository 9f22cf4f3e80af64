package org.intersession.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.intersession.testing.Browsing;
import org.intersession.testing.Given;
import org.intersession.testing.Stack;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is wrong with a form, on top of it: each line says of which field it speaks, and leads there. */
@QuarkusTest
@WithTestResource(value = Stack.class, scope = TestResourceScope.GLOBAL)
class SummaryTest {
    private Browsing officer;

    @BeforeEach
    void signIn() {
        officer = Given.officer(Given.process("midsa"));
    }

    @Test
    void eachLineNamesItsFieldAndLeadsToIt() {
        officer.get("/webhooks").submit("/webhooks", "address", "https://elsewhere.example.org");
        assertEquals(422, officer.status());
        assertEquals(
                List.of(
                        "Notices cannot go to this address. It has to begin with https:// and lead to a host that the installation allows.",
                        "What it is told of: Please fill this in.",
                        "Whom to write to when it fails: Please fill this in."),
                officer.texts(".faults li"));
        for (var link : officer.page().select(".faults a")) {
            assertEquals(1, officer.page().select(link.attr("href")).size(), link.outerHtml());
        }
    }

    @Test
    void whereSentencesDoNotSayItTheLanguageOfThePageDoes() {
        officer.get("/webhooks?lang=fr").submit("/webhooks");
        assertEquals(
                "Adresse : Veuillez remplir ce champ.",
                officer.texts(".faults li").get(0));
    }

    @Test
    void theFieldIsDescribedByItsFaultToWhoeverDoesNotSeeIt() {
        officer.get("/webhooks").submit("/webhooks");
        var field = officer.page().select("[name=address]");
        assertEquals("true", field.attr("aria-invalid"));
        for (var id : field.attr("aria-describedby").trim().split(" ")) {
            assertEquals(1, officer.page().select("#" + id).size(), id);
        }
        assertEquals("f-address-hint f-address-fault", field.attr("aria-describedby"));
    }
}
