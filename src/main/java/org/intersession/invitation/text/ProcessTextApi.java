package org.intersession.invitation.text;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.intersession.addressee.Addressees;
import org.intersession.invitation.InvitationPolicy;
import org.intersession.platform.Actor;
import org.intersession.platform.refusal.Guard;
import org.intersession.platform.refusal.Missing;
import org.intersession.registry.Process;
import org.intersession.web.program.Sent;
import org.jboss.resteasy.reactive.RestResponse;

/** The words in which a process invites, for programs. */
@Path("/api/v1/processes/{slug}/texts")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
public class ProcessTextApi {
    private final Actor actor;
    private final Addressees processes;
    private final Texts texts;
    private final TextActions actions;
    private final Sent sent;

    ProcessTextApi(Actor actor, Addressees processes, Texts texts, TextActions actions, Sent sent) {
        this.actor = actor;
        this.processes = processes;
        this.texts = texts;
        this.actions = actions;
        this.sent = sent;
    }

    @GET
    @Operation(summary = "The texts in force for the invitations of a process")
    public RestResponse<List<TextView>> texts(String slug) {
        return TextView.answer(texts.inForce(mine(slug), null));
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Write texts for a process; those not sent stay as they are")
    public RestResponse<List<TextView>> write(String slug, List<TextView> body) {
        var process = mine(slug);
        var form = TextView.form(sent, body, texts.inForce(process, null));
        actions.writeForProcess(actor, slug, form);
        texts.readAnew();
        return texts(slug);
    }

    private Process mine(String slug) {
        var process = processes.process(slug).orElseThrow(Missing::new);
        Guard.allow(InvitationPolicy.mayWriteTexts(actor, process));
        return process;
    }
}
