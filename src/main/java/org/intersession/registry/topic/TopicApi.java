package org.intersession.registry.topic;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.intersession.registry.Processes;
import org.intersession.web.published.Published;

/** The topics, as data. */
@Path("/api/v1/topics")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
@Published
public class TopicApi {
    private final Topics topics;
    private final Processes processes;

    TopicApi(Topics topics, Processes processes) {
        this.topics = topics;
        this.processes = processes;
    }

    @Schema(name = "Topic")
    record View(String slug, String kind, int position, Map<String, String> name, String wording) {
        static View of(Topic topic) {
            return new View(topic.slug, topic.kind.slug(), topic.position, topic.name.texts(), topic.wording);
        }
    }

    @Schema(name = "TopicFocusOf")
    record FocusOf(String process, String wording) {}

    /** @param focusOf the processes among whose focus areas the source has it, and the source's words */
    @Schema(name = "TopicWhole")
    record Whole(
            String slug, String kind, int position, Map<String, String> name, String wording, List<FocusOf> focusOf) {}

    @GET
    @Operation(summary = "The topics")
    public List<View> topics() {
        return topics.all().stream().map(View::of).toList();
    }

    @GET
    @Path("{slug:[a-z0-9-]+}")
    @Operation(summary = "One topic and the processes whose focus it is")
    public Whole topic(@PathParam("slug") String slug) {
        var topic = topics.called(slug);
        var view = View.of(topic);
        return new Whole(
                view.slug,
                view.kind,
                view.position,
                view.name,
                view.wording,
                processes.focusedOn(topic).stream()
                        .map(it -> new FocusOf(it.process.slug, it.wording))
                        .toList());
    }
}
