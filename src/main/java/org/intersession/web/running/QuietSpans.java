package org.intersession.web.running;

import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.context.Context;
import io.opentelemetry.sdk.trace.ReadWriteSpan;
import io.opentelemetry.sdk.trace.ReadableSpan;
import io.opentelemetry.sdk.trace.SpanProcessor;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/**
 * What a trace says of a request: the kind of its address and how long it took. It leaves the machine; so it does not say
 * what was asked for, by whom or from where, and holds no token of a link.
 */
@ApplicationScoped
class QuietSpans implements SpanProcessor {
    static final String LEFT_OUT = "-";

    private static final List<AttributeKey<String>> PERSONAL = List.of(
                    "url.path",
                    "url.query",
                    "url.full",
                    "http.target",
                    "http.url",
                    "client.address",
                    "http.client_ip",
                    "network.peer.address",
                    "user_agent.original",
                    "http.user_agent",
                    "enduser.id")
            .stream()
            .map(AttributeKey::stringKey)
            .toList();

    @Override
    public void onStart(Context parent, ReadWriteSpan span) {
        for (var key : PERSONAL) {
            if (span.getAttribute(key) != null) {
                span.setAttribute(key, LEFT_OUT);
            }
        }
    }

    @Override
    public boolean isStartRequired() {
        return true;
    }

    @Override
    public void onEnd(ReadableSpan span) {}

    @Override
    public boolean isEndRequired() {
        return false;
    }
}
