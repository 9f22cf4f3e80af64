package org.intersession.registry;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.intersession.platform.Stored;
import org.intersession.platform.language.Languages;
import org.intersession.platform.language.Slug;
import org.intersession.platform.language.Spoken;
import org.intersession.platform.language.Translated;
import org.intersession.registry.process.ProcessForm;

/** A mechanism in which Governments, or agencies, consult each other: informal, ongoing, non-binding. */
@Entity
public class Process extends Stored implements Spoken {
    public enum Kind {
        REGIONAL_CONSULTATIVE_PROCESS,
        GLOBAL_DIALOGUE,
        STATES_OWNED_INITIATIVE,
        INTER_AGENCY_MECHANISM;

        /** As it stands in addresses and in the API; a regional consultative process is everybody's RCP. */
        public String slug() {
            return this == REGIONAL_CONSULTATIVE_PROCESS ? "rcp" : Slug.of(this);
        }

        public static Optional<Kind> named(String slug) {
            for (var kind : values()) {
                if (kind.slug().equals(slug)) {
                    return Optional.of(kind);
                }
            }
            return Optional.empty();
        }
    }

    public enum Scope {
        REGIONAL,
        THEMATIC,
        GLOBAL
    }

    /** Whether a delegation's letter (note verbale or letter of nomination) must come with it. */
    public enum LetterRule {
        REQUIRED,
        MAY_FOLLOW,
        NOT_ASKED
    }

    public String slug;

    @Enumerated(EnumType.STRING)
    public Kind kind;

    /** Its place in the registry's list. */
    public int position;

    public String acronym;

    /** Official names only, per language; a language that has none is missing. */
    @JdbcTypeCode(SqlTypes.JSON)
    public Translated name;

    /** The language that its name has of its own. */
    public String nameLanguage;

    public String sourceName;

    @JdbcTypeCode(SqlTypes.ARRAY)
    public String[] otherNames = {};

    public Integer established;

    @Enumerated(EnumType.STRING)
    public Scope scope;

    @JdbcTypeCode(SqlTypes.JSON)
    public Translated region;

    @JdbcTypeCode(SqlTypes.JSON)
    public Translated initiatedBy;

    @JdbcTypeCode(SqlTypes.JSON)
    public Translated alsoTakePart;

    @JdbcTypeCode(SqlTypes.JSON)
    public List<Translated> purposes = List.of();

    /** A process that lists no members proposes every State as member and every organization as observer. */
    public boolean listsMembers;

    /** What the source says, kept apart from what it lists. */
    public Integer statedStates;

    public Integer statedInterested;
    public String statedText;

    @JdbcTypeCode(SqlTypes.JSON)
    public Translated note;

    public String focusText;

    /** The date, as precise as it is, of what the registry says of this process. */
    public String asOf;

    /** Where the registry has it from. */
    public String sources;

    @JdbcTypeCode(SqlTypes.JSON)
    public Translated chair;

    @JdbcTypeCode(SqlTypes.JSON)
    public Translated secretariatName;

    public String mail;
    public String website;

    @JdbcTypeCode(SqlTypes.ARRAY)
    public String[] languages = {"en"};

    /** Where its secretariat sits: the year of a reference is the year there. */
    public ZoneId zone = ZoneId.of("Europe/Zurich");

    public String symbolPattern;
    public Integer usualNoticeDays;
    public Integer quota;

    @Enumerated(EnumType.STRING)
    public LetterRule letterRule = LetterRule.MAY_FOLLOW;

    /** The one answer to "is the other successor to be a member?": null while nobody was asked. */
    public Boolean continuationsOnly;

    protected Process() {}

    /** Its secretariat says anew how it works. */
    public void revise(ProcessForm.Settings settings) {
        secretariatName = orNull(settings.secretariatName());
        chair = orNull(settings.chair());
        mail = settings.mail();
        website = settings.website();
        languages = settings.languages().toArray(String[]::new);
        zone = settings.zone();
        symbolPattern = settings.symbolPattern();
        usualNoticeDays = settings.usualNoticeDays();
        quota = settings.quota();
        letterRule = settings.letterRule();
        continuationsOnly = settings.continuationsOnly();
    }

    private static Translated orNull(Translated text) {
        return text.isEmpty() ? null : text;
    }

    /** Its list is true of that day from now on. */
    public void listedOn(LocalDate day) {
        asOf = day.toString();
    }

    /** Its official name in that language; where none is known, in its own. We never translate one. */
    @Override
    public String in(Locale locale) {
        return name.only(languageFor(locale)).orElseGet(() -> name.in(locale));
    }

    @Override
    public String languageFor(Locale locale) {
        if (name.has(locale.getLanguage()) || !name.has(nameLanguage)) {
            return name.languageFor(locale);
        }
        return nameLanguage;
    }

    /** "IDM"; its name where it has no acronym. */
    public String brief(Locale locale) {
        return acronym != null ? acronym : in(locale);
    }

    /** In whose name it writes: its secretariat's, where that has one. */
    public String sender(Locale locale) {
        return secretariatName == null || secretariatName.isEmpty() ? brief(locale) : secretariatName.in(locale);
    }

    /** The language in which its secretariat is written to. */
    public Locale correspondence() {
        return languages.length == 0 ? Locale.ENGLISH : Languages.served(Locale.forLanguageTag(languages[0]));
    }

    /** Whether its secretariat has entered facts later than the source. */
    public boolean enteredLater() {
        return asOf != null && !asOf.equals(Photograph.AS_OF);
    }

    /** The short ones among its other names, by which people know it: "Puebla Process". */
    public List<String> commonNames() {
        return Stream.of(otherNames)
                .filter(it -> it.length() <= 40 && !it.equals(acronym))
                .toList();
    }

    public boolean regional() {
        return kind == Kind.REGIONAL_CONSULTATIVE_PROCESS;
    }

    /** Settles once whether, of a State that exists no more, only the continuation is invited or every successor. */
    public void settleSuccession(boolean continuationsOnly) {
        this.continuationsOnly = continuationsOnly;
    }
}
