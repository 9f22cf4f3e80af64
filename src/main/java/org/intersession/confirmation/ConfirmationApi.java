package org.intersession.confirmation;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.intersession.delegation.Delegation;
import org.intersession.delegation.DelegationPolicy;
import org.intersession.delegation.Delegations;
import org.intersession.meeting.MeetingPolicy;
import org.intersession.meeting.Meetings;
import org.intersession.platform.Actor;
import org.intersession.platform.refusal.Guard;
import org.intersession.web.program.Sent;
import org.intersession.web.program.Versioned;
import org.jboss.resteasy.reactive.RestQuery;

/** Reviewing and confirming, for programs of a secretariat. */
@Path("/api/v1/meetings/{slug}")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
public class ConfirmationApi {
    private final Actor actor;
    private final Meetings meetings;
    private final Confirmations confirmations;
    private final Delegations delegations;
    private final ConfirmationActions actions;
    private final Sent sent;
    private final Clock clock;

    ConfirmationApi(
            Actor actor,
            Meetings meetings,
            Confirmations confirmations,
            Delegations delegations,
            ConfirmationActions actions,
            Sent sent,
            Clock clock) {
        this.actor = actor;
        this.meetings = meetings;
        this.confirmations = confirmations;
        this.delegations = delegations;
        this.actions = actions;
        this.sent = sent;
        this.clock = clock;
    }

    @Schema(name = "Confirmation")
    public record View(String party, Delegation.State state, int persons, boolean late, boolean letter, Integer version)
            implements Versioned {
        static View of(Delegation it) {
            return new View(it.party.code, it.state, it.seated, it.late, it.letter != null, it.version);
        }
    }

    @GET
    @Path("delegations")
    @Operation(summary = "The delegations of the meeting, for its secretariat")
    public List<View> list(String slug, @RestQuery String only) {
        Guard.allow(MeetingPolicy.mayRevise(actor, meetings.seenBy(actor, clock.instant(), slug)));
        return Table.of(confirmations.allFor(actor, clock.instant(), slug), only, actor.locale()).rows().stream()
                .map(View::of)
                .toList();
    }

    /**
     * @param code those of the parties whose delegations are confirmed
     * @param version of each, by its code, as it was looked at; what has changed since is not confirmed
     */
    @Schema(name = "ConfirmationConfirmBody")
    public record ConfirmBody(List<String> code, Map<String, Integer> version) {}

    /** @param reason what the focal point reads */
    @Schema(name = "ConfirmationReasonBody")
    public record ReasonBody(String reason, Integer version) {}

    @Schema(name = "ConfirmationVersionBody")
    public record VersionBody(Integer version) {}

    @Schema(name = "ConfirmationNoteBody")
    public record NoteBody(String note) {}

    @POST
    @Path("confirmations")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Confirm the delegations of one or many parties")
    public Response confirm(String slug, ConfirmBody body) {
        Guard.allow(MeetingPolicy.mayRevise(actor, meetings.seenBy(actor, clock.instant(), slug)));
        var typed = sent.typed(body);
        actions.confirm(actor, slug, typed.all("code"), ConfirmationForm.seen(typed));
        return Response.noContent().build();
    }

    @POST
    @Path("confirmations/{code}/return")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Return a delegation to its focal point with a reason")
    public Response sendBack(String slug, String code, ReasonBody body) {
        reviewed(slug, code);
        var typed = sent.typed(body);
        var reason = typed.required("reason", 2000);
        typed.check();
        actions.sendBack(actor, slug, code, typed.version(), reason);
        return Response.noContent().build();
    }

    @POST
    @Path("confirmations/{code}/delegates/{number}/non-confirmation")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Do not confirm a person; the focal point alone is told")
    public Response doNotConfirm(String slug, String code, int number, ReasonBody body) {
        reviewed(slug, code);
        var typed = sent.typed(body);
        var reason = typed.required("reason", 2000);
        typed.check();
        actions.doNotConfirm(actor, slug, code, number, typed.version(), reason);
        return Response.noContent().build();
    }

    @POST
    @Path("confirmations/{code}/delegates/{number}/withdrawal")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Withdraw a person by decision of the secretariat")
    public Response withdraw(String slug, String code, int number, VersionBody body) {
        reviewed(slug, code);
        actions.withdraw(actor, slug, code, number, sent.typed(body).version());
        return Response.noContent().build();
    }

    @POST
    @Path("confirmations/{code}/notes")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Note something on a delegation, for the secretariat itself")
    public Response note(String slug, String code, NoteBody body) {
        reviewed(slug, code);
        var typed = sent.typed(body);
        var text = typed.required("note", 4000);
        typed.check();
        actions.note(actor, slug, code, text);
        return Response.noContent().build();
    }

    private void reviewed(String slug, String code) {
        Guard.allow(
                DelegationPolicy.mayReview(actor, delegations.invitationSeenBy(actor, clock.instant(), slug, code)));
    }
}
