package org.intersession.document.paper;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.intersession.agenda.AgendaItem;
import org.intersession.document.Document;
import org.intersession.document.DocumentActions;
import org.intersession.document.DocumentLinks;
import org.intersession.document.DocumentPolicy;
import org.intersession.document.Documents;
import org.intersession.document.particulars.Choices;
import org.intersession.document.particulars.DocumentForm;
import org.intersession.platform.Actor;
import org.intersession.platform.language.Dates;
import org.intersession.platform.language.Languages;
import org.intersession.platform.refusal.Guard;
import org.intersession.platform.refusal.Missing;
import org.intersession.registry.Process;
import org.intersession.web.Filled;
import org.intersession.web.Forms;
import org.intersession.web.Go;
import org.jboss.resteasy.reactive.RestQuery;

/** The papers of a process between its meetings: studies, statutes, publications. */
@Path("/processes/{slug:[a-z0-9-]+}/documents")
@Produces(MediaType.TEXT_HTML)
@PermitAll
public class ProcessPaperPages {
    private final Actor actor;
    private final Documents documents;
    private final DocumentActions actions;
    private final Forms forms;
    private final Clock clock;

    ProcessPaperPages(Actor actor, Documents documents, DocumentActions actions, Forms forms, Clock clock) {
        this.clock = clock;
        this.actor = actor;
        this.documents = documents;
        this.actions = actions;
        this.forms = forms;
    }

    @CheckedTemplate(basePath = "document")
    static class Templates {
        static native TemplateInstance addtoprocess(
                Process process, List<AgendaItem> items, Choices choices, String place, String action, Filled form);
    }

    /** All of them, a page at a time: the process's own page has the newest. */
    @GET
    public TemplateInstance all(@PathParam("slug") String slug, @RestQuery String after) {
        var now = clock.instant();
        var process = documents.process(slug).orElseThrow(Missing::new);
        var last = after == null ? null : documents.seenBy(actor, now, after);
        var found = documents.of(actor, now, process, last, ShelfPages.PAGE + 1);
        return ShelfPages.page("/processes/" + process.slug, process.name, found, actor, clock);
    }

    @GET
    @Path("new")
    public TemplateInstance add(@PathParam("slug") String slug) {
        return add(kept(slug), Filled.with(Map.of("type", Document.Type.PUBLICATION)));
    }

    private TemplateInstance add(Process process, Filled form) {
        return Templates.addtoprocess(
                process,
                List.of(),
                Choices.of(documents.topics(), actor.locale()),
                Dates.placeTime(process.zone, null, actor.locale()),
                "/processes/" + process.slug + "/documents",
                form);
    }

    @POST
    public Response create(@PathParam("slug") String slug) {
        var process = kept(slug);
        var made = new String[1];
        var filled = forms.submit(typed ->
                made[0] = actions.addToProcess(actor, slug, DocumentForm.read(typed, process.zone, Languages.ALL)));
        return filled.accepted()
                ? Go.to("/documents/files/of/" + DocumentLinks.encoded(made[0]))
                : Go.back(filled, add(process, filled));
    }

    private Process kept(String slug) {
        var process = documents.process(slug).orElseThrow(Missing::new);
        Guard.allow(DocumentPolicy.mayAddPapers(actor, process));
        return process;
    }
}
