package org.intersession.story;

import static org.intersession.story.Story.TITLE;
import static org.intersession.story.Story.TITRE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

/** The officer says whom to invite and in what words, looks at it, and sends; later reminds who has not answered. */
record Inviting(Story story) {
    void tell(Persona officer) {
        theOfficerChoosesWhomToInvite(officer);
        theOfficerChangesTheWords(officer);
        theOfficerLooksAtItAndSends(officer);
        eachPartyIsWrittenToInItsLanguage();
    }

    private void theOfficerChoosesWhomToInvite(Persona officer) {
        officer.opens(story.meeting)
                .presses("Invitations")
                .reads("Invitations", "Choose whom to invite")
                .presses("Choose whom to invite")
                .reads("Whom to invite")
                .fills("By name", "Côte d'Ivoire\nMexico\nPhilippines\nIOM")
                .presses("Show who that is")
                .finds("3 States, 1 other participant")
                .presses("Take these 4 as the audience")
                .reads("Invitations", "Send 4 invitations");
    }

    private void theOfficerChangesTheWords(Persona officer) {
        officer.presses("Texts of invitations")
                .reads("Texts of invitations for this meeting only")
                .fills("Letter to organizations and others", "Subject (English)", "Invitation to observe: {title}")
                .presses("Save the texts");
    }

    private void theOfficerLooksAtItAndSends(Persona officer) {
        officer.opens(story.meeting)
                .presses("Invitations")
                .reads("Invitations", "Send 4 invitations")
                .finds("4 invitations ready")
                .presses("International Organization for Migration")
                .finds("Invitation to observe: " + TITLE)
                .presses("Send 4 invitations");
        Post.comes();
        officer.opens(story.meeting + "/invitations").finds("4 handed over, 0 refused, 0 not sent");
    }

    private void eachPartyIsWrittenToInItsLanguage() {
        assertEquals(List.of("Invitation : " + TITRE), Post.subjects(story.mail("ivory")));
        assertEquals(List.of("Invitación: " + Story.TITULO), Post.subjects(story.mail("mexico")));
        assertEquals(List.of("Invitation: " + TITLE), Post.subjects(story.mail("philippines")));
        assertEquals(List.of("Invitation to observe: " + TITLE), Post.subjects(story.mail("iom")));
        assertEquals(List.of(), Post.subjects(story.mail("atlantis")));
    }

    /** By what the officer's first page says to do. */
    void whoHasNotAnsweredIsReminded(Persona officer) {
        officer.opens("/home")
                .presses("1 has not answered, nominations close in 11 days: remind")
                .reads("Parties", "Remind those ticked")
                .ticks("Choose Philippines")
                .presses("Remind those ticked")
                .reads("Reminder", "Remind 1 party")
                .finds("Reminder: " + TITLE)
                .presses("Remind 1 party");
        assertEquals(List.of("Invitation: " + TITLE, "Reminder: " + TITLE), Post.subjects(story.mail("philippines")));
        assertEquals(0, reminders("ivory") + reminders("mexico") + reminders("iom"), "those who have answered");
        officer.opens(story.meeting + "/reminder").finds("Nobody is left to remind");
    }

    private long reminders(String name) {
        return Post.subjects(story.mail(name)).stream()
                .filter(it -> it.startsWith("Reminder") || it.startsWith("Rappel") || it.startsWith("Recordatorio"))
                .count();
    }

    void thePhilippinesSendTheirRegrets() {
        var focal = story.comes(1280, "en", "philippines");
        focal.opens(Post.button(focal.address))
                .reads("Invitation", "Sign in to answer")
                .leavesBy("Sign in to answer")
                .signsInThere()
                .presses("Answer")
                .reads("Delegation of the Philippines", "We will take part")
                .presses("We send our regrets")
                .finds("You sent your regrets. Thank you for letting us know.");
        assertTrue(Post.mails(story.mail("secretariat")).contains("Sends its regrets."));
    }
}
