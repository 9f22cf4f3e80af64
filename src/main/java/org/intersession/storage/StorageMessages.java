package org.intersession.storage;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Why a file is not kept. */
@MessageBundle("storage")
public interface StorageMessages {
    @Message(
            "The scanner found something harmful in this file, and it has not been kept. Please ask those who made it for a clean one.")
    String harmful();

    @Message(
            "Files cannot be checked for harmful contents at the moment, so this one has not been kept. Please try again later.")
    String notScanned();
}
