package org.intersession.platform.message;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.intersession.mail.Letter;
import org.intersession.mail.Outbox;
import org.intersession.mail.Postman;
import org.intersession.testing.Given;
import org.intersession.testing.Stack;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = Stack.class, scope = TestResourceScope.GLOBAL)
class MessagesTest {
    @Inject
    Messages messages;

    @Inject
    Outbox outbox;

    @Inject
    Postman postman;

    @Inject
    Clock clock;

    private final String topic = Given.unique("topic");
    private final List<Listener> listeners = new ArrayList<>();

    @AfterEach
    void nobodyListens() throws Exception {
        for (var one : listeners) {
            one.stop(null);
        }
        until(() -> ears().isEmpty());
    }

    private static final class Heard implements Hearing {
        private final String topic;
        final List<String> texts = Collections.synchronizedList(new ArrayList<>());

        Heard(String topic) {
            this.topic = topic;
        }

        @Override
        public String topic() {
            return topic;
        }

        @Override
        public void hear(String text) {
            texts.add(text);
        }
    }

    /** A node that listens, once it does. */
    private Heard node(String topic) throws InterruptedException, SQLException {
        var heard = new Heard(topic);
        listens(heard);
        return heard;
    }

    private void listens(Hearing hearing) throws InterruptedException, SQLException {
        var before = lines();
        var listener = new Listener(Stack.database().url(), "intersession", "intersession", true, List.of(hearing));
        listeners.add(listener);
        listener.start(null);
        until(() -> lines() == before + 1);
    }

    private void told(String... texts) {
        for (var text : texts) {
            Given.in(() -> messages.tell(topic, text, clock.instant()));
        }
    }

    private static Connection connection() throws SQLException {
        return DriverManager.getConnection(Stack.database().url(), "intersession", "intersession");
    }

    private static int number(String sql) throws SQLException {
        try (var connection = connection();
                var asked = connection.createStatement();
                var answer = asked.executeQuery(sql)) {
            answer.next();
            return answer.getInt(1);
        }
    }

    private static int lines() throws SQLException {
        return number("select count(*) from pg_stat_activity where application_name = 'intersession listens'"
                + " and query not ilike 'listen%' and query <> ''");
    }

    /** The process in the server of each line on which somebody listens. */
    private static List<Integer> ears() throws SQLException {
        try (var connection = connection();
                var asked = connection.createStatement();
                var answer = asked.executeQuery(
                        "select pid from pg_stat_activity where application_name = 'intersession listens'")) {
            var pids = new ArrayList<Integer>();
            while (answer.next()) {
                pids.add(answer.getInt(1));
            }
            return pids;
        }
    }

    private interface Question {
        boolean answered() throws SQLException;
    }

    private static void until(Question question) throws InterruptedException, SQLException {
        for (var patience = 0; patience < 4800 && !question.answered(); patience++) {
            Thread.sleep(25);
        }
        assertTrue(question.answered());
    }

    @Test
    void everyNodeHearsWhatOneTells() throws Exception {
        var here = node(topic);
        var there = node(topic);
        told("one", "two");
        until(() -> here.texts.size() == 2 && there.texts.size() == 2);
        assertEquals(List.of("one", "two"), here.texts);
        assertEquals(List.of("one", "two"), there.texts);
    }

    @Test
    void whatWasToldWhileTheLineWasBrokenIsHeardOnceAfterwards() throws Exception {
        var node = node(topic);
        told("before");
        until(() -> node.texts.size() == 1);
        var before = ears();
        assertEquals(1, before.size());
        assertEquals(1, number("select 1 where pg_terminate_backend(" + before.get(0) + ", 60000)"));
        told("while broken", "and another");
        until(() -> node.texts.size() == 3);
        assertNotEquals(before, ears());
        told("after");
        until(() -> node.texts.size() == 4);
        assertEquals(List.of("before", "while broken", "and another", "after"), node.texts);
    }

    @Test
    void whatIsCommittedLateUnderALowerIdIsNotPassedOver() throws Exception {
        try (var line = connection();
                var slow = connection();
                var slowly = slow.createStatement()) {
            var node = new CatchingUp();
            node.next(line);
            slow.setAutoCommit(false);
            slowly.execute("insert into message (topic, text, at) values ('" + topic + "', 'slow', '2027-01-01')");
            told("quick");
            assertEquals(List.of("quick"), texts(node.next(line)));
            assertEquals(List.of(), texts(node.next(line)));
            slow.commit();
            assertEquals(List.of("slow"), texts(node.next(line)));
            told("next");
            assertEquals(List.of("next"), texts(node.next(line)));
        }
    }

    private List<String> texts(List<CatchingUp.Message> all) {
        return all.stream()
                .filter(it -> it.topic().equals(topic))
                .map(CatchingUp.Message::text)
                .toList();
    }

    @Test
    void aMailLeavesAsSoonAsItIsCommitted() throws Exception {
        listens(postman);
        var address = Given.unique("mission") + "@example.org";
        Given.in(() -> outbox.put(letter(address)));
        until(() -> Stack.received(address).size() == 1);
    }

    @Test
    void anActThatWritesManyMailsTellsOnce() throws Exception {
        var node = node("mail");
        Given.in(() -> IntStream.range(0, 20)
                .mapToObj(i -> outbox.put(letter(Given.unique("mission") + "@example.org")))
                .toList());
        told("something else");
        Given.in(() -> outbox.put(letter(Given.unique("mission") + "@example.org")));
        until(() -> node.texts.size() == 2);
        Thread.sleep(200);
        assertEquals(List.of("", ""), node.texts);
    }

    @Test
    void whatIsOldIsForgottenButForTheLastOfItsTopic() throws Exception {
        told("one", "two", "three");
        Given.in(() -> messages.forget(clock.instant().plusSeconds(60)));
        assertEquals(1, number("select count(*) from message where topic = '" + topic + "'"));
        assertEquals("three", Given.in(() -> messages.last(topic)).orElseThrow());
    }

    /** What would be said on each connection is not heard through a pooler. */
    @Test
    void theDatabaseItselfCompilesNoConditions() throws Exception {
        assertEquals(1, number("select 1 where current_setting('jit') = 'off'"));
    }

    private static Letter letter(String address) {
        return Letter.to(Given.unique("key"), "invitation", "Mission", address, Locale.ENGLISH)
                .saying("IDM/2027/1", "A meeting", "A paragraph.");
    }
}
