package org.intersession.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.regex.Pattern;
import org.intersession.document.Papers;
import org.intersession.meeting.distribution.Distribution;
import org.intersession.testing.Given;
import org.intersession.testing.Stack;
import org.intersession.testing.Visitor;
import org.junit.jupiter.api.Test;

/** Where script fetches a piece of a page, the focus stays, what came is announced, and addresses are as without it. */
@QuarkusTest
@WithTestResource(value = Stack.class, scope = TestResourceScope.GLOBAL)
class SmoothTest {
    private static final Pattern SEARCHED = Pattern.compile(".*/search\\?q=Swaziland$");

    @Test
    void whoSearchesStaysInTheFieldAndHearsHowMuchWasFound() {
        try (var visitor = Visitor.at(320, "en", true).go("/search")) {
            var page = marked(visitor);
            page.locator("main [name=q]").fill("Swaziland");
            page.keyboard().press("Enter");
            assertThat(page.locator("main [role=status]")).hasText("1 result for “Swaziland”");
            assertEquals("q", focused(page));
            assertThat(page).hasURL(SEARCHED);
            assertThat(page.locator(".found a")).hasText("Eswatini");
            assertThat(page.locator("#languages a[lang=fr]")).hasAttribute("href", "?q=Swaziland&lang=fr");
            assertMarked(page);
            page.goBack();
            assertThat(page.locator("main [role=status]")).isEmpty();
        }
    }

    @Test
    void aSymbolLeadsToItsPaperAllTheSame() {
        var paper = Papers.issued(Given.announced(Given.process("rcm")), Distribution.GENERAL);
        try (var visitor = Visitor.at(1280, "en", true).go("/search")) {
            visitor.page().locator("main [name=q]").fill(paper.symbol());
            visitor.page().keyboard().press("Enter");
            visitor.page().waitForURL("**/doc/**");
        }
    }

    @Test
    void aChipOfTheWorkspaceKeepsTheFocusAndSaysThatItIsChosen() {
        var process = Given.process("rcm");
        var meeting = Given.announced(process);
        Given.invited(meeting, Given.party("MEX"));
        try (var visitor =
                Visitor.at(1280, "en", true).with(Given.officer(process).cookies())) {
            var page = marked(visitor.go("/meetings/" + meeting.slug + "/parties"));
            var chip = page.locator("a[id^=chip-]").first().getAttribute("id");
            page.locator("#" + chip).press("Enter");
            assertThat(page.locator("#" + chip)).hasAttribute("aria-current", "page");
            assertEquals(chip, focused(page));
            assertThat(page).hasURL(Pattern.compile(".*/parties\\?chip=" + chip.replace("chip-", "") + "$"));
            assertMarked(page);
            page.locator("#chip").press("Enter");
            assertThat(page.locator("#chip")).hasAttribute("aria-current", "page");
            assertThat(page.locator("#" + chip)).not().hasAttribute("aria-current", "page");
            assertMarked(page);
        }
    }

    @Test
    void whoIsNotSignedInAnyMoreComesToThePageThatSaysSo() {
        var process = Given.process("rcm");
        var meeting = Given.announced(process);
        Given.invited(meeting, Given.party("MEX"));
        try (var visitor =
                Visitor.at(1280, "en", true).with(Given.officer(process).cookies())) {
            var page = visitor.go("/meetings/" + meeting.slug + "/parties").page();
            page.context().clearCookies();
            page.locator("a[id^=chip-]").first().press("Enter");
            assertThat(page.locator("h1")).hasText("Page not found");
        }
    }

    private static Page marked(Visitor visitor) {
        visitor.page().evaluate("document.marked = true");
        return visitor.page();
    }

    /** That the page was not loaded anew. */
    private static void assertMarked(Page page) {
        assertEquals(true, page.evaluate("document.marked"));
    }

    private static Object focused(Page page) {
        return page.evaluate("document.activeElement.id");
    }
}
