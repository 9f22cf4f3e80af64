package org.intersession.document;

import com.fasterxml.jackson.databind.JsonNode;
import io.smallrye.common.annotation.Blocking;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Map;
import org.intersession.document.Document.Derivation;
import org.intersession.platform.Actor;
import org.intersession.platform.Guard;
import org.intersession.platform.Missing;
import org.intersession.web.Typed;
import org.jboss.resteasy.reactive.RestQuery;

/**
 * Documents for programs, through the same acts and rights as the pages. The members of a body are the fields of the
 * page's form. A symbol stands at the end of its address, its slashes plain or encoded.
 */
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
public class DocumentApi {
    private static final int MOST = 200;

    private final Actor actor;
    private final Documents documents;
    private final DocumentActions actions;
    private final IssueActions issues;
    private final DerivationActions derivations;
    private final FileActions files;
    private final Intake intake;
    private final Delivery delivery;
    private final Clock clock;

    DocumentApi(
            Actor actor,
            Documents documents,
            DocumentActions actions,
            IssueActions issues,
            DerivationActions derivations,
            FileActions files,
            Intake intake,
            Delivery delivery,
            Clock clock) {
        this.actor = actor;
        this.documents = documents;
        this.actions = actions;
        this.issues = issues;
        this.derivations = derivations;
        this.files = files;
        this.intake = intake;
        this.delivery = delivery;
        this.clock = clock;
    }

    /** The newest first; {@code Link: rel="next"} leads to those before. */
    @GET
    @Path("documents")
    public Response list(@RestQuery String process, @RestQuery String after, @RestQuery Integer limit) {
        var now = clock.instant();
        var of = process == null ? null : documents.process(process).orElseThrow(Missing::new);
        var last = after == null ? null : documents.seenBy(actor, now, after);
        var size = limit == null ? 50 : Math.max(1, Math.min(MOST, limit));
        var found = documents.newest(actor, now, of, last, size + 1);
        var page = found.subList(0, Math.min(size, found.size()));
        var answer = Response.ok(page.stream().map(this::view).toList());
        if (found.size() > size) {
            var next = URLEncoder.encode(page.get(size - 1).symbol(), StandardCharsets.UTF_8);
            answer.header(
                    "Link",
                    "</api/v1/documents?after=" + next + "&limit=" + size
                            + (process == null ? "" : "&process=" + process) + ">; rel=\"next\"");
        }
        return answer.build();
    }

    @GET
    @Path("documents/{symbol:.+}")
    public DocumentView one(@PathParam("symbol") String symbol) {
        return view(documents.seenBy(actor, clock.instant(), symbol));
    }

    @PUT
    @Path("documents/{symbol:.+}")
    @Consumes(MediaType.APPLICATION_JSON)
    public DocumentView change(@PathParam("symbol") String symbol, JsonNode body) {
        var document = kept(symbol);
        var typed = typed(body);
        var values = DocumentForm.read(typed, StablePages.zone(document), DocumentPages.languages(document));
        return after(actions.change(actor, symbol, typed.version(), values));
    }

    /** The file itself, with ranges; {@code ?as=} pdf, docx, pptx or xlsx. */
    @GET
    @Blocking
    @Path("document-files/{language}/{symbol:.+}")
    @Produces(MediaType.WILDCARD)
    public Response file(
            @PathParam("language") String language,
            @PathParam("symbol") String symbol,
            @RestQuery String as,
            RoutingContext request) {
        var now = clock.instant();
        var document = documents.seenBy(actor, now, symbol);
        var file = document.edition(language)
                .flatMap(it -> it.as(as == null ? "pdf" : as))
                .orElseThrow(Missing::new);
        return delivery.of(actor, file, document.confidential(now), request.request());
    }

    /** The bytes of a file as the body; its kind is told by what they are. */
    @PUT
    @Path("document-files/{language:[a-z]{2,3}}/{symbol:.+}")
    @Consumes(MediaType.WILDCARD)
    public DocumentView addFile(
            @PathParam("language") String language,
            @PathParam("symbol") String symbol,
            @RestQuery String name,
            InputStream body) {
        kept(symbol);
        files.add(actor, symbol, language, intake.keep(body, name));
        return after(symbol);
    }

    @PUT
    @Path("document-links/{language:[a-z]{2,3}}/{symbol:.+}")
    @Consumes(MediaType.APPLICATION_JSON)
    public DocumentView addLink(
            @PathParam("language") String language, @PathParam("symbol") String symbol, JsonNode body) {
        var typed = typed(body);
        var link = typed.needed("link", intake.link(typed, "link"));
        typed.check();
        files.addLink(actor, symbol, language, link);
        return after(symbol);
    }

    /** Issues {@code symbols}; with {@code notify} the answer says how many persons are written to. */
    @POST
    @Path("document-issuances")
    @Consumes(MediaType.APPLICATION_JSON)
    public Map<String, Integer> issue(JsonNode body) {
        var typed = typed(body);
        return Map.of("notified", issues.issue(actor, typed.all("symbols"), typed.ticked("notify")));
    }

    @POST
    @Path("document-derivations")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response derive(JsonNode body) {
        var typed = typed(body);
        var symbol = typed.required("symbol", 200);
        var derivation = typed.needed("derivation", typed.one("derivation", Derivation.class));
        typed.check();
        return created(derivations.derive(actor, symbol, derivation, typed.optional("language", 12)));
    }

    @POST
    @Path("document-clearances")
    @Consumes(MediaType.APPLICATION_JSON)
    public DocumentView clear(JsonNode body) {
        var typed = typed(body);
        var symbol = typed.required("symbol", 200);
        typed.check();
        issues.clear(actor, symbol, typed.version());
        return after(symbol);
    }

    @POST
    @Path("document-withdrawals")
    @Consumes(MediaType.APPLICATION_JSON)
    public DocumentView withdraw(JsonNode body) {
        var typed = typed(body);
        var symbol = typed.required("symbol", 200);
        typed.check();
        issues.withdraw(actor, symbol, typed.version());
        return after(symbol);
    }

    private Document kept(String symbol) {
        var document = documents.seenBy(actor, clock.instant(), symbol);
        Guard.allow(DocumentPolicy.mayKeep(actor, document));
        return document;
    }

    private Response created(String symbol) {
        return Response.created(URI.create("/api/v1/documents/" + DocumentLinks.encoded(symbol)))
                .entity(after(symbol))
                .build();
    }

    /** What was read before the act is not what is there after it. */
    private DocumentView after(String symbol) {
        documents.forget();
        return one(symbol);
    }

    private DocumentView view(Document document) {
        return DocumentView.of(document, DocumentPolicy.mayKeep(actor, document));
    }

    private Typed typed(JsonNode body) {
        return Typed.of(body, actor.locale());
    }
}
