package org.intersession.platform;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * Who is asking. A request-scoped bean in a request, a plain object in a job; it holds values, never entities, and
 * reads the person's grants on first use. A grant whose role is not in the token counts for nothing.
 */
public class Actor {
    /** How we know. A personal link identifies and does not authenticate; with a code it opens its one meeting. */
    public enum Known {
        NOT,
        BY_LINK,
        BY_LINK_AND_CODE,
        BY_SIGN_IN,
        SYSTEM
    }

    private final Known known;
    private final Account account;
    private final UUID person;
    private final String name;
    private final Locale locale;
    private final Supplier<Collection<Held>> grants;
    private final UUID within;
    private final Map<Object, String> opened = new HashMap<>();
    private Collection<Held> held;

    /** For the proxy of the request-scoped bean. */
    protected Actor() {
        this(Known.NOT, null, null, null, Locale.ENGLISH, null, List::of);
    }

    public Actor(
            Known known,
            Account account,
            UUID person,
            String name,
            Locale locale,
            UUID within,
            Supplier<Collection<Held>> grants) {
        this.known = known;
        this.account = account;
        this.person = person;
        this.name = name;
        this.locale = locale;
        this.within = within;
        this.grants = grants;
    }

    /** The application itself, in its jobs. */
    public static Actor system() {
        return new Actor(Known.SYSTEM, null, null, null, Locale.ENGLISH, null, List::of);
    }

    /** Somebody whom the provider knows and the application does not yet. */
    public static Actor stranger(Account account, Locale locale) {
        return new Actor(Known.BY_SIGN_IN, account, null, account.name(), locale, null, List::of);
    }

    public static Actor nobody(Locale locale) {
        return new Actor(Known.NOT, null, null, null, locale, null, List::of);
    }

    public Known known() {
        return known;
    }

    /** Whether the provider vouches for them in this request. */
    public boolean signedIn() {
        return known == Known.BY_SIGN_IN;
    }

    public boolean isSystem() {
        return known == Known.SYSTEM;
    }

    /** What the provider says; empty for links, for nobody and for the system. */
    public Optional<Account> account() {
        return Optional.ofNullable(account);
    }

    /** Whether a machine asks, in its own name. */
    public boolean machine() {
        return account != null && account.isMachine();
    }

    /** The id of the person, or machine, whom the application knows, or null. */
    public UUID person() {
        return person;
    }

    /** The name to greet them by, as they or their delegation wrote it; may be null. */
    public String name() {
        return name;
    }

    public Locale locale() {
        return locale;
    }

    public String language() {
        return locale.getLanguage();
    }

    /** Whether their token carries the role, wherever it may hold. */
    public boolean has(Role role) {
        return account != null && account.roles().contains(role);
    }

    /** An administrator needs no grant: the token is enough. */
    public boolean admin() {
        return has(Role.ADMIN);
    }

    /**
     * What {@code :roles} stands for in a query: their names in one text, none of which is part of another. A list (or a call of locate) would
     * have the query translated anew each time.
     */
    public String rolesInQueries() {
        return roles().stream().map(Role::name).sorted().collect(Collectors.joining(","));
    }

    /** The roles under which grants count for them now. */
    public Set<Role> roles() {
        return account == null ? (known == Known.BY_LINK_AND_CODE ? Set.of(Role.DELEGATE) : Set.of()) : account.roles();
    }

    /** The one meeting within which their grants count, for whoever came by a personal link; null for no such bound. */
    public UUID within() {
        return within;
    }

    /** Every grant that counts now. */
    public Collection<Held> grants() {
        if (held == null) {
            held = grants.get();
        }
        return held;
    }

    /**
     * What their grants open at a place at that instant, between commas; found once.
     *
     * @param ask null where nothing is opened
     */
    public String opened(UUID place, Instant now, Supplier<String> ask) {
        return opened.computeIfAbsent(List.of(place, now), any -> {
            var cells = ask.get();
            return cells == null ? "" : "," + cells + ",";
        });
    }

    /** The processes in which they hold that role; never null, so that it can stand in a query. */
    public Set<UUID> processes(Role role) {
        return grants().stream()
                .filter(grant -> grant.role() == role && grant.process() != null && grant.meeting() == null)
                .map(Held::process)
                .collect(Collectors.toSet());
    }

    /** The meetings in which they hold that role. */
    public Set<UUID> meetings(Role role) {
        return grants().stream()
                .filter(grant -> grant.role() == role && grant.meeting() != null)
                .map(Held::meeting)
                .collect(Collectors.toSet());
    }

    /** The parties for which they hold that role, in whatever process. */
    public Set<UUID> parties(Role role) {
        return grants().stream()
                .filter(grant -> grant.role() == role && grant.party() != null)
                .map(Held::party)
                .collect(Collectors.toSet());
    }

    /** The secretariat of at least one of these processes: in a joint meeting each is at home. */
    public boolean secretariatOf(Collection<UUID> processes) {
        return isSystem() || processes(Role.SECRETARIAT).stream().anyMatch(processes::contains);
    }

    /** A focal point of that party, for one of these processes or for all. */
    public boolean focalPointOf(UUID party, Collection<UUID> processes) {
        return grants().stream()
                .anyMatch(grant -> grant.role() == Role.FOCAL_POINT
                        && party.equals(grant.party())
                        && (grant.process() == null || processes.contains(grant.process())));
    }

    public boolean chairOf(UUID meeting) {
        return meetings(Role.CHAIR).contains(meeting);
    }

    public boolean conferenceServicesOf(UUID meeting) {
        return meetings(Role.CONFERENCE_SERVICES).contains(meeting);
    }

    public boolean delegateAt(UUID meeting) {
        return meetings(Role.DELEGATE).contains(meeting);
    }
}
