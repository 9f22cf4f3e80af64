package org.intersession.document.paper;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.RawString;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.intersession.document.Documents;
import org.intersession.document.Documents.Listed;
import org.intersession.meeting.Meeting;
import org.intersession.web.Fragments;

/** The papers of a meeting as lines of a list: only those that have changed since they were last shown are read. */
@ApplicationScoped
class Lines {
    private final Documents documents;
    private final Fragments fragments;

    Lines(Documents documents, Fragments fragments) {
        this.documents = documents;
        this.fragments = fragments;
    }

    @CheckedTemplate(basePath = "document")
    static class Templates {
        static native TemplateInstance line(Paper paper);

        static native TemplateInstance sittingLine(Paper paper);
    }

    /** In which list. */
    enum Kind {
        TABLE,
        SITTING;

        TemplateInstance of(Paper paper) {
            return this == TABLE ? Templates.line(paper) : Templates.sittingLine(paper);
        }
    }

    /** A paper of a list. */
    record Line(UUID id, RawString html) {}

    /** Whatever touches a part of a paper gives it another version. */
    private record Key(
            Kind kind, UUID id, int version, UUID meeting, int versionOfMeeting, boolean embargoed, Locale locale) {}

    /** @param found through whoever asks */
    List<Line> of(Kind kind, List<Listed> found, Meeting meeting, Instant now, Locale locale) {
        var lines = new HashMap<UUID, RawString>();
        for (var it : found) {
            lines.put(it.id(), fragments.of(key(kind, it.id(), it.version(), it.embargoed(now), meeting, locale)));
        }
        var missing = found.stream()
                .map(Listed::id)
                .filter(it -> lines.get(it) == null)
                .toList();
        if (!missing.isEmpty()) {
            for (var document : documents.these(missing)) {
                var paper = Paper.of(document, now, locale);
                var key = key(kind, document.id, document.version, paper.embargoed(), meeting, locale);
                lines.put(document.id, fragments.of(key, () -> kind.of(paper)));
            }
        }
        return found.stream()
                .filter(it -> lines.get(it.id()) != null)
                .map(it -> new Line(it.id(), lines.get(it.id())))
                .toList();
    }

    private static Key key(Kind kind, UUID id, int version, boolean embargoed, Meeting meeting, Locale locale) {
        return new Key(kind, id, version, meeting.id, meeting.version, embargoed, locale);
    }
}
