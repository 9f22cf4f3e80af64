package org.intersession.outcome;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
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
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.intersession.document.DocumentLinks;
import org.intersession.meeting.Meetings;
import org.intersession.meeting.distribution.Distribution;
import org.intersession.platform.Actor;
import org.intersession.platform.refusal.Guard;
import org.intersession.web.program.Sent;
import org.intersession.web.program.Versioned;

/** Draft outcomes of a meeting for programs: written, circulated, commented upon. */
@Path("/api/v1/meetings/{slug}/outcomes")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
public class OutcomeApi {
    private final Actor actor;
    private final Outcomes outcomes;
    private final Meetings meetings;
    private final OutcomeActions actions;
    private final FinalPrint print;
    private final Sent sent;
    private final Clock clock;

    OutcomeApi(
            Actor actor,
            Outcomes outcomes,
            Meetings meetings,
            OutcomeActions actions,
            FinalPrint print,
            Sent sent,
            Clock clock) {
        this.actor = actor;
        this.outcomes = outcomes;
        this.meetings = meetings;
        this.actions = actions;
        this.print = print;
        this.sent = sent;
        this.clock = clock;
    }

    /** @param name its address @param distribution to whom it is circulated; null until it is @param version for those who write it */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "Outcome")
    public record View(
            String name,
            Outcome.Kind kind,
            Map<String, String> title,
            Map<String, String> text,
            Distribution distribution,
            Instant circulatedAt,
            Instant commentsUntil,
            Integer version)
            implements Versioned {}

    /** What one delegation says; seen by itself, the chair and the secretariat. */
    @Schema(name = "OutcomeComments")
    public record CommentsView(String party, String text, Instant sentAt, int version) {
        static CommentsView of(Comments it) {
            return new CommentsView(it.party.code, it.text, it.sentAt, it.version);
        }
    }

    @Schema(name = "OutcomeDraftBody")
    public record DraftBody(Outcome.Kind kind, Map<String, String> title, Map<String, String> text, Integer version) {}

    /** A day and a time on the venue's clock. */
    @Schema(name = "OutcomeMoment")
    public record Moment(String day, String time) {}

    /** @param until up to and including it comments are in time @param notifying whether those who may read it are written to */
    @Schema(name = "OutcomeCirculationBody")
    public record CirculationBody(
            Distribution distribution,
            Moment until,
            @JsonProperty("notify") Boolean notifying,
            Integer version) {}

    /** @param symbol none takes the next one @param publicly said once more where the distribution is GENERAL */
    @Schema(name = "OutcomeIssuanceBody")
    public record IssuanceBody(
            String symbol,
            Distribution distribution,
            @JsonProperty("public") Boolean publicly,
            @JsonProperty("notify") Boolean notifying,
            Integer version) {}

    @Schema(name = "OutcomeIssued")
    public record Issued(String symbol) {}

    /**
     * @param party the code of the party for which the comments are
     * @param version of the comments in whose place these come; none where there are none
     */
    @Schema(name = "OutcomeCommentsBody")
    public record CommentsBody(String party, String text, Integer version) {}

    @GET
    @Operation(summary = "The draft outcomes that the asker may read")
    public List<View> all(String slug) {
        meetings.seenBy(actor, clock.instant(), slug);
        return outcomes.seenBy(actor, clock.instant(), slug).stream()
                .map(this::view)
                .toList();
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Write a draft outcome")
    @APIResponseSchema(value = View.class, responseCode = "201")
    public Response draft(String slug, DraftBody body) {
        Guard.allow(OutcomePolicy.mayDraftOutcome(actor, outcomes.writtenBy(actor, clock.instant(), slug)));
        var outcome = actions.draft(actor, slug, OutcomeForm.draft(sent.typed(body)));
        return Response.created(URI.create("/api/v1/meetings/" + slug + "/outcomes/" + outcome.slug))
                .entity(view(outcome))
                .build();
    }

    @GET
    @Path("{name}")
    @Operation(summary = "One draft outcome")
    public View outcome(String slug, String name) {
        return view(outcomes.seenBy(actor, clock.instant(), slug, name));
    }

    @PUT
    @Path("{name}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Write a draft outcome anew")
    public View revise(String slug, String name, DraftBody body) {
        mine(slug, name);
        return view(actions.revise(actor, slug, name, OutcomeForm.draft(sent.typed(body))));
    }

    @POST
    @Path("{name}/circulation")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Circulate a draft for comments, or again with another distribution or deadline")
    public View circulate(String slug, String name, CirculationBody body) {
        var meeting = mine(slug, name).meeting;
        ZoneId zone = meeting.zone == null ? ZoneOffset.UTC : meeting.zone;
        return view(actions.circulate(actor, slug, name, OutcomeForm.circulation(sent.typed(body), zone))
                .outcome());
    }

    @POST
    @Path("{name}/issuance")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Issue the final text as a paper of the meeting, in every language in which it is written")
    @APIResponseSchema(value = Issued.class, responseCode = "201")
    public Response issue(String slug, String name, IssuanceBody body) {
        var outcome = mine(slug, name);
        var form = OutcomeForm.issuance(sent.typed(body));
        var symbol = actions.issue(actor, slug, name, form, print.of(outcome))
                .paper()
                .symbol();
        return Response.created(URI.create("/api/v1/documents/" + DocumentLinks.encoded(symbol)))
                .entity(new Issued(symbol))
                .build();
    }

    @GET
    @Path("{name}/comments")
    @Operation(summary = "The comments that the asker may read: their delegation's; for chair and secretariat all")
    public List<CommentsView> comments(String slug, String name) {
        var now = clock.instant();
        return outcomes.commentsFor(actor, now, outcomes.seenBy(actor, now, slug, name)).stream()
                .map(CommentsView::of)
                .toList();
    }

    @POST
    @Path("{name}/comments")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Send a delegation's comments; others take their place until the deadline")
    public CommentsView comment(String slug, String name, CommentsBody body) {
        var now = clock.instant();
        var outcome = outcomes.seenBy(actor, now, slug, name);
        Guard.allow(OutcomePolicy.mayComment(actor, outcomes.partiesOf(actor, now, outcome)));
        return CommentsView.of(actions.comment(actor, slug, name, OutcomeForm.said(sent.typed(body))));
    }

    private Outcome mine(String slug, String name) {
        var outcome = outcomes.seenBy(actor, clock.instant(), slug, name);
        Guard.allow(OutcomePolicy.mayDraftOutcome(actor, outcome.meeting));
        return outcome;
    }

    private View view(Outcome it) {
        return new View(
                it.slug,
                it.kind,
                it.title.texts(),
                it.text.texts(),
                it.distribution,
                it.circulatedAt,
                it.commentsUntil,
                OutcomePolicy.mayDraftOutcome(actor, it.meeting) ? it.version : null);
    }
}
