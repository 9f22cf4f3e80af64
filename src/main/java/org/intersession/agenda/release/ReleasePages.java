package org.intersession.agenda.release;

import static org.intersession.agenda.AgendaLinks.agendaLink;

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
import java.util.List;
import java.util.Map;
import org.intersession.agenda.AgendaPolicy;
import org.intersession.agenda.Agendas;
import org.intersession.meeting.Meeting;
import org.intersession.meeting.distribution.Distribution;
import org.intersession.platform.Actor;
import org.intersession.platform.refusal.Guard;
import org.intersession.web.Filled;
import org.intersession.web.Forms;
import org.intersession.web.Go;

/** Giving out the agenda and programme. */
@Path("/meetings/{slug}/agenda/releases")
@Produces(MediaType.TEXT_HTML)
@PermitAll
public class ReleasePages {
    private static final List<Distribution> DISTRIBUTIONS =
            List.of(Distribution.GENERAL, Distribution.LIMITED, Distribution.IN_SESSION, Distribution.RESTRICTED);

    private final Actor actor;
    private final Agendas agendas;
    private final Releases releases;
    private final ReleaseActions actions;
    private final Forms forms;
    private final Clock clock;

    ReleasePages(Actor actor, Agendas agendas, Releases releases, ReleaseActions actions, Forms forms, Clock clock) {
        this.actor = actor;
        this.agendas = agendas;
        this.releases = releases;
        this.actions = actions;
        this.forms = forms;
        this.clock = clock;
    }

    @CheckedTemplate(basePath = "agenda")
    static class Templates {
        static native TemplateInstance release(
                Meeting meeting, List<Release.Kind> kinds, List<Distribution> distributions, String to, Filled filled);
    }

    @GET
    @Path("new")
    public TemplateInstance blank(String slug) {
        var meeting = drafted(slug);
        var first = releases.seenBy(actor, clock.instant(), slug).isEmpty();
        return page(
                meeting,
                Filled.with(Map.of("kind", first ? Release.Kind.PROVISIONAL : Release.Kind.REVISED))
                        .over(version(meeting)));
    }

    @POST
    public Response release(String slug) {
        var meeting = drafted(slug);
        var filled = forms.submit(typed -> actions.release(actor, slug, ReleaseForm.read(typed)));
        return filled.accepted()
                ? Go.to(agendaLink(meeting))
                : Go.back(filled, page(meeting, filled.against(version(meeting))));
    }

    private Filled version(Meeting meeting) {
        return Filled.with(Map.of(
                "version", agendas.of(meeting).map(agenda -> agenda.version).orElse(0)));
    }

    private TemplateInstance page(Meeting meeting, Filled filled) {
        return Templates.release(
                meeting, List.of(Release.Kind.values()), DISTRIBUTIONS, agendaLink(meeting) + "/releases", filled);
    }

    private Meeting drafted(String slug) {
        var meeting = agendas.draftedBy(actor, clock.instant(), slug);
        Guard.allow(AgendaPolicy.mayRelease(actor, meeting));
        return meeting;
    }
}
