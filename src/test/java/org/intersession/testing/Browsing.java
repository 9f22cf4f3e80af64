package org.intersession.testing;

import static io.restassured.RestAssured.given;

import io.restassured.config.RedirectConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Somebody at a browser without script: keeps cookies, follows redirects, reads pages, fills in the form that is on the
 * page and sends it. Signs in at the real provider, as the login page of {@link Stack} lets anybody.
 */
public final class Browsing {
    private final Map<String, String> cookies = new HashMap<>();
    private final Map<String, String> headers = new HashMap<>();
    private Response last;
    private String path;
    private String door;
    private String subject;
    private String claims;
    private Program program;
    private Consumer<String> heard = ignored -> {};

    private Browsing() {}

    public static Browsing nobody() {
        return new Browsing();
    }

    /** Signed in as that subject, with these roles in the token; the address verified. */
    public static Browsing as(String subject, String email, String... roles) {
        var browsing = new Browsing();
        browsing.signIn(subject, email, roles);
        browsing.program = Program.of(subject, email, List.of(roles));
        return browsing;
    }

    /** The same at the pages, with that program, or none, for the API. */
    public Browsing of(Program program) {
        this.program = program;
        return this;
    }

    /** A program of the same person; null of somebody who has not signed in. */
    public Program program() {
        return program;
    }

    public Browsing with(String header, String value) {
        headers.put(header, value);
        return this;
    }

    /** Signed in with these claims, as JSON, in the token: for providers that tell less. */
    public static Browsing claiming(String subject, String claims) {
        return new Browsing().signIn(subject, claims);
    }

    private void signIn(String subject, String email, String... roles) {
        signIn(
                subject,
                "{\"email\":\"" + email + "\",\"email_verified\":true,\"name\":\"" + subject + "\",\"roles\":["
                        + String.join(
                                ",",
                                List.of(roles).stream()
                                        .map(role -> '"' + role + '"')
                                        .toList()) + "]}");
    }

    /** Each host has its own cookies; the provider needs none here. */
    public Browsing signIn(String subject, String claims) {
        return signInFrom("/sign-in", subject, claims);
    }

    /** From the page that offers to sign in, and back to where it leads. */
    public Browsing signInFrom(String path, String subject, String claims) {
        this.subject = subject;
        this.claims = claims;
        return signInBy(path, login -> given().config(noRedirects())
                .urlEncodingEnabled(false)
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParam("username", encode(subject))
                .formParam("claims", encode(claims))
                .post(URI.create(login))
                .header("Location"));
    }

    /** @param provider of the address of its login page makes the address to which it leads back, with its code */
    public Browsing signInBy(String path, UnaryOperator<String> provider) {
        var challenge = send(path);
        while (challenge.header("Location").startsWith("/")
                || challenge.header("Location").contains("/sign-in?")
                || challenge.header("Location").contains("/sign-in/again?")) {
            challenge = send(local(challenge.header("Location")));
        }
        last = follow(send(local(provider.apply(challenge.header("Location")))));
        if (!cookies.keySet().stream().anyMatch(name -> name.contains("q_session"))) {
            throw new AssertionError("not signed in: " + last.statusCode() + " " + last.asString());
        }
        return this;
    }

    /** One request, its redirect not followed. */
    public Response once(String path) {
        return send(path);
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static RestAssuredConfig noRedirects() {
        return RestAssuredConfig.config()
                .redirect(RedirectConfig.redirectConfig().followRedirects(false));
    }

    private static String local(String location) {
        var uri = URI.create(location);
        return uri.getRawPath() + (uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery());
    }

    public Browsing get(String path) {
        door = door == null ? path : door;
        last = follow(send(path));
        return this;
    }

    /** Sends the form on the page whose action ends so, with what it holds and these values (name, value, …). */
    public Browsing submit(String actionEnding, String... typed) {
        var form = form(actionEnding);
        last = follow(post(form.attr("action"), filled(form, typed)));
        return this;
    }

    /** The same twice, as a finger that presses twice does; where each of the two is led. */
    public List<String> submitTwice(String actionEnding, String... typed) {
        var form = form(actionEnding);
        var values = filled(form, typed);
        return List.of(1, 2).stream()
                .map(it -> post(form.attr("action"), values))
                .map(it -> it.statusCode() + " " + it.header("Location"))
                .toList();
    }

    private Element form(String actionEnding) {
        return page().select("form[method=post]").stream()
                .filter(it -> it.attr("action").endsWith(actionEnding))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no form to " + actionEnding + " on " + page().select("form")));
    }

    private static Map<String, List<String>> filled(Element form, String... typed) {
        var values = new LinkedHashMap<String, List<String>>();
        for (Element field : form.select("input,textarea,select")) {
            var name = field.attr("name");
            var box =
                    field.attr("type").equals("checkbox") || field.attr("type").equals("radio");
            if (name.isEmpty()
                    || box && !field.hasAttr("checked")
                    || field.attr("type").equals("file")) {
                continue;
            }
            var value = field.tagName().equals("select") ? option(field) : field.val();
            values.computeIfAbsent(name, it -> new ArrayList<>()).add(value);
        }
        for (var i = 0; i < typed.length; i += 2) {
            values.put(typed[i], List.of(typed[i + 1]));
        }
        return values;
    }

    /** What a browser sends of a choice that nobody touched: where none is marked, the first. */
    private static String option(Element select) {
        return select.select("option[selected]").stream()
                .findFirst()
                .or(() -> select.select("option").stream().findFirst())
                .map(Element::val)
                .orElse("");
    }

    /** Posts values as they are, without a form; the token of the page that was read last is taken along. */
    public Response post(String path, Map<String, List<String>> values) {
        return keep(Wire.answer("POST", path, headers, cookies, Wire.Body.form(values)));
    }

    /** Sends a file with these values. */
    public Browsing upload(String path, Map<String, String> values, String field, String name, byte[] content) {
        last = follow(keep(Upload.of(this, path, values, field, name, content)));
        return this;
    }

    /**
     * Writes nothing to that address, with the token of the page that was read last: as a form, and where the route takes
     * no form, as what it takes.
     */
    public Response nothing(String method, String path) {
        var token = token();
        var typed = request()
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParam("csrf-token", token)
                .urlEncodingEnabled(false);
        var answer = keep(typed.request(method, path));
        if (answer.statusCode() == 415) {
            answer = keep(request()
                    .multiPart("csrf-token", token)
                    .urlEncodingEnabled(false)
                    .request(method, path));
        }
        for (var type : List.of("application/json", "application/octet-stream")) {
            if (answer.statusCode() == 415) {
                answer = keep(request()
                        .contentType(type)
                        .header("X-CSRF-TOKEN", token)
                        .body("{}".getBytes(StandardCharsets.UTF_8))
                        .urlEncodingEnabled(false)
                        .request(method, path));
            }
        }
        return answer;
    }

    /** The status alone of {@link #once} or {@link #nothing}. */
    public int status(String method, String path) {
        if (method.equals("GET")) {
            return Wire.status(method, path, headers, cookies, List.of());
        }
        var token = token();
        var all = new HashMap<>(headers);
        all.put("X-CSRF-TOKEN", token);
        return Wire.status(
                method,
                path,
                all,
                cookies,
                List.of(
                        Wire.Body.form("csrf-token", token),
                        Wire.Body.multipart("csrf-token", token),
                        Wire.Body.JSON,
                        Wire.Body.BYTES));
    }

    private Response send(String path) {
        this.path = path;
        return keep(Wire.answer("GET", path, headers, cookies, null));
    }

    private RequestSpecification request() {
        return given().config(noRedirects()).cookies(cookies).headers(headers);
    }

    private Response follow(Response response) {
        var steps = 0;
        while (response.statusCode() / 100 == 3 && response.header("Location") != null && steps++ < 5) {
            response = send(local(response.header("Location")));
        }
        return response;
    }

    /** Tells of every cookie that comes, as it stands in the answer. */
    public Browsing heard(Consumer<String> cookies) {
        heard = cookies;
        return this;
    }

    private Response keep(Response response) {
        response.headers().getValues("Set-Cookie").forEach(heard);
        response.getDetailedCookies().forEach(cookie -> {
            if (cookie.getMaxAge() == 0 || cookie.getValue().isEmpty()) {
                cookies.remove(cookie.getName());
            } else {
                cookies.put(cookie.getName(), cookie.getValue());
            }
        });
        return response;
    }

    public Response response() {
        return last;
    }

    /** Where the last redirect led, with its query. */
    public String path() {
        return path;
    }

    public int status() {
        return last.statusCode();
    }

    /** The answer to the letter, but for the tokens of its forms, which are others each time. */
    public String source() {
        return last.asString().replaceAll("name=\"(csrf|once)-token\" value=\"[^\"]*\"", "TOKEN");
    }

    public Document page() {
        return Jsoup.parse(last.asString());
    }

    /** The texts of what a CSS selector finds, in order. */
    public List<String> texts(String selector) {
        return page().select(selector).eachText();
    }

    public String heading() {
        return page().select("h1").text();
    }

    /** The same person at a real browser: signs in as they did, or comes in where they came in first. */
    public Visitor at(Visitor visitor) {
        if (subject != null) {
            return visitor.signedIn(subject, claims);
        }
        return door == null ? visitor : visitor.go(door);
    }

    /** What goes with a form from the page that was read last. */
    public String token() {
        return cookies.getOrDefault("__Host-csrf", cookies.getOrDefault("csrf", ""));
    }

    /** What goes along with every request. */
    public Map<String, String> headers() {
        return headers;
    }

    public Map<String, String> cookies() {
        return cookies;
    }
}
