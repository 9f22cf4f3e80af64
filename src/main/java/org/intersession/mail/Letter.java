package org.intersession.mail;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A mail as a feature writes it: made with {@link #to}, then filled by the methods below. Its key makes it once: the same
 * key again writes nothing. Its text is plain text in paragraphs, in the recipient's language, with {@link Mail#LINK}
 * where a personal link goes.
 */
public final class Letter {
    /**
     * What a mail tells of, looked at once more as it goes: a server may have put it off for hours, and meanwhile a paper
     * is called back, or whoever it goes to has left. A feature answers for the mails of its occasion.
     */
    public interface Telling {
        boolean answersFor(Mail mail);

        /** The same with what may still be told, {@link Letter#telling of} the things that are left; empty where none is. */
        Optional<Letter> now(Mail mail, Instant now);
    }

    final String key;
    final String occasion;
    final String toName;
    final String toAddress;
    final Locale locale;
    UUID meeting;
    UUID party;
    UUID person;
    UUID personalLink;
    boolean copy;
    List<UUID> tells = List.of();
    String fromName;
    String fromAddress;
    String replyTo;
    String reference;
    String subject = "";
    String text = "";
    String rule;
    String calendar;
    Attachments attachments = Attachments.NONE;

    private Letter(String key, String occasion, String toName, String toAddress, Locale locale) {
        this.key = key;
        this.occasion = occasion;
        this.toName = toName;
        this.toAddress = toAddress;
        this.locale = locale;
    }

    public static Letter to(String key, String occasion, String toName, String toAddress, Locale locale) {
        return new Letter(key, occasion, toName, toAddress, locale);
    }

    public String occasion() {
        return occasion;
    }

    /** The person to whom it goes; null where it goes to an address. */
    public UUID person() {
        return person;
    }

    /** The language in which its recipient reads. */
    public Locale locale() {
        return locale;
    }

    /** What it concerns: by these its recipient, and the secretariat, find it again. Each may be null. */
    public Letter about(UUID meeting, UUID party, UUID person) {
        this.meeting = meeting;
        this.party = party;
        this.person = person;
        return this;
    }

    public Letter from(String fromName, String fromAddress, String replyTo) {
        this.fromName = fromName;
        this.fromAddress = fromAddress;
        this.replyTo = replyTo;
        return this;
    }

    /** @param paragraphs those that are null are left out */
    public Letter saying(String reference, String subject, String... paragraphs) {
        this.reference = reference;
        this.subject = subject;
        text = Stream.of(paragraphs).filter(Objects::nonNull).collect(Collectors.joining("\n\n"));
        return this;
    }

    /** What stands under every text of its kind, once; null for nothing. */
    public Letter under(String rule) {
        this.rule = rule;
        return this;
    }

    /** Its text with what stands under it. */
    String whole() {
        return rule == null || text.contains(rule) ? text : text + "\n\n" + rule;
    }

    public Letter with(String calendar, Attachments attachments) {
        this.calendar = calendar;
        this.attachments = attachments;
        return this;
    }

    public Letter withLink(UUID personalLink) {
        this.personalLink = personalLink;
        return this;
    }

    /** Of what it tells, where that may have to be asked again before it goes: see {@link Telling}. */
    public Letter telling(List<UUID> things) {
        tells = things;
        return this;
    }

    /** For information: the recipient is addressed in copy. */
    public Letter asCopy() {
        copy = true;
        return this;
    }
}
