package org.intersession.log;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Whether the logs are what was written. */
@MessageBundle("log")
public interface LogMessages {
    @Message("Log")
    String log();

    @Message("Is the log as it was written?")
    String title();

    @Message(
            "Each entry of the logs of acts and of downloads is sealed by a fingerprint of the one before it. They were all read again just now.")
    String lead();

    @Message("The log is unbroken.")
    String unbroken();

    @Message("The log is broken.")
    String broken();

    @Message("Entries that hold")
    String entries();

    @Message("Last fingerprint")
    String head();

    @Message("Keep it elsewhere: whoever takes entries off the end of the log cannot bring it back.")
    String headHint();

    @Message("Not sealed yet")
    String waiting();

    @Message("First broken entry")
    String first();

    @Message("Entry {number} is not what was sealed.")
    String changed(long number);

    @Message("Entry {number} was taken away.")
    String lineGone(long number);

    @Message("Before entry {number} a seal was taken away.")
    String sealGone(long number);

    @Message("An entry was added among older ones.")
    String added();
}
