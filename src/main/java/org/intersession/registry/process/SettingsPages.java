package org.intersession.registry.process;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.intersession.platform.Actor;
import org.intersession.platform.refusal.Guard;
import org.intersession.registry.Process;
import org.intersession.registry.Process.LetterRule;
import org.intersession.registry.Processes;
import org.intersession.registry.RegistryLinks;
import org.intersession.web.Filled;
import org.intersession.web.Forms;
import org.intersession.web.Go;

/** The settings of a process, for its secretariat. */
@Path("/processes/{slug:[a-z0-9-]+}/settings")
@Produces(MediaType.TEXT_HTML)
@PermitAll
public class SettingsPages {
    private final Actor actor;
    private final Processes processes;
    private final ProcessActions actions;
    private final Forms forms;

    SettingsPages(Actor actor, Processes processes, ProcessActions actions, Forms forms) {
        this.actor = actor;
        this.processes = processes;
        this.actions = actions;
        this.forms = forms;
    }

    @CheckedTemplate(basePath = "registry")
    static class Templates {
        static native TemplateInstance settings(Process process, List<LetterRule> rules, Filled form);
    }

    @GET
    public TemplateInstance settings(@PathParam("slug") String slug) {
        var process = processes.called(slug);
        Guard.allow(ProcessPolicy.mayRevise(actor, process));
        return page(process, ProcessForm.of(process));
    }

    @POST
    public Response revise(@PathParam("slug") String slug) {
        var filled = forms.submit(typed -> actions.revise(actor, slug, ProcessForm.read(typed)));
        var process = processes.called(slug);
        return filled.accepted()
                ? Go.to(RegistryLinks.link(process))
                : Go.back(filled, page(process, filled.against(ProcessForm.of(process))));
    }

    private static TemplateInstance page(Process process, Filled form) {
        return Templates.settings(process, List.of(LetterRule.values()), form);
    }
}
