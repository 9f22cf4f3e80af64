package org.intersession.meeting.change;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.intersession.identity.Person;
import org.intersession.mail.Mail;
import org.intersession.meeting.Meeting;
import org.intersession.platform.Role;
import org.intersession.registry.Party;
import org.intersession.registry.Process;
import org.intersession.registry.membership.Category;
import org.intersession.testing.Browsing;
import org.intersession.testing.Given;
import org.intersession.testing.MovableClock;
import org.intersession.testing.Stack;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = Stack.class, scope = TestResourceScope.GLOBAL)
class ChangesTest {
    @Inject
    MovableClock clock;

    Process idm;
    Party civ;
    Party mex;
    Person delegate;
    Meeting meeting;
    Browsing officer;

    @BeforeEach
    void before() {
        clock.standAt("2027-03-01T09:00:00Z");
        idm = Given.process("idm");
        civ = Given.party("CIV");
        mex = Given.party("MEX");
        meeting = Given.meeting(idm, it -> {
            Given.announce(it);
            it.joiningLink = "https://example.org/secret-room";
        });
        delegate = Given.person(Given.unique("d") + "@example.org", "Kouassi");
        ToldInTests.OF.put(
                meeting.id,
                List.of(
                        office("civ", civ, "mission@civ.example", Locale.FRENCH),
                        office("mex", mex, "mision@mex.example", Locale.forLanguageTag("es")),
                        person("kouassi", delegate, true),
                        // The same person again, as a focal point; and an office at the person's own address.
                        person("kouassi-fp", delegate, false),
                        office("same", civ, delegate.email.toUpperCase(Locale.ROOT), Locale.FRENCH)));
        officer = Given.officer(idm);
    }

    @AfterEach
    void after() {
        clock.goOn();
    }

    private Recipient office(String key, Party party, String address, Locale locale) {
        return new Recipient(key, party.id, null, "Mission", address, null, locale, "IDM/2027/1", false, false);
    }

    private Recipient person(String key, Person person, boolean entry) {
        return new Recipient(
                key, civ.id, person.id, "Ms. Kouassi", person.email, "Madame,", Locale.FRENCH, null, false, entry);
    }

    private List<Mail> mails() {
        return Given.in(() -> Mail.<Mail>list("meeting = ?1 order by toAddress", meeting.id));
    }

    private List<String> told() {
        return officer.texts("p.notice[role=status]");
    }

    private String page() {
        return "/meetings/" + meeting.slug;
    }

    @Test
    void thePageShowsWhomAMoveConcernsAndTheExactMailsThenOneActSendsThem() {
        officer.get(page() + "/moving");
        assertEquals(
                "It concerns 2 parties and 1 person: 3 mails.",
                officer.page().select(".whom").text());
        officer.submit(
                "/moving",
                "opens",
                "2027-10-04",
                "closes",
                "2027-10-05",
                "explanation.fr",
                "La salle.",
                "step",
                "look");
        assertEquals(200, officer.status());
        assertEquals(0, mails().size());
        var shown = officer.page().select(".letter pre").eachText();
        assertEquals(3, shown.size());
        assertEquals(
                List.of("No reason is written in Spanish: the mails in that language give none."),
                officer.texts("section .notice"));
        assertEquals(2, shown.stream().filter(it -> it.contains("La salle.")).count());
        assertEquals(
                "Make the change and send 3 mails",
                officer.page().select("button[value=send]").text());
        officer.submit("/moving", "step", "send");
        assertEquals(200, officer.status());
        assertEquals(List.of("New dates. 3 mails written; they are on the way."), told());
        var sent = mails();
        assertEquals(3, sent.size());
        for (var mail : sent) {
            var body = mail.text.replaceFirst("^Madame,\\s+", "").replaceAll("\\s+", " ");
            assertTrue(shown.stream().anyMatch(it -> it.replaceAll("\\s+", " ").equals(body)), body + "\n" + shown);
            assertFalse(mail.text.contains("secret-room"));
        }
        var to = sent.stream()
                .filter(it -> delegate.id.equals(it.person))
                .findFirst()
                .orElseThrow();
        assertTrue(to.calendar.contains("METHOD:REQUEST"), to.calendar);
        assertTrue(to.calendar.contains("SEQUENCE:1"));
        assertTrue(to.calendar.contains("DTSTART;TZID=Europe/Zurich:20271004T100000"));
        assertFalse(to.calendar.contains("secret-room"));
        assertEquals(2, sent.stream().filter(it -> it.calendar == null).count());
        var changes =
                officer.get(page() + "?lang=en").page().select(".changes li").text();
        assertEquals(
                "1 March 2027 New dates Monday 4 and Tuesday 5 October 2027"
                        + " instead of Monday 27 and Tuesday 28 September 2027"
                        + " Nominations: new deadline Friday 3 September 2027, 18:00, Geneva time"
                        + " instead of Friday 27 August 2027, 18:00, Geneva time La salle.",
                changes);
        assertEquals(
                "Monday 27 and Tuesday 28 September 2027",
                officer.page().select(".changes s").first().ownText());
    }

    @Test
    void anotherPlaceOrAnotherModeIsToldToTheSameInTheirLanguage() {
        officer.get(page() + "/moving")
                .submit(
                        "/moving",
                        "city.en",
                        "Nairobi",
                        "city.fr",
                        "Nairobi",
                        "city.es",
                        "Nairobi",
                        "zone",
                        "Africa/Nairobi",
                        "step",
                        "look");
        officer.submit("/moving", "step", "send");
        assertEquals(200, officer.status());
        var place = mails();
        assertEquals(3, place.size());
        officer.get(page() + "/moving").submit("/moving", "mode", "HYBRID", "step", "look");
        officer.submit("/moving", "step", "send");
        var mode = mails().stream()
                .filter(it -> place.stream().noneMatch(was -> was.id.equals(it.id)))
                .toList();
        assertEquals(3, mode.size());
        assertEquals(
                List.of(
                        "Lieu\u00a0: Nairobi (auparavant\u00a0: Genève)",
                        "Lieu\u00a0: Nairobi (auparavant\u00a0: Genève)",
                        "Lugar: Nairobi (antes: Ginebra)"),
                lines(place, "Lieu", "Lugar"));
        assertEquals(
                List.of(
                        "Modalidad: Presencial y en línea (antes: Presencial)",
                        "Modalités\u00a0: En présentiel et en ligne (auparavant\u00a0: En présentiel)",
                        "Modalités\u00a0: En présentiel et en ligne (auparavant\u00a0: En présentiel)"),
                lines(mode, "Modalités", "Modalidad"));
        var entry = mode.stream().filter(it -> it.calendar != null).findFirst().orElseThrow().calendar;
        assertTrue(entry.contains("METHOD:REQUEST") && entry.contains("SEQUENCE:2"), entry);
        assertTrue(entry.contains("DTSTART;TZID=Africa/Nairobi:20270927T100000"), entry);
        assertEquals(2, officer.get(page() + "?lang=en").texts(".changes li").size());
    }

    private static List<String> lines(List<Mail> mails, String... beginnings) {
        return mails.stream()
                .flatMap(it -> it.text.lines())
                .filter(it -> List.of(beginnings).stream().anyMatch(it::startsWith))
                .sorted()
                .toList();
    }

    @Test
    void cancellingSendsEachPersonExactlyOneMail() {
        officer.get(page() + "/cancellation").submit("/cancellation", "step", "look");
        assertEquals(
                "It concerns 2 parties and 1 person: 3 mails.",
                officer.page().select(".whom").text());
        assertEquals(3, officer.page().select(".letter pre").size());
        assertEquals(0, mails().size());
        officer.submit("/cancellation", "step", "send");
        assertEquals(List.of("Cancelled."), officer.texts(".status"));
        assertEquals(List.of("Cancelled. 3 mails written; they are on the way."), told());
        var sent = mails();
        assertEquals(
                1, sent.stream().filter(it -> delegate.id.equals(it.person)).count());
        assertEquals(3, sent.size());
        assertTrue(
                sent.stream().filter(it -> it.calendar != null).allMatch(it -> it.calendar.contains("METHOD:CANCEL")));
        assertTrue(sent.stream().anyMatch(it -> it.subject.startsWith("Cancelada: ")));
        assertEquals(
                "1 March 2027 Cancelled",
                officer.get(page() + "?lang=en").page().select(".changes li").text());
        assertEquals(403, officer.get(page() + "/cancellation").status());
    }

    @Test
    void aPostponedMeetingIsTakenUpAgainByMovingIt() {
        officer.get(page() + "/postponement").submit("/postponement", "step", "look");
        assertEquals(
                "It concerns 2 parties and 1 person: 3 mails.",
                officer.page().select(".whom").text());
        assertEquals(3, officer.page().select(".letter pre").size());
        assertEquals(0, mails().size());
        officer.submit("/postponement", "step", "send");
        assertEquals(List.of("Postponed. New dates will be announced here."), officer.texts(".status"));
        assertEquals(List.of("Postponed. 3 mails written; they are on the way."), told());
        for (var said : Map.of(
                        "fr", "Reportée. 1 courriel écrit, en cours de remise.",
                        "es", "Aplazada. No se ha escrito ningún correo.")
                .entrySet()) {
            var mails = said.getKey().equals("fr") ? 1 : 0;
            officer.get(page() + "?changed=" + mails + "&lang=" + said.getKey());
            assertEquals(List.of(said.getValue()), told());
        }
        assertEquals(
                0,
                Browsing.nobody()
                        .get(page() + "?changed=3")
                        .page()
                        .select("p.notice[role=status]")
                        .size(),
                "told to whoever may have done it");
        assertEquals(
                "1 March 2027 Postponed",
                officer.get(page() + "?lang=en").page().select(".changes li").text());
        officer.get(page() + "/moving")
                .submit("/moving", "opens", "2027-11-15", "closes", "2027-11-16", "step", "look");
        officer.submit("/moving", "step", "send");
        assertEquals(6, mails().size());
        assertTrue(officer.texts(".status").get(0).startsWith("Open for nominations"));
    }

    private String entry(int sequence, String method) {
        return mails().stream()
                .map(it -> it.calendar)
                .filter(it -> it != null
                        && it.contains("SEQUENCE:" + sequence + "\r\n")
                        && it.contains("METHOD:" + method + "\r\n"))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + method + " " + sequence))
                .lines()
                .filter(it -> it.startsWith("UID:"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void eachChangeRaisesTheSequenceOfOneEntryAndCancellingCallsItOff() {
        for (var day : List.of("2027-10-04", "2027-10-11")) {
            officer.get(page() + "/moving").submit("/moving", "opens", day, "closes", day, "step", "look");
            officer.submit("/moving", "step", "send");
        }
        officer.get(page() + "/cancellation").submit("/cancellation", "step", "look");
        officer.submit("/cancellation", "step", "send");
        assertEquals(entry(1, "REQUEST"), entry(2, "REQUEST"));
        assertEquals(entry(1, "REQUEST"), entry(3, "CANCEL"));
    }

    @Test
    void revisingLeavesTheHoursAloneAndSavingTheSameRaisesNoSequence() {
        officer.get(page() + "/edit").submit("/edit", "step", "save");
        assertEquals(
                0, officer.get(page() + "/edit").page().select("[name=slots]").size());
        officer.submit("/edit", "slots", "09:00-12:00", "step", "save");
        assertEquals(200, officer.status());
        assertEquals(List.of("SEQUENCE:0", "DTSTART;TZID=Europe/Zurich:20270927T100000"), published());
        assertEquals(0, mails().size());
    }

    @Test
    void otherHoursAreShownBeforehandToldToAllInTheirLanguageAndStandDatedOnThePage() {
        var hours = "09:00-12:00, 14:00-17:30";
        officer.get(page() + "/moving").submit("/moving", "slots", hours, "step", "look");
        assertEquals(200, officer.status());
        assertEquals(0, mails().size());
        assertEquals(
                "It concerns 2 parties and 1 person: 3 mails.",
                officer.page().select(".whom").text());
        assertEquals(
                List.of("SEQUENCE:0", "DTSTART;TZID=Europe/Zurich:20270927T100000"), published(), "only looked at");
        var shown = officer.page().select(".letter pre").eachText();
        assertEquals(3, shown.size());
        officer.submit("/moving", "step", "send");
        assertEquals(200, officer.status());
        var sent = mails();
        assertEquals(
                List.of(
                        "Horaires\u00a0: 09:00–12:00, 14:00–17:30, heure de Genève"
                                + " (auparavant\u00a0: 10:00–13:00, 15:00–18:00, heure de Genève)",
                        "Horaires\u00a0: 09:00–12:00, 14:00–17:30, heure de Genève"
                                + " (auparavant\u00a0: 10:00–13:00, 15:00–18:00, heure de Genève)",
                        "Horario: 09:00–12:00, 14:00–17:30, hora de Ginebra"
                                + " (antes: 10:00–13:00, 15:00–18:00, hora de Ginebra)"),
                lines(sent, "Horaires", "Horario"));
        assertEquals(3, sent.size());
        for (var mail : sent) {
            var body = mail.text.replaceFirst("^Madame,\\s+", "").replaceAll("\\s+", " ");
            assertTrue(shown.stream().anyMatch(it -> it.replaceAll("\\s+", " ").equals(body)), body + "\n" + shown);
        }
        assertEquals(
                2,
                sent.stream()
                        .filter(it -> it.subject.startsWith("Nouveaux horaires\u00a0: "))
                        .count());
        var entry = sent.stream().filter(it -> it.calendar != null).toList();
        assertEquals(List.of(delegate.id), entry.stream().map(it -> it.person).toList());
        assertTrue(entry.get(0).calendar.contains("METHOD:REQUEST"), entry.get(0).calendar);
        assertTrue(entry.get(0).calendar.contains("DTSTART;TZID=Europe/Zurich:20270927T090000"));
        assertEquals(List.of("SEQUENCE:1", "DTSTART;TZID=Europe/Zurich:20270927T090000"), published());
        assertEquals(
                "1 March 2027 New hours 09:00–12:00, 14:00–17:30, Geneva time"
                        + " instead of 10:00–13:00, 15:00–18:00, Geneva time",
                officer.get(page() + "?lang=en").page().select(".changes li").text());
        officer.get(page() + "/moving").submit("/moving", "slots", hours, "step", "look");
        officer.submit("/moving", "step", "send");
        assertEquals(
                List.of("Nothing changes: days, hours, place and mode are as they were."), officer.texts("#faults li"));
        assertEquals(3, mails().size());
    }

    @Test
    void manyWhoReadTheSameAreCountedAboveItAndNamedOnDemand() {
        var few = ToldInTests.OF.get(meeting.id);
        var many = new ArrayList<>(few);
        for (var i = 0; i < 3; i++) {
            many.add(office("more" + i, civ, "more" + i + "@civ.example", Locale.FRENCH));
        }
        ToldInTests.OF.put(meeting.id, many);
        officer.get(page() + "/cancellation").submit("/cancellation", "step", "look");
        assertEquals(List.of("4 recipients"), officer.texts(".letter details summary"));
        assertEquals(4, officer.texts(".letter details p").get(0).split(", ").length);
        assertEquals(2, officer.page().select(".letter p.to").size());
    }

    @Test
    void aZoneThatDoesNotExistIsRefusedBesideTheListOfThoseThatDo() {
        officer.get(page() + "/moving").submit("/moving", "zone", "Europe/Berne", "step", "look");
        assertEquals(422, officer.status());
        assertEquals(1, officer.texts("#f-zone-fault").size());
        assertEquals("zones", officer.page().select("[name=zone]").attr("list"));
        assertEquals(
                1,
                officer.page()
                        .select("datalist#zones option[value=Europe/Zurich]")
                        .size());
    }

    @Test
    void ofAMeetingOnlineAnotherZoneIsToldWithTheHours() {
        meeting = Given.meeting(idm, it -> {
            Given.announce(it);
            it.mode = Meeting.Mode.ONLINE;
            it.city = null;
        });
        officer.get(page() + "/moving").submit("/moving", "zone", "Africa/Nairobi", "step", "look");
        officer.submit("/moving", "step", "send");
        assertEquals(
                "1 March 2027 New hours 10:00–13:00, 15:00–18:00, Nairobi time"
                        + " instead of 10:00–13:00, 15:00–18:00, Zurich time",
                officer.get(page() + "?lang=en").page().select(".changes li").text());
    }

    @Test
    void hoursThatAreNoneAreRefusedBesideTheFieldAndNothingIsSent() {
        for (var wrong : List.of("nine to five", "13:00-10:00", "10:00-13:00, 12:00-15:00")) {
            officer.get(page() + "/moving").submit("/moving", "slots", wrong, "step", "look");
            assertEquals(422, officer.status(), wrong);
            assertEquals(1, officer.texts("#f-slots-fault").size(), wrong);
            assertEquals(wrong, officer.page().select("[name=slots]").val());
        }
        assertEquals(0, mails().size());
    }

    private List<String> published() {
        return Browsing.nobody()
                .once(page() + ".ics")
                .asString()
                .lines()
                .filter(it -> it.startsWith("SEQUENCE") || it.startsWith("DTSTART;TZID"))
                .sorted(Comparator.reverseOrder())
                .toList();
    }

    @Test
    void whatMayBeLeftEmptyIsMarkedInEachLanguage() {
        assertEquals(
                List.of(
                        "Venue and address (English) (optional)",
                        "Venue and address (French) (optional)",
                        "Venue and address (Spanish) (optional)",
                        "Why, in a sentence or two (English) (optional)",
                        "Why, in a sentence or two (French) (optional)",
                        "Why, in a sentence or two (Spanish) (optional)"),
                officer.get(page() + "/moving").texts(".form-label:has(.quiet)"));
    }

    @Test
    void whetherDeadlinesMoveTooIsAskedAndShownBeforehand() {
        officer.get(page() + "/moving")
                .submit("/moving", "opens", "2027-10-04", "closes", "2027-10-05", "step", "look");
        assertEquals(
                1,
                officer.page()
                                .select("section[aria-labelledby=effect]")
                                .text()
                                .split("Friday 3 September 2027", -1)
                                .length
                        - 1,
                "said once");
        officer.get(page() + "/moving")
                .submit("/moving", "opens", "2027-10-04", "closes", "2027-10-05", "deadlinesMove", "", "step", "look");
        assertFalse(officer.page().select("#effect ~ p").text().contains("3 September"));
        officer.submit("/moving", "step", "send");
        assertEquals(
                List.of("Open for nominations until Friday 27 August 2027, 18:00, Geneva time."),
                officer.texts(".status"));
    }

    @Test
    void ifMeanwhileOthersAreConcernedNothingIsSentAndThePageSaysSo() {
        officer.get(page() + "/cancellation").submit("/cancellation", "step", "look");
        ToldInTests.OF.put(meeting.id, List.of(office("civ", civ, "mission@civ.example", Locale.FRENCH)));
        officer.submit("/cancellation", "step", "send");
        assertEquals(422, officer.status());
        assertEquals(0, mails().size());
        assertEquals(
                List.of("Meanwhile the number of mails has become 1. Nothing was sent; please look again, then press."),
                officer.texts("#faults li"));
    }

    @Test
    void aDeadlineIsExtendedForAllAndSaidWithTheOldOneStruckThrough() {
        officer.get(page() + "/extension")
                .submit("/extension", "nominations.day", "2027-09-03", "nominations.time", "18:00");
        assertEquals(List.of("Nominations: new deadline. No mail was written."), told());
        assertEquals(
                List.of("Open for nominations until Friday 3 September 2027, 18:00, Geneva time."),
                officer.texts(".status"));
        assertEquals(1, officer.texts(".changes li").size());
        officer.get(page() + "/extension")
                .submit("/extension", "nominations.day", "2027-09-28", "nominations.time", "18:00");
        assertEquals(422, officer.status());
        assertEquals(0, mails().size());
    }

    @Test
    void nobodyElseMovesIt() {
        assertEquals(
                403,
                Given.officer(Given.process("berne")).get(page() + "/moving").status());
        assertEquals(403, Given.focalPoint(civ).get(page() + "/cancellation").status());
        assertEquals(404, Browsing.nobody().get(page() + "/moving").status());
    }

    @Test
    void theJoiningLinkIsForThoseConfirmedAndTheStaffAlone() {
        assertTrue(officer.get(page()).response().asString().contains("secret-room"));
        assertFalse(Browsing.nobody().get(page()).response().asString().contains("secret-room"));
        Given.admitted(meeting, civ, Category.MEMBER);
        assertFalse(Given.focalPoint(civ).get(page()).response().asString().contains("secret-room"));
        var confirmed = Given.signedIn("Delegate", Role.DELEGATE, null, meeting.id, civ.id);
        assertTrue(confirmed.get(page()).response().asString().contains("secret-room"));
        assertFalse(Browsing.nobody().get(page() + ".ics").response().asString().contains("secret-room"));
    }
}
