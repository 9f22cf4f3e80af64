package org.intersession.platform.journal;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;

/** One line of the log of acts: who did what to which thing, when. Ids only, so that erasing a person leaves it true. */
@Entity
@Table(name = "act_log")
public class LoggedAct extends PanacheEntityBase {
    @Id
    @GeneratedValue
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    public Instant at;
    /** The person; null where the system acted. */
    public UUID actor;
    /** The glossary's verb with its noun: {@code meeting.announced}. */
    public String act;

    public UUID subject;

    protected LoggedAct() {}

    LoggedAct(Instant at, UUID actor, String act, UUID subject) {
        this.at = at;
        this.actor = actor;
        this.act = act;
        this.subject = subject;
    }
}
