package org.intersession.delegation;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.intersession.web.Typed;

/** The body of a write to the API, read like the form of the page: its members are the fields. */
public final class Body {
    private Body() {}

    public static Typed typed(JsonNode body, Locale locale) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        if (body != null) {
            gather("", body, values);
        }
        return new Typed(values, List.of(), locale);
    }

    private static void gather(String name, JsonNode node, Map<String, List<String>> into) {
        if (node.isObject()) {
            node.properties()
                    .forEach(
                            it -> gather(name.isEmpty() ? it.getKey() : name + "." + it.getKey(), it.getValue(), into));
        } else if (node.isArray()) {
            node.forEach(it -> gather(name, it, into));
        } else if (!node.isNull() && !(node.isBoolean() && !node.booleanValue())) {
            into.computeIfAbsent(name, it -> new ArrayList<>()).add(node.asText());
        }
    }
}
