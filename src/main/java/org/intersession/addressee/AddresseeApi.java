package org.intersession.addressee;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.intersession.identity.signin.FreshSignIn;
import org.intersession.platform.Actor;
import org.intersession.platform.refusal.Guard;
import org.intersession.platform.refusal.Missing;
import org.intersession.registry.Process;
import org.intersession.web.program.Sent;
import org.intersession.web.program.Versioned;
import org.jboss.resteasy.reactive.RestQuery;

/** The addressees of a process for programs of its secretariat. */
@Path("/api/v1/processes/{slug}/addressees")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
public class AddresseeApi {
    private final Actor actor;
    private final Addressees addressees;
    private final AddresseeActions actions;
    private final FreshSignIn fresh;
    private final Sent sent;

    AddresseeApi(Actor actor, Addressees addressees, AddresseeActions actions, FreshSignIn fresh, Sent sent) {
        this.fresh = fresh;
        this.actor = actor;
        this.addressees = addressees;
        this.actions = actions;
        this.sent = sent;
    }

    /**
     * @param as {@code to} or {@code copy}
     * @param language null for the party's usual one
     * @param version to be sent back with what changes or removes it
     */
    @Schema(name = "Addressee")
    public record View(
            String party, String language, String name, String office, String email, String as, Integer version)
            implements Versioned {}

    /** @param language {@code en}, {@code fr} or {@code es} */
    @Schema(name = "AddresseeLanguageBody")
    public record LanguageBody(String language) {}

    /** @param rows as copied from a spreadsheet: party, language, name, office, e-mail, to or copy */
    @Schema(name = "AddresseePastedBody")
    public record PastedBody(String rows) {}

    /**
     * Which lines would be taken ({@code sure}), which only when named ({@code doubtful}: also those of an address that is
     * kept in other words), which not at all.
     *
     * @param version of all addresses of the process, to be sent back with lines that change what is kept
     */
    @Schema(name = "AddresseePreview")
    public record Preview(List<Row> sure, List<Row> doubtful, List<Row> unusable, int version) {}

    @Schema(name = "AddresseeRow")
    public record Row(int line, String party, String language, String name, String office, String email, String as) {
        static Row of(Pasted.Row it) {
            return new Row(
                    it.line(),
                    it.party() == null ? null : it.party().code,
                    it.language(),
                    it.name(),
                    it.office(),
                    it.email(),
                    it.copy() ? "copy" : "to");
        }
    }

    /** @param line the doubtful lines of the preview that are to be taken too @param version that of the preview */
    @Schema(name = "AddresseeImportBody")
    public record ImportBody(String rows, List<Integer> line, Integer version) {}

    @Schema(name = "AddresseeTaken")
    public record Taken(int addressees) {}

    @GET
    @Operation(summary = "To whom the process writes")
    public List<View> all(String slug) {
        var process = mine(slug);
        fresh.demand(actor);
        var languages = addressees.chosenLanguages(process);
        return addressees.of(process).stream()
                .map(it -> new View(
                        it.party.code,
                        languages.get(it.party.id),
                        it.name,
                        it.office,
                        it.email,
                        it.copy ? "copy" : "to",
                        it.version))
                .toList();
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Add an addressee, or change the one at that address")
    public View keep(String slug, View body) {
        mine(slug);
        var kept = actions.keep(actor, slug, AddresseeForm.read(sent.typed(body)));
        return new View(
                body.party(), body.language(), body.name(), body.office(), body.email(), body.as(), kept.version);
    }

    @POST
    @Path("preview")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "What would be taken of a table pasted from a spreadsheet")
    public Preview preview(String slug, PastedBody body) {
        var process = mine(slug);
        var all = addressees.of(process);
        var pasted = Pasted.read(AddresseeForm.paste(sent.typed(body)).text(), addressees.present(), all);
        return new Preview(
                rows(pasted.sure()), rows(pasted.doubtful()), rows(pasted.unusable()), addressees.version(all));
    }

    @POST
    @Path("import")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Take the sure rows of a pasted table, and those doubtful ones that are named")
    public Taken take(String slug, ImportBody body) {
        mine(slug);
        return new Taken(actions.take(actor, slug, AddresseeForm.paste(sent.typed(body))));
    }

    @PUT
    @Path("{code}/language")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "In which language the process writes to a party")
    public Response writeIn(String slug, String code, LanguageBody body) {
        Guard.allow(AddresseePolicy.mayChooseLanguage(
                actor,
                addressees.process(slug).orElseThrow(Missing::new),
                addressees.party(code).orElseThrow(Missing::new)));
        var typed = sent.typed(body);
        var language = typed.needed("language", AddresseeForm.language(typed));
        typed.check();
        actions.writeIn(actor, slug, code, language);
        return Response.noContent().build();
    }

    @DELETE
    @Path("{code}/{email}")
    @Operation(summary = "Write no longer to that address of a party")
    public Response remove(String slug, String code, String email, @RestQuery Integer version) {
        mine(slug);
        actions.remove(actor, slug, code, email, sent.versionOrFirst(version));
        return Response.noContent().build();
    }

    private static List<Row> rows(List<Pasted.Row> rows) {
        return rows.stream().map(Row::of).toList();
    }

    private Process mine(String slug) {
        var process = addressees.process(slug).orElseThrow(Missing::new);
        Guard.allow(AddresseePolicy.mayKeepAddressees(actor, process));
        return process;
    }
}
