package org.intersession.start;

import io.smallrye.config.DotEnvConfigSourceProvider;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;
import io.smallrye.config.source.file.FileSystemConfigSourceFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The settings as the framework will read them in a moment: environment, files of secrets, {@code
 * config/application.properties}, our own.
 */
final class Settings {
    private Settings() {}

    static SmallRyeConfig read() {
        var loader = Thread.currentThread().getContextClassLoader();
        var builder = new SmallRyeConfigBuilder()
                .forClassLoader(loader)
                .addDefaultInterceptors()
                .addDefaultSources()
                .withProfile("prod");
        builder.withSources(new DotEnvConfigSourceProvider()).withSources(new FileSystemConfigSourceFactory());
        try {
            var beside = Path.of("config", "application.properties");
            if (Files.isRegularFile(beside)) {
                builder.withSources(new PropertiesConfigSource(beside.toUri().toURL(), 260));
            }
            var own = loader.getResource("application.properties");
            if (own != null) {
                builder.withSources(new PropertiesConfigSource(own, 250));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return builder.build();
    }
}
