package org.intersession.identity.signin;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.file.Files;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.intersession.identity.session.BrowserSession;
import org.intersession.meeting.Meeting;
import org.intersession.platform.Role;
import org.intersession.testing.Browsing;
import org.intersession.testing.Delegating;
import org.intersession.testing.Given;
import org.intersession.testing.MovableClock;
import org.intersession.testing.Stack;
import org.intersession.testing.Visitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whoever takes identity data away has signed in within the last fifteen minutes. */
@QuarkusTest
@WithTestResource(value = Stack.class, scope = TestResourceScope.GLOBAL)
class StepUpTest {
    private static final long NOON = 1_830_000_000;

    @Inject
    MovableClock clock;

    Meeting meeting;
    String table;

    @BeforeEach
    void aMeetingWithAPerson() {
        meeting = Given.announced(Given.process("idm"));
        Delegating.submitted(meeting, "CIV", "Kone");
        Delegating.confirmed(Given.officer(Given.process("idm")), meeting, List.of("CIV"));
        table = "/meetings/" + meeting.slug + "/participants.csv?lang=en";
        clock.standAt(Instant.ofEpochSecond(NOON));
    }

    @AfterEach
    void theClockGoesOn() {
        clock.goOn();
    }

    private static String officer() {
        var subject = Given.unique("officer");
        Given.grant(
                Given.person(subject + "@example.org", "Officer"),
                Role.SECRETARIAT,
                Given.process("idm").id,
                null,
                null);
        return subject;
    }

    /** At a page of ours. */
    private static Browsing here(String subject, String claims) {
        return Browsing.claiming(subject, claims).with("Sec-Fetch-Site", "same-origin");
    }

    private static String claims(String subject, long signedInAt) {
        return "{\"email\":\"" + subject + "@example.org\",\"email_verified\":true,\"name\":\"Officer\",\"roles\":"
                + "[\"secretariat\"],\"auth_time\":" + signedInAt + "}";
    }

    @Test
    void withinFifteenMinutesNobodyIsAskedAgain() {
        var subject = officer();
        var browsing = here(subject, claims(subject, NOON - 899));
        assertEquals(200, browsing.once(table).statusCode());
        clock.standAt(Instant.ofEpochSecond(NOON + 1));
        assertEquals(303, browsing.once(table).statusCode());
    }

    @Test
    void whoSignedInLongAgoIsAskedAgainAndComesBackToWhereTheyWere() {
        var subject = officer();
        var browsing = here(subject, claims(subject, NOON - 3600));
        for (var taken : List.of("/participants.csv", "/participants.pdf", "/parties.csv")) {
            var path = "/meetings/" + meeting.slug + taken + "?chip=all";
            var answer = browsing.once(path);
            assertEquals(303, answer.statusCode(), taken);
            assertTrue(
                    answer.header("Location")
                            .endsWith("/sign-in/again?to=%2Fmeetings%2F" + meeting.slug + taken.replace("/", "%2F")
                                    + "%3Fchip%3Dall"),
                    answer.header("Location"));
            assertEquals("no-store", answer.header("Cache-Control"));
        }
        assertEquals(
                200,
                browsing.once("/meetings/" + meeting.slug + "/participants").statusCode(),
                "pages stay open");

        browsing.signInFrom(table, subject, claims(subject, NOON - 5));
        assertEquals(200, browsing.status());
        assertTrue(
                browsing.response().asString().contains("KONE"),
                browsing.response().asString());
        assertEquals(1, open(subject), "the session from before has ended");
    }

    @Test
    void anotherSessionIsEndedByWhoHasSignedInLately() {
        var subject = officer();
        var elsewhere = here(subject, claims(subject, NOON - 60));
        var left = here(subject, claims(subject, NOON - 3600));
        left.get("/account");
        var form = left.page().select("form[action$=/ending]").attr("action");
        var answer = left.post(form, Map.of("csrf-token", List.of(left.token())));
        assertEquals(303, answer.statusCode());
        assertTrue(answer.header("Location").endsWith("/sign-in/again?to=/account"), answer.header("Location"));
        assertEquals(2, open(subject));
        assertEquals(200, elsewhere.get("/account").status());
        left.signInFrom("/sign-in/again?to=/account", subject, claims(subject, NOON - 5));
        left.get("/account").submit("/ending");
        assertEquals(1, open(subject));
        assertEquals(404, elsewhere.get("/account").status());
    }

    @Test
    void theProviderIsToldHowOldASignInMayBe() {
        var subject = officer();
        var browsing = here(subject, claims(subject, NOON - 3600));
        var answer = browsing.once("/sign-in/again?to=/home");
        assertEquals(302, answer.statusCode());
        assertTrue(answer.header("Location").contains("max_age=900"), answer.header("Location"));
        assertFalse(browsing.once("/sign-in?to=/home").header("Location").contains("max_age"));
    }

    /** Another site that leads somebody here, or to what asks for it, does not sign them out; they may press themselves. */
    @Test
    void noOtherSiteSignsAnybodyOut() {
        var subject = officer();
        var again = "/sign-in/again?to=" + SignInPages.encoded(table);
        for (var site : List.of("cross-site", "same-site", "")) {
            var browsing = Browsing.claiming(subject, claims(subject, NOON - 3600));
            var open = open(subject);
            if (!site.isEmpty()) {
                browsing.with("Sec-Fetch-Site", site);
            }
            for (var path : List.of(again, table)) {
                browsing.get(path);
                assertEquals("200 Please sign in again first", browsing.status() + " " + browsing.heading(), site);
            }
            assertEquals(open, open(subject), site);
            browsing.with("Sec-Fetch-Site", "same-origin");
            var pressed = browsing.post(
                    browsing.page().select("main form").attr("action"),
                    Map.of("csrf-token", List.of(browsing.token())));
            assertEquals(302, pressed.statusCode());
            assertTrue(pressed.header("Location").contains("max_age=900"), pressed.header("Location"));
            assertEquals(open - 1, open(subject), site);
        }
    }

    /** A provider that lets them through without asking is not asked for ever. */
    @Test
    void whereTheProviderDoesNotAskAPageSaysSo() {
        var subject = officer();
        for (var claims : List.of(
                claims(subject, NOON - 3600), claims(subject, NOON - 3600).replace("3600", "901"))) {
            var browsing = here(subject, claims);
            browsing.signInFrom(table, subject, claims);
            assertEquals(403, browsing.status());
            assertEquals("Please sign in again first", browsing.heading());
            assertFalse(browsing.response().asString().contains("KONE"));
            assertEquals(302, browsing.once("/sign-in/again?to=/home").statusCode(), "and may be tried again");
        }
    }

    @Test
    void whoMayNotHaveItIsNotAskedToSignInForIt() {
        var stranger = Given.newcomer();
        assertEquals(404, stranger.once(table).statusCode());
        assertEquals(404, Browsing.nobody().once(table).statusCode());
    }

    @Test
    void nobodyIsLedElsewhere() {
        var subject = officer();
        var browsing = here(subject, claims(subject, NOON));
        for (var elsewhere : List.of("https://evil.example", "//evil.example", "/\\evil.example", "/sign-in/again")) {
            var answer = browsing.once("/sign-in/again?to=" + elsewhere.replace("\\", "%5C"));
            assertEquals(303, answer.statusCode());
            assertTrue(answer.header("Location").endsWith("/home"), answer.header("Location"));
        }
    }

    @Test
    void aTokenThatIsOldIsSaidToBeSo() {
        var subject = officer();
        Browsing.claiming(subject, claims(subject, NOON));
        for (var old : new Long[] {NOON - 3600, NOON - 900, null}) {
            people(subject, old)
                    .statusCode(401)
                    .header(
                            "WWW-Authenticate",
                            equalTo("Bearer error=\"insufficient_user_authentication\","
                                    + " error_description=\"More recent authentication is required\", max_age=\"900\""))
                    .contentType("application/problem+json")
                    .body("status", equalTo(401));
        }
        people(subject, NOON - 899).statusCode(200);
    }

    @Test
    void noListOfAddressesIsTakenAwayWithAnOldToken() {
        var subject = officer();
        Browsing.claiming(subject, claims(subject, NOON));
        for (var list : List.of(
                "/api/v1/processes/idm/people",
                "/api/v1/processes/idm/addressees",
                "/api/v1/meetings/" + meeting.slug + "/guests",
                "/api/v1/meetings/" + meeting.slug + "/archive")) {
            asked(list, subject, NOON - 900L).statusCode(401);
            asked(list, subject, NOON - 899L).statusCode(200);
        }
    }

    private static io.restassured.response.ValidatableResponse people(String subject, Long signedInAt) {
        return asked("/api/v1/processes/idm/people", subject, signedInAt);
    }

    private static io.restassured.response.ValidatableResponse asked(String list, String subject, Long signedInAt) {
        var claims = new HashMap<String, Object>(Map.of("roles", List.of("secretariat")));
        claims.put("auth_time", signedInAt);
        return given().auth()
                .oauth2(Stack.provider().accessToken(subject, claims))
                .get(list)
                .then();
    }

    /** The browser itself: one click, the provider's page, and the file. */
    @Test
    void atARealBrowserOneSignsInAgainAndHasTheFile() throws Exception {
        var subject = officer();
        try (var visitor = Visitor.at(1280, "en", true).signedIn(subject, claims(subject, NOON - 3600))) {
            var page = visitor.page();
            page.navigate("/meetings/" + meeting.slug + "/participants");
            page.locator("a[href$='participants.csv']").click();
            page.waitForURL(url -> !url.startsWith(Visitor.address()));
            page.locator("input[name=username]").fill(subject);
            page.locator("input[name=claims]").fill(claims(subject, NOON));
            var file = page.waitForDownload(() -> page.locator("button").click());
            assertEquals("participants-" + meeting.slug + ".csv", file.suggestedFilename());
            assertTrue(Files.readString(file.path()).contains("KONE"));
        }
    }

    private static long open(String subject) {
        return Given.in(() -> BrowserSession.count("subject = ?1 and endedAt is null", subject));
    }
}
