package org.intersession.testing;

import io.quarkus.test.junit.callback.QuarkusTestBeforeEachCallback;
import io.quarkus.test.junit.callback.QuarkusTestMethodContext;
import java.time.Instant;
import org.intersession.mail.Mail;

/** Lets everything that other tests wrote wait for ever, so that a round of the postman takes only what this one writes. */
public class EmptyOutbox implements QuarkusTestBeforeEachCallback {
    private static final Instant NEVER = Instant.parse("2999-01-01T00:00:00Z");

    @Override
    public void beforeEach(QuarkusTestMethodContext test) {
        Given.in(() ->
                Mail.update("nextAttemptAt = ?1 where state = ?2 and nextAttemptAt < ?1", NEVER, Mail.State.WAITING));
    }
}
