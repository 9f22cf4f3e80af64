package org.intersession.vault;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/** That something in the database may be encrypted under a key, and how to tell that key from another of its name. */
@Entity
class VaultKey extends PanacheEntityBase {
    private static final UUID NONE = new UUID(0, 0);

    @Id
    public String name;

    /** The key's own name, encrypted under it. */
    public String proof;

    public Instant since;

    protected VaultKey() {}

    static Place proofOf(String name) {
        return new Place("vault_key", NONE, name);
    }
}
