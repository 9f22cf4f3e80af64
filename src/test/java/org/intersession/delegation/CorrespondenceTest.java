package org.intersession.delegation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.intersession.addressee.AddresseesGiven;
import org.intersession.meeting.Meeting;
import org.intersession.platform.Role;
import org.intersession.platform.language.Translated;
import org.intersession.registry.Dialogue;
import org.intersession.registry.Process;
import org.intersession.testing.Browsing;
import org.intersession.testing.Given;
import org.intersession.testing.Stack;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The language in which a process writes to a party is changed by its secretariat or the party's focal point. */
@QuarkusTest
@WithTestResource(value = Stack.class, scope = TestResourceScope.GLOBAL)
class CorrespondenceTest {
    private Process process;
    private Meeting meeting;
    private Browsing focal;
    private String page;
    private String api;

    @BeforeEach
    void anInvitation() {
        process = Dialogue.with("secretariat@example.org");
        meeting = meeting();
        Given.invited(meeting, Given.party("KEN"));
        focal = Given.signedIn("Focal", Role.FOCAL_POINT, process.id, null, Given.party("KEN").id);
        page = "/meetings/" + meeting.slug + "/delegations/KEN";
        api = "/api/v1/processes/" + process.slug + "/addressees/KEN/language";
    }

    private Meeting meeting() {
        return Given.meeting(process, it -> {
            Given.announce(it);
            it.title = Translated.of(Map.of("en", "Workshop", "fr", "Atelier", "es", "Taller"));
        });
    }

    /** In which the next invitation would be written. */
    private String next() {
        var officer = Given.officer(process);
        officer.get("/meetings/" + meeting().slug + "/audience?names=Kenya").submit("/audience");
        return officer.page().select("td .badge-language").text();
    }

    @Test
    void theFocalPointChoosesItAndTheNextInvitationIsWrittenInIt() {
        AddresseesGiven.at(process, "KEN", Given.unique("ken") + "@example.org", false);
        assertEquals("EN", next());
        focal.get(page).submit("/correspondence", "language", "fr");
        assertEquals(200, focal.status());
        assertEquals(
                List.of("fr"),
                focal.page().select("#f-language option[selected]").eachAttr("value"));
        assertEquals("FR", next());
        focal.program().put(api, Map.of("language", "es")).then().statusCode(204);
        assertEquals("ES", next());
        Given.officer(process).get(page).submit("/correspondence", "language", "en");
        assertEquals("EN", next());
    }

    @Test
    void anotherPartyDoesNotAndALanguageInWhichWeDoNotWriteIsRefusedBesideTheField() {
        focal.get(page).submit("/correspondence", "language", "de");
        assertEquals(422, focal.status());
        assertEquals(1, focal.page().select(".field.faulty #f-language").size());
        var other = Given.focalPoint(Given.party("MEX"));
        other.get("/meetings");
        assertEquals(404, other.nothing("POST", page + "/correspondence").statusCode());
        other.program().put(api, Map.of("language", "fr")).then().statusCode(403);
    }
}
