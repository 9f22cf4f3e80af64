package org.intersession.addressee;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.intersession.registry.Party;

/** Finds parties by what people call them. */
@ApplicationScoped
public class Names {
    /** The code of the party known by that name for certain; a historical one too. */
    public Optional<String> codeOf(String typed) {
        return new NameIndex(Party.listAll())
                .find(typed)
                .filter(NameIndex.Found::certain)
                .map(it -> it.party().code);
    }
}
