package org.intersession.registry.party;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.intersession.platform.Actor;
import org.intersession.platform.refusal.Guard;
import org.intersession.web.program.Sent;

/** Adding a party with a designation of its own, for programs. */
@Path("/api/v1/parties")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
public class DesignationApi {
    private final Actor actor;
    private final PartyActions actions;
    private final Sent sent;

    DesignationApi(Actor actor, PartyActions actions, Sent sent) {
        this.actor = actor;
        this.actions = actions;
        this.sent = sent;
    }

    /** @param what {@code TERRITORY}, {@code INTERGOVERNMENTAL} or another kind of organization @param afterOf the form after "of" */
    @Schema(name = "DesignationBody")
    public record Body(
            String code,
            String what,
            Map<String, String> shortName,
            Map<String, String> formalName,
            Map<String, String> afterOf,
            String language) {}

    @Schema(name = "DesignationAdded")
    public record Added(String code) {}

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Add a party that the registry lacks, with all its names")
    @APIResponseSchema(value = Added.class, responseCode = "201")
    public Response add(Body body) {
        Guard.allow(PartyPolicy.mayAdd(actor));
        var code = actions.add(actor, PartyForm.read(sent.typed(body)));
        return Response.created(URI.create("/api/v1/parties/" + code))
                .entity(new Added(code))
                .build();
    }
}
