package org.intersession.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the page kit: the frame of every page, what is wrong with a field, what went wrong with a page. */
@MessageBundle("web")
public interface WebMessages {
    @Message("Intersession")
    String name();

    @Message("The secretariat for inter-state consultation")
    String subtitle();

    @Message("Skip to the content")
    String skip();

    @Message("Main")
    String mainNavigation();

    @Message("Meetings")
    String meetings();

    @Message("Documents")
    String documents();

    @Message("Consultation mechanisms")
    String processes();

    @Message("States and other participants")
    String parties();

    @Message("Topics")
    String topics();

    @Message("Map")
    String map();

    @Message("My work")
    String home();

    /** French sets a space before it that does not break. */
    @Message(":")
    String colon();

    /** French sets a space before it that does not break. */
    @Message(";")
    String semicolon();

    @Message("Menu")
    String menu();

    @Message("Your access")
    String account();

    @Message("Sign in")
    String signIn();

    @Message("Sign out")
    String signOut();

    @Message("Language")
    String language();

    @Message("Privacy")
    String privacy();

    @Message("Accessibility")
    String accessibility();

    @Message("Contact")
    String contact();

    @Message(
            "The designations employed and the presentation of material do not imply the expression of any opinion whatsoever concerning the legal status of any country, territory, city or area, or of its authorities, or concerning the delimitation of its frontiers or boundaries.")
    String disclaimer();

    @Message("There is something to put right:")
    String faultSummary();

    @Message("optional")
    String optional();

    @Message("Please fill this in.")
    String needed();

    @Message("Please shorten this to {max} characters at most.")
    String tooLong(int max);

    @Message("This is not a day that exists. Please write it as year-month-day, for instance 2027-03-05.")
    String notADay();

    @Message("This is not a time of day. Please write it as hours:minutes, for instance 18:00.")
    String notATime();

    @Message(
            "At that place the clocks are put forward then: this time does not exist. Please choose what is meant: {readings}.")
    String noSuchTime(String readings);

    @Message(
            "At that place the clocks are put back then: this time comes twice. Please choose which is meant: {readings}.")
    String twiceThatTime(String readings);

    @Message("There is no time zone of that name. Please choose one of the list, for instance Europe/Zurich.")
    String noSuchZone();

    @Message("Please write a whole number from {least} to {most}.")
    String notANumber(int least, int most);

    @Message("Please choose one of the possibilities shown.")
    String notOneOfThese();

    @Message("There is no such member here.")
    String notKnownHere();

    @Message("This member has a value of another kind.")
    String notOfThisKind();

    @Message("This key came with another request.")
    String keyOfAnother();

    @Message("This is not an e-mail address. It needs a name, an @ and a domain, for instance name@example.org.")
    String notAnAddress();

    @Message(
            "Somebody else changed this while you were writing. What you typed is below; please compare it with the present state, then press again.")
    String stale();

    @Message("It now says:")
    String nowSays();

    @Message("It is empty now.")
    String nowEmpty();

    @Message("Chosen here now:")
    String nowChosen();

    @Message("Nothing is chosen here now.")
    String nowNothing();

    @Message("This box is ticked now.")
    String nowTicked();

    @Message("This box is not ticked now.")
    String nowNotTicked();

    @Message("Page not found")
    String missingTitle();

    @Message("There is no page at this address, or none that you may see.")
    String missing();

    @Message("If it is meant for you, sign in and you will be brought back here.")
    String missingSignIn();

    @Message("Not yours to do")
    String forbiddenTitle();

    @Message(
            "You may see this, but what you asked for is for others to do. If you think it should be yours, ask the secretariat of the process.")
    String forbidden();

    @Message("Something is not right")
    String refusedTitle();

    @Message("This page was changed meanwhile")
    String staleTitle();

    @Message("This was done already")
    String doneTitle();

    @Message("What you sent had arrived the first time and was done; only the answer got lost. Nothing was done twice.")
    String done();

    @Message("Something went wrong on our side")
    String brokenTitle();

    @Message(
            "What you asked for could not be done. Nothing of it was done by half. Please try again in a moment; if it happens again, tell the contact below the time shown here.")
    String broken();

    @Message("We cannot reach our records at the moment")
    String awayTitle();

    @Message("Nothing can be read or saved just now. It usually passes within a minute, and you stay signed in.")
    String away();

    @Message("Files are out of reach at the moment")
    String awayFilesTitle();

    @Message(
            "There is no room for files just now, or their store does not answer. Those who run this installation are told in its log. Nothing of what you sent was kept by half.")
    String awayFiles();

    @Message("This file is out of reach at the moment")
    String awayFileTitle();

    @Message(
            "Where it is kept does not answer just now, or does not have it. Those who run this installation are told in its log. If trying again does not help, please ask the secretariat for it.")
    String awayFile();

    @Message(
            "What you typed is kept below. Wait a little, look in another tab whether it was saved after all, then press again.")
    String awayKept();

    @Message("Try again")
    String awayAgain();

    @Message("That request could not be understood")
    String badTitle();

    @Message(
            "The page from which it came was too old, or it came from another site. Please go back, load the page again and press once more.")
    String bad();

    @Message("That file is too large")
    String tooLargeTitle();

    @Message("What was sent is larger than can be accepted here. Please choose a smaller file.")
    String tooLarge();

    @Message("That form has too many fields")
    String tooManyTitle();

    @Message(
            "What was sent has more fields than any form here. Nothing of it was read. Please go back and send less at once.")
    String tooMany();

    @Message("That is too long to be read here")
    String tooLongRequestTitle();

    @Message(
            "The address, or what your browser sent along with it, is too long. If you searched for a long text, please search for fewer words; otherwise delete the cookies of this site in your browser and come again.")
    String tooLongRequest();

    @Message("One moment, please")
    String tooOftenTitle();

    @Message("Too many attempts")
    String tooManyTriesTitle();

    @Message(
            "Too many requests came at once from where you are. Nothing is lost: please wait a minute, then go back and try again.")
    String tooOften();

    @Message("You are no longer signed in")
    String expiredTitle();

    @Message(
            "Your session had ended when you pressed. What you typed is kept below. Sign in in a new tab, come back here, then press again.")
    String expired();

    @Message("Sign in in a new tab")
    String expiredSignIn();

    @Message("Send again")
    String expiredAgain();

    @Message("A file cannot be kept here: you will be asked to choose it again.")
    String expiredFile();

    @Message(
            "This file could not be kept: there is no room for files just now, or their store does not answer. What you typed is kept. Wait a little, choose the file again and send.")
    String fileNotKept();

    @Message("To the front page")
    String toFront();

    @Message("Save")
    String save();

    @Message("Cancel")
    String cancel();

    @Message("Back")
    String back();

    @Message("To my work")
    String toHome();

    @Message("{n} {plural:en(n,'mail','mails')} written; {plural:en(n,'it is','they are')} on the way.")
    String written(int n);

    @Message("No mail was written.")
    String nothingWritten();
}
