package org.intersession.web.once;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.logging.Log;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.intersession.platform.Actor;
import org.intersession.platform.refusal.Away;
import org.intersession.platform.refusal.Refusal;
import org.intersession.web.WebMessages;
import org.intersession.web.door.Untold;
import org.intersession.web.error.Answers;
import org.intersession.web.error.ProblemType;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/**
 * A POST to the API that comes again with its {@code Idempotency-Key} does nothing and is answered as the first time.
 * What was refused is not remembered: it may be put right and sent with the same key.
 */
class Repeats {
    private static final int LONGEST = 200;
    private static final String FIRST = "intersession.first";

    private final Actor actor;
    private final Once once;
    private final RepeatedRequests requests;
    private final ObjectMapper json;

    Repeats(Actor actor, Once once, RepeatedRequests requests, ObjectMapper json) {
        this.actor = actor;
        this.once = once;
        this.requests = requests;
        this.json = json;
    }

    @ServerRequestFilter
    Response before(ContainerRequestContext request) {
        var key = request.getHeaderString("Idempotency-Key");
        if (key == null
                || !"POST".equals(request.getMethod())
                || !request.getUriInfo().getPath().startsWith("/api/")
                || actor.person() == null) {
            return null;
        }
        if (key.isBlank() || key.length() > LONGEST) {
            throw Refusal.of(WebMessages.class, it -> it.tooLong(LONGEST)).at("Idempotency-Key");
        }
        if (once.claim(key, fingerprint(request))) {
            request.setProperty(FIRST, key);
            return null;
        }
        return again(key, fingerprint(request), request);
    }

    /** Where the database is away meanwhile, the answer stands; of the act it is known whether it was done. */
    @ServerResponseFilter
    void after(ContainerRequestContext request, ContainerResponseContext response) {
        try {
            var key = (String) request.getProperty(FIRST);
            if (key != null) {
                remember(key, response);
            } else if ("POST".equals(request.getMethod())) {
                once.answered(response.getStatus(), response.getHeaderString(HttpHeaders.LOCATION));
            }
        } catch (RuntimeException failed) {
            if (Away.in(failed).isEmpty()) {
                throw failed;
            }
            Log.warnf("the answer to a request that may come again is not remembered: %s", Away.why(failed));
        }
    }

    private void remember(String key, ContainerResponseContext response) {
        if (response.getStatus() >= 300) {
            requests.refused(actor.person(), key);
            return;
        }
        var location = response.getHeaderString(HttpHeaders.LOCATION);
        var body = response.getEntity() == null || response.getEntity() instanceof Untold
                ? null
                : text(response.getEntity());
        requests.answered(actor.person(), key, response.getStatus(), location, body);
    }

    /**
     * The first answer. 409 while there is none: of a type that says so where it was done and its node died before it
     * could tell; for a minute, where nobody knows. 422 where the key came with something else.
     */
    private Response again(String key, String content, ContainerRequestContext request) {
        var known = requests.known(actor.person(), key).orElse(null);
        if (known != null && !known.request().equals(content)) {
            throw Refusal.of(WebMessages.class, WebMessages::keyOfAnother).at("Idempotency-Key");
        }
        if (known == null || known.status() == null) {
            var done = known != null && known.acted();
            return Answers.problem(409, done ? ProblemType.DONE : ProblemType.STILL_RUNNING, request);
        }
        var answer = Response.status(known.status());
        if (known.location() != null) {
            answer.header(HttpHeaders.LOCATION, known.location());
        }
        if (known.body() != null) {
            answer.entity(known.body()).type(MediaType.APPLICATION_JSON);
        }
        return answer.build();
    }

    private static String fingerprint(ContainerRequestContext request) {
        try {
            var asked = request.getUriInfo().getRequestUri();
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update((asked.getRawPath() + "?" + asked.getRawQuery()).getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0);
            if (MediaType.APPLICATION_JSON_TYPE.isCompatible(request.getMediaType())) {
                var body = request.getEntityStream().readAllBytes();
                request.setEntityStream(new ByteArrayInputStream(body));
                digest.update(body);
            } else {
                // A file may be larger than our memory: of it only the length is compared.
                digest.update(String.valueOf(request.getHeaderString(HttpHeaders.CONTENT_LENGTH))
                        .getBytes(StandardCharsets.UTF_8));
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException(never);
        }
    }

    private String text(Object entity) {
        try {
            return entity instanceof String ready ? ready : json.writeValueAsString(entity);
        } catch (JsonProcessingException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
