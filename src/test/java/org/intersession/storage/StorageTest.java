package org.intersession.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.smallrye.config.ConfigValidationException;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StorageTest {
    @Test
    void theFolderIsConfigured() {
        var storage =
                config(Map.of("intersession.storage.folder", "/srv/files")).getConfigMapping(Storage.class);
        assertEquals(Path.of("/srv/files"), storage.folder());
    }

    @Test
    void withoutAFolderItDoesNotStart() {
        assertThrows(ConfigValidationException.class, () -> config(Map.of()));
    }

    private static SmallRyeConfig config(Map<String, String> values) {
        return new SmallRyeConfigBuilder()
                .withMapping(Storage.class)
                .withSources(new PropertiesConfigSource(values, "test", 100))
                .build();
    }
}
