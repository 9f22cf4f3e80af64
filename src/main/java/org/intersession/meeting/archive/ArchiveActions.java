package org.intersession.meeting.archive;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.intersession.meeting.Meeting;
import org.intersession.meeting.Meeting.Kind;
import org.intersession.meeting.MeetingPolicy;
import org.intersession.meeting.Meetings;
import org.intersession.meeting.Series;
import org.intersession.platform.Actor;
import org.intersession.platform.language.Translated;
import org.intersession.platform.refusal.Guard;

/** How the meetings that the source names come into the archive: once, each with the precision of its source. */
@ApplicationScoped
@Transactional
public class ArchiveActions {
    private static final String FILE = "registry/past-meetings.json";

    private final Meetings meetings;
    private final ObjectMapper json;

    ArchiveActions(Meetings meetings, ObjectMapper json) {
        this.meetings = meetings;
        this.json = json;
    }

    public void load(Actor actor) {
        Guard.allow(MeetingPolicy.mayLoadArchive(actor));
        if (meetings.anyArchived()) {
            return;
        }
        meetings.lockAddresses();
        if (meetings.anyArchived()) {
            return;
        }
        var file = read();
        var series = new HashMap<String, Series>();
        for (var one : file.get("series")) {
            var its = new Series(
                    meetings.processes(List.of(one.get("process").asText())).get(0),
                    one.get("slug").asText(),
                    text(one.get("name")));
            its.persist();
            series.put(one.get("process").asText() + "/" + one.get("slug").asText(), its);
        }
        for (var one : file.get("meetings")) {
            meeting(one, series).persist();
        }
    }

    private Meeting meeting(JsonNode one, Map<String, Series> series) {
        var process = one.get("process").asText();
        var meeting = Meeting.archived(
                one.get("slug").asText(),
                Kind.valueOf(one.get("kind").asText()),
                text(one.get("title")),
                meetings.processes(List.of(process)),
                word(one.get("opens")),
                word(one.get("closes")));
        meeting.told(
                series.get(process + "/" + word(one.get("series"))),
                text(one.get("city")),
                text(one.get("inAssociationWith")),
                text(one.get("source")),
                text(one.get("note")));
        meeting.partners.addAll(meetings.partners(words(one.get("partners"))));
        meeting.topics.addAll(meetings.topics(words(one.get("topics"))));
        return meeting;
    }

    private JsonNode read() {
        try (var in = Thread.currentThread().getContextClassLoader().getResourceAsStream(FILE)) {
            return json.readTree(in);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String word(JsonNode node) {
        return node == null || node.isNull() ? null : node.asText();
    }

    private static List<String> words(JsonNode node) {
        return StreamSupport.stream(node.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }

    private static Translated text(JsonNode node) {
        if (node == null || node.isNull()) {
            return null;
        }
        var texts = new HashMap<String, String>();
        node.fields()
                .forEachRemaining(it -> texts.put(it.getKey(), it.getValue().asText()));
        return Translated.of(texts);
    }
}
