package org.intersession.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.intersession.delegation.Delegation;
import org.intersession.testing.Browsing;
import org.intersession.testing.Delegating;
import org.intersession.testing.Given;
import org.intersession.testing.Mails;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An address of which only a database says that it is another's, since İ is a large i to it, is nobody else's here. */
@QuarkusTest
class MailboxTest {
    private String theirs;
    private String alike;

    @BeforeEach
    void somebodyOwnsADomainThatLooksAlike() {
        theirs = Given.unique("somebody") + "@mission.example.org";
        alike = theirs.replace("mission", "mİssİon");
    }

    @Test
    void lettersOfAsciiAloneAreTheSameInBothSizes() {
        assertEquals(true, Mailbox.same("Somebody@Mission.example.org", "somebody@MISSION.example.org"));
        assertEquals(false, Mailbox.same("somebody@mission.example.org", "somebody@mİssion.example.org"));
        assertEquals(false, Mailbox.same("somebody@kin.example.org", "somebody@\u212Ain.example.org"));
        assertEquals(false, Mailbox.same("é@example.org", "É@example.org"));
    }

    @Test
    void whoProvesItByACodeIsNotWhoWasInvited() {
        var invited = Given.person(theirs, "García");
        var subject = Given.unique("attacker");
        var attacker = Browsing.claiming(
                subject, "{\"roles\": [\"focal-point\"], \"email\": \"x@example.org\", \"email_verified\": false}");
        attacker.submit("/sign-in/code", "address", alike);
        assertEquals(0, Mails.to(alike).size());
        assertEquals(null, subject(invited));
        attacker.submit("/sign-in/code", "address", theirs.toUpperCase().replace("SOMEBODY", "somebody"));
        assertEquals(
                1,
                Mails.to(theirs.toUpperCase().replace("SOMEBODY", "somebody")).size(),
                "in any size of ASCII");
    }

    @Test
    void whoComesWithItFromTheProviderIsNotWhoWasInvited() {
        var invited = Given.person(theirs, "García");
        var attacker = Browsing.as(Given.unique("attacker"), alike, "focal-point");
        assertEquals("We do not know you yet", attacker.heading());
        assertEquals(null, subject(invited));
        assertEquals(
                "Your access",
                Browsing.as(Given.unique("invited"), theirs, "focal-point")
                        .get("/account")
                        .heading());
    }

    /** Whoever made themselves known under it, and under the name of somebody who is not known yet, is given nothing of theirs. */
    @Test
    void whoIsAppointedOrNamedIsNotWhoCameBeforeUnderIt() {
        var attacker = Given.person(alike, "García");
        var officer = Given.officer(Given.process("idm"));
        officer.get("/processes/idm/people");
        officer.submit(
                "/processes/idm/people",
                "role",
                "FOCAL_POINT",
                "party",
                "CIV",
                "familyName",
                "García",
                "email",
                theirs);
        assertEquals(200, officer.status());
        assertEquals(0, Given.in(() -> Grant.count("person.id", attacker.id)));
        assertEquals(1, Given.in(() -> Grant.count("person.email", theirs)));
        var meeting = Given.announced(Given.process("idm"));
        var other = Delegating.address(meeting, "Kim");
        var before = Given.person(other.replace("kim", "kİm"), "Kim");
        Delegating.submitted(meeting, "CIV", "Kim");
        Delegating.confirmed(Given.officer(Given.process("idm")), meeting, List.of("CIV"));
        var named = Given.in(() -> Delegation.<Delegation>find("meeting.id", meeting.id)
                .firstResult()
                .delegates
                .get(0)
                .person
                .id);
        assertEquals(false, named.equals(before.id));
        assertEquals(List.of(other), Given.in(() -> List.of(Person.<Person>findById(named).email)));
    }

    private static String subject(Person person) {
        return Given.in(() -> Person.<Person>findById(person.id).subject);
    }
}
