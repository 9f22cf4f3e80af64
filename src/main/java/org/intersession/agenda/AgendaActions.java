package org.intersession.agenda;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.intersession.meeting.Meeting;
import org.intersession.platform.Actor;
import org.intersession.platform.journal.Journal;
import org.intersession.platform.refusal.Guard;
import org.intersession.platform.refusal.Missing;
import org.intersession.platform.refusal.Refusal;

/** What can be done to the items of an agenda. Whoever works on a draft holds the whole of it for that moment. */
@ApplicationScoped
@Transactional
public class AgendaActions {
    private final Agendas agendas;
    private final Drafts drafts;
    private final Journal journal;

    AgendaActions(Agendas agendas, Drafts drafts, Journal journal) {
        this.agendas = agendas;
        this.drafts = drafts;
        this.journal = journal;
    }

    public AgendaItem add(Actor actor, String slug, ItemForm form) {
        var meeting = drafts.heldBy(actor, slug);
        Guard.allow(AgendaPolicy.mayDraft(actor, meeting));
        var parent = form.under() == null
                ? null
                : agendas.numbered(meeting, form.under())
                        .orElseThrow(() -> Refusal.of(AgendaMessages.class, AgendaMessages::noSuchItem)
                                .at("under"));
        if (parent != null && parent.isSubItem()) {
            throw Refusal.of(AgendaMessages.class, AgendaMessages::noThirdLevel).at("under");
        }
        var item = new AgendaItem(meeting, parent, siblings(meeting, parent).size() + 1);
        fill(meeting, item, form);
        item.persist();
        renumber(meeting);
        journal.note(actor, "agenda-item.added", item.id);
        return item;
    }

    public AgendaItem revise(Actor actor, String slug, UUID id, ItemForm form) {
        var meeting = drafts.heldBy(actor, slug);
        Guard.allow(AgendaPolicy.mayDraft(actor, meeting));
        var item = agendas.item(meeting, id).orElseThrow(Missing::new);
        item.expectVersion(form.version());
        fill(meeting, item, form);
        renumber(meeting);
        journal.note(actor, "agenda-item.revised", id);
        return item;
    }

    /** One place up or down among its siblings; numbers that nobody chose follow. */
    public void move(Actor actor, String slug, UUID id, int version, boolean up) {
        var meeting = drafts.heldBy(actor, slug);
        Guard.allow(AgendaPolicy.mayDraft(actor, meeting));
        var item = agendas.item(meeting, id).orElseThrow(Missing::new);
        item.expectVersion(version);
        var siblings = siblings(meeting, item.parent);
        var there = siblings.indexOf(item) + (up ? -1 : 1);
        if (there >= 0 && there < siblings.size()) {
            var other = siblings.get(there);
            var place = item.position;
            item.position = other.position;
            other.position = place;
            renumber(meeting);
            journal.note(actor, "agenda-item.moved", id);
        }
    }

    public void remove(Actor actor, String slug, UUID id, int version) {
        var meeting = drafts.heldBy(actor, slug);
        Guard.allow(AgendaPolicy.mayDraft(actor, meeting));
        var item = agendas.item(meeting, id).orElseThrow(Missing::new);
        item.expectVersion(version);
        if (!siblings(meeting, item).isEmpty()) {
            throw Refusal.of(AgendaMessages.class, AgendaMessages::hasSubItems);
        }
        if (agendas.uses(item) > 0) {
            throw Refusal.of(AgendaMessages.class, AgendaMessages::isScheduled);
        }
        siblings(meeting, item.parent).stream()
                .filter(other -> other.position > item.position)
                .forEach(other -> other.position--);
        item.delete();
        agendas.write();
        renumber(meeting);
        journal.note(actor, "agenda-item.removed", id);
    }

    private void fill(Meeting meeting, AgendaItem item, ItemForm form) {
        item.numberChosen = form.number() != null;
        item.number = item.numberChosen ? form.number() : item.proposedNumber();
        item.title = form.title();
        item.annotation = form.annotation();
        item.expectedAction = form.expectedAction();
        item.minutes = form.minutes();
    }

    private List<AgendaItem> siblings(Meeting meeting, AgendaItem parent) {
        return agendas.items(meeting).stream()
                .filter(other -> Objects.equals(parent, other.parent))
                .toList();
    }

    /** Numbers that nobody chose follow the place. Two of one number are refused here, and at last by the database. */
    private void renumber(Meeting meeting) {
        agendas.write();
        var taken = new HashSet<String>();
        for (var item : agendas.items(meeting)) {
            if (!item.numberChosen && !item.number.equals(item.proposedNumber())) {
                item.number = item.proposedNumber();
            }
            if (!taken.add(item.number)) {
                var twice = item.number;
                throw Refusal.of(AgendaMessages.class, it -> it.numberTaken(twice))
                        .at("number");
            }
        }
    }
}
