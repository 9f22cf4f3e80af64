package org.intersession.confirmation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.hibernate.SessionFactory;
import org.intersession.delegation.Delegate;
import org.intersession.identity.Grant;
import org.intersession.mail.Mail;
import org.intersession.meeting.Meeting;
import org.intersession.platform.Role;
import org.intersession.registry.Dialogue;
import org.intersession.registry.Party;
import org.intersession.testing.Browsing;
import org.intersession.testing.Given;
import org.intersession.testing.Stack;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = Stack.class, scope = TestResourceScope.GLOBAL)
class ConfirmingTest {
    @Inject
    SessionFactory sessions;

    Meeting meeting;
    Browsing officer;
    String table;

    @BeforeEach
    void aMeeting() {
        meeting = Given.announced(Given.process("idm"));
        officer = Given.officer(Given.process("idm"));
        table = "/meetings/" + meeting.slug + "/delegations";
    }

    /** A delegation of one or two, submitted; answers an address of the party's focal point. */
    String submitted(String code, String... families) {
        Party party = Given.party(code);
        Given.invited(meeting, party);
        var subject = Given.unique("focal");
        var mail = subject + "@example.org";
        Given.grant(Given.person(mail, "Focal"), Role.FOCAL_POINT, null, null, party.id);
        var focal = Browsing.as(subject, mail, "delegate", "focal-point");
        focal.get(table + "/" + code).submit("/answer", "answer", "WILL_ATTEND");
        for (var family : families) {
            focal.submit(
                    "/delegates",
                    "courtesy",
                    "Ms.",
                    "given",
                    "Example",
                    "family",
                    family,
                    "function",
                    "Adviser",
                    "mail",
                    address(family));
        }
        focal.submit("/submission");
        return mail;
    }

    String address(String family) {
        return family.toLowerCase() + "@" + meeting.slug + ".example.org";
    }

    List<Mail> mails(String occasion) {
        return Given.in(() -> Mail.<Mail>find("meeting = ?1 and occasion = ?2 order by id", meeting.id, occasion)
                .list());
    }

    List<String> to(String occasion) {
        return mails(occasion).stream().map(it -> it.toAddress).sorted().toList();
    }

    List<Grant> grants() {
        return Given.in(() -> Grant.<Grant>find("meeting = ?1 and validUntil is null", meeting.id)
                .list());
    }

    @Test
    void everyPersonConfirmedGetsTheLetterTheEntryAndTheLinkOnce() {
        var focal = submitted("CIV", "One", "Two");
        officer.get(table);
        assertEquals(List.of("All 1", "To review 1"), officer.texts(".chips a").subList(0, 2));
        assertEquals(List.of("All 1"), officer.texts(".chips [aria-current]"));
        officer.get("/meetings/" + meeting.slug + "/confirmations?code=CIV");
        assertEquals("Confirm 1 delegation", officer.heading());
        var form = officer.page().select("form[action$=/confirmations]").first();
        var values = Map.of(
                "csrf-token", List.of(form.select("input[name=csrf-token]").val()), "code", List.of("CIV"));
        var first = officer.post(form.attr("action"), values);
        assertEquals(303, first.statusCode());
        officer.get(table + "?" + URI.create(first.header("Location")).getQuery());
        assertEquals(
                List.of(
                        "1 delegation confirmed. Each person receives the letter of confirmation by mail, and the focal points a copy."),
                officer.texts("p.notice[role=status]"));
        assertEquals(List.of("Confirmed 1"), officer.texts(".chips [aria-current]"));
        var again = officer.post(form.attr("action"), values);
        assertEquals(303, again.statusCode());
        officer.get(table + "?" + URI.create(again.header("Location")).getQuery());
        assertEquals(List.of(), officer.texts("p.notice[role=status]"));
        var sent = mails("confirmation").stream().filter(it -> !it.copy).toList();
        assertEquals(2, sent.size());
        for (var mail : sent) {
            assertEquals("fr", mail.language, "the party's language");
            assertTrue(mail.text.contains(Mail.LINK));
            assertTrue(mail.calendar.contains("METHOD:REQUEST"));
            assertEquals(
                    List.of("lettre-de-confirmation.pdf"),
                    mail.attachments.files().stream().map(it -> it.name()).toList());
        }
        assertEquals(2, grants().size());
        assertTrue(mails("confirmation").stream().filter(it -> it.copy).anyMatch(it -> it.toAddress.equals(focal)));
        assertEquals(
                List.of("Status", "Situation", "Situación"),
                Stream.of("en", "fr", "es")
                        .map(it -> officer.get(table + "?lang=" + it)
                                .texts("thead th")
                                .get(4))
                        .toList());
    }

    /** Mail goes to addresses that are none of the web: one of them keeps no delegation from being confirmed. */
    @Test
    void anAddressThatIsNoneOfTheWebKeepsNobodyFromBeingConfirmed() {
        submitted("CIV", "O|ne{%}^`");
        submitted("MEX", "Two");
        officer.get("/meetings/" + meeting.slug + "/confirmations?code=CIV&code=MEX")
                .submit("/confirmations");
        assertEquals(200, officer.status());
        assertEquals(2, grants().size());
        var odd = mails("confirmation").stream()
                .filter(it -> it.toAddress.equals(address("O|ne{%}^`")))
                .toList();
        assertEquals(1, odd.size());
        assertTrue(
                odd.get(0)
                        .calendar
                        .replace("\r\n ", "")
                        .contains(":mailto:o%7Cne%7B%25%7D%5E%60@" + meeting.slug + ".example.org\r\n"),
                odd.get(0).calendar);
    }

    @Test
    void nobodyIsConfirmedForAMeetingThatIsCalledOff() {
        submitted("CIV", "One");
        officer.get("/meetings/" + meeting.slug + "/confirmations?code=CIV");
        Given.in(() -> Meeting.update("state = 'CANCELLED' where id = ?1", meeting.id));
        officer.submit("/confirmations");
        assertEquals(422, officer.status());
        assertEquals(
                List.of("The meeting has been cancelled: nobody is confirmed for it any more."),
                officer.texts(".faults li"));
        assertEquals(List.of(), grants());
        assertEquals(List.of(), to("confirmation"));
    }

    @Test
    void nobodyIsConfirmedWhomTheOfficerHasNotSeen() {
        submitted("CIV", "One");
        var focal = Given.focalPoint(Given.party("CIV"));
        var pages = Map.of("Another", "/confirmations?code=CIV", "Third", "/confirmations/CIV");
        pages.forEach((name, page) -> {
            officer.get("/meetings/" + meeting.slug + page);
            focal.get(table + "/CIV/delegates/1").submit("/delegates/1", "family", name);
            assertEquals(200, focal.status());
            officer.submit("/confirmations");
            assertEquals(409, officer.status(), page);
            assertTrue(officer.page().select("main li").text().contains("Example " + name), "as it is now");
            assertEquals(List.of(), grants());
            assertEquals(List.of(), to("confirmation"));
        });
        officer.submit("/confirmations");
        assertEquals(200, officer.status());
        assertEquals(1, grants().size());
    }

    @Test
    void notConfirmingWritesToTheFocalPointAndToNobodyElse() {
        var focal = submitted("MEX", "Uno", "Dos");
        officer.get("/meetings/" + meeting.slug + "/confirmations/MEX");
        officer.submit("/delegates/2/non-confirmation", "why2", "Please name somebody of the ministry.");
        assertEquals(200, officer.status());
        var sent = mails("non-confirmation");
        assertTrue(sent.stream().anyMatch(it -> it.toAddress.equals(focal)));
        assertEquals(
                List.of(), Given.in(() -> Mail.<Mail>find("meeting = ?1 and toAddress = ?2", meeting.id, address("Dos"))
                        .list()));
        var parties = sent.stream().map(it -> it.party).distinct().toList();
        assertEquals(List.of(Given.party("MEX").id), parties);
    }

    @Test
    void aDelegationWhoseOnlyPersonIsNotConfirmedIsComposedAnew() {
        submitted("MEX", "Uno");
        officer.get("/meetings/" + meeting.slug + "/confirmations/MEX")
                .submit("/delegates/1/non-confirmation", "why1", "Please name somebody of the ministry.");
        assertEquals(List.of("Not submitted 1"), chips());
        var focal = Given.focalPoint(Given.party("MEX"));
        focal.get(table + "/MEX");
        assertTrue(focal.page().text().contains("Please name somebody of the ministry."));
        focal.submit("/delegates", "family", "Dos", "function", "Adviser", "mail", address("Dos"));
        assertEquals(List.of("Not submitted 1"), chips());
        focal.get(table + "/MEX").submit("/submission");
        assertEquals("Received", focal.heading());
        assertEquals(List.of("To review 1"), chips());
    }

    @Test
    void aDelegationIsConfirmedAgainWhenWhoeverWasNamedLaterIsNotConfirmed() {
        submitted("MEX", "Uno");
        officer.get("/meetings/" + meeting.slug + "/confirmations?code=MEX").submit("/confirmations");
        Given.focalPoint(Given.party("MEX"))
                .get(table + "/MEX")
                .submit("/delegates", "family", "Dos", "function", "Adviser", "mail", address("Dos"));
        assertEquals(List.of("To review 1"), chips());
        officer.get("/meetings/" + meeting.slug + "/confirmations/MEX")
                .submit("/delegates/2/non-confirmation", "why2", "Please name somebody of the ministry.");
        assertEquals(List.of("Confirmed 1"), chips());
        officer.get("/meetings/" + meeting.slug + "/confirmations/MEX").submit("/delegates/1/withdrawal");
        assertEquals(List.of("Not submitted 1"), chips());
    }

    @Test
    void whatWasPutRightIsLookedAtThoughSomebodyLeavesMeanwhile() {
        submitted("MEX", "Uno", "Dos");
        officer.get("/meetings/" + meeting.slug + "/confirmations?code=MEX").submit("/confirmations");
        officer.get("/meetings/" + meeting.slug + "/confirmations/MEX").submit("/return", "reason", "Which ministry?");
        var focal = Given.focalPoint(Given.party("MEX"));
        focal.get(table + "/MEX").submit("/submission");
        focal.get(table + "/MEX").submit("/delegates/2/withdrawal");
        assertEquals(List.of("To review 1"), chips());
        officer.get("/meetings/" + meeting.slug + "/confirmations?code=MEX").submit("/confirmations");
        assertEquals(List.of("Confirmed 1"), chips());
    }

    /** Of the states alone, those with somebody in them. */
    private List<String> chips() {
        return officer.get(table).texts(".chips a").stream()
                .filter(it -> !it.endsWith(" 0") && !it.matches("(All|Letter missing|Late) .*"))
                .toList();
    }

    @Test
    void aDelegationReturnedKeepsEverythingAndComesBack() {
        var address = submitted("PHL", "Santos");
        officer.get("/meetings/" + meeting.slug + "/confirmations/PHL")
                .submit("/return", "reason", "The title is missing.");
        assertTrue(to("return").contains(address), to("return").toString());
        assertEquals(
                List.of(Given.party("PHL").id),
                mails("return").stream().map(it -> it.party).distinct().toList());
        assertTrue(mails("return").stream().allMatch(it -> it.text.contains("The title is missing.")));
        assertEquals(
                List.of(),
                Given.in(() -> Mail.<Mail>list("meeting = ?1 and toAddress = ?2", meeting.id, address("Santos"))));
        assertEquals(List.of("returned"), officer.texts(".state").subList(0, 1));
        var focal = Given.focalPoint(Given.party("PHL"));
        focal.get(table + "/PHL");
        assertEquals(List.of("The title is missing."), focal.texts(".said"));
        assertEquals(List.of("Submit again"), focal.texts(".btn-primary"));
        focal.submit("/submission");
        assertEquals("Received", focal.heading());
    }

    @Test
    void withdrawingFreesThePlaceEndsTheGrantAndCallsOffTheEntry() {
        var focal = submitted("KEN", "Wanjiru");
        officer.get("/meetings/" + meeting.slug + "/confirmations?code=KEN").submit("/confirmations");
        assertEquals(1, grants().size());
        officer.get("/meetings/" + meeting.slug + "/confirmations/KEN").submit("/delegates/1/withdrawal");
        assertEquals(0, grants().size());
        var sent = mails("withdrawal").stream().filter(it -> !it.copy).toList();
        assertEquals(
                List.of(address("Wanjiru")),
                sent.stream().map(it -> it.toAddress).toList());
        assertTrue(sent.get(0).calendar.contains("METHOD:CANCEL"));
        assertTrue(mails("withdrawal").stream().anyMatch(it -> it.copy && it.toAddress.equals(focal)));
    }

    @Test
    void thePlaceOfWhoeverIsWithdrawnIsFreeForAnother() {
        submitted("KEN", "Wanjiru", "Otieno");
        officer.get("/meetings/" + meeting.slug + "/confirmations?code=KEN").submit("/confirmations");
        var focal = Given.focalPoint(Given.party("KEN"));
        assertEquals(
                0,
                focal.get(table + "/KEN")
                        .page()
                        .select("form[action$=/delegates]")
                        .size());
        assertTrue(
                focal.page().text().contains("All places are taken."),
                focal.page().text());
        officer.get("/meetings/" + meeting.slug + "/confirmations/KEN").submit("/delegates/2/withdrawal");
        focal.get(table + "/KEN")
                .submit("/delegates", "family", "Kamau", "function", "Adviser", "mail", address("Kamau"));
        assertEquals(200, focal.status());
        assertEquals(
                List.of("Kamau", "Wanjiru"),
                Given.in(() -> Delegate.<Delegate>list("delegation.meeting.id", meeting.id).stream()
                        .filter(Delegate::active)
                        .map(it -> it.familyName)
                        .sorted()
                        .toList()));
    }

    @Test
    void theLetterSaysOnTheProcesssLetterheadAndInTheirLanguageWhoIsConfirmedAndIsTheirsAlone() throws IOException {
        var process = Dialogue.with("secretariat@dialogue.example");
        meeting = Given.announced(process);
        officer = Given.officer(process);
        table = "/meetings/" + meeting.slug + "/delegations";
        submitted("CIV", "Un", "Deux");
        officer.get("/meetings/" + meeting.slug + "/confirmations?code=CIV").submit("/confirmations");
        var letter = "/meetings/" + meeting.slug + "/confirmation.pdf";
        var one = Browsing.as(Given.unique("one"), address("Un"), "delegate");
        var paper = text(one.once(letter + "?lang=fr").asByteArray());
        for (var said : List.of(
                meeting.process().name.in(Locale.FRENCH),
                "Lettre de confirmation",
                "Mme UN Example",
                "Adviser",
                "Chef de délégation",
                "Côte d'Ivoire",
                meeting.title.in(Locale.FRENCH),
                "les 27 et 28 septembre 2027",
                "Genève",
                mails("confirmation").get(0).reference + " · Contact",
                "secretariat@dialogue.example",
                "Veuillez présenter cette lettre")) {
            assertTrue(paper.contains(said), said + " in " + paper);
        }
        assertEquals(false, paper.contains("DEUX"));
        var two = Browsing.as(Given.unique("two"), address("Deux"), "delegate");
        assertTrue(text(two.once(letter + "?lang=fr").asByteArray()).contains("DEUX"));
        for (var other : List.of(Browsing.nobody(), Given.newcomer(), officer)) {
            assertEquals(404, other.get(letter).status());
        }
    }

    /** In one line, as a reader does, whatever the width of a cell has done to it. */
    private static String text(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper()
                    .getText(document)
                    .replaceAll("\\s+", " ")
                    .replace('’', '\'');
        }
    }

    @Test
    void whoDidWhatIsKeptInItsOrderAndThePartyReadsItWithoutTheNotes() {
        submitted("KEN", "Wanjiru", "Otieno");
        var one = "/meetings/" + meeting.slug + "/confirmations/KEN";
        officer.get(one).submit("/notes", "note", "Called the mission.");
        officer.get(one).submit("/return", "reason", "Which ministry?");
        var focal = Given.focalPoint(Given.party("KEN"));
        focal.get(table + "/KEN").submit("/submission");
        officer.get(one).submit("/delegates/2/non-confirmation", "why2", "One place is left.");
        officer.get("/meetings/" + meeting.slug + "/confirmations?code=KEN").submit("/confirmations");
        officer.get(one).submit("/delegates/1/withdrawal");
        var acts = List.of(
                "Answered: will attend – focal point",
                "Named: Example Wanjiru – focal point",
                "Named: Example Otieno – focal point",
                "Submitted – focal point",
                "Returned – secretariat Which ministry?",
                "Submitted – focal point",
                "Not confirmed: Example Otieno – secretariat One place is left.",
                "Confirmed: Example Wanjiru – secretariat",
                "Withdrawn: Example Wanjiru – secretariat");
        assertEquals(acts, history(focal.get(table + "/KEN")));
        assertEquals(acts, history(officer.get(one)));
        assertEquals(
                404, Given.focalPoint(Given.party("MEX")).get(table + "/KEN").status());
    }

    /** Without the moment, which is that of the test. */
    private static List<String> history(Browsing reader) {
        return reader.texts(".history li").stream()
                .map(it -> it.replaceFirst("– .* time, ", "– "))
                .toList();
    }

    @Test
    void internalNotesAreReadByTheSecretariatOnly() {
        submitted("NZL", "Smith");
        officer.get("/meetings/" + meeting.slug + "/confirmations/NZL").submit("/notes", "note", "Called the mission.");
        assertTrue(officer.page().text().contains("Called the mission."));
        var focal = Given.focalPoint(Given.party("NZL"));
        assertEquals(false, focal.get(table + "/NZL").page().text().contains("Called the mission."));
        assertEquals(403, focal.get(table).status());
        assertEquals(
                403,
                focal.get("/meetings/" + meeting.slug + "/confirmations/NZL").status());
    }

    @Test
    void theTableTakesAsManyStatementsForThreeAsForOne() {
        submitted("CIV", "One");
        var one = statements();
        submitted("MEX", "Two");
        submitted("PHL", "Three");
        assertEquals(one, statements());
    }

    private long statements() {
        officer.get(table);
        var statistics = sessions.getStatistics();
        statistics.clear();
        officer.get(table);
        return statistics.getPrepareStatementCount();
    }
}
