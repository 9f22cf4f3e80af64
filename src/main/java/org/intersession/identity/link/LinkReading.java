package org.intersession.identity.link;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.intersession.identity.AllPlaces;
import org.intersession.identity.Masked;
import org.intersession.identity.code.Codes;
import org.intersession.platform.Actor;
import org.intersession.platform.refusal.Missing;

/** What the page of a personal link's code shows, read at one moment. */
@ApplicationScoped
@Transactional
public class LinkReading {
    private final Links links;
    private final PersonalLinks personalLinks;
    private final Codes codes;
    private final AllPlaces places;

    LinkReading(Links links, PersonalLinks personalLinks, Codes codes, AllPlaces places) {
        this.links = links;
        this.personalLinks = personalLinks;
        this.codes = codes;
        this.places = places;
    }

    /** A browser in which the code was entered. */
    public record Device(UUID id, String called, LocalDate since, boolean here) {
        /** Where to have it forgotten. */
        public String revocation() {
            return "/l/devices/" + id + "/revocation";
        }
    }

    /** @param paused for how many days no code is sent */
    record State(
            String meeting,
            String path,
            String address,
            boolean sent,
            int paused,
            boolean proven,
            List<Device> devices) {}

    State state(Actor actor, String device) {
        var link = links.of(actor.person(), actor.within()).orElseThrow(Missing::new);
        var proven = actor.known() == Actor.Known.BY_LINK_AND_CODE;
        return new State(
                places.meetings().nameOf(link.meeting, actor.locale()),
                places.meetings().pathOf(link.meeting),
                link.person.email == null ? null : Masked.mail(link.person.email),
                codes.open(LinkActions.purpose(link)).isPresent(),
                link.person.email == null ? 0 : codes.paused(link.person.email),
                proven,
                proven ? devices(links.devicesOf(link), device) : List.of());
    }

    /** All of a person's, for who signed in. */
    public List<Device> devicesOf(UUID person) {
        return devices(links.devicesOfPerson(person), null);
    }

    private List<Device> devices(List<LinkDevice> found, String here) {
        var seal = here == null ? null : personalLinks.seal(here);
        return found.stream()
                .map(it -> new Device(
                        it.id, it.called, LocalDate.ofInstant(it.since, ZoneOffset.UTC), it.seal.equals(seal)))
                .toList();
    }
}
