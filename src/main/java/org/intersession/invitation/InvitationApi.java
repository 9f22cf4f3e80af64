package org.intersession.invitation;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.intersession.meeting.Meeting;
import org.intersession.meeting.Meetings;
import org.intersession.platform.Actor;
import org.intersession.platform.Guard;

/** Inviting over HTTP: the same acts and rights as on the pages. */
@Path("/api/v1/meetings/{slug}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@PermitAll
public class InvitationApi {
    private final Actor actor;
    private final Meetings meetings;
    private final Invitations invitations;
    private final Reviews reviews;
    private final InvitationActions actions;
    private final WritingActions writing;
    private final AudienceForm form;
    private final Clock clock;

    InvitationApi(
            Actor actor,
            Meetings meetings,
            Invitations invitations,
            Reviews reviews,
            InvitationActions actions,
            WritingActions writing,
            AudienceForm form,
            Clock clock) {
        this.actor = actor;
        this.meetings = meetings;
        this.invitations = invitations;
        this.reviews = reviews;
        this.actions = actions;
        this.writing = writing;
        this.form = form;
        this.clock = clock;
    }

    /** @param members process slug, a dot, category: {@code rcm.MEMBER} @param parties names or codes */
    public record AudienceBody(List<String> members, boolean allStates, List<String> parties, List<String> lists) {}

    public record AudienceView(int parties, List<String> unknown) {}

    /** @param digest what {@link #review} answered: only what was reviewed is sent */
    public record SendingBody(String digest) {}

    public record Sent(int invitations) {}

    public record Reminded(int mails) {}

    /** @param parties codes; none for the whole group */
    public record ReminderBody(String group, List<String> parties) {}

    public record ReviewView(
            String digest,
            int ready,
            Map<String, Long> byLanguage,
            List<String> withoutAddress,
            List<String> withoutTitle,
            List<String> withoutText) {}

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

    @PUT
    @Path("audience")
    public AudienceView choose(String slug, AudienceBody body) {
        var read = form.read(
                body.members(),
                body.allStates(),
                body.parties() == null ? "" : String.join("\n", body.parties()),
                body.lists());
        return new AudienceView(actions.choose(actor, slug, read.sources()), read.unknown());
    }

    @GET
    @Path("invitations/review")
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
    @Path("invitations")
    public Sent send(String slug, SendingBody body) {
        return new Sent(actions.send(actor, slug, body.digest()));
    }

    /** For a secretariat all of them; for a focal point that of its party. */
    @GET
    @Path("invitations")
    public List<View> all(String slug) {
        meetings.seenBy(actor, clock.instant(), slug);
        return invitations.allAt(actor, clock.instant(), slug).stream()
                .map(View::of)
                .toList();
    }

    @GET
    @Path("invitations/{code:[A-Z][A-Z0-9-]*}")
    public View one(String slug, String code) {
        return View.of(invitations.seenBy(actor, clock.instant(), slug, code));
    }

    @POST
    @Path("reminders")
    public Reminded remind(String slug, ReminderBody body) {
        var wanted = body.parties() == null ? Set.<String>of() : new HashSet<>(body.parties());
        var parties = invitations.to(mine(slug)).stream()
                .filter(it -> wanted.contains(it.party.code))
                .map(it -> it.party.id)
                .collect(Collectors.toSet());
        return new Reminded(writing.remind(actor, slug, body.group() == null ? "no-answer" : body.group(), parties));
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
