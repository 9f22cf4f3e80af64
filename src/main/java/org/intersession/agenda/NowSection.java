package org.intersession.agenda;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.intersession.meeting.Meeting;
import org.intersession.meeting.MeetingSection;
import org.intersession.platform.Actor;
import org.intersession.platform.Languages;

/** Now and next, on the days of the meeting: of the newest release, in the reader's form. */
@ApplicationScoped
class NowSection implements MeetingSection {
    private final Releases releases;

    NowSection(Releases releases) {
        this.releases = releases;
    }

    @CheckedTemplate(basePath = "agenda")
    static class Templates {
        static native TemplateInstance now(List<Programme.Slot> current, List<Programme.Slot> next, LocalDate nextDay);
    }

    @Override
    public Optional<Part> part(Actor actor, Meeting meeting, Instant now) {
        if (meeting.zone == null || meeting.opensOn == null || meeting.state != Meeting.State.ANNOUNCED) {
            return Optional.empty();
        }
        var there = now.atZone(meeting.zone).toLocalDateTime();
        if (there.toLocalDate().isBefore(meeting.opensOn) || there.toLocalDate().isAfter(meeting.closesOn)) {
            return Optional.empty();
        }
        var slots = releases.newestFor(actor, now, meeting.slug)
                .map(it -> it.programme.days().stream()
                        .flatMap(day -> day.slots().stream())
                        .toList())
                .orElse(List.of());
        var current = slots.stream()
                .filter(slot -> !slot.day().atTime(slot.starts()).isAfter(there)
                        && slot.day().atTime(slot.ends()).isAfter(there))
                .toList();
        var next = slots.stream()
                .filter(slot ->
                        !slot.pause() && slot.day().atTime(slot.starts()).isAfter(there))
                .limit(1)
                .toList();
        if (current.isEmpty() && next.isEmpty()) {
            return Optional.empty();
        }
        var title = MessageBundles.get(
                        AgendaMessages.class,
                        Localized.Literal.of(Languages.served(actor.locale()).getLanguage()))
                .nowTitle();
        var nextDay = next.isEmpty() || next.get(0).day().equals(there.toLocalDate())
                ? null
                : next.get(0).day();
        return Optional.of(new Part(NOW, "now", title, Templates.now(current, next, nextDay)));
    }
}
