package org.intersession.identity.code;

import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.intersession.identity.IdentityMessages;
import org.intersession.identity.link.LinkKey;
import org.intersession.identity.link.Links;
import org.intersession.mail.Letter;
import org.intersession.mail.Outbox;
import org.intersession.platform.language.Languages;
import org.intersession.platform.refusal.Refusal;
import org.intersession.platform.refusal.TooOften;

/**
 * Sends six digits and checks them: ten minutes, five tries, so many codes an hour, so many wrong ones from one place and
 * altogether. Its mails belong to nobody and to no meeting, so that no page shows them again.
 */
@ApplicationScoped
public class Codes {
    /** How the purpose of an account begins, whose address is to be proven. */
    public static final String ACCOUNT = "arrival ";

    static final String OCCASION = "code";
    static final Duration VALID = Duration.ofMinutes(10);
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Links links;
    private final LinkKey key;
    private final Attempts attempts;
    private final WrongCodes wrong;
    private final DoorConfig limits;
    private final Outbox outbox;
    private final Clock clock;

    Codes(
            Links links,
            LinkKey key,
            Attempts attempts,
            WrongCodes wrong,
            DoorConfig limits,
            Outbox outbox,
            Clock clock) {
        this.links = links;
        this.key = key;
        this.attempts = attempts;
        this.wrong = wrong;
        this.limits = limits;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** @param reallyThere whether anybody is expected at that address; where not, nothing goes out and all looks the same, and takes as long */
    public void send(String purpose, String address, boolean reallyThere, Locale locale, String contact) {
        wrong.refusePaused(counted(purpose, address));
        var byPurpose = attempts.count("code", purpose);
        var byAddress = attempts.count("code-to", sealed(address));
        if (Math.max(byPurpose, byAddress) > limits.codes()) {
            throw TooOften.of(IdentityMessages.class, it -> it.codeTooOften(), Attempts.WINDOW);
        }
        var digits = "%06d".formatted(RANDOM.nextInt(1_000_000));
        var code = links.code(purpose).orElseGet(() -> new OneTimeCode(purpose));
        code.sent(address, key.sealed(purpose, digits), clock.instant().plus(VALID));
        code.persist();
        var words = Languages.words(IdentityMessages.class, locale);
        var letter = Letter.to("code-" + UUID.randomUUID(), OCCASION, null, address, locale)
                .from(null, null, contact)
                .saying(null, words.codeSubject(), words.codeText(reallyThere ? readable(digits) : "··· ···"));
        if (reallyThere) {
            outbox.put(letter);
        } else {
            outbox.putAside(letter);
        }
    }

    private static String readable(String digits) {
        return digits.substring(0, 3) + " " + digits.substring(3);
    }

    /** @param from who tries: of them too only so many wrong codes are looked at, whosever they are */
    public void check(String purpose, String typed, String from) {
        if (attempts.counted("wrong-code", from) >= limits.wrongCodes()) {
            throw TooOften.of(IdentityMessages.class, it -> it.wrongCodesTooOften(), Attempts.WINDOW);
        }
        var now = clock.instant();
        var code = open(purpose).orElseThrow(() -> Refusal.of(IdentityMessages.class, it -> it.codeOver())
                .at("code"));
        var whose = counted(purpose, code.address);
        wrong.refusePaused(whose);
        var digits = typed.replaceAll("[\\s\\h.-]", "");
        if (!code.enter(key.sealed(purpose, digits), now)) {
            attempts.count("wrong-code", from);
            wrong.count(whose);
            throw Refusal.of(IdentityMessages.class, it -> code.openAt(now) ? it.codeWrong() : it.codeOver())
                    .at("code");
        }
        wrong.forget(sealed(code.address));
    }

    /** For how many days no code is sent to that address, since too many were wrong. */
    public int paused(String address) {
        return wrong.days(sealed(address));
    }

    /** An account proves one address, and may try others: what it typed wrong stays counted. */
    private List<String> counted(String purpose, String address) {
        return purpose.startsWith(ACCOUNT) ? List.of(sealed(address), purpose) : List.of(sealed(address));
    }

    private String sealed(String address) {
        return key.sealed("address", address.toLowerCase(Locale.ROOT));
    }

    public Optional<OneTimeCode> open(String purpose) {
        return links.code(purpose).filter(it -> it.openAt(clock.instant()));
    }

    /** The address proven for that purpose within the last hour. */
    public Optional<String> proven(String purpose, Instant now) {
        return links.code(purpose)
                .filter(it -> it.provenAt != null && it.provenAt.isAfter(now.minus(Duration.ofHours(1))))
                .map(it -> it.address);
    }
}
