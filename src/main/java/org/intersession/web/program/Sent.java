package org.intersession.web.program;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.intersession.platform.Actor;
import org.intersession.web.Typed;

/**
 * What a program sent: the record that says which members a body has, read like the form of the page. The version stands
 * in the body, or in {@code If-Match} as the {@code ETag} of an answer gave it.
 */
@ApplicationScoped
public class Sent {
    private static final Pattern TAG = Pattern.compile("(?:W/)?\"(\\d{1,10})\"");

    private final Actor actor;
    private final ObjectMapper json;
    private final RoutingContext request;

    Sent(Actor actor, ObjectMapper json, RoutingContext request) {
        this.actor = actor;
        this.json = json;
        this.request = request;
    }

    /**
     * A body as if it had been typed: {@code {"title": {"en": "…"}}} is the field {@code title.en}, an array several values
     * of one field, {@code true} a ticked box.
     *
     * @param body a record; null where nothing was sent
     */
    public Typed typed(Object body) {
        var values = new LinkedHashMap<String, List<String>>();
        if (body != null) {
            flatten("", json.valueToTree(body), values);
        }
        var typed = new Typed(values, List.of(), actor.locale());
        var match = request.request().getHeader("If-Match");
        var tag = match == null ? null : TAG.matcher(match.strip());
        if (tag != null && tag.matches() && !typed.given("version")) {
            typed.values().put("version", List.of(tag.group(1)));
        }
        return typed;
    }

    private static void flatten(String name, JsonNode node, Map<String, List<String>> values) {
        if (node.isObject()) {
            node.fields()
                    .forEachRemaining(it ->
                            flatten(name.isEmpty() ? it.getKey() : name + "." + it.getKey(), it.getValue(), values));
        } else if (node.isArray()) {
            node.forEach(it -> flatten(name, it, values));
        } else if (!node.isNull() && !(node.isBoolean() && !node.asBoolean())) {
            values.computeIfAbsent(name, it -> new ArrayList<>()).add(node.asText());
        }
    }

    /** The same for the same {@code Idempotency-Key} of the same person; without a key, another each time. */
    public UUID once() {
        var key = request.request().getHeader("Idempotency-Key");
        return key == null
                ? UUID.randomUUID()
                : UUID.nameUUIDFromBytes((actor.person() + " " + key).getBytes(StandardCharsets.UTF_8));
    }

    /** The same of what nobody may have changed since it was made, where none is said. */
    public int versionOrFirst(Integer asked) {
        return typed(asked == null ? null : Map.of("version", asked)).versionOrFirst();
    }

    /** Of an act that takes no body but the version of what it changes, from the query or {@code If-Match}. */
    public int version(Integer asked) {
        return typed(asked == null ? null : Map.of("version", asked)).version();
    }
}
