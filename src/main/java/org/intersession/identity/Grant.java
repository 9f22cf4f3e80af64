package org.intersession.identity;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.intersession.platform.Held;
import org.intersession.platform.Role;
import org.intersession.platform.Stored;

/**
 * A role somewhere, for a time: secretariat of a process, focal point of a party (for a process or for all), chair or
 * conference services of a meeting, delegate of a party at a meeting. The scope is by id, because what it names lives
 * in features above this one; the database holds the foreign keys.
 */
@Entity
@Table(name = "role_grant")
public class Grant extends Stored {
    /**
     * The condition, in a query, that a grant {@code g} counts for the actor now. Its parameters are {@code person},
     * {@code roles}, {@code within} and {@code now}: {@link org.intersession.platform.Actor} gives the first three.
     * By a personal link (within a meeting) only grants at that meeting count. Without parentheses, because Hibernate's
     * parser takes seconds for the first condition that has many levels of them.
     */
    public static final String HELD =
            "g.person.id = :person and :roles like concat('%', cast(g.role as string), '%') and g.validFrom <= :now"
                    + " and case when g.validUntil <= :now then 1 else 0 end = 0"
                    + " and case when cast(:within as uuid) is null then 1 when g.meeting = :within then 1 else 0 end = 1";

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public Person person;

    @Enumerated(EnumType.STRING)
    public Role role;

    public UUID process;
    public UUID meeting;
    public UUID party;

    public Instant validFrom;
    /** The first instant at which it no longer holds; null while open. */
    public Instant validUntil;

    public UUID givenBy;

    protected Grant() {}

    public Grant(Person person, Role role, UUID process, UUID meeting, UUID party, Instant validFrom, UUID givenBy) {
        this.person = person;
        this.role = role;
        this.process = process;
        this.meeting = meeting;
        this.party = party;
        this.validFrom = validFrom;
        this.givenBy = givenBy;
    }

    public void endAt(Instant instant) {
        validUntil = instant;
    }

    /** The last day on which it holds; null while open. */
    public LocalDate lastDay() {
        return validUntil == null ? null : LocalDate.ofInstant(validUntil.minusNanos(1), ZoneOffset.UTC);
    }

    /** Whether somebody gave it to themselves, as only an administrator can. */
    public boolean taken() {
        return person.id.equals(givenBy);
    }

    public Held held() {
        return new Held(role, process, meeting, party);
    }
}
