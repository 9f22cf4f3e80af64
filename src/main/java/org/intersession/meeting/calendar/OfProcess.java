package org.intersession.meeting.calendar;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** That a meeting is of a process, with its {@code opening}, which the database keeps there: lists of a process stand by it. */
@Entity
@Immutable
@Table(name = "meeting_process")
class OfProcess implements Serializable {
    @Id
    @Column(name = "meeting_id")
    UUID meeting;

    @Id
    @Column(name = "process_id")
    UUID process;

    String opening;
}
