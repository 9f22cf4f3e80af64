package org.intersession.identity.machine;

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
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.intersession.identity.granting.GrantPolicy;
import org.intersession.identity.granting.GrantReading;
import org.intersession.platform.Actor;
import org.intersession.platform.refusal.Missing;
import org.intersession.web.Filled;
import org.intersession.web.Forms;
import org.intersession.web.Go;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** The administrator's list of machines; what each holds stands on a page like a person's. */
@Path("/admin/machines")
@Produces(MediaType.TEXT_HTML)
@PermitAll
public class MachinePages {
    private static final int PAGE = 50;

    private final Actor actor;
    private final GrantReading reading;
    private final MachineActions actions;
    private final Forms forms;
    private final String issuer;

    MachinePages(
            Actor actor,
            GrantReading reading,
            MachineActions actions,
            Forms forms,
            @ConfigProperty(name = "quarkus.oidc.api.auth-server-url") String issuer) {
        this.actor = actor;
        this.reading = reading;
        this.actions = actions;
        this.forms = forms;
        this.issuer = issuer;
    }

    @CheckedTemplate(basePath = "identity")
    static class Templates {
        static native TemplateInstance machines(List<GrantReading.MachineLine> machines, UUID next, Filled filled);
    }

    @GET
    public TemplateInstance machines(@RestQuery UUID after) {
        return list(after, Filled.with(Map.of("issuer", issuer)));
    }

    @POST
    public Response name() {
        var named = new UUID[1];
        var filled = forms.submit(typed -> {
            named[0] = actions.name(actor, MachineForm.read(typed));
        });
        return filled.accepted() ? Go.to("/admin/persons/" + named[0]) : Go.back(filled, list(null, filled));
    }

    @POST
    @Path("{id}/retirement")
    public Response retire(@RestPath UUID id) {
        administering();
        actions.retire(actor, id, forms.typed().version());
        return Go.to("/admin/machines");
    }

    private TemplateInstance list(UUID after, Filled filled) {
        administering();
        var found = reading.machines(after, PAGE + 1);
        var shown = found.subList(0, Math.min(PAGE, found.size()));
        return Templates.machines(
                shown, found.size() > PAGE ? shown.get(PAGE - 1).id() : null, filled);
    }

    private void administering() {
        if (!GrantPolicy.mayAdminister(actor)) {
            throw new Missing();
        }
    }
}
