package org.intersession.reference;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.intersession.platform.refusal.Missing;
import org.intersession.web.error.ProblemType;
import org.jboss.resteasy.reactive.RestPath;

/** What the API takes and gives, for those who write programs, and what each of its problems means. */
@Path("/api")
@Produces(MediaType.TEXT_HTML)
@PermitAll
public class ReferencePages {
    private final Reference reference;

    ReferencePages(Reference reference) {
        this.reference = reference;
    }

    @CheckedTemplate(basePath = "reference")
    static class Templates {
        static native TemplateInstance api(Reference.Api api);

        static native TemplateInstance problems(List<ProblemType> problems);

        static native TemplateInstance problem(ProblemType problem);
    }

    @GET
    public TemplateInstance api() {
        return Templates.api(reference.api());
    }

    @GET
    @Path("problems")
    public TemplateInstance problems() {
        return Templates.problems(List.of(ProblemType.values()));
    }

    @GET
    @Path("problems/{slug}")
    public TemplateInstance problem(@RestPath String slug) {
        return Templates.problem(ProblemType.named(slug).orElseThrow(Missing::new));
    }
}
