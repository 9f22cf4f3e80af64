package org.intersession.web.described;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;
import org.jboss.jandex.IndexView;

/** The description of the API in OpenAPI: of the API alone, and what all its operations have in common. */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public class Description implements OASFilter {
    static final String ROOT = "/api/v1/";
    private static final String BEARER = "bearer";

    private final IndexView index;

    public Description(IndexView index) {
        this.index = index;
    }

    @Override
    public void filterOpenAPI(OpenAPI api) {
        for (var path : List.copyOf(api.getPaths().getPathItems().keySet())) {
            if (!path.startsWith(ROOT)) {
                api.getPaths().removePathItem(path);
            }
        }
        var info = api.getInfo() == null
                ? OASFactory.createInfo().title("Intersession").version("1")
                : api.getInfo();
        api.setInfo(info);
        info.setDescription("""
                What the pages of Intersession do, for programs, with the same rights.

                A token of the OpenID provider for the audience of the API says who asks: a person, or a machine that an \
                administrator has named. What is public is read without one. What one may not see does not exist: 404.

                Lists come by pages; the header Link leads to the next (RFC 8288). What was changed meanwhile is not \
                overwritten: the version read goes with the change, in the body, in the query or as If-Match. A POST with \
                an Idempotency-Key may be sent again. What is wrong is said by a problem document (RFC 9457), in the \
                language of Accept-Language or of ?lang=. Members that a body does not have are refused; members may be \
                added to answers within version 1.""");
        info.setLicense(OASFactory.createLicense().name("Apache-2.0").identifier("Apache-2.0"));
        api.getComponents()
                .addSecurityScheme(
                        BEARER,
                        OASFactory.createSecurityScheme()
                                .type(SecurityScheme.Type.HTTP)
                                .scheme("bearer")
                                .bearerFormat("JWT")
                                .description("An access token of the OpenID provider for the audience of the API: of a"
                                        + " person, or of a machine by its client credentials."));
        new DescribedSchemas(index).complete(api);
        DescribedAnswers.problems(api);
        // What is public is read without a token too.
        api.setSecurity(new ArrayList<>(List.of(
                OASFactory.createSecurityRequirement().addScheme(BEARER), OASFactory.createSecurityRequirement())));
        var examples = DescribedExamples.read();
        api.getPaths().getPathItems().forEach((path, item) -> {
            if (item.getParameters() != null) {
                item.getParameters().forEach(it -> DescribedParameters.describe(path, it));
            }
            item.getOperations().forEach((method, operation) -> {
                describe(path, method, operation);
                DescribedAnswers.of(method, operation);
                examples.show(method + " " + path, operation);
            });
        });
    }

    private static void describe(String path, HttpMethod method, Operation operation) {
        var parts = path.substring(ROOT.length()).split("/");
        operation.setTags(
                new ArrayList<>(List.of(parts.length > 2 && !parts[2].startsWith("{") ? parts[2] : parts[0])));
        if (operation.getParameters() != null) {
            operation.getParameters().forEach(it -> DescribedParameters.describe(path, it));
        }
        if (method == HttpMethod.POST) {
            operation.addParameter(OASFactory.createParameter()
                    .name("Idempotency-Key")
                    .in(Parameter.In.HEADER)
                    .description("The same again within a day does nothing and gives the same answer.")
                    .schema(text()));
        }
    }

    static Schema text() {
        return OASFactory.createSchema().addType(SchemaType.STRING);
    }
}
