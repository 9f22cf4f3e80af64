package org.intersession.identity.link;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.intersession.identity.Person;
import org.intersession.mail.LinkAddresses;
import org.intersession.web.Site;

/**
 * Gives people their personal links. A feature calls {@link #issue} inside the act that writes the mail and puts the id
 * into the letter; the postman asks for the {@link #of address} when the mail goes.
 */
@ApplicationScoped
public class PersonalLinks implements LinkAddresses {
    private final Links links;
    private final LinkKey key;
    private final LinksConfig config;
    private final Site site;
    private final Clock clock;

    PersonalLinks(Links links, LinkKey key, LinksConfig config, Site site, Clock clock) {
        this.links = links;
        this.key = key;
        this.config = config;
        this.site = site;
        this.clock = clock;
    }

    /** The link of that person to that meeting: one, however often it is asked for. It stays valid longer each time. */
    public UUID issue(UUID person, UUID meeting) {
        var link = links.of(person, meeting).orElseGet(() -> new PersonalLink(Person.findById(person), meeting));
        link.giveUntil(clock.instant().plus(config.life()));
        link.persist();
        return link.id;
    }

    /** Ends it: whoever opens it from now on reads that it opens nothing. */
    public void revoke(UUID person, UUID meeting) {
        links.of(person, meeting).ifPresent(it -> it.revokeAt(clock.instant()));
    }

    @Override
    public Optional<String> of(UUID personalLink) {
        return links.byId(personalLink).map(this::opening);
    }

    /** The address to open; never keep it. */
    public String address(UUID personalLink) {
        return of(personalLink).orElseThrow();
    }

    private String opening(PersonalLink link) {
        return site.at("/l/" + key.token(link));
    }

    /** The link that a token opens now; of one that is wrong, expired or revoked no more is known than that. */
    public Optional<PersonalLink> opened(String token, Instant now) {
        return LinkKey.id(token).flatMap(links::withPerson).filter(it -> key.opens(token, it) && it.opensAt(now));
    }

    /** Whether its person entered the code of this link in that browser. */
    public boolean proven(PersonalLink link, String device) {
        return device != null && links.remembered(link, seal(device)).isPresent();
    }

    String seal(String device) {
        return key.sealed("device", device);
    }
}
