package org.intersession.home;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the front page and of the personas' homes. */
@MessageBundle("home")
public interface HomeMessages {
    @Message(
            "Governments consult on migration in informal, ongoing, non-binding processes. Here their secretariats keep the meetings, the papers and the outcomes.")
    String purpose();

    @Message("Coming meetings")
    String coming();

    @Message("No meeting is announced at present.")
    String none();

    @Message("All meetings")
    String allMeetings();

    @Message("Find a paper")
    String find();

    @Message("Symbol, title, meeting or participant")
    String findLabel();

    @Message("Find")
    String findButton();

    @Message("A symbol leads straight to its paper.")
    String findHint();

    @Message("Invited? Open your invitation.")
    String invited();

    @Message("The mail you received leads to it too.")
    String invitedHint();

    @Message("Regional consultative processes, as listed in July 2005")
    String regional();

    @Message("Name")
    String name();

    @Message("Acronym")
    String acronym();

    @Message("Since")
    String year();

    @Message("States")
    String states();

    @Message("Dialogues, initiatives and inter-agency mechanisms")
    String others();

    @Message("Membership worldwide: the map")
    String mapLink();
}
