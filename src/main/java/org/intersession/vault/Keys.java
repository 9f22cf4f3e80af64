package org.intersession.vault;

import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/** The keys of an installation, each by its name: the first encrypts, all of them decrypt. */
final class Keys {
    static final String ADVICE = ", for instance from: echo 2026a:$(openssl rand -base64 32)";
    private static final int BYTES = 32;
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_-]{1,20}");

    private final Map<String, SecretKey> all = new LinkedHashMap<>();
    private final List<String> wrong = new ArrayList<>();

    private Keys() {}

    /** @param setting {@code 2026b:…,2026a:…}, each of 32 bytes in base64, by commas or one a line */
    static Keys read(Optional<String> setting) {
        var keys = new Keys();
        var parts = setting.orElse("").strip().split("[,\\s]+");
        if (setting.isEmpty() || setting.get().isBlank()) {
            keys.wrong.add("INTERSESSION_KEYS is not set: a name, a colon, and 32 bytes in base64" + ADVICE);
            return keys;
        }
        for (var i = 0; i < parts.length; i++) {
            keys.add(parts[i], i + 1);
        }
        return keys;
    }

    private void add(String part, int position) {
        var colon = part.indexOf(':');
        var name = colon < 0 ? "" : part.substring(0, colon);
        if (!NAME.matcher(name).matches()) {
            wrong.add("INTERSESSION_KEYS: at place " + position + " stands no name with a colon" + ADVICE);
            return;
        }
        byte[] bytes;
        try {
            bytes = Base64.getDecoder().decode(part.substring(colon + 1));
        } catch (IllegalArgumentException notBase64) {
            wrong.add("INTERSESSION_KEYS: the key " + name + " is not in base64" + ADVICE);
            return;
        }
        if (bytes.length != BYTES) {
            wrong.add("INTERSESSION_KEYS: the key " + name + " has " + bytes.length + " bytes; it needs " + BYTES
                    + ADVICE);
        } else if (all.putIfAbsent(name, new SecretKeySpec(bytes, "AES")) != null) {
            wrong.add("INTERSESSION_KEYS: two keys are called " + name);
        }
    }

    /** One line for each that is wrong. No line holds a key. */
    List<String> wrong() {
        return wrong;
    }

    /** The name of the one that encrypts. */
    String first() {
        return all.keySet().iterator().next();
    }

    SecretKey named(String name) {
        return all.get(name);
    }

    List<String> names() {
        return List.copyOf(all.keySet());
    }
}
