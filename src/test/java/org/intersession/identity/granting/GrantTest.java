package org.intersession.identity.granting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.intersession.identity.Grant;
import org.intersession.identity.Person;
import org.intersession.meeting.Meeting;
import org.intersession.platform.Role;
import org.intersession.platform.journal.LoggedAct;
import org.intersession.registry.Process;
import org.intersession.testing.Browsing;
import org.intersession.testing.Given;
import org.intersession.testing.Stack;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = Stack.class, scope = TestResourceScope.GLOBAL)
class GrantTest {
    private final Process idm = Given.process("idm");
    private final Process berne = Given.process("berne");

    private static Browsing administrator() {
        var subject = Given.unique("admin");
        return Browsing.as(subject, subject + "@example.org", "admin", "secretariat");
    }

    private static List<Grant> of(String email) {
        return Given.in(() -> Grant.<Grant>list("person.email = ?1 order by validFrom, id", email));
    }

    @Test
    void anAdministratorAppointsAnywhere() {
        var person = Given.person(Given.unique("officer") + "@example.org", "García");
        var admin = administrator();
        admin.get("/admin/persons/" + person.id);
        admin.submit("/grants", "role", "SECRETARIAT", "process", "idm");
        assertEquals(200, admin.status());
        assertEquals(List.of("has not signed in yet"), admin.texts("table .state"));
        assertEquals(idm.id, of(person.email).get(0).process);
    }

    @Test
    void aSecretariatAppointsAFocalPointForItsProcess() {
        var email = Given.unique("focal") + "@example.org";
        var officer = Given.officer(idm);
        officer.get("/processes/idm/people");
        officer.submit(
                "/processes/idm/people",
                "role",
                "FOCAL_POINT",
                "party",
                "CIV",
                "familyName",
                "Okafor",
                "email",
                email,
                "until",
                "2030-12-31");
        assertEquals(200, officer.status());
        var grant = of(email).get(0);
        assertEquals(Given.party("CIV").id, grant.party);
        assertEquals(idm.id, grant.process);
        assertEquals("2031-01-01T00:00:00Z", grant.validUntil.toString());
        assertTrue(officer.texts("table.grid tbody tr").stream()
                .anyMatch(it -> it.contains("Okafor") && it.contains("31 December 2030")));
    }

    @Test
    void aSecretariatAppointsTheChairOfItsMeetingAndOfNoOther() {
        var own = Given.announced(idm);
        var others = Given.announced(berne);
        var officer = Given.officer(idm);
        assertEquals(200, chair(officer, own.slug).status());
        assertEquals(422, chair(officer, others.slug).status());
    }

    /** Of which meetings there are, an appointment tells nobody who may not know them. */
    @Test
    void appointingAtAMeetingThatIsHiddenIsAnsweredAsAtOneThatIsNotThere() {
        var hidden = Given.meeting(berne, it -> it.shown = Meeting.Shown.NOTHING);
        var officer = Given.officer(idm);
        officer.get("/");
        var newcomer = Given.newcomer();
        newcomer.get("/");
        var somebody = Given.person(Given.unique("somebody") + "@example.org", "Silva");
        for (var slug : List.of(hidden.slug, "nowhere")) {
            assertEquals(
                    List.of("Please choose one of the possibilities shown."),
                    chair(officer, slug).texts(".field .fault"),
                    slug);
            assertEquals(422, officer.status());
            var program = officer.program()
                    .post(
                            "/api/v1/processes/idm/people",
                            Map.of("email", "x@example.org", "familyName", "X", "role", "CHAIR", "meeting", slug));
            assertEquals(422, program.statusCode(), slug);
            for (var who : List.of(officer, newcomer)) {
                assertEquals(
                        404,
                        who.post(
                                        "/admin/persons/" + somebody.id + "/grants",
                                        Map.of(
                                                "csrf-token",
                                                List.of(who.token()),
                                                "role",
                                                List.of("CHAIR"),
                                                "meeting",
                                                List.of(slug)))
                                .statusCode(),
                        slug);
            }
        }
    }

    private static Browsing chair(Browsing officer, String meeting) {
        officer.get("/processes/idm/people");
        return officer.submit(
                "/processes/idm/people",
                "role",
                "CHAIR",
                "meeting",
                meeting,
                "familyName",
                "Silva",
                "email",
                Given.unique("chair") + "@example.org");
    }

    @Test
    void thePeopleOfAProcessAreThereForItsSecretariatAndForAdministratorsOnly() {
        assertEquals(200, Given.officer(idm).get("/processes/idm/people").status());
        assertEquals(200, administrator().get("/processes/idm/people").status());
        assertEquals(404, Given.officer(berne).get("/processes/idm/people").status());
        assertEquals(404, Given.newcomer().get("/processes/idm/people").status());
        assertEquals(404, Browsing.nobody().get("/processes/idm/people").status());
    }

    @Test
    void personsAndTheLogAreThereForAdministratorsOnly() {
        for (var path : List.of("/admin/persons", "/admin/log")) {
            assertEquals(200, administrator().get(path).status(), path);
            assertEquals(404, Given.officer(idm).get(path).status(), path);
            assertEquals(404, Browsing.nobody().get(path).status(), path);
        }
    }

    @Test
    void aGrantOfWhichOneMayNotKnowIsNotThere() {
        var grant = Given.grant(
                Given.person(Given.unique("held") + "@example.org", "García"), Role.SECRETARIAT, idm.id, null, null);
        var nowhere = UUID.randomUUID();
        for (var who : List.of(Given.officer(berne), Given.newcomer())) {
            who.get("/");
            for (var id : List.of(grant.id, nowhere)) {
                assertEquals(404, who.status("POST", "/grants/" + id + "/ending"));
                assertEquals(404, who.program().status("DELETE", "/api/v1/grants/" + id));
            }
        }
        var subject = Given.unique("holder");
        var own = Given.grant(
                        Given.person(subject + "@example.org", "Holder"),
                        Role.FOCAL_POINT,
                        idm.id,
                        null,
                        Given.party("MEX").id)
                .id;
        var holder = Browsing.as(subject, subject + "@example.org", "delegate", "focal-point");
        holder.get("/");
        assertEquals(403, holder.status("POST", "/grants/" + own + "/ending"));
        assertEquals(403, holder.program().status("DELETE", "/api/v1/grants/" + own));
    }

    @Test
    void theSameAppointmentTwiceIsRefusedByTheDatabase() {
        var person = Given.person(Given.unique("twice") + "@example.org", "García");
        Given.grant(person, Role.SECRETARIAT, idm.id, null, null);
        var admin = administrator();
        admin.get("/admin/persons/" + person.id);
        admin.submit("/grants", "role", "SECRETARIAT", "process", "idm");
        assertEquals(422, admin.status());
        assertEquals(List.of("This person holds that appointment already."), admin.texts(".faults li"));
        assertEquals(1, of(person.email).size());
    }

    @Test
    void whatARoleNeedsIsSaidBesideTheField() {
        var officer = Given.officer(idm);
        officer.get("/processes/idm/people");
        officer.submit(
                "/processes/idm/people", "role", "FOCAL_POINT", "familyName", "Okafor", "email", "o@example.org");
        assertEquals(422, officer.status());
        assertEquals(
                "Please choose the State, territory or organization.",
                officer.texts(".field .fault").get(0));
        assertEquals("Okafor", officer.page().select("[name=familyName]").val());
    }

    @Test
    void anAppointmentThatIsEndedHoldsNoMore() {
        var email = Given.unique("ended") + "@example.org";
        var person = Given.person(email, "Zzyzx");
        Given.grant(person, Role.SECRETARIAT, idm.id, null, null);
        var admin = administrator();
        admin.get("/admin/persons/" + person.id);
        admin.submit("/ending");
        assertEquals(List.of("No appointment.", "Nowhere at present."), admin.texts("main p.quiet"));
        assertEquals(1, logged("grant.ended", of(email).get(0)));
    }

    @Test
    void whenAnAppointmentEndedIsNotSaidAnew() {
        var person = Given.person(Given.unique("ended") + "@example.org", "Zzyzx");
        var grant = Given.grant(person, Role.SECRETARIAT, idm.id, null, null);
        var ended = grant.validFrom.plusSeconds(3600);
        Given.in(() -> Grant.update("validUntil = ?1 where id = ?2", ended, grant.id));
        var admin = administrator();
        admin.get("/admin/persons/" + person.id);
        var token = admin.page().select("[name=csrf-token]").first().val();
        var answer = admin.post(
                "/grants/" + grant.id + "/ending", Map.of("csrf-token", List.of(token), "version", List.of("0")));
        assertEquals(303, answer.statusCode());
        assertEquals(ended, Given.in(() -> Grant.<Grant>findById(grant.id).validUntil));
        assertEquals(0, logged("grant.ended", grant));
    }

    @Test
    void aGrantTakenByAnAdministratorIsDatedLoggedAndShownToTheSecretariat() {
        var officer = Given.officer(berne);
        var admin = administrator();
        Person own = Given.in(() -> Person.<Person>find("order by id desc").firstResult());
        admin.get("/admin/persons/" + own.id);
        admin.submit("/grants", "role", "SECRETARIAT", "process", "berne");
        var grant = of(own.email).get(0);
        assertEquals(1, logged("grant.taken", grant));
        officer.get("/processes/berne/people");
        assertTrue(officer.texts(".notice").stream()
                .anyMatch(it -> it.startsWith(own.name() + " took the role “secretariat” as administrator.")));
    }

    @Test
    void aRoleThatTheAccountLacksIsSaidBesideTheGrant() {
        var subject = Given.unique("lacks");
        var person = Given.person(subject + "@example.org", "García");
        Given.grant(person, Role.SECRETARIAT, idm.id, null, null);
        Browsing.as(subject, subject + "@example.org", "delegate");
        var admin = administrator();
        admin.get("/admin/persons/" + person.id);
        assertEquals(List.of("account lacks the role"), admin.texts("table .state"));
    }

    @Test
    void theListOfPersonsAsksTheDatabaseAsOftenForThreeAsForOne() {
        var word = Given.unique("counted").replace("-", "");
        var admin = administrator();
        Given.person(word + "1@example.org", "A");
        var one = statements(admin, "/admin/persons?q=" + word);
        Given.person(word + "2@example.org", "B");
        Given.person(word + "3@example.org", "C");
        var three = statements(admin, "/admin/persons?q=" + word);
        assertEquals(3, admin.page().select("tbody tr").size());
        assertEquals(one, three);
        // Whoever asks, the persons found and their grants.
        assertEquals(3, three);
    }

    @Test
    void thePeopleOfAProcessTakeAsManyStatementsForThreeAsForOne() {
        var officer = Given.officer(idm);
        Given.signedIn("HTI", Role.FOCAL_POINT, idm.id, null, Given.party("HTI").id);
        Given.signedIn("CHE", Role.CHAIR, null, Given.announced(idm).id, null);
        var before = statements(officer, "/processes/idm/people");
        for (var code : List.of("CIV", "MEX", "PHL")) {
            Given.signedIn(code, Role.FOCAL_POINT, idm.id, null, Given.party(code).id);
        }
        assertEquals(before, statements(officer, "/processes/idm/people"));
    }

    private static long logged(String act, Grant grant) {
        return Given.in(() -> LoggedAct.count("act = ?1 and subject = ?2", act, grant.id));
    }

    private static long statements(Browsing browsing, String path) {
        var statistics = Grant.getEntityManager()
                .getEntityManagerFactory()
                .unwrap(org.hibernate.SessionFactory.class)
                .getStatistics();
        statistics.clear();
        browsing.get(path);
        return statistics.getPrepareStatementCount();
    }
}
