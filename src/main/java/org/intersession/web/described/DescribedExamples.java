package org.intersession.web.described;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.eclipse.microprofile.openapi.models.Operation;

/** What was once sent to each operation and answered by it, by {@code POST /api/v1/meetings}: {@code openapi/examples.json}. */
final class DescribedExamples {
    private static final String FILE = "/openapi/examples.json";
    private final JsonNode all;
    private final ObjectMapper json = new ObjectMapper();

    private DescribedExamples(JsonNode all) {
        this.all = all;
    }

    static DescribedExamples read() {
        try (var file = DescribedExamples.class.getResourceAsStream(FILE)) {
            return new DescribedExamples(new ObjectMapper().readTree(file));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    void show(String route, Operation operation) {
        var example = all.path(route);
        if (example.hasNonNull("request")
                && operation.getRequestBody() != null
                && operation.getRequestBody().getContent().getMediaType("application/json") != null) {
            operation
                    .getRequestBody()
                    .getContent()
                    .getMediaType("application/json")
                    .setExample(value(example.get("request")));
        }
        var answer =
                operation.getResponses().getAPIResponse(example.path("status").asText());
        if (example.hasNonNull("answer")
                && answer != null
                && answer.getContent() != null
                && answer.getContent().getMediaType("application/json") != null) {
            answer.getContent().getMediaType("application/json").setExample(value(example.get("answer")));
        }
    }

    private Object value(JsonNode node) {
        return json.convertValue(node, Object.class);
    }
}
