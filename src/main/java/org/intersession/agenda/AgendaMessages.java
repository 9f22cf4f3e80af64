package org.intersession.agenda;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.intersession.agenda.release.Release;
import org.intersession.agenda.sitting.Sitting;
import org.intersession.agenda.speaker.Speaker;
import org.intersession.meeting.distribution.Distribution;

/** The words of agendas, programmes and their releases. */
@MessageBundle("agenda")
public interface AgendaMessages {
    @Message("Agenda")
    String agenda();

    @Message("Programme")
    String programme();

    @Message("Agenda and programme")
    String agendaAndProgramme();

    @Message("Agenda and programme: working draft")
    String draftTitle();

    @Message("Only the secretariat and the chair see this draft. Others see what has been released.")
    String draftLead();

    @Message("You see the draft as it stands; the secretariat works on it.")
    String readOnly();

    @Message("Working draft")
    String toDraft();

    @Message("Item")
    String item();

    @Message("Items")
    String items();

    @Message("Number")
    String number();

    @Message("Leave it empty and it follows the place in the list.")
    String numberHint();

    @Message("Title")
    String title();

    @Message("Annotation")
    String annotation();

    @Message("What the item is about, in paragraphs.")
    String annotationHint();

    @Message("Expected action")
    String expectedAction();

    @Message("For instance: to take note; to adopt.")
    String expectedActionHint();

    @Message("Time foreseen, in minutes")
    String minutes();

    @Message("{n} min")
    String minutesShort(int n);

    @Message("Edit")
    String edit();

    @Message("Edit {what}")
    String editNamed(String what);

    @Message("Up")
    String up();

    @Message("Down")
    String down();

    @Message("Remove")
    String remove();

    @Message("Add an item")
    String addItem();

    @Message("Add a sub-item to {number}")
    String addSubItem(String number);

    @Message("Part of item {number}")
    String under(String number);

    @Message("No item yet.")
    String noItems();

    @Message("Item {number}")
    String itemTitle(String number);

    @Message("A new item")
    String newItem();

    @Message("Please give a title in one language at least.")
    String titleNeeded();

    @Message("Another item has the number {number}. Choose a different one, or leave it empty.")
    String numberTaken(String number);

    @Message("There is no item of that number on the agenda.")
    String noSuchItem();

    @Message("A sub-item has no sub-items of its own.")
    String noThirdLevel();

    @Message("This item has sub-items. Remove them first.")
    String hasSubItems();

    @Message("This item is in a sitting, has papers or has a speaker. Take it out there first.")
    String isScheduled();

    @Message("Sitting")
    String sitting();

    @Message("Break")
    String pause();

    @Message("A new sitting or break")
    String newSitting();

    @Message("Add a sitting or a break")
    String addSitting();

    @Message("Propose the usual sittings")
    String addUsual();

    @Message("No sitting yet.")
    String noSittings();

    @Message("The meeting has no days yet. Give it days and a place first.")
    String noDays();

    @Message("Kind")
    String kindLabel();

    @Message("Day")
    String day();

    @Message("Starts")
    String starts();

    @Message("Ends")
    String ends();

    @Message("{place}, for instance 10:00")
    String clockHint(String place);

    @Message("Room")
    String room();

    @Message("Closed sitting")
    String closed();

    @Message("For the delegations of members, the chair and the secretariat. For everybody else it is not there.")
    String closedHint();

    @Message("Assigned to conference services")
    String serviced();

    @Message("Interpreters and room staff see this closed sitting.")
    String servicedHint();

    @Message("The meeting is held {days}. Choose one of its days.")
    String notADayOfTheMeeting(String days);

    @Message("The end must come after the beginning, on the same day.")
    String endsBeforeItStarts();

    @Message("Another sitting, or another break, is held at that time. Choose a time that is free.")
    String overlaps();

    @Message("A break is not closed.")
    String noClosedBreak();

    @Message(
            "At the venue the clocks go from {before} to {after} then: {time} does not exist. Choose a time before {before} or from {after}.")
    String noSuchTime(String time, String before, String after);

    @Message(
            "At the venue the clocks go back then and {time} comes twice ({first} and {second}). Choose a time before {from} or from {until}.")
    String twiceThatTime(String time, String first, String second, String from, String until);

    @Message("Add the item to this sitting")
    String schedule();

    @Message("From (if fixed)")
    String itemStarts();

    @Message("Choose an item")
    String chooseItem();

    @Message("This item is in the sitting already.")
    String alreadyThere();

    @Message("A break takes up no item.")
    String noItemInABreak();

    @Message("This time lies outside the sitting.")
    String outsideTheSitting();

    @Message("Speakers and moderators")
    String speakers();

    @Message("Add a speaker or moderator")
    String addSpeaker();

    @Message("Speaker or moderator")
    String speakerTitle();

    @Message("Name as it is to be read out")
    String name();

    @Message("Functional title")
    String functionalTitle();

    @Message("On item")
    String onItem();

    @Message("The sitting as a whole")
    String wholeSitting();

    @Message("Speaks in")
    String language();

    @Message("Two letters, for instance en, fr, es, ar: for the interpreters.")
    String languageHint();

    @Message("Please give a language by its code, for instance en, fr, es or ar.")
    String noSuchLanguage();

    @Message("Agreed to be named publicly")
    String namedPublicly();

    @Message("Without this, only participants and the secretariat see the name.")
    String namedPubliclyHint();

    @Message("not named to the public")
    String notNamedPublicly();

    @Message("Release")
    String release();

    @Message("Release the agenda and programme")
    String releaseTitle();

    @Message(
            "The release keeps the draft as it is now, at an address of its own. Later changes to the draft do not alter it.")
    String releaseLead();

    @Message("This release is")
    String releaseKind();

    @Message("Who may read it")
    String distributionLabel();

    @Message("In the public form closed sittings are not there, and speakers only if they agreed to be named.")
    String publicForm();

    @Message("What changed")
    String changed();

    @Message("One line. Everybody who may read the release reads it.")
    String changedHint();

    @Message("What is internal is not released: the draft is there for it.")
    String notInternal();

    @Message("There is nothing to release yet. Add an item or a sitting first.")
    String nothingToRelease();

    @Message("Releases")
    String releases();

    @Message("Nothing has been released yet.")
    String noReleases();

    @Message("The programme has not been released yet.")
    String noProgramme();

    @Message("There is a newer release.")
    String newer();

    @Message("The days of the meeting have changed since this was released; its hours then hold no longer.")
    String strays();

    @Message("Print version (PDF)")
    String asPdf();

    @Message("Add the sittings to a calendar (.ics)")
    String asCalendar();

    @Message("Agenda and programme in full")
    String fullProgramme();

    @Message("All times are {place}.")
    String timesAre(String place);

    @Message("Now and next")
    String nowTitle();

    @Message("Door sheets")
    String doorSheets();

    @Message("Next sitting")
    String nextTitle();

    @Message("Now")
    String now();

    @Message("Next")
    String next();

    @Message(
            "This meeting is held under the Chatham House Rule. You may use what you hear; you may not reveal who said it, their affiliation, or who else took part.")
    String chathamHouse();

    @Message("Item {number}")
    String itemHeading(String number);

    @Message
    String part(Speaker.Part part);

    @Message
    String kind(Sitting.Kind kind);

    @Message
    String releaseNamed(Release.Kind kind);

    @Message
    String distribution(Distribution distribution);
}
