package org.intersession.confirmation;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of reviewing and confirming. */
@MessageBundle("confirmation")
public interface ConfirmationMessages {
    @Message("Delegations")
    String title();

    @Message("No delegation here.")
    String none();

    @Message("All {n}")
    String all(int n);

    @Message("Party")
    String party();

    @Message("Head")
    String head();

    @Message("Places")
    String places();

    @Message("Letter")
    String letter();

    @Message("Status")
    String state();

    @Message("received")
    String received();

    @Message("missing")
    String missing();

    @Message("not asked")
    String notAsked();

    @Message("Tick {party}")
    String tick(String party);

    @Message("Go on with those ticked")
    String goOn();

    @Message("Confirm")
    String severalTitle();

    @Message(
            "{persons} {plural:en(persons,'person receives','persons each receive')} a mail in their language with the letter of confirmation, an entry for their calendar and a personal link. The focal points receive a copy.")
    String severalLead(int persons);

    @Message(
            "{n} {plural:en(n,'delegation','delegations')} confirmed. Each person receives the letter of confirmation by mail, and the focal points a copy.")
    String justConfirmed(int n);

    @Message("Confirm {n} {plural:en(n,'delegation','delegations')}")
    String confirmSeveral(int n);

    @Message("Nothing that waits for a decision is ticked.")
    String nothingChosen();

    @Message("Please tick at least one delegation.")
    String chooseSome();

    @Message("The meeting has been cancelled: nobody is confirmed for it any more.")
    String meetingCancelled();

    @Message("Confirm this delegation")
    String confirmOne();

    @Message("To the table of delegations")
    String back();

    @Message("Page of the delegation")
    String toDelegation();

    @Message("Return it")
    String returnTitle();

    @Message("The focal point reads this, and nobody else.")
    String returnHint();

    @Message("What has to be put right")
    String reason();

    @Message("Return with this reason")
    String returnButton();

    @Message("Do not confirm {name}")
    String notConfirmTitle(String name);

    @Message("Why, and what would resolve it")
    String why();

    @Message("It is written to the focal point alone; the person named is not written to.")
    String whyHint();

    @Message("Do not confirm")
    String notConfirmButton();

    @Message("Withdraw {name}")
    String withdraw(String name);

    @Message("Internal notes")
    String notes();

    @Message("Read by the secretariat only.")
    String notesHint();

    @Message("Note")
    String note();

    @Message("Add the note")
    String addNote();

    @Message("Submitted {when}")
    String submittedOn(String when);

    @Message("What was done, and by whom")
    String history();

    @Message("Letter of confirmation")
    String letterTitle();

    @Message(
            "The secretariat confirms that {name} takes part, as {role}, delegation {of}, in “{meeting}”, held in {place} {dates}.")
    String letterText(String name, String role, String of, String meeting, String place, String dates);

    @Message("Please show this letter, with an identity document, at the registration desk.")
    String letterDesk();

    @Message("Name")
    String letterPerson();

    @Message("Functional title")
    String letterFunction();

    @Message("Role")
    String letterRole();

    @Message("Delegation")
    String letterDelegation();

    @Message("Meeting")
    String letterMeeting();

    @Message("Dates")
    String letterDates();

    @Message("Place")
    String letterPlace();

    @Message("letter-of-confirmation.pdf")
    String letterFile();

    @Message("Excellency,")
    String excellency();

    @Message("Dear {title} {family},")
    String dear(String title, String family);

    @Message("Dear {name},")
    String dearPerson(String name);

    @Message("Your participation is confirmed: {meeting}")
    String confirmedSubject(String meeting);

    @Message("Your participation in “{meeting}”, {place}, {dates}, as {role}, delegation {of}, is confirmed.")
    String confirmedText(String role, String of, String meeting, String place, String dates);

    @Message(
            "Your letter of confirmation is attached; please bring it to the registration desk with an identity document. An entry for your calendar comes with this mail.")
    String confirmedAttached();

    @Message("On your personal page you find the programme and the general papers, and you complete your details:")
    String confirmedLink();

    @Message("This link is yours alone; please do not pass it on.")
    String confirmedDoNotForward();

    @Message("Copy for the focal point of what was written to {name}:")
    String copyIntro(String name);

    @Message("Not meant for this address: {meeting}")
    String correctedSubject(String meeting);

    @Message(
            "A confirmation for the delegation {of} to “{meeting}” was sent to this address by mistake. Please disregard it and the letter that came with it.")
    String correctedText(String of, String meeting);

    @Message("Its link opens nothing any more.")
    String correctedLink();

    @Message("The entry in the calendar is cancelled.")
    String correctedCalendar();

    @Message("You no longer take part: {meeting}")
    String withdrawnSubject(String meeting);

    @Message(
            "You have been withdrawn from the delegation {of} to “{meeting}”. Your letter of confirmation is no longer valid, and the entry in your calendar is cancelled.")
    String withdrawnText(String of, String meeting);

    @Message("To be put right: delegation {of} to {meeting}")
    String returnedSubject(String of, String meeting);

    @Message("The secretariat returns the delegation {of} to “{meeting}” and asks you to put this right:")
    String returnedText(String of, String meeting);

    @Message("Everything you wrote is kept. Please change it and submit again:")
    String returnedNext();

    @Message("Not confirmed: a person of the delegation {of} to {meeting}")
    String notConfirmedSubject(String of, String meeting);

    @Message("{name}, named for the delegation {of} to “{meeting}”, is not confirmed:")
    String notConfirmedText(String name, String of, String meeting);

    @Message(
            "This is written to you alone; the person named has not been written to. The place is free; you may name somebody else:")
    String notConfirmedNext();

    @Message("Contact: {name}")
    String contact(String name);

    @Message(
            "This meeting is held under the Chatham House Rule. You may use what you hear; you may not reveal who said it, their affiliation, or who else took part.")
    String chathamHouse();

    @Message("The secretariat hears by mail of what parties send")
    String notice();

    @Message("at once")
    String atOnce();

    @Message("once a day")
    String daily();

    @Message("Keep this choice")
    String chooseNotice();

    @Message("online")
    String online();

    @Message
    String view(Table.View view);

    @Message("confirmed persons")
    String groupConfirmed();

    @Message("heads of delegation")
    String groupHeads();
}
