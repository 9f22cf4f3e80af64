package org.intersession.meeting;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.intersession.meeting.plan.Plan;
import org.intersession.meeting.plan.Slot;
import org.intersession.meeting.scheduling.Particulars;
import org.intersession.platform.Stored;
import org.intersession.platform.language.Translated;
import org.intersession.registry.Party;
import org.intersession.registry.Process;
import org.intersession.registry.Process.LetterRule;
import org.intersession.registry.topic.Topic;

/**
 * A meeting of one or several processes. Its days are those of its venue ({@link #zone}); an archived one may know its
 * days only to the month or year ({@link #opensPrecisely}). Upcoming, open for nominations, in session and concluded
 * are not kept: they follow from the clock.
 */
@Entity
public class Meeting extends Stored {
    public enum State {
        DRAFT,
        ANNOUNCED,
        POSTPONED,
        CANCELLED,
        ARCHIVED
    }

    public enum Kind {
        ANNUAL_SESSION,
        CONFERENCE,
        MINISTERIAL,
        SENIOR_OFFICIALS,
        WORKING_GROUP,
        EXPERT_MEETING,
        WORKSHOP,
        INTERSESSIONAL_WORKSHOP,
        SEMINAR,
        REGIONAL_CONSULTATION,
        SYMPOSIUM,
        ROUND_TABLE,
        COORDINATION_MEETING,
        OTHER
    }

    public enum Mode {
        IN_PERSON,
        ONLINE,
        HYBRID
    }

    /** What the public sees of it: all, process and dates only, or nothing. */
    public enum Shown {
        ALL,
        DATES,
        NOTHING
    }

    public String slug;

    @Enumerated(EnumType.STRING)
    public Kind kind;

    /** The process's own name for the kind, where {@link #kind} is OTHER. */
    @JdbcTypeCode(SqlTypes.JSON)
    public Translated kindNamed;

    @JdbcTypeCode(SqlTypes.JSON)
    public Translated title;

    @JdbcTypeCode(SqlTypes.JSON)
    public Translated theme;

    @ManyToOne(fetch = FetchType.LAZY)
    public Series series;

    /** The body beside whose session it is held: "the IOM Council". */
    @JdbcTypeCode(SqlTypes.JSON)
    public Translated inAssociationWith;

    @Enumerated(EnumType.STRING)
    public State state = State.DRAFT;

    @Enumerated(EnumType.STRING)
    public Mode mode = Mode.IN_PERSON;

    public LocalDate opensOn;
    public LocalDate closesOn;
    /** For the archive: 2003, 2004-06 or 2005-09-27. */
    public String opensPrecisely;

    public String closesPrecisely;
    /** The sittings of an ordinary day on the venue's clock: {@code 10:00-13:00}. */
    @JdbcTypeCode(SqlTypes.ARRAY)
    public String[] slots = Slot.texts(Slot.USUAL);

    public ZoneId zone;

    @JdbcTypeCode(SqlTypes.JSON)
    public Translated city;

    @JdbcTypeCode(SqlTypes.JSON)
    public Translated venue;

    @JdbcTypeCode(SqlTypes.ARRAY)
    public String[] languages = {};

    @JdbcTypeCode(SqlTypes.ARRAY)
    public String[] interpretation = {};

    @JdbcTypeCode(SqlTypes.JSON)
    public Translated host;

    /** Places per delegation, the same for every State. */
    public Integer quota;

    public Instant nominationsCloseAt;
    /** The zone in which the deadline was typed and is shown. */
    public ZoneId nominationsZone;
    /** Whether the deadline closes the nominations, instead of marking what comes later as late. */
    public boolean nominationsCloseFirmly;

    public Instant registrationClosesAt;
    /** Whether people register under their party first, and its focal point approves. */
    public boolean registrationFirst;

    @Enumerated(EnumType.STRING)
    public LetterRule letterRule = LetterRule.MAY_FOLLOW;

    public String contactName;
    public String contactMail;
    public String contactPhone;

    @Enumerated(EnumType.STRING)
    public Shown shown = Shown.ALL;

    public boolean listPublic;
    public boolean chathamHouse;
    /** For confirmed persons only; never in a mail or a calendar. */
    public String joiningLink;

    /** Information for participants, as paragraphs. */
    @JdbcTypeCode(SqlTypes.JSON)
    public Translated information;

    /** Where the archive has it from. */
    @JdbcTypeCode(SqlTypes.JSON)
    public Translated source;

    @JdbcTypeCode(SqlTypes.JSON)
    public Translated note;

    public UUID createdBy;
    public Instant announcedAt;
    /** The form from which it was made: the same form again makes no second meeting. */
    public UUID madeFrom;
    /** How often what stands in calendars has changed (RFC 5545, SEQUENCE). */
    public int calendarSequence;

    @ManyToMany
    @JoinTable(
            name = "meeting_process",
            joinColumns = @JoinColumn(name = "meeting_id"),
            inverseJoinColumns = @JoinColumn(name = "process_id"))
    @OrderColumn(name = "position")
    public List<Process> processes = new ArrayList<>();

    @ManyToMany
    @JoinTable(
            name = "meeting_partner",
            joinColumns = @JoinColumn(name = "meeting_id"),
            inverseJoinColumns = @JoinColumn(name = "party_id"))
    public Set<Party> partners = new LinkedHashSet<>();

    @ManyToMany
    @JoinTable(
            name = "meeting_topic",
            joinColumns = @JoinColumn(name = "meeting_id"),
            inverseJoinColumns = @JoinColumn(name = "topic_id"))
    public Set<Topic> topics = new LinkedHashSet<>();

    /** {@link #opening()}, which the database keeps too, for lists to stand by. */
    @Column(insertable = false, updatable = false)
    String opening;

    protected Meeting() {}

    public Meeting(String slug, Kind kind, Translated title, List<Process> processes) {
        this.slug = slug;
        this.kind = kind;
        this.title = title;
        this.processes.addAll(processes);
    }

    /** One that the archive knows, its days as precisely as its source does. */
    public static Meeting archived(
            String slug, Kind kind, Translated title, List<Process> processes, String opens, String closes) {
        var meeting = new Meeting(slug, kind, title, processes);
        meeting.state = State.ARCHIVED;
        meeting.opensPrecisely = opens;
        meeting.closesPrecisely = closes;
        if (opens.length() == 10) {
            meeting.opensOn = LocalDate.parse(opens);
            meeting.closesOn = LocalDate.parse(closes == null ? opens : closes);
        }
        return meeting;
    }

    /** What its source says of it besides. */
    public void told(Series series, Translated city, Translated inAssociationWith, Translated source, Translated note) {
        this.series = series;
        this.city = city;
        this.inAssociationWith = inAssociationWith;
        this.source = source;
        this.note = note;
    }

    /** Whoever does not look into it has not had the processes read. */
    public List<UUID> processIds() {
        return new AbstractList<>() {
            @Override
            public UUID get(int index) {
                return processes.get(index).id;
            }

            @Override
            public int size() {
                return processes.size();
            }
        };
    }

    /** When it opens, as precisely as is known: 2003, 2003-05 or 2003-05-07; after all of them where nothing is. */
    public String opening() {
        return opensPrecisely != null ? opensPrecisely : opensOn != null ? opensOn.toString() : "9999";
    }

    /** What of it is planned and may change after it was announced. */
    public Plan plan() {
        return new Plan(
                opensOn,
                closesOn,
                slots(),
                zone,
                city,
                venue,
                mode,
                nominationsCloseAt,
                nominationsZone,
                registrationClosesAt);
    }

    public List<Slot> slots() {
        return Slot.all(slots);
    }

    /** The first sitting's start; null where the archive does not know. */
    public ZonedDateTime opens() {
        return opensOn == null || zone == null
                ? null
                : opensOn.atTime(Slot.first(slots())).atZone(zone);
    }

    /** The last sitting's end. */
    public ZonedDateTime closes() {
        return closesOn == null || zone == null
                ? null
                : closesOn.atTime(Slot.last(slots())).atZone(zone);
    }

    /** Takes over all that a form says; its plan only while it is a draft. */
    void take(Particulars said) {
        var entry = entry();
        kind = said.kind();
        kindNamed = said.kindNamed();
        title = said.title();
        theme = said.theme();
        inAssociationWith = said.inAssociationWith();
        languages = said.languages().toArray(String[]::new);
        interpretation = said.interpretation().toArray(String[]::new);
        host = said.host();
        quota = said.quota();
        nominationsCloseFirmly = said.closeFirmly();
        registrationFirst = said.registrationFirst();
        letterRule = said.letterRule();
        contactName = said.contactName();
        contactMail = said.contactMail();
        contactPhone = said.contactPhone();
        shown = said.shown();
        listPublic = said.listPublic();
        chathamHouse = said.chathamHouse();
        joiningLink = said.joiningLink();
        information = said.information();
        if (state == State.DRAFT) {
            planned(said.plan());
        } else if (!entry.equals(entry())) {
            calendarSequence++;
        }
    }

    /** What stands in calendars and is not part of the plan. */
    private List<Object> entry() {
        return List.of(title, chathamHouse);
    }

    private void planned(Plan plan) {
        opensOn = plan.opensOn();
        closesOn = plan.closesOn();
        opensPrecisely = opensOn == null ? null : opensOn.toString();
        closesPrecisely = closesOn == null ? null : closesOn.toString();
        slots = Slot.texts(plan.slots());
        zone = plan.zone();
        city = plan.city();
        venue = plan.venue();
        mode = plan.mode();
        nominationsCloseAt = plan.nominationsCloseAt();
        nominationsZone = plan.nominationsZone();
        registrationClosesAt = plan.registrationClosesAt();
    }

    void announce(Instant now) {
        state = State.ANNOUNCED;
        announcedAt = now;
    }

    /** New days or hours, another place or mode; takes up again what was postponed. */
    public MeetingChange moveTo(Plan plan, Translated why, Instant now) {
        var change = MeetingChange.moved(this, plan, why, now);
        planned(plan);
        state = State.ANNOUNCED;
        calendarSequence++;
        return change;
    }

    public MeetingChange postpone(Translated why, Instant now) {
        state = State.POSTPONED;
        calendarSequence++;
        return MeetingChange.postponed(this, why, now);
    }

    public MeetingChange cancel(Translated why, Instant now) {
        state = State.CANCELLED;
        calendarSequence++;
        return MeetingChange.cancelled(this, why, now);
    }

    public MeetingChange extendTo(Instant deadline, ZoneId typedIn, Instant now) {
        var before = plan();
        planned(before.deadline(deadline, typedIn));
        return new MeetingChange(this, now, MeetingChange.Kind.DEADLINE, before, plan(), null);
    }

    /** What is still missing before it can be announced. */
    public Set<Lack> lacks() {
        return Lack.of(this);
    }

    /** Where it stands at that instant. */
    public Phase phase(Instant now) {
        return Phase.of(this, now);
    }

    /** Whether a nomination at that instant is in time: up to and including the deadline. */
    public boolean nominationsOpen(Instant now) {
        return nominationsCloseAt == null || !now.isAfter(nominationsCloseAt);
    }

    /** The first of its processes: whose letterhead, references and symbols it uses. */
    public Process process() {
        return processes.get(0);
    }
}
