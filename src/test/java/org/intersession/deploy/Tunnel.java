package org.intersession.deploy;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;

/**
 * A line to something on this machine that can do what networks do: say nothing any more, keep the answers to itself, refuse,
 * or lead to another machine.
 */
final class Tunnel implements AutoCloseable {
    private final int port;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private volatile int target;
    private volatile ServerSocket door;
    private volatile boolean silent;
    private volatile boolean deaf;

    private Tunnel(int target) {
        this.target = target;
        port = Product.freePort();
        back();
    }

    static Tunnel to(int port) {
        return new Tunnel(port);
    }

    int port() {
        return port;
    }

    /** Who connects is let in, and nothing arrives on either side; it does when the line is good again. */
    void falls() {
        silent = true;
    }

    /** What is asked arrives, the answers do not. */
    void keepsAnswers() {
        deaf = true;
    }

    void good() {
        silent = false;
        deaf = false;
    }

    /** Every connection is cut. */
    void cut() {
        open.forEach(this::ended);
    }

    void leadsTo(int port) {
        target = port;
        cut();
    }

    /** Nobody opens there any more. */
    void gone() {
        end(door);
        cut();
    }

    void back() {
        try {
            var opened = new ServerSocket();
            opened.setReuseAddress(true);
            opened.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            door = opened;
            runs(() -> lets(opened));
        } catch (IOException taken) {
            throw new UncheckedIOException(taken);
        }
    }

    private void lets(ServerSocket door) {
        while (!door.isClosed()) {
            try {
                var in = door.accept();
                open.add(in);
                runs(() -> leads(in));
            } catch (IOException closed) {
                // It is over, or the next comes.
            }
        }
    }

    private void leads(Socket in) {
        try {
            held(() -> silent, in);
            var out = new Socket(InetAddress.getLoopbackAddress(), target);
            open.add(out);
            runs(() -> carries(out, in, () -> silent || deaf));
            carries(in, out, () -> silent);
        } catch (IOException nobody) {
            ended(in);
        }
    }

    private void carries(Socket from, Socket to, BooleanSupplier holds) {
        var bytes = new byte[1 << 14];
        try {
            for (int read; (read = from.getInputStream().read(bytes)) >= 0; ) {
                held(holds, to);
                to.getOutputStream().write(bytes, 0, read);
            }
            held(holds, to);
        } catch (IOException broken) {
            // As if it had ended.
        } finally {
            ended(from);
            ended(to);
        }
    }

    private static void held(BooleanSupplier holds, Socket line) {
        while (holds.getAsBoolean() && !line.isClosed()) {
            Product.pause(20);
        }
    }

    private void ended(Socket line) {
        open.remove(line);
        end(line);
    }

    private static void end(Closeable line) {
        try {
            line.close();
        } catch (IOException already) {
            // It is closed.
        }
    }

    private static void runs(Runnable what) {
        var thread = new Thread(what, "tunnel");
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void close() {
        gone();
        good();
    }
}
