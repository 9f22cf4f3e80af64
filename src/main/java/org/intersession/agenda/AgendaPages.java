package org.intersession.agenda;

import static org.intersession.agenda.AgendaLinks.agendaLink;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.intersession.agenda.release.Release;
import org.intersession.agenda.release.Releases;
import org.intersession.agenda.sitting.Scheduled;
import org.intersession.agenda.sitting.Sitting;
import org.intersession.agenda.speaker.Speaker;
import org.intersession.meeting.Meeting;
import org.intersession.platform.Actor;
import org.intersession.platform.refusal.Missing;
import org.intersession.web.Filled;
import org.intersession.web.Forms;
import org.intersession.web.Go;

/** The working draft of an agenda, and its items. */
@Path("/meetings/{slug}/agenda")
@Produces(MediaType.TEXT_HTML)
@PermitAll
public class AgendaPages {
    private final Actor actor;
    private final Agendas agendas;
    private final Drafts drafts;
    private final Releases releases;
    private final AgendaActions actions;
    private final Forms forms;
    private final Clock clock;

    AgendaPages(
            Actor actor,
            Agendas agendas,
            Drafts drafts,
            Releases releases,
            AgendaActions actions,
            Forms forms,
            Clock clock) {
        this.actor = actor;
        this.agendas = agendas;
        this.drafts = drafts;
        this.releases = releases;
        this.actions = actions;
        this.forms = forms;
        this.clock = clock;
    }

    @CheckedTemplate(basePath = "agenda")
    static class Templates {
        static native TemplateInstance draft(
                Meeting meeting,
                List<AgendaItem> items,
                Ends ends,
                List<Sitting> sittings,
                List<Scheduled> scheduled,
                List<Speaker> speakers,
                List<Release> releases,
                boolean mayDraft,
                boolean lacksSittings,
                String usualLink,
                String place,
                Filled filled);

        static native TemplateInstance item(Meeting meeting, AgendaItem item, String to, Filled filled);
    }

    /** Whoever may not see the draft is led to what has been released to them, if anything has. */
    @GET
    public Response draft(String slug) {
        var now = clock.instant();
        var meeting = agendas.seen(slug, actor.person(), actor.rolesInQueries(), actor.within(), now);
        if (meeting.isPresent()) {
            return Response.ok(draft(meeting.get(), Filled.empty())).build();
        }
        var released = releases.newestFor(actor, now, slug).orElseThrow(Missing::new);
        return Go.to(AgendaLinks.programmeLink(released.release.meeting));
    }

    TemplateInstance draft(Meeting meeting, Filled filled) {
        var sittings = agendas.sittings(meeting);
        var days = sittings.stream()
                .filter(sitting -> !sitting.isBreak())
                .map(sitting -> sitting.day)
                .distinct()
                .count();
        var lacks = meeting.opensOn != null
                && meeting.closesOn != null
                && days <= meeting.opensOn.until(meeting.closesOn).getDays();
        var items = agendas.items(meeting);
        return Templates.draft(
                meeting,
                items,
                Ends.of(items),
                sittings,
                agendas.scheduled(meeting),
                agendas.speakers(meeting),
                releases.seenBy(actor, clock.instant(), meeting.slug),
                AgendaPolicy.mayDraft(actor, meeting),
                lacks,
                agendaLink(meeting) + "/sittings/usual",
                Places.time(meeting, actor.locale()),
                filled);
    }

    @GET
    @Path("items/new")
    public TemplateInstance blank(String slug, @QueryParam("under") String under) {
        var meeting = drafts.workedOnBy(actor, slug);
        return Templates.item(meeting, null, agendaLink(meeting) + "/items", ItemForm.under(under));
    }

    @POST
    @Path("items")
    public Response add(String slug) {
        var filled = forms.submit(typed -> actions.add(actor, slug, ItemForm.read(typed)));
        var meeting = drafts.workedOnBy(actor, slug);
        return filled.accepted()
                ? Go.to(agendaLink(meeting))
                : Go.back(filled, Templates.item(meeting, null, agendaLink(meeting) + "/items", filled));
    }

    @GET
    @Path("items/{id}")
    public TemplateInstance item(String slug, UUID id) {
        var item = agendas.item(drafts.workedOnBy(actor, slug), id).orElseThrow(Missing::new);
        return Templates.item(item.meeting, item, AgendaLinks.link(item), ItemForm.of(item));
    }

    @POST
    @Path("items/{id}")
    public Response revise(String slug, UUID id) {
        var filled = forms.submit(typed -> actions.revise(actor, slug, id, ItemForm.read(typed)));
        var item = agendas.item(drafts.workedOnBy(actor, slug), id).orElseThrow(Missing::new);
        return filled.accepted()
                ? Go.to(agendaLink(item.meeting))
                : Go.back(
                        filled,
                        Templates.item(item.meeting, item, AgendaLinks.link(item), filled.against(ItemForm.of(item))));
    }

    @POST
    @Path("items/{id}/place")
    public Response move(String slug, UUID id) {
        return back(
                slug,
                forms.submit(
                        typed -> actions.move(actor, slug, id, typed.version(), "up".equals(typed.raw("direction")))));
    }

    @POST
    @Path("items/{id}/removal")
    public Response remove(String slug, UUID id) {
        return back(slug, forms.submit(typed -> actions.remove(actor, slug, id, typed.version())));
    }

    private Response back(String slug, Filled filled) {
        var meeting = drafts.workedOnBy(actor, slug);
        return filled.accepted() ? Go.to(agendaLink(meeting)) : Go.back(filled, draft(meeting, filled));
    }
}
