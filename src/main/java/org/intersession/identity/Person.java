package org.intersession.identity;

import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.intersession.platform.Account;
import org.intersession.platform.Role;
import org.intersession.platform.Stored;
import org.intersession.platform.language.Languages;
import org.intersession.platform.language.NameWords;

/**
 * Somebody who takes part or works here. Known to the provider by issuer and subject once they have signed in; before,
 * by the address to which they were written. People have one name or several: only the family name is required. A
 * machine that an administrator has named is one too: known by issuer and client, without address and without sessions.
 */
@Entity
public class Person extends Stored {
    /** OpenID Connect {@code iss} and {@code sub}; both null until the first sign-in. */
    public String issuer;

    public String subject;
    /** As last given; several people may share one. */
    public String email;

    /** Ms., Mr., H.E. and so on, as typed. */
    public String courtesyTitle;

    public String givenName;
    public String familyName;
    public String functionalTitle;
    /** The language of pages and mails they chose; null while they have not. */
    public String language;

    public Instant since;
    public Instant lastVisit;
    /** The one before it: what has happened since is news to them. */
    public Instant previousVisit;

    /** The roles in the token of the last sign-in: a grant whose role is not among them counts for nothing. */
    @JdbcTypeCode(SqlTypes.ARRAY)
    public String[] roles = {};

    /** Of a machine: the id under which the provider gives it tokens of its own; null of people. */
    public String client;

    /** Of a machine: the address at which somebody answers for it. */
    public String contact;

    /** Of a machine: since when its tokens count for nothing; null while they count. */
    public Instant retired;

    protected Person() {}

    public static Person machine(String issuer, String client, String name, String contact, Instant since) {
        var machine = new Person(null, null, null, name, since);
        machine.issuer = issuer;
        machine.client = client;
        machine.contact = contact;
        return machine;
    }

    public Person(String email, String courtesyTitle, String givenName, String familyName, Instant since) {
        this.email = email;
        this.courtesyTitle = courtesyTitle;
        this.givenName = givenName;
        this.familyName = familyName;
        this.since = since;
    }

    public boolean isMachine() {
        return client != null;
    }

    public void retire(Instant now) {
        retired = now;
    }

    public boolean hasSignedIn() {
        return subject != null;
    }

    /**
     * Whether the name that the provider tells may be theirs: of the two family names one has no word that the other
     * person lacks. A single word that it does not call a family name is that of an account, and tells nothing.
     */
    public boolean mayBe(Account account) {
        if (account.familyName() == null && !account.name().contains(" ")) {
            return true;
        }
        var told = account.familyName() == null
                ? NameWords.of(account.name())
                : NameWords.of(account.givenName(), account.familyName());
        return told.hold(NameWords.of(familyName))
                || account.familyName() != null
                        && NameWords.of(givenName, familyName).hold(NameWords.of(account.familyName()));
    }

    public void knownAs(String issuer, String subject) {
        this.issuer = issuer;
        this.subject = subject;
    }

    /** Came in by that account. */
    public void arrived(Account account, Instant now) {
        previousVisit = lastVisit;
        lastVisit = now;
        roles = account.roles().stream().map(Role::inToken).sorted().toArray(String[]::new);
    }

    /** Whether the account carried that role when they last signed in; of who never did nothing is known. */
    public boolean lacks(Role role) {
        return hasSignedIn() && !Arrays.asList(roles).contains(role.inToken());
    }

    public void speaks(String language) {
        this.language = language;
    }

    public Locale locale() {
        return Languages.served(language == null ? Locale.ENGLISH : Locale.forLanguageTag(language));
    }

    /** Given name, then the family name. */
    public String name() {
        return givenName == null || givenName.isBlank() ? familyName : givenName + " " + familyName;
    }
}
