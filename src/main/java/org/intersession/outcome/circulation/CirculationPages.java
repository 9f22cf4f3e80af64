package org.intersession.outcome.circulation;

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
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import org.intersession.meeting.distribution.Distribution;
import org.intersession.outcome.Outcome;
import org.intersession.outcome.OutcomeActions;
import org.intersession.outcome.OutcomeForm;
import org.intersession.outcome.OutcomeLinks;
import org.intersession.outcome.OutcomePolicy;
import org.intersession.outcome.Outcomes;
import org.intersession.platform.Actor;
import org.intersession.platform.language.Dates;
import org.intersession.platform.refusal.Guard;
import org.intersession.web.Filled;
import org.intersession.web.Forms;
import org.intersession.web.Go;
import org.jboss.resteasy.reactive.RestQuery;

/** Circulating a draft: to whom, until when they may comment, and whether they are written to. */
@Path("/meetings/{slug}/outcomes/{name}/circulation")
@Produces(MediaType.TEXT_HTML)
@PermitAll
public class CirculationPages {
    private static final List<Distribution> DISTRIBUTIONS =
            List.of(Distribution.LIMITED, Distribution.IN_SESSION, Distribution.RESTRICTED);

    private final Actor actor;
    private final Outcomes outcomes;
    private final OutcomeActions actions;
    private final OutcomeLetters letters;
    private final Forms forms;
    private final Clock clock;

    CirculationPages(
            Actor actor, Outcomes outcomes, OutcomeActions actions, OutcomeLetters letters, Forms forms, Clock clock) {
        this.actor = actor;
        this.outcomes = outcomes;
        this.actions = actions;
        this.letters = letters;
        this.forms = forms;
        this.clock = clock;
    }

    @CheckedTemplate(basePath = "outcome")
    static class Templates {
        static native TemplateInstance circulation(
                Outcome outcome, List<Distribution> distributions, int people, Filled filled);
    }

    /** What was chosen before the persons are counted comes in the address. */
    @GET
    public TemplateInstance circulation(
            String slug,
            String name,
            @RestQuery Distribution distribution,
            @RestQuery("until.day") String day,
            @RestQuery("until.time") String time) {
        var outcome = mine(slug, name);
        var chosen = new HashMap<String, Object>();
        if (distribution != null) {
            chosen.put("distribution", distribution);
        }
        if (day != null) {
            chosen.put("until.day", day);
            chosen.put("until.time", time);
        }
        return page(outcome, Filled.with(chosen).over(stored(outcome)));
    }

    private static Filled stored(Outcome outcome) {
        var values = new HashMap<String, Object>();
        values.put("version", outcome.version);
        values.put("distribution", outcome.distribution);
        if (outcome.circulated()) {
            var until = outcome.commentsUntil.atZone(outcome.commentsZone);
            values.put("until.day", until.toLocalDate());
            values.put("until.time", Dates.clock(until.toLocalTime()));
        }
        return Filled.with(values);
    }

    @POST
    public Response circulate(String slug, String name) {
        var outcome = mine(slug, name);
        if (forms.typed().given("count")) {
            return Go.to(
                    OutcomeLinks.link(outcome) + "/circulation",
                    forms.typed(),
                    "distribution",
                    "until.day",
                    "until.time");
        }
        ZoneId zone = outcome.meeting.zone == null ? ZoneOffset.UTC : outcome.meeting.zone;
        var mails = new int[1];
        var filled = forms.submit(
                typed -> mails[0] = actions.circulate(actor, slug, name, OutcomeForm.circulation(typed, zone))
                        .mails());
        return filled.accepted()
                ? Go.to(OutcomeLinks.link(outcome) + "?written=" + mails[0])
                : Go.back(filled, page(outcome, filled.against(stored(outcome))));
    }

    private TemplateInstance page(Outcome outcome, Filled filled) {
        var chosen = DISTRIBUTIONS.stream()
                .filter(it -> filled.chosen("distribution", it))
                .findFirst()
                .orElse(null);
        return Templates.circulation(
                outcome, DISTRIBUTIONS, letters.concerned(outcome.meeting, chosen, clock.instant()), filled);
    }

    private Outcome mine(String slug, String name) {
        var outcome = outcomes.seenBy(actor, clock.instant(), slug, name);
        Guard.allow(OutcomePolicy.mayDraftOutcome(actor, outcome.meeting));
        return outcome;
    }
}
