package org.intersession.invitation.workspace;

import java.time.Instant;
import java.util.UUID;
import org.intersession.mail.Mail;

/** How many mails to a party stand how, and when the last of them went. */
public record Delivery(UUID party, Mail.State state, long mails, Instant last) {}
