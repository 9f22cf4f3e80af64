package org.intersession.reference;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import io.quarkus.smallrye.openapi.runtime.OpenApiDocumentService;
import io.smallrye.openapi.runtime.io.Format;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** The description of the API as its page shows it: read once from the document that a running installation gives. */
@ApplicationScoped
class Reference {
    private static final List<String> METHODS = List.of("get", "put", "post", "delete");
    private static final int LEAST_FAILURE = 400;

    private final OpenApiDocumentService document;
    /** Our own document is longer than what the API takes. */
    private final ObjectMapper json = new ObjectMapper();

    private volatile Api read;

    Reference(OpenApiDocumentService document) {
        this.document = document;
    }

    record Api(String lead, List<Group> groups, List<Thing> things) {}

    /** The operations on one kind of thing. */
    record Group(String name, List<Operation> operations) {}

    /** @param id the anchor */
    record Operation(
            String id,
            String method,
            String path,
            String summary,
            String description,
            boolean deprecated,
            List<Parameter> parameters,
            List<Content> sent,
            List<Answer> answers,
            String problems) {}

    record Parameter(String name, String where, boolean needed, String description) {}

    /** @param thing an anchor; null where none is named @param many whether it is a list of them */
    record Content(String type, String thing, boolean many, String example) {}

    record Answer(String status, String description, List<Content> contents) {}

    record Thing(String name, List<Member> members) {}

    record Member(String name, Kind kind) {}

    /** @param thing the one that it is, or of which it is a list; null where it is a plain value */
    record Kind(String words, String thing) {}

    Api api() {
        if (read == null) {
            try {
                read = of(json.readTree(document.getDocument(OpenApiFilter.DEFAULT_DOCUMENT_NAME, Format.JSON)));
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }
        return read;
    }

    private Api of(JsonNode api) {
        var groups = new TreeMap<String, List<Operation>>();
        api.path("paths")
                .fields()
                .forEachRemaining(path -> METHODS.forEach(method -> {
                    var it = path.getValue().path(method);
                    if (it.isObject()) {
                        groups.computeIfAbsent(it.path("tags").path(0).asText(), name -> new ArrayList<>())
                                .add(operation(
                                        method,
                                        path.getKey(),
                                        it,
                                        path.getValue().path("parameters")));
                    }
                }));
        var things = new ArrayList<Thing>();
        api.path("components").path("schemas").fields().forEachRemaining(it -> things.add(thing(it)));
        return new Api(
                api.path("info").path("description").asText(),
                groups.entrySet().stream()
                        .map(it -> new Group(it.getKey(), it.getValue()))
                        .toList(),
                things);
    }

    private Operation operation(String method, String path, JsonNode it, JsonNode common) {
        var parameters = new ArrayList<Parameter>();
        for (var list : List.of(common, it.path("parameters"))) {
            list.forEach(one -> parameters.add(new Parameter(
                    one.path("name").asText(),
                    one.path("in").asText(),
                    one.path("required").asBoolean(),
                    one.path("description").asText())));
        }
        var answers = new ArrayList<Answer>();
        var problems = new ArrayList<String>();
        it.path("responses").fields().forEachRemaining(answer -> {
            if (Integer.parseInt(answer.getKey()) >= LEAST_FAILURE) {
                problems.add(answer.getKey());
            } else {
                answers.add(new Answer(
                        answer.getKey(),
                        answer.getValue().path("description").asText(),
                        contents(answer.getValue().path("content"))));
            }
        });
        return new Operation(
                (method + path.substring("/api/v1".length()))
                        .replaceAll("[^A-Za-z0-9]+", "-")
                        .replaceAll("-$", ""),
                method.toUpperCase(Locale.ROOT),
                path,
                it.path("summary").asText(),
                it.path("description").asText(null),
                it.path("deprecated").asBoolean(),
                parameters,
                contents(it.path("requestBody").path("content")),
                answers,
                String.join(", ", problems));
    }

    private List<Content> contents(JsonNode content) {
        var found = new ArrayList<Content>();
        content.fields().forEachRemaining(it -> {
            var schema = it.getValue().path("schema");
            var many = schema.has("items");
            var example = it.getValue().path("example");
            found.add(new Content(
                    it.getKey(),
                    thing(many ? schema.path("items") : schema),
                    many,
                    example.isMissingNode() ? null : example.toPrettyString()));
        });
        return found;
    }

    private static Thing thing(Map.Entry<String, JsonNode> named) {
        var members = new ArrayList<Member>();
        named.getValue()
                .path("properties")
                .fields()
                .forEachRemaining(it -> members.add(new Member(it.getKey(), kind(it.getValue()))));
        return new Thing(named.getKey(), members);
    }

    private static Kind kind(JsonNode schema) {
        if (schema.has("anyOf")) {
            return kind(schema.path("anyOf").path(0));
        }
        if (schema.has("$ref")) {
            return new Kind("", thing(schema));
        }
        if (schema.has("enum")) {
            var words = new ArrayList<String>();
            schema.path("enum").forEach(it -> words.add(it.asText()));
            return new Kind(String.join(" | ", words), null);
        }
        if (schema.has("items")) {
            var one = kind(schema.path("items"));
            return new Kind(one.words() + "[]", one.thing());
        }
        if (schema.has("additionalProperties")) {
            var one = kind(schema.path("additionalProperties"));
            return new Kind("{ … " + one.words() + " }", one.thing());
        }
        var type = schema.path("type");
        var name = type.isArray() ? type.path(0).asText() : type.asText("any");
        return new Kind(
                schema.has("format") ? name + " (" + schema.path("format").asText() + ")" : name, null);
    }

    private static String thing(JsonNode schema) {
        var ref = schema.path("$ref").asText("");
        return ref.isEmpty() ? null : ref.substring(ref.lastIndexOf('/') + 1);
    }
}
