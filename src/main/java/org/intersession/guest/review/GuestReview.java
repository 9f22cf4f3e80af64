package org.intersession.guest.review;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.intersession.guest.Guest;
import org.intersession.invitation.text.Wording;

/** The letters that would be sent now; a letter without words is not sent. */
public record GuestReview(List<Draft> drafts) {
    /** @param wording null where the meeting has no title or the process no text in the guest's language */
    public record Draft(Guest guest, Wording wording) {}

    public List<Draft> sendable() {
        return drafts.stream().filter(it -> it.wording() != null).toList();
    }

    /** What an officer has seen: with another one nothing is sent. */
    public String digest() {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            for (var draft : sendable()) {
                for (var part : List.of(
                        draft.guest().id.toString(),
                        draft.guest().email,
                        draft.wording().subject(),
                        draft.wording().text())) {
                    digest.update(part.getBytes(StandardCharsets.UTF_8));
                    digest.update((byte) 0);
                }
            }
            return HexFormat.of().formatHex(digest.digest(), 0, 16);
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException(never);
        }
    }
}
