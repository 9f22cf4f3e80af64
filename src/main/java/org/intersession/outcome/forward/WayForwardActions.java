package org.intersession.outcome.forward;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.UUID;
import org.intersession.document.Document;
import org.intersession.document.PublicationActions;
import org.intersession.meeting.Meetings;
import org.intersession.outcome.OutcomeMessages;
import org.intersession.outcome.OutcomePolicy;
import org.intersession.platform.Actor;
import org.intersession.platform.journal.Journal;
import org.intersession.platform.language.Translated;
import org.intersession.platform.refusal.Guard;
import org.intersession.platform.refusal.Missing;
import org.intersession.platform.refusal.Refusal;

/** What follows from an outcome is put down, and followed. */
@ApplicationScoped
@Transactional
public class WayForwardActions {
    private final WayForward wayForward;
    private final Meetings meetings;
    private final PublicationActions papers;
    private final Journal journal;
    private final ObjectMapper json;
    private final Clock clock;

    WayForwardActions(
            WayForward wayForward,
            Meetings meetings,
            PublicationActions papers,
            Journal journal,
            ObjectMapper json,
            Clock clock) {
        this.wayForward = wayForward;
        this.meetings = meetings;
        this.papers = papers;
        this.journal = journal;
        this.json = json;
        this.clock = clock;
    }

    /** Puts down a point under an issued outcome of the meeting. */
    public FollowUp add(Actor actor, String slug, WayForwardForm form) {
        var meeting = meetings.seenBy(actor, clock.instant(), slug);
        Guard.allow(OutcomePolicy.mayDraftOutcome(actor, meeting));
        var document = wayForward.outcomes(actor, clock.instant(), meeting).stream()
                .filter(it -> it.symbols.stream().anyMatch(symbol -> symbol.text.equals(form.symbol())))
                .findFirst()
                .orElseThrow(() -> Refusal.of(OutcomeMessages.class, OutcomeMessages::noSuchOutcome)
                        .at("symbol"));
        var position = (int) wayForward.count(document) + 1;
        var point = new FollowUp(document, position, String.valueOf(position), form.text());
        point.addressee = form.addressee();
        point.dueOn = form.dueOn();
        point.status = form.status();
        point.persist();
        journal.note(actor, "follow-up.added", point.id);
        return point;
    }

    public FollowUp follow(Actor actor, String slug, UUID id, WayForwardForm form) {
        var now = clock.instant();
        var meeting = meetings.seenBy(actor, now, slug);
        Guard.allow(OutcomePolicy.mayDraftOutcome(actor, meeting));
        var point = wayForward.point(actor, now, meeting, id).orElseThrow(Missing::new);
        point.expectVersion(form.version());
        point.dueOn = form.dueOn();
        point.status = form.status();
        if (!form.addressee().isEmpty()) {
            point.addressee = form.addressee();
        }
        journal.note(actor, "follow-up.followed", id);
        return point;
    }

    /** The points that the source gives of the past, under the paper that they come from; once. */
    public void load(Actor actor) {
        Guard.allow(OutcomePolicy.mayLoad(actor));
        if (wayForward.countAll() > 0) {
            return;
        }
        wayForward.waitForTurn();
        if (wayForward.countAll() > 0) {
            return;
        }
        var rows = rows();
        Document document = null;
        for (var row : rows) {
            if (document == null) {
                var meeting = wayForward.past(row.get("meeting").asText()).orElse(null);
                if (meeting == null) {
                    return;
                }
                // Title and wording as the presentation of July 2005 has them; the paper itself is not kept here.
                document = papers.recordOutcome(
                        actor, meeting, "Berne II Chairman's Summary – The Way Forward", meeting.source);
            }
            var position = (int) wayForward.count(document) + 1;
            var point = new FollowUp(document, position, row.get("number").asText(), text(row.get("text")));
            point.partOf = row.get("partOf").isNull() ? null : row.get("partOf").asText();
            point.persist();
        }
    }

    private JsonNode rows() {
        try (var in =
                Thread.currentThread().getContextClassLoader().getResourceAsStream("registry/past-meetings.json")) {
            return json.readTree(in).get("wayForward");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Translated text(JsonNode node) {
        var texts = new LinkedHashMap<String, String>();
        node.fields()
                .forEachRemaining(it -> texts.put(it.getKey(), it.getValue().asText()));
        return Translated.of(texts);
    }
}
