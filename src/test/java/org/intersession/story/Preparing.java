package org.intersession.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

/** The officer writes and releases the agenda, adds papers in two languages, issues them and tells those entitled. */
record Preparing(Story story) {
    void tell(Persona officer) {
        theOfficerWritesTheAgenda(officer);
        theOfficerReleasesIt(officer);
        story.general = add(officer, "General", "Concept note", "Note de cadrage");
        story.restricted = add(officer, "Restricted", "Draft conclusions", "Projet de conclusions");
        theOfficerIssuesThemAndNotifies(officer);
    }

    private void theOfficerWritesTheAgenda(Persona officer) {
        officer.opens(story.meeting)
                .presses("Working draft")
                .reads("Agenda and programme: working draft", "Add an item")
                .presses("Add an item")
                .fills("Title, English", "Opening")
                .fills("Title, French", "Ouverture")
                .fills("Title, Spanish", "Apertura")
                .presses("Save")
                .presses("Propose the usual sittings")
                .finds("10:00–13:00")
                .presses("Edit Tuesday 28 September 2027 15:00")
                .ticks("Closed sitting")
                .fills("Title, English", "Drafting")
                .presses("Save")
                .presses("Edit Monday 27 September 2027 10:00")
                .chooses("Item", "1 Opening")
                .presses("Add the item to this sitting")
                .presses("Add a speaker or moderator")
                .chooses("Kind", "Speaker")
                .fills("Name as it is to be read out", "Ms. Speaker")
                .presses("Save");
    }

    private void theOfficerReleasesIt(Persona officer) {
        officer.opens(story.meeting)
                .presses("Working draft")
                .reads("Agenda and programme: working draft", "Release the agenda and programme")
                .presses("Release the agenda and programme")
                .chooses("This release is", "Provisional")
                .chooses("Who may read it", "General: public")
                .presses("Release");
        officer.opens(story.meeting)
                .presses("Agenda and programme in full")
                .reads("Agenda and programme")
                .finds("Provisional")
                .finds("Ms. Speaker")
                .finds("Drafting");
    }

    /** @return its symbol */
    private String add(Persona officer, String distribution, String english, String french) {
        officer.opens(story.meeting)
                .presses("Add a document")
                .fills("Title in English", english)
                .fills("Title in French", french)
                .ticks(distribution);
        if (distribution.equals("General")) {
            officer.pressesInVain("Save the document").ticks("Yes: the public may read it");
        }
        officer.presses("Save the document").reads("Files and links", "Add the file");
        for (var language : List.of("en", "fr")) {
            officer.fills("Language", language)
                    .attaches("File", language + ".pdf", "application/pdf", Paper.pdf(language + " " + distribution))
                    .presses("Add the file");
        }
        var symbol = officer.texts(".crumbs a").get(0);
        officer.presses(symbol).reads(english, "Issue this paper").finds("Only the secretariat sees this paper");
        return symbol;
    }

    private void theOfficerIssuesThemAndNotifies(Persona officer) {
        officer.opens(story.meeting)
                .presses("Issue papers")
                .reads("Issue papers")
                .ticks(story.general)
                .ticks(story.restricted)
                .presses("Count for this choice")
                .presses("Issue and notify");
        var both = Post.subject(Post.mail(story.mail("awa"), "Nouveaux documents"));
        assertTrue(both.contains(story.general) && both.contains(story.restricted), both);
        assertEquals(
                "New documents: " + story.general,
                Post.subject(Post.mail(story.mail("observer"), "New documents")),
                "an observer hears of the general paper alone");
        assertEquals(1, Post.count(story.mail("awa"), "Nouveaux documents"), "one mail for both");
    }
}
