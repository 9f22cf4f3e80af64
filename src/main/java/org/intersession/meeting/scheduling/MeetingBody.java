package org.intersession.meeting.scheduling;

import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.intersession.meeting.Meeting.Kind;
import org.intersession.meeting.Meeting.Mode;
import org.intersession.meeting.Meeting.Shown;
import org.intersession.registry.Process.LetterRule;

/**
 * A meeting as a program schedules or revises it. Texts are by language; what is left out of a new one is proposed by
 * the process or the dates.
 *
 * @param processes slugs, the one that leads first
 * @param slots of each day: {@code 10:00-13:00}
 * @param partners codes of parties
 * @param quota persons a delegation
 */
@Schema(name = "MeetingBody")
public record MeetingBody(
        List<String> processes,
        Kind kind,
        Map<String, String> kindNamed,
        Map<String, String> title,
        Map<String, String> theme,
        String series,
        Map<String, String> newSeries,
        Map<String, String> association,
        String opens,
        String closes,
        String zone,
        Map<String, String> city,
        Map<String, String> venue,
        Mode mode,
        Clock nominations,
        Clock registration,
        List<String> slots,
        List<String> languages,
        List<String> interpretation,
        Map<String, String> host,
        List<String> partners,
        List<String> topics,
        Integer quota,
        Boolean closeFirmly,
        Boolean registrationFirst,
        LetterRule letterRule,
        Contact contact,
        Shown shown,
        Boolean listPublic,
        Boolean chathamHouse,
        String joiningLink,
        Map<String, String> information,
        Integer version) {
    /** A day and a time on the venue's clock. */
    @Schema(name = "MeetingClock")
    public record Clock(String day, String time) {}

    @Schema(name = "MeetingContact")
    public record Contact(String name, String mail, String phone) {}

    @Schema(name = "MeetingVersion")
    public record Version(Integer version) {}

    /**
     * A change of an announced meeting; putting off and calling off take the explanation alone.
     *
     * @param slots of each day: {@code 10:00-13:00}; left out, they stay
     * @param deadlinesMove whether the deadlines move with the dates
     * @param letters how many mails are expected to go out; with another number nothing happens
     */
    @Schema(name = "MeetingToChange")
    public record Change(
            String opens,
            String closes,
            List<String> slots,
            String zone,
            Map<String, String> city,
            Map<String, String> venue,
            Mode mode,
            Clock nominations,
            Clock registration,
            Boolean deadlinesMove,
            Map<String, String> explanation,
            Integer letters,
            Integer version) {}

    @Schema(name = "MeetingExtension")
    public record Extension(Clock nominations, Integer version) {}
}
