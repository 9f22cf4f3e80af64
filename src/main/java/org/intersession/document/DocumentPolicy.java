package org.intersession.document;

import io.quarkus.qute.TemplateExtension;
import java.util.List;
import org.intersession.meeting.Meeting;
import org.intersession.platform.Actor;
import org.intersession.registry.Process;

/** Who may do what with papers: the secretariats of the processes concerned keep them. */
@TemplateExtension
public final class DocumentPolicy {
    private DocumentPolicy() {}

    public static boolean mayAddPapers(Actor actor, Meeting meeting) {
        return actor.secretariatOf(meeting.processIds());
    }

    public static boolean mayAddPapers(Actor actor, Process process) {
        return actor.secretariatOf(List.of(process.id));
    }

    public static boolean mayKeep(Actor actor, Document document) {
        return actor.secretariatOf(document.processIds());
    }

    public static boolean mayIssue(Actor actor, Document document) {
        return mayKeep(actor, document)
                && (document.state == Document.State.RECEIVED || document.state == Document.State.CLEARED)
                && document.distribution != null
                && document.editions.stream().anyMatch(Edition::available);
    }

    public static boolean mayIssueOutcome(Actor actor, Meeting meeting) {
        return mayAddPapers(actor, meeting) || actor.chairOf(meeting.id);
    }

    public static boolean mayClear(Actor actor, Document document) {
        return mayKeep(actor, document) && document.state == Document.State.RECEIVED;
    }

    public static boolean mayWithdraw(Actor actor, Document document) {
        return mayKeep(actor, document) && document.isOut();
    }

    /** Whoever opened a paper is written to once it is withdrawn, and not before. */
    public static boolean mayTellWhoOpened(Actor actor, Document document) {
        return mayKeep(actor, document) && document.state == Document.State.WITHDRAWN;
    }

    public static boolean mayDerive(Actor actor, Document document) {
        return mayKeep(actor, document) && document.isOut();
    }

    /** Whoever sees a file may open it: seeing is asked in SQL, and every opening is written down. */
    public static boolean mayOpen(Actor actor, EditionFile file) {
        return actor != null && file != null;
    }

    public static boolean mayLoad(Actor actor) {
        return actor.isSystem();
    }
}
