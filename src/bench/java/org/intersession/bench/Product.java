package org.intersession.bench;

import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.intersession.stack.EmbeddedDatabase;
import org.intersession.stack.EmbeddedMail;
import org.intersession.stack.EmbeddedProvider;

/** The product as {@code mvn package} left it, started by {@code deploy/start} beside parts of its own, on loopback. */
public final class Product implements AutoCloseable {
    private static final Path JAR = Path.of("target/quarkus-app/quarkus-run.jar");

    /** What it runs on; {@code -Dbench.jdk} says another than Maven's. */
    static final String JDK = System.getProperty("bench.jdk", System.getProperty("java.home"));

    private static final String LOGIN = """
            <!doctype html><title>Sign in</title><form method="post">
            <label>Who <input name="username"></label><label>Claims <input name="claims"></label>
            <button>Sign in</button></form>""";

    private final Path folder;
    private final Path log;
    private final int port;
    private final EmbeddedDatabase database;
    private final EmbeddedProvider provider;
    private final EmbeddedMail mail;
    private final Map<String, String> environment = new HashMap<>();
    private Process process;

    /**
     * @param folder where its database and files are, kept
     * @param configuration of PostgreSQL, beyond its defaults
     */
    public Product(Path folder, Map<String, String> configuration) throws IOException, SQLException {
        if (!Files.exists(JAR)) {
            throw new IllegalStateException("there is no product; build it first: mvn package -DskipTests");
        }
        this.folder = folder.toAbsolutePath();
        Files.createDirectories(this.folder.resolve("files"));
        log = this.folder.resolve("product.log");
        port = freePort();
        database = EmbeddedDatabase.kept(this.folder.resolve("database"), freePort(), configuration);
        provider = EmbeddedProvider.started(0, LOGIN);
        mail = EmbeddedMail.started(0);
        for (var part : List.of(database.settings(), provider.settings(), mail.settings(), settings())) {
            part.forEach((name, value) ->
                    environment.put(name.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "_"), value));
        }
    }

    private Map<String, String> settings() {
        return Map.of(
                "quarkus.http.host",
                "127.0.0.1",
                "quarkus.http.port",
                String.valueOf(port),
                "quarkus.log.level",
                "WARN",
                "intersession.address",
                address(),
                "intersession.storage.folder",
                files().toString(),
                "intersession.links.key",
                "a-key-of-the-benchmark-that-protects-nothing-0123456789");
    }

    /** For the next start. */
    public void setting(String variable, String value) {
        environment.put(variable, value);
    }

    /** @return milliseconds until it was ready */
    public long start() throws IOException, InterruptedException {
        var builder = new ProcessBuilder("deploy/start")
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().put("JAVA_HOME", JDK);
        builder.environment().putAll(environment);
        var begun = System.nanoTime();
        process = builder.start();
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
        awaitReady();
        return (System.nanoTime() - begun) / 1_000_000;
    }

    private void awaitReady() throws IOException, InterruptedException {
        var client = HttpClient.newHttpClient();
        var ready = HttpRequest.newBuilder(URI.create(address() + "/q/health/ready"))
                .build();
        for (var i = 0; i < 6000 && process.isAlive(); i++) {
            try {
                if (client.send(ready, HttpResponse.BodyHandlers.discarding()).statusCode() == 200) {
                    return;
                }
            } catch (IOException notYet) {
                // asked again below
            }
            Thread.sleep(20);
        }
        throw new IllegalStateException("the product did not start:\n" + Files.readString(log));
    }

    public void stop() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(30, TimeUnit.SECONDS)) {
            process.destroyForcibly().waitFor();
        }
    }

    public String address() {
        return "http://localhost:" + port;
    }

    /** Of the Java that it runs on, as {@code 25.0.1}. */
    public String release() throws IOException {
        return Files.readAllLines(Path.of(JDK, "release")).stream()
                .filter(it -> it.startsWith("JAVA_VERSION="))
                .findFirst()
                .orElseThrow()
                .replaceAll("[^0-9.]", "");
    }

    public String issuer() {
        return provider.issuer();
    }

    public Path files() {
        return folder.resolve("files");
    }

    public File log() {
        return log.toFile();
    }

    public long pid() {
        return process.pid();
    }

    /** As the role that owns the database. */
    public Connection owner() throws SQLException {
        return DriverManager.getConnection(database.url(), "intersession_owner", "owner");
    }

    /** As PostgreSQL's own superuser. */
    public Connection superuser() throws SQLException {
        return database.superuser();
    }

    /** One line of {@code /proc/<pid>/status} in megabytes: {@code VmHWM} is the most that was resident. */
    public long megabytes(String line) throws IOException {
        return Files.readAllLines(Path.of("/proc/" + process.pid() + "/status")).stream()
                .filter(it -> it.startsWith(line + ":"))
                .mapToLong(it -> Long.parseLong(it.replaceAll("\\D", "")) / 1024)
                .findFirst()
                .orElse(-1);
    }

    /** Of its heap, after a full collection. */
    public long megabytesInUse() throws IOException, InterruptedException {
        asked("GC.run");
        var kilobytes = Pattern.compile("(?:generation|DefNew|Tenured) +total \\d+K, used (\\d+)K")
                .matcher(asked("GC.heap_info"));
        var sum = 0L;
        while (kilobytes.find()) {
            sum += Long.parseLong(kilobytes.group(1));
        }
        return sum / 1024;
    }

    /** Seconds that its compiler has been at work so far. */
    public double compilerSeconds() throws IOException, InterruptedException {
        var counters = asked("PerfCounter.print");
        return counted(counters, "java.ci.totalTime") / counted(counters, "sun.os.hrt.frequency");
    }

    private static double counted(String counters, String name) {
        return counters.lines()
                .filter(it -> it.startsWith(name + "="))
                .mapToDouble(it -> Double.parseDouble(it.substring(name.length() + 1)))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("the JVM does not count " + name));
    }

    private String asked(String what) throws IOException, InterruptedException {
        var jcmd = new ProcessBuilder(Path.of(JDK, "bin", "jcmd").toString(), String.valueOf(process.pid()), what)
                .redirectErrorStream(true)
                .start();
        var said = new String(jcmd.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (jcmd.waitFor() != 0) {
            throw new IllegalStateException(said);
        }
        return said;
    }

    /** Seconds of processor that it has used so far. */
    public double processorSeconds() {
        return process.info().totalCpuDuration().orElseThrow().toMillis() / 1000.0;
    }

    /** The same of its database: of all that PostgreSQL runs, and has run. */
    public double processorSecondsOfTheDatabase() throws IOException {
        var postmaster = Files.readAllLines(folder.resolve("database/postmaster.pid"))
                .get(0)
                .strip();
        var all = ticks(postmaster, true);
        try (var children =
                ProcessHandle.of(Long.parseLong(postmaster)).orElseThrow().children()) {
            for (var child : children.toList()) {
                all += ticks(String.valueOf(child.pid()), false);
            }
        }
        return all / 100.0;
    }

    /** Of a process, and of those of its children that have ended; a hundredth of a second each (proc(5)). */
    private static long ticks(String pid, boolean andEnded) throws IOException {
        var stat = Files.readString(Path.of("/proc/" + pid + "/stat"));
        var fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
        var own = Long.parseLong(fields[11]) + Long.parseLong(fields[12]);
        return andEnded ? own + Long.parseLong(fields[13]) + Long.parseLong(fields[14]) : own;
    }

    static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    @Override
    public void close() throws IOException, InterruptedException {
        if (process != null && process.isAlive()) {
            stop();
        }
        mail.close();
        provider.close();
        database.close();
    }
}
