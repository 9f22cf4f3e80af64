package org.intersession.load;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.intersession.bench.Bench;
import org.intersession.bench.Holders;
import org.intersession.bench.Product;
import org.intersession.bench.Session;
import org.junit.jupiter.api.Test;

/**
 * {@code mvn -Pbench verify}: the load on the packaged product, and what it took, in {@code docs/performance.md}. {@code
 * -Dbench.set=secretariat}, {@code -Dbench.minutes=3}, {@code -Dbench.only=meeting,search}; with only some the file stays.
 * {@code -Dbench.jdk} is what the product runs on, if not on Maven's. {@code -Dbench.leak=30} lets delegates go on for as many minutes afterwards, and says how much memory is in use.
 */
class BenchIT {
    private static final Path FIGURES = Path.of("docs/performance.md");
    private static final String BEGIN = "<!-- written by mvn -Pbench verify -->";
    private static final String END = "<!-- until here -->";

    /** How much of a time of warming up the compiler takes when it is quiet, and how many such times there are at most. */
    private static final double QUIET = 0.05;

    private static final int ROUNDS = 8;

    private final String set = System.getProperty("bench.set", "large");
    private final double minutes = Double.parseDouble(System.getProperty("bench.minutes", "18"));
    private final int leak = Integer.getInteger("bench.leak", 0);
    private final String only = System.getProperty("bench.only", "");
    private final Path folder = Path.of("target", "bench", "load").toAbsolutePath();
    private Product product;

    /** @param pause milliseconds between two pages of one person */
    private record Doing(String what, String name, int users, int pause) {
        /** Without a pause, where that uses nothing up. */
        Doing hurried() {
            return name.equals("nominating") || name.equals("confirming") ? this : new Doing(what, name, users, 0);
        }
    }

    private static final List<Doing> ALL = List.of(
            new Doing("public browsing", "public", 20, 1000),
            new Doing("a delegate's morning: meeting, programme, documents, a document, a file", "morning", 20, 1000),
            new Doing("meeting page, signed-in delegate", "meeting", 20, 1000),
            new Doing("the same, as much as it carries", "meeting", 16, 0),
            new Doing("document list of the meeting with most papers", "documents", 20, 1000),
            new Doing("focal points in the last hour", "nominating", 20, 1000),
            new Doing("bulk confirmation", "confirming", 4, 1000),
            new Doing("list pages of an officer", "lists", 4, 500),
            new Doing("search", "search", 20, 1000));

    @Test
    void load() throws Exception {
        var chosen = ALL.stream()
                .filter(it -> only.isEmpty() || List.of(only.split(",")).contains(it.name))
                .toList();
        try (var opened = Bench.filled(set, Clock.systemUTC())) {
            product = opened;
            prepare();
            var rows = new ArrayList<Measured>();
            for (var doing : chosen) {
                var seconds = Math.max(5, (int) (minutes * 60 / chosen.size()));
                warmUp(doing, Math.max(5, seconds / 4));
                rows.add(measured(doing, seconds));
                System.out.print(rows.get(rows.size() - 1).row());
            }
            var table = table(rows) + (leak == 0 ? "" : leaked());
            System.out.println("\n" + table);
            if (only.isEmpty()) {
                keep(table);
            }
            assertEquals(0, rows.stream().mapToLong(Measured::errors).sum(), "errors");
        }
    }

    /** Until the compiler is quiet: whoever comes meanwhile waits for it, and that is not what a row tells. */
    private void warmUp(Doing doing, int seconds) throws Exception {
        // Twenty who come at once to what has just started would wait for each other.
        run(new Doing(doing.what, doing.name, 1, doing.hurried().pause), seconds);
        for (var round = 1; ; round++) {
            var before = product.compilerSeconds();
            run(doing.hurried(), seconds);
            var compiled = product.compilerSeconds() - before;
            if (compiled < seconds * QUIET) {
                return;
            }
            if (round == ROUNDS) {
                System.out.printf(
                        Locale.ROOT, "%s: the compiler still took %.1f s of %d%n", doing.what, compiled, seconds);
                return;
            }
        }
    }

    private String table(List<Measured> rows) throws IOException {
        var text = new StringBuilder();
        text.append(String.format(
                Locale.ROOT,
                "`mvn -Pbench verify -Dbench.set=%s -Dbench.minutes=%s`, %s, %d processors shared by product, database and load, Java %s, JAVA_OPTS=%s:%n%n",
                set,
                System.getProperty("bench.minutes", "18"),
                LocalDate.now(Clock.systemUTC()),
                Runtime.getRuntime().availableProcessors(),
                product.release(),
                System.getenv().getOrDefault("JAVA_OPTS", "")));
        text.append(Measured.HEAD);
        rows.forEach(it -> text.append(it.row()));
        text.append(String.format(
                Locale.ROOT,
                "%nResident after the run: %d MB, at most %d MB.%n",
                product.megabytes("VmRSS"),
                product.megabytes("VmHWM")));
        return text.toString();
    }

    /** What is in use after a full collection, at the beginning and after each quarter of the time. */
    private String leaked() throws Exception {
        var morning = ALL.get(1);
        run(morning, leak * 60 / 8);
        var text = new StringBuilder(String.format(
                "%nOver %d minutes of %s, %d users:%n%n| after minutes | heap in use MB | resident MB |%n|---|---|---|%n",
                leak, morning.what, morning.users));
        for (var quarter = 0; quarter <= 4; quarter++) {
            if (quarter > 0) {
                run(morning, leak * 60 / 4);
            }
            text.append(String.format(
                    Locale.ROOT,
                    "| %.1f | %d | %d |%n",
                    leak * quarter / 4.0,
                    product.megabytesInUse(),
                    product.megabytes("VmRSS")));
        }
        return text.toString();
    }

    private static void keep(String table) throws IOException {
        var text = Files.readString(FIGURES);
        var begin = text.indexOf(BEGIN);
        var end = text.indexOf(END);
        Files.writeString(
                FIGURES, text.substring(0, begin + BEGIN.length()) + "\n\n" + table + "\n" + text.substring(end));
    }

    /** Everything that the load needs to know, and everybody signed in. */
    private void prepare() throws Exception {
        Files.createDirectories(folder);
        try (var superuser = product.superuser();
                var statement = superuser.createStatement()) {
            statement.execute("create extension if not exists pg_stat_statements");
        }
        try (var owner = product.owner()) {
            awaitSeals(owner);
            run(
                    owner,
                    "update meeting set nominations_close_at = current_timestamp + interval '1 hour' where slug = 'bench-2'");
            people(owner);
            write("papers", lines(owner, papers("bench-1", "true")));
            write("public-papers", lines(owner, papers("bench-%", "m.shown = 'ALL' and x.distribution = 'GENERAL'")));
            write(
                    "meetings",
                    lines(
                            owner,
                            "select slug from meeting where slug like 'bench-%' and shown = 'ALL' and state <> 'DRAFT' order by md5(slug) limit 300"));
            write("processes", lines(owner, "select slug from process order by slug"));
        }
        write(
                "words",
                List.of("remittances", "visas", "Study", "Meeting 12", "health paper", "diasporas", "IDM", "mobility"));
    }

    private void people(Connection owner) throws Exception {
        var base = product.address();
        var delegates = new ArrayList<String>();
        for (var person : Holders.delegates(owner, "bench-1", 40)) {
            delegates.add(Session.of(base, person).cookie());
        }
        write("delegates", delegates);
        var focalPoints = new ArrayList<String>();
        for (var person : Holders.focalPoints(owner, "bench-2", 40)) {
            var code = lines(
                            owner,
                            "select y.code from role_grant g join party y on y.id = g.party join person p on p.id = g.person_id where p.subject = 'bench-"
                                    + person + "' and g.role = 'FOCAL_POINT'")
                    .get(0);
            focalPoints.add(Session.of(base, person).cookie() + "\t" + code);
        }
        write("focal-points", focalPoints);
        var officers = new ArrayList<String>();
        for (var slug : lines(
                owner,
                "select distinct m.slug from meeting m join delegation d on d.meeting_id = m.id and d.state = 'SUBMITTED' order by 1 limit 40")) {
            officers.add(
                    Session.of(base, Holders.officers(owner, slug, 1).get(0)).cookie() + "\t" + slug);
        }
        write("officers", officers);
        write(
                "officer",
                List.of(Session.of(base, Holders.officers(owner, "bench-1", 1).get(0))
                        .cookie()));
    }

    private static String papers(String meeting, String where) {
        return "select s.text from document x join meeting m on m.id = x.meeting_id join document_symbol s on s.document_id = x.id"
                + " where m.slug like '" + meeting
                + "' and m.state <> 'DRAFT' and x.state = 'ISSUED' and x.distribution in ('GENERAL', 'LIMITED') and "
                + where + " order by md5(s.text) limit 200";
    }

    /** The product seals its logs after a start; that is not part of what is measured. */
    private static void awaitSeals(Connection owner) throws SQLException, InterruptedException {
        for (var i = 0; i < 150; i++) {
            if (lines(
                            owner,
                            "select (select count(*) from log_seal) >= (select count(*) from act_log) + (select count(*) from download_log)")
                    .get(0)
                    .equals("t")) {
                return;
            }
            Thread.sleep(2000);
        }
    }

    private Measured measured(Doing doing, int seconds) throws Exception {
        try (var superuser = product.superuser()) {
            run(superuser, "select pg_stat_statements_reset()");
            var processor = product.processorSeconds();
            var database = product.processorSecondsOfTheDatabase();
            var report = run(doing, seconds);
            processor = product.processorSeconds() - processor;
            database = product.processorSecondsOfTheDatabase() - database;
            var statements = Long.parseLong(lines(
                            superuser,
                            "select sum(calls)::bigint from pg_stat_statements s join pg_roles r on r.oid = s.userid where r.rolname = 'intersession'")
                    .get(0));
            return Measured.of(doing.what, doing.users, report, statements, processor, database);
        }
    }

    /** Gatling in a process of its own, so that what it uses is not the product's. */
    private Path run(Doing doing, int seconds) throws Exception {
        var results = Files.createTempDirectory(folder, doing.name);
        var log = results.resolve("gatling.log");
        var logback = results.resolve("logback.xml");
        Files.writeString(
                logback,
                "<configuration><appender name=\"out\" class=\"ch.qos.logback.core.ConsoleAppender\"><encoder>"
                        + "<pattern>%-5level %logger: %msg%n</pattern></encoder></appender>"
                        + "<root level=\"WARN\"><appender-ref ref=\"out\"/></root></configuration>");
        var process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx512m",
                        "--add-opens=java.base/java.lang=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "-Dslf4j.provider=ch.qos.logback.classic.spi.LogbackServiceProvider",
                        "-Dlogback.configurationFile=" + logback,
                        "-Dgatling.charting.indicators.percentile1=50",
                        "-Dgatling.charting.indicators.percentile3=95",
                        "-Dgatling.charting.indicators.percentile4=99",
                        "-Dgatling.data.enableAnalytics=false",
                        "-Dload.base=" + product.address().replace("localhost", "127.0.0.1"),
                        "-Dload.folder=" + folder,
                        "-Dload.does=" + doing.name,
                        "-Dload.users=" + doing.users,
                        "-Dload.seconds=" + seconds,
                        "-Dload.pause=" + doing.pause,
                        "io.gatling.app.Gatling",
                        "-s",
                        Load.class.getName(),
                        "-rf",
                        results.toString())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        if (!process.waitFor(seconds + 120L, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new IllegalStateException("Gatling did not end; see " + log);
        }
        try (var found = Files.list(results)) {
            return found.filter(Files::isDirectory)
                    .max(Comparator.naturalOrder())
                    .orElseThrow(() -> new IllegalStateException("Gatling left no report; see " + log));
        }
    }

    private void write(String file, List<String> lines) throws IOException {
        if (lines.isEmpty()) {
            throw new IllegalStateException("the data set has no " + file);
        }
        Files.write(folder.resolve(file), lines);
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static List<String> lines(Connection connection, String sql) throws SQLException {
        var found = new ArrayList<String>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                found.add(rows.getString(1));
            }
        }
        return found;
    }
}
