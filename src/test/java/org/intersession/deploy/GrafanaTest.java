package org.intersession.deploy;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.prometheus.PrometheusConfig;
import io.micrometer.prometheus.PrometheusMeterRegistry;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
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

    private static final Set<String> FUNCTIONS = Set.of("sum", "max", "rate", "topk", "changes", "absent", "by", "m");

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
        for (var rule : everyRule()) {
            names.add(rule.get("alert"));
            assertTrue(Set.of("warning", "critical").contains(Yaml.at(rule, "labels", "severity")));
            assertEquals(
                    Set.of("summary", "description"),
                    Yaml.map(rule.get("annotations")).keySet());
        }
        assertEquals(15, new HashSet<>(names).size());
        var lines = Pattern.compile("(?m)^\\| `(Intersession\\w+)` \\| .+ \\| .+ \\|$")
                .matcher(Yaml.text(Path.of("docs/faults.md")))
                .results()
                .map(it -> it.group(1))
                .toList();
        assertEquals(names, lines, "what to do is said of each");
    }

    /** A figure that cannot be asked for is no number, and a number alone is equal to itself. */
    @Test
    void whatCannotBeCountedIsToldAsNoNumber() {
        var figures = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
        Gauge.builder("intersession.mail.waiting", () -> {
                    throw new IllegalStateException("the database is away");
                })
                .register(figures);
        assertTrue(figures.scrape().contains("intersession_mail_waiting NaN"), figures::scrape);
    }

    /** In the second group stand the figures of others; whose they are is said above each. */
    @Test
    void whatIsAskedOfOthersIsTheirs() {
        var asked = new TreeSet<String>();
        for (var rule : rules(1)) {
            var names = ASKED.matcher((String) rule.get("expr"));
            while (names.find()) {
                asked.add(
                        names.group(1).replaceFirst("_(cloudnative_pg_io|pg_stat_archiver|systemd|filesystem)_.*", ""));
            }
        }
        assertEquals(Set.of("barman_cloud", "cnpg", "node"), asked);
    }

    /** A job under another name would leave every rule silent but the one that misses it. */
    @Test
    void theJobsOfPrometheusAreCalledAsTheRulesCallThem() {
        var jobs = Yaml.one(Yaml.DEPLOY.resolve("grafana/prometheus.yaml"));
        assertEquals("intersession", Yaml.at(jobs, "scrape_configs", 0, "job_name"));
        assertEquals("intersession", Yaml.at(jobs, "scrape_configs", 1, "relabel_configs", 1, "replacement"));
        assertEquals("job", Yaml.at(jobs, "scrape_configs", 1, "relabel_configs", 1, "target_label"));
        // The operator calls a job by the name of the service.
        var services = Yaml.all(Yaml.DEPLOY.resolve("kubernetes/base/service.yaml"));
        assertEquals("intersession", Yaml.at(services.get(0), "metadata", "name"));
        var monitor =
                Yaml.all(Yaml.DEPLOY.resolve("kubernetes/servicemonitor.yaml")).get(0);
        assertEquals(
                Yaml.at(services.get(0), "metadata", "labels"), Yaml.at(monitor, "spec", "selector", "matchLabels"));
        assertEquals(
                Yaml.at(services.get(0), "spec", "ports", 0, "name"), Yaml.at(monitor, "spec", "endpoints", 0, "port"));
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

    private static List<Map<String, Object>> rules() {
        return rules(0);
    }

    private static List<Map<String, Object>> everyRule() {
        return Stream.concat(rules(0).stream(), rules(1).stream()).toList();
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> rules(int group) {
        return (List<Map<String, Object>>)
                Yaml.at(Yaml.one(Yaml.DEPLOY.resolve("grafana/alerts.yaml")), "groups", group, "rules");
    }
}
