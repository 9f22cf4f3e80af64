package org.intersession.invitation.workspace;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.intersession.mail.Mail;

/** How the mails of an invitation stand, taken together: one that was refused counts, else one still on its way. */
public record Standing(Mail.State state, Instant when) {
    public static Map<UUID, Standing> of(Collection<Delivery> deliveries) {
        var all = new HashMap<UUID, Standing>();
        deliveries.forEach(it -> all.merge(it.party(), new Standing(it.state(), it.last()), Standing::with));
        return all;
    }

    private Standing with(Standing other) {
        var worst = rank(state) >= rank(other.state) ? state : other.state;
        var last = when == null || other.when != null && other.when.isAfter(when) ? other.when : when;
        return new Standing(worst, last);
    }

    private static int rank(Mail.State state) {
        return switch (state) {
            case HANDED_OVER -> 0;
            case STOPPED -> 1;
            case WAITING -> 2;
            case REFUSED -> 3;
        };
    }

    /** The day on which the last of them went, at that place. */
    public LocalDate day(ZoneId zone) {
        return when.atZone(zone == null ? ZoneOffset.UTC : zone).toLocalDate();
    }

    public boolean handedOver() {
        return state == Mail.State.HANDED_OVER;
    }

    public boolean refused() {
        return state == Mail.State.REFUSED;
    }

    public boolean onItsWay() {
        return state == Mail.State.WAITING;
    }
}
