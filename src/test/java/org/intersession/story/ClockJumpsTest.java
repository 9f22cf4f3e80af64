package org.intersession.story;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.intersession.identity.link.PersonalLinks;
import org.intersession.mail.Letter;
import org.intersession.mail.Outbox;
import org.intersession.mail.Postman;
import org.intersession.testing.Browsing;
import org.intersession.testing.Given;
import org.intersession.testing.Mails;
import org.intersession.testing.MovableClock;
import org.intersession.testing.MovableRealTime;
import org.intersession.testing.Stack;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What people meet while the clock of the machine is wrong, ahead or behind, and when it is right again. */
@QuarkusTest
@WithTestResource(value = Stack.class, scope = TestResourceScope.GLOBAL)
class ClockJumpsTest {
    private static final Duration DAY = Duration.ofDays(1);

    @Inject
    MovableClock clock;

    @Inject
    PersonalLinks links;

    @Inject
    Outbox outbox;

    @Inject
    Postman postman;

    private void jumps(Duration by) {
        isRight();
        clock.forward(by);
        MovableRealTime.CLOCK.forward(by);
    }

    @AfterEach
    void isRight() {
        clock.goOn();
        MovableRealTime.CLOCK.goOn();
    }

    private static Browsing typing(Browsing officer, String title) {
        return officer.submit("/meetings", "title.en", title, "step", "save");
    }

    @Test
    void someMinutesAreNoticedByNobodyNorIsADayBehind() {
        var officer = Given.officer(Given.process("idm"));
        for (var by : List.of(Duration.ofMinutes(20), Duration.ofMinutes(-20), DAY.negated())) {
            officer.get("/meetings/new?process=idm&lang=en");
            jumps(by);
            var title = Given.unique("With a clock that is wrong by " + by);
            assertEquals(title, typing(officer, title).heading());
            isRight();
            assertEquals(200, officer.get("/account").status());
        }
    }

    @Test
    void aDayAheadSessionsAreOverAndWhatWasTypedIsKept() {
        var process = Given.process("idm");
        var officer = Given.officer(process);
        officer.get("/meetings/new?process=idm&lang=en");
        jumps(DAY);
        var title = Given.unique("With a clock that is a day ahead");
        typing(officer, title);
        assertEquals(422, officer.status());
        assertEquals("You are no longer signed in", officer.heading());
        assertEquals(title, officer.page().select("main input[name=title.en]").val());
        assertEquals(200, Browsing.nobody().get("/processes/idm").status());
        // Whoever signs in meanwhile is signed in, and stays so.
        var other = Given.officer(process);
        assertEquals(200, other.get("/account").status());
        isRight();
        assertEquals(200, other.get("/account").status());
    }

    @Test
    void aCodeIsOverWhileTheClockIsAheadAndOpensWhenItIsRight() {
        var meeting = Given.announced(Given.process("idm"));
        var address = Given.unique("m") + "@example.org";
        var person = Given.person(address, "García");
        var link = URI.create(Given.in(() -> links.address(links.issue(person.id, meeting.id))))
                .getPath();
        var browsing = Browsing.nobody().get(link).get("/l/code");
        browsing.submit("/l/code/dispatch");
        jumps(Duration.ofHours(2));
        browsing.submit("/l/code/entry", "code", Mails.code(address));
        assertEquals(422, browsing.status());
        isRight();
        browsing.get("/l/code").submit("/l/code/entry", "code", Mails.code(address));
        assertEquals(1, browsing.get("/l/code").texts(".devices li").size());
    }

    private String written() {
        var address = Given.unique("mission") + "@example.org";
        Given.in(() -> outbox.put(Letter.to(Given.unique("key"), "invitation", "Mission", address, Locale.ENGLISH)
                .saying("IDM/2027/1", "A meeting", "A paragraph.")));
        return address;
    }

    @Test
    void everyMailLeavesOnceAndOneThatWasWrittenAheadInItsTime() {
        var before = written();
        jumps(DAY.negated());
        var behind = written();
        postman.deliver();
        assertEquals(0, Stack.received(before).size());
        jumps(DAY);
        var ahead = written();
        isRight();
        for (var i = 0; i < 2; i++) {
            postman.deliver();
            assertEquals(1, Stack.received(before).size());
            assertEquals(1, Stack.received(behind).size());
            assertEquals(0, Stack.received(ahead).size());
        }
        jumps(DAY.plusMinutes(1));
        postman.deliver();
        assertEquals(1, Stack.received(ahead).size());
        assertEquals(1, Stack.received(before).size());
    }
}
