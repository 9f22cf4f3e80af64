package org.intersession.document.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.intersession.agenda.programme.ItemTitles;
import org.intersession.document.Document;
import org.intersession.document.DocumentPolicy;
import org.intersession.document.Documents;
import org.intersession.document.issuing.Readers;
import org.intersession.document.paper.Paper;
import org.intersession.meeting.Meeting;
import org.intersession.meeting.Meetings;
import org.intersession.meeting.distribution.Distribution;
import org.intersession.platform.Actor;
import org.intersession.platform.language.Dates;
import org.intersession.platform.language.Translated;
import org.jboss.resteasy.reactive.RestQuery;

/** The page of a document, at an address that stays: {@code /doc/} and any of its symbols. */
@Path("/doc")
@Produces(MediaType.TEXT_HTML)
@PermitAll
public class StablePages {
    private final Actor actor;
    private final Documents documents;
    private final Readers readers;
    private final Meetings meetings;
    private final ItemTitles titles;
    private final Clock clock;

    StablePages(Actor actor, Documents documents, Readers readers, Meetings meetings, ItemTitles titles, Clock clock) {
        this.actor = actor;
        this.documents = documents;
        this.readers = readers;
        this.meetings = meetings;
        this.titles = titles;
        this.clock = clock;
    }

    @CheckedTemplate(basePath = "document")
    static class Templates {
        static native TemplateInstance document(Shown shown, Integer written);
    }

    /** Everything that the page of a document says, all of it seen by whoever asks. */
    public record Shown(
            Document document,
            Paper paper,
            String embargo,
            String publicFrom,
            String withdrawn,
            String issued,
            boolean meetingHidden,
            boolean meetingNamed,
            Supplier<List<Item>> under,
            List<Document> replacedBy,
            Document replaces,
            List<Document> besides,
            Document origin,
            boolean keeper,
            List<Opened> opened) {
        /** Asked by the page that says it. */
        public List<Item> items() {
            return under.get();
        }
    }

    /** Under which it is taken up; the title is null for whoever may not read it. */
    record Item(String number, Translated title) {}

    /** A line of the log of openings; the name is null for whomever we do not know. */
    record Opened(String name, long times, String last) {}

    /** @param written how many mails the act that led here has written: told to whoever may do it */
    @GET
    @Path("{symbol:.+}")
    public TemplateInstance document(@PathParam("symbol") String symbol, @RestQuery Integer written) {
        var shown = shown(symbol);
        var meeting = shown.document.meeting;
        var theirs = shown.keeper || meeting != null && DocumentPolicy.mayIssueOutcome(actor, meeting);
        return Templates.document(shown, theirs ? written : null);
    }

    public Shown shown(String symbol) {
        var now = clock.instant();
        var document = documents.seenBy(actor, now, symbol);
        var derived = documents.derivedFrom(actor, now, document);
        var keeper = DocumentPolicy.mayKeep(actor, document);
        var meeting = document.meeting;
        return new Shown(
                document,
                Paper.of(document, now, actor.locale()),
                document.embargoUntil == null || !document.embargoUntil.isAfter(now)
                        ? null
                        : moment(document, document.embargoUntil),
                document.derestrictedFrom == null || document.distribution == Distribution.GENERAL
                        ? null
                        : moment(document, document.derestrictedFrom),
                document.withdrawnAt == null ? null : moment(document, document.withdrawnAt),
                document.issuedAt == null || document.published != null ? null : day(document, document.issuedAt),
                meeting != null && meeting.shown != Meeting.Shown.ALL,
                meeting != null
                        && (meeting.shown == Meeting.Shown.ALL
                                || meeting.id.equals(actor.within())
                                || meetings.partIn(actor, now, List.of(meeting)).contains(meeting.id)),
                () -> items(document, now),
                derived.stream()
                        .filter(it -> document.equals(it.supersedes) && it.isOut())
                        .toList(),
                seen(document.supersedes, now),
                derived.stream().filter(it -> !document.equals(it.supersedes)).toList(),
                document.supersedes == null ? seen(document.derivedFrom, now) : null,
                keeper,
                keeper ? opened(document) : List.of());
    }

    private List<Item> items(Document document, Instant now) {
        if (document.items.isEmpty()) {
            return List.of();
        }
        var read = titles.read(actor, document.meeting, now);
        return document.items.stream()
                .map(it -> new Item(it.number, titles.of(it, read)))
                .toList();
    }

    private Document seen(Document other, Instant now) {
        return other == null ? null : documents.again(actor, now, other.id).orElse(null);
    }

    private List<Opened> opened(Document document) {
        return readers.openings(document.id).stream()
                .map(it -> new Opened(
                        it.person() == null ? null : it.person().name(), it.times(), moment(document, it.last())))
                .toList();
    }

    private String moment(Document document, Instant instant) {
        return Dates.moment(instant, zone(document), city(document, actor.locale()), actor.locale());
    }

    private String day(Document document, Instant instant) {
        return Dates.plainDay(instant.atZone(zone(document)).toLocalDate(), actor.locale());
    }

    public static ZoneId zone(Document document) {
        if (document.meeting != null && document.meeting.zone != null) {
            return document.meeting.zone;
        }
        var processes = document.ofProcesses();
        return document.zone != null ? document.zone : processes.isEmpty() ? ZoneOffset.UTC : processes.get(0).zone;
    }

    static String city(Document document, Locale locale) {
        return document.meeting == null || document.meeting.city == null || document.meeting.zone == null
                ? null
                : document.meeting.city.in(locale);
    }
}
