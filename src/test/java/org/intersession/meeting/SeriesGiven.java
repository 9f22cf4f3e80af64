package org.intersession.meeting;

import org.intersession.platform.language.Translated;
import org.intersession.testing.Given;

/** Series that tests start from. */
public final class SeriesGiven {
    private SeriesGiven() {}

    /** The meeting in a series of its own, with that part of references and symbols. */
    public static void with(Meeting meeting, String part) {
        Given.in(() -> {
            var it = Meeting.<Meeting>findById(meeting.id);
            it.series = new Series(it.process(), Given.unique("series"), Translated.of("en", "A series"));
            it.series.symbolPart = part;
            it.series.persist();
            return null;
        });
    }
}
