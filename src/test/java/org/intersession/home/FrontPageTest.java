package org.intersession.home;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.intersession.document.Document;
import org.intersession.document.Papers;
import org.intersession.meeting.Meeting;
import org.intersession.meeting.distribution.Distribution;
import org.intersession.testing.Browsing;
import org.intersession.testing.Given;
import org.intersession.testing.MovableClock;
import org.intersession.testing.Stack;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(value = Stack.class, scope = TestResourceScope.GLOBAL)
class FrontPageTest {
    private static final Map<String, String> DISCLAIMERS = Map.of(
            "en",
            "The designations employed and the presentation of material do not imply the expression of any opinion"
                    + " whatsoever concerning the legal status of any country, territory, city or area, or of its"
                    + " authorities, or concerning the delimitation of its frontiers or boundaries.",
            "fr",
            "Les appellations employées et la présentation des données n'impliquent aucune prise de position quant au"
                    + " statut juridique des pays, territoires, villes ou zones, ou de leurs autorités, ni quant au tracé"
                    + " de leurs frontières ou limites.",
            "es",
            "Las denominaciones empleadas y la presentación de los datos no implican juicio alguno sobre la condición"
                    + " jurídica de países, territorios, ciudades o zonas, ni de sus autoridades, ni sobre la"
                    + " delimitación de sus fronteras o límites.");

    @Inject
    MovableClock clock;

    private final List<Document> late = new ArrayList<>();

    @AfterEach
    void theClockGoesOnAndNothingIsNewerThanWhatOthersIssue() {
        clock.goOn();
        late.forEach(it -> Given.in(() -> Document.update("issuedAt = ?1 where id = ?2", Instant.EPOCH, it.id)));
    }

    private static Browsing front() {
        return Browsing.nobody().get("/?lang=en");
    }

    private static Meeting opening(String day, Meeting.Shown shown) {
        return Given.meeting(Given.process("idm"), it -> {
            Given.announce(it);
            it.opensOn = LocalDate.parse(day);
            it.closesOn = it.opensOn;
            it.nominationsCloseAt = null;
            it.shown = shown;
        });
    }

    private void outcome(Meeting meeting, Distribution distribution, String at) {
        var paper = Papers.complete(meeting, at, Document.Type.OUTCOME, Document.State.ISSUED);
        Given.in(() -> Document.update(
                "issuedAt = ?1, distribution = ?2 where id = ?3", Instant.parse(at), distribution, paper.id));
        late.add(paper);
    }

    @Test
    void itSpeaksTheLanguageOfWhoeverAsks() {
        given().header("Accept-Language", "fr-CH")
                .get("/")
                .then()
                .statusCode(200)
                .header("Content-Language", "fr")
                .body("html.@lang", equalTo("fr"));
    }

    @Test
    void aPageThatDoesNotExistOffersToSignIn() {
        given().get("/nothing-here").then().statusCode(404).body(containsString("/sign-in?to=/nothing-here"));
    }

    @Test
    void theNextFiveMeetingsShownToThePublicStandThereWithDayProcessCityAndCalendar() {
        clock.standAt("2091-01-01T00:00:00Z");
        var titles = new ArrayList<String>();
        for (var day : List.of(6, 2, 5, 3, 4, 1)) {
            titles.add(opening("2091-02-0" + day, Meeting.Shown.ALL).title.in(Locale.ENGLISH));
        }
        opening("2091-01-15", Meeting.Shown.NOTHING);
        var shown = front().page().select("section[aria-labelledby=coming] li");
        assertEquals(
                List.of(titles.get(5), titles.get(1), titles.get(3), titles.get(4), titles.get(2)),
                shown.select(".what").eachText());
        assertEquals("Thursday 1 February 2091", shown.first().select(".when").text());
        assertEquals("IDM · Geneva · .ics", shown.first().select(".quiet").text());
        var calendar = shown.first().select("a[href$=.ics]").attr("href");
        given().get(calendar).then().statusCode(200).body(containsString("DTSTART;TZID=Europe/Zurich:20910201T100000"));
    }

    @Test
    void whereNoMeetingIsAnnouncedItSaysSoAndLeadsToTheLastOutcome() {
        clock.standAt("2191-01-01T00:00:00Z");
        var meeting = opening("2190-05-05", Meeting.Shown.ALL);
        outcome(meeting, Distribution.GENERAL, "2190-05-07T12:00:00Z");
        var coming = front().page().select("section[aria-labelledby=coming]");
        assertEquals(
                "No meeting is announced at present. About 2190-05-07T12:00:00Z",
                coming.select("p").text());
        assertEquals(
                "/doc/" + late.get(0).symbol(),
                coming.select("p a").attr("href").replace("%2F", "/"));
    }

    @Test
    void theFiveLatestPublicOutcomesStandThereWithTheirLanguages() {
        clock.standAt("2192-01-01T00:00:00Z");
        var meeting = opening("2191-05-05", Meeting.Shown.ALL);
        for (var day = 1; day <= 6; day++) {
            outcome(meeting, Distribution.GENERAL, "2191-06-0" + day + "T12:00:00Z");
        }
        outcome(meeting, Distribution.LIMITED, "2191-06-07T12:00:00Z");
        var latest = front().page().select("section[aria-labelledby=latest] li");
        assertEquals(
                List.of(
                        "About 2191-06-06T12:00:00Z",
                        "About 2191-06-05T12:00:00Z",
                        "About 2191-06-04T12:00:00Z",
                        "About 2191-06-03T12:00:00Z",
                        "About 2191-06-02T12:00:00Z"),
                latest.select(".what").eachText());
        assertEquals(
                List.of("EN", "FR"), latest.first().select(".badge-language").eachText());
    }

    @Test
    void theThirteenProcessesStandInATableAndTheOtherMechanismsUnderIt() {
        var mechanisms = front().page().select("section[aria-labelledby=mechanisms]");
        assertEquals(13, mechanisms.select("tbody tr").size());
        assertEquals(
                List.of("Name", "Acronym", "Since", "States"),
                mechanisms.select("thead th").eachText());
        assertEquals(
                List.of("Regional Conference on Migration", "RCM", "1996", "11"),
                mechanisms
                        .select("tr:has(a[href=/processes/rcm])")
                        .select("th, td")
                        .eachText());
        assertEquals(
                List.of("/processes/idm", "/processes/berne", "/processes/gmg", "/processes/uncm"),
                mechanisms.select("ul a").eachAttr("href").subList(0, 4));
    }

    @Test
    void aSymbolLeadsStraightToItsPaper() {
        var paper = Papers.issued(Given.announced(Given.process("idm")), Distribution.GENERAL);
        var found = Browsing.nobody().get("/").get("/search?q=" + paper.symbol().toLowerCase(Locale.ROOT));
        assertEquals(200, found.status());
        assertEquals(paper.symbol(), found.texts(".symbol-line .symbol").get(0));
    }

    @Test
    void whoWasInvitedIsLedToTheirInvitation() {
        assertEquals(
                "/sign-in?to=/home",
                front().page().select("a:contains(Open your invitation)").attr("href"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr", "es"})
    void theFootHasTheLanguagesByNameTheWaysOnAndTheDisclaimer(String language) {
        var foot = Browsing.nobody().get("/processes?lang=" + language).page().select("footer.site");
        assertEquals(
                List.of("English", "français", "español"),
                foot.select(".languages li").eachText());
        assertEquals(
                List.of("/contact", "/privacy", "/accessibility"),
                foot.select(".links a").eachAttr("href"));
        for (var page : foot.select(".links a").eachAttr("href")) {
            assertEquals(200, Browsing.nobody().get(page).status(), page);
        }
        assertEquals(
                DISCLAIMERS.get(language),
                foot.select(".disclaimer").text().replace('’', '\'').replace('\u00a0', ' '));
    }
}
