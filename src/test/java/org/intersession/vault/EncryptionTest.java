package org.intersession.vault;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.intersession.meeting.Meeting;
import org.intersession.platform.Actor;
import org.intersession.testing.Browsing;
import org.intersession.testing.Delegating;
import org.intersession.testing.Given;
import org.intersession.testing.Stack;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What people register is encrypted in the database, and its keys can be changed. */
@QuarkusTest
@WithTestResource(value = Stack.class, scope = TestResourceScope.GLOBAL)
class EncryptionTest {
    private static final String OTHER = "2027_b:" + Base64.getEncoder().encodeToString(other());
    private static final String UNREADABLE = "These details are kept encrypted and cannot be opened";

    @Inject
    KeyRows rows;

    @Inject
    @Any
    Instance<Kept> kept;

    @Inject
    Clock clock;

    @ConfigProperty(name = "intersession.keys")
    String keys;

    Meeting meeting;
    Browsing officer;
    Browsing delegate;

    private static byte[] other() {
        var bytes = new byte[32];
        Arrays.fill(bytes, (byte) 7);
        return bytes;
    }

    @BeforeEach
    void somebodyWhoRegistered() {
        meeting = Given.announced(Given.process("idm"));
        officer = Given.officer(Given.process("idm"));
        Delegating.submitted(meeting, "CIV", "Kone");
        Delegating.confirmed(officer, meeting, List.of("CIV"));
        delegate = Delegating.delegate(meeting, "Kone");
        registered("Awa Koné-Diabaté", "A ramp to the rostrum", "No groundnuts");
    }

    private void registered(String name, String accessibility, String dietary) {
        delegate.get("/meetings/" + meeting.slug + "/registration?lang=en")
                .submit(
                        "/registration",
                        "document",
                        name,
                        "language",
                        "en",
                        "accessibility",
                        accessibility,
                        "dietary",
                        dietary);
        assertEquals(200, delegate.status());
    }

    /** Under the keys with which the application runs, whatever a test left. */
    @AfterEach
    void theOldKeyAgain() {
        rotated(keys + "," + OTHER);
        retired(keys + "," + OTHER);
    }

    private int rotated(String setting) {
        return Given.in(() -> {
            var acting = new KeyActions(new Vault(Keys.read(Optional.of(setting))), rows, kept, clock);
            acting.use(Actor.system());
            var done = 0;
            for (var table : kept) {
                var step = new KeyActions.Step(new UUID(0, 0), 0);
                while (step.last() != null) {
                    step = acting.rotate(Actor.system(), table, step.last());
                    done += step.rows();
                }
            }
            return done;
        });
    }

    private List<String> retired(String setting) {
        return Given.in(() ->
                new KeyActions(new Vault(Keys.read(Optional.of(setting))), rows, kept, clock).retire(Actor.system()));
    }

    /** Every column of every table, as whoever took the database away would read it. */
    private static String dump() throws SQLException {
        var all = new StringBuilder();
        try (var owner = connection("intersession_owner", "owner");
                var statement = owner.createStatement()) {
            var tables = new ArrayList<String>();
            try (var found = statement.executeQuery(
                    "select tablename from pg_tables where schemaname = 'public' order by tablename")) {
                while (found.next()) {
                    tables.add(found.getString(1));
                }
            }
            for (var table : tables) {
                try (var found = statement.executeQuery("select t::text from \"" + table + "\" t")) {
                    while (found.next()) {
                        all.append(table).append(found.getString(1)).append('\n');
                    }
                }
            }
        }
        return all.toString();
    }

    @Test
    void aDumpOfTheDatabaseHoldsNothingOfWhatPeopleRegister() throws SQLException {
        delegate.submit("/registration", "dietary", "No groundnuts, please");
        var dump = dump();
        assertTrue(dump.contains("Kone"), "the dump does hold names by which people are found");
        for (var text : List.of("Koné-Diabaté", "rostrum", "groundnuts")) {
            assertFalse(dump.contains(text), text);
        }
        assertEquals(3, raw("dietary", "accessibility", "name_on_document").size());
        assertTrue(officer.get("/meetings/" + meeting.slug + "/registrations?lang=en")
                .page()
                .select("main")
                .text()
                .endsWith("A ramp to the rostrum · No groundnuts, please"));
    }

    @Test
    void underANewKeyEverythingOpensAndTheOldOneMayGo() throws SQLException {
        // 120 that asked in vain, from before anything was encrypted.
        sql("insert into registration_request (id, version, meeting_id, party_id, person_id, state, family_name, email,"
                + " name_on_document, email_shown, publicly, requested_at, decided_at)"
                + " select gen_random_uuid(), 0, m.id, y.id, p.id, 'WITHDRAWN', 'Koné', 'k@example.org', 'Plain Koné',"
                + " false, false, timestamptz 'epoch', timestamptz 'epoch' from generate_series(1, 120),"
                + " (select id from meeting where id = '" + meeting.id + "') m,"
                + " (select id from party where code = 'CIV') y, (select id from person limit 1) p");
        assertTrue(dump().contains("Plain Koné"));
        assertTrue(rotated(keys) >= 120, "more than one batch");
        assertFalse(dump().contains("Plain Koné"));
        assertEquals(0, rotated(keys), "and nothing twice");

        assertEquals(List.of(), retired(OTHER + "," + keys), "as long as something is under it");
        assertTrue(rotated(OTHER + "," + keys) >= 121);
        for (var value : raw("dietary", "accessibility", "name_on_document")) {
            assertEquals("aes1:2027_b:", value.substring(0, 12));
        }
        assertEquals(1, dump().split("aes1:tests:").length - 1, "nothing but the proof of the old key is under it");
        assertEquals(List.of("tests"), retired(OTHER + "," + keys));
        assertEquals(List.of(), wrong(OTHER), "without the old key it starts");
        assertEquals(0, rotated(OTHER));
        assertEquals(
                List.of("INTERSESSION_KEYS lacks the key 2027_b, under which something in the database is encrypted"),
                wrong(keys));
        // The application has not heard of the new key: it says so, in a sentence and without a trace.
        assertTrue(officer.get("/meetings/" + meeting.slug + "/registrations?lang=en")
                .page()
                .select("main")
                .text()
                .contains(UNREADABLE));
        assertEquals(200, officer.status());
    }

    @Test
    void anotherKeyOfTheSameNameIsRefusedAtTheStart() throws SQLException {
        assertEquals(List.of(), wrong(keys));
        assertEquals(
                List.of("INTERSESSION_KEYS: the key tests is another than the one under which the database was"
                        + " written"),
                wrong("tests:" + OTHER.substring(OTHER.indexOf(':') + 1)));
    }

    @Test
    void aValueThatWasMovedIsNoticed() throws SQLException {
        sql("update registration set accessibility = dietary, dietary = null where delegate_id in"
                + " (select e.id from delegate e join delegation d on d.id = e.delegation_id where d.meeting_id = '"
                + meeting.id + "')");
        officer.get("/meetings/" + meeting.slug + "/registrations?lang=en");
        assertEquals(200, officer.status());
        var shown = officer.page().select("main").text();
        assertTrue(shown.contains(UNREADABLE), shown);
        assertFalse(shown.contains("groundnuts"), shown);
        delegate.get("/meetings/" + meeting.slug + "/registration?lang=en");
        assertEquals("", delegate.page().select("[name=accessibility]").text());
        assertEquals(
                "Awa Koné-Diabaté", delegate.page().select("[name=document]").val());
        registered("Awa Koné", "A ramp", "");
        assertTrue(officer.get("/meetings/" + meeting.slug + "/registrations?lang=en")
                .page()
                .select("main")
                .text()
                .endsWith("A ramp"));
    }

    private List<String> raw(String... columns) throws SQLException {
        var found = new ArrayList<String>();
        try (var owner = connection("intersession_owner", "owner");
                var statement = owner.createStatement();
                var rows = statement.executeQuery("select " + String.join(", ", columns)
                        + " from registration r join delegate e on e.id = r.delegate_id join delegation d"
                        + " on d.id = e.delegation_id where d.meeting_id = '" + meeting.id + "'")) {
            while (rows.next()) {
                for (var i = 1; i <= columns.length; i++) {
                    found.add(rows.getString(i));
                }
            }
        }
        return found;
    }

    private static List<String> wrong(String setting) throws SQLException {
        var settings = new SmallRyeConfigBuilder()
                .withSources(new PropertiesConfigSource(Map.of("intersession.keys", setting), "test", 100))
                .build();
        try (var user = connection("intersession", "intersession")) {
            return KeyCheck.wrong(settings, user);
        }
    }

    private static void sql(String text) throws SQLException {
        try (var owner = connection("intersession_owner", "owner");
                var statement = owner.createStatement()) {
            statement.execute(text);
        }
    }

    private static Connection connection(String role, String password) throws SQLException {
        return DriverManager.getConnection(Stack.database().url(), role, password);
    }
}
