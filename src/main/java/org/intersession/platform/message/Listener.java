package org.intersession.platform.message;

import io.quarkus.arc.All;
import io.quarkus.logging.Log;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.postgresql.Driver;
import org.postgresql.PGConnection;

/**
 * A node's ear: one connection of its own to the database, on which PostgreSQL says that there is something to read. If it
 * breaks, another is made, and what was told meanwhile is read then.
 */
@ApplicationScoped
class Listener {
    /** For a line that is dead without anybody having said so. */
    private static final int SILENCE = 30_000;

    private static final int PAUSE = 1_000;

    private final String url;
    private final Properties who = new Properties();
    private final List<Hearing> all;
    private final boolean listens;
    private final CatchingUp heard = new CatchingUp();
    private volatile boolean ended;
    private volatile Connection line;

    @Inject
    Listener(
            MessagesConfig config,
            @ConfigProperty(name = "quarkus.datasource.jdbc.url") String url,
            @ConfigProperty(name = "quarkus.datasource.username") Optional<String> user,
            @ConfigProperty(name = "quarkus.datasource.password") Optional<String> password,
            @All List<Hearing> all) {
        this(config.url().orElse(url), user.orElse(null), password.orElse(null), config.listen(), all);
    }

    Listener(String url, String user, String password, boolean listens, List<Hearing> all) {
        this.url = url;
        this.all = all;
        this.listens = listens;
        if (user != null) {
            who.put("user", user);
        }
        if (password != null) {
            who.put("password", password);
        }
        who.put("connectTimeout", "10");
        who.put("socketTimeout", "20");
        who.put("tcpKeepAlive", "true");
        who.put("ApplicationName", "intersession listens");
    }

    /** After the registry and all that fills an empty database. */
    void start(@Observes @Priority(9000) StartupEvent start) {
        if (listens) {
            var ear = new Thread(this::listen, "messages");
            ear.setDaemon(true);
            ear.start();
        }
    }

    void stop(@Observes ShutdownEvent stop) throws SQLException {
        ended = true;
        var open = line;
        if (open != null) {
            open.abort(Runnable::run);
        }
    }

    private void listen() {
        var broken = false;
        while (!ended) {
            try (var open = new Driver().connect(url, who);
                    var asked = open.createStatement()) {
                line = open;
                asked.execute("listen message");
                tell(heard.next(open));
                if (broken) {
                    Log.info("messages of other nodes are heard again");
                    broken = false;
                }
                while (!ended) {
                    open.unwrap(PGConnection.class).getNotifications(SILENCE);
                    tell(heard.next(open));
                }
            } catch (SQLException | RuntimeException gone) {
                if (!broken && !ended) {
                    Log.warnf("messages of other nodes are not heard: %s", firstLine(gone));
                }
                broken = true;
                pause();
            }
        }
    }

    private void tell(List<CatchingUp.Message> messages) {
        for (var message : messages) {
            for (var one : all) {
                if (one.topic().equals(message.topic())) {
                    try {
                        one.hear(message.text());
                    } catch (RuntimeException failed) {
                        Log.errorf(failed, "the message %d (%s) was not taken", message.id(), message.topic());
                    }
                }
            }
        }
    }

    private static String firstLine(Exception failure) {
        return String.valueOf(failure.getMessage()).lines().findFirst().orElse("");
    }

    private void pause() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException stopped) {
            ended = true;
        }
    }
}
