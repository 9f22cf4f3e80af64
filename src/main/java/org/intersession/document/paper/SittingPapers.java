package org.intersession.document.paper;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.intersession.agenda.programme.Courses;
import org.intersession.agenda.programme.Programme;
import org.intersession.document.Documents;
import org.intersession.document.issuing.IssueLetters;
import org.intersession.meeting.Meeting;
import org.intersession.meeting.page.MeetingSection;
import org.intersession.platform.Actor;

/** The papers of the items of the sitting that goes on, or comes next, each in the reader's language with its size. */
@ApplicationScoped
class SittingPapers implements MeetingSection {
    private static final int SHOWN = 20;

    private final Documents documents;
    private final Courses courses;
    private final Lines lines;

    SittingPapers(Documents documents, Courses courses, Lines lines) {
        this.documents = documents;
        this.courses = courses;
        this.lines = lines;
    }

    @CheckedTemplate(basePath = "document")
    static class Templates {
        static native TemplateInstance sitting(List<Lines.Line> papers);
    }

    @Override
    public Optional<Part> part(Actor actor, Meeting meeting, Instant now) {
        if (actor.person() == null) {
            return Optional.empty();
        }
        return courses.of(actor, meeting, now).flatMap(course -> course.sitting()
                .map(slot -> under(slot, actor, meeting, now))
                .filter(papers -> !papers.isEmpty())
                .map(papers -> new Part(
                        course.begun() ? NOW + 10 : YOURS + 6,
                        "sitting-papers",
                        IssueLetters.words(actor.locale()).sittingPapers(),
                        Templates.sitting(papers))));
    }

    private List<Lines.Line> under(Programme.Slot slot, Actor actor, Meeting meeting, Instant now) {
        var numbers = slot.entries().stream()
                .map(Programme.Entry::number)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        if (numbers.isEmpty()) {
            return List.of();
        }
        var found = documents.listedUnder(actor, now, meeting, numbers, SHOWN);
        return lines.of(Lines.Kind.SITTING, found, meeting, now, actor.locale());
    }
}
