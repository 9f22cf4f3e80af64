package org.intersession.identity.granting;

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
import org.intersession.identity.AllPlaces;
import org.intersession.platform.Actor;
import org.intersession.platform.refusal.Missing;
import org.intersession.web.Filled;
import org.intersession.web.Forms;
import org.intersession.web.Go;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** Who acts for a process, as its secretariat appoints them. */
@Path("/processes/{slug:[a-z0-9-]+}/people")
@Produces(MediaType.TEXT_HTML)
@PermitAll
public class PeoplePages {
    private static final int PAGE = 200;

    private final Actor actor;
    private final GrantReading reading;
    private final GrantActions actions;
    private final AllPlaces places;
    private final Forms forms;

    PeoplePages(Actor actor, GrantReading reading, GrantActions actions, AllPlaces places, Forms forms) {
        this.actor = actor;
        this.reading = reading;
        this.actions = actions;
        this.places = places;
        this.forms = forms;
    }

    @CheckedTemplate(basePath = "identity")
    static class Templates {
        static native TemplateInstance people(
                String process,
                String link,
                String path,
                List<GrantReading.Line> people,
                UUID next,
                GrantReading.Choices choices,
                Filled filled);
    }

    @GET
    public TemplateInstance people(@RestPath String slug, @RestQuery UUID after) {
        return page(slug, after, Filled.empty());
    }

    @POST
    public Response appoint(@RestPath String slug) {
        var process = process(slug);
        var filled = forms.submit(typed -> actions.appoint(actor, new AppointmentForm(typed, places).within(process)));
        return filled.accepted() ? Go.to("/processes/" + slug + "/people") : Go.back(filled, page(slug, null, filled));
    }

    private TemplateInstance page(String slug, UUID after, Filled filled) {
        var process = process(slug);
        var found = reading.people(process, actor.locale(), after, PAGE + 1);
        var shown = found.subList(0, Math.min(PAGE, found.size()));
        return Templates.people(
                places.processes().nameOf(process, actor.locale()),
                "/processes/" + slug,
                "/processes/" + slug + "/people",
                shown,
                found.size() > PAGE ? shown.get(PAGE - 1).id() : null,
                reading.choicesWithin(process, actor.locale()),
                filled);
    }

    /** For everybody else there is no such page. */
    private UUID process(String slug) {
        return places.processes()
                .find(slug)
                .filter(it -> GrantPolicy.mayReadPeople(actor, it))
                .orElseThrow(Missing::new);
    }
}
