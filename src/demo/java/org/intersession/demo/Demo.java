package org.intersession.demo;

import io.quarkus.runtime.Application;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.intersession.stack.EmbeddedDatabase;
import org.intersession.stack.EmbeddedMail;
import org.intersession.stack.EmbeddedProvider;
import org.intersession.stack.PlaceAndTime;

/**
 * The demonstration: database, provider and mail catcher are started here, then the product. Everything listens on
 * loopback. Data are kept in {@code .intersession-demo}; {@code mvn -Pdemo,fresh} starts over.
 */
@QuarkusMain
public class Demo {
    /** Added to every port, where those of the demonstration are taken. */
    private static final int SHIFT = Integer.parseInt(said("INTERSESSION_DEMO_SHIFT", "0"));

    static final int PRODUCT = 8080 + SHIFT;
    static final int PROVIDER = 8090 + SHIFT;
    static final int MAIL_PAGE = 8025 + SHIFT;
    private static final int SMTP = 8026 + SHIFT;
    private static final int DATABASE = 8032 + SHIFT;
    static final Path FOLDER =
            Path.of(said("INTERSESSION_DEMO_FOLDER", ".intersession-demo")).toAbsolutePath();

    static EmbeddedMail mail;

    public static void main(String[] args) {
        try {
            checkPlace();
            if (List.of(args).contains("fresh")) {
                forget();
            }
            settings().forEach((name, value) -> {
                if (System.getProperty(name) == null) {
                    System.setProperty(name, value);
                }
            });
            started(args);
        } catch (Stop stop) {
            System.err.println("\nThe demonstration cannot start: " + stop.getMessage() + "\n");
            System.exit(1);
        }
    }

    private static void started(String... args) {
        try {
            var database = database();
            closeAtTheEnd(database);
            var provider = EmbeddedProvider.started(PROVIDER, Personas.loginPage(), DemoClock::now);
            mail = EmbeddedMail.started(SMTP);
            MailPage.started(MAIL_PAGE, mail.server(), FOLDER.resolve("mails"));
            for (var part : List.of(database.settings(), provider.settings(), mail.settings())) {
                part.forEach(System::setProperty);
            }
            if (List.of(args).contains("measure")) {
                var all = new HashMap<>(settings());
                List.of(database.settings(), provider.settings(), mail.settings())
                        .forEach(all::putAll);
                new Measure(all).run();
                System.exit(0);
            }
        } catch (InterruptedException stopped) {
            throw new Stop("it was interrupted.");
        } catch (IOException failed) {
            throw new Stop("a part of it did not start (" + failed.getMessage() + ").");
        }
        Quarkus.run(DemoRun.class, args);
    }

    /** Once the product has stopped: it still reads and writes while it stops. */
    private static void closeAtTheEnd(EmbeddedDatabase database) {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            try {
                for (var i = 0; i < 200 && Application.currentApplication() != null; i++) {
                    Thread.sleep(50);
                }
                database.close();
            } catch (IOException | InterruptedException failed) {
                System.err.println("The database did not stop by itself: " + failed.getMessage());
            }
        }));
    }

    private static EmbeddedDatabase database() {
        try {
            Files.createDirectories(FOLDER);
            return EmbeddedDatabase.kept(FOLDER.resolve("database"), DATABASE);
        } catch (Exception failed) {
            throw new Stop("PostgreSQL did not start in " + FOLDER + " (" + failed.getMessage()
                    + "). If its data are of no use any more: mvn -Pdemo,fresh");
        }
    }

    private static void checkPlace() {
        EmbeddedDatabase.stopWhatWasLeft(FOLDER.resolve("database"));
        Stream.concat(
                        Stream.of(PRODUCT, PROVIDER, MAIL_PAGE, SMTP, DATABASE).map(PlaceAndTime::port),
                        Stream.of(
                                PlaceAndTime.disk(FOLDER),
                                PlaceAndTime.disk(Path.of(System.getProperty("java.io.tmpdir"))),
                                PlaceAndTime.database()))
                .flatMap(Optional::stream)
                .findFirst()
                .ifPresent(line -> {
                    throw new Stop(line);
                });
    }

    /** What it keeps, and nothing else that may lie in that folder. */
    private static void forget() {
        for (var kept : List.of("database", "files", "clock", "mails")) {
            var place = FOLDER.resolve(kept);
            if (!Files.exists(place)) {
                continue;
            }
            try (var files = Files.walk(place)) {
                files.sorted(Comparator.reverseOrder())
                        .forEach(it -> it.toFile().delete());
            } catch (IOException failed) {
                throw new Stop("its data in " + place + " could not be removed (" + failed.getMessage() + ").");
            }
        }
    }

    private static String said(String variable, String otherwise) {
        var value = System.getenv(variable);
        return value == null || value.isBlank() ? otherwise : value.strip();
    }

    private static Map<String, String> settings() {
        return Map.ofEntries(
                Map.entry("quarkus.http.host", "127.0.0.1"),
                Map.entry("quarkus.http.port", String.valueOf(PRODUCT)),
                Map.entry("quarkus.log.level", "WARN"),
                Map.entry("quarkus.log.category.\"io.micrometer\".level", "ERROR"),
                Map.entry("intersession.address", "http://localhost:" + PRODUCT),
                Map.entry("intersession.storage.folder", FOLDER.resolve("files").toString()),
                Map.entry("intersession.links.key", "a-key-of-the-demonstration-that-protects-nothing-0123456789"),
                Map.entry("intersession.keys", "demonstration:cHJvdGVjdHMtbm90aGluZy1vZi10aGUtZGVtby0tMzI="),
                Map.entry(
                        "intersession.notice.en",
                        "Demonstration. No such meeting has been convened; answers and persons are invented."),
                Map.entry(
                        "intersession.notice.fr",
                        "Démonstration. Aucune réunion de ce type n’a été convoquée ; les réponses et les personnes sont inventées."),
                Map.entry(
                        "intersession.notice.es",
                        "Demostración. No se ha convocado ninguna reunión de este tipo; las respuestas y las personas son inventadas."));
    }

    /** One clear line instead of a stack trace. */
    static final class Stop extends RuntimeException {
        Stop(String line) {
            super(line);
        }
    }
}
