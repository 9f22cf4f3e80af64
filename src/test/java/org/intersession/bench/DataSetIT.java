package org.intersession.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** The data set of the benchmark, at a tiny size, in the packaged product. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class DataSetIT {
    private static final String GREAT = "/meetings/bench-1";

    @TempDir
    static Path folder;

    private static Product product;
    private final Instant now = Instant.now();

    @BeforeAll
    static void start() throws Exception {
        product = new Product(folder, Map.of());
        product.start();
    }

    @AfterAll
    static void stop() throws Exception {
        product.close();
    }

    @Test
    @Order(1)
    void theSameSeedMakesTheSameRows() throws Exception {
        try (var owner = product.owner()) {
            owner.setAutoCommit(false);
            var first = filled(owner, "one");
            assertEquals(first, filled(owner, "one"));
            var other = filled(owner, "another");
            for (var table : List.of("person", "meeting", "delegate", "registration", "document", "edition_file")) {
                assertEquals(counts(first).get(table), counts(other).get(table), table);
                assertNotEquals(first.get(table), other.get(table), table);
            }
        }
    }

    private Map<String, String> filled(Connection owner, String seed) throws Exception {
        new Filling(Sizes.TINY, seed, now).fill(owner, product.issuer(), product.files());
        var rows = Rows.checksums(owner);
        // The product beside notes here what its jobs did at their hour.
        rows.remove("job_run");
        owner.rollback();
        return rows;
    }

    private static Map<String, String> counts(Map<String, String> checksums) {
        var counts = new TreeMap<String, String>();
        checksums.forEach((table, it) -> counts.put(table, it.substring(0, it.indexOf(' '))));
        return counts;
    }

    @Test
    @Order(2)
    void itHoldsWhatIsAskedAndItsMeetingsOpenToTheEnd() throws Exception {
        Bench.fill(product, Sizes.TINY, "one", now);
        int delegate;
        int officer;
        try (var owner = product.owner()) {
            var counts = counts(Rows.checksums(owner));
            assertEquals("500", counts.get("registration"));
            assertEquals("18", counts.get("process"));
            assertEquals(
                    "200",
                    Rows.one(
                            owner,
                            "select count(*) from delegate d join delegation g on g.id = d.delegation_id"
                                    + " join meeting m on m.id = g.meeting_id where m.slug = 'bench-1'"));
            delegate = Holders.delegates(owner, "bench-1", 1).get(0);
            officer = Holders.officers(owner, "bench-1", 1).get(0);
        }
        var seen = opened(Session.of(product.address(), delegate));
        assertTrue(seen.contains(GREAT + "/programme"), seen::toString);
        assertTrue(seen.contains(GREAT + "/participants"), seen::toString);
        var paper =
                seen.stream().filter(it -> it.contains("as=pdf")).findFirst().orElseThrow();
        var file = Session.of(product.address(), delegate).get(paper).body();
        assertEquals("%PDF-1.4", new String(file, 0, 8, StandardCharsets.ISO_8859_1));
        var work = opened(Session.of(product.address(), officer));
        assertTrue(work.contains(GREAT + "/delegations"), work::toString);
        opened(Session.nobody(product.address()));
    }

    /** Everything of the meeting that its page leads to, and of its papers the first few. */
    private static Set<String> opened(Session reader) throws Exception {
        var page = reader.get(GREAT);
        assertEquals(200, page.statusCode());
        var links = new LinkedHashSet<String>();
        var papers = 0;
        for (var link :
                Jsoup.parse(new String(page.body(), StandardCharsets.UTF_8)).select("main a[href^=/]")) {
            var href = link.attr("href").replaceAll("#.*", "");
            if (href.startsWith(GREAT) || papers++ < 20 && href.matches("/(doc|documents/files)/.*")) {
                links.add(href);
            }
        }
        for (var link : links) {
            assertEquals(200, reader.get(link).statusCode(), link);
        }
        return links;
    }
}
