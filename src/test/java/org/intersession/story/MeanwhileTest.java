package org.intersession.story;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.hibernate.orm.panache.Panache;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.intersession.addressee.AddresseesGiven;
import org.intersession.confirmation.ConfirmationActions;
import org.intersession.document.Papers;
import org.intersession.guest.GuestActions;
import org.intersession.identity.Person;
import org.intersession.invitation.Invitation;
import org.intersession.invitation.InvitationActions;
import org.intersession.invitation.Invitee;
import org.intersession.invitation.audience.Audience;
import org.intersession.invitation.review.Reviews;
import org.intersession.mail.Mail;
import org.intersession.meeting.Meeting;
import org.intersession.meeting.distribution.Distribution;
import org.intersession.outcome.Comments;
import org.intersession.outcome.Outcome;
import org.intersession.platform.Account;
import org.intersession.platform.Actor;
import org.intersession.platform.Held;
import org.intersession.platform.Role;
import org.intersession.platform.language.Translated;
import org.intersession.registry.Process;
import org.intersession.registry.membership.Category;
import org.intersession.testing.Browsing;
import org.intersession.testing.Delegating;
import org.intersession.testing.Given;
import org.intersession.testing.Stack;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What somebody does while another, at the same meeting, has done something and it is not yet committed. */
@QuarkusTest
@WithTestResource(value = Stack.class, scope = TestResourceScope.GLOBAL)
class MeanwhileTest {
    @Inject
    InvitationActions inviting;

    @Inject
    ConfirmationActions confirming;

    @Inject
    GuestActions guests;

    @Inject
    Reviews reviews;

    Process idm;
    Meeting meeting;
    String at;
    Actor one;
    Browsing other;

    @BeforeEach
    void twoOfficers() {
        idm = Given.process("idm");
        meeting = meeting(idm);
        at = "/meetings/" + meeting.slug;
        other = Given.officer(idm);
        var person = Given.person(Given.unique("one") + "@example.org", "Officer");
        Given.grant(person, Role.SECRETARIAT, idm.id, null, null);
        one = new Actor(
                Actor.Known.BY_SIGN_IN,
                new Account("issuer", person.email, person.email, true, "Officer", Set.of(Role.SECRETARIAT)),
                person.id,
                "Officer",
                Locale.ENGLISH,
                null,
                () -> List.of(new Held(Role.SECRETARIAT, idm.id, null, null)));
    }

    private static Meeting meeting(Process process) {
        return Given.meeting(process, it -> {
            Given.announce(it);
            it.title = Translated.of(Map.of("en", "Meanwhile", "fr", "Entre-temps", "es", "Entretanto"));
        });
    }

    /** Does the one, and the other while the one is written and not committed; answers what came of the other. */
    private static <T> T meanwhile(Runnable one, Supplier<T> other) throws Exception {
        CompletableFuture<T> meanwhile = Given.in(() -> {
            one.run();
            Panache.getEntityManager().flush();
            var started = CompletableFuture.supplyAsync(other);
            var patience = System.nanoTime() + Duration.ofSeconds(20).toNanos();
            while (!started.isDone() && !somebodyWaitsForUs() && System.nanoTime() < patience) {
                Thread.onSpinWait();
            }
            return started;
        });
        return meanwhile.get(20, TimeUnit.SECONDS);
    }

    private static boolean somebodyWaitsForUs() {
        return (boolean) Panache.getEntityManager()
                .createNativeQuery("select exists (select 1 from pg_stat_activity a"
                        + " where pg_backend_pid() = any(pg_blocking_pids(a.pid)))")
                .getSingleResult();
    }

    private List<String> toldOf(String occasion) {
        return Given.in(() ->
                Mail.<Mail>list("meeting = ?1 and occasion = ?2 order by toAddress", meeting.id, occasion).stream()
                        .map(it -> it.toAddress)
                        .toList());
    }

    private void audience(String... codes) {
        other.get(at + "/audience?names=" + String.join("%0A", codes)).submit("/audience");
    }

    private int sent() {
        return inviting.send(
                one, meeting.slug, reviews.of(Meeting.findById(meeting.id)).digest());
    }

    private Browsing looksAtPostponing() {
        return other.get(at + "/postponement").submit("/postponement", "step", "look");
    }

    @Test
    void whoeverIsConfirmedWhileTheMeetingIsPutOffIsToldThatToo() throws Exception {
        Delegating.submitted(meeting, "CIV", "Kone");
        var delegate = Delegating.address(meeting, "Kone");
        var told = toldOf("change").size();
        looksAtPostponing();
        var status = meanwhile(
                () -> confirming.confirm(one, meeting.slug, List.of("CIV"), Map.of()),
                () -> other.submit("/postponement", "step", "send").status());
        assertEquals(422, status, "others are concerned than the page said");
        assertEquals(0, told);
        looksAtPostponing().submit("/postponement", "step", "send");
        assertEquals(
                List.of(delegate),
                toldOf("change").stream().filter(delegate::equals).toList());
    }

    @Test
    void whoeverIsConfirmedWhileTheMeetingMovesIsToldThatToo() throws Exception {
        confirmedWhile("/moving", "venue.en", "Another house");
    }

    @Test
    void whoeverIsConfirmedWhileTheMeetingIsCancelledIsToldThatToo() throws Exception {
        confirmedWhile("/cancellation");
    }

    private void confirmedWhile(String changes, String... typed) throws Exception {
        Delegating.submitted(meeting, "CIV", "Kone");
        var delegate = Delegating.address(meeting, "Kone");
        looksAt(changes, typed);
        var status = meanwhile(
                () -> confirming.confirm(one, meeting.slug, List.of("CIV"), Map.of()),
                () -> other.submit(changes, "step", "send").status());
        assertEquals(422, status, "others are concerned than the page said");
        looksAt(changes, typed).submit(changes, "step", "send");
        assertEquals(
                List.of(delegate),
                toldOf("change").stream().filter(delegate::equals).toList());
    }

    private Browsing looksAt(String changes, String... typed) {
        return other.get(at + changes)
                .submit(
                        changes,
                        Stream.concat(Stream.of("step", "look"), Stream.of(typed))
                                .toArray(String[]::new));
    }

    @Test
    void whoeverIsInvitedByNameWhileTheMeetingIsPutOffIsToldThatToo() throws Exception {
        var expert = Given.unique("expert") + "@example.org";
        other.get(at + "/guests/new")
                .submit("/guests", "capacity", "EXPERT", "family", "Expert", "function", "Professor", "mail", expert);
        var digest = other.get(at + "/guests/invitations")
                .page()
                .select("[name=digest]")
                .val();
        looksAtPostponing();
        var status = meanwhile(
                () -> guests.invite(one, meeting.slug, digest),
                () -> other.submit("/postponement", "step", "send").status());
        assertEquals(422, status, "others are concerned than the page said");
        looksAtPostponing().submit("/postponement", "step", "send");
        assertEquals(List.of(expert), toldOf("change"));
    }

    @Test
    void commentsThatAreSentWhileTheFinalTextIsIssuedDoNotArriveAfterIt() throws Exception {
        var kenya = Given.party("KEN");
        Given.admitted(meeting, kenya, Category.MEMBER);
        other.get(at + "/outcomes/new").submit("/outcomes", "title.en", "Summary", "text.en", "Views were exchanged.");
        var draft = other.path();
        other.get(draft + "/circulation")
                .submit("/circulation", "distribution", "RESTRICTED", "until.day", "2027-10-15", "until.time", "18:00");
        var paper = Papers.issued(meeting, Distribution.RESTRICTED);
        var delegate = Given.focalPoint(kenya).get(draft);
        var status = meanwhile(
                () -> Outcome.update("issuedAs = ?1, version = version + 1 where meeting = ?2", paper, meeting),
                () -> delegate.submit("/comments", "text", "Too late.").status());
        assertEquals(409, status);
        assertEquals(0, Given.in(() -> Comments.count("outcome.meeting.id", meeting.id)));
        assertEquals(List.of(), delegate.texts("form[action$=/comments]"));
    }

    @Test
    void whoeverIsInvitedWhileTheMeetingIsPutOffIsToldThatToo() throws Exception {
        var mission = Given.unique("mali") + "@example.org";
        AddresseesGiven.at(idm, "MLI", mission, false);
        audience("Mali");
        looksAtPostponing();
        var status = meanwhile(
                this::sent, () -> other.submit("/postponement", "step", "send").status());
        assertEquals(List.of(mission), toldOf("invitation"));
        assertEquals(422, status, "others are concerned than the page said");
        looksAtPostponing().submit("/postponement", "step", "send");
        assertEquals(List.of(mission), toldOf("change"));
    }

    @Test
    void nobodyIsInvitedToAMeetingThatIsPutOffMeanwhile() throws Exception {
        AddresseesGiven.at(idm, "MLI", Given.unique("mali") + "@example.org", false);
        audience("Mali");
        other.get(at + "/invitations");
        var status = meanwhile(
                () -> Meeting.update(
                        "state = ?1, version = version + 1 where id = ?2", Meeting.State.POSTPONED, meeting.id),
                () -> other.submit("/invitations").status());
        assertEquals(409, status);
        assertEquals(List.of(), toldOf("invitation"));
    }

    @Test
    void termsThatChangeWhileTheInvitationsAreSentHoldForTheInvitationToo() throws Exception {
        AddresseesGiven.at(idm, "MLI", Given.unique("mali") + "@example.org", false);
        audience("Mali");
        other.get(at + "/parties/MLI");
        meanwhile(this::sent, () -> other.submit("/parties/MLI", "quota", "7").status());
        Invitee invitee = Given.in(() -> Invitee.find("meeting.id", meeting.id).firstResult());
        Invitation invitation =
                Given.in(() -> Invitation.find("meeting.id", meeting.id).firstResult());
        assertEquals(7, invitee.quota);
        assertEquals(7, invitation.quota);
    }

    @Test
    void whoeverIsInvitedMeanwhileStaysInAnAudienceThatIsChosenAnew() throws Exception {
        AddresseesGiven.at(idm, "MLI", Given.unique("mali") + "@example.org", false);
        audience("Mali");
        other.get(at + "/audience?names=Peru");
        var status = meanwhile(this::sent, () -> other.submit("/audience").status());
        assertEquals(200, status);
        assertEquals(
                List.of("MLI", "PER"),
                Given.in(() -> Invitee.<Invitee>list("meeting.id = ?1 order by party.code", meeting.id).stream()
                        .map(it -> it.party.code)
                        .toList()));
    }

    @Test
    void twoWhoChooseTheSameAudienceChooseItOnce() throws Exception {
        other.get(at + "/audience?names=Mali");
        var status = meanwhile(() -> inviting.choose(one, meeting.slug, named("MLI")), () -> other.submit("/audience")
                .status());
        assertEquals(200, status);
        assertEquals(1, Given.in(() -> Invitee.count("meeting.id", meeting.id)));
    }

    @Test
    void anAddressToWhichTwoProcessesWriteAtOnceIsOfOnePerson() throws Exception {
        var mission = Given.unique("mali") + "@example.org";
        var berne = Given.process("berne");
        AddresseesGiven.at(idm, "MLI", mission, false);
        AddresseesGiven.at(berne, "MLI", mission, false);
        audience("Mali");
        var there = "/meetings/" + meeting(berne).slug;
        var theirs = Given.officer(berne);
        theirs.get(there + "/audience?names=Mali").submit("/audience");
        theirs.get(there + "/invitations");
        assertEquals(
                200, meanwhile(this::sent, () -> theirs.submit("/invitations").status()));
        assertEquals(1, Given.in(() -> Person.count("email", mission)));
    }

    @Test
    void whomTwoPartiesNameIsOnePersonWhoeverConfirmsThemAtOnce() throws Exception {
        Delegating.submitted(meeting, "CIV", "Kone");
        Delegating.submitted(meeting, "MLI", "Kone");
        other.get(at + "/confirmations?code=MLI");
        var status = meanwhile(
                () -> confirming.confirm(one, meeting.slug, List.of("CIV"), Map.of()),
                () -> other.submit("/confirmations").status());
        assertEquals(200, status);
        assertEquals(1, Given.in(() -> Person.count("email", Delegating.address(meeting, "Kone"))));
    }

    @Test
    void twoWhoKeepAListUnderOneNameAreAskedWhoseItIs() throws Exception {
        var name = Given.unique("Neighbours");
        other.get(at + "/audience?names=Mali");
        var status = meanwhile(
                () -> inviting.keepList(one, meeting.slug, name, named("PER")),
                () -> other.submit("/audience/list", "name", name).status());
        assertEquals(409, status);
        assertEquals(
                List.of(
                        "Somebody else changed this while you were writing. What you typed is below; please compare it with the present state, then press again."),
                other.texts(".faults li"));
    }

    private static Audience.Sources named(String code) {
        return new Audience.Sources(Set.of(), false, Set.of(code), Set.of());
    }
}
