package org.intersession.guest;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What pages and letters say of those invited by name. */
@MessageBundle("guest")
public interface GuestMessages {
    @Message("Persons invited by name")
    String title();

    @Message("Experts, resource persons and speakers who represent no State and no organization.")
    String lead();

    @Message("Nobody has been named yet.")
    String none();

    @Message("Name a person")
    String add();

    @Message("Name")
    String name();

    @Message("Functional title and institution")
    String function();

    @Message("As")
    String capacityLabel();

    @Message("Status")
    String stateLabel();

    @Message
    String capacity(Guest.Capacity it);

    @Message
    String as(Guest.Capacity it);

    @Message
    String state(Guest.State it);

    @Message("recorded by the secretariat")
    String recorded();

    @Message("Language of the letter")
    String language();

    @Message("What is asked of them")
    String purpose();

    @Message("One or two sentences for the letter, in its language.")
    String purposeHint();

    @Message("Save")
    String save();

    @Message("Remove")
    String remove();

    @Message("This person is invited or expected already.")
    String onceOnly();

    @Message("This letter has been sent and stays as it was sent. You can withdraw the invitation.")
    String sentAlready();

    @Message("This person has not been invited yet, or is not expected any more.")
    String notSentYet();

    @Message("The meeting is not announced yet: announce it first.")
    String notAnnounced();

    @Message("The meeting is over.")
    String tooLate();

    @Message("The meeting has been cancelled.")
    String cancelled();

    @Message("Read the letters before they are sent")
    String review();

    @Message("Letters to persons invited by name")
    String reviewTitle();

    @Message("No letter waits to be sent.")
    String nothingToSend();

    @Message("Send {letters} {plural:en(letters,'letter','letters')}")
    String send(int letters);

    @Message("Not sent: the meeting has no title, or the process no text, in this language.")
    String noWords();

    @Message("Reference")
    String reference();

    @Message("To")
    String to();

    @Message("Date")
    String date();

    @Message("Record the answer")
    String recordAnswer();

    @Message("Withdraw the invitation")
    String withdraw();

    @Message("The person is told so by mail, and the personal link opens nothing more.")
    String withdrawHint();

    @Message("Your invitation")
    String yours();

    @Message("You are invited to this meeting {as}.")
    String youAre(String as);

    @Message("I will take part")
    String yes();

    @Message("I am unable to attend")
    String no();

    @Message("You will take part. Thank you.")
    String saidYes();

    @Message("You told us that you are unable to attend.")
    String saidNo();

    @Message("Read the letter")
    String read();

    @Message("The letter as PDF")
    String pdf();

    @Message("All of them")
    String all();

    @Message("{n} invited")
    String invitedCount(long n);

    @Message("{n} will attend")
    String attendingCount(long n);

    @Message("persons invited by name")
    String group();

    @Message("Your link to this meeting, where you can answer:")
    String mailLink();

    @Message("The link is yours alone: please do not forward it.")
    String mailPersonal();

    @Message("Your participation: {title}")
    String welcomeSubject(String title);

    @Message(
            "Thank you. We look forward to your taking part, {as}, in “{title}”, {place}, {days}. The meeting is attached as an entry for your calendar.")
    String welcomeText(String as, String title, String place, String days);

    @Message("online")
    String online();

    @Message("Invitation withdrawn: {title}")
    String withdrawnSubject(String title);

    @Message("The invitation to you to take part in “{title}” is withdrawn.")
    String withdrawnText(String title);

    @Message("{name} has answered: {title}")
    String answeredSubject(String name, String title);

    @Message("{name} will take part in “{title}”.")
    String answeredYes(String name, String title);

    @Message("{name} is unable to attend “{title}”.")
    String answeredNo(String name, String title);
}
