package org.intersession.storage.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;
import org.intersession.platform.refusal.Away;

/** What was kept is not there: its reader did nothing wrong, and it may come back with its folder, or from a backup. */
final class Lost {
    private Lost() {}

    static UncheckedIOException at(String place) {
        return new UncheckedIOException(
                new IOException("a file is lost", new Away(Away.What.FILES, new NoSuchFileException(place))));
    }
}
