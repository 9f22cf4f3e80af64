package org.intersession.document;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.OrderColumn;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.intersession.agenda.AgendaItem;
import org.intersession.document.file.FileActions;
import org.intersession.document.issuing.FinalText;
import org.intersession.document.symbol.Symbol;
import org.intersession.meeting.Meeting;
import org.intersession.meeting.distribution.Distribution;
import org.intersession.platform.Stored;
import org.intersession.platform.language.Languages;
import org.intersession.platform.language.Translated;
import org.intersession.registry.Party;
import org.intersession.registry.Process;
import org.intersession.registry.topic.Topic;

/**
 * A paper under its symbols, in as many languages as it has editions: of a meeting, or of a process between meetings.
 * For whom it is, its {@link #distribution} says; who sees it, {@link Documents#SEEN}.
 */
@Entity
public class Document extends Stored {
    public enum Type {
        AGENDA,
        WORKING,
        INFORMATION,
        BACKGROUND,
        CONCEPT_NOTE,
        CONFERENCE_ROOM_PAPER,
        NATIONAL_PRACTICE,
        STATEMENT,
        PRESENTATION,
        REPORT,
        OUTCOME,
        LIST_OF_PARTICIPANTS,
        INFORMATION_FOR_PARTICIPANTS,
        PUBLICATION
    }

    public enum State {
        PLANNED,
        RECEIVED,
        CLEARED,
        ISSUED,
        SUPERSEDED,
        WITHDRAWN
    }

    /** How a symbol came from another: {@code /Rev.} and {@code *} replace, {@code /Add.} and {@code /Corr.} stand beside. */
    public enum Derivation {
        REVISION,
        ADDENDUM,
        CORRIGENDUM,
        REISSUE;

        public boolean replaces() {
            return this == REVISION || this == REISSUE;
        }
    }

    /** The meeting whose paper it is; null between meetings, and then {@link #processes} says whose. */
    @ManyToOne(fetch = FetchType.LAZY)
    public Meeting meeting;

    /** Whose it is where it is of no meeting; a paper of a meeting is of that meeting's processes. */
    @ManyToMany
    @JoinTable(
            name = "document_process",
            joinColumns = @JoinColumn(name = "document_id"),
            inverseJoinColumns = @JoinColumn(name = "process_id"))
    @OrderColumn(name = "position")
    public List<Process> processes = new ArrayList<>();

    /** At least one; the first is the principal one, the others those of a joint document. */
    @ElementCollection
    @CollectionTable(name = "document_symbol", joinColumns = @JoinColumn(name = "document_id"))
    @OrderColumn(name = "position")
    public List<Symbol> symbols = new ArrayList<>();

    /** Its first symbol as it is sorted, 2 before 10: the database keeps it. */
    @Column(insertable = false, updatable = false)
    String filedUnder;

    @Enumerated(EnumType.STRING)
    public Type type;

    @JdbcTypeCode(SqlTypes.JSON)
    public Translated title;

    /** Null until one is chosen; without one it cannot be issued. */
    @Enumerated(EnumType.STRING)
    public Distribution distribution;

    @ManyToOne(fetch = FetchType.LAZY)
    public Party submittingParty;

    @ManyToMany
    @JoinTable(
            name = "document_topic",
            joinColumns = @JoinColumn(name = "document_id"),
            inverseJoinColumns = @JoinColumn(name = "topic_id"))
    public Set<Topic> topics = new LinkedHashSet<>();

    /** The items of the agenda under which it is taken up. */
    @ManyToMany
    @JoinTable(
            name = "document_item",
            joinColumns = @JoinColumn(name = "document_id"),
            inverseJoinColumns = @JoinColumn(name = "agenda_item_id"))
    public Set<AgendaItem> items = new LinkedHashSet<>();

    @Enumerated(EnumType.STRING)
    public State state = State.PLANNED;

    /** Before this instant it does not exist for others; null when it is free. */
    public Instant embargoUntil;
    /** Whether conference services have it before the embargo ends, and have it at all when it is restricted. */
    public boolean forInterpreters;
    /** From this instant it is public, whatever its distribution; null for never. */
    public Instant derestrictedFrom;
    /** The zone in which the two instants above were typed and are shown. */
    public ZoneId zone;

    public Instant issuedAt;
    public Instant withdrawnAt;

    /** The paper from whose symbol this one's is derived. */
    @ManyToOne(fetch = FetchType.LAZY)
    public Document derivedFrom;

    @Enumerated(EnumType.STRING)
    public Derivation derivation;

    /** The paper that this one replaces once it is issued. */
    @ManyToOne(fetch = FetchType.LAZY)
    public Document supersedes;

    /** For a corrigendum that concerns one language only. */
    @Column(name = "one_language")
    public String oneLanguage;

    /** The year of a publication, as precise as it is known. */
    public String published;

    @JdbcTypeCode(SqlTypes.JSON)
    public Translated note;

    @JdbcTypeCode(SqlTypes.JSON)
    public Translated source;

    public UUID createdBy;
    public Instant createdAt;

    @OneToMany(mappedBy = "document", cascade = CascadeType.ALL)
    @OrderBy("language")
    public List<Edition> editions = new ArrayList<>();

    protected Document() {}

    public Document(Meeting meeting, List<Process> processes, Type type, Translated title, List<Symbol> symbols) {
        this.meeting = meeting;
        if (meeting == null) {
            this.processes.addAll(processes);
        }
        this.type = type;
        this.title = title;
        this.symbols.addAll(symbols);
    }

    /** The final text of what a meeting has come to. */
    public static Document outcome(Meeting meeting, Symbol symbol, FinalText text, Instant now, UUID by) {
        var paper = new Document(meeting, List.of(), Type.OUTCOME, text.title(), List.of(symbol));
        paper.distribution = text.distribution();
        paper.createdBy = by;
        paper.createdAt = now;
        text.editions().forEach((language, kept) -> paper.add(language, kept, now, by));
        return paper;
    }

    /** The symbol by which it is cited. */
    public String symbol() {
        return symbols.get(0).text;
    }

    public List<Process> ofProcesses() {
        return meeting == null ? processes : meeting.processes;
    }

    public List<UUID> processIds() {
        return ofProcesses().stream().map(process -> process.id).toList();
    }

    public Optional<Edition> edition(String language) {
        return editions.stream().filter(it -> it.language.equals(language)).findFirst();
    }

    /** Those that are there, in the order in which every page has its languages. */
    public List<Edition> available() {
        return editions.stream()
                .filter(Edition::available)
                .sorted(Comparator.comparingInt(it -> place(it.language)))
                .toList();
    }

    private static int place(String language) {
        var known = Languages.ALL.indexOf(language);
        return known < 0 ? Languages.ALL.size() : known;
    }

    /** Adds an edition that is there in one file. */
    public void add(String language, FileActions.Kept kept, Instant now, UUID by) {
        var edition = new Edition(this, language);
        editions.add(edition);
        edition.files.add(new EditionFile(edition, kept, 1, now, by));
    }

    /** The edition for a reader: in their language, else the first there is in the order in which texts are looked for. */
    public Optional<Edition> editionFor(Locale locale) {
        return edition(locale.getLanguage()).filter(Edition::available).or(() -> Languages.ALL.stream()
                .flatMap(it -> edition(it).stream())
                .filter(Edition::available)
                .findFirst()
                .or(() -> editions.stream().filter(Edition::available).findFirst()));
    }

    /** A first file or link is there. */
    public void receive() {
        if (state == State.PLANNED) {
            state = State.RECEIVED;
        }
    }

    /** Its owner has agreed to it; it may be issued. */
    public void clear() {
        state = State.CLEARED;
    }

    /** From then on its readers have it; what it replaces is superseded. */
    public void issue(Instant now) {
        state = State.ISSUED;
        issuedAt = now;
        if (supersedes != null && supersedes.state == State.ISSUED) {
            supersedes.state = State.SUPERSEDED;
        }
    }

    /**
     * Its secretariat alone has it again. What replaces it replaces what it replaced; and where nothing else that is out
     * does, that is in force again.
     *
     * @param following those that replace it
     * @param beside those that replace what it replaces
     */
    public void withdraw(Instant now, List<Document> following, List<Document> beside) {
        state = State.WITHDRAWN;
        withdrawnAt = now;
        following.forEach(it -> it.supersedes = supersedes);
        if (supersedes != null
                && supersedes.state == State.SUPERSEDED
                && Stream.concat(following.stream(), beside.stream()).noneMatch(Document::isOut)) {
            supersedes.state = State.ISSUED;
        }
    }

    public boolean isOut() {
        return state == State.ISSUED || state == State.SUPERSEDED;
    }

    /** Whether caches and mails must not keep it: anything but what is general. */
    public boolean confidential(Instant now) {
        return distribution != Distribution.GENERAL && !(derestrictedFrom != null && !derestrictedFrom.isAfter(now));
    }
}
