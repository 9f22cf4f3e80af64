package org.intersession.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.arjuna.ats.arjuna.coordinator.TxControl;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.intersession.storage.Blobs;
import org.intersession.testing.Given;
import org.intersession.testing.Stack;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = Stack.class, scope = TestResourceScope.GLOBAL)
class PostmanTest {
    @Inject
    Outbox outbox;

    @Inject
    Postman postman;

    @Inject
    DeliveryJob delivery;

    @Inject
    Courier courier;

    @Inject
    Composer composer;

    @Inject
    Blobs blobs;

    private final String address = Given.unique("mission") + "@example.org";

    private Letter letter() {
        return Letter.to(Given.unique("key"), "invitation", "Mission permanente", address, Locale.FRENCH)
                .from("International Dialogue on Migration", "idm@example.int", "contact@example.int")
                .saying("IDM/2027/1", "Réunion à Genève", "Premier paragraphe.\n\nhttps://example.int/x\n\nFin.");
    }

    private void put(Letter letter) {
        Given.in(() -> outbox.put(letter));
    }

    private List<MimeMessage> received() {
        return Stack.received(address);
    }

    @Test
    void aMailComesFromTheProcessAndItsAnswerGoesToTheContact() throws Exception {
        put(letter());
        postman.deliver();
        var mail = received().get(0);
        assertEquals("International Dialogue on Migration <idm@example.int>", mail.getFrom()[0].toString());
        assertEquals("contact@example.int", mail.getReplyTo()[0].toString());
        assertEquals("auto-generated", mail.getHeader("Auto-Submitted", null));
        assertEquals("Réunion à Genève", mail.getSubject());
        assertEquals("fr", mail.getContentLanguage()[0]);
    }

    @Test
    void itsTextSaysEverythingAndItsHtmlTheSame() throws Exception {
        put(letter());
        postman.deliver();
        var versions = (MimeMultipart) received().get(0).getContent();
        assertEquals(
                "Référence : IDM/2027/1\n\nPremier paragraphe.\n\nhttps://example.int/x\n\nFin.",
                versions.getBodyPart(0)
                        .getContent()
                        .toString()
                        .replace("\r\n", "\n")
                        .strip());
        assertTrue(versions.getBodyPart(1)
                .getContent()
                .toString()
                .contains("<a href=\"https://example.int/x\">https://example.int/x</a>"));
    }

    @Test
    void aCalendarIsAVersionOfTheMailAndAFileIsBesideIt() throws Exception {
        var sha256 =
                blobs.keep(blobs.receive(new ByteArrayInputStream("%PDF-1.7".getBytes(StandardCharsets.UTF_8)), 100));
        put(letter().with(
                        "BEGIN:VCALENDAR\r\nMETHOD:REQUEST\r\nEND:VCALENDAR\r\n",
                        new Attachments(List.of(new Attachments.File("Lettre é.pdf", "application/pdf", sha256)))));
        postman.deliver();
        var all = (MimeMultipart) received().get(0).getContent();
        var versions = (MimeMultipart) all.getBodyPart(0).getContent();
        assertEquals(
                List.of("text/plain", "text/html", "text/calendar"),
                Arrays.asList(0, 1, 2).stream()
                        .map(it -> asked(
                                () -> versions.getBodyPart(it).getContentType().split(";")[0]))
                        .toList());
        assertTrue(versions.getBodyPart(2).getContentType().contains("method=REQUEST"));
        assertEquals("application/pdf", all.getBodyPart(1).getContentType().split(";")[0]);
        assertEquals("%PDF-1.7", new String(all.getBodyPart(1).getInputStream().readAllBytes()));
    }

    @Test
    void twoPostmenHandEachMailOverOnce() {
        for (var i = 0; i < 20; i++) {
            put(letter());
        }
        var both = Executors.newFixedThreadPool(2);
        asked(() ->
                both.invokeAll(List.of(Executors.callable(postman::deliver), Executors.callable(postman::deliver))));
        both.shutdown();
        assertEquals(20, received().size());
        assertEquals(
                20,
                received().stream()
                        .map(it -> asked(it::getMessageID))
                        .distinct()
                        .count());
    }

    /** Its steps are each within the courier's patience, and together longer than a transaction may usually last. */
    @Test
    void whatTheServerTakesSlowlyLeavesOnce() {
        postman.deliver();
        put(letter());
        var usual = TxControl.getDefaultTimeout();
        TxControl.setDefaultTimeout(1);
        try (var round = courier.setOut()) {
            assertTrue(delivery.next(new Slow(round)));
        } finally {
            TxControl.setDefaultTimeout(usual);
        }
        postman.deliver();
        assertEquals(1, received().size());
    }

    private record Slow(Courier.Round round) implements Courier.Round {
        @Override
        public Courier.Outcome hand(Mail mail) {
            var outcome = round.hand(mail);
            asked(() -> {
                Thread.sleep(3_000);
                return null;
            });
            return outcome;
        }

        @Override
        public void close() {
            round.close();
        }
    }

    @Test
    void aMailWithALinkThatNobodyIssuedIsRefusedWithItsCauseAndTheOthersGoOn() {
        var key = Given.unique("unissued");
        put(Letter.to(key, "invitation", "Mission permanente", address, Locale.FRENCH)
                .saying("IDM/2027/1", "Lost", "Your link:"));
        Given.in(() -> Mail.update("text = ?1 where key = ?2", "Your link:\n\n" + Mail.LINK, key));
        put(letter());
        postman.deliver();
        assertEquals(
                List.of("Réunion à Genève"),
                received().stream().map(it -> asked(it::getSubject)).toList());
        Mail lost = Given.in(() -> Mail.<Mail>find("key", key).firstResult());
        assertEquals(Mail.State.REFUSED, lost.state);
        assertEquals("Its text has a personal link that nobody issued.", lost.failure);
        assertEquals(1, lost.attempts);
    }

    @Test
    void whatSomebodyIsCalledMakesNoLinkAndKeepsNoMailBack() throws Exception {
        put(Letter.to(Given.unique("called"), "confirmation", "Mission permanente", address, Locale.FRENCH)
                .saying("IDM/2027/1", "Delegation", "Ms. " + Mail.LINK + "\n\nMr. {invitation-link}"));
        postman.deliver();
        var text = ((MimeMultipart) received().get(0).getContent())
                .getBodyPart(0)
                .getContent()
                .toString();
        assertTrue(text.contains("Ms. {personal link}"), text);
        assertTrue(text.contains("Mr. {invitation link}"), text);
    }

    /** Neither a subject nor a name ends a line of the head. */
    @Test
    void nothingThatSomebodyTypedBeginsAnotherHeader() throws Exception {
        var hidden = Given.unique("hidden") + "@example.org";
        var more = "\r\nBcc: " + hidden + "\r\nX-Typed: yes\r\n\r\nAnother text";
        put(Letter.to(Given.unique("lines"), "invitation", "Mission" + more, address, Locale.ENGLISH)
                .from("Dialogue" + more, "idm@example.int", "contact@example.int")
                .saying("IDM/2027/1", "Meeting" + more, "The text."));
        postman.deliver();
        var mail = received().get(0);
        assertEquals(null, mail.getHeader("X-Typed", null));
        assertEquals(null, mail.getHeader("Bcc", null));
        assertEquals(1, mail.getAllRecipients().length);
        assertEquals(0, Stack.received(hidden).size());
    }

    @Test
    void noAddressIsMadeForALinkThatNobodyIssued() throws Exception {
        try (var server = new RefusingServer("550 5.1.1 No such mailbox here");
                var round = new Smtp(server.config(), composer).setOut()) {
            var mail = mail();
            mail.text = Mail.LINK;
            mail.personalLink = UUID.randomUUID();
            assertEquals(
                    Courier.Outcome.refused("Its text has a personal link that nobody issued."),
                    Given.in(() -> round.hand(mail)));
        }
    }

    @Test
    void theSameKeyIsSentOnce() {
        var letter = letter();
        put(letter);
        put(letter);
        postman.deliver();
        assertEquals(1, received().size());
    }

    @Test
    void whatTheServerRefusesForGoodIsRefusedWithItsWords() throws Exception {
        try (var server = new RefusingServer("550 5.1.1 No such mailbox here")) {
            var outcome = handTo(server);
            assertEquals(Courier.Outcome.Kind.REFUSED, outcome.kind());
            assertEquals("550 5.1.1 No such mailbox here", outcome.said());
        }
    }

    @Test
    void whatTheServerPutsOffGoesLater() throws Exception {
        try (var server = new RefusingServer("451 4.7.1 Greylisted, come back")) {
            assertEquals(Courier.Outcome.Kind.LATER, handTo(server).kind());
        }
    }

    private Courier.Outcome handTo(RefusingServer server) {
        try (var round = new Smtp(server.config(), composer).setOut()) {
            return round.hand(mail());
        }
    }

    @Test
    void attemptsComeAtGrowingDistancesAndEndAfterFiveDays() {
        var mail = mail();
        mail.note(Courier.Outcome.later("busy"), Instant.EPOCH);
        assertEquals(Instant.EPOCH.plus(Duration.ofMinutes(1)), mail.nextAttemptAt);
        mail.note(Courier.Outcome.later("busy"), Instant.EPOCH);
        assertEquals(Instant.EPOCH.plus(Duration.ofMinutes(2)), mail.nextAttemptAt);
        mail.note(Courier.Outcome.later("busy"), Instant.EPOCH.plus(Duration.ofDays(5)));
        assertEquals(Mail.State.REFUSED, mail.state);
        assertEquals("busy", mail.failure);
    }

    private Mail mail() {
        var mail = new Mail(letter(), Instant.EPOCH);
        mail.id = UUID.randomUUID();
        return mail;
    }

    private static <T> T asked(Callable<T> question) {
        try {
            return question.call();
        } catch (Exception failed) {
            throw new AssertionError(failed);
        }
    }
}
