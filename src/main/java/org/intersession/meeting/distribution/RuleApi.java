package org.intersession.meeting.distribution;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.intersession.meeting.MeetingPolicy;
import org.intersession.meeting.distribution.DistributionRule.Opens;
import org.intersession.platform.Actor;
import org.intersession.platform.refusal.Guard;
import org.intersession.registry.Process;
import org.intersession.registry.Processes;
import org.intersession.registry.membership.Category;
import org.intersession.web.program.Sent;
import org.intersession.web.program.Versioned;

/** What a process opens, for programs of its secretariat. */
@Path("/api/v1/processes/{slug:[a-z0-9-]+}/rules")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
public class RuleApi {
    private final Actor actor;
    private final Processes processes;
    private final DistributionRules rules;
    private final RuleActions actions;
    private final Sent sent;

    RuleApi(Actor actor, Processes processes, DistributionRules rules, RuleActions actions, Sent sent) {
        this.actor = actor;
        this.processes = processes;
        this.rules = rules;
        this.actions = actions;
        this.sent = sent;
    }

    /**
     * @param specialParticipants what is open to them: {@code RESTRICTED}, {@code CLOSED_SITTING}
     * @param interested what is open to interested States: {@code LIMITED}
     * @param observers what is open to observer States: {@code LIMITED}
     * @param version of the process
     */
    @Schema(name = "ProcessRules")
    public record Rules(List<Opens> specialParticipants, List<Opens> interested, List<Opens> observers, Integer version)
            implements Versioned {
        static Rules of(Process process, List<DistributionRule> rules) {
            return new Rules(
                    RuleForm.opened(rules, Category.SPECIAL_PARTICIPANT),
                    RuleForm.opened(rules, Category.INTERESTED),
                    RuleForm.opened(rules, Category.OBSERVER),
                    process.version);
        }
    }

    @GET
    @Operation(summary = "What a process opens of what is left to it, for its secretariat")
    public Rules rules(@PathParam("slug") String slug) {
        var process = mine(slug);
        return Rules.of(process, rules.of(process));
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Say what a process opens, as a whole: what is not said is closed")
    public Rules open(@PathParam("slug") String slug, Rules body) {
        mine(slug);
        actions.open(actor, slug, RuleForm.read(sent.typed(body)));
        rules.readAnew();
        return rules(slug);
    }

    private Process mine(String slug) {
        var process = processes.called(slug);
        Guard.allow(MeetingPolicy.mayOpen(actor, process.id));
        return process;
    }
}
