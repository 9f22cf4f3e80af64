package org.intersession.document;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.intersession.meeting.Meeting;
import org.intersession.meeting.distribution.Distribution;
import org.intersession.testing.Given;
import org.intersession.testing.Program;
import org.intersession.testing.Stack;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = Stack.class, scope = TestResourceScope.GLOBAL)
class DocumentApiTest {
    private static final byte[] PDF = "%PDF-1.7\nstartxref\n0\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);

    private Meeting meeting;
    private Program officer;
    private String at;

    @BeforeEach
    void aMeetingOfTheIdm() {
        meeting = Given.announced(Given.process("idm"));
        Given.invited(meeting, Given.party("CIV"));
        officer = Program.officer(Given.process("idm"));
        at = "/api/v1/meetings/" + meeting.slug + "/documents";
    }

    private String added() {
        return officer.post(
                        at, Map.of("type", "WORKING", "title", Map.of("en", "A paper"), "distribution", "RESTRICTED"))
                .then()
                .statusCode(201)
                .extract()
                .path("symbol");
    }

    private Response file(Program program, String symbol, byte[] bytes) {
        return program.asks()
                .contentType("application/octet-stream")
                .body(bytes)
                .urlEncodingEnabled(false)
                .put("/api/v1/document-files/en/" + symbol + "?name=paper.pdf");
    }

    private Response document(Program program, String symbol) {
        return program.asks().urlEncodingEnabled(false).get("/api/v1/documents/" + symbol);
    }

    @Test
    void aPaperIsAddedFiledIssuedAndWithdrawn() {
        var symbol = added();
        var issuance = Map.of("symbols", List.of(symbol), "notify", false);
        officer.post("/api/v1/document-issuances", issuance).then().statusCode(422);
        file(officer, symbol, "no paper".getBytes(StandardCharsets.UTF_8))
                .then()
                .statusCode(422);
        file(officer, symbol, PDF).then().statusCode(200).body("editions[0].files.format", contains("pdf"));
        var focal = Program.focalPoint(Given.party("CIV"));
        document(focal, symbol).then().statusCode(404);
        officer.post("/api/v1/document-issuances", issuance).then().statusCode(200);
        document(focal, symbol).then().statusCode(200).body("state", equalTo("ISSUED"));
        assertEquals(
                PDF.length,
                focal.asks()
                        .accept("*/*")
                        .urlEncodingEnabled(false)
                        .get("/api/v1/document-files/en/" + symbol)
                        .asByteArray()
                        .length);
        var message = Map.of("symbol", symbol, "subject", "Withdrawn", "text", "Please do not use it.");
        officer.post("/api/v1/document-messages", message).then().statusCode(403);
        int version = document(officer, symbol).path("version");
        officer.post("/api/v1/document-withdrawals", Map.of("symbol", symbol, "version", version - 1))
                .then()
                .statusCode(409);
        officer.post("/api/v1/document-withdrawals", Map.of("symbol", symbol, "version", version))
                .then()
                .statusCode(200);
        document(focal, symbol).then().statusCode(404);
        officer.post("/api/v1/document-messages", message)
                .then()
                .statusCode(200)
                .body("notified", equalTo(1));
    }

    @Test
    void papersThatAreAddedAtOnceTakeANumberEach() throws Exception {
        var several = Executors.newFixedThreadPool(6);
        var symbols = several.invokeAll(Collections.nCopies(12, (Callable<String>) this::added)).stream()
                .map(it -> {
                    try {
                        return it.get();
                    } catch (Exception failed) {
                        throw new AssertionError(failed);
                    }
                })
                .toList();
        several.shutdown();
        assertEquals(12, Set.copyOf(symbols).size());
    }

    private String derived(String symbol) {
        return officer.post("/api/v1/document-derivations", Map.of("symbol", symbol, "derivation", "REVISION"))
                .then()
                .statusCode(201)
                .extract()
                .path("symbol");
    }

    private String issued(String symbol) {
        issuedAtOnce(symbol);
        return symbol;
    }

    private void issuedAtOnce(String... symbols) {
        for (var symbol : symbols) {
            file(officer, symbol, PDF).then().statusCode(200);
        }
        officer.post("/api/v1/document-issuances", Map.of("symbols", List.of(symbols), "notify", false))
                .then()
                .statusCode(200);
    }

    private void withdrawn(String symbol) {
        int version = document(officer, symbol).path("version");
        officer.post("/api/v1/document-withdrawals", Map.of("symbol", symbol, "version", version))
                .then()
                .statusCode(200);
    }

    private String state(String symbol) {
        return document(officer, symbol).path("state");
    }

    @Test
    void whatIsReplacedComesBackWhenNothingReplacesItAnyMore() {
        var paper = issued(added());
        var first = derived(paper);
        var beside = derived(paper);
        issuedAtOnce(first, beside);
        var second = issued(derived(first));
        withdrawn(first);
        withdrawn(beside);
        assertEquals("SUPERSEDED", state(paper));
        assertEquals("ISSUED", state(second));
        withdrawn(second);
        assertEquals("ISSUED", state(paper));
    }

    @Test
    void ofTwoThatReplaceAPaperOneIsWithdrawnAndThePaperStaysReplaced() {
        var paper = issued(added());
        var first = issued(derived(paper));
        issued(derived(paper));
        withdrawn(first);
        assertEquals("SUPERSEDED", state(paper));
    }

    @Test
    void whatIsRevisedOfAPaperThatIsWithdrawnThenReplacesWhatThatReplaced() {
        var paper = issued(added());
        var first = issued(derived(paper));
        var second = derived(first);
        withdrawn(first);
        assertEquals("ISSUED", state(paper));
        issued(second);
        assertEquals("SUPERSEDED", state(paper));
    }

    /** Else a refusal would tell of papers that are hidden, and one process could take the next numbers of another. */
    @Test
    void whatIsOfAnotherProcessIsNotFreeWhetherAPaperHasItOrNot() {
        var hidden = added();
        var apart = Papers.issued(meeting, Distribution.RESTRICTED).symbol();
        var process = Papers.process();
        var other = Program.officer(process);
        var theirs = "/api/v1/processes/" + process.slug + "/documents";
        for (var symbol : List.of(hidden, hidden + "/Rev.7", "idm/2027/none", apart)) {
            assertEquals(
                    symbol + " is not free. Please take another symbol, or leave it empty to take the next.",
                    refused(other, theirs, symbol));
        }
        other.post(theirs, called(process.slug + "/2027/own")).then().statusCode(201);
        assertEquals(
                "There is a paper under " + hidden
                        + " already. Please take another symbol, or leave it empty to take the next.",
                refused(officer, at, hidden));
    }

    private static String refused(Program who, String at, String symbol) {
        return who.post(at, called(symbol)).then().statusCode(422).extract().path("errors.symbol");
    }

    private static Map<String, Object> called(String symbol) {
        return Map.of(
                "symbol", symbol, "type", "WORKING", "title", Map.of("en", "A paper"), "distribution", "INTERNAL");
    }

    @Test
    void whatIsWrongWithAPaperStandsAtItsMember() {
        officer.post(at, Map.of("type", "WORKING", "title", Map.of("en", "A paper"), "distribution", "GENERAL"))
                .then()
                .statusCode(422)
                .body("errors.keySet()", contains("public"));
        officer.post(at, Map.of("type", "SECRET")).then().statusCode(422).body("errors.keySet()", contains("type"));
        officer.post(at, Map.of("distributed", "LIMITED"))
                .then()
                .statusCode(422)
                .body("errors.keySet()", contains("distributed"));
    }

    @Test
    void aRestrictedPaperIsInNoListOfThoseWhoMayNotReadIt() {
        var paper = Papers.issued(meeting, Distribution.RESTRICTED);
        Program.focalPoint(Given.party("CIV")).get(at).then().body("symbol", contains(paper.symbol()));
        for (var other : List.of(
                Program.focalPoint(Given.party("IOM")),
                Program.officer(Given.process("midsa")),
                Program.admin(),
                Program.machine())) {
            other.get(at).then().statusCode(200).body("$", hasSize(0));
            document(other, paper.symbol()).then().statusCode(404);
            file(other, paper.symbol(), PDF).then().statusCode(404);
            other.post("/api/v1/document-withdrawals", Map.of("symbol", paper.symbol(), "version", 0))
                    .then()
                    .statusCode(404);
            other.post(at, Map.of()).then().statusCode(403);
        }
    }
}
