package org.intersession.storage.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.intersession.storage.Received;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FolderBlobsTest extends BlobsContract {
    @BeforeEach
    void aFolderThatIsNotThereYet() {
        folder = folder.resolve("files");
        blobs = new FolderBlobs(folder);
    }

    @Override
    List<String> held() throws IOException {
        return files(folder);
    }

    @Test
    void whatIsKeptLiesUnderItsDigest() throws IOException {
        Received received = receive(ABC);
        assertEquals(new Received(ABC_DIGEST, 3, received.file()), received);
        assertTrue(received.file().startsWith(folder.resolve("quarantine")));

        assertEquals(ABC_DIGEST, blobs.keep(received));

        Path place = folder.resolve("ba").resolve("78").resolve(ABC_DIGEST);
        assertEquals(List.of(place.toString()), held());
        assertEquals(place, blobs.path(ABC_DIGEST).orElseThrow());
    }

    @Test
    void aDamagedBlobIsMendedByTheSameContent() throws IOException {
        blobs.keep(receive(ABC));
        Files.writeString(blobs.path(ABC_DIGEST).orElseThrow(), "ab");
        blobs.keep(receive(ABC));
        assertEquals(3, blobs.size(ABC_DIGEST));
    }

    @Test
    void whatWasNeverKeptHasNoPath() {
        assertThrows(UncheckedIOException.class, () -> blobs.path(ABC_DIGEST));
    }
}
