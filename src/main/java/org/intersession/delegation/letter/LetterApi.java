package org.intersession.delegation.letter;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.intersession.delegation.DelegationActions;
import org.intersession.delegation.DelegationPolicy;
import org.intersession.delegation.Delegations;
import org.intersession.invitation.answer.Received;
import org.intersession.platform.Actor;
import org.intersession.platform.refusal.Guard;
import org.intersession.storage.Blobs;
import org.intersession.web.program.Sent;
import org.intersession.web.running.AsItIs;
import org.jboss.resteasy.reactive.RestQuery;

/** The letter of a delegation for programs: the bytes of a PDF or a photograph as the body. */
@Path("/api/v1/meetings/{slug}/delegations/{code}/letter")
@PermitAll
public class LetterApi {
    private final Actor actor;
    private final Delegations delegations;
    private final DelegationActions actions;
    private final LetterIntake intake;
    private final Blobs blobs;
    private final Sent sent;
    private final Clock clock;

    LetterApi(
            Actor actor,
            Delegations delegations,
            DelegationActions actions,
            LetterIntake intake,
            Blobs blobs,
            Sent sent,
            Clock clock) {
        this.actor = actor;
        this.delegations = delegations;
        this.actions = actions;
        this.intake = intake;
        this.blobs = blobs;
        this.sent = sent;
        this.clock = clock;
    }

    @GET
    @Produces({"application/pdf", "image/jpeg", "image/png"})
    @Operation(summary = "The letter as it was sent")
    @AsItIs
    public Response letter(String slug, String code) {
        return LetterPages.file(blobs, delegations.seenBy(actor, clock.instant(), slug, code).letter);
    }

    /** The three {@code received…} are for the secretariat, which records what reached it. */
    @PUT
    @Consumes({"application/pdf", "image/jpeg", "image/png", MediaType.APPLICATION_OCTET_STREAM})
    @Operation(summary = "Send the letter, or another in its place: PDF, JPEG or PNG, at most 10 MB")
    public Response send(
            String slug,
            String code,
            @RestQuery String name,
            @RestQuery String receivedOn,
            @RestQuery String receivedBy,
            @RestQuery String receivedReference,
            @HeaderParam("Content-Length") Long length,
            InputStream body) {
        Guard.allow(
                DelegationPolicy.mayCompose(actor, delegations.invitationSeenBy(actor, clock.instant(), slug, code)));
        if (length != null && length > LetterIntake.LARGEST) {
            throw new WebApplicationException(413);
        }
        var said = new HashMap<String, String>();
        said.put("on", receivedOn);
        said.put("by", receivedBy);
        said.put("reference", receivedReference);
        var typed = sent.typed(Map.of("received", said));
        var received = Received.read(typed);
        typed.check();
        var kept = intake.keep(body, name);
        actions.attachLetter(actor, slug, code, kept.sha256(), kept.name(), kept.type(), received);
        return Response.noContent().build();
    }
}
