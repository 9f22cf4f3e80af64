package org.intersession.document.finding;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import org.intersession.document.DocumentLinks;
import org.intersession.document.Documents;
import org.intersession.document.paper.Paper;
import org.intersession.meeting.outline.Seen;
import org.intersession.platform.Actor;
import org.intersession.registry.Parties;
import org.intersession.registry.Party;
import org.intersession.registry.Process;
import org.intersession.web.Filled;
import org.intersession.web.Go;
import org.jboss.resteasy.reactive.RestQuery;

/** One field for everything: a symbol leads straight to its paper, words to whatever of theirs may be seen. */
@Path("/search")
@Produces(MediaType.TEXT_HTML)
@PermitAll
public class SearchPages {
    private static final int MOST = 30;

    private final Actor actor;
    private final Documents documents;
    private final Findings findings;
    private final Parties parties;
    private final Clock clock;

    SearchPages(Actor actor, Documents documents, Findings findings, Parties parties, Clock clock) {
        this.actor = actor;
        this.documents = documents;
        this.findings = findings;
        this.parties = parties;
        this.clock = clock;
    }

    @CheckedTemplate(basePath = "document")
    static class Templates {
        static native TemplateInstance search(String q, Found found, Filled form);
    }

    /**
     * What was found, each kind apart; never how much there might be.
     *
     * @param more whether papers or meetings are left out, because a list of hundreds is read by nobody
     */
    record Found(List<Paper> papers, List<Seen> meetings, List<Process> processes, List<Party> parties, boolean more) {
        public int most() {
            return MOST;
        }

        public int count() {
            return papers.size() + meetings.size() + processes.size() + parties.size();
        }

        public boolean nothing() {
            return count() == 0;
        }
    }

    @GET
    public Response search(@RestQuery String q) {
        var now = clock.instant();
        var text = q == null ? "" : q.strip();
        if (text.length() > 200) {
            text = text.substring(0, 200);
        }
        if (text.isEmpty()) {
            return Response.ok(Templates.search("", null, Filled.empty())).build();
        }
        var exact = documents.seen(actor, now, text);
        if (exact.isPresent()) {
            return Go.to(DocumentLinks.link(exact.get()));
        }
        var words = Arrays.stream(text.split("\\s+")).limit(8).toList();
        var papers = findings.saying(actor, now, words, MOST + 1);
        var meetings = findings.meetingsSaying(actor, now, words, MOST + 1);
        var found = new Found(
                Paper.all(first(papers), now, actor.locale()),
                first(meetings).stream().map(it -> new Seen(it, true)).toList(),
                findings.processesSaying(text),
                parties.find(text),
                papers.size() > MOST || meetings.size() > MOST);
        return Response.ok(Templates.search(text, found, Filled.empty())).build();
    }

    private static <T> List<T> first(List<T> found) {
        return found.subList(0, Math.min(MOST, found.size()));
    }
}
