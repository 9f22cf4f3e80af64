package org.intersession.web.described;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.intersession.web.error.Problem;
import org.intersession.web.error.ProblemType;

/** The problems that every operation may answer with, and that an operation without a body in its answer has none. */
final class DescribedAnswers {
    private static final String SCHEMA = "#/components/schemas/Problem";
    private static final List<ProblemType> OF_ALL = List.of(
            ProblemType.BAD,
            ProblemType.SIGN_IN,
            ProblemType.FORBIDDEN,
            ProblemType.MISSING,
            ProblemType.METHOD,
            ProblemType.NOT_ACCEPTABLE,
            ProblemType.REFUSED,
            ProblemType.TOO_MANY,
            ProblemType.UNAVAILABLE);
    private static final List<ProblemType> OF_WRITING =
            List.of(ProblemType.STALE, ProblemType.TOO_LARGE, ProblemType.MEDIA_TYPE);

    private DescribedAnswers() {}

    static void problems(OpenAPI api) {
        api.getComponents().addSchema("Problem", problem());
        for (var type : ProblemType.values()) {
            if (type == ProblemType.STILL_RUNNING || type == ProblemType.DONE) {
                continue;
            }
            var both = type == ProblemType.STALE
                    ? ", " + ProblemType.STILL_RUNNING.address() + " or " + ProblemType.DONE.address()
                    : "";
            api.getComponents()
                    .addResponse(
                            type.slug(),
                            OASFactory.createAPIResponse()
                                    .description("The problem " + type.address() + both + ".")
                                    .content(OASFactory.createContent()
                                            .addMediaType(
                                                    Problem.JSON,
                                                    OASFactory.createMediaType()
                                                            .schema(OASFactory.createSchema()
                                                                    .ref(SCHEMA)))));
        }
    }

    static void of(HttpMethod method, Operation operation) {
        var answers = operation.getResponses();
        var done = answers.getAPIResponse("200");
        var json = done == null || done.getContent() == null
                ? null
                : done.getContent().getMediaType("application/json");
        if (json != null && nothing(json.getSchema())) {
            answers.removeAPIResponse("200");
            answers.addAPIResponse("204", OASFactory.createAPIResponse().description("Done."));
        }
        OF_ALL.forEach(it -> refer(operation, it));
        if (method != HttpMethod.GET) {
            OF_WRITING.forEach(it -> refer(operation, it));
        }
    }

    private static boolean nothing(Schema schema) {
        return schema == null || schema.getRef() == null && schema.getType() == null && schema.getAnyOf() == null;
    }

    private static void refer(Operation operation, ProblemType type) {
        operation
                .getResponses()
                .addAPIResponse(
                        Integer.toString(type.status()),
                        OASFactory.createAPIResponse().ref("#/components/responses/" + type.slug()));
    }

    private static Schema problem() {
        var types = Arrays.stream(ProblemType.values())
                .map(it -> (Object) it.address())
                .toList();
        return OASFactory.createSchema()
                .addType(SchemaType.OBJECT)
                .required(new ArrayList<>(List.of("type", "title", "status", "instance")))
                .addProperty(
                        "type",
                        Description.text()
                                .enumeration(new ArrayList<>(types))
                                .description("The address of a page that says what it means."))
                .addProperty("title", Description.text())
                .addProperty("status", OASFactory.createSchema().addType(SchemaType.INTEGER))
                .addProperty("detail", Description.text())
                .addProperty("instance", Description.text())
                .addProperty(
                        "errors",
                        OASFactory.createSchema()
                                .addType(SchemaType.OBJECT)
                                .additionalPropertiesSchema(Description.text())
                                .description("By the member of the body: what is wrong, in the reader's language."));
    }
}
