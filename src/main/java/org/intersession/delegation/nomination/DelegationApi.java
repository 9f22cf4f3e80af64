package org.intersession.delegation.nomination;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
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
import java.util.UUID;
import java.util.function.BiConsumer;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.intersession.delegation.Delegate;
import org.intersession.delegation.Delegation;
import org.intersession.delegation.DelegationActions;
import org.intersession.delegation.DelegationPolicy;
import org.intersession.delegation.Delegations;
import org.intersession.invitation.Invitation;
import org.intersession.invitation.answer.Answer;
import org.intersession.invitation.answer.Received;
import org.intersession.platform.Actor;
import org.intersession.platform.refusal.Guard;
import org.intersession.web.program.Sent;
import org.intersession.web.program.Versioned;

/** A party's delegation for programs: the same acts, rights and rules as the page; a body has the page's fields. */
@Path("/api/v1/meetings/{slug}/delegations/{code}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@PermitAll
public class DelegationApi {
    private final Actor actor;
    private final Delegations delegations;
    private final DelegationActions actions;
    private final Sent sent;
    private final Clock clock;

    DelegationApi(Actor actor, Delegations delegations, DelegationActions actions, Sent sent, Clock clock) {
        this.actor = actor;
        this.delegations = delegations;
        this.actions = actions;
        this.sent = sent;
        this.clock = clock;
    }

    /**
     * @param version to be sent back with each act that edits
     * @param places null where there is no limit
     */
    @Schema(name = "Delegation")
    public record View(
            String meeting,
            String party,
            Answer answer,
            Instant deadline,
            Delegation.State state,
            Integer version,
            Integer places,
            boolean late,
            Instant submittedAt,
            boolean letter,
            String returnReason,
            List<Person> delegates)
            implements Versioned {}

    @Schema(name = "DelegationPerson")
    public record Person(
            int number,
            Delegate.Role role,
            Delegate.State state,
            String courtesy,
            String given,
            String family,
            String function,
            String mail,
            boolean registered,
            String reason) {
        static Person of(Delegate it) {
            return new Person(
                    it.number,
                    it.role,
                    it.state,
                    it.courtesyTitle,
                    it.givenName,
                    it.familyName,
                    it.functionalTitle,
                    it.email,
                    it.registeredAt != null,
                    it.reason);
        }
    }

    /** How what the secretariat records for a party reached it; a party itself leaves it out. */
    @Schema(name = "DelegationReceivedBody")
    public record ReceivedBody(String on, Received.Means by, String reference) {}

    @Schema(name = "DelegationAnswerBody")
    public record AnswerBody(Answer answer, ReceivedBody received) {}

    /** @param role {@code DELEGATE} where none is given; the first named is head @param register whether they may complete their details now */
    @Schema(name = "DelegationDelegateBody")
    public record DelegateBody(
            String courtesy,
            String given,
            String family,
            String function,
            String mail,
            Boolean register,
            Delegate.Role role,
            ReceivedBody received,
            Integer version) {}

    /** @param former one of those that {@code GET …/delegates/former} gives */
    @Schema(name = "DelegationAgainBody")
    public record AgainBody(UUID former, ReceivedBody received, Integer version) {}

    @Schema(name = "DelegationFormer")
    public record FormerView(UUID former, String courtesy, String given, String family, String function) {
        static FormerView of(Delegate it) {
            return new FormerView(it.id, it.courtesyTitle, it.givenName, it.familyName, it.functionalTitle);
        }
    }

    @Schema(name = "DelegationVersionBody")
    public record VersionBody(ReceivedBody received, Integer version) {}

    /** A day and a time on the clock of the deadline's zone. */
    @Schema(name = "DelegationMoment")
    public record Moment(String day, String time) {}

    /**
     * @param deadline none gives the party the meeting's again
     * @param version of the extension; none where the party has had the meeting's deadline
     */
    @Schema(name = "DelegationExtensionBody")
    public record ExtensionBody(Moment deadline, Integer version) {}

    /** @param deadline of this party alone; null where it has the meeting's */
    @Schema(name = "DelegationExtension")
    public record ExtensionView(Instant deadline, Integer version) implements Versioned {}

    @GET
    @Operation(summary = "The answer and the delegation of a party")
    public View show(String slug, String code) {
        var invitation = delegations.invitationSeenBy(actor, clock.instant(), slug, code);
        var it = delegations.answering(invitation).orElse(null);
        return new View(
                slug,
                invitation.party.code,
                invitation.answer,
                invitation.deadline(),
                it == null ? null : it.state,
                it == null ? null : it.version,
                it == null || !it.limited() ? invitation.places() : Integer.valueOf(it.quota),
                it != null && it.late,
                it == null ? null : it.submittedAt,
                it != null && it.letter != null,
                it == null ? null : it.returnReason,
                it == null ? List.of() : it.delegates.stream().map(Person::of).toList());
    }

    @PUT
    @Path("answer")
    @Operation(summary = "Attend, or send regrets")
    public View answer(String slug, String code, AnswerBody body) {
        composed(slug, code);
        var typed = sent.typed(body);
        var answer = typed.needed("answer", typed.one("answer", Answer.class));
        var received = Received.read(typed);
        typed.check();
        actions.answer(actor, slug, code, answer, received);
        return after(slug, code);
    }

    @POST
    @Path("delegates")
    @Operation(summary = "Name a person")
    @APIResponseSchema(value = View.class, responseCode = "201")
    public Response add(String slug, String code, DelegateBody body) {
        composed(slug, code);
        var typed = sent.typed(body);
        var named = DelegateForm.read(typed, true);
        var role = DelegateForm.role(typed);
        var received = Received.read(typed);
        typed.check();
        var number = actions.add(actor, slug, code, typed.version(), named, role, received);
        return named(slug, code, number);
    }

    @POST
    @Path("delegates/myself")
    @Operation(summary = "Name oneself")
    @APIResponseSchema(value = View.class, responseCode = "201")
    public Response addMyself(String slug, String code, VersionBody body) {
        composed(slug, code);
        return named(
                slug,
                code,
                actions.addMyself(actor, slug, code, sent.typed(body).version()));
    }

    /** Each person once, without those who are named already. */
    @GET
    @Path("delegates/former")
    @Operation(summary = "Who was in earlier delegations of the party")
    public List<FormerView> former(String slug, String code) {
        var invitation = composed(slug, code);
        return delegations.former(invitation.party.id, invitation.meeting, invitation.meeting.processIds()).stream()
                .map(FormerView::of)
                .toList();
    }

    @POST
    @Path("delegates/again")
    @Operation(summary = "Name somebody who was in an earlier delegation")
    @APIResponseSchema(value = View.class, responseCode = "201")
    public Response addAgain(String slug, String code, AgainBody body) {
        composed(slug, code);
        var typed = sent.typed(body);
        var former = typed.needed("former", typed.id("former"));
        var received = Received.read(typed);
        typed.check();
        return named(slug, code, actions.addAgain(actor, slug, code, typed.version(), former, received));
    }

    @GET
    @Path("delegates/{number:\\d+}")
    @Operation(summary = "One person of the delegation")
    public Person delegate(String slug, String code, int number) {
        return Person.of(delegations.seenBy(actor, clock.instant(), slug, code).delegate(number));
    }

    @PUT
    @Path("delegates/{number:\\d+}")
    @Operation(summary = "Change what was said of a person")
    public View revise(String slug, String code, int number, DelegateBody body) {
        composed(slug, code);
        var typed = sent.typed(body);
        var named = DelegateForm.read(typed, true);
        var role = DelegateForm.role(typed);
        var received = Received.read(typed);
        typed.check();
        actions.revise(actor, slug, code, number, typed.version(), named, role, received);
        return after(slug, code);
    }

    @POST
    @Path("delegates/{number}/head")
    @Operation(summary = "Make a person head of the delegation")
    public View chooseHead(String slug, String code, int number, VersionBody body) {
        return then(
                slug,
                code,
                body,
                (version, received) -> actions.chooseHead(actor, slug, code, number, version, received));
    }

    @POST
    @Path("delegates/{number}/withdrawal")
    @Operation(summary = "Withdraw a person; the place is free")
    public View withdraw(String slug, String code, int number, VersionBody body) {
        return then(
                slug,
                code,
                body,
                (version, received) -> actions.withdraw(actor, slug, code, number, version, received));
    }

    @POST
    @Path("submission")
    @Operation(summary = "Submit the delegation to the secretariat")
    public View submit(String slug, String code, VersionBody body) {
        return then(slug, code, body, (version, received) -> actions.submit(actor, slug, code, version, received));
    }

    @GET
    @Path("extension")
    @Operation(summary = "The deadline of this party alone, for the secretariat")
    public ExtensionView extension(String slug, String code) {
        var invitation = reviewed(slug, code);
        return new ExtensionView(invitation.extendedTo, invitation.extensionVersion());
    }

    /** A later deadline for this party alone. */
    @POST
    @Path("extension")
    @Operation(summary = "Extend the deadline of this party, by the secretariat")
    public View extend(String slug, String code, ExtensionBody body) {
        var invitation = reviewed(slug, code);
        var typed = sent.typed(body);
        actions.extend(actor, slug, code, typed.versionOrFirst(), ExtensionForm.read(typed, invitation));
        return after(slug, code);
    }

    /** An act that takes nothing but the version, and how the party's word reached the secretariat. */
    private View then(String slug, String code, VersionBody body, BiConsumer<Integer, Received> act) {
        composed(slug, code);
        var typed = sent.typed(body);
        act.accept(typed.version(), Received.read(typed));
        return after(slug, code);
    }

    private Response named(String slug, String code, int number) {
        return Response.created(
                        URI.create("/api/v1/meetings/" + slug + "/delegations/" + code + "/delegates/" + number))
                .entity(after(slug, code))
                .build();
    }

    /** What was read before the act is not what is there after it. */
    private View after(String slug, String code) {
        delegations.readAnew();
        return show(slug, code);
    }

    private Invitation reviewed(String slug, String code) {
        var invitation = delegations.invitationSeenBy(actor, clock.instant(), slug, code);
        Guard.allow(DelegationPolicy.mayReview(actor, invitation));
        return invitation;
    }

    private Invitation composed(String slug, String code) {
        var invitation = delegations.invitationSeenBy(actor, clock.instant(), slug, code);
        Guard.allow(DelegationPolicy.mayCompose(actor, invitation));
        return invitation;
    }
}
