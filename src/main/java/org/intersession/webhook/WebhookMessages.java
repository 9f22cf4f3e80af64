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

    @Message("No system receives notices.")
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

    @Message("Status")
    String state();

    @Message("receives notices")
    String active();

    @Message("failing since {day}: {how}")
    String failing(String day, String how);

    @Message("receives no more notices")
    String disabled();

    @Message("Add a system")
    String subscribe();

    @Message("New secret")
    String renew();

    @Message("Resume notices")
    String resume();

    @Message("Stop notices")
    String end();

    @Message("The secret, once")
    String secretTitle();

    @Message(
            "Messages to {address} are signed with this secret. Keep it at the receiver now: it is stored nowhere here, and no page shows it again.")
    String secretLead(String address);

    @Message("Back to the notices to other systems")
    String back();

    @Message(
            "Notices cannot go to this address. It has to begin with https:// and lead to a host that the installation allows.")
    String notAllowed();

    @Message("This address receives your notices already.")
    String twice();

    @Message("{most} addresses receive your notices already. Please stop one first.")
    String tooMany(int most);

    @Message("nobody answered")
    String nobodyAnswered();

    @Message("An address receives no more notices")
    String disabledSubject();

    @Message(
            "Intersession sends no more notices to {address}: it has failed for several days, the last time with “{how}”. What was waiting will not be sent. Once the receiver works again, whoever subscribed can have them sent again on the page “Notices to other systems”, and read there what happened meanwhile.")
    String disabledText(String address, String how);

    @Message("What to do")
    String acts();

    @Message
    String event(EventType event);
}
