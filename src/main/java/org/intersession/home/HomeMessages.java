package org.intersession.home;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the front page and of the personas' homes. */
@MessageBundle("home")
public interface HomeMessages {
    @Message(
            "Governments consult on migration in informal, ongoing, non-binding processes. Here their secretariats keep the meetings, the papers and the outcomes.")
    String purpose();

    @Message("Coming meetings")
    String coming();

    @Message("No meeting is announced at present.")
    String none();
}
