package org.intersession.delegation;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.intersession.invitation.answer.Received;

/** One line of a delegation's history: who did what when, on whose behalf. The party reads all of them. */
@Entity
public class DelegationEntry extends PanacheEntityBase {
    public enum Act {
        ANSWERED_WILL_ATTEND,
        ANSWERED_REGRETS,
        ANSWERED_REGRETS_WITH_PAPERS,
        NAMED,
        REVISED,
        MADE_HEAD,
        TAKEN_OFF,
        WITHDRAWN,
        SUBMITTED,
        SUBMITTED_LATE,
        LETTER_RECEIVED,
        EXTENDED,
        RETURNED,
        CONFIRMED,
        NOT_CONFIRMED
    }

    @Id
    @GeneratedValue
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public Delegation delegation;

    /** Of whom it is told; null where it concerns the whole, or somebody taken off before anything was submitted. */
    @ManyToOne(fetch = FetchType.LAZY)
    public Delegate delegate;

    public Instant at;
    public UUID byPerson;

    @Enumerated(EnumType.STRING)
    public Act act;

    /** Recorded by the secretariat, or its own act. */
    public boolean bySecretariat;

    /** The reason, or the new deadline, in the words that were used. */
    public String detail;

    @Embedded
    public Received received;

    protected DelegationEntry() {}

    public DelegationEntry(
            Delegation delegation, Delegate delegate, Act act, Instant at, UUID byPerson, boolean bySecretariat) {
        this.delegation = delegation;
        this.delegate = delegate;
        this.act = act;
        this.at = at;
        this.byPerson = byPerson;
        this.bySecretariat = bySecretariat;
    }

    public DelegationEntry saying(String detail) {
        this.detail = detail;
        return this;
    }

    DelegationEntry received(Received received) {
        this.received = received;
        return this;
    }
}
