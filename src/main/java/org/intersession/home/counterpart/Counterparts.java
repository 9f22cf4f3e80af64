package org.intersession.home.counterpart;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.annotations.processing.HQL;
import org.intersession.identity.Grant;
import org.intersession.identity.Person;
import org.intersession.platform.Actor;
import org.intersession.platform.Role;
import org.intersession.platform.language.Alphabetical;
import org.intersession.registry.Party;
import org.intersession.registry.Process;
import org.intersession.registry.membership.Memberships;

/** The focal points of those who take part in a process, as they know each other: by name and function, never by address. */
public interface Counterparts {
    /** Whether a party {@code y} takes part in a process {@code p}: one that lists no members is every State's. */
    String TAKES_PART = "case when exists (select 1 from Membership m where m.process = p and m.party = y and "
            + Memberships.HOLDS + " and cast(m.category as string) in ('MEMBER', 'SPECIAL_PARTICIPANT')) then 1"
            + " when p.listsMembers = false and cast(y.kind as string) = 'STATE' and y.validUntil is null then 1"
            + " else 0 end = 1";

    /** Its secretariat, and whoever is such a focal point. */
    String SEEN = "exists (select 1 from Grant g left join Party y on y.id = g.party where " + Grant.HELD
            + " and (cast(g.role as string) = 'SECRETARIAT' and g.process = p.id"
            + " or cast(g.role as string) = 'FOCAL_POINT' and coalesce(g.process, p.id) = p.id and " + TAKES_PART
            + "))";

    Session session();

    /** A focal point, and for whom. */
    record Counterpart(Party party, Person person) {
        /** Null where nobody has said it: of an office that was written to without one, the address stands in its place. */
        public String name() {
            var name = person.name();
            return name.contains("@") ? null : name;
        }

        String partysPlace(Locale locale) {
            return party.sortKey(locale);
        }
    }

    @HQL("select distinct y as party, h as person from Grant f join f.person h join Party y on y.id = f.party"
            + " join Process p on p.id = :process where cast(f.role as string) = 'FOCAL_POINT' and f.meeting is null"
            + " and coalesce(f.process, p.id) = p.id and f.validFrom <= :now"
            + " and case when f.validUntil <= :now then 1 else 0 end = 0 and h.client is null and " + TAKES_PART
            + " and " + SEEN + " order by h.familyName, h.id")
    List<Counterpart> seen(UUID process, UUID person, String roles, UUID within, Instant now);

    /** By party in the alphabet of whoever reads, then by name. */
    default List<Counterpart> seenBy(Actor actor, Instant now, Process process) {
        if (!actor.signedIn()
                || actor.person() == null
                || actor.parties(Role.FOCAL_POINT).isEmpty() && !actor.secretariatOf(List.of(process.id))) {
            return List.of();
        }
        return Alphabetical.sorted(
                seen(process.id, actor.person(), actor.rolesInQueries(), actor.within(), now),
                actor.locale(),
                it -> it.partysPlace(actor.locale()));
    }
}
