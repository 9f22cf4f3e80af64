package org.intersession.identity.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.intersession.identity.Person;
import org.intersession.identity.code.CodeActions;
import org.intersession.mail.Letter;
import org.intersession.mail.Mail;
import org.intersession.mail.Outbox;
import org.intersession.meeting.Meeting;
import org.intersession.platform.Actor;
import org.intersession.testing.Browsing;
import org.intersession.testing.Given;
import org.intersession.testing.Mails;
import org.intersession.testing.MovableClock;
import org.intersession.testing.Stack;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = Stack.class, scope = TestResourceScope.GLOBAL)
class LinkCodeTest {
    @Inject
    PersonalLinks links;

    @Inject
    Links tries;

    @Inject
    LinkKey key;

    @Inject
    CodeActions codes;

    @Inject
    Outbox outbox;

    @Inject
    MovableClock clock;

    private Person person;
    private Meeting meeting;
    private Browsing browsing;
    private String address;

    @BeforeEach
    void aLinkOpened() {
        meeting = Given.announced(Given.process("idm"));
        address = Given.unique("m") + "@example.org";
        person = Given.person(address, "García");
        browsing = Browsing.nobody().get(path());
    }

    @AfterEach
    void time() {
        clock.goOn();
    }

    private String path() {
        return path(meeting);
    }

    private String path(Meeting meeting) {
        return URI.create(Given.in(() -> links.address(links.issue(person.id, meeting.id))))
                .getPath();
    }

    @Test
    void theCodeGoesToTheAddressThatTheDelegationGaveAndIsNotShown() {
        browsing.get("/l/code");
        browsing.submit("/l/code/dispatch");
        assertEquals(1, Mails.to(address).size());
        var mail = Mails.to(address).get(0);
        assertEquals(null, mail.person);
        assertEquals(null, mail.meeting);
        assertTrue(!browsing.response().asString().contains(Mails.code(address)));
    }

    @Test
    void withItTheBrowserIsRememberedForTheMeetingAndShownToThePerson() {
        browsing.get("/l/code");
        browsing.submit("/l/code/dispatch");
        browsing.submit("/l/code/entry", "code", Mails.code(address));
        browsing.get("/l/code");
        assertEquals(1, browsing.texts(".devices li").size());
        assertEquals("this one", browsing.texts(".devices .state").get(0));
    }

    @Test
    void aCodeHasSixDigitsAndIsTypedWithOrWithoutItsSpace() {
        for (var space : List.of(" ", "", "-", "\u00a0")) {
            aLinkOpened();
            browsing.get("/l/code");
            browsing.submit("/l/code/dispatch");
            var code = Mails.code(address);
            assertTrue(code.matches("[0-9]{3} [0-9]{3}"), code);
            browsing.submit("/l/code/entry", "code", code.replace(" ", space));
            browsing.get("/l/code");
            assertEquals(List.of("this one"), browsing.texts(".devices .state"));
        }
    }

    @Test
    void aForgottenBrowserHoldsALinkAndNoMore() {
        browsing.get("/l/code");
        browsing.submit("/l/code/dispatch");
        browsing.submit("/l/code/entry", "code", Mails.code(address));
        browsing.get("/l/code");
        browsing.submit("/revocation");
        browsing.get("/l/code");
        assertEquals(0, browsing.texts(".devices li").size());
        assertEquals(1, browsing.page().select("form[action=/l/code/dispatch]").size());
    }

    @Test
    void inAnotherBrowserTheSameLinkAsksForACodeAgain() {
        browsing.get("/l/code");
        browsing.submit("/l/code/dispatch");
        browsing.submit("/l/code/entry", "code", Mails.code(address));
        var other = Browsing.nobody().get(path());
        other.get("/l/code");
        assertEquals(0, other.texts(".devices li").size());
    }

    @Test
    void fiveWrongTriesEndACode() {
        browsing.get("/l/code");
        browsing.submit("/l/code/dispatch");
        var right = Mails.code(address);
        var wrong = "000 000".equals(right) ? "000 001" : "000 000";
        for (var tried = 0; tried < 5; tried++) {
            browsing.submit("/l/code/entry", "code", wrong);
            assertEquals(422, browsing.status());
            browsing.get("/l/code");
            if (tried < 4) {
                assertEquals(
                        1, browsing.page().select("form[action=/l/code/entry]").size());
            }
        }
        assertEquals(0, browsing.page().select("form[action=/l/code/entry]").size());
    }

    @Test
    void aCodeIsOverAfterTenMinutes() {
        browsing.get("/l/code");
        browsing.submit("/l/code/dispatch");
        clock.forward(Duration.ofMinutes(10).plusSeconds(1));
        browsing.submit("/l/code/entry", "code", Mails.code(address));
        assertTrue(browsing.page().select(".faults").text().contains("no longer valid"));
    }

    @Test
    void fiveCodesAnHourAreSentAndNoMore() {
        for (var sent = 0; sent < 6; sent++) {
            browsing.get("/l/code");
            browsing.submit("/l/code/dispatch");
        }
        assertEquals(429, browsing.status());
        assertEquals("3600", browsing.response().header("Retry-After"));
        assertEquals(5, Mails.to(address).size());
        clock.forward(Duration.ofMinutes(61));
        browsing.get("/l/code");
        browsing.submit("/l/code/dispatch");
        assertEquals(6, Mails.to(address).size());
    }

    @Test
    void afterTwentyWrongCodesNoneIsSentForADayAndThenFiveTriesForTwo() {
        for (var code = 1; code <= 4; code++) {
            assertEquals(List.of(), paused());
            receiveAndMistype();
            assertEquals(code, Mails.to(address).size());
        }
        assertEquals(List.of(pause("1 day")), paused());
        browsing.submit("/l/departure");
        browsing = Browsing.nobody().get(path());
        browsing.get("/l/code");
        assertEquals(List.of(pause("1 day")), paused());
        assertEquals(1, browsing.page().select("main a[href^=/sign-in]").size());

        clock.forward(Duration.ofHours(24).plusSeconds(60));
        receiveAndMistype();
        assertEquals(5, Mails.to(address).size());
        assertEquals(List.of(pause("2 days")), paused());
        clock.forward(Duration.ofHours(25));
        browsing.get("/l/code");
        assertEquals(List.of(pause("1 day")), paused());
    }

    @Test
    void noCodeGoesOutAndNoneIsLookedAtInThePause() {
        receiveAndMistype();
        receiveAndMistype();
        receiveAndMistype();
        browsing.get("/l/code");
        browsing.submit("/l/code/dispatch");
        mistype(4);
        var stale = Browsing.nobody().get(path()).get("/l/code");
        // The twentieth comes by a link to another meeting: it is the address that counts.
        var here = browsing;
        browsing = Browsing.nobody().get(path(Given.announced(Given.process("idm"))));
        browsing.get("/l/code");
        browsing.submit("/l/code/dispatch");
        mistype(1);
        browsing = here;
        var right = Mails.to(address).get(3).text.replaceAll("(?s).*?(\\d{3} \\d{3}).*", "$1");
        browsing.submit("/l/code/entry", "code", right);
        assertEquals(422, browsing.status());
        assertEquals(pause("1 day"), browsing.page().select(".faults li").text());
        stale.submit("/l/code/dispatch");
        assertEquals(422, stale.status());
        assertEquals(pause("1 day"), stale.page().select(".faults li").text());
        assertEquals(5, Mails.to(address).size());
    }

    @Test
    void theRightCodeLetsTheCountBeginAnew() {
        receiveAndMistype();
        receiveAndMistype();
        receiveAndMistype();
        browsing.get("/l/code");
        browsing.submit("/l/code/dispatch");
        mistype(4);
        browsing.submit("/l/code/entry", "code", Mails.code(address));
        browsing = Browsing.nobody().get(path());
        receiveAndMistype();
        assertEquals(List.of(), paused());
    }

    @Test
    void whatWasSentAndTriedIsForgottenAfterADayAndWhatWasMistypedAfterAYear() {
        receiveAndMistype();
        assertEquals(List.of(1, 1, 1, 5), keptAfter(Duration.ofHours(23)));
        assertEquals(List.of(0, 0, 0, 5), keptAfter(Duration.ofHours(2)));
        assertEquals(List.of(0, 0, 0, 5), keptAfter(Duration.ofDays(363)));
        assertEquals(List.of(0, 0, 0, 0), keptAfter(Duration.ofDays(2)));
    }

    /** Codes sent, their mails, tries counted, codes mistyped, as long afterwards. */
    private List<Integer> keptAfter(Duration later) {
        clock.forward(later);
        codes.forget(Actor.system());
        var whose = key.sealed("address", address);
        return Given.in(() -> List.of(
                (int) tries.of(person.id, meeting.id).flatMap(it -> tries.code(LinkActions.purpose(it))).stream()
                        .count(),
                Mails.to(address).size(),
                tries.tries("code-to", whose, Instant.EPOCH),
                tries.mistyped(whose).map(Links.Mistyped::times).orElse(0)));
    }

    private void receiveAndMistype() {
        browsing.get("/l/code");
        browsing.submit("/l/code/dispatch");
        assertEquals(200, browsing.status());
        mistype(5);
        browsing.get("/l/code");
    }

    private void mistype(int times) {
        var wrong = "000 000".equals(Mails.code(address)) ? "000 001" : "000 000";
        for (var tried = 0; tried < times; tried++) {
            browsing.submit("/l/code/entry", "code", wrong);
            assertEquals(422, browsing.status());
        }
    }

    private List<String> paused() {
        return browsing.texts("main > p.notice:not([role])");
    }

    private static String pause(String days) {
        return "Too many wrong codes were typed. No further code is sent for " + days
                + ". If you cannot wait, ask the secretariat that wrote to you.";
    }

    @Test
    void closingTheLinkLeavesNobodyInThisBrowser() {
        browsing.get("/l/code");
        browsing.submit("/l/departure");
        browsing.get("/");
        assertEquals(0, browsing.page().select(".who-name").size());
    }

    @Test
    void withoutALinkThereIsNoSuchPage() {
        assertEquals(404, Browsing.nobody().get("/l/code").status());
        assertEquals(404, Given.newcomer().get("/l/code").status());
    }

    /** It opens its one meeting: of what was written to them for others nothing is read by it. */
    @Test
    void withItWhatWasWrittenToThemForItsMeetingIsReadAgain() {
        var other = Given.announced(Given.process("idm"));
        var ids = List.of(meeting, other).stream()
                .map(it -> Given.in(() -> {
                    var key = Given.unique("key");
                    outbox.put(Letter.to(key, "message", "García", address, Locale.ENGLISH)
                            .about(it.id, null, person.id)
                            .saying(null, it.slug, "Text."));
                    return Mail.<Mail>find("key", key).firstResult().id;
                }))
                .toList();
        browsing.get("/l/code");
        browsing.submit("/l/code/dispatch");
        browsing.submit("/l/code/entry", "code", Mails.code(address));
        browsing.get("/announcements");
        assertTrue(browsing.page().select("main").text().contains(meeting.slug));
        assertTrue(!browsing.page().select("main").text().contains(other.slug));
        assertEquals(200, browsing.get("/announcements/" + ids.get(0)).status());
        assertEquals(404, browsing.get("/announcements/" + ids.get(1)).status());
    }
}
