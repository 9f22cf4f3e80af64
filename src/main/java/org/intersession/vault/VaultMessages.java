package org.intersession.vault;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Why something is not shown. */
@MessageBundle("vault")
public interface VaultMessages {
    @Message(
            "These details are kept encrypted and cannot be opened: their key is missing, or they were changed in the database. The administrator finds more in the log.")
    String unreadable();
}
