package org.intersession.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.stream.Stream;
import org.intersession.platform.Languages;
import org.intersession.testing.Stack;
import org.intersession.testing.Visitor;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every public page, in every language, on a telephone and on a desk: nothing that axe minds, nothing wider than the window. */
@QuarkusTest
@WithTestResource(value = Stack.class, scope = TestResourceScope.GLOBAL)
class LookTest {
    private static final List<String> PAGES = List.of("/", "/processes", "/parties", "/nothing-here");

    static Stream<Arguments> looks() {
        return PAGES.stream().flatMap(path -> Languages.ALL.stream().map(language -> Arguments.of(path, language)));
    }

    @ParameterizedTest
    @MethodSource("looks")
    void aPageIsAccessibleAndFitsAtAnyWidth(String path, String language) {
        for (var width : new int[] {320, 1280}) {
            try (var visitor = Visitor.at(width, language, true)) {
                visitor.go(path);
                assertEquals(language, visitor.page().locator("html").getAttribute("lang"));
                assertEquals(List.of(), visitor.axe());
                assertFalse(visitor.overflows(), path + " is wider than " + width + " px");
            }
        }
    }
}
