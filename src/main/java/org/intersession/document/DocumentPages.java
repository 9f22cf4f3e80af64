package org.intersession.document;

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
import java.util.Arrays;
import java.util.List;
import org.intersession.agenda.AgendaItem;
import org.intersession.agenda.Agendas;
import org.intersession.document.Document.Derivation;
import org.intersession.platform.Actor;
import org.intersession.platform.Dates;
import org.intersession.platform.Guard;
import org.intersession.platform.Languages;
import org.intersession.platform.Missing;
import org.intersession.web.Filled;
import org.intersession.web.Forms;
import org.intersession.web.Go;
import org.jboss.resteasy.reactive.RestQuery;

/** The list of documents, and what the secretariat does with one of them. */
@Path("/documents")
@Produces(MediaType.TEXT_HTML)
@PermitAll
public class DocumentPages {
    private static final int PAGE = 50;

    private final Actor actor;
    private final Documents documents;
    private final Agendas agendas;
    private final DocumentActions actions;
    private final StablePages pages;
    private final Forms forms;
    private final Clock clock;

    DocumentPages(
            Actor actor,
            Documents documents,
            Agendas agendas,
            DocumentActions actions,
            StablePages pages,
            Forms forms,
            Clock clock) {
        this.actor = actor;
        this.documents = documents;
        this.agendas = agendas;
        this.actions = actions;
        this.pages = pages;
        this.forms = forms;
        this.clock = clock;
    }

    @CheckedTemplate(basePath = "document")
    static class Templates {
        static native TemplateInstance list(List<Paper> papers, String after);

        static native TemplateInstance edit(
                Document document, List<AgendaItem> items, Choices choices, String place, Filled form);

        static native TemplateInstance withdrawal(StablePages.Shown shown, Filled form);

        static native TemplateInstance message(Document document, int people, Filled form);
    }

    @GET
    public TemplateInstance list(@RestQuery String process, @RestQuery String after) {
        var now = clock.instant();
        var of = process == null ? null : documents.process(process).orElseThrow(Missing::new);
        var last = after == null ? null : documents.seenBy(actor, now, after);
        var found = documents.newest(actor, now, of, last, PAGE + 1);
        var shown = found.subList(0, Math.min(PAGE, found.size()));
        return Templates.list(
                Paper.all(shown, now, actor.locale()),
                found.size() > PAGE ? shown.get(PAGE - 1).symbol() : null);
    }

    @GET
    @Path("edit/{symbol:.+}")
    public TemplateInstance edit(@PathParam("symbol") String symbol) {
        var document = kept(symbol);
        return edit(document, DocumentForm.of(document));
    }

    private TemplateInstance edit(Document document, Filled form) {
        var zone = StablePages.zone(document);
        return Templates.edit(
                document,
                document.meeting == null ? List.of() : agendas.items(document.meeting),
                Choices.of(documents.topics(), actor.locale()),
                Dates.placeTime(zone, StablePages.city(document, actor.locale()), actor.locale()),
                form);
    }

    @POST
    @Path("edit/{symbol:.+}")
    public Response change(@PathParam("symbol") String symbol) {
        var document = kept(symbol);
        var kept = new String[] {symbol};
        var filled = forms.submit(typed -> kept[0] = actions.change(
                actor,
                symbol,
                typed.version(),
                DocumentForm.read(typed, StablePages.zone(document), languages(document))));
        return filled.accepted()
                ? Go.to("/doc/" + DocumentLinks.encoded(kept[0]))
                : Go.back(filled, edit(document, filled));
    }

    static List<String> languages(Document document) {
        return document.meeting == null || document.meeting.languages.length == 0
                ? Languages.ALL
                : Arrays.asList(document.meeting.languages);
    }

    @POST
    @Path("derivation/{symbol:.+}")
    public Response derive(@PathParam("symbol") String symbol) {
        var made = new String[1];
        var filled = forms.submit(typed -> {
            var derivation = typed.needed("derivation", typed.one("derivation", Derivation.class));
            var language = typed.optional("language", 12);
            typed.check();
            made[0] = actions.derive(actor, symbol, derivation, language);
        });
        return filled.accepted()
                ? Go.to("/documents/edit/" + DocumentLinks.encoded(made[0]))
                : Go.back(filled, edit(kept(symbol), filled));
    }

    @POST
    @Path("clearance/{symbol:.+}")
    public Response clear(@PathParam("symbol") String symbol) {
        var filled = forms.submit(typed -> actions.clear(actor, symbol, typed.version()));
        return filled.accepted() ? back(symbol) : Go.back(filled, edit(kept(symbol), filled));
    }

    /** Issues this one alone, telling nobody: for papers of a process. */
    @POST
    @Path("issuance/{symbol:.+}")
    public Response issue(@PathParam("symbol") String symbol) {
        var filled = forms.submit(typed -> actions.issue(actor, List.of(symbol), false));
        return filled.accepted() ? back(symbol) : Go.back(filled, edit(kept(symbol), filled));
    }

    private static Response back(String symbol) {
        return Go.to("/doc/" + DocumentLinks.encoded(symbol));
    }

    @GET
    @Path("withdrawal/{symbol:.+}")
    public TemplateInstance withdrawal(@PathParam("symbol") String symbol) {
        var document = kept(symbol);
        Guard.allow(DocumentPolicy.mayWithdraw(actor, document));
        return Templates.withdrawal(pages.shown(symbol), Filled.with(java.util.Map.of("version", document.version)));
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
        if (people == 0) {
            return back(symbol);
        }
        var words = IssueLetters.words(actor.locale());
        return Response.ok(Templates.message(
                        document,
                        people,
                        Filled.with(java.util.Map.of(
                                "subject",
                                words.withdrawalSubject(document.symbol()),
                                "text",
                                words.withdrawalText(document.symbol())))))
                .build();
    }

    private int people(Document document) {
        return (int) documents.openings(document).stream()
                .filter(it -> it.person() != null)
                .count();
    }

    @POST
    @Path("message/{symbol:.+}")
    public Response send(@PathParam("symbol") String symbol) {
        var filled = forms.submit(typed -> {
            var subject = typed.required("subject", 200);
            var text = typed.required("text", 5000);
            typed.check();
            actions.writeToThoseWhoOpened(actor, symbol, subject, text);
        });
        if (filled.accepted()) {
            return back(symbol);
        }
        var document = kept(symbol);
        return Go.back(filled, Templates.message(document, people(document), filled));
    }

    private Document kept(String symbol) {
        var document = documents.seenBy(actor, clock.instant(), symbol);
        Guard.allow(DocumentPolicy.mayKeep(actor, document));
        return document;
    }
}
