package org.intersession.delegation;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.intersession.invitation.Invitation;
import org.intersession.invitation.answer.Answer;
import org.intersession.meeting.Meeting;
import org.intersession.meeting.page.MeetingSection;
import org.intersession.platform.Actor;
import org.intersession.platform.Role;
import org.intersession.platform.language.Languages;

/** "Your delegation", on the meeting's page of a focal point whose party was invited. */
@ApplicationScoped
class DelegationSection implements MeetingSection {
    private final Delegations delegations;

    DelegationSection(Delegations delegations) {
        this.delegations = delegations;
    }

    @CheckedTemplate(basePath = "delegation")
    static class Templates {
        static native TemplateInstance section(List<Yours> yours);
    }

    /** One party for which they act; {@code delegation} is null before its first answer. */
    public record Yours(Invitation invitation, Delegation delegation) {
        public boolean attends() {
            return delegation != null && invitation.answer == Answer.WILL_ATTEND;
        }
    }

    @Override
    public Optional<Part> part(Actor actor, Meeting meeting, Instant now) {
        if (actor.person() == null || actor.parties(Role.FOCAL_POINT).isEmpty()) {
            return Optional.empty();
        }
        var yours =
                delegations.ofTheParty(meeting, actor.person(), actor.rolesInQueries(), actor.within(), now).stream()
                        .map(it -> new Yours(it, delegations.answering(it).orElse(null)))
                        .toList();
        if (yours.isEmpty()) {
            return Optional.empty();
        }
        var words = Languages.words(DelegationMessages.class, actor.locale());
        return Optional.of(new Part(YOURS - 10, "delegation", words.people(), Templates.section(yours)));
    }
}
