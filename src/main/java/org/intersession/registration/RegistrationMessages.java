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

    @Message("Please choose a language.")
    String chooseLanguage();

    @Message("Accessibility: what you need")
    String accessibility();

    @Message("Food: what you cannot eat")
    String dietary();

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
}
