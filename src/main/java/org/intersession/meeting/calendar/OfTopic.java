package org.intersession.meeting.calendar;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** That a meeting carries a topic, with its {@code opening}, which the database keeps there: lists of a topic stand by it. */
@Entity
@Immutable
@Table(name = "meeting_topic")
class OfTopic implements Serializable {
    @Id
    @Column(name = "meeting_id")
    UUID meeting;

    @Id
    @Column(name = "topic_id")
    UUID topic;

    String opening;
}
