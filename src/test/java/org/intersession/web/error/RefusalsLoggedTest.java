package org.intersession.web.error;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.stream.IntStream;
import org.intersession.document.Papers;
import org.intersession.meeting.distribution.Distribution;
import org.intersession.platform.Role;
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
                        name(answers.get(0)) + " 403 to /meetings/" + meeting.slug + "/edit: not theirs to do",
                        name(answers.get(1)) + " 401 to /api/v1/me: by a token that is not accepted",
                        name(answers.get(2)) + " 403 to /meetings: from another site",
                        name(answers.get(3)) + " 403 to /api/v1/…: from another site"),
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

    /** By the same words, and without looking whether it is there: whoever runs this installation can look. */
    @Test
    void whatIsHiddenStandsThereLikeWhatIsNotThere() {
        var process = Given.process("idm");
        var hidden = Given.meeting(process, it -> {});
        var paper = Papers.of(Given.announced(process), it -> Papers.issue(it, Distribution.RESTRICTED));
        var newcomer = Raw.cookies(Given.newcomer());
        var asked = List.of(
                "/meetings/" + hidden.slug,
                "/meetings/" + hidden.slug + "-not",
                "/doc/" + paper.symbol(),
                "/doc/" + paper.symbol() + "/NOT",
                "/api/v1/meetings/" + hidden.slug);
        var answers = new ArrayList<Raw>();
        var lines = heard(() -> {
            asked.forEach(it -> answers.add(Raw.get(it, newcomer)));
            // What is no address of ours is nobody's to see.
            assertEquals(404, Raw.get("/no/such/address", newcomer).status());
        });
        assertEquals(
                List.of(404, 404, 404, 404, 404),
                answers.stream().map(Raw::status).toList());
        assertEquals(
                IntStream.range(0, asked.size())
                        .mapToObj(it -> name(answers.get(it)) + " 404 to " + asked.get(it) + ": hidden or not there")
                        .toList(),
                lines);
    }

    @Test
    void whatWouldGoRoundARuleStandsThereByItsName() {
        var process = Given.process("idm");
        var meeting = Given.announced(process);
        var subject = Given.unique("officer");
        var mail = subject + "@example.org";
        Given.grant(Given.person(mail, "Officer"), Role.SECRETARIAT, process.id, null, null);
        var officer = Browsing.as(subject, mail, "secretariat").get("/meetings/new?process=idm");
        var program = Raw.token(officer.program());
        var old = "Authorization: Bearer "
                + Stack.provider().accessToken(subject, Map.of("roles", List.of("secretariat"), "auth_time", 0));
        var form = "application/x-www-form-urlencoded";
        var json = "application/json";
        var key = "Idempotency-Key: " + Given.unique("key");
        var answers = new ArrayList<Raw>();
        var lines = heard(() -> answers.addAll(List.of(
                Raw.of("POST", "/meetings", form, "csrf-token=forged&title.en=A", Raw.cookies(officer)),
                Raw.of("POST", "/meetings", form, "csrf-token=forged&title.en=A"),
                Raw.of("POST", "/api/v1/meetings", json, "{\"state\":\"ANNOUNCED\"}", program, key),
                Raw.of(
                        "POST",
                        "/api/v1/meetings/" + meeting.slug + "/announcement",
                        json,
                        "{\"version\":77}",
                        program,
                        key + "-2"),
                Raw.get("/api/v1/processes/idm/people", old))));
        assertEquals(
                List.of(400, 400, 422, 403, 401),
                answers.stream().map(Raw::status).toList());
        assertEquals(
                List.of(
                        name(answers.get(0)) + " 400 to /meetings: without the token of its page",
                        name(answers.get(1)) + " 400 to /meetings: without the token of its page",
                        name(answers.get(2)) + " 422 to /api/v1/meetings",
                        name(answers.get(3)) + " 403 to /api/v1/meetings/" + meeting.slug
                                + "/announcement: not theirs to do",
                        name(answers.get(4)) + " 401 to /api/v1/processes/idm/people: a newer sign-in is asked for"),
                lines);
    }

    @Test
    void soDoWrongCodesAndWhoIsNoLongerSignedIn() {
        var newcomer = Given.newcomer();
        newcomer.get("/sign-in/first");
        var token = "csrf-token=" + newcomer.cookies().get("csrf");
        var stranger = Browsing.nobody().get("/");
        var anybody = "csrf-token=" + stranger.cookies().get("csrf") + "&title.en=A";
        var form = "application/x-www-form-urlencoded";
        var answers = new ArrayList<Raw>();
        var lines = heard(() -> answers.addAll(List.of(
                Raw.of("POST", "/sign-in/proof", form, token + "&code=0000", Raw.cookies(newcomer)),
                Raw.of("POST", "/meetings", form, anybody, Raw.cookies(stranger)))));
        assertEquals(List.of(422, 422), answers.stream().map(Raw::status).toList());
        assertEquals(
                List.of(
                        name(answers.get(0)) + " 422 to /sign-in/proof",
                        name(answers.get(1)) + " 422 to /meetings: not signed in"),
                lines);
    }

    private static String name(Raw answer) {
        return answer.header(RequestId.HEADER);
    }
}
