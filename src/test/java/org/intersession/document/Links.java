package org.intersession.document;

import jakarta.enterprise.inject.spi.CDI;
import java.net.URI;
import org.intersession.identity.Person;
import org.intersession.identity.link.PersonalLinks;
import org.intersession.meeting.Meeting;
import org.intersession.testing.Given;

/** The personal link of somebody to a meeting, as their mail has it: the path to open. */
public final class Links {
    private Links() {}

    public static String of(Person person, Meeting meeting) {
        var links = CDI.current().select(PersonalLinks.class).get();
        var id = Given.in(() -> links.issue(person.id, meeting.id));
        return URI.create(Given.in(() -> links.address(id))).getRawPath();
    }
}
