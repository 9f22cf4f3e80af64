package org.intersession.agenda.programme;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where a programme stands at a moment on the venue's clock.
 *
 * @param begun whether the first day of the meeting has come
 * @param current what goes on; a break as well
 * @param next the sitting that comes next, if any
 */
public record Course(LocalDate today, boolean begun, List<Programme.Slot> current, List<Programme.Slot> next) {
    static Course of(Programme programme, LocalDateTime there, boolean begun) {
        var slots =
                programme.days().stream().flatMap(day -> day.slots().stream()).toList();
        return new Course(
                there.toLocalDate(),
                begun,
                slots.stream()
                        .filter(slot -> !slot.day().atTime(slot.starts()).isAfter(there)
                                && slot.day().atTime(slot.ends()).isAfter(there))
                        .toList(),
                slots.stream()
                        .filter(slot -> !slot.pause()
                                && slot.day().atTime(slot.starts()).isAfter(there))
                        .limit(1)
                        .toList());
    }

    /** By the keys of its slots. */
    record At(LocalDate today, boolean begun, List<String> current, List<String> next) {}

    At at() {
        return new At(
                today,
                begun,
                current.stream().map(Programme.Slot::key).toList(),
                next.stream().map(Programme.Slot::key).toList());
    }

    /** The sitting that goes on, else the one that comes next. */
    public Optional<Programme.Slot> sitting() {
        return Stream.concat(current.stream(), next.stream())
                .filter(slot -> !slot.pause())
                .findFirst();
    }

    /** The day of what comes next, unless that is today. */
    public LocalDate nextDay() {
        return next.isEmpty() || next.get(0).day().equals(today)
                ? null
                : next.get(0).day();
    }

    boolean over() {
        return current.isEmpty() && next.isEmpty();
    }
}
