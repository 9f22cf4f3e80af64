package org.intersession.registry;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.intersession.testing.Stack;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = Stack.class, scope = TestResourceScope.GLOBAL)
class RegistryApiTest {
    @Test
    void theSummaryGivesTheFiguresAndTheirDate() {
        var summary = given().get("/api/v1/memberships/summary")
                .then()
                .statusCode(200)
                .extract()
                .<Map<String, Object>>path("");
        assertEquals(
                new TreeMap<>(Map.of(
                        "asOf", "2005-07",
                        "states", 144,
                        "memberships", 246,
                        "inOne", 78,
                        "inTwo", 38,
                        "inThreeOrMore", 28,
                        "inNone", 47)),
                new TreeMap<>(summary));
    }

    @Test
    void theOtherMechanismsStandAsProcessesOfTheirKinds() {
        for (var expected : Map.of(
                        "idm", "GLOBAL_DIALOGUE",
                        "berne", "STATES_OWNED_INITIATIVE",
                        "gmg", "INTER_AGENCY_MECHANISM",
                        "uncm", "INTER_AGENCY_MECHANISM")
                .entrySet()) {
            given().get("/api/v1/processes/" + expected.getKey())
                    .then()
                    .statusCode(200)
                    .body("kind", equalTo(expected.getValue().toLowerCase().replace('_', '-')));
        }
    }

    /** The reviewed copy: process, year, stated and listed States. */
    @Test
    void theThirteenProcessesStandAsReviewed() throws IOException {
        List<Map<String, Object>> processes =
                given().queryParam("kind", "rcp").get("/api/v1/processes").path("");
        var told = processes.stream()
                .map(it -> it.get("slug") + "," + it.get("established") + "," + it.get("statedStates") + ","
                        + it.get("listedStates"))
                .toList();
        assertEquals(reviewed("processes-reviewed.csv"), told);
    }

    @Test
    void everyMemberStandsWithItsCategoryAndTheSourcesForm() throws IOException {
        var told = new ArrayList<String>();
        for (var line : reviewed("processes-reviewed.csv")) {
            var slug = line.split(",")[0];
            List<Map<String, Object>> members =
                    given().get("/api/v1/processes/" + slug).path("members");
            members.forEach(
                    it -> told.add(slug + "," + it.get("code") + "," + it.get("category") + "," + it.get("listedAs")));
        }
        assertEquals(reviewed("memberships-reviewed.csv"), told);
    }

    private static List<String> reviewed(String file) throws IOException {
        try (var in = RegistryApiTest.class.getResourceAsStream("/registry/" + file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .collect(Collectors.toList());
        }
    }

    @Test
    void theAsiaPacificConsultationsGiveStatedAndListedApartAndSaySo() {
        given().get("/api/v1/processes/apc")
                .then()
                .body("statedStates", equalTo(32))
                .body("listedStates", equalTo(31))
                .body("asOf", equalTo("2005-07"))
                .body("note.en", endsWith("Both are given as published."))
                .body("members.findAll { it.category == 'special-participant' }.code", containsInAnyOrder("HKG", "NCL"))
                .body("inCommon.find { it.process == 'bali' }.states", equalTo(30));
    }

    @Test
    void processesInCommonAndTogetherAreAskedOfTheParties() {
        given().get("/api/v1/parties?process=apc&process=bali&how=all").then().body("", hasSize(30));
        given().get("/api/v1/parties?process=rcm&process=colombo&how=any")
                .then()
                .body("", hasSize(21));
        given().get("/api/v1/parties?process=soderkoping&process=budapest&how=all")
                .then()
                .body("", hasSize(10));
        given().get("/api/v1/parties?in=none").then().body("", hasSize(47));
    }

    @Test
    void aPartyIsFoundByAnOldNameWhichTheAnswerDoesNotCarry() {
        var answer = given().get("/api/v1/parties?q=Burma").then().body("code", equalTo(List.of("MMR")));
        assertEquals(false, answer.extract().asString().contains("Burma"));
    }

    @Test
    void australiaIsInFiveAndItsOtherCodesLeadThere() {
        given().get("/api/v1/parties/AUS")
                .then()
                .body("memberships.findAll { it.category == 'member' }", hasSize(5))
                .body("party.name.fr", equalTo("Australie"));
        given().redirects()
                .follow(false)
                .get("/api/v1/parties/au")
                .then()
                .statusCode(301)
                .header("Location", endsWith("/api/v1/parties/AUS"));
        given().get("/api/v1/parties/SCG")
                .then()
                .body("party.continuedBy", equalTo("SRB"))
                .body("alsoSucceededBy", equalTo(List.of("MNE")));
    }

    @Test
    void aListThatGrowsIsReadPageByPage() {
        var first = given().get("/api/v1/parties?limit=2").then().body("code", equalTo(List.of("AFG", "AGO")));
        assertEquals(
                "</api/v1/parties?after=AGO&limit=2>; rel=\"next\"",
                first.extract().header("Link"));
        given().get("/api/v1/parties?after=AGO&limit=2").then().body("code", equalTo(List.of("ALB", "AND")));
        given().get("/api/v1/parties?limit=0").then().statusCode(422).contentType("application/problem+json");
    }

    @Test
    void whoHasTheAnswerIsNotSentItAgain() {
        var first = given().get("/api/v1/topics");
        assertEquals(72, first.<List<?>>path("").size());
        given().header("If-None-Match", first.header("ETag"))
                .get("/api/v1/topics")
                .then()
                .statusCode(304)
                .body(equalTo(""));
        given().get("/api/v1/topics/data").then().body("focusOf.process.contains('igc')", equalTo(true));
    }

    @Test
    void whatDoesNotExistIsAProblemDocument() {
        given().get("/api/v1/processes/nothing").then().statusCode(404).contentType("application/problem+json");
        given().get("/api/v1/processes?kind=other").then().statusCode(422).contentType("application/problem+json");
        given().get("/api/v1/parties?q=nobody").then().statusCode(200).body("", empty());
    }
}
