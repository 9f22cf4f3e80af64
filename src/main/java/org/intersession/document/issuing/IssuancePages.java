package org.intersession.document.issuing;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.intersession.document.DocumentMessages;
import org.intersession.document.DocumentPolicy;
import org.intersession.document.Documents;
import org.intersession.document.paper.Paper;
import org.intersession.meeting.Meeting;
import org.intersession.meeting.Meetings;
import org.intersession.platform.Actor;
import org.intersession.platform.refusal.Guard;
import org.intersession.web.Filled;
import org.intersession.web.Forms;
import org.intersession.web.Go;
import org.jboss.resteasy.reactive.RestQuery;

/** Issuing papers of a meeting: several at once, with or without a mail. */
@Path("/meetings/{slug:[a-z0-9-]+}/documents/issuance")
@Produces(MediaType.TEXT_HTML)
@PermitAll
public class IssuancePages {
    private final Actor actor;
    private final Documents documents;
    private final Meetings meetings;
    private final IssueActions actions;
    private final IssueLetters letters;
    private final Forms forms;
    private final Clock clock;

    IssuancePages(
            Actor actor,
            Documents documents,
            Meetings meetings,
            IssueActions actions,
            IssueLetters letters,
            Forms forms,
            Clock clock) {
        this.actor = actor;
        this.documents = documents;
        this.meetings = meetings;
        this.actions = actions;
        this.letters = letters;
        this.forms = forms;
        this.clock = clock;
    }

    @CheckedTemplate(basePath = "document")
    static class Templates {
        static native TemplateInstance issuance(Meeting meeting, List<Paper> ready, int people, Filled form);
    }

    /** What is ready to be issued; the chosen ones, and how many persons would hear of them. */
    @GET
    public TemplateInstance issuance(@PathParam("slug") String slug, @RestQuery List<String> symbol) {
        var meeting = kept(slug);
        return issuance(meeting, Filled.with(Map.of("symbol", symbol, "counted", symbol)));
    }

    private TemplateInstance issuance(Meeting meeting, Filled form) {
        var now = clock.instant();
        var ready = documents.of(actor, now, meeting).stream()
                .filter(it -> DocumentPolicy.mayIssue(actor, it))
                .toList();
        var chosen =
                ready.stream().filter(it -> form.chosen("symbol", it.symbol())).toList();
        var people = letters.wouldRead(chosen, now).size();
        return Templates.issuance(meeting, Paper.all(ready, now, actor.locale()), people, form);
    }

    @POST
    public Response issue(@PathParam("slug") String slug) {
        var meeting = kept(slug);
        if (forms.typed().given("count")) {
            return Go.to("/meetings/" + slug + "/documents/issuance", forms.typed(), "symbol");
        }
        var done = new int[2];
        var filled = forms.submit(typed -> {
            var chosen = typed.all("symbol");
            if (typed.given("notify") && !new TreeSet<>(chosen).equals(new TreeSet<>(typed.all("counted")))) {
                typed.fault("", typed.words(DocumentMessages.class).countedAnew());
            }
            typed.check();
            done[0] = chosen.size();
            done[1] = actions.issue(actor, chosen, typed.given("notify"));
        });
        return filled.accepted()
                ? Go.to("/meetings/" + slug + "?issued=" + done[0] + "&written=" + done[1] + "#papers")
                : Go.back(filled, issuance(meeting, filled));
    }

    private Meeting kept(String slug) {
        var meeting = meetings.seenBy(actor, clock.instant(), slug);
        Guard.allow(DocumentPolicy.mayAddPapers(actor, meeting));
        return meeting;
    }
}
