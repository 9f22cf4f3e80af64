package org.intersession;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * Every regular expression of the product is tried on what keeps a careless one busy: long repetitions of what it is made
 * of, with an end that it cannot match. What grows worse than with the square of the length takes hours here, and what goes
 * one call deeper with each repetition ends the stack.
 */
class PatternsTest {
    private static final int LONG = 4_000;
    /** Where something is looked for from each beginning. */
    private static final int LONG_TO_SEARCH = 500;
    /** Where the length is looked at first. */
    private static final Map<String, Integer> BOUNDED = Map.of("Symbol.java", 100, "FilePages.java", 12);

    /** In bytes, a quarter of what a thread usually has: an expression that repeats a group by calling itself needs more. */
    private static final long STACK = 256 * 1024;

    private static final Duration MOST = Duration.ofSeconds(20);

    private static final Pattern USED = Pattern.compile(
            "(?:Pattern\\.compile|\\.matches|\\.replaceAll|\\.replaceFirst|\\.split)\\(\\s*\"((?:[^\"\\\\]|\\\\.)*)\"");
    private static final Pattern IN_A_PATH = Pattern.compile("@Path\\(\"[^\"]*\\{\\w+:((?:[^{}\"]|\\{[^}]*})+)}");

    @Test
    void noExpressionIsKeptBusyByWhatSomebodySends() throws IOException {
        var expressions = expressions();
        assertEquals(true, expressions.size() > 80, () -> expressions.size() + " found");
        var failed = new ArrayList<String>();
        expressions.forEach((expression, where) -> {
            try {
                var tried = new FutureTask<Void>(() -> tried(Pattern.compile(expression), where), null);
                var thread = new Thread(null, tried, "tried", STACK);
                thread.setDaemon(true);
                thread.start();
                tried.get(MOST.toSeconds(), TimeUnit.SECONDS);
            } catch (TimeoutException | ExecutionException busy) {
                failed.add(expression + " in " + where + ": " + busy);
            } catch (InterruptedException stopped) {
                throw new IllegalStateException(stopped);
            }
        });
        assertEquals(List.of(), failed);
    }

    private static void tried(Pattern pattern, String where) {
        var most = BOUNDED.getOrDefault(where, LONG);
        for (var unit : units(pattern.pattern())) {
            for (var end : List.of("", "\u0001", "!", "\"", "]")) {
                pattern.matcher(unit.repeat(1 + most / unit.length()) + end).matches();
                pattern.matcher(unit.repeat(1 + Math.min(most, LONG_TO_SEARCH) / unit.length()) + end)
                        .replaceAll("");
            }
        }
    }

    /** What to repeat: characters of all kinds, alone and by twos, and what stands in the expression itself. */
    private static List<String> units(String expression) {
        var units = new ArrayList<String>();
        var alone = "aZ0 -._/@{}[]:;,=\"'\\\n\t\u00a0é";
        alone.chars().forEach(one -> units.add(String.valueOf((char) one)));
        for (var two :
                List.of("a-", "a.", "a@", "a/", "a ", "1-", "1.", "[[", "]]", "{a", "-xx", "../", "a=", "a;", "\r\n")) {
            units.add(two);
        }
        var literal = expression.replaceAll("[^A-Za-z0-9:/%=-]", "");
        if (!literal.isEmpty() && literal.length() < 100) {
            units.add(literal);
        }
        return units;
    }

    private static TreeMap<String, String> expressions() throws IOException {
        var found = new TreeMap<String, String>();
        try (var files = Files.walk(Path.of("src/main/java"))) {
            for (var file : files.filter(it -> it.toString().endsWith(".java")).toList()) {
                var source = Files.readString(file).replaceAll("\"\\s*\\+\\s*\"", "");
                for (var kind : List.of(USED, IN_A_PATH)) {
                    kind.matcher(source)
                            .results()
                            .forEach(it -> found.put(
                                    it.group(1).translateEscapes(),
                                    file.getFileName().toString()));
                }
            }
        }
        return found;
    }
}
