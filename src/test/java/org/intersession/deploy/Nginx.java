package org.intersession.deploy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.intersession.testing.Debian;

/** Debian's nginx with the site of {@code deploy/nginx}, without its TLS (which {@code deploy/verify} tries). */
final class Nginx implements AutoCloseable {
    private final Process process;
    private final int port;

    private Nginx(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    static Nginx before(Path folder, int port, List<Integer> nodes) throws IOException {
        return before(folder, port, nodes, "http");
    }

    /** @param told how it says that it was reached */
    static Nginx before(Path folder, int port, List<Integer> nodes, String told) throws IOException {
        var program = Debian.program("nginx", "nginx-light");
        Files.createDirectories(folder);
        var upstreams = nodes.stream()
                .map(it -> "server 127.0.0.1:" + it + " max_fails=1 fail_timeout=2s;")
                .collect(Collectors.joining("\n    "));
        var site = Files.readString(Path.of("deploy/nginx/intersession.conf"));
        site = site.replace("server 127.0.0.1:8080;", upstreams)
                .replace("meetings.example.org", "localhost")
                .replace(
                        "/opt/intersession/deploy/nginx",
                        Path.of("deploy/nginx").toAbsolutePath().toString())
                .replace("/var/log/nginx", folder.toString())
                .replace("listen 443 ssl http2;", "listen 127.0.0.1:" + port + ";")
                .replace("listen 80;", "listen 127.0.0.1:" + Product.freePort() + ";")
                .replace("X-Forwarded-Proto https", "X-Forwarded-Proto " + told)
                .replace("X-Forwarded-Port 443", "X-Forwarded-Port " + port)
                .replaceAll("(?m)^ *(listen \\[::]|ssl_).*$", "");
        Files.writeString(folder.resolve("site.conf"), site);
        var temporary = List.of("client_body", "proxy", "fastcgi", "uwsgi", "scgi").stream()
                .map(it -> it + "_temp_path " + folder.resolve(it) + ";")
                .collect(Collectors.joining("\n"));
        var conf = Files.writeString(folder.resolve("nginx.conf"), """
                %s
                daemon off;
                pid %s;
                error_log %s warn;
                events { worker_connections 1024; }
                http {
                    access_log off;
                    %s
                    include %s;
                }
                """.formatted(
                        "root".equals(System.getProperty("user.name")) ? "user root;" : "",
                        folder.resolve("nginx.pid"),
                        folder.resolve("error.log"),
                        temporary,
                        folder.resolve("site.conf")));
        var process = new ProcessBuilder(
                        program.toString(),
                        "-p",
                        folder.toString(),
                        "-c",
                        conf.toString(),
                        "-e",
                        folder.resolve("error.log").toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("nginx.log").toFile())
                .start();
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
        return new Nginx(process, port);
    }

    int port() {
        return port;
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }
}
