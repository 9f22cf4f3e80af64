package org.intersession.web.running;

import io.quarkus.qute.TemplateExtension;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;

/**
 * The style sheets and scripts, each at an address that carries the hash of its content, so that it may be cached for a
 * year: {@code {asset:of('css/face.css')}}. Held in memory, plain and compressed.
 */
@ApplicationScoped
@TemplateExtension(namespace = "asset")
public class StaticFiles {
    private static final Map<String, String> WEBJARS = Map.of(
            "css/bootstrap.css", "webjars/bootstrap/5.3.8/dist/css/bootstrap.min.css",
            "js/htmx.js", "webjars/htmx.org/2.0.10/dist/htmx.min.js");
    private static final Map<String, String> TYPES = Map.of(
            "css", "text/css; charset=utf-8",
            "js", "text/javascript; charset=utf-8",
            "svg", "image/svg+xml",
            "png", "image/png");
    private static final Pattern NAME = Pattern.compile("(css|js|img)/[a-z0-9-]+\\.(css|js|svg|png)");
    private static final Map<String, Asset> ASSETS = new ConcurrentHashMap<>();

    private record Asset(String hash, String type, Buffer plain, Buffer compressed) {}

    static String of(String name) {
        var asset = asset(name);
        if (asset == null) {
            throw new IllegalArgumentException("no static file " + name);
        }
        return "/static/" + asset.hash + "/" + name;
    }

    void route(@Observes Router router) {
        router.get("/static/:hash/:folder/:file").order(-10_000).handler(StaticFiles::serve);
    }

    private static void serve(RoutingContext request) {
        var asset = asset(request.pathParam("folder") + "/" + request.pathParam("file"));
        if (asset == null) {
            request.response().setStatusCode(404).end();
            return;
        }
        var accepted = request.request().getHeader(HttpHeaders.ACCEPT_ENCODING);
        var compressed = asset.compressed != null && accepted != null && accepted.contains("gzip");
        var current = asset.hash.equals(request.pathParam("hash"));
        var response = request.response()
                .putHeader(HttpHeaders.CONTENT_TYPE, asset.type)
                .putHeader(HttpHeaders.VARY, "Accept-Encoding")
                .putHeader(HttpHeaders.CACHE_CONTROL, current ? "public, max-age=31536000, immutable" : "no-cache");
        if (compressed) {
            response.putHeader(HttpHeaders.CONTENT_ENCODING, "gzip");
        }
        response.end(compressed ? asset.compressed : asset.plain);
    }

    private static Asset asset(String name) {
        return NAME.matcher(name).matches() ? ASSETS.computeIfAbsent(name, StaticFiles::load) : null;
    }

    private static Asset load(String name) {
        var path = "META-INF/resources/" + WEBJARS.getOrDefault(name, "static/" + name);
        try (var in = Thread.currentThread().getContextClassLoader().getResourceAsStream(path)) {
            if (in == null) {
                return null;
            }
            var bytes = in.readAllBytes();
            var type = TYPES.get(name.substring(name.lastIndexOf('.') + 1));
            var compressed = type.startsWith("image/png") ? null : Buffer.buffer(gzip(bytes));
            return new Asset(hash(bytes), type, Buffer.buffer(bytes), compressed);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(out) {
            {
                def.setLevel(9);
            }
        }) {
            gzip.write(bytes);
        }
        return out.toByteArray();
    }

    private static String hash(byte[] bytes) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return HexFormat.of().formatHex(digest, 0, 6);
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException(never);
        }
    }
}
