package org.intersession.agenda.sitting;

import static org.intersession.agenda.AgendaLinks.agendaLink;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.intersession.agenda.AgendaItem;
import org.intersession.agenda.AgendaLinks;
import org.intersession.agenda.Agendas;
import org.intersession.agenda.Places;
import org.intersession.agenda.speaker.Speaker;
import org.intersession.meeting.Meeting;
import org.intersession.platform.Actor;
import org.intersession.platform.refusal.Missing;
import org.intersession.web.Filled;
import org.intersession.web.Go;

/** The page of one sitting of the working draft, to which everything that is done with what is in it leads back. */
@ApplicationScoped
public class SittingPage {
    private final Actor actor;
    private final Agendas agendas;

    SittingPage(Actor actor, Agendas agendas) {
        this.actor = actor;
        this.agendas = agendas;
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
    }

    TemplateInstance blank(Meeting meeting, Filled filled) {
        return page(meeting, null, filled);
    }

    TemplateInstance of(Sitting sitting, Filled filled) {
        return page(sitting.meeting, sitting, filled);
    }

    /** After something was done with what is in it: the page anew, or what is wrong. */
    public Response after(Sitting sitting, Filled filled) {
        return filled.accepted()
                ? Go.to(AgendaLinks.link(sitting))
                : back(agendas.sitting(sitting.meeting, sitting.id).orElseThrow(Missing::new), filled);
    }

    /** Two forms share the page: what was not typed now is as it is stored. */
    Response back(Sitting sitting, Filled filled) {
        var stored = SittingForm.of(sitting);
        return Go.back(filled, of(sitting, filled.against(stored).over(stored)));
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
}
