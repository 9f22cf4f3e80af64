package org.intersession.web.door;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.intersession.meeting.Meeting;
import org.intersession.testing.Browsing;
import org.intersession.testing.Delegating;
import org.intersession.testing.Given;
import org.intersession.testing.Program;
import org.intersession.testing.Raw;
import org.intersession.testing.Stack;
import org.junit.jupiter.api.Test;

/** What is too much, or cannot be read, is refused with a page or a problem document that says so, never with a failure. */
@QuarkusTest
@WithTestResource(value = Stack.class, scope = TestResourceScope.GLOBAL)
class BoundsTest {
    private static final String FORM = "application/x-www-form-urlencoded";
    private static final String PARTS = "multipart/form-data; boundary=B";
    private static final String JSON = "application/json";
    private static final String PROBLEM = "application/problem+json";
    private static final String MEETINGS = "/api/v1/meetings";

    @Test
    void anAddressThatHoldsNulIsNotUnderstood() {
        for (var path : List.of(
                "/search?q=%00",
                "/search?q=visas%00",
                "/meetings?process=%00",
                "/meetings/a%00b",
                "/doc/%00",
                "/documents?q=%00&process=rcm",
                "/sign-in?to=/%00",
                "/static/%00/css/face.css",
                "/no/such/%00")) {
            page(400, "That request could not be understood", Raw.get(path));
        }
        for (var path : List.of("documents?q=%00", "parties/%00", "meetings/%00/agenda", "no/such?%00")) {
            problem(400, "bad", Raw.get("/api/v1/" + path));
        }
        problem(400, "bad", Raw.of("POST", "/api/v1/meetings/%00/agenda/items", JSON, "{}"));
        page(400, "That request could not be understood", Raw.of("POST", "/meetings?%00", FORM, ""));
    }

    @Test
    void whatNoTextHoldsIsTakenOutOfWhatWasTyped() {
        var process = Given.process("idm");
        var officer = Given.officer(process);
        for (var hostile : List.of("%00", "%ED%A0%80")) {
            var family = Given.unique("Nul");
            var sent = form(
                    officer,
                    "/processes/idm/people",
                    Map.of(
                            "role",
                            "FOCAL_POINT",
                            "party",
                            "MEX",
                            "familyName",
                            family + hostile,
                            "email",
                            family + "@example.org"));
            assertEquals(303, sent.status(), sent.body());
        }
        var program = Program.officer(process);
        for (var hostile : List.of("\\u0000", "\\ud800", "\\udc00")) {
            var word = Given.unique("title");
            var sent = Raw.of(
                    "POST",
                    MEETINGS,
                    JSON,
                    "{\"processes\":[\"idm\"],\"kind\":\"WORKSHOP\",\"title\":{\"en\":\"" + word + hostile + " x\"}}",
                    Raw.token(program));
            assertEquals(201, sent.status(), sent.body());
            var slug = sent.header("Location").substring(sent.header("Location").lastIndexOf('/') + 1);
            assertEquals(word + " x", Given.in(() -> Meeting.<Meeting>find("slug", slug)
                    .firstResult()
                    .title
                    .in(Locale.ENGLISH)));
        }
    }

    @Test
    void aFormOfTooManyFieldsOrPartsIsRefusedWithAPage() {
        var officer = Given.officer(Given.process("idm"));
        officer.get("/processes/idm/people");
        var token = officer.cookies().get("csrf");
        for (var fields : List.of(1_200, 50_000)) {
            page(
                    413,
                    "That form has too many fields",
                    Raw.of(
                            "POST",
                            "/processes/idm/people",
                            FORM,
                            "csrf-token=" + token + "&a=b".repeat(fields),
                            Raw.cookies(officer)));
        }
        for (var parts : List.of(1_200, 20_000)) {
            page(
                    413,
                    "That form has too many fields",
                    Raw.of(
                            "POST",
                            "/processes/idm/people",
                            PARTS,
                            part("csrf-token", token) + part("a", "b").repeat(parts) + "--B--\r\n",
                            Raw.cookies(officer)));
        }
        page(
                413,
                "That file is too large",
                Raw.of(
                        "POST",
                        "/processes/idm/people",
                        FORM,
                        "csrf-token=" + token + "&a=" + "b".repeat(500_000),
                        Raw.cookies(officer)));
        for (var type : List.of(FORM, PARTS)) {
            problem(
                    415,
                    "media-type",
                    Raw.of("POST", MEETINGS, type, "a=b" + "&a=b".repeat(5_000), Raw.token(officer.program())));
        }
    }

    @Test
    void aFormThatIsNoneIsNotUnderstood() {
        var officer = Given.officer(Given.process("idm"));
        officer.get("/processes/idm/people");
        var token = officer.cookies().get("csrf");
        var sent = new LinkedHashMap<String, String>();
        sent.put("csrf-token=" + token + "&email=%zz", FORM);
        sent.put(part("csrf-token", token) + "--B\r\nContent-Disp", PARTS);
        sent.put(part("csrf-token", token) + "--B\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\nb", PARTS);
        sent.put(part("csrf-token", token) + "--B--\r\n", "multipart/form-data");
        sent.forEach((body, type) -> page(
                400,
                "That request could not be understood",
                Raw.of("POST", "/processes/idm/people", type, body, Raw.cookies(officer))));
    }

    @Test
    void aBodyOfTheApiIsOneValueAndNothingAfterIt() {
        var officer = Raw.token(Program.officer(Given.process("idm")));
        for (var body : List.of("{}}", "{} {}", "{}]", "{}x", "{\"title\":", "{'title':1}", "\u0000")) {
            problem(400, "bad", Raw.of("POST", MEETINGS, JSON, body, officer));
        }
        problem(422, "refused", Raw.of("POST", MEETINGS, JSON, "{} \n", officer));
    }

    @Test
    void aMemberThatABodyDoesNotHaveIsRefusedByItsName() {
        var officer = Raw.token(Program.officer(Given.process("idm")));
        var title = Given.unique("title");
        for (var member : List.of("id", "state", "slug", "version", "createdBy", "class", "@type", "__proto__")) {
            var answer = Raw.of(
                    "POST",
                    MEETINGS,
                    JSON,
                    "{\"processes\":[\"idm\"],\"kind\":\"WORKSHOP\",\"title\":{\"en\":\"" + title + "\"},\"" + member
                            + "\":\"x\"}",
                    officer);
            problem(422, "refused", answer);
            assertEquals(true, answer.body().contains("\"" + member + "\""), answer.body());
        }
    }

    @Test
    void aBodyOfTheApiIsNeitherDeepNorEndless() {
        var officer = Raw.token(Program.officer(Given.process("idm")));
        for (var deep : List.of(
                "{\"topics\":" + "[".repeat(50_000) + "]".repeat(50_000) + "}",
                "{\"title\":".repeat(50_000) + "1" + "}".repeat(50_000))) {
            problem(422, "refused", Raw.of("POST", MEETINGS, JSON, deep, officer));
        }
        problem(400, "bad", Raw.of("POST", MEETINGS, JSON, "{\"quota\":" + "1".repeat(5_000) + "}", officer));
        problem(
                400,
                "bad",
                Raw.of("POST", MEETINGS, JSON, "{\"title\":{\"en\":\"" + "a".repeat(1_100_000) + "\"}}", officer));
        problem(400, "bad", Raw.of("POST", MEETINGS, JSON, "{\"" + "a".repeat(5_000) + "\":1}", officer));
        problem(413, "too-large", Raw.of("POST", MEETINGS, JSON, " ".repeat(10_000_001), officer));
    }

    @Test
    void aListInABodyIsNotEndless() {
        var officer = Raw.token(Program.officer(Given.process("idm")));
        problem(
                400,
                "bad",
                Raw.of("POST", MEETINGS, JSON, "{\"processes\":[" + "\"idm\",".repeat(30_000) + "\"idm\"]}", officer));
        problem(
                422,
                "refused",
                Raw.of("POST", MEETINGS, JSON, "{\"processes\":[" + "\"none\",".repeat(5_000) + "\"idm\"]}", officer));
    }

    /** What would keep a careless regular expression busy for hours is read at once. */
    @Test
    void noTextKeepsAnExpressionBusy() {
        var officer = Given.officer(Given.process("idm"));
        assertTimeout(Duration.ofSeconds(20), () -> {
            for (var hostile : List.of(
                    "a@" + ".".repeat(60_000) + "\"",
                    "a@" + "a.".repeat(30_000) + "@",
                    "-".repeat(60_000) + "x",
                    "[[".repeat(30_000),
                    "{".repeat(60_000),
                    "en" + "-xx".repeat(20_000) + "!",
                    "/".repeat(60_000) + " x")) {
                var text = URLEncoder.encode(hostile, StandardCharsets.UTF_8);
                for (var sent : Map.of(
                                "/processes/idm/people",
                                "role=FOCAL_POINT&party=MEX&familyName=" + text + "&email=" + text,
                                "/processes/idm/settings",
                                "website=" + text + "&contact=" + text,
                                "/processes/idm/addressees/preview",
                                "text=" + text + "&pasted=" + text,
                                "/meetings",
                                "processes=idm&title.en=" + text + "&zone=" + text,
                                "/sign-in/code",
                                "address=" + text)
                        .entrySet()) {
                    officer.get("/meetings");
                    var answer = Raw.of(
                            "POST",
                            sent.getKey(),
                            FORM,
                            "csrf-token=" + officer.cookies().get("csrf") + "&" + sent.getValue(),
                            Raw.cookies(officer));
                    assertEquals(4, answer.status() / 100, () -> sent.getKey() + " " + answer.body());
                }
                assertEquals(
                        200,
                        Raw.get("/search?q=" + URLEncoder.encode(hostile.substring(0, 600), StandardCharsets.UTF_8))
                                .status());
            }
        });
    }

    @Test
    void theNameOfAFileIsNotEndless() {
        var meeting = Given.announced(Given.process("idm"));
        var focal = Delegating.submitted(meeting, "MEX", "Example");
        var address = "/meetings/" + meeting.slug + "/delegations/MEX/letter";
        assertTimeout(Duration.ofSeconds(20), () -> {
            for (var name : List.of("a".repeat(300_000), "../".repeat(100_000) + "passwd", "\u0000.pdf", ".")) {
                focal.get("/meetings/" + meeting.slug + "/delegations/MEX");
                var answer = Raw.of(
                        "POST",
                        address,
                        PARTS,
                        part("csrf-token", focal.cookies().get("csrf"))
                                + "--B\r\nContent-Disposition: form-data; name=\"letter\"; filename=\"" + name
                                + "\"\r\nContent-Type: application/pdf\r\n\r\n%PDF-1.4 none\r\n--B--\r\n",
                        Raw.cookies(focal));
                assertEquals(true, answer.status() < 500, () -> name.length() + " " + answer);
            }
        });
    }

    @Test
    void aLanguageThatIsNoneNamesNoFile() {
        var zip = "/meetings/" + Given.announced(Given.process("idm")).slug + "/documents/papers.zip?lang=";
        for (var typed : List.of("%0d%0aX-Typed:%20yes", "en%22%3b%20filename=%22evil.exe", "..%2f..%2fevil", "*")) {
            var answer = Raw.get(zip + typed);
            page(404, "Page not found", answer);
            assertEquals(null, answer.header("X-Typed"));
            assertEquals(null, answer.header("Content-Disposition"));
        }
        assertEquals(200, Raw.get(zip + "en").status());
    }

    @Test
    void headersAndAddressesAreNotEndless() {
        var heading = "That is too long to be read here";
        page(414, heading, Raw.get("/search?q=" + "a".repeat(4_100)));
        page(414, heading, Raw.get("/search?q=" + "a".repeat(60_000)));
        page(431, heading, Raw.get("/meetings", "X-Long: " + "a".repeat(21_000)));
        page(431, heading, Raw.get("/meetings", "Cookie: a=" + "b".repeat(60_000)));
        page(414, heading, Raw.of("POST", "/meetings?" + "a".repeat(9_000), FORM, "a=b"));
        problem(414, "bad", Raw.get("/api/v1/topics?q=" + "a".repeat(9_000)));
        problem(431, "bad", Raw.get("/api/v1/topics", "X-Long: " + "a".repeat(40_000)));
        assertEquals(
                200,
                Raw.get("/meetings", "Accept-Language: " + "en,".repeat(5_000)).status());
        assertEquals(
                200,
                Raw.get("/meetings", "Accept-Language: " + "*-".repeat(5_000)).status());
        for (var header :
                List.of("Accept-Language", "Accept-Charset", "Accept-Encoding", "Accept", "Cookie", "Range")) {
            for (var said : List.of(
                    ",",
                    "en,,fr",
                    ";;;",
                    "q=1",
                    "en;q=abc",
                    "*;q=9",
                    "*/*;q=-1",
                    "a/b/c",
                    "x".repeat(5_000),
                    "\"",
                    "en;q=0.5;q=0.6;x=y;z",
                    "\u00e9\u20ac",
                    "bytes=-",
                    "*/*;q=0.000000000001")) {
                var status = Raw.get("/meetings", header + ": " + said).status();
                assertEquals(true, status == 200 || status == 406, () -> header + ": " + said + " " + status);
            }
        }
        assertEquals("fr", language("fr;q=0.9,,en;q=0.5"));
        assertEquals("es", language("xx, es-MX;q=0.8, fr;q=0.1"));
        assertEquals(
                200, Raw.get("/meetings", "Cookie: " + "a=b; ".repeat(2_000)).status());
        assertEquals(
                200,
                Raw.get("/meetings", "If-None-Match: " + "\"a\", ".repeat(2_000))
                        .status());
    }

    /** What comes in pieces, without saying how long it will be, is bounded by its address too. */
    @Test
    void whatDoesNotSayItsLengthIsNotEndless() {
        var officer = Given.officer(Given.process("idm"));
        officer.get("/meetings");
        var token = "csrf-token=" + officer.cookies().get("csrf");
        for (var type : List.of(FORM, PARTS)) {
            page(411, "That request could not be understood", pieces("/meetings", type, token, Raw.cookies(officer)));
        }
        var program = Raw.token(officer.program());
        problem(422, "refused", pieces(MEETINGS, JSON, "{}", program));
        problem(413, "too-large", pieces(MEETINGS, JSON, "{\"title\":" + " ".repeat(10_000_001) + "1}", program));
    }

    /** A form with a file is spooled by the framework: it loses its connection when it is larger than its address takes. */
    @Test
    void aFileWhoseLengthIsNotSaidIsNotEndless() throws Exception {
        var meeting = Given.announced(Given.process("idm"));
        var focal = Delegating.submitted(meeting, "MEX", "Example");
        var address = "/meetings/" + meeting.slug + "/delegations/MEX/letter";
        focal.get("/meetings/" + meeting.slug + "/delegations/MEX");
        var head = part("csrf-token", focal.cookies().get("csrf"))
                + "--B\r\nContent-Disposition: form-data; name=\"letter\"; filename=\"a.pdf\"\r\n"
                + "Content-Type: application/pdf\r\n\r\n";
        var small = head + "%PDF-1.7\nstartxref\n0\n%%EOF\n\r\n--B--\r\n";
        assertEquals(303, pieces(address, PARTS, small, Raw.cookies(focal)).status());

        var piece = "x".repeat(1_000_000);
        try (var line =
                new Socket("127.0.0.1", URI.create("http://" + Raw.host()).getPort())) {
            var out = line.getOutputStream();
            out.write(("POST " + address + " HTTP/1.1\r\nHost: " + Raw.host() + "\r\nContent-Type: " + PARTS
                            + "\r\nTransfer-Encoding: chunked\r\n" + Raw.cookies(focal) + "\r\n\r\n"
                            + Integer.toHexString(head.length()) + "\r\n" + head + "\r\n")
                    .getBytes(StandardCharsets.US_ASCII));
            assertThrows(SocketException.class, () -> {
                for (var sent = 0; sent < 400; sent++) {
                    out.write((Integer.toHexString(piece.length()) + "\r\n" + piece + "\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
                }
            });
        }
    }

    private static Raw pieces(String path, String type, String body, String who) {
        return Raw.sent("POST " + path + " HTTP/1.1\r\nHost: " + Raw.host() + "\r\nContent-Type: " + type
                + "\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n" + who + "\r\n\r\n"
                + Integer.toHexString(body.length()) + "\r\n" + body + "\r\n0\r\n\r\n");
    }

    /** Below the router, where no page can be made: nothing is in the answer, and the connection ends. */
    @Test
    void whatIsNoRequestOrFarTooLongIsAnsweredWithNothing() {
        for (var request : Map.of(
                        "GET /" + "a".repeat(70_000) + " HTTP/1.1\r\nHost: x\r\n\r\n",
                        414,
                        "GET / HTTP/1.1\r\nHost: x\r\nX: " + "a".repeat(70_000) + "\r\n\r\n",
                        431,
                        "GET / HTTP/1.1\r\nHost: x\r\nContent-Length: many\r\n\r\n",
                        400,
                        "GET / HTTP/1.1\r\nHost: x\r\nno header\r\n\r\n",
                        400)
                .entrySet()) {
            var answer = Raw.sent(request.getKey());
            assertEquals(
                    List.of(request.getValue(), ""),
                    List.of(answer.status(), answer.body()),
                    request.getKey().substring(0, 30));
            assertEquals(null, answer.header("Content-Type"));
        }
        var hostless = Raw.sent("GET / HTTP/1.1\r\nConnection: close\r\n\r\n");
        assertEquals(
                List.of("text/plain; charset=utf-8", "This is no request that can be understood.\n"),
                List.of(hostless.header("Content-Type"), hostless.body()));
    }

    private static String language(String accepted) {
        return Raw.get("/meetings", "Accept-Language: " + accepted).header("Content-Language");
    }

    static void page(int status, String heading, Raw answer) {
        assertEquals(
                List.of(String.valueOf(status), "text/html", heading),
                List.of(
                        String.valueOf(answer.status()),
                        String.valueOf(answer.header("Content-Type")).split(";")[0],
                        org.jsoup.Jsoup.parse(answer.body()).select("h1").text()),
                answer::body);
    }

    static void problem(int status, String kind, Raw answer) {
        assertEquals(
                List.of(String.valueOf(status), PROBLEM, "true"),
                List.of(
                        String.valueOf(answer.status()),
                        String.valueOf(answer.header("Content-Type")),
                        String.valueOf(answer.body().contains("\"type\":\"/api/problems/" + kind + "\""))),
                answer::body);
    }

    private static Raw form(Browsing who, String path, Map<String, String> encoded) {
        who.get(path);
        var body = new StringBuilder("csrf-token=" + who.cookies().get("csrf"));
        encoded.forEach(
                (name, value) -> body.append('&').append(name).append('=').append(value));
        return Raw.of("POST", path, FORM, body.toString(), Raw.cookies(who));
    }

    private static String part(String name, String value) {
        return "--B\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value + "\r\n";
    }
}
