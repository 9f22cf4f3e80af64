package org.intersession.delegation.nomination;

import java.time.Instant;
import java.util.HashMap;
import org.intersession.invitation.Invitation;
import org.intersession.platform.language.Dates;
import org.intersession.web.Filled;
import org.intersession.web.Typed;

/** A later deadline for one party, on the clock of its deadline's zone. */
final class ExtensionForm {
    static final String FIELD = "deadline";

    private ExtensionForm() {}

    /** Null where nothing was typed: the meeting's again. */
    static Instant read(Typed typed, Invitation invitation) {
        var deadline = typed.moment(FIELD, invitation.deadlineZone());
        typed.check();
        return deadline;
    }

    /** The deadline of this party alone, where it has one. */
    static Filled of(Invitation invitation) {
        var values = new HashMap<String, Object>();
        var there = invitation.extendedTo == null ? null : invitation.extendedTo.atZone(invitation.deadlineZone());
        values.put(FIELD + ".day", there == null ? null : there.toLocalDate());
        values.put(FIELD + ".time", there == null ? null : Dates.clock(there.toLocalTime()));
        return Filled.with(values);
    }
}
