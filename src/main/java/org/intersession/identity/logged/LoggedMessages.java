package org.intersession.identity.logged;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The acts of the log in words, each under its code in one word: {@code grant.given} is {@code grantGiven}. */
@MessageBundle("logged")
public interface LoggedMessages {
    @Message("Addressee entered")
    String addresseeKept();

    @Message("Addressees taken from a list")
    String addresseePasted();

    @Message("Addressee removed")
    String addresseeRemoved();

    @Message("Agenda item added")
    String agendaItemAdded();

    @Message("Agenda item moved")
    String agendaItemMoved();

    @Message("Agenda item removed")
    String agendaItemRemoved();

    @Message("Agenda item revised")
    String agendaItemRevised();

    @Message("Audience chosen")
    String audienceChosen();

    @Message("List of parties kept")
    String audienceKept();

    @Message("Code entered")
    String codeEntered();

    @Message("Code sent")
    String codeSent();

    @Message("Language of correspondence chosen")
    String correspondenceChosen();

    @Message("Head of delegation chosen")
    String delegateMadeHead();

    @Message("Delegate named")
    String delegateNamed();

    @Message("Delegate not confirmed")
    String delegateNotConfirmed();

    @Message("Delegate registered")
    String delegateRegistered();

    @Message("Delegate revised")
    String delegateRevised();

    @Message("Delegate withdrawn")
    String delegateWithdrawn();

    @Message("Name withheld from the list, or given back")
    String delegateWithheld();

    @Message("Invitation answered")
    String delegationAnswered();

    @Message("Delegation confirmed")
    String delegationConfirmed();

    @Message("Letter of nomination received")
    String delegationLetterReceived();

    @Message("Internal note written")
    String delegationNoted();

    @Message("Delegation returned")
    String delegationReturned();

    @Message("Delegation submitted")
    String delegationSubmitted();

    @Message("Order of delegations drawn by lot")
    String delegationsDrawn();

    @Message("Browser forgotten")
    String deviceForgotten();

    @Message("Document added")
    String documentAdded();

    @Message("Document revised")
    String documentChanged();

    @Message("Document cleared")
    String documentCleared();

    @Message("Document derived from another")
    String documentDerived();

    @Message("File received")
    String documentFileReceived();

    @Message("Document issued")
    String documentIssued();

    @Message("Message sent to its readers")
    String documentMessageSent();

    @Message("Document withdrawn")
    String documentWithdrawn();

    @Message("Action added to the way forward")
    String followUpAdded();

    @Message("Action of the way forward updated")
    String followUpFollowed();

    @Message("Grant ended")
    String grantEnded();

    @Message("Grant given")
    String grantGiven();

    @Message("Grant taken by an administrator")
    String grantTaken();

    @Message("A person invited by name will attend")
    String guestAccepted();

    @Message("A person invited by name sends regrets")
    String guestDeclined();

    @Message("Person invited by name")
    String guestInvited();

    @Message("Person to be invited by name entered")
    String guestNamed();

    @Message("Person to be invited by name removed")
    String guestRemoved();

    @Message("Person invited by name revised")
    String guestRevised();

    @Message("Person invited by name withdrawn")
    String guestWithdrawn();

    @Message("Text of invitations written")
    String invitationTextWritten();

    @Message("Deadline extended")
    String invitationExtended();

    @Message("Invitations sent")
    String invitationSent();

    @Message("Places, category or language of a party changed")
    String inviteeChanged();

    @Message("Personal link opened")
    String linkOpened();

    @Message("Refused mail sent again")
    String mailSentAgain();

    @Message("Meeting announced")
    String meetingAnnounce();

    @Message("Meeting cancelled")
    String meetingCancel();

    @Message("Deadline extended for all")
    String meetingExtend();

    @Message("Meeting moved")
    String meetingMove();

    @Message("Meeting postponed")
    String meetingPostpone();

    @Message("Meeting revised")
    String meetingRevise();

    @Message("Meeting scheduled")
    String meetingSchedule();

    @Message("Membership ended")
    String membershipEnded();

    @Message("Membership entered")
    String membershipEntered();

    @Message("Message sent")
    String messageSent();

    @Message("Way of hearing of answers chosen")
    String noticeChosen();

    @Message("Draft outcome circulated")
    String outcomeCirculated();

    @Message("Comments sent")
    String outcomeCommented();

    @Message("Outcome drafted")
    String outcomeDrafted();

    @Message("Outcome issued")
    String outcomeIssued();

    @Message("Draft outcome revised")
    String outcomeRevised();

    @Message("Party added")
    String partyAdded();

    @Message("Person added")
    String personAdded();

    @Message("Said at first sign-in not to be the person named at that address")
    String personDisclaimed();

    @Message("Person recognized at first sign-in")
    String personRecognized();

    @Message("Closed sittings closed to special participants")
    String processClosedClosedSittings();

    @Message("Limited papers closed to interested States")
    String processClosedLimitedToInterested();

    @Message("Limited papers closed to observer States")
    String processClosedLimitedToObservers();

    @Message("Restricted papers closed to special participants")
    String processClosedRestricted();

    @Message("Closed sittings opened to special participants")
    String processOpenedClosedSittings();

    @Message("Limited papers opened to interested States")
    String processOpenedLimitedToInterested();

    @Message("Limited papers opened to observer States")
    String processOpenedLimitedToObservers();

    @Message("Restricted papers opened to special participants")
    String processOpenedRestricted();

    @Message("Process revised")
    String processRevised();

    @Message("Succession of a party settled")
    String processSuccessionSettled();

    @Message("Programme released")
    String programmeReleased();

    @Message("Reminders sent")
    String reminderSent();

    @Message("Request to take part approved")
    String requestApproved();

    @Message("Request to take part made")
    String requestMade();

    @Message("Request to take part not approved")
    String requestRefused();

    @Message("Request to take part revised")
    String requestRevised();

    @Message("Request to take part withdrawn")
    String requestWithdrawn();

    @Message("Session ended")
    String sessionEnded();

    @Message("Sitting added")
    String sittingAdded();

    @Message("Usual sittings taken")
    String sittingProposed();

    @Message("Sitting removed")
    String sittingRemoved();

    @Message("Items of a sitting put in another order")
    String sittingReordered();

    @Message("Sitting revised")
    String sittingRevised();

    @Message("Item added to a sitting")
    String sittingScheduled();

    @Message("Item taken from a sitting")
    String sittingUnscheduled();

    @Message("Speaker added")
    String speakerAdded();

    @Message("Speaker moved")
    String speakerMoved();

    @Message("Speaker removed")
    String speakerRemoved();

    @Message("Speaker revised")
    String speakerRevised();

    @Message("Machine named")
    String machineNamed();

    @Message("Machine retired")
    String machineRetired();

    @Message("Notices to another system stopped after failures")
    String webhookDisabled();

    @Message("Notices to another system ended")
    String webhookEnded();

    @Message("New secret for notices to another system")
    String webhookRenewed();

    @Message("Notices to another system resumed")
    String webhookResumed();

    @Message("Notices to another system requested")
    String webhookSubscribed();

    @Message("Archive of a meeting taken out")
    String meetingExported();

    @Message("Meeting taken in from an archive")
    String meetingImported();
}
