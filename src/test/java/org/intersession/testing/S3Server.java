package org.intersession.testing;

import io.quarkus.bootstrap.resolver.maven.BootstrapMavenException;
import io.quarkus.bootstrap.resolver.maven.MavenArtifactResolver;
import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.aether.artifact.DefaultArtifact;
import org.eclipse.aether.resolution.ArtifactResult;

/**
 * A real server of S3's protocol in a process of its own: what it brings along (parsers of XML, loggers, the clients of
 * three clouds) has no place among the classes under test.
 */
public final class S3Server implements AutoCloseable {
    public static final String BUCKET = "intersession-files";
    private static final String SERVER = "org.gaul:s3proxy:4.1.0";

    private static S3Server shared;

    private final Process process;
    private final URI endpoint;

    private S3Server(Process process, URI endpoint) {
        this.process = process;
        this.endpoint = endpoint;
    }

    /** One for all tests of this process; each makes its own bucket, or its own content. */
    public static synchronized S3Server shared() throws IOException {
        if (shared == null) {
            shared = in(Files.createTempDirectory(Path.of("target"), "s3-"));
        }
        return shared;
    }

    /** With one empty bucket, in a folder that the next start finds again. */
    public static S3Server in(Path folder) throws IOException {
        var port = Ports.free();
        Files.createDirectories(folder.resolve("buckets").resolve(BUCKET));
        var endpoint = URI.create("http://127.0.0.1:" + port);
        var settings = Files.writeString(folder.resolve("s3proxy.conf"), """
                s3proxy.authorization=aws-v2-or-v4
                s3proxy.identity=access
                s3proxy.credential=secret
                s3proxy.endpoint=%s
                jclouds.provider=filesystem-nio2
                jclouds.filesystem.basedir=%s
                """.formatted(
                        endpoint, folder.resolve("buckets").toAbsolutePath()));
        var quiet = Files.writeString(
                folder.resolve("logback.xml"),
                "<configuration><appender name=\"E\" class=\"ch.qos.logback.core.ConsoleAppender\"><encoder>"
                        + "<pattern>%d %level %logger{0} %msg%n</pattern></encoder></appender>"
                        + "<root level=\"warn\"><appender-ref ref=\"E\"/></root></configuration>");
        var log = folder.resolve("s3proxy.log").toFile();
        // It holds each content that it receives whole in memory.
        var process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx512m",
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Dlogback.configurationFile=" + quiet,
                        "-cp",
                        classes(),
                        "org.gaul.s3proxy.Main",
                        "--properties",
                        settings.toString())
                .redirectErrorStream(true)
                .redirectOutput(log)
                .start();
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
        var server = new S3Server(process, endpoint);
        server.awaitAnswer(port, log.toPath());
        return server;
    }

    public URI endpoint() {
        return endpoint;
    }

    /** The settings that lead the application here. */
    public Map<String, String> settings() {
        return Map.of(
                "intersession.store", "s3",
                "intersession.s3.endpoint", endpoint.toString(),
                "intersession.s3.bucket", BUCKET,
                "intersession.s3.access-key", "access",
                "intersession.s3.secret-key", "secret");
    }

    private void awaitAnswer(int port, Path log) throws IOException {
        var until = Instant.now().plus(Duration.ofSeconds(180));
        while (true) {
            try (var open = new Socket(InetAddress.getLoopbackAddress(), port)) {
                return;
            } catch (IOException notYet) {
                if (!process.isAlive() || Instant.now().isAfter(until)) {
                    throw new IOException("the S3 server did not start: " + Files.readString(log));
                }
                sleep();
            }
        }
    }

    private static void sleep() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    private static String classes() {
        try {
            var resolved = MavenArtifactResolver.builder()
                    .setWorkspaceDiscovery(false)
                    .build()
                    .resolveDependencies(new DefaultArtifact(SERVER.replaceFirst(":([^:]*)$", ":jar:$1")), List.of());
            return Stream.concat(
                            Stream.of(resolved.getRoot().getArtifact().getFile()),
                            resolved.getArtifactResults().stream()
                                    .map(ArtifactResult::getArtifact)
                                    .map(it -> it.getFile()))
                    .distinct()
                    .map(File::getPath)
                    .collect(Collectors.joining(File.pathSeparator));
        } catch (BootstrapMavenException unreachable) {
            throw new IllegalStateException("s3proxy cannot be had from Maven", unreachable);
        }
    }

    @Override
    public void close() {
        process.destroyForcibly().onExit().join();
    }
}
