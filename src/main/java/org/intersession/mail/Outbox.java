package org.intersession.mail;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;

/** Where mails are put inside the transaction of an act: either both happen or neither. The postman takes them from here. */
@ApplicationScoped
public class Outbox {
    private final List<Secret> secrets;
    private final Clock clock;

    Outbox(@All List<Secret> secrets, Clock clock) {
        this.secrets = secrets;
        this.clock = clock;
    }

    /** Puts it there; answers false, and does nothing, when its key has been used before. */
    public boolean put(Letter letter) {
        if (Mail.count("key", letter.key) > 0) {
            return false;
        }
        mail(letter).persist();
        return true;
    }

    /** Writes one that goes to nobody, for the same work: so that how long it takes does not tell whether one went. */
    public void putAside(Letter letter) {
        if (Mail.count("key", letter.key) > 0) {
            return;
        }
        var mail = mail(letter);
        mail.stop();
        mail.persist();
    }

    /** A name may be typed that is the placeholder of a secret: it stays a name. */
    private Mail mail(Letter letter) {
        for (var secret : secrets) {
            if (!secret.goesIn(letter)) {
                letter.text = letter.text.replace(
                        secret.placeholder(), secret.placeholder().replace('-', ' '));
            }
        }
        return new Mail(letter, clock.instant());
    }
}
