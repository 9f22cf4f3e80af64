package org.intersession.invitation;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words about inviting, delivery, answers and reminders. */
@MessageBundle("invitation")
public interface InvitationMessages {
    @Message("Invitations")
    String title();

    @Message("The meeting is not announced yet. Invitations can be sent once it is.")
    String notAnnounced();

    @Message("The meeting has been cancelled: nobody is invited to it or reminded of it any more.")
    String meetingCancelled();

    @Message("The invitation can be read and answered here:")
    String mailOpen();

    @Message("Sent to: {line}")
    String distributionLine(String line);

    @Message("copy: {names}")
    String copyTo(String names);

    @Message("Contact: {contact}")
    String contactLine(String contact);

    @Message(
            "This meeting is held under the Chatham House Rule. You may use what you hear; you may not reveal who said it, their affiliation, or who else took part.")
    String chatham();

    @Message("Whom to invite")
    String audience();

    @Message("Choose one group or several; nobody is counted twice.")
    String audienceLead();

    @Message("All States")
    String allStates();

    @Message("the 197 of the “all States” practice of the United Nations")
    String allStatesHint();

    @Message("By process and category")
    String byProcess();

    @Message("By name")
    String byParty();

    @Message("one a line: States, territories or organizations")
    String byPartyHint();

    @Message("Saved lists")
    String savedLists();

    @Message("Show who that is")
    String showSum();

    @Message(
            "{states} {plural:en(states,'State','States')}, {others} other {plural:en(others,'participant','participants')}")
    String sum(long states, long others);

    @Message("Replaced, because it exists no more")
    String replacedTitle();

    @Message("Is {other} also to be invited as part of {process}? This is asked once.")
    String succession(String other, String process);

    @Message("Yes, both")
    String successionYes();

    @Message("No, {name} only")
    String successionNo(String name);

    @Message("Take {plural:en(n,'this','these')} {n} as the audience")
    String takeAudience(int n);

    @Message("{n} chosen before, and not invited yet, {plural:en(n,'is','are')} not among these:")
    String chosenBefore(int n);

    @Message("Add {plural:en(n,'this','these')} {n} to those chosen before")
    String addToAudience(int n);

    @Message("Take only {plural:en(n,'this','these')} {n}")
    String takeAlone(int n);

    @Message("Not known, and left out: {names}")
    String unknownParties(String names);

    @Message("Keep this sum under a name")
    String listName();

    @Message("Keep the list")
    String keepList();

    @Message("{plural:en(n,'member','members')}")
    String member(long n);

    @Message("{plural:en(n,'special participant','special participants')}")
    String special(long n);

    @Message("{plural:en(n,'interested','interested')}")
    String interested(long n);

    @Message("{plural:en(n,'observer','observers')}")
    String observer(long n);

    @Message("Review and send")
    String review();

    @Message("Nobody has been chosen yet.")
    String noAudience();

    @Message("Choose whom to invite")
    String chooseAudience();

    @Message("Change whom to invite")
    String changeAudience();

    @Message("{n} {plural:en(n,'invitation','invitations')} ready")
    String ready(int n);

    @Message("Not sent as it stands")
    String exceptions();

    @Message("{n} {plural:en(n,'has','have')} no address")
    String noAddress(int n);

    @Message("Add addresses")
    String addAddress();

    @Message("{n} without a title in {language}")
    String noTitle(int n, String language);

    @Message("Add the title")
    String addTitle();

    @Message("{n} without a text in {language}")
    String noText(int n, String language);

    @Message("Write the text")
    String addText();

    @Message("{n} whose text needs something that the meeting does not have yet (dates, place or deadline)")
    String incomplete(int n);

    @Message("State or other participant")
    String party();

    @Message("Language")
    String language();

    @Message("To")
    String to();

    @Message("Copy")
    String copy();

    @Message("Places")
    String places();

    @Message("no limit")
    String noLimit();

    @Message("The letter")
    String letter();

    @Message("To {name}")
    String letterTo(String name);

    @Message("Previous")
    String previous();

    @Message("Next")
    String next();

    @Message("Send {n} {plural:en(n,'invitation','invitations')}")
    String send(int n);

    @Message("Each is numbered, recorded and handed to the mail server once. It cannot be called back.")
    String sendHint();

    @Message("{handed} handed over, {refused} refused, {unsent} not sent")
    String after(long handed, long refused, int unsent);

    @Message("{n} on {plural:en(n,'its','their')} way")
    String underWay(long n);

    @Message("Refused by the mail server")
    String refusedTitle();

    @Message("The server said: {said}")
    String refusedSaid(String said);

    @Message("Right address")
    String rightAddress();

    @Message("Send again")
    String sendAgain();

    @Message("Parties")
    String workspace();

    @Message("Texts of invitations")
    String texts();

    @Message(
            "One text for each language. Fields in braces are filled for each party in the form its language wants; what stands between [[ and ]] is left out where one of its fields has no value. In a language whose text is empty nothing is sent.")
    String textsLead();

    @Message("Fields")
    String fields();

    @Message("Note verbale to States")
    String noteVerbale();

    @Message("Letter to organizations and others")
    String organizationLetter();

    @Message("Letter to persons invited by name")
    String personalLetter();

    @Message("Subject ({language})")
    String subjectIn(String language);

    @Message("Text ({language})")
    String textIn(String language);

    @Message("Save the texts")
    String saveTexts();

    @Message("There is no field of this name: {names}.")
    String unknownFields(String names);

    @Message("for this meeting only")
    String textsOfMeeting();

    @Message("Invitation")
    String invitation();

    @Message("Reference")
    String reference();

    @Message("Date")
    String date();

    @Message("Invited as")
    String category();

    @Message("member")
    String asMember();

    @Message("special participant")
    String asSpecial();

    @Message("interested")
    String asInterested();

    @Message("observer")
    String asObserver();

    @Message("Answer by")
    String answerBy();

    @Message("Answer")
    String answer();

    @Message("Answer")
    String toAnswer();

    @Message("To the delegation")
    String toDelegation();

    @Message("As a PDF")
    String download();

    @Message("This invitation went to {mail}.")
    String wentTo(String mail);

    @Message("Sign in to answer")
    String signIn();

    @Message("First time here: create your access for {mail}")
    String firstTime(String mail);

    @Message(
            "You are signed in as {name}. This invitation went to {mail}. Sign in with that address, or ask the contact below to add you.")
    String otherAddress(String name, String mail);

    @Message("This address opens no invitation. If you copied it from a mail, please check that it is whole.")
    String linkClosed();

    @Message("To the meeting")
    String toMeeting();

    @Message("no answer yet")
    String noneYet();

    @Message("will attend")
    String willAttend();

    @Message("regrets")
    String regrets();

    @Message("regrets, wishes the papers")
    String regretsWithPapers();

    @Message("Delivery")
    String delivery();

    @Message("not sent")
    String notSent();

    @Message("no address")
    String noAddressState();

    @Message("on its way")
    String waitingState();

    @Message("handed over, {when}")
    String handedOver(String when);

    @Message("refused by the mail server")
    String refusedState();

    @Message("recorded by the secretariat, received on {day}")
    String recorded(String day);

    @Message("Last change")
    String lastChange();

    @Message("Next")
    String nextAct();

    @Message("Remind")
    String remind();

    @Message("All")
    String all();

    @Message("Invited")
    String chipInvited();

    @Message("No answer yet")
    String chipNoneYet();

    @Message("Will attend")
    String chipWillAttend();

    @Message("Regrets")
    String chipRegrets();

    @Message("Not sent")
    String chipNotSent();

    @Message("No address")
    String chipNoAddress();

    @Message("Refused")
    String chipRefused();

    @Message("Export what is shown (CSV)")
    String export();

    @Message("{n} {plural:en(n,'party','parties')}")
    String rows(int n);

    @Message("from {first} to {last}")
    String between(String first, String last);

    @Message("The fifty before")
    String fiftyBefore();

    @Message("The next ones")
    String fiftyAfter();

    @Message("None.")
    String noRows();

    @Message("Head")
    String head();

    @Message("Letter")
    String letterReceived();

    @Message("Delegation")
    String state();

    @Message("Choose {name}")
    String select(String name);

    @Message("Remind those ticked")
    String remindChosen();

    @Message("Invitations")
    String inviteMore();

    @Message("Write to them")
    String writeTo();

    @Message("Reminder")
    String reminder();

    @Message("Nobody is left to remind, or all have been reminded today.")
    String reminderNobody();

    @Message("{parties} {plural:en(parties,'party','parties')}, {mails} {plural:en(mails,'mail','mails')}")
    String reminderCount(long parties, int mails);

    @Message("Remind {n} {plural:en(n,'party','parties')}")
    String sendReminders(long n);

    @Message("{n} {plural:en(n,'has','have')} been reminded today and will not be again.")
    String remindedToday(int n);

    @Message("Who is reminded")
    String reminderWho();

    @Message("Reminder: {title}")
    String reminderSubject(String title);

    @Message(
            "With reference to the invitation of {sent} ({reference}) to “{title}”, {days}, the Secretariat has not yet received an answer.")
    String reminderText(String title, String days, String sent, String reference);

    @Message("It would be grateful for one by {deadline}. Regrets are welcome too.")
    String reminderDeadline(String deadline);

    @Message("It would be grateful for one. Regrets are welcome too.")
    String reminderNoDeadline();

    @Message("have not answered")
    String groupNoAnswer();

    @Message("all invited")
    String groupAll();

    @Message("will attend")
    String groupWillAttend();

    @Message("observers")
    String groupObservers();

    @Message("those ticked")
    String groupChosen();

    @Message("Message of the secretariat")
    String messageTitle();

    @Message("In the language of each recipient; who has no text in theirs is named before sending.")
    String messageLead();

    @Message("To whom")
    String messageTo();

    @Message("Please choose at least one group.")
    String messageGroupNeeded();

    @Message("Please write a subject and a text in at least one language.")
    String messageTextNeeded();

    @Message("Look at it first")
    String messagePreview();

    @Message("{n} {plural:en(n,'recipient','recipients')} in {language}")
    String messageCount(int n, String language);

    @Message(
            "{n} {plural:en(n,'recipient has','recipients have')} no text in {language} and {plural:en(n,'is','are')} left out.")
    String messageMissing(int n, String language);

    @Message("Send to {n} {plural:en(n,'recipient','recipients')}")
    String messageSend(int n);

    @Message("There is nobody in these groups.")
    String messageNobody();

    @Message(
            "Meanwhile the number of recipients has become {n}. Nothing was sent; please look at it again, then press.")
    String othersConcerned(int n);

    @Message("{n} {plural:en(n,'person','persons')}")
    String reminderPersons(int n);

    @Message("Remind {n} {plural:en(n,'person','persons')}")
    String sendPersonReminders(int n);

    @Message("Write to those ticked")
    String writeToChosen();

    @Message("Places, category, language")
    String terms();

    @Message("{party}: places, category, language")
    String termsOf(String party);

    @Message("Invited by {reference} of {day}, in {language}. The letter stays as it was sent.")
    String sentAs(String reference, String day, String language);

    @Message("Rights in the meeting follow it.")
    String categoryHint();

    @Message("Empty for the number of the meeting.")
    String placesHint();

    @Message("its usual one")
    String usualLanguage();

    @Message("Please choose one of the languages of the list.")
    String noSuchLanguage();

    @Message("and {n} ticked on other pages")
    String tickedElsewhere(int n);

    @Message("Untick all")
    String untick();
}
