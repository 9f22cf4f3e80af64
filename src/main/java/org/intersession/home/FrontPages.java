package org.intersession.home;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.RawString;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.List;
import org.intersession.document.Document;
import org.intersession.document.finding.Findings;
import org.intersession.meeting.calendar.MeetingCalendar;
import org.intersession.meeting.outline.Seen;
import org.intersession.platform.Actor;
import org.intersession.registry.Process;
import org.intersession.registry.Processes;
import org.intersession.registry.map.WorldMap;

/** The front page: what is coming, where a paper is found, and who consults with whom. */
@Path("/")
@Produces(MediaType.TEXT_HTML)
@PermitAll
public class FrontPages {
    private static final int SHOWN = 5;

    private final Actor actor;
    private final MeetingCalendar calendar;
    private final Findings findings;
    private final Processes processes;
    private final WorldMap map;
    private final Clock clock;

    FrontPages(
            Actor actor, MeetingCalendar calendar, Findings findings, Processes processes, WorldMap map, Clock clock) {
        this.actor = actor;
        this.calendar = calendar;
        this.findings = findings;
        this.processes = processes;
        this.map = map;
        this.clock = clock;
    }

    @CheckedTemplate(basePath = "home")
    static class Templates {
        static native TemplateInstance front(
                List<Seen> coming,
                List<Document> outcomes,
                List<Processes.Listed> regional,
                List<Processes.Listed> others,
                RawString map);
    }

    @GET
    public TemplateInstance front() {
        var coming = calendar.comingFor(actor, clock.instant(), null, null, null, SHOWN);
        var all = processes.listed(clock.instant());
        return Templates.front(
                coming,
                findings.outcomes(actor, clock.instant(), SHOWN),
                all.stream().filter(FrontPages::regional).toList(),
                all.stream().filter(it -> !regional(it)).toList(),
                map.small(actor.locale()));
    }

    private static boolean regional(Processes.Listed listed) {
        return listed.process().kind == Process.Kind.REGIONAL_CONSULTATIVE_PROCESS;
    }
}
