package org.intersession.participants;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.annotations.processing.HQL;
import org.intersession.meeting.Meeting;
import org.intersession.meeting.distribution.Rights;
import org.intersession.platform.Actor;
import org.intersession.platform.refusal.Missing;
import org.intersession.registry.Party;

/** Who takes part in a meeting, for those who may know it. */
public interface Participants {
    String PUBLIC = "m.listPublic = true and m.chathamHouse = false and cast(m.shown as String) = 'ALL'"
            + " and cast(m.state as String) <> 'DRAFT' or ";

    /** Who may see the list of a meeting {@code m}; anybody, where it is made public and no rule forbids it. */
    String SEEN = "(" + PUBLIC + Rights.SEE_NAMES + ")";

    /** The same where it is known what is opened at the meeting. */
    String SEEN_THERE = "(" + PUBLIC + Rights.SEE_NAMES_THERE + ")";

    Session session();

    @HQL("select m from Meeting m where m.slug = :slug and " + SEEN)
    Optional<Meeting> seen(String slug, UUID person, String roles, UUID within, Instant now);

    @HQL("select count(m) from Meeting m where m = :meeting and " + Rights.SEE_NAMES)
    long takesPart(Meeting meeting, UUID person, String roles, UUID within, Instant now);

    @HQL("select count(m) from Meeting m where m = :meeting and " + Rights.SEE_LIST)
    long seesWhole(Meeting meeting, UUID person, String roles, UUID within, Instant now);

    default List<Listed> confirmed(Meeting meeting) {
        var parties = present(meeting);
        return parties.isEmpty() ? List.of() : confirmed(meeting, parties);
    }

    @HQL("select y.code, e.role, e.courtesyTitle, e.givenName, e.familyName, e.functionalTitle,"
            + " case when r.emailShown = true then e.email else null end,"
            + " coalesce(r.withheld, false), coalesce(r.publicly, false)"
            + " from Delegate e join e.delegation x join x.party y left join Registration r on r.delegate = e"
            + " where x.meeting = :meeting and y in :parties and e.confirmedAt is not null and e.place is not null"
            + " order by y.code, e.role, e.number")
    List<Listed> confirmed(Meeting meeting, Collection<Party> parties);

    @HQL("select y from Delegation x join x.party y where x.meeting = :meeting and x.present > 0")
    List<Party> present(Meeting meeting);

    /** A party that is there, and with how many. */
    record Here(Party party, int persons) {}

    @HQL("select y, x.present from Delegation x join x.party y where x.meeting = :meeting and x.present > 0")
    List<Here> here(Meeting meeting);

    @HQL("select d from Draw d join fetch d.party where d.meeting = :meeting order by d.at desc, d.id desc")
    List<Draw> draws(Meeting meeting);

    default Meeting seenBy(Actor actor, Instant now, String slug) {
        return seen(slug, actor.person(), actor.rolesInQueries(), actor.within(), now)
                .orElseThrow(Missing::new);
    }

    default boolean takesPart(Actor actor, Instant now, Meeting meeting) {
        return takesPart(meeting, actor.person(), actor.rolesInQueries(), actor.within(), now) > 0;
    }

    /** Whether the list is theirs whole: with the addresses whose owners consent. */
    default boolean seesWhole(Actor actor, Instant now, Meeting meeting) {
        return seesWhole(meeting, actor.person(), actor.rolesInQueries(), actor.within(), now) > 0;
    }
}
