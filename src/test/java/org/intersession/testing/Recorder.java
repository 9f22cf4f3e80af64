package org.intersession.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Spliterators;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;

/**
 * Writes down, with {@code -Dexamples.write=true}, what programs of tests sent and were answered, where an operation has
 * no example yet: the first of each that succeeded. So every example was true once; ReferenceTest looks whether it still
 * fits its schema. What no other test sends is sent by ExamplesTest, which holds what is heard against what is written.
 */
public final class Recorder implements Filter {
    private static final boolean WRITING = Boolean.getBoolean("examples.write");
    private static final Path FILE = Path.of("src/main/resources/openapi/examples.json");
    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final Pattern UNIQUE = Pattern.compile("([A-Za-z]+)-(?=[0-9a-zA-Z]*[0-9])[0-9a-zA-Z]{9,12}");
    private static final Pattern INSTANT = Pattern.compile("20\\d\\d-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z");
    private static final String NOW = "2027-03-01T09:00:00Z";
    private static final Clock CLOCK = new MovableClock();
    private static final int LONGEST = 400;

    /** What is heard while somebody listens, by operation: the first of each that succeeded. */
    private static Map<String, ObjectNode> heard;

    static boolean on() {
        return WRITING || heard != null;
    }

    /** What is asked and answered in that time, as an example has it. */
    public static Map<String, ObjectNode> listening(Runnable story) {
        heard = new TreeMap<>();
        try {
            story.run();
            return heard;
        } finally {
            heard = null;
        }
    }

    public static ObjectNode all() {
        try {
            return Files.exists(FILE)
                    ? (ObjectNode) JSON.readTree(FILE.toFile())
                    : JsonNodeFactory.instance.objectNode();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Puts these in the place of what is there, where examples are being written. */
    public static void write(Map<String, ObjectNode> examples) {
        if (WRITING) {
            var all = all();
            all.setAll(examples);
            write(all);
        }
    }

    @Override
    public Response filter(
            FilterableRequestSpecification asked, FilterableResponseSpecification expected, FilterContext context) {
        var answer = context.next(asked, expected);
        if (answer.statusCode() < 300) {
            keep(asked, answer);
        }
        return answer;
    }

    private static synchronized void keep(FilterableRequestSpecification asked, Response answer) {
        var route = route(asked.getMethod(), URI.create(asked.getURI()).getRawPath());
        if (route == null) {
            return;
        }
        if (heard != null) {
            heard.computeIfAbsent(route, it -> example(asked, answer));
        } else if (WRITING) {
            var all = all();
            if (!all.has(route)) {
                all.set(route, example(asked, answer));
                write(all);
            }
        }
    }

    private static ObjectNode example(FilterableRequestSpecification asked, Response answer) {
        try {
            var ids = new LinkedHashMap<String, String>();
            var example = JsonNodeFactory.instance.objectNode();
            if (asked.getBody() instanceof String body && asked.getContentType().startsWith("application/json")) {
                example.set("request", plain(JSON.readTree(body), ids));
            }
            example.put("status", answer.statusCode());
            var type = answer.contentType();
            if (type != null && type.startsWith("application/json")) {
                example.set("answer", plain(JSON.readTree(answer.asString()), ids));
            }
            return example;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static void write(ObjectNode all) {
        try {
            var sorted = JsonNodeFactory.instance.objectNode();
            StreamSupport.stream(Spliterators.spliteratorUnknownSize(all.fieldNames(), 0), false)
                    .sorted(Comparator.comparing((String it) -> it.substring(it.indexOf(' ')))
                            .thenComparing(it -> it))
                    .forEach(it -> sorted.set(it, all.get(it)));
            Files.writeString(FILE, JSON.writeValueAsString(sorted) + "\n");
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** The operation of that address: of several that fit, the one that says most of it. */
    private static String route(String method, String path) {
        return Routes.all().stream()
                .map(it -> it.replaceAll("\\{(\\w+):(?:[^{}]|\\{[^{}]*})*}", "{$1}"))
                .filter(it -> it.startsWith(method + " /api/v1/") && fits(it.substring(method.length() + 1), path))
                .min(Comparator.comparing(it -> it.chars().filter(c -> c == '{').count()))
                .orElse(null);
    }

    private static boolean fits(String template, String path) {
        var pattern = Pattern.compile("\\{(\\w+)}")
                .matcher(Pattern.quote(template))
                .replaceAll(it -> "\\\\E" + (it.group(1).equals("symbol") ? ".+" : "[^/]+") + "\\\\Q");
        return path.matches(pattern);
    }

    private static boolean recent(String instant) {
        return Duration.between(Instant.parse(instant), CLOCK.instant()).abs().toDays() < 2;
    }

    /** Without what is different each time, and not longer than anybody reads. */
    private static JsonNode plain(JsonNode node, Map<String, String> ids) {
        if (node.isTextual()) {
            var text = ID.matcher(node.asText())
                    .replaceAll(it -> ids.computeIfAbsent(
                            it.group(), unknown -> String.format("01980000-0000-7000-8000-%012d", ids.size() + 1)));
            text = UNIQUE.matcher(text).replaceAll("$1");
            text = INSTANT.matcher(text).replaceAll(it -> recent(it.group()) ? NOW : it.group());
            text = text.equals(LocalDate.now(CLOCK).toString()) ? NOW.substring(0, 10) : text;
            return JsonNodeFactory.instance.textNode(text.length() > LONGEST ? text.substring(0, LONGEST) : text);
        }
        if (node instanceof ArrayNode array) {
            var few = JsonNodeFactory.instance.arrayNode();
            for (var i = 0; i < Math.min(2, array.size()); i++) {
                few.add(plain(array.get(i), ids));
            }
            return few;
        }
        if (node instanceof ObjectNode object) {
            var same = JsonNodeFactory.instance.objectNode();
            object.fields().forEachRemaining(it -> same.set(it.getKey(), plain(it.getValue(), ids)));
            return same;
        }
        return node;
    }
}
