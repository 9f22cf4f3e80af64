package org.intersession.invitation;

/** What an invitation is filed under, {@code <series or process>/<year>/<number>}. */
public record Reference(String text, int number) {}
