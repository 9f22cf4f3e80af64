package org.intersession.agenda.speaker;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.intersession.agenda.AgendaItem;
import org.intersession.agenda.AgendaLinks;
import org.intersession.agenda.Agendas;
import org.intersession.agenda.Drafts;
import org.intersession.agenda.sitting.Sitting;
import org.intersession.agenda.sitting.SittingPage;
import org.intersession.meeting.Meeting;
import org.intersession.platform.Actor;
import org.intersession.platform.refusal.Missing;
import org.intersession.web.Filled;
import org.intersession.web.Forms;
import org.intersession.web.Go;

/** Who speaks in a sitting of the working draft, and who moderates it. */
@Path("/meetings/{slug}/agenda")
@Produces(MediaType.TEXT_HTML)
@PermitAll
public class SpeakerPages {
    private final Actor actor;
    private final Agendas agendas;
    private final Drafts drafts;
    private final SpeakerActions actions;
    private final SittingPage page;
    private final Forms forms;

    SpeakerPages(Actor actor, Agendas agendas, Drafts drafts, SpeakerActions actions, SittingPage page, Forms forms) {
        this.actor = actor;
        this.agendas = agendas;
        this.drafts = drafts;
        this.actions = actions;
        this.page = page;
        this.forms = forms;
    }

    @CheckedTemplate(basePath = "agenda")
    static class Templates {
        static native TemplateInstance speaker(
                Meeting meeting,
                Sitting sitting,
                List<AgendaItem> items,
                List<Speaker.Part> parts,
                String to,
                Filled filled);
    }

    @GET
    @Path("sittings/{id}/speakers/new")
    public TemplateInstance blank(String slug, UUID id) {
        return among(sitting(slug, id), Filled.empty());
    }

    @POST
    @Path("sittings/{id}/speakers")
    public Response add(String slug, UUID id) {
        var sitting = sitting(slug, id);
        var filled = forms.submit(typed -> actions.add(actor, slug, id, SpeakerForm.read(typed)));
        return filled.accepted() ? Go.to(AgendaLinks.link(sitting)) : Go.back(filled, among(sitting, filled));
    }

    @GET
    @Path("speakers/{id}")
    public TemplateInstance speaker(String slug, UUID id) {
        var speaker = known(slug, id);
        return page(speaker.sitting, AgendaLinks.link(speaker), SpeakerForm.of(speaker));
    }

    @POST
    @Path("speakers/{id}")
    public Response revise(String slug, UUID id) {
        var speaker = known(slug, id);
        var filled = forms.submit(typed -> actions.revise(actor, slug, id, SpeakerForm.read(typed)));
        return filled.accepted()
                ? Go.to(AgendaLinks.link(speaker.sitting))
                : Go.back(
                        filled,
                        page(speaker.sitting, AgendaLinks.link(speaker), filled.against(SpeakerForm.of(speaker))));
    }

    @POST
    @Path("speakers/{id}/place")
    public Response move(String slug, UUID id) {
        var sitting = known(slug, id).sitting;
        return page.after(
                sitting,
                forms.submit(
                        typed -> actions.move(actor, slug, id, typed.version(), "up".equals(typed.raw("direction")))));
    }

    @POST
    @Path("speakers/{id}/removal")
    public Response remove(String slug, UUID id) {
        var sitting = known(slug, id).sitting;
        return page.after(sitting, forms.submit(typed -> actions.remove(actor, slug, id, typed.version())));
    }

    private Sitting sitting(String slug, UUID id) {
        return agendas.sitting(drafts.workedOnBy(actor, slug), id).orElseThrow(Missing::new);
    }

    private Speaker known(String slug, UUID id) {
        return agendas.speaker(drafts.workedOnBy(actor, slug), id).orElseThrow(Missing::new);
    }

    /** One more among those of the sitting. */
    private TemplateInstance among(Sitting sitting, Filled filled) {
        return page(sitting, AgendaLinks.link(sitting) + "/speakers", filled);
    }

    private TemplateInstance page(Sitting sitting, String to, Filled filled) {
        return Templates.speaker(
                sitting.meeting,
                sitting,
                agendas.items(sitting.meeting),
                List.of(Speaker.Part.SPEAKER, Speaker.Part.MODERATOR),
                to,
                filled);
    }
}
