package org.intersession.story;

import static org.intersession.story.Story.TITLE;
import static org.intersession.story.Story.TITRE;
import static org.intersession.story.Story.TITULO;

import org.intersession.platform.Role;

/** An officer is appointed, enters addresses, schedules the meeting and announces it. */
record Scheduling(Story story) {
    Persona tell() {
        anAdministratorAppointsAnOfficer();
        var officer = theOfficerSignsIn();
        theOfficerPastesAddresses(officer);
        theOfficerSchedules(officer);
        theOfficerFillsInWhatIsMissingAndAnnounces(officer);
        theOfficerAppointsTheChairAndTheInterpreter(officer);
        return officer;
    }

    private void anAdministratorAppointsAnOfficer() {
        var admin = story.comes(1280, "en", "admin", Role.ADMIN);
        admin.opens("/").signsIn().reads("Administration", "Persons and grants");
        admin.presses("Persons and grants")
                .reads("Persons")
                .fills("Family name", "Officer")
                .fills("E-mail address", story.mail("officer"))
                .presses("Add a person")
                .reads("Officer")
                .chooses("Role", "secretariat")
                .chooses("Process", story.process())
                .presses("Appoint")
                .finds("has not signed in yet");
    }

    private Persona theOfficerSignsIn() {
        var officer = story.comes(1280, "en", "officer", Role.SECRETARIAT);
        return officer.opens("/")
                .signsIn()
                .reads("Secretariat: " + story.process(), "Schedule a meeting")
                .finds("No meeting is being prepared.");
    }

    private void theOfficerPastesAddresses(Persona officer) {
        officer.opens("/processes")
                .presses(story.process())
                .presses("Addressees")
                .reads("Addressees")
                .fills("Lines", """
                        Côte d'Ivoire;French;Focal Point;Ministry;ivory%1$s;To
                        Mexico;Spanish;Focal Point;Ministry;mexico%1$s;To
                        Philippines;English;Focal Point;Mission;philippines%1$s;To
                        Atlantis;English;Nobody;Ministry;atlantis%1$s;To
                        IOM;English;Liaison;Headquarters;iom%1$s;To
                        """.formatted(story.domain))
                .presses("Look at them first")
                .finds("1 line cannot be used and will be left out.")
                .finds("No party is known as “Atlantis”.")
                .finds("4 lines are clear and will be added.")
                .presses("Add these addresses")
                .finds("4 addresses of 4 parties");
    }

    private void theOfficerSchedules(Persona officer) {
        officer.opens("/home")
                .presses("Schedule a meeting")
                .reads("Schedule a meeting")
                .fills("Title", "English", TITLE)
                .fills("Title", "French", TITRE)
                .fills("First day", "2027-09-27")
                .fills("Last day", "2027-09-28")
                .fills("City (English)", "Geneva")
                .fills("City (French)", "Genève")
                .fills("City (Spanish)", "Ginebra")
                .presses("Propose deadlines")
                .finds("Friday 27 August 2027")
                .presses("Save the draft")
                .reads(TITLE, "Announce the meeting")
                .finds("Draft: it exists for its secretariat only.")
                .finds("There is no venue yet.");
        story.meeting = officer.path();
    }

    private void theOfficerFillsInWhatIsMissingAndAnnounces(Persona officer) {
        officer.presses("There is no title in Spanish.")
                .reads("Revise the meeting")
                .fills("Title", "Spanish", TITULO)
                .fills("Venue and address", "International Conference Centre")
                .fills("Contact", "Name", "Ms. Contact")
                .fills("Contact", "E-mail", story.mail("contact"))
                .presses("Save the changes")
                .finds("Nothing is missing.")
                .presses("Announce the meeting")
                .reads(TITLE)
                .finds("Open for nominations until Friday 27 August 2027, 18:00, Geneva time.");
    }

    private void theOfficerAppointsTheChairAndTheInterpreter(Persona officer) {
        for (var role : new Role[] {Role.CHAIR, Role.CONFERENCE_SERVICES}) {
            var name = role.inToken();
            officer.opens("/processes")
                    .presses(story.process())
                    .presses("People and appointments")
                    .fills("Family name", name)
                    .fills("E-mail address", story.mail(name))
                    .chooses("Role", name.replace('-', ' '))
                    .chooses("Meeting", TITLE)
                    .presses("Appoint")
                    .finds(story.mail(name));
        }
    }
}
