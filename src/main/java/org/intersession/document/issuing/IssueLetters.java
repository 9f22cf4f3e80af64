package org.intersession.document.issuing;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.intersession.document.Document;
import org.intersession.document.DocumentLinks;
import org.intersession.document.DocumentMessages;
import org.intersession.document.Documents;
import org.intersession.document.Edition;
import org.intersession.identity.Person;
import org.intersession.mail.Letter;
import org.intersession.mail.Mail;
import org.intersession.mail.Outbox;
import org.intersession.meeting.wording.MeetingLetters;
import org.intersession.platform.language.Languages;
import org.intersession.web.Site;

/** The mails about papers: to each person one, in their language, with the papers that they may have and no others. */
@ApplicationScoped
public class IssueLetters implements Letter.Telling {
    private static final String ISSUED = "documents";

    private final Documents documents;
    private final Readers readers;
    private final Outbox outbox;
    private final Site site;

    IssueLetters(Documents documents, Readers readers, Outbox outbox, Site site) {
        this.documents = documents;
        this.readers = readers;
        this.outbox = outbox;
        this.site = site;
    }

    /** Each person with the papers among these that they are entitled to. */
    Map<Person, List<Document>> readers(List<Document> papers, Instant now) {
        var byId = papers.stream().collect(Collectors.toMap(it -> it.id, it -> it));
        var each = new LinkedHashMap<Person, List<Document>>();
        for (var entitlement : readers.entitled(byId.keySet(), now, false)) {
            each.computeIfAbsent(entitlement.person(), it -> new ArrayList<>()).add(byId.get(entitlement.document()));
        }
        return each;
    }

    /** Who would hear of these papers if they were issued now; without their being so. */
    List<UUID> wouldRead(List<Document> papers, Instant now) {
        return readers.entitled(papers.stream().map(it -> it.id).toList(), now, true).stream()
                .map(it -> it.person().id)
                .distinct()
                .toList();
    }

    int write(List<Document> papers, Instant now) {
        documents.settle();
        var each = readers(papers, now);
        each.forEach((reader, its) -> outbox.put(issued(reader, its)));
        return each.size();
    }

    @Override
    public boolean answersFor(Mail mail) {
        return ISSUED.equals(mail.occasion);
    }

    @Override
    public Optional<Letter> now(Mail mail, Instant now) {
        var told = List.of(mail.tells);
        var left = readers.stillEntitled(mail.person, told, now);
        var byId = documents.these(left.stream().map(Entitlement::document).toList()).stream()
                .collect(Collectors.toMap(it -> it.id, it -> it));
        var papers = told.stream().filter(byId::containsKey).map(byId::get).toList();
        return left.stream().findFirst().map(it -> issued(it.person(), papers));
    }

    private Letter issued(Person reader, List<Document> papers) {
        var first = papers.get(0);
        var words = words(reader.locale());
        var symbols = papers.stream().map(Document::symbol).collect(Collectors.joining(", "));
        var lines = papers.stream().map(it -> line(it, reader.locale())).collect(Collectors.joining("\n\n"));
        var ids = papers.stream().map(it -> it.id.toString()).collect(Collectors.joining());
        return letter(
                        "issued:" + reader.id + ":" + UUID.nameUUIDFromBytes(ids.getBytes(StandardCharsets.UTF_8)),
                        ISSUED,
                        reader,
                        first,
                        words.mailSubject(symbols),
                        words.mailText(lines, contact(first)))
                .telling(papers.stream().map(it -> it.id).toList());
    }

    private String line(Document paper, Locale locale) {
        var languages = paper.editions.stream()
                .filter(Edition::available)
                .map(it -> it.language.toUpperCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
        return paper.symbol() + " – " + paper.title.in(locale) + " (" + languages + ")\n"
                + site.at(DocumentLinks.link(paper));
    }

    /** The same words reach nobody twice. */
    int toThoseWhoOpened(Document document, List<Person> people, String subject, String text) {
        var words = UUID.nameUUIDFromBytes((subject + "\n" + text).getBytes(StandardCharsets.UTF_8));
        return (int) people.stream()
                .filter(it -> it.email != null)
                .filter(reader -> outbox.put(letter(
                        "withdrawn:" + document.id + ":" + reader.id + ":" + words,
                        "document-withdrawn",
                        reader,
                        document,
                        subject,
                        text)))
                .count();
    }

    private Letter letter(String key, String occasion, Person reader, Document about, String subject, String text) {
        var process = about.ofProcesses().get(0);
        return Letter.to(key, occasion, reader.name(), reader.email, reader.locale())
                .about(about.meeting == null ? null : about.meeting.id, null, reader.id)
                .from(process.sender(reader.locale()), process.mail, contact(about))
                .under(about.meeting == null ? null : MeetingLetters.rule(about.meeting, reader.locale()))
                .saying(about.symbol(), subject, text);
    }

    private static String contact(Document document) {
        return document.meeting != null
                ? MeetingLetters.replyTo(document.meeting)
                : document.ofProcesses().get(0).mail;
    }

    public static DocumentMessages words(Locale locale) {
        return Languages.words(DocumentMessages.class, locale);
    }
}
