package org.intersession.bench;

import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;

/** Somebody of the data set, really signed in at the provider; what a load needs of it is the cookies. */
public final class Session {
    private final String base;
    private final CookieManager cookies = new CookieManager();
    private final HttpClient client;

    private Session(String base) {
        this.base = base;
        client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .cookieHandler(cookies)
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build();
    }

    public static Session nobody(String base) {
        return new Session(base);
    }

    /** @param person their number in the data set */
    public static Session of(String base, int person) throws IOException, InterruptedException {
        return of(
                base,
                "bench-" + person,
                "\"delegate\",\"focal-point\",\"secretariat\",\"chair\",\"conference-services\"");
    }

    /** An administrator, of whom the data set knows nothing. */
    public static Session admin(String base) throws IOException, InterruptedException {
        return of(base, "bench-admin", "\"admin\"");
    }

    private static Session of(String base, String subject, String roles) throws IOException, InterruptedException {
        var session = new Session(base);
        var login = session.client.send(
                HttpRequest.newBuilder(URI.create(base + "/sign-in?to=/privacy"))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        var claims = "{\"email\":\"" + subject + "@example.org\",\"email_verified\":true,\"name\":\"" + subject
                + "\",\"roles\":[" + roles + "]}";
        var form = "username=" + subject + "&claims=" + URLEncoder.encode(claims, StandardCharsets.UTF_8);
        var done = session.client.send(
                HttpRequest.newBuilder(login.uri())
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(form))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        if (done.statusCode() != 200) {
            throw new IllegalStateException(subject + " could not sign in: " + done.statusCode() + " at " + done.uri());
        }
        return session;
    }

    public HttpResponse<byte[]> get(String path) throws IOException, InterruptedException {
        return client.send(
                HttpRequest.newBuilder(URI.create(base + path)).build(), HttpResponse.BodyHandlers.ofByteArray());
    }

    /** As a request carries them; only those of the product. */
    public String cookie() {
        return cookies.getCookieStore().get(URI.create(base)).stream()
                .map(it -> it.getName() + "=" + it.getValue())
                .collect(Collectors.joining("; "));
    }

    public String cookie(String name) {
        return cookies.getCookieStore().getCookies().stream()
                .filter(it -> it.getName().equals(name))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElse("");
    }
}
