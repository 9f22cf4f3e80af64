package org.intersession.identity;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import org.intersession.platform.Actor;
import org.intersession.platform.Missing;
import org.jboss.resteasy.reactive.RestPath;

/** Who acts for a process, for its secretariat. */
@Path("/api/v1/processes/{slug}/people")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
public class PeopleApi {
    private final Actor actor;
    private final GrantReading reading;
    private final AllPlaces places;

    PeopleApi(Actor actor, GrantReading reading, AllPlaces places) {
        this.actor = actor;
        this.reading = reading;
        this.places = places;
    }

    record View(String name, String email, String role, String where, LocalDate from, LocalDate until) {}

    @GET
    public List<View> people(@RestPath String slug) {
        var process = places.processes()
                .find(slug)
                .filter(it -> GrantPolicy.mayReadPeople(actor, it))
                .orElseThrow(Missing::new);
        return reading.people(process, actor.locale()).stream()
                .map(it -> new View(it.name(), it.email(), it.role().inToken(), it.where(), it.from(), it.until()))
                .toList();
    }
}
