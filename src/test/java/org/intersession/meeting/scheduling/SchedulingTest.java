package org.intersession.meeting.scheduling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.intersession.meeting.Meeting;
import org.intersession.meeting.Series;
import org.intersession.platform.Role;
import org.intersession.registry.Dialogue;
import org.intersession.registry.Process;
import org.intersession.testing.Browsing;
import org.intersession.testing.Given;
import org.intersession.testing.MovableClock;
import org.intersession.testing.Stack;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = Stack.class, scope = TestResourceScope.GLOBAL)
class SchedulingTest {
    @Inject
    MovableClock clock;

    Process idm;
    Browsing officer;
    String title;

    @BeforeEach
    void before() {
        clock.standAt("2027-03-01T09:00:00Z");
        idm = Given.process("idm");
        officer = Given.officer(idm);
        title = "Capacity " + Given.unique("x");
    }

    @AfterEach
    void after() {
        clock.goOn();
    }

    private Browsing form(String... typed) {
        officer.get("/meetings/new?process=idm");
        return officer.submit("/meetings", typed);
    }

    private Browsing saved() {
        return form(
                "title.en",
                title,
                "opens",
                "2027-09-27",
                "closes",
                "2027-09-28",
                "city.en",
                "Geneva",
                "city.fr",
                "Genève",
                "step",
                "save");
    }

    @Test
    void thePageIsPrefilledByTheProcess() {
        officer.get("/meetings/new?process=idm");
        assertEquals("Europe/Zurich", officer.page().select("[name=zone]").val());
        assertEquals(
                "10:00-13:00, 15:00-18:00",
                officer.page().select("[name=slots]").val());
        assertEquals(
                List.of(idm.languages),
                officer.page().select("[name=languages][checked]").eachAttr("value"));
        var other = Given.process("midsa");
        Given.in(() -> Process.update("quota = 3, mail = 'office@example.int' where id = ?1", other.id));
        try {
            var page = Given.officer(other).get("/meetings/new?process=midsa").page();
            assertEquals("3", page.select("[name=quota]").val());
            assertEquals(
                    "office@example.int", page.select("[name=contact.mail]").val());
            assertEquals("Example Officer", page.select("[name=contact.name]").val());
        } finally {
            Given.in(() -> Process.update("quota = ?1, mail = ?2 where id = ?3", other.quota, other.mail, other.id));
        }
    }

    @Test
    void deadlinesAreProposedFromTheOpeningDayWithTheirWeekdays() {
        form("title.en", title, "opens", "2027-09-27", "step", "propose");
        assertEquals(200, officer.status());
        assertEquals(
                "2027-08-27", officer.page().select("[name=nominations.day]").val());
        assertEquals(title, officer.page().select("[name=title.en]").val());
        assertEquals(
                "Friday 27 August 2027",
                officer.page().select("[data-beside=nominations.day]").text());
    }

    @Test
    void aDraftIsSavedWithAChecklistAndThenAnnounced() {
        saved();
        assertEquals(200, officer.status());
        assertEquals(title, officer.heading());
        assertTrue(officer.texts(".checklist li").contains("There is no title in French."));
        assertEquals(
                List.of("The city has no name in Spanish."),
                officer.texts(".checklist li").stream()
                        .filter(it -> it.startsWith("The city"))
                        .toList());
        officer.submit("/announcement");
        assertEquals(
                List.of("Open for nominations until Friday 27 August 2027, 18:00, Geneva time."),
                officer.texts(".status"));
    }

    @Test
    void announcingPutsItOnTheCalendarAndIntoTheFeed() {
        idm = Dialogue.with("secretariat@example.org");
        officer = Given.officer(idm);
        officer.get("/meetings/new?process=" + idm.slug)
                .submit(
                        "/meetings",
                        "title.en",
                        title,
                        "opens",
                        "2027-09-27",
                        "zone",
                        "Africa/Nairobi",
                        "city.en",
                        "Nairobi",
                        "languages",
                        "en",
                        "step",
                        "save");
        var slug = slug();
        var feed = "/processes/" + idm.slug + "/meetings.ics";
        assertFalse(calendar().contains(title));
        assertFalse(Browsing.nobody().once(feed).asString().contains(slug));
        officer.submit("/announcement");
        assertTrue(calendar().contains(title));
        var entry = Browsing.nobody().once(feed).asString();
        assertTrue(entry.contains("UID:" + slug), entry);
        assertTrue(entry.contains("DTSTART;TZID=Africa/Nairobi:20270927T100000"), entry);
    }

    private List<String> calendar() {
        return Browsing.nobody()
                .get("/meetings?process=" + idm.slug)
                .page()
                .select("th a")
                .eachText();
    }

    /** PRODUCT.md's meeting, field by field. */
    @Test
    void everythingThatIsTypedIsKeptAndStandsOnThePage() {
        form(
                "title.en", title,
                "theme.en", "A theme",
                "kindNamed.en", "High-level segment",
                "association.en", "the IOM Council",
                "opens", "2027-09-27",
                "closes", "2027-09-28",
                "zone", "Africa/Nairobi",
                "slots", "09:00-12:00",
                "mode", "HYBRID",
                "city.en", "Nairobi",
                "venue.en", "Gigiri Complex",
                "languages", "fr",
                "interpretation", "ar",
                "host.en", "the Government of Kenya",
                "partners", "UNHCR",
                "topics", "data",
                "quota", "4",
                "contact.name", "Ms. Contact",
                "contact.mail", "contact@example.int",
                "contact.phone", "+254 20 000000",
                "chathamHouse", "yes",
                "joiningLink", "https://example.org/room",
                "information.en", "Badges at the gate.",
                "step", "save");
        assertEquals(200, officer.status(), () -> officer.texts("#faults li").toString());
        assertEquals("A theme", officer.page().select("h1 + .lead").text());
        assertEquals(
                List.of(
                        "Monday 27 and Tuesday 28 September 2027 09:00–12:00, Nairobi time",
                        "Gigiri Complex, Nairobi In person and online",
                        "High-level segment",
                        "the IOM Council",
                        "French",
                        "Arabic",
                        "the Government of Kenya",
                        "Office of the United Nations High Commissioner for Refugees",
                        "Data and statistics",
                        "Ms. Contact contact@example.int +254 20 000000",
                        "https://example.org/room For you alone: please do not pass it on."),
                officer.page().select("dl.head-facts dd").eachText());
        assertTrue(officer.page().text().contains("Badges at the gate."));
        assertTrue(officer.page().text().contains("Chatham House Rule"));
        var slug = slug();
        officer.get("/meetings/" + slug + "/edit").submit("/edit", "step", "save");
        Meeting kept = Given.in(() -> Meeting.find("slug", slug).firstResult());
        assertEquals(4, kept.quota);
        assertEquals(Meeting.Mode.HYBRID, kept.mode);
        assertEquals("https://example.org/room", kept.joiningLink);
    }

    @Test
    void theSameFormTwiceMakesOneMeeting() {
        officer.get("/meetings/new?process=idm");
        var values = Map.of(
                "form",
                List.of(officer.page().select("[name=form]").val()),
                "csrf-token",
                List.of(officer.page()
                        .select("form.scheduling [name=csrf-token]")
                        .val()),
                "processes",
                List.of("idm"),
                "kind",
                List.of("WORKSHOP"),
                "title.en",
                List.of(title));
        var first = officer.post("/meetings", values);
        var second = officer.post("/meetings", values);
        assertEquals(303, first.statusCode());
        assertEquals(first.header("Location"), second.header("Location"));
        assertEquals(
                1L,
                Given.in(() -> Meeting.count("cast(title as string) like ?1", "%" + title + "%"))
                        .longValue());
    }

    @Test
    void whatCannotBeIsRefusedBesideTheFieldAndKept() {
        form("title.en", title, "opens", "2027-09-27", "closes", "2027-09-20", "quota", "0", "step", "save");
        assertEquals(422, officer.status());
        assertEquals(
                "The last day is before the first.",
                officer.texts("#f-closes-fault").get(0));
        assertEquals(List.of("Please write a whole number from 1 to 500."), officer.texts("#f-quota-fault"));
        assertEquals(title, officer.page().select("[name=title.en]").val());
        assertEquals("0", officer.page().select("[name=quota]").val());
        form(
                "title.en",
                title,
                "opens",
                "2027-09-27",
                "nominations.day",
                "2027-09-28",
                "nominations.time",
                "10:00",
                "step",
                "save");
        assertEquals(
                List.of("This deadline is after the opening. Please choose an earlier one."),
                officer.texts("#f-nominations-day-fault"));
        form("title.en", title, "opens", "2027-09-27", "zone", "Europe/Berne", "step", "save");
        assertEquals(
                List.of(
                        "There is no time zone of that name. Please choose one of the list, for instance Europe/Zurich."),
                officer.texts("#f-zone-fault"));
    }

    private void refusedWith(String opens, String day, String... readings) {
        form("title.en", title, "opens", opens, "nominations.day", day, "nominations.time", "02:30", "step", "save");
        assertEquals(422, officer.status());
        assertEquals(1, officer.texts("#f-nominations-time-fault").size());
        assertEquals(List.of(readings), officer.texts("label[for^=f-nominations-time-]"));
    }

    private Instant deadline() {
        return Given.in(() -> Meeting.<Meeting>find("slug", slug()).firstResult().nominationsCloseAt);
    }

    @Test
    void aClockTimeThatDoesNotExistIsRefusedWithItsReadingsOffered() {
        refusedWith("2027-09-27", "2027-03-28", "01:30 (UTC+01:00)", "03:30 (UTC+02:00)");
        officer.submit("/meetings", "nominations.reading", "2027-03-28T03:30+02:00", "step", "save");
        assertEquals(title, officer.heading());
        assertEquals(Instant.parse("2027-03-28T01:30:00Z"), deadline());
    }

    @Test
    void aClockTimeThatComesTwiceIsRefusedUntilOneIsChosen() {
        refusedWith("2027-11-27", "2027-10-31", "02:30 (UTC+02:00)", "02:30 (UTC+01:00)");
        officer.submit("/meetings", "nominations.reading", "2027-10-31T02:30+01:00", "step", "save");
        assertEquals(title, officer.heading());
        assertEquals(Instant.parse("2027-10-31T01:30:00Z"), deadline());
    }

    @Test
    void aNoticeShorterThanUsualIsSaidBesideTheDateAndBlocksNothing() {
        var berne = Given.process("berne");
        Given.in(() -> Process.update("usualNoticeDays = 90 where id = ?1", berne.id));
        try {
            officer = Given.officer(berne);
            officer.get("/meetings/new?process=berne")
                    .submit("/meetings", "title.en", title, "opens", "2027-03-31", "step", "propose");
            assertEquals(List.of("Notice of 30 days; usual in this process: 90."), officer.texts(".notice-short"));
            officer.submit("/meetings", "step", "save");
            assertEquals(title, officer.heading());
        } finally {
            Given.in(() -> Process.update("usualNoticeDays = ?1 where id = ?2", berne.usualNoticeDays, berne.id));
        }
    }

    private Map<String, List<String>> values(Map<String, List<String>> more) {
        var values = new HashMap<>(Map.of(
                "form", List.of(officer.page().select("[name=form]").val()),
                "csrf-token",
                        List.of(officer.page()
                                .select("form.scheduling [name=csrf-token]")
                                .val()),
                "kind", List.of("WORKSHOP"),
                "title.en", List.of(title),
                "opens", List.of("2027-09-27"),
                "zone", List.of("Europe/Zurich")));
        values.putAll(more);
        return values;
    }

    @Test
    void aJointMeetingIsScheduledByWhoeverIsSecretariatOfBothAndIsAtHomeInEach() {
        var berne = Given.process("berne");
        officer.get("/meetings/new?process=idm");
        var both = Map.of("processes", List.of("idm", "berne"));
        var refused = officer.post("/meetings", values(both));
        assertEquals(422, refused.statusCode());
        assertEquals(
                List.of("Only its own secretariat may name " + berne.in(Locale.ENGLISH)
                        + ". Please leave it out, or ask an administrator for that role."),
                org.jsoup.Jsoup.parse(refused.asString())
                        .select("#f-processes .fault")
                        .eachText());
        assertEquals(
                403,
                officer.post("/meetings", values(Map.of("processes", List.of("berne"))))
                        .statusCode());

        var subject = Given.unique("both");
        var person = Given.person(subject + "@example.org", "Both");
        Given.grant(person, Role.SECRETARIAT, idm.id, null, null);
        Given.grant(person, Role.SECRETARIAT, berne.id, null, null);
        officer = Browsing.as(subject, subject + "@example.org", "secretariat").get("/meetings/new?process=idm");
        var made = officer.post("/meetings", values(both)).header("Location").replaceAll(".*/meetings/", "");
        for (var of : List.of(idm, berne)) {
            assertEquals(title, Given.officer(of).get("/meetings/" + made).heading());
        }
        assertEquals(
                404,
                Given.officer(Given.process("gmg")).get("/meetings/" + made).status());
        var alone = Given.officer(idm).get("/meetings/" + made + "/edit");
        var values = values(Map.of("processes", List.of("idm")));
        values.put("version", List.of(alone.page().select("[name=version]").val()));
        values.put(
                "csrf-token",
                List.of(alone.page().select("[name=csrf-token]").first().val()));
        var kept = alone.post("/meetings/" + made + "/edit", values);
        assertEquals(422, kept.statusCode());
        assertEquals(
                List.of(berne.in(Locale.ENGLISH)
                        + " stays: only its own secretariat may take it out of a joint meeting."),
                org.jsoup.Jsoup.parse(kept.asString())
                        .select("#f-processes .fault")
                        .eachText());
    }

    @Test
    void aSeriesIsNamedOnceAndChosenTheNextTime() {
        var name = Given.unique("Series");
        form("title.en", title, "opens", "2027-09-27", "newSeries.en", name, "step", "save");
        officer.get("/meetings/new?process=idm");
        var slug = officer.page().select("[name=series] option").stream()
                .filter(it -> it.text().equals(name))
                .findFirst()
                .orElseThrow()
                .val();
        officer.submit("/meetings", "title.en", title + " 2", "opens", "2027-10-27", "series", slug, "step", "save");
        assertEquals(title + " 2", officer.heading());
        assertEquals(2L, Given.in(() -> Meeting.count("series.slug", slug)).longValue());
        assertEquals(1L, Given.in(() -> Series.count("slug", slug)).longValue());
    }

    @Test
    void aSeriesIsNamedInTheProcessOfWhoeverNamesIt() {
        var berne = Given.process("berne");
        var joint = Given.meeting(idm, it -> {
            Given.announce(it);
            it.processes.add(Process.findById(berne.id));
        });
        var name = Given.unique("Series");
        Given.officer(berne)
                .get("/meetings/" + joint.slug + "/edit")
                .submit("/edit", "newSeries.en", name, "step", "save");
        assertEquals(
                List.of("berne"), Given.in(() -> Series.<Series>list("slug", name.toLowerCase(Locale.ROOT)).stream()
                        .map(it -> it.process.slug)
                        .toList()));
        assertEquals(
                List.of("idm", "berne"),
                Given.in(() -> Meeting.<Meeting>findById(joint.id).processes.stream()
                        .map(it -> it.slug)
                        .toList()),
                "whichever leads goes on leading");
    }

    @Test
    void aFormFromAStalePageKeepsItsText() {
        saved();
        var slug = slug();
        officer.get("/meetings/" + slug + "/edit");
        Given.in(() -> {
            Meeting.<Meeting>find("slug", slug).firstResult().contactName = "Somebody else";
            return null;
        });
        officer.submit("/edit", "title.fr", "Un autre titre", "step", "save");
        assertEquals(409, officer.status());
        assertEquals("Un autre titre", officer.page().select("[name=title.fr]").val());
    }

    @Test
    void aClashOfAddressesIsSolvedSilently() {
        saved();
        var first = slug();
        saved();
        assertEquals(first + "-2", slug());
    }

    @Test
    void aDraftExistsForNobodyButItsSecretariats() {
        saved();
        var slug = slug();
        var unknown = Browsing.nobody().get("/meetings/nothing-of-that-name");
        for (var other : List.of(
                Browsing.nobody(),
                Given.newcomer(),
                Given.officer(Given.process("berne")),
                Given.focalPoint(Given.party("CIV")))) {
            for (var path : List.of("", ".ics", "/edit", "/moving", "/extension")) {
                assertEquals(404, other.get("/meetings/" + slug + path).status(), path);
            }
            assertFalse(other.get("/meetings").response().asString().contains(title));
            assertFalse(other.get("/meetings.ics").response().asString().contains(slug));
            assertFalse(other.get("/api/v1/meetings").response().asString().contains(slug));
            assertEquals(404, other.get("/api/v1/meetings/" + slug).status());
        }
        assertEquals(404, unknown.status());
        assertEquals(200, Given.officer(idm).get("/meetings/" + slug).status());
    }

    private String slug() {
        return officer.page().select("a[href$=/edit]").attr("href").split("/")[2];
    }
}
