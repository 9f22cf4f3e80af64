package org.intersession.deploy;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** Files of {@code deploy/} read as the tools read them: a key given twice is refused. */
final class Yaml {
    static final Path DEPLOY = Path.of("deploy");
    private static final ObjectMapper JSON = new ObjectMapper();

    private Yaml() {}

    static Map<String, Object> one(Path file) {
        return all(file).get(0);
    }

    /** The documents of a file, in order. */
    @SuppressWarnings("unchecked")
    static List<Map<String, Object>> all(Path file) {
        var options = new LoaderOptions();
        options.setAllowDuplicateKeys(false);
        var documents = new ArrayList<Map<String, Object>>();
        new org.yaml.snakeyaml.Yaml(new SafeConstructor(options))
                .loadAll(text(file))
                .forEach(it -> documents.add((Map<String, Object>) it));
        return documents;
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException absent) {
            throw new UncheckedIOException(absent);
        }
    }

    /** What a JSON schema of {@code src/test/resources/deploy} has against it. */
    static List<String> against(String schema, Map<String, Object> document) {
        try (var in = Yaml.class.getResourceAsStream("/deploy/" + schema + ".json")) {
            var rules = (ObjectNode) JSON.readTree(in);
            // The published one has an $id that is no address.
            rules.remove("$id");
            return JsonSchemaFactory.getInstance(VersionFlag.V202012)
                    .getSchema(rules)
                    .validate(JSON.valueToTree(document))
                    .stream()
                    .map(ValidationMessage::getMessage)
                    .sorted()
                    .toList();
        } catch (IOException absent) {
            throw new UncheckedIOException(absent);
        }
    }

    @SuppressWarnings("unchecked")
    static Map<String, Object> map(Object value) {
        return (Map<String, Object>) value;
    }

    /** Follows the names into a document; a number leads into a list. */
    static Object at(Object document, Object... path) {
        var found = document;
        for (var step : path) {
            found = step instanceof Integer i
                    ? ((List<?>) found).get(i)
                    : map(found).get(step);
        }
        return found;
    }
}
