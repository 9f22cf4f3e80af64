package org.intersession.meeting.change;

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
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import org.intersession.meeting.Meeting;
import org.intersession.meeting.Meeting.Mode;
import org.intersession.meeting.MeetingChange;
import org.intersession.meeting.MeetingLinks;
import org.intersession.meeting.MeetingPolicy;
import org.intersession.meeting.Meetings;
import org.intersession.meeting.change.ChangeLetters.Written;
import org.intersession.meeting.scheduling.MeetingForm;
import org.intersession.meeting.scheduling.SchedulingPages;
import org.intersession.meeting.wording.Said;
import org.intersession.platform.Actor;
import org.intersession.platform.refusal.Guard;
import org.intersession.web.Filled;
import org.intersession.web.Forms;
import org.intersession.web.Fragments;
import org.intersession.web.Go;

/** Moving, postponing, cancelling, extending: first whom it concerns and the exact mails, then one act. */
@Path("/meetings/{slug:[a-z0-9-]+}")
@Produces(MediaType.TEXT_HTML)
@PermitAll
public class ChangePages {
    private static final String WHAT = "{what:moving|postponement|cancellation}";

    private final Actor actor;
    private final Meetings meetings;
    private final ChangeActions actions;
    private final ChangeLetters letters;
    private final Forms forms;
    private final Fragments fragments;
    private final Clock clock;

    ChangePages(
            Actor actor,
            Meetings meetings,
            ChangeActions actions,
            ChangeLetters letters,
            Forms forms,
            Fragments fragments,
            Clock clock) {
        this.actor = actor;
        this.meetings = meetings;
        this.actions = actions;
        this.letters = letters;
        this.forms = forms;
        this.fragments = fragments;
        this.clock = clock;
    }

    @CheckedTemplate(basePath = "meeting")
    static class Templates {
        static native TemplateInstance change(
                String heading,
                String action,
                String button,
                Meeting meeting,
                String what,
                Filled filled,
                SchedulingPages.Beside beside,
                Mode[] modes,
                RawString zones,
                Whom whom,
                Preview preview);

        static native TemplateInstance extension(Meeting meeting, String now, Filled filled);
    }

    /** How many it concerns. */
    record Whom(long parties, long persons, long mails) {
        static Whom of(List<Written> letters) {
            var persons =
                    letters.stream().filter(it -> it.to().person() != null).count();
            var parties = letters.stream()
                    .map(it -> it.to().party())
                    .filter(Objects::nonNull)
                    .distinct()
                    .count();
            return new Whom(parties, persons, letters.size());
        }
    }

    /** The change as it would be, and its mails: one sample for all that read the same. */
    record Preview(MeetingChange change, List<Sample> samples) {
        public List<MeetingChange> changes() {
            return List.of(change);
        }

        /** The languages of mails that give no reason, though one is written in another. */
        public List<String> silent() {
            return change.explanation == null
                    ? List.of()
                    : samples.stream()
                            .map(Sample::language)
                            .distinct()
                            .filter(it -> !change.explanation.has(it))
                            .toList();
        }
    }

    record Sample(String language, String subject, String body, List<Recipient> to) {}

    @GET
    @Path(WHAT)
    public TemplateInstance page(@PathParam("slug") String slug, @PathParam("what") String what) {
        var meeting = allowed(slug, what);
        var now = clock.instant();
        var whom = Whom.of(letters.write(
                meeting, hypothetical(meeting, what, new ChangeForm.Wanted(meeting.plan(), null, null), now)));
        return page(meeting, what, ChangeForm.of(meeting), whom, null);
    }

    @POST
    @Path(WHAT)
    public Response change(@PathParam("slug") String slug, @PathParam("what") String what) {
        var meeting = allowed(slug, what);
        var moving = "moving".equals(what);
        var now = clock.instant();
        var preview = new AtomicReference<List<Written>>(List.of());
        var would = new AtomicReference<MeetingChange>();
        var looking = forms.submit(typed -> {
            would.set(hypothetical(meeting, what, ChangeForm.read(typed, meeting, moving, now), now));
            preview.set(letters.write(meeting, would.get()));
        });
        var whom = Whom.of(preview.get());
        if (!looking.accepted()) {
            return Go.back(looking, page(meeting, what, looking, whom, null));
        }
        if (!"send".equals(forms.typed().raw("step"))) {
            return Response.ok(page(meeting, what, looking, whom, shown(would.get(), preview.get())))
                    .build();
        }
        var mails = new int[1];
        var done = forms.submit(typed -> {
            var wanted = ChangeForm.read(typed, meeting, moving, now);
            mails[0] = switch (what) {
                case "moving" -> actions.move(actor, slug, typed.version(), wanted);
                case "postponement" -> actions.postpone(actor, slug, typed.version(), wanted);
                default -> actions.cancel(actor, slug, typed.version(), wanted);
            };
        });
        return done.accepted()
                ? changed(meeting, mails[0])
                : Go.back(
                        done,
                        page(
                                meeting,
                                what,
                                done.against(ChangeForm.of(meeting)),
                                whom,
                                shown(would.get(), preview.get())));
    }

    @GET
    @Path("extension")
    public TemplateInstance extension(@PathParam("slug") String slug) {
        var meeting = meetings.seenBy(actor, clock.instant(), slug);
        Guard.allow(MeetingPolicy.mayExtend(actor, meeting));
        return extension(meeting, deadline(meeting));
    }

    @POST
    @Path("extension")
    public Response extend(@PathParam("slug") String slug) {
        var meeting = meetings.seenBy(actor, clock.instant(), slug);
        Guard.allow(MeetingPolicy.mayExtend(actor, meeting));
        var zone = meeting.plan().deadlineZone();
        var filled = forms.submit(typed -> {
            var deadline = typed.needed("nominations.day", typed.moment("nominations", zone));
            typed.check();
            actions.extend(actor, slug, typed.version(), deadline, zone);
        });
        return filled.accepted()
                ? changed(meeting, 0)
                : Go.back(filled, extension(meeting, filled.against(deadline(meeting))));
    }

    private TemplateInstance extension(Meeting meeting, Filled filled) {
        return Templates.extension(meeting, Said.deadline(meeting, actor.locale()), filled);
    }

    private static Filled deadline(Meeting meeting) {
        var values = new LinkedHashMap<String, Object>();
        values.put("version", meeting.version);
        MeetingForm.put(
                values,
                "nominations",
                meeting.nominationsCloseAt,
                meeting.plan().deadlineZone());
        return Filled.with(values);
    }

    /** To the meeting's page, which says what changed and how many mails went out. */
    private static Response changed(Meeting meeting, int mails) {
        return Go.to(MeetingLinks.link(meeting) + "?changed=" + mails);
    }

    private TemplateInstance page(Meeting meeting, String what, Filled filled, Whom whom, Preview preview) {
        var said = Said.in(actor.locale());
        var heading =
                switch (what) {
                    case "moving" -> said.move();
                    case "postponement" -> said.postponeTitle();
                    default -> said.cancel();
                };
        var button =
                switch (what) {
                    case "moving" -> said.moveAndSend(whom.mails());
                    case "postponement" -> said.postponeAndSend(whom.mails());
                    default -> said.cancelAndSend(whom.mails());
                };
        return Templates.change(
                heading,
                MeetingLinks.link(meeting) + "/" + what,
                button,
                meeting,
                what,
                filled,
                SchedulingPages.Beside.of(filled, "", actor.locale()),
                Mode.values(),
                SchedulingPages.zones(fragments),
                whom,
                preview);
    }

    private Meeting allowed(String slug, String what) {
        var meeting = meetings.seenBy(actor, clock.instant(), slug);
        Guard.allow(
                switch (what) {
                    case "moving" -> MeetingPolicy.mayMove(actor, meeting);
                    case "postponement" -> MeetingPolicy.mayPostpone(actor, meeting);
                    default -> MeetingPolicy.mayCancel(actor, meeting);
                });
        return meeting;
    }

    private static MeetingChange hypothetical(
            Meeting meeting, String what, ChangeForm.Wanted wanted, java.time.Instant now) {
        return switch (what) {
            case "moving" -> MeetingChange.moved(meeting, wanted.plan(), wanted.explanation(), now);
            case "postponement" -> MeetingChange.postponed(meeting, wanted.explanation(), now);
            default -> MeetingChange.cancelled(meeting, wanted.explanation(), now);
        };
    }

    private static Preview shown(MeetingChange change, List<Written> written) {
        var samples = written.stream()
                .collect(Collectors.groupingBy(
                        it -> List.of(it.to().locale().getLanguage(), it.subject(), it.body()),
                        java.util.LinkedHashMap::new,
                        Collectors.mapping(Written::to, Collectors.toList())))
                .entrySet()
                .stream()
                .map(it -> new Sample(
                        it.getKey().get(0), it.getKey().get(1), it.getKey().get(2), it.getValue()))
                .toList();
        return new Preview(change, samples);
    }
}
