package org.intersession.agenda.programme;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.intersession.agenda.AgendaMessages;
import org.intersession.agenda.AgendaPolicy;
import org.intersession.agenda.Places;
import org.intersession.agenda.release.Release;
import org.intersession.agenda.release.Releases;
import org.intersession.agenda.release.Rendition;
import org.intersession.meeting.Meeting;
import org.intersession.meeting.page.MeetingSection;
import org.intersession.platform.Actor;
import org.intersession.platform.language.Dates;
import org.intersession.platform.language.Languages;
import org.intersession.web.Fragments;

/** The programme on the meeting's page: the newest release, in the reader's form. */
@ApplicationScoped
class ProgrammeSection implements MeetingSection {
    static final String NEWEST = "newest rendition";

    private final Courses courses;
    private final Releases releases;
    private final Fragments fragments;

    ProgrammeSection(Courses courses, Releases releases, Fragments fragments) {
        this.courses = courses;
        this.releases = releases;
        this.fragments = fragments;
    }

    @CheckedTemplate(basePath = "agenda")
    static class Templates {
        static native TemplateInstance section(
                Release release, Programme programme, boolean mayDraft, String day, String place);

        static native TemplateInstance empty(Meeting meeting);
    }

    /** What a release says at its meeting is the same until the meeting changes. */
    private record Key(UUID rendition, int versionOfMeeting, boolean mayDraft, Locale locale) {}

    @Override
    public Map<String, String> counts() {
        return Map.of(NEWEST, Releases.NEWEST_THERE);
    }

    @Override
    public Optional<Part> part(Actor actor, Meeting meeting, Instant now) {
        var mayDraft = AgendaPolicy.mayDraft(actor, meeting);
        var newest = courses.newest(actor, now, meeting);
        if (newest.isEmpty() && !mayDraft) {
            return Optional.empty();
        }
        var title = Languages.words(AgendaMessages.class, actor.locale()).agendaAndProgramme();
        return Optional.of(newest.map(id -> new Part(
                        AGENDA,
                        "programme",
                        title,
                        fragments.of(
                                new Key(id, meeting.version, mayDraft, actor.locale()),
                                () -> section(releases.rendition(id), meeting, mayDraft, actor.locale()))))
                .orElseGet(() -> new Part(AGENDA, "programme", title, Templates.empty(meeting))));
    }

    private static TemplateInstance section(Rendition it, Meeting meeting, boolean mayDraft, Locale locale) {
        return Templates.section(
                it.release, it.read(), mayDraft, Dates.day(it.release.day(), locale), Places.time(meeting, locale));
    }
}
