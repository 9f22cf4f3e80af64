package org.intersession.home;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.intersession.meeting.Meeting;
import org.intersession.platform.language.Translated;

/**
 * Something that falls due at a meeting of the secretariat: on a day, at a time of that place if it has one.
 *
 * @param of the paper, outcome or party that it concerns; empty for the meeting itself
 * @param path where it is dealt with
 */
public record Deadline(
        Kind kind,
        Meeting meeting,
        LocalDate day,
        LocalTime clock,
        ZoneId zone,
        String of,
        Translated named,
        String path) {
    public enum Kind {
        NOMINATIONS,
        EXTENDED,
        REGISTRATION,
        OPENING,
        EXPECTED,
        EMBARGO,
        DERESTRICTION,
        COMMENTS
    }

    static Deadline on(Kind kind, Meeting meeting, LocalDate day, String of, String path) {
        return new Deadline(kind, meeting, day, null, null, of, Translated.NONE, path);
    }

    static Deadline at(
            Kind kind, Meeting meeting, Instant instant, ZoneId zone, String of, Translated named, String path) {
        var place = zone == null ? meeting.zone == null ? meeting.process().zone : meeting.zone : zone;
        var there = instant.atZone(place);
        return new Deadline(kind, meeting, there.toLocalDate(), there.toLocalTime(), place, of, named, path);
    }

    /** The place whose time it is; null where it was typed in another zone than the venue's. */
    public Translated city() {
        return zone != null && zone.equals(meeting.zone) ? meeting.city : null;
    }
}
