package org.intersession;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.intersession.testing.MovableClock;
import org.junit.jupiter.api.Test;

/**
 * No test turns red because a day has come. The application under test has a time of its own ({@link MovableClock}), so
 * that dates written in tests are as far from it in every year; what goes by the machine's clock counts its dates from it.
 */
class TimeInTestsTest {
    private static final Path TESTS = Path.of("src/test/java/org/intersession");

    /** What is told to a product, or to a database, that goes by the machine's clock. */
    private static final List<Path> BY_THE_MACHINE = List.of(
            TESTS.resolve("deploy"),
            TESTS.resolve("demo"),
            TESTS.resolve("bench"),
            Path.of("src/stack"),
            Path.of("src/demo"),
            Path.of("src/load"),
            Path.of("src/bench"));

    /** Who asks the machine: for the end of waiting, for sessions and tokens, which are real, and as the clock of tests. */
    private static final List<String> ASKING = List.of(
            "ApiSignInTest.java",
            "AtOnceTest.java",
            "ChainTest.java",
            "KeycloakServer.java",
            "KnownCookiesTest.java",
            "MovableClock.java",
            "MovableRealTime.java",
            "S3Server.java",
            "SignedInElsewhereTest.java",
            "Stuck.java",
            "TimeInTestsTest.java");

    private static final Pattern ASKED =
            Pattern.compile("(?:Instant|Local(?:Date|Time|DateTime)|Year|YearMonth|ZonedDateTime"
                    + "|OffsetDateTime)\\.now\\((?!clock|CLOCK)|Clock\\.system|currentTimeMillis\\(\\)|new Date\\(\\)");

    /** As literals are written: 2027-09-27, LocalDate.of(2027, 9, 27), 20270927T. */
    private static final Pattern DAY =
            Pattern.compile("(?<!\\d)(2\\d{3})(?:-|, |)(\\d{1,2})(?:-|, |)(\\d{1,2})(?=T|\\b)");

    /** When nobody runs these tests any more. */
    private static final String FAR = "2090-01-01";

    @Test
    void theApplicationUnderTestHasItsOwnTimeWhateverTheMachineHas() {
        var since = Duration.between(MovableClock.START, new MovableClock().instant());
        assertEquals(true, !since.isNegative() && since.toDays() < 1, since::toString);
    }

    @Test
    void testsAskTheClockOfTheApplicationForTheTime() throws IOException {
        var asking = new TreeSet<String>();
        found(List.of(TESTS), ASKED, it -> true).stream()
                .filter(it -> BY_THE_MACHINE.stream().noneMatch(folder -> it.startsWith(folder + "/")))
                .map(it -> it.replaceFirst(".*/", "").replaceFirst(":.*", ""))
                .forEach(asking::add);
        assertEquals(new TreeSet<>(ASKING), asking);
    }

    @Test
    void whatGoesByTheMachinesClockNamesNoDayThatWillCome() throws IOException {
        var today = LocalDate.now(Clock.systemUTC()).toString();
        assertEquals(List.of(), found(BY_THE_MACHINE, DAY, it -> {
            var day = "%s-%2s-%2s"
                    .formatted(it.group(1), it.group(2), it.group(3))
                    .replace(' ', '0');
            return day.compareTo(today) > 0 && day.compareTo(FAR) < 0;
        }));
    }

    /** Where the pattern finds what is meant: {@code file:line: what}. */
    private static List<String> found(List<Path> folders, Pattern pattern, Predicate<MatchResult> meant)
            throws IOException {
        var found = new ArrayList<String>();
        for (var folder : folders) {
            try (var files = Files.walk(folder)) {
                for (var file : files.filter(it -> it.toString().matches(".*\\.(java|sql|json|csv|ya?ml|properties)"))
                        .sorted()
                        .toList()) {
                    var lines = Files.readAllLines(file);
                    for (var i = 0; i < lines.size(); i++) {
                        var where = file + ":" + (i + 1) + ": ";
                        pattern.matcher(lines.get(i))
                                .results()
                                .filter(meant)
                                .forEach(it -> found.add(where + it.group()));
                    }
                }
            }
        }
        return found;
    }
}
