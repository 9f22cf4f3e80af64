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

    @Message("Secretariat:")
    String secretariatOf();

    @Message("Schedule a meeting")
    String schedule();

    @Message("To do")
    String toDo();

    @Message("Nothing waits for you at present.")
    String nothingToDo();

    @Message("draft, not announced")
    String stillDraft();

    @Message("{n} {plural:en(n,'delegation','delegations')} to review")
    String toReview(long n);

    @Message("{n} {plural:en(n,'mail','mails')} refused")
    String refused(long n);

    @Message(
            "{n} {plural:en(n,'has','have')} not answered, nominations close in {days} {plural:en(days,'day','days')}: remind")
    String remind(long n, int days);

    @Message("{n} {plural:en(n,'letter','letters')} to follow")
    String lettersMissing(long n);

    @Message("Meeting")
    String meeting();

    @Message("Opens in")
    String opensIn();

    @Message("{n} {plural:en(n,'day','days')}")
    String days(int n);

    @Message("Invited")
    String invitedHead();

    @Message("Will attend")
    String willAttend();

    @Message("Regrets")
    String regrets();

    @Message("None yet")
    String noneYet();

    @Message("Persons")
    String persons();

    @Message("Registered")
    String registered();

    @Message("No meeting is being prepared.")
    String noMeeting();

    @Message("Your processes")
    String yourProcesses();

    @Message("No invitation waits for an answer.")
    String nothingOpen();

    @Message("Further invitations")
    String furtherInvitations();

    @Message("Answered, confirmed and past")
    String settled();

    @Message("Letters received")
    String lettersReceived();

    @Message("Answer by {moment}")
    String answerBy(String moment);

    @Message("The deadline was {moment}. You can still submit; the secretariat will decide.")
    String deadlineWas(String moment);

    @Message("Chair")
    String chair();

    @Message("The meetings that you chair.")
    String chairLead();

    @Message("Conference services")
    String conferenceServices();

    @Message("The meetings that you serve.")
    String conferenceServicesLead();

    @Message("Your meetings")
    String yourMeetings();

    @Message("The meetings to which your delegation has named you.")
    String yourMeetingsLead();

    @Message("Open the meeting")
    String openMeeting();

    @Message("Administration")
    String administration();

    @Message("You appoint, keep the registry and read the log. Of papers and persons you see what everybody sees.")
    String administrationLead();

    @Message("Persons and grants")
    String personsAndGrants();

    @Message("Log")
    String log();

    @Message("Registry")
    String registry();

    @Message("You are signed in")
    String emptyTitle();

    @Message("Nothing has been entrusted to you here yet.")
    String empty();

    @Message(
            "If you were invited, open the link in the mail that you received, or ask the contact named in it to add your address.")
    String emptyNext();

    @Message
    String next(Card.Next next);

    @Message("{n} {plural:en(n,'invitation','invitations')} not sent")
    String notSent(long n);

    @Message("No agenda released, opening in {n} {plural:en(n,'day','days')}")
    String agendaDue(int n);

    @Message("No agenda released, opening today")
    String agendaDueToday();

    @Message("{paper} expected")
    String languageMissing(String paper);

    @Message("Papers")
    String papers();

    @Message("of")
    String outOf();

    @Message("The next twelve weeks")
    String deadlines();

    @Message("Nothing falls due within twelve weeks.")
    String noDeadline();

    @Message("Nominations close")
    String dueNominations();

    @Message("Nominations close for {party}")
    String dueExtended(String party);

    @Message("Registration closes")
    String dueRegistration();

    @Message("Opening")
    String dueOpening();

    @Message("{paper} expected")
    String dueExpected(String paper);

    @Message("Embargo on {paper} ends")
    String dueEmbargo(String paper);

    @Message("{paper} becomes public")
    String dueDerestriction(String paper);

    @Message("Comments close: {outcome}")
    String dueComments(String outcome);

    @Message("Since your last visit")
    String happened();

    @Message("Nothing new.")
    String nothingHappened();

    @Message("Latest outcomes")
    String latest();

    @Message("No outcome has been made public yet.")
    String noOutcome();

    @Message("All documents")
    String allPapers();

    @Message("Calendar entry (.ics)")
    String calendar();

    @Message("Order of delegations")
    String order();

    @Message("Outcome")
    String outcome();

    @Message("Table plan and order of speaking (PDF)")
    String doorSheet();

    @Message("{n} {plural:en(n,'person asks','persons ask')} to be in the delegation.")
    String asking(int n);

    @Message("{n} {plural:en(n,'party','parties')} without address")
    String noAddress(long n);

    @Message("New since your last visit")
    String news();

    @Message("Not released yet")
    String notReleased();

    @Message("the draft of the next release")
    String nextRelease();

    @Message("Delegations confirmed")
    String delegationsConfirmed();

    @Message("None yet")
    String noneConfirmed();

    @Message("Alphabetical, or from a party drawn by lot")
    String orderShow();

    @Message("By agenda item")
    String papersShow();

    @Message("{n} {plural:en(n,'set of comments','sets of comments')}")
    String comments(long n);

    @Message("Issue")
    String issue();

    @Message("Issued")
    String outcomeIssued();

    @Message("No draft yet")
    String noDraft();

    @Message("Working languages")
    String languages();

    @Message("Interpretation")
    String interpretation();

    @Message("Sittings of today")
    String sittingsToday();

    @Message("Next sittings")
    String sittingsNext();

    @Message("No sitting to come has been announced.")
    String noSittings();

    @Message("Door sheets (PDF)")
    String doorSheets();

    @Message("Names and functions")
    String namesAndFunctions();

    @Message
    String chairNext(Chairing.Next next);

    @Message("Machines")
    String machines();

    @Message("Counterparts")
    String counterparts();

    @Message(
            "The focal points of those who take part, by name and function. They and the secretariat read this; a message to one of them goes by the secretariat.")
    String counterpartsHint();

    @Message("Participant")
    String party();

    @Message("Function")
    String function();

    @Message("All {all} counterparts")
    String allCounterparts(int all);

    @Message("for the")
    String forProcess();
}
