package org.intersession.document.paper;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.intersession.document.DocumentActions;
import org.intersession.document.DocumentLinks;
import org.intersession.document.DocumentPolicy;
import org.intersession.document.DocumentView;
import org.intersession.document.Documents;
import org.intersession.document.particulars.DocumentBody;
import org.intersession.document.particulars.DocumentForm;
import org.intersession.meeting.Meetings;
import org.intersession.platform.Actor;
import org.intersession.platform.refusal.Guard;
import org.intersession.web.program.Sent;

/** The papers of a meeting for programs. */
@Path("/api/v1/meetings/{slug:[a-z0-9-]+}/documents")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
public class MeetingPaperApi {
    private final Actor actor;
    private final Documents documents;
    private final Meetings meetings;
    private final DocumentActions actions;
    private final Sent sent;
    private final Clock clock;

    MeetingPaperApi(
            Actor actor, Documents documents, Meetings meetings, DocumentActions actions, Sent sent, Clock clock) {
        this.actor = actor;
        this.documents = documents;
        this.meetings = meetings;
        this.actions = actions;
        this.sent = sent;
        this.clock = clock;
    }

    @GET
    @Operation(summary = "The papers of a meeting that the asker may read")
    public List<DocumentView> list(@PathParam("slug") String slug) {
        var now = clock.instant();
        return documents.of(actor, now, meetings.seenBy(actor, now, slug)).stream()
                .map(it -> DocumentView.of(it, DocumentPolicy.mayKeep(actor, it)))
                .toList();
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Add a paper to a meeting")
    @APIResponseSchema(value = DocumentView.class, responseCode = "201")
    public Response add(@PathParam("slug") String slug, DocumentBody body) {
        var meeting = meetings.seenBy(actor, clock.instant(), slug);
        Guard.allow(DocumentPolicy.mayAddPapers(actor, meeting));
        var values = DocumentForm.read(
                sent.typed(body), MeetingPaperPages.zone(meeting), MeetingPaperPages.languages(meeting));
        var symbol = actions.add(actor, slug, values);
        documents.forget();
        return Response.created(URI.create("/api/v1/documents/" + DocumentLinks.encoded(symbol)))
                .entity(DocumentView.of(documents.seenBy(actor, clock.instant(), symbol), true))
                .build();
    }
}
