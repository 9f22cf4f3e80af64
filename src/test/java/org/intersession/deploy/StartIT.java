package org.intersession.deploy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * {@code deploy/start} makes its archive of classes with each JDK, starts from it, and says nothing of either; printed is
 * how long it takes until it is ready on a migrated database. {@code -Dstart.jdk25} says where the newer JDK is.
 */
@Tag("bench")
class StartIT {
    private static final int STARTS = 5;

    @ParameterizedTest
    @CsvSource({"17, classes.jsa, -XX:SharedArchiveFile=, -Xshare:on", "25, classes.aot, -XX:AOTCache=, -XX:AOTMode=on"
    })
    void theSecondStartIsFromTheArchiveThatTheFirstMade(String release, String name, String flag, String insists)
            throws Exception {
        var jdk = Path.of(
                release.equals("17")
                        ? System.getProperty("java.home")
                        : System.getProperty("start.jdk25", "/usr/lib/jvm/temurin-25-jdk-amd64"));
        Assumptions.assumeTrue(Files.isExecutable(jdk.resolve("bin/java")), "no JDK " + release + " here");
        try (var installation = Installation.made()) {
            var cache = Files.createDirectories(installation.folder().resolve("cache"));
            var environment = installation.settings("node");
            environment.putAll(Map.of("JAVA_HOME", jdk.toString(), "CACHE_DIRECTORY", cache.toString()));
            var folder = installation.folder().resolve("node");
            // The first migrates; the second makes the archive of one that finds all in its place.
            run(folder, environment);
            Files.deleteIfExists(cache.resolve(name));
            run(folder, environment);
            assertTrue(Files.size(cache.resolve(name)) > 10_000_000, "no archive was made");
            var times = new ArrayList<Duration>();
            var work = new ArrayList<Duration>();
            for (var i = 0; i < STARTS; i++) {
                var run = run(folder, environment);
                assertTrue(run.command().contains(flag + cache.resolve(name)), run.command());
                times.add(run.ready());
                work.add(run.worked());
            }
            // Told to do without nothing, it ends where the archive does not fit.
            environment.put("JAVA_OPTS", insists);
            run(folder, environment);
            environment.put("JAVA_OPTS", "");
            environment.put("CACHE_DIRECTORY", "/nowhere");
            var without = run(folder, environment);
            System.out.printf(
                    "JDK %s: ready after %d ms (median of %s), %d ms of processor (%s); without the archive %d ms, %d ms of"
                            + " processor; the archive has %d MB%n",
                    release,
                    median(times),
                    millis(times),
                    median(work),
                    millis(work),
                    without.ready().toMillis(),
                    without.worked().toMillis(),
                    Files.size(cache.resolve(name)) / 1_000_000);
            assertEquals(List.of(), saidByTheMachine(folder));
        }
    }

    private record Run(Duration ready, Duration worked, String command) {}

    private static Run run(Path folder, Map<String, String> environment) throws InterruptedException {
        var begun = Instant.now();
        try (var product = Product.started(Product.BUILT, Product.freePort(), folder, environment)) {
            product.ready();
            var run = new Run(Duration.between(begun, Instant.now()), product.worked(), product.command());
            product.stop();
            return run;
        }
    }

    /** What no line of the product's log is: warnings of the JVM. */
    private static List<String> saidByTheMachine(Path folder) throws IOException {
        return Files.readAllLines(folder.resolve("product.log")).stream()
                .filter(it -> it.startsWith("WARNING") || it.contains("[warning]") || it.contains(" warning: "))
                .distinct()
                .toList();
    }

    private static long median(List<Duration> all) {
        return all.stream().sorted().toList().get(all.size() / 2).toMillis();
    }

    private static List<Long> millis(List<Duration> all) {
        return all.stream().map(Duration::toMillis).sorted().toList();
    }
}
