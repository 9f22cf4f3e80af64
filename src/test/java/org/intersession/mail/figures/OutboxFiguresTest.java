package org.intersession.mail.figures;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.regex.Pattern;
import org.intersession.mail.Letter;
import org.intersession.mail.Mail;
import org.intersession.mail.Outbox;
import org.intersession.mail.Postman;
import org.intersession.testing.Given;
import org.intersession.testing.MovableClock;
import org.intersession.testing.Stack;
import org.junit.jupiter.api.Test;

/** Whether mails wait is told where those who run an installation look. */
@QuarkusTest
@WithTestResource(value = Stack.class, scope = TestResourceScope.GLOBAL)
class OutboxFiguresTest {
    @Inject
    Outbox outbox;

    @Inject
    Postman postman;

    @Inject
    MovableClock clock;

    @Test
    void aMailThatWaitsIsCountedAndGrowsOld() {
        var letter = Letter.to(
                        Given.unique("key"),
                        "invitation",
                        "Mission",
                        Given.unique("mission") + "@example.org",
                        Locale.ENGLISH)
                .from("International Dialogue on Migration", "idm@example.int", "contact@example.int")
                .saying("IDM/2027/1", "A meeting", "You are invited.");
        try {
            clock.standAt("2027-03-01T09:00:00Z");
            Given.in(() -> outbox.put(letter));
            clock.standAt("2027-03-01T10:00:00Z");
            long waiting = Given.in(() -> Mail.count("state", Mail.State.WAITING));
            assertTrue(waiting > 0);
            assertEquals(waiting, figure("intersession_mail_waiting"));
            assertTrue(figure("intersession_mail_waiting_oldest_seconds") >= 3600);
            postman.deliver();
            long left = Given.in(() -> Mail.count("state", Mail.State.WAITING));
            assertEquals(left, figure("intersession_mail_waiting"));
            assertTrue(left < waiting);
        } finally {
            clock.goOn();
        }
    }

    private static long figure(String name) {
        var line = Pattern.compile("(?m)^" + name + " (\\S+)$")
                .matcher(given().accept("text/plain").get("/q/metrics").asString());
        assertTrue(line.find(), name);
        return (long) Double.parseDouble(line.group(1));
    }
}
