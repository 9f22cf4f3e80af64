package org.intersession.invitation.text;

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
import org.intersession.addressee.Addressees;
import org.intersession.invitation.InvitationPolicy;
import org.intersession.invitation.text.InvitationText.Kind;
import org.intersession.meeting.Meeting;
import org.intersession.platform.Actor;
import org.intersession.platform.refusal.Guard;
import org.intersession.platform.refusal.Missing;
import org.intersession.registry.Process;
import org.intersession.web.Filled;
import org.intersession.web.Forms;
import org.intersession.web.Go;

/** The words in which a process invites. */
@Path("/processes/{slug}/texts")
@Produces(MediaType.TEXT_HTML)
@PermitAll
public class ProcessTextPages {
    private final Actor actor;
    private final Addressees processes;
    private final Texts texts;
    private final TextActions actions;
    private final Forms forms;

    ProcessTextPages(Actor actor, Addressees processes, Texts texts, TextActions actions, Forms forms) {
        this.actor = actor;
        this.processes = processes;
        this.texts = texts;
        this.actions = actions;
        this.forms = forms;
    }

    @CheckedTemplate(basePath = "invitation")
    static class Templates {
        static native TemplateInstance texts(
                Process process,
                Meeting meeting,
                String action,
                List<Kind> kinds,
                Iterable<String> fields,
                Filled form);
    }

    @GET
    public TemplateInstance ofProcess(String slug) {
        var process = process(slug);
        return page(process, null, path(slug), texts.form(process, null));
    }

    @POST
    public Response writeForProcess(String slug) {
        var filled = forms.submit(typed -> actions.writeForProcess(actor, slug, TextForm.read(typed)));
        if (filled.accepted()) {
            return Go.to(path(slug));
        }
        var process = process(slug);
        return Go.back(filled, page(process, null, path(slug), filled.against(texts.form(process, null))));
    }

    /** @param meeting null for the process's own words */
    static TemplateInstance page(Process process, Meeting meeting, String action, Filled form) {
        var fields = Fields.KNOWN.stream().map(it -> "{" + it + "}").toList();
        return Templates.texts(process, meeting, action, List.of(Kind.values()), fields, form);
    }

    private static String path(String slug) {
        return "/processes/" + slug + "/texts";
    }

    private Process process(String slug) {
        var process = processes.process(slug).orElseThrow(Missing::new);
        Guard.allow(InvitationPolicy.mayWriteTexts(actor, process));
        return process;
    }
}
