package org.intersession.meeting.wording;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Locale;
import org.intersession.meeting.Meeting;
import org.intersession.meeting.MeetingMessages;
import org.intersession.meeting.plan.Plan;
import org.intersession.platform.language.Dates;
import org.intersession.platform.language.Languages;
import org.intersession.platform.language.Translated;

/** What pages, mails and calendars say of a meeting in one language: its days, its hours, where it stands. */
public final class Said {
    private Said() {}

    public static MeetingMessages in(Locale locale) {
        return Languages.words(MeetingMessages.class, locale);
    }

    /** A title of it as an entry of a calendar has it: what is put off or called off says so first. */
    public static String entry(Meeting meeting, String title, Locale locale) {
        return switch (meeting.state) {
            case POSTPONED -> in(locale).postponedPrefix(title);
            case CANCELLED -> in(locale).cancelledPrefix(title);
            default -> title;
        };
    }

    /** Its days with their weekdays, as precisely as they are known; empty when not at all. */
    public static String days(Meeting meeting, Locale locale) {
        if (meeting.opensOn != null) {
            return Dates.days(meeting.opensOn, meeting.closesOn, locale);
        }
        if (meeting.opensPrecisely == null) {
            return "";
        }
        var from = Dates.precise(meeting.opensPrecisely, locale);
        return meeting.closesPrecisely == null || meeting.closesPrecisely.equals(meeting.opensPrecisely)
                ? from
                : from + " – " + Dates.precise(meeting.closesPrecisely, locale);
    }

    /** Friday 5 March 2027, 18:00, Geneva time; the city is named where it has the zone in which it was typed. */
    public static String deadline(Meeting meeting, Locale locale) {
        return deadline(meeting.plan(), locale);
    }

    public static String deadline(Plan plan, Locale locale) {
        var zone = plan.nominationsZone() == null ? plan.zone() : plan.nominationsZone();
        if (plan.nominationsCloseAt() == null || zone == null) {
            return "";
        }
        return Dates.moment(
                plan.nominationsCloseAt(), zone, zone.equals(plan.zone()) ? city(plan.city(), locale) : null, locale);
    }

    /** The sentence under the title. */
    public static String status(Meeting meeting, Instant now, Locale locale) {
        var said = in(locale);
        return switch (meeting.phase(now)) {
            case DRAFT -> said.isDraft();
            case OPEN -> said.isOpen(deadline(meeting, locale));
            case UPCOMING ->
                meeting.nominationsCloseAt == null
                        ? said.opensAt(moment(meeting.opens(), meeting, locale))
                        : said.isClosed(deadline(meeting, locale));
            case SITTING -> said.isSitting(moment(meeting.closes(), meeting, locale));
            case CONCLUDED -> said.isConcluded(Dates.day(meeting.closesOn, locale));
            case POSTPONED -> said.isPostponed();
            case CANCELLED -> said.isCancelled();
            case ARCHIVED -> said.isArchived();
        };
    }

    /** The same for whoever sees the outline only: no deadline, no hour, no place. */
    public static String outlineStatus(Meeting meeting, Instant now, Locale locale) {
        var said = in(locale);
        return switch (meeting.phase(now)) {
            case POSTPONED -> said.isPostponed();
            case CANCELLED -> said.isCancelled();
            case CONCLUDED -> said.isConcluded(Dates.day(meeting.closesOn, locale));
            case ARCHIVED -> said.isArchived();
            default -> said.isAnnounced();
        };
    }

    /** 10:00–13:00, 15:00–18:00, Geneva time. */
    public static String hours(Meeting meeting, Locale locale) {
        return hours(meeting.plan(), locale);
    }

    public static String hours(Plan plan, Locale locale) {
        if (plan.zone() == null) {
            return "";
        }
        var text = new StringBuilder();
        for (var slot : plan.slots()) {
            text.append(Dates.clock(slot.from()))
                    .append('–')
                    .append(Dates.clock(slot.to()))
                    .append(", ");
        }
        return text + Dates.placeTime(plan.zone(), city(plan.city(), locale), locale);
    }

    private static String moment(ZonedDateTime at, Meeting meeting, Locale locale) {
        return Dates.moment(at.toInstant(), meeting.zone, city(meeting.city, locale), locale);
    }

    private static String city(Translated city, Locale locale) {
        return city == null ? null : city.in(locale);
    }
}
