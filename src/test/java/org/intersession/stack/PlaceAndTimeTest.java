package org.intersession.stack;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.intersession.testing.Ports;
import org.junit.jupiter.api.Test;

class PlaceAndTimeTest {
    @Test
    void aPortInUseIsToldInOneLineAndAFreeOneIsNot() throws Exception {
        var port = Ports.free();
        try (var taken = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            assertEquals(port, taken.getLocalPort());
            assertEquals(
                    Optional.of("port " + port + " is in use. Stop what listens there (is it already running?), or move"
                            + " all its ports: INTERSESSION_DEMO_SHIFT=1000 mvn -Pdemo"),
                    PlaceAndTime.port(port));
        }
        assertEquals(Optional.empty(), PlaceAndTime.port(port));
    }

    @Test
    void aDiskThatIsNearlyFullIsToldInOneLine() {
        assertEquals(
                Optional.of("the disk of /data is nearly full: 400 MB are needed, 399 MB are free."),
                PlaceAndTime.disk(Path.of("/data"), 399));
        assertEquals(Optional.empty(), PlaceAndTime.disk(Path.of("/data"), 400));
        assertEquals(Optional.empty(), PlaceAndTime.disk(Path.of("target/not/yet/there")));
    }

    @Test
    void aContainerThatRefusesUnshareToRootIsToldInOneLine() {
        var line = Optional.of("PostgreSQL does not run as root, and this container refuses unshare, which would lend"
                + " another user. Start as a user other than root, or allow user namespaces.");
        assertEquals(line, PlaceAndTime.database("0", ""));
        assertEquals(line, PlaceAndTime.database("0", "0"));
        assertEquals(Optional.empty(), PlaceAndTime.database("0", "65534"));
        assertEquals(Optional.empty(), PlaceAndTime.database("1000", ""));
    }

    @Test
    void aWorkshopLessThanFourWeeksAheadNamesTheFlagThatStartsOver() {
        var today = LocalDate.of(2027, 1, 4);
        assertEquals(
                Optional.of("The workshop of this demonstration opens on 2027-01-31, less than four weeks ahead."
                        + " To start over: mvn -Pdemo,fresh"),
                PlaceAndTime.near(LocalDate.of(2027, 1, 31), today));
        assertEquals(Optional.empty(), PlaceAndTime.near(LocalDate.of(2027, 2, 1), today));
    }
}
