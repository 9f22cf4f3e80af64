package org.intersession.reference;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.intersession.web.error.ProblemType;

/** The frame of the reference of the API; what it frames is English, as the API's words are. */
@MessageBundle("reference")
public interface ReferenceMessages {
    @Message
    String problem(ProblemType type);

    @Message
    String meaning(ProblemType type);

    @Message("The API")
    String title();

    @Message("The same as an OpenAPI document")
    String document();

    @Message("Problems")
    String problems();

    @Message(
            "Whatever the API refuses, it answers with a problem document (RFC 9457), whose type leads to one of these pages.")
    String problemsLead();

    @Message("Operations")
    String operations();

    @Message("What is sent and answered")
    String things();

    @Message("Parameters")
    String parameters();

    @Message("needed")
    String needed();

    @Message("Sent")
    String sent();

    @Message("Answered")
    String answered();

    @Message("Example")
    String example();

    @Message("deprecated")
    String deprecated();

    @Message("a list of")
    String listOf();

    @Message("Status {status}")
    String status(int status);
}
