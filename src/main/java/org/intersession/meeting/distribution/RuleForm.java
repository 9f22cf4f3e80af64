package org.intersession.meeting.distribution;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.intersession.meeting.distribution.DistributionRule.Opens;
import org.intersession.registry.Process;
import org.intersession.registry.membership.Category;
import org.intersession.web.Filled;
import org.intersession.web.Typed;
import org.intersession.web.WebMessages;

/** What a process opens, as its secretariat ticks it: for each category a field, with what is open to it. */
final class RuleForm {
    /** The fields, in the order of the page. */
    static final Map<Category, String> FIELDS = new EnumMap<>(Map.of(
            Category.SPECIAL_PARTICIPANT, "specialParticipants",
            Category.INTERESTED, "interested",
            Category.OBSERVER, "observers"));

    /** The whole of it: what is not here is closed. */
    record Opened(Map<Category, Set<Opens>> to, int version) {}

    private RuleForm() {}

    static Opened read(Typed typed) {
        var to = new EnumMap<Category, Set<Opens>>(Category.class);
        FIELDS.forEach((category, field) -> {
            var opened = typed.several(field, Opens.class);
            if (!DistributionRule.LEFT.get(category).containsAll(opened)) {
                typed.fault(field, typed.words(WebMessages.class).notOneOfThese());
            }
            to.put(category, new HashSet<>(opened));
        });
        var opened = new Opened(to, typed.version());
        typed.check();
        return opened;
    }

    static Filled of(Process process, List<DistributionRule> rules) {
        var values = new HashMap<String, Object>();
        FIELDS.forEach((category, field) -> values.put(field, opened(rules, category)));
        values.put("version", process.version);
        return Filled.with(values);
    }

    static List<Opens> opened(List<DistributionRule> rules, Category to) {
        return rules.stream()
                .filter(it -> it.category == to)
                .map(it -> it.opens)
                .sorted()
                .toList();
    }
}
