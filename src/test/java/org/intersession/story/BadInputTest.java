package org.intersession.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.intersession.addressee.AddresseesGiven;
import org.intersession.invitation.Invitation;
import org.intersession.mail.Mail;
import org.intersession.meeting.Meeting;
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

/** What goes wrong while somebody names a delegation: each has its sentence, and nothing that was typed is lost. */
@QuarkusTest
@WithTestResource(value = Stack.class, scope = TestResourceScope.GLOBAL)
class BadInputTest {
    private static final Map<String, String> KONE = Map.of(
            "courtesy", "Mme",
            "given", "Awa",
            "family", "Koné",
            "function", "Directrice, Ministère de l’intérieur",
            "mail", "kone@example.org");

    @Inject
    MovableClock clock;

    private Process process;
    private Office office;
    private Meeting meeting;
    private String subject;
    private Browsing focal;
    private String page;

    @BeforeEach
    void aFocalPointWhoWillAttend() {
        clock.standAt("2027-08-27T15:00:00Z");
        process = Dialogue.with("secretariat@example.org");
        office = Office.of(process);
        meeting = office.workshop("Workshop", "Atelier", "Taller");
        var party = Given.party("CIV");
        Given.invited(meeting, party);
        subject = Given.unique("focal");
        Given.grant(Given.person(subject + "@example.org", "Focal"), Role.FOCAL_POINT, process.id, null, party.id);
        page = "/meetings/" + meeting.slug + "/delegations/CIV";
        focal = Browsing.as(subject, subject + "@example.org", "focal-point")
                .get(page)
                .submit("/answer", "answer", "WILL_ATTEND");
    }

    @AfterEach
    void theClockGoesOn() {
        clock.goOn();
    }

    private static String[] typed() {
        return KONE.entrySet().stream()
                .flatMap(it -> Stream.of(it.getKey(), it.getValue()))
                .toArray(String[]::new);
    }

    /** All that was typed stands in the form again. */
    private static void keeps(Browsing browsing) {
        KONE.forEach((field, value) -> assertEquals(
                value,
                browsing.page().select("form.person-form [name=" + field + "]").val(),
                field));
    }

    private List<String> people() {
        return Browsing.as(subject, subject + "@example.org", "focal-point")
                .get(page)
                .texts(".person");
    }

    @Test
    void aFormFromAStalePageComesBackWithTheSentenceAndTheText() {
        var stale =
                Browsing.as(subject, subject + "@example.org", "focal-point").get(page);
        focal.submit("/delegates", "family", "Kouassi", "function", "Conseiller", "mail", "kouassi@example.org");
        stale.submit("/delegates", typed());
        assertEquals(409, stale.status());
        assertEquals(
                List.of(
                        "Somebody else changed this while you were writing. What you typed is below; please compare it with the present state, then press again."),
                stale.texts("#faults li"));
        keeps(stale);
        assertEquals(List.of("Kouassi"), stale.texts(".person"), "the present state stands beside it");
        stale.submit("/delegates");
        assertEquals(200, stale.status());
        assertEquals(List.of("Kouassi", "Mme Awa Koné"), people());
    }

    @Test
    void aSessionThatExpiresDuringTheFormLosesNothing() {
        focal.cookies().keySet().removeIf(it -> it.startsWith("q_session"));
        focal.submit("/delegates", typed());
        assertEquals("You are no longer signed in", focal.heading());
        assertTrue(
                focal.texts("main .lead")
                        .contains(
                                "Your session had ended when you pressed. What you typed is kept below. Sign in in a new tab, come back here, then press again."));
        assertTrue(focal.texts("ul.typed li").containsAll(KONE.values()), focal.texts("ul.typed li")::toString);
        var kept = focal.page();
        focal.signIn(
                subject,
                "{\"email\":\"%s@example.org\",\"email_verified\":true,\"roles\":[\"focal-point\"]}"
                        .formatted(subject));
        var values = new LinkedHashMap<String, List<String>>();
        kept.select("main form input[type=hidden]").forEach(it -> values.put(it.attr("name"), List.of(it.val())));
        assertEquals(303, focal.post(page + "/delegates", values).statusCode());
        assertEquals(List.of("Mme Awa Koné"), people());
    }

    @Test
    void aFormFromAnotherSiteIsRefusedWithASentenceAndNothingIsDone() {
        focal.get(page);
        var form = focal.page().select("form.person-form").first();
        var refused = RestAssured.given()
                .cookies(focal.cookies())
                .header("Origin", "https://evil.example")
                .formParams(KONE)
                .formParam("csrf-token", form.select("[name=csrf-token]").val())
                .formParam("version", form.select("[name=version]").val())
                .post(page + "/delegates");
        assertEquals(403, refused.statusCode());
        assertTrue(
                refused.asString().contains("The page from which it came was too old, or it came from another site."),
                refused.asString());
        assertEquals(List.of(), people());
    }

    @Test
    void aFormPostedTwiceNamesOnce() {
        focal.get(page);
        var form = focal.page().select("form.person-form").first();
        var values = new LinkedHashMap<String, List<String>>();
        form.select("input[type=hidden]").forEach(it -> values.put(it.attr("name"), List.of(it.val())));
        KONE.forEach((field, value) -> values.put(field, List.of(value)));
        assertEquals(303, focal.post(page + "/delegates", values).statusCode());
        assertEquals(303, focal.post(page + "/delegates", values).statusCode());
        assertEquals(List.of("Mme Awa Koné"), people());
    }

    @Test
    void theDeadlineThatPassesWhileTheFormIsOpenIsSaidAndNothingIsLost() {
        focal.submit("/delegates", typed());
        clock.standAt("2027-08-27T16:00:01Z");
        focal.submit("/submission");
        assertEquals("Received", focal.heading());
        assertTrue(focal.page().select(".facts").text().contains("marked as late"), focal.page()::text);
        assertEquals(List.of("Mme Awa Koné"), people());
    }

    @Test
    void whereNominationsCloseFirmlyItIsSaidAndTheTextIsStillThere() {
        Given.in(() -> Meeting.update("nominationsCloseFirmly = true where id = ?1", meeting.id));
        focal.get(page);
        clock.standAt("2027-08-27T16:00:01Z");
        focal.submit("/delegates", typed());
        assertEquals(422, focal.status());
        assertTrue(
                focal.texts(".faults li")
                        .contains(
                                "Nominations are closed. If something has to change, please write to the contact of the meeting."));
        assertTrue(focal.response().asString().contains("Directrice, Ministère de l’intérieur"), "what was typed");
        assertEquals(List.of(), people());
    }

    @Test
    void whatAClockThatIsAheadRefusesIsTakenWhenItIsRight() {
        Given.in(() -> Meeting.update("nominationsCloseFirmly = true where id = ?1", meeting.id));
        focal.get(page);
        clock.standAt("2027-08-27T16:00:01Z");
        focal.submit("/delegates", typed());
        assertEquals(422, focal.status());
        clock.goOn();
        focal.submit("/delegates");
        assertEquals(List.of("Mme Awa Koné"), people());
    }

    @Test
    void whatIsTooLongIsRefusedBesideItsFieldAndKept() {
        var name = "é".repeat(500);
        focal.submit("/delegates", "family", name, "function", "Directrice", "mail", "kone@example.org");
        assertEquals(422, focal.status());
        assertEquals(
                "Please shorten this to 200 characters at most.",
                focal.page().select("#f-family-fault").text());
        assertEquals(name, focal.page().select("#f-family").val());
        assertEquals("Directrice", focal.page().select("#f-function").val());
        assertEquals(List.of(), people());
    }

    @Test
    void namesFromRightToLeftAndWithCombiningMarksStayAsTheyAre() {
        focal.submit("/delegates", "given", "محمد", "family", "الحسن", "function", "وزير", "mail", "m@example.org");
        focal.submit(
                "/delegates",
                "given",
                "Nguye\u0302\u0303n",
                "family",
                "O’Brien—Öz",
                "function",
                "x",
                "mail",
                "n@e.org");
        assertEquals(List.of("محمد الحسن", "Nguy\u1ec5n O’Brien—Öz"), people());
        focal.submit("/submission");
        office.confirms(meeting, "CIV");
        var list = office.officer.get("/meetings/" + meeting.slug + "/participants");
        assertTrue(
                list.page().select("bdi").eachText().stream().anyMatch(it -> it.contains("الحسن")), list.page()::text);
    }

    @Test
    void theDelegationOfAnotherStateIsNotThereByItsAddress() {
        var mexico = Given.signedIn("Focal", Role.FOCAL_POINT, process.id, null, Given.party("MEX").id);
        mexico.get(page);
        assertEquals(404, mexico.status());
        assertEquals("Page not found", mexico.heading());
        assertEquals(
                mexico.get(page.replace("CIV", "NZL")).source().replace("NZL", "CIV"),
                mexico.get(page).source());
    }

    @Test
    void twoOfficersWhoSendTheInvitationsAtOnceSendEachOnce() throws Exception {
        var workshop = office.workshop("Workshop", "Atelier", "Taller");
        var codes = List.of("MLI", "PER", "FJI", "KEN", "GHA", "TON");
        codes.forEach(
                it -> AddresseesGiven.at(process, it, it.toLowerCase() + "@" + process.slug + ".example.org", false));
        var at = "/meetings/" + workshop.slug;
        office.officer.get(at + "/audience?names=" + String.join("%0A", codes)).submit("/audience");
        var second = Given.officer(process).get(at + "/invitations");
        office.officer.get(at + "/invitations");
        var pressed = new CyclicBarrier(2);
        var both = Executors.newFixedThreadPool(2);
        var done = both.invokeAll(List.of(office.officer, second).stream()
                .<Callable<Browsing>>map(it -> () -> {
                    pressed.await();
                    return it.submit("/invitations");
                })
                .toList());
        both.shutdown();
        var said = new ArrayList<Integer>();
        for (var one : done) {
            said.add(one.get().status());
        }
        assertEquals(List.of(200, 200), said, "to the second it is said that all has been sent");
        assertEquals(6, Given.in(() -> Invitation.count("meeting.id = ?1", workshop.id)));
        assertEquals(6, Given.in(() -> Mail.count("meeting = ?1 and occasion = 'invitation'", workshop.id)));
        var numbers =
                Given.in(() -> Invitation.<Invitation>list("meeting.id = ?1 order by number", workshop.id).stream()
                        .map(it -> it.number)
                        .toList());
        assertEquals(List.of(1, 2, 3, 4, 5, 6), numbers);
    }
}
