package org.intersession.document.issuing;

import java.time.Instant;
import org.intersession.identity.Person;

/** That somebody opened files of a document: how often, first and last. The person is null for whomever we do not know. */
public record Opening(Person person, Long times, Instant first, Instant last) {}
