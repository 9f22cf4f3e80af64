package org.intersession.web.described;

import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/** What the parameters of the API's addresses stand for; the first line that fits. */
final class DescribedParameters {
    private static final Map<String, String> WORDS = new LinkedHashMap<>();

    static {
        WORDS.put("meetings/{slug}", "The meeting, as its address names it.");
        WORDS.put("processes/{slug}", "The process, as its address names it.");
        WORDS.put("topics/{slug}", "The topic, as its address names it.");
        WORDS.put("{code}", "The party: ISO 3166-1 alpha-3, or the acronym of an organization.");
        WORDS.put("delegates/{number}", "The person by the place in the delegation, from 1.");
        WORDS.put("registrations/{code}/{number}", "The person by the place in the delegation, from 1.");
        WORDS.put("guests/{number}", "The guest by number, as the list of guests gives it.");
        WORDS.put("items/{number}", "The item by its number in the agenda.");
        WORDS.put("way-forward/{number}", "The action by its number in the way forward.");
        WORDS.put("{number}", "By number, as the list gives it.");
        WORDS.put("releases/{name}", "The release, as the list of releases names it.");
        WORDS.put("outcomes/{name}", "The outcome, as the list of outcomes names it.");
        WORDS.put("lists/{name}", "The list, by its name.");
        WORDS.put("{key}", "The sitting, as the agenda gives its key.");
        WORDS.put("{position}", "The place in the sitting, from 1.");
        WORDS.put("{symbol}", "The symbol of the document, slashes included.");
        WORDS.put("{language}", "A language: en, fr or es, or another in which there is a file.");
        WORDS.put("{email}", "The address.");
        WORDS.put("requests/{id}", "The request, as the list of requests gives its id.");
        WORDS.put("{id}", "The id, as the list gives it.");
        WORDS.put("after", "Only what comes after this one: the header Link of a page has it.");
        WORDS.put("limit", "How many at most.");
        WORDS.put("version", "The version that was read; If-Match may say it instead.");
        WORDS.put("process", "Only those of this process, by its slug.");
        WORDS.put("receivedBy", "How it came, where a secretariat enters what it received on paper.");
        WORDS.put("receivedOn", "On which day it came, where a secretariat enters it.");
        WORDS.put("receivedReference", "Under which reference it came, where a secretariat enters it.");
        WORDS.put("as", "What the file is: an original or a translation.");
        WORDS.put("name", "The name of the file.");
        WORDS.put("only", "Only those in this state.");
        WORDS.put("alphabet", "In which language's order of names.");
        WORDS.put("symbol", "The symbol of the outcome, where the meeting has several.");
        WORDS.put("how", "How they take part in the process.");
        WORDS.put("in", "In the language in which names are sorted.");
        WORDS.put("q", "Words of a name.");
        WORDS.put("kind", "Only those of this kind.");
        WORDS.put("Content-Length", "How many bytes are sent.");
    }

    private DescribedParameters() {}

    static void describe(String path, Parameter parameter) {
        if (parameter.getDescription() != null) {
            return;
        }
        var inPath = parameter.getIn() == Parameter.In.PATH;
        WORDS.entrySet().stream()
                .filter(it -> inPath
                        ? it.getKey().endsWith("{" + parameter.getName() + "}") && path.contains(it.getKey())
                        : it.getKey().equals(parameter.getName()))
                .findFirst()
                .ifPresent(it -> parameter.setDescription(it.getValue()));
    }
}
