package org.intersession.document.file;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;

/** One line of the log of downloads: who opened which file, when. Ids only, written once. */
@Entity
@Table(name = "download_log")
public class Download extends PanacheEntityBase {
    @Id
    @GeneratedValue
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    public Instant at;
    /** Null for somebody whom we do not know. */
    public UUID person;

    public UUID document;
    public UUID file;

    protected Download() {}

    public Download(Instant at, UUID person, UUID document, UUID file) {
        this.at = at;
        this.person = person;
        this.document = document;
        this.file = file;
    }
}
