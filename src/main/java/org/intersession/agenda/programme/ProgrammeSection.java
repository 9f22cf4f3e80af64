package org.intersession.agenda.programme;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import org.intersession.agenda.AgendaMessages;
import org.intersession.agenda.AgendaPolicy;
import org.intersession.agenda.Places;
import org.intersession.agenda.release.Release;
import org.intersession.meeting.Meeting;
import org.intersession.meeting.MeetingSection;
import org.intersession.platform.Actor;
import org.intersession.platform.Dates;
import org.intersession.platform.Languages;

/** The programme on the meeting's page: the newest release, in the reader's form. */
@ApplicationScoped
class ProgrammeSection implements MeetingSection {
    private final Courses courses;

    ProgrammeSection(Courses courses) {
        this.courses = courses;
    }

    @CheckedTemplate(basePath = "agenda")
    static class Templates {
        static native TemplateInstance section(
                Release release, Programme programme, boolean mayDraft, String day, String place);

        static native TemplateInstance empty(Meeting meeting);
    }

    @Override
    public Optional<Part> part(Actor actor, Meeting meeting, Instant now) {
        var mayDraft = AgendaPolicy.mayDraft(actor, meeting);
        var rendition = courses.newest(actor, now, meeting);
        if (rendition.isEmpty() && !mayDraft) {
            return Optional.empty();
        }
        var title = Languages.words(AgendaMessages.class, actor.locale()).agendaAndProgramme();
        var body = rendition
                .map(it -> Templates.section(
                        it.release,
                        it.programme,
                        mayDraft,
                        Dates.day(it.release.day(), actor.locale()),
                        Places.time(meeting, actor.locale())))
                .orElseGet(() -> Templates.empty(meeting));
        return Optional.of(new Part(AGENDA, "programme", title, body));
    }
}
