package org.intersession.document;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.intersession.agenda.AgendaItem;
import org.intersession.document.symbol.Symbol;
import org.intersession.document.symbol.Symbols;
import org.intersession.meeting.Meeting;
import org.intersession.meeting.archive.ArchivePart;
import org.intersession.meeting.distribution.Distribution;
import org.intersession.platform.language.Translated;
import org.intersession.storage.content.FileType;

/** The papers in a meeting's archive: all of them, whatever their state, with every file that was ever in them. */
@ApplicationScoped
class DocumentArchive implements ArchivePart<DocumentArchive.Said> {
    record FileSaid(
            FileType format,
            String sha256,
            Long size,
            String name,
            String link,
            int number,
            boolean current,
            Instant addedAt) {}

    record EditionSaid(String language, LocalDate expectedOn, List<FileSaid> files) {}

    /** Others by their symbol, items by number. */
    record Paper(
            List<String> symbols,
            Document.Type type,
            Translated title,
            Distribution distribution,
            String submittedBy,
            List<String> topics,
            List<String> items,
            Document.State state,
            Instant embargoUntil,
            boolean forInterpreters,
            Instant derestrictedFrom,
            String zone,
            Instant issuedAt,
            Instant withdrawnAt,
            String derivedFrom,
            Document.Derivation derivation,
            String supersedes,
            String oneLanguage,
            String published,
            Translated note,
            List<EditionSaid> editions) {}

    record Said(List<Paper> papers) {}

    private final Documents documents;
    private final Symbols allSymbols;

    DocumentArchive(Documents documents, Symbols allSymbols) {
        this.documents = documents;
        this.allSymbols = allSymbols;
    }

    @Override
    public String name() {
        return "papers";
    }

    @Override
    public int position() {
        return 2;
    }

    @Override
    public Class<Said> kind() {
        return Said.class;
    }

    @Override
    public Said written(Meeting meeting, Files files) {
        return new Said(Document.<Document>list("meeting = ?1 order by createdAt, id", meeting).stream()
                .map(it -> paper(it, files))
                .toList());
    }

    private static Paper paper(Document it, Files files) {
        return new Paper(
                it.symbols.stream().map(one -> one.text).toList(),
                it.type,
                it.title,
                it.distribution,
                it.submittingParty == null ? null : it.submittingParty.code,
                it.topics.stream().map(one -> one.slug).sorted().toList(),
                it.items.stream().map(one -> one.number).sorted().toList(),
                it.state,
                it.embargoUntil,
                it.forInterpreters,
                it.derestrictedFrom,
                it.zone == null ? null : it.zone.getId(),
                it.issuedAt,
                it.withdrawnAt,
                symbol(it.derivedFrom),
                it.derivation,
                symbol(it.supersedes),
                it.oneLanguage,
                it.published,
                it.note,
                it.editions.stream().map(one -> edition(one, files)).toList());
    }

    private static String symbol(Document document) {
        return document == null ? null : document.symbol();
    }

    private static EditionSaid edition(Edition it, Files files) {
        for (var file : it.files) {
            if (!file.isLink()) {
                files.add(new Kept(file.sha256, file.size, file.format));
            }
        }
        return new EditionSaid(
                it.language,
                it.expectedOn,
                it.files.stream()
                        .map(one -> new FileSaid(
                                one.format,
                                one.sha256,
                                one.size,
                                one.name,
                                one.link,
                                one.number,
                                one.current,
                                one.addedAt))
                        .toList());
    }

    @Override
    public void read(Meeting meeting, Said said, Map<String, Kept> files, UUID by, Instant now) {
        var known = new HashMap<String, Document>();
        for (var it : said.papers()) {
            var document = document(meeting, it, by, now);
            it.editions().forEach(one -> add(document, one, files, by));
            document.persist();
            known.put(document.symbol(), document);
        }
        for (var it : said.papers()) {
            var document = known.get(Symbol.of(it.symbols().get(0)).orElseThrow().text);
            document.derivedFrom = it.derivedFrom() == null ? null : known.get(it.derivedFrom());
            document.derivation = document.derivedFrom == null ? null : it.derivation();
            document.supersedes = it.supersedes() == null ? null : known.get(it.supersedes());
        }
    }

    private Document document(Meeting meeting, Paper it, UUID by, Instant now) {
        var symbols = it.symbols().stream()
                .map(text -> Symbol.of(text).orElseThrow(() -> new Unfit(Unfit.Why.WORDS, text)))
                .toList();
        for (var symbol : symbols) {
            if (allSymbols.taken(symbol.key)) {
                throw new Unfit(Unfit.Why.SYMBOL, symbol.text);
            }
        }
        var document = new Document(meeting, List.of(), it.type(), it.title(), symbols);
        document.distribution = it.distribution();
        document.submittingParty = it.submittedBy() == null
                ? null
                : documents.party(it.submittedBy()).orElseThrow(() -> new Unfit(Unfit.Why.PARTY, it.submittedBy()));
        it.topics().forEach(slug -> documents.topic(slug).ifPresent(document.topics::add));
        AgendaItem.<AgendaItem>list("meeting = ?1 and number in ?2", meeting, it.items())
                .forEach(document.items::add);
        document.state = it.state();
        document.embargoUntil = it.embargoUntil();
        document.forInterpreters = it.forInterpreters();
        document.derestrictedFrom = it.derestrictedFrom();
        document.zone = it.zone() == null ? null : ZoneId.of(it.zone());
        document.issuedAt = it.issuedAt();
        document.withdrawnAt = it.withdrawnAt();
        document.oneLanguage = it.oneLanguage();
        document.published = it.published();
        document.note = it.note();
        document.createdBy = by;
        document.createdAt = now;
        return document;
    }

    private static void add(Document document, EditionSaid said, Map<String, Kept> files, UUID by) {
        var edition = new Edition(document, said.language());
        edition.expectedOn = said.expectedOn();
        document.editions.add(edition);
        for (var it : said.files()) {
            var file = new EditionFile(edition, it.number(), it.addedAt(), by);
            if (it.link() != null) {
                if (!it.link().startsWith("https://") && !it.link().startsWith("http://")) {
                    throw new Unfit(Unfit.Why.WORDS, it.link());
                }
                file.link = it.link();
            } else {
                var kept = files.get(it.sha256());
                if (kept == null || kept.format() != it.format()) {
                    throw new Unfit(Unfit.Why.FILE, String.valueOf(it.sha256()));
                }
                file.format = kept.format();
                file.sha256 = kept.sha256();
                file.size = kept.size();
            }
            file.name = it.name();
            file.current = it.current();
            edition.files.add(file);
        }
    }
}
