package org.intersession.outcome;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.intersession.document.Document;
import org.intersession.document.Papers;
import org.intersession.identity.Person;
import org.intersession.mail.Mail;
import org.intersession.meeting.Meeting;
import org.intersession.meeting.distribution.Distribution;
import org.intersession.platform.Role;
import org.intersession.registry.Party;
import org.intersession.registry.membership.Category;
import org.intersession.testing.Browsing;
import org.intersession.testing.Given;
import org.intersession.testing.MovableClock;
import org.intersession.testing.Stack;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A draft outcome is told to those who may read it, and becomes a paper under its symbol. */
@QuarkusTest
@WithTestResource(value = Stack.class, scope = TestResourceScope.GLOBAL)
class FinalTextTest {
    /** A State for each test, so that nobody of another test hears of its papers. */
    private static final java.util.Iterator<String> STATES = List.of(
                    "MDV", "FSM", "MHL", "WSM", "COM", "STP", "GNB", "GNQ", "TKM", "BTN", "BRN", "SLB")
            .iterator();

    @Inject
    MovableClock clock;

    private Meeting meeting;
    private Party state;
    private Party observer;
    private Browsing chair;
    private Person member;
    private Person focal;
    private String there;

    @BeforeEach
    void aDraftOfTheChair() {
        clock.standAt("2027-09-28T12:00:00Z");
        meeting = Given.announced(Given.process("idm"));
        state = Given.party(STATES.next());
        observer = Given.party("IOM");
        Given.admitted(meeting, state, Category.MEMBER);
        Given.admitted(meeting, observer, Category.OBSERVER);
        member = person("Member", Role.DELEGATE, meeting.id, state);
        focal = person("Focal", Role.FOCAL_POINT, null, state);
        person("Watcher", Role.DELEGATE, meeting.id, observer);
        chair = Given.signedIn("Chair", Role.CHAIR, null, meeting.id, null);
        chair.get("/meetings/" + meeting.slug + "/outcomes/new")
                .submit(
                        "/outcomes",
                        "title.en",
                        "Chair's summary",
                        "text.en",
                        "The meeting exchanged views.\n\nIt will meet again.",
                        "title.fr",
                        "Résumé de la présidence",
                        "text.fr",
                        "La réunion a procédé à un échange de vues.");
        there = chair.path();
    }

    @AfterEach
    void theClockGoesOn() {
        clock.goOn();
    }

    private static Person person(String name, Role role, UUID meeting, Party party) {
        var person = Given.person(Given.unique(name.toLowerCase(java.util.Locale.ROOT)) + "@example.org", name);
        Given.grant(person, role, null, meeting, party.id);
        return person;
    }

    /** How many mails of that occasion each has. */
    private Map<String, Integer> told(String occasion) {
        var told = new TreeMap<String, Integer>();
        List<Mail> mails = Given.in(() -> Mail.list("meeting = ?1 and occasion = ?2", meeting.id, occasion));
        mails.forEach(it -> told.merge(it.toAddress, 1, Integer::sum));
        return told;
    }

    private static Map<String, Integer> once(Person... people) {
        var once = new TreeMap<String, Integer>();
        for (var person : people) {
            once.put(person.email, 1);
        }
        return once;
    }

    @Test
    void circulatingTellsThoseWhoMayReadTheDraftAndNobodyElse() {
        chair.get(there + "/circulation?distribution=RESTRICTED&until.day=2027-10-15&until.time=18:00");
        assertEquals(
                "Circulate and notify 2 persons",
                chair.texts("button[name=notify]").get(0));
        chair.submit("/circulation", "notify", "yes");
        assertEquals(200, chair.status());
        assertEquals(once(member, focal), told("outcome-circulated"));
        Mail mail = Given.in(() -> Mail.find("toAddress", member.email).firstResult());
        assertTrue(mail.text.contains(there), mail.text);
        assertTrue(mail.text.contains("Friday 15 October 2027, 18:00"), mail.text);
        chair.get(there + "/circulation?distribution=RESTRICTED&until.day=2027-10-15&until.time=18:00");
        chair.submit("/circulation", "notify", "yes");
        assertEquals(once(member, focal), told("outcome-circulated"), "that is no news");
        chair.get(there + "/circulation?distribution=RESTRICTED&until.day=2027-10-18&until.time=18:00");
        chair.submit("/circulation", "notify", "yes");
        assertEquals(2, told("outcome-circulated").get(member.email));
    }

    @Test
    void theChairMayCirculateAndTellNobody() {
        chair.get(there + "/circulation")
                .submit("/circulation", "distribution", "RESTRICTED", "until.day", "2027-10-15", "until.time", "18:00");
        assertEquals(200, chair.status());
        assertEquals(Map.of(), told("outcome-circulated"));
        var delegate = Given.signedIn("Delegate", Role.DELEGATE, null, meeting.id, state.id);
        assertEquals(200, delegate.get(there).status());
    }

    @Test
    void whatWasCountedForAnotherChoiceIsCountedAnewAndNothingIsDone() {
        chair.get(there + "/circulation?distribution=RESTRICTED&until.day=2027-10-15&until.time=18:00");
        chair.submit("/circulation", "distribution", "IN_SESSION", "notify", "yes");
        assertEquals(422, chair.status());
        assertEquals(
                "Circulate and notify 1 person",
                chair.texts("button[name=notify]").get(0));
        assertEquals(Map.of(), told("outcome-circulated"));
        var delegate = Given.signedIn("Delegate", Role.DELEGATE, null, meeting.id, state.id);
        assertEquals(404, delegate.get(there).status());
    }

    @Test
    void theChairIssuesTheFinalTextUnderItsSymbol() {
        chair.get(there).page();
        assertEquals("Issue", chair.texts("a.btn-primary").get(0));
        chair.get(there + "/issuance?distribution=LIMITED");
        assertEquals(
                "Issue and notify 2 persons", chair.texts("button[name=notify]").get(0));
        var symbol = Given.unique("OUT/2027");
        chair.submit("/issuance", "symbol", symbol, "notify", "yes");
        assertEquals(200, chair.status(), chair.texts(".faults").toString());
        assertEquals("Chair's summary", chair.heading());
        assertEquals(
                List.of("1 paper issued. 2 mails written; they are on the way."), chair.texts("p.notice[role=status]"));
        assertEquals(once(member, focal), told("documents"));

        var delegate = Given.signedIn("Delegate", Role.DELEGATE, null, meeting.id, state.id);
        for (var language : List.of("en", "fr")) {
            var file = delegate.get("/doc/" + symbol + "?lang=" + language + "&as=pdf")
                    .response();
            assertEquals(200, file.statusCode());
            assertEquals("application/pdf", file.contentType());
        }
        assertEquals(
                404,
                delegate.get("/doc/" + symbol + "?lang=es&as=pdf").response().statusCode());
        var other = Given.signedIn("Observer", Role.DELEGATE, null, meeting.id, observer.id);
        assertEquals(404, other.get("/doc/" + symbol).status());
        assertEquals(404, Browsing.nobody().get("/doc/" + symbol).status());
        assertEquals(1L, (long) Given.in(() -> Document.count(
                "select count(d) from Document d join d.symbols s where s.text = ?1 and d.type = OUTCOME", symbol)));
    }

    @Test
    void anIssuedOutcomeIsNoDraftAnyMore() {
        chair.get(there + "/circulation")
                .submit("/circulation", "distribution", "RESTRICTED", "until.day", "2027-10-15", "until.time", "18:00");
        assertEquals(List.of("The draft is circulated. No mail was written."), chair.texts("p.notice[role=status]"));
        var delegate = Given.signedIn("Delegate", Role.DELEGATE, null, meeting.id, state.id);
        delegate.get(there);
        var edited = chair.get(there + "/edit").page().select("form").size();
        assertEquals(1, chair.page().select("form[action$=" + there + "]").size(), "forms: " + edited);
        var again = Given.officer(Given.process("idm"));
        again.get(there + "/issuance");
        again.submit("/issuance", "distribution", "INTERNAL");
        assertEquals(422, again.status());
        again.submit("/issuance", "distribution", "RESTRICTED");
        assertEquals(200, again.status());
        delegate.submit("/comments", "text", "Too late.");
        assertEquals(422, delegate.status());
        chair.submit(there, "title.en", "Another title");
        assertEquals(409, chair.status());
        chair.get(there + "/issuance").submit("/issuance", "distribution", "RESTRICTED");
        assertEquals(422, chair.status());
    }

    @Test
    void choosingGeneralForAnOutcomeAsksOnceMore() {
        chair.get(there + "/issuance").submit("/issuance", "distribution", "GENERAL");
        assertEquals(422, chair.status());
        chair.submit("/issuance", "public", "yes");
        assertEquals(200, chair.status());
        var symbol = chair.texts(".symbol-line .symbol").get(0);
        assertEquals("Chair's summary", Browsing.nobody().get("/doc/" + symbol).heading());
    }

    @Test
    void aDelegateIssuesNothing() {
        chair.get(there + "/circulation")
                .submit("/circulation", "distribution", "RESTRICTED", "until.day", "2027-10-15", "until.time", "18:00");
        var delegate = Given.signedIn("Delegate", Role.DELEGATE, null, meeting.id, state.id);
        assertEquals(403, delegate.get(there + "/issuance").status());
        assertEquals(403, delegate.get(there + "/circulation").status());
        assertEquals(List.of(), delegate.get(there).texts("a.btn-primary"));
    }

    @Test
    void whoeverMayNotReadThePaperFollowsNoPointUnderIt() {
        var point = OutcomesGiven.point(Papers.issued(meeting, Distribution.INTERNAL));
        var at = "/meetings/" + meeting.slug + "/way-forward";
        for (var who :
                Map.of(chair, 404, Given.officer(Given.process("idm")), 303).entrySet()) {
            var token = who.getKey().get(at).page().select("[name=csrf-token]").val();
            var typed =
                    Map.of("csrf-token", List.of(token), "version", List.of("0"), point + ".status", List.of("DONE"));
            assertEquals(
                    who.getValue(), who.getKey().post(at + "/" + point, typed).statusCode());
        }
    }

    @Test
    void theWayForwardIsReadByThoseWhoMayReadThePaper() {
        chair.get(there + "/issuance").submit("/issuance", "distribution", "RESTRICTED");
        var symbol = chair.texts(".symbol-line .symbol").get(0);
        chair.get("/meetings/" + meeting.slug + "/way-forward")
                .submit(
                        "/way-forward",
                        "symbol",
                        symbol,
                        "text.en",
                        "Exchange contact points",
                        "addressee.en",
                        "Delegations",
                        "status",
                        "OPEN",
                        "dueOn",
                        "2028-03");
        assertEquals(200, chair.status(), chair.texts(".faults").toString());
        var delegate = Given.signedIn("Delegate", Role.DELEGATE, null, meeting.id, state.id);
        delegate.get("/meetings/" + meeting.slug);
        assertEquals(
                List.of("1 Exchange contact points · Addressed to Delegations · Due March 2028 Open"),
                delegate.texts("#outcome .way-forward li"));
        chair.get("/meetings/" + meeting.slug + "/way-forward");
        var point = chair.page().select("form:has(fieldset)").attr("action");
        var before = point.substring(point.lastIndexOf('/') + 1) + ".";
        chair.submit(point, before + "status", "DONE", before + "dueOn", "2028-04-03");
        assertEquals(200, chair.status(), chair.texts(".faults").toString());
        delegate.get("/meetings/" + meeting.slug);
        assertEquals(
                List.of("1 Exchange contact points · Addressed to Delegations · Due 3 April 2028 Done"),
                delegate.texts("#outcome .way-forward li"));
        for (var who :
                List.of(Browsing.nobody(), Given.signedIn("Observer", Role.DELEGATE, null, meeting.id, observer.id))) {
            for (var page : List.of("", "/way-forward")) {
                who.get("/meetings/" + meeting.slug + page);
                assertEquals(200, who.status());
                assertEquals(0, who.texts(".way-forward li").size());
                assertEquals(-1, who.response().asString().indexOf("Exchange contact points"));
            }
        }
    }
}
