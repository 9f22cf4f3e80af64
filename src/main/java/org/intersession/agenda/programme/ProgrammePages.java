package org.intersession.agenda.programme;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.List;
import org.intersession.agenda.AgendaMessages;
import org.intersession.agenda.AgendaPolicy;
import org.intersession.agenda.Places;
import org.intersession.agenda.release.Release;
import org.intersession.agenda.release.Releases;
import org.intersession.agenda.release.Rendition;
import org.intersession.meeting.Meeting;
import org.intersession.platform.Actor;
import org.intersession.platform.language.Dates;
import org.intersession.platform.language.Languages;
import org.intersession.platform.refusal.Missing;
import org.intersession.print.Pdf;

/** What has been released of a programme, in the form that the reader may have: page, paper, calendar. */
@Path("/meetings/{slug}")
@Produces(MediaType.TEXT_HTML)
@PermitAll
public class ProgrammePages {
    private final Actor actor;
    private final Releases releases;
    private final ProgrammeCalendar calendar;
    private final Pdf pdf;
    private final Clock clock;

    ProgrammePages(Actor actor, Releases releases, ProgrammeCalendar calendar, Pdf pdf, Clock clock) {
        this.actor = actor;
        this.releases = releases;
        this.calendar = calendar;
        this.pdf = pdf;
        this.clock = clock;
    }

    @CheckedTemplate(basePath = "agenda")
    static class Templates {
        static native TemplateInstance programme(
                Release release,
                Programme programme,
                List<Release> releases,
                boolean newer,
                boolean mayDraft,
                String day,
                String place,
                String chathamHouse);
    }

    @CheckedTemplate(basePath = "agenda/print")
    static class Prints {
        static native TemplateInstance programme(
                Release release, Programme programme, String day, String dates, String place, String chathamHouse);
    }

    @GET
    @Path("programme")
    public TemplateInstance newest(String slug) {
        return page(newestOf(slug), slug);
    }

    @GET
    @Path("programme.pdf")
    @Produces("application/pdf")
    public Response newestAsPdf(String slug) {
        return paper(newestOf(slug));
    }

    @GET
    @Path("programme.ics")
    @Produces("text/calendar;charset=utf-8")
    public Response newestAsCalendar(String slug) {
        return entries(newestOf(slug));
    }

    @GET
    @Path("agenda/releases/{name}")
    public TemplateInstance named(String slug, String name) {
        return page(namedOf(slug, name), slug);
    }

    @GET
    @Path("agenda/releases/{name}.pdf")
    @Produces("application/pdf")
    public Response namedAsPdf(String slug, String name) {
        return paper(namedOf(slug, name));
    }

    @GET
    @Path("agenda/releases/{name}.ics")
    @Produces("text/calendar;charset=utf-8")
    public Response namedAsCalendar(String slug, String name) {
        return entries(namedOf(slug, name));
    }

    private Rendition newestOf(String slug) {
        return releases.newestFor(actor, clock.instant(), slug).orElseThrow(Missing::new);
    }

    private Rendition namedOf(String slug, String name) {
        return releases.namedFor(actor, clock.instant(), slug, name).orElseThrow(Missing::new);
    }

    private TemplateInstance page(Rendition rendition, String slug) {
        var release = rendition.release;
        var all = releases.seenBy(actor, clock.instant(), slug);
        return Templates.programme(
                release,
                rendition.read(),
                all,
                !all.get(0).id.equals(release.id),
                AgendaPolicy.mayDraft(actor, release.meeting),
                Dates.day(release.day(), actor.locale()),
                Places.time(release.meeting, actor.locale()),
                rule(release.meeting));
    }

    private Response paper(Rendition rendition) {
        var release = rendition.release;
        var meeting = release.meeting;
        var html = Prints.programme(
                        release,
                        rendition.read(),
                        Dates.day(release.day(), actor.locale()),
                        meeting.opensOn == null ? "" : Dates.range(meeting.opensOn, meeting.closesOn, actor.locale()),
                        Places.time(meeting, actor.locale()),
                        rule(meeting))
                .setLocale(actor.locale())
                .render();
        return Response.ok(pdf.of(html), "application/pdf")
                .header("Content-Disposition", "inline; filename=\"" + meeting.slug + "-" + release.slug + ".pdf\"")
                .build();
    }

    private Response entries(Rendition rendition) {
        return Response.ok(calendar.of(rendition, actor.locale()), "text/calendar;charset=utf-8")
                .header("Content-Disposition", "attachment; filename=\"" + rendition.release.meeting.slug + ".ics\"")
                .build();
    }

    private String rule(Meeting meeting) {
        return meeting.chathamHouse ? said().chathamHouse() : null;
    }

    private AgendaMessages said() {
        return Languages.words(AgendaMessages.class, actor.locale());
    }
}
