package org.intersession.web.program;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
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
    private static final Pattern TAG = Pattern.compile("(?:W/)?\"(\\d{1,9})\"");

    private final Actor actor;
    private final ObjectMapper json;
    private final RoutingContext request;

    Sent(Actor actor, ObjectMapper json, RoutingContext request) {
        this.actor = actor;
        this.json = json;
        this.request = request;
    }

    /** @param body a record; null where nothing was sent */
    public Typed typed(Object body) {
        var typed = Typed.of(body == null ? null : json.valueToTree(body), actor.locale());
        var match = request.request().getHeader("If-Match");
        var tag = match == null ? null : TAG.matcher(match.strip());
        if (tag != null && tag.matches() && !typed.given("version")) {
            typed.values().put("version", List.of(tag.group(1)));
        }
        return typed;
    }

    /** The same for the same {@code Idempotency-Key} of the same person; without a key, another each time. */
    public UUID once() {
        var key = request.request().getHeader("Idempotency-Key");
        return key == null
                ? UUID.randomUUID()
                : UUID.nameUUIDFromBytes((actor.person() + " " + key).getBytes(StandardCharsets.UTF_8));
    }

    /** Of an act that takes no body but the version of what it changes, from the query or {@code If-Match}. */
    public int version(Integer asked) {
        return typed(asked == null ? null : Map.of("version", asked)).version();
    }
}
