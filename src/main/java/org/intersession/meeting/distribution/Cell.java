package org.intersession.meeting.distribution;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.intersession.platform.Role;

/** A yes in the table "Who may see what": what a grant opens at a place. A view, for conditions only: {@link Rights}. */
@Entity
@Immutable
@Table(name = "cell")
class Cell implements Serializable {
    @Id
    UUID held;

    @Id
    UUID place;

    @Id
    String opens;

    UUID person;

    @Enumerated(EnumType.STRING)
    Role role;

    UUID party;
    Instant since;
    Instant until;
    UUID within;
}
