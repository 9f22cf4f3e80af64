package org.intersession.delegation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import org.intersession.identity.Person;
import org.intersession.identity.link.PersonalLink;
import org.intersession.mail.Mail;
import org.intersession.meeting.Meeting;
import org.intersession.platform.Role;
import org.intersession.testing.Browsing;
import org.intersession.testing.Delegating;
import org.intersession.testing.Given;
import org.intersession.testing.Mails;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A focal point who names a delegate of another State, to come by that person's link: it goes to no address but theirs. */
@QuarkusTest
class SomebodyElseTest {
    private Meeting meeting;
    private Browsing officer;
    private Browsing focal;
    private Person victim;
    private String theirs;
    private String evil;

    @BeforeEach
    void aDelegateOfMexicoAndTheFocalPointOfAnotherState() {
        meeting = Given.announced(Given.process("idm"));
        officer = Given.officer(Given.process("idm"));
        theirs = Delegating.address(meeting, "Victim");
        evil = Given.unique("evil") + "@example.org";
        Delegating.submitted(meeting, "MEX", "Victim");
        Delegating.confirmed(officer, meeting, List.of("MEX"));
        victim = Given.in(() -> Person.<Person>find("email", theirs).firstResult());
        var party = Given.party("CIV");
        Given.invited(meeting, party);
        focal = Given.signedIn("Focal", Role.FOCAL_POINT, null, null, party.id);
        focal.get(page()).submit("/answer", "answer", "WILL_ATTEND");
    }

    private String page() {
        return "/meetings/" + meeting.slug + "/delegations/CIV";
    }

    private Browsing named(String family, String mail) {
        return focal.submit(
                "/delegates",
                "given",
                "Jane",
                "family",
                family,
                "function",
                "Adviser",
                "mail",
                mail,
                "register",
                "yes");
    }

    private Browsing revised(String family, String mail) {
        focal.get(page() + "/delegates/1");
        return focal.submit("/delegates/1", "family", family, "function", "Adviser", "mail", mail);
    }

    private List<UUID> linksIn(String address) {
        return Mails.to(address).stream()
                .map(it -> it.personalLink)
                .filter(it -> it != null)
                .map(it -> Given.in(() -> PersonalLink.<PersonalLink>findById(it).person.id))
                .distinct()
                .toList();
    }

    private boolean open() {
        return Given.in(() -> PersonalLink.<PersonalLink>find("person.id = ?1 and meeting = ?2", victim.id, meeting.id)
                        .firstResult()
                        .revokedAt
                == null);
    }

    @Test
    void whoseAddressIsChangedAfterTheyWereBoundIsNotWrittenToThere() {
        named("Victim", theirs);
        focal.submit("/submission");
        assertEquals(List.of(victim.id), linksIn(theirs), "they were bound, and written to at their own address");
        revised("Victim", evil);
        assertEquals(200, focal.status());
        Delegating.confirmed(officer, meeting, List.of("CIV"));
        var somebody = Given.in(() -> Person.<Person>find("email", evil).<Person>firstResult().id);
        assertEquals(List.of(somebody), linksIn(evil));
        assertEquals(true, open(), "their own delegation has them still");
    }

    @Test
    void ofSomebodyConfirmedThePartyChangesNeitherAddressNorFamilyName() {
        named("Victim", theirs);
        focal.submit("/submission");
        Delegating.confirmed(officer, meeting, List.of("CIV"));
        for (var another : List.of(List.of("Victim", evil), List.of("Villain", theirs))) {
            revised(another.get(0), another.get(1));
            assertEquals(422, focal.status());
            assertEquals(
                    List.of(
                            "Jane Victim has been confirmed, or has registered: another address or family name is another"
                                    + " person. Please withdraw Jane Victim and name the other; the secretariat corrects a"
                                    + " mistake."),
                    focal.texts(".faults li"));
        }
        revised("VICTIM", theirs.toUpperCase());
        assertEquals(200, focal.status(), "size is none");
        assertEquals(List.of(), linksIn(evil));
    }

    @Test
    void inWhichLanguageTheyAreWrittenToIsTheirsToSay() {
        named("Victim", theirs);
        focal.submit("/submission");
        var form = "/meetings/" + meeting.slug + "/registrations/CIV/1";
        focal.get(form).submit(form, "document", "Jane Victim", "language", "fr");
        assertEquals("fr", language(), "nobody has said it yet");
        Delegating.delegate(meeting, "Victim");
        focal.get(form).submit(form, "document", "Jane Victim", "language", "es");
        assertEquals(200, focal.status());
        assertEquals("fr", language());
    }

    private String language() {
        return Given.in(() -> Person.<Person>findById(victim.id).locale().getLanguage());
    }

    /** Nor do they take it away: whoever is taken off by one State, or withdrawn, is a delegate of the other all the same. */
    @Test
    void theirLinkStaysOpenWhateverAnotherStateDoesWithThem() {
        named("Victim", theirs);
        focal.submit("/submission");
        focal.get(page()).submit("/delegates/1/withdrawal");
        assertEquals(true, open());
        named("Victim", theirs);
        focal.submit("/submission");
        Delegating.confirmed(officer, meeting, List.of("CIV"));
        focal.get(page()).submit("/delegates/2/withdrawal");
        assertEquals(true, open());
        assertEquals(
                1,
                Given.in(() -> Mail.count("toAddress = ?1 and occasion = 'withdrawal'", theirs)),
                "it was withdrawn");
    }
}
