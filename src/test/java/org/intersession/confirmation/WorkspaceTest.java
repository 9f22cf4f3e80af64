package org.intersession.confirmation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.hibernate.SessionFactory;
import org.intersession.addressee.AddresseesGiven;
import org.intersession.mail.Mail;
import org.intersession.meeting.Meeting;
import org.intersession.platform.Role;
import org.intersession.registry.Process;
import org.intersession.testing.Browsing;
import org.intersession.testing.Delegating;
import org.intersession.testing.Given;
import org.intersession.testing.Stack;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = Stack.class, scope = TestResourceScope.GLOBAL)
class WorkspaceTest {
    @Inject
    SessionFactory sessions;

    Process idm;
    Meeting meeting;
    Browsing officer;
    String page;

    @BeforeEach
    void aMeeting() {
        idm = Given.process("idm");
        meeting = Given.announced(idm);
        officer = Given.officer(idm);
        page = "/meetings/" + meeting.slug;
    }

    private String address(String of) {
        return of + "@" + meeting.slug + ".example.org";
    }

    @Test
    void cancellingSendsEachPersonExactlyOneMail() {
        AddresseesGiven.at(idm, "CIV", address("mission"), false);
        AddresseesGiven.also(idm, "CIV", address("ministry"), true);
        Given.invited(meeting, Given.party("CIV"));
        AddresseesGiven.at(idm, "MEX", address("regrets"), false);
        Given.invited(meeting, Given.party("MEX"));
        Given.signedIn("Focal", Role.FOCAL_POINT, null, null, Given.party("MEX").id)
                .get(page + "/delegations/MEX")
                .submit("/answer", "answer", "REGRETS");
        // Whoever is confirmed is also the one to whom the process writes.
        AddresseesGiven.at(idm, "PHL", address("SANTOS"), false);
        Delegating.submitted(meeting, "PHL", "Santos");
        Delegating.confirmed(officer, meeting, List.of("PHL"));

        officer.get(page + "/cancellation").submit("/cancellation", "step", "look");
        assertEquals("3", officer.page().select("input[name=letters]").val());
        officer.submit("/cancellation", "step", "send");

        var sent = Given.in(
                () -> Mail.<Mail>list("meeting = ?1 and occasion = 'change' order by lower(toAddress)", meeting.id));
        assertEquals(
                List.of(address("ministry"), address("mission"), address("santos")),
                sent.stream().map(it -> it.toAddress).toList());
        assertEquals(
                List.of(true, false, false), sent.stream().map(it -> it.copy).toList());
        assertEquals("fr", sent.get(0).language);
        assertTrue(sent.get(2).calendar.contains("METHOD:CANCEL"));
    }

    @Test
    void theRowOfASubmittedDelegationNamesHeadPlacesAndStateAndItsChipCountsItsList() {
        Delegating.submitted(meeting, "CIV", "One", "Two");
        Given.invited(meeting, Given.party("MEX"));
        officer.get(page + "/parties");
        assertEquals("Example One", cell("Head"));
        assertEquals("2/2", cell("Places"));
        assertEquals("submitted", cell("Delegation"));
        assertEquals("Review", officer.page().select("#CIV a.btn").text());
        assertEquals(
                page + "/confirmations/CIV", officer.page().select("#CIV a.btn").attr("href"));
        assertTrue(officer.texts(".chips a").contains("To review 1"), officer.texts(".chips a")::toString);
        officer.get(page + "/parties?chip=review");
        assertEquals(
                List.of("CIV"),
                officer.page().select("table.workspace tbody tr").eachAttr("id"));
    }

    @Test
    void theWorkspaceTakesAsManyStatementsForThreeDelegationsAsForOne() {
        Delegating.submitted(meeting, "CIV", "One");
        var one = statements();
        Delegating.submitted(meeting, "MEX", "Two");
        Delegating.submitted(meeting, "PHL", "Three", "Four");
        assertEquals(one, statements());
    }

    private long statements() {
        officer.get(page + "/parties");
        var statistics = sessions.getStatistics();
        statistics.clear();
        officer.get(page + "/parties");
        return statistics.getPrepareStatementCount();
    }

    private String cell(String label) {
        return officer.page().select("#CIV td[data-label=" + label + "]").text();
    }
}
