package org.intersession.registration.request;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.intersession.delegation.Delegate;
import org.intersession.delegation.Delegation;
import org.intersession.meeting.Meeting;
import org.intersession.platform.Actor;
import org.intersession.platform.Role;
import org.intersession.registration.Details;
import org.intersession.registration.details.RegistrationActions;
import org.intersession.testing.Browsing;
import org.intersession.testing.Delegating;
import org.intersession.testing.Given;
import org.intersession.testing.Mails;
import org.intersession.testing.MovableClock;
import org.intersession.testing.Stack;
import org.intersession.vault.Vault;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Where the meeting says so, a person registers under their State or organization first, and its focal point approves. */
@QuarkusTest
@WithTestResource(value = Stack.class, scope = TestResourceScope.GLOBAL)
class RegisteringFirstTest {
    @Inject
    MovableClock clock;

    @Inject
    RegistrationActions actions;

    Meeting meeting;
    String page;
    Browsing focal;
    String address;

    @Inject
    Vault vault;

    @BeforeEach
    void aMeetingWherePeopleRegisterFirst() {
        meeting = Given.meeting(Given.process("idm"), it -> {
            Given.announce(it);
            it.registrationFirst = true;
        });
        page = "/meetings/" + meeting.slug + "/request";
        Given.invited(meeting, Given.party("CIV"));
        focal = Given.focalPoint(Given.party("CIV"));
        focal.get(delegation()).submit("/answer", "answer", "WILL_ATTEND");
    }

    @AfterEach
    void theClockGoesOn() {
        clock.goOn();
    }

    private String delegation() {
        return "/meetings/" + meeting.slug + "/delegations/CIV";
    }

    /** Somebody whom nobody invited, with a verified address, on their way to register. */
    private Browsing newcomer() {
        var subject = Given.unique("newcomer");
        address = subject + "@example.org";
        return Browsing.nobody()
                .signInFrom(
                        "/sign-in?to=" + page,
                        subject,
                        "{\"email\":\"" + address
                                + "\",\"email_verified\":true,\"roles\":[\"delegate\",\"focal-point\"]}");
    }

    private Browsing registered() {
        return newcomer()
                .submit(
                        "/request",
                        "party",
                        "CIV",
                        "given",
                        "Awa",
                        "family",
                        "Koné",
                        "function",
                        "Adviser, Ministry of the Interior",
                        "document",
                        "Awa Koné-Diabaté",
                        "language",
                        "fr",
                        "dietary",
                        "No nuts");
    }

    private RegistrationRequest request() {
        return Given.in(() -> RegistrationRequest.<RegistrationRequest>find("meeting.id = ?1", meeting.id)
                .firstResult());
    }

    private List<Delegate> named() {
        return Given.in(() -> Delegate.<Delegate>list("delegation.meeting.id = ?1 order by number", meeting.id));
    }

    private String review() {
        return delegation() + "/requests/" + request().id;
    }

    Details details() {
        return request().shown(vault);
    }

    @Test
    void thePageOfTheMeetingOffersItAndThatOfAnotherDoesNot() {
        var stranger = Browsing.nobody().get("/meetings/" + meeting.slug);
        assertEquals(
                "/sign-in?to=" + page,
                stranger.page().select("#registering a.btn-primary").attr("href"));
        var another = Given.announced(Given.process("idm"));
        assertEquals(
                0,
                Browsing.nobody()
                        .get("/meetings/" + another.slug)
                        .page()
                        .select("#registering")
                        .size());
        assertEquals(
                404,
                Given.newcomer().get("/meetings/" + another.slug + "/request").status());
        assertEquals(404, Browsing.nobody().get(page).status());
    }

    @Test
    void whoeverComesUninvitedRegistersUnderTheirState() {
        var person = newcomer();
        assertEquals("Register under your State or organization", person.heading());
        person.submit(
                "/request",
                "party",
                "CIV",
                "family",
                "Koné",
                "function",
                "Adviser",
                "document",
                "Awa Koné",
                "language",
                "en");
        assertEquals(200, person.status());
        assertTrue(person.texts(".notice")
                .get(0)
                .startsWith("Your registration is with the focal point of Côte d'Ivoire"));
        assertEquals(1, Mails.to(address).size());
        assertEquals(RegistrationRequest.State.REQUESTED, request().state);
    }

    @Test
    void withoutAProvenAddressACodeComesFirst() {
        var subject = Given.unique("unproven");
        var typed = subject + "@example.org";
        var person = Browsing.nobody()
                .signInFrom("/sign-in?to=" + page, subject, "{\"email\":\"" + typed + "\",\"roles\":[\"delegate\"]}");
        assertEquals("We do not know you yet", person.heading());
        assertEquals("We do not know you yet", person.get(page).heading());
        person.submit("/sign-in/code", "address", typed);
        person.submit("/sign-in/proof", "code", Mails.code(typed));
        assertEquals("Register under your State or organization", person.heading());
    }

    @Test
    void whatIsMissingIsSaidBesideTheFieldAndNothingIsLost() {
        var person = newcomer().submit("/request", "family", "Koné", "dietary", "No nuts");
        assertEquals(422, person.status());
        assertEquals(
                "Please choose your State, territory or organization.",
                person.page()
                        .select("#f-party")
                        .first()
                        .parent()
                        .select(".fault")
                        .text());
        assertEquals("Koné", person.page().select("[name=family]").val());
        assertEquals("No nuts", person.page().select("[name=dietary]").text());
        assertNull(request());
    }

    @Test
    void untilItIsApprovedOnlyThePersonThePartyAndTheSecretariatSeeIt() {
        var person = registered();
        var officer = Given.officer(Given.process("idm"));
        assertTrue(focal.get(delegation()).page().select("main").text().contains("Koné"));
        assertEquals(200, focal.get(review()).status());
        assertTrue(officer.get("/meetings/" + meeting.slug + "/registrations")
                .page()
                .select("main")
                .text()
                .contains("Koné"));
        Given.invited(meeting, Given.party("MEX"));
        var others = Map.of(
                "another State", Given.focalPoint(Given.party("MEX")),
                "another secretariat", Given.officer(Given.process("berne")),
                "a chair", Given.signedIn("Chair", Role.CHAIR, null, meeting.id, null),
                "a newcomer", Given.newcomer(),
                "nobody", Browsing.nobody());
        others.forEach((who, browsing) -> {
            assertEquals(404, browsing.get(review()).status(), who);
            for (var path : List.of("", "/participants", "/delegations/MEX", "/registrations", "/request")) {
                browsing.get("/meetings/" + meeting.slug + path);
                assertFalse(browsing.response().asString().contains("Koné"), who + " at " + path);
            }
        });
        assertEquals(0, named().size());
        assertEquals(
                404, person.get("/meetings/" + meeting.slug + "/registration").status());
    }

    @Test
    void theFocalPointIsToldAndNobodyElseOfTheParties() {
        Given.invited(meeting, Given.party("MEX"));
        var told = Given.unique("told");
        var deaf = Given.unique("deaf");
        Given.grant(Given.person(told + "@example.org", "García"), Role.FOCAL_POINT, null, null, Given.party("CIV").id);
        Given.grant(Given.person(deaf + "@example.org", "García"), Role.FOCAL_POINT, null, null, Given.party("MEX").id);
        registered();
        assertEquals(1, Mails.to(told + "@example.org").size());
        assertTrue(Mails.to(told + "@example.org").get(0).text.contains("/requests/" + request().id));
        assertFalse(Mails.to(told + "@example.org").get(0).text.contains("No nuts"));
        assertEquals(0, Mails.to(deaf + "@example.org").size());
    }

    @Test
    void whoeverTurnsBackToAPartyIsAnnouncedToItAgain() {
        Given.invited(meeting, Given.party("MEX"));
        var told = Given.unique("told") + "@example.org";
        Given.grant(Given.person(told, "García"), Role.FOCAL_POINT, null, null, Given.party("CIV").id);
        var person = registered();
        for (var party : List.of("MEX", "CIV", "CIV")) {
            person.get(page).submit("/request", "party", party);
        }
        assertEquals(Given.party("CIV").id, request().party.id);
        assertEquals(2, Mails.to(told).size());
    }

    @Test
    void approvedTheyAreNominatedAndGoTheSameWay() {
        var person = registered();
        focal.get(review()).submit("/approval");
        assertEquals(200, focal.status());
        var delegate = named().get(0);
        assertEquals("Koné", delegate.familyName);
        assertEquals(Delegate.State.NOMINATED, delegate.state);
        assertEquals(Delegate.Role.HEAD, delegate.role);
        assertTrue(delegate.registeredAt != null);
        assertEquals(2, Mails.to(address).size());
        assertNull(details().dietary(), "handed on, and kept once");
        focal.submit("/submission");
        assertEquals(2, Mails.to(address).size(), "who has registered is not asked to");
        var officer = Given.officer(Given.process("idm"));
        Delegating.confirmed(officer, meeting, List.of("CIV"));
        assertEquals(Delegate.State.CONFIRMED, named().get(0).state);
        person.get("/meetings/" + meeting.slug + "/registration?lang=en");
        assertEquals("Awa Koné-Diabaté", person.page().select("[name=document]").val());
        assertEquals("No nuts", person.page().select("[name=dietary]").text());
        assertTrue(officer.get("/meetings/" + meeting.slug + "/registrations")
                .page()
                .select("main")
                .text()
                .contains("No nuts"));
    }

    @Test
    void whoeverApprovesApprovesWhatTheyHaveRead() {
        var person = registered();
        focal.get(review());
        person.get(page).submit("/request", "family", "Koné", "function", "Minister", "document", "A. Koné");
        focal.submit("/approval");
        assertEquals(409, focal.status());
        assertEquals(List.of("Minister", address), focal.texts(".facts dd"));
        assertEquals(0, named().size());
        focal.submit("/approval");
        assertEquals(200, focal.status());
        assertEquals("Minister", named().get(0).functionalTitle);
    }

    /** What was changed in the database is not handed on: the focal point reads why, and the person asks anew. */
    @Test
    void detailsThatDoNotOpenAreNotHandedOn() {
        var person = registered();
        Given.in(() -> RegistrationRequest.update("dietary = nameOnDocument where id = ?1", request().id));
        focal.get(review()).submit("/approval");
        assertEquals(422, focal.status());
        assertEquals(
                List.of("These details are kept encrypted and cannot be opened: their key is missing, or they were"
                        + " changed in the database. The administrator finds more in the log."),
                focal.texts(".faults li"));
        assertEquals(0, named().size());
        person.get(page + "?lang=en")
                .submit("/request", "family", "Koné", "function", "Adviser", "document", "A. Koné", "dietary", "None");
        focal.get(review()).submit("/approval");
        assertEquals(200, focal.status());
        assertEquals(1, named().size());
    }

    @Test
    void approvingTakesAPlaceAndNoneIsTakenBeyondTheQuota() {
        for (var family : List.of("One", "Two")) {
            focal.get(delegation())
                    .submit("/delegates", "family", family, "function", "Adviser", "mail", family + "@example.org");
        }
        registered();
        focal.get(review()).submit("/approval");
        assertEquals(422, focal.status());
        assertTrue(focal.texts(".faults li").get(0).startsWith("All 2 places are taken."));
        assertEquals(RegistrationRequest.State.REQUESTED, request().state);
        assertEquals("No nuts", details().dietary());
        assertEquals(2, named().size());
    }

    @Test
    void notApprovedThePersonReadsWhyAndItIsNotADelegation() {
        var person = registered();
        focal.get(review()).submit("/refusal", "reason", "");
        assertEquals(422, focal.status());
        focal.submit("/refusal", "reason", "We can name two only.");
        assertEquals(200, focal.status());
        assertTrue(person.get(page + "?lang=en").texts(".notice").get(0).endsWith("We can name two only."));
        assertTrue(Mails.to(address).get(1).text.endsWith("We can name two only."));
        assertNull(details().dietary());
        assertEquals(0, named().size());
        focal.get(review());
        assertEquals(0, focal.page().select("form[action$=/approval]").size());
    }

    @Test
    void aRegistrationCanBeChangedAndWithdrawn() {
        var person = registered();
        person.get(page + "?lang=en")
                .submit("/request", "family", "Konaté", "function", "Adviser", "document", "Awa Konaté");
        assertEquals("Konaté", request().familyName);
        assertEquals(1, Mails.to(address).size());
        person.submit("/withdrawal");
        assertEquals(
                "You have withdrawn your registration.", person.texts(".notice").get(0));
        assertNull(details().dietary());
        focal.get(delegation());
        assertFalse(focal.page().select("main").text().contains("Konaté"));
    }

    @Test
    void whatTheSecretariatApprovesForThePartySaysHowItWasReceived() {
        registered();
        var officer = Given.officer(Given.process("idm"));
        officer.get(review()).submit("/approval", "received.on", "", "received.by", "");
        assertEquals(422, officer.status());
        officer.submit("/approval", "received.on", "2026-11-20", "received.by", "NOTE_VERBALE");
        assertEquals(200, officer.status());
        assertEquals(1, named().size());
        assertTrue(focal.get(delegation()).page().select(".history").text().contains("20 November 2026"));
    }

    @Test
    void afterItsDeadlineNobodyRegisters() {
        Given.in(() -> Meeting.update(
                "registrationClosesAt = ?1 where id = ?2",
                java.time.Instant.parse("2027-09-01T16:00:00Z"),
                meeting.id));
        clock.standAt("2027-09-01T16:00:00Z");
        registered();
        assertEquals(RegistrationRequest.State.REQUESTED, request().state);
        clock.standAt("2027-09-01T16:00:01Z");
        var late = registered();
        assertEquals(422, late.status());
        assertTrue(late.texts(".faults li").get(0).startsWith("Registration for this meeting is closed."));
    }

    @Test
    void whoAskedInVainIsForgottenThirtyDaysAfterTheMeeting() {
        registered();
        clock.standAt("2027-10-28T23:00:00Z");
        actions.forgetNeeds(Actor.system());
        assertEquals("No nuts", details().dietary());
        clock.standAt("2027-10-29T03:20:00Z");
        actions.forgetNeeds(Actor.system());
        assertNull(request());
    }

    @Test
    void programsDoTheSame() {
        var subject = Given.unique("api");
        address = subject + "@example.org";
        Given.person(address, "Koné");
        Browsing.as(subject, address, "delegate");
        var api = "/api/v1/meetings/" + meeting.slug;
        var own = token(subject, "delegate");
        given().auth().oauth2(own).get(api + "/request").then().statusCode(404);
        given().auth()
                .oauth2(own)
                .contentType("application/json")
                .body(Map.of(
                        "party",
                        "CIV",
                        "family",
                        "Koné",
                        "function",
                        "Adviser",
                        "document",
                        "A. Koné",
                        "language",
                        "fr"))
                .put(api + "/request")
                .then()
                .statusCode(200)
                .body("state", org.hamcrest.Matchers.equalTo("REQUESTED"));
        var point = Given.unique("point");
        Given.grant(Given.person(point + "@example.org", "Focal"), Role.FOCAL_POINT, null, null, Given.party("CIV").id);
        Browsing.as(point, point + "@example.org", "focal-point");
        var acting = token(point, "focal-point");
        given().auth().oauth2(own).get(api + "/delegations/CIV/requests").then().statusCode(404);
        var read = given().auth().oauth2(acting).get(api + "/delegations/CIV/requests");
        String id = read.path("[0].id");
        int seen = read.path("[0].version");
        int version = Given.in(
                () -> Delegation.<Delegation>find("meeting.id", meeting.id).firstResult().version);
        for (var answer : new int[][] {{seen + 1, 409}, {seen, 204}}) {
            given().auth()
                    .oauth2(acting)
                    .contentType("application/json")
                    .body(Map.of("version", version, "request", answer[0], "role", "ADVISER"))
                    .post(api + "/delegations/CIV/requests/" + id + "/approval")
                    .then()
                    .statusCode(answer[1]);
        }
        assertEquals(1, named().size());
        given().auth()
                .oauth2(own)
                .get(api + "/request")
                .then()
                .body("state", org.hamcrest.Matchers.equalTo("APPROVED"));
    }

    private static String token(String subject, String... roles) {
        return Stack.provider().accessToken(subject, Map.of("roles", List.of(roles)));
    }

    /** Whoever was named by a State that they do not know of registers under their own; by their own they are named once. */
    @Test
    void whomAnotherStateNamedRegistersUnderTheirOwn() {
        var person = newcomer();
        Given.invited(meeting, Given.party("MEX"));
        var mexico = Given.focalPoint(Given.party("MEX"));
        mexico.get("/meetings/" + meeting.slug + "/delegations/MEX").submit("/answer", "answer", "WILL_ATTEND");
        var known = Given.person(address, "Koné");
        for (var one : List.of(mexico, focal)) {
            one.submit("/delegates", "family", "Koné", "function", "Adviser", "mail", address);
        }
        Given.in(() -> Delegate.update("person.id = ?1 where delegation.meeting.id = ?2", known.id, meeting.id));
        person.get("/sign-in?to=" + page).get(page + "?lang=en");
        var values = new String[] {
            "party", "CIV", "family", "Koné", "function", "Adviser", "document", "Awa Koné", "language", "fr"
        };
        person.submit("/request", values);
        assertEquals(List.of("You are in a delegation to this meeting already."), person.texts(".faults li"));
        focal.get(delegation()).submit("/delegates/1/withdrawal");
        person.get(page + "?lang=en").submit("/request", values);
        assertEquals(200, person.status());
        assertEquals("CIV", Given.in(() -> RegistrationRequest.<RegistrationRequest>find("meeting.id = ?1", meeting.id)
                .firstResult()
                .party
                .code));
    }

    /** Whoever registers writes no paragraph and no link of their own into what the portal writes to a party. */
    @Test
    void aNameIsOneLineInWhatIsWrittenToTheParty() {
        var told = Given.unique("told") + "@example.org";
        Given.grant(Given.person(told, "García"), Role.FOCAL_POINT, null, null, Given.party("CIV").id);
        for (var end : List.of("\n\n", "\r\n\r\n", "\u2028\u2028", "\u0085\u0085")) {
            var evil = end + "https://evil.example/sign-in" + end + "\u202Eelba";
            newcomer()
                    .submit(
                            "/request",
                            "party",
                            "CIV",
                            "family",
                            "Koné" + evil,
                            "function",
                            "Adviser" + evil,
                            "document",
                            "Koné",
                            "language",
                            "fr");
        }
        var mails = Mails.to(told);
        assertEquals(4, mails.size());
        for (var mail : mails) {
            assertEquals(
                    "Koné https://evil.example/sign-in elba asks to be in your delegation: "
                            + meeting.title.in(Locale.ENGLISH),
                    mail.subject);
            var paragraphs = mail.text.split("\\R");
            assertEquals(3, paragraphs.length, mail.text);
            assertTrue(
                    paragraphs[0].startsWith("Koné https://evil.example/sign-in elba (Adviser https://evil.example/"
                            + "sign-in elba) has registered for “"),
                    mail.text);
            assertTrue(paragraphs[2].contains("/delegations/CIV/requests/"), mail.text);
        }
    }
}
