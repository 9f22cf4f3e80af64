package org.intersession.web.error;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import org.intersession.testing.Browsing;
import org.intersession.testing.Given;
import org.intersession.testing.Raw;
import org.intersession.testing.Stack;
import org.intersession.web.running.RequestId;
import org.jboss.logmanager.ExtLogRecord;
import org.jboss.logmanager.LogContext;
import org.junit.jupiter.api.Test;

/** What was refused stands in the log, by the name of its request and without whoever asked. */
@QuarkusTest
@WithTestResource(value = Stack.class, scope = TestResourceScope.GLOBAL)
class RefusalsLoggedTest {
    /** What is written meanwhile about what leaves. */
    private static List<String> heard(Runnable what) {
        var logger = LogContext.getLogContext().getLogger(Leaving.class.getName());
        var lines = new CopyOnWriteArrayList<String>();
        var ear = new Handler() {
            @Override
            public void publish(LogRecord line) {
                var extended = (ExtLogRecord) line;
                lines.add(extended.getMdc(RequestId.LOGGED) + " " + extended.getFormattedMessage());
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        var level = logger.getLevel();
        logger.addHandler(ear);
        logger.setLevel(Level.INFO);
        try {
            what.run();
            return List.copyOf(lines);
        } finally {
            logger.removeHandler(ear);
            logger.setLevel(level);
        }
    }

    @Test
    void whatIsForbiddenStandsInTheLogByTheNameOfItsRequest() {
        var newcomer = Given.newcomer();
        var meeting = Given.announced(Given.process("idm"));
        var token = "A".repeat(64);
        var answers = new ArrayList<Raw>();
        var lines = heard(() -> answers.addAll(List.of(
                Raw.get("/meetings/" + meeting.slug + "/edit", Raw.cookies(newcomer)),
                Raw.get("/api/v1/me", "Authorization: Bearer " + token),
                Raw.of("POST", "/meetings", "application/x-www-form-urlencoded", "a=b", "Origin: https://a.b"),
                Raw.of("POST", "/api/v1/" + token, "application/json", "{}", "Origin: https://a.b"),
                Raw.get("/meetings"))));
        assertEquals(
                List.of(403, 401, 403, 403, 200),
                answers.stream().map(Raw::status).toList());
        assertEquals(
                List.of(
                        name(answers.get(0)) + " 403 to /meetings/" + meeting.slug + "/edit",
                        name(answers.get(1)) + " 401 to /api/v1/me",
                        name(answers.get(2)) + " 403 to /meetings",
                        name(answers.get(3)) + " 403 to /api/v1/…"),
                lines);
    }

    /** Whoever comes back from the provider with what it did not give them for this. */
    @Test
    void soDoesASignInThatIsRefused() {
        var browsing = Browsing.nobody();
        var state = browsing.once("/sign-in").header("Location").replaceFirst(".*[?&]state=([^&]*).*", "$1");
        var answers = new ArrayList<Response>();
        var lines = heard(() -> answers.add(browsing.once("/sign-in/return?code=of-nobody&state=" + state)));
        assertEquals(401, answers.get(0).statusCode());
        assertEquals(List.of(answers.get(0).header(RequestId.HEADER) + " 401 to /sign-in/return"), lines);
    }

    private static String name(Raw answer) {
        return answer.header(RequestId.HEADER);
    }
}
