package org.intersession.mail;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What stands on every mail around its own words. */
@MessageBundle("mail")
public interface MailMessages {
    @Message("Reference: {reference}")
    String reference(String reference);
}
