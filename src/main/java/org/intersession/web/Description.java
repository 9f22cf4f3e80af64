package org.intersession.web;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;

/** The description of the API in OpenAPI: of the API alone, and what all its operations have in common. */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public class Description implements OASFilter {
    private static final String BEARER = "bearer";
    private static final String ROOT = "/api/v1/";

    @Override
    public void filterOpenAPI(OpenAPI api) {
        for (var path : List.copyOf(api.getPaths().getPathItems().keySet())) {
            if (!path.startsWith(ROOT)) {
                api.getPaths().removePathItem(path);
            }
        }
        api.getComponents()
                .addSecurityScheme(
                        BEARER,
                        OASFactory.createSecurityScheme()
                                .type(SecurityScheme.Type.HTTP)
                                .scheme("bearer")
                                .bearerFormat("JWT")
                                .description("An access token of the OpenID provider for the audience of the API."));
        spellOut(api);
        api.getComponents().addSchema("Problem", problem());
        // What is public is read without a token too.
        api.setSecurity(new ArrayList<>(List.of(
                OASFactory.createSecurityRequirement().addScheme(BEARER), OASFactory.createSecurityRequirement())));
        api.getPaths().getPathItems().forEach((path, item) -> item.getOperations()
                .forEach((method, operation) -> describe(path, method, operation)));
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

    private static Schema problem() {
        return OASFactory.createSchema()
                .addType(SchemaType.OBJECT)
                .addProperty("type", text())
                .addProperty("title", text())
                .addProperty("status", OASFactory.createSchema().addType(SchemaType.INTEGER))
                .addProperty("detail", text())
                .addProperty("instance", text())
                .addProperty(
                        "errors",
                        OASFactory.createSchema()
                                .addType(SchemaType.OBJECT)
                                .additionalPropertiesSchema(text())
                                .description("By the member of the body: what is wrong, in the reader's language."));
    }

    private static Schema text() {
        return OASFactory.createSchema().addType(SchemaType.STRING);
    }

    private static void describe(String path, HttpMethod method, Operation operation) {
        var parts = path.substring(ROOT.length()).split("/");
        operation.setTags(
                new ArrayList<>(List.of(parts.length > 2 && !parts[2].startsWith("{") ? parts[2] : parts[0])));
        operation
                .getResponses()
                .setDefaultValue(OASFactory.createAPIResponse()
                        .description("A problem document (RFC 9457); its errors name the members that are wrong.")
                        .content(OASFactory.createContent()
                                .addMediaType(
                                        Problem.JSON,
                                        OASFactory.createMediaType()
                                                .schema(OASFactory.createSchema()
                                                        .ref("#/components/schemas/Problem")))));
        if (method == HttpMethod.POST) {
            operation.addParameter(OASFactory.createParameter()
                    .name("Idempotency-Key")
                    .in(Parameter.In.HEADER)
                    .description("The same again within a day does nothing and gives the same answer.")
                    .schema(text()));
        }
    }
}
