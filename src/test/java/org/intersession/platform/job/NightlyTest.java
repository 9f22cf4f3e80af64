package org.intersession.platform.job;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.DriverManager;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.hibernate.Session;
import org.intersession.platform.job.NightlyJob.Claim;
import org.intersession.platform.refusal.Away;
import org.intersession.testing.Given;
import org.intersession.testing.Stack;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = Stack.class, scope = TestResourceScope.GLOBAL)
class NightlyTest {
    private static final Instant DUE = Instant.parse("2027-03-05T03:20:00Z");

    @Inject
    NightlyJob job;

    @Inject
    Session session;

    /** Counts its runs, each of which takes until two have come, or the other was refused. */
    private static final class Counted implements Nightly {
        final String name = Given.unique("job");
        final AtomicInteger runs = new AtomicInteger();
        final CountDownLatch two = new CountDownLatch(2);
        volatile boolean dies;

        @Override
        public String name() {
            return name;
        }

        @Override
        public LocalTime at() {
            return LocalTime.of(3, 20);
        }

        @Override
        public void run() {
            runs.incrementAndGet();
            if (dies) {
                throw new IllegalStateException("died of it");
            }
            two.countDown();
            try {
                assertTrue(two.await(1, TimeUnit.MINUTES));
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private static <T> List<T> bothAtOnce(Callable<T> what) throws Exception {
        var both = Executors.newFixedThreadPool(2);
        try {
            return both.invokeAll(List.of(what, what)).stream()
                    .map(it -> {
                        try {
                            return it.get();
                        } catch (Exception failed) {
                            throw new AssertionError(failed);
                        }
                    })
                    .toList();
        } finally {
            both.shutdown();
        }
    }

    @Test
    void withoutAClaimTwoNodesDoItTwice() throws Exception {
        var counted = new Counted();
        bothAtOnce(() -> Given.in(() -> {
            counted.run();
            return true;
        }));
        assertEquals(2, counted.runs.get());
    }

    @Test
    void ofTwoThatClaimAtOnceOneDoesIt() throws Exception {
        var counted = new Counted();
        var claims = bothAtOnce(() -> {
            var claim = job.claim(counted, DUE);
            counted.two.countDown();
            return claim;
        });
        assertEquals(List.of(Claim.DONE, Claim.BUSY), claims.stream().sorted().toList());
        assertEquals(1, counted.runs.get());
        assertEquals(Claim.DONE_BEFORE, job.claim(counted, DUE));
        assertEquals(1, counted.runs.get());
    }

    @Test
    void whatIsDueTheNextDayIsDoneTheNextDayWhateverTheClockDid() {
        var counted = new Counted();
        counted.two.countDown();
        var days = Stream.of("2027-03-06", "2027-03-05", "2027-03-06", "2031-03-06", "2027-03-07")
                .map(day -> job.claim(counted, Instant.parse(day + "T03:20:00Z")))
                .toList();
        assertEquals(List.of(Claim.DONE, Claim.DONE, Claim.DONE_BEFORE, Claim.DONE, Claim.DONE), days);
    }

    @Test
    void whatDiedInTheMiddleIsDoneByAnother() throws Exception {
        var counted = new Counted();
        counted.dies = true;
        assertThrows(IllegalStateException.class, () -> job.claim(counted, DUE));
        counted.dies = false;
        counted.two.countDown();
        try (var node = DriverManager.getConnection(Stack.database().url(), "intersession", "intersession");
                var its = node.createStatement()) {
            node.setAutoCommit(false);
            its.execute("select pg_advisory_xact_lock(hashtextextended('" + counted.name + "', 0))");
            its.execute("insert into job_run values ('" + counted.name + "', '" + DUE + "')");
            assertEquals(Claim.BUSY, job.claim(counted, DUE));
            // What the server does with what a process had open when it is killed.
            node.abort(Runnable::run);
        }
        var last = job.claim(counted, DUE);
        for (var patience = 0; last == Claim.BUSY && patience < 1200; patience++) {
            Thread.sleep(50);
            last = job.claim(counted, DUE);
        }
        assertEquals(Claim.DONE, last);
        assertEquals(2, counted.runs.get());
    }

    @Test
    void itsStatementsMayTakeAnHourAndThoseOfPagesHalfAMinute() {
        var bounds = new ArrayList<Integer>();
        var asking = due("job", () -> bounds.add(bound()));
        assertEquals(Claim.DONE, job.claim(asking, DUE));
        for (var i = 0; i < 20; i++) {
            // Also on the connection that it had.
            bounds.add(Given.in(this::bound));
        }
        assertEquals(List.of(3_600_000, 30_000), bounds.stream().distinct().toList());
    }

    @Test
    @Tag("full")
    void aStatementOfHalfAMinuteIsWaitedForAtNightAndOfAPageItIsCut() throws Exception {
        var slow = due("slow", () -> slept());
        var both = Executors.newFixedThreadPool(2);
        try {
            var night = both.submit(() -> job.claim(slow, DUE));
            var page = both.submit(() -> assertThrows(RuntimeException.class, () -> Given.in(this::slept)));
            assertEquals(Claim.DONE, night.get());
            assertEquals(Optional.of(Away.What.DATABASE), Away.in(page.get()));
        } finally {
            both.shutdown();
        }
        assertEquals(Claim.DONE_BEFORE, job.claim(slow, DUE));
    }

    /** A job of its own name, which is due at twenty past three. */
    private static Nightly due(String kind, Runnable work) {
        var name = Given.unique(kind);
        return new Nightly() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public LocalTime at() {
                return LocalTime.of(3, 20);
            }

            @Override
            public void run() {
                work.run();
            }
        };
    }

    /** A second longer than what a page waits for. */
    private boolean slept() {
        return session.doReturningWork(connection -> {
            try (var asked = connection.createStatement()) {
                return asked.execute("select pg_sleep(31)");
            }
        });
    }

    /** In milliseconds, for an answer of the database. */
    private int bound() {
        return session.doReturningWork(Connection::getNetworkTimeout);
    }

    @Test
    void whatIsDueIsTheLastTimeThatHasCome() {
        var at = LocalTime.of(3, 20);
        assertEquals(
                List.of("2027-03-04T03:20:00Z", "2027-03-05T03:20:00Z", "2027-03-05T03:20:00Z"),
                Stream.of("2027-03-05T03:19:59Z", "2027-03-05T03:20:00Z", "2027-03-06T03:19:59Z")
                        .map(now -> NightlyJob.lastDue(at, Instant.parse(now)).toString())
                        .toList());
    }
}
