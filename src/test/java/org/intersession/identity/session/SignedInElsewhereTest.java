package org.intersession.identity.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.intersession.identity.Person;
import org.intersession.platform.Actor;
import org.intersession.platform.journal.LoggedAct;
import org.intersession.testing.Browsing;
import org.intersession.testing.Given;
import org.intersession.testing.MovableClock;
import org.intersession.testing.Stack;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = Stack.class, scope = TestResourceScope.GLOBAL)
class SignedInElsewhereTest {
    private static final String EVENT = "http://schemas.openid.net/event/backchannel-logout";

    @Inject
    SessionActions actions;

    @Inject
    MovableClock clock;

    private String subject;
    private Person person;

    @BeforeEach
    void somebodyWeKnow() {
        subject = Given.unique("somewhere");
        person = Given.person(subject + "@example.org", "García");
    }

    @AfterEach
    void time() {
        clock.goOn();
    }

    private Browsing signedIn(String sid) {
        return Browsing.claiming(
                subject,
                "{\"email\":\"" + subject + "@example.org\",\"email_verified\":true,\"roles\":[\"delegate\"],\"sid\":\""
                        + sid + "\"}");
    }

    private static boolean known(Browsing browsing) {
        return browsing.get("/").page().select("header form[action=/sign-out]").size() == 1;
    }

    private long rows() {
        return Given.in(() -> BrowserSession.count("subject", subject));
    }

    @Test
    void theListSaysWhereOneIsSignedInAndWhichIsThisOne() {
        signedIn("at-home");
        var here = signedIn("at-work").with("User-Agent", "Mozilla/5.0 (X11; Linux x86_64) Firefox/140.0");
        here.get("/account");
        assertEquals(2, here.texts(".sessions li").size());
        assertEquals(List.of("this one"), here.texts(".sessions .state"));
        assertEquals(1, here.page().select(".sessions form").size());
    }

    @Test
    void aSessionEndedInTheListIsOverAtItsNextRequestAndThisOneGoesOn() {
        var lost = signedIn("lost");
        var here = signedIn("here");
        here.get("/account").submit("/ending");
        assertEquals(List.of("this one"), here.texts(".sessions .state"));
        assertEquals(1, here.texts(".sessions li").size());
        assertEquals(false, known(lost));
        assertEquals(404, lost.get("/account").status());
        assertEquals(true, known(here));
    }

    @Test
    void aSessionWhoseTimeIsOverIsOverWhateverItsCookieSays() {
        var here = signedIn("here");
        assertEquals(true, known(here));
        overSince(0);
        assertEquals(false, known(here));
    }

    private void overSince(int days) {
        var then = Instant.now().minusSeconds(1).minus(Duration.ofDays(days));
        Given.in(() -> BrowserSession.update("expiresAt = ?1 where subject = ?2", then, subject));
    }

    @Test
    void aClockThatTheDemonstrationMovesEndsNoSession() {
        var here = signedIn("here");
        clock.forward(Duration.ofDays(365));
        assertEquals(true, known(here));
    }

    @Test
    void theCookieOfAnEndedSessionIsTakenAwayAndOneSignsInAnew() {
        var lost = signedIn("lost");
        signedIn("here").get("/account").submit("/ending");
        lost.get("/");
        assertEquals(
                0,
                lost.cookies().keySet().stream()
                        .filter(it -> it.startsWith("q_session"))
                        .count());
        lost.signIn(
                subject,
                "{\"email\":\"" + subject + "@example.org\",\"email_verified\":true,\"roles\":[\"delegate\"]}");
        assertEquals(true, known(lost));
        assertEquals(3, rows());
    }

    @Test
    void nobodyEndsASessionOfSomebodyElse() {
        var here = signedIn("here");
        UUID id = Given.in(
                () -> BrowserSession.<BrowserSession>find("subject", subject).firstResult().id);
        var ending = signedIn("there")
                .get("/account")
                .page()
                .select(".sessions form")
                .attr("action");
        var other = Given.newcomer();
        other.get("/");
        for (var path : List.of(ending, "/account/sessions/" + id + "/ending")) {
            assertEquals(404, other.nothing("POST", path).statusCode());
        }
        assertEquals(true, known(here));
    }

    @Test
    void anAdministratorEndsAllOfAPersonsSessions() {
        var here = signedIn("here");
        var there = signedIn("there");
        var name = Given.unique("admin");
        var admin = Browsing.as(name, name + "@example.org", "admin");
        admin.get("/admin/persons/" + person.id);
        assertEquals(2, admin.texts(".sessions li").size());
        admin.submit("/sessions/ending");
        assertEquals(0, admin.texts(".sessions li").size());
        assertEquals(false, known(here));
        assertEquals(false, known(there));
        assertEquals(true, known(admin));
    }

    @Test
    void aCookieCopiedBeforeSigningOutOpensNothingAfterwards() {
        var here = signedIn("here");
        here.get("/");
        var copied = Browsing.nobody();
        copied.cookies().putAll(new HashMap<>(here.cookies()));
        assertEquals(true, known(copied));
        here.get("/");
        here.nothing("POST", "/sign-out");
        assertTrue(here.once("/sign-out/provider").header("Location").contains("id_token_hint="));
        assertEquals(false, known(copied));
        UUID ended = Given.in(
                () -> BrowserSession.<BrowserSession>find("subject", subject).firstResult().id);
        assertEquals(1L, Given.in(() -> LoggedAct.count("act = 'session.ended' and subject = ?1", ended)));
    }

    @Test
    void theIdOfAnotherSessionInFrontOfStolenTokensOpensNothing() {
        var stolen = signedIn("stolen");
        var other = Given.unique("thief");
        Given.person(other + "@example.org", "Thief");
        var thief = Browsing.as(other, other + "@example.org");
        UUID own = Given.in(
                () -> BrowserSession.<BrowserSession>find("subject", other).firstResult().id);
        signedIn("here").get("/account").submit("/ending");
        var name = stolen.cookies().keySet().stream()
                .filter(it -> it.startsWith("q_session"))
                .sorted()
                .findFirst()
                .orElseThrow();
        stolen.cookies().compute(name, (key, value) -> own + value.substring(36));
        assertEquals(false, known(stolen));
        assertEquals(true, known(thief));
    }

    /** Whoever has copied a cookie reads the list of sessions with it, as long as it opens anything. */
    @Test
    void aCookieThatWasCopiedOpensNothingUnderTheIdOfAnotherSessionOfTheSamePerson() {
        var stolen = signedIn("stolen");
        var here = signedIn("here");
        UUID going = Given.in(() -> BrowserSession.<BrowserSession>find("subject = ?1 and sid = 'here'", subject)
                .firstResult()
                .id);
        var list = stolen.get("/account").page().html();
        assertEquals(1, stolen.page().select(".sessions form").size());
        assertFalse(list.contains(going.toString()));
        here.get("/account").submit("/ending");
        var name = stolen.cookies().keySet().stream()
                .filter(it -> it.startsWith("q_session"))
                .sorted()
                .findFirst()
                .orElseThrow();
        stolen.cookies().compute(name, (key, value) -> going + value.substring(36));
        assertEquals(false, known(stolen));
        assertEquals(true, known(here));
    }

    @Test
    void theProviderEndsTheSessionItNames() {
        var here = signedIn("s-" + subject);
        var there = signedIn("another-" + subject);
        assertEquals(
                200, told(logout("intersession", Map.of("sid", "s-" + subject))).statusCode());
        assertEquals(false, known(here));
        assertEquals(true, known(there));
    }

    @Test
    void theProviderEndsAllSessionsOfASubject() {
        var here = signedIn("here");
        var there = signedIn("there");
        assertEquals(200, told(logout("intersession", Map.of())).statusCode());
        assertEquals(false, known(here));
        assertEquals(false, known(there));
    }

    @Test
    void whatTheProviderSaidBeforeASessionBeganDoesNotEndIt() {
        var before = signedIn("before");
        var token = logout("intersession", Map.of());
        assertEquals(200, told(token).statusCode());
        assertEquals(false, known(before));
        var after = signedIn("after");
        since(Instant.now().plus(Duration.ofMinutes(2)));
        assertEquals(200, told(token).statusCode());
        assertEquals(true, known(after));
        since(Instant.now());
        assertEquals(200, told(token).statusCode());
        assertEquals(false, known(after));
    }

    private void since(Instant then) {
        Given.in(() -> BrowserSession.update("since = ?1 where sid = 'after' and subject = ?2", then, subject));
    }

    @Test
    void whatIsNoLogoutTokenOfTheProviderEndsNothing() {
        var here = signedIn("here");
        assertEquals(400, told(logout("another-client", Map.of())).statusCode());
        assertEquals(400, told(logout("intersession", Map.of("nonce", "n"))).statusCode());
        assertEquals(
                400,
                told(Stack.provider()
                                .server()
                                .issueToken("intersession", subject, "intersession", Map.of())
                                .serialize())
                        .statusCode());
        assertEquals(
                400,
                told(Stack.provider()
                                .server()
                                .issueToken("elsewhere", subject, "intersession", event(Map.of()))
                                .serialize())
                        .statusCode());
        assertEquals(400, told("nonsense").statusCode());
        assertEquals(400, RestAssured.given().post(BackChannel.PATH).statusCode());
        assertEquals(true, known(here));
    }

    private static Response told(String token) {
        return RestAssured.given().formParam("logout_token", token).post(BackChannel.PATH);
    }

    private String logout(String audience, Map<String, Object> claims) {
        return Stack.provider()
                .server()
                .issueToken("intersession", subject, audience, event(claims))
                .serialize();
    }

    private static Map<String, Object> event(Map<String, Object> claims) {
        var all = new HashMap<String, Object>(claims);
        all.put("events", Map.of(EVENT, Map.of()));
        return all;
    }

    @Test
    void whatHasBeenOverForAMonthIsForgotten() {
        signedIn("here");
        assertEquals(1, rows());
        overSince(29);
        actions.forget(Actor.system());
        assertEquals(1, rows());
        overSince(31);
        actions.forget(Actor.system());
        assertEquals(0, rows());
    }
}
