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
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.intersession.identity.AllPlaces;
import org.intersession.identity.signin.FreshSignIn;
import org.intersession.platform.Actor;
import org.intersession.platform.Role;
import org.intersession.platform.refusal.Missing;
import org.intersession.web.program.Sent;
import org.jboss.resteasy.reactive.RestPath;

/** Who acts for a process, for its secretariat. */
@Path("/api/v1/processes/{slug}/people")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
public class PeopleApi {
    /** Who acts for a process, and the chairs of all its meetings. */
    private static final int MOST = 10_000;

    private final Actor actor;
    private final GrantReading reading;
    private final GrantActions actions;
    private final AllPlaces places;
    private final FreshSignIn fresh;
    private final Sent sent;

    PeopleApi(Actor actor, GrantReading reading, GrantActions actions, AllPlaces places, FreshSignIn fresh, Sent sent) {
        this.actor = actor;
        this.reading = reading;
        this.actions = actions;
        this.places = places;
        this.fresh = fresh;
        this.sent = sent;
    }

    /** @param role as in a token @param grant ends it, at {@code /api/v1/grants/{id}} */
    @Schema(name = "People")
    public record View(
            String name,
            String email,
            String role,
            String where,
            LocalDate from,
            LocalDate until,
            UUID grant,
            Integer version) {
        static View of(GrantReading.Line it) {
            return new View(
                    it.name(),
                    it.email(),
                    it.role().inToken(),
                    it.where(),
                    it.from(),
                    it.until(),
                    it.id(),
                    it.version());
        }
    }

    /** @param meeting a slug, for chair and conference services @param party a code, for a focal point */
    @Schema(name = "PeopleBody")
    public record Body(
            String email,
            String courtesyTitle,
            String givenName,
            String familyName,
            Role role,
            String meeting,
            String party,
            String from,
            String until) {}

    @GET
    @Operation(summary = "Who acts for the process")
    public List<View> people(@RestPath String slug) {
        var people = reading.people(process(slug), actor.locale(), null, MOST);
        fresh.demand(actor);
        return people.stream().map(View::of).toList();
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Appoint somebody within the process, by name and address")
    @APIResponse(responseCode = "201", description = "Appointed.")
    public Response appoint(@RestPath String slug, Body body) {
        var process = process(slug);
        actions.appoint(actor, new AppointmentForm(sent.typed(body), places).within(process));
        return Response.created(URI.create("/api/v1/processes/" + slug + "/people"))
                .build();
    }

    private UUID process(String slug) {
        return places.processes()
                .find(slug)
                .filter(it -> GrantPolicy.mayReadPeople(actor, it))
                .orElseThrow(Missing::new);
    }
}
