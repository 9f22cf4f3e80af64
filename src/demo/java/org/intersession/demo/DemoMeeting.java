package org.intersession.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.intersession.registry.Party;

/** The workshop: scheduled, with its agenda and its programme, and all States invited. */
final class DemoMeeting {
    private static final String TITLE = "Developing Capacity to Manage Migration: follow-up workshop";
    /** Numbers of the items, by the sittings of the two days in their order; the closed one is before the third. */
    private static final List<List<String>> PROGRAMME =
            List.of(List.of("1", "2"), List.of("2"), List.of(), List.of("3"), List.of("4", "5"));

    /** English, French, Spanish. */
    private static final String[][] ITEMS = {
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

    /** By the language of correspondence: of a State, of an organization, in copy. */
    private static final Map<String, String[]> OFFICES = Map.of(
            "en", new String[] {"Permanent Mission", "Office", "Focal point"},
            "fr", new String[] {"Mission permanente", "Bureau", "Point focal"},
            "es", new String[] {"Misión Permanente", "Oficina", "Punto focal"});

    private DemoMeeting() {}

    static String schedule(Hand officer, LocalDate opens) {
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
                        "Renforcer les capacités de gestion des migrations : atelier de suivi",
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

    static void agenda(Hand officer, String meeting, LocalDate opens) {
        for (var item : ITEMS) {
            officer.get(meeting + "/agenda/items/new")
                    .submit("/agenda/items", "title.en", item[0], "title.fr", item[1], "title.es", item[2]);
        }
        officer.get(meeting + "/agenda").submit("/sittings/usual");
        officer.get(meeting + "/agenda/sittings/new")
                .submit(
                        "/agenda/sittings",
                        "kind",
                        "SITTING",
                        "day",
                        opens.plusDays(1).toString(),
                        "startsAt",
                        "09:00",
                        "endsAt",
                        "09:45",
                        "title.en",
                        "Heads of delegation: preparation of the chair's summary",
                        "title.fr",
                        "Chefs de délégation : préparation du résumé de la présidence",
                        "title.es",
                        "Jefes de delegación: preparación del resumen de la Presidencia",
                        "closed",
                        "yes",
                        "serviced",
                        "yes");
        programme(officer, meeting);
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

    private static void programme(Hand officer, String meeting) {
        var sittings = officer.get(meeting + "/agenda").page().select(".slot:not(.pause) .small-acts a").stream()
                .map(it -> it.attr("href"))
                .toList();
        for (var i = 0; i < PROGRAMME.size(); i++) {
            officer.get(sittings.get(i)).submit(sittings.get(i), "room", "XIX");
            for (var item : PROGRAMME.get(i)) {
                officer.get(sittings.get(i)).submit("/items", "item", item, "itemStartsAt", "");
            }
        }
        officer.get(sittings.get(0) + "/speakers/new")
                .submit(
                        "/speakers",
                        "part",
                        "MODERATOR",
                        "item",
                        "2",
                        "name",
                        "Demonstration Moderator",
                        "functionalTitle.en",
                        "Expert on capacity building (example)",
                        "functionalTitle.fr",
                        "Experte en renforcement des capacités (exemple)",
                        "functionalTitle.es",
                        "Experta en desarrollo de la capacidad (ejemplo)",
                        "language",
                        "en");
    }

    static void invite(Hand officer, String meeting) {
        var invented = DemoParties.ALL.stream().map(DemoParties::code).toList();
        var parties = Party.<Party>list("allStates = true or code in ?1", invented);
        var rows = new StringBuilder();
        for (var party : parties) {
            var office = party.code.toLowerCase(Locale.ROOT) + "@demo.example\tto\n";
            rows.append(party.code)
                    .append('\t')
                    .append(party.language)
                    .append("\t\t")
                    .append(OFFICES.get(party.language)[party.allStates ? 0 : 1])
                    .append(party.allStates ? "\tmission-" : "\toffice-")
                    .append(office);
        }
        for (var focal : Map.of("CIV", "focal-civ", "MEX", "focal-mex", "PHL", "focal-phl", "EMRN", "focal-emrn")
                .entrySet()) {
            rows.append(focal.getKey())
                    .append("\t\t\t")
                    .append(OFFICES.get(
                                    Party.<Party>find("code", focal.getKey()).firstResult().language)[2])
                    .append('\t')
                    .append(focal.getValue())
                    .append("@demo.example\tcopy\n");
        }
        officer.get("/processes/idm/addressees").submit("/addressees/preview", "rows", rows.toString());
        officer.submit("/addressees/import");
        officer.get(meeting + "/audience?all=yes&names=" + String.join("%0A", invented))
                .submit("/audience");
        officer.get(meeting + "/invitations").submit("/invitations");
    }
}
