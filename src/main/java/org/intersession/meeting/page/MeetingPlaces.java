package org.intersession.meeting.page;

import jakarta.enterprise.context.ApplicationScoped;
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
        return named(Meeting.list("state <> ARCHIVED order by opensOn desc nulls first, id"), locale);
    }

    @Override
    public Map<String, String> choicesOf(UUID process, Locale locale) {
        return named(
                Meeting.list(
                        "select m from Meeting m join m.processes p where p.id = ?1 and m.state <> ARCHIVED"
                                + " order by m.opensOn desc nulls first, m.id",
                        process),
                locale);
    }

    @Override
    public Set<UUID> processesOf(UUID id) {
        return Set.copyOf(Meeting.getEntityManager()
                .createQuery("select p.id from Meeting m join m.processes p where m.id = :id", UUID.class)
                .setParameter("id", id)
                .getResultList());
    }

    @Override
    public Set<UUID> of(UUID process) {
        return Set.copyOf(Meeting.getEntityManager()
                .createQuery("select m.id from Meeting m join m.processes p where p.id = :process", UUID.class)
                .setParameter("process", process)
                .getResultList());
    }

    private static Map<String, String> named(List<Meeting> meetings, Locale locale) {
        var choices = new LinkedHashMap<String, String>();
        meetings.forEach(it -> choices.put(it.slug, it.title.in(locale)));
        return choices;
    }
}
