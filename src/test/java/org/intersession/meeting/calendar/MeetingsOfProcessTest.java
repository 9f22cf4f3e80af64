package org.intersession.meeting.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.intersession.meeting.Series;
import org.intersession.platform.language.Translated;
import org.intersession.registry.Dialogue;
import org.intersession.registry.Process;
import org.intersession.testing.Browsing;
import org.intersession.testing.Given;
import org.intersession.testing.MovableClock;
import org.intersession.testing.Stack;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = Stack.class, scope = TestResourceScope.GLOBAL)
class MeetingsOfProcessTest {
    @Inject
    MovableClock clock;

    @AfterEach
    void theClockGoesOn() {
        clock.goOn();
    }

    private static void held(Process process, String title, String day, Series series) {
        Given.meeting(process, it -> {
            Given.announce(it);
            it.title = Translated.of("en", title);
            it.opensOn = LocalDate.parse(day);
            it.closesOn = it.opensOn;
            it.nominationsCloseAt = null;
            it.series = series == null ? null : Series.findById(series.id);
        });
    }

    @Test
    void onTheProcesssPageStandThoseThatComeThenThoseThatWereBySeriesAndYear() {
        clock.standAt("2027-06-01T09:00:00Z");
        var process = Dialogue.with("secretariat@example.org");
        var series = Given.in(() -> {
            var made = new Series(Process.findById(process.id), "workshops", Translated.of("en", "Migration and …"));
            made.persist();
            return made;
        });
        held(process, "Of the series, earlier", "2026-03-01", series);
        held(process, "By itself", "2026-09-01", null);
        held(process, "Of the series, later", "2027-03-01", series);
        held(process, "The second to come", "2027-11-01", series);
        held(process, "The first to come", "2027-09-01", null);
        var section = Browsing.nobody()
                .get("/processes/" + process.slug + "?lang=en")
                .page()
                .select("#meetings");
        assertEquals(
                List.of(
                        "Coming",
                        "The first to come",
                        "The second to come",
                        "Migration and …",
                        "Of the series, later",
                        "Of the series, earlier",
                        "Other past meetings",
                        "By itself"),
                section.select("h3, th a").eachText());
    }
}
