package org.intersession.web.once;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/** Requests that may come again, by who sent them and under which key: whether they were done, and how they were answered. */
@ApplicationScoped
public class RepeatedRequests {
    /** No transaction lasts longer, so that whoever has not acted by then died of it; if not, its act finds its key taken. */
    private static final Duration LONGEST = Duration.ofSeconds(60);

    private final DataSource database;

    RepeatedRequests(DataSource database) {
        this.database = database;
    }

    /** @param status null while there is no answer @param acted whether its act was committed */
    public record Known(String request, boolean acted, Integer status, String location, String body) {}

    public Optional<Known> known(UUID person, String key) {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement(
                        "select request, acted, status, location, body from repeated_request where person = ? and key = ?")) {
            query.setObject(1, person);
            query.setString(2, key);
            try (var row = query.executeQuery()) {
                return row.next()
                        ? Optional.of(new Known(
                                row.getString("request"),
                                row.getBoolean("acted"),
                                row.getObject("status", Integer.class),
                                row.getString("location"),
                                row.getString("body")))
                        : Optional.empty();
            }
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** Before the act: whether nobody else has that key, or only one that died before it had acted. */
    boolean claim(UUID person, String key, String request, Instant now) {
        return done(
                        "insert into repeated_request as r (person, key, request, at) values (?, ?, ?, ?)"
                                + " on conflict (person, key) do update set at = excluded.at"
                                + " where r.status is null and not r.acted and r.request = excluded.request and r.at < ?",
                        it -> {
                            it.setObject(1, person);
                            it.setString(2, key);
                            it.setString(3, request);
                            it.setTimestamp(4, Timestamp.from(now));
                            it.setTimestamp(5, Timestamp.from(now.minus(LONGEST)));
                        })
                == 1;
    }

    /** In the act, of a claim of that instant: whether it is still there. */
    boolean acted(UUID person, String key, Instant claimed) {
        return done(
                        "update repeated_request set acted = true where person = ? and key = ? and at = ? and status is null",
                        it -> {
                            it.setObject(1, person);
                            it.setString(2, key);
                            it.setTimestamp(3, Timestamp.from(claimed));
                        })
                == 1;
    }

    /** In the act, of what nobody claimed before: whether nobody else does it or has done it. */
    boolean actedFirst(UUID person, String key, Instant now) {
        return done(
                        "insert into repeated_request (person, key, request, at, acted) values (?, ?, '', ?, true)"
                                + " on conflict (person, key) do nothing",
                        it -> {
                            it.setObject(1, person);
                            it.setString(2, key);
                            it.setTimestamp(3, Timestamp.from(now));
                        })
                == 1;
    }

    public void answered(UUID person, String key, int status, String location, String body) {
        done("update repeated_request set status = ?, location = ?, body = ? where person = ? and key = ?", it -> {
            it.setInt(1, status);
            it.setString(2, location);
            it.setString(3, body);
            it.setObject(4, person);
            it.setString(5, key);
        });
    }

    /** What was refused may be put right and sent again. */
    public void refused(UUID person, String key) {
        done("delete from repeated_request where person = ? and key = ? and not acted", it -> {
            it.setObject(1, person);
            it.setString(2, key);
        });
    }

    /** What may well be asked twice. */
    void forget(UUID person, String key) {
        done("delete from repeated_request where person = ? and key = ?", it -> {
            it.setObject(1, person);
            it.setString(2, key);
        });
    }

    void forgetBefore(Instant instant) {
        done("delete from repeated_request where at < ?", it -> it.setTimestamp(1, Timestamp.from(instant)));
    }

    private interface Filling {
        void fill(PreparedStatement statement) throws SQLException;
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
