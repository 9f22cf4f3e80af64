package org.intersession.participants.archive;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.intersession.meeting.Meeting;
import org.intersession.meeting.page.MeetingSection;
import org.intersession.participants.ParticipantsMessages;
import org.intersession.platform.Actor;
import org.intersession.platform.language.Languages;
import org.intersession.registry.Party;

/** Who took part in a meeting that came from another installation, for its secretariat. */
@ApplicationScoped
class ArchivedSection implements MeetingSection {
    @CheckedTemplate(basePath = "participants")
    static class Templates {
        static native TemplateInstance archived(
                List<ArchivedList.Entry> people, List<ArchivedList.ByName> guests, Map<String, String> parties);
    }

    @Override
    public Optional<Part> part(Actor actor, Meeting meeting, Instant now) {
        if (meeting.state != Meeting.State.ARCHIVED || !actor.secretariatOf(meeting.processIds())) {
            return Optional.empty();
        }
        ArchivedList list = ArchivedList.findById(meeting.id);
        if (list == null
                || list.entries.people().isEmpty()
                        && list.entries.invitedByName().isEmpty()) {
            return Optional.empty();
        }
        var codes = list.entries.people().stream()
                .map(ArchivedList.Entry::party)
                .distinct()
                .toList();
        var names = Party.<Party>list("code in ?1", codes).stream()
                .collect(Collectors.toMap(it -> it.code, it -> it.name(actor.locale())));
        var words = Languages.words(ParticipantsMessages.class, actor.locale());
        return Optional.of(new Part(
                PARTICIPANTS,
                "participants",
                words.title(),
                Templates.archived(list.entries.people(), list.entries.invitedByName(), names)));
    }
}
