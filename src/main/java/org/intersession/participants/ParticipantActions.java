package org.intersession.participants;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Comparator;
import org.intersession.platform.Actor;
import org.intersession.platform.journal.Journal;
import org.intersession.platform.refusal.Guard;
import org.intersession.platform.refusal.Refusal;

/** The lot by which the first in the order of delegations is drawn. */
@ApplicationScoped
@Transactional
public class ParticipantActions {
    private final Participants participants;
    private final Journal journal;
    private final Clock clock;
    private final SecureRandom lot = new SecureRandom();

    ParticipantActions(Participants participants, Journal journal, Clock clock) {
        this.participants = participants;
        this.journal = journal;
        this.clock = clock;
    }

    /** Draws one among the States whose delegations have a confirmed member now; each draw stays on record. */
    public void draw(Actor actor, String slug) {
        var now = clock.instant();
        var meeting = participants.seenBy(actor, now, slug);
        Guard.allow(ParticipantPolicy.mayDraw(actor, meeting));
        var among = Order.among(participants.present(meeting)).stream()
                .sorted(Comparator.comparing(it -> it.code))
                .toList();
        if (among.isEmpty()) {
            throw Refusal.of(ParticipantsMessages.class, ParticipantsMessages::nobodyToDraw);
        }
        var drawn = among.get(lot.nextInt(among.size()));
        new Draw(meeting, drawn, among.stream().map(it -> it.code).toArray(String[]::new), now, actor.person())
                .persist();
        journal.note(actor, "delegations.drawn", meeting.id);
    }
}
