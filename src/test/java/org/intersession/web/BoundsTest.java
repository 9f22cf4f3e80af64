package org.intersession.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.intersession.meeting.Meeting;
import org.intersession.testing.Browsing;
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
                    .in(java.util.Locale.ENGLISH)));
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
                    "missing",
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
        problem(413, "tooLarge", Raw.of("POST", MEETINGS, JSON, " ".repeat(10_000_001), officer));
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
                        String.valueOf(answer.body().contains("\"type\":\"/problems/" + kind + "\""))),
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
