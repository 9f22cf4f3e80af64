package org.intersession.invitation;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.annotations.processing.SQL;
import org.intersession.identity.Grant;
import org.intersession.invitation.answer.Answered;
import org.intersession.invitation.audience.PartyList;
import org.intersession.invitation.text.InvitationText;
import org.intersession.invitation.workspace.Delivery;
import org.intersession.mail.Mail;
import org.intersession.meeting.Meeting;
import org.intersession.meeting.distribution.Admission;
import org.intersession.platform.Actor;
import org.intersession.platform.refusal.Missing;
import org.intersession.registry.Party;
import org.intersession.registry.Process;

/** The invitations that were sent, found through whoever asks: a State never finds another's. */
public interface Invitations {
    /**
     * Who may see an invitation {@code i}: the secretariats of the meeting's processes; the focal points of the party
     * invited; its delegates at that meeting.
     */
    String SEEN =
            "exists (select 1 from Standing g where g.at = i.meeting.id and coalesce(g.party, i.party.id) = i.party.id"
                    + " and cast(g.role as String) in ('SECRETARIAT', 'FOCAL_POINT', 'DELEGATE') and " + Grant.HELD
                    + ")";

    Session session();

    /** Forgets what was read, so that it is read as an act has left it. */
    default void readAnew() {
        session().clear();
    }

    @HQL("select i from Invitation i join fetch i.meeting join fetch i.party"
            + " where i.meeting.slug = :slug and i.party.code = :code and " + SEEN)
    Optional<Invitation> seen(String slug, String code, UUID person, String roles, UUID within, Instant now);

    @HQL("select i from Invitation i join fetch i.meeting m join fetch i.party where m.slug = :slug and " + SEEN
            + " order by i.number")
    List<Invitation> at(String slug, UUID person, String roles, UUID within, Instant now);

    /** For acts that have found the meeting through the actor, and for jobs. */
    @HQL("select i from Invitation i join fetch i.party where i.meeting = :meeting order by i.number")
    List<Invitation> to(Meeting meeting);

    @HQL("select new org.intersession.invitation.answer.Answered(count(i), count(i.answeredAt)) from Invitation i"
            + " where i.meeting = :meeting")
    Answered count(Meeting meeting);

    @HQL("where meeting = :meeting and party.id = :party")
    Optional<Invitation> of(Meeting meeting, UUID party);

    /** Whom a meeting still means to invite: those without an invitation. */
    @HQL("select v from Invitee v join fetch v.party where v.meeting = :meeting"
            + " and not exists (select 1 from Invitation i where i.meeting = v.meeting and i.party = v.party)")
    List<Invitee> waiting(Meeting meeting);

    @HQL("select v from Invitee v join fetch v.party where v.meeting = :meeting")
    List<Invitee> invitees(Meeting meeting);

    /** An invitee {@code v} who waits, and to whom no process of the meeting knows where to write. */
    String WITHOUT_ADDRESS = "not exists (select 1 from Invitation s where s.meeting = v.meeting and s.party = v.party)"
            + " and not exists (select 1 from Meeting n join n.processes p join Addressee a on a.process = p"
            + " where n = v.meeting and a.party = v.party and a.copy = false)";

    @HQL("select v.party.id from Invitee v where v.meeting = :meeting and " + WITHOUT_ADDRESS)
    List<UUID> withoutAddress(Meeting meeting);

    @HQL("select v from Invitee v join fetch v.party where v.meeting = :meeting and v.party.code = :code")
    Optional<Invitee> invitee(Meeting meeting, String code);

    @HQL("from InvitationText where process = :process")
    List<InvitationText> texts(Process process);

    @HQL("select l from PartyList l left join fetch l.parties where l.process in :processes order by l.name")
    List<PartyList> lists(Collection<Process> processes);

    @HQL("where meeting = :meeting")
    List<Admission> admissions(Meeting meeting);

    @HQL("where meeting = :meeting and party = :party")
    Optional<Admission> admission(Meeting meeting, Party party);

    /** The invitation to which a mail belonged. */
    @HQL(
            "select i from Invitation i join fetch i.meeting join fetch i.party where i.meeting.id = :meeting and i.party.id = :party")
    Optional<Invitation> told(UUID meeting, UUID party);

    @SQL("insert into reference_counter (prefix, last) values (:prefix, 0) on conflict (prefix) do nothing")
    int openCounter(String prefix);

    /** The last number given, locked until the act ends: whoever sends meanwhile waits, then sees what was sent. */
    @SQL("select last from reference_counter where prefix = :prefix for update")
    int lastNumber(String prefix);

    @SQL("update reference_counter set last = :last where prefix = :prefix")
    int keepNumber(String prefix, int last);

    /** How the mails of an occasion stand, by party and state. */
    @HQL("select new org.intersession.invitation.workspace.Delivery(m.party, m.state, count(m), max(m.handedOverAt))"
            + " from Mail m where m.meeting = :meeting and m.occasion = :occasion group by m.party, m.state")
    List<Delivery> deliveries(UUID meeting, String occasion);

    @HQL("select m from Mail m where m.meeting = :meeting and m.occasion = 'invitation'"
            + " and m.state = :state order by m.toAddress")
    List<Mail> inState(UUID meeting, Mail.State state);

    @HQL("select m.key from Mail m where m.meeting = :meeting and m.occasion = :occasion")
    List<String> keys(UUID meeting, String occasion);

    default List<Mail> refused(UUID meeting) {
        return inState(meeting, Mail.State.REFUSED);
    }

    default Invitation seenBy(Actor actor, Instant now, String slug, String code) {
        return seen(slug, code, actor.person(), actor.rolesInQueries(), actor.within(), now)
                .orElseThrow(Missing::new);
    }

    /** Those of one meeting that the actor may see: all for its secretariat, its own for a party. */
    default List<Invitation> allAt(Actor actor, Instant now, String slug) {
        return at(slug, actor.person(), actor.rolesInQueries(), actor.within(), now);
    }
}
