package org.intersession.registry.process;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.intersession.platform.Actor;
import org.intersession.platform.refusal.Guard;
import org.intersession.registry.Process;
import org.intersession.registry.Process.LetterRule;
import org.intersession.registry.Processes;
import org.intersession.web.program.Sent;
import org.intersession.web.program.Versioned;

/** The settings of a process, for programs of its secretariat. */
@Path("/api/v1/processes/{slug:[a-z0-9-]+}/settings")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
public class SettingsApi {
    private final Actor actor;
    private final Processes processes;
    private final ProcessActions actions;
    private final Sent sent;

    SettingsApi(Actor actor, Processes processes, ProcessActions actions, Sent sent) {
        this.actor = actor;
        this.processes = processes;
        this.actions = actions;
        this.sent = sent;
    }

    /**
     * @param usualNoticeDays how long before a meeting the process usually invites
     * @param quota persons a delegation, as proposed for a new meeting
     * @param continuationsOnly whether of a historical party only the continuation is invited; null while nobody was asked
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "ProcessSettings")
    public record Settings(
            Map<String, String> secretariatName,
            Map<String, String> chair,
            String mail,
            String website,
            List<String> languages,
            String zone,
            String symbolPattern,
            Integer usualNoticeDays,
            Integer quota,
            LetterRule letterRule,
            String continuationsOnly,
            Integer version)
            implements Versioned {
        static Settings of(Process it) {
            return new Settings(
                    ProcessApi.texts(it.secretariatName),
                    ProcessApi.texts(it.chair),
                    it.mail,
                    it.website,
                    List.of(it.languages),
                    it.zone.getId(),
                    it.symbolPattern,
                    it.usualNoticeDays,
                    it.quota,
                    it.letterRule,
                    it.continuationsOnly == null ? null : it.continuationsOnly.toString(),
                    it.version);
        }
    }

    @GET
    @Operation(summary = "The settings of a process, for its secretariat")
    public Settings settings(@PathParam("slug") String slug) {
        return Settings.of(mine(slug));
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Change the settings of a process, as a whole")
    public Settings revise(@PathParam("slug") String slug, Settings body) {
        mine(slug);
        actions.revise(actor, slug, ProcessForm.read(sent.typed(body)));
        processes.readAnew();
        return settings(slug);
    }

    private Process mine(String slug) {
        var process = processes.called(slug);
        Guard.allow(ProcessPolicy.mayRevise(actor, process));
        return process;
    }
}
