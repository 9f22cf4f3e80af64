package org.intersession.testing;

import io.quarkus.test.junit.callback.QuarkusTestAfterAllCallback;
import io.quarkus.test.junit.callback.QuarkusTestContext;
import org.intersession.identity.Grant;
import org.intersession.mail.Mail;

/**
 * Lets no later class meet what one leaves: its officers and focal points hold nothing any more, its mails are gone.
 * Otherwise each submission would write to the focal points of all classes before it.
 */
public class Leftovers implements QuarkusTestAfterAllCallback {
    @Override
    public void afterAll(QuarkusTestContext test) {
        Given.in(() -> {
            Grant.getEntityManager()
                    .createNativeQuery("update role_grant set valid_until = valid_from + interval '1 millisecond'"
                            + " where valid_until is null")
                    .executeUpdate();
            return Mail.deleteAll();
        });
    }
}
