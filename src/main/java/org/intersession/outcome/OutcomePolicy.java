package org.intersession.outcome;

import io.quarkus.qute.TemplateExtension;
import java.util.List;
import org.intersession.meeting.Meeting;
import org.intersession.platform.Actor;
import org.intersession.registry.Party;

/** Who may work on the outcome of a meeting: its secretariat and its chair. Whoever speaks for a party may comment. */
@TemplateExtension
public final class OutcomePolicy {
    private OutcomePolicy() {}

    public static boolean mayDraftOutcome(Actor actor, Meeting meeting) {
        return actor.secretariatOf(meeting.processIds()) || actor.chairOf(meeting.id);
    }

    /** Chair or secretariat, under its symbol, once there is a text. */
    public static boolean mayIssueOutcome(Actor actor, Outcome outcome) {
        return mayDraftOutcome(actor, outcome.meeting) && !outcome.issued() && !outcome.text.isEmpty();
    }

    public static boolean mayComment(Actor actor, List<Party> speakingFor) {
        return !speakingFor.isEmpty();
    }

    public static boolean mayLoad(Actor actor) {
        return actor.isSystem();
    }
}
