package org.intersession.outcome.forward;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.intersession.testing.Browsing;
import org.intersession.testing.Stack;
import org.junit.jupiter.api.Test;

/** What the source gives of the past stands under its paper. */
@QuarkusTest
@WithTestResource(value = Stack.class, scope = TestResourceScope.GLOBAL)
class WayForwardTest {
    @Test
    void berneTwoHasThePointsOfTheWayForwardThatTheSourceGives() {
        var page = Browsing.nobody().get("/meetings/berne-ii-2004");
        assertEquals(
                List.of("1", "2", "3", "3 (a)", "3 (b)", "3 (c)", "4", "5"),
                page.texts("#outcome .way-forward .agenda-number"));
        assertEquals(
                List.of("Berne II Chairman's Summary – The Way Forward"),
                page.page().select("#outcome a[href^=/doc/]").eachText());
    }
}
