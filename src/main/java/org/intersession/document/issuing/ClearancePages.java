package org.intersession.document.issuing;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.intersession.document.DocumentLinks;
import org.intersession.document.page.DocumentPages;
import org.intersession.document.particulars.DocumentForm;
import org.intersession.platform.Actor;
import org.intersession.web.Filled;
import org.intersession.web.Forms;
import org.intersession.web.Go;

/** One paper on its way out: cleared; issued alone, as those of a process are. */
@Path("/documents")
@Produces(MediaType.TEXT_HTML)
@PermitAll
public class ClearancePages {
    private final Actor actor;
    private final IssueActions actions;
    private final DocumentPages pages;
    private final Forms forms;

    ClearancePages(Actor actor, IssueActions actions, DocumentPages pages, Forms forms) {
        this.actor = actor;
        this.actions = actions;
        this.pages = pages;
        this.forms = forms;
    }

    @POST
    @Path("clearance/{symbol:.+}")
    public Response clear(@PathParam("symbol") String symbol) {
        var filled = forms.submit(typed -> actions.clear(actor, symbol, typed.version()));
        return then(symbol, filled);
    }

    /** Issues this one alone, telling nobody: for papers of a process. */
    @POST
    @Path("issuance/{symbol:.+}")
    public Response issueOne(@PathParam("symbol") String symbol) {
        var filled = forms.submit(typed -> actions.issue(actor, List.of(symbol), false));
        return then(symbol, filled);
    }

    /** A button has no fields: where it was refused, the form of the page is as it is stored. */
    private Response then(String symbol, Filled filled) {
        if (filled.accepted()) {
            return back(symbol);
        }
        var document = pages.kept(symbol);
        var stored = DocumentForm.of(document);
        return Go.back(filled, pages.edit(document, filled.against(stored).over(stored)));
    }

    private static Response back(String symbol) {
        return Go.to("/doc/" + DocumentLinks.encoded(symbol));
    }
}
