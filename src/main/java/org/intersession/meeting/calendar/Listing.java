package org.intersession.meeting.calendar;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.intersession.meeting.outline.Seen;
import org.intersession.platform.language.Translated;

/**
 * Meetings as a calendar lists them: drafts of one's own, coming by date, past by series.
 *
 * @param draftsAfter the address of the last draft, where there are more; {@code further} of the last that is coming; {@code
 *     earlier} of the last that is past
 */
public record Listing(
        List<Seen> drafts,
        String draftsAfter,
        List<Seen> coming,
        String further,
        List<Group> past,
        String earlier,
        List<String> years) {
    /** Past meetings that belong together; a series of null holds those of none. */
    record Group(Translated process, Translated series, List<Seen> meetings) {}

    /** @param drafts one more than are shown, where there are more; {@code coming} and {@code past} too */
    public static Listing of(List<Seen> drafts, List<Seen> coming, List<Seen> past, int shown, List<String> years) {
        return new Listing(
                page(drafts, shown),
                after(drafts, shown),
                page(coming, shown),
                after(coming, shown),
                grouped(page(past, shown)),
                after(past, shown),
                years);
    }

    private static List<Seen> page(List<Seen> found, int shown) {
        return found.subList(0, Math.min(shown, found.size()));
    }

    private static String after(List<Seen> found, int shown) {
        return found.size() > shown ? found.get(shown - 1).meeting().slug : null;
    }

    private static List<Group> grouped(List<Seen> past) {
        var groups = new LinkedHashMap<List<Object>, Group>();
        for (var one : past) {
            var process = one.meeting().process();
            var its = one.whole() ? one.meeting().series : null;
            groups.computeIfAbsent(
                            List.of(process.slug, its == null ? "" : its.slug),
                            key -> new Group(process.name, its == null ? null : its.name, new ArrayList<>()))
                    .meetings
                    .add(one);
        }
        return List.copyOf(groups.values());
    }

    public boolean none() {
        return coming.isEmpty() && past.isEmpty();
    }
}
