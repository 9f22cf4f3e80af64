package org.intersession.testing;

import io.quarkus.narayana.jta.QuarkusTransaction;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.intersession.identity.Grant;
import org.intersession.identity.Person;
import org.intersession.invitation.Invitation;
import org.intersession.invitation.Invitee;
import org.intersession.invitation.reference.Reference;
import org.intersession.invitation.text.Wording;
import org.intersession.meeting.Meeting;
import org.intersession.meeting.distribution.Admission;
import org.intersession.platform.Role;
import org.intersession.platform.language.Translated;
import org.intersession.registry.Party;
import org.intersession.registry.Process;
import org.intersession.registry.membership.Category;

/** What a test starts from. Every thing it makes is new, so that tests do not meet. */
public final class Given {
    private static final AtomicInteger COUNT = new AtomicInteger();

    private Given() {}

    public static String unique(String word) {
        return word + "-" + Long.toString(System.nanoTime(), 36) + COUNT.incrementAndGet();
    }

    public static Process process(String slug) {
        return in(() -> Process.<Process>find("slug", slug).firstResult());
    }

    public static Party party(String code) {
        return in(() -> Party.<Party>find("code", code).firstResult());
    }

    /** Somebody known by the address only, before the first sign-in. */
    public static Person person(String email, String family) {
        return in(() -> {
            var person = new Person(email, "Ms.", "Example", family, Instant.EPOCH);
            person.persist();
            return person;
        });
    }

    public static Grant grant(Person person, Role role, UUID process, UUID meeting, UUID party) {
        return in(() -> {
            var grant = new Grant(Person.findById(person.id), role, process, meeting, party, Instant.EPOCH, null);
            grant.persist();
            return grant;
        });
    }

    /** An officer of the secretariat of that process, signed in. */
    public static Browsing officer(Process process) {
        return signedIn("Officer", Role.SECRETARIAT, process.id, null, null);
    }

    /** A focal point of that party for all processes, signed in. */
    public static Browsing focalPoint(Party party) {
        return signedIn("Focal Point", Role.FOCAL_POINT, null, null, party.id);
    }

    public static Browsing signedIn(String family, Role role, UUID process, UUID meeting, UUID party) {
        var subject = unique("someone");
        var email = subject + "@example.org";
        grant(person(email, family), role, process, meeting, party);
        return Browsing.as(subject, email, "delegate", "focal-point", role.inToken());
    }

    /** Signed in, with the roles everybody has and no grant. */
    public static Browsing newcomer() {
        var subject = unique("newcomer");
        return Browsing.as(subject, subject + "@example.org", "delegate", "focal-point");
    }

    public static Meeting meeting(Process process, Consumer<Meeting> with) {
        return in(() -> {
            var meeting = new Meeting(
                    unique("meeting"),
                    Meeting.Kind.WORKSHOP,
                    Translated.of("en", "A meeting " + COUNT.incrementAndGet()),
                    List.of(Process.<Process>findById(process.id)));
            meeting.languages = new String[] {"en"};
            with.accept(meeting);
            meeting.persist();
            return meeting;
        });
    }

    /** A workshop in Geneva, 27 and 28 September 2027, announced and shown to the public. */
    public static Meeting announced(Process process) {
        return meeting(process, Given::announce);
    }

    public static void announce(Meeting meeting) {
        meeting.state = Meeting.State.ANNOUNCED;
        meeting.opensOn = LocalDate.of(2027, 9, 27);
        meeting.closesOn = LocalDate.of(2027, 9, 28);
        meeting.zone = ZoneId.of("Europe/Zurich");
        meeting.city = Translated.of(Map.of("en", "Geneva", "fr", "Genève", "es", "Ginebra"));
        meeting.quota = 2;
        meeting.nominationsZone = meeting.zone;
        meeting.nominationsCloseAt = Instant.parse("2027-08-27T16:00:00Z");
    }

    public static Admission admitted(Meeting meeting, Party party, Category category) {
        return in(() -> {
            var admission = new Admission(Meeting.findById(meeting.id), Party.findById(party.id), category);
            admission.persist();
            return admission;
        });
    }

    /** A party invited as a member, the invitation sent. */
    public static Invitation invited(Meeting meeting, Party party) {
        return invited(meeting, party, Category.MEMBER);
    }

    public static Invitation invited(Meeting meeting, Party party, Category category) {
        return in(() -> {
            var at = Meeting.<Meeting>findById(meeting.id);
            var invitation = new Invitation(at, Party.findById(party.id), category, null);
            new Admission(at, invitation.party, category).persist();
            new Invitee(at, invitation.party, category).persist();
            invitation.send(
                    new Reference(unique("TEST"), 1),
                    new Wording(invitation.party.language, "An invitation", "You are invited."),
                    null,
                    Instant.EPOCH,
                    null);
            invitation.persist();
            return invitation;
        });
    }

    public static <T> T in(Callable<T> work) {
        return QuarkusTransaction.requiringNew().call(work);
    }
}
