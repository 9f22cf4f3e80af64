package org.intersession.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * {@code mvn -Pbench verify -Dit.test=PlansIT}: how PostgreSQL goes about every statement of every page with a list, on a filled set: it writes its plans down while
 * the packaged product is asked (auto_explain). Of a table that grows none is read from end to end.
 */
@Tag("bench")
class PlansIT {
    /** Enough for the planner to choose an index where there is one. */
    private static final Sizes FILLED = new Sizes(30, 1_500, 6_000, 12_000, 600, 12, 6, 8, 100, 60, 5_000);

    /** Everything else grows with the registry, with what administrators enter, or not at all. */
    private static final Set<String> GROWING = Set.of(
            "act_log",
            "admission",
            "agenda_item",
            "browser_session",
            "delegate",
            "delegation",
            "delegation_entry",
            "document",
            "document_item",
            "document_symbol",
            "document_topic",
            "download_log",
            "edition",
            "edition_file",
            "guest",
            "invitation",
            "invitee",
            "mail",
            "meeting",
            "meeting_process",
            "meeting_topic",
            "outcome",
            "person",
            "personal_link",
            "registration",
            "release",
            "rendition",
            "role_grant",
            "scheduled",
            "sitting",
            "speaker");

    private static final String GREAT = "/meetings/bench-1";

    @TempDir
    static Path folder;

    private static Path log;
    private static Product product;
    private static int plans;

    @BeforeAll
    static void fill() throws Exception {
        log = folder.resolve("plans");
        product = new Product(
                folder,
                Map.of(
                        "shared_preload_libraries", "auto_explain",
                        "auto_explain.log_min_duration", "-1",
                        "auto_explain.log_format", "json",
                        "auto_explain.log_nested_statements", "on",
                        "logging_collector", "on",
                        "log_directory", "'" + log + "'",
                        "log_filename", "plans.log",
                        "log_line_prefix", "'%u|'"));
        product.start();
        Bench.fill(product, FILLED, "plans", Instant.now());
        try (var superuser = product.superuser();
                var set = superuser.createStatement()) {
            set.execute("insert into browser_session (id, version, issuer, subject, called, since, used_at, expires_at)"
                    + " select gen_random_uuid(), 0, 'https://issuer', 'somebody-' || n, 'Firefox', now(), now(),"
                    + " now() + interval '8 hours' from generate_series(1, 20000) n");
            set.execute("analyze browser_session");
            set.execute("alter role intersession set auto_explain.log_min_duration = 0");
            // Then a table is read from end to end only where no index serves, however few rows it has here.
            set.execute("alter role intersession set enable_seqscan = off");
        }
        // So that it connects anew, and nothing but pages asks.
        product.setting("QUARKUS_SCHEDULER_START_MODE", "halted");
        product.stop();
        product.start();
    }

    @AfterAll
    static void stop() throws Exception {
        product.close();
    }

    /** What is known to read a whole table is in {@code plans.csv}, with the reason why it may; nothing else does. */
    @Test
    void noListReadsAWholeTableThatGrows() throws Exception {
        var found = new TreeSet<String>();
        for (var asked : asked().entrySet()) {
            for (var path : asked.getValue()) {
                found.addAll(readWhole(asked.getKey(), path));
            }
        }
        assertTrue(plans > 200, "only " + plans + " plans were written down");
        assertEquals(String.join("\n", known()), String.join("\n", found));
    }

    private static Set<String> known() throws IOException {
        return Files.readAllLines(Path.of("src/test/resources/plans.csv")).stream()
                .skip(1)
                .map(it -> it.split(",", 3))
                .map(it -> it[0] + "," + it[1])
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** What the other test would say: without the index by which somebody's grants are found all grants are read. */
    @Test
    void aListWithoutItsIndexIsFound() throws Exception {
        Session delegate;
        try (var owner = product.owner()) {
            delegate = Session.of(
                    product.address(), Holders.delegates(owner, "bench-1", 1).get(0));
        }
        var path = GREAT + "/documents";
        var before = readWhole(delegate, path);
        var indexes = new ArrayList<String>();
        try (var owner = product.owner();
                var statement = owner.createStatement();
                var rows = statement.executeQuery("select indexdef from pg_indexes where tablename = 'role_grant'"
                        + " and indexdef like '%(person_id%'")) {
            while (rows.next()) {
                indexes.add(rows.getString(1));
            }
        }
        try {
            for (var index : indexes) {
                owner("drop index " + index.replaceAll(".* INDEX (\\w+) ON .*", "$1"));
            }
            var found = new TreeSet<>(readWhole(delegate, path));
            found.removeAll(before);
            assertEquals(Set.of(path + ",role_grant"), found);
        } finally {
            for (var index : indexes) {
                owner(index);
            }
        }
    }

    private static void owner(String sql) throws SQLException {
        try (var owner = product.owner();
                var statement = owner.createStatement()) {
            statement.execute(sql);
        }
    }

    /** Which tables that grow are read from end to end for that page, and by which statements. */
    private static Set<String> readWhole(Session who, String path) throws Exception {
        written();
        Files.writeString(log.resolve("plans.log"), "");
        assertEquals(200, who.get(path).statusCode(), path);
        written();
        var found = new TreeSet<String>();
        var json = new ObjectMapper();
        for (var entry : Files.readString(log.resolve("plans.log")).split("(?m)^(?=\\w*\\|)")) {
            var at = entry.indexOf("plan:");
            if (entry.startsWith("intersession|") && at > 0) {
                plans++;
                var plan = json.readTree(entry.substring(entry.indexOf('{', at)));
                var said = plan.path("Query Text").asText().replaceAll("\\s+", " ");
                scanned(plan.path("Plan"), false, table -> {
                    if (found.add(path + "," + table)) {
                        System.out.println(path + " reads all of " + table + ": " + said);
                    }
                });
            }
        }
        return found;
    }

    /** Waits until PostgreSQL's collector has written what it was given. */
    private static void written() throws Exception {
        for (var before = -1L; before != Files.size(log.resolve("plans.log")); Thread.sleep(150)) {
            before = Files.size(log.resolve("plans.log"));
        }
    }

    /** @param limited whether what is above it stops after a page: then an index is read in its order, and not to its end */
    private static void scanned(JsonNode node, boolean limited, Consumer<String> found) {
        var table = node.path("Relation Name").asText();
        var kind = node.path("Node Type").asText();
        var whole = kind.equals("Seq Scan")
                || !limited
                        && kind.startsWith("Index")
                        && node.path("Index Cond").isMissingNode();
        if (whole && GROWING.contains(table)) {
            found.accept(table);
        }
        var below = limited || kind.equals("Limit");
        node.path("Plans").forEach(it -> scanned(it, below && !kind.equals("Sort"), found));
    }

    private static Map<Session, List<String>> asked() throws Exception {
        var asked = new LinkedHashMap<Session, List<String>>();
        try (var owner = product.owner()) {
            asked.put(
                    Session.nobody(product.address()),
                    List.of(
                            "/",
                            "/meetings",
                            "/meetings?year=2020",
                            "/meetings?process=bench-1",
                            "/processes/bench-1",
                            "/parties/CHE",
                            "/topics",
                            "/topics/asylum",
                            "/topics/asylum/meetings",
                            "/topics/asylum/documents",
                            "/processes/bench-1/documents",
                            "/meetings.ics",
                            "/documents",
                            "/documents?process=bench-1",
                            "/documents.atom",
                            "/search?q=remittances",
                            GREAT,
                            GREAT + "/documents",
                            "/api/v1/meetings",
                            "/api/v1/documents"));
            asked.put(
                    Session.of(
                            product.address(),
                            Holders.delegates(owner, "bench-1", 1).get(0)),
                    List.of(
                            "/home",
                            "/account",
                            "/meetings",
                            "/documents",
                            "/announcements",
                            "/search?q=remittances",
                            GREAT,
                            GREAT + "/programme",
                            GREAT + "/documents",
                            GREAT + "/participants",
                            GREAT + "/order"));
            asked.put(
                    Session.of(
                            product.address(),
                            Holders.focalPoints(owner, "bench-2", 1).get(0)),
                    List.of("/home", "/meetings", "/documents", "/announcements", "/meetings/bench-2"));
            asked.put(
                    Session.of(
                            product.address(),
                            Holders.officers(owner, "bench-1", 1).get(0)),
                    List.of(
                            "/home",
                            "/meetings",
                            "/meetings?process=bench-1",
                            "/announcements",
                            "/announcements/sent",
                            GREAT,
                            GREAT + "/delegations",
                            GREAT + "/parties",
                            GREAT + "/guests",
                            GREAT + "/registrations",
                            GREAT + "/documents",
                            GREAT + "/documents/issuance"));
            asked.put(
                    Session.admin(product.address()),
                    List.of(
                            "/admin/log",
                            "/admin/persons",
                            "/admin/persons?q=anders",
                            "/admin/machines",
                            "/processes/bench-1/people"));
        }
        return asked;
    }
}
