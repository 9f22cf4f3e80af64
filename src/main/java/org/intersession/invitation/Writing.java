package org.intersession.invitation;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

/** Letters that would go out: what a preview counts and an act sends. @param before who has had it already */
public record Writing(List<Sheet> sheets, Set<UUID> before) {
    public record Sheet(Recipient recipient, String key, Wording wording, String reference) {}

    public long parties() {
        return sheets.stream().map(it -> it.recipient().party()).distinct().count();
    }

    public Map<String, Long> byLanguage() {
        return sheets.stream()
                .collect(Collectors.groupingBy(
                        it -> it.recipient().locale().getLanguage(), TreeMap::new, Collectors.counting()));
    }

    /** One letter in each language, to read before sending. */
    public List<Sheet> samples() {
        return byLanguage().keySet().stream()
                .map(language -> sheets.stream()
                        .filter(it -> it.recipient().locale().getLanguage().equals(language))
                        .findFirst()
                        .orElseThrow())
                .toList();
    }
}
