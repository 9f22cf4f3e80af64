package org.intersession.agenda;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.intersession.meeting.Meeting;
import org.intersession.platform.Stored;
import org.intersession.platform.language.Translated;

/** An item of the agenda, or a sub-item: 1, 2, 2 (a). Its number is proposed from its place until somebody chooses one. */
@Entity
public class AgendaItem extends Stored {
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public Meeting meeting;

    /** The item of which this is a part; null for one of the first level. There is no third. */
    @ManyToOne(fetch = FetchType.LAZY)
    public AgendaItem parent;

    /** Its place among its siblings, from 1. */
    public int position;

    public String number;
    /** Whether the number was chosen; else it follows the place. */
    public boolean numberChosen;

    @JdbcTypeCode(SqlTypes.JSON)
    public Translated title = Translated.NONE;

    /** What the item is about, as paragraphs. */
    @JdbcTypeCode(SqlTypes.JSON)
    public Translated annotation = Translated.NONE;

    @JdbcTypeCode(SqlTypes.JSON)
    public Translated expectedAction = Translated.NONE;

    /** The time foreseen; null for none. */
    public Integer minutes;

    protected AgendaItem() {}

    AgendaItem(Meeting meeting, AgendaItem parent, int position) {
        this.meeting = meeting;
        this.parent = parent;
        this.position = position;
    }

    /** One of a meeting that came from another installation: as it was there. */
    public static AgendaItem archived(
            Meeting meeting,
            AgendaItem parent,
            int position,
            String number,
            boolean numberChosen,
            Translated title,
            Translated annotation,
            Translated expectedAction,
            Integer minutes) {
        var item = new AgendaItem(meeting, parent, position);
        item.number = number;
        item.numberChosen = numberChosen;
        item.title = title;
        item.annotation = annotation;
        item.expectedAction = expectedAction;
        item.minutes = minutes;
        return item;
    }

    public boolean isSubItem() {
        return parent != null;
    }

    /** The number that its place suggests: 3, and under it 3 (a) to 3 (z), then 3 (27). */
    String proposedNumber() {
        if (parent == null) {
            return String.valueOf(position);
        }
        return parent.number + " (" + (position <= 26 ? String.valueOf((char) ('a' + position - 1)) : position) + ")";
    }
}
