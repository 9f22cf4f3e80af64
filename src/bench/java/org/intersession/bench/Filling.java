package org.intersession.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/**
 * Fills a database that the product has migrated and loaded with the registry, and a file store, with as much as {@link
 * Sizes} says. Written by SQL as the owner, since the acts would take hours; every constraint holds. The same seed at
 * the same moment makes the same rows; only the ids of the registry's own parties and processes are the installation's.
 */
public final class Filling {
    private static final List<String> PARTS = List.of("1-people", "2-meetings", "3-delegations", "4-papers");

    /** So many contents are shared by all files: what is measured is not the disk. */
    private static final int BLOBS = 300;

    private final Sizes sizes;
    private final String seed;
    private final Instant now;

    public Filling(Sizes sizes, String seed, Instant now) {
        this.sizes = sizes;
        this.seed = seed;
        this.now = now;
    }

    /** @param issuer the provider at which its people sign in, as {@code bench-1} and so on */
    public void fill(Connection owner, String issuer, Path folder) throws SQLException, IOException {
        var auto = owner.getAutoCommit();
        owner.setAutoCommit(false);
        blobs(owner, folder);
        for (var part : PARTS) {
            run(owner, sql(part, issuer));
        }
        if (auto) {
            owner.commit();
            owner.setAutoCommit(true);
            run(owner, "vacuum analyze");
        }
    }

    private static void run(Connection owner, String sql) throws SQLException {
        try (var statement = owner.createStatement()) {
            statement.execute(sql);
        }
    }

    private String sql(String part, String issuer) throws IOException {
        try (var in = Filling.class.getResourceAsStream("/bench/" + part + ".sql")) {
            var text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            for (var value : values(issuer).entrySet()) {
                text = text.replace("${" + value.getKey() + "}", value.getValue());
            }
            return text;
        }
    }

    private Map<String, String> values(String issuer) {
        return Map.ofEntries(
                Map.entry("seed", seed),
                Map.entry("now", now.toString()),
                Map.entry("today", LocalDate.ofInstant(now, ZoneOffset.UTC).toString()),
                Map.entry("issuer", issuer),
                Map.entry("processes", String.valueOf(sizes.processes())),
                Map.entry("meetings", String.valueOf(sizes.meetings())),
                Map.entry("people", String.valueOf(sizes.people())),
                Map.entry("registrations", String.valueOf(sizes.registrations())),
                Map.entry("great", String.valueOf(sizes.great())),
                Map.entry("invited", String.valueOf(sizes.invited())),
                Map.entry("coming", String.valueOf(sizes.coming())),
                Map.entry("papers", String.valueOf(sizes.papers())),
                Map.entry("papersOfTheGreat", String.valueOf(sizes.papersOfTheGreat())),
                Map.entry("between", String.valueOf(sizes.between())),
                Map.entry("downloads", String.valueOf(sizes.downloads())));
    }

    private void blobs(Connection owner, Path folder) throws SQLException, IOException {
        run(owner, "create temp table blob (n int primary key, sha256 text, size bigint) on commit drop");
        try (var insert = owner.prepareStatement("insert into blob values (?, ?, ?)")) {
            for (var n = 0; n < BLOBS; n++) {
                var content = pdf(n);
                var sha256 = sha256(content);
                var place = folder.resolve(sha256.substring(0, 2))
                        .resolve(sha256.substring(2, 4))
                        .resolve(sha256);
                Files.createDirectories(place.getParent());
                Files.write(place, content);
                insert.setInt(1, n);
                insert.setString(2, sha256);
                insert.setLong(3, content.length);
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    /** A PDF of one page that says which it is, and some kilobytes of what compresses badly. */
    private byte[] pdf(int n) {
        var filler = new StringBuilder();
        for (var i = 0; i < 60 + n % 240; i++) {
            filler.append("% ")
                    .append(sha256((seed + n + "/" + i).getBytes(StandardCharsets.UTF_8)))
                    .append('\n');
        }
        var objects = new ArrayList<String>();
        var says = "BT /F1 24 Tf 72 720 Td (Paper " + n + ") Tj ET";
        objects.add("<< /Type /Catalog /Pages 2 0 R >>");
        objects.add("<< /Type /Pages /Kids [3 0 R] /Count 1 >>");
        objects.add("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R"
                + " /Resources << /Font << /F1 5 0 R >> >> >>");
        objects.add("<< /Length " + says.length() + " >>\nstream\n" + says + "\nendstream");
        objects.add("<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>");
        var text = new StringBuilder("%PDF-1.4\n").append(filler);
        var places = new StringBuilder("0000000000 65535 f \n");
        for (var i = 0; i < objects.size(); i++) {
            places.append("%010d 00000 n \n".formatted(text.length()));
            text.append(i + 1).append(" 0 obj\n").append(objects.get(i)).append("\nendobj\n");
        }
        var table = text.length();
        text.append("xref\n0 6\n")
                .append(places)
                .append("trailer\n<< /Size 6 /Root 1 0 R >>\nstartxref\n")
                .append(table)
                .append("\n%%EOF\n");
        return text.toString().getBytes(StandardCharsets.ISO_8859_1);
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
