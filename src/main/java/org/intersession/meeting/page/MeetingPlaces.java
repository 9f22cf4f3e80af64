package org.intersession.meeting.page;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.intersession.identity.Places;
import org.intersession.meeting.Meeting;
import org.intersession.meeting.MeetingLinks;

/** The meetings, as scopes of grants and as what personal links lead to. */
@ApplicationScoped
class MeetingPlaces implements Places {
    /** For so long a meeting is offered after it opened: what is over and done with has nobody to appoint. */
    private static final int YEARS_OFFERED = 1;

    private final Clock clock;

    MeetingPlaces(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Kind kind() {
        return Kind.MEETING;
    }

    @Override
    public Optional<UUID> find(String code) {
        return Meeting.<Meeting>find("slug", code).firstResultOptional().map(it -> it.id);
    }

    @Override
    public Place place(UUID id, Locale locale) {
        Meeting meeting = Meeting.findById(id);
        return new Place(meeting.slug, meeting.title.in(locale), MeetingLinks.link(meeting), meeting.contactMail);
    }

    @Override
    public Map<UUID, String> names(Collection<UUID> ids, Locale locale) {
        return Meeting.<Meeting>list("id in ?1", ids).stream()
                .collect(Collectors.toMap(it -> it.id, it -> it.title.in(locale)));
    }

    /** Those not yet over and done with, newest first. */
    @Override
    public Map<String, String> choices(Locale locale) {
        return named(
                Meeting.list("state <> ARCHIVED and opening >= ?1 order by opening desc, id", offeredFrom()), locale);
    }

    @Override
    public Map<String, String> choicesOf(UUID process, Locale locale) {
        return named(
                Meeting.list(
                        "select m from OfProcess o join Meeting m on m.id = o.meeting where o.process = ?1"
                                + " and o.opening >= ?2 and m.state <> ARCHIVED order by o.opening desc, m.id",
                        process,
                        offeredFrom()),
                locale);
    }

    private String offeredFrom() {
        return LocalDate.now(clock).minusYears(YEARS_OFFERED).toString();
    }

    @Override
    public Set<UUID> processesOf(UUID id) {
        return Set.copyOf(Meeting.getEntityManager()
                .createQuery("select p.id from Meeting m join m.processes p where m.id = :id", UUID.class)
                .setParameter("id", id)
                .getResultList());
    }

    private static Map<String, String> named(List<Meeting> meetings, Locale locale) {
        var choices = new LinkedHashMap<String, String>();
        meetings.forEach(it -> choices.put(it.slug, it.title.in(locale)));
        return choices;
    }
}
