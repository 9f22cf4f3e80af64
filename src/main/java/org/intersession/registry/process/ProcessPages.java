package org.intersession.registry.process;

import io.quarkus.arc.All;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.intersession.platform.Actor;
import org.intersession.registry.Part;
import org.intersession.registry.Process;
import org.intersession.registry.Processes;
import org.intersession.registry.Processes.Listed;
import org.intersession.registry.Quotation;
import org.intersession.registry.figures.Figures;
import org.intersession.registry.membership.Memberships;
import org.intersession.registry.membership.Memberships.Overlap;
import org.intersession.registry.membership.Roll;
import org.intersession.registry.topic.ProcessTopic;
import org.intersession.registry.topic.Topics;

/** The consultation mechanisms and the page of each, to which features above add their parts. */
@Path("/processes")
@Produces(MediaType.TEXT_HTML)
@PermitAll
public class ProcessPages {
    private final Actor actor;
    private final Processes processes;
    private final Memberships memberships;
    private final Topics topics;
    private final Clock clock;
    private final List<ProcessSection> sections;

    ProcessPages(
            Actor actor,
            Processes processes,
            Memberships memberships,
            Topics topics,
            Clock clock,
            @All List<ProcessSection> sections) {
        this.actor = actor;
        this.processes = processes;
        this.memberships = memberships;
        this.topics = topics;
        this.clock = clock;
        this.sections = sections;
    }

    @CheckedTemplate(basePath = "registry")
    static class Templates {
        static native TemplateInstance processes(List<Group> groups, Figures figures);

        static native TemplateInstance process(
                Process process,
                Roll roll,
                List<ProcessTopic> focus,
                List<Overlap> overlaps,
                List<Quotation> quotations,
                List<Part> parts,
                boolean mayRevise);
    }

    /** The processes of one kind. */
    record Group(Process.Kind kind, List<Listed> processes) {
        /** The States of all of them together, as often as they are listed. */
        public long memberships() {
            return processes.stream().mapToLong(Listed::states).sum();
        }

        public boolean regional() {
            return kind == Process.Kind.REGIONAL_CONSULTATIVE_PROCESS;
        }
    }

    @GET
    public TemplateInstance processes() {
        var listed = processes.listed(clock.instant());
        var groups = Arrays.stream(Process.Kind.values())
                .map(kind -> new Group(
                        kind,
                        listed.stream().filter(it -> it.process().kind == kind).toList()))
                .filter(it -> !it.processes().isEmpty())
                .toList();
        return Templates.processes(groups, memberships.figures());
    }

    @GET
    @Path("{slug:[a-z0-9-]+}")
    public TemplateInstance process(@PathParam("slug") String slug) {
        var process = processes.called(slug);
        var now = clock.instant();
        var today = LocalDate.ofInstant(now, process.zone);
        return Templates.process(
                process,
                Roll.of(memberships.of(process), today, actor.locale()),
                topics.focusOf(process),
                process.regional()
                        ? memberships.overlapsOf(process).stream()
                                .filter(it -> it.states() > 0)
                                .toList()
                        : List.of(),
                processes.quotations(process),
                sections.stream()
                        .map(it -> it.part(actor, process, now))
                        .flatMap(Optional::stream)
                        .sorted(Comparator.comparingInt(Part::position))
                        .toList(),
                ProcessPolicy.mayRevise(actor, process));
    }
}
