package org.intersession.web.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkus.qute.Engine;
import io.quarkus.qute.EvalContext;
import io.quarkus.qute.TemplateException;
import io.quarkus.qute.UserTagSectionHelper;
import io.quarkus.qute.ValueResolver;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Names of scopes, and what a tag was not given, are found without asking the resolvers of every class in turn. */
class ScopesTest {
    private final AtomicInteger asked = new AtomicInteger();

    /** One of the engine's three hundred. */
    private final class Other implements ValueResolver {
        @Override
        public boolean appliesTo(EvalContext context) {
            asked.incrementAndGet();
            return false;
        }

        @Override
        public CompletionStage<Object> resolve(EvalContext context) {
            throw new IllegalStateException();
        }
    }

    private Engine engine(boolean ours) {
        var builder = Engine.builder()
                .addDefaults()
                .addNamespaceResolver(new Given())
                .addValueResolver(new Other())
                .addSectionHelper(new UserTagSectionHelper.Factory("hinted", "hinted"));
        if (ours) {
            builder.addValueResolver(new Scopes());
        }
        var engine = builder.build();
        engine.putTemplate("layout", engine.parse("{#insert /}"));
        engine.putTemplate("hinted", engine.parse("{it}{#if given:hint} ({hint}){/if}"));
        return engine;
    }

    private static String rendered(Engine engine, String template) {
        return engine.parse(template)
                .data("title", "t", "names", List.of("a", "b"), "hint", "of the page", "nothing", null)
                .render();
    }

    @Test
    void aNameOfThePageIsFoundWithinALoop() {
        var template = "{#for name in names}{#let both=title}{name}{name_count}{title}{both}{#if name_hasNext}"
                + " {/if}{/let}{/for}";
        assertEquals("a1tt b2tt", rendered(engine(true), template));
        assertEquals(0, asked.get());
        assertEquals("a1tt b2tt", rendered(engine(false), template));
        assertNotEquals(0, asked.get(), "the engine alone asks");
    }

    @Test
    void theNearestScopeIsTheOne() {
        assertEquals("abt", rendered(engine(true), "{#for title in names}{title}{/for}{title}"));
    }

    @Test
    void whatATagWasNotGivenIsNothing() {
        assertEquals("a (h)b", rendered(engine(true), "{#hinted 'a' hint='h' /}{#hinted 'b' /}"));
        assertEquals(0, asked.get());
    }

    @Test
    void aNameThatIsNowhereIsStillAnError() {
        var engine = engine(true);
        assertThrows(TemplateException.class, () -> rendered(engine, "{#for name in names}{titel}{/for}"));
        assertThrows(TemplateException.class, () -> rendered(engine, "{#hinted hint='h' /}"));
        assertEquals("-", rendered(engine, "{#for name in names}{#if name_isFirst}{titel ?: '-'}{/if}{/for}"));
    }

    @Test
    void aMemberOfNothingIsNotOneOfThePage() {
        var template = "{#include layout}{title}{nothing.title ?: '-'}{/include}";
        assertEquals("t-", rendered(engine(true), template));
        assertEquals("t-", rendered(engine(false), template));
    }
}
