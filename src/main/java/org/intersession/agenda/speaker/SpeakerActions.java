package org.intersession.agenda.speaker;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.intersession.agenda.AgendaMessages;
import org.intersession.agenda.AgendaPolicy;
import org.intersession.agenda.Agendas;
import org.intersession.agenda.Drafts;
import org.intersession.platform.Actor;
import org.intersession.platform.journal.Journal;
import org.intersession.platform.refusal.Guard;
import org.intersession.platform.refusal.Missing;
import org.intersession.platform.refusal.Refusal;

/** What can be done to the list of those who speak in a sitting or moderate it. */
@ApplicationScoped
@Transactional
public class SpeakerActions {
    private final Agendas agendas;
    private final Drafts drafts;
    private final Journal journal;

    SpeakerActions(Agendas agendas, Drafts drafts, Journal journal) {
        this.agendas = agendas;
        this.drafts = drafts;
        this.journal = journal;
    }

    public Speaker add(Actor actor, String slug, UUID sittingId, SpeakerForm form) {
        var meeting = drafts.heldBy(actor, slug);
        Guard.allow(AgendaPolicy.mayDraft(actor, meeting));
        var sitting = agendas.sitting(meeting, sittingId).orElseThrow(Missing::new);
        var others = agendas.speakersOf(sitting);
        var speaker = new Speaker(sitting, others.isEmpty() ? 1 : others.get(others.size() - 1).position + 1);
        fill(speaker, form);
        speaker.persist();
        journal.note(actor, "speaker.added", speaker.id);
        return speaker;
    }

    public Speaker revise(Actor actor, String slug, UUID id, SpeakerForm form) {
        var meeting = drafts.heldBy(actor, slug);
        Guard.allow(AgendaPolicy.mayDraft(actor, meeting));
        var speaker = agendas.speaker(meeting, id).orElseThrow(Missing::new);
        speaker.expectVersion(form.version());
        fill(speaker, form);
        journal.note(actor, "speaker.revised", id);
        return speaker;
    }

    public void move(Actor actor, String slug, UUID id, int version, boolean up) {
        var meeting = drafts.heldBy(actor, slug);
        Guard.allow(AgendaPolicy.mayDraft(actor, meeting));
        var speaker = agendas.speaker(meeting, id).orElseThrow(Missing::new);
        speaker.expectVersion(version);
        var all = agendas.speakersOf(speaker.sitting);
        var there = all.indexOf(speaker) + (up ? -1 : 1);
        if (there >= 0 && there < all.size()) {
            var place = speaker.position;
            speaker.position = all.get(there).position;
            all.get(there).position = place;
            journal.note(actor, "speaker.moved", id);
        }
    }

    public void remove(Actor actor, String slug, UUID id, int version) {
        var meeting = drafts.heldBy(actor, slug);
        Guard.allow(AgendaPolicy.mayDraft(actor, meeting));
        var speaker = agendas.speaker(meeting, id).orElseThrow(Missing::new);
        speaker.expectVersion(version);
        speaker.delete();
        journal.note(actor, "speaker.removed", id);
    }

    private void fill(Speaker speaker, SpeakerForm form) {
        speaker.part = form.part();
        speaker.item = form.item() == null
                ? null
                : agendas.numbered(speaker.meeting, form.item())
                        .orElseThrow(() -> Refusal.of(AgendaMessages.class, AgendaMessages::noSuchItem)
                                .at("item"));
        speaker.name = form.name();
        speaker.functionalTitle = form.functionalTitle();
        speaker.language = form.language();
        speaker.namedPublicly = form.namedPublicly();
    }
}
