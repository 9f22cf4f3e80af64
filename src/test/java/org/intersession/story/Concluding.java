package org.intersession.story;

import static org.intersession.story.Story.TITLE;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.intersession.platform.Role;

/** The chair drafts the outcome and circulates it, a delegation comments, the chair issues it; the way forward. */
record Concluding(Story story) {
    private static final String SUMMARY = "Summary of the Chair";
    private static final String REMARK = "Sugerimos mencionar los datos desglosados.";

    void tell() {
        var chair = theChairDraftsTheOutcome();
        theChairCirculatesIt(chair);
        mexicoComments();
        story.itIs("2027-10-15T16:00:01Z");
        theChairReadsTheCommentsAndIssues(chair);
    }

    private Persona theChairDraftsTheOutcome() {
        var chair = story.comes(1280, "en", "chair", Role.CHAIR);
        chair.opens("/").signsIn().reads("Chair", "Draft the outcome");
        return chair.presses("Open the meeting")
                .reads(TITLE)
                .presses("Draft an outcome")
                .chooses("Kind", "Chair’s summary")
                .fills("Title, English", SUMMARY)
                .fills("Title, French", "Résumé de la présidence")
                .fills("Title, Spanish", "Resumen de la Presidencia")
                .fills("Text, English", "Participants exchanged experience.")
                .fills("Text, French", "Les participants ont échangé leurs expériences.")
                .presses("Save")
                .reads(SUMMARY)
                .finds("Not circulated yet: only the secretariat and the chair see it.");
    }

    private void theChairCirculatesIt(Persona chair) {
        chair.presses("Circulate for comments")
                .chooses("Circulated to", "Restricted: delegations of members")
                .fills("Comments until (day)", "2027-10-15")
                .fills("Time, at the venue", "18:00")
                .presses("Count the persons for this choice")
                .presses("Circulate and notify")
                .reads(SUMMARY)
                .finds("Friday 15 October 2027, 18:00, Geneva time");
        Post.mail(story.mail("mexico"), "Proyecto para observaciones: Resumen de la Presidencia");
        assertEquals(0, Post.count(story.mail("observer"), "Draft for comments"), "an observer hears nothing of it");
    }

    private void mexicoComments() {
        var mexico = story.comes(1280, "es", "mexico");
        mexico.opens(Post.link(Post.mail(mexico.address, "Proyecto para observaciones")))
                .leavesBy("Iniciar sesión")
                .signsInThere()
                .reads("Resumen de la Presidencia", "Enviar las observaciones")
                .fills("Observaciones: México", REMARK)
                .presses("Enviar las observaciones")
                .finds(REMARK);
    }

    private void theChairReadsTheCommentsAndIssues(Persona chair) {
        chair.opens("/").signsIn();
        chair.opens(story.meeting)
                .presses(SUMMARY)
                .finds(REMARK)
                .presses("Issue")
                .reads("Issue the final text")
                .chooses("For whom", "General: public")
                .presses("Count the persons for this choice")
                .ticks("Yes: the public may read it")
                .presses("Issue and notify")
                .reads(SUMMARY)
                .finds("Issued");
        assertEquals(2, Post.count(story.mail("observer"), "New documents: "), "the paper of before, and this one");
    }

    void theOfficerPutsDownTheWayForward(Persona officer) {
        officer.opens(story.meeting)
                .presses("The way forward")
                .reads("The way forward", "Add an action")
                .fills("Action, English", "Compile national definitions.")
                .fills("Action, Spanish", "Recopilar las definiciones nacionales.")
                .fills("Addressed to, English", "Secretariat")
                .fills("Due", "2028-03")
                .presses("Add an action")
                .finds("Compile national definitions.");
    }
}
