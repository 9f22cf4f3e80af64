package org.intersession.platform.job;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** What a node does by itself. */
@ConfigMapping(prefix = "intersession.timers")
interface TimersConfig {
    /** {@code false} on a node that only serves: another sends the mails and works at night. */
    @WithDefault("true")
    boolean run();
}
