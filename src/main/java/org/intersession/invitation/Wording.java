package org.intersession.invitation;

/** The words of one invitation, every field filled. */
public record Wording(String language, String subject, String text) {}
