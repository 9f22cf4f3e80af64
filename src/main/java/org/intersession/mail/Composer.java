package org.intersession.mail;

import io.quarkus.arc.All;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.activation.DataHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.UnsupportedEncodingException;
import java.time.Clock;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.intersession.platform.message.Notices;
import org.intersession.storage.Blobs;

/**
 * Makes the message of a mail: text, the same as plain HTML, a calendar where there is one (RFC 6047), files. The text
 * alone says everything. Its Message-ID follows from the mail, so that a second copy is known for one.
 */
@ApplicationScoped
class Composer {
    private static final Pattern METHOD = Pattern.compile("(?m)^METHOD:(\\w+)");
    private final MailConfig config;
    private final List<Secret> secrets;
    private final Blobs blobs;
    private final Notices notices;
    private final Clock clock;

    Composer(MailConfig config, @All List<Secret> secrets, Blobs blobs, Notices notices, Clock clock) {
        this.config = config;
        this.secrets = secrets;
        this.blobs = blobs;
        this.notices = notices;
        this.clock = clock;
    }

    @CheckedTemplate(basePath = "mail")
    static class Templates {
        static native TemplateInstance plain(Mail mail, String text, String notice);

        static native TemplateInstance letter(Mail mail, List<Paragraph> paragraphs, String notice);
    }

    MimeMessage compose(Mail mail, Session session) throws MessagingException {
        var from = mail.fromAddress == null ? config.from() : mail.fromAddress;
        var message = new Identified(session, "<" + mail.id + "@" + from.substring(from.indexOf('@') + 1) + ">");
        message.setFrom(address(from, mail.fromName));
        if (mail.replyTo != null) {
            message.setReplyTo(new InternetAddress[] {address(mail.replyTo, null)});
        }
        message.setRecipient(Message.RecipientType.TO, address(mail.toAddress, mail.toName));
        message.setSubject(mail.subject, "UTF-8");
        message.setSentDate(Date.from(clock.instant()));
        // RFC 3834: no absence notice is sent in answer; a person's reply reaches the contact.
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setContentLanguage(new String[] {mail.language});
        var text = filled(mail);
        var notice = notices.in(Locale.forLanguageTag(mail.language)).orElse(null);
        var versions = new MimeMultipart("alternative");
        versions.addBodyPart(part(inLanguage(Templates.plain(mail, text, notice), mail), "text/plain; charset=UTF-8"));
        versions.addBodyPart(
                part(inLanguage(Templates.letter(mail, Paragraph.of(text), notice), mail), "text/html; charset=UTF-8"));
        if (mail.calendar != null) {
            var method = METHOD.matcher(mail.calendar);
            versions.addBodyPart(part(
                    mail.calendar,
                    "text/calendar; charset=UTF-8; method=" + (method.find() ? method.group(1) : "PUBLISH")));
        }
        message.setContent(mail.attachments.files().isEmpty() ? versions : withFiles(mail, versions));
        message.saveChanges();
        return message;
    }

    private String filled(Mail mail) {
        var text = mail.text;
        for (var secret : secrets) {
            if (text.contains(secret.placeholder())) {
                text = text.replace(secret.placeholder(), secret.addressIn(mail));
            }
        }
        return text;
    }

    private static String inLanguage(TemplateInstance page, Mail mail) {
        return page.setLocale(mail.language).render();
    }

    private static MimeBodyPart part(String content, String type) throws MessagingException {
        var part = new MimeBodyPart();
        part.setContent(content, type);
        part.setHeader("Content-Type", type);
        return part;
    }

    private MimeMultipart withFiles(Mail mail, MimeMultipart versions) throws MessagingException {
        var all = new MimeMultipart("mixed");
        var body = new MimeBodyPart();
        body.setContent(versions);
        all.addBodyPart(body);
        for (var file : mail.attachments.files()) {
            var part = new MimeBodyPart();
            part.setDataHandler(new DataHandler(new BlobSource(blobs, file)));
            part.setFileName(file.name());
            part.setDisposition(MimeBodyPart.ATTACHMENT);
            all.addBodyPart(part);
        }
        return all;
    }

    private static InternetAddress address(String address, String name) throws MessagingException {
        try {
            var made = new InternetAddress(address, name, "UTF-8");
            made.validate();
            return made;
        } catch (UnsupportedEncodingException never) {
            throw new IllegalStateException(never);
        }
    }

    /** The library would put a Message-ID of its own, new at each attempt. */
    private static final class Identified extends MimeMessage {
        private final String id;

        Identified(Session session, String id) {
            super(session);
            this.id = id;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", id);
        }
    }

    /** The lines of a paragraph; an address in it becomes a link. */
    record Paragraph(List<Line> lines) {
        record Line(String text, boolean link) {}

        static List<Paragraph> of(String text) {
            return Arrays.stream(text.strip().split("\\R\\s*\\R"))
                    .map(it -> new Paragraph(it.lines()
                            .map(line -> new Line(line, line.matches("https?://\\S+")))
                            .toList()))
                    .toList();
        }
    }
}
