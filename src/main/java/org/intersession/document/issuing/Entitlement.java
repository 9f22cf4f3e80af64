package org.intersession.document.issuing;

import java.util.UUID;
import org.intersession.identity.Person;

/** That a person may have a paper, and is to hear of it. */
public record Entitlement(Person person, UUID document) {}
