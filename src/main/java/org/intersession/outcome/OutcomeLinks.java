package org.intersession.outcome;

import io.quarkus.qute.TemplateExtension;
import org.intersession.meeting.Meeting;

/** The addresses of outcomes. */
@TemplateExtension
public final class OutcomeLinks {
    private OutcomeLinks() {}

    public static String outcomesLink(Meeting meeting) {
        return "/meetings/" + meeting.slug + "/outcomes";
    }

    public static String link(Outcome outcome) {
        return outcomesLink(outcome.meeting) + "/" + outcome.slug;
    }

    public static String wayForwardLink(Meeting meeting) {
        return "/meetings/" + meeting.slug + "/way-forward";
    }
}
