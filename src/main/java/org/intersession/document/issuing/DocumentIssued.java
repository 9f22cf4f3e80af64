package org.intersession.document.issuing;

import java.time.Instant;
import java.util.UUID;

/** That a paper was issued. */
public record DocumentIssued(UUID document, Instant at) {}
