package org.intersession.story;

import static org.intersession.story.Story.TITLE;
import static org.intersession.story.Story.TITRE;
import static org.intersession.story.Story.TITULO;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** The secretariat returns one delegation with a reason, does not confirm one person, and confirms the others. */
record Confirming(Story story) {
    private static final String REASON = "Please name the ministry in the functional title.";
    private static final String WHY = "Observers have one place in the room.";

    void tell(Persona officer, Persona mexico) {
        theDelegationOfMexicoIsReturned(officer);
        mexicoPutsItRight(mexico);
        onePersonIsNotConfirmed(officer);
        theOthersAreConfirmedInOneAct(officer);
        eachConfirmedPersonHasAMail();
        theListOfParticipantsNamesThem(officer);
    }

    private void theDelegationOfMexicoIsReturned(Persona officer) {
        officer.opens("/home")
                .presses("3 delegations to review")
                .reads("Delegations")
                .presses("Mexico")
                .reads("Delegation of Mexico", "Confirm this delegation")
                .fills("What has to be put right", REASON)
                .presses("Return with this reason");
        var returned = Post.mail(story.mail("mexico"), "Por corregir: delegación de México a " + TITULO);
        assertTrue(Post.text(returned).contains(REASON), Post.text(returned));
        assertEquals(List.of(), Post.subjects(story.mail("garcia")), "it is the focal point’s to read");
    }

    private void mexicoPutsItRight(Persona mexico) {
        mexico.opens(Post.link(Post.mail(mexico.address, "Por corregir")))
                .reads("Página no encontrada", "Iniciar sesión")
                .leavesBy("Iniciar sesión")
                .signsInThere()
                .finds(REASON)
                .opens("/home")
                .reads("Punto focal de México – " + story.process.acronym, "Corregir y presentar de nuevo")
                .presses("Corregir y presentar de nuevo")
                .presses("Modificar García")
                .fills("Cargo, con el ministerio", "Directora, Secretaría de Gobernación")
                .presses("Guardar los cambios")
                .presses("Presentar de nuevo")
                .reads("Acuse de recibo");
    }

    private void onePersonIsNotConfirmed(Persona officer) {
        officer.opens("/home")
                .presses("3 delegations to review")
                .presses("International Organization for Migration")
                .unfolds("Do not confirm Second")
                .fills("Why, and what would resolve it", WHY)
                .presses("Do not confirm");
        var mail = Post.mail(story.mail("iom"), "Not confirmed: a person of the delegation");
        assertTrue(Post.text(mail).contains(WHY), Post.text(mail));
        assertEquals(List.of(), Post.subjects(story.mail("second")), "the person named is not written to");
    }

    private void theOthersAreConfirmedInOneAct(Persona officer) {
        officer.opens("/home").presses("3 delegations to review");
        List.of("Côte d'Ivoire", "Mexico", "International Organization for Migration")
                .forEach(it -> officer.ticks("Tick " + it));
        officer.presses("Go on with those ticked")
                .reads("Confirm 3 delegations", "Confirm 3 delegations")
                .finds("5 persons each receive a mail in their language")
                .presses("Confirm 3 delegations")
                .reads("Delegations");
    }

    private void eachConfirmedPersonHasAMail() {
        var awa = Post.mail(story.mail("awa"), "Votre participation est confirmée : " + TITRE);
        assertEquals(List.of("lettre-de-confirmation.pdf"), Post.files(awa));
        assertTrue(Post.calendar(awa).contains("METHOD:REQUEST"), Post.calendar(awa));
        Post.mail(story.mail("garcia"), "Su participación está confirmada: " + TITULO);
        Post.mail(story.mail("observer"), "Your participation is confirmed: " + TITLE);
        assertTrue(Post.mails(story.mail("ivory"))
                .contains("Copie, pour le point focal, de ce qui a été écrit à Awa Koné"));
        assertEquals(List.of(), Post.subjects(story.mail("second")));
    }

    private void theListOfParticipantsNamesThem(Persona officer) {
        officer.opens(story.meeting)
                .presses("5 persons of 3 delegations")
                .reads("List of participants")
                .finds("KONÉ")
                .finds("GARCÍA")
                .misses("SECOND");
        assertTrue(new String(officer.downloads("As a table", "As a table (CSV)"), StandardCharsets.UTF_8)
                .contains("Directora, Secretaría de Gobernación"));
    }

    /** A member of Mexico's delegation cannot come. */
    void mexicoWithdrawsSomebody(Persona mexico) {
        mexico.opens(story.meeting)
                .presses("A su delegación")
                .presses("Retirar López")
                .misses("López");
        Post.mail(story.mail("lopez"), "Usted ya no participa: " + TITULO);
        assertTrue(Post.calendar(Post.mail(story.mail("lopez"), "Usted ya no participa"))
                .contains("METHOD:CANCEL"));
    }
}
