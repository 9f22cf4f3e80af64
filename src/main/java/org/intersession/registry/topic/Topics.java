package org.intersession.registry.topic;

import java.util.List;
import java.util.Optional;
import org.hibernate.Session;
import org.hibernate.annotations.processing.Find;
import org.hibernate.annotations.processing.HQL;
import org.intersession.platform.refusal.Missing;
import org.intersession.registry.Process;

/** What consultations are about. */
public interface Topics {
    Session session();

    @Find
    Optional<Topic> bySlug(String slug);

    default Topic called(String slug) {
        return bySlug(slug).orElseThrow(Missing::new);
    }

    @HQL("order by kind, position")
    List<Topic> all();

    /** The focus of a process, in the source's order. */
    @HQL("select t from ProcessTopic t join fetch t.topic where t.process = :process order by t.position")
    List<ProcessTopic> focusOf(Process process);
}
