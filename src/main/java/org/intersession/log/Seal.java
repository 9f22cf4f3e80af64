package org.intersession.log;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.HexFormat;
import java.util.UUID;

/** What holds one line of the logs in its place: its number, and a hash over the seal before it and the line itself. */
@Entity
@Table(name = "log_seal")
public class Seal extends PanacheEntityBase {
    /** Before the first. */
    static final Seal NONE = new Seal(0, null, new byte[32]);

    @Id
    public long number;

    /** The line: of the log of acts, or of that of downloads. */
    public UUID entry;

    /** SHA-256. */
    public byte[] hash;

    protected Seal() {}

    private Seal(long number, UUID entry, byte[] hash) {
        this.number = number;
        this.entry = entry;
        this.hash = hash;
    }

    Seal next(Line line) {
        return new Seal(number + 1, line.id(), line.hash(number + 1, hash));
    }

    String inHex() {
        return HexFormat.of().formatHex(hash);
    }
}
