package org.intersession.webhook.sending;

import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.net.SocketAddress;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.intersession.webhook.WebhooksConfig;

/** Carries a message to its address. It follows no redirect, and reads nothing of an answer but its status. */
@ApplicationScoped
class Messenger {
    /** What is said of an attempt where nobody answered. */
    static final int NOBODY = 0;

    private final HttpClient client;
    private final Hosts hosts;
    private final long milliseconds;

    Messenger(Vertx vertx, Hosts hosts, WebhooksConfig config) {
        this.hosts = hosts;
        this.milliseconds = config.answerWithin().toMillis();
        client = vertx.createHttpClient(
                new HttpClientOptions().setKeepAlive(false).setConnectTimeout((int) milliseconds));
    }

    /** The status of the answer; {@link #NOBODY} where there was none, or where the address may not be told (any more). */
    int carry(String address, Map<String, String> headers, String body) {
        var target = hosts.target(address).orElse(null);
        var machine = target == null ? null : hosts.machine(target.host()).orElse(null);
        if (machine == null) {
            return NOBODY;
        }
        var options = new RequestOptions()
                .setMethod(HttpMethod.POST)
                .setServer(SocketAddress.inetSocketAddress(target.port(), machine.getHostAddress()))
                .setHost(target.host())
                .setPort(target.port())
                .setSsl(target.encrypted())
                .setURI(target.path())
                .setFollowRedirects(false)
                .setTimeout(milliseconds)
                .putHeader("Content-Type", "application/json")
                .putHeader("User-Agent", "Intersession");
        headers.forEach(options::putHeader);
        try {
            return client.request(options)
                    .compose(request -> request.send(Buffer.buffer(body)))
                    .map(answer -> {
                        var status = answer.statusCode();
                        answer.request().connection().close();
                        return status;
                    })
                    .toCompletionStage()
                    .toCompletableFuture()
                    .get(2 * milliseconds, TimeUnit.MILLISECONDS);
        } catch (ExecutionException | TimeoutException nobody) {
            return NOBODY;
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            return NOBODY;
        }
    }

    @PreDestroy
    void close() {
        client.close();
    }
}
