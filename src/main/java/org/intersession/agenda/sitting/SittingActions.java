package org.intersession.agenda.sitting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalTime;
import java.util.UUID;
import org.intersession.agenda.AgendaItem;
import org.intersession.agenda.AgendaMessages;
import org.intersession.agenda.AgendaPolicy;
import org.intersession.agenda.Agendas;
import org.intersession.agenda.Drafts;
import org.intersession.agenda.speaker.Speaker;
import org.intersession.meeting.Meeting;
import org.intersession.platform.Actor;
import org.intersession.platform.journal.Journal;
import org.intersession.platform.refusal.Guard;
import org.intersession.platform.refusal.Missing;
import org.intersession.platform.refusal.Refusal;

/** What can be done to the sittings and breaks of a programme, and to the items in them. */
@ApplicationScoped
@Transactional
public class SittingActions {
    private static final LocalTime[][] SLOTS = {
        {LocalTime.of(10, 0), LocalTime.of(13, 0)}, {LocalTime.of(15, 0), LocalTime.of(18, 0)}
    };

    private final Agendas agendas;
    private final Drafts drafts;
    private final Journal journal;

    SittingActions(Agendas agendas, Drafts drafts, Journal journal) {
        this.agendas = agendas;
        this.drafts = drafts;
        this.journal = journal;
    }

    public Sitting add(Actor actor, String slug, SittingForm form) {
        var meeting = drafts.heldBy(actor, slug);
        Guard.allow(AgendaPolicy.mayDraft(actor, meeting));
        var sitting = new Sitting(meeting);
        fill(sitting, form);
        sitting.persistAndFlush();
        journal.note(actor, "sitting.added", sitting.id);
        return sitting;
    }

    /** 10:00–13:00 and 15:00–18:00 on every day of the meeting that has no sitting yet. */
    public void addUsual(Actor actor, String slug) {
        var meeting = drafts.heldBy(actor, slug);
        Guard.allow(AgendaPolicy.mayDraft(actor, meeting));
        if (meeting.opensOn == null || meeting.zone == null) {
            throw Refusal.of(AgendaMessages.class, AgendaMessages::noDays);
        }
        var taken = agendas.sittings(meeting).stream()
                .filter(sitting -> !sitting.isBreak())
                .map(sitting -> sitting.day)
                .toList();
        for (var day = meeting.opensOn; !day.isAfter(meeting.closesOn); day = day.plusDays(1)) {
            for (var slot : SLOTS) {
                if (!taken.contains(day)) {
                    var sitting = new Sitting(meeting);
                    sitting.day = day;
                    sitting.startsAt = slot[0];
                    sitting.endsAt = slot[1];
                    sitting.persist();
                }
            }
        }
        journal.note(actor, "sitting.proposed", meeting.id);
    }

    public Sitting revise(Actor actor, String slug, UUID id, SittingForm form) {
        var meeting = drafts.heldBy(actor, slug);
        Guard.allow(AgendaPolicy.mayDraft(actor, meeting));
        var sitting = agendas.sitting(meeting, id).orElseThrow(Missing::new);
        sitting.expectVersion(form.version());
        fill(sitting, form);
        agendas.write();
        journal.note(actor, "sitting.revised", id);
        return sitting;
    }

    /** With what is in it; items stay on the agenda. */
    public void remove(Actor actor, String slug, UUID id, int version) {
        var meeting = drafts.heldBy(actor, slug);
        Guard.allow(AgendaPolicy.mayDraft(actor, meeting));
        var sitting = agendas.sitting(meeting, id).orElseThrow(Missing::new);
        sitting.expectVersion(version);
        agendas.speakersOf(sitting).forEach(Speaker::delete);
        agendas.scheduledIn(sitting).forEach(Scheduled::delete);
        agendas.write();
        sitting.delete();
        journal.note(actor, "sitting.removed", id);
    }

    public Scheduled schedule(Actor actor, String slug, UUID id, String number, LocalTime startsAt) {
        var meeting = drafts.heldBy(actor, slug);
        Guard.allow(AgendaPolicy.mayDraft(actor, meeting));
        var sitting = agendas.sitting(meeting, id).orElseThrow(Missing::new);
        var item = item(meeting, number);
        if (sitting.isBreak()) {
            throw Refusal.of(AgendaMessages.class, AgendaMessages::noItemInABreak)
                    .at("item");
        }
        if (startsAt != null && (startsAt.isBefore(sitting.startsAt) || !startsAt.isBefore(sitting.endsAt))) {
            throw Refusal.of(AgendaMessages.class, AgendaMessages::outsideTheSitting)
                    .at("itemStartsAt");
        }
        var scheduled =
                new Scheduled(sitting, item, agendas.scheduledIn(sitting).size() + 1, startsAt);
        scheduled.persistAndFlush();
        journal.note(actor, "sitting.scheduled", scheduled.id);
        return scheduled;
    }

    public void move(Actor actor, String slug, UUID scheduledId, int version, boolean up) {
        var meeting = drafts.heldBy(actor, slug);
        Guard.allow(AgendaPolicy.mayDraft(actor, meeting));
        var scheduled = agendas.scheduledOne(meeting, scheduledId).orElseThrow(Missing::new);
        scheduled.expectVersion(version);
        var all = agendas.scheduledIn(scheduled.sitting);
        var there = all.indexOf(scheduled) + (up ? -1 : 1);
        if (there >= 0 && there < all.size()) {
            var place = scheduled.position;
            scheduled.position = all.get(there).position;
            all.get(there).position = place;
            journal.note(actor, "sitting.reordered", scheduled.sitting.id);
        }
    }

    public void unschedule(Actor actor, String slug, UUID scheduledId, int version) {
        var meeting = drafts.heldBy(actor, slug);
        Guard.allow(AgendaPolicy.mayDraft(actor, meeting));
        var scheduled = agendas.scheduledOne(meeting, scheduledId).orElseThrow(Missing::new);
        scheduled.expectVersion(version);
        agendas.scheduledIn(scheduled.sitting).stream()
                .filter(other -> other.position > scheduled.position)
                .forEach(other -> other.position--);
        scheduled.delete();
        journal.note(actor, "sitting.unscheduled", scheduled.sitting.id);
    }

    private AgendaItem item(Meeting meeting, String number) {
        return agendas.numbered(meeting, number == null ? "" : number)
                .orElseThrow(() -> Refusal.of(AgendaMessages.class, AgendaMessages::noSuchItem)
                        .at("item"));
    }

    private static void fill(Sitting sitting, SittingForm form) {
        sitting.kind = form.kind();
        sitting.day = form.day();
        sitting.startsAt = form.startsAt();
        sitting.endsAt = form.endsAt();
        sitting.title = form.title();
        sitting.room = form.room();
        sitting.closed = form.closed();
        sitting.serviced = form.serviced();
    }
}
