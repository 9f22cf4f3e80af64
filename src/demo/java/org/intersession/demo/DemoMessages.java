package org.intersession.demo;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the bar. */
@MessageBundle("demo")
public interface DemoMessages {
    @Message("Clock of the demonstration")
    String clock();

    @Message("– 1 day")
    String dayBack();

    @Message("+ 1 hour")
    String hour();

    @Message("+ 1 day")
    String day();

    @Message("+ 1 week")
    String week();

    @Message("Real time")
    String real();

    @Message("Mails")
    String mails();
}
