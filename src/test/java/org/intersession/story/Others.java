package org.intersession.story;

import static org.intersession.story.Story.TITLE;
import static org.intersession.story.Story.TITULO;

import org.intersession.platform.Role;

/** Those who look on: conference services, an observer, the public. */
record Others(Story story) {
    void theInterpreter() {
        var interpreter = story.comes(1280, "en", "conference-services", Role.CONFERENCE_SERVICES);
        interpreter.opens("/").signsIn().reads("Conference services", "Door sheets (PDF)");
        interpreter
                .presses("Open the meeting")
                .reads(TITLE)
                .finds("Opening")
                .misses(story.restricted)
                .misses(story.mail("awa"));
    }

    /** By the personal link of the mail, on a telephone: there is no gap where the closed sitting is. */
    void theObserver() {
        var observer = story.comes(320, "en", "observer");
        observer.opens(Post.link(Post.mail(observer.address, "Your participation is confirmed")))
                .reads(TITLE, "Complete your details")
                .finds("Opening")
                .misses("Drafting")
                .finds(story.general)
                .misses(story.restricted);
    }

    /** In Spanish, on a telephone. */
    void thePublic() {
        var visitor = story.comes(320, "es", "nobody");
        visitor.opens("/").reads("La secretaría de la consulta interestatal", "Buscar");
        visitor.opens("/meetings")
                .presses(TITULO)
                .reads(TITULO)
                .finds("Apertura")
                .misses("Ms. Speaker")
                .misses("Drafting")
                .finds("Recopilar las definiciones nacionales.")
                .misses(story.restricted)
                .presses("Resumen de la Presidencia")
                .reads("Resumen de la Presidencia");
        visitor.opens(story.meeting).presses(story.general).reads("Concept note");
        visitor.opens("/doc/" + story.restricted).reads("Página no encontrada");
    }
}
