package org.intersession;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.sessions.JqwikSession;
import org.intersession.document.Papers;
import org.intersession.testing.Cast;
import org.intersession.testing.Described;
import org.intersession.testing.Hostile;
import org.intersession.testing.Program;
import org.intersession.testing.Stack;
import org.intersession.testing.Visitor;
import org.junit.jupiter.api.Test;

/**
 * Drives every operation from its own description, with input that is right, wrong and hostile, as several personas: no
 * answer is a failure of ours, and each is one that the description has. The seed is printed; {@code -Dhostile.seed=}
 * repeats it, {@code -Dhostile.requests=} says how many requests there are.
 */
@QuarkusTest
@WithTestResource(value = Stack.class, scope = TestResourceScope.GLOBAL)
class HostileApiTest {
    private static final long SEED = Long.getLong("hostile.seed", 20271129L);
    private static final int REQUESTS =
            Integer.getInteger("hostile.requests", Boolean.getBoolean("hostile.full") ? 60_000 : 6_000);
    private static final int FIRST_FAILURE = 500;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();

    @Test
    void noInputFailsAndNoAnswerIsOutsideTheDescription() throws IOException {
        System.out.println("hostile.seed=" + SEED + " hostile.requests=" + REQUESTS);
        var found = new TreeMap<String, String>();
        var statuses = new TreeMap<Integer, Integer>();
        var described = Described.read();
        var process = Papers.process();
        var cast = Cast.assembled(process);
        var personas = personas(cast);
        var operations = described.operations();
        JqwikSession.run(() -> {
            var random = new Random(SEED);
            var hostile = new Hostile(described, random);
            for (var i = 0; i < REQUESTS; i++) {
                var operation = operations.get(i % operations.size());
                var names = List.copyOf(personas.keySet());
                var persona = names.get(random.nextInt(names.size()));
                var path = hostile.path(operation, cast.filled(operation.method + " " + operation.path), persona);
                var request = hostile.request(operation, Visitor.address() + path, personas.get(persona));
                if (request == null) {
                    continue;
                }
                var answer = sent(request.http());
                statuses.merge(answer.statusCode(), 1, Integer::sum);
                for (var wrong : wrong(operation, answer)) {
                    found.putIfAbsent(
                            operation + ": " + wrong,
                            persona + " " + path + " " + request.headers() + " " + shown(request.body()));
                }
            }
        });
        System.out.println("hostile answers: " + statuses);
        assertEquals("", said(found));
    }

    /** With no persona who could change what other tests build on: the powerful one has a process of its own. */
    private static Map<String, Program> personas(Cast cast) {
        var personas = new LinkedHashMap<String, Program>();
        personas.put("nobody", null);
        personas.put("machine", Program.machine());
        for (var name : List.of("delegate", "chair", "focal point of MEX", "secretariat of rcm", "admin")) {
            personas.put(name, cast.personas.get(name).program());
        }
        return personas;
    }

    private HttpResponse<byte[]> sent(HttpRequest request) {
        try {
            return client.send(request, HttpResponse.BodyHandlers.ofByteArray());
        } catch (IOException failed) {
            throw new AssertionError(request + " got no answer", failed);
        } catch (InterruptedException ended) {
            throw new AssertionError(ended);
        }
    }

    private static List<String> wrong(Described.Operation operation, HttpResponse<byte[]> answer) {
        var status = answer.statusCode();
        if (status >= FIRST_FAILURE) {
            return List.of("answered " + status + " " + shown(answer.body()));
        }
        var contents = operation.answers(Integer.toString(status)).orElse(null);
        if (contents == null) {
            return List.of("answered " + status + ", which is not described");
        }
        var type = answer.headers().firstValue("Content-Type").orElse("").split(";")[0];
        if (contents.isEmpty()) {
            return answer.body().length == 0 ? List.of() : List.of("answered " + status + " with a body");
        }
        if (!contents.containsKey(type)) {
            return contents.containsKey("*/*") || answer.body().length == 0 && status == 304
                    ? List.of()
                    : List.of("answered " + status + " with " + type);
        }
        if (!type.endsWith("json")) {
            return List.of();
        }
        try {
            var said = new ArrayList<String>();
            contents.get(type).faults(JSON.readTree(answer.body())).stream()
                    .map(it -> "answered " + status + " and " + it.replaceAll("\\[\\d+]", "[n]"))
                    .distinct()
                    .forEach(said::add);
            return said;
        } catch (IOException broken) {
            return List.of("answered " + status + " with what is no JSON");
        }
    }

    private static String shown(byte[] body) {
        var text = body == null ? "" : new String(body, StandardCharsets.UTF_8);
        return text.length() > 300 ? text.substring(0, 300) + "…" : text;
    }

    private static String said(Map<String, String> found) {
        var lines = new StringBuilder();
        found.forEach((what, with) ->
                lines.append(what).append("\n    by ").append(with).append('\n'));
        return lines.toString();
    }
}
