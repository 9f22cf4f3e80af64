package org.intersession.meeting.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Clock;
import java.time.ZoneId;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.TimeZoneRegistry;
import net.fortuna.ical4j.model.TimeZoneRegistryFactory;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.PartStat;
import net.fortuna.ical4j.model.parameter.Rsvp;
import net.fortuna.ical4j.model.property.Attendee;
import net.fortuna.ical4j.model.property.CalScale;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Method;
import net.fortuna.ical4j.model.property.Organizer;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.Version;
import net.fortuna.ical4j.model.property.XProperty;
import org.intersession.meeting.Meeting;
import org.intersession.meeting.MeetingLinks;
import org.intersession.meeting.outline.Seen;
import org.intersession.meeting.wording.Said;
import org.intersession.web.Site;

/**
 * Meetings as calendar entries (RFC 5545): on the venue's clock, with its zone; the joining link and names of
 * participants never. An entry in somebody's own calendar is made, changed and called off by iTIP (RFC 5546) under one
 * UID, each change with a higher SEQUENCE.
 */
@ApplicationScoped
public class Calendars {
    public static final String TYPE = "text/calendar; charset=utf-8";

    private final Clock clock;
    private final Site site;
    private final TimeZoneRegistry zones = TimeZoneRegistryFactory.getInstance().createRegistry();

    Calendars(Clock clock, Site site) {
        this.clock = clock;
        this.site = site;
    }

    /** What anybody may subscribe to or open: of an outline process and dates only. */
    public String published(List<Seen> meetings, String name, Locale locale) {
        var calendar = calendar("PUBLISH");
        if (name != null) {
            calendar.add(new XProperty("X-WR-CALNAME", name));
        }
        var placed = meetings.stream()
                .filter(seen -> seen.meeting().opensOn != null && seen.meeting().closesOn != null)
                .toList();
        addZones(
                calendar, placed.stream().filter(Seen::whole).map(Seen::meeting).toList());
        placed.forEach(seen -> calendar.add(event(seen, locale)));
        return text(calendar);
    }

    /** The entry for whoever takes part, or its newest state: goes with a mail to that address. */
    public String request(Meeting meeting, String to, Locale locale) {
        return personal("REQUEST", meeting, to, locale);
    }

    /** Calls the entry off, where the meeting is cancelled, put off, or goes on without them. */
    public String cancel(Meeting meeting, String to, Locale locale) {
        return personal("CANCEL", meeting, to, locale);
    }

    private String personal(String method, Meeting meeting, String to, Locale locale) {
        var calendar = calendar(method);
        addZones(calendar, List.of(meeting));
        var event = event(new Seen(meeting, true), locale);
        if ("CANCEL".equals(method)) {
            event.removeAll(Property.STATUS);
            event.add(new Status(Status.VALUE_CANCELLED));
        }
        if (organizer(meeting) != null) {
            event.add(new Organizer(mailto(organizer(meeting))));
        }
        var attendee = new Attendee(mailto(to));
        attendee.add(PartStat.ACCEPTED);
        attendee.add(Rsvp.FALSE);
        event.add(attendee);
        calendar.add(event);
        return text(calendar);
    }

    /** An address of mail may hold what an address of the web may not (RFC 6068, section 2). */
    private static URI mailto(String address) {
        try {
            return new URI("mailto", address, null);
        } catch (URISyntaxException never) {
            throw new IllegalArgumentException(never);
        }
    }

    private static String organizer(Meeting meeting) {
        return meeting.process().mail != null ? meeting.process().mail : meeting.contactMail;
    }

    private Calendar calendar(String method) {
        var calendar = new Calendar();
        calendar.add(new ProdId("-//Intersession//Intersession//EN"));
        calendar.add(new Version(new net.fortuna.ical4j.model.ParameterList(), Version.VALUE_2_0));
        calendar.add(new CalScale(CalScale.VALUE_GREGORIAN));
        calendar.add(new Method(method));
        return calendar;
    }

    private void addZones(Calendar calendar, List<Meeting> meetings) {
        var ids = new LinkedHashSet<ZoneId>();
        meetings.stream().filter(meeting -> meeting.zone != null).forEach(meeting -> ids.add(meeting.zone));
        for (var id : ids) {
            var zone = zones.getTimeZone(id.getId());
            if (zone != null) {
                calendar.add(zone.getVTimeZone());
            }
        }
    }

    private VEvent event(Seen seen, Locale locale) {
        var meeting = seen.meeting();
        var event = new VEvent(false);
        event.add(new Uid(meeting.slug + "@" + URI.create(site.address()).getHost()));
        event.add(new DtStamp(clock.instant()));
        if (seen.whole() && meeting.zone != null) {
            event.add(new DtStart<>(meeting.opens()));
            event.add(new DtEnd<>(meeting.closes()));
        } else {
            event.add(new DtStart<>(meeting.opensOn));
            event.add(new DtEnd<>(meeting.closesOn.plusDays(1)));
        }
        event.add(new Sequence(meeting.calendarSequence));
        event.add(new Summary(Said.entry(meeting, seen.title(locale), locale)));
        event.add(new Status(status(meeting)));
        if (seen.whole()) {
            var place = place(meeting, locale);
            if (!place.isEmpty()) {
                event.add(new Location(place));
            }
            if (meeting.chathamHouse) {
                event.add(new Description(Said.in(locale).chathamHouse()));
            }
        }
        event.add(new Url(URI.create(site.at(MeetingLinks.link(meeting)))));
        return event;
    }

    private static String status(Meeting meeting) {
        return switch (meeting.state) {
            case POSTPONED, CANCELLED -> Status.VALUE_CANCELLED;
            case DRAFT -> Status.VALUE_TENTATIVE;
            default -> Status.VALUE_CONFIRMED;
        };
    }

    private static String place(Meeting meeting, Locale locale) {
        var venue = meeting.venue == null ? "" : meeting.venue.in(locale);
        var city = meeting.city == null ? "" : meeting.city.in(locale);
        return venue.isEmpty() || city.isEmpty() ? venue + city : venue + ", " + city;
    }

    private static String text(Calendar calendar) {
        var out = new StringWriter();
        try {
            new CalendarOutputter(false).output(calendar, out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toString();
    }
}
