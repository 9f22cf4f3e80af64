package org.intersession.meeting;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import org.intersession.meeting.Meeting.Mode;
import org.intersession.platform.Translated;

/** When and where a meeting is to be, and by when it asks for answers: what may change after it was announced. */
@JsonIgnoreProperties(ignoreUnknown = true)
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Plan(
        @JsonFormat(shape = JsonFormat.Shape.STRING) LocalDate opensOn,
        @JsonFormat(shape = JsonFormat.Shape.STRING) LocalDate closesOn,
        ZoneId zone,
        Translated city,
        Translated venue,
        Mode mode,
        @JsonFormat(shape = JsonFormat.Shape.STRING) Instant nominationsCloseAt,
        ZoneId nominationsZone,
        @JsonFormat(shape = JsonFormat.Shape.STRING) Instant registrationClosesAt) {

    /** The zone in which the deadlines are said. */
    public ZoneId deadlineZone() {
        return nominationsZone == null ? zone : nominationsZone;
    }

    boolean otherDays(Plan that) {
        return !Objects.equals(opensOn, that.opensOn) || !Objects.equals(closesOn, that.closesOn);
    }

    boolean otherPlace(Plan that) {
        return !Objects.equals(city, that.city)
                || !Objects.equals(venue, that.venue)
                || !Objects.equals(zone, that.zone);
    }

    boolean otherDeadlines(Plan that) {
        return !Objects.equals(nominationsCloseAt, that.nominationsCloseAt)
                || !Objects.equals(registrationClosesAt, that.registrationClosesAt);
    }

    /** The same with its deadlines as many days later as the opening is later than in that plan, by the clock. */
    public Plan deadlinesAfter(Plan that) {
        var days = ChronoUnit.DAYS.between(that.opensOn, opensOn);
        return new Plan(
                opensOn,
                closesOn,
                zone,
                city,
                venue,
                mode,
                later(that.nominationsCloseAt, that.nominationsZone, days),
                that.nominationsZone,
                later(that.registrationClosesAt, that.nominationsZone, days));
    }

    private static Instant later(Instant deadline, ZoneId zone, long days) {
        return deadline == null || zone == null
                ? deadline
                : deadline.atZone(zone).plusDays(days).toInstant();
    }

    public Plan deadlinesOf(Plan that) {
        return new Plan(
                opensOn,
                closesOn,
                zone,
                city,
                venue,
                mode,
                that.nominationsCloseAt,
                that.nominationsZone,
                that.registrationClosesAt);
    }

    Plan deadline(Instant nominations, ZoneId typedIn) {
        return new Plan(opensOn, closesOn, zone, city, venue, mode, nominations, typedIn, registrationClosesAt);
    }
}
