package org.intersession.meeting.change;

import java.time.Instant;
import java.util.LinkedHashMap;
import org.intersession.meeting.Lack;
import org.intersession.meeting.Meeting;
import org.intersession.meeting.MeetingMessages;
import org.intersession.meeting.plan.Plan;
import org.intersession.meeting.scheduling.MeetingForm;
import org.intersession.platform.language.Translated;
import org.intersession.web.Filled;
import org.intersession.web.Typed;

/** A change of an announced meeting as typed: the new plan, why, and how many mails the page said it would send. */
public final class ChangeForm {
    /** @param plan null where the meeting is put off or called off @param letters null where no page told a number */
    record Wanted(Plan plan, Translated explanation, Integer letters) {}

    private ChangeForm() {}

    public static Wanted read(Typed typed, Meeting meeting, boolean moving, Instant now) {
        var why = typed.translated("explanation", 2000);
        Plan plan = null;
        if (moving) {
            plan = MeetingForm.plan(typed).slotsOr(meeting.slots());
            typed.needed("opens", plan.opensOn());
            typed.needed("zone", plan.zone());
            if (plan.mode() != Meeting.Mode.ONLINE && plan.city() == null) {
                typed.fault(
                        "city." + typed.locale().getLanguage(),
                        typed.words(MeetingMessages.class).lack(Lack.CITY));
            }
            var before = meeting.plan();
            if (plan.opensOn() != null && before.opensOn() != null) {
                plan = typed.ticked("deadlinesMove") ? plan.deadlinesAfter(before, now) : plan.deadlinesOf(before);
            }
            MeetingForm.checkDeadlines(typed, plan);
            if (typed.faulty("nominations.day") || typed.faulty("registration.day")) {
                typed.fault("deadlinesMove", typed.words(MeetingMessages.class).deadlineAfterOpening());
            }
        }
        var letters = typed.number("letters", 0, Integer.MAX_VALUE);
        typed.check();
        return new Wanted(plan, why.isEmpty() ? null : why, letters);
    }

    static Filled of(Meeting meeting) {
        var values = new LinkedHashMap<String, Object>();
        values.put("version", meeting.version);
        MeetingForm.put(values, meeting.plan());
        values.put("deadlinesMove", "yes");
        return Filled.with(values);
    }
}
