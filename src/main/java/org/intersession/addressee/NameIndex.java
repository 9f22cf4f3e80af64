package org.intersession.addressee;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.intersession.registry.Party;

/** Finds a party by whatever people call it: code, any name, an old or common one, a name with a slip in it. */
final class NameIndex {
    /** @param certain false where the name only resembles one that we know */
    record Found(Party party, boolean certain) {}

    private final Map<String, Party> byName = new HashMap<>();

    NameIndex(Collection<Party> parties) {
        parties.forEach(party -> names(party).map(NameIndex::plain).forEach(it -> byName.putIfAbsent(it, party)));
    }

    private static Stream<String> names(Party party) {
        return Stream.of(
                        Stream.of(party.code),
                        Stream.ofNullable(party.alpha2),
                        party.shortName.texts().values().stream(),
                        party.formalName.texts().values().stream(),
                        Arrays.stream(party.aliases))
                .flatMap(it -> it);
    }

    Optional<Found> find(String typed) {
        var plain = plain(typed);
        var exact = byName.get(plain);
        if (exact != null) {
            return Optional.of(new Found(exact, true));
        }
        var slips = Math.min(3, plain.length() / 4);
        if (slips == 0) {
            return Optional.empty();
        }
        return byName.entrySet().stream()
                .filter(it -> it.getKey().length() > 3)
                .filter(it -> Math.abs(it.getKey().length() - plain.length()) <= slips)
                .map(it -> Map.entry(distance(plain, it.getKey()), it.getValue()))
                .filter(it -> it.getKey() <= slips)
                .min(Map.Entry.comparingByKey())
                .map(it -> new Found(it.getValue(), false));
    }

    /** Letters and digits only, without accents, case or an article in front. */
    static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceFirst("^(the |la |le |les |los |las |el |l['’])", "")
                .replaceAll("[^\\p{L}\\p{N}]", "");
    }

    /** How many letters must be changed, added or left out (Levenshtein). */
    private static int distance(String from, String to) {
        var row = new int[to.length() + 1];
        for (var j = 0; j <= to.length(); j++) {
            row[j] = j;
        }
        for (var i = 1; i <= from.length(); i++) {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= to.length(); j++) {
                var kept = diagonal + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(kept, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[to.length()];
    }
}
