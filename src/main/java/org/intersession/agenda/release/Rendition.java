package org.intersession.agenda.release;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.intersession.agenda.programme.Programme;
import org.intersession.meeting.distribution.Distribution;
import org.intersession.platform.Stored;

/** A release as one readership has it, kept as it was. */
@Entity
public class Rendition extends Stored {
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public Release release;

    @Enumerated(EnumType.STRING)
    public Readership readership;

    @JdbcTypeCode(SqlTypes.JSON)
    public Programme programme;

    protected Rendition() {}

    /** What its readers have of it: of a restricted release conference services have the items assigned to them. */
    public Programme read() {
        return readership == Readership.SERVICES && release.distribution == Distribution.RESTRICTED
                ? programme.assigned()
                : programme;
    }

    Rendition(Release release, Readership readership, Programme programme) {
        this.release = release;
        this.readership = readership;
        this.programme = programme;
    }
}
