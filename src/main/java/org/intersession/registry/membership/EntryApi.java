package org.intersession.registry.membership;

import com.fasterxml.jackson.annotation.JsonInclude;
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
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.intersession.platform.Actor;
import org.intersession.platform.refusal.Guard;
import org.intersession.registry.Parties;
import org.intersession.registry.Process;
import org.intersession.registry.Processes;
import org.intersession.registry.process.ProcessActions;
import org.intersession.registry.process.ProcessPolicy;
import org.intersession.web.program.Sent;
import org.intersession.web.program.Versioned;

/** Who joins and who leaves a process, for programs of its secretariat. */
@Path("/api/v1/processes/{slug:[a-z0-9-]+}/memberships")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
public class EntryApi {
    private final Actor actor;
    private final Processes processes;
    private final Parties parties;
    private final Memberships memberships;
    private final ProcessActions actions;
    private final Sent sent;

    EntryApi(
            Actor actor,
            Processes processes,
            Parties parties,
            Memberships memberships,
            ProcessActions actions,
            Sent sent) {
        this.actor = actor;
        this.processes = processes;
        this.parties = parties;
        this.memberships = memberships;
        this.actions = actions;
        this.sent = sent;
    }

    /** @param version of the process, which the next entry takes */
    @Schema(name = "Entries")
    public record All(List<View> memberships, Integer version) implements Versioned {}

    /** @param version which an ending takes */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "Entry")
    public record View(String party, Category category, String since, String until, Integer version) {
        static View of(Membership it) {
            return new View(it.party.code, it.category, it.since, it.until, it.version);
        }
    }

    /** @param party a code or a name */
    @Schema(name = "EntryBody")
    public record EntryBody(String party, Category category, String since, Integer version) {}

    @Schema(name = "EntryEndingBody")
    public record EndingBody(String until, Integer version) {}

    @GET
    @Operation(summary = "The memberships of a process with their versions, for its secretariat")
    public All memberships(@PathParam("slug") String slug) {
        return all(mine(slug));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Enter a party that takes part from a day on")
    @APIResponseSchema(value = All.class, responseCode = "201")
    public Response enter(@PathParam("slug") String slug, EntryBody body) {
        mine(slug);
        actions.enter(actor, slug, MembershipForm.read(sent.typed(body), parties));
        return Response.created(URI.create("/api/v1/processes/" + slug + "/memberships"))
                .entity(after(slug))
                .build();
    }

    @POST
    @Path("{code:[A-Z][A-Z0-9-]{1,19}}/ending")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "End a membership; what the source lists of it stays")
    public All end(@PathParam("slug") String slug, @PathParam("code") String code, EndingBody body) {
        mine(slug);
        actions.end(actor, slug, code, MembershipForm.ending(sent.typed(body)));
        return after(slug);
    }

    private Process mine(String slug) {
        var process = processes.called(slug);
        Guard.allow(ProcessPolicy.mayEnterMemberships(actor, process));
        return process;
    }

    /** What was read before the act is not what is there after it. */
    private All after(String slug) {
        processes.readAnew();
        return all(processes.called(slug));
    }

    private All all(Process process) {
        return new All(memberships.of(process).stream().map(View::of).toList(), process.version);
    }
}
