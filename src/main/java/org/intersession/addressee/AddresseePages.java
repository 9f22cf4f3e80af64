package org.intersession.addressee;

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
import java.util.Map;
import org.intersession.platform.Actor;
import org.intersession.platform.language.Alphabetical;
import org.intersession.platform.refusal.Guard;
import org.intersession.platform.refusal.Missing;
import org.intersession.registry.Party;
import org.intersession.registry.Process;
import org.intersession.web.Filled;
import org.intersession.web.Forms;
import org.intersession.web.Go;

/** To whom a process writes: the table, one more, or many from a spreadsheet. */
@Path("/processes/{slug}/addressees")
@Produces(MediaType.TEXT_HTML)
@PermitAll
public class AddresseePages {
    private final Actor actor;
    private final Addressees addressees;
    private final AddresseeActions actions;
    private final Forms forms;

    AddresseePages(Actor actor, Addressees addressees, AddresseeActions actions, Forms forms) {
        this.actor = actor;
        this.addressees = addressees;
        this.actions = actions;
        this.forms = forms;
    }

    @CheckedTemplate(basePath = "addressee")
    static class Templates {
        static native TemplateInstance list(
                Process process, List<Group> groups, int count, List<Party> parties, Filled form);

        static native TemplateInstance preview(Process process, Pasted pasted, Filled form);
    }

    /** A party with its addresses. */
    record Group(Party party, String language, List<Addressee> addressees) {}

    @GET
    public TemplateInstance list(String slug) {
        return list(mine(slug), Filled.empty());
    }

    @POST
    public Response keep(String slug) {
        var filled = forms.submit(typed -> actions.keep(actor, slug, AddresseeForm.read(typed)));
        return filled.accepted() ? there(slug) : Go.back(filled, compared(mine(slug), filled));
    }

    @POST
    @Path("preview")
    public Response preview(String slug) {
        var process = mine(slug);
        var filled = forms.submit(AddresseeForm::paste);
        return filled.accepted()
                ? Response.ok(preview(process, filled)).build()
                : Go.back(filled, list(process, filled));
    }

    @POST
    @Path("import")
    public Response take(String slug) {
        var filled = forms.submit(typed -> actions.take(actor, slug, AddresseeForm.paste(typed)));
        if (filled.accepted()) {
            return there(slug);
        }
        var process = mine(slug);
        return Go.back(filled, filled.status() == 409 ? preview(process, filled) : list(process, filled));
    }

    @POST
    @Path("removal")
    public Response remove(String slug) {
        var filled = forms.submit(
                typed -> actions.remove(actor, slug, typed.raw("party"), typed.raw("email"), typed.versionOrFirst()));
        return filled.accepted() ? there(slug) : Go.back(filled, compared(mine(slug), filled));
    }

    @POST
    @Path("language")
    public Response language(String slug) {
        var filled = forms.submit(typed -> {
            var language = typed.needed("language", AddresseeForm.language(typed));
            typed.check();
            actions.writeIn(actor, slug, typed.raw("party"), language);
        });
        return filled.accepted() ? there(slug) : Go.back(filled, list(mine(slug), filled));
    }

    /** With the address that is kept where another was typed, or that was to be removed. */
    private TemplateInstance compared(Process process, Filled filled) {
        var kept = AddresseeForm.of(addressees.kept(
                process, filled.value("party"), filled.value("email").strip()));
        return list(process, filled.against(kept).over(kept));
    }

    private TemplateInstance preview(Process process, Filled filled) {
        var all = addressees.of(process);
        var version = Filled.with(Map.of("version", addressees.version(all)));
        return Templates.preview(
                process,
                Pasted.read(filled.value("rows"), addressees.present(), all),
                filled.against(version).over(version));
    }

    private TemplateInstance list(Process process, Filled form) {
        var languages = addressees.chosenLanguages(process);
        var all = addressees.of(process);
        var byParty = new java.util.LinkedHashMap<Party, List<Addressee>>();
        all.forEach(it -> byParty.computeIfAbsent(it.party, party -> new java.util.ArrayList<>())
                .add(it));
        var groups = byParty.entrySet().stream().map(it -> group(it, languages)).toList();
        return Templates.list(
                process,
                Alphabetical.sorted(groups, actor.locale(), it -> it.party().sortKey(actor.locale())),
                all.size(),
                Alphabetical.sorted(addressees.present(), actor.locale(), it -> it.sortKey(actor.locale())),
                form);
    }

    private static Group group(Map.Entry<Party, List<Addressee>> entry, Map<java.util.UUID, String> languages) {
        var party = entry.getKey();
        return new Group(party, languages.getOrDefault(party.id, party.language), entry.getValue());
    }

    private Process mine(String slug) {
        var process = addressees.process(slug).orElseThrow(Missing::new);
        Guard.allow(AddresseePolicy.mayKeepAddressees(actor, process));
        return process;
    }

    private static Response there(String slug) {
        return Go.to("/processes/" + slug + "/addressees");
    }
}
