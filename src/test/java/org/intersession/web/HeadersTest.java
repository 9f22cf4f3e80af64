package org.intersession.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.intersession.document.Document;
import org.intersession.document.Papers;
import org.intersession.meeting.distribution.Distribution;
import org.intersession.testing.Browsing;
import org.intersession.testing.Given;
import org.intersession.testing.PublicAddress;
import org.intersession.testing.Raw;
import org.intersession.testing.Stack;
import org.junit.jupiter.api.Test;

/** Every answer, of whatever kind, is framed alike, and says for whom it may be kept. */
@QuarkusTest
@WithTestResource(value = Stack.class, scope = TestResourceScope.GLOBAL)
@WithTestResource(value = PublicAddress.class, scope = TestResourceScope.MATCHING_RESOURCES)
class HeadersTest {
    private static final String FORM = "application/x-www-form-urlencoded";
    private static final String JSON = "application/json";
    private static final String OF_A_PAGE = "Accept, Accept-Encoding, Accept-Language, Cookie";
    private static final String OF_NOBODY = "private, no-cache";
    private static final String OF_SOMEBODY = "no-store";
    private static final String ANY = "any";

    private final List<String> said = new ArrayList<>();

    private static Map<String, String> frame() {
        var provider = URI.create(Stack.provider().issuer());
        return new TreeMap<>(Map.of(
                "content-security-policy",
                "default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self' data:; object-src 'none'; "
                        + "base-uri 'none'; frame-ancestors 'none'; worker-src 'self'; form-action 'self' "
                        + provider.getScheme() + "://" + provider.getAuthority(),
                "x-content-type-options",
                "nosniff",
                "x-frame-options",
                "DENY",
                "referrer-policy",
                "same-origin",
                "permissions-policy",
                "camera=(), microphone=(), geolocation=(), payment=()",
                "cross-origin-opener-policy",
                "same-origin",
                "cross-origin-resource-policy",
                "same-origin",
                "strict-transport-security",
                "max-age=31536000; includeSubDomains"));
    }

    /** @param vary {@link #ANY} where nothing is kept, and nothing needs to be told apart */
    private void framed(String what, int status, String kept, String vary, Raw answer) {
        var expected = frame();
        expected.put("status", String.valueOf(status));
        expected.put("cache-control", kept);
        expected.put("vary", vary);
        if (what.equals("link")) {
            expected.put("referrer-policy", "strict-origin");
        }
        var found = new TreeMap<>(answer.headers());
        found.put("status", String.valueOf(answer.status()));
        found.putIfAbsent("vary", ANY);
        if (vary.equals(ANY)) {
            found.put("vary", ANY);
        }
        found.keySet().retainAll(expected.keySet());
        if (!expected.equals(found)) {
            expected.entrySet().removeAll(found.entrySet());
            said.add(what + " lacks " + expected + " and has " + found);
        }
    }

    /** Neither to whom its page leads nor to what the page is made of: whoever stands in between writes that down. */
    @Test
    void anAddressThatIsAWayInIsToldToNobody() {
        var token = "Zm9ydHk".repeat(9);
        for (var path : List.of("/l/" + token, "/invitations/" + token, "/nowhere/somebody@example.org")) {
            var answer = Raw.get(path);
            assertEquals(
                    "404 strict-origin",
                    answer.status() + " " + answer.headers().get("referrer-policy"),
                    path);
        }
    }

    @Test
    void whateverIsAnsweredIsFramedAndSaysWhoMayKeepIt() {
        var process = Given.process("idm");
        var meeting = Given.announced(process);
        var paper = Papers.complete(meeting, "open", Document.Type.WORKING, Document.State.ISSUED);
        var secret = Papers.complete(meeting, "secret", Document.Type.WORKING, Document.State.ISSUED);
        Given.in(() -> Document.update("distribution = ?1 where id = ?2", Distribution.RESTRICTED, secret.id));
        var officer = Given.officer(process);
        officer.get("/meetings");
        var session = Raw.cookies(officer);
        var token = Raw.token(officer.program());
        var sheet = officer.page().select("link[rel=stylesheet]").attr("href");

        for (var path : List.of("/", "/meetings", "/search?q=visas", "/privacy", "/meetings/" + meeting.slug)) {
            framed(path, 200, OF_NOBODY, OF_A_PAGE, Raw.get(path));
            framed(path, 200, OF_NOBODY, OF_A_PAGE, Raw.get(path, "Accept: text/html"));
            framed(path, 200, OF_SOMEBODY, OF_A_PAGE, Raw.get(path, session));
        }
        framed("static", 200, "public, max-age=31536000, immutable", "Accept-Encoding", Raw.get(sheet));
        framed("no static", 404, "no-store", ANY, Raw.get("/static/0/css/none.css"));
        var open = "/doc/" + paper.symbol() + "?lang=en&as=pdf";
        var restricted = "/doc/" + secret.symbol() + "?lang=en&as=pdf";
        framed("file", 200, OF_NOBODY, "Authorization, Cookie", Raw.get(open));
        framed("part", 206, OF_NOBODY, "Authorization, Cookie", Raw.get(open, "Range: bytes=0-9"));
        framed("restricted", 200, "private, no-store", "Authorization, Cookie", Raw.get(restricted, session));
        framed("hidden", 404, OF_NOBODY, OF_A_PAGE, Raw.get(restricted));
        framed(
                "atom",
                200,
                "public, max-age=300",
                "Accept-Encoding, Accept-Language, Cookie",
                Raw.get("/documents.atom"));
        framed(
                "ics",
                200,
                "private, max-age=600",
                "Accept-Encoding, Accept-Language, Cookie",
                Raw.get("/meetings.ics"));
        framed("csv", 200, "no-store", ANY, Raw.get("/meetings/" + meeting.slug + "/parties.csv", session));
        framed("no file", 404, OF_NOBODY, OF_A_PAGE, Raw.get("/documents/files/NONE/2027/1"));

        framed("api", 200, "public, max-age=60", "Accept-Encoding, Authorization", Raw.get("/api/v1/topics"));
        framed("api list", 200, "no-store", ANY, Raw.get("/api/v1/meetings"));
        framed("api me", 200, "no-store", ANY, Raw.get("/api/v1/me", token));
        framed("api 404", 404, "no-store", ANY, Raw.get("/api/v1/meetings/nowhere"));
        framed("api no route", 404, "no-store", ANY, Raw.get("/api/v1/no/such"));
        framed("api 401", 401, "no-store", ANY, Raw.get("/api/v1/me", "Authorization: Bearer nonsense"));
        framed("api 405", 405, "no-store", ANY, Raw.of("DELETE", "/api/v1/meetings", JSON, "{}"));
        framed("api 403", 403, "no-store", ANY, Raw.of("POST", "/api/v1/meetings", JSON, "{}", "Origin: https://a.b"));
        framed("api 413", 413, "no-store", ANY, Raw.of("POST", "/api/v1/meetings", JSON, " ".repeat(10_000_001)));
        framed("api 415", 415, "no-store", ANY, Raw.of("POST", "/api/v1/meetings", FORM, "a=b"));
        framed("openapi", 200, "no-store", ANY, Raw.get("/q/openapi"));
        framed("health", 200, "no-store", ANY, Raw.get("/q/health/live"));

        framed("no page", 404, OF_NOBODY, OF_A_PAGE, Raw.get("/no/such/page"));
        framed("not theirs", 404, OF_NOBODY, OF_A_PAGE, Raw.get("/home"));
        framed("missing", 404, OF_SOMEBODY, OF_A_PAGE, Raw.get("/meetings/nowhere", session));
        framed("405", 405, OF_NOBODY, OF_A_PAGE, Raw.of("DELETE", "/meetings", FORM, ""));
        framed("400", 400, OF_NOBODY, OF_A_PAGE, Raw.get("/search?q=%00"));
        framed("no token", 400, OF_SOMEBODY, OF_A_PAGE, Raw.of("POST", "/meetings", FORM, "a=b", session));
        framed("403", 403, OF_NOBODY, OF_A_PAGE, Raw.of("POST", "/meetings", FORM, "a=b", "Origin: https://a.b"));
        framed(
                "413",
                413,
                OF_NOBODY,
                "Accept-Encoding, Accept-Language, Cookie",
                Raw.of("POST", "/meetings", FORM, "a".repeat(10_000_001)));
        framed("303", 303, "no-store", ANY, Raw.get("/sign-in/first"));
        framed("302", 302, "no-store", ANY, Raw.get("/sign-in"));
        framed("link", 404, OF_NOBODY, OF_A_PAGE, Raw.get("/l/nonsense"));
        framed("logout token", 400, "no-store", ANY, Raw.of("POST", "/sign-out/back-channel", FORM, "logout_token=x"));
        framed("414", 414, OF_NOBODY, OF_A_PAGE, Raw.get("/search?q=" + "a".repeat(9_000)));
        framed("431", 431, OF_NOBODY, OF_A_PAGE, Raw.get("/meetings", "X-Long: " + "a".repeat(40_000)));
        framed("api 414", 414, "no-store", ANY, Raw.get("/api/v1/topics?q=" + "a".repeat(9_000)));
        framed("no request", 400, "no-store", ANY, Raw.sent("GET / HTTP/1.1\r\nConnection: close\r\n\r\n"));
        assertEquals(List.of(), said);
    }

    @Test
    void cookiesGoEncryptedOnlyAndStayAwayFromScriptsAndOtherSites() {
        var kept = new TreeMap<String, String>();
        for (var answer : List.of(Raw.get("/sign-in"), Raw.get("/meetings?lang=fr"))) {
            answer.cookies().forEach(it -> kept.put(called(it), attributes(it)));
        }
        var subject = Given.unique("somebody");
        Browsing.nobody()
                .heard(it -> kept.put(called(it), attributes(it)))
                .signIn(subject, "{\"email\":\"" + subject + "@example.org\",\"email_verified\":true,\"roles\":[]}");
        Browsing.nobody()
                .get("/")
                .heard(it -> kept.put(called(it), attributes(it)))
                .nothing("POST", "/l/departure");
        var strict = "HttpOnly; Path=/; SameSite=Lax; Secure";
        assertEquals(
                Map.of(
                        "__Host-csrf", strict,
                        "__Host-lang", strict,
                        "__Host-link", strict,
                        "__Host-q_auth", strict,
                        "__Host-q_session", strict),
                kept);
    }

    /** Without the prefix it may be of another host of the same domain. */
    @Test
    void aCookieThatAnotherHostMayHaveSetIsNotLookedAt() {
        assertEquals("en", Raw.get("/meetings", "Cookie: lang=fr").header("Content-Language"));
        assertEquals("fr", Raw.get("/meetings", "Cookie: __Host-lang=fr").header("Content-Language"));
        var officer = Given.officer(Given.process("idm"));
        assertEquals(200, Raw.get("/processes/idm/people", Raw.cookies(officer)).status());
        assertEquals(
                404,
                Raw.get("/processes/idm/people", Raw.cookies(officer).replace("__Host-", ""))
                        .status());
    }

    private static String called(String cookie) {
        return cookie.replaceAll("(_auth)_.*|=.*", "$1");
    }

    private static String attributes(String cookie) {
        return Stream.of(cookie.split(";"))
                .skip(1)
                .map(String::strip)
                .map(it -> it.equalsIgnoreCase("HttpOnly") ? "HttpOnly" : it)
                .filter(it -> !it.matches("(?i)(max-age|expires|version)=.*"))
                .sorted()
                .collect(Collectors.joining("; "));
    }
}
