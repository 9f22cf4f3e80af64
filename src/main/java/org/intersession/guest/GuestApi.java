package org.intersession.guest;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.intersession.guest.review.GuestReview;
import org.intersession.guest.review.GuestReviews;
import org.intersession.identity.signin.FreshSignIn;
import org.intersession.invitation.answer.Answer;
import org.intersession.invitation.answer.Received;
import org.intersession.meeting.Meeting;
import org.intersession.meeting.Meetings;
import org.intersession.platform.Actor;
import org.intersession.platform.refusal.Guard;
import org.intersession.web.program.Sent;
import org.intersession.web.program.Versioned;
import org.jboss.resteasy.reactive.RestQuery;

/** Persons invited by name, for programs of the secretariat. */
@Path("/api/v1/meetings/{slug}/guests")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
public class GuestApi {
    private final Actor actor;
    private final Meetings meetings;
    private final Guests guests;
    private final GuestReviews reviews;
    private final GuestActions actions;
    private final FreshSignIn fresh;
    private final Sent sent;
    private final Clock clock;

    GuestApi(
            Actor actor,
            Meetings meetings,
            Guests guests,
            GuestReviews reviews,
            GuestActions actions,
            FreshSignIn fresh,
            Sent sent,
            Clock clock) {
        this.actor = actor;
        this.meetings = meetings;
        this.guests = guests;
        this.reviews = reviews;
        this.actions = actions;
        this.fresh = fresh;
        this.sent = sent;
        this.clock = clock;
    }

    /** @param reference under which the letter went out; null until it has */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "Guest")
    public record View(
            int number,
            Guest.Capacity capacity,
            String courtesy,
            String given,
            String family,
            String function,
            String mail,
            String language,
            String purpose,
            Guest.State state,
            String reference,
            Instant sentAt,
            Integer version)
            implements Versioned {
        static View of(Guest it) {
            return new View(
                    it.number,
                    it.capacity,
                    it.courtesyTitle,
                    it.givenName,
                    it.familyName,
                    it.functionalTitle,
                    it.email,
                    it.language,
                    it.purpose,
                    it.state(),
                    it.reference,
                    it.sentAt,
                    it.version);
        }
    }

    /** @param function functional title, with the institution @param language of the letter @param purpose what is asked of them, in that language */
    @Schema(name = "GuestBody")
    public record Body(
            Guest.Capacity capacity,
            String courtesy,
            String given,
            String family,
            String function,
            String mail,
            String language,
            String purpose,
            Integer version) {}

    /** @param digest that of the review; with another one nothing is sent */
    @Schema(name = "GuestInvitationsBody")
    public record InvitationsBody(String digest) {}

    /** @param subject null, as is the text, where there are no words in the guest's language: then nothing is sent */
    @Schema(name = "GuestLetter")
    public record LetterView(int number, String language, String subject, String text) {
        static LetterView of(GuestReview.Draft it) {
            return it.wording() == null
                    ? new LetterView(it.guest().number, it.guest().language, null, null)
                    : new LetterView(
                            it.guest().number,
                            it.guest().language,
                            it.wording().subject(),
                            it.wording().text());
        }
    }

    @Schema(name = "GuestReview")
    public record ReviewView(String digest, List<LetterView> letters) {}

    @Schema(name = "GuestsInvited")
    public record Invited(int letters) {}

    @Schema(name = "GuestReceivedBody")
    public record ReceivedBody(String on, Received.Means by, String reference) {}

    /** @param answer {@code WILL_ATTEND} or {@code REGRETS} @param received how it reached the secretariat */
    @Schema(name = "GuestAnswerBody")
    public record AnswerBody(Answer answer, ReceivedBody received) {}

    @Schema(name = "GuestVersionBody")
    public record VersionBody(Integer version) {}

    @GET
    @Operation(summary = "Those invited by name, or named")
    public List<View> all(String slug) {
        mine(slug);
        fresh.demand(actor);
        return guests.allFor(actor, clock.instant(), slug).stream()
                .map(View::of)
                .toList();
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Name somebody; nothing is sent yet")
    @APIResponseSchema(value = View.class, responseCode = "201")
    public Response add(String slug, Body body) {
        mine(slug);
        var number = actions.add(actor, slug, GuestForm.read(sent.typed(body)));
        return Response.created(URI.create("/api/v1/meetings/" + slug + "/guests/" + number))
                .entity(after(slug, number))
                .build();
    }

    @GET
    @Path("review")
    @Operation(summary = "The letters that would be sent now")
    public ReviewView review(String slug) {
        var meeting = mine(slug);
        var review = reviews.of(meeting, guests.allFor(actor, clock.instant(), slug));
        return new ReviewView(
                review.digest(), review.drafts().stream().map(LetterView::of).toList());
    }

    @POST
    @Path("invitations")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Send the letters that were reviewed")
    public Invited invite(String slug, InvitationsBody body) {
        mine(slug);
        var typed = sent.typed(body);
        var digest = typed.required("digest", 100);
        typed.check();
        return new Invited(actions.invite(actor, slug, digest));
    }

    @GET
    @Path("{number}")
    @Operation(summary = "One person invited by name")
    public View one(String slug, int number) {
        mine(slug);
        return View.of(guests.seenBy(actor, clock.instant(), slug, number));
    }

    @PUT
    @Path("{number}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Say anew who it is, before the letter is sent")
    public View revise(String slug, int number, Body body) {
        one(slug, number);
        actions.revise(actor, slug, number, GuestForm.read(sent.typed(body)));
        return after(slug, number);
    }

    @DELETE
    @Path("{number}")
    @Operation(summary = "Remove somebody who has not been written to")
    public Response remove(String slug, int number, @RestQuery Integer version) {
        one(slug, number);
        actions.remove(actor, slug, number, sent.version(version));
        return Response.noContent().build();
    }

    @PUT
    @Path("{number}/answer")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Record the answer that reached the secretariat")
    public View record(String slug, int number, AnswerBody body) {
        one(slug, number);
        var typed = sent.typed(body);
        var answer = GuestPages.answer(typed);
        var received = typed.needed("received.on", Received.read(typed));
        typed.check();
        actions.record(actor, slug, number, answer, received);
        return after(slug, number);
    }

    @POST
    @Path("{number}/withdrawal")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Withdraw the invitation; the person is told so")
    public View withdraw(String slug, int number, VersionBody body) {
        one(slug, number);
        actions.withdraw(actor, slug, number, sent.typed(body).version());
        return after(slug, number);
    }

    private View after(String slug, int number) {
        guests.readAnew();
        return one(slug, number);
    }

    private Meeting mine(String slug) {
        var meeting = meetings.seenBy(actor, clock.instant(), slug);
        Guard.allow(GuestPolicy.mayKeepGuests(actor, meeting));
        return meeting;
    }
}
