package org.intersession.invitation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.hibernate.SessionFactory;
import org.intersession.addressee.AddresseesGiven;
import org.intersession.meeting.Meeting;
import org.intersession.platform.Role;
import org.intersession.registry.Process;
import org.intersession.testing.Browsing;
import org.intersession.testing.Delegating;
import org.intersession.testing.Given;
import org.intersession.testing.Stack;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The lists of inviting ask the database the same for three parties as for one. */
@QuarkusTest
@WithTestResource(value = Stack.class, scope = TestResourceScope.GLOBAL)
class StatementsTest {
    @Inject
    SessionFactory sessions;

    private Process process;
    private Meeting meeting;
    private Browsing officer;
    private String page;

    @BeforeEach
    void aMeeting() {
        process = Given.process("midsa");
        meeting = Given.announced(process);
        officer = Given.officer(process);
        page = "/meetings/" + meeting.slug;
        for (var code : List.of("FJI", "KEN", "GHA", "CIV", "MEX", "PHL")) {
            AddresseesGiven.at(process, code, Given.unique("st") + "@example.org", false);
        }
    }

    private long statements(Browsing who, String path) {
        who.get(path);
        var statistics = sessions.getStatistics();
        statistics.clear();
        who.get(path);
        assertEquals(200, who.status());
        return statistics.getPrepareStatementCount();
    }

    private void audience(String... names) {
        officer.get(page + "/audience?names=" + String.join("%0A", names)).submit("/audience");
    }

    @Test
    void theReviewBeforeSending() {
        audience("Fiji");
        assertEquals(REVIEW, statements(officer, page + "/invitations"));
        audience("Fiji", "Kenya", "Ghana");
        assertEquals(REVIEW, statements(officer, page + "/invitations"));
        assertEquals(3, officer.texts("table tbody tr").size());
    }

    @Test
    void theAudience() {
        assertEquals(AUDIENCE, statements(officer, page + "/audience?names=Fiji"));
        assertEquals(AUDIENCE, statements(officer, page + "/audience?names=Fiji%0AKenya%0AGhana"));
        assertEquals(3, officer.texts("ul.names li").size());
    }

    @Test
    void theWorkspace() {
        Delegating.submitted(meeting, "CIV", "One");
        assertEquals(WORKSPACE, statements(officer, page + "/parties"));
        Delegating.submitted(meeting, "MEX", "Two", "Three");
        Delegating.submitted(meeting, "PHL", "Four");
        assertEquals(WORKSPACE, statements(officer, page + "/parties"));
        assertEquals(3, officer.texts("table.workspace tbody tr").size());
    }

    @Test
    void whomToRemindAndWhomToWriteTo() {
        Given.invited(meeting, Given.party("FJI"));
        assertEquals(REMINDER, statements(officer, page + "/reminder"));
        assertEquals(MESSAGE, statements(officer, page + "/message"));
        Given.invited(meeting, Given.party("KEN"));
        Given.invited(meeting, Given.party("GHA"));
        assertEquals(REMINDER, statements(officer, page + "/reminder"));
        assertEquals(MESSAGE, statements(officer, page + "/message"));
    }

    @Test
    void thoseWhoOweALetter() {
        Delegating.submitted(meeting, "CIV", "One");
        var one = statements(officer, page + "/reminder?group=letter-missing");
        Delegating.submitted(meeting, "MEX", "Two", "Three");
        Delegating.submitted(meeting, "PHL", "Four");
        assertEquals(one, statements(officer, page + "/reminder?group=letter-missing"));
        assertEquals(OWING, one);
    }

    @Test
    void theAddressees() {
        var one = Given.officer(Given.process("sacm"));
        AddresseesGiven.nowhere(Given.process("sacm"), "FJI");
        AddresseesGiven.at(Given.process("sacm"), "FJI", Given.unique("st") + "@example.org", false);
        assertEquals(ADDRESSEES, statements(one, "/processes/sacm/addressees"));
        AddresseesGiven.at(Given.process("sacm"), "KEN", Given.unique("st") + "@example.org", false);
        AddresseesGiven.at(Given.process("sacm"), "GHA", Given.unique("st") + "@example.org", false);
        assertEquals(ADDRESSEES, statements(one, "/processes/sacm/addressees"));
    }

    @Test
    void theHomeOfAFocalPoint() {
        var party = Given.party("VUT");
        var focal = Given.signedIn("Focal", Role.FOCAL_POINT, process.id, null, party.id);
        Given.invited(meeting, party);
        assertEquals(HOME, statements(focal, "/home"));
        Given.invited(Given.announced(process), party);
        Given.invited(Given.announced(process), party);
        assertEquals(HOME, statements(focal, "/home"));
        assertEquals(3, focal.texts("article.invitation").size());
    }

    private static final long REVIEW = 10;
    private static final long AUDIENCE = 10;
    private static final long WORKSPACE = 9;
    private static final long REMINDER = 7;
    private static final long MESSAGE = 10;
    private static final long OWING = 7;
    private static final long ADDRESSEES = 5;
    private static final long HOME = 5;
}
