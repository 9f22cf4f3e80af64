package org.intersession.storage.scan;

import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import org.intersession.platform.refusal.Refusal;
import org.intersession.storage.Blobs;
import org.intersession.storage.Received;
import org.intersession.storage.StorageMessages;

/**
 * Has what arrived looked at by ClamAV, where an installation names one (its protocol: clamd(8), {@code zINSTREAM}). A
 * file on which it does not say "OK" is discarded, whether it found something or could not be asked: what nobody has
 * looked at is not kept.
 */
@ApplicationScoped
public class Scanner {
    private static final int CHUNK = 64 * 1024;
    private final ScanConfig config;
    private final Blobs blobs;

    Scanner(ScanConfig config, Blobs blobs) {
        this.config = config;
        this.blobs = blobs;
    }

    /**
     * Lets a file in quarantine pass, or discards it.
     *
     * @param field where it was uploaded
     * @throws Refusal with its sentence, if it is harmful or could not be looked at
     */
    public void pass(Received received, String field) {
        if (config.host().isEmpty()) {
            return;
        }
        var said = asked(received);
        if (said.endsWith(" OK")) {
            return;
        }
        blobs.discard(received);
        if (said.endsWith(" FOUND")) {
            Log.warnf("a file was refused, %s: %s", received.sha256(), said);
            throw Refusal.of(StorageMessages.class, StorageMessages::harmful).at(field);
        }
        Log.errorf("a file could not be scanned: %s", said);
        throw Refusal.of(StorageMessages.class, StorageMessages::notScanned).at(field);
    }

    private String asked(Received received) {
        try (var scanner = new Socket();
                var in = Files.newInputStream(received.file())) {
            var patience = (int) config.patience().toMillis();
            scanner.connect(new InetSocketAddress(config.host().orElseThrow(), config.port()), patience);
            scanner.setSoTimeout(patience);
            var out = new DataOutputStream(scanner.getOutputStream());
            out.writeBytes("zINSTREAM\0");
            var chunk = new byte[CHUNK];
            for (var n = in.read(chunk); n > 0; n = in.read(chunk)) {
                out.writeInt(n);
                out.write(chunk, 0, n);
            }
            out.writeInt(0);
            out.flush();
            return new String(scanner.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                    .replace("\0", "")
                    .strip();
        } catch (IOException silent) {
            return "the scanner cannot be reached: " + silent.getMessage();
        }
    }
}
