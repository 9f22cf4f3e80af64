package org.intersession.agenda.sitting;

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
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.intersession.agenda.AgendaItem;
import org.intersession.agenda.AgendaLinks;
import org.intersession.agenda.AgendaPolicy;
import org.intersession.agenda.Agendas;
import org.intersession.agenda.Places;
import org.intersession.agenda.speaker.Speaker;
import org.intersession.agenda.speaker.SpeakerActions;
import org.intersession.agenda.speaker.SpeakerForm;
import org.intersession.meeting.Meeting;
import org.intersession.platform.Actor;
import org.intersession.platform.refusal.Guard;
import org.intersession.platform.refusal.Missing;
import org.intersession.web.Filled;
import org.intersession.web.Forms;
import org.intersession.web.Go;

/** The sittings and breaks of the working draft, the items in them, and who speaks. */
@Path("/meetings/{slug}/agenda")
@Produces(MediaType.TEXT_HTML)
@PermitAll
public class SittingPages {
    private final Actor actor;
    private final Agendas agendas;
    private final SittingActions actions;
    private final SpeakerActions speaking;
    private final Forms forms;
    private final Clock clock;

    SittingPages(
            Actor actor, Agendas agendas, SittingActions actions, SpeakerActions speaking, Forms forms, Clock clock) {
        this.actor = actor;
        this.agendas = agendas;
        this.actions = actions;
        this.speaking = speaking;
        this.forms = forms;
        this.clock = clock;
    }

    @CheckedTemplate(basePath = "agenda")
    static class Templates {
        static native TemplateInstance sitting(
                Meeting meeting,
                Sitting sitting,
                List<Scheduled> scheduled,
                List<Speaker> speakers,
                List<AgendaItem> items,
                List<Sitting.Kind> kinds,
                String to,
                String scheduleLink,
                String removalLink,
                String place,
                Filled filled);

        static native TemplateInstance speaker(
                Meeting meeting,
                Sitting sitting,
                List<AgendaItem> items,
                List<Speaker.Part> parts,
                String to,
                Filled filled);
    }

    @GET
    @Path("sittings/new")
    public TemplateInstance blank(String slug, @QueryParam("day") LocalDate day) {
        var meeting = drafted(slug);
        return page(meeting, null, SittingForm.blank(meeting, day));
    }

    @POST
    @Path("sittings")
    public Response add(String slug) {
        var meeting = drafted(slug);
        var filled = forms.submit(typed -> actions.add(actor, slug, SittingForm.read(typed, meeting)));
        return filled.accepted() ? Go.to(agendaLink(meeting)) : Go.back(filled, page(meeting, null, filled));
    }

    @POST
    @Path("sittings/usual")
    public Response addUsual(String slug) {
        var meeting = drafted(slug);
        actions.addUsual(actor, slug);
        return Go.to(agendaLink(meeting));
    }

    @GET
    @Path("sittings/{id}")
    public TemplateInstance sitting(String slug, UUID id) {
        var meeting = drafted(slug);
        var sitting = agendas.sitting(meeting, id).orElseThrow(Missing::new);
        return page(meeting, sitting, SittingForm.of(sitting));
    }

    @POST
    @Path("sittings/{id}")
    public Response revise(String slug, UUID id) {
        var meeting = drafted(slug);
        var filled = forms.submit(typed -> actions.revise(actor, slug, id, SittingForm.read(typed, meeting)));
        return filled.accepted() ? Go.to(agendaLink(meeting)) : again(meeting, id, filled);
    }

    @POST
    @Path("sittings/{id}/removal")
    public Response remove(String slug, UUID id) {
        var meeting = drafted(slug);
        var filled = forms.submit(typed -> actions.remove(actor, slug, id, typed.version()));
        return filled.accepted() ? Go.to(agendaLink(meeting)) : again(meeting, id, filled);
    }

    @POST
    @Path("sittings/{id}/items")
    public Response schedule(String slug, UUID id) {
        var meeting = drafted(slug);
        var sitting = agendas.sitting(meeting, id).orElseThrow(Missing::new);
        var filled = forms.submit(typed -> {
            var item = typed.required("item", 20);
            var starts = VenueTime.read(typed, "itemStartsAt", sitting.day, meeting.zone);
            typed.check();
            actions.schedule(actor, slug, id, item, starts);
        });
        if (filled.accepted()) {
            return Go.to(AgendaLinks.link(sitting));
        }
        return back(meeting, sitting, filled);
    }

    @POST
    @Path("scheduled/{id}/place")
    public Response move(String slug, UUID id) {
        var meeting = drafted(slug);
        var sitting = agendas.scheduledOne(meeting, id).orElseThrow(Missing::new).sitting;
        var filled = forms.submit(
                typed -> actions.move(actor, slug, id, typed.version(), "up".equals(typed.raw("direction"))));
        return to(meeting, sitting, filled);
    }

    @POST
    @Path("scheduled/{id}/removal")
    public Response unschedule(String slug, UUID id) {
        var meeting = drafted(slug);
        var sitting = agendas.scheduledOne(meeting, id).orElseThrow(Missing::new).sitting;
        return to(meeting, sitting, forms.submit(typed -> actions.unschedule(actor, slug, id, typed.version())));
    }

    @GET
    @Path("sittings/{id}/speakers/new")
    public TemplateInstance newSpeaker(String slug, UUID id) {
        var meeting = drafted(slug);
        var sitting = agendas.sitting(meeting, id).orElseThrow(Missing::new);
        return speaker(sitting, AgendaLinks.link(sitting) + "/speakers", Filled.empty());
    }

    @POST
    @Path("sittings/{id}/speakers")
    public Response addSpeaker(String slug, UUID id) {
        var meeting = drafted(slug);
        var sitting = agendas.sitting(meeting, id).orElseThrow(Missing::new);
        var filled = forms.submit(typed -> speaking.add(actor, slug, id, SpeakerForm.read(typed)));
        return filled.accepted()
                ? Go.to(AgendaLinks.link(sitting))
                : Go.back(filled, speaker(sitting, AgendaLinks.link(sitting) + "/speakers", filled));
    }

    @GET
    @Path("speakers/{id}")
    public TemplateInstance speaker(String slug, UUID id) {
        var speaker = agendas.speaker(drafted(slug), id).orElseThrow(Missing::new);
        return speaker(speaker.sitting, AgendaLinks.link(speaker), SpeakerForm.of(speaker));
    }

    @POST
    @Path("speakers/{id}")
    public Response reviseSpeaker(String slug, UUID id) {
        var speaker = agendas.speaker(drafted(slug), id).orElseThrow(Missing::new);
        var filled = forms.submit(typed -> speaking.revise(actor, slug, id, SpeakerForm.read(typed)));
        return filled.accepted()
                ? Go.to(AgendaLinks.link(speaker.sitting))
                : Go.back(
                        filled,
                        speaker(speaker.sitting, AgendaLinks.link(speaker), filled.against(SpeakerForm.of(speaker))));
    }

    @POST
    @Path("speakers/{id}/place")
    public Response moveSpeaker(String slug, UUID id) {
        var meeting = drafted(slug);
        var sitting = agendas.speaker(meeting, id).orElseThrow(Missing::new).sitting;
        var filled = forms.submit(
                typed -> speaking.move(actor, slug, id, typed.version(), "up".equals(typed.raw("direction"))));
        return to(meeting, sitting, filled);
    }

    @POST
    @Path("speakers/{id}/removal")
    public Response removeSpeaker(String slug, UUID id) {
        var meeting = drafted(slug);
        var sitting = agendas.speaker(meeting, id).orElseThrow(Missing::new).sitting;
        return to(meeting, sitting, forms.submit(typed -> speaking.remove(actor, slug, id, typed.version())));
    }

    private Response to(Meeting meeting, Sitting sitting, Filled filled) {
        return filled.accepted() ? Go.to(AgendaLinks.link(sitting)) : again(meeting, sitting.id, filled);
    }

    /** Two forms share the page: what was not typed now is as it is stored. */
    private Response back(Meeting meeting, Sitting sitting, Filled filled) {
        var stored = SittingForm.of(sitting);
        return Go.back(filled, page(meeting, sitting, filled.against(stored).over(stored)));
    }

    private Response again(Meeting meeting, UUID id, Filled filled) {
        return back(meeting, agendas.sitting(meeting, id).orElseThrow(Missing::new), filled);
    }

    private TemplateInstance page(Meeting meeting, Sitting sitting, Filled filled) {
        return Templates.sitting(
                meeting,
                sitting,
                sitting == null ? List.of() : agendas.scheduledIn(sitting),
                sitting == null ? List.of() : agendas.speakersOf(sitting),
                sitting == null ? List.of() : agendas.items(meeting),
                List.of(Sitting.Kind.values()),
                sitting == null ? agendaLink(meeting) + "/sittings" : AgendaLinks.link(sitting),
                sitting == null ? "" : AgendaLinks.link(sitting) + "/items",
                sitting == null ? "" : AgendaLinks.link(sitting) + "/removal",
                Places.time(meeting, actor.locale()),
                filled);
    }

    private TemplateInstance speaker(Sitting sitting, String to, Filled filled) {
        return Templates.speaker(
                sitting.meeting,
                sitting,
                agendas.items(sitting.meeting),
                List.of(Speaker.Part.SPEAKER, Speaker.Part.MODERATOR),
                to,
                filled);
    }

    private Meeting drafted(String slug) {
        var meeting = agendas.draftedBy(actor, clock.instant(), slug);
        Guard.allow(AgendaPolicy.mayDraft(actor, meeting));
        return meeting;
    }
}
