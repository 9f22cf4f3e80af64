package org.intersession.web.door;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.intersession.document.Links;
import org.intersession.identity.code.OneTimeCode;
import org.intersession.mail.Mail;
import org.intersession.testing.Browsing;
import org.intersession.testing.Given;
import org.intersession.testing.Mails;
import org.intersession.testing.Raw;
import org.intersession.testing.SmallLimits;
import org.intersession.testing.Stack;
import org.intersession.testing.StandingTime;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** So much is answered in a minute to one address, one person and one conference room, and not more. */
@QuarkusTest
@WithTestResource(value = Stack.class, scope = TestResourceScope.GLOBAL)
@WithTestResource(value = SmallLimits.class, scope = TestResourceScope.RESTRICTED_TO_CLASS)
class LimitsTest {
    private static final AtomicInteger ADDRESSES = new AtomicInteger();
    private static final String FORM = "application/x-www-form-urlencoded";

    @Inject
    LimitsConfig config;

    @Inject
    Client client;

    @Inject
    StandingTime passing;

    /** So that nothing is given back while the machine is slow, and what is said to be waited is known. */
    @BeforeEach
    void noTimePasses() {
        passing.stand();
    }

    @AfterEach
    void timeGoesOn() {
        passing.goOn();
    }

    /** An address from which nobody has come yet, as the proxy tells it. */
    private static String somewhere() {
        return "X-Forwarded-For: 198.51.100." + ADDRESSES.incrementAndGet();
    }

    private static List<Integer> statuses(int times, IntFunction<Raw> asked) {
        return IntStream.range(0, times)
                .mapToObj(it -> asked.apply(it).status())
                .toList();
    }

    private static List<Integer> fineThen429(int fine, int refused) {
        var statuses = new ArrayList<>(Collections.nCopies(fine, 200));
        statuses.addAll(Collections.nCopies(refused, 429));
        return statuses;
    }

    @Test
    void anAddressIsAnsweredSoOftenAndThenToldWhenToAskAgain() {
        var here = somewhere();
        assertEquals(fineThen429(5, 3), statuses(8, it -> Raw.get("/meetings", here)));
        for (var said : List.of(
                List.of("en", "One moment, please"),
                List.of("fr", "Un instant, s’il vous plaît"),
                List.of("es", "Un momento, por favor"))) {
            var page = Raw.get("/topics", here, "Accept-Language: " + said.get(0));
            BoundsTest.page(429, said.get(1), page);
            assertEquals("12", page.header("Retry-After"));
            assertEquals("nosniff", page.header("X-Content-Type-Options"));
        }
        var program = Raw.get("/api/v1/topics", here);
        BoundsTest.problem(429, "too-many", program);
        assertEquals("12", program.header("Retry-After"));

        assertEquals(200, Raw.get("/meetings", somewhere()).status());
        assertEquals(200, Raw.get("/search?q=x", here).status());
        var sheet = Jsoup.parse(Raw.get("/", somewhere()).body())
                .select("link[rel=stylesheet]")
                .attr("href");
        assertEquals(fineThen429(20, 0), statuses(20, it -> Raw.get(sheet, here)));
        assertEquals(fineThen429(9, 0), statuses(9, it -> Raw.get("/q/health/live", here)));
    }

    @Test
    void eachKindIsCountedByItself() {
        var here = somewhere();
        assertEquals(fineThen429(2, 1), statuses(3, it -> Raw.get("/search?q=x", here)));
        for (var dear : List.of("/documents.atom", "/meetings/any/archive", "/api/v1/meetings/any/archive")) {
            assertEquals(429, Raw.get(dear, here).status(), dear);
        }
        assertEquals(200, Raw.get("/meetings", here).status());
        var posted = statuses(21, it -> Raw.of("POST", "/meetings", FORM, "a=b", here));
        assertEquals(Collections.nCopies(20, 400), posted.subList(0, 20));
        assertEquals(429, posted.get(20));
        BoundsTest.problem(429, "too-many", Raw.of("POST", "/api/v1/meetings", "application/json", "{}", here));
        var large = Raw.of("PUT", "/api/v1/document-files/en/X/1", "application/pdf", "x".repeat(9_000_000), here);
        BoundsTest.problem(429, "too-many", large);
    }

    @Test
    void whatSomebodyClaimsInAHeaderIsNotLookedAtUnlessAProxyIsTrusted() {
        assertEquals(
                fineThen429(5, 4),
                statuses(9, it -> Raw.from("127.0.0.2", "GET", "/meetings", "X-Forwarded-For: 192.0.2." + it)));
        assertEquals(
                429,
                Raw.from("127.0.0.2", "GET", "/meetings", "Forwarded: for=192.0.2.77", "X-Real-IP: 192.0.2.78")
                        .status());
    }

    @Test
    void ofIpv6TheNetworkOfACustomerCounts() {
        assertEquals(
                fineThen429(5, 2),
                statuses(7, it -> Raw.get("/meetings", "X-Forwarded-For: 2001:db8:1:2:" + it + "::1")));
        assertEquals(
                429,
                Raw.get("/meetings", "X-Forwarded-For: 2001:db8:1:2:3:4:5:6").status());
        assertEquals(
                200, Raw.get("/meetings", "X-Forwarded-For: 2001:db8:1:3::1").status());
        assertEquals("2001:db8::", Client.network("2001:db8::1"));
        assertEquals("2001:db8:1:2::", Client.network("2001:0db8:0001:2:3:4:5:6"));
        assertEquals("fe80::", Client.network("fe80::1%eth0"));
        assertEquals("192.0.2.1", Client.network("192.0.2.1"));
    }

    @Test
    void aPersonMayAskMoreAndIsCountedWhereverTheyAre() {
        var officer = Given.officer(Given.process("idm"));
        var session = Raw.cookies(officer);
        assertEquals(fineThen429(4, 2), statuses(6, it -> Raw.get("/search?q=x", session, somewhere())));
        var page = Raw.get("/search?q=x", session, somewhere());
        BoundsTest.page(429, "One moment, please", page);
        assertEquals("no-store", page.header("Cache-Control"));
        assertEquals("15", page.header("Retry-After"));
        BoundsTest.problem(
                429,
                "too-many",
                exhausted(it -> Raw.get("/api/v1/meetings", Raw.token(officer.program()), somewhere())));
    }

    /** Whoever has a forwarded mail asks for themselves: the person whom its link names is answered all the same. */
    @Test
    void whoOpensALinkThatWasForwardedTakesNothingFromWhomItNames() {
        var person = Given.person(Given.unique("named") + "@example.org", "Named");
        var link = "Cookie: link="
                + Links.of(person, Given.announced(Given.process("idm"))).substring("/l/".length());
        var there = somewhere();
        assertEquals(fineThen429(4, 2), statuses(6, it -> Raw.get("/search?q=x", link, there)));
        assertEquals(
                fineThen429(4, 2), statuses(6, it -> Raw.get("/search?q=x", link, "X-Forwarded-For: 198.51.101.1")));
    }

    private static Raw exhausted(IntFunction<Raw> asked) {
        return IntStream.range(0, 12)
                .mapToObj(asked)
                .filter(it -> it.status() == 429)
                .findFirst()
                .orElseThrow(() -> new AssertionError("never refused"));
    }

    @Test
    void aConferenceRoomMayAskMoreTogether() {
        var here = somewhere();
        var sessions = IntStream.range(0, 3)
                .mapToObj(it -> Raw.cookies(Given.officer(Given.process("idm"))))
                .toList();
        assertEquals(fineThen429(8, 1), statuses(9, it -> Raw.get("/search?q=x", sessions.get(it / 3), here)));
    }

    /** It speaks for everybody from one address: were it refused, who signed out there would go on here. */
    @Test
    void theProviderMayEndManySessionsAtOnce() {
        var here = somewhere();
        var asked = "/sign-out/back-channel";
        assertEquals(Collections.nCopies(1_050, 400), statuses(1_050, it -> Raw.of("POST", asked, FORM, "a=b", here)));
    }

    @Test
    void whoOnlyClaimsToBeSomebodyIsAStranger() {
        for (var claim : List.of("Cookie: q_session=x", "Cookie: link=x", "Authorization: Bearer x")) {
            var here = somewhere();
            assertEquals(fineThen429(2, 2), statuses(4, it -> Raw.get("/search?q=x", claim, here)), claim);
        }
        var here = somewhere();
        assertEquals(
                List.of(401, 401, 401, 401, 401, 429),
                statuses(6, it -> Raw.get("/api/v1/me", "Authorization: Bearer x" + it, here)));
    }

    @Test
    void noMoreIsRememberedThanIsAllowed() {
        var limits = new Limits(config, client, passing);
        IntStream.range(0, 20_000)
                .forEach(it -> limits.taken(Limits.Kind.READ, Limits.Whose.STRANGER, "somewhere " + it));
        assertEquals(true, limits.remembered() <= 200, () -> limits.remembered() + " are remembered");
    }

    @Test
    void signingInIsBegunSoOftenInAnHourOnAllNodes() {
        var here = somewhere();
        var statuses = statuses(22, it -> Raw.get("/sign-in", here));
        assertEquals(Collections.nCopies(20, 302), statuses.subList(0, 20));
        assertEquals(List.of(429, 429), statuses.subList(20, 22));
        var page = Raw.get("/sign-in", here);
        BoundsTest.page(429, "Too many attempts", page);
        assertEquals(
                "Signing in was begun too many times from where you are. Please try again in an hour.",
                Jsoup.parse(page.body()).select("main .lead").text());
        assertEquals("3600", page.header("Retry-After"));
        assertEquals(302, Raw.get("/sign-in", somewhere()).status());
    }

    @Test
    void linksTriedAtTheSameTimeAreCountedOneByOne() {
        var here = somewhere();
        assertEquals(
                List.of(10L, 30L),
                counted(together(40, it -> Raw.get("/l/" + "A".repeat(60) + (1000 + it), here)), 404, 429));
        assertEquals("3600", Raw.get("/l/nonsense", here).header("Retry-After"));
    }

    /** What a node counts stands in the table, and what stands there holds for each: here another has counted eight. */
    @Test
    void addressesOfInvitationsAreCountedForAllNodesTogether() {
        var here = somewhere();
        var asked = "/invitations/" + "A".repeat(43);
        assertEquals(404, Raw.get(asked, here).status());
        assertEquals(1, Given.in(() -> Mail.getEntityManager()
                .createNativeQuery("update attempt set times = times + 8 where what = 'invitation'"
                        + " and since = (select max(since) from attempt where what = 'invitation')")
                .executeUpdate()));
        assertEquals(
                List.of(404, 429, 429),
                statuses(3, it -> Raw.get(asked + it, here)).stream().toList());
        var page = Raw.get(asked, here);
        assertEquals("3600", page.header("Retry-After"));
        assertEquals(
                "Too many links that open nothing were tried from where you are. Please try again in an hour.",
                Jsoup.parse(page.body()).select("main .lead").text());
        assertEquals(404, Raw.get(asked, somewhere()).status());
    }

    @Test
    void wrongCodesAreCountedWhereTheyAreTypedWhosesoeverTheyAre() {
        var here = somewhere();
        var statuses = new ArrayList<Integer>();
        for (var account = 0; account < 3; account++) {
            var subject = Given.unique("nobody");
            var newcomer = Browsing.as(subject, subject + "@example.org", "delegate");
            newcomer.get("/sign-in/first");
            var session = Raw.cookies(newcomer);
            var token = "csrf-token=" + newcomer.cookies().get("csrf");
            var address = Given.unique("nobody") + "@example.org";
            Raw.of("POST", "/sign-in/code", FORM, token + "&address=" + address, session, somewhere());
            statuses.addAll(statuses(
                    4, it -> Raw.of("POST", "/sign-in/proof", FORM, token + "&code=none" + it, session, here)));
        }
        assertEquals(List.of(422, 422, 422, 422, 422, 422, 422, 422, 422, 422, 429, 429), statuses);
    }

    @Test
    void codesAskedForAtTheSameTimeAreCountedOneByOne() {
        var subject = Given.unique("nobody");
        var address = Given.unique("invited") + "@example.org";
        Given.person(address, "Invited");
        var newcomer = Browsing.as(subject, subject + "@example.org", "delegate");
        newcomer.get("/sign-in/first");
        var body = "csrf-token=" + newcomer.cookies().get("csrf") + "&address=" + address;
        var session = Raw.cookies(newcomer);
        var sent = together(8, it -> Raw.of("POST", "/sign-in/code", FORM, body, session, somewhere()));
        assertEquals(List.of(5L, 3L), counted(sent, 303, 429), sent::toString);
        assertEquals(5, Mails.to(address).size());

        var right = Mails.code(address);
        var wrong = "000 000".equals(right) ? "000 001" : "000 000";
        var token = "csrf-token=" + newcomer.cookies().get("csrf") + "&code=";
        var entered = together(12, it -> Raw.of("POST", "/sign-in/proof", FORM, token + wrong, session, somewhere()));
        assertEquals(List.of(0L, 0L), counted(entered, 303, 500), entered::toString);
        OneTimeCode code = Given.in(() -> OneTimeCode.find("address", address).firstResult());
        assertEquals(true, code.tries <= 5, () -> code.tries + " tries");
        for (var rest = code.tries; rest < 5; rest++) {
            Raw.of("POST", "/sign-in/proof", FORM, token + wrong, session, somewhere());
        }
        assertEquals(
                422,
                Raw.of("POST", "/sign-in/proof", FORM, token + right, session, somewhere())
                        .status());
    }

    private static List<Long> counted(List<Raw> answers, int... statuses) {
        return IntStream.of(statuses)
                .mapToObj(status ->
                        answers.stream().filter(it -> it.status() == status).count())
                .toList();
    }

    private static List<Raw> together(int times, IntFunction<Raw> asked) {
        var pool = Executors.newFixedThreadPool(times);
        try {
            var all = IntStream.range(0, times)
                    .mapToObj(it -> pool.submit(() -> asked.apply(it)))
                    .toList();
            var answers = new ArrayList<Raw>();
            for (var one : all) {
                answers.add(one.get());
            }
            return answers;
        } catch (InterruptedException | ExecutionException failed) {
            throw new AssertionError(failed);
        } finally {
            pool.shutdownNow();
        }
    }
}
