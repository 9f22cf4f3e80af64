package org.intersession;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The bill of materials that {@code mvn package} writes, against the jars that it packed and what THIRD-PARTY.md says. */
class BillOfMaterialsIT {
    private static final Path PRODUCT = Path.of("target/quarkus-app");

    /** Called otherwise in their POMs: by their texts they are these. */
    private static final Map<String, String> IN_THE_WORDS_OF_SPDX =
            Map.of("iCal4j - License", "BSD-3-Clause", "Public Domain", "CC0-1.0");

    private static JsonNode bill;
    /** By where it lies in the product. */
    private static final Map<String, JsonNode> PACKED = new TreeMap<>();

    @BeforeAll
    static void theBillOfThisBuild() throws IOException {
        bill = new ObjectMapper()
                .readTree(Path.of("target/quarkus-run-cyclonedx.json").toFile());
        for (var component : bill.get("components")) {
            for (var place : component.path("evidence").path("occurrences")) {
                PACKED.put(place.get("location").asText(), component);
            }
        }
    }

    private static TreeSet<String> jars() throws IOException {
        try (var files = Files.walk(PRODUCT.resolve("lib"))) {
            return files.filter(it -> it.toString().endsWith(".jar"))
                    .map(it -> PRODUCT.relativize(it).toString())
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    @Test
    void everyJarOfTheProductStandsInItAndNoOther() throws IOException {
        assertEquals("CycloneDX", bill.get("bomFormat").asText());
        assertTrue(jars().size() > 200);
        assertEquals(
                jars(),
                PACKED.keySet().stream()
                        .filter(it -> it.startsWith("lib/"))
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    @Test
    void eachIsTheFileWhoseHashTheBillHas() throws Exception {
        for (var jar : jars()) {
            var hash = HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(PRODUCT.resolve(jar))));
            var said = new TreeSet<String>();
            PACKED.get(jar).get("hashes").forEach(it -> {
                if (it.get("alg").asText().equals("SHA-256")) {
                    said.add(it.get("content").asText());
                }
            });
            assertEquals(new TreeSet<>(Set.of(hash)), said, jar);
        }
    }

    @Test
    void eachHasALicenceThatWeListAndCanLiveWith() throws IOException {
        var listed = Files.readString(Path.of("THIRD-PARTY.md"));
        var unlisted = new TreeSet<String>();
        for (var jar : jars()) {
            var licences = licences(PACKED.get(jar));
            assertTrue(!licences.isEmpty(), jar + " has no licence");
            // Where there are several we choose one.
            if (licences.stream().noneMatch(it -> Pattern.compile("(?<![\\w.-])" + Pattern.quote(it) + "(?![\\w.-])")
                    .matcher(listed)
                    .find())) {
                unlisted.add(jar + " " + licences);
            }
        }
        assertEquals(new TreeSet<String>(), unlisted);
    }

    /** What THIRD-PARTY.md names with a version is what was packed. */
    @Test
    void theVersionsInThirdPartyAreThose() throws IOException {
        var versions = new TreeMap<String, String>();
        PACKED.values()
                .forEach(it -> versions.put(
                        it.path("group").asText() + ":" + it.get("name").asText(),
                        it.get("version").asText()));
        var rows = Pattern.compile("(?m)^\\| `([\\w.-]+:[\\w.-]+)` \\| ([^|]+) \\| ([^|]+) \\|")
                .matcher(Files.readString(Path.of("THIRD-PARTY.md")));
        var named = new TreeMap<String, String>();
        while (rows.find()) {
            named.put(rows.group(1), rows.group(2).strip());
        }
        assertTrue(named.size() > 12, "there is something to compare");
        var packed = new TreeMap<>(named);
        packed.replaceAll((name, version) -> versions.getOrDefault(name, "not packed"));
        assertEquals(packed, named);
    }

    private static TreeSet<String> licences(JsonNode component) {
        var found = new TreeSet<String>();
        for (var one : component.path("licenses")) {
            var licence = one.path("license");
            var name = licence.path("name").asText();
            found.add(licence.has("id") ? licence.get("id").asText() : IN_THE_WORDS_OF_SPDX.getOrDefault(name, name));
        }
        return found;
    }
}
