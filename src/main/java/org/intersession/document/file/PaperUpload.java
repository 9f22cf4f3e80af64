package org.intersession.document.file;

import io.quarkus.arc.Unremovable;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.time.Clock;
import org.intersession.document.DocumentLinks;
import org.intersession.document.DocumentPolicy;
import org.intersession.document.Documents;
import org.intersession.document.issuing.IssueLetters;
import org.intersession.platform.Actor;
import org.intersession.platform.refusal.Guard;
import org.intersession.web.UploadAddress;

/** The addresses to which files of papers are sent: the page's and the programs'. Whoever keeps the paper may. */
@ApplicationScoped
@Unremovable
class PaperUpload implements UploadAddress {
    private static final String PAGE = "/documents/files/of/";
    private static final String API = "/api/v1/document-files/";

    private final Actor actor;
    private final Documents documents;
    private final Clock clock;

    PaperUpload(Actor actor, Documents documents, Clock clock) {
        this.actor = actor;
        this.documents = documents;
        this.clock = clock;
    }

    @Override
    public boolean takes(String method, String path) {
        return "POST".equals(method) && path.startsWith(PAGE) || "PUT".equals(method) && path.startsWith(API);
    }

    @Override
    public Limit ask(String path) {
        var page = path.startsWith(PAGE);
        // After the language, where it is the programs' address.
        var symbol = page
                ? path.substring(PAGE.length())
                : path.substring(API.length()).replaceFirst("^[^/]*/", "");
        var document = documents.seenBy(
                actor, clock.instant(), URI.create("/" + symbol).getPath().substring(1));
        Guard.allow(DocumentPolicy.mayKeep(actor, document));
        return new Limit(
                Intake.LIMIT,
                IssueLetters.words(actor.locale()).tooLarge(),
                page ? DocumentLinks.filesLink(document) : null);
    }
}
