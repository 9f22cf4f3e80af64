package org.intersession.delegation;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.intersession.invitation.answer.Answer;
import org.intersession.invitation.answer.Received;

/** The words of answering and nominating. */
@MessageBundle("delegation")
public interface DelegationMessages {
    @Message("Delegation {of}")
    String title(String of);

    @Message("Focal point {of}")
    String capacity(String of);

    @Message("Will you take part?")
    String asking();

    @Message("Change the answer")
    String changeAnswer();

    @Message("If you send your regrets, everybody named here is withdrawn.")
    String changeAnswerHint();

    @Message("Answer and delegation are expected by {moment}.")
    String expectedBy(String moment);

    @Message("Please answer and name your delegation by {moment}.")
    String answerBy(String moment);

    @Message("You can change what you sent until {moment}.")
    String changeBy(String moment);

    @Message("The deadline was {moment}. What you change now is marked as late, and the secretariat will decide.")
    String changeLate(String moment);

    @Message("What comes later is accepted too. It is marked as late, and the secretariat will decide.")
    String lateBeforehand();

    @Message("Nominations close then.")
    String firmBeforehand();

    @Message("The deadline was {moment}. You can still submit; the secretariat will decide.")
    String deadlineWas(String moment);

    @Message("The deadline was today at {clock}, {place}. You can still submit; the secretariat will decide.")
    String deadlineWasToday(String clock, String place);

    @Message("Nominations closed on {moment}. If something has to change, please write to the contact of the meeting.")
    String closedSince(String moment);

    @Message("This meeting has been held. If something is to be put right, please write to its contact.")
    String meetingOver();

    @Message("This meeting has been cancelled. If something is to be put right, please write to its contact.")
    String meetingCancelled();

    @Message("Contact: {name}")
    String contact(String name);

    @Message("in {n} {plural:en(n,'day','days')}")
    String days(int n);

    @Message("today")
    String today();

    @Message("Your delegation")
    String people();

    @Message("Persons named")
    String theirPeople();

    @Message("{named} of {places} {plural:en(places,'place','places')} named")
    String placesNamed(int named, int places);

    @Message("{named} {plural:en(named,'person','persons')} named")
    String peopleNamed(int named);

    @Message("letter to follow")
    String letterToFollow();

    @Message("letter received")
    String letterHere();

    @Message("Nobody is named yet.")
    String nobodyYet();

    @Message("All places are taken. To name somebody else, take somebody off first.")
    String allPlaces();

    @Message("Add a person")
    String addPerson();

    @Message("Add myself")
    String addMyself();

    @Message("Add {name}")
    String addAgainName(String name);

    @Message("Courtesy title")
    String courtesy();

    @Message("Ms., Mr., H.E.")
    String courtesyHint();

    @Message("Given name")
    String given();

    @Message("Family name")
    String family();

    @Message("If the person has a single name, write it here.")
    String familyHint();

    @Message("Functional title, with the ministry")
    String function();

    @Message("For instance: Director of Migration, Ministry of the Interior")
    String functionHint();

    @Message("E-mail")
    String mail();

    @Message("The confirmation goes there. Several persons may share one address.")
    String mailHint();

    @Message("Role")
    String roleLabel();

    @Message("Let them complete their details now")
    String letRegister();

    @Message("They then receive a personal link before they are confirmed.")
    String letRegisterHint();

    @Message("Add this person")
    String addThis();

    @Message("Save and continue later")
    String saveLater();

    @Message("Saved. Nothing has gone to the secretariat yet: come back and submit.")
    String savedForLater();

    @Message("Change")
    String change();

    @Message("Change {name}")
    String changePerson(String name);

    @Message("Make head")
    String makeHead();

    @Message("Take off")
    String takeOff();

    @Message("Withdraw")
    String withdraw();

    @Message("Still missing: functional title and e-mail.")
    String stillMissing();

    @Message("Still missing: functional title.")
    String functionMissing();

    @Message("Still missing: e-mail.")
    String mailMissing();

    @Message("Save the changes")
    String saveChanges();

    @Message("Note verbale or letter")
    String letterTitle();

    @Message("The letter has to be here before you can submit.")
    String letterRequired();

    @Message("It may come with the delegation or follow later.")
    String letterMayFollow();

    @Message("No letter is asked for; you may add one.")
    String letterNotAsked();

    @Message("File")
    String letterFile();

    @Message("PDF or photograph (JPEG, PNG), at most 10 MB")
    String letterHint();

    @Message("Send the letter")
    String letterSend();

    @Message("Send another instead")
    String letterReplace();

    @Message("{name}, received {when}")
    String letterReceived(String name, String when);

    @Message("Submit now")
    String submitNow();

    @Message("Submit now, letter to follow")
    String submitLetterFollows();

    @Message("Submit again")
    String submitAgain();

    @Message("It will be marked as late.")
    String submitLate();

    @Message("Submit")
    String submitTitle();

    @Message("See what was received")
    String toReceipt();

    @Message("Received")
    String receiptTitle();

    @Message("The delegation {of} to the meeting “{meeting}” has been received.")
    String receiptLead(String of, String meeting);

    @Message("Received on")
    String receiptWhen();

    @Message("Submitted by")
    String receiptBy();

    @Message("Recorded by the secretariat")
    String receiptRecorded();

    @Message("After the deadline of {deadline}: marked as late.")
    String receiptLate(String deadline);

    @Message("In time.")
    String receiptInTime();

    @Message("What happens next")
    String receiptNext();

    @Message(
            "The secretariat looks at it and confirms, usually within five working days. You then receive a mail, and each person confirmed receives a letter of confirmation and a personal link.")
    String receiptNextReview();

    @Message(
            "As it came after the deadline, the secretariat first decides whether it can be accommodated, and writes to you.")
    String receiptNextLate();

    @Message("Please send the note verbale or letter on the page of your delegation.")
    String receiptNextLetter();

    @Message("Until it is confirmed you can change everything on the page of your delegation.")
    String receiptChange();

    @Message("Print this page or keep the mail: it says the same.")
    String receiptPrint();

    @Message("To the page of the delegation")
    String backToDelegation();

    @Message("The secretariat returned the delegation:")
    String returnedBecause();

    @Message("Please put it right and submit it again. Everything is kept.")
    String returnedNext();

    @Message("No longer in the delegation")
    String ended();

    @Message("What was done, and by whom")
    String history();

    @Message("secretariat")
    String bySecretariat();

    @Message("focal point")
    String byParty();

    @Message("received on {day}, {by}")
    String receivedHow(String day, String by);

    @Message("reference {reference}")
    String receivedReference(String reference);

    @Message("Record what we received")
    String recordTitle();

    @Message("Say once how it reached you; it then stands beside everything you record here, and the party reads it.")
    String recordHint();

    @Message("Received on")
    String recordOn();

    @Message("By")
    String recordBy();

    @Message("Reference")
    String recordReference();

    @Message("Use this for what I record now")
    String recordUse();

    @Message("You are recording for the party:")
    String recordNow();

    @Message("Review")
    String review();

    @Message(
            "All {quota} {plural:en(quota,'place is','places are')} taken. To name somebody else, take somebody off first.")
    String quotaFull(int quota);

    @Message("Somebody else of your party took the last place at the same moment. Please look at the delegation again.")
    String placesTaken();

    @Message("A delegation has exactly one head. Please look at the delegation again.")
    String oneHead();

    @Message("Somebody else of your party answered at the same moment. Please look at the answer again.")
    String answeredMeanwhile();

    @Message("Please choose one of the answers.")
    String chooseAnAnswer();

    @Message("Please say first that you will take part.")
    String answerFirst();

    @Message("Nominations are closed. If something has to change, please write to the contact of the meeting.")
    String closed();

    @Message("Please say first when and how you received this.")
    String sayHowReceived();

    @Message("Please name at least one person before you submit.")
    String nobodyNamed();

    @Message("Please choose the head of the delegation before you submit.")
    String noHead();

    @Message("{name}: please add the functional title and the e-mail before you submit.")
    String incomplete(String name);

    @Message("For this meeting the note verbale or letter has to be here before you can submit.")
    String letterNeeded();

    @Message("This delegation has not been submitted.")
    String notSubmitted();

    @Message("{name} is not waiting to be confirmed.")
    String notNominated(String name);

    @Message("{name} is no longer in the delegation.")
    String noLonger(String name);

    @Message(
            "{name} has been confirmed, or has registered: another address or family name is another person. Please withdraw {name} and name the other; the secretariat corrects a mistake.")
    String somebodyElse(String name);

    @Message("Please choose a file.")
    String letterChoose();

    @Message("This file is not a PDF, JPEG or PNG, whatever its name says, or it is not whole. Please choose another.")
    String letterNotThese();

    @Message("This file is larger than 10 MB. Please choose a smaller one; a photograph of the letter is enough.")
    String letterTooLarge();

    @Message
    String receivedAnswer(Answer it);

    @Message("Delegation received ({n} {plural:en(n,'person','persons')})")
    String receivedDelegation(int n);

    @Message("Further name received ({n} {plural:en(n,'person','persons')})")
    String receivedName(int n);

    @Message("Letter received")
    String receivedLetter();

    @Message("{what}, {when}: delegation {of} to {meeting}")
    String mailReceiptSubject(String what, String when, String of, String meeting);

    @Message("{party}: {what}, {when}: {meeting}")
    String mailSecretariatSubject(String party, String what, String when, String meeting);

    @Message("Received on {when}, for “{meeting}”:")
    String mailReceipt(String when, String meeting);

    @Message("The letter {name}.")
    String mailLetter(String name);

    @Message("You find it, and change it where needed, on the page of your delegation:")
    String mailSee();

    @Message("Extend the deadline for this party")
    String extendTitle();

    @Message("In {place}. The others keep theirs; leave both empty to give this party the meeting’s deadline again.")
    String extendHint(String place);

    @Message("Day")
    String extendDay();

    @Message("Time")
    String extendTime();

    @Message("Extend")
    String extend();

    @Message("What parties sent on {day}")
    String digestSubject(String day);

    @Message("To your delegation")
    String toPage();

    @Message("Type their details")
    String details();

    @Message("late")
    String late();

    @Message("registered")
    String registered();

    @Message
    String role(Delegate.Role role);

    @Message
    String delegateState(Delegate.State state);

    @Message
    String state(Delegation.State state);

    @Message
    String answered(Answer answer);

    @Message
    String theirAnswer(Answer answer);

    @Message
    String offer(Answer answer);

    @Message
    String answerSaid(Answer answer);

    @Message
    String means(Received.Means by);

    @Message
    String act(DelegationEntry.Act act);

    @Message("will attend and have named nobody")
    String groupNobodyNamed();

    @Message("have submitted, letter to follow")
    String groupLetterMissing();

    @Message("Reminder: {title}")
    String remindSubject(String title);

    @Message(
            "The Secretariat noted with thanks that the delegation {of} will take part in “{title}”, {days}. It has not yet received the names and functional titles of its members.")
    String remindNames(String title, String days, String of);

    @Message(
            "The Secretariat has received the composition of the delegation {of} to “{title}”, {days}. The note verbale or letter of nomination has not yet reached it.")
    String remindLetter(String title, String days, String of);

    @Message("It would be grateful to receive what is missing by {deadline}.")
    String remindDeadline(String deadline);

    @Message("It would be grateful to receive what is missing.")
    String remindNoDeadline();

    @Message(
            "{party} has named {n} {plural:en(n,'person','persons')}. There cannot be fewer places than that; withdraw somebody first.")
    String moreNamed(String party, int n);

    @Message("Language of correspondence: {language}")
    String correspondence(String language);

    @Message("Language of correspondence")
    String correspondenceLabel();

    @Message("From the next on, invitations and other letters of this process to you are written in it.")
    String correspondenceHint();
}
