package org.intersession.platform;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.intersession.platform.refusal.Stale;

/** What every stored thing has: an identifier (UUIDv7, made in Java, in no public page), and a version that guards its edits. */
@MappedSuperclass
public abstract class Stored extends PanacheEntityBase {
    @Id
    @GeneratedValue
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    @Version
    public int version;

    /** Refuses an edit made from a page older than the stored state. */
    public void expectVersion(int seen) {
        if (seen != version) {
            throw new Stale();
        }
    }
}
