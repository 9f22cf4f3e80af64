package org.intersession.addressee;

import java.util.List;
import org.intersession.registry.Party;
import org.intersession.registry.Process;
import org.intersession.testing.Given;

/** Addresses that tests start from. */
public final class AddresseesGiven {
    private AddresseesGiven() {}

    /** The only address of that party. */
    public static void at(Process process, String code, String email, boolean copy) {
        nowhere(process, code);
        also(process, code, email, copy);
    }

    /** One more address of that party. */
    public static void also(Process process, String code, String email, boolean copy) {
        Given.in(() -> {
            var addressee = new Addressee(Process.findById(process.id), Party.findById(Given.party(code).id), email);
            addressee.becomes(null, "Permanent Mission", copy);
            addressee.persist();
            return addressee;
        });
    }

    public static void nowhere(Process process, String code) {
        Given.in(() -> Addressee.delete("process.id = ?1 and party.id = ?2", process.id, Given.party(code).id));
    }

    /** Where that party is written to. */
    public static List<String> of(Process process, String code) {
        return Given.in(
                () -> Addressee.<Addressee>list(
                                "process.id = ?1 and party.id = ?2 order by email", process.id, Given.party(code).id)
                        .stream()
                        .map(it -> it.email)
                        .toList());
    }
}
