package org.intersession.agenda.release;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.intersession.agenda.AgendaItem;
import org.intersession.agenda.programme.Programme;
import org.intersession.agenda.programme.ProgrammeCalendar;
import org.intersession.meeting.ArchivePart;
import org.intersession.meeting.Meeting;
import org.intersession.meeting.distribution.Distribution;
import org.intersession.platform.Translated;

/** Agenda and programme in a meeting's archive: the items, and every release as each readership had it. */
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

    @JsonInclude(JsonInclude.Include.ALWAYS)
    record Said(List<Item> items, List<ReleaseSaid> releases) {}

    private final ProgrammeCalendar calendar;

    AgendaArchive(ProgrammeCalendar calendar) {
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
                releases);
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
        for (var it : said.releases()) {
            var release = new Release(meeting, it.kind(), it.distribution(), it.changed(), it.releasedAt(), by);
            release.slug = it.name();
            release.persist();
            it.renditions().forEach((readership, programme) -> new Rendition(release, readership, programme).persist());
        }
    }
}
