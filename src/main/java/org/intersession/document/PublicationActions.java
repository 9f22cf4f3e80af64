package org.intersession.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import org.intersession.document.symbol.Symbol;
import org.intersession.document.symbol.Symbols;
import org.intersession.meeting.Meeting;
import org.intersession.meeting.distribution.Distribution;
import org.intersession.platform.Actor;
import org.intersession.platform.language.Translated;
import org.intersession.platform.refusal.Guard;

/** How the publications that the source names come into an empty database: by title, and by link where one is known. */
@ApplicationScoped
@Transactional
public class PublicationActions {
    private final Documents documents;
    private final Symbols symbols;
    private final ObjectMapper json;
    private final Clock clock;

    PublicationActions(Documents documents, Symbols symbols, ObjectMapper json, Clock clock) {
        this.documents = documents;
        this.symbols = symbols;
        this.json = json;
        this.clock = clock;
    }

    public void load(Actor actor) {
        Guard.allow(DocumentPolicy.mayLoad(actor));
        if (documents.anyPublication()) {
            return;
        }
        symbols.oneAtATime();
        if (documents.anyPublication()) {
            return;
        }
        var number = 0;
        for (var row : rows()) {
            add(row, ++number);
        }
    }

    /** Puts down an outcome of a past meeting that is known by its title, in the language of its source. */
    public Document recordOutcome(Actor actor, Meeting meeting, String title, Translated source) {
        Guard.allow(DocumentPolicy.mayLoad(actor));
        var process = meeting.process();
        var symbol = Symbol.of(
                        process.slug.toUpperCase(Locale.ROOT) + "/" + meeting.opensPrecisely.substring(0, 4) + "/OUT/1")
                .orElseThrow();
        var document = new Document(
                meeting, List.of(process), Document.Type.OUTCOME, Translated.of("en", title), List.of(symbol));
        document.distribution = Distribution.GENERAL;
        document.state = Document.State.ISSUED;
        document.issuedAt = clock.instant();
        document.createdAt = document.issuedAt;
        document.published = meeting.opensPrecisely.substring(0, 4);
        document.source = source;
        document.persist();
        return document;
    }

    private JsonNode rows() {
        try (var in =
                Thread.currentThread().getContextClassLoader().getResourceAsStream("registry/past-meetings.json")) {
            return json.readTree(in).get("publications");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Their owners gave them no symbols; here they are numbered as publications of their process. */
    private void add(JsonNode row, int number) {
        var process = documents.process(row.get("process").asText()).orElse(null);
        if (process == null) {
            return;
        }
        var symbol = Symbol.of(process.slug.toUpperCase(Locale.ROOT) + "/PUB/" + number)
                .orElseThrow();
        var document = new Document(
                null, List.of(process), Document.Type.PUBLICATION, translated(row.get("title")), List.of(symbol));
        document.distribution = Distribution.GENERAL;
        document.state = Document.State.ISSUED;
        document.issuedAt = clock.instant();
        document.createdAt = document.issuedAt;
        document.published = row.path("year").isInt() ? row.get("year").asText() : null;
        document.note = translated(row.get("note"));
        document.source = translated(row.get("source"));
        row.path("topics").forEach(slug -> documents.topic(slug.asText()).ifPresent(document.topics::add));
        document.persist();
        for (var language : row.get("languages")) {
            var edition = new Edition(document, language.asText());
            document.editions.add(edition);
            edition.persist();
            var link = link(row, language.asText());
            if (link != null) {
                var file = new EditionFile(edition, 1, document.issuedAt, null);
                file.link = link;
                edition.files.add(file);
                file.persist();
            }
        }
    }

    /** Its own address, else the public page on which it was seen; null where neither is known. */
    private static String link(JsonNode row, String language) {
        var own = row.path("links").path(language);
        return own.isTextual()
                ? own.asText()
                : row.path("seenAt").isTextual() ? row.get("seenAt").asText() : null;
    }

    private static Translated translated(JsonNode node) {
        if (node == null || node.isNull()) {
            return null;
        }
        if (node.isTextual()) {
            return Translated.of("en", node.asText());
        }
        var texts = new LinkedHashMap<String, String>();
        node.fields()
                .forEachRemaining(it -> texts.put(it.getKey(), it.getValue().asText()));
        return Translated.of(texts);
    }
}
