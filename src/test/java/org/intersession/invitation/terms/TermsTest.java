package org.intersession.invitation.terms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.intersession.addressee.AddresseesGiven;
import org.intersession.delegation.Delegation;
import org.intersession.invitation.Invitation;
import org.intersession.meeting.Meeting;
import org.intersession.meeting.distribution.Admission;
import org.intersession.platform.language.Translated;
import org.intersession.registry.Process;
import org.intersession.registry.membership.Category;
import org.intersession.testing.Browsing;
import org.intersession.testing.Delegating;
import org.intersession.testing.Given;
import org.intersession.testing.Stack;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Places, category and language of one invitation, before it is sent and after. */
@QuarkusTest
@WithTestResource(value = Stack.class, scope = TestResourceScope.GLOBAL)
class TermsTest {
    private Process idm;
    private Meeting meeting;
    private Browsing officer;
    private String page;

    @BeforeEach
    void aMeetingOfTwoPlaces() {
        idm = Given.process("idm");
        meeting = Given.meeting(idm, it -> {
            Given.announce(it);
            it.title = Translated.of(Map.of("en", "Terms", "fr", "Conditions", "es", "Condiciones"));
        });
        officer = Given.officer(idm);
        page = "/meetings/" + meeting.slug;
    }

    private Delegation delegation(String code) {
        return Given.in(() -> {
            var found = Delegation.<Delegation>find("meeting.id = ?1 and party.code = ?2", meeting.id, code)
                    .firstResult();
            found.delegates.size();
            return found;
        });
    }

    @Test
    void beforeItIsSentTheLetterFollowsThem() {
        AddresseesGiven.at(idm, "MLI", Given.unique("terms") + "@example.org", false);
        officer.get(page + "/audience?names=Mali").submit("/audience");
        officer.get(page + "/parties");
        assertEquals("2", officer.page().select("#MLI td[data-label=Places] a").text());
        officer.get(page + "/parties/MLI")
                .submit("/parties/MLI", "quota", "5", "language", "es", "category", "OBSERVER");
        assertEquals(200, officer.status());
        assertEquals("5", officer.page().select("#MLI td[data-label=Places] a").text());
        officer.get(page + "/invitations");
        assertEquals("ES", officer.texts("td[data-label=Language]").get(0));
        assertTrue(officer.page().select(".letter-sheet").text().contains("de hasta 5 personas"));
        officer.submit("/invitations");
        Invitation sent =
                Given.in(() -> Invitation.find("meeting.id", meeting.id).firstResult());
        assertEquals(List.of(5, "es", Category.OBSERVER), List.of(sent.places(), sent.language, sent.category));
        Admission admission =
                Given.in(() -> Admission.find("meeting.id", meeting.id).firstResult());
        assertEquals(Category.OBSERVER, admission.category);
    }

    @Test
    void afterItWasSentPlacesAndRightsFollowAndTheLetterStays() {
        Delegating.submitted(meeting, "CIV", "One", "Two");
        officer.get(page + "/parties/CIV");
        assertEquals(0, officer.page().select("[name=language]").size());
        officer.submit("/parties/CIV", "quota", "3", "category", "OBSERVER");
        assertEquals(200, officer.status());
        assertEquals(3, delegation("CIV").quota);
        assertEquals(
                "2/3", officer.page().select("#CIV td[data-label=Places] a").text());
        Admission admission =
                Given.in(() -> Admission.find("meeting.id", meeting.id).firstResult());
        assertEquals(List.of(Category.OBSERVER, false), List.of(admission.category, admission.toInSession));
        Invitation sent =
                Given.in(() -> Invitation.find("meeting.id", meeting.id).firstResult());
        assertEquals("You are invited.", sent.text);
    }

    @Test
    void thereAreNeverFewerPlacesThanPersonsNamed() {
        Delegating.submitted(meeting, "CIV", "One", "Two");
        officer.get(page + "/parties/CIV").submit("/parties/CIV", "quota", "1");
        assertEquals(422, officer.status());
        assertEquals(
                List.of(
                        "Côte d'Ivoire has named 2 persons. There cannot be fewer places than that; withdraw somebody first."),
                officer.page().select("#f-quota-fault").eachText().stream()
                        .map(it -> it.replace('’', '\''))
                        .toList());
        assertEquals("1", officer.page().select("[name=quota]").val());
        assertEquals(2, delegation("CIV").quota);
    }

    @Test
    void whoeverIsLeftMovesIntoThePlaceThatIsLeft() {
        var focal = Delegating.submitted(meeting, "CIV", "One", "Two");
        focal.get(page + "/delegations/CIV").submit("/delegates/1/withdrawal");
        officer.get(page + "/parties/CIV").submit("/parties/CIV", "quota", "1");
        assertEquals(200, officer.status());
        var delegation = delegation("CIV");
        assertEquals(1, delegation.quota);
        assertEquals(1, delegation.active().get(0).place.intValue());
    }

    @Test
    void anotherNumberForTheMeetingReachesTheDelegationsThatHaveNoneOfTheirOwn() {
        Delegating.submitted(meeting, "CIV", "One", "Two");
        Delegating.submitted(meeting, "MEX", "Three");
        officer.get(page + "/parties/MEX").submit("/parties/MEX", "quota", "2");
        officer.get(page + "/edit").submit("/edit", "quota", "4", "step", "save");
        assertEquals(200, officer.status());
        assertEquals(List.of((short) 4, (short) 2), List.of(delegation("CIV").quota, delegation("MEX").quota));
        officer.get(page + "/edit").submit("/edit", "quota", "1", "step", "save");
        assertEquals(422, officer.status());
        assertEquals(1, officer.texts("#f-quota-fault").size());
        assertEquals(4, delegation("CIV").quota);
    }

    @Test
    void aStalePageAndAQuotaOfZeroChangeNothing() {
        Given.invited(meeting, Given.party("MEX"));
        var second = Given.officer(idm).get(page + "/parties/MEX");
        officer.get(page + "/parties/MEX").submit("/parties/MEX", "quota", "0");
        assertEquals(List.of("Please write a whole number from 1 to 500."), officer.texts("#f-quota-fault"));
        officer.submit("/parties/MEX", "quota", "3");
        second.submit("/parties/MEX", "quota", "7");
        assertEquals(409, second.status());
        assertEquals("7", second.page().select("[name=quota]").val());
        Invitation sent =
                Given.in(() -> Invitation.find("meeting.id", meeting.id).firstResult());
        assertEquals(3, sent.places());
    }
}
