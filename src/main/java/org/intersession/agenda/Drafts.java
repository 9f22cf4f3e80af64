package org.intersession.agenda;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.intersession.agenda.programme.Programme;
import org.intersession.agenda.sitting.Scheduled;
import org.intersession.agenda.sitting.Sitting;
import org.intersession.agenda.speaker.Speaker;
import org.intersession.meeting.Meeting;
import org.intersession.platform.Actor;
import org.intersession.platform.language.Translated;
import org.intersession.platform.refusal.Guard;

/** The working draft as a whole: held while somebody changes it, and read as one programme. */
@ApplicationScoped
public class Drafts {
    private final Agendas agendas;
    private final Clock clock;

    Drafts(Agendas agendas, Clock clock) {
        this.agendas = agendas;
        this.clock = clock;
    }

    /** The meeting, for whoever works on its draft; who only reads the draft is refused. */
    public Meeting workedOnBy(Actor actor, String slug) {
        var meeting = agendas.draftedBy(actor, clock.instant(), slug);
        Guard.allow(AgendaPolicy.mayDraft(actor, meeting));
        return meeting;
    }

    /** The meeting, its draft locked until the act ends, and the draft's version moved. */
    public Meeting heldBy(Actor actor, String slug) {
        return held(actor, slug, null);
    }

    /** The same, refused if the draft is no longer the one that was seen. */
    public Meeting heldBy(Actor actor, String slug, int seen) {
        return held(actor, slug, seen);
    }

    private Meeting held(Actor actor, String slug, Integer seen) {
        var now = clock.instant();
        var meeting = agendas.draftedBy(actor, now, slug);
        if (AgendaPolicy.mayDraft(actor, meeting)) {
            var agenda = agendas.locked(meeting, now);
            if (seen != null) {
                agenda.expectVersion(seen);
            }
            agenda.touch(now);
        }
        return meeting;
    }

    public Programme programme(Meeting meeting) {
        var scheduled = agendas.scheduled(meeting).stream().collect(Collectors.groupingBy(it -> it.sitting.id));
        var speakers = agendas.speakers(meeting).stream().collect(Collectors.groupingBy(it -> it.sitting.id));
        var days = new ArrayList<Programme.Day>();
        var slots = new ArrayList<Programme.Slot>();
        for (var sitting : agendas.sittings(meeting)) {
            if (!slots.isEmpty() && !slots.get(0).day().equals(sitting.day)) {
                days.add(new Programme.Day(slots.get(0).day(), List.copyOf(slots)));
                slots.clear();
            }
            slots.add(slot(
                    sitting,
                    scheduled.getOrDefault(sitting.id, List.of()),
                    speakers.getOrDefault(sitting.id, List.of())));
        }
        if (!slots.isEmpty()) {
            days.add(new Programme.Day(slots.get(0).day(), List.copyOf(slots)));
        }
        return new Programme(
                agendas.items(meeting).stream()
                        .map(item -> new Programme.Item(
                                item.number,
                                item.isSubItem(),
                                item.title,
                                item.annotation,
                                item.expectedAction,
                                item.minutes))
                        .toList(),
                days);
    }

    private static Programme.Slot slot(Sitting sitting, List<Scheduled> scheduled, List<Speaker> speakers) {
        var items = scheduled.stream().map(it -> it.item.id).toList();
        return new Programme.Slot(
                sitting.key(),
                sitting.isBreak(),
                sitting.day,
                sitting.startsAt,
                sitting.endsAt,
                sitting.title,
                sitting.room,
                sitting.closed,
                sitting.serviced,
                speakers.stream()
                        .filter(it -> it.item == null || !items.contains(it.item.id))
                        .map(Drafts::named)
                        .toList(),
                scheduled.stream()
                        .map(it -> new Programme.Entry(
                                it.item.number,
                                it.item.title,
                                it.startsAt,
                                speakers.stream()
                                        .filter(who -> who.item != null && who.item.id.equals(it.item.id))
                                        .map(Drafts::named)
                                        .toList()))
                        .toList());
    }

    private static Programme.Named named(Speaker speaker) {
        return new Programme.Named(
                speaker.part,
                speaker.name,
                speaker.functionalTitle == null ? Translated.NONE : speaker.functionalTitle,
                speaker.language,
                speaker.namedPublicly);
    }
}
