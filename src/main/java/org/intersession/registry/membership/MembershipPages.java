package org.intersession.registry.membership;

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
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.intersession.platform.Actor;
import org.intersession.platform.language.Alphabetical;
import org.intersession.platform.refusal.Guard;
import org.intersession.platform.refusal.Missing;
import org.intersession.registry.Parties;
import org.intersession.registry.Party;
import org.intersession.registry.Process;
import org.intersession.registry.Processes;
import org.intersession.registry.RegistryLinks;
import org.intersession.registry.process.ProcessActions;
import org.intersession.registry.process.ProcessPolicy;
import org.intersession.web.Filled;
import org.intersession.web.Forms;
import org.intersession.web.Go;

/** Who joins and who leaves a process, entered by its secretariat. */
@Path("/processes/{slug:[a-z0-9-]+}/memberships")
@Produces(MediaType.TEXT_HTML)
@PermitAll
public class MembershipPages {
    private final Actor actor;
    private final Processes processes;
    private final Parties parties;
    private final Memberships memberships;
    private final ProcessActions actions;
    private final Forms forms;
    private final Clock clock;

    MembershipPages(
            Actor actor,
            Processes processes,
            Parties parties,
            Memberships memberships,
            ProcessActions actions,
            Forms forms,
            Clock clock) {
        this.actor = actor;
        this.processes = processes;
        this.parties = parties;
        this.memberships = memberships;
        this.actions = actions;
        this.forms = forms;
        this.clock = clock;
    }

    @CheckedTemplate(basePath = "registry")
    static class Templates {
        static native TemplateInstance memberships(
                Process process,
                List<Membership> memberships,
                List<Party> parties,
                List<Category> categories,
                Filled form);

        static native TemplateInstance membership(Process process, Membership membership, Filled form);
    }

    @GET
    public TemplateInstance memberships(@PathParam("slug") String slug) {
        var process = processes.called(slug);
        Guard.allow(ProcessPolicy.mayEnterMemberships(actor, process));
        return page(process, version(process.version));
    }

    @POST
    public Response enter(@PathParam("slug") String slug) {
        Guard.allow(ProcessPolicy.mayEnterMemberships(actor, processes.called(slug)));
        var filled = forms.submit(typed -> actions.enter(actor, slug, MembershipForm.read(typed, parties)));
        var process = processes.called(slug);
        return filled.accepted()
                ? Go.to(link(process))
                : Go.back(filled, page(process, filled.against(version(process.version))));
    }

    @GET
    @Path("{code:[A-Z][A-Z0-9-]{1,19}}/ending")
    public TemplateInstance ending(@PathParam("slug") String slug, @PathParam("code") String code) {
        var process = processes.called(slug);
        Guard.allow(ProcessPolicy.mayEnterMemberships(actor, process));
        var membership = open(process, code);
        return Templates.membership(process, membership, version(membership.version));
    }

    @POST
    @Path("{code:[A-Z][A-Z0-9-]{1,19}}/ending")
    public Response end(@PathParam("slug") String slug, @PathParam("code") String code) {
        Guard.allow(ProcessPolicy.mayEnterMemberships(actor, processes.called(slug)));
        var filled = forms.submit(typed -> actions.end(actor, slug, code, MembershipForm.ending(typed)));
        var process = processes.called(slug);
        if (filled.accepted()) {
            return Go.to(link(process));
        }
        var membership = open(process, code);
        return Go.back(filled, Templates.membership(process, membership, filled.against(version(membership.version))));
    }

    private static Filled version(int version) {
        return Filled.with(Map.of("version", version));
    }

    private Membership open(Process process, String code) {
        return memberships.open(process, code).orElseThrow(Missing::new);
    }

    private TemplateInstance page(Process process, Filled form) {
        var locale = actor.locale();
        var today = LocalDate.ofInstant(clock.instant(), process.zone);
        var lasting = memberships.of(process).stream()
                .filter(it -> !it.endedBy(today))
                .toList();
        return Templates.memberships(
                process,
                Alphabetical.sorted(lasting, locale, it -> it.shown().sortKey(locale)),
                Alphabetical.sorted(
                        parties.all().stream().filter(it -> !it.historical()).toList(),
                        locale,
                        it -> it.sortKey(locale)),
                List.of(Category.values()),
                form);
    }

    private static String link(Process process) {
        return RegistryLinks.membershipsLink(process);
    }
}
