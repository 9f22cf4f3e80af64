package org.intersession.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.intersession.agenda.AgendaItem;
import org.intersession.meeting.Meeting;
import org.intersession.meeting.distribution.Distribution;
import org.intersession.platform.Role;
import org.intersession.registry.membership.Category;
import org.intersession.testing.Browsing;
import org.intersession.testing.Given;
import org.intersession.testing.Stack;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The draft of an agenda is its secretariat's and the chair's: what an item is called there no paper under it tells others. */
@QuarkusTest
@WithTestResource(value = Stack.class, scope = TestResourceScope.GLOBAL)
class PapersUnderItemsTest {
    private Meeting meeting;
    private Browsing officer;
    private String page;
    private String paper;

    @BeforeEach
    void aPublicPaperUnderAnItem() {
        var process = Papers.process();
        meeting = Given.announced(process);
        officer = Given.officer(process);
        page = "/meetings/" + meeting.slug;
        officer.get(page + "/agenda/items/new").submit("/items", "title.en", "Return");
        paper = "/doc/"
                + Papers.of(meeting, it -> {
                            Papers.issue(it, Distribution.GENERAL);
                            it.items.addAll(AgendaItem.<AgendaItem>list("meeting", it.meeting));
                        })
                        .symbol();
    }

    private void release(Distribution distribution) {
        officer.get(page + "/agenda/releases/new").submit("/releases", "distribution", distribution.name());
        assertEquals(200, officer.status());
    }

    private void called(String title) {
        officer.get(page + "/agenda");
        officer.get(officer.page()
                .select("a[href*=/agenda/items/]:not([href*=new])")
                .attr("href"));
        officer.submit(officer.path().replaceAll(".*/items/", "/items/"), "title.en", title);
        assertEquals(200, officer.status());
    }

    /** On the page of the meeting, and on that of the paper. */
    private void reads(Browsing who, String heading, String facts) {
        assertEquals(List.of(heading), who.get(page).texts("#papers h3"));
        var text = who.get(paper).page().select("main dl.facts").text();
        assertEquals(facts, text.replaceAll(".*(Agenda items 1(?: (?:Return|Expulsion))?).*", "$1"));
    }

    @Test
    void whoeverMayNotReadTheDraftReadsTitlesThatWereReleasedToThem() {
        var kenya = Given.party("KEN");
        Given.admitted(meeting, kenya, Category.MEMBER);
        var delegate = Given.signedIn("Delegate", Role.DELEGATE, null, meeting.id, kenya.id);
        var chair = Given.signedIn("Chair", Role.CHAIR, null, meeting.id, null);
        for (var who : List.of(Browsing.nobody(), delegate)) {
            reads(who, "Item 1", "Agenda items 1");
        }
        for (var who : List.of(officer, chair)) {
            reads(who, "1 Return", "Agenda items 1 Return");
        }
        release(Distribution.RESTRICTED);
        reads(delegate, "1 Return", "Agenda items 1 Return");
        reads(Browsing.nobody(), "Item 1", "Agenda items 1");
        release(Distribution.GENERAL);
        reads(Browsing.nobody(), "1 Return", "Agenda items 1 Return");
        called("Expulsion");
        reads(officer, "1 Expulsion", "Agenda items 1 Expulsion");
        for (var who : List.of(Browsing.nobody(), delegate)) {
            reads(who, "Item 1", "Agenda items 1");
            assertFalse(who.get(page).source().contains("Expulsion"));
        }
    }
}
