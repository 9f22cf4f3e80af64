package org.intersession.home;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.intersession.platform.Role;
import org.intersession.testing.Given;
import org.intersession.testing.Stack;
import org.intersession.testing.Visitor;
import org.junit.jupiter.api.Test;

/** What stands where on a screen 320 px wide, as the smallest telephones have it. */
@QuarkusTest
@WithTestResource(value = Stack.class, scope = TestResourceScope.GLOBAL)
class TelephoneTest {
    private static final int WIDTH = 320;
    private static final int HEIGHT = 568;

    private static double top(Visitor visitor, String selector) {
        return visitor.page().locator(selector).first().boundingBox().y;
    }

    @Test
    void theTableComesBeforeTheMap() {
        try (var visitor = Visitor.at(WIDTH, "en", true).go("/map")) {
            assertTrue(top(visitor, ".world-table") < top(visitor, ".world-whole"));
            visitor.page().setViewportSize(1280, 900);
            assertTrue(top(visitor, ".world-whole") < top(visitor, ".world-table"));
        }
    }

    @Test
    void aFocalPointSeesTheFirstCardWithItsButtonAndNothingOfTheNext() {
        var party = Given.party("MHL");
        var idm = Given.process("idm");
        for (var i = 0; i < 2; i++) {
            Given.invited(Given.announced(idm), party);
        }
        var focal = Given.signedIn("Focal Point", Role.FOCAL_POINT, idm.id, null, party.id);
        try (var visitor = focal.at(Visitor.at(WIDTH, "en", true))) {
            visitor.page().setViewportSize(WIDTH, HEIGHT);
            visitor.go("/home");
            var cards = visitor.page().locator("article.invitation");
            assertEquals(2, cards.count());
            var button = cards.first().locator(".btn-primary").boundingBox();
            assertTrue(button.y + button.height <= HEIGHT, "the button ends at " + (button.y + button.height));
            var next = cards.nth(1).boundingBox().y;
            assertTrue(next >= HEIGHT, "the next card begins at " + next);
        }
    }
}
