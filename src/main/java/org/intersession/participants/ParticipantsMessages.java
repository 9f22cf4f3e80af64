package org.intersession.participants;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the list of participants and of the order of delegations. */
@MessageBundle("participants")
public interface ParticipantsMessages {
    @Message("List of participants")
    String title();

    @Message("Further delegations")
    String furtherDelegations();

    @Message("Provisional")
    String provisional();

    @Message("No delegation has been confirmed yet.")
    String none();

    @Message(
            "{persons} {plural:en(persons,'person','persons')} of {delegations} {plural:en(delegations,'delegation','delegations')}")
    String counted(long persons, long delegations);

    @Message("{n} {plural:en(n,'person','persons')} invited by name")
    String byName(long n);

    @Message("{total} persons: {members} and {byName}")
    String together(long total, String members, String byName);

    @Message("{n} further {plural:en(n,'member','members')} of the delegation")
    String further(int n);

    @Message("States")
    String states();

    @Message("Other participants")
    String others();

    @Message("Delegation")
    String delegation();

    @Message("Name")
    String name();

    @Message("Courtesy title")
    String courtesy();

    @Message("Family name")
    String family();

    @Message("Given name")
    String given();

    @Message("Role")
    String role();

    @Message("Functional title")
    String function();

    @Message("E-mail")
    String mail();

    @Message("As PDF")
    String pdf();

    @Message("As a table (CSV)")
    String csv();

    @Message("Before the list is handed to you as PDF or table, you may be asked to sign in again.")
    String signInAgain();

    @Message("Order of delegations")
    String orderTitle();

    @Message("Alphabetical order, {language}.")
    String alphabet(String language);

    @Message("From the first.")
    String fromFirst();

    @Message("From {party}, drawn by lot among {among}: {when}.")
    String drawn(String party, int among, String when);

    @Message("See it from the first")
    String seeFromFirst();

    @Message("See it from the one drawn")
    String seeFromDrawn();

    @Message("Draw the first by lot")
    String drawNow();

    @Message("Draws")
    String draws();

    @Message("Table plan and speaking order, PDF")
    String plan();

    @Message("No delegation has been confirmed yet, so there is none to draw.")
    String nobodyToDraw();

    @Message(
            "This meeting is held under the Chatham House Rule. You may use what you hear; you may not reveal who said it, their affiliation, or who else took part.")
    String chathamHouse();

    @Message("1 further member of the delegation")
    String withheldOne();
}
