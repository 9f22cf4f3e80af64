package org.intersession.identity;

import java.util.Optional;

/**
 * What a feature knows of the page to which somebody was invited: it lets the door say to whom the invitation went, and
 * whom to ask, when another address comes in.
 */
public interface Invited {
    /** The address written to, and the contact its mail named (either may be null). */
    record Invitee(String address, String contact) {}

    /** @param path the page to which they are on their way */
    Optional<Invitee> at(String path);
}
