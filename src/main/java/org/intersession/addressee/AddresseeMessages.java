package org.intersession.addressee;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words about addressees. */
@MessageBundle("addressee")
public interface AddresseeMessages {
    @Message("Addressees")
    String title();

    @Message(
            "The addresses to which the secretariat writes to each party, and in which language. They are seen by the secretariat only.")
    String purpose();

    @Message("{n} {plural:en(n,'address','addresses')} of {parties} {plural:en(parties,'party','parties')}")
    String count(int n, int parties);

    @Message("No address has been entered yet. Paste them from a spreadsheet, or add them one by one.")
    String none();

    @Message("State or other participant")
    String party();

    @Message("Language of correspondence")
    String language();

    @Message("As usual for the party")
    String usual();

    @Message("Name")
    String name();

    @Message("Office")
    String office();

    @Message("for instance Permanent Mission, or Ministry of the Interior")
    String officeHint();

    @Message("E-mail")
    String email();

    @Message("To or copy")
    String as();

    @Message("To")
    String to();

    @Message("Copy")
    String copy();

    @Message("Remove")
    String remove();

    @Message("Add an addressee")
    String add();

    @Message("Save the addressee")
    String save();

    @Message("Paste from a spreadsheet")
    String paste();

    @Message(
            "Six columns, one line an address: State or other participant, language, name, office, e-mail, To or copy. Separated by tabs, semicolons or commas; a line of headings may come first.")
    String pasteHint();

    @Message("Lines")
    String lines();

    @Message("Look at them first")
    String preview();

    @Message("What was pasted")
    String previewTitle();

    @Message("{n} {plural:en(n,'line is','lines are')} clear and will be added.")
    String sure(int n);

    @Message(
            "{n} {plural:en(n,'line is','lines are')} doubtful: tick {plural:en(n,'it if it is','those that are')} right.")
    String doubtful(int n);

    @Message("{n} {plural:en(n,'line','lines')} cannot be used and will be left out.")
    String unusable(int n);

    @Message("“{typed}”: did you mean {name}?")
    String resembles(String typed, String name);

    @Message("No party is known as “{typed}”.")
    String unknownName(String typed);

    @Message("“{email}” is not an e-mail address.")
    String badAddress(String email);

    @Message("The language is not one in which the process can write; the usual one of the party will be used.")
    String oddLanguage();

    @Message("Line")
    String line();

    @Message("Add these addresses")
    String take();

    @Message("Nothing in it can be added. Please put it right and look again.")
    String nothing();

    @Message("No party is known by this name. Please choose one of the list.")
    String unknownParty();

    @Message("Please choose English, French or Spanish.")
    String noSuchLanguage();

    @Message(
            "This address is kept already, in the words that stand beside the fields now. To write yours in their place, press again.")
    String keptOtherwise();

    @Message(
            "“{kept}” ({#if copied}Copy{#else}To{/if}) is kept at this address; the line has “{written}” ({#if copy}Copy{#else}To{/if}).")
    String insteadOf(String kept, boolean copied, String written, boolean copy);

    @Message("This address is already there.")
    String alreadyThere();
}
