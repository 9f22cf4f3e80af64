package org.intersession.start;

import io.quarkus.arc.Unremovable;
import io.quarkus.flyway.FlywayConfigurationCustomizer;
import jakarta.inject.Singleton;
import java.util.Map;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/**
 * How long migrations wait for the database: they may have much to move, and nobody waits for a page meanwhile; but where
 * the network swallows what is sent, a start ends some day.
 */
@Singleton
@Unremovable
class Migrating implements FlywayConfigurationCustomizer {
    /** In seconds, as PostgreSQL's driver has them. */
    private static final Map<String, String> BOUNDS =
            Map.of("connectTimeout", "10", "socketTimeout", "3600", "tcpKeepAlive", "true");

    @Override
    public void customize(FluentConfiguration flyway) {
        flyway.jdbcProperties(BOUNDS);
    }
}
