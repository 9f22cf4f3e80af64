package org.intersession.document.file;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import org.intersession.document.Document;
import org.intersession.document.DocumentLinks;
import org.intersession.document.DocumentMessages;
import org.intersession.document.DocumentPolicy;
import org.intersession.document.Documents;
import org.intersession.document.paper.Paper;
import org.intersession.platform.Actor;
import org.intersession.platform.refusal.Guard;
import org.intersession.platform.refusal.Missing;
import org.intersession.web.Filled;
import org.intersession.web.Forms;
import org.intersession.web.Go;
import org.intersession.web.running.AsItIs;
import org.jboss.resteasy.reactive.RestQuery;

/** The files of documents: how they leave, under the same rights as their pages, and how they come in. */
@Path("/documents/files")
@PermitAll
public class FilePages {
    private final Actor actor;
    private final Documents documents;
    private final FileActions actions;
    private final Intake intake;
    private final Delivery delivery;
    private final Forms forms;
    private final Clock clock;

    FilePages(
            Actor actor,
            Documents documents,
            FileActions actions,
            Intake intake,
            Delivery delivery,
            Forms forms,
            Clock clock) {
        this.actor = actor;
        this.documents = documents;
        this.actions = actions;
        this.intake = intake;
        this.delivery = delivery;
        this.forms = forms;
        this.clock = clock;
    }

    @CheckedTemplate(basePath = "document")
    static class Templates {
        static native TemplateInstance files(Document document, Paper paper, Filled form);
    }

    /** {@code /doc/<symbol>?lang=fr&as=pdf} leads here: see {@link FileAddress}. */
    @GET
    @Blocking
    @Path("{symbol:.+}")
    @AsItIs
    public Response file(
            @PathParam("symbol") String symbol, @RestQuery String lang, @RestQuery String as, RoutingContext request) {
        var now = clock.instant();
        var document = documents.seenBy(actor, now, symbol);
        var edition =
                (lang == null ? document.editionFor(actor.locale()) : document.edition(lang)).orElseThrow(Missing::new);
        var file = edition.as(as == null ? "pdf" : as).orElseThrow(Missing::new);
        return delivery.of(actor, file, document.confidential(now), request.request());
    }

    @GET
    @Path("of/{symbol:.+}")
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance files(@PathParam("symbol") String symbol) {
        return page(kept(symbol), Filled.empty());
    }

    private TemplateInstance page(Document document, Filled form) {
        return Templates.files(document, Paper.of(document, clock.instant(), actor.locale()), form);
    }

    @POST
    @Path("of/{symbol:.+}")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Produces(MediaType.TEXT_HTML)
    public Response add(@PathParam("symbol") String symbol) {
        var document = kept(symbol);
        var filled = forms.submit(typed -> {
            var language = typed.required("language", 12);
            if (language != null && !language.matches("[a-z]{2,3}(-[A-Za-z0-9]{2,8})*")) {
                typed.fault("language", typed.words(DocumentMessages.class).notALanguage());
            }
            var link = intake.link(typed, "link");
            var file = typed.upload("file");
            if (file.isEmpty() && link == null && !typed.faulty("link")) {
                typed.fault("file", typed.words(DocumentMessages.class).fileOrLink());
            }
            typed.check();
            file.ifPresent(it -> actions.add(actor, symbol, language, intake.keep(it)));
            if (link != null) {
                actions.addLink(actor, symbol, language, link);
            }
        });
        return filled.accepted()
                ? Go.to("/documents/files/of/" + DocumentLinks.encoded(symbol))
                : Go.back(filled, page(document, filled));
    }

    private Document kept(String symbol) {
        var document = documents.seenBy(actor, clock.instant(), symbol);
        Guard.allow(DocumentPolicy.mayKeep(actor, document));
        return document;
    }
}
