package org.intersession.invitation.workspace;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.intersession.mail.Mail;

/** What became of the invitations that were sent: each counts once. */
public record Progress(Map<UUID, Standing> standings, List<Mail> refusedMails) {
    public boolean any() {
        return !standings.isEmpty();
    }

    public long handedOver() {
        return standings.values().stream().filter(Standing::handedOver).count();
    }

    public long refused() {
        return standings.values().stream().filter(Standing::refused).count();
    }

    public long onTheirWay() {
        return standings.values().stream().filter(Standing::onItsWay).count();
    }
}
