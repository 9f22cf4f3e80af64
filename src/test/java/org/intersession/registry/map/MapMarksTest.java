package org.intersession.registry.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.intersession.testing.Browsing;
import org.intersession.testing.Stack;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** The marks of the map as they are drawn: every State is seen, none lies on another or beyond the edge. */
@QuarkusTest
@WithTestResource(value = Stack.class, scope = TestResourceScope.GLOBAL)
class MapMarksTest {
    /** Half of the widest rim that the stylesheet draws around a mark. */
    private static final double RIM = 0.65;

    private static final Pattern STEP = Pattern.compile("([MhvLz])|(-?\\d*\\.?\\d+)");

    private record Point(double x, double y) {}

    private record Mark(String link, List<Point> outline) {
        /** Whether some line passes between the two: so it is for shapes without a hollow that do not touch. */
        boolean apartFrom(Mark other) {
            return IntStream.range(0, 180).anyMatch(degree -> {
                var x = Math.cos(Math.toRadians(degree));
                var y = Math.sin(Math.toRadians(degree));
                return most(x, y) + RIM < -other.most(-x, -y) - RIM || other.most(x, y) + RIM < -most(-x, -y) - RIM;
            });
        }

        private double most(double x, double y) {
            return outline.stream().mapToDouble(it -> it.x * x + it.y * y).max().orElseThrow();
        }
    }

    @Test
    void everyMarkIsSeenAndNoTwoOverlap() {
        var marks = marks();
        assertEquals(197, marks.stream().map(Mark::link).distinct().count());
        var together = new ArrayList<String>();
        for (var i = 0; i < marks.size(); i++) {
            for (var j = 0; j < i; j++) {
                if (!marks.get(i).apartFrom(marks.get(j))) {
                    together.add(marks.get(i).link + " " + marks.get(j).link);
                }
            }
        }
        assertEquals(List.of(), together);
        assertEquals(
                List.of(),
                marks.stream()
                        .filter(it ->
                                it.outline.stream().anyMatch(at -> at.x < 0 || at.x > 960 || at.y < 0 || at.y > 440))
                        .map(Mark::link)
                        .toList());
    }

    @Test
    void marksThatLieOnEachOtherWouldBeFound() {
        var one = new Mark(
                "one", circle(5).stream().map(it -> new Point(it.x + 10, it.y)).toList());
        assertTrue(!one.apartFrom(new Mark("other", circle(5))));
        assertTrue(one.apartFrom(new Mark("other", circle(3))));
    }

    private static List<Mark> marks() {
        var page = Browsing.nobody().get("/map").page();
        Map<String, List<Point>> shapes = new HashMap<>();
        page.select("svg.world defs g").forEach(it -> shapes.put("#" + it.id(), outline(it.child(0))));
        return page.select("svg.world a.dot").stream()
                .map(it -> {
                    var use = it.selectFirst("use");
                    var x = Double.parseDouble(use.attr("x"));
                    var y = Double.parseDouble(use.attr("y"));
                    return new Mark(
                            it.attr("href"),
                            shapes.get(use.attr("href")).stream()
                                    .map(at -> new Point(at.x + x, at.y + y))
                                    .toList());
                })
                .toList();
    }

    private static List<Point> outline(Element shape) {
        return shape.tagName().equals("circle") ? circle(Double.parseDouble(shape.attr("r"))) : path(shape.attr("d"));
    }

    private static List<Point> circle(double radius) {
        return IntStream.range(0, 72)
                .mapToObj(it ->
                        new Point(radius * Math.cos(Math.toRadians(it * 5)), radius * Math.sin(Math.toRadians(it * 5))))
                .toList();
    }

    /** Of the steps that our shapes are made of: M, L with two numbers each, h, v with one. */
    private static List<Point> path(String steps) {
        var points = new ArrayList<Point>();
        var found = STEP.matcher(steps);
        var numbers = new ArrayList<Double>();
        var step = ' ';
        while (found.find()) {
            if (found.group(1) != null) {
                step = found.group(1).charAt(0);
                continue;
            }
            numbers.add(Double.parseDouble(found.group(2)));
            var last = points.isEmpty() ? new Point(0, 0) : points.get(points.size() - 1);
            if (step == 'h' || step == 'v') {
                var by = numbers.remove(0);
                points.add(step == 'h' ? new Point(last.x + by, last.y) : new Point(last.x, last.y + by));
            } else if (numbers.size() == 2) {
                points.add(new Point(numbers.get(0), numbers.get(1)));
                numbers.clear();
            }
        }
        return points;
    }
}
