package org.intersession.platform;

import jakarta.enterprise.context.RequestScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** What this request has asked the database already: parts of one page that ask the same are answered once. Reading only. */
@RequestScoped
public class Asked {
    private final Map<Object, Object> answers = new HashMap<>();

    /** @param of of what; {@code what} is asked of the same thing once */
    @SuppressWarnings("unchecked")
    public <T> T once(String what, Object of, Supplier<T> ask) {
        return (T) answers.computeIfAbsent(List.of(what, of), key -> ask.get());
    }
}
