package org.intersession.addressee;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.intersession.testing.Given;
import org.intersession.testing.Stack;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = Stack.class, scope = TestResourceScope.GLOBAL)
class PastingTest {
    @Test
    void aPasteNamesUnknownPartiesAndDoubtfulRowsBeforeAnythingIsAdded() {
        var process = Given.process("bali");
        var mark = Given.unique("x");
        var rows = String.join(
                "\n",
                "Party\tLanguage\tName\tOffice\tE-mail\tTo or copy",
                "Burma\ten\t\tPermanent Mission\t" + mark + "1@example.org\tTo",
                "Ivory Coast\tfrançais\tM. X\tMinistère\t" + mark + "2@example.org\tcopie",
                "Philipines\ten\t\t\t" + mark + "3@example.org\tTo",
                "Atlantis\ten\t\t\t" + mark + "4@example.org\tTo",
                "Mali\tfr\t\t\tnot an address\tTo");
        var officer = Given.officer(process).get("/processes/bali/addressees").submit("/preview", "rows", rows);
        assertEquals(
                List.of(
                        "Line 5: No party is known as “Atlantis”.",
                        "Line 6: “not an address” is not an e-mail address."),
                officer.texts("ul.unusable li"));
        assertEquals(
                List.of("Line 4: “Philipines”: did you mean Philippines? " + mark + "3@example.org"),
                officer.texts("label"));
        assertEquals(List.of("Myanmar", "Côte d'Ivoire"), officer.texts("table tbody th"));
        officer.submit("/import");
        assertEquals(
                List.of("Côte d'Ivoire", "Myanmar"),
                officer.page().select("table.addressees tr").stream()
                        .filter(it -> it.text().contains(mark))
                        .map(it -> it.select("th").text())
                        .toList());
    }

    @Test
    void whatIsPressedTwiceRemovesOneAddress() {
        var address = Given.unique("x") + "@example.org";
        var officer = Given.officer(Given.process("midsa"));
        officer.get("/processes/midsa/addressees").submit("/addressees", "party", "Mali", "email", address, "as", "to");
        assertEquals(200, officer.status());
        var led = officer.submitTwice("/removal", "party", "MLI", "email", address);
        assertEquals(List.of(led.get(0), led.get(0)), led);
        assertTrue(led.get(0).startsWith("303 "), led.get(0));
        assertFalse(officer.get("/processes/midsa/addressees").page().text().contains(address));
    }

    @Test
    void semicolonsAndCommasSeparateAsWell() {
        var parties = Given.in(() -> org.intersession.registry.Party.<org.intersession.registry.Party>listAll());
        assertEquals(
                1,
                Pasted.read("Mali;fr;;Mission;a@example.org;À", parties, List.of())
                        .sure()
                        .size());
        assertEquals(
                List.of(true),
                Pasted.read("\"Mali\",fr,\"X, Y\",,a@example.org,Copy", parties, List.of()).sure().stream()
                        .map(Pasted.Row::copy)
                        .toList());
    }

    @Test
    void onlyTheSecretariatKeepsAddressees() {
        assertEquals(
                403,
                Given.officer(Given.process("idm"))
                        .get("/processes/bali/addressees")
                        .status());
        assertEquals(
                404,
                org.intersession.testing.Browsing.nobody()
                        .get("/processes/bali/addressees")
                        .status());
    }
}
