package org.intersession.delegation;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.annotation.security.PermitAll;
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
import org.intersession.invitation.Answer;
import org.intersession.platform.Actor;
import org.intersession.web.Typed;

/** A party's delegation for programs: the same acts, rights and rules as the page; a body has the page's fields. */
@Path("/api/v1/meetings/{slug}/delegations/{code}")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
public class DelegationApi {
    private final Actor actor;
    private final Delegations delegations;
    private final DelegationActions actions;
    private final Clock clock;

    DelegationApi(Actor actor, Delegations delegations, DelegationActions actions, Clock clock) {
        this.actor = actor;
        this.delegations = delegations;
        this.actions = actions;
        this.clock = clock;
    }

    /**
     * @param version to be sent back with each act that edits
     * @param places null where there is no limit
     */
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
            List<Person> delegates) {}

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

    @GET
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
    public View answer(String slug, String code, JsonNode body) {
        var typed = typed(body);
        var answer = typed.needed("answer", typed.one("answer", Answer.class));
        var received = DelegateForm.received(typed);
        typed.check();
        actions.answer(actor, slug, code, answer, received);
        return show(slug, code);
    }

    @POST
    @Path("delegates")
    public Response add(String slug, String code, JsonNode body) {
        var typed = typed(body);
        var named = DelegateForm.read(typed, true);
        var role = DelegateForm.role(typed);
        var received = DelegateForm.received(typed);
        typed.check();
        var number = actions.add(actor, slug, code, typed.version(), named, role, received);
        return Response.created(
                        URI.create("/api/v1/meetings/" + slug + "/delegations/" + code + "/delegates/" + number))
                .entity(show(slug, code))
                .build();
    }

    @GET
    @Path("delegates/{number}")
    public Person delegate(String slug, String code, int number) {
        return Person.of(delegations.seenBy(actor, clock.instant(), slug, code).delegate(number));
    }

    @PUT
    @Path("delegates/{number}")
    public View revise(String slug, String code, int number, JsonNode body) {
        var typed = typed(body);
        var named = DelegateForm.read(typed, true);
        var role = DelegateForm.role(typed);
        var received = DelegateForm.received(typed);
        typed.check();
        actions.revise(actor, slug, code, number, typed.version(), named, role, received);
        return show(slug, code);
    }

    @POST
    @Path("delegates/{number}/head")
    public View chooseHead(String slug, String code, int number, JsonNode body) {
        var typed = typed(body);
        actions.chooseHead(actor, slug, code, number, typed.version(), DelegateForm.received(typed));
        return show(slug, code);
    }

    @POST
    @Path("delegates/{number}/withdrawal")
    public View withdraw(String slug, String code, int number, JsonNode body) {
        var typed = typed(body);
        actions.withdraw(actor, slug, code, number, typed.version(), DelegateForm.received(typed));
        return show(slug, code);
    }

    @POST
    @Path("submission")
    public View submit(String slug, String code, JsonNode body) {
        var typed = typed(body);
        actions.submit(actor, slug, code, typed.version(), DelegateForm.received(typed));
        return show(slug, code);
    }

    private Typed typed(JsonNode body) {
        return Body.typed(body, actor.locale());
    }
}
