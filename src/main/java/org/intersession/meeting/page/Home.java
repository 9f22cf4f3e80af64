package org.intersession.meeting.page;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** A process at home in a place: of a meeting, or of a document between meetings. A view, for conditions only. */
@Entity
@Immutable
@Table(name = "home")
class Home implements Serializable {
    @Id
    UUID place;

    @Id
    UUID process;
}
