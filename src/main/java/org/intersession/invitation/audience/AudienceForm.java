package org.intersession.invitation.audience;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.intersession.addressee.Names;
import org.intersession.registry.membership.Category;
import org.intersession.web.Typed;

/** The groups that were ticked and the names that were typed. */
@ApplicationScoped
class AudienceForm {
    /** @param unknown the names by which we know nobody */
    record Read(Audience.Sources sources, String names, List<String> unknown) {
        public boolean member(String process, Category category) {
            return sources.members().contains(process + "." + category);
        }

        public String unknownNames() {
            return String.join(", ", unknown);
        }

        public boolean list(String name) {
            return sources.lists().contains(name);
        }

        /** The same, as a query: so that the sum can be shown again. */
        public String query() {
            return Stream.of(
                            sources.members().stream().sorted().map(it -> "member=" + encoded(it)),
                            Stream.of("all=yes").filter(it -> sources.allStates()),
                            Stream.of("names=" + encoded(names)).filter(it -> !names.isBlank()),
                            sources.lists().stream().sorted().map(it -> "list=" + encoded(it)))
                    .flatMap(it -> it)
                    .collect(Collectors.joining("&"));
        }

        private static String encoded(String text) {
            return URLEncoder.encode(text, StandardCharsets.UTF_8);
        }
    }

    private final Names names;

    AudienceForm(Names names) {
        this.names = names;
    }

    Read read(Typed typed) {
        return read(typed.all("member"), typed.given("all"), typed.raw("names"), typed.all("list"));
    }

    Read read(List<String> members, boolean all, String typedNames, List<String> lists) {
        var codes = new HashSet<String>();
        var unknown = new ArrayList<String>();
        var text = typedNames == null ? "" : typedNames;
        var lines = text.lines().map(String::strip).filter(it -> !it.isEmpty()).toList();
        names.codesOf(lines).forEach((name, code) -> code.ifPresentOrElse(codes::add, () -> unknown.add(name)));
        return new Read(new Audience.Sources(wellFormed(members), all, codes, AudiencePages.set(lists)), text, unknown);
    }

    private static Set<String> wellFormed(List<String> members) {
        return AudiencePages.set(members).stream()
                .filter(it -> it.matches("[a-z0-9-]+\\.(MEMBER|SPECIAL_PARTICIPANT|INTERESTED|OBSERVER)"))
                .collect(Collectors.toSet());
    }
}
