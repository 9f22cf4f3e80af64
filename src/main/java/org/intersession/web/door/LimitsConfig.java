package org.intersession.web.door;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.List;
import java.util.Optional;

/** How much is answered in a minute, on each node; more is answered with 429. */
@ConfigMapping(prefix = "intersession.limits")
interface LimitsConfig {
    /** The addresses that are not counted, unless a proxy speaks for others there. */
    @WithDefault("127.0.0.1,0:0:0:0:0:0:0:1")
    Optional<List<String>> exempt();

    /** Pages and files that may be read in a minute from one address by whoever is not signed in. */
    @WithDefault("600")
    int reads();

    /** Reads in a minute of what is dear to make: searches, PDF, archives, lists to download, calendars and feeds. */
    @WithDefault("60")
    int costly();

    /** Forms and bodies of the API that may be sent in a minute from one address by whoever is not signed in. */
    @WithDefault("60")
    int writes();

    /** Steps of signing in, and personal links opened, in a minute from one address by whoever is not signed in. */
    @WithDefault("300")
    int doors();

    /** How many times as much one signed-in person may on each node, wherever they are. */
    @WithDefault("5")
    int person();

    /** How many times as much all who are signed in may together from one address: a conference room is one. */
    @WithDefault("50")
    int room();

    /** How many counts of addresses and persons a node remembers at once; its memory for them is bounded by that. */
    @WithDefault("50000")
    int remembered();
}
