package org.intersession.webhook;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.annotations.processing.Find;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.annotations.processing.SQL;
import org.intersession.agenda.release.Release;
import org.intersession.document.Document;
import org.intersession.meeting.Meeting;
import org.intersession.platform.Actor;
import org.intersession.platform.Role;

/** The subscriptions, and what is on its way to them. */
public interface Webhooks {
    /** Whose they are: everybody's own; those of its processes a secretariat's; an administrator's all. */
    String THEIRS = "(:all = true or w.subscriber = :person or w.process in :processes)";

    Session session();

    @HQL("from Webhook w where " + THEIRS + " order by w.since, w.id")
    List<Webhook> theirs(boolean all, UUID person, Collection<UUID> processes);

    @HQL("from Webhook w where w.id = :id and " + THEIRS)
    Optional<Webhook> theirs(UUID id, boolean all, UUID person, Collection<UUID> processes);

    @HQL("select count(*) from Webhook w where w.subscriber = :person")
    long countOf(UUID person);

    @HQL("from Webhook w where w.state = ACTIVE and (w.process is null or w.process in :processes) order by w.id")
    List<Webhook> active(Collection<UUID> processes);

    @Find
    Optional<Document> document(UUID id);

    @Find
    Optional<Meeting> meeting(UUID id);

    @Find
    Optional<Release> release(UUID id);

    /** The next that is due, locked until the transaction ends. Of one address they go in order: what failed holds up the rest. */
    @SQL("select d.id from webhook_delivery d join webhook w on w.id = d.webhook_id"
            + " where d.state = 'WAITING' and d.next_attempt_at <= :now and w.state = 'ACTIVE'"
            + " and not exists (select 1 from webhook_delivery o where o.webhook_id = d.webhook_id and o.state = 'WAITING'"
            + " and o.id < d.id and (o.attempts > 0 or o.next_attempt_at <= :now))"
            + " order by d.next_attempt_at, d.id limit 1 for update of d skip locked")
    Optional<UUID> lockNextDue(Instant now);

    @HQL(
            "select count(*) from Delivery d where d.state = WAITING and d.nextAttemptAt <= :now and d.webhook.state = ACTIVE")
    long due(Instant now);

    @HQL("update Delivery set state = GIVEN_UP, nextAttemptAt = null where webhook = :webhook and state = WAITING")
    int giveUp(Webhook webhook);

    @HQL("delete from Delivery where webhook = :webhook")
    int forget(Webhook webhook);

    default List<Webhook> heldBy(Actor actor) {
        return theirs(actor.admin(), actor.person(), actor.processes(Role.SECRETARIAT));
    }

    default Optional<Webhook> heldBy(Actor actor, UUID id) {
        return theirs(id, actor.admin(), actor.person(), actor.processes(Role.SECRETARIAT));
    }
}
