package org.intersession.web.running;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.zip.GZIPInputStream;
import org.intersession.testing.Browsing;
import org.intersession.testing.Given;
import org.intersession.testing.Stack;
import org.junit.jupiter.api.Test;

/** With a collector named, it hears of each request by the kind of its address, and not who asked for what. */
@QuarkusTest
@WithTestResource(value = Stack.class, scope = TestResourceScope.GLOBAL)
@WithTestResource(value = TracesTest.Collector.class, scope = TestResourceScope.RESTRICTED_TO_CLASS)
class TracesTest {
    private static final Queue<String> HEARD = new ConcurrentLinkedQueue<>();

    /** Of OTLP over HTTP (protobuf), whose texts stand in it as they are. */
    public static class Collector implements QuarkusTestResourceLifecycleManager {
        private HttpServer server;

        @Override
        public Map<String, String> start() {
            try {
                server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            } catch (IOException taken) {
                throw new UncheckedIOException(taken);
            }
            server.createContext("/v1/traces", exchange -> {
                try (var in = "gzip".equals(exchange.getRequestHeaders().getFirst("Content-Encoding"))
                        ? new GZIPInputStream(exchange.getRequestBody())
                        : exchange.getRequestBody()) {
                    HEARD.add(new String(in.readAllBytes(), StandardCharsets.ISO_8859_1));
                }
                exchange.getResponseHeaders().set("Content-Type", "application/x-protobuf");
                exchange.sendResponseHeaders(200, -1);
                exchange.close();
            });
            server.start();
            return Map.of(
                    "quarkus.otel.sdk.disabled",
                    "false",
                    "quarkus.otel.exporter.otlp.endpoint",
                    "http://localhost:" + server.getAddress().getPort(),
                    "quarkus.otel.exporter.otlp.protocol",
                    "http/protobuf",
                    "quarkus.otel.bsp.schedule.delay",
                    "200ms");
        }

        @Override
        public void stop() {
            server.stop(0);
        }
    }

    @Test
    void theCollectorHearsTheKindOfAnAddressAndNobodysName() throws Exception {
        var meeting = Given.announced(Given.process("idm"));
        var token = "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ-_";
        Browsing.nobody().with("User-Agent", "Xochitl/1.0").get("/meetings/" + meeting.slug + "?q=Quetzalcoatl");
        given().redirects().follow(false).get("/l/" + token);
        var until = System.nanoTime() + Duration.ofMinutes(2).toNanos();
        while (!(heard().contains("/l/{token}") && heard().contains("GET /meetings/{slug"))
                && System.nanoTime() < until) {
            Thread.sleep(100);
        }
        assertTrue(heard().contains("GET /meetings/{slug"));
        assertTrue(heard().contains("/l/{token}"));
        for (var personal : List.of(meeting.slug, "Quetzalcoatl", "Xochitl", token, "127.0.0.1")) {
            assertFalse(heard().contains(personal), personal);
        }
    }

    private static String heard() {
        return String.join("", HEARD);
    }
}
