package org.intersession.mail;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.FlushModeType;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Where mails are put inside the transaction of an act: either both happen or neither. The postman takes them from here. */
@ApplicationScoped
public class Outbox {
    private final List<Secret> secrets;
    private final TransactionSynchronizationRegistry transactions;
    private final Clock clock;

    Outbox(@All List<Secret> secrets, TransactionSynchronizationRegistry transactions, Clock clock) {
        this.secrets = secrets;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Puts it there; answers false, and does nothing, when its key has been used before. */
    public boolean put(Letter letter) {
        if (used(letter.key)) {
            return false;
        }
        mail(letter).persist();
        return true;
    }

    /** Writes one that goes to nobody, for the same work: so that how long it takes does not tell whether one went. */
    public void putAside(Letter letter) {
        if (used(letter.key)) {
            return;
        }
        var mail = mail(letter);
        mail.stop();
        mail.persist();
    }

    /**
     * Asked without a flush, in which Hibernate looks at all it holds: an act that writes to hundreds would do so once a
     * mail. What this transaction put there and did not write yet is known by itself.
     */
    private boolean used(String key) {
        return !keys().add(key)
                || Mail.getEntityManager()
                                .createQuery("select count(*) from Mail where key = :key", Long.class)
                                .setParameter("key", key)
                                .setFlushMode(FlushModeType.COMMIT)
                                .getSingleResult()
                        > 0;
    }

    @SuppressWarnings("unchecked")
    private Set<String> keys() {
        var keys = (Set<String>) transactions.getResource(Outbox.class);
        if (keys == null) {
            keys = new HashSet<>();
            transactions.putResource(Outbox.class, keys);
        }
        return keys;
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
