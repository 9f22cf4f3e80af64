package org.intersession.web.door;

import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.BadRequestException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;
import org.jboss.resteasy.reactive.server.core.multipart.MultipartParser;
import org.jboss.resteasy.reactive.server.spi.ServerHttpRequest;

/**
 * A form with files, while it arrives. The framework's own reader stops at the first byte for which there is no room, and
 * what was typed is lost; this one reads to the end, so that the page comes back with everything but the file.
 */
final class ArrivingForm implements ServerHttpRequest.ReadCallback {
    private final ResteasyReactiveRequestContext request;
    private final ArrivingParts parts;
    private final MultipartParser.ParseState parser;
    private final AtomicBoolean over = new AtomicBoolean();

    private ArrivingForm(ResteasyReactiveRequestContext request, ArrivingParts parts, String boundary) {
        this.request = request;
        this.parts = parts;
        parser = MultipartParser.beginParse(
                parts, boundary.getBytes(StandardCharsets.US_ASCII), StandardCharsets.UTF_8.name());
    }

    /** Reads it, and then goes on with the request. */
    static void read(ResteasyReactiveRequestContext request, ArrivingParts parts, String boundary) {
        var form = new ArrivingForm(request, parts, boundary);
        request.registerCompletionCallback(ended -> parts.clear());
        request.unwrap(RoutingContext.class)
                .request()
                .exceptionHandler(hungUp -> form.end(new IOException("cut off", hungUp)));
        request.serverRequest().setReadListener(form);
        request.serverRequest().resumeRequestInput();
    }

    /** Elsewhere, since it is written to a disk; the next comes when this is done. */
    @Override
    public void data(ByteBuffer bytes) {
        request.serverRequest().pauseRequestInput();
        Infrastructure.getDefaultExecutor().execute(() -> {
            try {
                parser.parse(bytes);
                request.serverRequest().resumeRequestInput();
            } catch (IOException | RuntimeException failure) {
                end(failure);
            }
        });
    }

    @Override
    public void done() {
        if (!parser.isComplete()) {
            end(new BadRequestException());
        } else if (over.compareAndSet(false, true)) {
            request.setFormData(parts.read());
            request.resume();
        }
    }

    private void end(Exception failure) {
        if (over.compareAndSet(false, true)) {
            request.resume(failure);
        }
    }
}
