package org.intersession.home.about;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.intersession.registry.Process;

/** What the foot of every page leads to: privacy, accessibility, whom to ask. */
@Path("/")
@Produces(MediaType.TEXT_HTML)
@PermitAll
public class AboutPages {
    @CheckedTemplate(basePath = "home/about")
    static class Templates {
        static native TemplateInstance privacy();

        static native TemplateInstance accessibility();

        static native TemplateInstance contact(List<Process> processes);
    }

    @GET
    @Path("privacy")
    public TemplateInstance privacy() {
        return Templates.privacy();
    }

    @GET
    @Path("accessibility")
    public TemplateInstance accessibility() {
        return Templates.accessibility();
    }

    @GET
    @Path("contact")
    public TemplateInstance contact() {
        return Templates.contact(Process.<Process>list("mail is not null order by position"));
    }
}
