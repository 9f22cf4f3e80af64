package org.intersession.deploy;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.intersession.stack.EmbeddedProvider;
import org.intersession.testing.Browsing;
import org.intersession.testing.Given;

/**
 * A workshop from scheduling to papers, told from outside to an installation by the programs of an officer and of a focal
 * point. Where it has patience, whatever finds nobody there is asked again, under the same key.
 */
final class ApiStory {
    static final String PROCESS = "idm";
    private static final Duration PAUSE = Duration.ofMillis(300);

    private final Door door;
    private final EmbeddedProvider provider;
    private final Duration patience;
    private final Person officer;

    /** A Monday so far ahead of the machine's clock that nothing is over while the story is told. */
    private final LocalDate opens =
            LocalDate.now(ZoneOffset.UTC).plusMonths(9).with(TemporalAdjusters.next(DayOfWeek.MONDAY));

    /** @param patience for how long something may be away */
    ApiStory(Door door, EmbeddedProvider provider, Duration patience) {
        this.door = door;
        this.provider = provider;
        this.patience = patience;
        var email = Given.unique("officer") + "@example.org";
        officer = new Person(SmokeStory.officer(door, email), token(email, "secretariat"));
    }

    /** At the pages and, with the same rights, at the API. */
    record Person(Browsing browsing, String token) {}

    Person officer() {
        return officer;
    }

    private String token(String email, String role) {
        return token(provider, email, role);
    }

    /** A token for the API of somebody with that role. */
    static String token(EmbeddedProvider provider, String email, String role) {
        return provider.accessToken(
                email,
                Map.of("aud", "intersession-api", "roles", List.of(role), "email", email, "email_verified", true));
    }

    /** A focal point of that party, whom the officer appoints. */
    Person focalPoint(String party) {
        var email = Given.unique("focal") + "@example.org";
        post(
                        officer,
                        "/api/v1/processes/" + PROCESS + "/people",
                        Map.of("email", email, "familyName", "Focal", "role", "FOCAL_POINT", "party", party))
                .then()
                .statusCode(201);
        return new Person(door.comes(email, "focal-point"), token(email, "focal-point"));
    }

    /** @return the slug of a meeting that is announced */
    String announced(String title) {
        var made = schedules(title, UUID.randomUUID().toString());
        assertEquals(201, made.statusCode(), made.asString());
        String slug = made.path("slug");
        post(officer, at(slug) + "/announcement", Map.of("version", 0)).then().statusCode(200);
        return slug;
    }

    Response schedules(String title, String key) {
        return post(
                officer,
                "/api/v1/meetings",
                Map.ofEntries(
                        Map.entry("processes", List.of(PROCESS)),
                        Map.entry("kind", "WORKSHOP"),
                        Map.entry("title", Map.of("en", title, "fr", title, "es", title)),
                        Map.entry("opens", opens.toString()),
                        Map.entry("closes", opens.plusDays(1).toString()),
                        Map.entry("zone", "Europe/Zurich"),
                        Map.entry("city", Map.of("en", "Geneva", "fr", "Genève", "es", "Ginebra")),
                        Map.entry(
                                "nominations",
                                Map.of("day", opens.minusMonths(1).toString(), "time", "18:00")),
                        Map.entry("slots", List.of("10:00-13:00", "15:00-18:00")),
                        Map.entry("languages", List.of("en", "fr", "es")),
                        Map.entry("quota", 2),
                        Map.entry("contact", Map.of("name", "Ms. Contact", "mail", "contact@example.int"))),
                key);
    }

    static String at(String slug) {
        return "/api/v1/meetings/" + slug;
    }

    /** Chooses those parties, each with an address of its own to which invitations go. */
    void inviting(String slug, List<String> parties) {
        for (var party : parties) {
            post(
                            officer,
                            "/api/v1/processes/" + PROCESS + "/addressees",
                            Map.of("party", party, "email", Given.unique("mission") + "@example.org", "as", "to"))
                    .then()
                    .statusCode(200);
        }
        put(officer, at(slug) + "/audience", Map.of("parties", parties)).then().statusCode(200);
    }

    Response invites(String slug) {
        String digest =
                ask(officer, it -> it.get(at(slug) + "/invitations/review")).path("digest");
        return post(officer, at(slug) + "/invitations", Map.of("digest", digest));
    }

    /** @param title unique @param party its English name @param code its code @return the slug */
    String told(String title, String party, String code, Person focal) {
        var slug = announced(title);
        inviting(slug, List.of(party));
        invites(slug).then().statusCode(200);
        var delegation = at(slug) + "/delegations/" + code;
        put(focal, delegation + "/answer", Map.of("answer", "WILL_ATTEND"))
                .then()
                .statusCode(200);
        post(
                        focal,
                        delegation + "/delegates",
                        Map.of(
                                "given", "Example",
                                "family", "Example",
                                "function", "Director",
                                "mail", "example@" + slug + ".example.org",
                                "version", version(focal, delegation)))
                .then()
                .statusCode(201);
        var letter = SmokeStory.pdf();
        ask(focal, it -> it.contentType("application/pdf").body(letter).put(delegation + "/letter?name=nota.pdf"))
                .then()
                .statusCode(204);
        post(focal, delegation + "/submission", Map.of("version", version(focal, delegation)))
                .then()
                .statusCode(200);
        post(officer, at(slug) + "/confirmations", Map.of("code", List.of(code)))
                .then()
                .statusCode(204);
        var paper = SmokeStory.pdf();
        var symbol = paper(slug, paper);
        assertArrayEquals(paper, read(focal, symbol));
        return slug;
    }

    /** @return the symbol of a paper that is issued, and of which the delegations are told */
    String paper(String slug, byte[] bytes) {
        String symbol = post(
                        officer,
                        at(slug) + "/documents",
                        Map.of("type", "WORKING", "title", Map.of("en", "A paper"), "distribution", "RESTRICTED"))
                .then()
                .statusCode(201)
                .extract()
                .path("symbol");
        ask(officer, it -> it.contentType("application/octet-stream")
                        .body(bytes)
                        .urlEncodingEnabled(false)
                        .put("/api/v1/document-files/en/" + symbol + "?name=paper.pdf"))
                .then()
                .statusCode(200);
        post(officer, "/api/v1/document-issuances", Map.of("symbols", List.of(symbol), "notify", true))
                .then()
                .statusCode(200);
        return symbol;
    }

    byte[] read(Person who, String symbol) {
        return ask(who, it -> it.accept("*/*").urlEncodingEnabled(false).get("/api/v1/document-files/en/" + symbol))
                .asByteArray();
    }

    private int version(Person who, String path) {
        return ask(who, it -> it.get(path)).path("version");
    }

    private Response put(Person who, String path, Object body) {
        return ask(who, it -> it.contentType("application/json; charset=UTF-8")
                .body(body)
                .put(path));
    }

    private Response post(Person who, String path, Object body) {
        return post(who, path, body, UUID.randomUUID().toString());
    }

    private Response post(Person who, String path, Object body, String key) {
        return ask(who, it -> it.header("Idempotency-Key", key)
                .contentType("application/json; charset=UTF-8")
                .body(body)
                .post(path));
    }

    private Response ask(Person who, Function<RequestSpecification, Response> question) {
        return patiently(
                patience,
                () -> question.apply(
                        given().header("Authorization", "Bearer " + who.token()).accept("application/json")));
    }

    interface Question {
        Response asked() throws Exception;
    }

    /** It was done the first time, and its node died before it could say what came of it. */
    static final class Unknown extends RuntimeException {
        Unknown() {
            super("409 to its key");
        }
    }

    /** Asks again while nobody is there. */
    static Response patiently(Duration patience, Question question) {
        var until = Instant.now().plus(patience);
        var lost = false;
        while (true) {
            try {
                var answer = question.asked();
                var problem = answer.statusCode() == 409 ? answer.<String>path("type") : null;
                if (lost && "/api/problems/done".equals(problem)) {
                    throw new Unknown();
                }
                var away = List.of(502, 503, 504).contains(answer.statusCode())
                        || lost && "/api/problems/still-running".equals(problem);
                if (!away || Instant.now().isAfter(until)) {
                    return answer;
                }
            } catch (Unknown itself) {
                throw itself;
            } catch (Exception broken) {
                if (Instant.now().isAfter(until)) {
                    throw new AssertionError(broken);
                }
            }
            lost = true;
            Product.pause((int) PAUSE.toMillis());
        }
    }
}
