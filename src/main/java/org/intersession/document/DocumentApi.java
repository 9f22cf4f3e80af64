package org.intersession.document;

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
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import java.net.URI;
import java.time.Clock;
import java.util.function.BiConsumer;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.intersession.document.Document.Derivation;
import org.intersession.document.file.Delivery;
import org.intersession.document.file.FileActions;
import org.intersession.document.file.Intake;
import org.intersession.document.finding.Findings;
import org.intersession.document.issuing.IssueActions;
import org.intersession.document.page.DocumentPages;
import org.intersession.document.page.StablePages;
import org.intersession.document.particulars.DocumentBody;
import org.intersession.document.particulars.DocumentForm;
import org.intersession.platform.Actor;
import org.intersession.platform.refusal.Guard;
import org.intersession.platform.refusal.Missing;
import org.intersession.web.Typed;
import org.intersession.web.program.Paged;
import org.intersession.web.program.Sent;
import org.intersession.web.running.AsItIs;
import org.jboss.resteasy.reactive.RestQuery;

/**
 * Documents for programs, through the same acts and rights as the pages.
 * A symbol stands at the end of its address, its slashes plain or encoded.
 */
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
public class DocumentApi {
    private static final int MOST = 200;

    private final Actor actor;
    private final Documents documents;
    private final Findings findings;
    private final DocumentActions actions;
    private final IssueActions issues;
    private final DerivationActions derivations;
    private final FileActions files;
    private final Intake intake;
    private final Delivery delivery;
    private final Sent sent;
    private final Clock clock;

    DocumentApi(
            Actor actor,
            Documents documents,
            Findings findings,
            DocumentActions actions,
            IssueActions issues,
            DerivationActions derivations,
            FileActions files,
            Intake intake,
            Delivery delivery,
            Sent sent,
            Clock clock) {
        this.actor = actor;
        this.documents = documents;
        this.findings = findings;
        this.actions = actions;
        this.issues = issues;
        this.derivations = derivations;
        this.files = files;
        this.intake = intake;
        this.delivery = delivery;
        this.sent = sent;
        this.clock = clock;
    }

    /** To how many persons a mail goes. */
    @Schema(name = "DocumentNotified")
    public record Notified(int notified) {}

    /** The newest first; {@code Link: rel="next"} leads to those before. */
    @GET
    @Path("documents")
    @Operation(summary = "Documents that the asker may read, the newest first")
    @APIResponseSchema(value = DocumentView[].class, responseCode = "200")
    public Response list(
            @RestQuery String process, @RestQuery String after, @RestQuery String limit, @Context UriInfo here) {
        var now = clock.instant();
        var of = process == null ? null : documents.process(process).orElseThrow(Missing::new);
        var last = after == null ? null : documents.seenBy(actor, now, after);
        var paged = Paged.by(limit, 50, MOST);
        return paged.answer(findings.newest(actor, now, of, last, paged.oneMore()), here, Document::symbol, this::view);
    }

    @GET
    @Path("documents/{symbol:.+}")
    @Operation(summary = "One document")
    public DocumentView one(@PathParam("symbol") String symbol) {
        return view(documents.seenBy(actor, clock.instant(), symbol));
    }

    @PUT
    @Path("documents/{symbol:.+}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Change what is said of a document")
    public DocumentView change(@PathParam("symbol") String symbol, DocumentBody body) {
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
    @Operation(summary = "The file of an edition, with ranges")
    @AsItIs
    public Response file(
            @PathParam("language") String language,
            @PathParam("symbol") String symbol,
            @RestQuery String as,
            @Context RoutingContext request) {
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
    @Operation(summary = "Add a file to an edition, its bytes as the body")
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
    @Operation(summary = "Add a link to an edition")
    public DocumentView addLink(
            @PathParam("language") String language, @PathParam("symbol") String symbol, DocumentBody.Link body) {
        kept(symbol);
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
    @Operation(summary = "Issue documents, and notify those entitled")
    public Notified issue(DocumentBody.Issuance body) {
        var typed = typed(body);
        return new Notified(issues.issue(actor, typed.all("symbols"), typed.ticked("notify")));
    }

    @POST
    @Path("document-derivations")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Make a revision, corrigendum, addendum or the like")
    @APIResponseSchema(value = DocumentView.class, responseCode = "201")
    public Response derive(DocumentBody.Deriving body) {
        var typed = typed(body);
        var symbol = typed.required("symbol", 200);
        var derivation = typed.needed("derivation", typed.one("derivation", Derivation.class));
        typed.check();
        return created(derivations.derive(actor, symbol, derivation, typed.optional("language", 12)));
    }

    @POST
    @Path("document-clearances")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Clear a document of a party for issue")
    public DocumentView clear(DocumentBody.One body) {
        return one(body, (symbol, version) -> issues.clear(actor, symbol, version));
    }

    @POST
    @Path("document-withdrawals")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Withdraw a document")
    public DocumentView withdraw(DocumentBody.One body) {
        return one(body, (symbol, version) -> issues.withdraw(actor, symbol, version));
    }

    @POST
    @Path("document-messages")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Write to everybody who opened a withdrawn document")
    public Notified writeToThoseWhoOpened(DocumentBody.Message body) {
        var typed = typed(body);
        var symbol = typed.required("symbol", 200);
        var subject = typed.required("subject", 200);
        var text = typed.required("text", 5000);
        typed.check();
        return new Notified(issues.writeToThoseWhoOpened(actor, symbol, subject, text));
    }

    private DocumentView one(DocumentBody.One body, BiConsumer<String, Integer> act) {
        var typed = typed(body);
        var symbol = typed.required("symbol", 200);
        typed.check();
        act.accept(symbol, typed.version());
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

    private Typed typed(Object body) {
        return sent.typed(body);
    }
}
