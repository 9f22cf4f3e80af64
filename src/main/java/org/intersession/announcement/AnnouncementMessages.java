package org.intersession.announcement;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words about what was sent and is kept. */
@MessageBundle("announcement")
public interface AnnouncementMessages {
    @Message("Announcements: letters received")
    String title();

    @Message("Received")
    String received();

    @Message("Sent by the secretariat")
    String sent();

    @Message("Nothing yet.")
    String none();

    @Message("Subject")
    String subject();

    @Message("To")
    String to();

    @Message("Date")
    String date();

    @Message("Delivery")
    String delivery();

    @Message("on its way")
    String waiting();

    @Message("handed over")
    String handedOver();

    @Message("refused by the mail server")
    String refused();

    @Message("not sent")
    String stopped();

    @Message("The server said: {words}")
    String said(String words);

    @Message("Put the address right and send it again")
    String remedy();

    @Message("[…] stands for the personal link, which is in the mail only.")
    String link();

    @Message("Older ones")
    String older();

    @Message("Reference")
    String reference();
}
