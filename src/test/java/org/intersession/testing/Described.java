package org.intersession.testing;

import static io.restassured.RestAssured.given;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/** The API as the running application describes it, with schemas that can be asked. */
public final class Described {
    private static final JsonSchemaFactory SCHEMAS = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012);
    private static final ObjectMapper JSON = new ObjectMapper();

    private final JsonNode document;
    private final Map<JsonNode, JsonSchema> schemas = new ConcurrentHashMap<>();

    private Described(JsonNode document) {
        this.document = document;
    }

    public static Described read() throws IOException {
        return new Described(JSON.readTree(given().get("/q/openapi?format=json")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray()));
    }

    public List<Operation> operations() {
        var found = new ArrayList<Operation>();
        document.path("paths").fields().forEachRemaining(path -> List.of("get", "put", "post", "delete")
                .forEach(method -> {
                    if (path.getValue().has(method)) {
                        found.add(new Operation(
                                method.toUpperCase(Locale.ROOT),
                                path.getKey(),
                                path.getValue().path(method),
                                path.getValue().path("parameters")));
                    }
                }));
        return found;
    }

    private JsonNode resolved(JsonNode node) {
        return node.has("$ref") ? document.at(node.path("$ref").asText().substring(1)) : node;
    }

    public final class Operation {
        public final String method;
        public final String path;
        private final JsonNode it;
        private final JsonNode common;

        private Operation(String method, String path, JsonNode it, JsonNode common) {
            this.method = method;
            this.path = path;
            this.it = it;
            this.common = common;
        }

        public List<JsonNode> parameters() {
            var all = new ArrayList<JsonNode>();
            common.forEach(all::add);
            it.path("parameters").forEach(all::add);
            return all;
        }

        public Map<String, Content> sent() {
            return contents(it.path("requestBody").path("content"));
        }

        public Optional<Content> jsonSent() {
            return Optional.ofNullable(sent().get("application/json"));
        }

        /** By status, those that are JSON of its own. */
        public Map<String, Content> jsonAnswers() {
            var found = new TreeMap<String, Content>();
            it.path("responses").fieldNames().forEachRemaining(status -> answers(status)
                    .filter(contents -> contents.containsKey("application/json"))
                    .ifPresent(contents -> found.put(status, contents.get("application/json"))));
            return found;
        }

        /** What it may answer with that status, by type; empty where the status is not documented. */
        public Optional<Map<String, Content>> answers(String status) {
            var answer = it.path("responses").path(status);
            return answer.isMissingNode()
                    ? Optional.empty()
                    : Optional.of(contents(resolved(answer).path("content")));
        }

        private Map<String, Content> contents(JsonNode content) {
            var found = new TreeMap<String, Content>();
            content.fields().forEachRemaining(one -> found.put(one.getKey(), new Content(one.getValue())));
            return found;
        }

        @Override
        public String toString() {
            return method + " " + path;
        }
    }

    public final class Content {
        private final JsonNode it;

        private Content(JsonNode it) {
            this.it = it;
        }

        public JsonNode example() {
            return it.get("example");
        }

        public JsonNode schema() {
            return resolved(it.path("schema"));
        }

        /** What of that value is not as the schema says. */
        public List<String> faults(JsonNode value) {
            return schemas.computeIfAbsent(it.path("schema"), Described.this::compiled).validate(value).stream()
                    .map(ValidationMessage::getMessage)
                    .toList();
        }
    }

    public JsonNode at(JsonNode schema) {
        return resolved(schema);
    }

    private JsonSchema compiled(JsonNode schema) {
        var whole = JSON.createObjectNode();
        whole.set("components", document.path("components"));
        if (schema instanceof ObjectNode object) {
            whole.setAll(object);
        }
        return SCHEMAS.getSchema(whole);
    }
}
