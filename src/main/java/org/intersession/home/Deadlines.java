package org.intersession.home;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.annotations.processing.HQL;
import org.intersession.delegation.DelegationEntry;
import org.intersession.document.Document;
import org.intersession.document.DocumentLinks;
import org.intersession.document.Edition;
import org.intersession.home.Deadline.Kind;
import org.intersession.invitation.Invitation;
import org.intersession.invitation.InvitationLinks;
import org.intersession.meeting.Meeting;
import org.intersession.meeting.MeetingLinks;
import org.intersession.outcome.Outcome;
import org.intersession.platform.language.Translated;

/** What falls due at the meetings of a secretariat within twelve weeks, and what has happened at them. */
public interface Deadlines {
    int WEEKS = 12;
    int TOLD = 20;

    Session session();

    @HQL("select e from Edition e join fetch e.document d where d.meeting.id in :meetings and e.expectedOn >= :from"
            + " and e.expectedOn <= :until and e.files is empty order by e.expectedOn, e.id")
    List<Edition> expected(Collection<UUID> meetings, LocalDate from, LocalDate until);

    @HQL(
            "select d from Document d where d.meeting.id in :meetings and d.embargoUntil >= :from and d.embargoUntil <= :until"
                    + " order by d.embargoUntil, d.id")
    List<Document> embargoed(Collection<UUID> meetings, Instant from, Instant until);

    @HQL("select d from Document d where d.meeting.id in :meetings and d.derestrictedFrom >= :from"
            + " and d.derestrictedFrom <= :until order by d.derestrictedFrom, d.id")
    List<Document> derestricted(Collection<UUID> meetings, Instant from, Instant until);

    @HQL("select i from Invitation i join fetch i.party where i.meeting.id in :meetings and i.extendedTo >= :from"
            + " and i.extendedTo <= :until order by i.extendedTo, i.id")
    List<Invitation> extended(Collection<UUID> meetings, Instant from, Instant until);

    @HQL("select o from Outcome o where o.meeting.id in :meetings and o.commentsUntil >= :from"
            + " and o.commentsUntil <= :until order by o.commentsUntil, o.id")
    List<Outcome> commented(Collection<UUID> meetings, Instant from, Instant until);

    /** What others did to the delegations since then, the latest first. */
    @HQL(
            "select e from DelegationEntry e join fetch e.delegation d join fetch d.invitation i join fetch i.party"
                    + " where i.meeting.id in :meetings and e.at > :since and e.byPerson <> :self order by e.at desc, e.id desc")
    List<DelegationEntry> told(Collection<UUID> meetings, Instant since, UUID self, org.hibernate.query.Page page);

    default List<DelegationEntry> happened(Collection<UUID> meetings, Instant since, UUID self) {
        return meetings.isEmpty() || since == null
                ? List.of()
                : told(meetings, since, self, org.hibernate.query.Page.first(TOLD));
    }

    /** All of them, in the order in which they come. */
    default List<Deadline> comingTo(List<Meeting> meetings, Instant now) {
        if (meetings.isEmpty()) {
            return List.of();
        }
        var ids = meetings.stream().map(it -> it.id).toList();
        var today = LocalDate.ofInstant(now, ZoneOffset.UTC);
        var last = today.plusWeeks(WEEKS);
        var until = last.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant();
        var all = new ArrayList<Deadline>();
        meetings.forEach(it -> own(it, all));
        expected(ids, today, last)
                .forEach(it -> all.add(Deadline.on(
                        Kind.EXPECTED,
                        it.document.meeting,
                        it.expectedOn,
                        it.document.symbol() + " " + it.language.toUpperCase(Locale.ROOT),
                        DocumentLinks.link(it.document))));
        embargoed(ids, now, until).forEach(it -> all.add(paper(Kind.EMBARGO, it, it.embargoUntil)));
        derestricted(ids, now, until).forEach(it -> all.add(paper(Kind.DERESTRICTION, it, it.derestrictedFrom)));
        extended(ids, now, until)
                .forEach(it -> all.add(Deadline.at(
                        Kind.EXTENDED,
                        it.meeting,
                        it.extendedTo,
                        it.deadlineZone(),
                        "",
                        it.party.shortName,
                        InvitationLinks.invitationPath(it))));
        commented(ids, now, until)
                .forEach(it -> all.add(Deadline.at(
                        Kind.COMMENTS,
                        it.meeting,
                        it.commentsUntil,
                        it.commentsZone,
                        "",
                        it.title,
                        MeetingLinks.link(it.meeting) + "/outcomes/" + it.slug)));
        return all.stream()
                .filter(it -> !it.day().isBefore(today) && !it.day().isAfter(last))
                .sorted(Comparator.comparing(Deadline::day)
                        .thenComparing(Deadline::clock, Comparator.nullsFirst(Comparator.naturalOrder())))
                .toList();
    }

    private static void own(Meeting it, List<Deadline> all) {
        var path = MeetingLinks.link(it);
        if (it.nominationsCloseAt != null) {
            all.add(Deadline.at(
                    Kind.NOMINATIONS,
                    it,
                    it.nominationsCloseAt,
                    it.nominationsZone,
                    "",
                    Translated.NONE,
                    InvitationLinks.partiesPath(it) + "?chip=none-yet"));
        }
        if (it.registrationClosesAt != null) {
            all.add(Deadline.at(
                    Kind.REGISTRATION,
                    it,
                    it.registrationClosesAt,
                    it.nominationsZone,
                    "",
                    Translated.NONE,
                    path + "/registrations"));
        }
        if (it.opensOn != null) {
            all.add(Deadline.on(Kind.OPENING, it, it.opensOn, "", path));
        }
    }

    private static Deadline paper(Kind kind, Document it, Instant at) {
        return Deadline.at(kind, it.meeting, at, it.zone, it.symbol(), Translated.NONE, DocumentLinks.link(it));
    }
}
