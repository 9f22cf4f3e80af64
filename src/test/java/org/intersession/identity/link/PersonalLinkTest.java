package org.intersession.identity.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.intersession.identity.Person;
import org.intersession.meeting.Meeting;
import org.intersession.platform.Actor;
import org.intersession.platform.journal.LoggedAct;
import org.intersession.platform.refusal.Refusal;
import org.intersession.testing.Browsing;
import org.intersession.testing.Delegating;
import org.intersession.testing.Given;
import org.intersession.testing.MovableClock;
import org.intersession.testing.Stack;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = Stack.class, scope = TestResourceScope.GLOBAL)
class PersonalLinkTest {
    @Inject
    PersonalLinks links;

    @Inject
    LinkActions actions;

    @Inject
    MovableClock clock;

    private Person person;
    private Meeting meeting;
    private UUID link;

    @BeforeEach
    void aLink() {
        meeting = Given.announced(Given.process("idm"));
        person = Given.person(Given.unique("m") + "@example.org", "García");
        link = Given.in(() -> links.issue(person.id, meeting.id));
    }

    @AfterEach
    void time() {
        clock.goOn();
    }

    private String path() {
        return path(link);
    }

    private String path(UUID id) {
        return URI.create(Given.in(() -> links.address(id))).getPath();
    }

    @Test
    void aPersonHasOneLinkToAMeetingHoweverOftenItIsGiven() {
        assertEquals(link, Given.in(() -> links.issue(person.id, meeting.id)));
    }

    @Test
    void itsAddressIsMadeUnderAKeyAndStandsNowhereInTheDatabase() {
        var token = path().substring("/l/".length());
        assertEquals(64, token.length());
        var rows = Given.in(() -> PersonalLink.getEntityManager()
                .createNativeQuery("select row_to_json(l)::text from personal_link l where id = :id", String.class)
                .setParameter("id", link)
                .getSingleResult()
                .toString());
        assertFalse(rows.contains(token));
    }

    @Test
    void openingItLeadsToTheMeetingByAnAddressWithoutIt() {
        var answer = RestAssured.given().redirects().follow(false).get(path());
        assertEquals(303, answer.statusCode());
        assertTrue(answer.header("Location").endsWith("/meetings/" + meeting.slug), answer.header("Location"));
        var cookie = answer.getDetailedCookie("link");
        assertTrue(cookie.isHttpOnly());
        assertEquals("Lax", cookie.getSameSite());
        assertEquals("no-store", answer.header("Cache-Control"));
        assertEquals("strict-origin", answer.header("Referrer-Policy"));
    }

    @Test
    void openingItIsLogged() {
        Browsing.nobody().get(path());
        assertEquals(1, Given.in(() -> LoggedAct.count("act = 'link.opened' and subject = ?1", link)));
    }

    @Test
    void whoOpenedItIsGreetedByNameAndIsNotSignedIn() {
        var browsing = Browsing.nobody().get(path());
        browsing.get("/");
        assertEquals("Example García", browsing.page().select(".who-name").text());
        assertEquals(0, browsing.page().select("form[action=/sign-out]").size());
    }

    @Test
    void itsMeetingIsThereWholeAlsoWhereThePublicIsShownNothing() {
        var hidden = Given.meeting(Given.process("idm"), it -> {
            Given.announce(it);
            it.shown = Meeting.Shown.NOTHING;
        });
        Delegating.submitted(hidden, "MEX", "Example");
        Delegating.confirmed(Given.officer(Given.process("idm")), hidden, List.of("MEX"));
        Person delegate = Given.in(() ->
                Person.find("email", Delegating.address(hidden, "Example")).firstResult());
        var browsing = Browsing.nobody().get(path(Given.in(() -> links.issue(delegate.id, hidden.id))));
        assertEquals(
                hidden.title.only("en").orElseThrow(),
                browsing.get("/meetings/" + hidden.slug + "?lang=en").heading());
        assertEquals("Your participation", browsing.texts("main h2").get(0));
        assertEquals(404, Browsing.nobody().get("/meetings/" + hidden.slug).status());
    }

    @Test
    void aWrongAnExpiredAndARevokedLinkAreOneAndTheSameSentence() {
        var right = path();
        var wrong = Browsing.nobody().get("/l/" + "A".repeat(64));
        var another = Browsing.nobody().get(right.substring(0, right.length() - 1) + (right.endsWith("A") ? "E" : "A"));
        var nonsense = Browsing.nobody().get("/l/nonsense");
        Given.in(() -> {
            links.revoke(person.id, meeting.id);
            return null;
        });
        var revoked = Browsing.nobody().get(right);
        Given.in(() -> links.issue(person.id, meeting.id));
        var again = path();
        clock.forward(Duration.ofDays(401));
        var expired = Browsing.nobody().get(again);
        for (var answer : new Browsing[] {wrong, another, nonsense, revoked, expired}) {
            assertEquals(404, answer.status());
            assertEquals(
                    wrong.page().select("main").html(),
                    answer.page().select("main").html());
        }
    }

    @Test
    void givenAgainAfterItsEndItIsAnotherAndTheOldOneStaysClosed() {
        var old = path();
        Given.in(() -> {
            links.revoke(person.id, meeting.id);
            return links.issue(person.id, meeting.id);
        });
        assertNotEquals(old, path());
        assertEquals(404, Browsing.nobody().get(old).status());
    }

    @Test
    void atAnAddressThatDoesNotExistTheyAreGreetedToo() {
        var browsing = Browsing.nobody().get(path());
        browsing.get("/no/such/address");
        assertEquals(404, browsing.status());
        assertEquals("Example García", browsing.page().select(".who-name").text());
    }

    @Test
    void itOpensAMeetingThatIsNotShownToThePublicAndNoOther() {
        var hidden = Given.meeting(Given.process("idm"), it -> {
            Given.announce(it);
            it.shown = Meeting.Shown.NOTHING;
        });
        var another = Given.meeting(Given.process("idm"), it -> {
            Given.announce(it);
            it.shown = Meeting.Shown.NOTHING;
        });
        var browsing = Browsing.nobody().get(path(Given.in(() -> links.issue(person.id, hidden.id))));
        assertEquals(200, browsing.status());
        assertEquals(404, browsing.get("/meetings/" + another.slug).status());
        assertEquals(404, Browsing.nobody().get("/meetings/" + hidden.slug).status());
    }

    @Test
    void afterSixtyLinksThatOpenNothingWithinAnHourTheNextIsRefusedThereButNoneThatOpens() {
        var place = Given.unique("place");
        var nobody = Actor.nobody(Locale.ENGLISH);
        var wrong = "A".repeat(64);
        for (var tried = 0; tried < 60; tried++) {
            assertEquals(Optional.empty(), actions.open(nobody, wrong, place));
        }
        assertThrows(Refusal.class, () -> actions.open(nobody, wrong, place));
        var token = path().substring("/l/".length());
        assertEquals(Optional.of(meeting.id), actions.open(nobody, token, place));
        assertEquals(Optional.empty(), actions.open(nobody, wrong, Given.unique("elsewhere")));
        clock.forward(Duration.ofMinutes(61));
        assertEquals(Optional.empty(), actions.open(nobody, wrong, place));
    }

    @Test
    void openingItChangesNothingThatAnybodySeesHoweverOftenAScannerDoes() {
        var before = kept();
        Browsing.nobody().get(path());
        Browsing.nobody().get(path());
        assertEquals(before, kept());
    }

    private String kept() {
        return Given.in(() -> PersonalLink.getEntityManager()
                .createNativeQuery(
                        "select row_to_json(l)::text || row_to_json(p)::text from personal_link l"
                                + " join person p on p.id = l.person_id where l.id = :id",
                        String.class)
                .setParameter("id", link)
                .getSingleResult()
                .toString());
    }
}
