package org.intersession.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.intersession.meeting.Meeting;
import org.intersession.platform.Languages;
import org.intersession.print.Pdf;
import org.intersession.registry.Party;

/** What the demonstration shows: a workshop eight weeks ahead, made by its personas through the product's own pages. */
@ApplicationScoped
public class DemoData {
    private static final ZoneId GENEVA = ZoneId.of("Europe/Zurich");
    private static final String TITLE = "Developing Capacity to Manage Migration: follow-up workshop";
    /** States that answered, besides those of the personas; the others have not answered yet. */
    private static final List<String> ATTENDING =
            List.of("AUS", "BGD", "CAN", "CHE", "EGY", "GHA", "KEN", "PER", "SWE", "THA");

    private final DemoGround ground;
    private final Pdf pdf;
    private final Clock clock;

    DemoData(DemoGround ground, Pdf pdf, Clock clock) {
        this.ground = ground;
        this.pdf = pdf;
        this.clock = clock;
    }

    /** Fills an empty installation; answers a line for the log, or an empty one. */
    @ActivateRequestContext
    String fill() {
        if (ground.laid()) {
            return comingSoon();
        }
        System.out.println("Filling the demonstration: one workshop, 198 invitations. This takes about a minute.");
        ground.lay();
        Hand.of("administrator").get("/parties/new").submit("/parties/new", observer());
        ground.appointObserver();
        var officer = Hand.of("idm-secretariat");
        var meeting = schedule(officer);
        agenda(officer, meeting);
        officer.get(meeting).submit(meeting + "/announcement");
        ground.appoint(meeting.substring("/meetings/".length()));
        invite(officer, meeting);
        papers(officer, meeting);
        answers(officer, meeting);
        return "";
    }

    /** Eight weeks ahead when filled; says so when it comes near. */
    private String comingSoon() {
        var opens = Meeting.<Meeting>find("state = ?1 order by opensOn", Meeting.State.ANNOUNCED)
                .firstResultOptional()
                .map(it -> it.opensOn);
        var today = LocalDate.ofInstant(clock.instant(), GENEVA);
        return opens.filter(it -> it.isBefore(today.plusWeeks(4)))
                .map(it -> "The workshop of the demonstration opens on " + it
                        + ", less than four weeks ahead. To start over: mvn -Pdemo,fresh\n\n")
                .orElse("");
    }

    private static String[] observer() {
        return new String[] {
            "code",
            DemoGround.OBSERVER,
            "what",
            "NON_GOVERNMENTAL",
            "language",
            "en",
            "shortName.en",
            "Example Migration Research Network",
            "shortName.fr",
            "Réseau exemple de recherche sur les migrations",
            "shortName.es",
            "Red Ejemplo de Investigación sobre Migración",
            "formalName.en",
            "the Example Migration Research Network",
            "formalName.fr",
            "le Réseau exemple de recherche sur les migrations",
            "formalName.es",
            "la Red Ejemplo de Investigación sobre Migración",
            "afterOf.en",
            "of the Example Migration Research Network",
            "afterOf.fr",
            "du Réseau exemple de recherche sur les migrations",
            "afterOf.es",
            "de la Red Ejemplo de Investigación sobre Migración"
        };
    }

    private String schedule(Hand officer) {
        var opens = LocalDate.ofInstant(clock.instant(), GENEVA)
                .plusWeeks(8)
                .with(TemporalAdjusters.nextOrSame(DayOfWeek.TUESDAY));
        officer.get("/meetings/new?process=idm")
                .submit(
                        "/meetings",
                        "processes",
                        "idm",
                        "kind",
                        "INTERSESSIONAL_WORKSHOP",
                        "title.en",
                        TITLE,
                        "title.fr",
                        "Renforcer les capacités de gestion des migrations : atelier de suivi",
                        "title.es",
                        "Desarrollo de la capacidad de gestión de la migración: taller de seguimiento",
                        "opens",
                        opens.toString(),
                        "closes",
                        opens.plusDays(1).toString(),
                        "zone",
                        "Europe/Zurich",
                        "mode",
                        "IN_PERSON",
                        "city.en",
                        "Geneva",
                        "city.fr",
                        "Genève",
                        "city.es",
                        "Ginebra",
                        "languages",
                        "en",
                        "languages",
                        "fr",
                        "languages",
                        "es",
                        "interpretation",
                        "en",
                        "interpretation",
                        "fr",
                        "interpretation",
                        "es",
                        "quota",
                        "2",
                        "contact.name",
                        "IDM Secretariat",
                        "contact.mail",
                        "idm-secretariat@demo.example",
                        "shown",
                        "ALL",
                        "letterRule",
                        "MAY_FOLLOW");
        return officer.path();
    }

    private static void agenda(Hand officer, String meeting) {
        officer.get(meeting + "/agenda").submit("/sittings/usual");
        var items = new String[][] {
            {"Opening of the workshop", "Ouverture de l'atelier", "Apertura del taller"},
            {
                "Experiences of States since the workshop of September 2005",
                "Expériences des États depuis l'atelier de septembre 2005",
                "Experiencias de los Estados desde el taller de septiembre de 2005"
            },
            {
                "Tools for capacity building",
                "Outils de renforcement des capacités",
                "Instrumentos para el desarrollo de la capacidad"
            },
            {
                "Cooperation between regional consultative processes",
                "Coopération entre processus consultatifs régionaux",
                "Cooperación entre procesos consultivos regionales"
            },
            {"Summary by the chair", "Résumé de la présidence", "Resumen de la Presidencia"}
        };
        for (var item : items) {
            officer.get(meeting + "/agenda/items/new")
                    .submit("/agenda/items", "title.en", item[0], "title.fr", item[1], "title.es", item[2]);
        }
        officer.get(meeting + "/agenda/releases/new")
                .submit(
                        "/agenda/releases",
                        "kind",
                        "PROVISIONAL",
                        "distribution",
                        "GENERAL",
                        "changed.en",
                        "First issue",
                        "changed.fr",
                        "Première diffusion",
                        "changed.es",
                        "Primera publicación");
    }

    private static void invite(Hand officer, String meeting) {
        var parties = Party.<Party>list("allStates = true or code = ?1", DemoGround.OBSERVER);
        var rows = new StringBuilder();
        for (var party : parties) {
            rows.append(party.code)
                    .append('\t')
                    .append(party.language)
                    .append("\t\tPermanent Mission\tmission-")
                    .append(party.code.toLowerCase(java.util.Locale.ROOT))
                    .append("@demo.example\tto\n");
        }
        for (var focal : Map.of("CIV", "focal-civ", "MEX", "focal-mex", "PHL", "focal-phl", "EMRN", "focal-emrn")
                .entrySet()) {
            rows.append(focal.getKey())
                    .append("\t\t\tFocal point\t")
                    .append(focal.getValue())
                    .append("@demo.example\tcopy\n");
        }
        officer.get("/processes/idm/addressees").submit("/addressees/preview", "rows", rows.toString());
        officer.submit("/addressees/import");
        officer.get(meeting + "/audience?all=yes&names=" + DemoGround.OBSERVER).submit("/audience");
        officer.get(meeting + "/invitations").submit("/invitations");
    }

    private void papers(Hand officer, String meeting) {
        var all = List.of("en", "fr", "es");
        paper(officer, meeting, "BACKGROUND", "GENERAL", "Concept note", "Note de cadrage", "Nota conceptual", all);
        paper(
                officer,
                meeting,
                "INFORMATION_FOR_PARTICIPANTS",
                "GENERAL",
                "Information for participants",
                "Informations à l'intention des participants",
                "Información para los participantes",
                all);
        paper(
                officer,
                meeting,
                "WORKING",
                "LIMITED",
                "Guiding questions",
                "Questions d'orientation",
                "Preguntas orientativas",
                List.of("en", "fr"));
        paper(
                officer,
                meeting,
                "WORKING",
                "RESTRICTED",
                "Draft points for the chair's summary",
                "Projet d'éléments du résumé de la présidence",
                "Proyecto de elementos del resumen de la Presidencia",
                List.of("en"));
    }

    private void paper(
            Hand officer,
            String meeting,
            String type,
            String distribution,
            String en,
            String fr,
            String es,
            List<String> languages) {
        var typed = new ArrayList<>(
                List.of("type", type, "distribution", distribution, "title.en", en, "title.fr", fr, "title.es", es));
        if (distribution.equals("GENERAL")) {
            typed.addAll(List.of("public", "yes"));
        }
        officer.get(meeting + "/documents/new").submit("/documents", typed.toArray(String[]::new));
        var symbol = officer.path().replaceFirst("^/(doc|documents/of|documents/files/of)/", "");
        for (var language : languages) {
            var title = Map.of("en", en, "fr", fr, "es", es).get(language);
            officer.get("/documents/files/of/" + symbol)
                    .upload(
                            "/documents/files/of/" + symbol,
                            "file",
                            language + ".pdf",
                            sheet(language, title),
                            "language",
                            language);
        }
        officer.get(meeting + "/documents/issuance?symbol=" + symbol).submit("/documents/issuance", "symbol", symbol);
    }

    private byte[] sheet(String language, String title) {
        var said = Languages.ALL.indexOf(language);
        var text = List.of(
                        "This paper belongs to the demonstration. No such meeting has been convened.",
                        "Ce document appartient à la démonstration. Aucune réunion de ce type n’a été convoquée.",
                        "Este documento pertenece a la demostración. No se ha convocado ninguna reunión de este tipo.")
                .get(said);
        return pdf.of("<html lang=\"" + language + "\"><head><title>" + title + "</title></head><body><h1>" + title
                + "</h1><p>" + text + "</p></body></html>");
    }

    private static void answers(Hand officer, String meeting) {
        for (var code : ATTENDING) {
            officer.get(meeting + "/delegations/" + code + "?received.on="
                            + LocalDate.ofInstant(java.time.Instant.now(), GENEVA) + "&received.by=NOTE_VERBALE")
                    .submit("/delegations/" + code + "/answer", "answer", "WILL_ATTEND");
        }
        name(
                Hand.of("focal-mex"),
                meeting,
                "MEX",
                "Directora de Política Migratoria, Secretaría de ejemplo",
                "directora@demo.example");
        var philippines = Hand.of("focal-phl");
        name(philippines, meeting, "PHL", "Director, Office of Migration (example)", "delegate@demo.example");
        philippines.get(meeting + "/delegations/PHL").submit("/delegations/PHL/submission");
        Hand.of("focal-emrn")
                .get(meeting + "/delegations/" + DemoGround.OBSERVER)
                .submit("/answer", "answer", "REGRETS_WITH_PAPERS");
        officer.get(meeting + "/confirmations/PHL").submit("/confirmations", "code", "PHL");
    }

    private static void name(Hand focal, String meeting, String code, String function, String email) {
        var page = meeting + "/delegations/" + code;
        focal.get(page).submit("/answer", "answer", "WILL_ATTEND");
        focal.get(page)
                .submit(
                        "/delegates",
                        "family",
                        "Delegate",
                        "given",
                        "Demonstration",
                        "function",
                        function,
                        "mail",
                        email);
    }
}
