package org.intersession.mail;

import java.util.Locale;
import java.util.UUID;

/**
 * A mail as a feature writes it. {@code key} makes it once: the same key again writes nothing. {@code text} is plain
 * text in paragraphs, in the recipient's language, with {@link Mail#LINK} where a personal link goes. Make it with
 * {@link #to}, then the {@code with} methods.
 */
public record Letter(
        String key,
        String occasion,
        UUID meeting,
        UUID party,
        UUID person,
        UUID personalLink,
        String toName,
        String toAddress,
        boolean copy,
        Locale locale,
        String fromName,
        String fromAddress,
        String replyTo,
        String reference,
        String subject,
        String text,
        String calendar,
        Attachments attachments) {

    public static Letter to(String key, String occasion, String toName, String toAddress, Locale locale) {
        return new Letter(
                key,
                occasion,
                null,
                null,
                null,
                null,
                toName,
                toAddress,
                false,
                locale,
                null,
                null,
                null,
                null,
                "",
                "",
                null,
                Attachments.NONE);
    }

    /** What it concerns: by these its recipient, and the secretariat, find it again. Each may be null. */
    public Letter about(UUID meeting, UUID party, UUID person) {
        return new Letter(
                key,
                occasion,
                meeting,
                party,
                person,
                personalLink,
                toName,
                toAddress,
                copy,
                locale,
                fromName,
                fromAddress,
                replyTo,
                reference,
                subject,
                text,
                calendar,
                attachments);
    }

    public Letter from(String fromName, String fromAddress, String replyTo) {
        return new Letter(
                key,
                occasion,
                meeting,
                party,
                person,
                personalLink,
                toName,
                toAddress,
                copy,
                locale,
                fromName,
                fromAddress,
                replyTo,
                reference,
                subject,
                text,
                calendar,
                attachments);
    }

    public Letter saying(String reference, String subject, String text) {
        return new Letter(
                key,
                occasion,
                meeting,
                party,
                person,
                personalLink,
                toName,
                toAddress,
                copy,
                locale,
                fromName,
                fromAddress,
                replyTo,
                reference,
                subject,
                text,
                calendar,
                attachments);
    }

    public Letter with(String calendar, Attachments attachments) {
        return new Letter(
                key,
                occasion,
                meeting,
                party,
                person,
                personalLink,
                toName,
                toAddress,
                copy,
                locale,
                fromName,
                fromAddress,
                replyTo,
                reference,
                subject,
                text,
                calendar,
                attachments);
    }

    public Letter withLink(UUID personalLink) {
        return new Letter(
                key,
                occasion,
                meeting,
                party,
                person,
                personalLink,
                toName,
                toAddress,
                copy,
                locale,
                fromName,
                fromAddress,
                replyTo,
                reference,
                subject,
                text,
                calendar,
                attachments);
    }

    public Letter asCopy() {
        return new Letter(
                key,
                occasion,
                meeting,
                party,
                person,
                personalLink,
                toName,
                toAddress,
                true,
                locale,
                fromName,
                fromAddress,
                replyTo,
                reference,
                subject,
                text,
                calendar,
                attachments);
    }
}
