package org.intersession.outcome.forward;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.intersession.document.Document;
import org.intersession.platform.Stored;
import org.intersession.platform.language.Translated;

/** A point of "The way forward" under an outcome: what is to be done, by whom, by when. Whoever reads the paper reads it. */
@Entity
public class FollowUp extends Stored {
    public enum Status {
        OPEN,
        STARTED,
        DONE
    }

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public Document document;

    public int position;
    public String number;
    /** The number of the point of which this is a part; null for a point of its own. */
    public String partOf;

    @JdbcTypeCode(SqlTypes.JSON)
    public Translated text = Translated.NONE;

    @JdbcTypeCode(SqlTypes.JSON)
    public Translated addressee = Translated.NONE;

    /** As precise as it is: 2028, 2028-03 or 2028-03-31; null for none. */
    public String dueOn;

    /** Null for what the source states and nobody follows here. */
    @Enumerated(EnumType.STRING)
    public Status status;

    protected FollowUp() {}

    public FollowUp(Document document, int position, String number, Translated text) {
        this.document = document;
        this.position = position;
        this.number = number;
        this.text = text;
    }

    /** The same as another installation has it, with how far it had come there. */
    public FollowUp followed(String partOf, Translated addressee, String dueOn, Status status) {
        this.partOf = partOf;
        this.addressee = addressee;
        this.dueOn = dueOn;
        this.status = status;
        return this;
    }
}
