package org.intersession.document.paper;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.intersession.agenda.AgendaItem;
import org.intersession.agenda.Agendas;
import org.intersession.document.Document;
import org.intersession.document.DocumentPolicy;
import org.intersession.document.Documents;
import org.intersession.document.Symbol;
import org.intersession.document.file.Bundle;
import org.intersession.document.file.Sizes;
import org.intersession.document.issuing.IssueLetters;
import org.intersession.meeting.Meeting;
import org.intersession.meeting.MeetingSection;
import org.intersession.platform.Actor;

/** The papers on the page of their meeting, by agenda item. */
@ApplicationScoped
class PaperSection implements MeetingSection {
    private final Documents documents;
    private final Agendas agendas;

    PaperSection(Documents documents, Agendas agendas) {
        this.documents = documents;
        this.agendas = agendas;
    }

    @CheckedTemplate(basePath = "document")
    static class Templates {
        static native TemplateInstance section(
                Meeting meeting, List<Group> groups, List<AllIn> bundles, boolean keeper, boolean ready);
    }

    /** The papers under one item; the item is null for those under none. */
    record Group(AgendaItem item, List<Paper> papers) {}

    /** All papers in one language: how many files, how large. */
    record AllIn(String language, String name, int files, String size) {}

    @Override
    public Optional<Part> part(Actor actor, Meeting meeting, Instant now) {
        var keeper = DocumentPolicy.mayAddPapers(actor, meeting);
        var found = documents.of(actor, now, meeting);
        if (found.isEmpty() && !keeper) {
            return Optional.empty();
        }
        var ready = found.stream().anyMatch(it -> DocumentPolicy.mayIssue(actor, it));
        var body = Templates.section(
                meeting,
                groups(meeting, found, now, actor.locale()),
                bundles(meeting, found, actor.locale()),
                keeper,
                ready);
        return Optional.of(
                new Part(PAPERS, "papers", IssueLetters.words(actor.locale()).papers(), body));
    }

    private List<Group> groups(Meeting meeting, List<Document> found, Instant now, Locale locale) {
        var groups = new ArrayList<Group>();
        var sorted = found.stream()
                .sorted(Comparator.comparing(it -> natural(it.symbol())))
                .toList();
        if (found.stream().anyMatch(it -> !it.items.isEmpty())) {
            for (var item : agendas.items(meeting)) {
                var under =
                        sorted.stream().filter(it -> it.items.contains(item)).toList();
                if (!under.isEmpty()) {
                    groups.add(new Group(item, Paper.all(under, now, locale)));
                }
            }
        }
        var others = sorted.stream().filter(it -> it.items.isEmpty()).toList();
        if (!others.isEmpty()) {
            groups.add(new Group(null, Paper.all(others, now, locale)));
        }
        return groups;
    }

    /** 2 before 10. */
    static String natural(String symbol) {
        return java.util.regex.Pattern.compile("\\d+")
                .matcher(Symbol.key(symbol))
                .replaceAll(it -> "0".repeat(Math.max(0, 9 - it.group().length())) + it.group());
    }

    private static List<AllIn> bundles(Meeting meeting, List<Document> found, Locale locale) {
        var bundles = new ArrayList<AllIn>();
        for (var language : MeetingPaperPages.languages(meeting)) {
            var files = Bundle.files(found, language);
            if (files.size() > 1) {
                var size = files.stream().mapToLong(it -> it.size).sum();
                bundles.add(new AllIn(
                        language,
                        Locale.forLanguageTag(language).getDisplayLanguage(locale),
                        files.size(),
                        Sizes.of(size, locale)));
            }
        }
        return bundles;
    }
}
