package org.intersession.log;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.intersession.platform.Actor;
import org.intersession.platform.refusal.Guard;

/** Seals what the acts have logged, apart from them: an act waits for no other. */
@ApplicationScoped
@Transactional
public class SealActions {
    static final int BATCH = 1000;

    /** For how long an act may lie between the making of its line's id and its commit. */
    private static final long LATENESS = 3_600_000;

    private final Seals seals;

    SealActions(Seals seals) {
        this.seals = seals;
    }

    /** Seals the next lines, in the order of their ids; answers how many. One that comes late gets the next number. */
    public int seal(Actor actor) {
        Guard.allow(SealPolicy.maySeal(actor));
        if (!seals.claim()) {
            return 0;
        }
        var last = seals.last().orElse(Seal.NONE);
        var lines = seals.unsealed(since(last), BATCH);
        for (var line : lines) {
            last = last.next(line);
            last.persist();
        }
        return lines.size();
    }

    /** The least id of the time before which nothing can be outstanding: an id begins with its milliseconds. */
    static UUID since(Seal last) {
        if (last.entry == null) {
            return new UUID(0, 0);
        }
        var made = last.entry.getMostSignificantBits() >>> 16;
        return new UUID(Math.max(0, made - LATENESS) << 16, 0);
    }
}
