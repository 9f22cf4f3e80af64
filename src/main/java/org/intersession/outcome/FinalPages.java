package org.intersession.outcome;

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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.intersession.document.DocumentLinks;
import org.intersession.document.issuing.IssueActions;
import org.intersession.meeting.distribution.Distribution;
import org.intersession.outcome.circulation.OutcomeLetters;
import org.intersession.platform.Actor;
import org.intersession.platform.refusal.Guard;
import org.intersession.web.Filled;
import org.intersession.web.Forms;
import org.intersession.web.Go;
import org.jboss.resteasy.reactive.RestQuery;

/** Issuing the final text of an outcome: under which symbol, for whom, and whether they are written to. */
@Path("/meetings/{slug}/outcomes/{name}/issuance")
@Produces(MediaType.TEXT_HTML)
@PermitAll
public class FinalPages {
    private static final List<Distribution> DISTRIBUTIONS =
            List.of(Distribution.GENERAL, Distribution.LIMITED, Distribution.IN_SESSION, Distribution.RESTRICTED);

    private final Actor actor;
    private final Outcomes outcomes;
    private final OutcomeActions actions;
    private final OutcomeLetters letters;
    private final FinalPrint print;
    private final IssueActions papers;
    private final Forms forms;
    private final Clock clock;

    FinalPages(
            Actor actor,
            Outcomes outcomes,
            OutcomeActions actions,
            OutcomeLetters letters,
            FinalPrint print,
            IssueActions papers,
            Forms forms,
            Clock clock) {
        this.actor = actor;
        this.outcomes = outcomes;
        this.actions = actions;
        this.letters = letters;
        this.print = print;
        this.papers = papers;
        this.forms = forms;
        this.clock = clock;
    }

    @CheckedTemplate(basePath = "outcome")
    static class Templates {
        static native TemplateInstance issuance(
                Outcome outcome,
                boolean open,
                List<Distribution> distributions,
                String next,
                String apart,
                String inSession,
                int people,
                Filled filled);
    }

    @GET
    public TemplateInstance issuance(
            String slug, String name, @RestQuery String symbol, @RestQuery Distribution distribution) {
        var outcome = mine(slug, name);
        var values = new HashMap<String, Object>();
        values.put("version", outcome.version);
        values.put("symbol", symbol);
        values.put("distribution", distribution);
        return page(outcome, Filled.with(values));
    }

    @POST
    public Response issue(String slug, String name) {
        var outcome = mine(slug, name);
        if (forms.typed().given("count")) {
            return Go.to(OutcomeLinks.link(outcome) + "/issuance", forms.typed(), "symbol", "distribution");
        }
        var made = new IssueActions.Out[1];
        var filled = forms.submit(typed -> {
            var form = OutcomeForm.issuance(typed);
            made[0] = actions.issue(actor, slug, name, form, print.of(outcome));
        });
        return filled.accepted()
                ? Go.to(DocumentLinks.written(made[0].paper().symbol(), made[0].mails()))
                : Go.back(filled, page(outcome, filled.against(Filled.with(Map.of("version", outcome.version)))));
    }

    private TemplateInstance page(Outcome outcome, Filled filled) {
        var now = clock.instant();
        var meeting = outcome.meeting;
        var chosen = DISTRIBUTIONS.stream()
                .filter(it -> filled.chosen("distribution", it))
                .findFirst()
                .orElse(null);
        return Templates.issuance(
                outcome,
                outcome.open(now),
                DISTRIBUTIONS,
                papers.proposal(actor, meeting, Distribution.GENERAL),
                papers.proposal(actor, meeting, Distribution.RESTRICTED),
                papers.proposal(actor, meeting, Distribution.IN_SESSION),
                letters.concerned(meeting, chosen, now),
                filled);
    }

    private Outcome mine(String slug, String name) {
        var outcome = outcomes.seenBy(actor, clock.instant(), slug, name);
        Guard.allow(OutcomePolicy.mayDraftOutcome(actor, outcome.meeting));
        return outcome;
    }
}
