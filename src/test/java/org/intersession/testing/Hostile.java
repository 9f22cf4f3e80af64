package org.intersession.testing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigInteger;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.RandomGenerator;

/** Requests to an operation as its description has them, and as it does not: text of any kind, numbers of any size, nests. */
public final class Hostile {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final int DEEPEST = 6;
    /** Such a segment, encoded or not, names another resource (RFC 3986, 5.2.4 and 6.2.2.2). */
    private static final Set<String> DOTS = Set.of(".", "..");

    private final Described described;
    private final Random random;
    private final RandomGenerator<String> text;
    private final RandomGenerator<Long> number;

    public Hostile(Described described, Random random) {
        this.described = described;
        this.random = random;
        Arbitrary<String> any = Arbitraries.oneOf(
                Arbitraries.strings().all().ofMaxLength(40),
                Arbitraries.strings().ascii().ofMaxLength(20),
                Arbitraries.of(
                        "",
                        " ",
                        "\u0000",
                        "a\u0000b",
                        "\uD83D\uDE00",
                        "\uD800",
                        "\u202Etxt",
                        "null",
                        "-1",
                        "0",
                        "1e400",
                        "NaN",
                        "99999999999999999999",
                        "2027-02-30",
                        "2027-13-01",
                        "+999999999-12-31",
                        "25:00",
                        "../../etc/passwd",
                        "%00",
                        "' or 1=1 --",
                        "<script>alert(1)</script>",
                        "{inject:config}",
                        "x@example.org",
                        "MEX",
                        "en",
                        "2027-03-01",
                        "18:00",
                        "00000000-0000-0000-0000-000000000000"),
                Arbitraries.strings().withChars('a', '\u00e9', ' ').ofMaxLength(300));
        text = any.generator(1000, true);
        number = Arbitraries.oneOf(
                        Arbitraries.longs(),
                        Arbitraries.longs().between(-2, 20),
                        Arbitraries.of((long) Integer.MAX_VALUE, Integer.MAX_VALUE + 1L, Long.MIN_VALUE))
                .generator(1000, true);
    }

    private String text() {
        if (random.nextInt(500) == 0) {
            return "x".repeat(70_000);
        }
        return text.next(random).value();
    }

    private boolean now(int outOfHundred) {
        return random.nextInt(100) < outOfHundred;
    }

    /** The path with what exists in it, or with what does not; without what an administrator could break for others. */
    public String path(Described.Operation operation, String filled, String persona) {
        var known = filled.substring(filled.indexOf(' ') + 1).split("/");
        var template = operation.path.split("/");
        var path = new ArrayList<String>();
        for (var i = 0; i < template.length; i++) {
            var variable = template[i].startsWith("{");
            if (!variable || i >= known.length) {
                path.add(template[i]);
            } else if (now(25) || "admin".equals(persona) && !"GET".equals(operation.method)) {
                path.add(segment());
            } else {
                path.add(known[i].isEmpty() ? segment() : encoded(known[i]));
            }
        }
        if (template[template.length - 1].equals("{symbol}") && known.length > template.length && now(75)) {
            path.set(path.size() - 1, String.join("/", List.of(known).subList(template.length - 1, known.length)));
        }
        var query = new ArrayList<String>();
        for (var parameter : operation.parameters()) {
            if ("query".equals(parameter.path("in").asText()) && now(60)) {
                query.add(parameter.path("name").asText() + "=" + encoded(value(parameter)));
            }
        }
        return String.join("/", path) + (query.isEmpty() ? "" : "?" + String.join("&", query));
    }

    private String value(JsonNode parameter) {
        if ("version".equals(parameter.path("name").asText()) && now(60)) {
            return Integer.toString(random.nextInt(4));
        }
        var said = now(50) ? text() : Long.toString(number.next(random).value());
        return said.length() > 1000 ? said.substring(0, 1000) : said;
    }

    private String segment() {
        var said = now(30)
                ? UUID.nameUUIDFromBytes(new byte[] {(byte) random.nextInt()}).toString()
                : text();
        return encoded(said.isEmpty() || said.length() > 1000 || DOTS.contains(said) ? "nowhere" : said);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace(".", "%2E");
    }

    public record Request(HttpRequest http, Map<String, String> headers, byte[] body) {}

    public Request request(Described.Operation operation, String address, Program persona) {
        var headers = new LinkedHashMap<String, String>();
        if (now(95)) {
            headers.put("Accept", "*/*");
        } else {
            headers.put("Accept", now(50) ? "image/png" : "application/json;q=x, ,*");
        }
        if (now(10)) {
            headers.put("If-Match", now(50) ? "\"0\"" : "*, W/\"x");
        }
        if (now(10)) {
            headers.put("Accept-Language", now(50) ? "fr" : "x-@@, *;q=9");
        }
        if (now(10) && "POST".equals(operation.method)) {
            headers.put("Idempotency-Key", now(50) ? "key-" + random.nextInt(20) : "k".repeat(300));
        }
        byte[] body = null;
        if (!operation.sent().isEmpty() || now(3) && !"GET".equals(operation.method)) {
            var type = operation.sent().keySet().stream().findFirst().orElse("application/json");
            headers.put(
                    "Content-Type",
                    now(95)
                            ? ("*/*".equals(type) ? "application/pdf" : type)
                            : now(50) ? "text/plain" : "application/xml");
            body = operation.jsonSent().map(this::json).orElseGet(this::bytes);
            if (now(2)) {
                body = new byte[0];
            }
        }
        var http = HttpRequest.newBuilder(URI.create(address))
                .method(
                        operation.method,
                        body == null
                                ? HttpRequest.BodyPublishers.noBody()
                                : HttpRequest.BodyPublishers.ofByteArray(body));
        headers.forEach(http::header);
        if (persona != null) {
            http.header("Authorization", persona.authorization());
        }
        return new Request(http.build(), headers, body);
    }

    private byte[] bytes() {
        var some = new byte[random.nextInt(2000)];
        random.nextBytes(some);
        var start = List.of("%PDF-1.7\n", "PK\u0003\u0004", "", "\u0089PNG\r\n").get(random.nextInt(4));
        return (start + new String(some, StandardCharsets.ISO_8859_1)).getBytes(StandardCharsets.ISO_8859_1);
    }

    private byte[] json(Described.Content content) {
        try {
            if (now(4)) {
                return List.of(
                                "{",
                                "",
                                "null",
                                "[]",
                                "\"text\"",
                                "{\"a\":1,\"a\":2}",
                                "[".repeat(5000),
                                "{\"x\":" + "9".repeat(3000) + "}")
                        .get(random.nextInt(8))
                        .getBytes(StandardCharsets.UTF_8);
            }
            var node = content.example() != null && now(40)
                    ? mutated(content.example().deepCopy())
                    : made(content.schema(), 0);
            return JSON.writeValueAsBytes(node);
        } catch (JsonProcessingException notToBeWritten) {
            // half a character, which no JSON holds
            return "{}".getBytes(StandardCharsets.UTF_8);
        }
    }

    /** As it was once sent, with one member or two that are something else or missing. */
    private JsonNode mutated(JsonNode example) {
        if (example instanceof ObjectNode object && !object.isEmpty()) {
            var names = new ArrayList<String>();
            object.fieldNames().forEachRemaining(names::add);
            for (var i = random.nextInt(3); i > 0; i--) {
                var name = names.get(random.nextInt(names.size()));
                if (now(30)) {
                    object.remove(name);
                } else if (now(40) && object.path(name).isContainerNode()) {
                    object.set(name, mutated(object.get(name)));
                } else {
                    object.set(name, anything(0));
                }
            }
        } else if (example instanceof ArrayNode array && now(50)) {
            array.add(anything(0));
        }
        return example;
    }

    private JsonNode made(JsonNode schema, int depth) {
        var it = described.at(schema);
        if (now(6) || depth > DEEPEST) {
            return anything(depth);
        }
        if (it.has("anyOf")) {
            return now(15) ? NODES.nullNode() : made(it.path("anyOf").path(0), depth);
        }
        if (it.has("enum")) {
            return it.path("enum").path(random.nextInt(it.path("enum").size()));
        }
        var type = it.path("type").isArray()
                ? it.path("type").path(0).asText()
                : it.path("type").asText();
        return switch (type) {
            case "object" -> object(it, depth);
            case "array" -> {
                var some = NODES.arrayNode();
                for (var i = random.nextInt(4); i > 0; i--) {
                    some.add(made(it.path("items"), depth + 1));
                }
                yield some;
            }
            case "integer" ->
                NODES.numberNode(
                        now(70) ? random.nextInt(5) : number.next(random).value());
            case "number" -> NODES.numberNode(random.nextDouble());
            case "boolean" -> NODES.booleanNode(random.nextBoolean());
            default -> NODES.textNode(text());
        };
    }

    private JsonNode object(JsonNode schema, int depth) {
        var object = NODES.objectNode();
        schema.path("properties").fields().forEachRemaining(member -> {
            if (now(80)) {
                object.set(member.getKey(), made(member.getValue(), depth + 1));
            }
        });
        if (schema.path("additionalProperties").isObject()) {
            for (var language : List.of("en", "fr", text())) {
                if (now(50)) {
                    object.set(language, made(schema.path("additionalProperties"), depth + 1));
                }
            }
        }
        if (now(3)) {
            object.set(text(), anything(depth));
        }
        return object;
    }

    private JsonNode anything(int depth) {
        return switch (random.nextInt(depth > DEEPEST ? 5 : 8)) {
            case 0 -> NODES.nullNode();
            case 1 -> NODES.booleanNode(random.nextBoolean());
            case 2 -> NODES.numberNode(number.next(random).value());
            case 3 -> NODES.numberNode(new BigInteger(300, random));
            case 4 -> NODES.textNode(text());
            case 5 -> NODES.arrayNode().add(anything(depth + 1)).add(anything(depth + 1));
            case 6 -> NODES.objectNode().set(text(), anything(depth + 1));
            default -> {
                JsonNode nest = NODES.textNode("deep");
                for (var i = 0; i < 200; i++) {
                    nest = NODES.arrayNode().add(nest);
                }
                yield nest;
            }
        };
    }
}
