package org.intersession.registry.process;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.intersession.platform.language.Translated;
import org.intersession.platform.refusal.Refusal;
import org.intersession.registry.Process;
import org.intersession.registry.Processes;
import org.intersession.registry.membership.Category;
import org.intersession.registry.membership.Membership;
import org.intersession.registry.membership.Memberships;
import org.intersession.registry.topic.Topics;
import org.intersession.web.WebMessages;
import org.intersession.web.published.Published;

/** The consultation mechanisms, as data. */
@Path("/api/v1/processes")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
@Published
public class ProcessApi {
    private final Processes processes;
    private final Memberships memberships;
    private final Topics topics;
    private final Clock clock;

    ProcessApi(Processes processes, Memberships memberships, Topics topics, Clock clock) {
        this.processes = processes;
        this.memberships = memberships;
        this.topics = topics;
        this.clock = clock;
    }

    /**
     * @param name official names only; a language that has none is missing, and {@code nameLanguage} is the name's own
     * @param statedStates the number of States that the source states
     * @param listedStates the number of States that the list names as members; it may differ
     * @param asOf the date of which this is true, as precise as it is
     */
    @Schema(name = "Process")
    record View(
            String slug,
            String kind,
            Map<String, String> name,
            String nameLanguage,
            String acronym,
            List<String> otherNames,
            Integer established,
            String scope,
            Map<String, String> region,
            List<String> languages,
            String website,
            Integer statedStates,
            Integer statedInterested,
            long listedStates,
            String asOf) {
        static View of(Process process, long states) {
            return new View(
                    process.slug,
                    process.kind.slug(),
                    process.name.texts(),
                    process.nameLanguage,
                    process.acronym,
                    List.of(process.otherNames),
                    process.established,
                    process.scope == null ? null : process.scope.name().toLowerCase(Locale.ROOT),
                    texts(process.region),
                    List.of(process.languages),
                    process.website,
                    process.statedStates,
                    process.statedInterested,
                    states,
                    process.asOf);
        }
    }

    /** @param listedAs as the source prints it; null for what a secretariat entered later */
    @Schema(name = "ProcessMember")
    record Member(String code, String category, String listedAs, String since, String until, String continuedBy) {
        static Member of(Membership it) {
            return new Member(
                    it.party.code,
                    it.category.slug(),
                    it.listedAs,
                    it.since,
                    it.until,
                    it.party.continuedBy == null ? null : it.party.continuedBy.code);
        }
    }

    @Schema(name = "ProcessFocus")
    record Focus(String topic, String wording) {}

    /** How many member States a regional consultative process has in common with another, as listed in July 2005. */
    @Schema(name = "ProcessInCommon")
    record InCommon(String process, long states) {}

    @Schema(name = "ProcessWhole")
    record Whole(
            String slug,
            String kind,
            Map<String, String> name,
            String nameLanguage,
            String acronym,
            List<String> otherNames,
            Integer established,
            String scope,
            Map<String, String> region,
            Map<String, String> initiatedBy,
            Map<String, String> alsoTakePart,
            List<String> languages,
            String website,
            Integer statedStates,
            Integer statedInterested,
            String statedText,
            long listedStates,
            Map<String, String> note,
            String asOf,
            String sources,
            List<Member> members,
            List<Focus> focus,
            List<InCommon> inCommon) {}

    @GET
    @Operation(summary = "The consultation mechanisms; ?kind=rcp the regional consultative processes")
    public List<View> processes(@QueryParam("kind") String kind) {
        var listed = kind == null ? processes.listed(clock.instant()) : processes.listed(known(kind), clock.instant());
        return listed.stream().map(it -> View.of(it.process(), it.states())).toList();
    }

    private static Process.Kind known(String kind) {
        return Process.Kind.named(kind).orElseThrow(() -> Refusal.of(WebMessages.class, WebMessages::notOneOfThese)
                .at("kind"));
    }

    @GET
    @Path("{slug:[a-z0-9-]+}")
    @Operation(summary = "One process with its members")
    public Whole process(@PathParam("slug") String slug) {
        var process = processes.called(slug);
        var members = memberships.of(process);
        var today = LocalDate.ofInstant(clock.instant(), process.zone);
        var states = members.stream()
                .filter(it -> it.category == Category.MEMBER && it.party.isState() && it.holdsOn(today))
                .count();
        var view = View.of(process, states);
        return new Whole(
                view.slug,
                view.kind,
                view.name,
                view.nameLanguage,
                view.acronym,
                view.otherNames,
                view.established,
                view.scope,
                view.region,
                texts(process.initiatedBy),
                texts(process.alsoTakePart),
                view.languages,
                view.website,
                view.statedStates,
                view.statedInterested,
                process.statedText,
                states,
                texts(process.note),
                view.asOf,
                process.sources,
                members.stream().map(Member::of).toList(),
                topics.focusOf(process).stream()
                        .map(it -> new Focus(it.topic.slug, it.wording))
                        .toList(),
                process.regional()
                        ? memberships.overlapsOf(process).stream()
                                .map(it -> new InCommon(it.process().slug, it.states()))
                                .toList()
                        : List.of());
    }

    static Map<String, String> texts(Translated text) {
        return text == null ? null : text.texts();
    }
}
