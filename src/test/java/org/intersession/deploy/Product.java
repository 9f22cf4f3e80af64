package org.intersession.deploy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.intersession.testing.Ports;

/** The product as {@code mvn package} leaves it, in a process of its own, started by {@code deploy/start}. */
final class Product implements AutoCloseable {
    static final Path BUILT = Path.of("target/quarkus-app");
    private static final Duration PATIENCE = Duration.ofSeconds(300);
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();

    private final Process process;
    private final int port;
    private final Path log;

    private Product(Process process, int port, Path log) {
        this.process = process;
        this.port = port;
        this.log = log;
    }

    static int freePort() {
        return Ports.free();
    }

    /** Does not wait until it is ready. @param folder of its log, which each start goes on writing */
    static Product started(Path app, int port, Path folder, Map<String, String> settings) {
        var log = folder.resolve("product.log");
        var command = new ProcessBuilder("deploy/start")
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        settings.forEach((name, value) -> command.environment().put(variable(name), value));
        command.environment().put("INTERSESSION_APP", app.toString());
        command.environment().put("QUARKUS_HTTP_PORT", String.valueOf(port));
        command.environment().put("QUARKUS_HTTP_HOST", "127.0.0.1");
        command.environment().putIfAbsent("CACHE_DIRECTORY", "/nowhere");
        try {
            Files.createDirectories(folder);
            var process = command.start();
            Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
            return new Product(process, port, log);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static String variable(String property) {
        return property.replaceAll("[^A-Za-z0-9]", "_").toUpperCase(Locale.ROOT);
    }

    Product ready() {
        await("/q/health/ready", 200);
        return this;
    }

    void await(String path, int status) {
        var until = Instant.now().plus(PATIENCE);
        while (status(path) != status) {
            if (!process.isAlive() || Instant.now().isAfter(until)) {
                throw new AssertionError(path + " is not answered with " + status + ": " + last());
            }
            pause(100);
        }
    }

    /** 0 where nobody answers. */
    int status(String path) {
        try {
            return CLIENT.send(
                            HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                                    .timeout(Duration.ofSeconds(20))
                                    .build(),
                            BodyHandlers.discarding())
                    .statusCode();
        } catch (IOException nobody) {
            return 0;
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    int port() {
        return port;
    }

    boolean alive() {
        return process.isAlive();
    }

    /** Of the processor, until now. */
    Duration worked() {
        return process.info().totalCpuDuration().orElseThrow();
    }

    String command() {
        return process.info().commandLine().orElseThrow();
    }

    /** kill -9 */
    void kill() {
        process.destroyForcibly().onExit().join();
    }

    void stop() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(60, TimeUnit.SECONDS)) {
            throw new AssertionError("it did not end when it was asked to: " + last());
        }
    }

    List<String> log() {
        try {
            return Files.readAllLines(log);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private String last() {
        var all = log();
        return String.join("\n", all.subList(Math.max(0, all.size() - 15), all.size()));
    }

    static void pause(int milliseconds) {
        try {
            Thread.sleep(milliseconds);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    @Override
    public void close() {
        kill();
    }
}
