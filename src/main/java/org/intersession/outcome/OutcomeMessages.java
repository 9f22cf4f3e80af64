package org.intersession.outcome;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.intersession.outcome.forward.FollowUp;

/** The words of outcomes: drafts, their circulation, comments, the final text. */
@MessageBundle("outcome")
public interface OutcomeMessages {
    @Message("Outcome")
    String outcome();

    @Message("Draft an outcome")
    String newDraft();

    @Message("{kind}: draft")
    String draftOf(String kind);

    @Message("Kind")
    String kindLabel();

    @Message("Title")
    String title();

    @Message("Please give a title in one language at least.")
    String titleNeeded();

    @Message("Text")
    String text();

    @Message("In paragraphs. It names neither speakers nor their affiliation.")
    String textHint();

    @Message("Edit the draft")
    String edit();

    @Message("Not circulated yet: only the secretariat and the chair see it.")
    String notCirculated();

    @Message("Comments until")
    String commentsUntil();

    @Message("The time for comments has ended. If you have something to add, write to the contact of the meeting.")
    String commentsClosed();

    @Message("Circulate for comments")
    String circulate();

    @Message("Change distribution or deadline")
    String circulateAgain();

    @Message("Circulated to")
    String distributionLabel();

    @Message("Comments until (day)")
    String untilDay();

    @Message("Time, at the venue")
    String untilTime();

    @Message("An outcome is issued to those who took part, or more widely: choose one of these.")
    String notInternal();

    @Message("A draft is circulated to the meeting, not to the public.")
    String notPublic();

    @Message("This moment has passed. Choose one to come.")
    String deadlineHasPassed();

    @Message("Give the draft a title and a text first.")
    String nothingToCirculate();

    @Message("Comments")
    String comments();

    @Message(
            "Each delegation sends one set. It is seen by that delegation, the chair and the secretariat; until the deadline it can be replaced.")
    String commentsHint();

    @Message("Comments: {party}")
    String commentsOf(String party);

    @Message("Send the comments")
    String send();

    @Message("Sent")
    String sentAt();

    @Message("No comments yet.")
    String noComments();

    @Message("Your delegation has sent its comments already. Load the page again to see and replace them.")
    String oneSet();

    @Message("The way forward")
    String wayForward();

    @Message("Action")
    String point();

    @Message("Please say what is to be done, in one language at least.")
    String actionNeeded();

    @Message("Addressed to")
    String addressee();

    @Message("Due")
    String dueOn();

    @Message("A year, a month or a day: 2028, 2028-03 or 2028-03-31.")
    String dueHint();

    @Message("Please write a year, a month or a day, for instance 2028, 2028-03 or 2028-03-31.")
    String notADate();

    @Message("Status")
    String statusLabel();

    @Message("Add an action")
    String addAction();

    @Message("Under the outcome")
    String underDocument();

    @Message("This meeting has no issued outcome of that symbol.")
    String noSuchOutcome();

    @Message("No action has been recorded yet.")
    String noActions();

    @Message("Circulate")
    String circulateOnly();

    @Message("Circulate and notify {n} {plural:en(n,'person','persons')}")
    String circulateAndNotify(int n);

    @Message("Count the persons for this choice")
    String countPersons();

    @Message("The choice has changed since the count. Here is the new one; nothing has been done yet.")
    String countedAnew();

    @Message("Issue")
    String issueFinal();

    @Message("Issue the final text")
    String issueTitle();

    @Message(
            "The draft as it stands goes out as a paper under its symbol, in each language in which it is written. Comments end with it.")
    String issueLead();

    @Message("Comments are still in time until")
    String stillOpen();

    @Message("Give the draft a text first.")
    String nothingToIssue();

    @Message("The final text has been issued as {symbol}. What comes after is a revision of that paper.")
    String issuedAlready(String symbol);

    @Message("The final text has been issued:")
    String issuedAs();

    @Message("The final text has been issued; comments have ended.")
    String finalIsOut();

    @Message("Draft for comments: {title}")
    String mailSubject(String title);

    @Message(
            "The following draft is circulated for comments:\n\n{title}\n{link}\n\nEach delegation sends one set of comments, until {until}.\n\nContact: {contact}")
    String mailText(String title, String until, String link, String contact);

    @Message
    String kind(Outcome.Kind kind);

    @Message
    String status(FollowUp.Status status);

    @Message("The draft is circulated.")
    String justCirculated();
}
