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
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Writes down, with {@code -Dexamples.write=true}, what programs of tests sent and were answered, where an operation has
 * no example yet: the first of each that succeeded. So every example was true once; ReferenceTest looks whether it still is.
 */
final class Recorder implements Filter {
    static final boolean ON = Boolean.getBoolean("examples.write");
    private static final Path FILE = Path.of("src/main/resources/openapi/examples.json");
    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final Pattern UNIQUE = Pattern.compile("([A-Za-z]+)-(?=[0-9a-zA-Z]*[0-9])[0-9a-zA-Z]{9,12}");
    private static final int LONGEST = 400;

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
        try {
            var all = Files.exists(FILE)
                    ? (ObjectNode) JSON.readTree(FILE.toFile())
                    : JsonNodeFactory.instance.objectNode();
            var route = route(asked.getMethod(), URI.create(asked.getURI()).getRawPath());
            if (route == null || all.has(route)) {
                return;
            }
            var ids = new LinkedHashMap<String, String>();
            var example = all.putObject(route);
            if (asked.getBody() instanceof String body && asked.getContentType().startsWith("application/json")) {
                example.set("request", plain(JSON.readTree(body), ids));
            }
            example.put("status", answer.statusCode());
            var type = answer.contentType();
            if (type != null && type.startsWith("application/json")) {
                example.set("answer", plain(JSON.readTree(answer.asString()), ids));
            }
            var sorted = JsonNodeFactory.instance.objectNode();
            java.util.stream.StreamSupport.stream(
                            java.util.Spliterators.spliteratorUnknownSize(all.fieldNames(), 0), false)
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

    /** Without what is different each time, and not longer than anybody reads. */
    private static JsonNode plain(JsonNode node, Map<String, String> ids) {
        if (node.isTextual()) {
            var text = ID.matcher(node.asText())
                    .replaceAll(it -> ids.computeIfAbsent(
                            it.group(), unknown -> String.format("01980000-0000-7000-8000-%012d", ids.size() + 1)));
            text = UNIQUE.matcher(text).replaceAll("$1");
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
