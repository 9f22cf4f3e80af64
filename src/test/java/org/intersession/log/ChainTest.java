package org.intersession.log;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.intersession.log.SealReading.Broken;
import org.intersession.log.SealReading.Fault;
import org.intersession.platform.Actor;
import org.intersession.platform.Role;
import org.intersession.testing.Browsing;
import org.intersession.testing.Given;
import org.intersession.testing.Stack;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The logs hold against whoever may write to the database. Every test puts back what it spoiled. */
@QuarkusTest
@WithTestResource(value = Stack.class, scope = TestResourceScope.GLOBAL)
class ChainTest {
    @Inject
    SealJob job;

    @Inject
    SealReading reading;

    private final UUID line = UUID.randomUUID();

    @BeforeEach
    void somethingIsSealed() throws SQLException {
        // An id of now, as the application makes them.
        act(madeNow(), UUID.randomUUID());
        act(madeNow(), UUID.randomUUID());
        act(madeNow(), UUID.randomUUID());
        job.seal();
    }

    @Test
    void theApplicationCanNeitherChangeNorTakeAwayWhatIsLogged() throws SQLException {
        try (var user = connection("intersession", "intersession");
                var statement = user.createStatement()) {
            for (var table : List.of("act_log", "download_log", "log_seal")) {
                for (var sql : List.of(
                        "update " + table + " set " + (table.equals("log_seal") ? "number = 1" : "at = at"),
                        "delete from " + table,
                        "truncate " + table)) {
                    var refused = assertThrows(SQLException.class, () -> statement.execute(sql), sql);
                    assertEquals("42501", refused.getSQLState(), sql);
                }
            }
        }
    }

    @Test
    void anAdministratorReadsThatTheLogIsUnbroken() {
        var found = verified();
        assertNull(found.broken());
        assertEquals(0, found.waiting());
        var page = admin().get("/admin/log/verification?lang=en");
        assertEquals(List.of("The log is unbroken."), page.texts("main .notice strong"));
        assertEquals(String.valueOf(found.entries()), page.texts("main dd").get(0));
        assertEquals(found.head(), page.texts("main code.hash").get(0));
        assertEquals(
                "Le journal est intact.",
                admin().get("/admin/log/verification?lang=fr")
                        .texts("main .notice strong")
                        .get(0));
    }

    @Test
    void whatASealedLineSaysCannotBeChangedUnseen() throws SQLException {
        for (var change : List.of(
                "at = at + interval '1 microsecond'",
                "actor = gen_random_uuid()",
                "act = 'grant.other'",
                "subject = gen_random_uuid()")) {
            var spoiled = sealed(1);
            owner("create table kept as select * from act_log where id = '" + spoiled.entry() + "'");
            owner("update act_log set " + change + " where id = '" + spoiled.entry() + "'");
            try {
                assertEquals(
                        new Broken(Fault.CHANGED, spoiled.number(), spoiled.entry()),
                        verified().broken(),
                        change);
                var page = admin().get("/admin/log/verification?lang=en");
                assertEquals(
                        "The log is broken. Entry " + spoiled.number() + " is not what was sealed.",
                        page.page().select("main .notice").text());
                assertEquals(
                        String.valueOf(spoiled.number() - 1),
                        page.texts("main dd").get(0));
            } finally {
                owner("delete from act_log where id = '" + spoiled.entry() + "'");
                owner("insert into act_log select * from kept");
                owner("drop table kept");
            }
        }
        assertNull(verified().broken());
    }

    @Test
    void aLineThatWasTakenAwayIsMissed() throws SQLException {
        var gone = sealed(1);
        owner("create table kept as select * from act_log where id = '" + gone.entry() + "'");
        owner("delete from act_log where id = '" + gone.entry() + "'");
        try {
            assertEquals(
                    new Broken(Fault.LINE_GONE, gone.number(), gone.entry()),
                    verified().broken());
        } finally {
            owner("insert into act_log select * from kept");
            owner("drop table kept");
        }
    }

    @Test
    void soIsOneTakenAwayWithItsSeal() throws SQLException {
        var gone = sealed(1);
        var after = sealed(0);
        owner("create table kept as select * from act_log where id = '" + gone.entry() + "'");
        owner("create table kept_seal as select * from log_seal where number = " + gone.number());
        owner("delete from act_log where id = '" + gone.entry() + "'");
        owner("delete from log_seal where number = " + gone.number());
        try {
            assertEquals(
                    new Broken(Fault.SEAL_GONE, after.number(), after.entry()),
                    verified().broken());
        } finally {
            owner("insert into act_log select * from kept");
            owner("insert into log_seal select * from kept_seal");
            owner("drop table kept");
            owner("drop table kept_seal");
        }
    }

    /** Sealed anew from there on it would hold; so the last hash is told outside, and is another then. */
    @Test
    void whoeverSealsAnewWhatTheyChangedIsBetrayedByTheLastHash() throws SQLException {
        var spoiled = sealed(0);
        var before = verified().head();
        owner("create table kept as select * from act_log where id = '" + spoiled.entry() + "'");
        owner("create table kept_seal as select * from log_seal where number = " + spoiled.number());
        owner("update act_log set subject = gen_random_uuid() where id = '" + spoiled.entry() + "'");
        owner("delete from log_seal where number = " + spoiled.number());
        job.seal();
        try {
            var found = verified();
            assertNull(found.broken());
            assertTrue(!found.head().equals(before), "the last hash is another");
        } finally {
            owner("delete from act_log where id = '" + spoiled.entry() + "'");
            owner("delete from log_seal where number = " + spoiled.number());
            owner("insert into act_log select * from kept");
            owner("insert into log_seal select * from kept_seal");
            owner("drop table kept");
            owner("drop table kept_seal");
        }
        assertEquals(before, verified().head());
    }

    @Test
    void aLineAddedAmongOlderOnesIsFound() throws SQLException {
        var old = new UUID((madeNow().getMostSignificantBits() >>> 16) - 7_200_000 << 16, 7);
        act(old, UUID.randomUUID());
        job.seal();
        try {
            assertEquals(new Broken(Fault.ADDED, 0, old), verified().broken());
        } finally {
            owner("delete from act_log where id = '" + old + "'");
        }
    }

    @Test
    void anActThatCommitsLateIsSealedAfterThoseThatWereQuicker() throws SQLException {
        var last = sealed(0);
        var late = new UUID((madeNow().getMostSignificantBits() >>> 16) - 60_000 << 16, line.getLeastSignificantBits());
        act(late, UUID.randomUUID());
        job.seal();
        assertEquals(late, sealed(0).entry());
        assertEquals(last.number() + 1, sealed(0).number());
        assertNull(verified().broken());
    }

    @Test
    void severalNodesSealEachLineOnce() throws SQLException {
        for (var i = 0; i < 30; i++) {
            act(madeNow(), UUID.randomUUID());
        }
        var nodes = Stream.generate(() -> CompletableFuture.runAsync(job::seal))
                .limit(4)
                .toArray(CompletableFuture[]::new);
        CompletableFuture.allOf(nodes).join();
        job.seal();
        var found = verified();
        assertNull(found.broken());
        assertEquals(0, found.waiting());
    }

    @Test
    void theLogHoldsWhenAPersonIsErased() throws SQLException {
        var person = Given.person(Given.unique("erased") + "@example.org", "Erased");
        act(madeNow(), person.id);
        job.seal();
        owner("delete from person where id = '" + person.id + "'");
        assertNull(verified().broken());
    }

    @Test
    void downloadsAreSealedToo() throws SQLException {
        var id = madeNow();
        try (var user = connection("intersession", "intersession");
                var statement = user.createStatement()) {
            statement.execute("insert into download_log values ('" + id + "', timestamptz 'epoch', null, '"
                    + UUID.randomUUID() + "', '" + UUID.randomUUID() + "')");
        }
        job.seal();
        assertEquals(id, sealed(0).entry());
        owner("update download_log set file = document where id = '" + id + "'");
        try {
            assertEquals(
                    new Broken(Fault.CHANGED, sealed(0).number(), id),
                    verified().broken());
        } finally {
            owner("delete from download_log where id = '" + id + "'");
            owner("delete from log_seal where entry = '" + id + "'");
        }
    }

    private SealReading.Verified verified() {
        return reading.verify(Actor.system());
    }

    private static Browsing admin() {
        var subject = Given.unique("admin");
        return Browsing.as(subject, subject + "@example.org", Role.ADMIN.inToken());
    }

    private record Last(long number, UUID entry) {}

    /** The last seal, or one that many before it. */
    private static Last sealed(int before) throws SQLException {
        try (var owner = connection("intersession_owner", "owner");
                var statement = owner.createStatement();
                var found = statement.executeQuery(
                        "select number, entry from log_seal order by number desc limit 1 offset " + before)) {
            found.next();
            return new Last(found.getLong(1), found.getObject(2, UUID.class));
        }
    }

    private static void act(UUID id, UUID actor) throws SQLException {
        try (var user = connection("intersession", "intersession");
                var statement = user.createStatement()) {
            statement.execute("insert into act_log values ('" + id + "', timestamptz '2027-01-01 10:00:00.123456Z', '"
                    + actor + "', 'grant.given', '" + UUID.randomUUID() + "')");
        }
    }

    private static UUID madeNow() {
        var random = UUID.randomUUID();
        return new UUID(
                System.currentTimeMillis() << 16 | 0x7000 | random.getMostSignificantBits() & 0xfff,
                random.getLeastSignificantBits());
    }

    private static void owner(String sql) throws SQLException {
        try (var owner = connection("intersession_owner", "owner");
                var statement = owner.createStatement()) {
            statement.execute(sql);
        }
    }

    private static Connection connection(String role, String password) throws SQLException {
        return DriverManager.getConnection(Stack.database().url(), role, password);
    }
}
