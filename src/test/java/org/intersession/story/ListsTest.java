package org.intersession.story;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.TreeSet;
import org.hibernate.query.Page;
import org.intersession.document.Document;
import org.intersession.document.Papers;
import org.intersession.meeting.Meeting;
import org.intersession.meeting.distribution.Distribution;
import org.intersession.registration.Registrations;
import org.intersession.registry.Process;
import org.intersession.registry.topic.Topic;
import org.intersession.testing.Browsing;
import org.intersession.testing.Delegating;
import org.intersession.testing.Given;
import org.intersession.testing.MovableClock;
import org.intersession.testing.Stack;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Lists that grow: what the database keeps for them is true after each act, and their pages lead to their end, each thing once. */
@QuarkusTest
@WithTestResource(value = Stack.class, scope = TestResourceScope.GLOBAL)
class ListsTest {
    /** What is kept, and that from which it is kept. */
    private static final List<List<String>> KEPT = List.of(
            List.of(
                    "select place, document_id, issued_at from shelf",
                    "select place, document_id, issued_at from shelved"),
            List.of(
                    "select meeting_id, process_id, opening from meeting_process",
                    "select p.meeting_id, p.process_id, m.opening from meeting_process p join meeting m on m.id = p.meeting_id"),
            List.of(
                    "select meeting_id, topic_id, opening from meeting_topic",
                    "select t.meeting_id, t.topic_id, m.opening from meeting_topic t join meeting m on m.id = t.meeting_id"),
            List.of(
                    "select id, opening from invitation",
                    "select i.id, m.opening from invitation i join meeting m on m.id = i.meeting_id"),
            List.of(
                    "select process_id, mail_id from sent",
                    "select p.process_id, m.id from mail m join meeting_process p on p.meeting_id = m.meeting"),
            List.of(
                    "select id, seated, present, registered from delegation",
                    "select d.id, count(e.place)::int, count(e.place) filter (where e.confirmed_at is not null)::int,"
                            + " count(e.place) filter (where e.confirmed_at is not null and e.registered_at is not null)::int"
                            + " from delegation d left join delegate e on e.delegation_id = d.id group by d.id"),
            List.of(
                    "select id, needs_at from registration where needs_at is not null",
                    "select r.id, d.meeting_id from registration r join delegate e on e.id = r.delegate_id"
                            + " join delegation d on d.id = e.delegation_id"
                            + " where r.accessibility is not null or r.dietary is not null"));

    @Inject
    EntityManager database;

    @Inject
    MovableClock clock;

    @Inject
    Registrations registrations;

    private Process process;

    @BeforeEach
    void aProcess() {
        clock.standAt("2027-03-01T09:00:00Z");
        process = Papers.process();
    }

    @AfterEach
    void theClockGoesOn() {
        clock.goOn();
    }

    private void sql(String statement, Object... values) {
        Given.in(() -> {
            var query = database.createNativeQuery(statement);
            for (var i = 0; i < values.length; i++) {
                query.setParameter(i + 1, values[i]);
            }
            return query.executeUpdate();
        });
    }

    private long rows(String select, Object... values) {
        return Given.in(() -> {
            var query = database.createNativeQuery("select count(*) from (" + select + ") as it", Long.class);
            for (var i = 0; i < values.length; i++) {
                query.setParameter(i + 1, values[i]);
            }
            return (Long) query.getSingleResult();
        });
    }

    private void keptIsTrue(String after) {
        for (var one : KEPT) {
            assertEquals(0, rows(one.get(0) + " except " + one.get(1)), "too much after " + after + ": " + one.get(0));
            assertEquals(
                    0, rows(one.get(1) + " except " + one.get(0)), "too little after " + after + ": " + one.get(0));
        }
    }

    private long shelved(Document paper) {
        return rows("select 1 from shelf where document_id = ?1", paper.id);
    }

    @Test
    void whatIsKeptForListsIsTrueAfterEachAct() {
        var meeting = Given.announced(process);
        var paper = Papers.issued(meeting, Distribution.GENERAL);
        var own = Papers.published(process, Given.unique("word"));
        assertEquals(List.of(1L, 1L), List.of(shelved(paper), shelved(own)));
        Topic topic = Given.in(() -> Topic.find("order by slug").firstResult());
        sql("insert into document_topic (document_id, topic_id) values (?1, ?2)", paper.id, topic.id);
        sql("insert into meeting_topic (meeting_id, topic_id) values (?1, ?2)", meeting.id, topic.id);
        assertEquals(2, shelved(paper));
        keptIsTrue("topics");
        var other = Papers.process();
        sql("insert into meeting_process (meeting_id, process_id, position) values (?1, ?2, 1)", meeting.id, other.id);
        assertEquals(3, shelved(paper));
        keptIsTrue("a joint meeting");
        sql(
                "update meeting set opens_on = date '2027-09-20', opens_precisely = '2027-09-20' where id = ?1",
                meeting.id);
        keptIsTrue("other days");
        sql("update meeting_process set process_id = ?1 where process_id = ?2", Papers.process().id, other.id);
        keptIsTrue("another process");
        Delegating.submitted(meeting, "MEX", "One", "Two");
        Delegating.submitted(meeting, "CIV", "Three");
        keptIsTrue("nominations");
        Delegating.confirmed(Given.officer(process), meeting, List.of("MEX", "CIV"));
        keptIsTrue("confirmations");
        sql(
                "update delegate e set registered_at = e.confirmed_at from delegation d where d.id = e.delegation_id"
                        + " and d.meeting_id = ?1 and e.number = 1",
                meeting.id);
        keptIsTrue("registrations");
        sql("delete from meeting_process where meeting_id = ?1 and position = 1", meeting.id);
        sql("delete from document_topic where document_id = ?1", paper.id);
        assertEquals(1, shelved(paper));
        keptIsTrue("of one process again");
        sql("update document set state = 'WITHDRAWN', withdrawn_at = issued_at where id = ?1", paper.id);
        assertEquals(0, shelved(paper));
        keptIsTrue("a withdrawal");
    }

    @Test
    void whoHasStillToRegisterAndWhoHasNeedsByPages() {
        var meeting = Given.announced(process);
        Delegating.submitted(meeting, "MEX", "One", "Two");
        Delegating.submitted(meeting, "CIV", "Three", "Four");
        Delegating.confirmed(Given.officer(process), meeting, List.of("MEX", "CIV"));
        assertEquals(List.of("Three", "Four", "One", "Two"), walked(meeting, false));
        assertEquals(4, registrations.figures(meeting).missing());
        sql(
                "update delegate e set registered_at = e.confirmed_at from delegation d where d.id = e.delegation_id"
                        + " and d.meeting_id = ?1 and e.family_name in ('Four', 'One')",
                meeting.id);
        sql(
                "insert into registration (id, version, delegate_id, dietary, email_shown, publicly, withheld)"
                        + " select gen_random_uuid(), 0, e.id, 'none', false, false, false from delegate e"
                        + " join delegation d on d.id = e.delegation_id where d.meeting_id = ?1"
                        + " and e.family_name in ('Four', 'One')",
                meeting.id);
        assertEquals(List.of("Three", "Two"), walked(meeting, false));
        assertEquals(2, registrations.figures(meeting).missing());
        assertEquals(List.of("Four", "One"), walked(meeting, true));
        keptIsTrue("needs");
        sql("update registration set dietary = null where needs_at = ?1", meeting.id);
        assertEquals(List.of(), walked(meeting, true));
        keptIsTrue("needs forgotten");
    }

    /** One at a time. */
    private List<String> walked(Meeting meeting, boolean needs) {
        return Given.in(() -> {
            var names = new ArrayList<String>();
            var code = "";
            var number = (short) 0;
            while (true) {
                var found = needs
                        ? registrations.needs(meeting.id, code, number, Page.first(1)).stream()
                                .map(it -> it.delegate)
                                .toList()
                        : registrations.missing(meeting, code, number, Page.first(1));
                if (found.isEmpty()) {
                    return names;
                }
                names.add(found.get(0).familyName);
                code = found.get(0).delegation.party.code;
                number = found.get(0).number;
            }
        });
    }

    @Test
    void theMeetingsOfATopicOnPages() {
        Topic topic = Given.in(() -> Topic.find("order by slug desc").firstResult());
        var all = new ArrayList<String>();
        for (var day = 0; day < 52; day++) {
            var on = LocalDate.of(2019, 1, 1).plusDays(day);
            var meeting = Given.meeting(process, it -> {
                Given.announce(it);
                it.opensOn = on;
                it.closesOn = on;
                it.nominationsCloseAt = null;
                it.topics.add(topic);
            });
            all.add("/meetings/" + meeting.slug);
        }
        Given.meeting(process, it -> it.topics.add(topic));
        Collections.reverse(all);
        var stranger = Browsing.nobody();
        stranger.get("/topics/" + topic.slug);
        assertEquals(20, stranger.page().select("#meetings tbody tr").size());
        assertEquals(
                "/topics/" + topic.slug + "/meetings",
                stranger.page().select("#meetings > p > a").attr("href"));
        var found = walked(stranger, "/topics/" + topic.slug + "/meetings", "main tbody th a");
        assertEquals(all, found.stream().filter(all::contains).toList());
        assertEquals(found.size(), new TreeSet<>(found).size(), "each once");
    }

    @Test
    void draftsInvitationsAndPersonsOnPages() {
        var party = Given.in(() -> {
            var found = Given.party("TUV");
            return found;
        });
        var drafts = new ArrayList<String>();
        var invitations = new ArrayList<String>();
        var word = Given.unique("zzword");
        for (var i = 0; i < 52; i++) {
            drafts.add("/meetings/" + Given.meeting(process, it -> {}).slug);
            var meeting = Given.announced(process);
            Given.invited(meeting, party);
            invitations.add("/meetings/" + meeting.slug);
            Given.person(word + i + "@example.org", "Family");
        }
        var officer = Given.officer(process);
        assertEquals(
                new TreeSet<>(drafts),
                new TreeSet<>(
                        walked(officer, "/meetings?process=" + process.slug, "[aria-labelledby=drafts] tbody th a")));
        var focal = Given.focalPoint(party);
        focal.get("/home");
        assertEquals(50, focal.page().select("article.invitation").size());
        var invited = walked(focal, "/home", "article.invitation h2 a").stream()
                .filter(invitations::contains)
                .toList();
        assertEquals(52, invited.size());
        assertEquals(new TreeSet<>(invitations), new TreeSet<>(invited));
        var admin = Browsing.as(Given.unique("admin"), Given.unique("admin") + "@example.org", "admin");
        var persons = walked(admin, "/admin/persons?q=" + word, "table.grid tbody tr td[data-label]:nth-child(2)");
        assertEquals(52, persons.stream().filter(it -> it.startsWith(word)).count());
        assertEquals(persons.size(), new TreeSet<>(persons).size(), "each once");
    }

    /** What the pages have, from the first to the last: addresses, or else texts. */
    private static List<String> walked(Browsing who, String path, String things) {
        var found = new ArrayList<String>();
        for (var next = path; !next.isEmpty() && found.size() < 2000; ) {
            who.get(next);
            who.page().select(things).forEach(it -> found.add(it.hasAttr("href") ? it.attr("href") : it.text()));
            next = who.page().select("main a[rel=next]").attr("href");
        }
        return found;
    }
}
