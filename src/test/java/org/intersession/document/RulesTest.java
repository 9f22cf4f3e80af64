package org.intersession.document;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.intersession.meeting.distribution.Distribution;
import org.intersession.platform.Role;
import org.intersession.platform.journal.LoggedAct;
import org.intersession.registry.Process;
import org.intersession.registry.membership.Category;
import org.intersession.testing.Browsing;
import org.intersession.testing.Given;
import org.intersession.testing.Program;
import org.intersession.testing.Stack;
import org.junit.jupiter.api.Test;

/** What a process opens, set by its secretariat: TableOfRightsTest has every cell of it. */
@QuarkusTest
@WithTestResource(value = Stack.class, scope = TestResourceScope.GLOBAL)
class RulesTest {
    @Test
    void whatTheSecretariatTicksIsOpenAtOnceAndWhatItUnticksClosed() {
        var process = Papers.process();
        var meeting = Given.announced(process);
        var paper = Papers.issued(meeting, Distribution.LIMITED);
        Given.admitted(meeting, Given.party("NZL"), Category.OBSERVER);
        var observer = Given.signedIn("Observer", Role.DELEGATE, null, meeting.id, Given.party("NZL").id);
        var officer = Given.officer(process).get("/processes/" + process.slug);

        assertEquals(List.of(404, 0), seen(observer, paper));
        officer.get(officer.page().select("a[href$=/rules]").attr("href")).submit("/rules", "observers", "LIMITED");
        assertEquals(200, officer.status());
        assertEquals(List.of(200, 1), seen(observer, paper));
        officer.get("/processes/" + process.slug + "/rules");
        assertEquals(
                1,
                officer.page()
                        .select("[name=observers][value=LIMITED][checked]")
                        .size());
        officer.submit("/rules", "observers", "");
        assertEquals(422, officer.status());
        officer.get("/processes/" + process.slug + "/rules");
        officer.post(
                "/processes/" + process.slug + "/rules",
                Map.of("version", List.of("1"), "csrf-token", List.of(token(officer))));
        assertEquals(List.of(404, 0), seen(observer, paper));
        assertEquals(List.of(1L, 1L), List.of(logged("opened", process), logged("closed", process)));
    }

    /** Whether the paper is there at its address, and how many papers the meeting's list has. */
    private static List<Integer> seen(Browsing who, Document paper) {
        var status = who.get("/doc/" + paper.symbol()).status();
        return List.of(
                status,
                who.get("/meetings/" + paper.meeting.slug)
                        .texts("#papers a.symbol")
                        .size());
    }

    private static String token(Browsing officer) {
        return officer.page().select("[name=csrf-token]").first().val();
    }

    private static long logged(String act, Process process) {
        return Given.in(() ->
                LoggedAct.count("act = ?1 and subject = ?2", "process." + act + "-limited-to-observers", process.id));
    }

    @Test
    void inAJointMeetingOnlyThatIsOpenWhichEachProcessOpens() {
        var one = Papers.process();
        var other = Papers.process();
        var meeting = Given.meeting(one, it -> {
            Given.announce(it);
            it.processes.add(Process.findById(other.id));
        });
        var paper = Papers.issued(meeting, Distribution.RESTRICTED);
        Given.admitted(meeting, Given.party("HKG"), Category.SPECIAL_PARTICIPANT);
        var special = Given.signedIn("Special", Role.DELEGATE, null, meeting.id, Given.party("HKG").id);
        open(one, 0);
        assertEquals(List.of(404, 0), seen(special, paper));
        open(other, 0);
        assertEquals(List.of(200, 1), seen(special, paper));
    }

    private static void open(Process process, int version) {
        Program.officer(process)
                .put(
                        "/api/v1/processes/" + process.slug + "/rules",
                        Map.of("version", version, "specialParticipants", List.of("RESTRICTED")))
                .then()
                .statusCode(200)
                .body("specialParticipants", contains("RESTRICTED"))
                .body("observers", equalTo(List.of()))
                .body("version", equalTo(version + 1));
    }

    @Test
    void aStalePageOpensNothingNorDoesAnybodyElse() {
        var process = Papers.process();
        var address = "/processes/" + process.slug + "/rules";
        var late = Given.officer(process).get(address);
        open(process, 0);
        late.submit("/rules", "interested", "LIMITED");
        assertEquals(409, late.status());
        assertTrue(late.page().select("[name=interested][checked]").hasAttr("checked"), "what was ticked stays so");
        Program.officer(process).get("/api/v1" + address).then().body("interested", equalTo(List.of()));
        assertEquals(404, Browsing.nobody().get(address).status());
        for (var who : List.of(Given.newcomer(), Given.officer(Given.process("rcm")))) {
            assertEquals(403, who.get(address).status());
            who.program().put("/api/v1" + address, Map.of("version", 1)).then().statusCode(403);
        }
    }

    @Test
    void nothingIsOpenedThatTheTableDoesNotLeaveToTheProcess() {
        var process = Papers.process();
        Program.officer(process)
                .put(
                        "/api/v1/processes/" + process.slug + "/rules",
                        Map.of("version", 0, "observers", List.of("RESTRICTED")))
                .then()
                .statusCode(422)
                .body("errors.keySet()", contains("observers"));
    }
}
