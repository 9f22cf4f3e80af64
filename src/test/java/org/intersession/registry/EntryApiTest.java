package org.intersession.registry;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.intersession.platform.language.Translated;
import org.intersession.testing.Given;
import org.intersession.testing.Program;
import org.intersession.testing.Stack;
import org.junit.jupiter.api.Test;

/** What a secretariat does with its process through the API: its settings, who joins and who leaves. */
@QuarkusTest
@WithTestResource(value = Stack.class, scope = TestResourceScope.GLOBAL)
class EntryApiTest {
    /** A process of its own, so that no other test meets what is entered here. */
    private static Process process() {
        return Given.in(() -> {
            var process = new Process();
            process.slug = Given.unique("process");
            process.kind = Process.Kind.STATES_OWNED_INITIATIVE;
            process.position = 1000;
            process.name = Translated.of("en", "A process");
            process.nameLanguage = "en";
            process.listsMembers = true;
            process.asOf = "2005-07";
            process.persist();
            return process;
        });
    }

    @Test
    void settingsAreSentBackAsAWholeWithTheirVersion() {
        var process = process();
        var officer = Program.officer(process);
        var at = "/api/v1/processes/" + process.slug + "/settings";
        Map<String, Object> settings = officer.get(at).jsonPath().getMap("$");
        settings.put("quota", 3);
        settings.put("continuationsOnly", "false");
        officer.put(at, settings)
                .then()
                .statusCode(200)
                .body("quota", equalTo(3), "continuationsOnly", equalTo("false"));
        officer.put(at, settings).then().statusCode(409);
        settings.put("version", 1);
        settings.put("quota", 0);
        officer.put(at, settings).then().statusCode(422).body("errors.keySet()", contains("quota"));
        for (var other : List.of(Program.officer(Given.process("rcm")), Program.admin(), Program.machine())) {
            other.get(at).then().statusCode(403);
            other.put(at, settings).then().statusCode(403);
        }
    }

    @Test
    void symbolsThatBeginAsAnothersAreNobodyElses() {
        var process = process();
        var officer = Program.officer(process);
        var at = "/api/v1/processes/" + process.slug + "/settings";
        Map<String, Object> settings = officer.get(at).jsonPath().getMap("$");
        var own = Given.unique("OWN");
        for (var pattern : List.of(own + "/{year}/{n}", own.toLowerCase() + "/SUB/{n}")) {
            settings.put("symbolPattern", pattern);
            officer.put(at, settings).then().statusCode(200).body("symbolPattern", equalTo(pattern));
            settings.put("version", (int) settings.get("version") + 1);
        }
        var others = process();
        var other = Program.officer(others);
        var there = "/api/v1/processes/" + others.slug + "/settings";
        settings = other.get(there).jsonPath().getMap("$");
        var wrong = "Symbols that begin so are of another process. Please choose another beginning.";
        var vague = "A pattern begins with a part of its own, up to a slash, which is the same in all its symbols.";
        for (var refused : Map.of(
                        own + "/sub/{year}/{n}",
                        wrong,
                        "idm/2027/{n}",
                        wrong,
                        process.slug + "/{n}",
                        wrong,
                        "{year}/{n}",
                        vague,
                        "I{n}",
                        vague)
                .entrySet()) {
            settings.put("symbolPattern", refused.getKey());
            other.put(there, settings).then().statusCode(422).body("errors.symbolPattern", equalTo(refused.getValue()));
        }
    }

    @Test
    void aPartyJoinsAndLeaves() {
        var process = process();
        var officer = Program.officer(process);
        var at = "/api/v1/processes/" + process.slug + "/memberships";
        officer.post(at, Map.of("party", "Peru", "category", "MEMBER", "since", "2026-01-01", "version", 0))
                .then()
                .statusCode(201)
                .header("Location", endsWith(at))
                .body("memberships.party", contains("PER"), "version", equalTo(1));
        officer.post(at, Map.of("party", "Peru", "category", "MEMBER", "since", "2026-01-01", "version", 1))
                .then()
                .statusCode(422)
                .body("errors.keySet()", contains("party"));
        officer.post(at, Map.of("party", "Chile", "category", "MEMBER", "since", "yesterday", "version", 1))
                .then()
                .statusCode(422)
                .body("errors.keySet()", contains("since"));
        Program.officer(Given.process("rcm"))
                .post(at + "/PER/ending", Map.of("until", "2026-06-30", "version", 0))
                .then()
                .statusCode(403);
        officer.post(at + "/PER/ending", Map.of("until", "2026-06-30", "version", 0))
                .then()
                .statusCode(200)
                .body("memberships.until", contains("2026-06-30"));
        officer.post(at + "/PER/ending", Map.of("until", "2026-06-30", "version", 1))
                .then()
                .statusCode(404);
    }

    @Test
    void aPartyIsAddedByThoseWhoMay() {
        var body = Map.of("code", "NOWHERE", "what", "TERRITORY");
        Program.machine().post("/api/v1/parties", body).then().statusCode(403);
        Program.focalPoint(Given.party("MEX"))
                .post("/api/v1/parties", body)
                .then()
                .statusCode(403);
    }
}
