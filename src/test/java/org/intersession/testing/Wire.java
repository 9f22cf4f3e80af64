package org.intersession.testing;

import io.restassured.RestAssured;
import io.restassured.builder.ResponseBuilder;
import io.restassured.http.Header;
import io.restassured.http.Headers;
import io.restassured.internal.assertion.CookieMatcher;
import io.restassured.response.Response;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Requests as they are, on kept connections: quick enough for thousands. */
final class Wire {
    private static final String BOUNDARY = "----between";

    static {
        // In seconds: shorter than any server of ours keeps one.
        System.setProperty("jdk.httpclient.keepalive.timeout", "5");
    }

    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    /** What is sent: its type and text. */
    record Body(String type, String text) {
        static final Body JSON = new Body("application/json", "{}");
        static final Body BYTES = new Body("application/octet-stream", "{}");

        static Body form(Map<String, List<String>> values) {
            return new Body(
                    "application/x-www-form-urlencoded; charset=UTF-8",
                    values.entrySet().stream()
                            .flatMap(it ->
                                    it.getValue().stream().map(value -> encoded(it.getKey()) + "=" + encoded(value)))
                            .collect(Collectors.joining("&")));
        }

        private static String encoded(String text) {
            return URLEncoder.encode(text, StandardCharsets.UTF_8);
        }

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

    /** Where REST Assured asks, too. */
    private static String address() {
        return RestAssured.baseURI + ":" + RestAssured.port;
    }

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
        var answer = answered(method, path, headers, cookies, body, BodyHandlers.discarding());
        keep(answer, cookies);
        return answer.statusCode();
    }

    /** The answer in the form in which the tests read answers. */
    static Response answer(
            String method, String path, Map<String, String> headers, Map<String, String> cookies, Body body) {
        var answer = answered(method, path, headers, cookies, body, BodyHandlers.ofByteArray());
        var all = answer.headers().map().entrySet().stream()
                .flatMap(it -> it.getValue().stream().map(value -> new Header(it.getKey(), value)))
                .toList();
        return new ResponseBuilder()
                .setStatusCode(answer.statusCode())
                .setHeaders(new Headers(all))
                .setContentType(answer.headers().firstValue("Content-Type").orElse(""))
                .setCookies(CookieMatcher.getCookies(answer.headers().allValues("Set-Cookie")))
                .setBody(answer.body())
                .build();
    }

    private static <T> HttpResponse<T> answered(
            String method,
            String path,
            Map<String, String> headers,
            Map<String, String> cookies,
            Body body,
            BodyHandler<T> read) {
        var request = HttpRequest.newBuilder(URI.create(path.startsWith("/") ? address() + path : path))
                .setHeader("Accept", "*/*");
        headers.forEach(request::setHeader);
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
            return framed(CLIENT.send(request.build(), read));
        } catch (IOException failed) {
            throw new AssertionError(method + " " + path, failed);
        } catch (InterruptedException stopped) {
            throw new AssertionError(stopped);
        }
    }

    /** By its length or in chunks, never both: RFC 9112, 6.2, without which proxies refuse an answer. */
    private static <T> HttpResponse<T> framed(HttpResponse<T> answer) {
        var headers = answer.headers();
        if (headers.firstValue("Transfer-Encoding").isPresent()
                && headers.firstValue("Content-Length").isPresent()) {
            throw new AssertionError(answer.uri() + " comes by its length and in chunks");
        }
        return answer;
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
