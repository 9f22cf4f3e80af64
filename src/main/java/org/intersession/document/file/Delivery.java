package org.intersession.document.file;

import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.intersession.document.EditionFile;
import org.intersession.platform.Actor;
import org.intersession.storage.BlobBody;
import org.intersession.storage.Blobs;
import org.intersession.storage.ByteRange;
import org.intersession.storage.content.FileType;

/** Sends a file, or the part of it that is asked for (RFC 9110, sections 13 and 14). */
@ApplicationScoped
public class Delivery {
    private final FileActions actions;
    private final Blobs blobs;

    Delivery(FileActions actions, Blobs blobs) {
        this.actions = actions;
        this.blobs = blobs;
    }

    /** The answer: whole (200), in part (206), unchanged (304) or not satisfiable (416). */
    public Response of(Actor actor, EditionFile file, boolean confidential, HttpServerRequest request) {
        var tag = '"' + file.sha256 + '"';
        if (matches(request.getHeader("If-None-Match"), tag)) {
            return framed(Response.status(304), tag, confidential).build();
        }
        var condition = request.getHeader("If-Range");
        var range =
                ByteRange.of(condition == null || condition.equals(tag) ? request.getHeader("Range") : null, file.size);
        var answer = framed(Response.status(range.status()), tag, confidential)
                .type(file.format.mediaType())
                .header("Content-Language", file.edition.language)
                .header("Content-Disposition", disposition(file));
        if (range.status() != 200) {
            answer.header("Content-Range", range.contentRange());
        }
        if (range.length() == 0 || request.method() == HttpMethod.HEAD) {
            return answer.header("Content-Length", range.length()).build();
        }
        // A file that is lost was opened by nobody.
        var body = BlobBody.of(blobs, file.sha256, range);
        actions.open(actor, List.of(file));
        return answer.entity(body).build();
    }

    private static Response.ResponseBuilder framed(Response.ResponseBuilder answer, String tag, boolean confidential) {
        return answer.header("ETag", tag)
                .header("Accept-Ranges", "bytes")
                .header("Vary", "Authorization, Cookie")
                .header("Cache-Control", confidential ? "private, no-store" : "private, no-cache");
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
