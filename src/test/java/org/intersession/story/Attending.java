package org.intersession.story;

import static org.intersession.story.Story.TITRE;
import static org.junit.jupiter.api.Assertions.assertEquals;

/** The delegate of Côte d'Ivoire opens the personal link, registers, proves who it is, signs in, and reads. */
record Attending(Story story) {
    Persona opensThePersonalLinkAndRegisters() {
        var delegate = story.comes(320, "fr", "awa");
        delegate.opens(Post.link(Post.mail(delegate.address, "Votre participation est confirmée")))
                .reads(TITRE, "Compléter vos données")
                .finds("Délégué(e), délégation de la Côte d'Ivoire")
                .finds("Votre participation est confirmée.")
                .presses("Compléter vos données")
                .reads("Compléter vos données", "Enregistrer mes données")
                .fills("Nom tel qu’il figure sur le document de voyage", "KONÉ AWA MARIE")
                .fills("Alimentation", "Sans arachides")
                .presses("Enregistrer mes données")
                .finds("Merci.");
        return delegate;
    }

    /** The link shows the general papers; a code sent to the address given shows the others. */
    void getsTheOtherPapersByACode(Persona delegate) {
        delegate.opens(story.meeting)
                .reads(TITRE)
                .finds(story.general)
                .misses(story.restricted)
                .presses("recevoir un code")
                .reads("Voir les autres documents")
                .presses("Recevoir un code")
                .fills("Code de six chiffres", Post.code(delegate.address))
                .presses("Saisir le code");
        delegate.opens(story.meeting).reads(TITRE).finds(story.restricted);
    }

    /** By the mail about new documents. */
    void signsIn() {
        var delegate = story.comes(320, "fr", "awa");
        delegate.opens("/").signsIn().reads(TITRE, "Modifier vos données");
        delegate.finds(story.general).finds(story.restricted).finds("Tous les documents en français (2 fichiers");
        downloadsTheFrenchPaper(delegate);
        delegate.opens("/announcements").finds("Nouveaux documents");
    }

    /** On the morning of the first day. */
    void readsWhatIsNowAndNext() {
        var delegate = story.comes(320, "fr", "awa");
        delegate.opens("/").signsIn().reads(TITRE);
        assertEquals("En cours et à suivre", delegate.texts("h2").get(0));
    }

    void downloadsTheFrenchPaper(Persona delegate) {
        delegate.presses(story.restricted).finds("les délégations des membres");
        assertEquals(
                "fr restricted",
                Paper.read(delegate.downloads("français", "PDF")).toLowerCase());
    }
}
