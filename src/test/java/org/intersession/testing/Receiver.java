package org.intersession.testing;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/** Another system that is told: a real HTTP server on loopback, which answers with the statuses it is given, then 204. */
public final class Receiver implements AutoCloseable {
    public record Message(Map<String, String> headers, String body) {}

    private final HttpServer server;
    private final List<Message> got = new CopyOnWriteArrayList<>();
    private final List<Integer> answers = new CopyOnWriteArrayList<>();
    private final AtomicInteger begun = new AtomicInteger();
    private final Hold held = new Hold();

    private static final class Hold {
        private boolean on;

        synchronized void set(boolean on) {
            this.on = on;
            notifyAll();
        }

        synchronized void await() {
            while (on) {
                try {
                    wait();
                } catch (InterruptedException ended) {
                    return;
                }
            }
        }
    }

    public Receiver() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.createContext("/", exchange -> {
                begun.incrementAndGet();
                held.await();
                var headers = new HashMap<String, String>();
                exchange.getRequestHeaders()
                        .forEach((name, values) -> headers.put(name.toLowerCase(Locale.ROOT), values.get(0)));
                got.add(new Message(
                        headers, new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8)));
                var status = answers.isEmpty() ? 204 : answers.remove(0);
                if (status / 100 == 3) {
                    exchange.getResponseHeaders().add("Location", address() + "/elsewhere");
                }
                exchange.sendResponseHeaders(status, -1);
                exchange.close();
            });
            server.start();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    public String address() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    public void answer(int... statuses) {
        for (var status : statuses) {
            answers.add(status);
        }
    }

    /** Nobody is answered until it goes on. */
    public void hold() {
        held.set(true);
    }

    public void goOn() {
        held.set(false);
    }

    /** How many have knocked. */
    public int begun() {
        return begun.get();
    }

    /** What came since it was asked last. */
    public List<Message> taken() {
        var came = new ArrayList<>(got);
        got.clear();
        return came;
    }

    @Override
    public void close() {
        goOn();
        server.stop(0);
    }
}
