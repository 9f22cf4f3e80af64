package org.intersession.guest.own;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.intersession.guest.Guest;
import org.intersession.guest.GuestActions;
import org.intersession.guest.GuestPages;
import org.intersession.guest.Guests;
import org.intersession.invitation.answer.Answer;
import org.intersession.platform.Actor;
import org.intersession.platform.refusal.Missing;
import org.intersession.web.program.Sent;

/** The invitation of a person by name, for that person's own program. */
@Path("/api/v1/meetings/{slug}/guest")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
public class OwnApi {
    private final Actor actor;
    private final Guests guests;
    private final GuestActions actions;
    private final Sent sent;

    OwnApi(Actor actor, Guests guests, GuestActions actions, Sent sent) {
        this.actor = actor;
        this.guests = guests;
        this.actions = actions;
        this.sent = sent;
    }

    @Schema(name = "OwnInvitation")
    public record View(String reference, Guest.Capacity capacity, String subject, String text, Answer answer) {
        static View of(Guest it) {
            return new View(it.reference, it.capacity, it.subject, it.text, it.answer);
        }
    }

    /** @param answer {@code WILL_ATTEND} or {@code REGRETS} */
    @Schema(name = "OwnAnswerBody")
    public record AnswerBody(Answer answer) {}

    @GET
    @Operation(summary = "One's own invitation by name")
    public View read(String slug) {
        return View.of(guests.ownOf(actor, slug).orElseThrow(Missing::new));
    }

    @PUT
    @Path("answer")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Answer one's own invitation by name")
    public View answer(String slug, AnswerBody body) {
        read(slug);
        actions.answer(actor, slug, GuestPages.answer(sent.typed(body)));
        guests.readAnew();
        return read(slug);
    }
}
