package org.intersession.platform.journal;

import java.util.UUID;

/** An act has written its line in the log; told in its transaction. @param person who did it; null for the application */
public record Noted(UUID person, String act, UUID subject) {}
