package org.intersession.meeting.page;

import io.quarkus.arc.All;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.RawString;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.intersession.meeting.Meeting;
import org.intersession.meeting.MeetingChange;
import org.intersession.meeting.MeetingPolicy;
import org.intersession.meeting.Meetings;
import org.intersession.meeting.calendar.Calendars;
import org.intersession.meeting.outline.Seen;
import org.intersession.meeting.page.MeetingSection.Part;
import org.intersession.meeting.wording.Said;
import org.intersession.platform.Actor;
import org.intersession.platform.Asked;
import org.intersession.platform.language.Translated;
import org.intersession.registry.Party;
import org.intersession.registry.topic.Topic;
import org.intersession.web.Fragments;
import org.jboss.resteasy.reactive.RestQuery;

/** The meeting's page: one address for all, parts appear by right. */
@Path("/meetings")
@Produces(MediaType.TEXT_HTML)
@PermitAll
public class MeetingPages {
    private final Actor actor;
    private final Meetings meetings;
    private final Calendars calendars;
    private final Clock clock;
    private final Asked asked;
    private final Counted counted;
    private final Fragments fragments;
    private final List<MeetingSection> sections;

    MeetingPages(
            Actor actor,
            Meetings meetings,
            Calendars calendars,
            Clock clock,
            Asked asked,
            Counted counted,
            Fragments fragments,
            @All List<MeetingSection> sections) {
        this.actor = actor;
        this.meetings = meetings;
        this.calendars = calendars;
        this.clock = clock;
        this.asked = asked;
        this.counted = counted;
        this.fragments = fragments;
        this.sections = sections;
    }

    @CheckedTemplate(basePath = "meeting")
    static class Templates {
        static native TemplateInstance meeting(
                Translated title, RawString head, List<Shown> leading, RawString facts, List<Shown> parts);

        static native TemplateInstance head(
                Meeting meeting,
                String status,
                String days,
                String hours,
                List<MeetingChange> changes,
                Integer changed);

        static native TemplateInstance facts(
                Meeting meeting, boolean mayJoin, Collection<Party> partners, Collection<Topic> topics);

        static native TemplateInstance outline(Seen seen, String title, String days, String status);
    }

    /** All on which the title with its days, or the facts under it, depend. */
    private record Head(
            boolean facts,
            UUID meeting,
            int version,
            String processes,
            String partners,
            String topics,
            String changes,
            String series,
            String status,
            boolean mayJoin,
            Locale locale) {
        Head ofFacts() {
            return new Head(
                    true, meeting, version, processes, partners, topics, changes, series, status, mayJoin, locale);
        }
    }

    /** A part as it stands on the page. */
    record Shown(String anchor, String title, RawString html) {}

    /** @param changed how many mails the change that was just made has written: told to whoever may make one */
    @GET
    @Path("{slug:[a-z0-9-]+}")
    public TemplateInstance meeting(@PathParam("slug") String slug, @RestQuery Integer changed) {
        var now = clock.instant();
        var seen = meetings.foundFor(actor, now, slug);
        var meeting = seen.meeting();
        var status = Said.status(meeting, now, actor.locale());
        if (!seen.whole()) {
            return Templates.outline(
                    seen,
                    seen.title(actor.locale()),
                    seen.days(actor.locale()),
                    Said.outlineStatus(meeting, now, actor.locale()));
        }
        var key = new Head(
                false,
                meeting.id,
                meeting.version,
                counted.versions(actor, meeting, now, Facts.PROCESSES),
                counted.versions(actor, meeting, now, Facts.PARTNERS),
                counted.versions(actor, meeting, now, Facts.TOPICS),
                counted.versions(actor, meeting, now, Facts.CHANGES),
                meeting.series == null ? null : meeting.series.version + "." + meeting.series.process.version,
                status,
                MeetingPolicy.mayJoin(actor, meeting),
                actor.locale());
        var parts = parts(meeting, now);
        return Templates.meeting(
                meeting.title,
                changed != null && MeetingPolicy.mayRevise(actor, meeting)
                        ? fragments.once(head(seen, meeting, key, changed))
                        : fragments.of(key, () -> head(seen, meeting, key, null)),
                parts.get(true),
                fragments.of(key.ofFacts(), () -> facts(meeting, key)),
                parts.get(false));
    }

    private TemplateInstance head(Seen seen, Meeting meeting, Head key, Integer changed) {
        return Templates.head(
                meeting,
                key.status,
                seen.days(actor.locale()),
                Said.hours(meeting, actor.locale()),
                meetings.changes(meeting, asked, key.changes == null),
                changed);
    }

    private static TemplateInstance facts(Meeting meeting, Head key) {
        return Templates.facts(
                meeting,
                key.mayJoin,
                key.partners == null ? List.of() : meeting.partners,
                key.topics == null ? List.of() : meeting.topics);
    }

    /** Those for whose sake the reader came, and stand before the facts (true), and the others. */
    private Map<Boolean, List<Shown>> parts(Meeting meeting, Instant now) {
        return sections.stream()
                .flatMap(section -> section.part(actor, meeting, now).stream())
                .sorted(Comparator.comparingInt(Part::position))
                .collect(Collectors.partitioningBy(
                        part -> part.position() < MeetingSection.WORK,
                        Collectors.mapping(
                                part -> new Shown(part.anchor(), part.title(), part.html()), Collectors.toList())));
    }

    @GET
    @Path("{slug:[a-z0-9-]+}.ics")
    @Produces(Calendars.TYPE)
    public Response calendar(@PathParam("slug") String slug) {
        var seen = meetings.outlinedFor(actor, clock.instant(), slug);
        return Response.ok(calendars.published(List.of(seen), null, actor.locale()))
                .header("Content-Disposition", "attachment; filename=\"" + slug + ".ics\"")
                .build();
    }
}
