package org.intersession.web.running;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.util.Optional;

/** What the log looks like, and how much it says. */
@ConfigMapping(prefix = "intersession.logs")
interface LogsConfig {
    /** {@code true} writes each line of the log as an object of JSON, for programs that collect it. */
    @WithDefault("false")
    boolean json();

    /**
     * A file of levels, {@code org.intersession.mail=DEBUG}, one a line, looked at every ten seconds: what is written
     * there holds without a restart, on every node, whichever has the file; what is taken out is as before.
     */
    Optional<Path> levels();
}
