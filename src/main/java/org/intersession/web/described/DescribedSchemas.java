package org.intersession.web.described;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.RecordComponentInfo;
import org.jboss.jandex.Type;

/**
 * Says in the schemas what records promise: every member of a view is there, and may be null unless it is a number or a
 * truth value of Java's own; of what is sent no member has to be.
 */
final class DescribedSchemas {
    /** Members that are null are left out. */
    private static final String LEFT_OUT = "com.fasterxml.jackson.annotation.JsonInclude";

    private static final String TRANSLATED = "Translated";
    private static final String NAMED = "org.eclipse.microprofile.openapi.annotations.media.Schema";

    private final IndexView index;

    DescribedSchemas(IndexView index) {
        this.index = index;
    }

    void complete(OpenAPI api) {
        spellOut(api);
        if (api.getComponents().getSchemas().containsKey(TRANSLATED)) {
            // A text in several languages is the object of its languages.
            api.getComponents()
                    .addSchema(
                            TRANSLATED,
                            OASFactory.createSchema()
                                    .addType(SchemaType.OBJECT)
                                    .additionalPropertiesSchema(Description.text()));
        }
        var records = records();
        var sent = sent(api);
        api.getComponents().getSchemas().forEach((name, schema) -> {
            if (schema.getProperties() == null) {
                return;
            }
            var record = records.get(name);
            var sure = record == null
                    ? Set.<String>of()
                    : record.recordComponents().stream()
                            .filter(it -> it.type().kind() == Type.Kind.PRIMITIVE)
                            .map(RecordComponentInfo::name)
                            .collect(Collectors.toSet());
            Map.copyOf(schema.getProperties()).forEach((member, its) -> {
                if (!sure.contains(member)) {
                    schema.addProperty(member, orNull(its));
                }
            });
            if (sent.contains(name)) {
                schema.setAdditionalPropertiesBoolean(false);
            } else if (record != null && record.hasDeclaredAnnotation(DotName.createSimple(LEFT_OUT))) {
                schema.setRequired(schema.getProperties().keySet().stream()
                        .filter(sure::contains)
                        .collect(Collectors.toCollection(ArrayList::new)));
            } else {
                schema.setRequired(new ArrayList<>(schema.getProperties().keySet()));
            }
        });
    }

    /** Those of which something is sent: with members that nobody knows they are refused. */
    private static Set<String> sent(OpenAPI api) {
        var found = new HashSet<String>();
        api.getPaths().getPathItems().values().stream()
                .flatMap(it -> it.getOperations().values().stream())
                .filter(it -> it.getRequestBody() != null && it.getRequestBody().getContent() != null)
                .flatMap(it -> it.getRequestBody().getContent().getMediaTypes().values().stream())
                .forEach(it -> reach(api, it.getSchema(), found));
        return found;
    }

    private static void reach(OpenAPI api, Schema schema, Set<String> found) {
        if (schema == null) {
            return;
        }
        if (schema.getRef() != null) {
            var name = schema.getRef().substring(schema.getRef().lastIndexOf('/') + 1);
            if (found.add(name)) {
                reach(api, api.getComponents().getSchemas().get(name), found);
            }
        }
        reach(api, schema.getItems(), found);
        if (schema.getAnyOf() != null) {
            schema.getAnyOf().forEach(it -> reach(api, it, found));
        }
        if (schema.getProperties() != null) {
            schema.getProperties().values().forEach(it -> reach(api, it, found));
        }
    }

    private Map<String, ClassInfo> records() {
        var found = new HashMap<String, ClassInfo>();
        for (var named : index.getAnnotations(NAMED)) {
            if (named.target().kind() == org.jboss.jandex.AnnotationTarget.Kind.CLASS && named.value("name") != null) {
                found.put(named.value("name").asString(), named.target().asClass());
            }
        }
        return found;
    }

    private static Schema orNull(Schema schema) {
        if (schema.getRef() == null && schema.getEnumeration() == null && schema.getType() != null) {
            return schema.addType(SchemaType.NULL);
        }
        if (schema.getRef() == null && schema.getEnumeration() == null) {
            return schema; // anything at all
        }
        return OASFactory.createSchema()
                .anyOf(new ArrayList<>(List.of(schema, OASFactory.createSchema().addType(SchemaType.NULL))));
    }

    /** The words that may stand somewhere are said there: several things have a kind or a state. */
    private static void spellOut(OpenAPI api) {
        var words = new HashMap<String, Schema>();
        api.getComponents().getSchemas().forEach((name, schema) -> {
            if (schema.getEnumeration() != null) {
                words.put("#/components/schemas/" + name, schema);
            }
        });
        api.getComponents().getSchemas().values().stream()
                .filter(it -> it.getProperties() != null)
                .forEach(it -> Map.copyOf(it.getProperties()).forEach((name, property) -> {
                    if (words.containsKey(property.getRef())) {
                        it.addProperty(name, words.get(property.getRef()));
                    } else if (property.getItems() != null
                            && words.containsKey(property.getItems().getRef())) {
                        property.setItems(words.get(property.getItems().getRef()));
                    }
                }));
        words.keySet().forEach(it -> api.getComponents().removeSchema(it.substring(it.lastIndexOf('/') + 1)));
    }
}
