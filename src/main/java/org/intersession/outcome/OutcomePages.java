package org.intersession.outcome;

import static org.intersession.outcome.OutcomeLinks.outcomesLink;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
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
import org.intersession.document.Document;
import org.intersession.document.Documents;
import org.intersession.meeting.Meeting;
import org.intersession.platform.Actor;
import org.intersession.platform.language.Alphabetical;
import org.intersession.platform.refusal.Guard;
import org.intersession.registry.Party;
import org.intersession.web.Filled;
import org.intersession.web.Forms;
import org.intersession.web.Go;
import org.jboss.resteasy.reactive.RestQuery;

/** Draft outcomes of a meeting: written, circulated, commented upon. */
@Path("/meetings/{slug}/outcomes")
@Produces(MediaType.TEXT_HTML)
@PermitAll
public class OutcomePages {
    private final Actor actor;
    private final Outcomes outcomes;
    private final Documents documents;
    private final OutcomeActions actions;
    private final Forms forms;
    private final Clock clock;

    OutcomePages(
            Actor actor, Outcomes outcomes, Documents documents, OutcomeActions actions, Forms forms, Clock clock) {
        this.actor = actor;
        this.outcomes = outcomes;
        this.documents = documents;
        this.actions = actions;
        this.forms = forms;
        this.clock = clock;
    }

    @CheckedTemplate(basePath = "outcome")
    static class Templates {
        static native TemplateInstance outcome(
                Outcome outcome,
                boolean mayDraft,
                boolean open,
                List<Party> parties,
                List<Comments> comments,
                Document paper,
                boolean mayIssue,
                Integer written,
                Filled filled);

        static native TemplateInstance draft(Meeting meeting, List<Outcome.Kind> kinds, String to, Filled filled);
    }

    @GET
    @Path("new")
    public TemplateInstance blank(String slug) {
        return form(written(slug), outcomesLink(written(slug)), Filled.with(Map.of("kind", Outcome.Kind.SUMMARY)));
    }

    @POST
    public Response draft(String slug) {
        var meeting = written(slug);
        var made = new Outcome[1];
        var filled = forms.submit(typed -> made[0] = actions.draft(actor, slug, OutcomeForm.draft(typed)));
        return filled.accepted()
                ? Go.to(outcomesLink(meeting) + "/" + made[0].slug)
                : Go.back(filled, form(meeting, outcomesLink(meeting), filled));
    }

    /** @param written how many mails its circulation has just written: told to whoever may circulate it */
    @GET
    @Path("{name}")
    public TemplateInstance outcome(String slug, String name, @RestQuery Integer written) {
        var now = clock.instant();
        return page(outcomes.seenBy(actor, now, slug, name), now, written, Filled.empty());
    }

    @GET
    @Path("{name}/edit")
    public TemplateInstance edit(String slug, String name) {
        var outcome = mine(slug, name);
        return form(outcome.meeting, OutcomeLinks.link(outcome), OutcomeForm.of(outcome));
    }

    @POST
    @Path("{name}")
    public Response revise(String slug, String name) {
        var outcome = mine(slug, name);
        var filled = forms.submit(typed -> actions.revise(actor, slug, name, OutcomeForm.draft(typed)));
        return filled.accepted()
                ? Go.to(OutcomeLinks.link(outcome))
                : Go.back(
                        filled,
                        form(outcome.meeting, OutcomeLinks.link(outcome), filled.against(OutcomeForm.of(outcome))));
    }

    @POST
    @Path("{name}/comments")
    public Response comment(String slug, String name) {
        outcomes.seenBy(actor, clock.instant(), slug, name);
        var filled = forms.submit(typed -> actions.comment(actor, slug, name, OutcomeForm.said(typed)));
        outcomes.readAnew();
        return back(outcomes.seenBy(actor, clock.instant(), slug, name), filled);
    }

    private Response back(Outcome outcome, Filled filled) {
        return filled.accepted()
                ? Go.to(OutcomeLinks.link(outcome))
                : Go.back(filled, page(outcome, clock.instant(), null, filled));
    }

    private TemplateInstance page(Outcome outcome, Instant now, Integer written, Filled filled) {
        var drafts = OutcomePolicy.mayDraftOutcome(actor, outcome.meeting);
        return Templates.outcome(
                outcome,
                drafts,
                outcome.open(now),
                outcomes.partiesOf(actor, now, outcome),
                Alphabetical.sorted(
                        outcomes.commentsFor(actor, now, outcome),
                        actor.locale(),
                        comments -> comments.party.sortKey(actor.locale())),
                paper(outcome, now),
                OutcomePolicy.mayIssueOutcome(actor, outcome),
                drafts ? written : null,
                filled);
    }

    private static TemplateInstance form(Meeting meeting, String to, Filled filled) {
        return Templates.draft(meeting, List.of(Outcome.Kind.values()), to, filled);
    }

    private Meeting written(String slug) {
        return outcomes.writtenBy(actor, clock.instant(), slug);
    }

    /** What it was issued as, for those who may read that. */
    private Document paper(Outcome outcome, Instant now) {
        return outcome.issued()
                ? documents.again(actor, now, outcome.issuedAs.id).orElse(null)
                : null;
    }

    private Outcome mine(String slug, String name) {
        var outcome = outcomes.seenBy(actor, clock.instant(), slug, name);
        Guard.allow(OutcomePolicy.mayDraftOutcome(actor, outcome.meeting));
        return outcome;
    }
}
