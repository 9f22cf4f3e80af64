package org.intersession.meeting.scheduling;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.intersession.meeting.Meeting;
import org.intersession.meeting.wording.Said;
import org.intersession.registry.Process;

/** Whether the time until a meeting is shorter than its process usually gives. It is said, and never blocks. */
final class Notice {
    private Notice() {}

    /** Empty when the notice is not short. */
    static String sentence(Meeting meeting, Instant now, Locale locale) {
        return sentence(meeting.processes, meeting.opensOn, now, locale);
    }

    static String sentence(List<Process> processes, LocalDate opensOn, Instant now, Locale locale) {
        var usual = processes.stream()
                .map(process -> process.usualNoticeDays)
                .filter(Objects::nonNull)
                .max(Integer::compare);
        if (opensOn == null || usual.isEmpty()) {
            return "";
        }
        var today = LocalDate.ofInstant(now, processes.get(0).zone);
        var days = ChronoUnit.DAYS.between(today, opensOn);
        return days < usual.get() ? Said.in(locale).shortNotice(Math.max(0, days), usual.get()) : "";
    }
}
