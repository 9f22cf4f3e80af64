package org.intersession.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Function;
import org.intersession.meeting.Meeting.State;
import org.intersession.meeting.change.MeetingAnnounced;
import org.intersession.meeting.change.MeetingRevised;
import org.intersession.meeting.plan.Plan;
import org.intersession.meeting.scheduling.Particulars;
import org.intersession.platform.Actor;
import org.intersession.platform.journal.Journal;
import org.intersession.platform.refusal.Guard;
import org.intersession.platform.refusal.Refusal;
import org.intersession.registry.Process;

/** What can be done with a meeting before it is known: schedule it, revise it, announce it. */
@ApplicationScoped
@Transactional
public class MeetingActions {
    private final Meetings meetings;
    private final Journal journal;
    private final Clock clock;
    private final Event<MeetingAnnounced> announced;
    private final Event<MeetingRevised> revised;

    MeetingActions(
            Meetings meetings,
            Journal journal,
            Clock clock,
            Event<MeetingAnnounced> announced,
            Event<MeetingRevised> revised) {
        this.meetings = meetings;
        this.journal = journal;
        this.clock = clock;
        this.announced = announced;
        this.revised = revised;
    }

    /** Makes a draft and answers its address; the same form again answers the address of what it made. */
    public String schedule(Actor actor, UUID form, Particulars said) {
        meetings.lockAddresses();
        var made = form == null ? null : meetings.madeFrom(form).orElse(null);
        if (made != null) {
            Guard.allow(MeetingPolicy.mayRevise(actor, made));
            return made.slug;
        }
        var processes = processes(said.processes());
        Guard.allow(MeetingPolicy.maySchedule(
                actor, processes.stream().map(it -> it.id).toList()));
        allTheirs(actor, processes);
        var meeting = new Meeting("new", said.kind(), said.title(), processes);
        meeting.madeFrom = form;
        meeting.createdBy = actor.person();
        fill(actor, meeting, said);
        meeting.slug = meetings.freeSlug(Address.of(meeting));
        meeting.persist();
        journal.note(actor, "meeting.schedule", meeting.id);
        return meeting.slug;
    }

    /** Answers its address, which follows the title while it is a draft. */
    public String revise(Actor actor, String slug, int version, Function<Plan, Particulars> read) {
        var meeting = meetings.seenBy(actor, clock.instant(), slug);
        Guard.allow(MeetingPolicy.mayRevise(actor, meeting));
        meeting.expectVersion(version);
        var said = read.apply(meeting.state == State.DRAFT ? null : meeting.plan());
        var processes = processes(said.processes());
        Guard.allow(MeetingPolicy.maySchedule(
                actor, processes.stream().map(it -> it.id).toList()));
        allTheirs(actor, without(processes, meeting.processes));
        without(meeting.processes, processes).stream()
                .filter(it -> !MeetingPolicy.mayName(actor, it.id))
                .findFirst()
                .ifPresent(it -> {
                    throw Refusal.of(MeetingMessages.class, (m, locale) -> m.theirProcessStays(it.in(locale)))
                            .at("processes");
                });
        var before = Address.of(meeting);
        // Whichever leads goes on leading, in whatever order a page or program names them.
        if (!meeting.processes.containsAll(processes) || !processes.containsAll(meeting.processes)) {
            meeting.processes.retainAll(processes);
            meeting.processes.addAll(without(processes, meeting.processes));
        }
        fill(actor, meeting, said);
        if (meeting.state == State.DRAFT && !before.equals(Address.of(meeting))) {
            meetings.lockAddresses();
            meeting.slug = meetings.freeSlug(Address.of(meeting));
        }
        journal.note(actor, "meeting.revise", meeting.id);
        revised.fire(new MeetingRevised(meeting.id));
        return meeting.slug;
    }

    public void announce(Actor actor, String slug, int version) {
        var now = clock.instant();
        var meeting = meetings.seenBy(actor, now, slug);
        Guard.allow(MeetingPolicy.mayAnnounce(actor, meeting));
        meeting.expectVersion(version);
        meeting.lacks().stream().findFirst().ifPresent(lack -> {
            throw Refusal.of(MeetingMessages.class, it -> it.lack(lack));
        });
        meeting.announce(now);
        journal.note(actor, "meeting.announce", meeting.id);
        announced.fire(new MeetingAnnounced(meeting.id));
    }

    private void fill(Actor actor, Meeting meeting, Particulars said) {
        meeting.take(said);
        meeting.series = series(actor, meeting, said);
        var partners = meetings.partners(said.partners());
        all(said.partners(), partners.size(), "partners");
        replace(meeting.partners, partners);
        var topics = meetings.topics(said.topics());
        all(said.topics(), topics.size(), "topics");
        replace(meeting.topics, topics);
    }

    private Series series(Actor actor, Meeting meeting, Particulars said) {
        var known = meetings.seriesOf(meeting.processIds());
        if (said.newSeries() != null) {
            var slug = Address.words(said.newSeries().in(Locale.ENGLISH));
            // A process has the series that its own secretariat names.
            var own = meeting.processes.stream()
                    .filter(it -> MeetingPolicy.mayName(actor, it.id))
                    .findFirst()
                    .orElseThrow();
            var same = known.stream()
                    .filter(it -> it.process.equals(own) && it.slug.equals(slug))
                    .findFirst();
            return same.orElseGet(() -> {
                var series = new Series(own, slug, said.newSeries());
                series.persist();
                return series;
            });
        }
        if (said.series() == null) {
            return null;
        }
        return known.stream()
                .filter(it -> it.slug.equals(said.series()))
                .findFirst()
                .orElseThrow(() -> unknown("series"));
    }

    private List<Process> processes(List<String> slugs) {
        var found = meetings.processes(slugs);
        all(slugs, found.size(), "processes");
        return slugs.stream()
                .distinct()
                .map(slug -> found.stream()
                        .filter(it -> it.slug.equals(slug))
                        .findFirst()
                        .orElseThrow(() -> unknown("processes")))
                .toList();
    }

    private static List<Process> without(List<Process> all, List<Process> some) {
        return all.stream().filter(it -> !some.contains(it)).toList();
    }

    /** A process is brought into a meeting, and taken out of it, by its own secretariat only. */
    private static void allTheirs(Actor actor, List<Process> named) {
        named.stream()
                .filter(it -> !MeetingPolicy.mayName(actor, it.id))
                .findFirst()
                .ifPresent(it -> {
                    throw Refusal.of(MeetingMessages.class, (m, locale) -> m.notTheirProcess(it.in(locale)))
                            .at("processes");
                });
    }

    private static void all(List<String> named, int found, String field) {
        if (new LinkedHashSet<>(named).size() != found) {
            throw unknown(field);
        }
    }

    private static Refusal unknown(String field) {
        return Refusal.of(MeetingMessages.class, MeetingMessages::unknownName).at(field);
    }

    private static <T> void replace(Collection<T> kept, Collection<T> wanted) {
        if (!new LinkedHashSet<>(kept).equals(new LinkedHashSet<>(wanted))) {
            kept.clear();
            kept.addAll(wanted);
        }
    }
}
