package org.intersession.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.intersession.document.Document;
import org.intersession.document.Papers;
import org.intersession.meeting.Meeting;
import org.intersession.registry.Dialogue;
import org.intersession.registry.Process;
import org.intersession.testing.Browsing;
import org.intersession.testing.Given;
import org.intersession.testing.Stack;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Two officers change the same thing: the second reads what the first wrote beside what they typed, and pressing again
 * writes it.
 */
@QuarkusTest
@WithTestResource(value = Stack.class, scope = TestResourceScope.GLOBAL)
class ComparedTest {
    private Process process;
    private Browsing first;
    private Browsing second;
    private Meeting meeting;
    private String at;

    @BeforeEach
    void twoOfficers() {
        process = Dialogue.with("secretariat@example.org");
        first = Given.officer(process);
        second = Given.officer(process);
        meeting = Given.announced(process);
        at = "/meetings/" + meeting.slug;
    }

    /** @param field of the form to that action on that page */
    private void compared(String page, String action, String field, String one, String other) {
        first.get(page);
        second.get(page);
        first.submit(action, field, one);
        assertEquals(200, first.status(), first.page().text());
        second.submit(action, field, other);
        assertEquals(409, second.status(), second.page().text());
        var now = second.page()
                .getElementsByAttributeValue("name", field)
                .first()
                .parent()
                .select(".now")
                .eachText();
        assertEquals(List.of("It now says: " + one), now);
        second.submit(action);
        assertEquals(200, second.status(), second.page().text());
        first.get(page);
        assertEquals(
                other,
                first.page().getElementsByAttributeValue("name", field).first().val());
    }

    @Test
    void ofAMeeting() {
        compared(at + "/edit", "/edit", "title.en", "By the first", "By the second");
    }

    @Test
    void ofAProcess() {
        var settings = "/processes/" + process.slug + "/settings";
        compared(settings, "/settings", "chair.en", "Chair by the first", "Chair by the second");
    }

    @Test
    void ofTheWordsOfInvitations() {
        var texts = "/processes/" + process.slug + "/texts";
        compared(texts, "/texts", "letter.subject.en", "Invitation by the first", "Invitation by the second");
        compared(
                at + "/texts",
                "/texts",
                "letter.subject.fr",
                "Invitation, par la première",
                "Invitation, par la seconde");
    }

    @Test
    void ofTheDeadline() {
        compared(at + "/extension", "/extension", "nominations.day", "2027-09-01", "2027-09-02");
    }

    @Test
    void ofWhatAPartyIsInvitedTo() {
        Given.invited(meeting, Given.party("CIV"));
        compared(at + "/parties/CIV", "/parties/CIV", "quota", "3", "4");
    }

    @Test
    void ofAnItemOfTheAgenda() {
        first.get(at + "/agenda/items/new").submit("/agenda/items", "title.en", "Opening");
        var item = first.page().select("main a[href*=/agenda/items/]").stream()
                .map(it -> it.attr("href"))
                .filter(it -> it.matches(".*/[0-9a-f-]{36}"))
                .findFirst()
                .orElseThrow();
        compared(item, item, "title.en", "By the first", "By the second");
    }

    @Test
    void ofAPaper() {
        Document paper = Papers.complete(meeting, "paper", Document.Type.WORKING, Document.State.ISSUED);
        var edit = "/documents/edit/" + paper.symbol();
        compared(edit, edit, "title.en", "By the first", "By the second");
    }

    @Test
    void ofADraft() {
        first.get(at + "/outcomes/new")
                .submit("/outcomes", "kind", "SUMMARY", "title.en", "Summary", "text.en", "We met.");
        var draft = first.path();
        compared(draft + "/edit", draft, "title.en", "By the first", "By the second");
    }

    @Test
    void ofAGuest() {
        first.get(at + "/guests/new")
                .submit(
                        "/guests",
                        "capacity",
                        "EXPERT",
                        "family",
                        "Guest",
                        "function",
                        "Professor",
                        "mail",
                        "guest@example.org");
        compared(at + "/guests/1", "/guests/1", "function", "By the first", "By the second");
    }
}
