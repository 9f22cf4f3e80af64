package org.intersession.agenda.sitting;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import org.intersession.agenda.AgendaMessages;
import org.intersession.agenda.ItemForm;
import org.intersession.meeting.Meeting;
import org.intersession.platform.language.Dates;
import org.intersession.platform.language.Translated;
import org.intersession.web.Filled;
import org.intersession.web.Typed;

/** A sitting or a break as an officer typed it, on the venue's clock. */
record SittingForm(
        Sitting.Kind kind,
        LocalDate day,
        LocalTime startsAt,
        LocalTime endsAt,
        Translated title,
        String room,
        boolean closed,
        boolean serviced,
        int version) {

    static SittingForm read(Typed typed, Meeting meeting) {
        var words = typed.words(AgendaMessages.class);
        var day = typed.needed("day", typed.day("day"));
        if (day != null
                && meeting.opensOn != null
                && (day.isBefore(meeting.opensOn) || day.isAfter(meeting.closesOn))) {
            typed.fault(
                    "day", words.notADayOfTheMeeting(Dates.range(meeting.opensOn, meeting.closesOn, typed.locale())));
        }
        var starts = typed.needed("startsAt", VenueTime.read(typed, "startsAt", day, meeting.zone));
        var ends = typed.needed("endsAt", VenueTime.read(typed, "endsAt", day, meeting.zone));
        if (starts != null && ends != null && !ends.isAfter(starts)) {
            typed.fault("endsAt", words.endsBeforeItStarts());
        }
        var kind = typed.needed("kind", typed.one("kind", Sitting.Kind.class));
        var closed = typed.ticked("closed");
        if (closed && kind == Sitting.Kind.BREAK) {
            typed.fault("closed", words.noClosedBreak());
        }
        var form = new SittingForm(
                kind,
                day,
                starts,
                ends,
                typed.translated("title", 300),
                typed.optional("room", 120),
                closed,
                closed && typed.ticked("serviced"),
                typed.given("version") ? typed.version() : -1);
        typed.check();
        return form;
    }

    static Filled of(Sitting sitting) {
        var values = new HashMap<String, Object>();
        values.put("version", sitting.version);
        values.put("kind", sitting.kind);
        values.put("day", sitting.day);
        values.put("startsAt", Dates.clock(sitting.startsAt));
        values.put("endsAt", Dates.clock(sitting.endsAt));
        values.put("room", sitting.room);
        values.put("closed", sitting.closed ? "yes" : null);
        values.put("serviced", sitting.serviced ? "yes" : null);
        ItemForm.spread(values, "title", sitting.title);
        return Filled.with(values);
    }

    static Filled blank(Meeting meeting, LocalDate day) {
        var values = new HashMap<String, Object>();
        values.put("kind", Sitting.Kind.SITTING);
        values.put("day", day == null ? meeting.opensOn : day);
        return Filled.with(values);
    }
}
