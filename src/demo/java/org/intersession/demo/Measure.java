package org.intersession.demo;

import java.io.File;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Measures the product (not the demonstration) on the demonstration's data: {@code mvn package -DskipTests}, then {@code
 * mvn -Pdemo,measure}. Prints a table: start to ready, server time per page and persona after warm-up, weight over the
 * wire, resident memory. Docs: docs/performance.md.
 */
final class Measure {
    private static final Path JAR = Path.of("target/quarkus-app/quarkus-run.jar");
    /** What the README recommends. */
    private static final Path START = Path.of("deploy/start");

    private static final int STARTS = 5;
    private static final int WARM_UP = 40;
    private static final int TIMES = 60;
    private static final Pattern LINK = Pattern.compile("href=\"(/[^\"#]*)");

    private final Map<String, String> settings;

    Measure(Map<String, String> settings) {
        this.settings = settings;
    }

    void run() throws IOException, InterruptedException {
        if (!Files.exists(JAR)) {
            throw new Demo.Stop("there is no product to measure; build it first: mvn package -DskipTests");
        }
        System.out.println("\n## Start to ready, " + START + ", " + System.getProperty("java.version")
                + ", after a first run that is not counted");
        var starts = new long[STARTS];
        var product = start();
        awaitReady(product);
        for (var i = 0; i < STARTS; i++) {
            stop(product);
            var begun = System.nanoTime();
            product = start();
            awaitReady(product);
            starts[i] = (System.nanoTime() - begun) / 1_000_000;
        }
        Arrays.sort(starts);
        System.out.printf(
                "| starts | median ms | all ms |%n|---|---|---|%n| %d | %d | %s |%n",
                STARTS, starts[STARTS / 2], Arrays.toString(starts));
        try {
            System.out.println("\n## Pages, after warm-up of " + WARM_UP + ", " + TIMES + " times each, one at a time");
            System.out.println("| who | page | p50 ms | p95 ms | bytes over the wire |\n|---|---|---|---|---|");
            pages(null);
            for (var subject : List.of("idm-secretariat", "focal-civ", "delegate", "chair", "administrator")) {
                pages(Personas.ALL.stream()
                        .filter(it -> it.subject().equals(subject))
                        .findFirst()
                        .orElseThrow());
            }
            System.out.println("\n## Memory\n| resident MB after the run |\n|---|\n| " + resident(product) + " |");
        } finally {
            stop(product);
        }
    }

    private Process start() throws IOException {
        var builder = new ProcessBuilder(START.toString())
                .redirectErrorStream(true)
                .redirectOutput(new File("target/measured.log"));
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        settings.forEach((name, value) ->
                builder.environment().put(name.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "_"), value));
        var product = builder.start();
        Runtime.getRuntime().addShutdownHook(new Thread(product::destroy));
        return product;
    }

    private static void stop(Process product) throws InterruptedException {
        product.destroy();
        product.waitFor();
    }

    private void awaitReady(Process product) throws InterruptedException {
        var client = HttpClient.newHttpClient();
        var ready =
                HttpRequest.newBuilder(URI.create(base() + "/q/health/ready")).build();
        while (product.isAlive()) {
            try {
                if (client.send(ready, HttpResponse.BodyHandlers.discarding()).statusCode() == 200) {
                    return;
                }
            } catch (IOException notYet) {
                // asked again below
            }
            Thread.sleep(20);
        }
        throw new Demo.Stop("the product stopped; see target/measured.log");
    }

    private static String base() {
        return "http://localhost:" + Demo.PRODUCT;
    }

    private void pages(Personas.Persona persona) throws IOException, InterruptedException {
        var cookies = new CookieManager();
        var client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .cookieHandler(cookies)
                .followRedirects(HttpClient.Redirect.NORMAL)
                .connectTimeout(Duration.ofSeconds(5))
                .build();
        if (persona != null) {
            signIn(client, persona);
        }
        for (var path : found(client)) {
            var request = HttpRequest.newBuilder(URI.create(base() + path))
                    .header("Accept-Encoding", "gzip")
                    .build();
            for (var i = 0; i < WARM_UP; i++) {
                client.send(request, HttpResponse.BodyHandlers.discarding());
            }
            var took = new long[TIMES];
            var bytes = 0;
            for (var i = 0; i < TIMES; i++) {
                var begun = System.nanoTime();
                bytes = client.send(request, HttpResponse.BodyHandlers.ofByteArray())
                        .body()
                        .length;
                took[i] = System.nanoTime() - begun;
            }
            Arrays.sort(took);
            System.out.printf(
                    "| %s | %s | %.1f | %.1f | %d |%n",
                    persona == null ? "public" : persona.subject(),
                    path,
                    took[TIMES / 2] / 1e6,
                    took[TIMES * 95 / 100] / 1e6,
                    bytes);
        }
    }

    private static void signIn(HttpClient client, Personas.Persona persona) throws IOException, InterruptedException {
        var login = client.send(
                HttpRequest.newBuilder(URI.create(base() + "/sign-in")).build(), HttpResponse.BodyHandlers.ofString());
        var form = "username=" + persona.subject() + "&claims="
                + URLEncoder.encode(persona.claims(), StandardCharsets.UTF_8);
        var done = client.send(
                HttpRequest.newBuilder(login.uri())
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(form))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        if (done.statusCode() != 200) {
            throw new Demo.Stop(persona.name() + " could not sign in: " + done.statusCode() + " at " + done.uri());
        }
    }

    /** One page of each shape that can be reached by links; what is long or a file is left out. */
    private static List<String> found(HttpClient client) throws IOException, InterruptedException {
        var shapes = new LinkedHashMap<String, String>();
        var seen = new LinkedHashSet<String>();
        var todo = new ArrayDeque<>(List.of("/", "/home"));
        while (!todo.isEmpty() && seen.size() < 400) {
            var path = todo.poll();
            var shape = path.replaceAll("\\?.*", "")
                    .replaceAll("^/doc/.*", "/doc/*")
                    .replaceAll(
                            "(/processes|/meetings|/topics|/parties|/documents|/doc|/persons|/announcements)/(?!new)[^/]+(/[A-Z][A-Z0-9-]+)*",
                            "$1/*")
                    .replaceAll("[0-9a-f-]{36}", "*");
            if (!seen.add(path)
                    || shapes.containsKey(shape)
                    || path.matches(
                            "/(static|sign-|l/|q/).*|.*\\.(ics|pdf|csv|zip|xml|atom)(\\?.*)?|.*[?&](lang|as)=.*")) {
                continue;
            }
            var answer = client.send(
                    HttpRequest.newBuilder(URI.create(base() + path)).build(), HttpResponse.BodyHandlers.ofString());
            var html = answer.headers().firstValue("Content-Type").orElse("").startsWith("text/html");
            if (answer.statusCode() != 200 || !html) {
                continue;
            }
            shapes.put(shape, path);
            var links = LINK.matcher(answer.body());
            while (links.find()) {
                todo.add(links.group(1).replace("&amp;", "&"));
            }
        }
        return List.copyOf(shapes.values());
    }

    private static long resident(Process product) throws IOException {
        return Files.readAllLines(Path.of("/proc/" + product.pid() + "/status")).stream()
                .filter(line -> line.startsWith("VmRSS"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                .findFirst()
                .orElse(-1);
    }
}
