package org.intersession.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.intersession.agenda.sitting.Sitting;
import org.intersession.document.Document;
import org.intersession.document.Papers;
import org.intersession.mail.Mail;
import org.intersession.meeting.Meeting;
import org.intersession.outcome.OutcomesGiven;
import org.intersession.platform.language.Translated;
import org.intersession.registration.request.RequestsGiven;
import org.intersession.registry.Party;
import org.intersession.registry.Process;
import org.intersession.testing.Delegating;
import org.intersession.testing.Given;
import org.intersession.testing.Program;
import org.intersession.testing.Recorder;
import org.intersession.testing.Stack;
import org.junit.jupiter.api.Test;

/**
 * What the description of the API shows of operations that no other test asks by a program: sent and answered here, and
 * held against what is written. {@code -Dexamples.write=true} writes it anew.
 */
@QuarkusTest
@WithTestResource(value = Stack.class, scope = TestResourceScope.GLOBAL)
class ExamplesTest {
    private static final byte[] PDF = "%PDF-1.7\nstartxref\n0\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);

    /** What others have made stands there too: what is null in one may be something in another. */
    private static final List<String> OF_OTHERS = List.of(
            "GET /api/v1/meetings",
            "GET /api/v1/memberships/summary",
            "GET /api/v1/parties",
            "GET /api/v1/parties/{code}",
            "GET /api/v1/processes",
            "GET /api/v1/processes/{slug}",
            "GET /api/v1/topics",
            "GET /api/v1/topics/{slug}");

    private Process process;
    private Program officer;
    private Program admin;
    private final List<String> refused = new ArrayList<>();

    @Test
    void whatIsShownIsWhatIsAnswered() {
        process = Papers.process();
        officer = Program.officer(process);
        admin = Program.admin();
        var heard = Recorder.listening(() -> {
            papers();
            agenda();
            delegation();
            requests();
            letters();
            registry();
        });
        assertEquals(List.of(), refused);
        assertTrue(heard.size() >= 43, () -> heard.size() + " operations");
        Recorder.write(heard);
        var written = Recorder.all();
        var differing = new TreeSet<String>();
        heard.forEach((operation, example) -> {
            var shown = shape(written.path(operation));
            var told = shape(example);
            if (OF_OTHERS.contains(operation)) {
                shown.keySet().retainAll(told.keySet());
                told.keySet().retainAll(shown.keySet());
            }
            if (!told.equals(shown)) {
                differing.add(operation + "\nshown " + shown + "\nheard " + told);
            }
        });
        assertEquals(new TreeSet<String>(), differing);
    }

    /** Its members and the kinds of their values. */
    private static Map<String, String> shape(JsonNode example) {
        var shape = new TreeMap<String, String>();
        shape.put("status", example.path("status").asText());
        of("request", example.path("request"), shape);
        of("answer", example.path("answer"), shape);
        return shape;
    }

    private static void of(String path, JsonNode node, Map<String, String> shape) {
        if (node instanceof ObjectNode object) {
            object.fields().forEachRemaining(it -> of(path + "." + it.getKey(), it.getValue(), shape));
        } else if (node.isArray() && !node.isEmpty()) {
            of(path + "[]", node.get(0), shape);
        } else if (node.isValueNode() && !node.isNull()) {
            shape.put(path, node.getNodeType().name());
        }
    }

    private void fine(Response answer) {
        if (answer.statusCode() >= 300) {
            refused.add(answer.statusCode() + " " + answer.asString());
        }
    }

    private Meeting meeting(boolean registrationFirst) {
        return Given.meeting(process, it -> {
            Given.announce(it);
            it.title = Translated.of("en", "Workshop on labour migration");
            it.quota = 4;
            it.registrationFirst = registrationFirst;
        });
    }

    private static String at(Meeting meeting) {
        return "/api/v1/meetings/" + meeting.slug;
    }

    private static int version(Response answer) {
        return answer.path("version");
    }

    private void papers() {
        var own = "/api/v1/processes/" + process.slug + "/documents";
        var body = Map.of(
                "type", "PUBLICATION",
                "title", Map.of("en", "A publication"),
                "distribution", "GENERAL",
                "public", true,
                "published", "2027-03");
        var made = officer.post(own, body);
        fine(made);
        String published = made.path("symbol");
        fine(officer.put("/api/v1/document-links/en/" + published, Map.of("link", "https://example.org/report.pdf")));

        var meeting = meeting(false);
        String symbol = officer.post(
                        at(meeting) + "/documents",
                        Map.of(
                                "type",
                                "WORKING",
                                "title",
                                Map.of("en", "A paper"),
                                "distribution",
                                "GENERAL",
                                "public",
                                true))
                .path("symbol");
        var paper = "/api/v1/documents/" + symbol;
        fine(officer.asks()
                .contentType("application/octet-stream")
                .body(PDF)
                .put("/api/v1/document-files/en/" + symbol + "?name=paper.pdf"));
        fine(officer.put(
                paper,
                Map.of(
                        "type",
                        "WORKING",
                        "title",
                        Map.of("en", "A paper", "fr", "Un document"),
                        "distribution",
                        "GENERAL",
                        "public",
                        true,
                        "version",
                        version(officer.get(paper)))));
        fine(officer.post(
                "/api/v1/document-clearances", Map.of("symbol", symbol, "version", version(officer.get(paper)))));
        fine(officer.post(
                "/api/v1/document-issuances", Map.of("symbols", List.of(symbol, published), "notify", false)));
        fine(officer.post("/api/v1/document-derivations", Map.of("symbol", symbol, "derivation", "ADDENDUM")));
        fine(officer.get("/api/v1/documents?process=" + process.slug));
        fine(officer.get(own));
        var outcome = Papers.complete(meeting, "outcome", Document.Type.OUTCOME, Document.State.ISSUED);
        OutcomesGiven.point(outcome);
        fine(officer.get(at(meeting) + "/way-forward/1"));
        fine(officer.get("/api/v1/meetings"));
    }

    private void agenda() {
        var meeting = meeting(false);
        fine(officer.post(at(meeting) + "/agenda/items", Map.of("title", Map.of("en", "Opening"))));
        fine(officer.post(at(meeting) + "/agenda/sittings/usual", Map.of()));
        Sitting sitting = Given.in(() -> Sitting.find("meeting.id", meeting.id).firstResult());
        var there = at(meeting) + "/agenda/sittings/" + sitting.key();
        fine(officer.post(there + "/items", Map.of("item", "1")));
        fine(officer.post(there + "/speakers", Map.of("part", "SPEAKER", "name", "Ms. Ana Example")));
        fine(officer.get(there));
        fine(officer.get(there + "/speakers"));
        fine(officer.get(there + "/speakers/1"));
        fine(officer.post(
                at(meeting) + "/agenda/releases",
                Map.of(
                        "kind", "PROVISIONAL",
                        "distribution", "GENERAL",
                        "version", version(officer.get(at(meeting) + "/agenda")))));
        fine(officer.get(at(meeting) + "/agenda/releases"));
    }

    private void delegation() {
        var mexico = Given.party("MEX");
        var before = meeting(false);
        Delegating.submitted(before, "MEX", "Former");
        Delegating.confirmed(Given.officer(process), before, List.of("MEX"));

        var meeting = meeting(false);
        Given.invited(meeting, mexico);
        var focal = Program.focalPoint(mexico);
        var delegation = at(meeting) + "/delegations/MEX";
        fine(focal.put(delegation + "/answer", Map.of("answer", "WILL_ATTEND")));
        for (var family : List.of("First", "Second", "Third")) {
            fine(focal.post(delegation + "/delegates", person(family, version(focal.get(delegation)))));
        }
        fine(officer.get(at(meeting) + "/delegations"));
        fine(focal.get(delegation + "/delegates/2"));
        fine(focal.put(delegation + "/delegates/2", person("Second", version(focal.get(delegation)))));
        fine(focal.post(delegation + "/delegates/2/head", Map.of("version", version(focal.get(delegation)))));
        fine(focal.post(delegation + "/delegates/3/withdrawal", Map.of("version", version(focal.get(delegation)))));
        var former = focal.get(delegation + "/delegates/former");
        fine(former);
        fine(focal.post(
                delegation + "/delegates/again",
                Map.of("former", former.<String>path("[0].former"), "version", version(focal.get(delegation)))));
        fine(focal.post(delegation + "/submission", Map.of("version", version(focal.get(delegation)))));
        fine(officer.get(delegation + "/extension"));
        fine(officer.post(at(meeting) + "/confirmations", Map.of("code", List.of("MEX"))));
        fine(officer.get(at(meeting) + "/order"));
        fine(officer.post(at(meeting) + "/order/draws", Map.of()));
        fine(officer.get(at(meeting) + "/invitations/MEX"));
        Mail letter = Given.in(() -> {
            Mail.update(
                    "state = ?1, occasion = 'invitation', failure = '550 no such box' where meeting = ?2",
                    Mail.State.REFUSED,
                    meeting.id);
            return Mail.find("meeting", meeting.id).firstResult();
        });
        fine(officer.post(
                at(meeting) + "/invitations/again",
                Map.of("refused", letter.toAddress, "address", Given.unique("new") + "@example.org")));
    }

    private static Map<String, Object> person(String family, int version) {
        return Map.of(
                "courtesy",
                "Ms.",
                "given",
                "Ana",
                "family",
                family,
                "function",
                "Adviser",
                "mail",
                Given.unique("ana") + "@example.org",
                "version",
                version);
    }

    private void requests() {
        var mexico = Given.party("MEX");
        var meeting = meeting(true);
        Given.invited(meeting, mexico);
        var focal = Program.focalPoint(mexico);
        var delegation = at(meeting) + "/delegations/MEX";
        fine(focal.put(delegation + "/answer", Map.of("answer", "WILL_ATTEND")));
        var newcomer = Given.newcomer().program();
        fine(newcomer.put(
                at(meeting) + "/request",
                Map.of(
                        "party", "MEX",
                        "courtesy", "Mr.",
                        "given", "Luis",
                        "family", "Example",
                        "function", "Attaché",
                        "document", "EXAMPLE LUIS",
                        "language", "es",
                        "shown", true)));
        fine(newcomer.get(at(meeting) + "/request"));
        fine(focal.get(delegation + "/requests"));
        fine(newcomer.delete(at(meeting) + "/request"));
        var approved =
                RequestsGiven.under(meeting, mexico, Given.person(Given.unique("a") + "@example.org", "Approved"));
        var refused = RequestsGiven.under(meeting, mexico, Given.person(Given.unique("r") + "@example.org", "Refused"));
        fine(focal.post(
                delegation + "/requests/" + approved + "/approval",
                Map.of(
                        "role",
                        "DELEGATE",
                        "version",
                        version(focal.get(delegation)),
                        "request",
                        focal.get(delegation + "/requests").path("find{it.id=='" + approved + "'}.version"))));
        fine(focal.post(
                delegation + "/requests/" + refused + "/refusal", Map.of("reason", "The delegation is complete.")));
    }

    private void letters() {
        fine(officer.put(
                "/api/v1/processes/" + process.slug + "/texts",
                List.of(Map.of(
                        "kind", "LETTER",
                        "language", "en",
                        "subject", "Invitation: {title}",
                        "text", "You are invited to {title}."))));
        var meeting = meeting(false);
        fine(officer.get(at(meeting) + "/texts"));
        var budapest = Given.process("budapest");
        try {
            fine(Program.officer(budapest)
                    .put(
                            at(Given.announced(budapest)) + "/audience/succession",
                            Map.of("process", "budapest", "answer", "all")));
        } finally {
            Given.in(() -> Process.update("continuationsOnly = null where id = ?1", budapest.id));
        }
    }

    private void registry() {
        for (var path : List.of(
                "/api/v1/memberships/summary",
                "/api/v1/parties",
                "/api/v1/parties/MEX",
                "/api/v1/processes",
                "/api/v1/processes/idm",
                "/api/v1/topics")) {
            fine(officer.get(path));
        }
        fine(officer.get("/api/v1/processes/" + process.slug + "/memberships"));
        fine(officer.get("/api/v1/topics/" + officer.get("/api/v1/topics").path("[0].slug")));
        var person = Given.person(Given.unique("somebody") + "@example.org", "Somebody");
        fine(admin.get("/api/v1/persons/" + person.id));
        try {
            fine(admin.post(
                    "/api/v1/parties",
                    Map.of(
                            "code",
                            "OEX", // not that of the example as written: HostileApiTest sends it
                            "what",
                            "NON_GOVERNMENTAL",
                            "shortName",
                            words("Example Organization", "Organisation exemple", "Organización Ejemplo"),
                            "formalName",
                            words("Example Organization", "Organisation exemple", "Organización Ejemplo"),
                            "afterOf",
                            words("of Example Organization", "de l’Organisation exemple", "de la Organización Ejemplo"),
                            "language",
                            "en")));
        } finally {
            Given.in(() -> Party.delete("code", "OEX"));
        }
    }

    private static Map<String, String> words(String english, String french, String spanish) {
        return Map.of("en", english, "fr", french, "es", spanish);
    }
}
