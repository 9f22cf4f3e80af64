package org.intersession.demo;

import java.util.ArrayList;
import java.util.List;

/** Who can be tried, one click each. Nobody is real: people are named by their function. */
final class Personas {
    /** @param subject their {@code sub} at the provider @param roles in their token */
    record Persona(String subject, String name, String tryThis, List<String> roles) {
        String email() {
            return subject + "@demo.example";
        }

        /** What the provider puts into the tokens; no name, because those who are tried are named by their function. */
        String claims() {
            return "{\"email\":\"" + email() + "\",\"email_verified\":true,\"roles\":[\"" + String.join("\",\"", roles)
                    + "\"]}";
        }
    }

    static final List<Persona> ALL = List.of(
            new Persona(
                    "idm-secretariat",
                    "IDM secretariat officer",
                    "see who has answered, confirm a delegation, issue a paper",
                    roles("secretariat")),
            new Persona(
                    "focal-civ",
                    "Focal point of Côte d'Ivoire",
                    "answer the invitation and name a delegation",
                    roles()),
            new Persona("focal-mex", "Focal point of Mexico", "finish a nomination that was begun", roles()),
            new Persona("focal-phl", "Focal point of the Philippines", "see a confirmed delegation", roles()),
            new Persona(
                    "focal-emrn", "Focal point of an observer organization", "see what is open to observers", roles()),
            new Persona("delegate", "A confirmed delegate", "read the papers in your language", roles()),
            new Persona(
                    "chair",
                    "Chair of the workshop",
                    "see the order of delegations and the draft outcome",
                    roles("chair")),
            new Persona(
                    "interpreter",
                    "Interpreter",
                    "see the sittings, the names and the texts",
                    roles("conference-services")),
            new Persona("administrator", "Administrator", "appoint people, read the log", roles("admin")));

    private Personas() {}

    private static List<String> roles(String... given) {
        var all = new ArrayList<>(List.of("delegate", "focal-point"));
        all.addAll(List.of(given));
        return List.copyOf(all);
    }

    /** The provider's page: a button a persona, a form for anybody else. */
    static String loginPage() {
        var page = new StringBuilder("""
                <!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
                <title>Sign in to the demonstration</title>
                <style>body{font:17px/1.5 system-ui,sans-serif;max-width:42rem;margin:2rem auto;padding:0 1rem;background:#fffdf8;color:#1d2125}
                button{font:inherit;width:100%;text-align:left;padding:.7rem 1rem;margin:.25rem 0;border:1px solid #1b3a6b;background:#fff;border-radius:.2rem;cursor:pointer}
                button span{display:block;color:#565c63;font-size:.9em}h1{font-family:Georgia,serif}label{display:block;margin:.5rem 0}input{font:inherit;width:100%}</style>
                <h1>Who are you today?</h1>
                <p>This stands for the sign-in page of an OpenID provider. Nobody here is real.</p>
                """);
        for (var persona : ALL) {
            page.append(form(persona))
                    .append("<button>")
                    .append(escaped(persona.name()))
                    .append("<span>")
                    .append(escaped(persona.tryThis()))
                    .append("</span></button></form>");
        }
        page.append("<h2>Somebody else</h2><p>Signs in with an address of their own and no grant.</p>")
                .append(form(new Persona("somebody-new", "Somebody new", "", roles())))
                .append("<button>Somebody new<span>see what a first sign-in shows</span></button></form></html>");
        return page.toString();
    }

    private static String form(Persona persona) {
        return "<form method=\"post\"><input type=\"hidden\" name=\"username\" value=\"" + persona.subject()
                + "\"><input type=\"hidden\" name=\"claims\" value=\"" + escaped(persona.claims()) + "\">";
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }
}
