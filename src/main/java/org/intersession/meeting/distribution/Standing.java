package org.intersession.meeting.distribution;

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
import org.intersession.registry.membership.Category;

/**
 * A grant as it stands at a meeting: of a secretariat of its processes; at the meeting itself; of a focal point whose
 * party is admitted. A view, for conditions only: with it as {@code g}, {@link Grant#HELD} says that it counts now.
 */
@Entity
@Immutable
@Table(name = "standing_at_meeting")
public class Standing implements Serializable {
    /**
     * Whoever has a part in a meeting {@code m}. Its version says nothing, and is said because it is of the row: PostgreSQL
     * then asks for each meeting of a page, and neither collects first all at which somebody stands nor begins at those.
     */
    public static final String AT_M =
            "(m.version < 0 or exists (select 1 from Standing g where m.version >= 0 and g.at = m.id and " + Grant.HELD
                    + "))";

    /** The secretariats of a meeting {@code m}. */
    public static final String AT_HOME = "exists (select 1 from Standing g where g.at = m.id"
            + " and g.role = org.intersession.platform.Role.SECRETARIAT and " + Grant.HELD + ")";

    @Id
    UUID grantId;

    /** The meeting at which it stands. */
    @Id
    UUID at;

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

    /** That of its party's admission; null for whoever stands there for none. */
    @Enumerated(EnumType.STRING)
    Category category;
}
