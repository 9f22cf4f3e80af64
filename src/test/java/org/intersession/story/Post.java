package org.intersession.story;

import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeUtility;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.intersession.mail.Postman;
import org.intersession.testing.Stack;
import org.intersession.testing.Visitor;

/** What the SMTP server really received for somebody, after the postman has been round. */
final class Post {
    private Post() {}

    static void comes() {
        CDI.current().select(Postman.class).get().deliver();
    }

    static MimeMessage newest(String address) {
        comes();
        var all = Stack.received(address);
        assertTrue(!all.isEmpty(), "nothing came for " + address);
        return all.get(all.size() - 1);
    }

    static List<String> subjects(String address) {
        comes();
        return Stack.received(address).stream().map(Post::subject).toList();
    }

    static String subject(MimeMessage mail) {
        try {
            return Sight.plain(mail.getSubject());
        } catch (MessagingException failed) {
            throw new AssertionError(failed);
        }
    }

    /** Everything that came, subjects and texts. */
    static String mails(String address) {
        comes();
        return Stack.received(address).stream()
                .map(it -> subject(it) + "\n" + text(it))
                .collect(Collectors.joining("\n\n"));
    }

    static String text(MimeMessage mail) {
        return Sight.plain(part(mail, "text/plain"));
    }

    /** Where the button of the newest mail leads, as its HTML has it: a path of the application. */
    static String button(String address) {
        return link(newest(address));
    }

    static String link(MimeMessage mail) {
        var html = part(mail, "text/html");
        var links = Pattern.compile("href=\"" + Pattern.quote(Visitor.address()) + "([^\"]+)\"")
                .matcher(html);
        assertTrue(links.find(), html);
        return links.group(1).replace("&amp;", "&");
    }

    /** The one whose subject begins so. */
    static MimeMessage mail(String address, String subject) {
        comes();
        var found = Stack.received(address).stream()
                .filter(it -> subject(it).startsWith(subject))
                .toList();
        assertTrue(!found.isEmpty(), () -> subject + " is not among " + subjects(address));
        return found.get(found.size() - 1);
    }

    /** How many have a subject that begins so. */
    static long count(String address, String subject) {
        return subjects(address).stream().filter(it -> it.startsWith(subject)).count();
    }

    /** The entry for a calendar that came with it. */
    static String calendar(MimeMessage mail) {
        return part(mail, "text/calendar");
    }

    /** The names of the files that came with it, but for the calendar. */
    static List<String> files(MimeMessage mail) {
        var names = new ArrayList<String>();
        files(mail, names);
        return names;
    }

    private static void files(Part from, List<String> names) {
        try {
            if (from.getContent() instanceof Multipart several) {
                for (var i = 0; i < several.getCount(); i++) {
                    files(several.getBodyPart(i), names);
                }
            } else if (from.getFileName() != null && !from.isMimeType("text/calendar")) {
                names.add(MimeUtility.decodeText(from.getFileName()));
            }
        } catch (MessagingException | IOException failed) {
            throw new AssertionError(failed);
        }
    }

    static String code(String address) {
        var digits = Pattern.compile("\\b\\d{3} \\d{3}\\b").matcher(text(newest(address)));
        assertTrue(digits.find());
        return digits.group();
    }

    private static String part(Part from, String type) {
        try {
            if (from.isMimeType(type)) {
                return from.getContent() instanceof InputStream raw
                        ? new String(raw.readAllBytes(), StandardCharsets.UTF_8)
                        : from.getContent().toString();
            }
            if (from.getContent() instanceof Multipart several) {
                for (var i = 0; i < several.getCount(); i++) {
                    BodyPart inner = several.getBodyPart(i);
                    var found = part(inner, type);
                    if (!found.isEmpty()) {
                        return found;
                    }
                }
            }
            return "";
        } catch (MessagingException | IOException failed) {
            throw new AssertionError(failed);
        }
    }
}
