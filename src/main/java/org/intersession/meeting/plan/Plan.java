package org.intersession.meeting.plan;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import org.intersession.meeting.Meeting.Mode;
import org.intersession.platform.language.Translated;

/**
 * When and where a meeting is to be, and by when it asks for answers: what may change after it was announced.
 *
 * @param slots the sittings of each day; null in entries of changes from before they were kept
 */
@JsonIgnoreProperties(ignoreUnknown = true)
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Plan(
        @JsonFormat(shape = JsonFormat.Shape.STRING) LocalDate opensOn,
        @JsonFormat(shape = JsonFormat.Shape.STRING) LocalDate closesOn,
        List<Slot> slots,
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

    public boolean otherDays(Plan that) {
        return !Objects.equals(opensOn, that.opensOn) || !Objects.equals(closesOn, that.closesOn);
    }

    /** By the clock at the venue, or by which clock. */
    public boolean otherHours(Plan that) {
        return slots != null && that.slots != null && !(slots.equals(that.slots) && Objects.equals(zone, that.zone));
    }

    public boolean otherPlace(Plan that) {
        return !Objects.equals(city, that.city) || !Objects.equals(venue, that.venue);
    }

    /**
     * The same with its deadlines as many days later as the opening is later than in that plan, by the clock, and like
     * every {@link Proposal} on a working day.
     */
    public Plan deadlinesAfter(Plan that, Instant now) {
        var days = ChronoUnit.DAYS.between(that.opensOn, opensOn);
        return new Plan(
                opensOn,
                closesOn,
                slots,
                zone,
                city,
                venue,
                mode,
                later(that.nominationsCloseAt, that.nominationsZone, days, now),
                that.nominationsZone,
                later(that.registrationClosesAt, that.nominationsZone, days, now));
    }

    private Instant later(Instant deadline, ZoneId zone, long days, Instant now) {
        return deadline == null || zone == null ? deadline : Proposal.moved(deadline, zone, days, opensOn, now);
    }

    public Plan deadlinesOf(Plan that) {
        return new Plan(
                opensOn,
                closesOn,
                slots,
                zone,
                city,
                venue,
                mode,
                that.nominationsCloseAt,
                that.nominationsZone,
                that.registrationClosesAt);
    }

    /** The same with those sittings, where it says none itself. */
    public Plan slotsOr(List<Slot> usual) {
        return slots != null
                ? this
                : new Plan(
                        opensOn,
                        closesOn,
                        usual,
                        zone,
                        city,
                        venue,
                        mode,
                        nominationsCloseAt,
                        nominationsZone,
                        registrationClosesAt);
    }

    public Plan deadline(Instant nominations, ZoneId typedIn) {
        return new Plan(opensOn, closesOn, slots, zone, city, venue, mode, nominations, typedIn, registrationClosesAt);
    }
}
