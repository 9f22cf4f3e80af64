package org.intersession.testing;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;

/** What of clamd(8) the product speaks with: it takes a stream, and finds EICAR's harmless test file in it. */
public final class Clamd implements AutoCloseable {
    public static final String EICAR = "X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*";
    private final ServerSocket server = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
    private final int largest;

    /** @param largest as its {@code StreamMaxLength}, in bytes */
    public Clamd(int largest) throws IOException {
        this.largest = largest;
        var thread = new Thread(this::answer, "clamd");
        thread.setDaemon(true);
        thread.start();
    }

    public int port() {
        return server.getLocalPort();
    }

    private void answer() {
        while (!server.isClosed()) {
            try (var caller = server.accept()) {
                var in = new DataInputStream(caller.getInputStream());
                var command = new String(in.readNBytes(10), StandardCharsets.US_ASCII);
                var stream = new ByteArrayOutputStream();
                for (var n = in.readInt(); n > 0; n = in.readInt()) {
                    stream.writeBytes(in.readNBytes(n));
                }
                caller.getOutputStream().write((word(command, stream) + "\0").getBytes(StandardCharsets.US_ASCII));
            } catch (IOException closed) {
                // the next caller, or the end
            }
        }
    }

    private String word(String command, ByteArrayOutputStream stream) {
        if (!command.equals("zINSTREAM\0")) {
            return "UNKNOWN COMMAND";
        }
        if (stream.size() > largest) {
            return "INSTREAM size limit exceeded. ERROR";
        }
        return stream.toString(StandardCharsets.ISO_8859_1).contains(EICAR)
                ? "stream: Win.Test.EICAR_HDB-1 FOUND"
                : "stream: OK";
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
