package org.intersession.deploy;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Opens connections with a database by JDBC, in a process for which the names of containers lead to this machine. */
final class Asks {
    private Asks() {}

    /** @param words an address, a role and its password, for each connection */
    public static void main(String[] words) {
        for (var i = 0; i < words.length; i += 3) {
            System.out.println(answer(words[i], words[i + 1], words[i + 2]));
        }
    }

    private static String answer(String url, String role, String password) {
        try (var connection = DriverManager.getConnection(url, role, password);
                var asked = connection.createStatement();
                var answer = asked.executeQuery("select version from pg_stat_ssl where pid = pg_backend_pid()")) {
            answer.next();
            return answer.getString(1);
        } catch (SQLException refused) {
            return refused.getMessage().lines().findFirst().orElseThrow();
        }
    }

    /** One line for each connection. @param hosts as /etc/hosts has them */
    static List<String> answers(Path hosts, List<String> words) throws Exception {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin/java").toString(),
                "-Djdk.net.hosts.file=" + hosts,
                "-cp",
                System.getProperty("java.class.path"),
                Asks.class.getName()));
        command.addAll(words);
        var running = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        var answers = new String(running.getInputStream().readAllBytes());
        running.waitFor();
        return answers.lines().toList();
    }
}
