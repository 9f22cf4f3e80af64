package org.intersession.home.counterpart;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.intersession.home.counterpart.Counterparts.Counterpart;
import org.intersession.platform.Actor;
import org.intersession.platform.refusal.Missing;
import org.intersession.registry.Processes;
import org.jboss.resteasy.reactive.RestPath;

/** Counterparts in a process, for its members and its secretariat. */
@Path("/api/v1/processes/{slug}/counterparts")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
public class CounterpartApi {
    private final Actor actor;
    private final Processes processes;
    private final Counterparts counterparts;
    private final Clock clock;

    CounterpartApi(Actor actor, Processes processes, Counterparts counterparts, Clock clock) {
        this.actor = actor;
        this.processes = processes;
        this.counterparts = counterparts;
        this.clock = clock;
    }

    /** @param party a code */
    @Schema(name = "Counterpart")
    public record View(String party, String courtesyTitle, String name, String functionalTitle) {
        static View of(Counterpart it) {
            var person = it.person();
            return new View(it.party().code, person.courtesyTitle, it.name(), person.functionalTitle);
        }
    }

    @GET
    @Operation(summary = "The focal points of those who take part in the process, by name and function")
    public List<View> counterparts(@RestPath String slug) {
        var all = counterparts.seenBy(actor, clock.instant(), processes.called(slug));
        if (all.isEmpty()) {
            throw new Missing();
        }
        return all.stream().map(View::of).toList();
    }
}
