package org.intersession.demo;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.intersession.stack.EmbeddedDatabase;
import org.intersession.stack.EmbeddedMail;
import org.intersession.stack.EmbeddedProvider;

/**
 * The demonstration: database, provider and mail catcher are started here, then the product. Everything listens on
 * loopback. Data are kept in {@code .intersession-demo}; {@code mvn -Pdemo,fresh} starts over.
 */
@QuarkusMain
public class Demo {
    static final int PRODUCT = 8080;
    static final int PROVIDER = 8090;
    static final int MAIL_PAGE = 8025;
    private static final int SMTP = 8026;
    private static final int DATABASE = 8032;
    static final Path FOLDER = Path.of(System.getProperty("intersession.demo.folder", ".intersession-demo"))
            .toAbsolutePath();

    static EmbeddedMail mail;

    public static void main(String[] args) {
        try {
            if (List.of(args).contains("fresh")) {
                forget();
            }
            checkPlace();
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
        EmbeddedDatabase database = null;
        try {
            database = database();
            var provider = EmbeddedProvider.started(PROVIDER, Personas.loginPage());
            mail = EmbeddedMail.started(SMTP);
            MailPage.started(MAIL_PAGE, mail.server());
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

    private static EmbeddedDatabase database() {
        try {
            Files.createDirectories(FOLDER);
            return EmbeddedDatabase.kept(FOLDER.resolve("database"), DATABASE);
        } catch (Exception failed) {
            var told = String.valueOf(failed.getMessage()) + failed.getCause();
            if (told.contains("unshare")) {
                throw new Stop("this container does not let root start PostgreSQL as another user (unshare is refused);"
                        + " run it as a user other than root.");
            }
            throw new Stop("PostgreSQL did not start in " + FOLDER + " (" + failed.getMessage()
                    + "). If its data are of no use any more: mvn -Pdemo,fresh");
        }
    }

    private static void checkPlace() {
        if (Runtime.version().feature() < 17) {
            throw new Stop("it needs Java 17 or later; this is " + Runtime.version() + ".");
        }
        for (var port : new int[] {PRODUCT, PROVIDER, MAIL_PAGE, SMTP, DATABASE}) {
            try (var socket = new ServerSocket()) {
                socket.setReuseAddress(true);
                socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            } catch (IOException taken) {
                throw new Stop(
                        "port " + port + " is in use. Stop what listens there (is it already running?) and try again.");
            }
        }
        var free = FOLDER.toFile().getAbsoluteFile().getParentFile().getUsableSpace();
        if (free < 400L * 1024 * 1024) {
            throw new Stop("the disk is nearly full: 400 MB are needed, " + free / 1024 / 1024 + " MB are free.");
        }
    }

    private static void forget() {
        if (!Files.exists(FOLDER)) {
            return;
        }
        try (var files = Files.walk(FOLDER)) {
            files.sorted(Comparator.reverseOrder()).forEach(it -> it.toFile().delete());
        } catch (IOException failed) {
            throw new Stop("its data in " + FOLDER + " could not be removed (" + failed.getMessage() + ").");
        }
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
                Map.entry(
                        "intersession.notice.en",
                        "Demonstration. No such meeting has been convened; answers and persons are invented."),
                Map.entry(
                        "intersession.notice.fr",
                        "Démonstration. Aucune réunion de ce type n’a été convoquée ; les réponses et les personnes sont inventées."),
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
