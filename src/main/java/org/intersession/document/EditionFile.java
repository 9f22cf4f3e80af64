package org.intersession.document;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.UUID;
import org.intersession.document.file.FileActions;
import org.intersession.platform.Stored;
import org.intersession.storage.content.FileType;

/** One version of an edition in one format, or the address at which its owner publishes it. Earlier versions are kept. */
@Entity
public class EditionFile extends Stored {
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public Edition edition;

    /** What its content is; null for a link. */
    @Enumerated(EnumType.STRING)
    public FileType format;

    /** The content's SHA-256, under which the file store has it; null for a link. */
    public String sha256;

    public Long size;
    /** As it was called where it came from. */
    public String name;

    public String link;
    /** 1 for the first in its format, and so on. */
    public int number;
    /** Whether it is the newest in its format. */
    public boolean current = true;

    public Instant addedAt;
    public UUID addedBy;

    protected EditionFile() {}

    public EditionFile(Edition edition, int number, Instant addedAt, UUID addedBy) {
        this.edition = edition;
        this.number = number;
        this.addedAt = addedAt;
        this.addedBy = addedBy;
    }

    public EditionFile(Edition edition, FileActions.Kept kept, int number, Instant addedAt, UUID addedBy) {
        this(edition, number, addedAt, addedBy);
        holds(kept);
    }

    public void holds(FileActions.Kept kept) {
        format = kept.format();
        sha256 = kept.sha256();
        size = kept.size();
        name = kept.name();
    }

    public void leadsTo(String address) {
        link = address;
    }

    /** A newer one in its format is there. */
    public void replaced() {
        current = false;
    }

    public boolean isLink() {
        return link != null;
    }
}
