package org.intersession.document.paper;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.RawString;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.intersession.agenda.AgendaItem;
import org.intersession.agenda.Agendas;
import org.intersession.document.DocumentActions;
import org.intersession.document.DocumentLinks;
import org.intersession.document.DocumentPolicy;
import org.intersession.document.Documents;
import org.intersession.document.Documents.Which;
import org.intersession.document.file.Bundle;
import org.intersession.document.particulars.Choices;
import org.intersession.document.particulars.DocumentForm;
import org.intersession.meeting.Meeting;
import org.intersession.meeting.Meetings;
import org.intersession.meeting.distribution.Distribution;
import org.intersession.platform.Actor;
import org.intersession.platform.language.Dates;
import org.intersession.platform.language.Languages;
import org.intersession.platform.refusal.Guard;
import org.intersession.platform.refusal.Missing;
import org.intersession.web.Filled;
import org.intersession.web.Forms;
import org.intersession.web.Fragments;
import org.intersession.web.Go;
import org.jboss.resteasy.reactive.RestQuery;

/** The papers of a meeting: adding one, issuing several, taking all of a language home. */
@Path("/meetings/{slug:[a-z0-9-]+}/documents")
@Produces(MediaType.TEXT_HTML)
@PermitAll
public class MeetingPaperPages {
    private static final int PAGE = 50;

    /** As editions have them. */
    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,3}");

    private final Actor actor;
    private final Documents documents;
    private final Meetings meetings;
    private final Agendas agendas;
    private final DocumentActions actions;
    private final Bundle bundle;
    private final Lines lines;
    private final Fragments fragments;
    private final Forms forms;
    private final Clock clock;

    MeetingPaperPages(
            Actor actor,
            Documents documents,
            Meetings meetings,
            Agendas agendas,
            DocumentActions actions,
            Bundle bundle,
            Lines lines,
            Fragments fragments,
            Forms forms,
            Clock clock) {
        this.actor = actor;
        this.documents = documents;
        this.meetings = meetings;
        this.agendas = agendas;
        this.actions = actions;
        this.bundle = bundle;
        this.lines = lines;
        this.fragments = fragments;
        this.forms = forms;
        this.clock = clock;
    }

    @CheckedTemplate(basePath = "document")
    static class Templates {
        static native TemplateInstance papers(
                Meeting meeting, List<Lines.Line> papers, RawString bundles, String after, String only);

        static native TemplateInstance bundles(Meeting meeting, List<PaperSection.AllIn> bundles);

        static native TemplateInstance add(
                Meeting meeting, List<AgendaItem> items, Choices choices, Symbols next, String place, Filled form);
    }

    /** The symbols that come next, each count apart. */
    record Symbols(String general, String restricted, String inSession) {}

    /**
     * All papers of the meeting, a page at a time.
     *
     * @param only {@code issued}, or {@code current}: not replaced, not withdrawn
     */
    @GET
    public TemplateInstance all(@PathParam("slug") String slug, @RestQuery String after, @RestQuery String only) {
        var now = clock.instant();
        var meeting = meetings.seenBy(actor, now, slug);
        var last = after == null ? null : documents.seenBy(actor, now, after);
        var which = Stream.of(Which.values())
                .filter(it -> it.name().equalsIgnoreCase(only))
                .findFirst()
                .orElse(Which.ALL);
        var found = documents.listed(actor, now, meeting, which, last, PAGE + 1);
        var shown = found.subList(0, Math.min(PAGE, found.size()));
        var key = new Bundles(meeting.id, meeting.version, documents.filesAreOf(actor, now, meeting), actor.locale());
        return Templates.papers(
                meeting,
                lines.of(Lines.Kind.TABLE, shown, meeting, now, actor.locale()),
                fragments.of(
                        key,
                        () -> Templates.bundles(
                                meeting,
                                PaperSection.AllIn.of(documents.files(actor, now, meeting), meeting, actor.locale()))),
                found.size() > PAGE ? shown.get(PAGE - 1).symbol() : null,
                which == Which.ALL ? null : only);
    }

    /** The files of the papers that somebody has, added up; {@code papers} says which those are. */
    private record Bundles(UUID meeting, int version, String papers, Locale locale) {}

    @GET
    @Path("new")
    public TemplateInstance add(@PathParam("slug") String slug) {
        return add(kept(slug), DocumentForm.empty());
    }

    private TemplateInstance add(Meeting meeting, Filled form) {
        var next = new Symbols(
                actions.proposal(actor, meeting, Distribution.GENERAL),
                actions.proposal(actor, meeting, Distribution.RESTRICTED),
                actions.proposal(actor, meeting, Distribution.IN_SESSION));
        var zone = zone(meeting);
        var city = meeting.city == null || meeting.zone == null ? null : meeting.city.in(actor.locale());
        return Templates.add(
                meeting,
                agendas.items(meeting),
                Choices.of(documents.topics(), actor.locale()),
                next,
                Dates.placeTime(zone, city, actor.locale()),
                form);
    }

    @POST
    public Response create(@PathParam("slug") String slug) {
        var meeting = kept(slug);
        var made = new String[1];
        var filled = forms.submit(typed ->
                made[0] = actions.add(actor, slug, DocumentForm.read(typed, zone(meeting), languages(meeting))));
        return filled.accepted()
                ? Go.to("/documents/files/of/" + DocumentLinks.encoded(made[0]))
                : Go.back(filled, add(meeting, filled));
    }

    static ZoneId zone(Meeting meeting) {
        return meeting.zone != null ? meeting.zone : meeting.process().zone;
    }

    public static List<String> languages(Meeting meeting) {
        return meeting.languages.length == 0 ? Languages.ALL : Arrays.asList(meeting.languages);
    }

    /** All papers in a language, of those that they may see, as one ZIP. */
    @GET
    @Path("papers.zip")
    @Produces("application/zip")
    public Response papers(@PathParam("slug") String slug, @RestQuery String lang) {
        var now = clock.instant();
        var meeting = meetings.seenBy(actor, now, slug);
        var language = lang == null ? actor.language() : lang;
        if (!LANGUAGE.matcher(language).matches()) {
            throw new Missing();
        }
        var files = Bundle.files(documents.of(actor, now, meeting), language);
        bundle.open(actor, files);
        StreamingOutput out = stream -> bundle.write(files, stream);
        return Response.ok(out)
                .header("Content-Disposition", "attachment; filename=\"" + slug + "-" + language + ".zip\"")
                .header("Cache-Control", "private, no-store")
                .build();
    }

    private Meeting kept(String slug) {
        var meeting = meetings.seenBy(actor, clock.instant(), slug);
        Guard.allow(DocumentPolicy.mayAddPapers(actor, meeting));
        return meeting;
    }
}
