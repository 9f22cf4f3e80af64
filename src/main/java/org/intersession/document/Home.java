package org.intersession.document;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** A process to which a document belongs: of its meeting, or its own between meetings. A view, for conditions only. */
@Entity
@Immutable
@Table(name = "document_home")
class Home implements Serializable {
    @Id
    UUID documentId;

    @Id
    UUID processId;
}
