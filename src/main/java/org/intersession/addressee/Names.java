package org.intersession.addressee;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.intersession.registry.Party;

/** Finds parties by what people call them. */
@ApplicationScoped
public class Names {
    /** Each name with the code of the party known by it for certain, a historical one too; empty for one unknown. */
    public Map<String, Optional<String>> codesOf(List<String> typed) {
        var codes = new LinkedHashMap<String, Optional<String>>();
        if (!typed.isEmpty()) {
            var index = new NameIndex(Party.listAll());
            typed.forEach(it -> codes.put(
                    it, index.find(it).filter(NameIndex.Found::certain).map(found -> found.party().code)));
        }
        return codes;
    }
}
