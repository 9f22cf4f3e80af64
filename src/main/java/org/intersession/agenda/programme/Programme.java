package org.intersession.agenda.programme;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.hibernate.annotations.Immutable;
import org.intersession.agenda.release.Readership;
import org.intersession.agenda.speaker.Speaker;
import org.intersession.meeting.Meeting;
import org.intersession.platform.language.Translated;

/** An agenda with its programme as values: the draft at one moment, or what a release keeps of it. */
@Immutable
public record Programme(List<Item> items, List<Day> days) {
    public record Item(
            String number,
            boolean sub,
            Translated title,
            Translated annotation,
            Translated expectedAction,
            Integer minutes) {}

    public record Day(
            @JsonFormat(shape = JsonFormat.Shape.STRING) LocalDate day, List<Slot> slots) {}

    /** A sitting or a break, on the venue's clock. {@code key} is the same in every release. */
    public record Slot(
            String key,
            boolean pause,
            @JsonFormat(shape = JsonFormat.Shape.STRING) LocalDate day,
            @JsonFormat(shape = JsonFormat.Shape.STRING) LocalTime starts,
            @JsonFormat(shape = JsonFormat.Shape.STRING) LocalTime ends,
            Translated title,
            String room,
            boolean closed,
            boolean serviced,
            List<Named> names,
            List<Entry> entries) {}

    public record Entry(
            String number,
            Translated title,
            @JsonFormat(shape = JsonFormat.Shape.STRING) LocalTime starts,
            List<Named> names) {}

    public record Named(Speaker.Part part, String name, Translated title, String language, boolean agreed) {}

    public boolean empty() {
        return items.isEmpty() && days.isEmpty();
    }

    /** Whether it names a day on which the meeting is not held: its days have changed since. */
    public boolean strays(Meeting meeting) {
        return meeting.opensOn != null
                && days.stream()
                        .anyMatch(it ->
                                it.day().isBefore(meeting.opensOn) || it.day().isAfter(meeting.closesOn));
    }

    /** Where an item is taken up, in order. */
    public List<Slot> slotsOf(Item item) {
        return days.stream()
                .flatMap(day -> day.slots().stream())
                .filter(slot ->
                        slot.entries().stream().anyMatch(entry -> Objects.equals(entry.number(), item.number())))
                .toList();
    }

    /** The same without what those readers may not see: nothing is blanked, it is not there. */
    public Programme forReaders(Readership readers) {
        return new Programme(
                items,
                days.stream()
                        .map(day -> new Day(
                                day.day(),
                                day.slots().stream()
                                        .filter(slot -> shown(slot, readers))
                                        .map(slot -> named(slot, readers))
                                        .toList()))
                        .filter(day -> !day.slots().isEmpty())
                        .toList());
    }

    /** The same with those items alone that one of its sittings takes up, each sub-item under its item. */
    public Programme assigned() {
        var taken = days.stream()
                .flatMap(day -> day.slots().stream())
                .flatMap(slot -> slot.entries().stream())
                .map(Entry::number)
                .collect(Collectors.toSet());
        var kept = new LinkedHashSet<Item>();
        Item above = null;
        for (var item : items) {
            above = item.sub() ? above : item;
            if (taken.contains(item.number())) {
                kept.add(above == null ? item : above);
                kept.add(item);
            }
        }
        return new Programme(List.copyOf(kept), days);
    }

    private static boolean shown(Slot slot, Readership readers) {
        return !slot.closed() || readers == Readership.ALL || readers == Readership.SERVICES && slot.serviced();
    }

    private static Slot named(Slot slot, Readership readers) {
        return new Slot(
                slot.key(),
                slot.pause(),
                slot.day(),
                slot.starts(),
                slot.ends(),
                slot.title(),
                slot.room(),
                slot.closed(),
                slot.serviced(),
                named(slot.names(), readers),
                slot.entries().stream()
                        .map(entry ->
                                new Entry(entry.number(), entry.title(), entry.starts(), named(entry.names(), readers)))
                        .toList());
    }

    private static List<Named> named(List<Named> names, Readership readers) {
        return switch (readers) {
            case ALL, SERVICES, PARTICIPANTS -> names;
            case PUBLIC -> names.stream().filter(Named::agreed).toList();
            case UNNAMED -> List.of();
        };
    }
}
