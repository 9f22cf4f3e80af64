package org.intersession.testing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** A request as it stands on the wire, also where no client would send it so, and what came back for it. */
public record Raw(int status, Map<String, String> headers, List<String> cookies, String body) {
    private static final int PATIENCE = 60_000;

    public static Raw get(String path, String... headers) {
        return sent("GET " + path + " HTTP/1.1\r\nHost: " + host() + "\r\n" + lines(headers) + "\r\n");
    }

    public static Raw of(String method, String path, String type, String body, String... headers) {
        return sent(method + " " + path + " HTTP/1.1\r\nHost: " + host() + "\r\nContent-Type: " + type
                + "\r\nContent-Length: " + body.getBytes(StandardCharsets.UTF_8).length + "\r\n" + lines(headers)
                + "\r\n" + body);
    }

    /** What a browser sends along that holds these. */
    public static String cookies(Browsing browsing) {
        return "Cookie: "
                + browsing.cookies().entrySet().stream()
                        .map(it -> it.getKey() + "=" + it.getValue())
                        .collect(Collectors.joining("; "));
    }

    public static String token(Program program) {
        return "Authorization: " + program.authorization();
    }

    public static String host() {
        return URI.create(Visitor.address()).getAuthority();
    }

    private static String lines(String... headers) {
        return "Connection: close\r\n"
                + List.of(headers).stream().map(it -> it + "\r\n").collect(Collectors.joining());
    }

    /** From another address of this machine. */
    public static Raw from(String address, String method, String path, String... headers) {
        return sent(address, method + " " + path + " HTTP/1.1\r\nHost: " + host() + "\r\n" + lines(headers) + "\r\n");
    }

    /** The whole request, to the letter. The server closes the connection. */
    public static Raw sent(String request) {
        return sent("127.0.0.1", request);
    }

    private static Raw sent(String address, String request) {
        try (var socket = new Socket()) {
            socket.bind(new InetSocketAddress(address, 0));
            socket.connect(new InetSocketAddress(
                    "127.0.0.1", URI.create(Visitor.address()).getPort()));
            socket.setSoTimeout(PATIENCE);
            var read = new ByteArrayOutputStream();
            try {
                socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
                socket.getOutputStream().flush();
            } catch (IOException answeredBeforeItWasRead) {
                // what it said stands there still
            }
            try {
                socket.getInputStream().transferTo(read);
            } catch (IOException cutOff) {
                // what came is looked at
            }
            return parsed(read.toString(StandardCharsets.UTF_8));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static Raw parsed(String answer) {
        var end = answer.indexOf("\r\n\r\n");
        if (end < 0) {
            throw new AssertionError("no answer: " + answer);
        }
        var head = answer.substring(0, end).split("\r\n");
        var headers = new TreeMap<String, String>();
        var cookies = new ArrayList<String>();
        for (var i = 1; i < head.length; i++) {
            var name = head[i].substring(0, head[i].indexOf(':')).toLowerCase(Locale.ROOT);
            var value = head[i].substring(head[i].indexOf(':') + 1).strip();
            if (name.equals("set-cookie")) {
                cookies.add(value);
            } else {
                headers.merge(name, value, (one, other) -> one + ", " + other);
            }
        }
        return new Raw(Integer.parseInt(head[0].split(" ")[1]), headers, cookies, answer.substring(end + 4));
    }

    public String header(String name) {
        return headers.get(name.toLowerCase(Locale.ROOT));
    }
}
