package org.intersession.document;

import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.container.AsyncResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletionStage;
import org.intersession.platform.Actor;
import org.intersession.storage.Blobs;
import org.intersession.storage.ByteRange;
import org.intersession.storage.FileType;

/**
 * Sends a file, or the part of it that is asked for (RFC 9110, sections 13 and 14), without reading it. The framework
 * is told when it is done, and has nothing to add.
 */
@ApplicationScoped
class Delivery {
    private final FileActions actions;
    private final Blobs blobs;

    Delivery(FileActions actions, Blobs blobs) {
        this.actions = actions;
        this.blobs = blobs;
    }

    void send(Actor actor, EditionFile file, boolean confidential, RoutingContext routing, AsyncResponse answer) {
        start(actor, file, confidential, routing).whenComplete((sent, failure) -> {
            // A reader who goes away in the middle is no failure of ours.
            answer.resume((Object) null);
        });
    }

    private CompletionStage<Void> start(Actor actor, EditionFile file, boolean confidential, RoutingContext routing) {
        var request = routing.request();
        var response = routing.response();
        var tag = '"' + file.sha256 + '"';
        response.putHeader("ETag", tag)
                .putHeader("Accept-Ranges", "bytes")
                .putHeader("Vary", "Cookie")
                .putHeader("Cache-Control", confidential ? "private, no-store" : "private, no-cache");
        if (matches(request.getHeader("If-None-Match"), tag)) {
            return response.setStatusCode(304).end().toCompletionStage();
        }
        var condition = request.getHeader("If-Range");
        var range =
                ByteRange.of(condition == null || condition.equals(tag) ? request.getHeader("Range") : null, file.size);
        response.setStatusCode(range.status())
                .putHeader("Content-Type", file.format.mediaType())
                .putHeader("Content-Language", file.edition.language)
                .putHeader("Content-Disposition", disposition(file));
        if (range.status() != 200) {
            response.putHeader("Content-Range", range.contentRange());
        }
        if (range.length() == 0 || request.method() == HttpMethod.HEAD) {
            response.putHeader("Content-Length", String.valueOf(range.length()));
            return response.end().toCompletionStage();
        }
        actions.open(actor, List.of(file));
        var path = blobs.path(file.sha256);
        if (path.isPresent()) {
            var sent = response.sendFile(path.get().toString(), range.first(), range.length());
            return sent.toCompletionStage();
        }
        throw new UncheckedIOException(new IOException("the file store is not on this machine"));
    }

    private static boolean matches(String condition, String tag) {
        return condition != null && (condition.equals("*") || condition.contains(tag));
    }

    /** A name that says what it is; for programs that know ASCII only a second one (RFC 6266). */
    private static String disposition(EditionFile file) {
        var name = name(file);
        var plain = name.replaceAll("[^A-Za-z0-9 ._*()+-]", "_").replace("*", "_");
        var encoded = URLEncoder.encode(name, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("*", "%2A");
        return (file.format == FileType.PDF ? "inline" : "attachment") + "; filename=\"" + plain
                + "\"; filename*=UTF-8''" + encoded;
    }

    /** IDM-2027-CAP-2-Rev.1 FR.pdf */
    static String name(EditionFile file) {
        var symbol = file.edition.document.symbol().replaceAll("[/\\\\:*?\"<>|]", "-");
        return symbol + " " + file.edition.language.toUpperCase(Locale.ROOT) + "." + file.format.extension();
    }
}
