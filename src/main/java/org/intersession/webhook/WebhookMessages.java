package org.intersession.webhook;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words about other systems that are told of events. */
@MessageBundle("webhook")
public interface WebhookMessages {

    @Message("Notices to other systems")
    String title();

    @Message(
            "Another system is told when a document is issued, a meeting announced or a programme released (a webhook): never what it says, only where it stands. It is told of what you may see, and reads it with a token of its own.")
    String lead();

    @Message("How messages are signed")
    String reference();

    @Message("No system is told.")
    String none();

    @Message("Address")
    String address();

    @Message("It begins with https:// and leads to a host that the installation allows.")
    String addressHint();

    @Message("What it is told of")
    String events();

    @Message("Process")
    String process();

    @Message("All")
    String allProcesses();

    @Message("Whom to write to when it fails")
    String contact();

    @Message("State")
    String state();

    @Message("told")
    String active();

    @Message("failing since {day}: {how}")
    String failing(String day, String how);

    @Message("told no more")
    String disabled();

    @Message("Add this system")
    String subscribe();

    @Message("New secret")
    String renew();

    @Message("Tell it again")
    String resume();

    @Message("Tell it no more")
    String end();

    @Message("The secret, once")
    String secretTitle();

    @Message(
            "Messages to {address} are signed with this secret. Keep it at the receiver now: it is stored nowhere here, and no page shows it again.")
    String secretLead(String address);

    @Message("Back to the notices to other systems")
    String back();

    @Message(
            "This address may not be told. It has to begin with https:// and lead to a host that the installation allows.")
    String notAllowed();

    @Message("You have this address told already.")
    String twice();

    @Message("You have {most} addresses told already. Please end one first.")
    String tooMany(int most);

    @Message("nobody answered")
    String nobodyAnswered();

    @Message("An address is told no more")
    String disabledSubject();

    @Message(
            "Intersession tells {address} no more: it has failed for several days, the last time with “{how}”. What was waiting will not be sent. Once the receiver works again, whoever subscribed can have it told again on the page “Notices to other systems”, and read there what happened meanwhile.")
    String disabledText(String address, String how);

    @Message("What to do")
    String acts();

    @Message
    String event(EventType event);
}
