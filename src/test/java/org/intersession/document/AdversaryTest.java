package org.intersession.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hibernate.SessionFactory;
import org.intersession.meeting.Meeting;
import org.intersession.meeting.distribution.Distribution;
import org.intersession.platform.Role;
import org.intersession.platform.language.Translated;
import org.intersession.registry.Process;
import org.intersession.registry.membership.Category;
import org.intersession.testing.Browsing;
import org.intersession.testing.Delegating;
import org.intersession.testing.Given;
import org.intersession.testing.Program;
import org.intersession.testing.Raw;
import org.intersession.testing.Routes;
import org.intersession.testing.Stack;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Somebody who wants a restricted paper and knows all about it but what is in it: its symbol, its title, the digest of its
 * file, when it came. Whatever they ask, and in whatever way, is answered as if it were not there.
 */
@QuarkusTest
@WithTestResource(value = Stack.class, scope = TestResourceScope.GLOBAL)
class AdversaryTest {
    @Inject
    SessionFactory sessions;

    private Process process;
    private Meeting meeting;
    private Document paper;
    private String symbol;
    private String nowhere;
    private String word;
    private String sha256;
    private Map<String, List<String>> askers;

    @BeforeEach
    void aRestrictedPaper() {
        process = Papers.process();
        meeting = Given.announced(process);
        word = Given.unique("verschwiegen").replace("-", "");
        var member = Delegating.submitted(meeting, "MEX", "Member");
        Delegating.confirmed(Given.officer(process), meeting, List.of("MEX"));
        paper = Papers.complete(meeting, word, Document.Type.WORKING, Document.State.ISSUED);
        Given.in(() -> Document.update(
                "distribution = ?1, title = ?2 where id = ?3",
                Distribution.RESTRICTED,
                Translated.of("en", word),
                paper.id));
        symbol = paper.symbol();
        nowhere = symbol.substring(0, symbol.length() - 1) + (symbol.endsWith("9") ? "8" : "9");
        sha256 = Given.in(() -> Document.<Document>findById(paper.id)
                .editions
                .iterator()
                .next()
                .current()
                .get(0)
                .sha256);
        var observer = Given.party("IOM");
        Given.admitted(meeting, observer, Category.OBSERVER);
        var linked = Given.person(Given.unique("linked") + "@example.org", "Linked");
        Given.grant(linked, Role.DELEGATE, null, meeting.id, Given.party("MEX").id);
        askers = new LinkedHashMap<>();
        askers.put("stranger", List.of());
        askers.put("observer", List.of(Raw.cookies(Given.focalPoint(observer).get("/"))));
        askers.put(
                "member by link",
                List.of(Raw.cookies(
                        Browsing.nobody().get(Links.of(linked, meeting)).get("/"))));
        askers.put(
                "secretariat of another",
                List.of(Raw.cookies(Given.officer(Given.process("midsa")).get("/"))));
        askers.put("program of an observer", List.of(Raw.token(Program.focalPoint(observer))));
        askers.put("machine", List.of(Raw.token(Program.machine())));
        assertEquals(200, member.get("/doc/" + symbol).status(), "a member's focal point reads it");
    }

    /** What is told of an address: all but what differs from one time to the next, and how many questions it took. */
    private String told(String request, List<String> who, String own) {
        var before = sessions.getStatistics().getPrepareStatementCount();
        var lines = new ArrayList<>(who);
        lines.add("Connection: close");
        var answer = Raw.sent(request.replace("\r\n\r\n", "\r\n" + String.join("\r\n", lines) + "\r\n\r\n"));
        var asked = sessions.getStatistics().getPrepareStatementCount() - before;
        var headers = new TreeMap<>(answer.headers());
        headers.keySet().removeAll(List.of("x-request-id", "date", "content-length"));
        var body = answer.body()
                .replaceAll("name=\"(csrf|once)-token\" value=\"[^\"]*\"", "TOKEN")
                .replaceAll("(?i)" + Pattern.quote(own).replace("/", "\\E(?:/|%2F)\\Q"), "OWN");
        return answer.status() + " " + asked + " " + headers + "\n" + body;
    }

    private static String request(String method, String path, String... headers) {
        var lines = new StringBuilder(method + " " + path + " HTTP/1.1\r\nHost: " + Raw.host() + "\r\n");
        for (var header : headers) {
            lines.append(header).append("\r\n");
        }
        return lines + "\r\n";
    }

    /** The ways of asking for a paper of that symbol. */
    private List<String> ways(String of) {
        var encoded = of.replace("/", "%2F");
        var found = new ArrayList<String>();
        for (var path : List.of(
                "/doc/" + of,
                "/doc/" + encoded,
                "/doc/" + of.toLowerCase(Locale.ROOT),
                "/doc/" + of + "/",
                "/doc//" + of,
                "/doc/./" + of,
                "/doc/" + of + ";v=1",
                "/doc/" + of + "?lang=en&as=pdf",
                "/doc/" + of + "?lang=xx&as=exe",
                "/documents/files/" + of + "?lang=en",
                "/documents/files/of/" + of,
                "/api/v1/documents/" + of,
                "/api/v1/documents/" + encoded,
                "/api/v1/document-files/en/" + of,
                "/api/v1/document-files/en/" + encoded + "?as=pdf",
                "/api/v1/document-files/fr/" + of,
                "/api/v1/documents?after=" + encoded,
                "/api/v1/meetings/" + meeting.slug + "/documents?after=" + encoded,
                "/search?q=" + encoded)) {
            for (var method : List.of("GET", "HEAD", "OPTIONS", "DELETE")) {
                found.add(request(method, path));
            }
            found.add(request("GET", path, "If-None-Match: \"" + sha256 + "\""));
            found.add(request("GET", path, "If-None-Match: *"));
            found.add(request("GET", path, "If-Match: \"0\""));
            found.add(request("GET", path, "If-Modified-Since: Fri, 01 Jan 2100 00:00:00 GMT"));
            found.add(request("GET", path, "Range: bytes=0-0"));
            found.add(request("GET", path, "Range: bytes=999999999-"));
            found.add(request("GET", path, "Range: bytes=0-0", "If-Range: \"" + sha256 + "\""));
            found.add(request("GET", path, "Accept: application/pdf"));
            found.add(request("GET", path, "Accept: application/json"));
        }
        return found;
    }

    @Test
    void howeverItIsAskedForItIsAnsweredAsIfItWereNotThere() {
        var said = new TreeSet<String>();
        var real = ways(symbol);
        var none = ways(nowhere);
        askers.forEach((name, who) -> {
            for (var i = 0; i < real.size(); i++) {
                var there = told(real.get(i), who, symbol);
                var absent = told(none.get(i), who, nowhere);
                if (!there.equals(absent)) {
                    said.add(name + " " + real.get(i).replace("\r\n", " | ") + "\n"
                            + there.lines().findFirst().orElse("") + "\n"
                            + absent.lines().findFirst().orElse(""));
                }
            }
        });
        assertEquals(List.of(), List.copyOf(said), () -> said.size() + "\n" + String.join("\n", said));
    }

    /** Everything that can be read with no more than the names of the meeting and of its process, by each of them. */
    @Test
    void noPageListFeedSearchOrArchiveNamesIt() {
        var paths = new TreeSet<String>();
        Routes.all().stream()
                .filter(it -> it.startsWith("GET ") && !it.matches("GET /(sign-|l/|invitations/).*"))
                .map(it -> it.substring(4).replaceAll("\\{slug(?::(?:[^{}]|\\{[^{}]*})*)?}", "{slug}"))
                .map(it -> it.replace("/processes/{slug}", "/processes/" + process.slug))
                .map(it -> it.replace("/meetings/{slug}", "/meetings/" + meeting.slug))
                .filter(it -> it.indexOf('{') < 0)
                .forEach(paths::add);
        var packed = "/meetings/" + meeting.slug + "/documents/papers.zip?lang=en";
        paths.addAll(List.of(
                packed,
                "/meetings/" + meeting.slug + "/documents?lang=fr",
                "/search?q=" + word,
                "/search?q=" + word.substring(0, 14),
                "/api/v1/documents?limit=200",
                "/api/v1/documents?process=" + process.slug));
        var said = new TreeSet<String>();
        askers.forEach((name, who) -> paths.forEach(path -> {
            if (names(Raw.get(path, who.toArray(String[]::new)))) {
                said.add(name + " " + path);
            }
        }));
        assertEquals(new TreeSet<String>(), said);

        var delegate = Delegating.delegate(meeting, "Member");
        var told = paths.stream()
                .filter(it -> names(
                        Raw.get(it, it.startsWith("/api/") ? Raw.token(delegate.program()) : Raw.cookies(delegate))))
                .toList();
        for (var path : List.of(
                packed,
                "/meetings/" + meeting.slug,
                "/meetings/" + meeting.slug + "/documents",
                "/documents",
                "/search?q=" + word,
                "/api/v1/documents",
                "/api/v1/meetings/" + meeting.slug + "/documents")) {
            assertTrue(
                    told.contains(path), () -> path + " says nothing of it, not even to whoever may read it: " + told);
        }
    }

    /** Its title, symbol, the name or the digest of its file, and not only what was asked for. */
    private boolean names(Raw answer) {
        var text = answer.headers()
                + answer.body()
                        .replace("value=\"" + word, "")
                        .replace("“" + word + "”", "")
                        .replace("q=" + word, "");
        return Stream.of(word, symbol, symbol.replace('/', '-'), sha256).anyMatch(text::contains);
    }

    /** Words of which a paper has some are found as often as words that no paper has. */
    @Test
    void searchingForItsTitleFindsAsMuchAsSearchingForNothing() {
        var other = new StringBuilder(word).reverse().toString();
        askers.forEach((name, who) -> assertEquals(
                told(request("GET", "/search?q=" + other), who, other),
                told(request("GET", "/search?q=" + word), who, word),
                name));
        var member = Delegating.delegate(meeting, "Member").get("/search?q=" + word);
        assertTrue(member.page().text().contains(symbol), "whoever may read it finds it");
    }

    /** A program that had itself told before is told of nothing that it may not read. */
    @Test
    void aMachineWithoutGrantsIsToldNothingAndSeesNoSubscriptionOfOthers() {
        var machine = Program.machine();
        assertEquals(404, machine.get("/api/v1/webhooks").statusCode());
        assertEquals(
                404,
                machine.post("/api/v1/webhooks", Map.of("address", "https://hooks.example.org/x"))
                        .statusCode());
        var officer = Program.officer(Given.process("midsa"));
        assertEquals(
                403,
                officer.post(
                                "/api/v1/webhooks",
                                Map.of(
                                        "address",
                                        "https://hooks.example.org/x",
                                        "events",
                                        List.of("document.issued"),
                                        "process",
                                        process.slug,
                                        "contact",
                                        "x@example.org"))
                        .statusCode());
        assertEquals(
                403,
                officer.post(
                                "/api/v1/webhooks",
                                Map.of(
                                        "address", "https://hooks.example.org/x",
                                        "events", List.of("document.issued"),
                                        "contact", "x@example.org"))
                        .statusCode());
    }
}
