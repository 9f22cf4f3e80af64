package org.intersession.web.described;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeSet;
import org.intersession.testing.Classes;
import org.junit.jupiter.api.Test;

/** What docs/api.md says of how an operation ends. */
class EndingTest {
    @Deprecated
    @Ending(since = "2027-03-01", until = "2028-03-01")
    static void anOperationThatEnds() {}

    @Test
    void itsAnswersSaySinceWhenAndUntilWhen() throws NoSuchMethodException {
        var ending = EndingTest.class.getDeclaredMethod("anOperationThatEnds").getAnnotation(Ending.class);
        assertEquals(
                Map.of(
                        "Deprecation", "@1803859200",
                        "Sunset", "Wed, 01 Mar 2028 00:00:00 GMT",
                        "Link", "</api>; rel=\"deprecation\""),
                Endings.headers(ending));
    }

    @Test
    void everyDeprecatedOperationSaysWhenItEndsAYearAheadAtLeast() {
        var wrong = new TreeSet<String>();
        Classes.OF_THE_PRODUCT.stream()
                .filter(it -> it.getSimpleName().endsWith("Api"))
                .flatMap(it -> it.getMethods().stream())
                .forEach(it -> {
                    var ends = it.isAnnotatedWith(Ending.class);
                    if (ends != it.isAnnotatedWith(Deprecated.class)) {
                        wrong.add(it.getFullName());
                    } else if (ends) {
                        var ending = it.getAnnotationOfType(Ending.class);
                        if (LocalDate.parse(ending.until())
                                .isBefore(LocalDate.parse(ending.since()).plusMonths(12))) {
                            wrong.add(it.getFullName());
                        }
                    }
                });
        assertEquals(new TreeSet<String>(), wrong);
    }
}
