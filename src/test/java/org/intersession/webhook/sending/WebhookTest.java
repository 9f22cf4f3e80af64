package org.intersession.webhook.sending;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.InetAddress;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.intersession.document.Document;
import org.intersession.document.Papers;
import org.intersession.document.issuing.DocumentIssued;
import org.intersession.identity.Person;
import org.intersession.meeting.Meeting;
import org.intersession.meeting.change.MeetingAnnounced;
import org.intersession.meeting.distribution.Distribution;
import org.intersession.platform.journal.LoggedAct;
import org.intersession.testing.Browsing;
import org.intersession.testing.Given;
import org.intersession.testing.Mails;
import org.intersession.testing.MovableClock;
import org.intersession.testing.Program;
import org.intersession.testing.Receiver;
import org.intersession.testing.Stack;
import org.intersession.webhook.Delivery;
import org.intersession.webhook.Webhook;
import org.intersession.webhook.WebhooksConfig;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Other systems are told what they may know, once and in order, by a real receiver on loopback. */
@QuarkusTest
@WithTestResource(value = Stack.class, scope = TestResourceScope.GLOBAL)
class WebhookTest {
    private static final String AT = "/api/v1/webhooks";
    private static final List<String> ALL = List.of("document.issued", "meeting.announced", "programme.released");

    @Inject
    DeliveryJob job;

    @Inject
    Rounds rounds;

    @Inject
    MovableClock clock;

    @Inject
    Event<MeetingAnnounced> announced;

    @Inject
    Event<DocumentIssued> issued;

    private final Receiver receiver = new Receiver();
    private final String contact = Given.unique("contact") + "@example.org";

    @BeforeEach
    void forgetOthers() {
        Given.in(() -> Delivery.deleteAll() + Webhook.deleteAll());
        clock.standAt("2027-03-01T09:00:00Z");
    }

    @AfterEach
    void close() {
        receiver.close();
        clock.goOn();
    }

    private String subscribed(Program program, String process) {
        var body = process == null
                ? Map.<String, Object>of("address", receiver.address() + "/hook", "events", ALL, "contact", contact)
                : Map.<String, Object>of(
                        "address", receiver.address() + "/hook", "events", ALL, "process", process, "contact", contact);
        var made = program.post(AT, body);
        made.then().statusCode(201).body("secret", startsWith("whsec_")).body("webhook.active", equalTo(true));
        return made.path("secret");
    }

    private void fire(Meeting meeting) {
        Given.in(() -> {
            announced.fire(new MeetingAnnounced(meeting.id));
            return null;
        });
    }

    private void fire(Document document) {
        Given.in(() -> {
            issued.fire(new DocumentIssued(document.id, clock.instant()));
            return null;
        });
    }

    private List<String> told() {
        job.walk();
        return receiver.taken().stream()
                .map(it -> read(it.body()).path("subject").asText().replaceAll("^http://[^/]+", ""))
                .toList();
    }

    private static JsonNode read(String body) {
        try {
            return new ObjectMapper().readTree(body);
        } catch (IOException broken) {
            throw new AssertionError(body, broken);
        }
    }

    @Test
    void aSecretariatsReceiverIsToldOfAnActBySignedMessagesOfFourMembers() {
        var officer = Program.officer(Given.process("midsa"));
        var secret = subscribed(officer, "midsa");
        var meeting = Given.announced(Given.process("midsa"));
        var at = "/api/v1/meetings/" + meeting.slug;
        officer.post(at + "/agenda/items", Map.of("title", Map.of("en", "Opening")))
                .then()
                .statusCode(201);
        int version = officer.get(at + "/agenda").path("version");
        String release = officer.post(
                        at + "/agenda/releases",
                        Map.of("kind", "PROVISIONAL", "distribution", "RESTRICTED", "version", version))
                .path("name");
        var paper = Papers.complete(meeting, Given.unique("paper"), Document.Type.WORKING, Document.State.RECEIVED);
        officer.post("/api/v1/document-issuances", Map.of("symbols", List.of(paper.symbol()), "notify", false))
                .then()
                .statusCode(200);
        job.walk();
        var came = receiver.taken();
        assertEquals(
                List.of("programme.released", "document.issued"),
                came.stream().map(it -> read(it.body()).path("type").asText()).toList());
        for (var message : came) {
            var body = read(message.body());
            var members = new ArrayList<String>();
            body.fieldNames().forEachRemaining(members::add);
            assertEquals(List.of("id", "type", "time", "subject"), members);
            assertEquals(7, UUID.fromString(body.path("id").asText()).version());
            assertEquals(body.path("id").asText(), message.headers().get("webhook-id"));
            assertEquals("2027-03-01T09:00:00Z", body.path("time").asText());
            var seconds = clock.instant().getEpochSecond();
            assertEquals(Long.toString(seconds), message.headers().get("webhook-timestamp"));
            assertEquals(
                    Signature.of(
                            Base64.getDecoder().decode(secret.substring("whsec_".length())),
                            message.headers().get("webhook-id"),
                            seconds,
                            message.body()),
                    message.headers().get("webhook-signature"));
        }
        assertTrue(read(came.get(0).body()).path("subject").asText().endsWith(at + "/agenda/releases/" + release));
        assertTrue(read(came.get(1).body()).path("subject").asText().endsWith("/api/v1/documents/" + paper.symbol()));
        assertEquals(List.of(), told());
    }

    /** Computed once with openssl, so that we and our receivers cannot be wrong together. */
    @Test
    void theSignatureIsThatOfStandardWebhooks() {
        assertEquals(
                "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=",
                Signature.of(
                        Base64.getDecoder().decode("MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"),
                        "msg_p5jXN8AQM9LWM0D4loKWxJek",
                        1614265330,
                        "{\"test\": 2432232314}"));
    }

    @Test
    void whoMayNotSeeItIsNotTold() {
        var meeting = Given.meeting(Given.process("midsa"), it -> {
            Given.announce(it);
            it.shown = Meeting.Shown.NOTHING;
        });
        var machine = machine(null);
        subscribed(machine, null);
        fire(meeting);
        fire(Papers.issued(Given.announced(Given.process("midsa")), Distribution.RESTRICTED));
        var open = Given.announced(Given.process("berne"));
        fire(open);
        assertEquals(List.of("/api/v1/meetings/" + open.slug), told());
        assertEquals(2L, Given.<Long>in(() -> Delivery.count("state", Delivery.State.DROPPED)));
    }

    @Test
    void theSameIsToldToWhoMayAndNotOfOtherProcesses() {
        var meeting = Given.meeting(Given.process("midsa"), it -> {
            Given.announce(it);
            it.shown = Meeting.Shown.NOTHING;
        });
        subscribed(Program.officer(Given.process("midsa")), "midsa");
        fire(meeting);
        var paper = Papers.issued(meeting, Distribution.RESTRICTED);
        fire(paper);
        fire(Given.announced(Given.process("berne")));
        assertEquals(List.of("/api/v1/meetings/" + meeting.slug, "/api/v1/documents/" + paper.symbol()), told());
    }

    @Test
    void whatIsUnderEmbargoIsToldWhenItEndsAndHoldsUpNothing() {
        subscribed(machine(null), null);
        var meeting = Given.announced(Given.process("midsa"));
        var paper = Papers.issued(meeting, Distribution.GENERAL);
        Given.in(() -> {
            Document.<Document>findById(paper.id).embargoUntil = clock.instant().plusSeconds(3600);
            return null;
        });
        fire(paper);
        fire(meeting);
        assertEquals(List.of("/api/v1/meetings/" + meeting.slug), told());
        clock.forward(Duration.ofHours(1));
        assertEquals(List.of("/api/v1/documents/" + paper.symbol()), told());
    }

    @Test
    void afterAFailureItIsToldAgainWithTheSameIdAndTheNextWaitsForIt() {
        subscribed(machine(null), null);
        var one = Given.announced(Given.process("midsa"));
        var two = Given.announced(Given.process("midsa"));
        fire(one);
        fire(two);
        receiver.answer(500, 302);
        job.walk();
        var first = receiver.taken();
        assertEquals(1, first.size());
        clock.forward(Duration.ofSeconds(59));
        assertEquals(List.of(), told());
        clock.forward(Duration.ofSeconds(1));
        job.walk();
        // A redirect is no success, and is not followed.
        assertEquals(1, receiver.taken().size());
        clock.forward(Duration.ofMinutes(2));
        job.walk();
        var last = receiver.taken();
        assertEquals(2, last.size());
        assertEquals(first.get(0).body(), last.get(0).body());
        assertEquals(
                first.get(0).headers().get("webhook-id"), last.get(0).headers().get("webhook-id"));
        assertNotEquals(
                first.get(0).headers().get("webhook-signature"),
                last.get(0).headers().get("webhook-signature"));
        assertTrue(read(last.get(1).body()).path("subject").asText().endsWith(two.slug));
    }

    @Test
    void aReceiverThatFailsForDaysIsToldNoMoreAndSomebodyHears() {
        var machine = machine(null);
        subscribed(machine, null);
        fire(Given.announced(Given.process("midsa")));
        receiver.close();
        job.walk();
        clock.forward(Duration.ofDays(4));
        job.walk();
        assertEquals(List.of(), Mails.to(contact));
        clock.forward(Duration.ofDays(1));
        job.walk();
        assertEquals(
                List.of("An address receives no more notices"),
                Mails.to(contact).stream().map(it -> it.subject).toList());
        var held = machine.get(AT);
        held.then().body("active", contains(false)).body("failingSince", contains("2027-03-01"));
        assertEquals(
                1L,
                Given.<Long>in(() -> LoggedAct.count(
                        "act = 'webhook.disabled' and actor is null" + " and subject = ?1",
                        UUID.fromString(held.path("[0].id")))));
        fire(Given.announced(Given.process("midsa")));
        assertEquals(0L, Given.<Long>in(() -> Delivery.count("state", Delivery.State.WAITING)));
        machine.post(
                        AT + "/" + held.path("[0].id") + "/resumption",
                        Map.of("version", held.<Integer>path("[0].version")))
                .then()
                .statusCode(200)
                .body("active", equalTo(true));
        fire(Given.announced(Given.process("midsa")));
        assertEquals(1L, Given.<Long>in(() -> Delivery.count("state", Delivery.State.WAITING)));
    }

    @Test
    void aReceiverThatDoesNotAnswerHoldsUpNoOther() throws Exception {
        try (var silent = new Receiver()) {
            silent.hold();
            machine(null)
                    .post(AT, Map.of("address", silent.address() + "/hook", "events", ALL, "contact", contact))
                    .then()
                    .statusCode(201);
            subscribed(machine(null), null);
            var one = Given.announced(Given.process("midsa"));
            var two = Given.announced(Given.process("midsa"));
            fire(one);
            rounds.setOut();
            until(() -> silent.begun() == 1);
            until(() -> delivered() == 1);
            fire(two);
            rounds.setOut();
            until(() -> delivered() == 2);
            assertEquals(
                    List.of("/api/v1/meetings/" + one.slug, "/api/v1/meetings/" + two.slug),
                    receiver.taken().stream()
                            .map(it -> read(it.body()).path("subject").asText().replaceAll("^http://[^/]+", ""))
                            .toList());
            // The one is on its way still, the other waits for it: of one address they go in order.
            assertEquals(1, silent.begun());
            silent.goOn();
            until(() -> delivered() == 4);
            assertEquals(2, silent.taken().size());
        }
    }

    private static long delivered() {
        return Given.<Long>in(() -> Delivery.count("state", Delivery.State.DELIVERED));
    }

    private static void until(BooleanSupplier question) throws InterruptedException {
        for (var patience = 0; patience < 900 && !question.getAsBoolean(); patience++) {
            Thread.sleep(100);
        }
        assertTrue(question.getAsBoolean());
    }

    @Test
    void aReceiverThatIsGoneIsToldNoMoreAtOnce() {
        var machine = machine(null);
        subscribed(machine, null);
        receiver.answer(410);
        fire(Given.announced(Given.process("midsa")));
        assertEquals(1, told().size());
        machine.get(AT).then().body("active", contains(false)).body("failure", contains("HTTP 410"));
        assertEquals(1, Mails.to(contact).size());
    }

    @Test
    void whatFailsInTheActIsToldToNobody() {
        subscribed(machine(null), null);
        var meeting = Given.announced(Given.process("midsa"));
        try {
            Given.in(() -> {
                announced.fire(new MeetingAnnounced(meeting.id));
                throw new IllegalStateException("the act fails after its event");
            });
        } catch (RuntimeException expected) {
            // rolled back
        }
        assertEquals(List.of(), told());
    }

    @Test
    void aMachineThatWasRetiredIsToldNothing() {
        var client = Given.unique("machine");
        var machine = machine(client);
        subscribed(machine, null);
        Person known = Given.in(() -> Person.<Person>find("client", client).firstResult());
        Program.admin()
                .delete("/api/v1/machines/" + known.id + "?version=" + known.version)
                .then()
                .statusCode(204);
        fire(Given.announced(Given.process("midsa")));
        assertEquals(List.of(), told());
    }

    @Test
    void anAddressThatIsNotAllowedIsRefused() {
        var machine = machine(null);
        for (var address : List.of(
                "https://elsewhere.example.org/hook",
                "https://hooks.example.org.evil.example/hook",
                "https://hooks.example.org:8443/hook",
                "https://somebody@hooks.example.org/hook",
                "ftp://hooks.example.org/hook",
                "javascript:alert(1)",
                "hooks.example.org",
                "https://169.254.169.254/latest/meta-data")) {
            machine.post(AT, Map.of("address", address, "events", ALL, "contact", contact))
                    .then()
                    .statusCode(422)
                    .body("errors.keySet()", contains("address"));
        }
        machine.post(AT, Map.of("address", "https://hooks.example.org/x?y=1", "events", ALL, "contact", contact))
                .then()
                .statusCode(201);
    }

    @Test
    void withoutTheSettingNobodyInsideIsToldAndNothingUnencrypted() throws IOException {
        var strict = new Hosts(config(false));
        assertFalse(strict.allow("http://hooks.example.org/hook"));
        assertFalse(strict.allow("http://localhost:8080/hook"));
        assertTrue(strict.allow("https://hooks.example.org/hook"));
        assertEquals(Optional.empty(), strict.machine("localhost"));
        for (var inside : List.of(
                "127.0.0.1",
                "10.1.2.3",
                "172.16.0.1",
                "192.168.1.1",
                "169.254.169.254",
                "100.64.0.1",
                "0.0.0.0",
                "::1",
                "fe80::1",
                "fd00::1",
                "::ffff:10.0.0.1",
                "::10.0.0.1",
                "64:ff9b::a00:1",
                "2002:a00:1::1",
                "198.18.0.1",
                "224.0.0.1")) {
            assertFalse(Hosts.outside(InetAddress.getByName(inside)), inside);
        }
        assertTrue(Hosts.outside(InetAddress.getByName("8.8.8.8")));
        assertTrue(Hosts.outside(InetAddress.getByName("2001:db8::1")));
    }

    private static WebhooksConfig config(boolean inside) {
        return new WebhooksConfig() {
            @Override
            public Optional<List<String>> hosts() {
                return Optional.of(List.of("hooks.example.org", "localhost:*"));
            }

            @Override
            public boolean inside() {
                return inside;
            }

            @Override
            public Duration patience() {
                return Duration.ofDays(5);
            }

            @Override
            public Duration answerWithin() {
                return Duration.ofSeconds(1);
            }

            @Override
            public int atOnce() {
                return 4;
            }

            @Override
            public Duration every() {
                return Duration.ofSeconds(5);
            }
        };
    }

    @Test
    void whoMaySubscribe() {
        var body = Map.<String, Object>of(
                "address", receiver.address(), "events", ALL, "process", "midsa", "contact", contact);
        var all = Map.<String, Object>of("address", receiver.address(), "events", ALL, "contact", contact);
        assertEquals(404, Program.focalPoint(Given.party("ZMB")).post(AT, body).statusCode());
        assertEquals(404, Program.machine().post(AT, body).statusCode());
        assertEquals(403, Program.officer(Given.process("berne")).post(AT, body).statusCode());
        assertEquals(403, Program.officer(Given.process("midsa")).post(AT, all).statusCode());
        assertEquals(201, Program.admin().post(AT, all).statusCode());
        var officer = Program.officer(Given.process("midsa"));
        assertEquals(201, officer.post(AT, body).statusCode());
        officer.post(AT, body).then().statusCode(422).body("errors.keySet()", contains("address"));
        // A colleague sees it, and ends it; others do not.
        var colleague = Program.officer(Given.process("midsa"));
        colleague.get(AT).then().body("$", hasSize(1));
        String id = colleague.get(AT).path("[0].id");
        Program.officer(Given.process("berne")).get(AT + "/" + id).then().statusCode(404);
        Program.officer(Given.process("berne"))
                .delete(AT + "/" + id + "?version=0")
                .then()
                .statusCode(404);
        colleague.delete(AT + "/" + id + "?version=0").then().statusCode(204);
        officer.get(AT).then().body("$", hasSize(0));
    }

    @Test
    void theSecretIsShownOnceAndANewOneReplacesIt() {
        var machine = machine(null);
        var once = machine.asks()
                .header("Idempotency-Key", Given.unique("key"))
                .contentType("application/json")
                .body(Map.of("address", receiver.address(), "events", ALL, "contact", contact));
        var first = once.post(AT);
        var again = once.post(AT);
        assertEquals(201, again.statusCode());
        assertEquals("", again.asString());
        String id = first.path("webhook.id");
        machine.get(AT + "/" + id).then().body("secret", equalTo(null));
        var second = machine.post(AT + "/" + id + "/secret", Map.of("version", 0));
        second.then().statusCode(200).body("secret", startsWith("whsec_"));
        assertNotEquals(first.<String>path("secret"), second.<String>path("secret"));
    }

    @Test
    void anOfficerDoesTheSameOnAPage() {
        var officer = Given.officer(Given.process("midsa"));
        officer.get("/processes/midsa");
        assertEquals(1, officer.page().select("a[href=/webhooks]").size());
        officer.get("/webhooks");
        officer.submit(
                "/webhooks",
                "address",
                "https://elsewhere.example.org",
                "events",
                "meeting.announced",
                "process",
                "midsa",
                "contact",
                contact);
        assertEquals(422, officer.status());
        assertEquals(
                "https://elsewhere.example.org",
                officer.page().select("[name=address]").val());
        officer.submit(
                "/webhooks",
                "address",
                receiver.address(),
                "events",
                "meeting.announced",
                "process",
                "midsa",
                "contact",
                contact);
        assertEquals(200, officer.status());
        assertTrue(officer.texts("#secret").get(0).startsWith("whsec_"));
        officer.get("/webhooks");
        assertEquals(List.of("receives notices"), officer.texts("table .state"), () -> officer.page()
                .html());
        officer.submit("/ending");
        assertEquals(List.of("No system receives notices."), officer.texts("main p.quiet"));
        assertEquals(404, Given.newcomer().get("/webhooks").status());
        assertEquals(404, Browsing.nobody().get("/webhooks").status());
    }

    private static Program machine(String named) {
        var client = named == null ? Given.unique("machine") : named;
        Program.admin()
                .post(
                        "/api/v1/machines",
                        Map.of(
                                "issuer",
                                Stack.provider().issuer(),
                                "client",
                                client,
                                "name",
                                "A machine",
                                "contact",
                                "machine@example.org"))
                .then()
                .statusCode(201);
        return Program.client(client);
    }
}
