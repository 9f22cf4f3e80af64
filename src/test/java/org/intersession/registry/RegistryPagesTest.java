package org.intersession.registry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.hibernate.SessionFactory;
import org.intersession.testing.Browsing;
import org.intersession.testing.Stack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(value = Stack.class, scope = TestResourceScope.GLOBAL)
class RegistryPagesTest {
    @Inject
    SessionFactory factory;

    private static Browsing in(String language) {
        return Browsing.nobody().with("Accept-Language", language);
    }

    @Test
    void theThirteenProcessesStandWithTheirFigures() {
        var page = in("en").get("/processes");
        assertEquals(
                13, page.page().select("section[aria-labelledby=rcp] tbody tr").size());
        assertEquals(List.of("246"), page.texts("tfoot td"));
        assertEquals(List.of("144", "246", "78", "38", "28", "47"), page.texts(".figures b"));
    }

    @ParameterizedTest
    @CsvSource({
        "/parties?in=any,144",
        "/parties?in=one,78",
        "/parties?in=two,38",
        "/parties?in=three-or-more,28",
        "/parties?in=none,47",
        "/parties?in=others-in-none,4",
        "/parties?in=other-participants,2",
        "/parties?process=apc&process=bali&how=all,30",
        "/parties?process=rcm&process=colombo&how=any,21",
        "/parties?process=soderkoping&process=budapest&how=all,10",
        "/parties?process=soderkoping&process=budapest&how=any,50",
    })
    void eachNumberLeadsToAListOfExactlyThatLength(String address, int length) {
        var page = in("en").get(address);
        assertEquals(length, page.page().select("#selection li").size());
        assertTrue(page.heading().endsWith("as listed in July 2005 (" + length + ")"), page.heading());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en|apc|The source states 32 States and Hong Kong SAR; its list names 31 States, Hong Kong SAR and New"
                        + " Caledonia. Both are given as published.",
                "fr|apc|La source indique 32 États et la RAS de Hong Kong ; sa liste cite 31 États, la RAS de Hong Kong"
                        + " et la Nouvelle-Calédonie. Les deux indications sont reproduites telles que publiées.",
                "es|apc|La fuente indica 32 Estados y la RAE de Hong Kong; su lista menciona 31 Estados, la RAE de Hong"
                        + " Kong y Nueva Caledonia. Ambos datos se reproducen tal como se publicaron.",
                "en|cis|The source states 36 'interested' States and names one.",
                "fr|cis|La source indique 36 États « intéressés » et n'en nomme qu'un.",
                "es|cis|La fuente indica 36 Estados «interesados» y nombra solo uno."
            },
            quoteCharacter = '`')
    void theNeutralSentenceStandsBesideFiguresThatDiffer(String language, String process, String sentence) {
        assertEquals(
                List.of(sentence), in(language).get("/processes/" + process).texts("#members .notice"));
    }

    @Test
    void theFactsOfAProcessStandUnderItsName() {
        var page = in("en").get("/processes/manila");
        assertEquals(
                List.of(
                        "Also known as | Manila Process",
                        "Kind | Regional consultative process",
                        "Scope | Thematic",
                        "Region | East and South-East Asia",
                        "Established | 1996",
                        "Initiated by | International Organization for Migration (as the name says)",
                        "Languages | English",
                        "Besides States | Representatives of international organizations and, in some cases, of"
                                + " non-governmental organizations (said by the source of regional consultative processes in"
                                + " general)",
                        "As the source states it | 16 States + Hong Kong SAR"),
                facts(page));
        assertEquals(List.of("RCM"), in("en").get("/processes/rcm").texts("h1 .acronym"));
        assertEquals(
                10,
                in("en").get("/processes/manila")
                        .page()
                        .select("section[aria-labelledby=focus-title] li a")
                        .size());
    }

    private static List<String> facts(Browsing page) {
        return page.page().select("dl.facts dt").stream()
                .map(it -> it.text() + " | " + it.nextElementSibling().text())
                .toList();
    }

    @Test
    void whoTakesPartOtherwiseStandsApartFromTheMembers() {
        assertEquals(List.of("Interested (1)"), in("en").get("/processes/cis").texts("#interested-title"));
        assertEquals(
                List.of("Other participants (2)"),
                in("en").get("/processes/apc").texts("#others-title"));
    }

    @Test
    void membersStandUnderTheirNamesOfTodayWithTheSourcesFormBeside() {
        var page = in("en").get("/processes/budapest");
        assertEquals(List.of("Members, as listed in July 2005 (50 States)"), page.texts("#members-title"));
        assertEquals(50, page.page().select("#members li").size());
        assertTrue(page.texts("#members li").contains("Serbia listed as Serbia and Montenegro"));
        assertTrue(page.texts("#members li").contains("North Macedonia listed as Macedonia"));
        assertTrue(in("en").get("/processes/midsa").texts("#members li").contains("Eswatini listed as Swaziland"));
    }

    @Test
    void soderkopingLiesWithinBudapest() {
        assertTrue(in("en").get("/processes/soderkoping")
                .texts("section[aria-labelledby=overlaps-title] p")
                .contains("All of its members also take part in Budapest Process."));
    }

    @Test
    void statesStandInTheReadersAlphabet() {
        var french = in("fr").get("/parties");
        assertTrue(french.texts("#letter-E + ul li").contains("États-Unis d'Amérique"));
        assertTrue(french.texts("#letter-R + ul li").contains("Royaume-Uni de Grande-Bretagne et d'Irlande du Nord"));
        var english = in("en").get("/parties").texts("#letter-U + ul li");
        assertEquals(
                english.indexOf("United Kingdom of Great Britain and Northern Ireland") + 1,
                english.indexOf("United Republic of Tanzania"));
        assertEquals(
                197, in("en").get("/parties").page().select("h3.letter + ul li").size());
    }

    @ParameterizedTest
    @CsvSource({
        "Burma,Myanmar",
        "Macedonia,North Macedonia",
        "Swaziland,Eswatini",
        "Turkey,Türkiye",
        "Ivory Coast,Côte d'Ivoire",
        "Holland,Netherlands (Kingdom of the)"
    })
    void anOldNameFindsTheRightPartyAndIsNeverShown(String typed, String name) {
        var page = in("en").get("/parties?q=" + typed.replace(" ", "+"));
        assertEquals(List.of(name), page.texts("#selection li"));
        var party = page.get(page.page().select("#selection a").attr("href"));
        var shown = party.page();
        shown.select("[lang=en]").not("html").remove();
        assertFalse(shown.select("h1, dl, p, li").text().contains(typed.equals("Macedonia") ? "FYROM" : typed));
    }

    @Test
    void aCodeInAnotherCaseOrAnAlphaTwoCodeLeadsToTheAddressThatStays() {
        for (var address : List.of("/parties/au", "/parties/AU", "/parties/aus")) {
            var answer =
                    io.restassured.RestAssured.given().redirects().follow(false).get(address);
            assertEquals(301, answer.statusCode());
            assertTrue(answer.header("Location").endsWith("/parties/AUS"));
        }
        assertEquals(404, in("en").get("/parties/XYZ").status());
    }

    @Test
    void australiaIsInFiveAndInterestedInOneMore() {
        var rows = in("en").get("/parties/AUS").page().select("#processes tbody tr");
        assertEquals(6, rows.size());
        assertEquals(
                5,
                rows.stream()
                        .filter(it -> it.select("td").get(0).text().equals("member"))
                        .count());
    }

    @Test
    void aHistoricalPartySaysWhatContinuesIt() {
        var page = in("en").get("/parties/SCG");
        assertEquals(
                List.of("Until 3 June 2006. Continued by Serbia. Also succeeded by Montenegro."),
                page.texts("main > .notice"));
        assertTrue(in("en").get("/parties/SRB").texts("#processes td").contains("Serbia and Montenegro"));
    }

    @Test
    void theMapHasOneMarkForEachStateAndTheTableSaysTheSame() {
        var page = in("es").get("/map").page();
        assertEquals(195 + 2, page.select("svg a.dot").size());
        assertEquals(78, page.select("svg a.dot.one").size());
        assertEquals(38, page.select("svg a.dot.two").size());
        assertEquals(28, page.select("svg a.dot.three-or-more").size());
        assertEquals(47 + 4, page.select("svg a.dot.none").size());
        assertEquals(2, page.select("svg a.dot.other").size());
        assertEquals(195, page.select("table.columns tbody tr").size());
        assertEquals(
                List.of("78", "38", "28", "47", "4", "2"),
                page.select(".legend b").eachText());
        var drawn = new TreeMap<String, String>();
        page.select("svg a.dot")
                .forEach(it ->
                        drawn.put(it.attr("href"), it.select("title").text().replace(":", "")));
        var listed = new TreeMap<String, String>();
        page.select("#table tbody tr").forEach(it -> listed.put(it.select("a").attr("href"), it.text()));
        assertEquals(drawn, listed);
        assertTrue(page.select("figcaption").text().contains("Natural Earth, dominio público"));
    }

    @Test
    void theFrontPageShowsTheMapSmallAndSaysItsFigures() {
        var page = in("en").get("/");
        assertEquals(197, page.page().select(".world-small .dot").size());
        assertTrue(page.texts(".world-small figcaption")
                .get(0)
                .endsWith("As listed in July 2005: 78 States in one, 38 in two, 28 in three or more."));
    }

    @Test
    void everyTopicHasAPageWithTheProcessesWhoseFocusItIs() {
        var topics = in("en").get("/topics").page().select("main li a").eachAttr("href");
        assertEquals(53 + 6 + 13, topics.size());
        var data = in("en").get("/topics/data");
        assertEquals(200, data.status());
        assertTrue(data.texts("#processes li a")
                .contains("Inter-Governmental Consultations on Asylum, Refugees and" + " Migration Policies"));
    }

    /** Beside the processes whose focus it is: the meetings and the public documents that carry it. */
    @Test
    void aTopicsPageListsItsMeetingsAndItsPublicDocuments() {
        var capacity = in("en").get("/topics/capacity-building");
        assertTrue(
                capacity.texts("#meetings a").contains("Developing Capacity to Manage Migration"),
                capacity.texts("#meetings a").toString());
        for (var topic : List.of("practice-naturalization", "common-understanding-globalization")) {
            var page = in("fr").get("/topics/" + topic);
            assertTrue(
                    page.texts(".papers td > span").contains("Agenda international pour la gestion des migrations"),
                    page.texts(".papers td > span").toString());
        }
    }

    @Test
    void everyTopicsAddressAnswers() {
        var topics = in("es").get("/topics").page().select("main li a");
        var names = new ArrayList<String>();
        for (var topic : topics) {
            var page = in("es").get(topic.attr("href"));
            assertEquals(200, page.status(), topic.attr("href"));
            names.add(page.heading());
        }
        assertEquals(topics.eachText(), names);
    }

    @ParameterizedTest
    @CsvSource({
        "/processes/rcm,Puebla Process - Data sharing and trends analysis",
        "/parties/FJI,Fiji and Panama - Legislative review and reform",
        "/parties/PAN,Fiji and Panama - Legislative review and reform",
        "/parties/AUS,Australia/Indonesia - Coordination on operational initiative",
        "/parties/IDN,Australia/Indonesia - Coordination on operational initiative",
    })
    void anExampleStandsAsQuotedOnThePageOfWhomItConcerns(String address, String quoted) {
        var page = in("fr").get(address);
        assertEquals(List.of(quoted), page.texts("blockquote"));
        assertEquals(
                "en", page.page().selectFirst("blockquote").closest("[lang]").attr("lang"));
    }

    @Test
    void aNameThatHasNoFormInTheReadersLanguageStaysInItsOwn() {
        var heading = in("fr").get("/processes/sacm").page().select("h1 span").first();
        assertEquals("Conferencia Suramericana sobre Migraciones", heading.text());
        assertEquals("es", heading.attr("lang"));
    }

    /** Of the nine of a process four are of the sections of meetings and documents. */
    @ParameterizedTest
    @CsvSource({"/processes,2", "/parties,3", "/parties?in=one,2", "/topics,1", "/map,1", "/processes/igc,9"})
    void aPageAsksItsFixedNumberOfQuestions(String address, int statements) {
        in("en").get(address);
        var before = factory.getStatistics().getPrepareStatementCount();
        assertEquals(200, in("en").get(address).status());
        assertEquals(statements, factory.getStatistics().getPrepareStatementCount() - before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/map", "/parties", "/processes", "/processes/budapest", "/topics"})
    void aPageIsSmallOverTheWire(String address) {
        var limit = address.equals("/map") || address.equals("/parties") ? 100_000 : 40_000;
        var bytes = io.restassured.RestAssured.given()
                .config(io.restassured.RestAssured.config()
                        .decoderConfig(io.restassured.config.DecoderConfig.decoderConfig()
                                .noContentDecoders()))
                .header("Accept-Encoding", "gzip")
                .get(address)
                .asByteArray()
                .length;
        assertTrue(bytes < limit, address + " " + bytes);
    }
}
