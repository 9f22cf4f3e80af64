package org.intersession.document.paper;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.List;
import org.intersession.document.Document;
import org.intersession.document.Documents;
import org.intersession.document.finding.Findings;
import org.intersession.platform.Actor;
import org.intersession.platform.language.Translated;
import org.intersession.platform.refusal.Missing;
import org.jboss.resteasy.reactive.RestQuery;

/** All papers of a topic, a page at a time: its own page has the newest. */
@Path("/topics/{slug:[a-z0-9-]+}/documents")
@Produces(MediaType.TEXT_HTML)
@PermitAll
public class ShelfPages {
    static final int PAGE = 50;

    private final Actor actor;
    private final Documents documents;
    private final Findings findings;
    private final Clock clock;

    ShelfPages(Actor actor, Documents documents, Findings findings, Clock clock) {
        this.actor = actor;
        this.documents = documents;
        this.findings = findings;
        this.clock = clock;
    }

    @CheckedTemplate(basePath = "document")
    static class Templates {
        static native TemplateInstance shelfpage(
                String up, Translated name, List<Paper> papers, String here, String after);
    }

    @GET
    public TemplateInstance ofTopic(@PathParam("slug") String slug, @RestQuery String after) {
        var now = clock.instant();
        var topic = documents.topic(slug).orElseThrow(Missing::new);
        var last = after == null ? null : documents.seenBy(actor, now, after);
        var up = "/topics/" + topic.slug;
        return page(up, topic.name, findings.under(actor, now, topic, last, PAGE + 1), actor, clock);
    }

    static TemplateInstance page(String up, Translated name, List<Document> found, Actor actor, Clock clock) {
        var shown = found.subList(0, Math.min(PAGE, found.size()));
        return Templates.shelfpage(
                up,
                name,
                Paper.all(shown, clock.instant(), actor.locale()),
                up + "/documents",
                found.size() > PAGE ? shown.get(PAGE - 1).symbol() : null);
    }
}
