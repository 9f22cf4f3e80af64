package org.intersession.addressee;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.intersession.testing.Given;
import org.intersession.testing.Program;
import org.intersession.testing.Stack;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = Stack.class, scope = TestResourceScope.GLOBAL)
class AddresseeApiTest {
    private static final String AT = "/api/v1/processes/5plus5/addressees";

    @Test
    void addressesAreKeptPastedAndRemoved() {
        var officer = Program.officer(Given.process("5plus5"));
        var one = Given.unique("one") + "@example.org";
        var sure = Given.unique("sure") + "@example.org";
        var doubtful = Given.unique("doubtful") + "@example.org";
        officer.post(AT, Map.of("party", "Malta", "email", one, "office", "Permanent Mission", "as", "to"))
                .then()
                .statusCode(200);
        officer.get(AT).then().body("email", hasItem(one));
        var rows = "Malta\ten\t\tMinistry\t" + sure + "\tcc\nMalta\tde\t\tMinistry\t" + doubtful
                + "\tTo\nAtlantis\ten\t\tMinistry\tnobody@example.org\tTo\n";
        officer.post(AT + "/preview", Map.of("rows", rows))
                .then()
                .statusCode(200)
                .body("sure.email", contains(sure), "doubtful.email", contains(doubtful))
                .body("unusable.line", contains(3));
        officer.post(AT + "/import", Map.of("rows", rows))
                .then()
                .statusCode(200)
                .body("addressees", equalTo(1));
        officer.post(AT + "/import", Map.of("rows", rows, "line", List.of(2)))
                .then()
                .statusCode(200)
                .body("addressees", equalTo(2));
        officer.put(AT + "/MLT/language", Map.of("language", "fr")).then().statusCode(204);
        officer.get(AT).then().body("find { it.email == '" + one + "' }.language", equalTo("fr"));
        officer.put(AT + "/MLT/language", Map.of("language", "mt"))
                .then()
                .statusCode(422)
                .body("errors.keySet()", contains("language"));
        var other = Map.of("party", "Malta", "email", one, "office", "Ministry", "as", "copy");
        officer.post(AT, other).then().statusCode(409);
        officer.post(AT, with(other, "version", 0)).then().statusCode(200).body("version", equalTo(1));
        officer.delete(AT + "/MLT/{email}", one).then().statusCode(409);
        officer.delete(AT + "/MLT/{email}?version=1", one).then().statusCode(204);
        officer.get(AT).then().body("email", not(hasItem(one)));
        officer.delete(AT + "/MLT/{email}", one).then().statusCode(404);
    }

    @Test
    void aLineInThePlaceOfWhatIsKeptIsTakenWhereItIsNamedAndHasBeenRead() {
        var officer = Program.officer(Given.process("5plus5"));
        var one = Given.unique("one") + "@example.org";
        officer.post(AT, Map.of("party", "Malta", "email", one, "office", "Permanent Mission", "as", "to"));
        var rows = "Malta\ten\t\tMinistry\t" + one + "\tTo\n";
        var read = officer.post(AT + "/preview", Map.of("rows", rows));
        read.then().body("doubtful.email", contains(one));
        int version = read.path("version");
        officer.post(AT + "/import", Map.of("rows", rows)).then().body("addressees", equalTo(0));
        var named = Map.of("rows", rows, "line", List.of(1));
        officer.post(AT + "/import", named).then().statusCode(409);
        officer.post(AT + "/import", with(named, "version", version)).then().body("addressees", equalTo(1));
        officer.get(AT).then().body("find { it.email == '" + one + "' }.office", equalTo("Ministry"));
    }

    private static Map<String, Object> with(Map<String, ?> body, String member, int value) {
        var more = new HashMap<String, Object>(body);
        more.put(member, value);
        return more;
    }

    @Test
    void onlyTheSecretariatOfTheProcessHasThem() {
        var person = Map.of("party", "Malta", "email", "somebody@example.org");
        for (var other : List.of(
                Program.officer(Given.process("midsa")), Program.focalPoint(Given.party("MLT")), Program.admin())) {
            other.get(AT).then().statusCode(403);
            other.post(AT, person).then().statusCode(403);
            other.delete(AT + "/MLT/{email}", "somebody@example.org").then().statusCode(403);
        }
    }
}
