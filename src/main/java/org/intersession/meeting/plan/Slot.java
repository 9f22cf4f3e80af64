package org.intersession.meeting.plan;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;

/** A sitting of an ordinary day, on the venue's clock. */
public record Slot(LocalTime from, LocalTime to) {
    /** What a meeting has unless its secretariat says otherwise. */
    public static final List<Slot> USUAL = List.of(
            new Slot(LocalTime.of(10, 0), LocalTime.of(13, 0)), new Slot(LocalTime.of(15, 0), LocalTime.of(18, 0)));

    /** @param text {@code 10:00-13:00} */
    @JsonCreator
    public static Slot parse(String text) {
        var ends = text.split("[-–]", 2);
        return new Slot(LocalTime.parse(ends[0].strip()), LocalTime.parse(ends[1].strip()));
    }

    /** The usual ones where there are none. */
    public static List<Slot> all(String[] texts) {
        return texts == null || texts.length == 0
                ? USUAL
                : Stream.of(texts).map(Slot::parse).toList();
    }

    /** As {@link #all} reads them. */
    public static String[] texts(List<Slot> slots) {
        return slots.stream().map(Slot::toString).toArray(String[]::new);
    }

    public static LocalTime first(List<Slot> slots) {
        return slots.get(0).from;
    }

    public static LocalTime last(List<Slot> slots) {
        return slots.get(slots.size() - 1).to;
    }

    @Override
    @JsonValue
    public String toString() {
        return from + "-" + to;
    }
}
