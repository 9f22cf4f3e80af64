package org.intersession.document.issuing;

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
import java.time.Clock;
import java.util.Map;
import org.intersession.document.Document;
import org.intersession.document.DocumentLinks;
import org.intersession.document.DocumentPolicy;
import org.intersession.document.Documents;
import org.intersession.document.page.StablePages;
import org.intersession.platform.Actor;
import org.intersession.platform.refusal.Guard;
import org.intersession.web.Filled;
import org.intersession.web.Forms;
import org.intersession.web.Go;

/** How a paper that went out wrongly is called back, and how those who opened it are told. */
@Path("/documents")
@Produces(MediaType.TEXT_HTML)
@PermitAll
public class WithdrawalPages {
    private final Actor actor;
    private final Documents documents;
    private final Readers readers;
    private final IssueActions actions;
    private final StablePages pages;
    private final Forms forms;
    private final Clock clock;

    WithdrawalPages(
            Actor actor,
            Documents documents,
            Readers readers,
            IssueActions actions,
            StablePages pages,
            Forms forms,
            Clock clock) {
        this.actor = actor;
        this.documents = documents;
        this.readers = readers;
        this.actions = actions;
        this.pages = pages;
        this.forms = forms;
        this.clock = clock;
    }

    @CheckedTemplate(basePath = "document")
    static class Templates {
        static native TemplateInstance withdrawal(StablePages.Shown shown, Filled form);

        static native TemplateInstance message(Document document, int people, Filled form);
    }

    @GET
    @Path("withdrawal/{symbol:.+}")
    public TemplateInstance withdrawal(@PathParam("symbol") String symbol) {
        var document = kept(symbol);
        Guard.allow(DocumentPolicy.mayWithdraw(actor, document));
        return Templates.withdrawal(pages.shown(symbol), Filled.with(Map.of("version", document.version)));
    }

    @POST
    @Path("withdrawal/{symbol:.+}")
    public Response withdraw(@PathParam("symbol") String symbol) {
        var filled = forms.submit(typed -> actions.withdraw(actor, symbol, typed.version()));
        return filled.accepted()
                ? Go.to("/documents/message/" + DocumentLinks.encoded(symbol))
                : Go.back(filled, Templates.withdrawal(pages.shown(symbol), filled));
    }

    /** After the withdrawal: who opened it, and a message to them, ready to be sent. */
    @GET
    @Path("message/{symbol:.+}")
    public Response message(@PathParam("symbol") String symbol) {
        var document = kept(symbol);
        var people = people(document);
        if (people == 0 || !DocumentPolicy.mayTellWhoOpened(actor, document)) {
            return back(symbol);
        }
        var words = IssueLetters.words(actor.locale());
        return Response.ok(Templates.message(
                        document,
                        people,
                        Filled.with(Map.of(
                                "subject",
                                words.withdrawalSubject(document.symbol()),
                                "text",
                                words.withdrawalText(document.symbol())))))
                .build();
    }

    private int people(Document document) {
        return (int) readers.openings(document.id).stream()
                .filter(it -> it.person() != null)
                .count();
    }

    @POST
    @Path("message/{symbol:.+}")
    public Response send(@PathParam("symbol") String symbol) {
        var mails = new int[1];
        var filled = forms.submit(typed -> {
            var subject = typed.required("subject", 200);
            var text = typed.required("text", 5000);
            typed.check();
            mails[0] = actions.writeToThoseWhoOpened(actor, symbol, subject, text);
        });
        if (filled.accepted()) {
            return Go.to(DocumentLinks.written(symbol, mails[0]));
        }
        var document = kept(symbol);
        return Go.back(filled, Templates.message(document, people(document), filled));
    }

    private static Response back(String symbol) {
        return Go.to("/doc/" + DocumentLinks.encoded(symbol));
    }

    private Document kept(String symbol) {
        var document = documents.seenBy(actor, clock.instant(), symbol);
        Guard.allow(DocumentPolicy.mayKeep(actor, document));
        return document;
    }
}
