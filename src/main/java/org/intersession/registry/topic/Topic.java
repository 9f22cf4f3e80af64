package org.intersession.registry.topic;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.intersession.platform.Stored;
import org.intersession.platform.language.Slug;
import org.intersession.platform.language.Translated;

/** What consultations are about: a focus area of processes, a common understanding or a set of effective practices of the IAMM. */
@Entity
public class Topic extends Stored {
    public enum Kind {
        FOCUS,
        COMMON_UNDERSTANDING,
        EFFECTIVE_PRACTICE;

        /** As it stands in the API: {@code common-understanding}. */
        public String slug() {
            return Slug.of(this);
        }
    }

    public String slug;

    @Enumerated(EnumType.STRING)
    public Kind kind;

    public int position;

    @JdbcTypeCode(SqlTypes.JSON)
    public Translated name;

    /** The source's own words, where they are kept. */
    public String wording;

    protected Topic() {}

    public boolean focus() {
        return kind == Kind.FOCUS;
    }
}
