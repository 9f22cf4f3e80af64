package org.intersession.demo;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The hand of a persona: signs in, opens pages, fills in the forms on them. The demonstration is made through the door
 * that everybody uses, so what it shows is what the product does.
 */
final class Hand {
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
    private final String name;
    private HttpResponse<String> last;

    private record Field(String name, String value) {}

    private Hand(String name) {
        this.name = name;
    }

    static Hand of(String subject) {
        var persona = Personas.ALL.stream()
                .filter(it -> it.subject().equals(subject))
                .findFirst()
                .orElseThrow();
        var hand = new Hand(persona.name());
        hand.get("/sign-in?to=/privacy");
        hand.send(HttpRequest.newBuilder(hand.last.uri())
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("username=" + encoded(subject) + "&claims=" + encoded(persona.claims())))
                .build());
        return hand;
    }

    Hand get(String path) {
        return send(HttpRequest.newBuilder(
                        URI.create("http://localhost:" + Demo.PRODUCT).resolve(path))
                .build());
    }

    /** Sends the form whose action ends so, with what is in it and these (name, value, …); a name given twice is sent twice. */
    Hand submit(String actionEnding, String... typed) {
        return submit(actionEnding, null, null, null, typed);
    }

    Hand upload(String actionEnding, String field, String fileName, byte[] file, String... typed) {
        return submit(actionEnding, field, fileName, file, typed);
    }

    private Hand submit(String actionEnding, String fileField, String fileName, byte[] file, String... typed) {
        var form = page().select("form[method=post]").stream()
                .filter(it -> it.attr("action").replaceAll("\\?.*", "").endsWith(actionEnding))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        name + ": no form to " + actionEnding + " on " + last.uri() + " (" + last.statusCode() + ")"));
        var fields = filled(form, typed);
        var request = HttpRequest.newBuilder(last.uri().resolve(form.attr("action")));
        if (file == null) {
            request.header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(BodyPublishers.ofString(fields.stream()
                            .map(it -> encoded(it.name) + "=" + encoded(it.value))
                            .collect(Collectors.joining("&"))));
        } else {
            var boundary = "demonstration7MA4YWxkTrZu0gW";
            request.header("Content-Type", "multipart/form-data; boundary=" + boundary)
                    .POST(BodyPublishers.ofByteArray(multipart(boundary, fields, fileField, fileName, file)));
        }
        send(request.build());
        var wrong = page().select(".faults li, .fault").eachText();
        if (last.statusCode() >= 400 || !wrong.isEmpty() && last.statusCode() != 200) {
            throw new IllegalStateException(
                    name + " at " + form.attr("action") + ": " + last.statusCode() + " " + wrong);
        }
        return this;
    }

    private static List<Field> filled(Element form, String... typed) {
        var given = new ArrayList<Field>();
        for (var i = 0; i < typed.length; i += 2) {
            given.add(new Field(typed[i], typed[i + 1]));
        }
        var names = given.stream().map(Field::name).collect(Collectors.toSet());
        var fields = new ArrayList<Field>();
        for (var field : form.select("input[name],textarea[name],select[name]")) {
            var type = field.attr("type");
            if (names.contains(field.attr("name"))
                    || type.equals("file")
                    || (type.equals("checkbox") || type.equals("radio")) && !field.hasAttr("checked")) {
                continue;
            }
            if (field.tagName().equals("select")) {
                field.select("option[selected]").forEach(it -> fields.add(new Field(field.attr("name"), it.val())));
            } else {
                fields.add(new Field(field.attr("name"), field.val()));
            }
        }
        fields.addAll(given);
        return fields;
    }

    private static byte[] multipart(
            String boundary, List<Field> fields, String fileField, String fileName, byte[] file) {
        var out = new ByteArrayOutputStream();
        for (var field : fields) {
            out.writeBytes(("--" + boundary + "\r\nContent-Disposition: form-data; name=\"" + field.name
                            + "\"\r\nContent-Type: text/plain; charset=UTF-8\r\n\r\n"
                            + field.value + "\r\n")
                    .getBytes(StandardCharsets.UTF_8));
        }
        out.writeBytes(("--" + boundary + "\r\nContent-Disposition: form-data; name=\"" + fileField + "\"; filename=\""
                        + fileName + "\"\r\nContent-Type: application/pdf\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        out.writeBytes(file);
        out.writeBytes(("\r\n--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return out.toByteArray();
    }

    private Hand send(HttpRequest request) {
        try {
            last = client.send(request, BodyHandlers.ofString());
            while (last.statusCode() / 100 == 3
                    && last.headers().firstValue("Location").isPresent()) {
                // Followed here, because the client would keep the form's Content-Type on the GET.
                var next =
                        last.uri().resolve(last.headers().firstValue("Location").get());
                last = client.send(HttpRequest.newBuilder(next).build(), BodyHandlers.ofString());
            }
            if (last.statusCode() >= 500) {
                throw new IllegalStateException(name + " at " + request.uri() + ": " + last.statusCode());
            }
            return this;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    /** Whether the page has a form to an address that ends so. */
    boolean offers(String actionEnding) {
        return page().select("form[method=post]").stream()
                .anyMatch(it -> it.attr("action").replaceAll("\\?.*", "").endsWith(actionEnding));
    }

    Document page() {
        return Jsoup.parse(last.body());
    }

    /** Where the last act led. */
    String path() {
        return last.uri().getPath();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
