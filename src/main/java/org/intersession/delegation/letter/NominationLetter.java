package org.intersession.delegation.letter;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/** The note verbale or letter by which a party names its delegation, as a file: its digest, name and media type. */
@Embeddable
public record NominationLetter(
        @Column(name = "letter_sha256") String sha256,
        @Column(name = "letter_name") String name,
        @Column(name = "letter_type") String type,
        @Column(name = "letter_received_at") Instant receivedAt) {}
