package org.intersession.web.running;

import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.logging.Level;
import org.intersession.platform.job.Timed;
import org.intersession.platform.message.Hearing;
import org.intersession.platform.message.Messages;
import org.jboss.logmanager.LogContext;

/**
 * Lets an administrator hear more of a part of the application, and less again, while it runs: what changes in the file of
 * one node is told to all, and a node that starts takes what was told last.
 */
@ApplicationScoped
class LevelsJob implements Hearing, Timed {
    private final Optional<Path> file;
    private final Messages messages;
    private final Clock clock;
    /** What this node has changed, and what was there before: nothing that another node would need. */
    private final Map<String, Optional<Level>> before = new HashMap<>();

    private String seen = "";
    private String applied = "";

    @Inject
    LevelsJob(LogsConfig config, Messages messages, Clock clock) {
        this(config.levels(), messages, clock);
    }

    LevelsJob(Optional<Path> file, Messages messages, Clock clock) {
        this.file = file;
        this.messages = messages;
        this.clock = clock;
    }

    @Transactional
    synchronized void start(@Observes StartupEvent start) {
        seen = messages.last(topic()).orElse("");
        apply(seen);
    }

    @Override
    public String timer() {
        return "levels";
    }

    @Override
    public Duration every() {
        return Duration.ofSeconds(10);
    }

    @Override
    public void again() {
        look();
    }

    synchronized void look() {
        file.map(LevelsJob::content).filter(it -> !it.equals(seen)).ifPresent(content -> {
            apply(content);
            QuarkusTransaction.requiringNew().run(() -> messages.tell(topic(), content, clock.instant()));
            seen = content;
        });
    }

    @Override
    public String topic() {
        return "levels";
    }

    @Override
    public synchronized void hear(String content) {
        apply(content);
    }

    private void apply(String content) {
        if (content.equals(applied)) {
            return;
        }
        applied = content;
        before.forEach((category, level) -> logger(category).setLevel(level.orElse(null)));
        before.clear();
        read(content).forEach((category, level) -> {
            try {
                var parsed = LogContext.getLogContext().getLevelForName(level.strip());
                before.put(category, Optional.ofNullable(logger(category).getLevel()));
                logger(category).setLevel(parsed);
            } catch (IllegalArgumentException none) {
                Log.warnf("no level of the log: %s=%s", category, level);
            }
        });
    }

    private static org.jboss.logmanager.Logger logger(String category) {
        return LogContext.getLogContext().getLogger(category);
    }

    private static Map<String, String> read(String content) {
        var levels = new Properties();
        try {
            levels.load(new StringReader(content));
        } catch (IOException | IllegalArgumentException unreadable) {
            Log.warnf("the file of levels cannot be read: %s", unreadable.getMessage());
        }
        var read = new HashMap<String, String>();
        levels.forEach((category, level) -> read.put((String) category, (String) level));
        return read;
    }

    private static String content(Path file) {
        try {
            return Files.readString(file);
        } catch (NoSuchFileException none) {
            return "";
        } catch (IOException unreadable) {
            Log.warnf("the file of levels cannot be read: %s", unreadable.getMessage());
            return "";
        }
    }
}
