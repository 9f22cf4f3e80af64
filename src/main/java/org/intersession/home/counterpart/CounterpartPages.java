package org.intersession.home.counterpart;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.List;
import org.intersession.home.counterpart.Counterparts.Counterpart;
import org.intersession.platform.Actor;
import org.intersession.platform.refusal.Missing;
import org.intersession.registry.Process;
import org.intersession.registry.Processes;

/** All counterparts in a process, of whom its own page has the first. */
@Path("/processes/{slug:[a-z0-9-]+}/counterparts")
@Produces(MediaType.TEXT_HTML)
@PermitAll
public class CounterpartPages {
    private final Actor actor;
    private final Processes processes;
    private final Counterparts counterparts;
    private final Clock clock;

    CounterpartPages(Actor actor, Processes processes, Counterparts counterparts, Clock clock) {
        this.actor = actor;
        this.processes = processes;
        this.counterparts = counterparts;
        this.clock = clock;
    }

    @CheckedTemplate(basePath = "home")
    static class Templates {
        static native TemplateInstance counterparts(Process process, List<Counterpart> counterparts);
    }

    @GET
    public TemplateInstance all(@PathParam("slug") String slug) {
        var process = processes.called(slug);
        var all = counterparts.seenBy(actor, clock.instant(), process);
        if (all.isEmpty()) {
            throw new Missing();
        }
        return Templates.counterparts(process, all);
    }
}
