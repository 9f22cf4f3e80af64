package org.intersession.meeting.page;

import io.quarkus.qute.RawString;
import io.quarkus.qute.TemplateInstance;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.intersession.meeting.Meeting;
import org.intersession.platform.Actor;
import org.intersession.platform.Stored;

/**
 * A part of the meeting's page ("one address for all, parts appear by right"). Each feature that has something to show
 * there is one bean of this kind, with its own template and its own rights. It is asked only for somebody who sees the
 * meeting whole.
 */
public interface MeetingSection {
    /** Now and next, while the meeting sits. */
    int NOW = 100;
    /** The outcome, once the meeting is over; before, it stands under {@link #OUTCOME}. */
    int OUTCOME_FIRST = 150;
    /** Your participation, your delegation. */
    int YOURS = 200;
    /** What the secretariat has to do there. */
    int WORK = 300;

    int AGENDA = 400;
    int PAPERS = 500;
    int INFORMATION = 600;
    int PARTICIPANTS = 700;
    int OUTCOME = 800;

    /**
     * What it has to know first, by name: each an expression of a query over the meeting {@code m}, through the actor
     * ({@code :person}, {@code :within}, {@code :now}, and {@code :opened} as {@link
     * org.intersession.meeting.distribution.Rights} has it "there"). All sections' are asked in one question: {@link
     * Counted} has the answers.
     */
    default Map<String, String> counts() {
        return Map.of();
    }

    /**
     * Ids and versions of all {@code alias} that are {@code from} there, in one text, null for none: by it a piece of the
     * page is known to have changed ({@link org.intersession.web.Fragments}).
     */
    static String versions(String alias, String from) {
        return "(select listagg(concat(cast(" + alias + ".id as string), ':', cast(" + alias
                + ".version as string)), ',') within group (order by " + alias + ".id) from " + from + ")";
    }

    /**
     * Of what was read after those versions, only what they name: something else may have come out between the two, and
     * whoever has the same versions need not see it.
     */
    static <T extends Stored> List<T> named(String versions, List<T> read) {
        var all = versions == null ? Set.of() : Set.of(versions.split(","));
        return read.stream()
                .filter(it -> all.contains(it.id + ":" + it.version))
                .toList();
    }

    /** What it shows to that person at that instant; empty when nothing. */
    Optional<Part> part(Actor actor, Meeting meeting, Instant now);

    /**
     * @param position its place on the page, one of the numbers above or between them
     * @param anchor its address within the page, a word of lower-case letters
     * @param title its heading (h2) in the reader's language, also in the table of contents
     * @param body what stands under the heading: a template without layout, headings from h3
     * @param kept the same as it was rendered before; null where there is a body
     */
    record Part(int position, String anchor, String title, TemplateInstance body, RawString kept) {
        public Part(int position, String anchor, String title, TemplateInstance body) {
            this(position, anchor, title, body, null);
        }

        public Part(int position, String anchor, String title, RawString kept) {
            this(position, anchor, title, null, kept);
        }

        RawString html() {
            return kept != null ? kept : new RawString(body.render());
        }
    }
}
