package org.intersession.document.paper;

import java.net.URI;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import org.intersession.document.Document;
import org.intersession.document.DocumentLinks;
import org.intersession.document.Edition;
import org.intersession.document.EditionFile;
import org.intersession.document.file.Sizes;
import org.intersession.platform.language.Dates;
import org.intersession.platform.language.Languages;
import org.intersession.storage.content.FileType;

/** A document as a list shows it: one line, with a badge for each language, there or expected. */
public record Paper(Document document, List<Badge> badges, boolean embargoed) {
    /** A language of a paper. {@code href} is null while it is only expected, or known by title alone;
     * {@code expected} is its day (3 March), where one is known. */
    record Badge(String language, String code, String href, List<Format> formats, String expected, boolean there) {
        /** The language's own name, for whoever cannot guess the code. */
        public String name() {
            return Languages.ownName(language);
        }
    }

    /** One file of an edition: "PDF, 240 KB", or the host of a link. */
    record Format(EditionFile file, String label, String href) {}

    /** The badge of that language where the paper is there in it, else none. */
    public List<Badge> badgesIn(String language) {
        return badges.stream()
                .filter(it -> it.there() && it.language().equals(language))
                .toList();
    }

    public static Paper of(Document document, Instant now, Locale locale) {
        return new Paper(
                document,
                badges(document, locale),
                document.embargoUntil != null && document.embargoUntil.isAfter(now));
    }

    public static List<Paper> all(List<Document> documents, Instant now, Locale locale) {
        return documents.stream().map(it -> of(it, now, locale)).toList();
    }

    /** The meeting's languages first, in their order, then whatever other editions there are. */
    private static List<Badge> badges(Document document, Locale locale) {
        var editions = new LinkedHashMap<String, Edition>();
        document.editions.forEach(it -> editions.put(it.language, it));
        var languages = new LinkedHashSet<String>();
        if (document.meeting != null && document.oneLanguage == null) {
            languages.addAll(Arrays.asList(document.meeting.languages));
        }
        Languages.ALL.stream().filter(editions::containsKey).forEach(languages::add);
        languages.addAll(editions.keySet());
        if (document.oneLanguage != null) {
            languages.add(document.oneLanguage);
        }
        return languages.stream().map(it -> badge(it, editions.get(it), locale)).toList();
    }

    private static Badge badge(String language, Edition edition, Locale locale) {
        var current = edition == null ? List.<EditionFile>of() : edition.current();
        var first = current.stream()
                .filter(it -> it.format == FileType.PDF)
                .findFirst()
                .or(() -> current.stream().findFirst());
        return new Badge(
                language,
                language.toUpperCase(Locale.ROOT),
                first.map(DocumentLinks::link).orElse(null),
                current.stream().map(it -> format(it, locale)).toList(),
                edition == null || edition.expectedOn == null ? null : Dates.dayAndMonth(edition.expectedOn, locale),
                !current.isEmpty());
    }

    private static Format format(EditionFile file, Locale locale) {
        return new Format(
                file,
                file.isLink()
                        ? URI.create(file.link).getHost()
                        : file.format.name() + ", " + Sizes.of(file.size, locale),
                DocumentLinks.link(file));
    }
}
