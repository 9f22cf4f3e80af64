package org.intersession.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.intersession.meeting.distribution.Distribution;
import org.intersession.platform.Role;
import org.intersession.registry.Process;
import org.intersession.registry.topic.Topic;
import org.intersession.testing.Browsing;
import org.intersession.testing.Given;
import org.intersession.testing.Program;
import org.intersession.testing.Stack;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Lists of the API followed by their links to the end: everything once, in one order, and nothing that is hidden. */
@QuarkusTest
@WithTestResource(value = Stack.class, scope = TestResourceScope.GLOBAL)
class PagesToTheirEndTest {
    private Process process;
    private String at;
    private Program officer;

    @BeforeEach
    void aProcess() {
        process = Papers.process();
        at = "/api/v1/processes/" + process.slug + "/documents";
        officer = Given.signedIn("Officer", Role.SECRETARIAT, process.id, null, null)
                .program();
    }

    private String published(String when) {
        return paper(when, Distribution.GENERAL);
    }

    private String paper(String when, Distribution distribution) {
        var paper = Papers.published(process, Given.unique("word"));
        Given.in(
                () -> Document.update("published = ?1, distribution = ?2 where id = ?3", when, distribution, paper.id));
        return paper.symbol();
    }

    /** @param meanwhile done after the first page */
    private List<String> walked(Program who, String path, Runnable meanwhile) {
        var found = new ArrayList<String>();
        var pages = 0;
        for (var next = path; next != null; pages++) {
            var answer = who == null
                    ? RestAssured.given().urlEncodingEnabled(false).get(next)
                    : who.asks().urlEncodingEnabled(false).get(next);
            assertEquals(200, answer.statusCode(), answer.asString());
            found.addAll(answer.jsonPath().getList("symbol", String.class));
            var link = answer.header("Link");
            next = link == null ? null : link.replaceFirst("^<([^>]+)>; rel=\"next\"$", "$1");
            if (pages == 0) {
                meanwhile.run();
            }
            assertEquals(true, pages < 20, "it has an end");
        }
        return found;
    }

    @Test
    void thePapersOfAProcessTheNewestFirst() {
        var a = published("2019");
        var b = published("2021-03");
        var c = published("2021-03");
        var d = published("2021-03");
        var hidden = paper("2021-03", Distribution.RESTRICTED);
        var e = published(null);
        var f = published("2024-12-01");
        var g = published("2020-05");
        // Of the same day in the order in which they came; what has no date is the newest.
        var all = List.of(e, f, b, c, d, hidden, g, a);
        var open = all.stream().filter(it -> !it.equals(hidden)).toList();
        for (var size : List.of(1, 2, 3, 4, 7, 8, 200)) {
            assertEquals(open, walked(null, at + "?limit=" + size, () -> {}), size + " at a time");
            assertEquals(all, walked(officer, at + "?limit=" + size, () -> {}), size + " at a time");
        }
        assertEquals(all, walked(officer, at, () -> {}));
        assertEquals(open, walked(null, at + "?limit=2", () -> published("2025")), "new ones meanwhile move nothing");
    }

    /** The process's page and that of a topic have fifty; the others stand on pages of their own. */
    @Test
    void thePapersOfAProcessAndOfATopicOnPages() {
        Topic topic = Given.in(() -> Topic.find("order by slug desc").firstResult());
        var all = new ArrayList<String>();
        for (var i = 0; i < 52; i++) {
            all.add(published("2021"));
        }
        var hidden = paper("2021", Distribution.RESTRICTED);
        Given.in(() -> Document.getEntityManager()
                .createNativeQuery(
                        "insert into document_topic (document_id, topic_id) select d.id, :topic from document d"
                                + " join document_process p on p.document_id = d.id where p.process_id = :process")
                .setParameter("topic", topic.id)
                .setParameter("process", process.id)
                .executeUpdate());
        var stranger = Browsing.nobody();
        for (var page : List.of("/processes/" + process.slug, "/topics/" + topic.slug)) {
            stranger.get(page);
            assertEquals(50, stranger.page().select("#documents th a").size(), page);
            assertEquals(
                    page + "/documents",
                    stranger.page().select("#documents > p > a").attr("href"));
            var found = new ArrayList<String>();
            for (var next = page + "/documents"; !next.isEmpty(); ) {
                stranger.get(next);
                stranger.page().select("main th a").eachAttr("href").forEach(it -> found.add(it.substring(5)));
                next = stranger.page().select("main a[rel=next]").attr("href");
            }
            assertEquals(-1, found.indexOf(hidden), page);
            assertEquals(
                    new TreeSet<>(all),
                    new TreeSet<>(found.stream().filter(all::contains).toList()),
                    page);
            assertEquals(found.size(), new TreeSet<>(found).size(), "each once");
        }
    }

    @Test
    void whatIsAfterAPaperThatIsHiddenIsNotTold() {
        published("2020");
        var hidden = paper("2021", Distribution.RESTRICTED);
        assertEquals(
                404,
                RestAssured.given()
                        .get(at + "?after=" + hidden.replace("/", "%2F"))
                        .statusCode());
        assertEquals(404, RestAssured.given().get(at + "?after=NONE%2F2027%2F1").statusCode());
        assertEquals(422, RestAssured.given().get(at + "?limit=0").statusCode(), "and no page is empty for ever");
    }

    @Test
    void allDocumentsOfAProcess() {
        var all = new ArrayList<String>();
        for (var i = 0; i < 7; i++) {
            all.add(0, published(null));
        }
        for (var size : List.of(1, 3, 6, 7)) {
            assertEquals(all, walked(null, "/api/v1/documents?process=" + process.slug + "&limit=" + size, () -> {}));
        }
    }
}
