package org.intersession.identity.granting;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.intersession.identity.signin.SignInPages;
import org.intersession.platform.Actor;
import org.intersession.web.Forms;
import org.intersession.web.Go;
import org.jboss.resteasy.reactive.RestPath;

/** One grant, wherever it was listed: it is ended there, and one is back at the list. */
@Path("/grants/{id}")
@Produces(MediaType.TEXT_HTML)
@PermitAll
public class GrantPages {
    private final Actor actor;
    private final GrantActions actions;
    private final Forms forms;

    GrantPages(Actor actor, GrantActions actions, Forms forms) {
        this.actor = actor;
        this.actions = actions;
        this.forms = forms;
    }

    @POST
    @Path("ending")
    public Response end(@RestPath UUID id) {
        var typed = forms.typed();
        var person = actions.end(actor, id, typed.version());
        var back = typed.raw("back");
        return Go.to(SignInPages.ours(back) ? back : "/admin/persons/" + person);
    }
}
