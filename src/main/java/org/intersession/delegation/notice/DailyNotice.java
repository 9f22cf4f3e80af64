package org.intersession.delegation.notice;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.OneToOne;
import org.intersession.platform.Stored;
import org.intersession.registry.Process;

/** The choice of a secretariat to hear once a day, instead of at once, of what parties sent. */
@Entity
public class DailyNotice extends Stored {
    @OneToOne(fetch = FetchType.LAZY, optional = false)
    public Process process;

    public boolean daily;

    protected DailyNotice() {}

    public DailyNotice(Process process) {
        this.process = process;
    }

    public void choose(boolean daily) {
        this.daily = daily;
    }
}
