package org.intersession.demo;

import com.icegreen.greenmail.store.StoredMessage;
import com.icegreen.greenmail.util.GreenMail;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeUtility;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.stream.Stream;

/**
 * Every mail that was caught, newest first, as its recipient sees it; on a port of its own, so on another origin. The
 * catcher forgets them when it stops, so they are kept in a folder for the next start.
 */
final class MailPage {
    private final GreenMail mails;
    private final List<MimeMessage> earlier;

    private MailPage(GreenMail mails, List<MimeMessage> earlier) {
        this.mails = mails;
        this.earlier = earlier;
    }

    static void started(int port, GreenMail mails, Path folder) throws IOException {
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        var page = new MailPage(mails, kept(folder));
        Runtime.getRuntime().addShutdownHook(new Thread(() -> page.keep(folder)));
        server.createContext("/", page::answer);
        server.setExecutor(Executors.newSingleThreadExecutor(work -> {
            var thread = new Thread(work, "mail-page");
            thread.setDaemon(true);
            return thread;
        }));
        server.start();
    }

    private static List<MimeMessage> kept(Path folder) throws IOException {
        Files.createDirectories(folder);
        var kept = new ArrayList<MimeMessage>();
        try (var files = Files.list(folder)) {
            for (var file : files.sorted().toList()) {
                try (var in = Files.newInputStream(file)) {
                    kept.add(new MimeMessage(null, in));
                } catch (MessagingException unreadable) {
                    System.err.println("The mail in " + file + " cannot be read: " + unreadable.getMessage());
                }
            }
        }
        return kept;
    }

    private void keep(Path folder) {
        var caught = caught();
        for (var i = 0; i < caught.size(); i++) {
            try (var out = Files.newOutputStream(folder.resolve("%06d.eml".formatted(earlier.size() + i)))) {
                caught.get(i).writeTo(out);
            } catch (IOException | MessagingException failed) {
                System.err.println("A mail could not be kept: " + failed.getMessage());
            }
        }
    }

    private MimeMessage[] all() {
        return Stream.concat(earlier.stream(), caught().stream()).toArray(MimeMessage[]::new);
    }

    /** As they came: the catcher itself gives them recipient by recipient. */
    private List<MimeMessage> caught() {
        return mails.getManagers().getImapHostManager().getAllMessages().stream()
                .sorted(Comparator.comparing(StoredMessage::getReceivedDate))
                .map(StoredMessage::getMimeMessage)
                .toList();
    }

    private void answer(HttpExchange exchange) throws IOException {
        var path = exchange.getRequestURI().getPath().split("/");
        try {
            var all = all();
            if (path.length < 2) {
                send(exchange, "text/html; charset=utf-8", list(all).getBytes(StandardCharsets.UTF_8));
                return;
            }
            var message = all[Integer.parseInt(path[1])];
            if (path.length == 2) {
                send(exchange, "text/html; charset=utf-8", one(message, path[1]).getBytes(StandardCharsets.UTF_8));
                return;
            }
            var part = parts(message).get(Integer.parseInt(path[2]));
            send(
                    exchange,
                    part.getContentType().replaceAll("[\\r\\n]", ""),
                    part.getInputStream().readAllBytes());
        } catch (MessagingException | RuntimeException wrong) {
            exchange.sendResponseHeaders(404, -1);
        } finally {
            exchange.close();
        }
    }

    private static void send(HttpExchange exchange, String type, byte[] body) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.getResponseHeaders().set("X-Content-Type-Options", "nosniff");
        exchange.getResponseHeaders()
                .set("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'; img-src data:");
        exchange.sendResponseHeaders(200, body.length);
        exchange.getResponseBody().write(body);
    }

    private static final String HEAD = """
            <!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Mails of the demonstration</title>
            <style>body{font:16px/1.5 system-ui,sans-serif;max-width:52rem;margin:1.5rem auto;padding:0 1rem;background:#fffdf8;color:#1d2125;overflow-wrap:anywhere}
            table{border-collapse:collapse;width:100%;table-layout:fixed}td,th{text-align:left;padding:.4rem .75rem .4rem 0;border-bottom:1px solid #ddd6c8;vertical-align:top}
            pre{white-space:pre-wrap;background:#fff;border:1px solid #ddd6c8;padding:1rem;font:inherit}a{color:#1b3a6b}</style>
            """;

    private static String list(MimeMessage[] all) throws MessagingException {
        var page = new StringBuilder(HEAD).append("<h1>Mails of the demonstration</h1>");
        if (all.length == 0) {
            return page.append("<p>None yet.</p>").toString();
        }
        page.append("<table><tr><th>To</th><th>Subject</th><th>Date</th></tr>");
        for (var i = all.length - 1; i >= 0; i--) {
            page.append("<tr><td>")
                    .append(text(to(all[i])))
                    .append("</td><td><a href=\"/")
                    .append(i)
                    .append("\">")
                    .append(text(all[i].getSubject()))
                    .append("</a></td><td>")
                    .append(text(all[i].getHeader("Date", ", ")))
                    .append("</td></tr>");
        }
        return page.append("</table>").toString();
    }

    private static String to(MimeMessage message) throws MessagingException {
        var header = message.getHeader("To", ", ");
        try {
            return header == null ? "" : MimeUtility.decodeText(header);
        } catch (IOException unreadable) {
            return header;
        }
    }

    private static String one(MimeMessage message, String number) throws MessagingException, IOException {
        var page = new StringBuilder(HEAD)
                .append("<p><a href=\"/\">All mails</a></p><h1>")
                .append(text(message.getSubject()))
                .append("</h1><p>");
        for (var name : List.of("From", "To", "Cc", "Reply-To", "Date")) {
            var header = message.getHeader(name, ", ");
            if (header != null) {
                page.append(name)
                        .append(": ")
                        .append(text(MimeUtility.decodeText(header)))
                        .append("<br>");
            }
        }
        page.append("</p>");
        var parts = parts(message);
        for (var i = 0; i < parts.size(); i++) {
            var part = parts.get(i);
            if (part.isMimeType("text/plain") && part.getFileName() == null) {
                page.append("<pre>")
                        .append(linked(text(part.getContent().toString())))
                        .append("</pre>");
            } else {
                var name = part.getFileName() == null
                        ? part.getContentType().split(";")[0]
                        : MimeUtility.decodeText(part.getFileName());
                page.append("<p><a href=\"/")
                        .append(number)
                        .append("/")
                        .append(i)
                        .append("\">")
                        .append(text(name))
                        .append("</a></p>");
            }
        }
        return page.toString();
    }

    /** Its leaves, in order. */
    private static List<Part> parts(Part part) throws MessagingException, IOException {
        var found = new ArrayList<Part>();
        if (part.getContent() instanceof Multipart several) {
            for (var i = 0; i < several.getCount(); i++) {
                BodyPart inner = several.getBodyPart(i);
                found.addAll(parts(inner));
            }
        } else {
            found.add(part);
        }
        return found;
    }

    private static String text(String text) {
        return text == null ? "" : Personas.escaped(text);
    }

    private static String linked(String escaped) {
        return escaped.replaceAll("(http://localhost[^\\s<]*)", "<a href=\"$1\">$1</a>");
    }
}
