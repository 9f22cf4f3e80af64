package org.intersession.web.language;

import io.vertx.core.MultiMap;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a request says that it prefers: what nobody can read of it is left out, since the framework fails over it. */
public final class Preferences {
    private static final List<String> HEADERS =
            List.of("Accept", "Accept-Language", "Accept-Charset", "Accept-Encoding");

    /** One preference with its weight (RFC 9110, section 12.4.2), and hardly any other parameter. */
    private static final Pattern ONE = Pattern.compile("[A-Za-z0-9*+._-]{1,100}(?:/[A-Za-z0-9*+._-]{1,100})?"
            + "(?:\\s?;\\s?(?!q=)[a-z-]{1,20}=[A-Za-z0-9.+_-]{1,100}){0,3}"
            + "(?:\\s?;\\s?q=(?:0(?:\\.[0-9]{0,3})?|1(?:\\.0{0,3})?))?");

    private static final int MOST = 50;

    private Preferences() {}

    public static void tidied(MultiMap headers) {
        for (var name : HEADERS) {
            var said = headers.getAll(name);
            if (said.isEmpty() || said.size() == 1 && ONE.matcher(said.get(0)).matches()) {
                continue;
            }
            var media = name.equals("Accept");
            var read = said.stream()
                    .flatMap(it -> Stream.of(it.split(",", MOST)))
                    .map(String::strip)
                    .filter(it -> ONE.matcher(it).matches() && it.split(";", 2)[0].contains("/") == media)
                    .collect(Collectors.joining(","));
            if (read.isEmpty()) {
                headers.remove(name);
            } else {
                headers.set(name, read);
            }
        }
    }
}
