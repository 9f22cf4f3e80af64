package org.intersession.start;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import org.flywaydb.core.Flyway;
import org.intersession.testing.Stack;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@QuarkusTest
@WithTestResource(value = Stack.class, scope = TestResourceScope.GLOBAL)
class MigratingTest {
    @Inject
    Flyway flyway;

    @Test
    void aDatabaseThatTheNextReleaseHasMigratedIsTaken() throws Exception {
        try (var connection = flyway.getConfiguration().getDataSource().getConnection();
                var owner = connection.createStatement()) {
            owner.execute(
                    "insert into flyway_schema_history (installed_rank, version, description, type, script, checksum,"
                            + " installed_by, execution_time, success) select max(installed_rank) + 1, '20991231.2359', 'of the next',"
                            + " 'SQL', 'V20991231_2359__of_the_next.sql', 1, 'intersession_owner', 1, true"
                            + " from flyway_schema_history");
            try {
                flyway.validate();
                assertEquals(0, flyway.migrate().migrationsExecuted);
            } finally {
                owner.execute("delete from flyway_schema_history where version = '20991231.2359'");
            }
        }
    }

    @Test
    void aMigrationMayTakeAnHourAndNotForEver() throws Exception {
        try (var connection = flyway.getConfiguration().getDataSource().getConnection()) {
            assertEquals("intersession_owner", connection.getMetaData().getUserName());
            assertEquals(3_600_000, connection.getNetworkTimeout());
        }
    }

    @Test
    @Tag("full")
    void aMigrationOfHalfAMinuteIsWaitedFor(@TempDir Path folder) throws Exception {
        Files.writeString(folder.resolve("V1__slow.sql"), "select pg_sleep(31);");
        var slow = Flyway.configure()
                .dataSource(flyway.getConfiguration().getDataSource())
                .locations("filesystem:" + folder)
                .table("slow_history")
                .baselineOnMigrate(true)
                .baselineVersion("0")
                .load();
        try (var connection = flyway.getConfiguration().getDataSource().getConnection();
                var owner = connection.createStatement()) {
            try {
                assertEquals(1, slow.migrate().migrationsExecuted);
            } finally {
                owner.execute("drop table if exists slow_history");
            }
        }
    }
}
