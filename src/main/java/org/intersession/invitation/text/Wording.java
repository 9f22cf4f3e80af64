package org.intersession.invitation.text;

/** The words of one invitation, every field filled. */
public record Wording(String language, String subject, String text) {}
