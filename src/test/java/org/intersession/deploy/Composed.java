package org.intersession.deploy;

import static org.intersession.deploy.Yaml.at;
import static org.intersession.deploy.Yaml.map;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** What {@code compose.yaml} says of a service, its settings filled in as Docker fills them in, and its places led elsewhere. */
final class Composed {
    private static final Map<String, Object> FILE = Yaml.one(Yaml.DEPLOY.resolve("compose/compose.yaml"));
    private static final Pattern SETTING = Pattern.compile("\\$\\{(\\w+)(?:(:?[-?+])([^}]*))?}");

    private final Map<String, String> settings;
    private final Map<String, String> places = new LinkedHashMap<>();

    /** @param settings of {@code .env} */
    Composed(Map<String, String> settings) {
        this.settings = settings;
    }

    /** @param place in a container, and the one here; those named first are looked for first */
    Composed led(String place, Object here) {
        places.put(place, here.toString());
        return this;
    }

    List<String> words(String service, String field) {
        return ((List<?>) at(FILE, "services", service, field))
                .stream().map(it -> here(filled((String) it))).toList();
    }

    Map<String, String> environment(String service) {
        var environment = new TreeMap<String, String>();
        map(at(FILE, "services", service, "environment"))
                .forEach((name, value) -> environment.put(name, here(filled(value.toString()))));
        return environment;
    }

    String here(String text) {
        var led = text;
        for (var place : places.entrySet()) {
            led = led.replace(place.getKey(), place.getValue());
        }
        return led;
    }

    private String filled(String text) {
        return SETTING.matcher(text).replaceAll(it -> {
            var value = settings.get(it.group(1));
            if (it.group(2) != null && it.group(2).endsWith("+")) {
                value = value == null || value.isEmpty() ? "" : it.group(3);
            }
            if (value == null && it.group(2) != null && it.group(2).endsWith("-")) {
                value = it.group(3);
            }
            if (value == null) {
                throw new AssertionError(it.group(1) + " is not set");
            }
            return java.util.regex.Matcher.quoteReplacement(value);
        });
    }
}
