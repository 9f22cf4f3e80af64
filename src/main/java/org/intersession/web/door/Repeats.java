package org.intersession.web.door;

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
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import javax.sql.DataSource;
import org.intersession.platform.Actor;
import org.intersession.platform.Away;
import org.intersession.platform.Refusal;
import org.intersession.web.WebMessages;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/**
 * A POST to the API that comes again with its {@code Idempotency-Key} does nothing and is answered as the first time.
 * What was refused is not remembered: it may be put right and sent with the same key.
 */
class Repeats {
    private static final Duration KEPT = Duration.ofDays(1);

    private static final int LONGEST = 200;
    private static final String FIRST = "intersession.first";

    private final Actor actor;
    private final DataSource database;
    private final ObjectMapper json;
    private final Clock clock;

    Repeats(Actor actor, DataSource database, ObjectMapper json, Clock clock) {
        this.actor = actor;
        this.database = database;
        this.json = json;
        this.clock = clock;
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
        if (first(key, fingerprint(request))) {
            request.setProperty(FIRST, key);
            return null;
        }
        return again(key, fingerprint(request));
    }

    /** Where the database is away meanwhile, the answer stands, and its key stays taken: nobody knows of the act any more. */
    @ServerResponseFilter
    void after(ContainerRequestContext request, ContainerResponseContext response) {
        var key = (String) request.getProperty(FIRST);
        if (key == null) {
            return;
        }
        try {
            remember(key, response);
        } catch (RuntimeException failed) {
            if (Away.in(failed).isEmpty()) {
                throw failed;
            }
            Log.warnf("the answer to a request with a key is not remembered: %s", Away.why(failed));
        }
    }

    private void remember(String key, ContainerResponseContext response) {
        if (response.getStatus() >= 300) {
            done("delete from repeated_request where person = ? and key = ?", it -> named(it, 1, key));
            return;
        }
        var location = response.getHeaderString(HttpHeaders.LOCATION);
        var body = response.getEntity() == null || response.getEntity() instanceof Untold
                ? null
                : text(response.getEntity());
        done("update repeated_request set status = ?, location = ?, body = ? where person = ? and key = ?", it -> {
            it.setInt(1, response.getStatus());
            it.setString(2, location);
            it.setString(3, body);
            named(it, 4, key);
        });
    }

    /** Whether nobody else has that key: then it is ours until it is answered. */
    private boolean first(String key, String request) {
        var now = clock.instant();
        done("delete from repeated_request where person = ? and at < ?", it -> {
            it.setObject(1, actor.person());
            it.setTimestamp(2, Timestamp.from(now.minus(KEPT)));
        });
        return done(
                        "insert into repeated_request (person, key, request, at) values (?, ?, ?, ?)"
                                + " on conflict (person, key) do nothing",
                        it -> {
                            named(it, 1, key);
                            it.setString(3, request);
                            it.setTimestamp(4, Timestamp.from(now));
                        })
                == 1;
    }

    /** The first answer; 409 while there is none, be it for ever because its node died; 422 where the key came with something else. */
    private Response again(String key, String request) {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement(
                        "select request, status, location, body from repeated_request where person = ? and key = ?")) {
            named(query, 1, key);
            try (var row = query.executeQuery()) {
                if (!row.next() || row.getObject("status") == null) {
                    return Response.status(409).build();
                }
                if (!row.getString("request").equals(request)) {
                    throw Refusal.of(WebMessages.class, WebMessages::keyOfAnother)
                            .at("Idempotency-Key");
                }
                var answer = Response.status(row.getInt("status"));
                if (row.getString("location") != null) {
                    answer.header(HttpHeaders.LOCATION, row.getString("location"));
                }
                if (row.getString("body") != null) {
                    answer.entity(row.getString("body")).type(MediaType.APPLICATION_JSON);
                }
                return answer.build();
            }
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
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

    private interface Filling {
        void fill(PreparedStatement statement) throws SQLException;
    }

    private void named(PreparedStatement statement, int from, String key) throws SQLException {
        statement.setObject(from, actor.person());
        statement.setString(from + 1, key);
    }

    private int done(String sql, Filling filling) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            filling.fill(statement);
            return statement.executeUpdate();
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
