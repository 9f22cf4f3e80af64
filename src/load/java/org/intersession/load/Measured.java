package org.intersession.load;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/**
 * One row of the table: what somebody did, and what it took.
 *
 * @param statements to the database, each request on average
 * @param product seconds of processor that the product used for a thousand requests; {@code database} beside it
 */
record Measured(
        String what,
        int users,
        long requests,
        double perSecond,
        double p50,
        double p95,
        double p99,
        long errors,
        double statements,
        double product,
        double database) {
    static final String HEAD =
            "| what | users | requests | requests/s | p50 ms | p95 ms | p99 ms | errors | statements/request | CPU s/1,000 requests, product | database |\n"
                    + "|---|---|---|---|---|---|---|---|---|---|---|\n";

    /** @param report the folder in which Gatling has left what it counted */
    static Measured of(String what, int users, Path report, long statements, double product, double database)
            throws IOException {
        // A script with JSON in it: what counts all requests is its first part.
        var script = Files.readString(report.resolve("js/stats.js"));
        var begin = script.indexOf("\nstats: {") + "\nstats: ".length();
        var all = new ObjectMapper().readTree(script.substring(begin));
        var requests = all.path("numberOfRequests").path("total").asLong();
        return new Measured(
                what,
                users,
                requests,
                all.path("meanNumberOfRequestsPerSecond").path("total").asDouble(),
                all.path("percentiles1").path("total").asDouble(),
                all.path("percentiles3").path("total").asDouble(),
                all.path("percentiles4").path("total").asDouble(),
                all.path("numberOfRequests").path("ko").asLong(),
                (double) statements / requests,
                product * 1000 / requests,
                database * 1000 / requests);
    }

    String row() {
        return String.format(
                Locale.ROOT,
                "| %s | %d | %d | %.1f | %.0f | %.0f | %.0f | %d | %.1f | %.2f | %.2f |%n",
                what,
                users,
                requests,
                perSecond,
                p50,
                p95,
                p99,
                errors,
                statements,
                product,
                database);
    }
}
