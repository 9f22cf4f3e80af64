package org.intersession.registry.membership;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.intersession.registry.Parties;
import org.intersession.registry.Party;
import org.intersession.registry.RegistryMessages;
import org.intersession.web.Typed;

/** Who joins or leaves a process, as its secretariat types it. */
public final class MembershipForm {
    private MembershipForm() {}

    public record Entry(String party, Category category, LocalDate since, int version) {}

    public record Ending(LocalDate until, int version) {}

    static Entry read(Typed typed, Parties parties) {
        var entry = new Entry(
                party(typed, parties),
                typed.needed("category", typed.one("category", Category.class)),
                typed.needed("since", typed.day("since")),
                typed.version());
        typed.check();
        return entry;
    }

    static Ending ending(Typed typed) {
        var ending = new Ending(typed.needed("until", typed.day("until")), typed.version());
        typed.check();
        return ending;
    }

    /** A code, a whole name in any language, or the beginning of exactly one. */
    private static String party(Typed typed, Parties parties) {
        var text = typed.required("party", 200);
        if (text == null) {
            return null;
        }
        var found = parties.find(text).stream().filter(it -> !it.historical()).toList();
        var whole = found.stream().filter(it -> it.isCalled(text)).toList();
        var meant = whole.isEmpty() ? found : whole;
        if (meant.size() == 1) {
            return meant.get(0).code;
        }
        var words = typed.words(RegistryMessages.class);
        typed.fault("party", meant.isEmpty() ? words.partyUnknown() : words.partySeveral(names(meant, typed.locale())));
        return null;
    }

    private static String names(List<Party> parties, Locale locale) {
        return parties.stream().limit(5).map(it -> it.name(locale)).collect(Collectors.joining(", "));
    }
}
