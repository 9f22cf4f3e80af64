package org.intersession.agenda.programme;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.intersession.agenda.AgendaMessages;
import org.intersession.agenda.Places;
import org.intersession.meeting.Meeting;
import org.intersession.meeting.page.MeetingSection;
import org.intersession.platform.Actor;
import org.intersession.platform.language.Languages;
import org.intersession.web.Fragments;

/** Now and next, first on the days of the meeting; before them its delegates read of the first sitting, under their part. */
@ApplicationScoped
class NowSection implements MeetingSection {
    private final Courses courses;
    private final Fragments fragments;

    NowSection(Courses courses, Fragments fragments) {
        this.courses = courses;
        this.fragments = fragments;
    }

    @CheckedTemplate(basePath = "agenda")
    static class Templates {
        static native TemplateInstance now(Course course);

        static native TemplateInstance next(Programme.Slot slot, String place);
    }

    /** What a rendition says is the same for ever; where it stands, {@code course} says. */
    private record Key(UUID rendition, int versionOfMeeting, Course.At course, Locale locale) {}

    @Override
    public Optional<Part> part(Actor actor, Meeting meeting, Instant now) {
        var words = Languages.words(AgendaMessages.class, actor.locale());
        return courses.of(actor, meeting, now).flatMap(course -> {
            var key = new Key(
                    courses.newest(actor, now, meeting).orElseThrow(), meeting.version, course.at(), actor.locale());
            if (course.begun()) {
                return Optional.of(
                        new Part(NOW, "now", words.nowTitle(), fragments.of(key, () -> Templates.now(course))));
            }
            return course.sitting()
                    .map(it -> new Part(
                            YOURS + 5,
                            "now",
                            words.nextTitle(),
                            fragments.of(key, () -> Templates.next(it, Places.time(meeting, actor.locale())))));
        });
    }
}
