package org.intersession.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.intersession.identity.Person;
import org.intersession.meeting.Meeting;
import org.intersession.meeting.distribution.Admission;
import org.intersession.meeting.distribution.Distribution;
import org.intersession.meeting.distribution.DistributionRule;
import org.intersession.platform.Account;
import org.intersession.platform.Actor;
import org.intersession.platform.Role;
import org.intersession.platform.language.Translated;
import org.intersession.registry.Party;
import org.intersession.registry.Process;
import org.intersession.registry.membership.Category;
import org.intersession.testing.Given;
import org.intersession.testing.Stack;
import org.intersession.testing.Together;
import org.junit.jupiter.api.Test;

/** The table "Who may see what", said a second time in plain Java and compared with the SQL for every case there is. */
@QuarkusTest
@WithTestResource(value = Stack.class, scope = TestResourceScope.GLOBAL)
class WhoMaySeeWhatTest {
    private static final Instant NOW = Instant.parse("2027-09-01T10:00:00Z");
    private static final Instant PAST = NOW;
    private static final Instant FUTURE = NOW.plusMillis(1);

    @Inject
    Documents documents;

    @Inject
    EntityManager database;

    /** One kind of person: the row of the table, what they are in it, and the letters of what it opens (L, S, R). */
    record Persona(String name, Actor actor, String opens, String opensByRule, boolean atTheMeeting, boolean home) {
        boolean interpreter() {
            return name.equals("conference services");
        }
    }

    /** Papers of a meeting of those processes, or of the processes themselves where none is shown; with a rule or without. */
    private record Case(List<Process> processes, Meeting.Shown shown, Meeting.State state, boolean byRule) {}

    @Test
    void theSqlSaysWhatTheTableSays() {
        var closed = process(true);
        var opened = process(true);
        rule(opened, Category.SPECIAL_PARTICIPANT, DistributionRule.Opens.RESTRICTED);
        rule(opened, Category.INTERESTED, DistributionRule.Opens.LIMITED);
        rule(opened, Category.OBSERVER, DistributionRule.Opens.LIMITED);
        var unlisted = process(false);
        for (var process : List.of(closed, opened)) {
            listed(process, "MEX", "MEMBER");
            listed(process, "HKG", "SPECIAL_PARTICIPANT");
            listed(process, "ISL", "INTERESTED");
            listed(process, "CAN", "OBSERVER");
            listed(process, "WHO", "OBSERVER");
        }
        Together.each(
                3,
                List.of(
                        new Case(List.of(closed), Meeting.Shown.ALL, Meeting.State.ANNOUNCED, false),
                        new Case(List.of(closed), Meeting.Shown.DATES, Meeting.State.ANNOUNCED, false),
                        new Case(List.of(closed), Meeting.Shown.NOTHING, Meeting.State.ANNOUNCED, false),
                        new Case(List.of(closed), Meeting.Shown.ALL, Meeting.State.DRAFT, false),
                        new Case(List.of(opened), Meeting.Shown.ALL, Meeting.State.CANCELLED, true),
                        new Case(List.of(opened, closed), Meeting.Shown.ALL, Meeting.State.ANNOUNCED, false),
                        new Case(List.of(closed), null, null, false),
                        new Case(List.of(opened), null, null, true),
                        new Case(List.of(opened, closed), null, null, false),
                        new Case(List.of(unlisted), Meeting.Shown.ALL, Meeting.State.ANNOUNCED, false),
                        new Case(List.of(unlisted), null, null, false)),
                it -> compare(it.processes, it.shown, it.state, it.byRule));
    }

    private void compare(List<Process> processes, Meeting.Shown shown, Meeting.State state, boolean byRule) {
        var meeting = shown == null ? null : meeting(processes, shown, state);
        var papers = papers(processes, meeting);
        var listed = !processes.get(0).id.equals(unlistedId());
        for (var persona : personas(processes, meeting, listed)) {
            var said = papers.stream()
                    .filter(it -> sees(persona, it, meeting, byRule))
                    .map(WhoMaySeeWhatTest::named)
                    .collect(Collectors.toCollection(TreeSet::new));
            var found = seen(persona.actor, papers).stream()
                    .map(WhoMaySeeWhatTest::named)
                    .collect(Collectors.toCollection(TreeSet::new));
            var missing = new TreeSet<>(said);
            missing.removeAll(found);
            var leaked = new TreeSet<>(found);
            leaked.removeAll(said);
            var where = persona.name + ", " + shown + ", " + state + ", rule " + byRule + ", listed " + listed
                    + ", joint " + (processes.size() > 1);
            assertEquals(Set.of(), leaked, "leaked to: " + where);
            assertEquals(Set.of(), missing, "hidden from: " + where);
        }
    }

    // The table.

    private static boolean sees(Persona who, Document paper, Meeting meeting, boolean byRule) {
        if (who.home) {
            return true;
        }
        var out = paper.state == Document.State.ISSUED || paper.state == Document.State.SUPERSEDED;
        if (!out || meeting != null && meeting.state == Meeting.State.DRAFT) {
            return false;
        }
        var open = paper.distribution == Distribution.GENERAL || PAST.equals(paper.derestrictedFrom);
        var opens = byRule ? who.opensByRule : who.opens;
        var byCategory =
                switch (paper.distribution) {
                    case GENERAL -> false;
                    case LIMITED -> opens.contains("L");
                    case IN_SESSION -> opens.contains("S");
                    case RESTRICTED ->
                        opens.contains("R") || who.interpreter() && meeting != null && paper.forInterpreters;
                    case INTERNAL -> false;
                };
        var yes = open || byCategory;
        if (FUTURE.equals(paper.embargoUntil)) {
            return who.interpreter() && meeting != null && paper.forInterpreters && yes;
        }
        if (open) {
            // Derestricting widens: whoever had it by category keeps it.
            return meeting == null || meeting.shown == Meeting.Shown.ALL || who.atTheMeeting || byCategory;
        }
        return yes;
    }

    private List<Persona> personas(List<Process> processes, Meeting meeting, boolean listed) {
        var all = new ArrayList<Persona>();
        var met = meeting != null;
        var known = !met || meeting.shown != Meeting.Shown.NOTHING;
        var here = met ? meeting.id : null;
        all.add(new Persona("public", Actor.nobody(Locale.ENGLISH), "", "", false, false));
        all.add(new Persona("newcomer", actor(person()), "", "", false, false));
        var admin = person();
        all.add(new Persona("administrator", actor(admin, Role.ADMIN), "", "", false, false));
        all.add(grantedTo("secretariat", Role.SECRETARIAT, processes.get(0).id, null, null, "", "", true, true));
        all.add(grantedTo("another's", Role.SECRETARIAT, process(true).id, null, null, "", "", false, false));
        if (processes.size() > 1) {
            all.add(grantedTo("second's", Role.SECRETARIAT, processes.get(1).id, null, null, "", "", true, true));
        }
        // Focal points of parties not admitted: the category is that of the membership or the proposed one.
        var lr = known ? "LR" : "";
        var byRuleOnly = known ? "L" : "";
        focal(all, "MEX", processes, listed || true ? lr : "", lr, false);
        focal(all, "HKG", processes, listed && known ? "L" : "", lr, false);
        focal(all, "ISL", processes, listed ? "" : lr, byRuleOnly, false);
        focal(all, "CAN", processes, listed ? "" : lr, byRuleOnly, false);
        focal(all, "WHO", processes, "", "", false);
        focal(all, "SCG", processes, "", "", false);
        focal(all, "TUV", processes, listed ? "" : lr, listed ? "" : lr, false);
        var ofAnother = grantedTo(
                "focal point for another process",
                Role.FOCAL_POINT,
                process(true).id,
                null,
                party("MEX"),
                "",
                "",
                false,
                false);
        all.add(ofAnother);
        if (!met) {
            return all;
        }
        delegate(all, "FJI", Category.MEMBER, meeting, "LSR", "LSR", false);
        delegate(all, "NCL", Category.SPECIAL_PARTICIPANT, meeting, "LS", "LSR", false);
        delegate(all, "NZL", Category.INTERESTED, meeting, "", "L", false);
        delegate(all, "JPN", Category.OBSERVER, meeting, "", "L", false);
        delegate(all, "KEN", Category.OBSERVER, meeting, "S", "LS", true);
        delegate(all, "IOM", Category.OBSERVER, meeting, "", "", true);
        delegate(all, "ILO", Category.MEMBER, meeting, "LSR", "LSR", false);
        // Focal points of those parties do not attend.
        focal(all, "FJI", processes, "LR", "LR", true);
        focal(all, "NCL", processes, "L", "LR", true);
        focal(all, "NZL", processes, "", "L", true);
        focal(all, "JPN", processes, "", "L", true);
        focal(all, "IOM", processes, "", "", true);
        all.add(grantedTo("chair", Role.CHAIR, null, here, null, "LSR", "LSR", true, false));
        all.add(grantedTo("conference services", Role.CONFERENCE_SERVICES, null, here, null, "LS", "LS", true, false));
        var delegate = person();
        Given.grant(personOf(delegate), Role.DELEGATE, null, here, party("FJI"));
        all.add(new Persona("delegate without the role", actor(delegate, Role.FOCAL_POINT), "", "", false, false));
        all.add(new Persona("by link", link(Actor.Known.BY_LINK, delegate, here), "", "", true, false));
        all.add(new Persona(
                "by link and code", link(Actor.Known.BY_LINK_AND_CODE, delegate, here), "LSR", "LSR", true, false));
        all.add(new Persona(
                "by the link of another meeting",
                link(Actor.Known.BY_LINK_AND_CODE, delegate, UUID.randomUUID()),
                "",
                "",
                false,
                false));
        var withdrawn = person();
        var ended = Given.grant(personOf(withdrawn), Role.DELEGATE, null, here, party("FJI"));
        Given.in(() -> database.createNativeQuery("update role_grant set valid_until = :now where id = :id")
                .setParameter("now", NOW)
                .setParameter("id", ended.id)
                .executeUpdate());
        all.add(new Persona("withdrawn", actor(withdrawn, Role.DELEGATE), "", "", false, false));
        return all;
    }

    private void focal(
            List<Persona> all, String code, List<Process> of, String opens, String byRule, boolean admitted) {
        var process = of.get(of.size() - 1).id;
        var name = "focal point of " + code + (admitted ? ", admitted" : "");
        all.add(grantedTo(name, Role.FOCAL_POINT, process, null, party(code), opens, byRule, admitted, false));
        all.add(grantedTo(
                name + " for all", Role.FOCAL_POINT, null, null, party(code), opens, byRule, admitted, false));
    }

    private void delegate(
            List<Persona> all, String code, Category category, Meeting at, String opens, String byRule, boolean let) {
        Given.in(() -> {
            var admission = new Admission(Meeting.findById(at.id), Party.findById(party(code)), category);
            admission.toInSession = let || admission.toInSession;
            admission.persist();
            return null;
        });
        all.add(grantedTo("delegate of " + code, Role.DELEGATE, null, at.id, party(code), opens, byRule, true, false));
    }

    private Persona grantedTo(
            String name,
            Role role,
            UUID process,
            UUID meeting,
            UUID party,
            String opens,
            String opensByRule,
            boolean there,
            boolean home) {
        var person = person();
        Given.grant(personOf(person), role, process, meeting, party);
        return new Persona(name, actor(person, role), opens, opensByRule, there, home);
    }

    // What it is tried on.

    private List<Document> papers(List<Process> processes, Meeting meeting) {
        return Given.in(() -> {
            var papers = new ArrayList<Document>();
            for (var distribution : Distribution.values()) {
                for (var state : Document.State.values()) {
                    for (var embargo : new Instant[] {null, PAST, FUTURE}) {
                        for (var derestriction : new Instant[] {null, PAST, FUTURE}) {
                            for (var marked : new boolean[] {false, true}) {
                                if (meeting == null && distribution == Distribution.IN_SESSION
                                        || state != Document.State.ISSUED
                                                && (embargo != null || derestriction != null || marked)) {
                                    continue;
                                }
                                var paper = Papers.unsaved(
                                        meeting == null ? null : Meeting.findById(meeting.id),
                                        processes.stream()
                                                .map(it -> Process.<Process>findById(it.id))
                                                .toList());
                                paper.distribution = distribution;
                                paper.state = state;
                                paper.issuedAt = Instant.EPOCH;
                                paper.withdrawnAt = state == Document.State.WITHDRAWN ? PAST : null;
                                paper.embargoUntil = embargo;
                                paper.derestrictedFrom = derestriction;
                                paper.forInterpreters = marked;
                                paper.persist();
                                papers.add(paper);
                            }
                        }
                    }
                }
            }
            return papers;
        });
    }

    /** One by one, as a paper is opened; the same on a list, where a function asks the table. */
    private List<Document> seen(Actor actor, List<Document> among) {
        var found = seen(actor, among, Documents.SEEN);
        assertEquals(Set.copyOf(found), Set.copyOf(seen(actor, among, Documents.SEEN_EACH)), "on a list");
        return found;
    }

    private List<Document> seen(Actor actor, List<Document> among, String condition) {
        var byId = among.stream().collect(Collectors.toMap(it -> it.id, it -> it));
        return Given.in(() -> database.unwrap(Session.class)
                .createSelectionQuery(
                        "select x.id from Document x left join x.meeting m where x.id in :ids and " + condition,
                        UUID.class)
                .setParameter("ids", byId.keySet())
                .setParameter("person", actor.person(), UUID.class)
                .setParameter("roles", actor.rolesInQueries())
                .setParameter("within", actor.within())
                .setParameter("now", NOW)
                .getResultStream()
                .map(byId::get)
                .toList());
    }

    private static String named(Document it) {
        return it.distribution + " " + it.state + " embargo " + it.embargoUntil + " open " + it.derestrictedFrom
                + (it.forInterpreters ? " marked" : "");
    }

    private UUID unlisted;

    private UUID unlistedId() {
        return unlisted;
    }

    private Process process(boolean listsMembers) {
        var id = UUID.randomUUID();
        Given.in(() -> database.createNativeQuery("insert into process (id, version, slug, kind, position, name,"
                        + " lists_members, languages, letter_rule) values (:id, 0, :slug, 'GLOBAL_DIALOGUE', 99,"
                        + " '{\"en\": \"A process\"}', :lists, '{en}', 'MAY_FOLLOW')")
                .setParameter("id", id)
                .setParameter("slug", Given.unique("p").toLowerCase(Locale.ROOT))
                .setParameter("lists", listsMembers)
                .executeUpdate());
        if (!listsMembers) {
            unlisted = id;
        }
        return Given.in(() -> Process.findById(id));
    }

    private void listed(Process process, String code, String category) {
        Given.in(() -> database.createNativeQuery(
                        "insert into membership (id, version, process_id, party_id, category, as_of)"
                                + " values (:id, 0, :process, :party, :category, '2026-11')")
                .setParameter("id", UUID.randomUUID())
                .setParameter("process", process.id)
                .setParameter("party", party(code))
                .setParameter("category", category)
                .executeUpdate());
    }

    private static void rule(Process process, Category category, DistributionRule.Opens opens) {
        Given.in(() -> {
            new DistributionRule(Process.findById(process.id), category, opens).persist();
            return null;
        });
    }

    private static Meeting meeting(List<Process> processes, Meeting.Shown shown, Meeting.State state) {
        return Given.in(() -> {
            var meeting = new Meeting(
                    Given.unique("meeting"),
                    Meeting.Kind.WORKSHOP,
                    Translated.of("en", "A meeting"),
                    processes.stream()
                            .map(it -> Process.<Process>findById(it.id))
                            .toList());
            meeting.languages = new String[] {"en"};
            Given.announce(meeting);
            meeting.state = state;
            meeting.shown = shown;
            meeting.persist();
            return meeting;
        });
    }

    private static UUID party(String code) {
        return Given.party(code).id;
    }

    private static UUID person() {
        return Given.person(Given.unique("p") + "@example.org", "Somebody").id;
    }

    private static Person personOf(UUID id) {
        return Given.in(() -> Person.findById(id));
    }

    private static Actor actor(UUID person, Role... roles) {
        var held = EnumSet.noneOf(Role.class);
        held.addAll(List.of(roles));
        var account = new Account("issuer", "subject", null, true, "Somebody", held);
        return new Actor(Actor.Known.BY_SIGN_IN, account, person, "Somebody", Locale.ENGLISH, null, List::of);
    }

    private static Actor link(Actor.Known known, UUID person, UUID within) {
        return new Actor(known, null, person, "Somebody", Locale.ENGLISH, within, List::of);
    }
}
