package org.intersession.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.CookieManager;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** {@code mvn -Pdemo} as a newcomer meets it: started, looked at, stopped with Ctrl-C, started again, started over. */
@Tag("full")
class DemoIT {
    private static final String SENTENCE =
            "Demonstration. No such meeting has been convened; answers and persons are invented.";
    private static final int[] PORTS = {8080, 8090, 8025, 8026, 8032};
    private int shift = freeShift();
    private final Path folder = Path.of("target", "demo-" + shift).toAbsolutePath();
    private Process maven;
    private Path log;

    @AfterEach
    void leaveNothing() throws Exception {
        if (maven != null && maven.isAlive()) {
            stop();
        }
    }

    @Test
    void itStartsStopsWithoutATraceFindsItsDataAgainAndStartsOver() throws Exception {
        start("demo");
        assertTrue(said().contains("Filling the demonstration"));
        assertEquals(9, said().lines().filter(it -> it.startsWith("  ")).count());
        assertTrue(said().contains("Intersession: http://localhost:" + (8080 + shift)));
        assertEquals(Set.of(), listeningBeyondLoopback());
        everyPersonaSignsInWithOneClick();
        everyMailIsReadFromAnotherOrigin();
        theNewestMailStandsFirst();
        theWorkshopIsEightWeeksAheadInThreeLanguagesForTwoPersonsEach();
        allStatesAreInvitedAndAttendOrHaveNotAnswered();
        theBarMovesTheClockSoThatTheDeadlinePassesAndComesBack();
        stop();
        shift = freeShift(shift + 1);
        start("demo");
        assertFalse(said().contains("Filling the demonstration"));
        everyPersonaSignsInWithOneClick();
        everyMailIsReadFromAnotherOrigin();
        assertTrue(page(client(), "/").text().contains("follow-up workshop"));
        assertTrue(refused().contains("port " + (8080 + shift) + " is in use."));
        stop();
        start("demo,fresh");
        assertTrue(said().contains("Filling the demonstration"));
    }

    private void everyPersonaSignsInWithOneClick() throws Exception {
        var buttons = page(client(), "/sign-in?to=/home").select("form");
        assertEquals(
                List.of(
                        "IDM secretariat officer",
                        "Focal point of Côte d'Ivoire",
                        "Focal point of Mexico",
                        "Focal point of the Philippines",
                        "Focal point of an observer organization",
                        "A confirmed delegate",
                        "Chair of the workshop",
                        "Interpreter",
                        "Administrator",
                        "Somebody new"),
                buttons.select("button").stream().map(it -> it.ownText()).toList());
        for (var i = 0; i < 9; i++) {
            assertFalse(buttons.get(i).select("button span").text().isBlank());
            var name = buttons.get(i).text();
            var home = signIn(client(), i);
            assertEquals(200, home.statusCode(), name);
            assertEquals(8080 + shift, home.uri().getPort(), name);
            var page = Jsoup.parse(home.body());
            assertEquals(1, page.select("h1").size(), name);
            assertNotEquals("You are signed in", page.select("h1").text(), name);
            assertTrue(page.text().contains("invent"), page.text());
            assertTrue(page.select(".demo-bar button").size() > 3);
        }
        assertTrue(page(client(), "/processes").text().contains(SENTENCE));
    }

    private HttpResponse<String> signIn(HttpClient client, int persona) throws Exception {
        var login = send(client, "/sign-in?to=/home");
        var typed = new ArrayList<String>();
        Jsoup.parse(login.body())
                .select("form")
                .get(persona)
                .select("input")
                .forEach(it -> typed.add(it.attr("name") + "=" + URLEncoder.encode(it.val(), StandardCharsets.UTF_8)));
        return client.send(
                HttpRequest.newBuilder(login.uri())
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(String.join("&", typed)))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    /** PROTOCOL.md: whatever might embarrass is shown on organizations that are invented. */
    private void allStatesAreInvitedAndAttendOrHaveNotAnswered() throws Exception {
        var officer = client();
        signIn(officer, 0);
        var codes = new TreeSet<String>();
        var states = new ArrayList<String>();
        for (var chip : List.of("regrets", "returned", "late", "will-attend", "none-yet")) {
            var first = workshop() + "/parties?chip=" + chip;
            for (var next = first; next != null; ) {
                var list = page(officer, next);
                codes.addAll(list.select("table.workspace tbody tr").eachAttr("id"));
                if (List.of("regrets", "returned", "late").contains(chip)) {
                    states.addAll(list.select("table.workspace tbody tr").eachAttr("id"));
                }
                var further = list.select("main button[data-rel=next]").first();
                next = further == null ? null : first + "&at=" + further.val();
            }
        }
        var all = Jsoup.parse(send(officer, "/parties").body())
                .select("h3.letter + ul a[href^=/parties/]")
                .eachAttr("href")
                .stream()
                .map(it -> it.substring("/parties/".length()))
                .toList();
        assertEquals(197, all.size());
        assertTrue(codes.containsAll(all), codes.toString());
        assertFalse(states.isEmpty());
        states.retainAll(all);
        assertEquals(List.of(), states);
    }

    private String workshop() throws Exception {
        return page(client(), "/meetings")
                .select("#coming ~ table a:contains(follow-up workshop)")
                .first()
                .attr("href");
    }

    private void theWorkshopIsEightWeeksAheadInThreeLanguagesForTwoPersonsEach() throws Exception {
        var said = send(client(), "/api/v1" + workshop()).body().replaceAll("\\s", "");
        for (var part : List.of("\"languages\":[\"en\",\"fr\",\"es\"]", "\"quota\":2", "\"processes\":[\"idm\"]")) {
            assertTrue(said.contains(part), said);
        }
        var opens = LocalDate.parse(said.replaceAll(".*\"opens\":\"([^\"]*)\".*", "$1"));
        var closes = LocalDate.parse(said.replaceAll(".*\"closes\":\"([^\"]*)\".*", "$1"));
        assertEquals(opens.plusDays(1), closes);
        var weeks = ChronoUnit.DAYS.between(LocalDate.now(), opens) / 7.0;
        assertTrue(weeks > 7 && weeks < 9, "in " + weeks + " weeks");
    }

    /** As anybody may, in any browser: the clock is that of the whole demonstration. */
    private void theBarMovesTheClockSoThatTheDeadlinePassesAndComesBack() throws Exception {
        var client = client();
        var workshop = workshop();
        assertTrue(status(client, workshop).startsWith("Open for nominations"), status(client, workshop));
        for (var week = 0; week < 7; week++) {
            press(client, workshop, "P7D");
        }
        assertFalse(status(client, workshop).startsWith("Open for nominations"), status(client, workshop));
        press(client, workshop, "P-1D");
        press(client, workshop, "");
        assertTrue(status(client, workshop).startsWith("Open for nominations"), status(client, workshop));
    }

    private String status(HttpClient client, String workshop) throws Exception {
        return page(client, workshop).select(".status").text();
    }

    private void press(HttpClient client, String workshop, String by) throws Exception {
        var typed = new ArrayList<>(List.of("by=" + by));
        page(client, workshop)
                .select(".demo-bar input")
                .forEach(it -> typed.add(it.attr("name") + "=" + URLEncoder.encode(it.val(), StandardCharsets.UTF_8)));
        var moved = client.send(
                HttpRequest.newBuilder(URI.create("http://localhost:" + (8080 + shift) + "/demo/clock"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(String.join("&", typed)))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        assertEquals(200, moved.statusCode());
    }

    private void everyMailIsReadFromAnotherOrigin() throws Exception {
        var mails = "http://localhost:" + (8025 + shift);
        var list = page(client(), mails + "/").select("td a");
        assertTrue(list.size() > 200, "mails: " + list.size());
        assertTrue(page(client(), mails + list.last().attr("href")).text().contains("invent"));
    }

    private void theNewestMailStandsFirst() throws Exception {
        var dates =
                page(client(), "http://localhost:" + (8025 + shift) + "/").select("td:nth-child(3)").eachText().stream()
                        .map(it -> ZonedDateTime.parse(
                                        it.replaceAll(" \\(.*", ""), DateTimeFormatter.RFC_1123_DATE_TIME)
                                .toInstant())
                        .toList();
        // A mail is dated when it is written, and comes a moment later.
        for (var i = 1; i < dates.size(); i++) {
            assertFalse(
                    dates.get(i).isAfter(dates.get(i - 1).plusSeconds(2)), dates.get(i) + " below " + dates.get(i - 1));
        }
        assertTrue(dates.get(0).isAfter(dates.get(dates.size() - 1).plusSeconds(5)));
    }

    private void start(String profiles) throws Exception {
        log = Files.createTempFile(Files.createDirectories(Path.of("target")), "demo", ".log");
        maven = maven(profiles, log);
        var until = Instant.now().plus(Duration.ofMinutes(6));
        while (!said().contains("Ctrl-C stops everything")) {
            assertTrue(maven.isAlive() && Instant.now().isBefore(until), this::said);
            Thread.sleep(500);
        }
    }

    /** What a second one says, while the first runs. */
    private String refused() throws Exception {
        var refused = Files.createTempFile(Path.of("target"), "demo-refused", ".log");
        var second = maven("demo", refused);
        assertTrue(second.waitFor(4, TimeUnit.MINUTES));
        return Files.readString(refused);
    }

    private Process maven(String profiles, Path to) throws IOException {
        var home = System.getProperty("maven.home");
        // What is started in the background ignores interrupts, and all that it starts; a terminal's does not.
        var command = new ProcessBuilder(
                        "setsid",
                        "env",
                        "--default-signal=INT",
                        home == null ? "mvn" : home + "/bin/mvn",
                        "-q",
                        "-P" + profiles)
                .redirectErrorStream(true)
                .redirectOutput(to.toFile());
        command.environment().put("INTERSESSION_DEMO_SHIFT", String.valueOf(shift));
        command.environment().put("INTERSESSION_DEMO_FOLDER", folder.toString());
        return command.start();
    }

    /** Ctrl-C: the terminal interrupts the whole group. */
    private void stop() throws Exception {
        var all = tree().toList();
        // The shell's own: a fresh Debian has no other.
        new ProcessBuilder("bash", "-c", "kill -INT -- -" + maven.pid()).start().waitFor();
        for (var one : all) {
            one.onExit().get(1, TimeUnit.MINUTES);
        }
        assertEquals(List.of(), all.stream().filter(ProcessHandle::isAlive).toList());
    }

    private Stream<ProcessHandle> tree() {
        return Stream.concat(Stream.of(maven.toHandle()), maven.descendants());
    }

    private Set<String> listeningBeyondLoopback() throws IOException {
        var ours = new HashSet<String>();
        for (var one : tree().toList()) {
            try (var open = Files.list(Path.of("/proc/" + one.pid() + "/fd"))) {
                for (var file : open.toList()) {
                    if (Files.isSymbolicLink(file)) {
                        ours.add(Files.readSymbolicLink(file).toString());
                    }
                }
            } catch (IOException ended) {
                // not there any more
            }
        }
        var beyond = new TreeSet<String>();
        var listening = 0;
        for (var table : List.of("tcp", "tcp6")) {
            for (var line : Files.readAllLines(Path.of("/proc/net/" + table))) {
                var cells = line.strip().split("\\s+");
                if (cells[3].equals("0A") && ours.contains("socket:[" + cells[9] + "]")) {
                    listening++;
                    if (!cells[1].matches("(0100007F|0{16}FFFF00000100007F|0{24}01000000):.*")) {
                        beyond.add(line);
                    }
                }
            }
        }
        assertTrue(listening >= PORTS.length, "listening: " + listening);
        return beyond;
    }

    private HttpClient client() {
        return HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .cookieHandler(new CookieManager())
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build();
    }

    private HttpResponse<String> send(HttpClient client, String address) throws Exception {
        return client.send(
                HttpRequest.newBuilder(
                                URI.create("http://localhost:" + (8080 + shift)).resolve(address))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private Document page(HttpClient client, String address) throws Exception {
        return Jsoup.parse(send(client, address).body());
    }

    private String said() {
        try {
            return Files.readString(log);
        } catch (IOException gone) {
            return "";
        }
    }

    private static int freeShift() {
        return freeShift(ThreadLocalRandom.current().nextInt(10_000, 22_000));
    }

    private static int freeShift(int from) {
        for (var shift = from; ; shift += 211) {
            if (free(shift)) {
                return shift;
            }
        }
    }

    private static boolean free(int shift) {
        for (var port : PORTS) {
            try (var socket = new ServerSocket(port + shift, 1, InetAddress.getLoopbackAddress())) {
                socket.getLocalPort();
            } catch (IOException taken) {
                return false;
            }
        }
        return true;
    }
}
