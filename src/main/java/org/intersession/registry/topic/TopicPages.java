package org.intersession.registry.topic;

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
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.intersession.platform.Actor;
import org.intersession.platform.language.Alphabetical;
import org.intersession.registry.Part;
import org.intersession.registry.Processes;

/** What consultations are about, and the page of each topic. */
@Path("/topics")
@Produces(MediaType.TEXT_HTML)
@PermitAll
public class TopicPages {
    private final Actor actor;
    private final Topics topics;
    private final Processes processes;
    private final Clock clock;
    private final List<TopicSection> sections;

    TopicPages(Actor actor, Topics topics, Processes processes, Clock clock, @All List<TopicSection> sections) {
        this.actor = actor;
        this.topics = topics;
        this.processes = processes;
        this.clock = clock;
        this.sections = sections;
    }

    @CheckedTemplate(basePath = "registry")
    static class Templates {
        static native TemplateInstance topics(List<Group> groups);

        static native TemplateInstance topic(Topic topic, List<ProcessTopic> focused, List<Part> parts);
    }

    /** The topics of one kind: focus areas by the alphabet, the others in the order of the Agenda. */
    record Group(Topic.Kind kind, List<Topic> topics) {
        public boolean numbered() {
            return kind != Topic.Kind.FOCUS;
        }
    }

    @GET
    public TemplateInstance topics() {
        var all = topics.all();
        return Templates.topics(Arrays.stream(Topic.Kind.values())
                .map(kind -> new Group(
                        kind, all.stream().filter(it -> it.kind == kind).toList()))
                .map(it -> it.numbered()
                        ? it
                        : new Group(
                                it.kind,
                                Alphabetical.sorted(it.topics, actor.locale(), topic -> topic.name.in(actor.locale()))))
                .toList());
    }

    @GET
    @Path("{slug:[a-z0-9-]+}")
    public TemplateInstance topic(@PathParam("slug") String slug) {
        var topic = topics.called(slug);
        var now = clock.instant();
        return Templates.topic(
                topic,
                processes.focusedOn(topic),
                sections.stream()
                        .map(it -> it.part(actor, topic, now))
                        .flatMap(Optional::stream)
                        .sorted(Comparator.comparingInt(Part::position))
                        .toList());
    }
}
