package org.intersession.meeting;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of meetings: the calendar, the meeting's page, scheduling, changes and their mails. */
@MessageBundle("meeting")
public interface MeetingMessages {
    @Message
    String kind(Meeting.Kind kind);

    @Message
    String mode(Meeting.Mode mode);

    @Message("Draft: it exists for its secretariat only.")
    String isDraft();

    @Message("Open for nominations until {until}.")
    String isOpen(String until);

    @Message("Nominations were due by {since}.")
    String isClosed(String since);

    @Message("Opens {at}.")
    String opensAt(String at);

    @Message("In session until {until}.")
    String isSitting(String until);

    @Message("Concluded on {on}.")
    String isConcluded(String on);

    @Message("Postponed. New dates will be announced here.")
    String isPostponed();

    @Message("Cancelled.")
    String isCancelled();

    @Message("Held, as its source records it.")
    String isArchived();

    @Message("Announced.")
    String isAnnounced();

    @Message("Meeting: {processes}")
    String meetingOf(String processes);

    @Message("Postponed: {title}")
    String postponedPrefix(String title);

    @Message("Cancelled: {title}")
    String cancelledPrefix(String title);

    @Message(
            "This meeting is held under the Chatham House Rule. You may use what you hear; you may not reveal who said it, their affiliation, or who else took part.")
    String chathamHouse();

    @Message("On this page")
    String contents();

    @Message("Process")
    String process();

    @Message("Processes")
    String processes();

    @Message("Series")
    String seriesLabel();

    @Message("Place")
    String place();

    @Message("Hours")
    String hours();

    @Message("Working languages")
    String workingLanguages();

    @Message("Interpretation")
    String interpretationLabel();

    @Message("Host")
    String host();

    @Message("Partners")
    String partners();

    @Message("Held in association with")
    String inAssociation();

    @Message("Topics")
    String topics();

    @Message("Contact")
    String contact();

    @Message("Joining link")
    String join();

    @Message("For you alone: please do not pass it on.")
    String joinHint();

    @Message("Calendar entry (.ics)")
    String addToCalendar();

    @Message("Source")
    String source();

    @Message("Note")
    String noteLabel();

    @Message("Changes")
    String changes();

    @Message("Information for participants")
    String informationTitle();

    @Message("Theme")
    String theme();

    @Message("Dates")
    String dates();

    @Message("Its process and dates are public. Participants find the rest here once they have signed in.")
    String outlineNote();

    @Message("Kind")
    String kindLabel();

    @Message
    String change(MeetingChange.Kind kind);

    @Message("instead of")
    String insteadOf();
}
