package org.intersession.agenda.programme;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.TimeZoneRegistryFactory;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Version;
import org.intersession.agenda.AgendaMessages;
import org.intersession.agenda.Agendas;
import org.intersession.agenda.release.Release;
import org.intersession.agenda.release.Rendition;
import org.intersession.meeting.Meeting;
import org.intersession.meeting.wording.Said;
import org.intersession.platform.language.Languages;
import org.intersession.platform.language.Translated;

/** The sittings of a release as calendar entries (RFC 5545) on the venue's clock, each under one UID in every release. */
@ApplicationScoped
public class ProgrammeCalendar {
    private final Agendas agendas;

    ProgrammeCalendar(Agendas agendas) {
        this.agendas = agendas;
    }

    public String of(Rendition rendition, Locale locale) {
        var release = rendition.release;
        var zone = release.meeting.zone;
        var calendar = new Calendar();
        calendar.add(new ProdId("-//Intersession//Intersession//EN"));
        calendar.add(new Version(new net.fortuna.ical4j.model.ParameterList(), Version.VALUE_2_0));
        if (zone != null) {
            var known = TimeZoneRegistryFactory.getInstance().createRegistry().getTimeZone(zone.getId());
            if (known != null) {
                calendar.add(known.getVTimeZone());
            }
            var off = off(rendition);
            var changed = off ? agendas.changed(release.meeting) : null;
            var said = changed == null || changed.isBefore(release.releasedAt) ? release.releasedAt : changed;
            for (var day : rendition.read().days()) {
                day.slots().stream()
                        .filter(slot -> !slot.pause())
                        .forEach(slot -> calendar.add(event(release, off, said, slot, zone, locale)));
            }
        }
        return calendar.toString();
    }

    /** Whether its hours hold no longer: the meeting is put off or called off, or was moved after it was released. */
    private static boolean off(Rendition rendition) {
        var meeting = rendition.release.meeting;
        return switch (meeting.state) {
            case POSTPONED, CANCELLED -> true;
            default -> rendition.read().strays(meeting);
        };
    }

    /**
     * Called off by its status (RFC 5545, 3.8.1.11).
     *
     * @param said when what it says came to be: of two entries under one UID the later is true (RFC 5546, 2.1.5)
     */
    private static VEvent event(
            Release release, boolean off, Instant said, Programme.Slot slot, ZoneId zone, Locale locale) {
        var event = new VEvent(false);
        var meeting = release.meeting;
        event.add(new Uid(slot.key() + "@" + meeting.slug));
        event.add(new DtStamp(said));
        event.add(new DtStart<>(slot.day().atTime(slot.starts()).atZone(zone)));
        event.add(new DtEnd<>(slot.day().atTime(slot.ends()).atZone(zone)));
        var words = Languages.words(AgendaMessages.class, locale);
        var title = slot.title().isEmpty() ? words.sitting() : slot.title().in(locale);
        event.add(new Summary(Said.entry(meeting, meeting.title.in(locale), locale) + " – " + title));
        var place = new StringBuilder(slot.room() == null ? "" : slot.room());
        for (var part : new Translated[] {meeting.venue, meeting.city}) {
            if (part != null && !part.isEmpty()) {
                place.append(place.isEmpty() ? "" : ", ").append(part.in(locale));
            }
        }
        if (!place.isEmpty()) {
            event.add(new Location(place.toString()));
        }
        var items = slot.entries().stream()
                .map(entry -> entry.number() + " " + entry.title().in(locale))
                .toList();
        if (off) {
            event.add(new Status(Status.VALUE_CANCELLED));
            if (meeting.state == Meeting.State.ANNOUNCED) {
                event.add(new Description(words.strays()));
            }
        } else if (!items.isEmpty()) {
            event.add(new Description(String.join("\n", items)));
        }
        return event;
    }
}
