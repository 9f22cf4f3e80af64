package org.intersession.invitation.audience;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.intersession.invitation.InvitationActions;
import org.intersession.invitation.InvitationPolicy;
import org.intersession.invitation.Invitations;
import org.intersession.invitation.Invitee;
import org.intersession.invitation.terms.TermsForm;
import org.intersession.meeting.Meeting;
import org.intersession.meeting.Meetings;
import org.intersession.platform.Actor;
import org.intersession.platform.refusal.Guard;
import org.intersession.platform.refusal.Missing;
import org.intersession.registry.membership.Category;
import org.intersession.web.WebMessages;
import org.intersession.web.program.Sent;
import org.intersession.web.program.Versioned;

/** Whom a meeting means to invite, for programs of its secretariat. */
@Path("/api/v1/meetings/{slug}/audience")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
public class AudienceApi {
    private final Actor actor;
    private final Meetings meetings;
    private final Invitations invitations;
    private final AudienceReading audiences;
    private final InvitationActions actions;
    private final AudienceForm form;
    private final Sent sent;
    private final Clock clock;

    AudienceApi(
            Actor actor,
            Meetings meetings,
            Invitations invitations,
            AudienceReading audiences,
            InvitationActions actions,
            AudienceForm form,
            Sent sent,
            Clock clock) {
        this.actor = actor;
        this.meetings = meetings;
        this.invitations = invitations;
        this.audiences = audiences;
        this.actions = actions;
        this.form = form;
        this.sent = sent;
        this.clock = clock;
    }

    /** @param quota places; null for those of the meeting @param language null for that of the process's letters */
    @Schema(name = "AudienceInvitee")
    public record InviteeView(String party, Category category, Integer quota, String language, Integer version)
            implements Versioned {
        static InviteeView of(Invitee it) {
            return new InviteeView(it.party.code, it.category, it.quota, it.language, it.version);
        }
    }

    /** @param members process slug, a dot, category: {@code rcm.MEMBER} @param parties names or codes @param lists names */
    @Schema(name = "AudienceSourcesBody")
    public record SourcesBody(List<String> members, Boolean allStates, List<String> parties, List<String> lists) {}

    /** @param unknown the names by which no party is known */
    @Schema(name = "AudienceChosen")
    public record Chosen(int parties, List<String> unknown) {}

    @Schema(name = "AudienceList")
    public record ListView(String name, List<String> parties) {}

    /** @param name under which the sum is kept; one that is there is replaced */
    @Schema(name = "AudienceListBody")
    public record ListBody(
            String name, List<String> members, Boolean allStates, List<String> parties, List<String> lists) {
        SourcesBody sources() {
            return new SourcesBody(members, allStates, parties, lists);
        }
    }

    /** @param answer {@code only} the continuation, or {@code all} successors */
    @Schema(name = "AudienceSuccessionBody")
    public record SuccessionBody(String process, String answer) {}

    /** @param quota places; none for those of the meeting @param language none for that of the process's letters */
    @Schema(name = "AudienceInviteeBody")
    public record InviteeBody(Category category, Integer quota, String language, Integer version) {}

    @GET
    @Operation(summary = "The parties that are to be invited, or have been")
    public List<InviteeView> audience(String slug) {
        return invitations.invitees(mine(slug)).stream()
                .map(InviteeView::of)
                .sorted(Comparator.comparing(InviteeView::party))
                .toList();
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Take a sum of memberships, States, parties and lists as the audience")
    public Chosen choose(String slug, SourcesBody body) {
        mine(slug);
        var read = read(body);
        return new Chosen(actions.choose(actor, slug, read.sources()), read.unknown());
    }

    @PUT
    @Path("{code}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Invite one party on other terms; once it was invited its rights follow")
    public InviteeView change(String slug, String code, InviteeBody body) {
        mine(slug);
        var typed = sent.typed(body);
        actions.change(actor, slug, code, typed.version(), TermsForm.read(typed));
        invitations.readAnew();
        return invitations.invitee(mine(slug), code).map(InviteeView::of).orElseThrow(Missing::new);
    }

    @GET
    @Path("lists")
    @Operation(summary = "The lists of parties that the meeting's processes keep")
    public List<ListView> lists(String slug) {
        return audiences.lists(new HashSet<>(mine(slug).processes)).stream()
                .map(it -> new ListView(
                        it.name,
                        it.parties.stream().map(party -> party.code).sorted().toList()))
                .toList();
    }

    @POST
    @Path("lists")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Keep a sum under a name, for the next meeting")
    public Response keepList(String slug, ListBody body) {
        mine(slug);
        var typed = sent.typed(body);
        var name = typed.required("name", 120);
        typed.check();
        actions.keepList(actor, slug, name, read(body.sources()).sources());
        return Response.noContent().build();
    }

    @PUT
    @Path("succession")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Whether a process also invites the other successors of a historical party")
    public Response settle(String slug, SuccessionBody body) {
        mine(slug);
        var typed = sent.typed(body);
        var process = typed.required("process", 80);
        var answer = typed.required("answer", 10);
        if (answer != null && !List.of("only", "all").contains(answer)) {
            typed.fault("answer", typed.words(WebMessages.class).notOneOfThese());
        }
        typed.check();
        actions.settle(actor, slug, process, "only".equals(answer));
        return Response.noContent().build();
    }

    private AudienceForm.Read read(SourcesBody body) {
        return body == null
                ? form.read(List.of(), false, "", List.of())
                : form.read(
                        body.members(),
                        Boolean.TRUE.equals(body.allStates()),
                        body.parties() == null ? "" : String.join("\n", body.parties()),
                        body.lists());
    }

    private Meeting mine(String slug) {
        var meeting = meetings.seenBy(actor, clock.instant(), slug);
        Guard.allow(InvitationPolicy.mayInvite(actor, meeting));
        return meeting;
    }
}
