package org.intersession.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.intersession.meeting.archive.ArchivePart;
import org.intersession.meeting.archive.ArchivePart.Unfit;
import org.intersession.meeting.plan.Slot;
import org.intersession.platform.language.Translated;
import org.intersession.registry.Process;

/** The meeting itself in its archive. Read in, it is an archived one: what its deadlines were is history. */
@ApplicationScoped
public class MeetingArchive {
    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}");
    private static final Pattern MAIL = Pattern.compile("[^\\s@<>?&\"]{1,64}@[^\\s@<>?&\"]{1,189}");

    private final Meetings meetings;

    MeetingArchive(Meetings meetings) {
        this.meetings = meetings;
    }

    /** Processes and topics by slug, parties by code. */
    public record Said(
            String slug,
            Meeting.Kind kind,
            Translated kindNamed,
            Translated title,
            Translated theme,
            Translated inAssociationWith,
            Meeting.State state,
            Meeting.Mode mode,
            LocalDate opensOn,
            LocalDate closesOn,
            String opensPrecisely,
            String closesPrecisely,
            List<String> slots,
            String zone,
            Translated city,
            Translated venue,
            List<String> languages,
            List<String> interpretation,
            Translated host,
            Integer quota,
            Instant nominationsCloseAt,
            Instant registrationClosesAt,
            String contactName,
            String contactMail,
            Meeting.Shown shown,
            boolean listPublic,
            boolean chathamHouse,
            Translated information,
            Translated note,
            Instant announcedAt,
            List<String> processes,
            List<String> partners,
            List<String> topics,
            SeriesSaid series) {}

    /** @param process the slug of the one whose series it is */
    public record SeriesSaid(String process, String slug, Translated name, String symbolPart) {}

    public Said written(Meeting it) {
        return new Said(
                it.slug,
                it.kind,
                it.kindNamed,
                it.title,
                it.theme,
                it.inAssociationWith,
                it.state,
                it.mode,
                it.opensOn,
                it.closesOn,
                it.opensPrecisely,
                it.closesPrecisely,
                List.of(it.slots),
                it.zone == null ? null : it.zone.getId(),
                it.city,
                it.venue,
                List.of(it.languages),
                List.of(it.interpretation),
                it.host,
                it.quota,
                it.nominationsCloseAt,
                it.registrationClosesAt,
                it.contactName,
                it.contactMail,
                it.shown,
                it.listPublic,
                it.chathamHouse,
                it.information,
                it.note,
                it.announcedAt,
                it.processes.stream().map(one -> one.slug).toList(),
                it.partners.stream().map(one -> one.code).sorted().toList(),
                it.topics.stream().map(one -> one.slug).sorted().toList(),
                it.series == null
                        ? null
                        : new SeriesSaid(it.series.process.slug, it.series.slug, it.series.name, it.series.symbolPart));
    }

    public Meeting read(Said said, UUID by) {
        ArchivePart.address(said.slug());
        if (!Stream.concat(said.languages().stream(), said.interpretation().stream())
                        .allMatch(LANGUAGE.asMatchPredicate())
                || said.contactMail() != null
                        && !MAIL.matcher(said.contactMail()).matches()) {
            throw new Unfit(Unfit.Why.WORDS, "meeting");
        }
        meetings.lockAddresses();
        if (said.slug().equals("new") || meetings.slugsLike(said.slug()).contains(said.slug())) {
            throw new Unfit(Unfit.Why.TAKEN, said.slug());
        }
        var processes = said.processes().stream()
                .map(slug -> meetings.processes(List.of(slug)).stream()
                        .findFirst()
                        .orElseThrow(() -> new Unfit(Unfit.Why.PROCESS, slug)))
                .distinct()
                .toList();
        if (processes.isEmpty() || said.title() == null || said.title().isEmpty()) {
            throw new Unfit(Unfit.Why.WORDS, "meeting");
        }
        var meeting = new Meeting(said.slug(), said.kind(), said.title(), processes);
        meeting.state = Meeting.State.ARCHIVED;
        meeting.kindNamed = said.kindNamed();
        meeting.theme = said.theme();
        meeting.inAssociationWith = said.inAssociationWith();
        meeting.mode = said.mode();
        meeting.opensOn = said.opensOn();
        meeting.closesOn = said.closesOn();
        meeting.opensPrecisely = said.opensPrecisely();
        meeting.closesPrecisely = said.closesPrecisely();
        meeting.slots = said.slots().stream()
                .map(it -> Slot.all(new String[] {it}).get(0).toString())
                .toArray(String[]::new);
        meeting.zone = said.zone() == null ? null : ZoneId.of(said.zone());
        meeting.city = said.city();
        meeting.venue = said.venue();
        meeting.languages = said.languages().toArray(String[]::new);
        meeting.interpretation = said.interpretation().toArray(String[]::new);
        meeting.host = said.host();
        meeting.quota = said.quota();
        meeting.nominationsCloseAt = said.nominationsCloseAt();
        meeting.nominationsZone = said.nominationsCloseAt() == null ? null : meeting.zone;
        meeting.registrationClosesAt = said.registrationClosesAt();
        meeting.contactName = said.contactName();
        meeting.contactMail = said.contactMail();
        meeting.shown = said.shown();
        meeting.listPublic = said.listPublic();
        meeting.chathamHouse = said.chathamHouse();
        meeting.information = said.information();
        meeting.note = said.note();
        meeting.announcedAt = said.announcedAt();
        meeting.createdBy = by;
        said.partners()
                .forEach(code -> meeting.partners.add(meetings.partners(List.of(code)).stream()
                        .findFirst()
                        .orElseThrow(() -> new Unfit(Unfit.Why.PARTY, code))));
        meeting.topics.addAll(meetings.topics(said.topics()));
        meeting.series = said.series() == null ? null : series(said.series(), processes);
        meeting.persistAndFlush();
        return meeting;
    }

    /** The one of that address here, whatever it is called; else a new one. */
    private static Series series(SeriesSaid said, List<Process> processes) {
        var process = processes.stream()
                .filter(it -> it.slug.equals(said.process()))
                .findFirst()
                .orElseThrow(() -> new Unfit(Unfit.Why.PROCESS, said.process()));
        return Series.<Series>find("process = ?1 and slug = ?2", process, said.slug())
                .firstResultOptional()
                .orElseGet(() -> {
                    if (said.name() == null || said.name().isEmpty()) {
                        throw new Unfit(Unfit.Why.WORDS, "series");
                    }
                    var series = new Series(process, ArchivePart.address(said.slug()), said.name());
                    series.symbolPart = said.symbolPart();
                    series.persist();
                    return series;
                });
    }
}
