package org.intersession.meeting;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.intersession.platform.Stored;
import org.intersession.platform.language.Translated;
import org.intersession.registry.Process;

/** Meetings that belong together: intersessional workshops, annual sessions, regional consultations. */
@Entity
public class Series extends Stored {
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public Process process;

    public String slug;

    @JdbcTypeCode(SqlTypes.JSON)
    public Translated name;

    /** Its part of a symbol or a reference: {@code WS}. */
    public String symbolPart;

    protected Series() {}

    public Series(Process process, String slug, Translated name) {
        this.process = process;
        this.slug = slug;
        this.name = name;
    }
}
