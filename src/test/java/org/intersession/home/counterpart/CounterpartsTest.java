package org.intersession.home.counterpart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.intersession.document.Links;
import org.intersession.document.Papers;
import org.intersession.identity.Grant;
import org.intersession.identity.Person;
import org.intersession.platform.Role;
import org.intersession.registry.Dialogue;
import org.intersession.registry.Party;
import org.intersession.registry.Process;
import org.intersession.registry.membership.Category;
import org.intersession.registry.membership.Membership;
import org.intersession.testing.Browsing;
import org.intersession.testing.Given;
import org.intersession.testing.Program;
import org.intersession.testing.Stack;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = Stack.class, scope = TestResourceScope.GLOBAL)
class CounterpartsTest {
    private Process process;
    private String page;

    @BeforeEach
    void aProcessOfTwoMembersAndAnObserver() {
        process = Papers.process();
        page = "/processes/" + process.slug;
        takesPart("NRU", Category.MEMBER);
        takesPart("TUV", Category.MEMBER);
        takesPart("WHO", Category.OBSERVER);
    }

    private void takesPart(String code, Category category) {
        Given.in(() -> {
            new Membership(
                            Process.findById(process.id),
                            Party.findById(Given.party(code).id),
                            category,
                            null,
                            1,
                            "2026")
                    .persist();
            return null;
        });
    }

    /** Appointed for a process, or for all. */
    private Person appointed(String code, String family, String function, UUID where) {
        var person = Given.person(Given.unique(family) + "@example.org", family);
        Given.in(() -> Person.update("functionalTitle = ?1 where id = ?2", function, person.id));
        Given.grant(person, Role.FOCAL_POINT, where, null, Given.party(code).id);
        return person;
    }

    private Browsing focal(String code) {
        return Given.signedIn("Reader", Role.FOCAL_POINT, process.id, null, Given.party(code).id);
    }

    private List<String> rows(Browsing reader) {
        return ours(reader.get(page + "?lang=en").page().select("#counterparts tbody tr"));
    }

    /** Of those whom this test appoints: others appoint for all processes, too. */
    private static List<String> ours(Elements rows) {
        return rows.stream()
                .map(it -> it.select("th, td").eachText())
                .filter(it -> it.get(1).matches(".* (Director|Adviser|Observer|Stranger|Elsewhere)"))
                .map(it -> String.join(" | ", it))
                .toList();
    }

    /** On the list of all of them, where those whom others appoint for all processes push nobody out. */
    private List<String> listed(Browsing reader) {
        return ours(reader.get(page + "/counterparts?lang=en").page().select("table.grid tbody tr"));
    }

    @Test
    void aFocalPointOfAMemberReadsWhoIsThatOfTheOthersByNameAndFunctionAlone() {
        var director = appointed("TUV", "Director", "Director of Migration", process.id);
        appointed("NRU", "Adviser", "Adviser, Ministry of Justice", process.id);
        appointed("WHO", "Observer", "Liaison Officer", process.id);
        appointed("KEN", "Stranger", "Director", process.id);
        appointed("TUV", "Elsewhere", "Director", Dialogue.with("secretariat@example.org").id);
        var reader = focal("NRU");
        assertEquals(
                List.of(
                        "Nauru | Ms. Example Adviser | Adviser, Ministry of Justice",
                        "Tuvalu | Ms. Example Director | Director of Migration"),
                rows(reader));
        assertFalse(reader.page().select("#counterparts").html().contains(director.email), "no address");
    }

    /** Of an addressee without name and office the address stands as the name of whoever answers. */
    @Test
    void anAddressThatStandsForANameIsNotTold() {
        var office = appointed("TUV", "Office", null, process.id);
        Given.in(() ->
                Person.update("givenName = null, courtesyTitle = null, familyName = email where id = ?1", office.id));
        var reader = focal("NRU");
        for (var path : List.of(page + "?lang=en", page + "/counterparts?lang=en")) {
            assertFalse(reader.get(path).source().contains(office.email), path);
        }
        assertEquals(
                1,
                reader.page().select("table.grid tbody tr").stream()
                        .filter(it -> it.text().equals("Tuvalu –"))
                        .count());
        var told = reader.program().get("/api/v1" + page + "/counterparts");
        told.then().statusCode(200);
        assertFalse(told.asString().contains(office.email), told.asString());
    }

    @Test
    void whoeverIsOfNoMemberFindsNothing() {
        var director = appointed("TUV", "Director", "Director of Migration", process.id);
        var meeting = Given.announced(process);
        var linked = Browsing.nobody();
        linked.get(Links.of(director, meeting));
        for (var other : List.of(
                focal("WHO"),
                focal("KEN"),
                Given.newcomer(),
                Given.officer(Given.process("midsa")),
                Browsing.as(Given.unique("admin"), "admin@example.org", "admin"),
                Browsing.nobody(),
                linked)) {
            assertEquals(0, other.get(page).page().select("#counterparts").size());
            assertEquals(404, other.get(page + "/counterparts").status());
        }
        assertEquals(List.of("Tuvalu | Ms. Example Director | Director of Migration"), rows(Given.officer(process)));
    }

    @Test
    void aProgramReadsTheSameAndOfNoMemberNothing() {
        var director = appointed("TUV", "Director", "Director of Migration", process.id);
        var api = "/api/v1" + page + "/counterparts";
        for (var reader : List.of(focal("NRU").program(), Program.officer(process))) {
            var told = reader.get(api);
            told.then().statusCode(200);
            assertEquals(
                    List.of(Map.of(
                            "party", "TUV",
                            "courtesyTitle", "Ms.",
                            "name", "Example Director",
                            "functionalTitle", "Director of Migration")),
                    told.jsonPath().getList("findAll { it.functionalTitle == 'Director of Migration' }"));
            assertFalse(told.asString().contains(director.email), "no address");
        }
        for (var other : List.of(
                focal("WHO").program(),
                focal("KEN").program(),
                Program.officer(Given.process("midsa")),
                Program.chair(Given.announced(process)),
                Program.admin(),
                Program.machine())) {
            other.get(api).then().statusCode(404).contentType("application/problem+json");
        }
    }

    @Test
    void anAppointmentThatHasEndedIsSeenNoMore() {
        var director = appointed("TUV", "Director", "Director of Migration", process.id);
        var reader = focal("NRU");
        assertEquals(1, rows(reader).size());
        Given.in(() -> Grant.update("validUntil = ?1 where person.id = ?2", Instant.EPOCH.plusSeconds(1), director.id));
        assertEquals(List.of(), rows(reader));
    }

    @Test
    void inAProcessThatListsNoMembersEveryStateTakesPart() {
        process = Dialogue.with("secretariat@example.org");
        page = "/processes/" + process.slug;
        appointed("KEN", "Director", "Director of Migration", process.id);
        assertEquals(List.of("Kenya | Ms. Example Director | Director of Migration"), listed(focal("NRU")));
        assertEquals(List.of(), listed(focal("WHO")));
    }

    @Test
    void beyondFiftyTheirNumberLeadsToAListOfThatLength() {
        for (var i = 0; i < 51; i++) {
            appointed("TUV", "Official", "Official", process.id);
        }
        var reader = focal("NRU").get(page + "?lang=en");
        assertEquals(50, reader.page().select("#counterparts tbody tr").size());
        var all = reader.page().select("#counterparts a[href$=/counterparts]");
        var number = Integer.parseInt(all.text().replaceAll("\\D", ""));
        reader.get(all.attr("href") + "?lang=en");
        assertEquals("Counterparts (" + number + ")", reader.heading());
        assertEquals(number, reader.page().select("table.grid tbody tr").size());
    }
}
