package org.intersession.identity.code;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** What may be tried in an hour at the door, on all nodes together. */
@ConfigMapping(prefix = "intersession.door")
public interface DoorConfig {
    /** Personal links that open nothing, and as many addresses of invitations, tried in an hour from one address, on all nodes together. */
    @WithDefault("60")
    int wrongLinks();

    /** Codes that are sent in an hour to one address of mail, or for one link or account, on all nodes together; each may be entered five times. */
    @WithDefault("5")
    int codes();

    /** Wrong codes that are looked at in an hour from one address, whosever they are, on all nodes together: a conference room is one. */
    @WithDefault("120")
    int wrongCodes();

    /** How often in an hour somebody may set out to the provider of sign-in from one address, on all nodes together: a conference room is one. */
    @WithDefault("1200")
    int signIns();
}
