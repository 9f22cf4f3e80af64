package org.intersession.identity.machine;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.intersession.identity.Grant;
import org.intersession.identity.Person;
import org.intersession.platform.Role;
import org.intersession.platform.journal.LoggedAct;
import org.intersession.testing.Browsing;
import org.intersession.testing.Cast;
import org.intersession.testing.Given;
import org.intersession.testing.Program;
import org.intersession.testing.Routes;
import org.intersession.testing.Stack;
import org.junit.jupiter.api.Test;

/** Machines with tokens of their own, which the provider gives them for their credentials. */
@QuarkusTest
@WithTestResource(value = Stack.class, scope = TestResourceScope.GLOBAL)
class MachineTest {
    private static final String AT = "/api/v1/machines";

    private static Map<String, Object> named(String client) {
        return Map.of(
                "issuer",
                Stack.provider().issuer(),
                "client",
                client,
                "name",
                "Calendar of " + client,
                "contact",
                "calendar@example.org");
    }

    private static String named(Program admin, String client) {
        var made = admin.post(AT, named(client));
        made.then().statusCode(201).body("name", equalTo("Calendar of " + client));
        return made.path("id");
    }

    private static Program of(Person machine) {
        return Program.client(machine.client);
    }

    @Test
    void aMachineNamedByAnAdministratorActsWithItsGrantsAndInItsName() {
        var client = Given.unique("calendar");
        var machine = Program.client(client);
        var people = "/api/v1/processes/midsa/people";
        machine.get("/api/v1/me").then().statusCode(200).body("appointments", hasSize(0));
        machine.get(people).then().statusCode(404);

        var admin = Program.admin();
        var id = named(admin, client);
        machine.get(people).then().statusCode(404);
        var person = "/api/v1/persons/" + id;
        admin.post(person + "/grants", Map.of("role", "SECRETARIAT", "process", "midsa"))
                .then()
                .statusCode(201)
                .body("name", equalTo("Calendar of " + client))
                .body("email", equalTo(null));

        machine.get("/api/v1/me")
                .then()
                .statusCode(200)
                .body("name", equalTo("Calendar of " + client))
                .body("roles", contains("secretariat"))
                .body("appointments.process", contains("midsa"));
        machine.get(people).then().statusCode(200).body("name", hasItem("Calendar of " + client));
        var scheduled = machine.post(
                "/api/v1/meetings",
                Map.of(
                        "processes", List.of("midsa"),
                        "kind", "WORKSHOP",
                        "title", Map.of("en", "Made by " + client)));
        scheduled.then().statusCode(201);

        assertEquals(
                1L,
                Given.<Long>in(() -> LoggedAct.count("actor = ?1 and act = 'meeting.schedule'", UUID.fromString(id))));
        var browsing = administrator();
        browsing.get("/admin/log");
        assertEquals(
                List.of("Calendar of " + client + ": Meeting scheduled: Made by " + client),
                browsing.page().select("tbody tr:contains(" + client + ")").stream()
                        .map(row -> row.select("td").get(1).text() + ": "
                                + row.select("td").get(2).text() + ": "
                                + row.select("td").get(3).text())
                        .filter(it -> it.startsWith("Calendar"))
                        .toList());
    }

    @Test
    void atEveryAddressItReadsWhatAPersonWithTheSameGrantReads() {
        var cast = Cast.assembled();
        var officer = Program.officer(Given.process("rcm"));
        var machine = of(machine(Role.SECRETARIAT, "rcm"));
        var unnamed = Program.client(Given.unique("unnamed"));
        var stranger = Program.machine();
        var found = new ArrayList<String>();
        for (var route : Routes.all().stream()
                .filter(it -> it.startsWith("GET /api/"))
                .sorted()
                .toList()) {
            var path = cast.filled(route.replaceAll("\\{(\\w+):(?:[^{}]|\\{[^{}]*})*}", "{$1}"))
                    .substring(4);
            if (officer.status("GET", path) != machine.status("GET", path)) {
                found.add("with a grant: " + path);
            }
            if (stranger.status("GET", path) != unnamed.status("GET", path)) {
                found.add("without a name: " + path);
            }
        }
        assertEquals(List.of(), found);
    }

    @Test
    void itNominatesForNoPartyWithoutTheGrantOfAFocalPoint() {
        var meeting = Given.announced(Given.process("midsa"));
        Given.invited(meeting, Given.party("ZMB"));
        var at = "/api/v1/meetings/" + meeting.slug + "/delegations/ZMB";
        var body = new HashMap<String, Object>(Map.of(
                "family",
                "Somebody",
                "function",
                "Adviser",
                "mail",
                Given.unique("named") + "@example.org",
                "version",
                0));
        var elsewhere = of(machine(Role.FOCAL_POINT, null, "MWI"));
        assertEquals(404, elsewhere.post(at + "/delegates", body).statusCode());
        var focal = of(machine(Role.FOCAL_POINT, null, "ZMB"));
        focal.put(at + "/answer", Map.of("answer", "WILL_ATTEND")).then().statusCode(200);
        body.put("version", focal.get(at).path("version"));
        focal.post(at + "/delegates", body).then().statusCode(201).body("delegates.role", contains("HEAD"));
    }

    @Test
    void whoeverSignsInThroughTheClientOfAMachineIsNotTheMachine() {
        var machine = machine(Role.SECRETARIAT, "midsa");
        for (var claims : List.of(
                Map.<String, Object>of("azp", machine.client),
                Map.<String, Object>of("azp", machine.client, "client_id", machine.client),
                Map.<String, Object>of(
                        "azp", machine.client, "preferred_username", "service-account-" + machine.client))) {
            var token = token(Given.unique("somebody"), claims);
            given().auth()
                    .oauth2(token)
                    .get("/api/v1/processes/midsa/people")
                    .then()
                    .statusCode(404);
        }
    }

    @Test
    void theMachinesOfOtherProvidersAreToldByTheirOwnMarks() {
        var machine = machine(Role.SECRETARIAT, "midsa");
        for (var claims : List.of(
                Map.<String, Object>of("azp", machine.client, "idtyp", "app"),
                Map.<String, Object>of(
                        "azp",
                        machine.client,
                        "client_id",
                        machine.client,
                        "preferred_username",
                        "service-account-" + machine.client))) {
            var token = token(Given.unique("service"), claims);
            given().auth()
                    .oauth2(token)
                    .get("/api/v1/processes/midsa/people")
                    .then()
                    .statusCode(200);
        }
    }

    @Test
    void anAdministratorsRoleInTheTokenOfAMachineThatNobodyNamedIsNone() {
        var client = Given.unique("unnamed");
        var token = token(client, Map.of("azp", client, "roles", List.of("admin")));
        given().auth().oauth2(token).get(AT).then().statusCode(404);
        named(Program.admin(), client);
        given().auth().oauth2(token).get(AT).then().statusCode(200);
    }

    @Test
    void aRetiredMachineIsNobodyAndItsClientMayBeNamedAnew() {
        var machine = machine(Role.SECRETARIAT, "midsa");
        var admin = Program.admin();
        admin.post(AT, named(machine.client))
                .then()
                .statusCode(422)
                .body("errors.client", equalTo("A machine of that provider and client is named already."));
        Program.officer(Given.process("midsa"))
                .delete(AT + "/" + machine.id + "?version=0")
                .then()
                .statusCode(404);
        admin.delete(AT + "/" + machine.id + "?version=5").then().statusCode(409);
        admin.delete(AT + "/" + machine.id + "?version=0").then().statusCode(204);
        of(machine).get("/api/v1/processes/midsa/people").then().statusCode(404);
        assertNotEquals(machine.id.toString(), named(admin, machine.client));
        admin.get(AT).then().body("findAll { it.client == '" + machine.client + "' }", hasSize(2));
    }

    @Test
    void anAdministratorNamesItOnAPageAndRetiresItThere() {
        var client = Given.unique("page");
        var admin = administrator();
        admin.get("/admin/machines");
        assertEquals(
                Stack.provider().issuer(), admin.page().select("[name=issuer]").val());
        admin.submit("/admin/machines", "name", "A page", "client", client, "contact", "nobody");
        assertEquals(422, admin.status());
        admin.submit("/admin/machines", "name", "A page", "client", client, "contact", "page@example.org");
        assertEquals(List.of("A page"), admin.texts("h1"));
        admin.submit("/grants", "role", "FOCAL_POINT", "party", "ZMB");
        assertEquals(List.of("in force"), admin.texts("table .state"));
        var parties = Given.party("ZMB").id;
        assertEquals(Set.of(parties), Set.copyOf(Given.in(() -> Grant.<Grant>list("person.client", client).stream()
                .map(it -> it.party)
                .toList())));
        admin.submit("/retirement");
        assertEquals(200, admin.status());
        assertEquals(
                404,
                Given.officer(Given.process("midsa")).get("/admin/machines").status());
    }

    private static Person machine(Role role, String process) {
        return machine(role, process, null);
    }

    private static Person machine(Role role, String process, String party) {
        var client = Given.unique("machine");
        named(Program.admin(), client);
        Person machine = Given.in(() -> Person.<Person>find("client", client).firstResult());
        Given.grant(
                machine,
                role,
                process == null ? null : Given.process(process).id,
                null,
                party == null ? null : Given.party(party).id);
        return machine;
    }

    private static String token(String subject, Map<String, Object> claims) {
        var all = new HashMap<>(claims);
        all.put("sub", subject);
        all.put("aud", "intersession-api");
        return Stack.provider().token(all);
    }

    private static Browsing administrator() {
        var subject = Given.unique("admin");
        return Browsing.as(subject, subject + "@example.org", "admin");
    }
}
