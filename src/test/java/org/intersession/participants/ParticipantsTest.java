package org.intersession.participants;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.intersession.delegation.Delegate;
import org.intersession.meeting.Meeting;
import org.intersession.platform.Role;
import org.intersession.testing.Browsing;
import org.intersession.testing.Delegating;
import org.intersession.testing.Given;
import org.intersession.testing.MovableClock;
import org.intersession.testing.Stack;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = Stack.class, scope = TestResourceScope.GLOBAL)
class ParticipantsTest {
    @Inject
    MovableClock clock;

    Meeting meeting;
    Browsing officer;

    @BeforeEach
    void aMeetingWithThreeDelegations() {
        meeting = Given.announced(Given.process("idm"));
        officer = Given.officer(Given.process("idm"));
        Delegating.submitted(meeting, "CIV", "Kone");
        Delegating.submitted(meeting, "USA", "Smith");
        Delegating.submitted(meeting, "DEU", "Weber");
        Delegating.confirmed(officer, meeting, List.of("CIV", "USA", "DEU"));
    }

    String at(String page) {
        return "/meetings/" + meeting.slug + page;
    }

    @Test
    void theListIsAlphabeticalInTheReadersLanguageWithTitlesAndCapitals() {
        officer.get(at("/participants?lang=en"));
        assertEquals(
                List.of("Côte d'Ivoire", "Germany", "United States of America"),
                officer.texts("h3").stream().map(it -> it.replace('’', '\'')).toList());
        assertEquals(List.of("Ms. KONE Example", "Ms. WEBER Example", "Ms. SMITH Example"), officer.texts("tbody th"));
        officer.get(at("/participants?lang=fr"));
        assertEquals(
                List.of("Allemagne", "Côte d'Ivoire", "États-Unis d'Amérique"),
                officer.texts("h3").stream().map(it -> it.replace('’', '\'')).toList());
        assertEquals("Mme WEBER Example", officer.texts("tbody th").get(0));
        officer.get(at("/participants?lang=en"));
    }

    @Test
    void underTheChathamHouseRuleOnlyParticipantsAndSecretariatKnow() {
        Given.in(() -> Meeting.update("chathamHouse = true, listPublic = true where id = ?1", meeting.id));
        assertEquals(404, Browsing.nobody().get(at("/participants")).status());
        assertEquals(
                404,
                Given.focalPoint(Given.party("CIV")).get(at("/participants")).status());
        var delegate = Delegating.delegate(meeting, "Kone");
        assertEquals(200, delegate.get(at("/participants")).status());
        assertEquals(403, delegate.get(at("/participants.pdf")).status());
        assertEquals(403, delegate.get(at("/participants.csv")).status());
        assertEquals(200, officer.get(at("/participants.csv")).status());
        assertEquals(
                "application/pdf",
                officer.get(at("/participants.pdf")).response().contentType());
    }

    private static String text(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    @Test
    void theListIsTakenAlongAsATableAndAsPaperInEachLanguage() throws IOException {
        assertEquals(
                List.of(
                        "\uFEFFDelegation,Courtesy title,Family name,Given name,Role,Functional title,E-mail",
                        "Côte d'Ivoire,Ms.,KONE,Example,Head of delegation,Adviser,",
                        "Germany,Ms.,WEBER,Example,Head of delegation,Adviser,",
                        "United States of America,Ms.,SMITH,Example,Head of delegation,Adviser,"),
                officer.once(at("/participants.csv?lang=en")).asString().lines().toList());
        var spanish = officer.once(at("/participants.csv?lang=es")).asString().lines();
        assertEquals(
                List.of("Alemania,Sra.,WEBER", "Côte d'Ivoire,Sra.,KONE", "Estados Unidos de América,Sra.,SMITH"),
                spanish.skip(1).map(it -> it.replaceAll(",Example.*", "")).toList());
        var paper = text(officer.once(at("/participants.pdf?lang=fr")).asByteArray());
        var order = List.of("Allemagne", "Mme WEBER Example", "Côte d", "Mme KONE Example", "États-Unis", "Mme SMITH");
        var from = 0;
        for (var part : order) {
            from = paper.indexOf(part, from);
            assertTrue(from >= 0, part + " in its place in " + paper);
        }
        officer.get(at("/participants?lang=en"));
    }

    @Test
    void theListIsProvisionalUntilTheMeetingHasClosed() throws IOException {
        try {
            var said = new ArrayList<String>();
            for (var instant : List.of("2027-09-28T10:00:00Z", "2027-09-29T10:00:00Z")) {
                clock.standAt(instant);
                var reader = Given.officer(Given.process("idm")).get(at("/participants?lang=en"));
                var paper = text(reader.once(at("/participants.pdf?lang=en")).asByteArray());
                said.add(reader.texts("main .state") + " " + paper.contains("Provisional"));
            }
            assertEquals(List.of("[Provisional] true", "[] false"), said);
        } finally {
            clock.goOn();
        }
    }

    @Test
    void whoIsWithheldForSecurityIsANumberInPagePaperAndTable() throws IOException {
        officer.get(at("/registrations/CIV/1")).submit("/withholding", "withheld", "yes");
        assertEquals(200, officer.status());
        var other = Delegating.delegate(meeting, "Smith");
        assertEquals(
                1,
                other.get(at("/participants?lang=en"))
                                .page()
                                .text()
                                .split("1 further member of the delegation", -1)
                                .length
                        - 1);
        var said = List.of(
                other.response().asString(),
                text(other.once(at("/participants.pdf?lang=en")).asByteArray()),
                officer.once(at("/participants.csv?lang=en")).asString());
        said.forEach(it -> assertFalse(it.contains("KONE") || it.contains("Kone"), it));
        assertTrue(
                said.get(2).lines().toList().contains("Côte d'Ivoire,,,,,1 further member of the delegation,"),
                said.get(2));
    }

    @Test
    void theOrderIsPrintedFromTheOneDrawnInTheLanguageChosen() throws IOException {
        officer.get(at("/order?alphabet=es")).submit("/order/draws");
        var shown = officer.get(at("/order?alphabet=es&lang=en")).texts(".order li");
        var plan = text(officer.once(at("/order.pdf?alphabet=es&lang=en")).asByteArray());
        var listed = plan.lines()
                .filter(it -> it.matches("[123] .*"))
                .map(it -> it.substring(2).strip())
                .toList();
        assertEquals(3, shown.size());
        assertEquals(shown, listed);
    }

    @Test
    void aLongNameTakesNothingOffThePaper() throws IOException {
        Given.in(() ->
                Delegate.<Delegate>find("familyName = 'Kone' and delegation.invitation.meeting.id = ?1", meeting.id)
                                .firstResult()
                                .familyName =
                        "W".repeat(180));
        var beyond = new TreeSet<String>();
        var reading = new PDFTextStripper() {
            @Override
            protected void writeString(String text, List<TextPosition> places) {
                places.stream()
                        .filter(it -> it.getXDirAdj() + it.getWidthDirAdj() > it.getPageWidth() - 70)
                        .forEach(it -> beyond.add(text));
            }
        };
        try (var paper =
                Loader.loadPDF(officer.once(at("/participants.pdf?lang=en")).asByteArray())) {
            reading.getText(paper);
        }
        beyond.remove("1 / 1");
        assertEquals(Set.of(), beyond, "the margin is 25 mm, 71 points");
    }

    @Test
    void theWithdrawnSeeWhatThePublicSees() {
        var delegate = Delegating.delegate(meeting, "Smith");
        assertEquals(200, delegate.get(at("/participants")).status());
        officer.get(at("/confirmations/USA")).submit("/delegates/1/withdrawal");
        assertEquals(404, delegate.get(at("/participants")).status());
        assertEquals(200, delegate.get(at("")).status(), "the meeting itself is shown to the public");
    }

    @Test
    void aPublicListNamesOnlyThoseWhoAgreed() {
        Given.in(() -> Meeting.update("listPublic = true where id = ?1", meeting.id));
        var page = Browsing.nobody().get(at("/participants"));
        assertEquals(200, page.status());
        assertFalse(page.page().text().contains("KONE"));
        assertEquals(3, page.page().text().split("1 further member of the delegation", -1).length - 1);
    }

    @Test
    void theChairAndConferenceServicesSeeNoContact() {
        var chair = Given.signedIn("Chair", Role.CHAIR, null, meeting.id, null);
        chair.get(at("/participants"));
        assertTrue(chair.page().text().contains("KONE"));
        assertFalse(chair.page().text().contains("@"));
        assertEquals(404, chair.get(at("/delegations/CIV")).status());
    }

    /** An organization is not seated between two States, and the lot falls on a State. */
    @Test
    void statesComeFirstInTheOrderAndOthersAfterThemWhoeverIsDrawn() throws IOException {
        Delegating.submitted(meeting, "IOM", "Observer");
        Delegating.confirmed(officer, meeting, List.of("IOM"));
        var iom = Given.party("IOM").name(Locale.ENGLISH);
        officer.get(at("/order?alphabet=en"));
        assertEquals(List.of("States", "Other participants"), officer.texts("main h2"));
        assertEquals(
                List.of("Côte d'Ivoire", "Germany", "United States of America", iom),
                officer.texts(".order li").stream()
                        .map(it -> it.replace('’', '\''))
                        .toList());
        assertEquals("4", officer.page().select("ol.order").last().attr("start"));
        officer.submit("/order/draws");
        assertEquals(List.of("CIV,DEU,USA"), Given.in(() -> Draw.<Draw>list("meeting.id", meeting.id).stream()
                .map(it -> String.join(",", it.among))
                .toList()));
        assertEquals(iom, officer.texts(".order li").get(3));
        var plan = text(officer.once(at("/order.pdf?alphabet=en&lang=en")).asByteArray());
        assertTrue(plan.lines().anyMatch(("4 " + iom)::equals), plan);
    }

    @Test
    void theFirstIsDrawnByLotAndTheDrawIsOnRecord() {
        officer.get(at("/order?alphabet=en"));
        assertEquals(3, officer.texts(".order li").size());
        officer.submit("/order/draws");
        assertEquals(1, officer.page().select("h2 + ul li").size());
        var draw = Given.in(() -> {
            var it = Draw.<Draw>find("meeting.id", meeting.id).firstResult();
            return List.of(it.party.name(Locale.ENGLISH), String.join(",", it.among));
        });
        assertEquals("CIV,DEU,USA", draw.get(1));
        assertEquals(draw.get(0), officer.texts(".order li").get(0));
        var delegate = Delegating.delegate(meeting, "Kone");
        delegate.get(at("/order"));
        assertEquals(0, delegate.page().select("form[action$=draws]").size());
    }
}
