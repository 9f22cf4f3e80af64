package org.intersession.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.intersession.identity.Grant;
import org.intersession.identity.Person;
import org.intersession.meeting.Meeting;
import org.intersession.platform.Role;
import org.intersession.registry.Party;
import org.intersession.registry.Process;

/** What an administrator does before the first meeting: appoints people. */
@ApplicationScoped
@Transactional
public class DemoGround {
    static final String OBSERVER = "EMRN";
    private final Clock clock;

    DemoGround(Clock clock) {
        this.clock = clock;
    }

    boolean laid() {
        return Person.count("email", "idm-secretariat@demo.example") > 0;
    }

    /** The provider's address has a port in it, and people are known by it: they stay who they are where ports are moved. */
    void knowPeopleAt(String issuer) {
        Person.update(
                "update Person p set p.issuer = ?1 where p.issuer is not null and not exists"
                        + " (select 1 from Person q where q.issuer = ?1 and q.subject = p.subject)",
                issuer);
    }

    void lay() {
        var idm = Process.<Process>find("slug", "idm").firstResult().id;
        person("administrator", "Administrator", "en");
        grant(person("idm-secretariat", "Secretariat Officer", "en"), Role.SECRETARIAT, idm, null, null);
        grant(person("focal-civ", "Point focal", "fr"), Role.FOCAL_POINT, idm, null, party("CIV"));
        grant(person("focal-mex", "Punto focal", "es"), Role.FOCAL_POINT, null, null, party("MEX"));
        grant(person("focal-phl", "Focal Point", "en"), Role.FOCAL_POINT, null, null, party("PHL"));
        person("focal-emrn", "Network Contact", "en");
        person("chair", "Chair", "en");
        person("interpreter", "Interpreter", "en");
    }

    /** The observer organization, once the administrator has added it. */
    void appointObserver() {
        grant(found("focal-emrn"), Role.FOCAL_POINT, null, null, party(OBSERVER));
    }

    /** Chair and interpreter of the meeting. */
    void appoint(String slug) {
        var meeting = Meeting.<Meeting>find("slug", slug).firstResult().id;
        grant(found("chair"), Role.CHAIR, null, meeting, null);
        grant(found("interpreter"), Role.CONFERENCE_SERVICES, null, meeting, null);
    }

    private static Person found(String subject) {
        return Person.find("email", subject + "@demo.example").firstResult();
    }

    private Person person(String subject, String function, String language) {
        var person = new Person(subject + "@demo.example", null, "Demonstration", function, clock.instant());
        person.speaks(language);
        person.persist();
        return person;
    }

    private void grant(Person person, Role role, UUID process, UUID meeting, UUID party) {
        new Grant(person, role, process, meeting, party, clock.instant(), null).persist();
    }

    private static UUID party(String code) {
        return Party.<Party>find("code", code).firstResult().id;
    }
}
