package org.intersession.registry;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.hibernate.SessionFactory;
import org.intersession.platform.Actor;
import org.intersession.registry.membership.Membership;
import org.intersession.registry.topic.Topic;
import org.intersession.testing.Given;
import org.intersession.testing.Stack;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = Stack.class, scope = TestResourceScope.GLOBAL)
class LoadingTest {
    @Inject
    RegistryActions registry;

    @Inject
    SessionFactory factory;

    @Test
    void aStartFindsTheRegistryFilledFromTheSource() {
        assertEquals(197, Given.in(() -> Party.count("code is not null and allStates")));
        assertEquals(13, Given.in(() -> Process.count("kind", Process.Kind.REGIONAL_CONSULTATIVE_PROCESS)));
        assertEquals(250, Given.in(() -> Membership.count("asOf", "2005-07")));
        assertEquals(13, Given.in(() -> Topic.count("kind", Topic.Kind.EFFECTIVE_PRACTICE)));
        assertEquals(6, Given.in(() -> Quotation.count()));
        var serbiaAndMontenegro = Given.party("SCG");
        assertEquals(Given.party("SRB").id, serbiaAndMontenegro.continuedBy.id);
        assertEquals(2, Given.in(() -> Process.<Process>find("slug", "idm")
                .firstResult()
                .purposes
                .size()));
    }

    @Test
    void aStartOnAFilledRegistryCostsOneSmallQueryAndChangesNothing() {
        var before = Given.in(() -> Party.count());
        var statistics = factory.getStatistics();
        var statements = statistics.getPrepareStatementCount();
        registry.load(Actor.system());
        assertEquals(1, statistics.getPrepareStatementCount() - statements);
        assertEquals(before, Given.in(() -> Party.count()));
    }
}
