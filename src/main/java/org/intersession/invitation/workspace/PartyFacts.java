package org.intersession.invitation.workspace;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.intersession.meeting.Meeting;
import org.intersession.registry.Party;

/**
 * What a feature above this one knows of each party at a meeting: columns and chips of the officer's workspace. Asked
 * only for the secretariat of the meeting. Each is one bean.
 */
public interface PartyFacts {
    /** By the party's id, in the reader's language. */
    Map<UUID, Fact> at(Meeting meeting, Locale locale);

    /** The chips it adds, in order. */
    default List<Chip> chips(Locale locale) {
        return List.of();
    }

    /** Where the secretariat records what it received from a party. */
    default Optional<Act> recording(Meeting meeting, Party party, Locale locale) {
        return Optional.empty();
    }

    /** @param key a word of lower-case letters and hyphens */
    record Chip(String key, String name) {}

    /** The next act, as a button. */
    record Act(String name, String path) {}

    /**
     * @param places "2/2"
     * @param chips the keys of the chips under which the party is found
     * @param next null when nothing is to be done
     */
    record Fact(
            String head, String places, String letter, String state, Instant lastChange, Act next, Set<String> chips) {}
}
