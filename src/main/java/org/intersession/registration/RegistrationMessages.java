package org.intersession.registration;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of registering. */
@MessageBundle("registration")
public interface RegistrationMessages {
    @Message("Your participation")
    String yours();

    @Message("To see the other papers:")
    String otherPapers();

    @Message("receive a code at {address}")
    String receiveCode(String address);

    @Message("Complete your details")
    String title();

    @Message("Details of {name}")
    String titleFor(String name);

    @Message("{role}, delegation {of}")
    String asMember(String role, String of);

    @Message("Your participation is confirmed.")
    String confirmed();

    @Message("Your delegation has named you; the secretariat has not yet confirmed.")
    String notYet();

    @Message("Complete your details")
    String complete();

    @Message("Change your details")
    String change();

    @Message("Thank you. Your details are kept, and you can change them here until the meeting.")
    String saved();

    @Message("Two minutes. What you write here never changes your role or your delegation.")
    String lead();

    @Message("Name as on your travel document")
    String document();

    @Message("For the registration desk. No passport number is asked.")
    String documentHint();

    @Message("Language for mails and papers")
    String language();

    @Message("To which delegations")
    String whichDelegations();

    @Message(
            "More than one delegation has named you, and none is confirmed. What you write goes to those that you choose.")
    String toDelegations();

    @Message(
            "What you write goes to every delegation in which you are confirmed. One that has only named you reads it if you choose so.")
    String alsoToDelegations();

    @Message("Please choose to which delegation your details go.")
    String chooseDelegation();

    @Message("Please choose a language.")
    String chooseLanguage();

    @Message("Accessibility: what you need")
    String accessibility();

    @Message("Food: what you cannot eat")
    String dietary();

    @Message("Needs")
    String needs();

    @Message("Read by the secretariat only, to prepare the meeting; deleted on {day}.")
    String needsHint(String day);

    @Message("Read by the secretariat only, to prepare the meeting; deleted 30 days after it.")
    String needsHintOpen();

    @Message("Participants may see my e-mail address in the list of participants")
    String shown();

    @Message("My name may stand in the list that is public")
    String publicly();

    @Message("Save my details")
    String save();

    @Message("Save these details")
    String saveFor();

    @Message("How your details are treated")
    String privacy();

    @Message("Please complete your details: {meeting}")
    String mailSubject(String meeting);

    @Message(
            "The delegation {of} has named you for “{meeting}”. The secretariat has still to confirm; you can complete your details already.")
    String mailText(String of, String meeting);

    @Message(
            "You are confirmed in the delegation {of} for “{meeting}”. Please complete your details; it takes two minutes.")
    String mailReminder(String of, String meeting);

    @Message("Registrations")
    String listTitle();

    @Message("Everybody who is confirmed has registered.")
    String allRegistered();

    @Message("{n} {plural:en(n,'person has','persons have')} not registered yet.")
    String notRegistered(int n);

    @Message("Each receives one mail with a personal link; pressing twice on one day sends it once.")
    String remindHint();

    @Message("Remind {n} {plural:en(n,'person','persons')}")
    String remind(int n);

    @Message("{n} {plural:en(n,'person has','persons have')} registered")
    String registeredTitle(int n);

    @Message("Further persons")
    String furtherRegistered();

    @Message("Nobody is confirmed yet.")
    String nobodyConfirmed();

    @Message("What people need")
    String needsTitle();

    @Message("Withheld from the list of participants, for security")
    String withheld();

    @Message("The person then counts as “1 further member of the delegation”.")
    String withheldHint();

    @Message("Keep this setting")
    String withhold();

    @Message("Your personal page:")
    String mailLink();

    @Message("This link is yours alone; please do not pass it on.")
    String mailPersonal();

    @Message("Letter of confirmation (PDF)")
    String letterOfConfirmation();

    @Message("Register")
    String requestTitle();

    @Message("Register under your State or organization")
    String requestHeading();

    @Message(
            "At this meeting people register first. The focal point of your State or organization then approves, and the secretariat confirms; until it approves, only you, the focal point and the secretariat see what you write.")
    String requestLead();

    @Message("First time here: create your access")
    String requestCreate();

    @Message("See or change your registration")
    String requestSee();

    @Message("State, territory or organization")
    String requestParty();

    @Message("Please choose")
    String requestChoose();

    @Message("Please choose your State, territory or organization.")
    String chooseParty();

    @Message("You are written to at")
    String requestAddress();

    @Message("Send to the focal point")
    String requestSend();

    @Message("Send the change")
    String requestChange();

    @Message("Change what you wrote")
    String requestRevise();

    @Message("Withdraw my registration")
    String requestWithdraw();

    @Message("Your registration is with the focal point {of}. You are written to when it has been decided.")
    String requestOpen(String of);

    @Message("The focal point has taken you into the delegation {of}.")
    String requestApproved(String of);

    @Message("The focal point {of} has not approved your registration:")
    String requestRefused(String of);

    @Message("You have withdrawn your registration.")
    String requestWithdrawn();

    @Message("What {name} asked for has been decided already.")
    String requestDecided(String name);

    @Message("You are in a delegation to this meeting already.")
    String requestPlaced();

    @Message("Registration for this meeting is closed. Please write to the contact that the page of the meeting names.")
    String requestClosed();

    @Message("People who ask to be in the delegation")
    String askingTitle();

    @Message(
            "They registered themselves. Approved, they are named like everybody else: they take a place, and the secretariat confirms them.")
    String askingHint();

    @Message("Nobody is waiting for your approval.")
    String askingNobody();

    @Message("Decide about {name}")
    String askingDecide(String name);

    @Message("Asks to be in the delegation {of} to “{meeting}”.")
    String askingLead(String of, String meeting);

    @Message("Take into the delegation")
    String approve();

    @Message("Takes one of your places. What they wrote of their needs is read by the secretariat only.")
    String approveHint();

    @Message("Do not approve")
    String refuseTitle();

    @Message("Reason")
    String refuseReason();

    @Message("It is written to the person, and to nobody else.")
    String refuseHint();

    @Message("Do not approve")
    String refuse();

    @Message("What the person wrote of it themselves is not shown to you; left empty, it stays as it is.")
    String needsBlind();

    @Message(
            "By the link alone what you wrote here before is not shown. Left empty, it stays as it is; to read or remove it, sign in or receive a code.")
    String needsByLink();

    @Message("Your registration is with the focal point: {meeting}")
    String requestMailSubject(String meeting);

    @Message(
            "Your registration for “{meeting}” has been received and is with the focal point {of}, who approves it. Until then only you, the focal point and the secretariat see it. You can change or withdraw it here:")
    String requestMailText(String of, String meeting);

    @Message("{name} asks to be in your delegation: {meeting}")
    String askedMailSubject(String name, String meeting);

    @Message(
            "{name} ({function}) has registered for “{meeting}” under the delegation {of} and asks for your approval. You decide here:")
    String askedMailText(String name, String function, String of, String meeting);

    @Message("You are in the delegation: {meeting}")
    String approvedMailSubject(String meeting);

    @Message(
            "The focal point has taken you into the delegation {of} to “{meeting}”. The secretariat has still to confirm you; you are written to when it has.")
    String approvedMailText(String of, String meeting);

    @Message("Your registration was not approved: {meeting}")
    String refusedMailSubject(String meeting);

    @Message("The focal point {of} has not approved your registration for “{meeting}”, for this reason:")
    String refusedMailText(String of, String meeting);

    @Message("confirmed and not registered")
    String groupNotRegistered();
}
