package org.intersession;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What docs/security.md says of ASVS: every number of the standard once, and how it stands. */
class AsvsTest {
    private static final Path PAGE = Path.of("docs/security.md");
    private static final Pattern ROW = Pattern.compile(
            "(?m)^\\| (\\d+\\.\\d+\\.\\d+)(?:–(\\d+\\.\\d+\\.\\d+))? \\| ([^|]*) \\| ([^|]*) \\| ([^|]*) ?\\|$");
    private static final Pattern STANDING =
            Pattern.compile("(met|in part|not met|not shown|none here|provider|installation|not claimed)\\b.*");

    private record Row(List<String> numbers, String how, String shown) {}

    /** The numbers and levels of version 5.0.0, in its order. */
    private static Map<String, Integer> standard() throws IOException {
        var levels = new LinkedHashMap<String, Integer>();
        for (var line : Files.readAllLines(Path.of("src/test/resources/asvs-5.0.csv")).stream()
                .skip(1)
                .toList()) {
            levels.put(line.split(",")[0], Integer.valueOf(line.split(",")[1]));
        }
        return levels;
    }

    private static List<Row> rows() throws IOException {
        var numbers = List.copyOf(standard().keySet());
        var rows = new ArrayList<Row>();
        var found = ROW.matcher(Files.readString(PAGE));
        while (found.find()) {
            var first = numbers.indexOf(found.group(1));
            var last = found.group(2) == null ? first : numbers.indexOf(found.group(2));
            assertTrue(first >= 0 && last >= first, found.group());
            rows.add(new Row(
                    numbers.subList(first, last + 1),
                    found.group(4).strip(),
                    found.group(5).strip()));
        }
        return rows;
    }

    @Test
    void everyNumberOfTheStandardStandsThereOnceAndInItsOrder() throws IOException {
        assertEquals(
                List.copyOf(standard().keySet()),
                rows().stream().flatMap(it -> it.numbers().stream()).toList());
        assertEquals(253, standard().values().stream().filter(it -> it < 3).count());
    }

    @Test
    void onlyLevelThreeIsNotClaimed() throws IOException {
        var levels = standard();
        for (var row : rows()) {
            var three = row.numbers().stream().filter(it -> levels.get(it) == 3).count();
            if (row.how().startsWith("none here") || row.how().startsWith("provider")) {
                continue;
            }
            assertEquals(
                    row.how().equals("not claimed") ? row.numbers().size() : 0,
                    three,
                    row.numbers().toString());
        }
    }

    @Test
    void eachSaysHowItStands() throws IOException {
        for (var row : rows()) {
            assertTrue(STANDING.matcher(row.how()).matches(), row.numbers() + " " + row.how());
        }
    }

    /** Of what is said to be met, at least three of four name what shows it. */
    @Test
    void mostOfWhatIsMetIsShown() throws IOException {
        var met = rows().stream().filter(it -> it.how().startsWith("met")).toList();
        var shown = met.stream().filter(it -> !it.shown().isEmpty()).count();
        assertTrue(shown * 4 >= met.size() * 3L, shown + " of " + met.size());
    }
}
