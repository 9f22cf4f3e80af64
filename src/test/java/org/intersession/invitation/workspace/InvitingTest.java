package org.intersession.invitation.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.intersession.addressee.AddresseesGiven;
import org.intersession.identity.Grant;
import org.intersession.invitation.Invitation;
import org.intersession.invitation.Invitee;
import org.intersession.invitation.answer.Answer;
import org.intersession.invitation.letter.InvitationLetters;
import org.intersession.mail.Mail;
import org.intersession.mail.Postman;
import org.intersession.meeting.Meeting;
import org.intersession.platform.Role;
import org.intersession.platform.language.Dates;
import org.intersession.platform.language.Translated;
import org.intersession.registry.Process;
import org.intersession.testing.Browsing;
import org.intersession.testing.Delegating;
import org.intersession.testing.Given;
import org.intersession.testing.Stack;
import org.intersession.web.Cells;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = Stack.class, scope = TestResourceScope.GLOBAL)
class InvitingTest {
    private static final Translated TITLE = Translated.of(
            Map.of("en", "Managing migration", "fr", "Gérer la migration", "es", "Gestionar la migración"));

    @Inject
    Postman postman;

    private Process idm;
    private Browsing officer;

    @BeforeEach
    void anOfficerSignsIn() {
        idm = Given.process("idm");
        officer = Given.officer(idm);
    }

    private Meeting workshop() {
        return Given.meeting(idm, it -> {
            Given.announce(it);
            it.title = TITLE;
            it.contactName = "Ms. Contact";
            it.contactMail = "contact@example.int";
        });
    }

    private Browsing invite(Meeting meeting, String names) {
        officer.get("/meetings/" + meeting.slug + "/audience?names=" + names.replace(",", "%0A"));
        return officer.submit("/audience");
    }

    private String sum(Process process, String query) {
        var meeting = Given.announced(process);
        Given.officer(process);
        return Given.officer(process)
                .get("/meetings/" + meeting.slug + "/audience?" + query)
                .page()
                .select("#sum")
                .text();
    }

    @Test
    void rcmAndColomboAreTwentyOneStates() {
        assertEquals("21 States, 0 other participants", sum(idm, "member=rcm.MEMBER&member=colombo.MEMBER"));
    }

    @Test
    void soderkopingAndBudapestAreFiftyWithSerbiaAndThePageSaysSo() {
        var query = "member=soderkoping.MEMBER&member=budapest.MEMBER";
        assertEquals("50 States, 0 other participants", sum(idm, query));
        var meeting = Given.announced(idm);
        var page =
                officer.get("/meetings/" + meeting.slug + "/audience?" + query).page();
        assertTrue(page.text().contains("Serbia and Montenegro → Serbia"), page.text());
        assertTrue(page.select("ul.names li").eachText().contains("Serbia"));
        assertFalse(page.select("ul.names li").eachText().contains("Serbia and Montenegro"));
    }

    @Test
    void anAudienceIsOfOneCategoryOrAnySum() {
        assertEquals("0 States, 2 other participants", sum(idm, "member=apc.SPECIAL_PARTICIPANT"));
        assertEquals("1 State, 0 other participants", sum(idm, "member=cis.INTERESTED"));
        assertEquals("12 States, 1 other participant", sum(idm, "member=rcm.MEMBER&names=Mali%0AMexico%0AIOM"));
    }

    @Test
    void theCategoryOfAnInvitationIsThatOfTheMembership() {
        var apc = Given.process("apc");
        var meeting = Given.announced(apc);
        Given.officer(apc)
                .get("/meetings/" + meeting.slug + "/audience?member=apc.SPECIAL_PARTICIPANT&names=Australia%0AIOM")
                .submit("/audience");
        var categories = Given.in(() -> {
            var all = new HashMap<String, String>();
            Invitee.<Invitee>list("meeting.id", meeting.id).forEach(it -> all.put(it.party.code, it.category.name()));
            return all;
        });
        assertEquals(
                Map.of(
                        "HKG", "SPECIAL_PARTICIPANT",
                        "NCL", "SPECIAL_PARTICIPANT",
                        "AUS", "MEMBER",
                        "IOM", "OBSERVER"),
                categories);
    }

    @Test
    void allStatesAreOneHundredAndNinetySeven() {
        assertEquals("197 States, 0 other participants", sum(idm, "all=yes"));
    }

    @Test
    void aProcessThatListsNoMembersProposesMemberForStatesAndObserverForOrganizations() {
        var meeting = workshop();
        invite(meeting, "Mali,IOM");
        var categories = Given.in(() -> {
            var all = new HashMap<String, String>();
            Invitee.<Invitee>list("meeting.id", meeting.id).forEach(it -> all.put(it.party.code, it.category.name()));
            return all;
        });
        assertEquals(Map.of("MLI", "MEMBER", "IOM", "OBSERVER"), categories);
    }

    @Test
    void oneActSendsEachItsOwnLetterInItsLanguageAndNamesTheRest() throws Exception {
        var meeting = workshop();
        var mali = Given.unique("mali") + "@example.org";
        var peru = Given.unique("peru") + "@example.org";
        AddresseesGiven.at(idm, "MLI", mali, false);
        AddresseesGiven.at(idm, "PER", peru, false);
        AddresseesGiven.nowhere(idm, "FJI");
        invite(meeting, "Mali,Peru,Fiji");
        assertEquals("2 invitations ready", officer.page().select("#ready").text());
        assertEquals("1 has no address", officer.texts(".exceptions strong").get(0));
        officer.submit("/invitations");
        postman.deliver();
        officer.get("/meetings/" + meeting.slug + "/invitations");
        assertEquals(
                "2 handed over, 0 refused, 1 not sent",
                officer.page().select("#after").text());
        var mail = Stack.received(mali).get(0);
        assertEquals("Invitation\u00a0: Gérer la migration", mail.getSubject());
        var text = text(mail);
        assertTrue(text.contains("la Mission permanente du Mali"), text);
        assertTrue(text.contains("à Genève les 27 et 28 septembre 2027"), text);
        assertTrue(text.contains("2 personnes au plus"), text);
        assertTrue(text(Stack.received(peru).get(0)).contains("Gobierno del Perú"));
        var reference = Given.in(() -> Invitation.<Invitation>find("meeting.id = ?1 and party.code = 'MLI'", meeting.id)
                .firstResult()
                .reference);
        assertTrue(reference.matches("IDM/\\d{4}/\\d+"), reference);
        assertTrue(text.contains(reference));
    }

    private static String text(MimeMessage mail) throws Exception {
        return ((MimeMultipart) mail.getContent()).getBodyPart(0).getContent().toString();
    }

    @Test
    void aSecondOfficerAndASecondClickSendNothingTwiceAndNumbersLeaveNoGap() throws Exception {
        var meeting = workshop();
        var address = Given.unique("both") + "@example.org";
        for (var code : List.of("MLI", "PER", "FJI", "CIV")) {
            AddresseesGiven.at(idm, code, address, false);
        }
        invite(meeting, "Mali,Peru,Fiji,CIV");
        var second = Given.officer(idm).get("/meetings/" + meeting.slug + "/invitations");
        var both = Executors.newFixedThreadPool(2);
        var done = both.invokeAll(
                List.<Callable<Browsing>>of(() -> officer.submit("/invitations"), () -> second.submit("/invitations")));
        for (var one : done) {
            one.get();
        }
        both.shutdown();
        officer.get("/meetings/" + meeting.slug + "/invitations");
        var numbers = Given.in(() -> Invitation.<Invitation>list("meeting.id = ?1 order by number", meeting.id).stream()
                .map(it -> it.number)
                .toList());
        assertEquals(4, numbers.size());
        assertEquals(numbers.get(0) + 3, numbers.get(3));
        assertEquals(4L, Given.in(() -> Mail.count("meeting = ?1 and toAddress = ?2", meeting.id, address)));
    }

    @Test
    void twoMeetingsSentAtOnceShareOneSeriesOfNumbersWithoutAGap() throws Exception {
        var address = Given.unique("series") + "@example.org";
        AddresseesGiven.at(idm, "KEN", address, false);
        AddresseesGiven.at(idm, "GHA", address, false);
        var officers = new ArrayList<Browsing>();
        for (var i = 0; i < 2; i++) {
            var meeting = workshop();
            invite(meeting, "Kenya,Ghana");
            officers.add(Given.officer(idm).get("/meetings/" + meeting.slug + "/invitations"));
        }
        var before = last();
        var both = Executors.newFixedThreadPool(2);
        for (var one : both.invokeAll(officers.stream()
                .<Callable<Browsing>>map(it -> () -> it.submit("/invitations"))
                .toList())) {
            one.get();
        }
        both.shutdown();
        assertEquals(before + 4, last());
    }

    private static int last() {
        return Given.in(() -> Invitation.<Invitation>list("reference like 'IDM/%'").stream()
                .mapToInt(it -> it.number)
                .max()
                .orElse(0));
    }

    @Test
    void aLanguageWithoutTitleIsNotSentAndThePageSaysWhomThatConcerns() {
        var meeting = Given.announced(idm);
        var address = Given.unique("lang") + "@example.org";
        AddresseesGiven.at(idm, "MLI", address, false);
        AddresseesGiven.at(idm, "FJI", address, false);
        invite(meeting, "Mali,Fiji");
        assertEquals(
                "1 without a title in French",
                officer.texts(".exceptions strong").get(0));
        assertEquals("1 invitation ready", officer.page().select("#ready").text());
    }

    @Test
    void aStateLearnsNothingOfWhetherAnotherWasInvitedOrHasAnswered() {
        var meeting = workshop();
        Given.invited(meeting, Given.party("MLI"));
        var fiji = Given.focalPoint(Given.party("FJI"));
        var ghost = fiji.get("/meetings/" + meeting.slug + "/invitations/PER");
        var nobody = ghost.source().replace("PER", "MLI");
        var other = fiji.get("/meetings/" + meeting.slug + "/invitations/MLI");
        assertEquals(404, other.status());
        assertEquals(nobody, other.source());
        assertNotEquals(200, fiji.get("/meetings/" + meeting.slug + "/parties").status());
        assertEquals(403, fiji.get("/meetings/" + meeting.slug + "/invitations").status());
    }

    @Test
    void theHolderOfTheMailReadsThatInvitationAndNothingMore() throws Exception {
        var meeting = workshop();
        var address = Given.unique("holder") + "@example.org";
        AddresseesGiven.at(idm, "MLI", address, false);
        invite(meeting, "Mali");
        officer.submit("/invitations");
        postman.deliver();
        var text = text(Stack.received(address).get(0));
        var token = text.replaceAll("(?s).*/invitations/([A-Za-z0-9_-]+).*", "$1");
        assertEquals(
                404,
                Browsing.nobody()
                        .get("/meetings/" + meeting.slug + "/invitations/MLI")
                        .status());
        var holder = Browsing.nobody().get("/invitations/" + token);
        assertEquals(200, holder.status());
        assertTrue(holder.page().text().contains("This invitation went to h…"));
        assertFalse(holder.page().text().contains("no answer yet"));
        assertEquals(
                404,
                Browsing.nobody()
                        .get("/invitations/" + token.substring(1) + "A")
                        .status());
        var pdf = holder.get("/meetings/" + meeting.slug + "/invitations/MLI/letter.pdf")
                .response()
                .asByteArray();
        try (var document = Loader.loadPDF(pdf)) {
            var paper = new PDFTextStripper().getText(document);
            assertTrue(paper.contains("Mission permanente du Mali"), paper);
            assertTrue(paper.contains("Référence"), paper);
        }
    }

    @Test
    void theLetterIsOnTheProcesssLetterheadAndWhoIsInCopyHasItToo() throws Exception {
        var meeting = workshop();
        var mission = Given.unique("mission") + "@example.org";
        var ministry = Given.unique("ministry") + "@example.org";
        AddresseesGiven.at(idm, "MLI", mission, false);
        AddresseesGiven.also(idm, "MLI", ministry, true);
        invite(meeting, "Mali");
        officer.submit("/invitations");
        postman.deliver();
        Invitation sent =
                Given.in(() -> Invitation.find("meeting.id", meeting.id).firstResult());
        for (var address : List.of(mission, ministry)) {
            assertEquals(1, Stack.received(address).size(), address);
            var text = text(Stack.received(address).get(0));
            assertTrue(text.contains(sent.text.lines().findFirst().orElseThrow()), text);
            assertTrue(text.contains(InvitationLetters.said(Locale.FRENCH).distributionLine(sent.distribution)), text);
        }
        assertTrue(sent.distribution.contains("Permanent Mission"), sent.distribution);
        var pdf = officer.get("/meetings/" + meeting.slug + "/invitations/MLI/letter.pdf")
                .response()
                .asByteArray();
        try (var document = Loader.loadPDF(pdf)) {
            var paper = new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
            var head =
                    "Dialogue international sur la migration Référence\u00a0: ".replace('\u00a0', ' ') + sent.reference;
            assertTrue(paper.replace('\u00a0', ' ').contains(head), paper);
            var on = Given.in(() -> Invitation.<Invitation>findById(sent.id).sentOn());
            assertTrue(paper.contains(Dates.plainDay(on, Locale.FRENCH)), paper);
            assertTrue(paper.contains("2 personnes au plus"), paper);
            assertTrue(paper.contains("27 août 2027"), paper);
        }
    }

    @Test
    void whoSignsInWithTheAddressInvitedMayAnswer() {
        var meeting = workshop();
        var subject = Given.unique("mission");
        AddresseesGiven.at(idm, "MLI", subject + "@example.org", false);
        invite(meeting, "Mali");
        officer.submit("/invitations");
        var focalPoint = Browsing.as(subject, subject + "@example.org", "delegate", "focal-point");
        assertEquals(
                200,
                focalPoint.get("/meetings/" + meeting.slug + "/invitations/MLI").status());
    }

    /** What another party typed of the address says nothing of whoever reads there, and keeps nobody from answering. */
    @Test
    void whomAnotherPartyNamedAtTheAddressInvitedIsNobodyThere() {
        var mission = Given.unique("mission") + "@example.org";
        var before = Given.announced(idm);
        var party = Given.party("CIV");
        Given.invited(before, party);
        Given.signedIn("Focal", Role.FOCAL_POINT, null, null, party.id)
                .get("/meetings/" + before.slug + "/delegations/CIV")
                .submit("/answer", "answer", "WILL_ATTEND")
                .submit("/delegates", "family", "Laughing stock", "function", "Adviser", "mail", mission)
                .submit("/submission");
        Delegating.confirmed(officer, before, List.of("CIV"));
        assertEquals(1, Given.in(() -> Grant.count("person.email", mission)));
        var meeting = workshop();
        AddresseesGiven.at(idm, "MLI", mission, false);
        invite(meeting, "Mali");
        officer.submit("/invitations");
        assertEquals(
                List.of("Permanent Mission"),
                Given.in(() -> Grant.<Grant>list("person.email = ?1 and role = FOCAL_POINT", mission).stream()
                        .map(it -> it.person.familyName)
                        .toList()));
    }

    /** Of a joint meeting one secretariat makes nobody focal point for the process of the other. */
    @Test
    void inAJointMeetingAnAddressAppointsForTheProcessThatKeepsItAndForNoOther() {
        var berne = Given.process("berne");
        var meeting = Given.meeting(idm, it -> {
            Given.announce(it);
            it.title = TITLE;
            it.processes.add(Process.findById(berne.id));
        });
        var ofIdm = Given.unique("mission");
        var ofBerne = Given.unique("ministry");
        AddresseesGiven.at(idm, "MLI", ofIdm + "@example.org", false);
        AddresseesGiven.at(berne, "MLI", ofBerne + "@example.org", false);
        officer = Given.officer(berne);
        invite(meeting, "Mali");
        officer.submit("/invitations");
        var at = "/meetings/" + meeting.slug + "/invitations/MLI";
        for (var of : Map.of(ofIdm, idm, ofBerne, berne).entrySet()) {
            assertEquals(
                    List.of(of.getValue().id),
                    Given.in(() -> Grant.<Grant>list("person.email", of.getKey() + "@example.org").stream()
                            .map(it -> it.process)
                            .toList()));
            assertEquals(
                    200,
                    Browsing.as(of.getKey(), of.getKey() + "@example.org", "delegate", "focal-point")
                            .get(at)
                            .status());
        }
    }

    @Test
    void remindingTwiceSendsOnce() {
        var meeting = workshop();
        var address = Given.unique("remind") + "@example.org";
        AddresseesGiven.at(idm, "MLI", address, false);
        invite(meeting, "Mali");
        officer.submit("/invitations");
        officer.get("/meetings/" + meeting.slug + "/reminder");
        assertEquals("Remind 1 party", officer.texts("form .btn-primary").get(0));
        var stale = Given.officer(idm).get("/meetings/" + meeting.slug + "/reminder");
        officer.submit("/reminder");
        stale.submit("/reminder");
        postman.deliver();
        assertEquals(2, Stack.received(address).size());
    }

    @Test
    void nobodyWhoAnsweredIsReminded() {
        var meeting = workshop();
        var address = Given.unique("answered") + "@example.org";
        AddresseesGiven.at(idm, "MLI", address, false);
        var sent = Given.invited(meeting, Given.party("MLI"));
        Given.in(() -> {
            Invitation.<Invitation>findById(sent.id).answer(Answer.REGRETS, Instant.EPOCH, null, null);
            return null;
        });
        officer.get("/meetings/" + meeting.slug + "/reminder");
        assertTrue(officer.page().text().contains("Nobody is left to remind"));
    }

    @Test
    void aMessageGoesOnceToEachAddressOfTheGroupsChosen() {
        var meeting = workshop();
        var address = Given.unique("message") + "@example.org";
        AddresseesGiven.at(idm, "FJI", address, false);
        Given.invited(meeting, Given.party("FJI"));
        officer.get("/meetings/" + meeting.slug + "/message")
                .submit(
                        "/message/preview",
                        "group",
                        "invited",
                        "subject.en",
                        "The room has changed",
                        "text.en",
                        "It is now room XX.");
        assertTrue(officer.page().text().contains("recipient"), officer.page().text());
        var form = officer.response();
        officer.submit("/message");
        postman.deliver();
        assertEquals(1, Stack.received(address).size());
        assertEquals(200, form.statusCode());
    }

    @Test
    void theWorkspaceTellsDeliveryAndAnswerApart() {
        var meeting = workshop();
        Given.invited(meeting, Given.party("MLI"));
        invite(meeting, "Fiji");
        officer.get("/meetings/" + meeting.slug + "/parties");
        assertEquals(List.of("Fiji", "Mali"), officer.texts("table tbody th"));
        assertEquals(
                List.of("not sent", ""),
                officer.texts("td[data-label=Delivery]").isEmpty() ? List.of() : all("td[data-label=Delivery]"));
        assertEquals(List.of("", "no answer yet"), all("td[data-label=Answer]"));
        officer.get("/meetings/" + meeting.slug + "/parties?chip=none-yet");
        assertEquals(List.of("Mali"), officer.texts("table tbody th"));
    }

    @Test
    void theWorkspaceShowsFiftyPartiesAtATimeAndEachOnItsPage() {
        var meeting = workshop();
        officer.get("/meetings/" + meeting.slug + "/audience?all=yes").submit("/audience");
        var workspace = "/meetings/" + meeting.slug + "/parties";
        var seen = new ArrayList<List<String>>();
        for (var at = "AFG";
                !at.isEmpty();
                at = officer.page().select("[data-rel=next]").val()) {
            seen.add(officer.get(workspace + "?at=" + at).texts("table tbody th"));
        }
        assertEquals(List.of(50, 50, 50, 47), seen.stream().map(List::size).toList());
        assertEquals(197, seen.stream().flatMap(List::stream).distinct().count());
        assertTrue(officer.get(workspace + "?at=MLI").texts("table tbody th").contains("Mali"));
        assertEquals(
                officer.texts("table caption"),
                List.of("197 parties, from " + seen.get(2).get(0) + " to "
                        + seen.get(2).get(49)));
    }

    @Test
    void whatIsTickedGoesAlongToTheNextFiftyAndBack() {
        var meeting = workshop();
        List.of("AFG", "ALB", "ZWE").forEach(it -> Given.invited(meeting, Given.party(it)));
        officer.get("/meetings/" + meeting.slug + "/audience?all=yes").submit("/audience");
        var workspace = "/meetings/" + meeting.slug + "/parties";
        officer.get(workspace);
        var next = officer.page().select("[data-rel=next]");
        assertEquals(workspace, next.attr("formaction"));

        officer.get(workspace + "?chip=&party=AFG&party=ZWE&at=" + next.val());
        assertEquals(List.of("AFG", "ZWE"), ticked("input[type=hidden]"));
        assertEquals(List.of(), ticked("input[checked]"));
        assertEquals(
                "and 2 ticked on other pages Untick all",
                officer.page().select(".bar span").text());

        officer.get(workspace + "?chip=&party=AFG&party=ZWE&at="
                + officer.page().select("[data-rel=prev]").val());
        assertEquals(List.of("ZWE"), ticked("input[type=hidden]"));
        assertEquals(List.of("AFG"), ticked("input[checked]"));
        officer.get(workspace + "?party=MLI");
        assertEquals(List.of(), ticked("input[type=hidden]"), "nothing has been sent to Mali");
    }

    private List<String> ticked(String which) {
        return officer.page().select(which + "[name=party]").eachAttr("value");
    }

    private List<String> all(String selector) {
        return officer.page().select(selector).stream()
                .map(org.jsoup.nodes.Element::text)
                .toList();
    }

    @Test
    void noCellOfTheExportIsAFormula() {
        assertEquals("'=1+1", Cells.safe("=1+1"));
        assertEquals("'@x", Cells.safe("@x"));
        assertEquals("Mali", Cells.safe("Mali"));
        var meeting = workshop();
        Given.invited(meeting, Given.party("MLI"));
        var csv = officer.get("/meetings/" + meeting.slug + "/parties.csv")
                .response()
                .asString();
        assertTrue(csv.contains("Mali,"), csv);
    }

    @Test
    void theExportHasWhatIsOnTheScreen() {
        var meeting = workshop();
        Given.invited(meeting, Given.party("MLI"));
        Given.invited(meeting, Given.party("PER"));
        Given.focalPoint(Given.party("PER"))
                .get("/meetings/" + meeting.slug + "/delegations/PER")
                .submit("/answer", "answer", "REGRETS");
        officer.get("/meetings/" + meeting.slug + "/parties?chip=none-yet");
        assertEquals(
                List.of("MLI"),
                officer.page().select("table.workspace tbody tr").eachAttr("id"));
        var export = officer.page().select("a[href*=parties.csv]").attr("href");
        var lines = officer.get(export).response().asString().strip().lines().toList();
        assertEquals(2, lines.size(), lines.toString());
        assertTrue(lines.get(1).contains("Mali,"), lines.get(1));
    }
}
