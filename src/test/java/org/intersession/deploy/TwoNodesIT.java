package org.intersession.deploy;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.RestAssured;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.intersession.testing.Browsing;
import org.intersession.testing.Given;
import org.intersession.testing.S3Server;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.extension.TestExecutionExceptionHandler;

/**
 * Two processes of the product on one PostgreSQL and one bucket, behind Debian's nginx with the site of {@code
 * deploy/nginx}: each is killed, and the database restarted, and nothing is lost, doubled, or signed out.
 */
class TwoNodesIT {
    private static final Door DOOR = Door.of("tests");
    private static final Duration PATIENCE = Duration.ofSeconds(400);
    private static final Set<Integer> AWAY = Set.of(502, 503, 504);

    private Installation installation;
    private S3Server bucket;
    private Nginx proxy;
    private final List<Integer> ports = List.of(Product.freePort(), Product.freePort());
    private final List<Product> nodes = new ArrayList<>();

    @RegisterExtension
    final TestExecutionExceptionHandler red = (test, failure) -> {
        installation.keepsLogs();
        throw failure;
    };

    @BeforeEach
    void twoNodesStartAtOnceOnAnEmptyDatabase() throws Exception {
        installation = Installation.made();
        bucket = S3Server.in(installation.folder().resolve("s3"));
        proxy = Nginx.before(installation.folder().resolve("nginx"), Product.freePort(), ports);
        nodes.add(node(0));
        nodes.add(node(1));
        nodes.forEach(Product::ready);
        RestAssured.baseURI = "http://localhost";
        RestAssured.port = proxy.port();
    }

    private Product node(int number) throws IOException {
        var settings = installation.settings("node" + number);
        settings.putAll(bucket.settings());
        settings.put("intersession.address", "http://localhost:" + proxy.port());
        settings.put("quarkus.http.proxy.proxy-address-forwarding", "true");
        settings.put("quarkus.http.proxy.enable-forwarded-host", "true");
        settings.put("quarkus.http.proxy.trusted-proxies", "127.0.0.1");
        settings.put("quarkus.datasource.jdbc.max-size", "20");
        // Too short to encrypt anything with: somebody sets out from one node, and comes back to the other.
        settings.put("quarkus.oidc.credentials.secret", "short");
        return Product.started(
                Product.BUILT, ports.get(number), installation.folder().resolve("node" + number), settings);
    }

    @AfterEach
    void allIsStopped() throws Exception {
        RestAssured.reset();
        nodes.forEach(Product::close);
        if (proxy != null) {
            proxy.close();
        }
        if (bucket != null) {
            bucket.close();
        }
        if (installation != null) {
            installation.close();
        }
    }

    private void killed(int number) {
        nodes.get(number).kill();
    }

    private void back(int number) throws IOException {
        nodes.set(number, node(number).ready());
    }

    @Test
    void aStoryGoesOnOnOneNodeWhileTheOtherIsKilledAndComesBack() throws Exception {
        var story = new ApiStory(DOOR, installation.provider(), PATIENCE);
        var focal = story.focalPoint("MEX");
        var slug = story.told(Given.unique("Told by two"), "Mexico", "MEX", focal);
        var paper = SmokeStory.pdf();
        var symbol = story.paper(slug, paper);

        killed(0);
        for (var session : List.of(story.officer(), focal)) {
            assertEquals(200, patient(session.browsing(), "/account"));
        }
        assertArrayEquals(paper, story.read(focal, symbol));
        var other = story.told(Given.unique("Told by one"), "Kenya", "KEN", story.focalPoint("KEN"));
        back(0);
        killed(1);
        assertEquals(200, patient(story.officer().browsing(), "/meetings/" + other));
        assertArrayEquals(paper, story.read(focal, symbol));

        everyMailLeftOnce(2);
        noJobRanTwice();
        theBucketIsAway(story, symbol);
    }

    private void theBucketIsAway(ApiStory story, String symbol) {
        bucket.close();
        var asked = given().header("Authorization", "Bearer " + story.officer().token())
                .urlEncodingEnabled(false)
                .get("/api/v1/document-files/en/" + symbol);
        assertEquals(503, asked.statusCode());
        assertEquals("/api/problems/unavailable", asked.path("type"));
        assertEquals(
                List.of(),
                nodes.stream()
                        .flatMap(it -> it.log().stream())
                        .filter(it -> it.startsWith("\tat "))
                        .limit(5)
                        .toList());
    }

    private static int patient(Browsing browsing, String path) {
        return ApiStory.patiently(PATIENCE, () -> browsing.get(path).response()).statusCode();
    }

    /** Under load: four tell stories, four read, two send papers by the pages. */
    @Test
    @Tag("bench")
    void underLoadEachNodeIsKilledAndTheDatabaseRestartedAndNothingIsLostDoubledOrSignedOut() throws Exception {
        var parties = List.of(
                List.of("Mexico", "MEX"), List.of("Kenya", "KEN"), List.of("Malta", "MLT"), List.of("Ghana", "GHA"));
        var load = new Load();
        try {
            for (var party : parties) {
                var story = new ApiStory(DOOR, installation.provider(), PATIENCE);
                var focal = story.focalPoint(party.get(1));
                load.runs(() -> load.tells(story, party.get(0), party.get(1), focal));
                load.runs(() -> load.reads(focal.browsing()));
            }
            for (var i = 0; i < 2; i++) {
                var officer = SmokeStory.officer(DOOR, Given.unique("officer") + "@example.org");
                load.runs(() -> load.sends(officer));
            }
            Product.pause(15_000);
            for (var number = 0; number < 2; number++) {
                killed(number);
                Product.pause(10_000);
                back(number);
                Product.pause(10_000);
            }
            installation.databaseGone();
            Product.pause(3_000);
            installation.databaseBack();
            Product.pause(15_000);
        } finally {
            load.end();
        }
        load.sumsUp();
    }

    private final class Load {
        private final AtomicBoolean on = new AtomicBoolean(true);
        private final ExecutorService people = Executors.newCachedThreadPool();
        private final List<Future<?>> all = new ArrayList<>();
        private final Set<String> told = new ConcurrentSkipListSet<>();
        private final Map<String, byte[]> kept = new java.util.concurrent.ConcurrentHashMap<>();
        private final Set<String> scheduled = new ConcurrentSkipListSet<>();
        private final Set<String> unsure = new ConcurrentSkipListSet<>();
        private final ConcurrentLinkedQueue<String> wrong = new ConcurrentLinkedQueue<>();
        private final AtomicInteger abandoned = new AtomicInteger();
        private final AtomicInteger requests = new AtomicInteger();
        private final AtomicInteger away = new AtomicInteger();
        private Browsing last;

        void runs(Runnable what) {
            all.add(people.submit(what));
        }

        void end() throws Exception {
            on.set(false);
            for (var one : all) {
                one.get();
            }
            people.shutdown();
        }

        void tells(ApiStory story, String party, String code, ApiStory.Person focal) {
            while (on.get()) {
                try {
                    told.add(story.told(Given.unique("Under load"), party, code, focal));
                } catch (ApiStory.Unknown brokenOff) {
                    abandoned.incrementAndGet();
                }
            }
        }

        /** A page of theirs, again and again: it is theirs, or nothing is to be had at the moment. */
        void reads(Browsing browsing) {
            while (on.get()) {
                var status = status(() -> browsing.get("/account").status());
                if (status == 200
                        && browsing.page().select("form[action=/sign-out]").isEmpty()) {
                    wrong.add("signed out");
                } else if (status != 200 && !AWAY.contains(status)) {
                    wrong.add("/account: " + status);
                }
                Product.pause(30);
            }
        }

        private int status(java.util.concurrent.Callable<Integer> question) {
            requests.incrementAndGet();
            var status = 502;
            try {
                status = question.call();
            } catch (Exception brokenOff) {
                // As a 502: nobody knows.
            }
            if (AWAY.contains(status)) {
                away.incrementAndGet();
            }
            return status;
        }

        /** Schedules by the form, once each: what is answered must be there, what is not may be. */
        void sends(Browsing officer) {
            last = officer;
            while (on.get()) {
                var title = Given.unique("By the form");
                if (status(() -> officer.get("/meetings/new?process=idm").status()) != 200) {
                    Product.pause(300);
                    continue;
                }
                var status = status(() -> officer.submit("/meetings", "title.en", title, "step", "save")
                        .status());
                if (status == 200 && title.equals(officer.heading())) {
                    scheduled.add(title);
                    var paper = SmokeStory.pdf();
                    var meeting = officer.path();
                    try {
                        kept.put(SmokeStory.send(officer, meeting, paper), paper);
                    } catch (AssertionError | RuntimeException away) {
                        // Not answered: it may be there or not.
                    }
                } else {
                    unsure.add(title);
                }
                Product.pause(100);
            }
        }

        void sumsUp() throws Exception {
            assertEquals(List.of(), List.copyOf(wrong));
            assertTrue(told.size() >= 8, told.size() + " stories");
            assertTrue(scheduled.size() >= 20, scheduled.size() + " meetings");
            assertTrue(kept.size() >= 10, kept.size() + " papers");
            var counts = installation
                    .words("select title->>'en' || '=' || count(*) from meeting where title->>'en' like 'By the form%'"
                            + " or title->>'en' like 'Under load%' group by title->>'en'")
                    .stream()
                    .collect(Collectors.toMap(
                            it -> it.substring(0, it.lastIndexOf('=')), it -> it.substring(it.lastIndexOf('=') + 1)));
            assertEquals(
                    List.of(),
                    counts.entrySet().stream()
                            .filter(it -> !it.getValue().equals("1"))
                            .toList(),
                    "doubled");
            assertEquals(
                    List.of(),
                    scheduled.stream().filter(it -> !counts.containsKey(it)).toList(),
                    "lost");
            for (var slug : told) {
                assertEquals(200, patient(last, "/meetings/" + slug), slug);
            }
            for (var paper : kept.entrySet()) {
                last.get(paper.getKey());
                assertArrayEquals(paper.getValue(), last.response().asByteArray(), paper.getKey());
            }
            var twice = everyMailLeftOnce(4);
            noJobRanTwice();
            System.out.printf(
                    "two nodes: %d stories and %d broken off, %d meetings by the form and %d papers answered, %d not answered (%d of them"
                            + " were kept), %d of %d readings found nothing there, %d mails, of which twice: %s%n",
                    told.size(),
                    abandoned.get(),
                    scheduled.size(),
                    kept.size(),
                    unsure.size(),
                    unsure.stream().filter(counts::containsKey).count(),
                    away.get(),
                    requests.get(),
                    installation.mails().size(),
                    twice);
        }
    }

    /**
     * Every mail that the database has was handed over, to its recipient, once. A process that is killed between the
     * relay's "250" and its own commit, or whose database goes in that moment, hands that one mail over again, under the
     * same Message-ID (RFC 1047).
     *
     * @param cutOff how often that can have been: once for each kill, and for each node whose database went
     */
    private List<String> everyMailLeftOnce(int cutOff) throws Exception {
        for (var patience = 0; patience < 3000 && waiting() > 0; patience++) {
            Product.pause(100);
        }
        assertEquals(0, waiting());
        var written = installation.words(
                "select '<' || id || '@' || split_part(coalesce(from_address, 'intersession@localhost'), '@', 2) || '> '"
                        + " || to_address from mail where state = 'HANDED_OVER'");
        var mails = installation.mails();
        assertEquals(Set.copyOf(written), Set.copyOf(mails));
        var twice =
                mails.stream()
                        .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()))
                        .entrySet()
                        .stream()
                        .filter(it -> it.getValue() > 1)
                        .map(it -> it.getKey() + " x" + it.getValue())
                        .toList();
        assertTrue(twice.size() <= cutOff, twice.toString());
        return twice;
    }

    private long waiting() throws Exception {
        return installation.number("select count(*) from mail where state = 'WAITING'");
    }

    /** By what the logs of both nodes say, over all their starts. */
    private void noJobRanTwice() {
        for (var patience = 0; patience < 1200 && done().size() < 5; patience++) {
            Product.pause(100);
        }
        var done = done();
        assertTrue(done.size() >= 5, done.toString());
        assertEquals(Set.copyOf(done).size(), done.size(), done.toString());
    }

    private List<String> done() {
        return nodes.stream()
                .flatMap(it -> it.log().stream())
                .filter(it -> it.contains("the nightly job ") && it.endsWith(" is done"))
                .map(it -> it.substring(it.indexOf("the nightly job ")))
                .toList();
    }
}
