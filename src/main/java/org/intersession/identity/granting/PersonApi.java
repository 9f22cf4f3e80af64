package org.intersession.identity.granting;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.intersession.identity.AllPlaces;
import org.intersession.platform.Actor;
import org.intersession.platform.Role;
import org.intersession.platform.refusal.Missing;
import org.intersession.web.program.Sent;
import org.jboss.resteasy.reactive.RestPath;

/** Persons and what they hold, for programs of an administrator. */
@Path("/api/v1/persons")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
public class PersonApi {
    private final Actor actor;
    private final GrantReading reading;
    private final GrantActions actions;
    private final AllPlaces places;
    private final Sent sent;

    PersonApi(Actor actor, GrantReading reading, GrantActions actions, AllPlaces places, Sent sent) {
        this.actor = actor;
        this.reading = reading;
        this.actions = actions;
        this.places = places;
        this.sent = sent;
    }

    /** @param roles those of the last token */
    @Schema(name = "Person")
    public record View(
            UUID id,
            String name,
            String email,
            String functionalTitle,
            List<String> roles,
            List<PeopleApi.View> grants) {
        static View of(GrantReading.Persona it) {
            return new View(
                    it.id(),
                    it.name(),
                    it.email(),
                    it.functionalTitle(),
                    it.roles().stream().map(Role::inToken).toList(),
                    it.grants().stream().map(PeopleApi.View::of).toList());
        }
    }

    @Schema(name = "PersonBody")
    public record Body(String email, String courtesyTitle, String givenName, String familyName) {}

    /** @param process a slug, for a secretariat @param meeting a slug @param party a code */
    @Schema(name = "PersonGrantBody")
    public record GrantBody(Role role, String process, String meeting, String party, String from, String until) {}

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Add somebody who may be appointed later")
    @APIResponseSchema(value = View.class, responseCode = "201")
    public Response add(Body body) {
        administering();
        var typed = sent.typed(body);
        var who = AppointmentForm.who(typed);
        typed.check();
        return created(actions.add(actor, who));
    }

    @GET
    @Path("{id}")
    @Operation(summary = "A person and what they hold")
    public View person(@RestPath UUID id) {
        administering();
        return View.of(reading.person(id, actor.locale()));
    }

    @POST
    @Path("{id}/grants")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Give a person a role and where it holds")
    @APIResponseSchema(value = View.class, responseCode = "201")
    public Response appoint(@RestPath UUID id, GrantBody body) {
        administering();
        return created(actions.appoint(actor, new AppointmentForm(sent.typed(body), places).of(id)));
    }

    private Response created(UUID person) {
        return Response.created(URI.create("/api/v1/persons/" + person))
                .entity(View.of(reading.person(person, actor.locale())))
                .build();
    }

    /** For everybody else there are no such addresses. */
    private void administering() {
        if (!GrantPolicy.mayAdminister(actor)) {
            throw new Missing();
        }
    }
}
