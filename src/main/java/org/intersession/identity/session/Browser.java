package org.intersession.identity.session;

import io.vertx.ext.web.RoutingContext;
import java.util.List;

/** What a browser says it is, in two words by which a person knows it again: {@code Firefox, Android}. */
public final class Browser {
    private static final List<String> PROGRAMS = List.of("Edg", "OPR", "Firefox", "Chrome", "Safari");
    private static final List<String> SYSTEMS = List.of("Android", "iPhone", "iPad", "Windows", "Mac OS", "Linux");

    private Browser() {}

    public static String called(RoutingContext request) {
        var said = request.request().getHeader("User-Agent");
        if (said == null) {
            return "?";
        }
        var program = first(PROGRAMS, said).replace("Edg", "Edge").replace("OPR", "Opera");
        var system = first(SYSTEMS, said);
        return program.isEmpty() && system.isEmpty()
                ? "?"
                : program + (program.isEmpty() || system.isEmpty() ? "" : ", ") + system;
    }

    private static String first(List<String> names, String said) {
        return names.stream().filter(said::contains).findFirst().orElse("");
    }
}
