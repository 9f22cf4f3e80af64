package org.intersession.mail;

import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.MimeMessage;
import java.util.Properties;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;

/** The courier that speaks SMTP (RFC 5321). Replies of the class 5 are final, everything else is worth another try. */
@ApplicationScoped
class Smtp implements Courier {
    private final MailConfig config;
    private final Composer composer;

    Smtp(MailConfig config, Composer composer) {
        this.config = config;
        this.composer = composer;
    }

    @Override
    public Round setOut() {
        try {
            var session = Session.getInstance(settings());
            var transport = session.getTransport("smtp");
            transport.connect(
                    config.host(),
                    config.port(),
                    config.user().orElse(null),
                    config.password().orElse(null));
            return new SmtpRound(session, transport);
        } catch (MessagingException nobodyOpens) {
            throw new Unreachable(nobodyOpens);
        }
    }

    private Properties settings() {
        var patience = String.valueOf(config.patience().toMillis());
        var settings = new Properties();
        settings.put("mail.smtp.connectiontimeout", patience);
        settings.put("mail.smtp.timeout", patience);
        settings.put("mail.smtp.writetimeout", patience);
        settings.put("mail.smtp.auth", String.valueOf(config.user().isPresent()));
        settings.put("mail.smtp.ssl.enable", String.valueOf(config.security() == MailConfig.Security.TLS));
        settings.put("mail.smtp.ssl.checkserveridentity", "true");
        var startTls = String.valueOf(config.security() == MailConfig.Security.STARTTLS);
        settings.put("mail.smtp.starttls.enable", startTls);
        settings.put("mail.smtp.starttls.required", startTls);
        settings.put("mail.smtp.allowutf8", "true");
        return settings;
    }

    private final class SmtpRound implements Round {
        private final Session session;
        private final Transport transport;

        SmtpRound(Session session, Transport transport) {
            this.session = session;
            this.transport = transport;
        }

        @Override
        public Outcome hand(Mail mail) {
            try {
                MimeMessage message = composer.compose(mail, session);
                transport.sendMessage(message, message.getAllRecipients());
                return Outcome.TAKEN;
            } catch (AddressException | Secret.Unissued neverToBeSent) {
                return Outcome.refused(neverToBeSent.getMessage());
            } catch (MessagingException failed) {
                var code = code(failed);
                return code / 100 == 5 ? Outcome.refused(said(failed)) : Outcome.later(said(failed));
            } catch (RuntimeException unexpected) {
                // A mail that cannot be written must not keep the others waiting behind it.
                Log.errorf(unexpected, "mail %s cannot be written", mail.id);
                return Outcome.later(unexpected.toString());
            }
        }

        @Override
        public void close() {
            try {
                transport.close();
            } catch (MessagingException gone) {
                // It hung up first: every mail has its outcome already.
            }
        }
    }

    /** The reply code of the server, 0 if it gave none. */
    private static int code(MessagingException failed) {
        for (Exception cause = failed; cause instanceof MessagingException one; cause = one.getNextException()) {
            if (one instanceof SMTPAddressFailedException address) {
                return address.getReturnCode();
            }
            if (one instanceof SMTPSendFailedException send && send.getReturnCode() / 100 != 2) {
                return send.getReturnCode();
            }
            if (one instanceof SendFailedException && one.getNextException() == null) {
                Address[] invalid = ((SendFailedException) one).getInvalidAddresses();
                return invalid != null && invalid.length > 0 ? 550 : 0;
            }
        }
        return 0;
    }

    /** Its last words, on one line. */
    private static String said(MessagingException failed) {
        var last = failed;
        while (last.getNextException() instanceof MessagingException next) {
            last = next;
        }
        var text = String.valueOf(last.getMessage()).strip().replaceAll("\\s+", " ");
        return text.length() > 500 ? text.substring(0, 500) : text;
    }
}
