package org.intersession.registration;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.intersession.delegation.Body;
import org.intersession.platform.Actor;

/** Completing details, for programs: one's own, or by a focal point somebody else's. */
@Path("/api/v1/meetings/{slug}")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
public class RegistrationApi {
    private final Actor actor;
    private final RegistrationActions actions;

    RegistrationApi(Actor actor, RegistrationActions actions) {
        this.actor = actor;
        this.actions = actions;
    }

    @PUT
    @Path("registration")
    public Response register(String slug, JsonNode body) {
        actions.register(actor, slug, RegistrationForm.read(Body.typed(body, actor.locale())));
        return Response.noContent().build();
    }

    @PUT
    @Path("registrations/{code}/{number}")
    public Response registerFor(String slug, String code, int number, JsonNode body) {
        actions.registerFor(actor, slug, code, number, RegistrationForm.read(Body.typed(body, actor.locale())));
        return Response.noContent().build();
    }
}
