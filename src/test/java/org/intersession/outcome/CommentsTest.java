package org.intersession.outcome;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.intersession.meeting.Meeting;
import org.intersession.platform.Role;
import org.intersession.registry.Party;
import org.intersession.registry.membership.Category;
import org.intersession.testing.Browsing;
import org.intersession.testing.Given;
import org.intersession.testing.MovableClock;
import org.intersession.testing.Stack;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A draft outcome, its circulation, and what delegations say on it. */
@QuarkusTest
@WithTestResource(value = Stack.class, scope = TestResourceScope.GLOBAL)
class CommentsTest {
    @Inject
    MovableClock clock;

    private Meeting meeting;
    private Party kenya;
    private Party mexico;
    private Party observer;
    private Browsing chair;
    private Browsing officer;
    private String there;

    @BeforeEach
    void aDraftOfTheChair() {
        meeting = Given.announced(Given.process("idm"));
        kenya = Given.party("KEN");
        mexico = Given.party("MEX");
        observer = Given.party("IOM");
        Given.admitted(meeting, kenya, Category.MEMBER);
        Given.admitted(meeting, mexico, Category.MEMBER);
        Given.admitted(meeting, observer, Category.OBSERVER);
        chair = Given.signedIn("Chair", Role.CHAIR, null, meeting.id, null);
        officer = Given.officer(Given.process("idm"));
        chair.get("/meetings/" + meeting.slug + "/outcomes/new")
                .submit("/outcomes", "title.en", "Chair's summary", "text.en", "The meeting exchanged views.");
        there = chair.path();
        assertEquals("Chair's summary", chair.heading());
    }

    @AfterEach
    void theClockGoesOn() {
        clock.goOn();
    }

    @Test
    void aDraftIsForChairAndSecretariatUntilItIsCirculated() {
        assertEquals(200, officer.get(there).status());
        assertEquals(404, delegate(kenya).get(there).status());
        circulate("RESTRICTED");
        assertEquals(200, delegate(kenya).get(there).status());
        assertEquals(200, Given.focalPoint(mexico).get(there).status());
        assertEquals(404, delegate(observer).get(there).status());
        assertEquals(404, Given.officer(Given.process("berne")).get(there).status());
        assertEquals(404, Browsing.nobody().get(there).status());
    }

    @Test
    void eachDelegationSendsOneSetOfComments() {
        circulate("RESTRICTED");
        delegate(kenya).get(there).submit("/comments", "text", "Paragraph 2 should be shorter.");
        Given.focalPoint(kenya).get(there).submit("/comments", "text", "Paragraph 2 should be deleted.");
        assertEquals(
                List.of("Kenya Paragraph 2 should be deleted."),
                chair.get(there).page().select("article").stream()
                        .map(it -> it.select("h3").text() + " "
                                + it.select(".outcome-text").text())
                        .toList());
    }

    @Test
    void nobodyOverwritesCommentsOfTheirDelegationThatTheyHaveNotSeen() {
        circulate("RESTRICTED");
        var one = delegate(kenya).get(there);
        Given.focalPoint(kenya).get(there).submit("/comments", "text", "Paragraph 2 should be deleted.");
        one.submit("/comments", "text", "Paragraph 3 is new.");
        assertEquals(409, one.status());
        assertEquals(List.of("Paragraph 2 should be deleted."), one.texts("article .outcome-text"));
        assertEquals(
                "Paragraph 3 is new.", one.page().select("textarea[name=text]").text());
        one.submit("/comments");
        assertEquals(200, one.status());
        assertEquals(List.of("Paragraph 3 is new."), one.texts("article .outcome-text"));
    }

    @Test
    void oneDelegationNeverSeesAnothersComments() {
        circulate("RESTRICTED");
        delegate(kenya).get(there).submit("/comments", "text", "Said by Kenya.");
        var other = delegate(mexico);
        other.get(there).submit("/comments", "text", "Said by Mexico.");
        assertEquals(List.of("Said by Mexico."), other.get(there).texts("article .outcome-text"));
        assertFalse(other.response().asString().contains("Said by Kenya."));
        assertEquals(
                List.of("Said by Kenya.", "Said by Mexico."), officer.get(there).texts("article .outcome-text"));
        other.get(there);
        assertEquals(
                404,
                other.post(
                                there + "/comments",
                                Map.of(
                                        "party", List.of("KEN"),
                                        "text", List.of("In another's name."),
                                        "csrf-token",
                                                List.of(other.page()
                                                        .select("[name=csrf-token]")
                                                        .val())))
                        .statusCode());
    }

    @Test
    void commentsCloseToTheSecond() {
        circulate("RESTRICTED");
        var before = delegate(kenya).get(there);
        var after = delegate(mexico).get(there);
        clock.standAt("2027-10-15T16:00:00Z");
        before.submit("/comments", "text", "In time.");
        clock.standAt("2027-10-15T16:00:00.001Z");
        after.submit("/comments", "text", "Too late.");
        assertEquals(422, after.status());
        assertEquals(List.of("In time."), officer.get(there).texts("article .outcome-text"));
    }

    @Test
    void thePersonsAreCountedBeforehandAtAnAddressThatHoldsTheChoiceAlone() {
        Given.signedIn("Delegate", Role.DELEGATE, null, meeting.id, kenya.id);
        chair.get(there + "/circulation");
        var token = chair.page().select("[name=csrf-token]").val();
        var counted = chair.post(
                there + "/circulation",
                Map.of(
                        "csrf-token", List.of(token),
                        "version", List.of("0"),
                        "distribution", List.of("RESTRICTED"),
                        "until.day", List.of("2027-10-15"),
                        "count", List.of("yes")));
        assertEquals(303, counted.statusCode());
        var address = counted.header("Location").replaceFirst(".*(?=/meetings/)", "");
        assertEquals(there + "/circulation?distribution=RESTRICTED&until.day=2027-10-15", address);
        chair.get(address);
        assertTrue(chair.texts("main .btn-primary").get(0).matches("Circulate and notify [1-9]\\d* persons?"));
        assertEquals("2027-10-15", chair.page().select("[name=until.day]").val());
        assertEquals(404, delegate(kenya).get(there).status());
    }

    private void circulate(String distribution) {
        chair.get(there + "/circulation")
                .submit("/circulation", "distribution", distribution, "until.day", "2027-10-15", "until.time", "18:00");
        assertEquals(200, chair.status(), chair.texts(".faults").toString());
    }

    private Browsing delegate(Party party) {
        return Given.signedIn("Delegate", Role.DELEGATE, null, meeting.id, party.id);
    }
}
