package org.intersession.meeting.scheduling;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.RawString;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicReference;
import org.intersession.meeting.Meeting;
import org.intersession.meeting.Meeting.Kind;
import org.intersession.meeting.Meeting.Mode;
import org.intersession.meeting.Meeting.Shown;
import org.intersession.meeting.Meeting.State;
import org.intersession.meeting.MeetingActions;
import org.intersession.meeting.MeetingLinks;
import org.intersession.meeting.MeetingPolicy;
import org.intersession.meeting.Meetings;
import org.intersession.meeting.Series;
import org.intersession.meeting.plan.Proposal;
import org.intersession.meeting.wording.Said;
import org.intersession.platform.Actor;
import org.intersession.platform.Role;
import org.intersession.platform.language.Dates;
import org.intersession.platform.refusal.Guard;
import org.intersession.registry.Process;
import org.intersession.registry.Process.LetterRule;
import org.intersession.registry.topic.Topic;
import org.intersession.web.Filled;
import org.intersession.web.Forms;
import org.intersession.web.Fragments;
import org.intersession.web.Go;

/** Where a secretariat schedules a meeting, revises and announces it. */
@Path("/meetings")
@Produces(MediaType.TEXT_HTML)
@PermitAll
public class SchedulingPages {
    private static final List<String> ZONES = ZoneId.getAvailableZoneIds().stream()
            .filter(id -> id.matches("(Africa|America|Antarctica|Asia|Atlantic|Australia|Europe|Indian|Pacific)/.*"))
            .sorted()
            .toList();

    /** The same for everybody, for as long as the process runs. */
    private record Zones() {}

    private final Actor actor;
    private final Meetings meetings;
    private final MeetingActions actions;
    private final Forms forms;
    private final Fragments fragments;
    private final Clock clock;

    SchedulingPages(
            Actor actor, Meetings meetings, MeetingActions actions, Forms forms, Fragments fragments, Clock clock) {
        this.actor = actor;
        this.meetings = meetings;
        this.actions = actions;
        this.forms = forms;
        this.fragments = fragments;
        this.clock = clock;
    }

    @CheckedTemplate(basePath = "meeting")
    static class Templates {
        static native TemplateInstance schedule(
                String heading,
                String action,
                String button,
                Meeting meeting,
                boolean fixed,
                boolean more,
                Filled filled,
                Beside beside,
                List<Process> prefill,
                List<Process> choices,
                List<Series> allSeries,
                List<Topic> topics,
                RawString zones,
                List<String> languages,
                Kind[] kinds,
                Mode[] modes,
                Shown[] sights,
                LetterRule[] letterRules);

        static native TemplateInstance zones(List<String> zones);
    }

    /** What is said beside the dates: their weekdays, and a notice that is short. */
    public record Beside(String opens, String closes, String nominations, String registration, String notice) {
        public static Beside of(Filled filled, String notice, Locale locale) {
            return new Beside(
                    said(filled, "opens", locale),
                    said(filled, "closes", locale),
                    said(filled, "nominations.day", locale),
                    said(filled, "registration.day", locale),
                    notice);
        }

        private static String said(Filled filled, String field, Locale locale) {
            var day = day(filled, field);
            return day == null ? "" : Dates.day(day, locale);
        }
    }

    @GET
    @Path("new")
    public TemplateInstance fresh(@QueryParam("process") String slug) {
        Guard.allow(MeetingPolicy.maySchedule(actor));
        var mine = mine();
        var process = mine.stream()
                .filter(it -> it.slug.equals(slug) || mine.size() == 1)
                .findFirst()
                .orElse(null);
        return page(null, MeetingForm.fresh(process, actor.name()));
    }

    @POST
    public Response schedule() {
        Guard.allow(MeetingPolicy.maySchedule(actor));
        if ("propose".equals(forms.typed().raw("step"))) {
            return Response.ok(page(null, proposed())).build();
        }
        var made = new AtomicReference<String>();
        var filled = forms.submit(
                typed -> made.set(actions.schedule(actor, typed.id("form"), MeetingForm.read(typed, clock.instant()))));
        return filled.accepted() ? Go.to("/meetings/" + made.get()) : Go.back(filled, page(null, filled));
    }

    @GET
    @Path("{slug:[a-z0-9-]+}/edit")
    public TemplateInstance edit(@PathParam("slug") String slug) {
        var meeting = meetings.seenBy(actor, clock.instant(), slug);
        Guard.allow(MeetingPolicy.mayRevise(actor, meeting));
        return page(meeting, MeetingForm.of(meeting));
    }

    @POST
    @Path("{slug:[a-z0-9-]+}/edit")
    public Response revise(@PathParam("slug") String slug) {
        var meeting = meetings.seenBy(actor, clock.instant(), slug);
        Guard.allow(MeetingPolicy.mayRevise(actor, meeting));
        if ("propose".equals(forms.typed().raw("step"))) {
            return Response.ok(page(meeting, proposed())).build();
        }
        var now = new AtomicReference<String>();
        var filled = forms.submit(typed -> now.set(actions.revise(
                actor,
                slug,
                typed.version(),
                plan -> plan == null ? MeetingForm.read(typed, null) : MeetingForm.revised(typed, plan))));
        return filled.accepted()
                ? Go.to("/meetings/" + now.get())
                : Go.back(filled, page(meeting, filled.against(MeetingForm.of(meeting))));
    }

    @POST
    @Path("{slug:[a-z0-9-]+}/announcement")
    public Response announce(@PathParam("slug") String slug) {
        actions.announce(actor, slug, forms.typed().version());
        return Go.to("/meetings/" + slug);
    }

    /** The same form with its deadlines proposed from the opening day; nothing is kept. */
    private Filled proposed() {
        var typed = forms.typed();
        var values = new LinkedHashMap<String, Object>(typed.values());
        var zone = typed.zone("zone");
        var opens = typed.day("opens");
        if (zone != null && opens != null) {
            var now = clock.instant();
            MeetingForm.put(values, "nominations", Proposal.nominations(opens, zone, now), zone);
            MeetingForm.put(values, "registration", Proposal.registration(opens, zone, now), zone);
        }
        return Filled.with(values);
    }

    private TemplateInstance page(Meeting meeting, Filled filled) {
        var said = Said.in(actor.locale());
        var mine = mine();
        var choices = new ArrayList<>(mine);
        if (meeting != null) {
            meeting.processes.stream().filter(it -> !mine.contains(it)).forEach(choices::add);
        }
        var ids = choices.stream().map(it -> it.id).toList();
        return Templates.schedule(
                meeting == null ? said.scheduleTitle() : said.editTitle(),
                meeting == null ? "/meetings" : MeetingLinks.editLink(meeting),
                meeting == null ? said.saveDraft() : said.saveChanges(),
                meeting,
                meeting != null && meeting.state != State.DRAFT,
                meeting != null || !filled.accepted(),
                filled,
                beside(filled, choices),
                meeting == null ? mine : List.of(),
                choices,
                meetings.seriesOf(ids),
                meetings.allTopics(),
                zones(fragments),
                MeetingForm.LANGUAGES,
                Kind.values(),
                Mode.values(),
                Shown.values(),
                LetterRule.values());
    }

    /** The list that a field of a time zone proposes. */
    public static RawString zones(Fragments fragments) {
        return fragments.of(new Zones(), () -> Templates.zones(ZONES));
    }

    private List<Process> mine() {
        return meetings.processesOf(actor.processes(Role.SECRETARIAT));
    }

    private Beside beside(Filled filled, List<Process> choices) {
        var processes = choices.stream()
                .filter(it -> filled.chosen("processes", it.slug))
                .toList();
        var notice = processes.isEmpty()
                ? ""
                : Notice.sentence(processes, day(filled, "opens"), clock.instant(), actor.locale());
        return Beside.of(filled, notice, actor.locale());
    }

    private static LocalDate day(Filled filled, String field) {
        try {
            return LocalDate.parse(filled.value(field));
        } catch (DateTimeException notADay) {
            return null;
        }
    }
}
