package org.intersession.platform.job;

import io.quarkus.arc.All;
import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.intersession.platform.refusal.Away;

/**
 * Looks every minute, on each node, whether a nightly job is due that no node has done: so one that was due while nothing
 * ran, or whose node died, is done late rather than never. What was due on days before that is not made up for.
 */
@ApplicationScoped
class NightlyJob implements Timed {
    private static final Duration KEPT = Duration.ofDays(90);
    /** For one of its statements, and for all of them. */
    private static final int LONGEST_SECONDS = 3600;

    private final List<Nightly> all;
    private final JobRuns runs;
    private final Clock clock;
    /** What this node knows to be done, so that it need not ask each minute. */
    private final Map<String, Instant> known = new HashMap<>();

    NightlyJob(@All List<Nightly> all, JobRuns runs, Clock clock) {
        this.all = all;
        this.runs = runs;
        this.clock = clock;
    }

    @Override
    public String timer() {
        return "nightly jobs";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(1);
    }

    @Override
    public void again() {
        look();
    }

    void look() {
        for (var one : all) {
            var due = lastDue(one.at(), clock.instant());
            if (due.equals(known.get(one.name()))) {
                continue;
            }
            try {
                if (claim(one, due) != Claim.BUSY) {
                    known.put(one.name(), due);
                }
            } catch (RuntimeException failed) {
                if (Away.in(failed).isPresent()) {
                    throw failed;
                }
                Log.errorf(failed, "the nightly job %s failed and is tried again", one.name());
            }
        }
    }

    enum Claim {
        DONE,
        DONE_BEFORE,
        /** Another node is at it, and may yet die of it. */
        BUSY
    }

    /** The claim is a row and a lock of one transaction with the work: a node that dies leaves neither. */
    @Transactional
    @TransactionConfiguration(timeout = LONGEST_SECONDS)
    Claim claim(Nightly one, Instant due) {
        if (!runs.lock(one.name())) {
            return Claim.BUSY;
        }
        if (runs.record(one.name(), due) == 0) {
            return Claim.DONE_BEFORE;
        }
        runs.forget(clock.instant().minus(KEPT));
        patiently(one);
        Log.infof("the nightly job %s of %s is done", one.name(), due);
        return Claim.DONE;
    }

    private void patiently(Nightly one) {
        var before = runs.patience(Duration.ofSeconds(LONGEST_SECONDS));
        try {
            one.run();
        } finally {
            patientAsBefore(before);
        }
    }

    /** The connection goes back to those who serve pages, unless it broke. */
    private void patientAsBefore(Duration before) {
        try {
            runs.patience(before);
        } catch (RuntimeException broken) {
            Log.debug("the job's connection is not to be had any more", broken);
        }
    }

    static Instant lastDue(LocalTime at, Instant now) {
        var today = now.atZone(ZoneOffset.UTC).with(at);
        return (today.toInstant().isAfter(now) ? today.minusDays(1) : today).toInstant();
    }
}
