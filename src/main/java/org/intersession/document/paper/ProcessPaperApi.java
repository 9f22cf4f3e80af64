package org.intersession.document.paper;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.intersession.document.Document;
import org.intersession.document.DocumentActions;
import org.intersession.document.DocumentLinks;
import org.intersession.document.DocumentPolicy;
import org.intersession.document.DocumentView;
import org.intersession.document.Documents;
import org.intersession.document.particulars.DocumentBody;
import org.intersession.document.particulars.DocumentForm;
import org.intersession.platform.Actor;
import org.intersession.platform.language.Languages;
import org.intersession.platform.refusal.Guard;
import org.intersession.platform.refusal.Missing;
import org.intersession.web.program.Paged;
import org.intersession.web.program.Sent;
import org.jboss.resteasy.reactive.RestQuery;

/** The papers of a process between its meetings, for programs. */
@Path("/api/v1/processes/{slug:[a-z0-9-]+}/documents")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
public class ProcessPaperApi {
    private static final int USUAL = 50;
    private static final int MOST = 200;

    private final Actor actor;
    private final Documents documents;
    private final DocumentActions actions;
    private final Sent sent;
    private final Clock clock;

    ProcessPaperApi(Actor actor, Documents documents, DocumentActions actions, Sent sent, Clock clock) {
        this.actor = actor;
        this.documents = documents;
        this.actions = actions;
        this.sent = sent;
        this.clock = clock;
    }

    /** The newest first; {@code Link: rel="next"} leads to those before. */
    @GET
    @Operation(summary = "The papers of a process that the asker may read, the newest first")
    @APIResponseSchema(value = DocumentView[].class, responseCode = "200")
    public Response list(
            @PathParam("slug") String slug, @RestQuery String after, @RestQuery String limit, @Context UriInfo here) {
        var process = documents.process(slug).orElseThrow(Missing::new);
        var now = clock.instant();
        var last = after == null ? null : documents.seenBy(actor, now, after);
        var paged = Paged.by(limit, USUAL, MOST);
        return paged.answer(
                documents.of(actor, now, process, last, paged.oneMore()),
                here,
                Document::symbol,
                it -> DocumentView.of(it, DocumentPolicy.mayKeep(actor, it)));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Add a paper to a process")
    @APIResponseSchema(value = DocumentView.class, responseCode = "201")
    public Response add(@PathParam("slug") String slug, DocumentBody body) {
        var process = documents.process(slug).orElseThrow(Missing::new);
        Guard.allow(DocumentPolicy.mayAddPapers(actor, process));
        var values = DocumentForm.read(sent.typed(body), process.zone, Languages.ALL);
        var symbol = actions.addToProcess(actor, slug, values);
        documents.forget();
        return Response.created(URI.create("/api/v1/documents/" + DocumentLinks.encoded(symbol)))
                .entity(DocumentView.of(documents.seenBy(actor, clock.instant(), symbol), true))
                .build();
    }
}
