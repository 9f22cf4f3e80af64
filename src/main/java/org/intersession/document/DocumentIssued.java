package org.intersession.document;

import java.time.Instant;
import java.util.UUID;

/** That a paper was issued. */
public record DocumentIssued(UUID document, Instant at) {}
