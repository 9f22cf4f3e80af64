package org.intersession.registration.request;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.Page;
import org.intersession.invitation.Invitation;
import org.intersession.meeting.Meeting;
import org.intersession.platform.Actor;
import org.intersession.platform.refusal.Missing;
import org.intersession.registry.Party;

/** Those who registered first, found by themselves, by the party's focal points and by the secretariat. */
public interface Requests {
    @HQL("select r from RegistrationRequest r join fetch r.meeting join fetch r.party join fetch r.person"
            + " where r.meeting = :meeting and r.person.id = :person order by r.requestedAt desc, r.id desc")
    List<RegistrationRequest> own(Meeting meeting, UUID person);

    /** For whoever has found the party's invitation through the actor. */
    @HQL("select r from RegistrationRequest r join fetch r.meeting join fetch r.party join fetch r.person"
            + " where r.id = :id and r.meeting = :meeting and r.party = :party")
    Optional<RegistrationRequest> one(UUID id, Meeting meeting, Party party);

    /** For whoever has found the party's invitation through the actor. */
    @HQL("select r from RegistrationRequest r join fetch r.meeting join fetch r.party join fetch r.person"
            + " where r.meeting = :meeting and r.party = :party and r.state = REQUESTED order by r.requestedAt, r.id")
    List<RegistrationRequest> openUnder(Meeting meeting, Party party);

    /** For the secretariat of the meeting, by pages: from after that one. */
    @HQL("select r from RegistrationRequest r join fetch r.meeting join fetch r.party join fetch r.person"
            + " where r.meeting = :meeting and r.state = REQUESTED and r.id > :after order by r.id")
    List<RegistrationRequest> open(Meeting meeting, UUID after, Page page);

    /** Those that led to nothing, of meetings that ended before that day. */
    @HQL("select r from RegistrationRequest r where r.meeting.closesOn < :day and r.state <> APPROVED")
    List<RegistrationRequest> pastWithoutApproval(LocalDate day);

    /**
     * Whether they have a place in a delegation already: confirmed, by their own asking, or under that party. What another
     * has named them for without asking them keeps nobody from their own.
     *
     * @param party null for none
     */
    @HQL("select count(e) > 0 from Delegate e where e.delegation.meeting = :meeting and e.person.id = :person"
            + " and e.place is not null and (e.confirmedAt is not null or e.delegation.party.id = :party"
            + " or exists (select 1 from RegistrationRequest r where r.meeting = :meeting and r.person = e.person"
            + " and r.party = e.delegation.party and r.state = APPROVED))")
    boolean placed(Meeting meeting, UUID person, UUID party);

    default Optional<RegistrationRequest> latestOf(Actor actor, Meeting meeting) {
        return actor.person() == null
                ? Optional.empty()
                : own(meeting, actor.person()).stream().findFirst();
    }

    default RegistrationRequest of(Invitation invitation, UUID id) {
        return one(id, invitation.meeting, invitation.party).orElseThrow(Missing::new);
    }
}
