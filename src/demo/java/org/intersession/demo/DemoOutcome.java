package org.intersession.demo;

import java.time.LocalDate;

/** A first draft of the chair's summary, circulated, with comments for the chair to read. */
final class DemoOutcome {
    private static final String EN = """
            1. The workshop shared experience of building capacity to manage migration, gained since the workshop of September 2005.

            2. Participants noted the tools presented, and that they are most useful where they are adapted with those who use them.

            3. Regional consultative processes were invited to exchange such tools among themselves.""";
    private static final String FR = """
            1. L'atelier a permis un échange d'expériences sur le renforcement des capacités de gestion des migrations depuis l'atelier de septembre 2005.

            2. Les participants ont pris note des outils présentés et relevé qu'ils sont d'autant plus utiles qu'ils sont adaptés avec ceux qui s'en servent.

            3. Les processus consultatifs régionaux ont été invités à échanger ces outils entre eux.""";
    private static final String ES = """
            1. El taller permitió intercambiar experiencias sobre el desarrollo de la capacidad de gestión de la migración desde el taller de septiembre de 2005.

            2. Los participantes tomaron nota de los instrumentos presentados y señalaron que son más útiles cuando se adaptan con quienes los emplean.

            3. Se invitó a los procesos consultivos regionales a intercambiar esos instrumentos.""";

    private DemoOutcome() {}

    static void draft(Hand officer, String meeting, LocalDate opens) {
        officer.get(meeting + "/outcomes/new")
                .submit(
                        "/outcomes",
                        "kind",
                        "SUMMARY",
                        "title.en",
                        "Summary by the chair: elements prepared in advance",
                        "title.fr",
                        "Résumé de la présidence : éléments préparés à l'avance",
                        "title.es",
                        "Resumen de la Presidencia: elementos preparados de antemano",
                        "text.en",
                        EN,
                        "text.fr",
                        FR,
                        "text.es",
                        ES);
        var draft = officer.path();
        officer.get(draft + "/circulation")
                .submit(
                        draft + "/circulation",
                        "distribution",
                        "RESTRICTED",
                        "until.day",
                        opens.plusDays(7).toString(),
                        "until.time",
                        "18:00");
        comment("focal-phl", draft, "Example of comments: in paragraph 2, “tools” could read “tools and training”.");
        comment("focal-mex", draft, "Ejemplo de observaciones: el párrafo 3 podría mencionar los idiomas disponibles.");
    }

    private static void comment(String focal, String draft, String text) {
        Hand.of(focal).get(draft).submit(draft + "/comments", "text", text);
    }
}
