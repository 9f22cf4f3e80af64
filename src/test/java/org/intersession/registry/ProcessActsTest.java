package org.intersession.registry;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.intersession.document.Document;
import org.intersession.document.Papers;
import org.intersession.meeting.distribution.Distribution;
import org.intersession.platform.Role;
import org.intersession.platform.language.Translated;
import org.intersession.registry.membership.Category;
import org.intersession.registry.membership.Membership;
import org.intersession.registry.membership.Memberships;
import org.intersession.testing.Browsing;
import org.intersession.testing.Given;
import org.intersession.testing.MovableClock;
import org.intersession.testing.Stack;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = Stack.class, scope = TestResourceScope.GLOBAL)
class ProcessActsTest {
    @Inject
    Memberships memberships;

    @Inject
    MovableClock clock;

    @AfterEach
    void time() {
        clock.goOn();
    }

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
    void theSecretariatRevisesItsSettingsAndNobodyElseDoes() {
        var process = process();
        var address = "/processes/" + process.slug + "/settings";
        assertEquals(404, Browsing.nobody().get(address).status());
        assertEquals(403, Given.newcomer().get(address).status());
        assertEquals(403, Given.officer(Given.process("rcm")).get(address).status());
        var page = Given.officer(process)
                .get(address)
                .submit("/settings", "mail", "secretariat@example.org", "quota", "3", "continuationsOnly", "false");
        assertEquals(200, page.status());
        assertTrue(page.texts(".facts dd").contains("secretariat@example.org"));
        var kept = Given.process(process.slug);
        assertEquals(3, kept.quota);
        assertEquals(false, kept.continuationsOnly);
    }

    @Test
    void itsSecretariatFindsItsActsOnThePageAndNobodyElseDoes() {
        var process = process();
        var at = "/processes/" + process.slug;
        assertEquals(
                new TreeSet<>(List.of(
                        "/meetings/new?process=" + process.slug,
                        at + "/addressees",
                        at + "/memberships",
                        at + "/people",
                        at + "/rules",
                        at + "/settings",
                        at + "/texts",
                        "/webhooks")),
                new TreeSet<>(Given.officer(process)
                        .get(at)
                        .page()
                        .select(".desk-acts a")
                        .eachAttr("href")));
        for (var other : List.of(Browsing.nobody(), Given.newcomer(), Given.officer(Given.process("rcm")))) {
            assertEquals(0, other.get(at).page().select(".desk-acts a").size());
        }
    }

    @Test
    void whatIsWrongStandsBesideItsFieldAndWhatWasTypedStays() {
        var process = process();
        var page = Given.officer(process)
                .get("/processes/" + process.slug + "/settings")
                .submit("/settings", "quota", "0", "zone", "Geneva", "website", "javascript:alert(1)");
        assertEquals(422, page.status());
        assertEquals(3, page.page().select(".faults li").size());
        assertEquals("Geneva", page.page().select("[name=zone]").val());
    }

    @Test
    void aStalePageOverwritesNothing() {
        var process = process();
        var address = "/processes/" + process.slug + "/settings";
        var one = Given.officer(process).get(address);
        var other = Given.officer(process).get(address);
        assertEquals(200, one.submit("/settings", "quota", "3").status());
        assertEquals(409, other.submit("/settings", "quota", "4").status());
        assertEquals(3, Given.process(process.slug).quota);
    }

    @Test
    void whatTheSecretariatEntersChangesTheDateOfTheListAndNotTheFiguresOfJuly2005() {
        var process = process();
        var address = "/processes/" + process.slug;
        var officer = Given.officer(process)
                .get(address + "/memberships")
                .submit("/memberships", "party", "burma", "category", "MEMBER", "since", "2020-01-31");
        assertEquals(200, officer.status());
        var heading = officer.get(address).texts("#members-title").get(0);
        assertTrue(heading.startsWith("Members, as entered by the secretariat on "), heading);
        assertEquals(
                List.of("Myanmar since 31 January 2020"), officer.get(address).texts("#members li"));
        assertEquals(
                422,
                officer.get(address + "/memberships")
                        .submit("/memberships", "party", "MMR", "category", "MEMBER", "since", "2020-01-31")
                        .status());
        assertEquals(
                422,
                officer.get(address + "/memberships/MMR/ending")
                        .submit("/ending", "until", "2019-01-01")
                        .status());
        officer.get(address + "/memberships/MMR/ending").submit("/ending", "until", "2021-02-01");
        assertEquals(
                List.of("Myanmar since 31 January 2020 until 1 February 2021"),
                officer.get(address).texts("section[aria-labelledby=former-title] li"));
        assertEquals(246, Given.in(memberships::figures).memberships());
    }

    /** What membership opens to Nauru at that moment: a paper, counterparts, the list, two counts, the audience. */
    private String opened(Process process, Document paper, String moment) {
        clock.standAt(moment);
        var page = "/processes/" + process.slug;
        var focal = Given.signedIn("Reader", Role.FOCAL_POINT, process.id, null, Given.party("NRU").id);
        var audience = "/meetings/" + paper.meeting.slug + "/audience?member=" + process.slug + ".MEMBER";
        return String.join(
                ", ",
                String.valueOf(focal.get("/doc/" + paper.symbol()).status()),
                String.valueOf(focal.get(page + "/counterparts").status()),
                focal.get(page).texts("#members li").toString(),
                given().get("/api/v1" + page).path("listedStates").toString(),
                given().get("/api/v1/processes")
                        .path("find { it.slug == '" + process.slug + "' }.listedStates")
                        .toString(),
                Given.officer(process).get(audience).page().select("#sum").text());
    }

    @Test
    void aMembershipOpensOnItsFirstDayInTheZoneOfItsProcessAndClosesOnTheDayOnWhichItEnds() {
        var process = process();
        Given.in(() -> Process.update("zone = ?1 where id = ?2", ZoneId.of("Asia/Tokyo"), process.id));
        var paper = Papers.issued(Given.announced(process), Distribution.LIMITED);
        var memberships = "/processes/" + process.slug + "/memberships";
        var closed = "404, 404, [], 0, 0, ";
        Given.officer(process)
                .get(memberships)
                .submit("/memberships", "party", "NRU", "category", "MEMBER", "since", "2026-12-10");
        assertEquals(closed, opened(process, paper, "2026-12-09T14:59:59Z"));
        assertEquals(
                "200, 200, [Nauru since 10 December 2026], 1, 1, 1 State, 0 other participants",
                opened(process, paper, "2026-12-09T15:00:00Z"));
        Given.officer(process).get(memberships + "/NRU/ending").submit("/ending", "until", "2026-12-20");
        assertEquals(
                "200, 200, [Nauru since 10 December 2026 until 20 December 2026], 1, 1, 1 State, 0 other participants",
                opened(process, paper, "2026-12-19T14:59:59Z"));
        assertEquals(closed, opened(process, paper, "2026-12-19T15:00:00Z"));
    }

    /** Where a process lists no members, every State is one: but for what the list says of it, while it says so. */
    @Test
    void aStateOfAProcessThatListsNoneIsAMemberBeforeAndAfterWhatTheListSaysOfIt() {
        var process = process();
        Given.in(() -> Process.update("listsMembers = false, zone = ?1 where id = ?2", ZoneOffset.UTC, process.id));
        var paper = Papers.issued(Given.announced(process), Distribution.LIMITED);
        Given.in(() -> {
            var observes = new Membership(
                    Process.findById(process.id),
                    Party.findById(Given.party("NRU").id),
                    Category.OBSERVER,
                    null,
                    1,
                    "2026");
            observes.begin(LocalDate.of(2026, 12, 10));
            observes.end(LocalDate.of(2026, 12, 20));
            observes.persist();
            return null;
        });
        assertEquals(
                List.of("200", "404", "200"),
                Stream.of("2026-12-09T23:59:59Z", "2026-12-10T00:00:00Z", "2026-12-20T00:00:00Z")
                        .map(it -> opened(process, paper, it).split(",")[0])
                        .toList());
    }

    @Test
    void aPartyTakesAnotherCategoryFromTheDayOnWhichTheFirstEnds() {
        var process = process();
        var memberships = "/processes/" + process.slug + "/memberships";
        var officer = Given.officer(process);
        officer.get(memberships).submit("/memberships", "party", "NRU", "category", "MEMBER", "since", "2020-01-01");
        officer.get(memberships + "/NRU/ending").submit("/ending", "until", "2026-12-20");
        officer.get(memberships);
        assertEquals(
                422,
                officer.submit("/memberships", "party", "NRU", "category", "OBSERVER", "since", "2026-12-19")
                        .status());
        assertEquals(
                200,
                officer.submit("/memberships", "party", "NRU", "category", "OBSERVER", "since", "2026-12-20")
                        .status());
        assertEquals(
                List.of("Nauru since 1 January 2020 until 20 December 2026", "Nauru since 20 December 2026"),
                officer.texts("tbody th"));
    }

    @Test
    void aNameThatSeveralBearIsAskedAgain() {
        var process = process();
        var page = Given.officer(process)
                .get("/processes/" + process.slug + "/memberships")
                .submit("/memberships", "party", "korea", "category", "MEMBER", "since", "2020-01-31");
        assertEquals(422, page.status());
        assertTrue(page.texts(".fault").get(0).startsWith("Several are meant by that: "));
    }

    @Test
    void aPartyWithADesignationOfItsOwnIsAddedOnceUnderItsCode() {
        var code = "X" + Given.unique("P").toUpperCase().replaceAll("[^A-Z0-9]", "");
        code = code.substring(0, Math.min(20, code.length()));
        assertEquals(404, Browsing.nobody().get("/parties/new").status());
        assertEquals(403, Given.newcomer().get("/parties/new").status());
        var admin = Browsing.as(Given.unique("admin"), "admin@example.org", "admin");
        var page = admin.get("/parties/new");
        assertEquals(200, page.status());
        page = add(page, code);
        assertEquals("Example Migration Research Network", page.heading());
        assertEquals(422, add(admin.get("/parties/new"), code).status());
    }

    private static Browsing add(Browsing page, String code) {
        return page.submit(
                "/parties/new",
                "what",
                "NON_GOVERNMENTAL",
                "code",
                code,
                "shortName.en",
                "Example Migration Research Network",
                "shortName.fr",
                "Réseau exemple de recherche sur les migrations",
                "shortName.es",
                "Red ejemplo de investigación sobre migración",
                "formalName.en",
                "the Example Migration Research Network",
                "formalName.fr",
                "le Réseau exemple de recherche sur les migrations",
                "formalName.es",
                "la Red ejemplo de investigación sobre migración",
                "afterOf.en",
                "of the Example Migration Research Network",
                "afterOf.fr",
                "du Réseau exemple de recherche sur les migrations",
                "afterOf.es",
                "de la Red ejemplo de investigación sobre migración");
    }
}
