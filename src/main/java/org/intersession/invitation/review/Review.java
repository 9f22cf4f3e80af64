package org.intersession.invitation.review;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** All invitations of a meeting that wait to be sent, in the order in which they would be numbered. */
public record Review(List<Draft> drafts) {
    public List<Draft> sendable() {
        return drafts.stream().filter(Draft::sendable).toList();
    }

    /** Language to number of letters, those that can be sent. */
    public Map<String, Long> byLanguage() {
        return sendable().stream()
                .collect(Collectors.groupingBy(Draft::language, LinkedHashMap::new, Collectors.counting()));
    }

    public List<Draft> stoppedBy(Draft.Obstacle obstacle) {
        return drafts.stream().filter(it -> it.obstacle() == obstacle).toList();
    }

    public List<Draft> withoutAddress() {
        return stoppedBy(Draft.Obstacle.NO_ADDRESS);
    }

    /** Language to the drafts that lack a title in it. */
    public Map<String, List<Draft>> withoutTitle() {
        return inLanguages(Draft.Obstacle.NO_TITLE);
    }

    public Map<String, List<Draft>> withoutText() {
        return inLanguages(Draft.Obstacle.NO_TEXT);
    }

    public List<Draft> incomplete() {
        return stoppedBy(Draft.Obstacle.INCOMPLETE);
    }

    private Map<String, List<Draft>> inLanguages(Draft.Obstacle obstacle) {
        return stoppedBy(obstacle).stream()
                .collect(Collectors.groupingBy(Draft::language, LinkedHashMap::new, Collectors.toList()));
    }

    /** What the page showed, in short: the act sends that and nothing else. */
    public String digest() {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            for (var draft : sendable()) {
                digest.update((draft.party().code + "\n" + draft.wording().subject() + "\n"
                                + draft.wording().text() + "\n"
                                + draft.all().stream().map(it -> it.email).toList() + "\n\n")
                        .getBytes(StandardCharsets.UTF_8));
            }
            return HexFormat.of().formatHex(digest.digest()).substring(0, 32);
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException(never);
        }
    }
}
