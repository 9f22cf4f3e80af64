package org.intersession.invitation;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.intersession.invitation.review.Draft;
import org.intersession.invitation.review.Reviews;
import org.intersession.meeting.Meeting;
import org.intersession.meeting.Meetings;
import org.intersession.platform.Actor;
import org.intersession.platform.refusal.Guard;
import org.intersession.web.program.Sent;

/** The invitations of a meeting for programs: reviewed, sent, and read by those they went to. */
@Path("/api/v1/meetings/{slug}/invitations")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
public class InvitationApi {
    private final Actor actor;
    private final Meetings meetings;
    private final Invitations invitations;
    private final Reviews reviews;
    private final InvitationActions actions;
    private final Sent sent;
    private final Clock clock;

    InvitationApi(
            Actor actor,
            Meetings meetings,
            Invitations invitations,
            Reviews reviews,
            InvitationActions actions,
            Sent sent,
            Clock clock) {
        this.actor = actor;
        this.meetings = meetings;
        this.invitations = invitations;
        this.reviews = reviews;
        this.actions = actions;
        this.sent = sent;
        this.clock = clock;
    }

    /** @param digest what the review answered: only what was reviewed is sent */
    @Schema(name = "InvitationSendingBody")
    public record SendingBody(String digest) {}

    @Schema(name = "InvitationSent")
    public record SentView(int invitations) {}

    /** @param refused the address that the mail server refused @param address the one put right */
    @Schema(name = "InvitationAgainBody")
    public record AgainBody(String refused, String address) {}

    /** What would be sent, and which parties lack an address, or a title or text in their language. */
    @Schema(name = "InvitationReview")
    public record ReviewView(
            String digest,
            int ready,
            Map<String, Long> byLanguage,
            List<String> withoutAddress,
            List<String> withoutTitle,
            List<String> withoutText) {}

    @Schema(name = "Invitation")
    public record View(
            String party,
            String category,
            String language,
            String reference,
            Instant sentAt,
            Integer places,
            Instant deadline,
            String answer,
            String subject,
            String text) {
        static View of(Invitation invitation) {
            return new View(
                    invitation.party.code,
                    invitation.category.name(),
                    invitation.language,
                    invitation.reference,
                    invitation.sentAt,
                    invitation.places(),
                    invitation.deadline(),
                    invitation.answer.name(),
                    invitation.subject,
                    invitation.text);
        }
    }

    @GET
    @Path("review")
    @Operation(summary = "What would be sent now, and what keeps the rest from being sent")
    public ReviewView review(String slug) {
        var review = reviews.of(mine(slug));
        return new ReviewView(
                review.digest(),
                review.sendable().size(),
                review.byLanguage(),
                codes(review.withoutAddress()),
                codes(review.stoppedBy(Draft.Obstacle.NO_TITLE)),
                codes(review.stoppedBy(Draft.Obstacle.NO_TEXT)));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Send what was reviewed; a second time sends nothing")
    public SentView send(String slug, SendingBody body) {
        mine(slug);
        return new SentView(actions.send(actor, slug, body == null ? null : body.digest()));
    }

    @POST
    @Path("again")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Send a refused mail again, to the address put right")
    public Response sendAgain(String slug, AgainBody body) {
        mine(slug);
        var typed = sent.typed(body);
        var refused = typed.required("refused", 254);
        var address = typed.needed("address", typed.mail("address"));
        typed.check();
        actions.sendAgain(actor, slug, refused, address);
        return Response.noContent().build();
    }

    @GET
    @Operation(summary = "For a secretariat all invitations; for a focal point that of its party")
    public List<View> all(String slug) {
        meetings.seenBy(actor, clock.instant(), slug);
        return invitations.allAt(actor, clock.instant(), slug).stream()
                .map(View::of)
                .toList();
    }

    @GET
    @Path("{code:[A-Z][A-Z0-9-]*}")
    @Operation(summary = "The invitation to one party")
    public View one(String slug, String code) {
        return View.of(invitations.seenBy(actor, clock.instant(), slug, code));
    }

    private static List<String> codes(List<Draft> drafts) {
        return drafts.stream().map(it -> it.party().code).toList();
    }

    private Meeting mine(String slug) {
        var meeting = meetings.seenBy(actor, clock.instant(), slug);
        Guard.allow(InvitationPolicy.mayInvite(actor, meeting));
        return meeting;
    }
}
