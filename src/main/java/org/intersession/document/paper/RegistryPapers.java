package org.intersession.document.paper;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.intersession.document.Document;
import org.intersession.document.DocumentPolicy;
import org.intersession.document.Documents;
import org.intersession.document.finding.Findings;
import org.intersession.document.issuing.IssueLetters;
import org.intersession.platform.Actor;
import org.intersession.registry.Part;
import org.intersession.registry.Process;
import org.intersession.registry.process.ProcessSection;
import org.intersession.registry.topic.Topic;
import org.intersession.registry.topic.TopicSection;

/** The papers on the pages of a process, between its meetings, and of a topic. */
@ApplicationScoped
class RegistryPapers implements ProcessSection, TopicSection {
    private final Documents documents;
    private final Findings findings;

    RegistryPapers(Documents documents, Findings findings) {
        this.documents = documents;
        this.findings = findings;
    }

    @CheckedTemplate(basePath = "document")
    static class Templates {
        static native TemplateInstance shelf(List<Paper> papers, String add, String all);
    }

    @Override
    public Optional<Part> part(Actor actor, Process process, Instant now) {
        var all = "/processes/" + process.slug + "/documents";
        return part(
                actor,
                documents.of(actor, now, process, null, ShelfPages.PAGE + 1),
                now,
                DocumentPolicy.mayAddPapers(actor, process) ? all + "/new" : null,
                all);
    }

    @Override
    public Optional<Part> part(Actor actor, Topic topic, Instant now) {
        var found = findings.under(actor, now, topic, null, ShelfPages.PAGE + 1);
        return part(actor, found, now, null, "/topics/" + topic.slug + "/documents");
    }

    private static Optional<Part> part(Actor actor, List<Document> found, Instant now, String add, String all) {
        if (found.isEmpty() && add == null) {
            return Optional.empty();
        }
        var shown = found.subList(0, Math.min(ShelfPages.PAGE, found.size()));
        var title = IssueLetters.words(actor.locale()).documents();
        return Optional.of(new Part(
                Part.DOCUMENTS,
                "documents",
                title,
                Templates.shelf(Paper.all(shown, now, actor.locale()), add, found.size() > shown.size() ? all : null)));
    }
}
