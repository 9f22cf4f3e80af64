package org.intersession.vault;

import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import org.intersession.platform.Actor;
import org.intersession.platform.refusal.Guard;

/** Changes the key under what is encrypted, a few rows at a time: whoever reads or writes meanwhile waits for no more. */
@ApplicationScoped
@Transactional
public class KeyActions {
    static final int BATCH = 100;

    private final Vault vault;
    private final KeyRows rows;
    private final Instance<Kept> kept;
    private final Clock clock;

    KeyActions(Vault vault, KeyRows rows, @Any Instance<Kept> kept, Clock clock) {
        this.vault = vault;
        this.rows = rows;
        this.kept = kept;
        this.clock = clock;
    }

    /** @param last the row at which the next step begins; null at the end of the table @param rows encrypted anew */
    record Step(UUID last, int rows) {}

    /** Writes down that the first key is in use, before anything is encrypted under it. */
    public void use(Actor actor) {
        Guard.allow(KeyPolicy.mayRotate(actor));
        var name = vault.keys().first();
        rows.use(name, vault.lock(VaultKey.proofOf(name), name), clock.instant());
    }

    /** Encrypts the next rows under the first key. What does not open stays as it is, and is said in the log. */
    Step rotate(Actor actor, Kept table, UUID after) {
        Guard.allow(KeyPolicy.mayRotate(actor));
        var found = rows.notUnder(vault.keys().first(), table, after, BATCH);
        var done = 0;
        for (var row : found) {
            done += again(table, row) ? 1 : 0;
        }
        return new Step(found.size() < BATCH ? null : (UUID) found.get(BATCH - 1)[0], done);
    }

    private boolean again(Kept table, Object[] row) {
        var id = (UUID) row[0];
        var locked = new TreeMap<String, String>();
        for (var i = 0; i < table.columns().size(); i++) {
            var column = table.columns().get(i);
            var place = new Place(table.table(), id, column);
            try {
                var text = vault.opened(place, (String) row[i + 1]);
                if (text != null) {
                    locked.put(column, vault.lock(place, text));
                }
            } catch (Vault.Closed it) {
                Log.errorf("%s cannot be read: %s", place, it.getMessage());
            }
        }
        if (!locked.isEmpty()) {
            rows.write(table, id, locked);
        }
        return !locked.isEmpty();
    }

    /** Forgets the keys under which nothing is encrypted any more; answers their names. */
    public List<String> retire(Actor actor) {
        Guard.allow(KeyPolicy.mayRotate(actor));
        var idle = rows.inUse().stream()
                .filter(it -> !it.name.equals(vault.keys().first()))
                .filter(it -> kept.stream().noneMatch(table -> rows.anythingUnder(it.name, table)))
                .toList();
        idle.forEach(VaultKey::delete);
        return idle.stream().map(it -> it.name).toList();
    }
}
