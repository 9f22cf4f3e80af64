package org.intersession.agenda.speaker;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.intersession.agenda.AgendaItem;
import org.intersession.agenda.sitting.Sitting;
import org.intersession.meeting.Meeting;
import org.intersession.platform.Stored;
import org.intersession.platform.language.Translated;

/** Somebody who speaks in a sitting or moderates it. The public learns the name only of those who agreed. */
@Entity
public class Speaker extends Stored {
    public enum Part {
        MODERATOR,
        SPEAKER
    }

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public Meeting meeting;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public Sitting sitting;

    /** The item on which they speak; null for the sitting as a whole. */
    @ManyToOne(fetch = FetchType.LAZY)
    public AgendaItem item;

    @Enumerated(EnumType.STRING)
    public Part part = Part.SPEAKER;

    public int position;
    /** As it is to be read out, courtesy title included. */
    public String name;

    @JdbcTypeCode(SqlTypes.JSON)
    public Translated functionalTitle = Translated.NONE;

    /** The language in which they speak (BCP 47), for the interpreters. */
    public String language;

    public boolean namedPublicly;

    protected Speaker() {}

    Speaker(Sitting sitting, int position) {
        this.meeting = sitting.meeting;
        this.sitting = sitting;
        this.position = position;
    }

    /** One of a meeting that came from another installation: as it was there. */
    public static Speaker archived(
            Sitting sitting,
            AgendaItem item,
            Part part,
            int position,
            String name,
            Translated functionalTitle,
            String language,
            boolean namedPublicly) {
        var speaker = new Speaker(sitting, position);
        speaker.item = item;
        speaker.part = part;
        speaker.name = name;
        speaker.functionalTitle = functionalTitle;
        speaker.language = language;
        speaker.namedPublicly = namedPublicly;
        return speaker;
    }
}
