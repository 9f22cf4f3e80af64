package org.intersession.load;

import static io.gatling.javaapi.core.CoreDsl.atOnceUsers;
import static io.gatling.javaapi.core.CoreDsl.css;
import static io.gatling.javaapi.core.CoreDsl.during;
import static io.gatling.javaapi.core.CoreDsl.exec;
import static io.gatling.javaapi.core.CoreDsl.feed;
import static io.gatling.javaapi.core.CoreDsl.listFeeder;
import static io.gatling.javaapi.core.CoreDsl.scenario;
import static io.gatling.javaapi.http.HttpDsl.flushCookieJar;
import static io.gatling.javaapi.http.HttpDsl.http;
import static io.gatling.javaapi.http.HttpDsl.status;

import io.gatling.javaapi.core.ChainBuilder;
import io.gatling.javaapi.core.FeederBuilder;
import io.gatling.javaapi.core.Simulation;
import io.gatling.javaapi.http.HttpRequestActionBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What people do, as often as so many of them do it in so many seconds: bounded in number and time, against this machine
 * only. What it needs to know stands in files that {@link BenchIT} has written, one value a line.
 */
public final class Load extends Simulation {
    private static final String GREAT = "/meetings/bench-1";
    private static final String CLOSING = "/meetings/bench-2";

    private final Path folder = Path.of(System.getProperty("load.folder"));
    private final int users = Integer.getInteger("load.users");
    private final Duration time = Duration.ofSeconds(Integer.getInteger("load.seconds"));
    /** Between two pages of one person; none to find out how much the product carries. */
    private final Duration pause = Duration.ofMillis(Integer.getInteger("load.pause"));

    public Load() {
        var one = scenario("one").exec(start()).exec(during(time).on(chain(System.getProperty("load.does"))));
        setUp(one.injectOpen(atOnceUsers(users)))
                .protocols(http.baseUrl(System.getProperty("load.base"))
                        .acceptHeader("text/html")
                        .acceptLanguageHeader("en")
                        .acceptEncodingHeader("gzip")
                        .disableCaching()
                        .shareConnections())
                .maxDuration(time.plusSeconds(30));
    }

    private ChainBuilder start() {
        return switch (System.getProperty("load.does")) {
            case "public", "search" -> exec(session -> session);
            case "nominating" -> feed(values("focal-points", "cookie", "code"));
            case "confirming" -> feed(values("officers", "cookie", "slug"));
            case "lists" -> feed(values("officer", "cookie"));
            default -> feed(values("delegates", "cookie"));
        };
    }

    private ChainBuilder chain(String does) {
        return switch (does) {
            case "public" -> browsing();
            case "morning" -> morning();
            case "meeting" -> then(theirs("meeting", GREAT));
            case "documents" -> then(theirs("documents", GREAT + "/documents"));
            case "nominating" -> nominating();
            case "confirming" -> confirming();
            case "lists" -> lists();
            case "search" -> feed(values("words", "word")).exec(then(page("search", "/search?q=#{word}")));
            default -> throw new IllegalArgumentException(does);
        };
    }

    private ChainBuilder browsing() {
        return feed(values("meetings", "slug"))
                .exec(feed(values("public-papers", "paper")))
                .exec(feed(values("processes", "process")))
                .exec(then(page("front page", "/")))
                .exec(then(page("processes", "/processes")))
                .exec(then(page("a process", "/processes/#{process}")))
                .exec(then(page("calendar", "/meetings")))
                .exec(then(page("a meeting", "/meetings/#{slug}")))
                .exec(then(page("documents", "/documents")))
                .exec(then(page("a document", "/doc/#{paper}")))
                .exec(then(page("parties", "/parties")));
    }

    private ChainBuilder morning() {
        return feed(values("papers", "paper"))
                .exec(then(theirs("meeting", GREAT)))
                .exec(then(theirs("programme", GREAT + "/programme")))
                .exec(then(theirs("documents", GREAT + "/documents")))
                .exec(then(theirs("a document", "/doc/#{paper}")))
                .exec(then(theirs("a file", "/doc/#{paper}?lang=en&as=pdf")));
    }

    /** Each of a party of their own: looks, names one more, takes one off. */
    private ChainBuilder nominating() {
        var form = CLOSING + "/delegations/#{code}";
        return exec(then(theirs("meeting", CLOSING)))
                .exec(then(typed("delegation", form)))
                .exec(then(sent("a name", form + "/delegates")
                        .formParam("family", "Bench")
                        .formParam("given", "Awa")
                        .formParam("function", "Adviser")
                        .formParam("mail", "bench-#{code}@example.org")
                        .check(status().in(200, 303))));
    }

    private ChainBuilder confirming() {
        var at = "/meetings/#{slug}";
        return exec(then(theirs("delegations", at + "/delegations")
                        .check(css("input[name='code']", "value")
                                .findAll()
                                .optional()
                                .saveAs("codes"))))
                .exec(session -> {
                    List<String> codes = session.contains("codes") ? session.getList("codes") : List.of();
                    return session.set("chosen", codes.subList(0, Math.min(10, codes.size())));
                })
                .doIf(session -> !session.getList("chosen").isEmpty())
                .then(exec(then(typed("before confirming", at + "/confirmations")
                                .multivaluedQueryParam("code", "#{chosen}")))
                        .exec(then(sent("ten confirmed", at + "/confirmations")
                                .multivaluedFormParam("code", "#{chosen}")
                                .check(status().in(200, 303)))));
    }

    private ChainBuilder lists() {
        return exec(then(theirs("calendar", "/meetings")))
                .exec(then(theirs("documents", "/documents")))
                .exec(then(theirs("announcements", "/announcements")))
                .exec(then(theirs("sent", "/announcements/sent")))
                .exec(then(theirs("participants", GREAT + "/participants")))
                .exec(then(theirs("delegations", GREAT + "/delegations")))
                .exec(then(theirs("parties invited", GREAT + "/parties")))
                .exec(then(theirs("registrations", GREAT + "/registrations")))
                .exec(then(theirs("home", "/home")));
    }

    private ChainBuilder then(HttpRequestActionBuilder request) {
        // The cookie that an answer brings would be sent instead of the session that the request names.
        return pause.isZero()
                ? exec(flushCookieJar()).exec(request)
                : exec(flushCookieJar())
                        .exec(request)
                        .pause(pause.dividedBy(2), pause.multipliedBy(3).dividedBy(2));
    }

    private static HttpRequestActionBuilder page(String name, String address) {
        return http(name).get(address).check(status().is(200));
    }

    private static HttpRequestActionBuilder theirs(String name, String address) {
        return http(name).get(address).header("Cookie", "#{cookie}").check(status().is(200));
    }

    /** A page with a form: its token and its version are what is sent back. */
    private static HttpRequestActionBuilder typed(String name, String address) {
        return theirs(name, address)
                .check(css("input[name='csrf-token']", "value").find().saveAs("csrf"))
                .check(css("input[name='version']", "value").find().optional().saveAs("version"));
    }

    private static HttpRequestActionBuilder sent(String name, String address) {
        return http(name)
                .post(address)
                .header("Cookie", "#{cookie}")
                .disableFollowRedirect()
                .formParam("csrf-token", "#{csrf}")
                .formParam("version", session -> session.contains("version") ? session.getString("version") : "0");
    }

    private FeederBuilder<Object> values(String file, String... names) {
        try {
            var found = new ArrayList<Map<String, Object>>();
            for (var line : Files.readAllLines(folder.resolve(file))) {
                var cells = line.split("\t");
                found.add(
                        names.length == 1
                                ? Map.of(names[0], cells[0])
                                : Map.of(names[0], cells[0], names[1], cells[1]));
            }
            return listFeeder(found).circular();
        } catch (IOException absent) {
            throw new UncheckedIOException(absent);
        }
    }
}
