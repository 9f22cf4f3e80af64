package org.intersession.identity.signin;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.intersession.identity.session.BrowserSession;
import org.intersession.identity.session.SignOutPages;
import org.intersession.testing.Browsing;
import org.intersession.testing.Given;
import org.intersession.testing.Stack;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What was verified once is believed as long as it would be verified again, and no longer. */
@QuarkusTest
@WithTestResource(value = Stack.class, scope = TestResourceScope.GLOBAL)
class KnownCookiesTest {
    private static final int BRIEF = 10;

    @Inject
    KnownCookies cookies;

    private String subject;

    @BeforeEach
    void somebodyWeKnow() {
        subject = Given.unique("known");
        Given.person(subject + "@example.org", "García");
    }

    private Browsing comes() {
        var here = Browsing.as(subject, subject + "@example.org", "delegate");
        assertEquals(true, isKnown(here));
        return here;
    }

    private static boolean isKnown(Browsing browsing) {
        return browsing.get("/").page().select("header form[action=/sign-out]").size() == 1;
    }

    private static Map<String, String> session(Browsing browsing) {
        var found = new TreeMap<>(browsing.cookies());
        found.keySet().removeIf(it -> !it.startsWith("q_session"));
        return found;
    }

    private long metBy(Runnable request) {
        var before = cookies.met();
        request.run();
        return cookies.met() - before;
    }

    @Test
    void aPageAsksAgainForWhomTheProviderVouchesOnlyOnce() {
        var here = comes();
        assertEquals(1, metBy(() -> assertEquals(true, isKnown(here))));
        assertEquals(1, metBy(() -> assertEquals(200, here.get("/account").status())));
    }

    @Test
    void eachByteOfACookieCounts() {
        var here = comes();
        session(here).forEach((name, value) -> {
            // The last letter of base64 says less than it could: another one may be the same tag.
            for (var at : new int[] {0, 37, value.length() / 2, value.length() - 2}) {
                var forged = Browsing.nobody();
                forged.cookies().putAll(here.cookies());
                var other = value.charAt(at) == 'A' ? 'B' : 'A';
                forged.cookies().put(name, value.substring(0, at) + other + value.substring(at + 1));
                assertEquals(false, isKnown(forged), name + " at " + at);
            }
            var longer = Browsing.nobody();
            longer.cookies().putAll(here.cookies());
            longer.cookies().put(name, value + "A");
            assertEquals(false, isKnown(longer), name + " longer");
        });
        assertEquals(true, isKnown(here));
    }

    @Test
    void aRowThatAnotherNodeEndedIsOverAtOnce() {
        var here = comes();
        Given.in(() -> BrowserSession.update("endedAt = ?1 where subject = ?2", Instant.now(), subject));
        assertEquals(false, isKnown(here));
        assertEquals(Map.of(), session(here));
    }

    @Test
    void aRowThatWentToSomebodyElseIsNotTheirs() {
        var here = comes();
        Given.in(() -> BrowserSession.update("subject = ?1 where subject = ?2", subject + "-other", subject));
        assertEquals(false, isKnown(here));
    }

    @Test
    void aTokenThatHasExpiredIsRenewedAsIfItHadNeverBeenKnown() throws Exception {
        Stack.provider().expectBrief(BRIEF);
        var here = comes();
        var first = session(here);
        assertEquals(true, isKnown(here));
        assertEquals(first, session(here));
        var until = Instant.now().plusSeconds(BRIEF + 1);
        while (Instant.now().isBefore(until)) {
            Thread.sleep(100);
        }
        assertEquals(true, isKnown(here));
        assertNotEquals(first, session(here));
    }

    @Test
    void underTheApiACookieOpensNothing() {
        var here = comes();
        assertEquals(
                given().get("/api/v1/me").statusCode(),
                given().cookies(here.cookies()).get("/api/v1/me").statusCode());
        assertEquals(0, metBy(() -> given().cookies(here.cookies()).get("/api/v1/me")));
        assertEquals(0, metBy(() -> given().cookies(here.cookies()).get("/api")));
        assertEquals(0, metBy(() -> given().urlEncodingEnabled(false)
                .cookies(here.cookies())
                .get("/%61pi/v1/me")));
    }

    @Test
    void whoeverChangesSomethingIsVerifiedAnew() {
        var here = comes();
        here.get("/account");
        assertEquals(
                0,
                metBy(() -> assertEquals(303, here.nothing("POST", "/sign-out").statusCode())));
        var copied = Browsing.nobody();
        copied.cookies().putAll(here.cookies());
        assertEquals(true, isKnown(copied));
        here.once(SignOutPages.AT_PROVIDER);
        assertEquals(false, isKnown(copied));
    }
}
