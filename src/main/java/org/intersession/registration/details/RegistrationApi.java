package org.intersession.registration.details;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.intersession.platform.Actor;
import org.intersession.registration.Registrations;
import org.intersession.web.program.Sent;

/** Completing details, for programs: one's own, or by a focal point somebody else's. */
@Path("/api/v1/meetings/{slug}")
@Consumes(MediaType.APPLICATION_JSON)
@PermitAll
public class RegistrationApi {
    private final Actor actor;
    private final Registrations registrations;
    private final RegistrationActions actions;
    private final Sent sent;
    private final Clock clock;

    RegistrationApi(Actor actor, Registrations registrations, RegistrationActions actions, Sent sent, Clock clock) {
        this.actor = actor;
        this.registrations = registrations;
        this.actions = actions;
        this.sent = sent;
        this.clock = clock;
    }

    /**
     * @param document the name as on the travel document
     * @param shown whether the e-mail may be shown to participants
     * @param publicly whether the name may stand in the public list
     */
    @Schema(name = "RegistrationDetailsBody")
    public record DetailsBody(
            String document, String language, String accessibility, String dietary, Boolean shown, Boolean publicly) {}

    /** @param delegations codes of those to which it goes too, besides those in which one is confirmed; for whoever is in several */
    @Schema(name = "RegistrationOwnDetailsBody")
    public record OwnDetailsBody(
            String document,
            String language,
            String accessibility,
            String dietary,
            Boolean shown,
            Boolean publicly,
            List<String> delegations) {}

    /** @param withheld whether the person is left out of the list of participants, for their security */
    @Schema(name = "RegistrationWithholdingBody")
    public record WithholdingBody(Boolean withheld) {}

    @PUT
    @Path("registration")
    @Operation(summary = "Complete one's own details")
    public Response register(String slug, OwnDetailsBody body) {
        registrations.ownOf(actor, slug);
        var typed = sent.typed(body);
        actions.register(actor, slug, RegistrationForm.read(typed), typed.all("delegations"));
        return Response.noContent().build();
    }

    @PUT
    @Path("registrations/{code}/{number}")
    @Operation(summary = "Complete the details of a person of one's delegation")
    public Response registerFor(String slug, String code, int number, DetailsBody body) {
        registrations.seenBy(actor, clock.instant(), slug, code, number);
        actions.registerFor(actor, slug, code, number, RegistrationForm.read(sent.typed(body)));
        return Response.noContent().build();
    }

    @PUT
    @Path("registrations/{code}/{number}/withholding")
    @Operation(summary = "Leave a person out of the list of participants, or no longer")
    public Response withhold(String slug, String code, int number, WithholdingBody body) {
        registrations.seenBy(actor, clock.instant(), slug, code, number);
        actions.withhold(actor, slug, code, number, sent.typed(body).ticked("withheld"));
        return Response.noContent().build();
    }
}
