package org.intersession.registry.map;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.RawString;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.intersession.registry.figures.Figures;
import org.intersession.registry.figures.Standing;
import org.intersession.registry.membership.Memberships;
import org.intersession.web.Fragments;

/**
 * "RCP membership worldwide": coastlines without boundaries, and one mark of equal size for each State of July 2005, as
 * equal voice has it. None, one, two, three or more differ by shape and shade; other participants have a mark of their
 * own.
 */
@ApplicationScoped
public class WorldMap {
    private final Memberships memberships;
    private final Fragments fragments;
    private final Land land;

    WorldMap(Memberships memberships, Fragments fragments) {
        this.memberships = memberships;
        this.fragments = fragments;
        this.land = Land.read();
    }

    /** A party at its place. */
    public record Mark(Standing standing, String shape, double x, double y) {
        /** Near the right edge its label stands on its left. */
        public boolean east() {
            return x > 480;
        }
    }

    /** The map and the figures it is drawn from, which are those of its legend. */
    public record Drawing(String land, List<Mark> marks, Figures figures) {}

    @CheckedTemplate(basePath = "registry")
    static class Templates {
        static native TemplateInstance mapsmall(Drawing map);
    }

    private record Small(Memberships.Versions versions, Locale locale) {}

    /** Without names, for the front page. */
    public RawString small(Locale locale) {
        var key = new Small(memberships.versions(), locale);
        return fragments.of(key, () -> Templates.mapsmall(drawn(memberships.figures())));
    }

    /** In the reader's alphabet, so that the keyboard goes through the marks as through the table. */
    Drawing drawing(Locale locale) {
        return drawn(memberships.figures().sorted(locale));
    }

    private Drawing drawn(Figures figures) {
        var marks = figures.standings().stream()
                .filter(it -> land.places.containsKey(it.party().code))
                .map(it -> {
                    var place = land.places.get(it.party().code);
                    return new Mark(it, shape(it), place[0], place[1]);
                })
                .toList();
        return new Drawing(land.path, marks, figures);
    }

    static String shape(Standing standing) {
        return standing.party().isState() ? standing.band().slug() : "other";
    }

    private record Land(String path, Map<String, double[]> places) {
        static Land read() {
            return new Land(
                    text("registry/map/land.svgpath").strip(),
                    text("registry/map/marks.csv")
                            .lines()
                            .skip(1)
                            .map(line -> line.split(","))
                            .collect(Collectors.toMap(cells -> cells[0], cells ->
                                    new double[] {Double.parseDouble(cells[1]), Double.parseDouble(cells[2])})));
        }

        private static String text(String file) {
            try (var in = Thread.currentThread().getContextClassLoader().getResourceAsStream(file)) {
                return new String(in.readAllBytes(), StandardCharsets.UTF_8);
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
    }
}
