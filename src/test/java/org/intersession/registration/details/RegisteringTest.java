package org.intersession.registration.details;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.intersession.delegation.Delegate;
import org.intersession.identity.link.PersonalLinks;
import org.intersession.meeting.Meeting;
import org.intersession.platform.Actor;
import org.intersession.platform.Role;
import org.intersession.registration.Details;
import org.intersession.registration.Registration;
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

@QuarkusTest
@WithTestResource(value = Stack.class, scope = TestResourceScope.GLOBAL)
class RegisteringTest {
    @Inject
    MovableClock clock;

    @Inject
    RegistrationActions actions;

    @Inject
    PersonalLinks links;

    Meeting meeting;
    Browsing officer;
    Browsing focal;
    String page;

    @Inject
    Vault vault;

    @BeforeEach
    void somebodyConfirmed() {
        meeting = Given.announced(Given.process("idm"));
        officer = Given.officer(Given.process("idm"));
        focal = Delegating.submitted(meeting, "CIV", "Kone");
        Delegating.confirmed(officer, meeting, List.of("CIV"));
        page = "/meetings/" + meeting.slug + "/registration";
    }

    @AfterEach
    void theClockGoesOn() {
        clock.goOn();
    }

    Registration registration() {
        return Given.in(() -> Registration.<Registration>find("delegate.delegation.meeting.id", meeting.id)
                .firstResult());
    }

    Details details() {
        return registration().shown(vault);
    }

    @Test
    void whatAPersonTypesNeverChangesRoleOrDelegation() {
        var delegate = Delegating.delegate(meeting, "Kone");
        delegate.get("/meetings/" + meeting.slug);
        assertTrue(delegate.texts("h2").contains("Your participation")
                || delegate.texts("h2").contains("Votre participation"));
        delegate.get(page + "?lang=en");
        assertEquals("Complete your details", delegate.heading());
        delegate.submit(
                "/registration",
                "document",
                "Awa Koné-Diabaté",
                "language",
                "es",
                "dietary",
                "No nuts",
                "role",
                "ADVISER",
                "party",
                "USA",
                "family",
                "Another");
        assertEquals(200, delegate.status());
        assertEquals("Awa Koné-Diabaté", details().nameOnDocument());
        assertEquals(
                List.of("Kone", Delegate.Role.HEAD, "CIV", true),
                Given.in(() -> Delegate.<Delegate>list("delegation.meeting.id", meeting.id).stream()
                        .flatMap(it ->
                                Stream.of(it.familyName, it.role, it.delegation.party.code, it.registeredAt != null))
                        .toList()));
    }

    @Test
    void theFocalPointMayTypeItInstead() {
        focal.get("/meetings/" + meeting.slug + "/registrations/CIV/1")
                .submit("/registrations/CIV/1", "document", "Awa Koné", "language", "fr");
        assertEquals("Awa Koné", details().nameOnDocument());
        var other = Given.focalPoint(Given.party("MEX"));
        assertEquals(
                404,
                other.get("/meetings/" + meeting.slug + "/registrations/CIV/1").status());
    }

    @Test
    void nobodyElseHasAPageThere() {
        assertEquals(404, Browsing.nobody().get(page).status());
        assertEquals(404, Given.newcomer().get(page).status());
        assertEquals(404, focal.get(page).status());
    }

    @Test
    void needsAreDeletedThirtyDaysAfterTheMeeting() {
        var delegate = Delegating.delegate(meeting, "Kone");
        delegate.get(page)
                .submit(
                        "/registration",
                        "document",
                        "Awa Koné",
                        "language",
                        "fr",
                        "accessibility",
                        "A ramp",
                        "dietary",
                        "No nuts");
        clock.standAt("2027-10-28T23:00:00Z");
        actions.forgetNeeds(Actor.system());
        assertEquals("A ramp", details().accessibility());
        clock.standAt("2027-10-29T03:20:00Z");
        actions.forgetNeeds(Actor.system());
        assertNull(details().accessibility());
        assertNull(details().dietary());
        assertEquals("Awa Koné", details().nameOnDocument());
    }

    private Browsing withNeeds() {
        var delegate = Delegating.delegate(meeting, "Kone");
        return delegate.get(page)
                .submit("/registration", "document", "Awa Koné", "language", "en", "accessibility", "A ramp");
    }

    @Test
    void needsAreReadByTheSecretariatAndByNobodyElse() {
        withNeeds();
        var readers = Map.of(
                "the focal point", focal,
                "a chair", Given.signedIn("Chair", Role.CHAIR, null, meeting.id, null),
                "conference services", Given.signedIn("Services", Role.CONFERENCE_SERVICES, null, meeting.id, null),
                "another secretariat", Given.officer(Given.process("berne")));
        readers.forEach((who, browsing) -> {
            for (var path :
                    List.of("", "/registrations", "/registrations/CIV/1", "/delegations/CIV", "/participants")) {
                browsing.get("/meetings/" + meeting.slug + path);
                assertFalse(browsing.response().asString().contains("A ramp"), who + " at " + path);
            }
        });
        assertTrue(officer.get("/meetings/" + meeting.slug + "/registrations")
                .page()
                .select("main")
                .text()
                .contains("A ramp"));
    }

    @Test
    void whatTheFocalPointLeavesEmptyBecauseItIsNotShownStaysAsItIs() {
        withNeeds();
        focal.get("/meetings/" + meeting.slug + "/registrations/CIV/1")
                .submit("/registrations/CIV/1", "document", "Awa K.", "language", "en", "dietary", "No nuts");
        assertEquals("Awa K.", details().nameOnDocument());
        assertEquals("A ramp", details().accessibility());
        assertEquals("No nuts", details().dietary());
    }

    @Test
    void whatIsAskedSaysWhyAndUntilWhen() {
        var delegate = Delegating.delegate(meeting, "Kone");
        delegate.get(page + "?lang=en");
        assertTrue(delegate.texts(".hint")
                .contains(
                        "Read by the secretariat only, to prepare the meeting; deleted on Thursday 28 October 2027."));
        assertTrue(delegate.texts(".hint").contains("For the registration desk. No passport number is asked."));
        assertEquals(1, delegate.page().select("main a[href=/privacy]").size());
    }

    @Test
    void theAddressIsShownToParticipantsOnlyWithConsent() {
        var delegate = Delegating.delegate(meeting, "Kone");
        delegate.get(page).submit("/registration", "document", "Awa Koné", "language", "en");
        assertFalse(registration().emailShown);
        delegate.get(page).submit("/registration", "document", "Awa Koné", "language", "en", "shown", "yes");
        assertTrue(registration().emailShown);
    }

    @Test
    void otherParticipantsReadTheAddressOfWhoeverAgreed() {
        Delegating.submitted(meeting, "KEN", "Wanjiru");
        Delegating.confirmed(officer, meeting, List.of("KEN"));
        var other = Delegating.delegate(meeting, "Wanjiru");
        var address = Delegating.address(meeting, "Kone");
        var list = "/meetings/" + meeting.slug + "/participants";
        var delegate = Delegating.delegate(meeting, "Kone");
        var expected = Map.of("", List.of(), "yes", List.of(address));
        for (var shown : List.of("", "yes", "")) {
            delegate.get(page).submit("/registration", "document", "Awa Koné", "language", "en", "shown", shown);
            assertEquals(expected.get(shown), addresses(other.get(list).page().text()));
            assertEquals(
                    expected.get(shown),
                    addresses(officer.once(list + ".csv?lang=en").asString()));
        }
    }

    private List<String> addresses(String said) {
        return Pattern.compile("\\S+@" + meeting.slug + "\\S*[a-z]")
                .matcher(said)
                .results()
                .map(it -> it.group().replaceFirst(".*,", ""))
                .toList();
    }

    @Test
    void whatIsWrittenToThemIsInTheLanguageThatTheyChose() {
        var delegate = Delegating.delegate(meeting, "Kone");
        delegate.get(page).submit("/registration", "document", "Awa Koné", "language", "es");
        officer.get("/meetings/" + meeting.slug + "/confirmations/CIV").submit("/delegates/1/withdrawal");
        assertEquals(
                List.of("confirmation fr", "withdrawal es"),
                Mails.to(Delegating.address(meeting, "Kone")).stream()
                        .map(it -> it.occasion + " " + it.language)
                        .toList());
    }

    @Test
    void whoHasNotRegisteredIsRemindedOnceADayAndWhoHasIsNot() {
        focal.get("/meetings/" + meeting.slug + "/delegations/CIV")
                .submit(
                        "/delegates",
                        "family",
                        "Diallo",
                        "function",
                        "Adviser",
                        "mail",
                        Delegating.address(meeting, "Diallo"));
        Delegating.confirmed(officer, meeting, List.of("CIV"));
        withNeeds();
        reminder();
        var cancel = officer.page().select(".acts a").attr("href");
        officer.submit("/reminder");
        assertEquals(List.of("Registrations", "1 mail written; it is on the way."), whereReminded());
        assertEquals(officer.get(cancel).heading(), "Registrations");
        assertEquals(0, reminder().page().select("form[action$=/reminder]").size());
        assertEquals(1, reminders("Diallo"));
        assertEquals(0, reminders("Kone"));
        clock.forward(Duration.ofDays(1));
        reminder().submit("/reminder");
        assertEquals(2, reminders("Diallo"));
    }

    private List<String> whereReminded() {
        return officer.texts("h1, p.notice[role=status]");
    }

    private Browsing reminder() {
        officer.get("/meetings/" + meeting.slug + "/registrations");
        return officer.get(officer.page().select("main a[href*=/reminder]").attr("href"));
    }

    private long reminders(String family) {
        return Mails.to(Delegating.address(meeting, family)).stream()
                .filter(it -> it.key.startsWith("reminder/not-registered/"))
                .count();
    }

    @Test
    void whomTheirFocalPointLetsCompletesTheirDetailsBeforeTheyAreConfirmed() {
        var early = Given.announced(Given.process("idm"));
        Given.invited(early, Given.party("CIV"));
        var at = "/meetings/" + early.slug;
        focal.get(at + "/delegations/CIV").submit("/answer", "answer", "WILL_ATTEND");
        focal.submit(
                "/delegates",
                "family",
                "Kone",
                "function",
                "Adviser",
                "mail",
                Delegating.address(early, "Kone"),
                "register",
                "yes");
        focal.submit(
                "/delegates", "family", "Diallo", "function", "Adviser", "mail", Delegating.address(early, "Diallo"));
        assertEquals(0, Mails.to(Delegating.address(early, "Kone")).size());
        focal.submit("/submission");
        assertEquals(1, Mails.to(Delegating.address(early, "Kone")).size());
        assertEquals(0, Mails.to(Delegating.address(early, "Diallo")).size());
        var link = Mails.to(Delegating.address(early, "Kone")).get(0).personalLink;
        var byLink = Browsing.nobody()
                .get(URI.create(Given.in(() -> links.address(link))).getPath());
        byLink.get(at + "/registration?lang=en");
        assertEquals("Complete your details", byLink.heading());
        byLink.submit("/registration", "document", "Awa Koné", "language", "fr", "dietary", "No nuts");
        assertEquals(200, byLink.status());
        byLink.get(at + "/registration?lang=en");
        assertEquals("", byLink.page().select("[name=dietary]").val(), "a mail may have been forwarded");
        assertTrue(byLink.page().text().contains("By the link alone what you wrote here before is not shown."));
        byLink.submit("/registration", "document", "Awa Koné", "language", "fr");
        assertTrue(officer.get(at + "/registrations").page().text().contains("No nuts"), "left empty, it stays");
        Delegate kept =
                Given.in(() -> Delegate.<Delegate>find("delegation.meeting.id = ?1 and familyName = 'Kone'", early.id)
                        .firstResult());
        assertEquals(Delegate.State.NOMINATED, kept.state);
        assertTrue(kept.registeredAt != null);
    }

    /** Somebody whose focal point lets them register early, at a meeting that the public is not shown; by their link. */
    private Browsing early(Meeting hidden) {
        Given.invited(hidden, Given.party("CIV"));
        focal.get("/meetings/" + hidden.slug + "/delegations/CIV").submit("/answer", "answer", "WILL_ATTEND");
        var address = Delegating.address(hidden, "Kone");
        focal.submit("/delegates", "family", "Kone", "function", "Adviser", "mail", address, "register", "yes");
        focal.submit(
                "/delegates", "family", "Diallo", "function", "Adviser", "mail", Delegating.address(hidden, "Diallo"));
        focal.submit("/submission");
        var link = Mails.to(address).get(0).personalLink;
        var byLink = Browsing.nobody()
                .get(URI.create(Given.in(() -> links.address(link))).getPath());
        assertEquals(200, byLink.get("/meetings/" + hidden.slug).status());
        assertEquals(
                200, byLink.get("/meetings/" + hidden.slug + "/registration").status());
        return byLink;
    }

    @Test
    void whoeverIsNamedInSomebodysPlaceIsAskedToRegisterToo() {
        var hidden = hidden();
        early(hidden);
        var next = Delegating.address(hidden, "Traore");
        focal.get("/meetings/" + hidden.slug + "/delegations/CIV/delegates/1")
                .submit("/delegates/1", "family", "Traoré", "function", "Adviser", "mail", next);
        assertEquals(1, Mails.to(next).size());
        assertEquals(1, Mails.to(Delegating.address(hidden, "Kone")).size());
    }

    private void seesWhatThePublicSees(Browsing byLink, Meeting hidden) {
        for (var path : List.of("", "/registration", "/documents", ".ics")) {
            assertEquals(404, byLink.get("/meetings/" + hidden.slug + path).status(), path);
        }
        assertEquals(1, Mails.to(Delegating.address(hidden, "Kone")).size(), "they are not written to");
    }

    private static Meeting hidden() {
        return Given.meeting(Given.process("idm"), it -> {
            Given.announce(it);
            it.shown = Meeting.Shown.NOTHING;
        });
    }

    @Test
    void whoeverIsNotConfirmedFindsTheLinkThatTheyHadClosed() {
        var hidden = hidden();
        var byLink = early(hidden);
        officer.get("/meetings/" + hidden.slug + "/confirmations/CIV")
                .submit("/delegates/1/non-confirmation", "why1", "Please name somebody of the ministry.");
        seesWhatThePublicSees(byLink, hidden);
    }

    @Test
    void whoeverIsNamedNoMoreFindsTheLinkThatTheyHadClosed() {
        var hidden = hidden();
        var byLink = early(hidden);
        focal.get("/meetings/" + hidden.slug + "/delegations/CIV").submit("/delegates/1/withdrawal");
        assertEquals(200, focal.status());
        seesWhatThePublicSees(byLink, hidden);
    }

    @Test
    void whosePartySendsItsRegretsFindsTheLinkThatTheyHadClosed() {
        var hidden = hidden();
        var byLink = early(hidden);
        focal.get("/meetings/" + hidden.slug + "/delegations/CIV").submit("/answer", "answer", "REGRETS");
        assertEquals(200, focal.status());
        seesWhatThePublicSees(byLink, hidden);
    }
}
