package org.intersession.registry.party;

import io.quarkus.arc.All;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.intersession.platform.Actor;
import org.intersession.platform.language.Dates;
import org.intersession.platform.language.Languages;
import org.intersession.platform.refusal.Missing;
import org.intersession.registry.Part;
import org.intersession.registry.Parties;
import org.intersession.registry.Party;
import org.intersession.registry.Process;
import org.intersession.registry.Processes;
import org.intersession.registry.Processes.Listed;
import org.intersession.registry.Quotation;
import org.intersession.registry.RegistryLinks;
import org.intersession.registry.RegistryMessages;
import org.intersession.registry.figures.Band;
import org.intersession.registry.figures.Figures;
import org.intersession.registry.figures.Standing;
import org.intersession.registry.membership.Membership;
import org.intersession.registry.membership.Memberships;

/** States and other participants: the list, what it selects, and the page of each. */
@Path("/parties")
@Produces(MediaType.TEXT_HTML)
@PermitAll
public class PartyPages {
    private final Actor actor;
    private final Parties parties;
    private final Memberships memberships;
    private final Processes processes;
    private final Clock clock;
    private final List<PartySection> sections;

    PartyPages(
            Actor actor,
            Parties parties,
            Memberships memberships,
            Processes processes,
            Clock clock,
            @All List<PartySection> sections) {
        this.actor = actor;
        this.parties = parties;
        this.memberships = memberships;
        this.processes = processes;
        this.clock = clock;
        this.sections = sections;
    }

    @CheckedTemplate(basePath = "registry")
    static class Templates {
        static native TemplateInstance parties(
                List<Letter> states,
                List<Letter> territories,
                List<Letter> organizations,
                List<Letter> historical,
                Figures figures,
                List<Listed> processes,
                boolean mayAdd);

        static native TemplateInstance selection(
                Selection selection, String text, Figures figures, List<Listed> processes);

        static native TemplateInstance party(
                Party party,
                List<Party> before,
                List<Membership> memberships,
                List<Quotation> quotations,
                List<Part> parts);
    }

    @GET
    public TemplateInstance parties(
            @QueryParam("q") String text,
            @QueryParam("in") String in,
            @QueryParam("process") List<String> of,
            @QueryParam("how") String how) {
        var figures = memberships.figures();
        var rcps = processes.listed(Process.Kind.REGIONAL_CONSULTATIVE_PROCESS, clock.instant());
        if (text != null && !text.isBlank()) {
            var found = parties.find(text);
            return selection(words().found(found.size(), text.strip()), found, text.strip(), figures, rcps);
        }
        if (in != null) {
            return selected(figures, rcps, in);
        }
        if (!of.isEmpty()) {
            return compared(figures, rcps, of, "any".equals(how));
        }
        var all = parties.all();
        return Templates.parties(
                letters(all, it -> it.isState() && !it.historical()),
                letters(all, it -> it.kind == Party.Kind.TERRITORY),
                letters(all, Party::isOrganization),
                letters(all, it -> it.isState() && it.historical()),
                figures,
                rcps,
                PartyPolicy.mayAdd(actor));
    }

    /** What a number of the figures leads to: the list of exactly that length. */
    private TemplateInstance selected(Figures figures, List<Listed> rcps, String in) {
        var when = Dates.precise(figures.asOf(), actor.locale());
        var list =
                switch (in) {
                    case "any" -> figures.states();
                    case "others-in-none" -> figures.othersInNone();
                    case "other-participants" -> figures.otherParticipants();
                    default -> figures.in(Band.named(in).orElseThrow(Missing::new));
                };
        var title =
                switch (in) {
                    case "any" -> words().inAnyTitle(list.size(), when);
                    case "others-in-none" -> words().othersInNoneTitle(list.size(), when);
                    case "other-participants" -> words().otherTitle(list.size(), when);
                    case "none" -> words().inNoneTitle(list.size(), when);
                    default -> words().inBand(words().bandIs(Band.named(in).orElseThrow()), list.size(), when);
                };
        return selection(title, list.stream().map(Standing::shown).toList(), "", figures, rcps);
    }

    private TemplateInstance compared(Figures figures, List<Listed> rcps, List<String> of, boolean any) {
        var slugs = of.stream().distinct().toList();
        var names = rcps.stream()
                .filter(it -> slugs.contains(it.process().slug))
                .map(it -> it.process().in(actor.locale()))
                .collect(Collectors.joining(" · "));
        var found = any ? parties.inAny(slugs) : parties.inAll(slugs);
        var when = Dates.precise(figures.asOf(), actor.locale());
        return selection(
                any ? words().inEitherTitle(names, found.size(), when) : words().inAllTitle(names, found.size(), when),
                found.stream().map(Party::today).toList(),
                "",
                figures,
                rcps);
    }

    private TemplateInstance selection(
            String title, List<Party> found, String text, Figures figures, List<Listed> rcps) {
        return Templates.selection(Selection.of(actor.locale(), title, found), text, figures, rcps);
    }

    private List<Letter> letters(List<Party> all, Predicate<Party> which) {
        return Letter.of(all.stream().filter(which).toList(), actor.locale());
    }

    private RegistryMessages words() {
        return Languages.words(RegistryMessages.class, actor.locale());
    }

    /** A code in another case, or an alpha-2 code, leads to the address that stays. */
    @GET
    @Path("{code:[A-Za-z][A-Za-z0-9-]{1,19}}")
    public Response party(@PathParam("code") String code) {
        var party = parties.called(code.toUpperCase(Locale.ROOT));
        if (!party.code.equals(code)) {
            return Response.status(Response.Status.MOVED_PERMANENTLY)
                    .location(URI.create(RegistryLinks.link(party)))
                    .build();
        }
        var now = clock.instant();
        return Response.ok(Templates.party(
                        party,
                        parties.before(party),
                        memberships.ofParty(party),
                        processes.quotations(party),
                        sections.stream()
                                .map(it -> it.part(actor, party, now))
                                .flatMap(Optional::stream)
                                .sorted(Comparator.comparingInt(Part::position))
                                .toList()))
                .build();
    }
}
