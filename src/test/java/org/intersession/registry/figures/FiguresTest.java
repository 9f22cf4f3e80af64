package org.intersession.registry.figures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.intersession.registry.Parties;
import org.intersession.registry.Party;
import org.intersession.registry.membership.Memberships;
import org.intersession.testing.Given;
import org.intersession.testing.Stack;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = Stack.class, scope = TestResourceScope.GLOBAL)
class FiguresTest {
    @Inject
    Memberships memberships;

    @Inject
    Parties parties;

    @Test
    void theFiguresOfJuly2005ComeOut() {
        var figures = Given.in(memberships::figures);
        assertEquals(144, figures.states().size());
        assertEquals(246, figures.memberships());
        assertEquals(78, figures.inOne().size());
        assertEquals(38, figures.inTwo().size());
        assertEquals(28, figures.inThreeOrMore().size());
        assertEquals(47, figures.inNone().size());
        assertEquals(
                Set.of("HKG", "NCL"),
                figures.otherParticipants().stream().map(it -> it.party().code).collect(Collectors.toSet()));
        assertEquals(
                Set.of("COK", "NIU", "VAT", "PSE"),
                figures.othersInNone().stream().map(it -> it.party().code).collect(Collectors.toSet()));
    }

    @Test
    void australiaIsInFive() {
        var figures = Given.in(memberships::figures);
        assertEquals(
                List.of(5L),
                figures.standings().stream()
                        .filter(it -> it.party().code.equals("AUS"))
                        .map(Standing::processes)
                        .toList());
    }

    @Test
    void soderkopingLiesWithinBudapestAndTogetherTheyAreFifty() {
        assertEquals(
                10, codes(parties.inAll(List.of("soderkoping", "budapest"))).size());
        assertEquals(10, codes(parties.inAll(List.of("soderkoping"))).size());
        var either = codes(parties.inAny(List.of("soderkoping", "budapest")));
        assertEquals(50, either.size());
        assertTrue(either.contains("SCG"));
    }

    @Test
    void theAsiaPacificConsultationsAndTheBaliConferenceHaveThirtyStatesInCommon() {
        assertEquals(30, parties.inAll(List.of("apc", "bali")).size());
    }

    @Test
    void theRegionalConferenceAndColomboTogetherAreTwentyOne() {
        assertEquals(21, parties.inAny(List.of("rcm", "colombo")).size());
    }

    @Test
    void oldAndCommonNamesFindTheRightParty() {
        assertEquals(Set.of("MMR"), codes(parties.find("Burma")));
        assertEquals(Set.of("MKD"), codes(parties.find("macedonia")));
        assertEquals(Set.of("SWZ"), codes(parties.find("Swaziland")));
        assertEquals(Set.of("TUR"), codes(parties.find("Turkey")));
        assertEquals(Set.of("CIV"), codes(parties.find("Ivory Coast")));
        assertEquals(Set.of("NLD"), codes(parties.find("HOLLAND")));
        assertEquals(Set.of("CIV"), codes(parties.find("cote d'iv")));
        assertEquals(Set.of("OMN"), codes(parties.find("oman")));
        assertEquals(Set.of(), codes(parties.find("%")));
    }

    private static Set<String> codes(List<Party> found) {
        return found.stream().map(it -> it.code).collect(Collectors.toSet());
    }
}
