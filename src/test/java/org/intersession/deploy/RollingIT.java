package org.intersession.deploy;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.RestAssured;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.intersession.testing.Browsing;
import org.intersession.testing.Given;
import org.intersession.testing.S3Server;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * The release before and this one on one database, behind one proxy that people reach by https, for the length of some
 * stories: whoever is signed in goes from one to the other and back, and also back to the release before.
 */
@Tag("bench")
class RollingIT {
    private static final Door DOOR = Door.of("tests");
    private static final Pattern RELEASE = Pattern.compile("(?m)^\\| \\S+ \\| `([0-9a-f]{7,40})` \\|");

    @Test
    void bothVersionsServeWhileOneTakesTheOthersPlaceAndNobodyIsSignedOut() throws Exception {
        var before = before();
        var ports = List.of(Product.freePort(), Product.freePort());
        try (var installation = Installation.made();
                var bucket = S3Server.in(installation.folder().resolve("s3"));
                var proxy = Nginx.before(installation.folder().resolve("nginx"), Product.freePort(), ports, "https");
                var old =
                        node(installation, bucket, proxy, before, ports.get(0)).ready()) {
            RestAssured.baseURI = "http://localhost";
            RestAssured.port = proxy.port();
            var story = new ApiStory(DOOR, installation.provider(), Duration.ofSeconds(20));
            var focal = story.focalPoint("MEX");
            var first = story.told(Given.unique("Before"), "Mexico", "MEX", focal);
            var paper = SmokeStory.pdf();
            var symbol = story.paper(first, paper);
            try (var fresh = node(installation, bucket, proxy, Product.BUILT, ports.get(1))
                    .ready()) {
                goesOn(story.officer().browsing(), first, old, fresh);
                goesOn(focal.browsing(), first, old, fresh);
                RestAssured.port = proxy.port();
                var both = new ArrayList<String>();
                for (var i = 0; i < 2; i++) {
                    both.add(story.told(Given.unique("Together"), "Mexico", "MEX", focal));
                }
                var comers = new ArrayList<Browsing>();
                for (var i = 0; i < 4; i++) {
                    comers.add(story.focalPoint("KEN").browsing());
                }
                assertEquals(200, old.status("/q/health/ready"));
                for (var slug : both) {
                    goesOn(story.officer().browsing(), slug, old, fresh);
                }
                for (var one : comers) {
                    goesOn(one, null, old, fresh);
                }
                for (var node : List.of(old, fresh)) {
                    RestAssured.port = node.port();
                    assertArrayEquals(paper, story.read(focal, symbol));
                }
                aFormOfOneIsTakenByTheOther(story.officer().browsing(), old, fresh);

                RestAssured.port = proxy.port();
                old.stop();
                story.told(Given.unique("After"), "Mexico", "MEX", focal);
                var later = story.focalPoint("KEN").browsing();
                try (var again =
                        node(installation, bucket, proxy, before, ports.get(0)).ready()) {
                    goesOn(story.officer().browsing(), first, again, fresh);
                    goesOn(later, null, again, fresh);
                }
                for (var node : List.of(old, fresh)) {
                    assertEquals(
                            List.of(),
                            node.log().stream()
                                    .filter(it -> it.contains(" ERROR "))
                                    .toList());
                }
            }
        } finally {
            RestAssured.reset();
        }
    }

    /** Signed in on either, there, on the other, and back. @param meeting theirs to see, or null */
    private static void goesOn(Browsing browsing, String meeting, Product old, Product fresh) {
        for (var node : List.of(old, fresh, old)) {
            RestAssured.port = node.port();
            var where = node == old ? "old" : "new";
            assertEquals(200, browsing.get("/account").status(), where);
            assertEquals(1, browsing.page().select("form[action=/sign-out]").size(), where);
            if (meeting != null) {
                assertEquals(200, browsing.get("/meetings/" + meeting).status(), where);
            }
        }
    }

    private static void aFormOfOneIsTakenByTheOther(Browsing officer, Product old, Product fresh) {
        for (var way : List.of(List.of(old, fresh), List.of(fresh, old))) {
            var title = Given.unique("Typed on one");
            RestAssured.port = way.get(0).port();
            officer.get("/meetings/new?process=idm");
            RestAssured.port = way.get(1).port();
            officer.submit("/meetings", "title.en", title, "step", "save");
            assertEquals(title, officer.heading());
        }
    }

    private static Product node(Installation installation, S3Server bucket, Nginx proxy, Path app, int port)
            throws IOException {
        var name = "node" + port;
        var settings = installation.settings(name);
        settings.putAll(bucket.settings());
        // What the releases of 2026-11-29 do not say themselves: they are to start again on the database of the next.
        settings.put("quarkus.flyway.ignore-migration-patterns", "*:future");
        settings.putAll(Map.of(
                "intersession.address",
                "https://localhost:" + proxy.port(),
                "quarkus.http.proxy.proxy-address-forwarding",
                "true",
                "quarkus.http.proxy.enable-forwarded-host",
                "true",
                "quarkus.http.proxy.trusted-proxies",
                "127.0.0.1"));
        return Product.started(app, port, installation.folder().resolve(name), settings);
    }

    /** Where the release before is built; -Drelease.app names one that is built already. */
    private static Path before() throws IOException, InterruptedException {
        var built = System.getProperty("release.app");
        if (built != null) {
            return Path.of(built);
        }
        var named = RELEASE.matcher(Files.readString(Path.of("docs/releases.md")));
        assertTrue(named.find(), "no release in docs/releases.md");
        var commit = named.group(1);
        while (named.find()) {
            commit = named.group(1);
        }
        var tree = Path.of("target").toAbsolutePath().resolve("release-" + commit);
        if (!Files.isRegularFile(tree.resolve("target/quarkus-app/quarkus-run.jar"))) {
            Files.createDirectories(tree);
            runs(Path.of(""), "sh", "-c", "git archive " + commit + " | tar -x -C " + tree);
            runs(tree, mvn(), "-q", "-B", "package", "-DskipTests", "-Dspotless.check.skip");
        }
        return tree.resolve("target/quarkus-app");
    }

    private static String mvn() {
        var home = System.getProperty("maven.home");
        return home == null ? "mvn" : Path.of(home, "bin", "mvn").toString();
    }

    private static void runs(Path folder, String... command) throws IOException, InterruptedException {
        var running = new ProcessBuilder(command)
                .directory(folder.toAbsolutePath().toFile())
                .inheritIO()
                .start();
        assertTrue(running.waitFor(15, TimeUnit.MINUTES) && running.exitValue() == 0, Arrays.toString(command));
    }
}
