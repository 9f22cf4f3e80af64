package org.intersession.demo;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** The clock of the demonstration: the real one, moved. How far is kept beside the data. */
@ApplicationScoped
public class DemoClock extends Clock {
    private static final Path FILE = Demo.FOLDER.resolve("clock");
    private volatile Duration moved = read();

    private static Duration read() {
        try {
            return Files.exists(FILE) ? Duration.parse(Files.readString(FILE).strip()) : Duration.ZERO;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** As it stands, for what runs beside the product. */
    static Instant now() {
        return Clock.systemUTC().instant().plus(read());
    }

    synchronized void move(Duration by) {
        keep(moved.plus(by));
    }

    synchronized void reset() {
        keep(Duration.ZERO);
    }

    private void keep(Duration to) {
        try {
            Files.writeString(FILE, to.toString());
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
        moved = to;
    }

    boolean isMoved() {
        return !moved.isZero();
    }

    @Override
    public Instant instant() {
        return Clock.systemUTC().instant().plus(moved);
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }
}
