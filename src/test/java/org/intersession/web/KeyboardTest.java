package org.intersession.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.stream.IntStream;
import org.intersession.meeting.Meeting;
import org.intersession.registry.Dialogue;
import org.intersession.testing.Browsing;
import org.intersession.testing.Delegating;
import org.intersession.testing.Given;
import org.intersession.testing.Stack;
import org.intersession.testing.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Pages for whoever has no mouse, or no screen: everything is reached and shows the focus; paper has what is read. */
@QuarkusTest
@WithTestResource(value = Stack.class, scope = TestResourceScope.GLOBAL)
class KeyboardTest {
    /** What the tab key stops at, in its order, all that folds unfolded; of round buttons the one that is chosen, else the first. */
    private static final String STOPS = """
            () => document.querySelectorAll('details').forEach(it => it.open = true)
              ?? [...document.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex="0"]')]
              .filter(it => !it.disabled && it.type !== 'hidden' && it.checkVisibility())
              .filter(it => it.type !== 'radio' || it === (document.querySelector(`[name="${it.name}"]:checked`)
                ?? document.querySelector(`[name="${it.name}"]`)))
              .map((it, at) => it.dataset.stop = String(at)).length""";

    /** Keeps of each that comes to have the focus which stop it is, and whether that can be seen. */
    private static final String WATCHED = """
            () => {
              window.reached = [];
              document.addEventListener('focusin', ({target: it}) => {
                const how = getComputedStyle(it);
                const mark = it.querySelector('use');
                const seen = how.outlineStyle !== 'none' && parseFloat(how.outlineWidth) >= 2 || how.boxShadow !== 'none'
                  || mark && parseFloat(getComputedStyle(mark).strokeWidth) >= 3;
                reached.push((it.dataset.stop ?? it.tagName) + (seen ? '' : ' unseen: ' + it.outerHTML));
              });
            }""";

    /** Within a day or a time the key goes from part to part, each of which the browser marks itself. */
    private static final int PARTS = 6;

    private static final String STATE = "TUV";

    private Meeting meeting;
    private Browsing officer;
    private Browsing focal;

    /** Of a process and a State in which other tests have left nothing: each link on a page is a key press. */
    @BeforeEach
    void aDelegation() {
        var process = Dialogue.with("secretariat@" + Given.unique("keys") + ".example.org");
        meeting = Given.announced(process);
        officer = Given.officer(process);
        focal = Delegating.submitted(meeting, STATE, "Kone");
    }

    @Test
    void theTabKeyReachesWhateverCanBePressedAndEachShowsThatItHasTheFocus() {
        var at = "/meetings/" + meeting.slug;
        for (var path : List.of("/", at, "/search")) {
            walked(Visitor.at(320, "en", true), path);
        }
        for (var path : List.of("/home", at + "/delegations/" + STATE)) {
            walked(Visitor.at(320, "fr", true).with(focal.cookies()), path);
        }
        walked(Visitor.at(1280, "en", true), "/map");
        for (var path : List.of(
                "/home",
                "/meetings/new",
                at + "/parties",
                at + "/agenda",
                at + "/documents/new",
                at + "/confirmations/" + STATE,
                at + "/moving")) {
            walked(Visitor.at(1280, "es", true).with(officer.cookies()), path);
        }
    }

    private static void walked(Visitor at, String path) {
        try (var visitor = at) {
            var page = visitor.go(path).page();
            var stops = (Integer) page.evaluate(STOPS);
            page.evaluate(WATCHED);
            for (var left = stops; left > 0; left = stops - reached(page).size()) {
                var before = reached(page);
                for (var press = 0; press < left; press++) {
                    page.keyboard().press("Tab");
                }
                for (var part = 0; part < PARTS && reached(page).equals(before); part++) {
                    page.keyboard().press("Tab");
                }
                assertNotEquals(before, reached(page), path + ": the key stays where it is");
            }
            assertEquals(
                    IntStream.range(0, stops).mapToObj(String::valueOf).toList(),
                    reached(page).subList(0, stops),
                    path);
        }
    }

    @SuppressWarnings("unchecked")
    private static List<String> reached(Page page) {
        return (List<String>) page.evaluate("window.reached");
    }

    @Test
    void onPaperStandsWhatIsReadAndNothingThatIsThereToBePressed() {
        var at = "/meetings/" + meeting.slug;
        var printed = List.of(
                List.of(at, "h1, .status"),
                List.of(at + "/delegations/" + STATE, "h1, .person"),
                List.of(at + "/delegations/" + STATE + "/receipt", "h1"));
        for (var one : printed) {
            try (var visitor = Visitor.at(794, "en", true).with(focal.cookies())) {
                var page = visitor.go(one.get(0)).page();
                page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
                assertEquals(
                        List.of(),
                        visible(page, "header nav, header .who, footer nav, button, input, select, textarea, .acts"),
                        one.get(0));
                assertEquals(
                        page.locator(one.get(1)).count(),
                        visible(page, one.get(1)).size());
                assertEquals(
                        List.of("rgb(255, 255, 255)", "rgb(0, 0, 0)"),
                        page.evaluate("(how => [how.backgroundColor, how.color])(getComputedStyle(document.body))"));
            }
        }
    }

    @SuppressWarnings("unchecked")
    private static List<String> visible(Page page, String selector) {
        return (List<String>) page.evaluate(
                "what => [...document.querySelectorAll(what)].filter(it => it.checkVisibility())"
                        + ".map(it => it.outerHTML)",
                selector);
    }
}
