package org.intersession.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

/** The focal points open their mail, sign in, answer, name people and submit. */
record Nominating(Story story) {
    /** On a telephone, in French. */
    Persona coteDIvoire() {
        var ivory = openTheMailAndSignIn();
        answerAndNameTwo(ivory);
        sendTheLetterAndSubmit(ivory);
        return ivory;
    }

    private Persona openTheMailAndSignIn() {
        var ivory = story.comes(320, "fr", "ivory");
        return ivory.opens(Post.button(ivory.address))
                .reads("Invitation", "Se connecter pour répondre")
                .finds("Première visite : créer votre accès pour i…y@")
                .leavesBy("Se connecter pour répondre")
                .signsInThere()
                .reads("Invitation", "Répondre");
    }

    private void answerAndNameTwo(Persona ivory) {
        ivory.opens("/home").reads("Point focal de la Côte d'Ivoire – " + story.process.acronym, "Répondre");
        ivory.presses("Répondre")
                .reads("Délégation de la Côte d'Ivoire", "Nous participerons")
                .presses("Nous participerons")
                .presses("M’ajouter")
                .finds("Il manque encore")
                .presses("Modifier")
                .fills("Titre de civilité", "M.")
                .fills("Prénom", "Yao")
                .fills("Nom de famille", "Kouassi")
                .fills("Titre fonctionnel, avec le ministère", "Directeur de cabinet, Ministère de l’intérieur")
                .presses("Enregistrer les modifications");
        ivory.fills("Titre de civilité", "Mme")
                .fills("Prénom", "Awa")
                .fills("Nom de famille", "Koné")
                .fills("Titre fonctionnel, avec le ministère", "Directrice des migrations, Ministère de l’intérieur")
                .pressesInVain("Ajouter cette personne")
                .fills("Adresse électronique", story.mail("awa"))
                .presses("Ajouter cette personne");
        assertEquals(List.of("M. Yao Kouassi", "Mme Awa Koné"), ivory.texts(".person"));
    }

    private void sendTheLetterAndSubmit(Persona ivory) {
        ivory.attaches("Fichier", "note-verbale.pdf", "application/pdf", Paper.pdf("Note verbale"))
                .presses("Envoyer la lettre")
                .finds("note-verbale.pdf")
                .presses("Présenter maintenant")
                .reads("Accusé de réception", "Vers la page de la délégation")
                .finds("Dans le délai.")
                .finds("Mme Awa Koné");
        var receipt = Post.mail(ivory.address, "Délégation reçue (2 personnes)");
        assertTrue(Post.text(receipt).contains("Mme Awa Koné"));
        assertTrue(
                Post.mails(story.mail("secretariat")).contains("Mme Awa Koné"), "the secretariat hears of it at once");
    }

    /** At a desk, in Spanish; the letter follows. */
    Persona mexico() {
        var mexico = story.comes(1280, "es", "mexico");
        mexico.opens(Post.button(mexico.address))
                .reads("Invitación", "Iniciar sesión para responder")
                .leavesBy("Iniciar sesión para responder")
                .signsInThere()
                .opens("/home")
                .reads("Punto focal de México – " + story.process.acronym, "Responder")
                .presses("Responder")
                .presses("Participaremos");
        for (var name : List.of("García", "López")) {
            mexico.fills("Apellidos", name)
                    .fills("Cargo, con el ministerio", "Directora")
                    .fills("Correo electrónico", story.mail(name.equals("García") ? "garcia" : "lopez"))
                    .presses("Añadir a esta persona");
        }
        mexico.presses("Presentar ahora y enviar la carta después").reads("Acuse de recibo");
        return mexico;
    }

    void theObserver() {
        var observer = story.comes(1280, "en", "iom");
        observer.opens(Post.button(observer.address))
                .leavesBy("Sign in to answer")
                .signsInThere()
                .opens("/home")
                .reads(
                        "Focal point of the International Organization for Migration for the " + story.process.acronym,
                        "Answer")
                .presses("Answer")
                .presses("We will take part");
        for (var name : List.of("Observer", "Second")) {
            observer.fills("Family name", name)
                    .fills("Functional title, with the ministry", "Liaison officer")
                    .fills("E-mail", story.mail(name.toLowerCase()))
                    .presses("Add this person");
        }
        observer.presses("Submit now, letter to follow").reads("Received").finds("letter to follow");
    }
}
