package org.intersession.story;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import org.intersession.document.Document;
import org.intersession.document.Papers;
import org.intersession.invitation.Invitation;
import org.intersession.mail.Mail;
import org.intersession.meeting.Meeting;
import org.intersession.meeting.wording.Said;
import org.intersession.platform.Role;
import org.intersession.registry.Dialogue;
import org.intersession.registry.Process;
import org.intersession.testing.Browsing;
import org.intersession.testing.Delegating;
import org.intersession.testing.Given;
import org.intersession.testing.Stack;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A meeting held under the Chatham House Rule, from its invitations to its end: whatever is written says so. */
@QuarkusTest
@WithTestResource(value = Stack.class, scope = TestResourceScope.GLOBAL)
class ChathamHouseTest {
    private Process process;
    private Office office;
    private Browsing officer;
    private Meeting meeting;
    private String at;

    @BeforeEach
    void aMeetingUnderTheRule() {
        process = Dialogue.with("secretariat@example.org");
        office = Office.of(process);
        officer = office.officer;
        meeting = office.workshop("Workshop", "Atelier", "Taller");
        Given.in(() -> Meeting.update("chathamHouse = true where id = ?1", meeting.id));
        at = "/meetings/" + meeting.slug;
    }

    private Browsing focal(String code) {
        return Given.signedIn("Focal", Role.FOCAL_POINT, process.id, null, Given.party(code).id)
                .get(at + "/delegations/" + code);
    }

    private void names(Browsing focal, String family, String... more) {
        var typed = new ArrayList<>(
                List.of("family", family, "function", "Adviser", "mail", Delegating.address(meeting, family)));
        typed.addAll(List.of(more));
        focal.submit("/delegates", typed.toArray(String[]::new));
        assertEquals(200, focal.status());
    }

    /** One of each kind at least, in several languages. */
    private List<Mail> mailsOfEachKind() {
        office.invites(meeting, Map.of("CIV", "civ@example.org", "MEX", "mex@example.org", "PHL", "phl@example.org"));
        var ivory = focal("CIV").submit("/answer", "answer", "WILL_ATTEND");
        names(ivory, "One", "register", "yes");
        names(ivory, "Two");
        ivory.submit("/submission");
        officer.get(at + "/confirmations/CIV").submit("/return", "reason", "The title is missing.");
        ivory.get(at + "/delegations/CIV").submit("/submission");
        officer.get(at + "/confirmations/CIV").submit("/delegates/2/non-confirmation", "why2", "Somebody else.");
        office.confirms(meeting, "CIV");
        officer.get(at + "/confirmations/CIV").submit("/delegates/1/withdrawal");
        var mexico = focal("MEX").submit("/answer", "answer", "WILL_ATTEND");
        names(mexico, "Three");
        mexico.submit("/submission");
        office.confirms(meeting, "MEX");
        officer.get(at + "/reminder?group=no-answer").submit("/reminder");
        var paper = Papers.complete(meeting, "migration", Document.Type.WORKING, Document.State.RECEIVED);
        officer.get(at + "/documents/issuance?symbol=" + paper.symbol()).submit("/issuance", "notify", "yes");
        assertEquals(200, officer.status());
        officer.get(at + "/message?group=invited")
                .submit(
                        "/preview",
                        "subject.en",
                        "A",
                        "text.en",
                        "B",
                        "subject.fr",
                        "C",
                        "text.fr",
                        "D",
                        "subject.es",
                        "E",
                        "text.es",
                        "F")
                .submit("/message");
        assertEquals(200, officer.status());
        officer.get(at + "/cancellation").submit("/cancellation", "step", "look");
        officer.submit("/cancellation", "step", "send");
        assertEquals(200, officer.status());

        List<Mail> mails = Given.in(() -> Mail.list("meeting", meeting.id));
        assertEquals(
                Set.of(
                        "invitation",
                        "receipt",
                        "registration",
                        "return",
                        "non-confirmation",
                        "confirmation",
                        "withdrawal",
                        "reminder",
                        "documents",
                        "message",
                        "change"),
                new TreeSet<>(mails.stream().map(it -> it.occasion).toList()));
        return mails;
    }

    @Test
    void everyMailBearsTheReferenceOfTheInvitationOfItsParty() {
        var mails = mailsOfEachKind();
        var references = new TreeMap<UUID, String>();
        Given.in(() -> Invitation.<Invitation>list("meeting.id", meeting.id))
                .forEach(it -> references.put(it.party.id, it.reference));
        assertEquals(3, Set.copyOf(references.values()).size());
        var others = new TreeSet<String>();
        mails.forEach(it -> {
            var expected = it.occasion.equals("documents")
                    ? Set.of(symbol(it))
                    : it.party == null ? Set.copyOf(references.values()) : Set.of(references.get(it.party));
            if (it.reference == null || !expected.contains(it.reference)) {
                others.add(it.occasion + " " + it.reference);
            }
        });
        assertEquals(Set.of(), others);
    }

    /** Under which the paper stands that it is about. */
    private static String symbol(Mail mail) {
        return mail.text.replaceFirst("(?s).*?(\\S+) – .*", "$1");
    }

    @Test
    void everyMailSaysTheRuleInItsLanguageOnce() {
        var mails = mailsOfEachKind();
        var without = new TreeMap<String, Integer>();
        for (var mail : mails) {
            var rule = Said.in(Locale.forLanguageTag(mail.language)).chathamHouse();
            var times = mail.text.split(Pattern.quote(rule), -1).length - 1;
            if (times != 1) {
                without.put(mail.occasion + " in " + mail.language, times);
            }
        }
        assertEquals(Map.of(), without);
    }

    @Test
    void everyPageOfADelegationAndOfPapersSaysIt() {
        Given.invited(meeting, Given.party("CIV"));
        var focal = focal("CIV").submit("/answer", "answer", "WILL_ATTEND");
        names(focal, "One");
        focal.submit("/submission");
        office.confirms(meeting, "CIV");
        var paper = Papers.complete(meeting, "migration", Document.Type.WORKING, Document.State.ISSUED);
        var rule = Said.in(Locale.ENGLISH).chathamHouse();
        var delegate = Delegating.delegate(meeting, "One");
        var pages = new TreeMap<String, Browsing>(Map.of(
                "/delegations/CIV", focal,
                "/delegations/CIV/receipt", focal,
                "", delegate,
                "/registration", delegate,
                "/documents", delegate,
                "/participants", delegate,
                "/order", delegate));
        pages.forEach((page, who) -> assertEquals(1, said(who.get(at + page + "?lang=en"), rule), page));
        assertEquals(1, said(delegate.get("/doc/" + paper.symbol() + "?lang=en"), rule));
    }

    private static long said(Browsing page, String rule) {
        return page.texts(".notice").stream().filter(rule::equals).count();
    }
}
