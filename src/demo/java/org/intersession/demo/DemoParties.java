package org.intersession.demo;

import java.util.List;

/**
 * Invented organizations. What no State may be shown with stands with them: regrets, a delegation returned, a person not
 * confirmed or withdrawn, a nomination that came late.
 */
record DemoParties(String code, String en, String fr, String es, String frenchArticle, String spanishArticle) {
    static final String REGRETS = "EDI";
    static final String RETURNED = "ELF";
    static final String LATE = "EBA";
    static final String WITHDRAWN = "ERC";

    static final List<DemoParties> ALL = List.of(
            new DemoParties(
                    DemoGround.OBSERVER,
                    "Example Migration Research Network",
                    "Réseau exemple de recherche sur les migrations",
                    "Red Ejemplo de Investigación sobre Migración",
                    "le",
                    "la"),
            new DemoParties(
                    REGRETS,
                    "Example Diaspora Institute",
                    "Institut exemple des diasporas",
                    "Instituto Ejemplo de las Diásporas",
                    "l'",
                    "el"),
            new DemoParties(
                    RETURNED,
                    "Example Labour Mobility Forum",
                    "Forum exemple sur la mobilité de la main-d'œuvre",
                    "Foro Ejemplo sobre Movilidad Laboral",
                    "le",
                    "el"),
            new DemoParties(
                    LATE,
                    "Example Border Studies Association",
                    "Association exemple d'études des frontières",
                    "Asociación Ejemplo de Estudios Fronterizos",
                    "l'",
                    "la"),
            new DemoParties(
                    WITHDRAWN,
                    "Example Refugee Law Centre",
                    "Centre exemple de droit des réfugiés",
                    "Centro Ejemplo de Derecho de los Refugiados",
                    "le",
                    "el"));

    static void add(Hand administrator) {
        ALL.forEach(it -> administrator.get("/parties/new").submit("/parties/new", it.typed()));
    }

    private String[] typed() {
        return new String[] {
            "code",
            code,
            "what",
            "NON_GOVERNMENTAL",
            "language",
            "en",
            "shortName.en",
            en,
            "shortName.fr",
            fr,
            "shortName.es",
            es,
            "formalName.en",
            "the " + en,
            "formalName.fr",
            frenchArticle.equals("l'") ? "l'" + fr : frenchArticle + " " + fr,
            "formalName.es",
            spanishArticle + " " + es,
            "afterOf.en",
            "of the " + en,
            "afterOf.fr",
            frenchArticle.equals("l'") ? "de l'" + fr : "du " + fr,
            "afterOf.es",
            spanishArticle.equals("el") ? "del " + es : "de la " + es
        };
    }
}
