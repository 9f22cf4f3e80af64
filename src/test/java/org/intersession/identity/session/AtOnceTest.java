package org.intersession.identity.session;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import javax.sql.DataSource;
import org.intersession.platform.Actor;
import org.intersession.testing.Browsing;
import org.intersession.testing.Given;
import org.intersession.testing.Stack;
import org.intersession.web.Forms;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A page and what it loads ask at the same moment: both have read the row of their session before either writes it. */
@QuarkusTest
@WithTestResource(value = Stack.class, scope = TestResourceScope.GLOBAL)
class AtOnceTest {
    private static final String WAITING = "select count(*) from pg_stat_activity"
            + " where wait_event_type = 'Lock' and query like 'update browser_session %'";

    @Inject
    DataSource database;

    @Inject
    SessionActions actions;

    private String subject;
    private Browsing browsing;
    private UUID id;

    @BeforeEach
    void somebodyWhoseSessionWasLastUsedLongAgo() {
        subject = Given.unique("at-once");
        Given.person(subject + "@example.org", "García");
        browsing = Browsing.as(subject, subject + "@example.org", "delegate");
        Given.in(() -> BrowserSession.update(
                "usedAt = ?1 where subject = ?2", Instant.now().minus(Duration.ofMinutes(11)), subject));
        id = session().id;
    }

    private BrowserSession session() {
        return Given.in(
                () -> BrowserSession.<BrowserSession>find("subject", subject).firstResult());
    }

    /** What each of two is answered: both have come to the row while somebody held it, and none has written it yet. */
    private <T> List<T> both(Callable<T> request) throws Exception {
        var people = Executors.newFixedThreadPool(2);
        try (var holder = database.getConnection();
                var look = database.getConnection()) {
            holder.setAutoCommit(false);
            try (var row = holder.prepareStatement("select 1 from browser_session where id = ? for update")) {
                row.setObject(1, id);
                row.executeQuery();
            }
            var answers = Collections.nCopies(2, request).stream()
                    .map(it -> CompletableFuture.supplyAsync(() -> said(it), people))
                    .toList();
            var patience = Instant.now().plusSeconds(120);
            while (waiting(look) < 2 && Instant.now().isBefore(patience)) {
                Thread.sleep(20);
            }
            assertEquals(2, waiting(look), "both wait for the row");
            holder.rollback();
            return List.of(answer(answers.get(0)), answer(answers.get(1)));
        } finally {
            people.shutdown();
        }
    }

    private static <T> T said(Callable<T> request) {
        try {
            return request.call();
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static <T> T answer(CompletableFuture<T> answer) throws InterruptedException, ExecutionException {
        return answer.get();
    }

    private static int waiting(Connection look) throws SQLException {
        try (var asked = look.createStatement();
                var count = asked.executeQuery(WAITING)) {
            count.next();
            return count.getInt(1);
        }
    }

    @Test
    void twoRequestsOfOneBrowserLongAfterItsLastUseAreBothLetIn() throws Exception {
        var cookies = Map.copyOf(browsing.cookies());
        var before = session();
        assertEquals(
                List.of(200, 200),
                both(() -> RestAssured.given().cookies(cookies).get("/account").statusCode()));
        var after = session();
        assertEquals(true, after.usedAt.isAfter(before.usedAt));
    }

    /** What is guarded against: written with its version, the row lets one of the two in and refuses the other. */
    @Test
    void withItsVersionOneOfTwoWouldBeRefused() throws Exception {
        var wentIn = both(() -> {
            try {
                return Given.in(() -> {
                    BrowserSession.<BrowserSession>findById(id).used(Instant.now());
                    return true;
                });
            } catch (RuntimeException failed) {
                return !Forms.conflict(failed);
            }
        });
        assertEquals(List.of(false, true), wentIn.stream().sorted().toList());
    }

    @Test
    void twoRequestsThatRenewTheirTokensBothGoOn() throws Exception {
        var token = new IdToken("issuer", subject, null);
        assertEquals(
                List.of(id, id),
                both(() -> actions.begin(Actor.system(), id, token, "A browser", Duration.ofHours(1))));
        assertEquals(1L, Given.in(() -> BrowserSession.count("subject", subject)));
    }
}
