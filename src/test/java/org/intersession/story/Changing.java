package org.intersession.story;

import static org.intersession.story.Story.TITLE;
import static org.intersession.story.Story.TITRE;
import static org.intersession.story.Story.TITULO;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;

/** What the secretariat writes to people: reminders to register, a message, new dates; and a meeting it cancels. */
record Changing(Story story) {
    void whoHasNotRegisteredIsReminded(Persona officer) {
        officer.opens(story.meeting)
                .presses("Registrations")
                .reads("Registrations", "Remind 3 persons")
                .presses("Remind 3 persons")
                .reads("Reminder", "Remind 3 persons")
                .presses("Remind 3 persons");
        Post.mail(story.mail("garcia"), "Complete sus datos: " + TITULO);
        Post.mail(story.mail("observer"), "Please complete your details: " + TITLE);
        assertEquals(0, Post.count(story.mail("awa"), "Veuillez compléter"), "she has registered");
    }

    void theSecretariatWritesAMessage(Persona officer) {
        officer.opens(story.meeting)
                .presses("Parties")
                .presses("Write to them")
                .reads("Message of the secretariat", "Look at it first")
                .ticks("confirmed persons")
                .fills("Subject (English)", "Badges")
                .fills("Text (English)", "Badges are at the desk.")
                .fills("Subject (French)", "Badges")
                .fills("Text (French)", "Les badges sont à l’accueil.")
                .presses("Look at it first")
                .finds("1 recipient has no text in Spanish and is left out.")
                .presses("Send to 3 recipients");
        assertTrue(Post.text(Post.mail(story.mail("awa"), "Badges")).contains("Les badges sont à l’accueil."));
        assertTrue(Post.text(Post.mail(story.mail("observer"), "Badges")).contains("Badges are at the desk."));
        assertEquals(0, Post.count(story.mail("garcia"), "Badges"));
    }

    /** The head of one delegation is its focal point, and has one mail for both. */
    void theMeetingIsAWeekLater(Persona officer) {
        officer.opens(story.meeting)
                .presses("Move it, change hours or place")
                .fills("First day", "2027-10-04")
                .fills("Last day", "2027-10-05")
                .fills("Why, in a sentence or two (English)", "The room is not free.")
                .fills("Why, in a sentence or two (French)", "La salle n’est pas libre.")
                .fills("Why, in a sentence or two (Spanish)", "La sala no está libre.")
                .presses("See whom it concerns and the mails")
                .finds("It concerns 3 parties and 4 persons: 6 mails.")
                .finds("La salle n’est pas libre.")
                .presses("Make the change and send 6 mails")
                .reads(TITLE)
                .finds("Monday 4 and Tuesday 5 October 2027");
        for (var name : List.of("ivory", "awa")) {
            var mail = Post.mail(story.mail(name), "Nouvelles dates : " + TITRE);
            assertTrue(Post.text(mail).contains("La salle n’est pas libre."), Post.text(mail));
        }
        assertTrue(Post.calendar(Post.mail(story.mail("awa"), "Nouvelles dates"))
                .contains("DTSTART;TZID=Europe/Zurich:20271004T100000"));
        for (var name : List.of("mexico", "garcia")) {
            assertEquals(1, Post.count(story.mail(name), "Nuevas fechas: " + TITULO), name);
        }
        for (var name : List.of("iom", "observer")) {
            assertEquals(1, Post.count(story.mail(name), "New dates: " + TITLE), name);
        }
        for (var name : List.of("philippines", "lopez", "second")) {
            assertEquals(0, Post.count(story.mail(name), "New dates") + Post.count(story.mail(name), "Nuevas"), name);
        }
    }

    /** The sittings have gone with the days; what was released before says so. */
    void theProgrammeIsReleasedAnew(Persona officer) {
        officer.opens(story.meeting)
                .finds("The days of the meeting have changed since this was released")
                .presses("Working draft")
                .finds("Monday 4 October 2027")
                .presses("Release the agenda and programme")
                .chooses("This release is", "Revised")
                .chooses("Who may read it", "General: public")
                .fills("What changed, English", "A week later.")
                .presses("Release");
        officer.opens(story.meeting)
                .misses("The days of the meeting have changed")
                .finds("Revised, ");
    }

    /** Another meeting of the same process, to which two States are invited. */
    void anotherMeetingIsCancelled(Persona officer) {
        var office = Office.of(story.process);
        var other = office.workshop("Seminar on visas", "Séminaire sur les visas", "Seminario sobre visados");
        office.invites(other, Map.of("FJI", story.mail("fiji"), "MLI", story.mail("mali")));
        officer.opens("/home")
                .presses("Seminar on visas")
                .presses("Cancel the meeting")
                .fills("Why, in a sentence or two (English)", "Too few could come.")
                .presses("See whom it concerns and the mails")
                .finds("It concerns 2 parties and 0 persons: 2 mails.")
                .presses("Cancel and send 2 mails")
                .reads("Seminar on visas")
                .finds("Cancelled.");
        assertEquals(1, Post.count(story.mail("fiji"), "Cancelled: Seminar on visas"));
        assertEquals(1, Post.count(story.mail("mali"), "Annulée : Séminaire sur les visas"));
    }
}
