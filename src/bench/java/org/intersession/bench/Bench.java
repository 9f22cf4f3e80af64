package org.intersession.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;

/**
 * A product with a data set, kept in {@code .intersession-bench/<set>}, or in {@code -Dbench.folder}, while its great
 * meeting sits. As a program it says where the product is, and runs until it is stopped.
 */
public final class Bench {
    private static final String SEED = "intersession";

    /** The great meeting sits from the day before it was filled to two days after. */
    private static final int DAYS = 2;

    private Bench() {}

    public static void main(String[] arguments) throws Exception {
        var product = filled(arguments.length == 0 ? "secretariat" : arguments[0], Clock.systemUTC());
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            try {
                product.close();
            } catch (IOException failed) {
                System.err.println(failed.getMessage());
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
        }));
        System.out.println(product.address() + ", process " + product.pid() + ", signing in at " + product.issuer());
        Thread.currentThread().join();
    }

    public static Product filled(String set, Clock clock) throws IOException, SQLException, InterruptedException {
        var folder = Path.of(System.getProperty("bench.folder", ".intersession-bench"), set)
                .toAbsolutePath();
        var day = folder.resolve("day");
        var today = LocalDate.now(clock);
        if (Files.exists(folder) && !(Files.exists(day) && serves(LocalDate.parse(Files.readString(day)), today))) {
            forget(folder);
        }
        var product = new Product(folder, Map.of("shared_preload_libraries", "pg_stat_statements,auto_explain"));
        try {
            product.start();
            if (!Files.exists(day)) {
                fill(product, Sizes.named(set), SEED, clock.instant());
                Files.writeString(day, today.toString());
            }
            knowPeopleAt(product);
            return product;
        } catch (IOException | SQLException | InterruptedException | RuntimeException failed) {
            product.close();
            throw failed;
        }
    }

    private static boolean serves(LocalDate filled, LocalDate today) {
        return !today.isBefore(filled) && !today.isAfter(filled.plusDays(DAYS));
    }

    static void fill(Product product, Sizes sizes, String seed, Instant now) throws IOException, SQLException {
        try (var owner = product.owner()) {
            new Filling(sizes, seed, now).fill(owner, product.issuer(), product.files());
        }
    }

    /** The provider's address has a port in it, which is another each time. */
    private static void knowPeopleAt(Product product) throws SQLException {
        try (var owner = product.owner();
                var update = owner.prepareStatement(
                        "update person set issuer = ? where subject like 'bench-%' and issuer <> ?")) {
            update.setString(1, product.issuer());
            update.setString(2, product.issuer());
            update.executeUpdate();
        }
    }

    private static void forget(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).forEach(it -> it.toFile().delete());
        }
    }
}
