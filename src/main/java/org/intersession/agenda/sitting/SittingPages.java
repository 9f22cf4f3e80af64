package org.intersession.agenda.sitting;

import static org.intersession.agenda.AgendaLinks.agendaLink;

import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.UUID;
import org.intersession.agenda.Agendas;
import org.intersession.agenda.Drafts;
import org.intersession.meeting.Meeting;
import org.intersession.platform.Actor;
import org.intersession.platform.refusal.Missing;
import org.intersession.web.Filled;
import org.intersession.web.Forms;
import org.intersession.web.Go;

/** The sittings and breaks of the working draft, and the items in them. */
@Path("/meetings/{slug}/agenda")
@Produces(MediaType.TEXT_HTML)
@PermitAll
public class SittingPages {
    private final Actor actor;
    private final Agendas agendas;
    private final Drafts drafts;
    private final SittingActions actions;
    private final SittingPage page;
    private final Forms forms;

    SittingPages(Actor actor, Agendas agendas, Drafts drafts, SittingActions actions, SittingPage page, Forms forms) {
        this.actor = actor;
        this.agendas = agendas;
        this.drafts = drafts;
        this.actions = actions;
        this.page = page;
        this.forms = forms;
    }

    @GET
    @Path("sittings/new")
    public TemplateInstance blank(String slug, @QueryParam("day") LocalDate day) {
        var meeting = drafts.workedOnBy(actor, slug);
        return page.blank(meeting, SittingForm.blank(meeting, day));
    }

    @POST
    @Path("sittings")
    public Response add(String slug) {
        var meeting = drafts.workedOnBy(actor, slug);
        var filled = forms.submit(typed -> actions.add(actor, slug, SittingForm.read(typed, meeting)));
        return filled.accepted() ? Go.to(agendaLink(meeting)) : Go.back(filled, page.blank(meeting, filled));
    }

    @POST
    @Path("sittings/usual")
    public Response addUsual(String slug) {
        var meeting = drafts.workedOnBy(actor, slug);
        actions.addUsual(actor, slug);
        return Go.to(agendaLink(meeting));
    }

    @GET
    @Path("sittings/{id}")
    public TemplateInstance sitting(String slug, UUID id) {
        var meeting = drafts.workedOnBy(actor, slug);
        var sitting = agendas.sitting(meeting, id).orElseThrow(Missing::new);
        return page.of(sitting, SittingForm.of(sitting));
    }

    @POST
    @Path("sittings/{id}")
    public Response revise(String slug, UUID id) {
        var meeting = drafts.workedOnBy(actor, slug);
        var filled = forms.submit(typed -> actions.revise(actor, slug, id, SittingForm.read(typed, meeting)));
        if (filled.accepted()) {
            return Go.to(agendaLink(meeting));
        }
        var sitting = agendas.sitting(meeting, id).orElseThrow(Missing::new);
        return Go.back(filled, page.of(sitting, filled.against(SittingForm.of(sitting))));
    }

    @POST
    @Path("sittings/{id}/removal")
    public Response remove(String slug, UUID id) {
        var meeting = drafts.workedOnBy(actor, slug);
        var filled = forms.submit(typed -> actions.remove(actor, slug, id, typed.version()));
        return filled.accepted() ? Go.to(agendaLink(meeting)) : again(meeting, id, filled);
    }

    @POST
    @Path("sittings/{id}/items")
    public Response schedule(String slug, UUID id) {
        var meeting = drafts.workedOnBy(actor, slug);
        var sitting = agendas.sitting(meeting, id).orElseThrow(Missing::new);
        var filled = forms.submit(typed -> {
            var item = typed.required("item", 20);
            var starts = VenueTime.read(typed, "itemStartsAt", sitting.day, meeting.zone);
            typed.check();
            actions.schedule(actor, slug, id, item, starts);
        });
        return page.after(sitting, filled);
    }

    @POST
    @Path("scheduled/{id}/place")
    public Response move(String slug, UUID id) {
        var meeting = drafts.workedOnBy(actor, slug);
        var sitting = agendas.scheduledOne(meeting, id).orElseThrow(Missing::new).sitting;
        var filled = forms.submit(
                typed -> actions.move(actor, slug, id, typed.version(), "up".equals(typed.raw("direction"))));
        return page.after(sitting, filled);
    }

    @POST
    @Path("scheduled/{id}/removal")
    public Response unschedule(String slug, UUID id) {
        var meeting = drafts.workedOnBy(actor, slug);
        var sitting = agendas.scheduledOne(meeting, id).orElseThrow(Missing::new).sitting;
        return page.after(sitting, forms.submit(typed -> actions.unschedule(actor, slug, id, typed.version())));
    }

    private Response again(Meeting meeting, UUID id, Filled filled) {
        return page.back(agendas.sitting(meeting, id).orElseThrow(Missing::new), filled);
    }
}
