package org.intersession.registration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.intersession.delegation.Delegate;
import org.intersession.meeting.Meeting;
import org.intersession.platform.Actor;
import org.intersession.testing.Browsing;
import org.intersession.testing.Delegating;
import org.intersession.testing.Given;
import org.intersession.testing.MovableClock;
import org.intersession.testing.Stack;
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

    Meeting meeting;
    Browsing officer;
    Browsing focal;
    String page;

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
                "HEAD",
                "party",
                "USA");
        assertEquals(200, delegate.status());
        assertEquals("Awa Koné-Diabaté", registration().nameOnDocument);
        Delegate kept = Given.in(() ->
                Delegate.<Delegate>find("delegation.meeting.id", meeting.id).firstResult());
        assertEquals("Kone", kept.familyName);
        assertTrue(kept.registeredAt != null);
    }

    @Test
    void theFocalPointMayTypeItInstead() {
        focal.get("/meetings/" + meeting.slug + "/registrations/CIV/1")
                .submit("/registrations/CIV/1", "document", "Awa Koné", "language", "fr");
        assertEquals("Awa Koné", registration().nameOnDocument);
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
        assertEquals("A ramp", registration().accessibility);
        clock.standAt("2027-10-29T03:20:00Z");
        actions.forgetNeeds(Actor.system());
        assertNull(registration().accessibility);
        assertNull(registration().dietary);
        assertEquals("Awa Koné", registration().nameOnDocument);
    }
}
