package org.intersession.delegation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.intersession.mail.Mail;
import org.intersession.meeting.Meeting;
import org.intersession.registry.Party;
import org.intersession.testing.Browsing;
import org.intersession.testing.Delegating;
import org.intersession.testing.Given;
import org.intersession.testing.MovableClock;
import org.intersession.testing.Stack;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = Stack.class, scope = TestResourceScope.GLOBAL)
class NominatingTest {
    @Inject
    MovableClock clock;

    Meeting meeting;
    Party party;
    Browsing focal;
    String page;

    @BeforeEach
    void anInvitation() {
        meeting = Given.announced(Given.process("idm"));
        party = Given.party("CIV");
        Given.invited(meeting, party);
        focal = Given.focalPoint(party);
        page = "/meetings/" + meeting.slug + "/delegations/CIV";
    }

    @AfterEach
    void theClockGoesOn() {
        clock.goOn();
    }

    Browsing attending() {
        return focal.get(page).submit("/answer", "answer", "WILL_ATTEND");
    }

    static Browsing add(Browsing browsing, String given, String family) {
        return browsing.submit(
                "/delegates",
                "courtesy",
                "Mme",
                "given",
                given,
                "family",
                family,
                "function",
                "Directrice, Ministère de l’intérieur",
                "mail",
                family.toLowerCase() + "@example.org");
    }

    Delegation delegation() {
        return Given.in(() -> {
            var found = Delegation.<Delegation>find("meeting.id = ?1 and party.id = ?2", meeting.id, party.id)
                    .firstResult();
            found.delegates.size();
            return found;
        });
    }

    @Test
    void aFocalPointAnswersNamesTwoPeopleAndSubmits() {
        assertEquals("Delegation of Côte d'Ivoire", focal.get(page).heading().replace('’', '\''));
        assertEquals(List.of("We will take part"), focal.texts(".btn-primary"));
        attending();
        add(focal, "Awa", "Koné");
        add(focal, "Jean", "Kouassi");
        assertEquals(List.of("Mme Awa Koné", "Mme Jean Kouassi"), focal.texts(".person"));
        assertEquals("Head of delegation", focal.texts(".people .state").get(0));
        assertEquals(0, focal.page().select("form[action$=/delegates]").size(), "no third place is offered");
        focal.submit("/submission");
        assertEquals("Received", focal.heading());
        assertEquals(Delegation.State.SUBMITTED, delegation().state);
        assertEquals(false, delegation().late);
    }

    /** Whoever has sent everything is not asked for it again. */
    @Test
    void whatIsAskedStandsThereUntilItWasSent() {
        var asked = "Please answer and name your delegation by Friday 27 August 2027, 18:00, Geneva time.";
        var sent = "You can change what you sent until Friday 27 August 2027, 18:00, Geneva time.";
        focal.get(page);
        assertTrue(focal.page().text().contains(asked));
        attending();
        add(focal, "Awa", "Koné");
        assertTrue(focal.page().text().contains(asked), "nothing is submitted yet");
        focal.submit("/submission");
        focal.get(page);
        assertFalse(focal.page().text().contains(asked));
        assertTrue(focal.page().text().contains(sent), focal.page().text());
        clock.standAt("2027-08-27T16:00:01Z");
        assertEquals(
                List.of(
                        "The deadline was Friday 27 August 2027, 18:00, Geneva time. What you change now is marked as late, and the secretariat will decide."),
                focal.get(page).texts(".notice"));
        focal.submit("/answer", "answer", "REGRETS");
        assertEquals(1, focal.texts(".notice").size());
    }

    /** Fields of the right type; of somebody else a telephone proposes nothing of its owner's. */
    @Test
    void onATelephoneEachFieldHasItsTypeAndItsKeyboard() {
        attending();
        var mail = focal.page().select("form[action$=/delegates] [name=mail]");
        assertEquals(List.of("email"), mail.eachAttr("type"));
        assertEquals(List.of("email"), mail.eachAttr("inputmode"));
        assertEquals(
                List.of("off", "off", "off", "off", "off"),
                focal.page()
                        .select("form[action$=/delegates] input[type=text], form[action$=/delegates] input[type=email]")
                        .eachAttr("autocomplete"));
    }

    @Test
    void theFirstIsHeadUntilAnotherIsChosen() {
        attending();
        add(focal, "Awa", "Koné");
        add(focal, "Jean", "Kouassi");
        focal.submit("/delegates/2/head");
        assertEquals(List.of("Mme Jean Kouassi", "Mme Awa Koné"), focal.texts(".person"));
        assertEquals(1, delegation().active().stream().filter(Delegate::isHead).count());
    }

    @Test
    void aThirdPersonIsRefusedByTheAct() {
        attending();
        add(focal, "Awa", "Koné");
        var form = focal.page();
        add(focal, "Jean", "Kouassi");
        var version = String.valueOf(delegation().version);
        var token = form.select("input[name=csrf-token]").first().val();
        var refused = focal.post(
                page + "/delegates",
                Map.of(
                        "csrf-token", List.of(token),
                        "version", List.of(version),
                        "family", List.of("Third"),
                        "function", List.of("Adviser"),
                        "mail", List.of("third@example.org")));
        assertEquals(422, refused.statusCode());
        assertTrue(refused.asString().contains("All 2 places are taken"), refused.asString());
        assertEquals(2, delegation().active().size());
    }

    @Test
    void twoWhoTakeTheLastPlaceAtOnceAreOneByTheDatabase() throws Exception {
        attending();
        add(focal, "Awa", "Koné");
        var id = delegation().id;
        var barrier = new CyclicBarrier(2);
        Callable<String> take = () -> {
            try {
                Given.in(() -> {
                    var mine = Delegation.<Delegation>findById(id);
                    var delegate = new Delegate(
                            mine,
                            (int) (Thread.currentThread().getId() % 1000) + 10,
                            2,
                            new Named(null, null, "Racer", null, null, false),
                            Delegate.Role.DELEGATE,
                            clock.instant());
                    barrier.await();
                    delegate.persistAndFlush();
                    return null;
                });
                return "named";
            } catch (RuntimeException taken) {
                return constraint(taken);
            }
        };
        var threads = Executors.newFixedThreadPool(2);
        var both = threads.invokeAll(List.of(take, take)).stream()
                .map(it -> {
                    try {
                        return it.get();
                    } catch (Exception failed) {
                        throw new IllegalStateException(failed);
                    }
                })
                .sorted()
                .toList();
        threads.shutdown();
        assertEquals(List.of("delegate_place", "named"), both);
    }

    @Test
    void theDatabaseKnowsNoPlaceBeyondTheQuotaAndNoSecondHead() {
        attending();
        add(focal, "Awa", "Koné");
        var id = delegation().id;
        assertEquals("delegate_within_quota", broken(id, 3, Delegate.Role.DELEGATE));
        assertEquals("delegate_one_head", broken(id, 2, Delegate.Role.HEAD));
        add(focal.get(page), "Jean", "Kouassi");
        var smaller = assertThrows(
                RuntimeException.class,
                () -> Given.in(() -> Delegation.update("quota = ?1 where id = ?2", (short) 1, id)));
        assertEquals("delegate_within_quota", constraint(smaller));
    }

    private String broken(UUID id, int place, Delegate.Role role) {
        var failure = assertThrows(
                RuntimeException.class,
                () -> Given.in(() -> {
                    new Delegate(
                                    Delegation.findById(id),
                                    9,
                                    place,
                                    new Named(null, null, "Nobody", null, null, false),
                                    role,
                                    clock.instant())
                            .persistAndFlush();
                    return null;
                }));
        return constraint(failure);
    }

    private static String constraint(Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof org.hibernate.exception.ConstraintViolationException violation) {
                return violation.getConstraintName();
            }
        }
        return String.valueOf(failure);
    }

    @Test
    void theDeadlineDecidesToTheSecondInTheVenuesZone() {
        // 18:00 in Geneva in August is 16:00 UTC.
        clock.standAt("2027-08-27T16:00:00.900Z");
        attending();
        add(focal, "Awa", "Koné");
        focal.submit("/submission");
        assertEquals(false, delegation().late);

        var other = Given.party("MEX");
        Given.invited(meeting, other);
        party = other;
        focal = Given.focalPoint(other);
        page = "/meetings/" + meeting.slug + "/delegations/MEX";
        clock.standAt("2027-08-27T16:00:01Z");
        attending();
        assertEquals(
                List.of(
                        "The deadline was today at 18:00, Geneva time. You can still submit; the secretariat will decide."),
                focal.texts(".notice"));
        add(focal, "Ana", "García");
        focal.submit("/submission");
        assertEquals(true, delegation().late);
    }

    @Test
    void aDeadlineThatPassesWhileTheFormIsOpenMakesItLateAndLosesNothing() {
        clock.standAt("2027-08-27T15:59:00Z");
        attending();
        add(focal, "Awa", "Koné");
        clock.standAt("2027-08-27T16:05:00Z");
        focal.submit("/submission");
        assertEquals(200, focal.status());
        assertEquals(true, delegation().late);
        assertTrue(focal.page().select(".facts").text().contains("marked as late"));
    }

    @Test
    void aMeetingThatClosesFirmlyRefusesAndKeepsWhatWasTyped() {
        Given.in(() -> Meeting.update("nominationsCloseFirmly = true where id = ?1", meeting.id));
        clock.standAt("2027-08-27T15:59:00Z");
        attending();
        clock.standAt("2027-08-27T16:00:01Z");
        add(focal, "Awa", "Koné");
        assertEquals(422, focal.status());
        assertTrue(
                focal.texts(".faults li")
                        .contains(
                                "Nominations are closed. If something has to change, please write to the contact of the meeting."));
        assertEquals(0, delegation().delegates.size());
    }

    @Test
    void onceItHasClosedFirmlyWhoeverIsNamedIsNotMadeSomebodyElse() {
        Given.in(() -> Meeting.update("nominationsCloseFirmly = true where id = ?1", meeting.id));
        clock.standAt("2027-08-27T15:59:00Z");
        attending();
        add(focal, "Awa", "Koné");
        focal.submit("/submission");
        clock.standAt("2027-08-27T16:00:01Z");
        focal.get(page + "/delegates/1").submit("/delegates/1", "family", "Bamba", "mail", "bamba@example.org");
        assertEquals(422, focal.status());
        assertEquals(
                List.of(
                        "Nominations are closed. If something has to change, please write to the contact of the meeting."),
                focal.texts(".faults li"));
        var officer = Given.officer(Given.process("idm"));
        officer.get(page + "/delegates/1?received.on=2027-08-27&received.by=LETTER")
                .submit("/delegates/1", "family", "Touré");
        focal.get(page + "/delegates/1").submit("/delegates/1", "function", "Ministre");
        assertEquals(
                List.of("Awa Touré, Ministre, koné@example.org"),
                delegation().delegates.stream()
                        .map(it -> it.name() + ", " + it.functionalTitle + ", " + it.email)
                        .toList());
    }

    @Test
    void whoTookPartIsNeitherTakenOffNorMadeAnotherAfterTheMeeting() {
        attending();
        add(focal, "Awa", "Koné");
        add(focal, "Issa", "Bamba");
        focal.submit("/submission");
        for (var act : List.of("/delegates/1/withdrawal", "/delegates/2/head", "/delegates/2")) {
            clock.standAt("2027-08-20T08:00:00Z");
            focal.get(act.equals("/delegates/2") ? page + act : page);
            clock.standAt("2027-10-04T08:00:00Z");
            focal.submit(act, "function", "Ministre");
            assertEquals(422, focal.status(), act);
            assertEquals(
                    List.of(
                            "This meeting has been held. If something is to be put right, please write to its contact."),
                    focal.texts(".faults li"));
        }
        assertEquals(
                List.of("Koné HEAD", "Bamba DELEGATE"),
                delegation().active().stream()
                        .map(it -> it.familyName + " " + it.role)
                        .toList());
    }

    @Test
    void aMeetingThatIsCalledOffAsksThePartyNothingMore() {
        focal.get(page);
        Given.in(() -> Meeting.update("state = 'CANCELLED' where id = ?1", meeting.id));
        focal.submit("/answer", "answer", "WILL_ATTEND");
        assertEquals(422, focal.status());
        var said = List.of(
                "This meeting has been cancelled. If something is to be put right, please write to its contact.");
        assertEquals(said, focal.texts(".faults li"));
        assertEquals(said, focal.get(page).texts(".notice"));
        assertEquals(List.of(), focal.texts("form[action$=/answer]"));
    }

    @Test
    void afterTheMeetingThePartyIsAskedNothingMoreAndTheSecretariatMayStillRecord() {
        for (var answer : List.of("WILL_ATTEND", "REGRETS")) {
            clock.standAt("2027-08-20T08:00:00Z");
            focal.get(page);
            clock.standAt("2027-10-04T08:00:00Z");
            focal.submit("/answer", "answer", answer);
            assertEquals(422, focal.status());
            assertEquals(
                    List.of(
                            "This meeting has been held. If something is to be put right, please write to its contact."),
                    focal.texts(".faults li"));
        }
        var officer = Given.officer(Given.process("idm"));
        officer.get(page + "?received.on=2027-09-20&received.by=LETTER&received.reference=7")
                .submit("/answer", "answer", "WILL_ATTEND");
        add(officer, "Awa", "Koné");
        assertEquals(List.of("Mme Awa Koné"), focal.get(page).texts(".person"));
    }

    @Test
    void theSecretariatRecordsForThePartyAndItShows() {
        var officer = Given.officer(Given.process("idm"));
        officer.get(page).submit("/answer", "answer", "WILL_ATTEND");
        assertEquals(422, officer.status());
        officer.get(page + "?received.on=2027-03-01&received.by=NOTE_VERBALE&received.reference=114/27")
                .submit("/answer", "answer", "WILL_ATTEND");
        assertEquals(200, officer.status());
        add(officer, "Awa", "Koné");
        assertEquals(List.of("Mme Awa Koné"), officer.texts(".person"));
        var seen = focal.get(page).page().select(".history").text();
        assertTrue(seen.contains("secretariat; received on 1 March 2027, by note verbale, reference 114/27"), seen);
    }

    @Test
    void anotherStatesDelegationIsNotThereForAnyMethod() {
        attending();
        var other = Given.focalPoint(Given.party("MEX"));
        for (var path : List.of("", "/receipt", "/delegates/1")) {
            assertEquals(404, other.get(page + path).status(), path);
        }
        other.get("/");
        for (var path : List.of(
                "/answer",
                "/delegates",
                "/delegates/myself",
                "/delegates/again",
                "/delegates/1",
                "/delegates/1/head",
                "/delegates/1/withdrawal",
                "/submission")) {
            var token = other.page().select("input[name=csrf-token]").first().val();
            var answer = other.post(
                    page + path,
                    Map.of(
                            "csrf-token", List.of(token),
                            "version", List.of("0"),
                            "answer", List.of("WILL_ATTEND"),
                            "family", List.of("Spy"),
                            "function", List.of("Spy"),
                            "former", List.of("00000000-0000-0000-0000-000000000000"),
                            "mail", List.of("spy@example.org")));
            assertEquals(404, answer.statusCode(), path);
        }
    }

    @Test
    void aFormPostedTwiceNamesOnce() {
        attending();
        var form = focal.page();
        var values = Map.of(
                "csrf-token",
                        List.of(form.select("form[action$=/delegates] input[name=csrf-token]")
                                .val()),
                "version",
                        List.of(form.select("form[action$=/delegates] input[name=version]")
                                .val()),
                "family", List.of("Koné"),
                "function", List.of("Directrice"),
                "mail", List.of("kone@example.org"));
        assertEquals(303, focal.post(page + "/delegates", values).statusCode());
        assertEquals(303, focal.post(page + "/delegates", values).statusCode());
        assertEquals(1, delegation().active().size());
    }

    @Test
    void namesOfAllKindsAreKept() {
        attending();
        add(focal, "محمد", "الحسن");
        add(focal, "Zoe\u0308", "O\u2019Brien");
        assertEquals(List.of("Mme محمد الحسن", "Mme Zo\u00eb O\u2019Brien"), focal.texts(".person"));
    }

    @Test
    void aNameOf500CharactersIsRefusedBesideTheFieldAndKept() {
        attending();
        var name = "x".repeat(500);
        add(focal, "Awa", name);
        assertEquals(422, focal.status());
        assertEquals(
                List.of("Please shorten this to 200 characters at most."),
                focal.texts(".field.faulty .fault").subList(0, 1));
        assertEquals(name, focal.page().select("#f-family").val());
    }

    @Test
    void whatIsIncompleteIsSavedForLaterAndNamedAtSubmission() {
        attending();
        focal.submit("/delegates", "family", "Koné", "later", "yes");
        assertEquals(200, focal.status());
        assertEquals(List.of("Still missing: functional title and e-mail."), focal.texts(".people .fault"));
        focal.submit("/submission");
        assertEquals(422, focal.status());
        assertEquals(
                List.of("Koné: please add the functional title and the e-mail before you submit."),
                focal.texts(".faults li"));
    }

    @Test
    void regretsWithdrawWhoeverWasNamed() {
        attending();
        add(focal, "Awa", "Koné");
        focal.submit("/answer", "answer", "REGRETS_WITH_PAPERS");
        assertEquals(0, delegation().active().size());
        assertTrue(
                focal.page().select(".answered").text().startsWith("You sent your regrets and asked for the papers."));
    }

    @Test
    void oneTapAddsThoseOfLastTimeAndOneTheFocalPointThemselves() {
        party = Given.party("KIR");
        page = "/meetings/" + meeting.slug + "/delegations/KIR";
        Delegating.submitted(Given.announced(Given.process("idm")), "KIR", "Again");
        Given.invited(meeting, party);
        focal = Given.focalPoint(party);
        attending();
        assertEquals(List.of("Add Example Again"), focal.texts("form[action$=/delegates/again] button"));
        focal.submit("/delegates/again");
        assertEquals(List.of("Ms. Example Again"), focal.texts(".person"));
        assertEquals(0, focal.page().select("form[action$=/delegates/again]").size(), "nobody is offered twice");
        focal.submit("/delegates/myself");
        assertEquals(List.of("Ms. Example Again", "Ms. Example Focal Point"), focal.texts(".person"));
    }

    @Test
    void theSecretariatExtendsForOnePartyToTheSecondAndGivesItBack() {
        var officer = Given.officer(Given.process("idm"));
        Given.invited(meeting, Given.party("MEX"));
        officer.get(page).submit("/extension", "deadline.day", "2027-09-03", "deadline.time", "12:00");
        assertEquals(200, officer.status());
        clock.standAt("2027-09-03T10:00:00Z");
        attending();
        assertTrue(
                focal.page().text().contains("Friday 3 September 2027, 12:00, Geneva time"),
                focal.page().text());
        add(focal, "Awa", "Koné");
        focal.submit("/submission");
        assertEquals(false, delegation().late);
        var other = Given.focalPoint(Given.party("MEX")).get("/meetings/" + meeting.slug + "/delegations/MEX");
        assertTrue(other.page().text().contains("27 August 2027"), "the others keep the meeting's deadline");
        officer.get(page).submit("/extension", "deadline.day", "", "deadline.time", "");
        assertTrue(focal.get(page).page().text().contains("27 August 2027"));
    }

    @Test
    void whateverAFocalPointMayDoTheSecretariatRecords() {
        var officer = Given.officer(Given.process("idm"));
        var how = "?received.on=2027-03-01&received.by=LETTER&received.reference=7";
        officer.get(page + how).submit("/answer", "answer", "WILL_ATTEND");
        add(officer, "Awa", "Koné");
        add(officer, "Jean", "Kouassi");
        officer.submit("/delegates/2/head");
        officer.submit("/delegates/1/withdrawal");
        officer.submit("/submission");
        assertEquals("Received", officer.heading());
        assertEquals(Delegation.State.SUBMITTED, delegation().state);
        var history = focal.get(page).texts(".history li");
        assertEquals(6, history.size(), history::toString);
        history.forEach(
                it -> assertTrue(it.contains("secretariat; received on 1 March 2027, by letter, reference 7"), it));
        assertEquals(List.of("Mme Jean Kouassi"), focal.texts(".person"));
    }

    @Test
    void fiveMinutesPastTheDeadlineThePageSaysWhomToAsk() {
        Given.in(() -> Meeting.update(
                "contactName = 'Ms. Contact', contactMail = 'contact@example.int' where id = ?1", meeting.id));
        clock.standAt("2027-08-27T16:05:00Z");
        focal.get(page);
        assertEquals(
                List.of(
                        "The deadline was today at 18:00, Geneva time. You can still submit; the secretariat will decide."),
                focal.texts(".notice"));
        assertEquals(
                "Contact: Ms. Contact, contact@example.int",
                focal.page().select("main p:has(a[href^=mailto:contact])").text());
    }

    @Test
    void anAnswerIsOneHoweverOftenItIsGiven() {
        var second = Given.focalPoint(party).get(page);
        attending();
        second.submit("/answer", "answer", "WILL_ATTEND");
        assertEquals(200, second.status());
        assertEquals(
                1L,
                Given.in(() -> Delegation.count("meeting.id = ?1 and party.id = ?2", meeting.id, party.id))
                        .longValue());
        assertEquals(1, focal.get(page).texts(".history li").size());
        var answered = Given.in(
                () -> Mail.count("meeting = ?1 and occasion = 'receipt' and" + " person is not null", meeting.id));
        var focalPoints = Given.in(() -> Mail.getEntityManager()
                .createQuery(
                        "select count(distinct m.toAddress) from Mail m where m.meeting = :meeting and m.person is not null",
                        Long.class)
                .setParameter("meeting", meeting.id)
                .getSingleResult());
        assertEquals(focalPoints, answered, "one receipt to each focal point");
    }
}
