package org.intersession.document.finding;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** That a paper that came out is of a process, or of a topic: the database keeps its lists, the newest first. */
@Entity
@Immutable
@Table(name = "shelf")
class Shelved implements Serializable {
    /** The process, or the topic. */
    @Id
    UUID place;

    @Id
    @Column(name = "document_id")
    UUID document;

    Instant issuedAt;
}
