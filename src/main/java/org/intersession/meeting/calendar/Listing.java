package org.intersession.meeting.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.intersession.meeting.Meeting;
import org.intersession.meeting.Seen;
import org.intersession.platform.Translated;

/** Meetings as a calendar lists them: drafts of one's own, coming by date, past by series and year. */
public record Listing(List<Seen> drafts, List<Seen> coming, List<Group> past, List<String> years) {
    /** Past meetings that belong together; a series of null holds those of none. */
    record Group(Translated process, Translated series, List<Seen> meetings) {}

    /** @param seen newest first @param year only past meetings of that year; null for all */
    public static Listing of(List<Seen> seen, Instant now, String year, String series) {
        var today = LocalDate.ofInstant(now, ZoneOffset.ofHours(-12));
        var drafts = new ArrayList<Seen>();
        var coming = new ArrayList<Seen>();
        var years = new ArrayList<String>();
        var groups = new LinkedHashMap<List<Object>, Group>();
        for (var one : seen) {
            var meeting = one.meeting();
            if (series != null && !series.equals(seriesSlug(one))) {
                continue;
            }
            if (meeting.state == Meeting.State.DRAFT) {
                drafts.add(one);
            } else if (ahead(meeting, today)) {
                coming.add(0, one);
            } else {
                if (!years.contains(year(meeting))) {
                    years.add(year(meeting));
                }
                if (year == null || year.equals(year(meeting))) {
                    var process = meeting.process();
                    var its = one.whole() ? meeting.series : null;
                    groups.computeIfAbsent(
                                    List.of(process.slug, its == null ? "" : its.slug),
                                    key -> new Group(process.name, its == null ? null : its.name, new ArrayList<>()))
                            .meetings
                            .add(one);
                }
            }
        }
        return new Listing(drafts, coming, List.copyOf(groups.values()), years);
    }

    private static String seriesSlug(Seen one) {
        return one.whole() && one.meeting().series != null ? one.meeting().series.slug : null;
    }

    private static boolean ahead(Meeting meeting, LocalDate today) {
        return switch (meeting.state) {
            case ARCHIVED -> false;
            case POSTPONED -> true;
            default -> meeting.closesOn != null && !meeting.closesOn.isBefore(today);
        };
    }

    private static String year(Meeting meeting) {
        var at = meeting.opensOn != null ? meeting.opensOn.toString() : meeting.opensPrecisely;
        return at == null ? "" : at.substring(0, 4);
    }

    public boolean none() {
        return coming.isEmpty() && past.isEmpty();
    }
}
