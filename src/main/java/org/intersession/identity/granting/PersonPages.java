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
import org.intersession.identity.session.SessionActions;
import org.intersession.platform.Actor;
import org.intersession.platform.refusal.Missing;
import org.intersession.web.Filled;
import org.intersession.web.Forms;
import org.intersession.web.Go;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** The administrator's pages: persons, and what each holds. No paper is reached from here. */
@Path("/admin")
@Produces(MediaType.TEXT_HTML)
@PermitAll
public class PersonPages {
    private final Actor actor;
    private final GrantReading reading;
    private final GrantActions actions;
    private final SessionActions sessions;
    private final AllPlaces places;
    private final Forms forms;

    PersonPages(
            Actor actor,
            GrantReading reading,
            GrantActions actions,
            SessionActions sessions,
            AllPlaces places,
            Forms forms) {
        this.actor = actor;
        this.reading = reading;
        this.actions = actions;
        this.sessions = sessions;
        this.places = places;
        this.forms = forms;
    }

    @CheckedTemplate(basePath = "identity")
    static class Templates {
        static native TemplateInstance persons(
                List<GrantReading.PersonLine> persons, String q, UUID next, Filled filled);

        static native TemplateInstance person(GrantReading.Persona person, GrantReading.Choices choices, Filled filled);
    }

    @GET
    @Path("persons")
    public TemplateInstance persons(@RestQuery String q, @RestQuery UUID after) {
        return list(q, after, Filled.empty());
    }

    @POST
    @Path("persons")
    public Response add() {
        administering();
        var added = new UUID[1];
        var filled = forms.submit(typed -> {
            var who = AppointmentForm.who(typed);
            typed.check();
            added[0] = actions.add(actor, who);
        });
        return filled.accepted() ? Go.to("/admin/persons/" + added[0]) : Go.back(filled, list("", null, filled));
    }

    @GET
    @Path("persons/{id}")
    public TemplateInstance person(@RestPath UUID id) {
        return page(id, Filled.empty());
    }

    @POST
    @Path("persons/{id}/grants")
    public Response appoint(@RestPath UUID id) {
        administering();
        var filled = forms.submit(typed -> actions.appoint(actor, new AppointmentForm(typed, places).of(id)));
        return filled.accepted() ? Go.to("/admin/persons/" + id) : Go.back(filled, page(id, filled));
    }

    /** Signs them out everywhere: a telephone was lost, or somebody has left. */
    @POST
    @Path("persons/{id}/sessions/ending")
    public Response endSessions(@RestPath UUID id) {
        administering();
        sessions.endAll(actor, id);
        return Go.to("/admin/persons/" + id);
    }

    private TemplateInstance list(String q, UUID after, Filled filled) {
        administering();
        var sought = q == null ? "" : q.strip();
        var found = reading.persons(sought, after);
        var more = found.size() > GrantReading.PAGE;
        var shown = more ? found.subList(0, GrantReading.PAGE) : found;
        return Templates.persons(
                shown, sought, more ? shown.get(GrantReading.PAGE - 1).id() : null, filled);
    }

    private TemplateInstance page(UUID id, Filled filled) {
        administering();
        return Templates.person(reading.person(id, actor.locale()), reading.choices(actor.locale()), filled);
    }

    /** For everybody else there are no such pages. */
    private void administering() {
        if (!GrantPolicy.mayAdminister(actor)) {
            throw new Missing();
        }
    }
}
