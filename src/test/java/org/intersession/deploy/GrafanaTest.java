package org.intersession.deploy;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.intersession.testing.Stack;
import org.junit.jupiter.api.Test;

/** Dashboard and alerts of {@code deploy/grafana} ask for figures, labels and values of labels that the product gives. */
@QuarkusTest
@WithTestResource(value = Stack.class, scope = TestResourceScope.GLOBAL)
class GrafanaTest {
    private static final Pattern GIVEN = Pattern.compile("(?m)^(\\w+)(?:\\{(.*)})? \\S+$");
    private static final Pattern LABEL = Pattern.compile("(\\w+)=\"((?:[^\"\\\\]|\\\\.)*)\"");
    private static final Pattern ASKED = Pattern.compile("([a-z_]+)\\{([^}]*)}");
    private static final Pattern GROUPED = Pattern.compile("by \\(([a-z, ]+)\\)");
    /** What Prometheus adds to each. */
    private static final Set<String> OF_PROMETHEUS = Set.of("job", "instance");

    private static final Set<String> FUNCTIONS = Set.of("sum", "max", "rate", "topk", "changes", "by", "m");

    @Test
    void whatIsAskedForIsGiven() throws Exception {
        given().get("/processes");
        given().get("/nowhere");
        var figures = figures();
        assertTrue(figures.containsKey("http_server_requests_seconds_count"));
        var faults = new TreeSet<String>();
        for (var question : questions()) {
            var rest = question;
            var asked = ASKED.matcher(question);
            var labels = new HashSet<String>(OF_PROMETHEUS);
            while (asked.find()) {
                if (!figures.containsKey(asked.group(1)) && !asked.group(1).equals("up")) {
                    faults.add("no " + asked.group(1));
                    continue;
                }
                labels.addAll(figures.getOrDefault(asked.group(1), Set.of()));
                var named = LABEL.matcher(asked.group(2));
                while (named.find()) {
                    if (!labels.contains(named.group(1))) {
                        faults.add(asked.group(1) + " has no " + named.group(1));
                    }
                }
                rest = rest.replace(asked.group(), "");
            }
            var grouped = GROUPED.matcher(question);
            while (grouped.find()) {
                for (var label : grouped.group(1).split(", ")) {
                    if (!labels.contains(label)) {
                        faults.add("nothing has " + label + " in " + question);
                    }
                }
                rest = rest.replace(grouped.group(), "");
            }
            for (var word : rest.split("[^a-z_]+")) {
                if (!word.isEmpty() && !FUNCTIONS.contains(word)) {
                    faults.add("what is " + word + " in " + question);
                }
            }
        }
        assertEquals(Set.of(), faults);
    }

    /** The values of labels that are asked for by name; the requests that failed are told by theirs. */
    @Test
    void anAnswerOfTheServersFaultIsToldByItsOutcome() {
        given().get("/nowhere");
        var said = given().accept("text/plain").get("/q/metrics").asString();
        assertTrue(said.contains("outcome=\"CLIENT_ERROR\""), "SERVER_ERROR is its neighbour");
        assertTrue(said.contains("jvm_memory_used_bytes{area=\"heap\""));
    }

    @Test
    void eachAlertSaysHowGraveItIsAndWhatToDo() {
        var names = new ArrayList<Object>();
        for (var rule : rules()) {
            names.add(rule.get("alert"));
            assertTrue(Set.of("warning", "critical").contains(Yaml.at(rule, "labels", "severity")));
            assertEquals(
                    Set.of("summary", "description"),
                    Yaml.map(rule.get("annotations")).keySet());
        }
        assertEquals(9, new HashSet<>(names).size());
    }

    /** Each figure's name with the names of its labels. */
    private static Map<String, Set<String>> figures() {
        var figures = new TreeMap<String, Set<String>>();
        var lines = GIVEN.matcher(given().accept("text/plain").get("/q/metrics").asString());
        while (lines.find()) {
            var labels = figures.computeIfAbsent(lines.group(1), it -> new HashSet<>());
            var named = LABEL.matcher(lines.group(2) == null ? "" : lines.group(2));
            while (named.find()) {
                labels.add(named.group(1));
            }
        }
        return figures;
    }

    private static List<String> questions() throws Exception {
        var questions = new ArrayList<String>();
        var dashboard = new ObjectMapper()
                .readTree(Yaml.DEPLOY.resolve("grafana/dashboard.json").toFile());
        dashboard.findValues("expr").forEach(it -> questions.add(it.asText()));
        assertTrue(questions.size() > 15);
        rules().forEach(it -> questions.add((String) it.get("expr")));
        return questions;
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> rules() {
        return (List<Map<String, Object>>)
                Yaml.at(Yaml.one(Yaml.DEPLOY.resolve("grafana/alerts.yaml")), "groups", 0, "rules");
    }
}
