package org.intersession.home;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.intersession.platform.Role;
import org.intersession.registry.Category;
import org.intersession.testing.Browsing;
import org.intersession.testing.Given;
import org.intersession.testing.Stack;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = Stack.class, scope = TestResourceScope.GLOBAL)
class HomeTest {
    private static void lands(Browsing person, String heading, String firstButton) {
        person.get("/home");
        assertEquals(200, person.status());
        assertEquals(heading, person.heading());
        assertEquals(firstButton, person.texts("main .btn-primary, main .btn").get(0));
        assertEquals(1, person.page().select("main .btn-primary").size(), "one primary button a page");
    }

    @Test
    void anOfficerLandsOnTheSecretariatAndSchedules() {
        lands(
                Given.officer(Given.process("midwa")),
                "Secretariat: Migration Dialogue for West Africa",
                "Schedule a meeting");
    }

    @Test
    void aFocalPointWithAnInvitationAnswersIt() {
        var party = Given.party("TUV");
        var meeting = Given.announced(Given.process("idm"));
        Given.invited(meeting, party);
        lands(Given.focalPoint(party), "Focal point of Tuvalu", "Answer");
    }

    @Test
    void aDelegateWithOneMeetingLandsOnItsPage() {
        var meeting = Given.announced(Given.process("idm"));
        var party = Given.party("NRU");
        Given.admitted(meeting, party, Category.MEMBER);
        var delegate = Given.signedIn("Delegate", Role.DELEGATE, null, meeting.id, party.id);
        delegate.get("/home");
        assertEquals(meeting.title.only("en").orElseThrow(), delegate.heading());
    }

    @Test
    void aChairFindsTheMeeting() {
        var meeting = Given.announced(Given.process("idm"));
        lands(Given.signedIn("Chair", Role.CHAIR, null, meeting.id, null), "Chair", "Open the meeting");
    }

    @Test
    void anAdministratorAppoints() {
        var subject = Given.unique("admin");
        lands(Browsing.as(subject, subject + "@example.org", "admin"), "Administration", "Persons and grants");
    }

    @Test
    void somebodyWithoutAGrantReadsWhatToDo() {
        lands(Given.newcomer(), "You are signed in", "All meetings");
    }

    @Test
    void whoeverIsNotSignedInIsOfferedTo() {
        var nobody = Browsing.nobody().get("/home");
        assertEquals(404, nobody.status());
        assertEquals(
                List.of("/sign-in?to=/home"),
                nobody.page().select("main .btn-primary").eachAttr("href"));
    }
}
