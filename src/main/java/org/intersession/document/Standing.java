package org.intersession.document;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.intersession.registry.Category;

/**
 * In what category a party stands to a document: as admitted to its meeting, else by membership, else as its process
 * proposes. A view, for conditions only.
 */
@Entity
@Immutable
@Table(name = "document_standing")
class Standing implements Serializable {
    @Id
    UUID documentId;

    @Id
    UUID partyId;

    @Id
    @Enumerated(EnumType.STRING)
    Category category;

    boolean organization;
    /** Whether it was admitted to the document's meeting. */
    boolean admitted;

    boolean toInSession;
}
