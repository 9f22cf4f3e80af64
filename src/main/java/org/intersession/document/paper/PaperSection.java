package org.intersession.document.paper;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
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
    /** More are on a page of their own. */
    private static final int SHOWN = 20;

    private final Documents documents;
    private final Agendas agendas;

    PaperSection(Documents documents, Agendas agendas) {
        this.documents = documents;
        this.agendas = agendas;
    }

    @CheckedTemplate(basePath = "document")
    static class Templates {
        static native TemplateInstance section(
                Meeting meeting, List<Group> groups, List<AllIn> bundles, boolean more, boolean keeper, boolean ready);
    }

    /** The papers under one item; the item is null for those under none. */
    record Group(AgendaItem item, List<Paper> papers) {}

    /** All papers in one language: how many files, how large. */
    record AllIn(String language, String name, int files, String size) {
        /** @param files of each language: how many, how many bytes; where there is one file, no bundle is offered */
        static List<AllIn> of(List<Object[]> files, Meeting meeting, Locale locale) {
            var bundles = new ArrayList<AllIn>();
            for (var language : MeetingPaperPages.languages(meeting)) {
                files.stream()
                        .filter(it -> it[0].equals(language) && (Long) it[1] > 1)
                        .forEach(it -> bundles.add(new AllIn(
                                language,
                                Locale.forLanguageTag(language).getDisplayLanguage(locale),
                                ((Long) it[1]).intValue(),
                                Sizes.of((Long) it[2], locale))));
            }
            return bundles;
        }
    }

    @Override
    public Optional<Part> part(Actor actor, Meeting meeting, Instant now) {
        var keeper = DocumentPolicy.mayAddPapers(actor, meeting);
        var found = documents.of(actor, now, meeting, null, SHOWN + 1);
        if (found.isEmpty() && !keeper) {
            return Optional.empty();
        }
        var more = found.size() > SHOWN;
        var shown = found.subList(0, Math.min(SHOWN, found.size()));
        var body = Templates.section(
                meeting,
                groups(meeting, shown, now, actor.locale()),
                more ? List.of() : bundles(meeting, shown, actor.locale()),
                more,
                keeper,
                keeper && documents.anyReady(meeting));
        return Optional.of(
                new Part(PAPERS, "papers", IssueLetters.words(actor.locale()).papers(), body));
    }

    /** @param sorted in the order of their symbols */
    private List<Group> groups(Meeting meeting, List<Document> sorted, Instant now, Locale locale) {
        var groups = new ArrayList<Group>();
        if (sorted.stream().anyMatch(it -> !it.items.isEmpty())) {
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
        var files = MeetingPaperPages.languages(meeting).stream()
                .map(language -> {
                    var all = Bundle.files(found, language);
                    return new Object[] {
                        language,
                        (long) all.size(),
                        all.stream().mapToLong(it -> it.size).sum()
                    };
                })
                .toList();
        return AllIn.of(files, meeting, locale);
    }
}
