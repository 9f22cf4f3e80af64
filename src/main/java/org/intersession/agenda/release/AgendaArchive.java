package org.intersession.agenda.release;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.intersession.agenda.AgendaItem;
import org.intersession.agenda.Agendas;
import org.intersession.agenda.programme.Programme;
import org.intersession.agenda.programme.ProgrammeCalendar;
import org.intersession.agenda.sitting.Scheduled;
import org.intersession.agenda.sitting.Sitting;
import org.intersession.agenda.speaker.Speaker;
import org.intersession.meeting.Meeting;
import org.intersession.meeting.archive.ArchivePart;
import org.intersession.meeting.distribution.Distribution;
import org.intersession.platform.language.Translated;

/** Agenda and programme in a meeting's archive: items and sittings as they stood, and every release as each readership had it. */
@ApplicationScoped
class AgendaArchive implements ArchivePart<AgendaArchive.Said> {
    /** @param parent the number of the item of which it is a part; null for one of its own */
    record Item(
            String parent,
            int position,
            String number,
            boolean chosen,
            Translated title,
            Translated annotation,
            Translated expectedAction,
            Integer minutes) {}

    record ReleaseSaid(
            String name,
            Release.Kind kind,
            Distribution distribution,
            Translated changed,
            Instant releasedAt,
            Map<Readership, Programme> renditions) {}

    /** @param item its number */
    record Taken(String item, int position, LocalTime startsAt) {}

    /** @param item the number of that on which they speak; null for the sitting as a whole */
    record Speaking(
            String item,
            Speaker.Part part,
            int position,
            String name,
            Translated functionalTitle,
            String language,
            boolean namedPublicly) {}

    /** On the venue's clock. */
    record SittingSaid(
            Sitting.Kind kind,
            LocalDate day,
            LocalTime startsAt,
            LocalTime endsAt,
            Translated title,
            String room,
            boolean closed,
            boolean serviced,
            List<Taken> items,
            List<Speaking> speakers) {}

    /** @param sittings the working draft's; null in archives of the first version */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record Said(List<Item> items, List<SittingSaid> sittings, List<ReleaseSaid> releases) {}

    private final Agendas agendas;
    private final ProgrammeCalendar calendar;

    AgendaArchive(Agendas agendas, ProgrammeCalendar calendar) {
        this.agendas = agendas;
        this.calendar = calendar;
    }

    @Override
    public String name() {
        return "agenda";
    }

    @Override
    public int position() {
        return 1;
    }

    @Override
    public Class<Said> kind() {
        return Said.class;
    }

    @Override
    public Said written(Meeting meeting, Files files) {
        var items = AgendaItem.<AgendaItem>list("meeting = ?1 order by parent.id nulls first, position, id", meeting);
        var renditions = new HashMap<UUID, Map<Readership, Programme>>();
        for (Rendition one : Rendition.<Rendition>list("release.meeting", meeting)) {
            renditions.computeIfAbsent(one.release.id, it -> new TreeMap<>()).put(one.readership, one.programme);
            if (one.readership == Readership.ALL) {
                files.text(one.release.slug + ".ics", calendar.of(one, Locale.ENGLISH));
            }
        }
        var releases = Release.<Release>list("meeting = ?1 order by releasedAt, id", meeting).stream()
                .map(it -> new ReleaseSaid(
                        it.slug, it.kind, it.distribution, it.changed, it.releasedAt, renditions.get(it.id)))
                .toList();
        return new Said(
                items.stream()
                        .map(it -> new Item(
                                it.parent == null ? null : it.parent.number,
                                it.position,
                                it.number,
                                it.numberChosen,
                                it.title,
                                it.annotation,
                                it.expectedAction,
                                it.minutes))
                        .toList(),
                sittings(meeting),
                releases);
    }

    private List<SittingSaid> sittings(Meeting meeting) {
        var taken = agendas.scheduled(meeting).stream().collect(Collectors.groupingBy(it -> it.sitting.id));
        var speaking = agendas.speakers(meeting).stream().collect(Collectors.groupingBy(it -> it.sitting.id));
        return agendas.sittings(meeting).stream()
                .map(it -> new SittingSaid(
                        it.kind,
                        it.day,
                        it.startsAt,
                        it.endsAt,
                        it.title,
                        it.room,
                        it.closed,
                        it.serviced,
                        taken.getOrDefault(it.id, List.of()).stream()
                                .map(one -> new Taken(one.item.number, one.position, one.startsAt))
                                .toList(),
                        speaking.getOrDefault(it.id, List.of()).stream()
                                .map(AgendaArchive::said)
                                .toList()))
                .toList();
    }

    private static Speaking said(Speaker it) {
        return new Speaking(
                it.item == null ? null : it.item.number,
                it.part,
                it.position,
                it.name,
                it.functionalTitle,
                it.language,
                it.namedPublicly);
    }

    @Override
    public void read(Meeting meeting, Said said, Map<String, Kept> files, UUID by, Instant now) {
        var known = new HashMap<String, AgendaItem>();
        for (var it : said.items()) {
            var item = AgendaItem.archived(
                    meeting,
                    it.parent() == null ? null : known.get(it.parent()),
                    it.position(),
                    it.number(),
                    it.chosen(),
                    it.title(),
                    it.annotation(),
                    it.expectedAction(),
                    it.minutes());
            item.persist();
            known.put(item.number, item);
        }
        if (said.sittings() != null) {
            said.sittings().forEach(it -> drafted(meeting, it, known));
        }
        for (var it : said.releases()) {
            var release = new Release(meeting, it.kind(), it.distribution(), it.changed(), it.releasedAt(), by);
            release.slug = ArchivePart.address(it.name());
            release.persist();
            it.renditions().forEach((readership, programme) -> new Rendition(release, readership, programme).persist());
        }
    }

    private static void drafted(Meeting meeting, SittingSaid it, Map<String, AgendaItem> items) {
        var sitting = Sitting.archived(
                meeting,
                it.kind(),
                it.day(),
                it.startsAt(),
                it.endsAt(),
                it.title(),
                it.room(),
                it.closed(),
                it.serviced());
        sitting.persist();
        it.items().forEach(one -> new Scheduled(sitting, item(one.item(), items), one.position(), one.startsAt())
                .persist());
        it.speakers().forEach(one -> Speaker.archived(
                        sitting,
                        one.item() == null ? null : item(one.item(), items),
                        one.part(),
                        one.position(),
                        one.name(),
                        one.functionalTitle(),
                        one.language(),
                        one.namedPublicly())
                .persist());
    }

    private static AgendaItem item(String number, Map<String, AgendaItem> items) {
        var item = items.get(number);
        if (item == null) {
            throw new Unfit(Unfit.Why.WORDS, "agenda");
        }
        return item;
    }
}
