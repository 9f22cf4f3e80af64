package org.intersession.delegation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.intersession.addressee.AddresseesGiven;
import org.intersession.identity.Grant;
import org.intersession.identity.Person;
import org.intersession.identity.link.PersonalLink;
import org.intersession.mail.Mail;
import org.intersession.meeting.Meeting;
import org.intersession.platform.Role;
import org.intersession.registry.Party;
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

    /** What they register of themselves is their own delegation's, whoever named them before it did. */
    @Test
    void whatTheyRegisterIsReadByTheDelegationThatHasThem() {
        var other = Given.announced(Given.process("idm"));
        var address = Delegating.address(other, "Victim");
        var party = Given.party("CIV");
        Given.invited(other, party);
        var page = "/meetings/" + other.slug + "/delegations/CIV";
        focal.get(page).submit("/answer", "answer", "WILL_ATTEND");
        named("Victim", address);
        focal.submit("/submission");
        Delegating.submitted(other, "MEX", "Victim");
        Delegating.confirmed(officer, other, List.of("MEX"));
        var form = "/meetings/" + other.slug + "/registration";
        Delegating.delegate(other, "Victim").get(form).submit(form, "document", "Victim's Own", "language", "en");
        assertEquals(
                List.of("MEX"),
                Given.in(() ->
                        Delegate.<Delegate>list("delegation.meeting.id = ?1 and registeredAt is not null", other.id)
                                .stream()
                                .map(it -> it.delegation.party.code)
                                .toList()));
        focal.get("/meetings/" + other.slug + "/registrations/CIV/1");
        assertEquals("Jane Victim", focal.page().select("[name=document]").val());
    }

    private String registered(Meeting where) {
        return Given.in(() -> Delegate.<Delegate>list(
                        "delegation.meeting.id = ?1 and registeredAt is not null order by delegation.party.code",
                        where.id)
                .stream()
                .map(it -> it.delegation.party.code)
                .toList()
                .toString());
    }

    /** The secretariat, which has confirmed both, waits for neither any more. */
    @Test
    void whoIsConfirmedInTwoDelegationsCompletesTheirDetailsForBothAtOnce() {
        named("Victim", theirs);
        focal.submit("/submission");
        Delegating.confirmed(officer, meeting, List.of("CIV"));
        var person = Delegating.delegate(meeting, "Victim");
        person.get("/meetings/" + meeting.slug + "?lang=en");
        assertEquals(
                List.of("Head of delegation, delegation of Mexico", "Head of delegation, delegation of Côte d'Ivoire"),
                person.texts("#participation p > strong"));
        var form = "/meetings/" + meeting.slug + "/registration";
        person.get(form).submit(form, "document", "Jane Victim", "language", "en");
        assertEquals(200, person.status());
        assertEquals("[CIV, MEX]", registered(meeting));
    }

    @Test
    void whomTwoStatesLetRegisterSaysToWhichOfThemTheirDetailsGo() {
        var early = Given.announced(Given.process("idm"));
        var address = Delegating.address(early, "Twice");
        for (var code : List.of("CIV", "MEX")) {
            var party = Given.party(code);
            Given.invited(early, party);
            focal = Given.signedIn("Focal", Role.FOCAL_POINT, null, null, party.id);
            focal.get("/meetings/" + early.slug + "/delegations/" + code).submit("/answer", "answer", "WILL_ATTEND");
            named("Twice", address);
            focal.submit("/submission");
        }
        var form = "/meetings/" + early.slug + "/registration";
        var person = Delegating.delegate(early, "Twice");
        person.get(form + "?lang=en").submit(form, "document", "Jane Twice", "language", "en");
        assertEquals(List.of("Please choose to which delegation your details go."), person.texts(".faults li"));
        assertEquals("Jane Twice", person.page().select("[name=document]").val());
        assertEquals("[]", registered(early));
        person.submit(form, "delegations", "MEX");
        assertEquals(200, person.status());
        assertEquals("[MEX]", registered(early));
        person.program()
                .put(
                        "/api/v1" + form,
                        Map.of("document", "Jane Twice", "language", "en", "delegations", List.of("CIV", "MEX")))
                .then()
                .statusCode(204);
        assertEquals("[CIV, MEX]", registered(early));
    }

    /** Whoever is invited by name has not answered yet, and reads their letter by their link whatever a State does. */
    @Test
    void whoIsInvitedByNameIsNotLockedOutByAStateThatNamesThem() {
        var expert = guest();
        named("Expert", expert);
        focal.submit("/submission");
        focal.get(page()).submit("/delegates/1/withdrawal");
        assertEquals(true, open(expert));
    }

    @Test
    void whoIsNoLongerInvitedByNameIsADelegateAllTheSame() {
        var expert = guest();
        named("Expert", expert);
        focal.submit("/submission");
        Delegating.confirmed(officer, meeting, List.of("CIV"));
        officer.get("/meetings/" + meeting.slug + "/guests/1").submit("/guests/1/withdrawal");
        assertEquals(200, officer.status());
        assertEquals(true, open(expert));
        focal.get(page()).submit("/delegates/1/withdrawal");
        assertEquals(false, open(expert));
    }

    private String guest() {
        var expert = Given.unique("expert") + "@example.org";
        var guests = "/meetings/" + meeting.slug + "/guests";
        officer.get(guests + "/new")
                .submit(
                        "/guests",
                        "capacity",
                        "EXPERT",
                        "given",
                        "Awa",
                        "family",
                        "Expert",
                        "function",
                        "Professor",
                        "mail",
                        expert,
                        "language",
                        "en",
                        "purpose",
                        "Please speak on item 2.");
        officer.get(guests + "/invitations").submit("/invitations");
        assertEquals(true, open(expert));
        return expert;
    }

    private boolean open(String address) {
        return Given.in(() -> PersonalLink.<PersonalLink>find("person.email = ?1 and meeting = ?2", address, meeting.id)
                        .firstResult()
                        .revokedAt
                == null);
    }

    /** An address that was mistyped is somebody's: once it is put right they hold nothing of it. */
    @Test
    void whoReadAtAnAddressThatWasWrongHoldsNothingOnceItIsPutRight() {
        var right = Given.unique("right") + "@example.org";
        named("Other", evil);
        focal.submit("/submission");
        Delegating.confirmed(officer, meeting, List.of("CIV"));
        assertEquals(List.of("CIV"), grants(evil));
        var received = "?received.on=2026-11-30&received.by=TELEPHONE";
        officer.get(page() + "/delegates/1" + received)
                .submit("/delegates/1", "family", "Other", "function", "Adviser", "mail", right);
        assertEquals(200, officer.status());
        assertEquals(List.of(), grants(evil));
        assertEquals(false, open(evil));
        var told = Mails.to(evil).get(Mails.to(evil).size() - 1);
        assertEquals("withdrawal", told.occasion);
        assertEquals(
                "Une confirmation pour la délégation de la Côte d'Ivoire à la réunion «\u00a0"
                        + meeting.title.only("en").orElseThrow()
                        + "\u00a0» a été envoyée à cette adresse par erreur. Veuillez ne pas en tenir compte, ni de la"
                        + " lettre qui l’accompagnait.\n\nSon lien n’ouvre plus rien.\n\nL’entrée de l’agenda est annulée.",
                told.text);
        var entry = told.calendar.replaceAll("\\R ", "");
        assertTrue(entry.contains("METHOD:CANCEL"), entry);
        assertTrue(entry.contains("mailto:" + evil), entry);
        var all = told.toName + told.subject + told.text + told.calendar;
        assertFalse(all.replaceAll("\\s", "").contains(right), all);
        assertEquals(List.of("CIV"), grants(right));
        assertEquals(true, open(right));
        assertEquals(
                List.of("confirmation"),
                Mails.to(right).stream().map(it -> it.occasion).toList());
        officer.get(page() + "/delegates/1" + received)
                .submit("/delegates/1", "family", "Otter", "function", "Adviser", "mail", right);
        assertEquals(1, Mails.to(right).size(), "a name that was misspelt is the same person's");
        assertEquals(told.id, Mails.to(evil).get(Mails.to(evil).size() - 1).id, "and nobody else hears of it");
        focal.get(page()).submit("/delegates/1/withdrawal");
        assertEquals(List.of(), grants(right));
    }

    /** Who else is expected at that mailbox keeps the entry in the calendar that they share. */
    @Test
    void anEntryThatOthersAtThatMailboxNeedIsNotCalledOff() {
        named("Other", evil);
        named("Colleague", evil);
        focal.submit("/submission");
        Delegating.confirmed(officer, meeting, List.of("CIV"));
        officer.get(page() + "/delegates/1?received.on=2026-11-30&received.by=TELEPHONE")
                .submit(
                        "/delegates/1",
                        "family",
                        "Other",
                        "function",
                        "Adviser",
                        "mail",
                        Given.unique("right") + "@example.org");
        var told = Mails.to(evil).stream()
                .filter(it -> it.occasion.equals("withdrawal"))
                .toList();
        assertEquals(1, told.size());
        assertEquals(null, told.get(0).calendar);
        assertTrue(told.get(0).text.endsWith("Son lien n’ouvre plus rien."), told.get(0).text);
    }

    private List<String> grants(String address) {
        return Given.in(() ->
                Grant.<Grant>list("person.email = ?1 and meeting = ?2 and validUntil is null", address, meeting.id)
                        .stream()
                        .map(it -> Party.<Party>findById(it.party).code)
                        .toList());
    }

    /** Whom a State names at the address of another's mission does not take away what is written to that mission. */
    @Test
    void whatIsWrittenToAMissionIsWrittenWhomeverAnotherStateNamesThere() {
        var mission = Given.unique("mission") + "@example.org";
        AddresseesGiven.at(Given.process("idm"), "MEX", mission, false);
        named("Usurper", mission);
        focal.submit("/submission");
        Delegating.confirmed(officer, meeting, List.of("CIV"));
        officer.get("/meetings/" + meeting.slug + "/cancellation").submit("/cancellation", "step", "send");
        assertEquals(200, officer.status());
        assertEquals(
                List.of("CIV true", "MEX false"),
                Mails.to(mission).stream()
                        .filter(it -> it.occasion.equals("change"))
                        .map(it -> Given.in(() -> Party.<Party>findById(it.party).code) + " " + (it.person != null))
                        .sorted()
                        .toList());
    }
}
