package org.intersession.document.paper;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.RawString;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.intersession.agenda.programme.ItemTitles;
import org.intersession.document.DocumentPolicy;
import org.intersession.document.Documents;
import org.intersession.document.Documents.Listed;
import org.intersession.document.Documents.Which;
import org.intersession.document.file.Sizes;
import org.intersession.document.issuing.IssueLetters;
import org.intersession.document.paper.Lines.Line;
import org.intersession.meeting.Meeting;
import org.intersession.meeting.page.Counted;
import org.intersession.meeting.page.MeetingSection;
import org.intersession.platform.Actor;
import org.intersession.platform.language.Translated;
import org.intersession.web.Fragments;
import org.intersession.web.template.Here;

/** The papers on the page of their meeting, by agenda item. */
@ApplicationScoped
class PaperSection implements MeetingSection {
    /** More are on a page of their own. */
    private static final int SHOWN = 20;

    private static final String ITEMS = "agenda items";

    private final Documents documents;
    private final Lines lines;
    private final ItemTitles titles;
    private final Counted counted;
    private final Fragments fragments;
    private final Here here;

    PaperSection(Documents documents, Lines lines, ItemTitles titles, Counted counted, Fragments fragments, Here here) {
        this.documents = documents;
        this.lines = lines;
        this.titles = titles;
        this.counted = counted;
        this.fragments = fragments;
        this.here = here;
    }

    @CheckedTemplate(basePath = "document")
    static class Templates {
        static native TemplateInstance section(
                Meeting meeting, List<Group> groups, List<AllIn> bundles, boolean more, boolean keeper, boolean ready);

        static native TemplateInstance issued(int n, int written, RawString papers);
    }

    /** The papers under one item; the number is null for those under none, the title for whoever may not read it. */
    record Group(String number, Translated title, List<Line> papers) {}

    /** All papers in one language: how many files, how large. */
    record AllIn(String language, String name, int files, String size) {
        /** Where there is one file in a language, no bundle is offered. */
        static List<AllIn> of(List<Documents.InLanguage> files, Meeting meeting, Locale locale) {
            var bundles = new ArrayList<AllIn>();
            for (var language : MeetingPaperPages.languages(meeting)) {
                files.stream()
                        .filter(it -> it.language().equals(language) && it.files() > 1)
                        .forEach(it -> bundles.add(new AllIn(
                                language,
                                Locale.forLanguageTag(language).getDisplayLanguage(locale),
                                (int) it.files(),
                                Sizes.of(it.bytes(), locale))));
            }
            return bundles;
        }
    }

    private record Key(
            UUID meeting,
            int version,
            String items,
            ItemTitles.Read agenda,
            List<Listed.At> papers,
            boolean more,
            boolean keeper,
            boolean ready,
            Locale locale) {}

    @Override
    public Map<String, String> counts() {
        return Map.of(ITEMS, MeetingSection.versions("i", "AgendaItem i where i.meeting = m"));
    }

    @Override
    public Optional<Part> part(Actor actor, Meeting meeting, Instant now) {
        var keeper = DocumentPolicy.mayAddPapers(actor, meeting);
        var found = documents.listed(actor, now, meeting, Which.ALL, null, SHOWN + 1);
        if (found.isEmpty() && !keeper) {
            return Optional.empty();
        }
        var more = found.size() > SHOWN;
        var shown = found.subList(0, Math.min(SHOWN, found.size()));
        var key = new Key(
                meeting.id,
                meeting.version,
                counted.versions(actor, meeting, now, ITEMS),
                titles.read(actor, meeting, now),
                shown.stream().map(it -> it.at(now)).toList(),
                more,
                keeper,
                keeper && documents.anyReady(meeting),
                actor.locale());
        return Optional.of(new Part(
                PAPERS,
                "papers",
                IssueLetters.words(actor.locale()).papers(),
                told(keeper, fragments.of(key, () -> section(actor, meeting, now, shown, key)))));
    }

    /** To whoever has just issued some: how many, and how many mails went out. */
    private RawString told(boolean keeper, RawString papers) {
        var issued = keeper ? here.number("issued") : null;
        var written = here.number("written");
        return issued == null || written == null ? papers : fragments.once(Templates.issued(issued, written, papers));
    }

    private TemplateInstance section(Actor actor, Meeting meeting, Instant now, List<Listed> shown, Key key) {
        return Templates.section(
                meeting,
                groups(lines.of(Lines.Kind.TABLE, shown, meeting, now, actor.locale()), key.agenda),
                key.more || shown.isEmpty()
                        ? List.of()
                        : AllIn.of(
                                documents.files(
                                        actor,
                                        now,
                                        meeting,
                                        shown.stream().map(Listed::id).toList()),
                                meeting,
                                actor.locale()),
                key.more,
                key.keeper,
                key.ready);
    }

    /** @param sorted in the order of their symbols */
    private List<Group> groups(List<Line> sorted, ItemTitles.Read agenda) {
        var groups = new ArrayList<Group>();
        var others = new ArrayList<>(sorted);
        var under = sorted.isEmpty()
                ? List.<Documents.Under>of()
                : documents.items(sorted.stream().map(Line::id).toList());
        under.stream().map(Documents.Under::item).distinct().forEach(item -> {
            var ids = under.stream()
                    .filter(it -> it.item() == item)
                    .map(Documents.Under::document)
                    .collect(Collectors.toSet());
            groups.add(new Group(
                    item.number,
                    titles.of(item, agenda),
                    sorted.stream().filter(it -> ids.contains(it.id())).toList()));
            others.removeIf(it -> ids.contains(it.id()));
        });
        if (!others.isEmpty()) {
            groups.add(new Group(null, null, others));
        }
        return groups;
    }
}
