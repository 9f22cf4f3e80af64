package org.intersession.deploy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the site of {@code deploy/nginx} answers by itself; nothing stands behind it here. */
class NginxTest {
    @Test
    void whatItAnswersByItselfIsAPageInEachLanguage(@TempDir Path folder) throws Exception {
        var port = Product.freePort();
        try (var proxy = Nginx.before(folder, port, List.of(Product.freePort()))) {
            listens(port);
            var asked = new LinkedHashMap<String, String>();
            asked.put("GET / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n", "502 Back in a moment");
            asked.put("GET /" + "a".repeat(70_000) + " HTTP/1.1\r\nHost: localhost\r\n\r\n", "414 " + REFUSED);
            asked.put("GET / HTTP/1.1\r\nHost: localhost\r\nX: " + "a".repeat(70_000) + "\r\n\r\n", "400 " + REFUSED);
            asked.put("GET / HTTP/1.1\r\nHost: localhost\r\nContent-Length: many\r\n\r\n", "400 " + REFUSED);
            asked.put("GET / HTTP/1.1\r\n\r\n", "400 " + REFUSED);
            asked.put(
                    "POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 200000000\r\nConnection: close\r\n\r\n",
                    "413 " + REFUSED);
            for (var one : asked.entrySet()) {
                var answer = answered(port, one.getKey());
                var page = Jsoup.parse(answer.substring(answer.indexOf("\r\n\r\n")));
                var request =
                        one.getKey().substring(0, Math.min(60, one.getKey().length()));
                assertEquals(
                        one.getValue(),
                        answer.split(" ")[1] + " " + page.select("h1").text(),
                        request);
                assertEquals(List.of("fr", "es"), page.select("p[lang]").eachAttr("lang"), request);
            }
        }
    }

    /** Neither where a link leads to nobody who answers, nor as the page from which another is asked for. */
    @Test
    void whatItWritesDownHoldsNoTokenOfALink(@TempDir Path folder) throws Exception {
        var port = Product.freePort();
        var token = "Zm9ydHk".repeat(9);
        try (var proxy = Nginx.before(folder, port, List.of(Product.freePort()))) {
            listens(port);
            for (var asked : List.of(
                    "/l/" + token,
                    "/invitations/" + token + "?lang=fr",
                    "//L/" + token,
                    "/%6C/" + token,
                    "/l/devices/0/revocation",
                    "/meetings/a-name-that-is-as-long-as-a-token-of-a-link")) {
                var before = asked.startsWith("/meetings") ? "" : "Referer: http://localhost/l/" + token + "\r\n";
                answered(
                        port,
                        "GET " + asked + " HTTP/1.1\r\nHost: localhost\r\n" + before + "Connection: close\r\n\r\n");
            }
        }
        var lines = Files.readAllLines(folder.resolve("access.log")).stream()
                .map(it -> it.replaceFirst(".*\"GET (\\S+) HTTP/1.1\" (\\d+) \\d+ \"([^\"]*)\".*", "$1 $2 $3"))
                .toList();
        assertEquals(
                List.of(
                        "/l/... 502 /l/...",
                        "/invitations/...?lang=fr 502 /l/...",
                        "/L/... 502 /l/...",
                        "/%6C/... 502 /l/...",
                        "/l/devices/0/revocation 502 /l/...",
                        "/meetings/a-name-that-is-as-long-as-a-token-of-a-link 502 -"),
                lines);
        assertEquals(false, Files.readString(folder.resolve("error.log")).contains(token));
    }

    private static final String REFUSED = "This request could not be read";

    private static String answered(int port, String request) throws IOException {
        try (var line = new Socket("127.0.0.1", port)) {
            line.setSoTimeout(60_000);
            line.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return new String(line.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static void listens(int port) throws InterruptedException {
        for (var patience = 0; patience < 1200; patience++) {
            try (var line = new Socket("127.0.0.1", port)) {
                return;
            } catch (IOException notYet) {
                Thread.sleep(50);
            }
        }
    }
}
