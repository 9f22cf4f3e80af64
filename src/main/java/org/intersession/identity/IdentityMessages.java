package org.intersession.identity;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words at the door, and of persons and their appointments. */
@MessageBundle("identity")
public interface IdentityMessages {
    @Message("This link opens nothing")
    String linkClosedTitle();

    @Message(
            "This link is not, or no longer, valid. If you took part in the meeting, sign in, or ask the secretariat that wrote to you for a new link.")
    String linkClosed();
}
