package org.intersession.registry;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.PrePersist;
import jakarta.persistence.PreUpdate;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.intersession.platform.Stored;
import org.intersession.platform.language.Translated;
import org.intersession.registry.party.PartyForm;

/**
 * Whoever can take part: a State, a territory, an organization. Its names are our own reviewed table (PROTOCOL.md),
 * never CLDR's. A code is ISO 3166-1 alpha-3, for an organization its acronym.
 */
@Entity
public class Party extends Stored {
    public enum Kind {
        STATE,
        TERRITORY,
        ORGANIZATION
    }

    public enum OrganizationKind {
        INTERGOVERNMENTAL,
        NON_GOVERNMENTAL
    }

    public String code;
    public String alpha2;

    @Enumerated(EnumType.STRING)
    public Kind kind;

    @Enumerated(EnumType.STRING)
    public OrganizationKind organizationKind;

    /** One of the 197 of the United Nations' "all States" practice. */
    public boolean allStates;
    /** A Member of the United Nations in July 2005 (191 were). */
    public boolean unMember2005;

    @JdbcTypeCode(SqlTypes.JSON)
    public Translated shortName;

    @JdbcTypeCode(SqlTypes.JSON)
    public Translated formalName;

    /** The form after "of", with its preposition: of Mali, du Mali, de Malí. */
    @JdbcTypeCode(SqlTypes.JSON)
    public Translated afterOf;

    @JdbcTypeCode(SqlTypes.JSON)
    public Translated sortKey;

    /** The language in which it is written to, unless it or a secretariat chose another for a process. */
    public String language;

    /** A year, month or day, as precise as it is known; null when it does not matter. */
    public String validFrom;

    public String validUntil;

    @ManyToOne(fetch = FetchType.LAZY)
    public Party continuedBy;

    @ManyToMany
    @JoinTable(
            name = "party_successor",
            joinColumns = @JoinColumn(name = "party_id"),
            inverseJoinColumns = @JoinColumn(name = "successor_id"))
    public Set<Party> alsoSucceededBy = new LinkedHashSet<>();

    /** Old and common names by which it is found; never shown. */
    @JdbcTypeCode(SqlTypes.ARRAY)
    public String[] aliases = {};

    /** All its names, codes and aliases as {@link Folded} words: what a search looks at. */
    String foundBy;

    protected Party() {}

    /** A party with a designation of its own. */
    public Party(PartyForm.Designation designation) {
        code = designation.code();
        kind = designation.kind();
        organizationKind = designation.organizationKind();
        shortName = designation.shortName();
        formalName = designation.formalName();
        afterOf = designation.afterOf();
        sortKey = designation.shortName();
        language = designation.language();
    }

    @PrePersist
    @PreUpdate
    void index() {
        foundBy = Folded.words(Stream.of(
                        Stream.of(code, alpha2),
                        shortName.texts().values().stream(),
                        formalName.texts().values().stream(),
                        Stream.of(aliases))
                .flatMap(it -> it)
                .toList());
    }

    public boolean isState() {
        return kind == Kind.STATE;
    }

    public boolean isOrganization() {
        return kind == Kind.ORGANIZATION;
    }

    /** Whether that is its code, or its whole name in some language; case and accents do not matter. */
    public boolean isCalled(String text) {
        var word = Folded.word(text);
        return Stream.concat(Stream.of(code), shortName.texts().values().stream())
                .anyMatch(it -> Folded.word(it).equals(word));
    }

    /** Whether it exists no more: an audience replaces it by its continuation. */
    public boolean historical() {
        return validUntil != null;
    }

    /** Whose name is shown today: its own, or that of what continues it. */
    public Party today() {
        return continuedBy == null ? this : continuedBy;
    }

    public String name(Locale locale) {
        return shortName.in(locale);
    }

    public String sortKey(Locale locale) {
        return sortKey.in(locale);
    }
}
