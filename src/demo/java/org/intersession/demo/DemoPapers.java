package org.intersession.demo;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.intersession.platform.language.Languages;
import org.intersession.print.Pdf;

/** Papers in several languages and distributions: complete, with a language still to come, under embargo, not yet issued. */
@ApplicationScoped
class DemoPapers {
    private static final List<String> ALL = List.of("en", "fr", "es");
    private final Pdf pdf;

    DemoPapers(Pdf pdf) {
        this.pdf = pdf;
    }

    void issue(Hand officer, String meeting, LocalDate today, LocalDate opens) {
        paper(
                officer,
                meeting,
                ALL,
                "CONCEPT_NOTE",
                "GENERAL",
                new String[] {"Concept note", "Note de cadrage", "Nota conceptual"},
                "item",
                "2",
                "topic",
                "capacity-building",
                "topic",
                "migration-management");
        paper(officer, meeting, ALL, "INFORMATION_FOR_PARTICIPANTS", "GENERAL", new String[] {
            "Information for participants",
            "Informations à l'intention des participants",
            "Información para los participantes"
        });
        paper(
                officer,
                meeting,
                List.of("en", "fr"),
                "WORKING",
                "LIMITED",
                new String[] {"Guiding questions", "Questions d'orientation", "Preguntas orientativas"},
                "item",
                "2",
                "expected.es",
                today.plusWeeks(2).toString());
        paper(
                officer,
                meeting,
                List.of("en"),
                "WORKING",
                "RESTRICTED",
                new String[] {
                    "Draft points for the chair's summary",
                    "Projet d'éléments du résumé de la présidence",
                    "Proyecto de elementos del resumen de la Presidencia"
                },
                "item",
                "5",
                "expected.fr",
                today.plusWeeks(3).toString(),
                "expected.es",
                today.plusWeeks(3).toString());
        paper(
                officer,
                meeting,
                ALL,
                "CONFERENCE_ROOM_PAPER",
                "IN_SESSION",
                new String[] {
                    "Working groups: rooms and moderators",
                    "Groupes de travail : salles et animation",
                    "Grupos de trabajo: salas y moderación"
                },
                "item",
                "3");
        paper(
                officer,
                meeting,
                ALL,
                "INFORMATION",
                "GENERAL",
                new String[] {
                    "Tools for capacity building: an inventory",
                    "Outils de renforcement des capacités : inventaire",
                    "Instrumentos para el desarrollo de la capacidad: inventario"
                },
                "item",
                "3",
                "embargo.day",
                opens.minusWeeks(1).toString(),
                "embargo.time",
                "09:00",
                "interpreters",
                "yes");
    }

    private void paper(
            Hand officer,
            String meeting,
            List<String> languages,
            String type,
            String distribution,
            String[] title,
            String... more) {
        var typed = new ArrayList<>(List.of(
                "type",
                type,
                "distribution",
                distribution,
                "title.en",
                title[0],
                "title.fr",
                title[1],
                "title.es",
                title[2]));
        if (distribution.equals("GENERAL")) {
            typed.addAll(List.of("public", "yes"));
        }
        typed.addAll(List.of(more));
        officer.get(meeting + "/documents/new").submit("/documents", typed.toArray(String[]::new));
        var files = officer.path();
        var symbol = files.replaceFirst("^/documents/files/of/", "");
        for (var language : languages) {
            officer.get(files)
                    .upload(
                            files,
                            "file",
                            language + ".pdf",
                            sheet(language, title[Languages.ALL.indexOf(language)]),
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
}
