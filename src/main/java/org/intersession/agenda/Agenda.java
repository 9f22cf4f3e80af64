package org.intersession.agenda;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.OneToOne;
import java.time.Instant;
import org.intersession.meeting.Meeting;
import org.intersession.platform.Stored;

/** The working draft of a meeting's agenda and programme as a whole: its version moves with every part of it. */
@Entity
public class Agenda extends Stored {
    @OneToOne(fetch = FetchType.LAZY, optional = false)
    public Meeting meeting;

    public Instant changedAt;

    protected Agenda() {}

    Agenda(Meeting meeting) {
        this.meeting = meeting;
    }

    public void touch(Instant now) {
        changedAt = now;
    }
}
