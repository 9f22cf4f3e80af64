package org.intersession.invitation.writing;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.intersession.invitation.letter.InvitationSecret;
import org.intersession.invitation.text.Wording;
import org.intersession.mail.Mail;

/** Letters that would go out: what a preview counts and an act sends. @param before who has had it already */
public record Writing(List<Sheet> sheets, Set<UUID> before) {
    public record Sheet(Recipient recipient, String key, Wording wording, String reference) {
        /** As the page shows it beforehand: what only its recipient may open is in the mail only. */
        public String shown() {
            return wording.text().replace(Mail.LINK, "[…]").replace(InvitationSecret.PLACEHOLDER, "[…]");
        }
    }

    public long parties() {
        return sheets.stream().map(it -> it.recipient().party()).distinct().count();
    }

    /** Whether it goes to persons, and not to the addresses of parties. */
    public boolean personal() {
        return sheets.stream().anyMatch(it -> it.recipient().person() != null);
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
