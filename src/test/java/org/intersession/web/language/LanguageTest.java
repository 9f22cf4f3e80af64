package org.intersession.web.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.intersession.document.Papers;
import org.intersession.meeting.distribution.Distribution;
import org.intersession.platform.Role;
import org.intersession.registry.membership.Category;
import org.intersession.testing.Browsing;
import org.intersession.testing.Given;
import org.intersession.testing.Stack;
import org.junit.jupiter.api.Test;

/** A language once chosen stays, and choosing it loses nothing of the page. */
@QuarkusTest
@WithTestResource(value = Stack.class, scope = TestResourceScope.GLOBAL)
class LanguageTest {
    @Test
    void thePageInAnotherLanguageAsksForTheSame() {
        var reader = Browsing.nobody().get("/search?q=Mexico%20visas&lang=es");
        assertEquals(
                List.of("?q=Mexico%20visas&lang=en", "?q=Mexico%20visas&lang=fr"),
                reader.page().select("footer .languages a").eachAttr("href"));
    }

    @Test
    void anAddressThatLeadsOnLeadsOnInTheLanguageAskedFor() {
        var meeting = Given.announced(Given.process("idm"));
        var party = Given.party("NRU");
        Given.admitted(meeting, party, Category.MEMBER);
        var delegate = Given.signedIn("Delegate", Role.DELEGATE, null, meeting.id, party.id);
        assertEquals("fr", delegate.get("/home?lang=fr").page().select("html").attr("lang"));

        var officer = Given.officer(Given.process("idm"));
        var paper = Papers.issued(meeting, Distribution.GENERAL);
        officer.get("/documents/message/" + paper.symbol() + "?lang=es");
        assertEquals("es", officer.page().select("html").attr("lang"));
    }
}
