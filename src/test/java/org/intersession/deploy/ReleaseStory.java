package org.intersession.deploy;

import io.restassured.RestAssured;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import org.intersession.stack.EmbeddedMail;
import org.intersession.stack.EmbeddedProvider;

/**
 * Fills a database with what a release leaves behind, to be dumped and kept ({@code docs/releases.md}): tells the story to
 * the product of that release.
 */
final class ReleaseStory {
    private ReleaseStory() {}

    /** @param words where the release's {@code quarkus-app} is, and the address of the database */
    public static void main(String[] words) throws Exception {
        var folder = Files.createTempDirectory("release-");
        var settings = new HashMap<String, String>();
        settings.put("quarkus.datasource.jdbc.url", words[1]);
        settings.put("quarkus.datasource.username", "intersession");
        settings.put("quarkus.datasource.password", "intersession");
        settings.put("quarkus.flyway.username", "intersession_owner");
        settings.put("quarkus.flyway.password", "owner");
        settings.put("intersession.address", "http://localhost");
        settings.put("intersession.storage.folder", folder.resolve("files").toString());
        try (var provider = EmbeddedProvider.started(0, Installation.LOGIN);
                var relay = EmbeddedMail.started(0)) {
            settings.putAll(provider.settings());
            settings.putAll(relay.settings());
            try (var product = Product.started(Path.of(words[0]), Product.freePort(), folder, settings)
                    .ready()) {
                RestAssured.baseURI = "http://localhost";
                RestAssured.port = product.port();
                var story = new ApiStory(Door.of("tests"), provider, Duration.ZERO);
                for (var party : List.of(List.of("Mexico", "MEX"), List.of("Kenya", "KEN"))) {
                    story.told("A meeting of this release", party.get(0), party.get(1), story.focalPoint(party.get(1)));
                }
                Product.pause(10_000);
            }
        }
        System.exit(0);
    }
}
