package org.intersession.testing;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Requests of which only the status and the cookies are wanted: on a kept connection, quick enough for thousands. */
final class Wire {
    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    private static final String BOUNDARY = "----between";

    /** What is sent: its type and text. */
    record Body(String type, String text) {
        static final Body JSON = new Body("application/json", "{}");
        static final Body BYTES = new Body("application/octet-stream", "{}");

        static Body form(String name, String value) {
            return new Body("application/x-www-form-urlencoded; charset=UTF-8", name + "=" + value);
        }

        static Body multipart(String name, String value) {
            return new Body(
                    "multipart/form-data; boundary=" + BOUNDARY,
                    "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value
                            + "\r\n--" + BOUNDARY + "--\r\n");
        }
    }

    private Wire() {}

    /** The first of these bodies whose type the route takes; none for a GET. Cookies that come are kept. */
    static int status(
            String method, String path, Map<String, String> headers, Map<String, String> cookies, List<Body> bodies) {
        if (bodies.isEmpty()) {
            return send(method, path, headers, cookies, null);
        }
        var status = 415;
        for (var body : bodies) {
            status = status == 415 ? send(method, path, headers, cookies, body) : status;
        }
        return status;
    }

    private static int send(
            String method, String path, Map<String, String> headers, Map<String, String> cookies, Body body) {
        var request =
                HttpRequest.newBuilder(URI.create(Visitor.address() + path)).header("Accept", "*/*");
        headers.forEach(request::header);
        if (!cookies.isEmpty()) {
            request.header(
                    "Cookie",
                    cookies.entrySet().stream()
                            .map(it -> it.getKey() + "=" + it.getValue())
                            .collect(Collectors.joining("; ")));
        }
        if (body != null) {
            request.header("Content-Type", body.type);
        }
        request.method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body.text));
        try {
            var answer = CLIENT.send(request.build(), BodyHandlers.discarding());
            keep(answer, cookies);
            return answer.statusCode();
        } catch (IOException failed) {
            throw new AssertionError(method + " " + path, failed);
        } catch (InterruptedException stopped) {
            throw new AssertionError(stopped);
        }
    }

    private static void keep(HttpResponse<?> answer, Map<String, String> cookies) {
        for (var cookie : answer.headers().allValues("Set-Cookie")) {
            var pair = cookie.split(";", 2);
            var name = pair[0].substring(0, pair[0].indexOf('=')).strip();
            var value = pair[0].substring(pair[0].indexOf('=') + 1).strip();
            if (value.isEmpty() || cookie.toLowerCase(Locale.ROOT).contains("max-age=0")) {
                cookies.remove(name);
            } else {
                cookies.put(name, value);
            }
        }
    }
}
