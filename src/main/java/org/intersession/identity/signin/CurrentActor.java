package org.intersession.identity.signin;

import io.quarkus.logging.Log;
import io.quarkus.oidc.runtime.OidcUtils;
import io.quarkus.qute.TemplateGlobal;
import io.quarkus.runtime.BlockingOperationControl;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.security.identity.SecurityIdentity;
import io.vertx.core.http.Cookie;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.enterprise.inject.spi.CDI;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.intersession.identity.Accounts;
import org.intersession.identity.Grant;
import org.intersession.identity.Person;
import org.intersession.identity.Persons;
import org.intersession.identity.link.LinkCookies;
import org.intersession.identity.link.PersonalLink;
import org.intersession.identity.link.PersonalLinks;
import org.intersession.identity.session.SessionReading.Whose;
import org.intersession.identity.session.SessionTokens;
import org.intersession.platform.Account;
import org.intersession.platform.Actor;
import org.intersession.platform.Held;
import org.intersession.platform.Role;
import org.intersession.platform.language.Languages;
import org.intersession.platform.refusal.Away;

/**
 * Finds out who is asking, when somebody wants to know. Whatever fails on the way (the provider is down, the session
 * has ended) leaves nobody, never an error: public pages must work. Only without the database, which they need as well,
 * nobody is taken for somebody who is not signed in.
 */
class CurrentActor {
    private final CurrentIdentityAssociation identity;
    private final Accounts accounts;
    private final KnownCookies cookies;
    private final Persons persons;
    private final PersonalLinks links;
    private final FirstAdmin firstAdmin;
    private final Clock clock;

    CurrentActor(
            CurrentIdentityAssociation identity,
            Accounts accounts,
            KnownCookies cookies,
            Persons persons,
            PersonalLinks links,
            FirstAdmin firstAdmin,
            Clock clock) {
        this.identity = identity;
        this.accounts = accounts;
        this.cookies = cookies;
        this.persons = persons;
        this.links = links;
        this.firstAdmin = firstAdmin;
        this.clock = clock;
    }

    @Produces
    @RequestScoped
    Actor actor(RoutingContext request) {
        var chosen = chosenLanguage(request);
        if (!BlockingOperationControl.isBlockingAllowed() || request.get(Away.TOLD) != null) {
            // A failure before any thread was given to the request, or of the database: nobody can be looked up here.
            return Actor.nobody(chosen != null ? chosen : accepted(request));
        }
        var account = account(request);
        if (account == null) {
            return byLink(request, chosen).orElseGet(() -> Actor.nobody(chosen != null ? chosen : accepted(request)));
        }
        if (account.isMachine()) {
            return machine(account, chosen != null ? chosen : accepted(request));
        }
        var whose = whose(request, account).orElse(null);
        if (whose == null) {
            return Actor.stranger(account, chosen != null ? chosen : accepted(request));
        }
        var locale = chosen != null ? chosen : whose.language() != null ? whose.language() : accepted(request);
        var vouched = firstAdmin.holds(account, whose.person(), clock.instant()) ? account.with(Role.ADMIN) : account;
        return new Actor(
                Actor.Known.BY_SIGN_IN,
                vouched,
                whose.person(),
                whose.name(),
                locale,
                null,
                () -> grants(whose).stream()
                        .filter(grant -> vouched.roles().contains(grant.role()))
                        .toList());
    }

    /** As it was asked with the session; for a program, and while somebody signs in, of the person alone. */
    private Optional<Whose> whose(RoutingContext request, Account account) {
        var asked = SessionTokens.whose(request);
        if (asked != null) {
            return Optional.of(asked);
        }
        return persons.known(account.issuer(), account.subject())
                .map(it -> new Whose(it.id, it.name(), it.language == null ? null : it.locale(), null));
    }

    private List<Held> grants(Whose whose) {
        return whose.grants() != null
                ? whose.grants()
                : persons.grantsOf(whose.person(), clock.instant()).stream()
                        .map(Grant::held)
                        .toList();
    }

    /**
     * A machine that an administrator has named holds the roles of its grants: the naming vouches for what a token says
     * of a person. Of any other, whatever its token says counts for nothing.
     */
    private Actor machine(Account account, Locale locale) {
        var named = persons.machine(account.issuer(), account.client()).orElse(null);
        if (named == null) {
            return Actor.stranger(account.having(Set.of()), locale);
        }
        var held = persons.grantsOf(named.id, clock.instant()).stream()
                .map(Grant::held)
                .toList();
        var roles = held.stream().map(Held::role).collect(Collectors.toSet());
        if (account.roles().contains(Role.ADMIN)) {
            roles.add(Role.ADMIN);
        }
        return new Actor(
                Actor.Known.BY_SIGN_IN, account.having(roles), named.id, named.name(), locale, null, () -> held);
    }

    /** Who opened a personal link in this browser: identified, and with its code a delegate at that one meeting. */
    private Optional<Actor> byLink(RoutingContext request, Locale chosen) {
        var token = LinkCookies.link(request);
        if (token == null || request.normalizedPath().startsWith("/api/")) {
            return Optional.empty();
        }
        return links.opened(token, clock.instant()).map(link -> {
            var proven = links.proven(link, LinkCookies.device(request));
            return new Actor(
                    proven ? Actor.Known.BY_LINK_AND_CODE : Actor.Known.BY_LINK,
                    null,
                    link.person.id,
                    link.person.name(),
                    locale(link.person, chosen, request),
                    link.meeting,
                    () -> proven ? delegacy(link) : List.of());
        });
    }

    private List<Held> delegacy(PersonalLink link) {
        return persons.grantsOf(link.person.id, clock.instant()).stream()
                .map(Grant::held)
                .filter(grant -> grant.role() == Role.DELEGATE && link.meeting.equals(grant.meeting()))
                .toList();
    }

    private static Locale locale(Person person, Locale chosen, RoutingContext request) {
        return chosen != null ? chosen : person.language != null ? person.locale() : accepted(request);
    }

    private Account account(RoutingContext request) {
        var session = request.request().cookies().stream()
                .map(Cookie::getName)
                .anyMatch(name -> name.startsWith(OidcUtils.SESSION_COOKIE_NAME));
        if (!session && request.request().getHeader("Authorization") == null) {
            return null;
        }
        try {
            var known = cookies.account(request);
            if (known.isPresent()) {
                return known.get();
            }
            SecurityIdentity found = identity.getDeferredIdentity().await().indefinitely();
            if (SessionTokens.unasked(request) != null) {
                throw new Away(Away.What.DATABASE, SessionTokens.unasked(request));
            }
            if (found.isAnonymous()) {
                return null;
            }
            var account = accounts.of(found);
            cookies.keep(request, found, account);
            return account;
        } catch (RuntimeException notToBeHad) {
            if (Away.in(notToBeHad).isPresent()) {
                throw notToBeHad;
            }
            Log.debug("no identity", notToBeHad);
            return null;
        }
    }

    /** What they chose with {@code ?lang=} now or before; null when they never did. */
    private static Locale chosenLanguage(RoutingContext request) {
        var cookie = request.request().getCookie("lang");
        for (var language :
                new String[] {request.request().getParam("lang"), cookie == null ? null : cookie.getValue()}) {
            if (language != null && Languages.serves(language)) {
                return Locale.forLanguageTag(language);
            }
        }
        return null;
    }

    private static Locale accepted(RoutingContext request) {
        var header = request.request().getHeader("Accept-Language");
        if (header == null) {
            return Locale.ENGLISH;
        }
        try {
            var ours = Languages.ALL.stream().map(Locale::forLanguageTag).toList();
            var best = Locale.lookup(Locale.LanguageRange.parse(header), ours);
            return best == null ? Locale.ENGLISH : best;
        } catch (IllegalArgumentException malformed) {
            return Locale.ENGLISH;
        }
    }

    /** {@code actor}, in every template. */
    @TemplateGlobal(name = "actor")
    static Actor inTemplates() {
        return CDI.current().select(Actor.class).get();
    }
}
