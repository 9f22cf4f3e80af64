package org.intersession.announcement;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.intersession.identity.Grant;
import org.intersession.identity.Person;
import org.intersession.platform.Role;

/**
 * A grant by which a mail to nobody in person is read: of its party's focal points; one to the address of a process, of
 * its secretariat. A view, for conditions only: with it as {@code g}, {@link Grant#HELD} says that it counts now.
 */
@Entity
@Immutable
@Table(name = "reader_of_mail")
public class Reader implements Serializable {
    /** Whoever reads a mail {@code m} for a party or a process. */
    static final String OF_M = "exists (select 1 from Reader g where g.mail = m.id and " + Grant.HELD + ")";

    @Id
    UUID grantId;

    /** The mail that is read by it. */
    @Id
    UUID mail;

    @ManyToOne(fetch = FetchType.LAZY)
    Person person;

    @Enumerated(EnumType.STRING)
    Role role;

    UUID process;
    UUID meeting;
    UUID party;

    @Column(name = "valid_from")
    Instant validFrom;

    Instant validUntil;
}
