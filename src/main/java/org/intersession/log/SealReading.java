package org.intersession.log;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.UUID;
import org.intersession.platform.Actor;
import org.intersession.platform.refusal.Missing;

/** Reads the whole chain and says whether it holds. */
@ApplicationScoped
@Transactional
public class SealReading {
    private final Seals seals;

    SealReading(Seals seals) {
        this.seals = seals;
    }

    public enum Fault {
        /** What the line says is not what was sealed, or its seal is another. */
        CHANGED,
        /** The seal is there, its line is not. */
        LINE_GONE,
        /** Between this seal and the one before it there was another. */
        SEAL_GONE,
        /** Older than what was sealed, and never sealed itself. */
        ADDED
    }

    /** The first place at which the chain does not hold. @param number of the seal; 0 of what has none */
    public record Broken(Fault fault, long number, UUID entry) {}

    /**
     * @param entries how many lines hold, from the first on
     * @param head the last of their hashes, to be kept elsewhere and compared
     * @param waiting lines that the job has not come to
     * @param broken null where nothing is
     */
    public record Verified(long entries, String head, int waiting, Broken broken) {}

    public Verified verify(Actor actor) {
        if (!SealPolicy.mayVerify(actor)) {
            throw new Missing();
        }
        var last = Seal.NONE;
        try (var all = seals.sealed()) {
            for (var it : (Iterable<Seals.Sealed>) all::iterator) {
                var fault = fault(last, it);
                if (fault != null) {
                    return new Verified(last.number, last.inHex(), 0, new Broken(fault, it.number(), it.entry()));
                }
                last = last.next(it.line());
            }
        }
        var since = SealActions.since(last);
        var unsealed = seals.unsealed(new UUID(0, 0), SealActions.BATCH);
        var broken = unsealed.stream()
                // Not UUID.compareTo, which compares signed halves.
                .filter(it ->
                        Long.compareUnsigned(it.id().getMostSignificantBits(), since.getMostSignificantBits()) < 0)
                .findFirst()
                .map(it -> new Broken(Fault.ADDED, 0, it.id()))
                .orElse(null);
        return new Verified(last.number, last.inHex(), unsealed.size(), broken);
    }

    private static Fault fault(Seal last, Seals.Sealed it) {
        if (it.number() != last.number + 1) {
            return Fault.SEAL_GONE;
        }
        if (it.line() == null) {
            return Fault.LINE_GONE;
        }
        return Arrays.equals(it.hash(), it.line().hash(it.number(), last.hash)) ? null : Fault.CHANGED;
    }
}
