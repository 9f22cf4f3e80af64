package org.intersession.registry.party;

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
import org.intersession.platform.Actor;
import org.intersession.platform.refusal.Guard;
import org.intersession.registry.Party;
import org.intersession.web.Filled;
import org.intersession.web.Forms;
import org.intersession.web.Go;

/** Adding a party with a designation of its own. */
@Path("/parties/new")
@Produces(MediaType.TEXT_HTML)
@PermitAll
public class DesignationPages {
    private final Actor actor;
    private final PartyActions actions;
    private final Forms forms;

    DesignationPages(Actor actor, PartyActions actions, Forms forms) {
        this.actor = actor;
        this.actions = actions;
        this.forms = forms;
    }

    @CheckedTemplate(basePath = "registry")
    static class Templates {
        static native TemplateInstance designation(List<Party.OrganizationKind> organizationKinds, Filled form);
    }

    @GET
    public TemplateInstance designation() {
        Guard.allow(PartyPolicy.mayAdd(actor));
        return page(Filled.with(Map.of("what", "INTERGOVERNMENTAL", "language", "en")));
    }

    @POST
    public Response add() {
        var filled = forms.submit(typed -> actions.add(actor, PartyForm.read(typed)));
        return filled.accepted() ? Go.to("/parties/" + filled.value("code").strip()) : Go.back(filled, page(filled));
    }

    private static TemplateInstance page(Filled form) {
        return Templates.designation(List.of(Party.OrganizationKind.values()), form);
    }
}
