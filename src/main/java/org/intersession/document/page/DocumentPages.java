package org.intersession.document.page;

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
import org.intersession.document.DerivationActions;
import org.intersession.document.Document;
import org.intersession.document.Document.Derivation;
import org.intersession.document.DocumentActions;
import org.intersession.document.DocumentLinks;
import org.intersession.document.DocumentPolicy;
import org.intersession.document.Documents;
import org.intersession.document.finding.Findings;
import org.intersession.document.paper.Paper;
import org.intersession.document.particulars.Choices;
import org.intersession.document.particulars.DocumentForm;
import org.intersession.platform.Actor;
import org.intersession.platform.language.Dates;
import org.intersession.platform.language.Languages;
import org.intersession.platform.refusal.Guard;
import org.intersession.platform.refusal.Missing;
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
    private final Findings findings;
    private final Agendas agendas;
    private final DocumentActions actions;
    private final DerivationActions derivations;
    private final Forms forms;
    private final Clock clock;

    DocumentPages(
            Actor actor,
            Documents documents,
            Findings findings,
            Agendas agendas,
            DocumentActions actions,
            DerivationActions derivations,
            Forms forms,
            Clock clock) {
        this.actor = actor;
        this.documents = documents;
        this.findings = findings;
        this.agendas = agendas;
        this.actions = actions;
        this.derivations = derivations;
        this.forms = forms;
        this.clock = clock;
    }

    @CheckedTemplate(basePath = "document")
    static class Templates {
        static native TemplateInstance list(List<Paper> papers, String after);

        static native TemplateInstance edit(
                Document document, List<AgendaItem> items, Choices choices, String place, Filled form);
    }

    @GET
    public TemplateInstance list(@RestQuery String process, @RestQuery String after) {
        var now = clock.instant();
        var of = process == null ? null : documents.process(process).orElseThrow(Missing::new);
        var last = after == null ? null : documents.seenBy(actor, now, after);
        var found = findings.newest(actor, now, of, last, PAGE + 1);
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

    public TemplateInstance edit(Document document, Filled form) {
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
                : Go.back(filled, edit(document, filled.against(DocumentForm.of(document))));
    }

    public static List<String> languages(Document document) {
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
            made[0] = derivations.derive(actor, symbol, derivation, language);
        });
        return filled.accepted()
                ? Go.to("/documents/edit/" + DocumentLinks.encoded(made[0]))
                : Go.back(filled, edit(kept(symbol), filled));
    }

    public Document kept(String symbol) {
        var document = documents.seenBy(actor, clock.instant(), symbol);
        Guard.allow(DocumentPolicy.mayKeep(actor, document));
        return document;
    }
}
