package org.intersession.story;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import org.intersession.testing.MovableClock;
import org.intersession.testing.Stack;
import org.junit.jupiter.api.Test;

/**
 * One meeting from its first line to its way forward, each persona in turn at a real browser, with the mails that really
 * came. Côte d'Ivoire reads French, Mexico and the public Spanish, the others English.
 */
@QuarkusTest
@WithTestResource(value = Stack.class, scope = TestResourceScope.GLOBAL)
class StoryTest {
    @Inject
    MovableClock clock;

    @Test
    void aMeetingFromItsFirstLineToItsWayForward() {
        try (var story = new Story(clock, true)) {
            var inviting = new Inviting(story);
            var nominating = new Nominating(story);
            var confirming = new Confirming(story);
            var attending = new Attending(story);
            var changing = new Changing(story);
            var others = new Others(story);

            var officer = new Scheduling(story).tell();
            inviting.tell(officer);
            nominating.coteDIvoire();
            var mexico = nominating.mexico();
            nominating.theObserver();

            story.itIs("2027-08-16T09:00:00Z");
            officer.opens("/").signsIn();
            inviting.whoHasNotAnsweredIsReminded(officer);
            inviting.thePhilippinesSendTheirRegrets();
            confirming.tell(officer, mexico);

            var delegate = attending.opensThePersonalLinkAndRegisters();
            new Preparing(story).tell(officer);
            attending.getsTheOtherPapersByACode(delegate);
            attending.downloadsTheFrenchPaper(delegate);
            attending.signsIn();
            others.theObserver();
            others.theInterpreter();

            confirming.mexicoWithdrawsSomebody(mexico);
            changing.whoHasNotRegisteredIsReminded(officer);
            changing.theSecretariatWritesAMessage(officer);
            changing.theMeetingIsAWeekLater(officer);
            changing.theProgrammeIsReleasedAnew(officer);
            changing.anotherMeetingIsCancelled(officer);

            story.itIs("2027-10-04T08:30:00Z");
            attending.readsWhatIsNowAndNext();
            story.itIs("2027-10-05T15:00:00Z");
            new Concluding(story).tell();
            officer.opens("/").signsIn();
            new Concluding(story).theOfficerPutsDownTheWayForward(officer);
            others.thePublic();
        }
    }

    @Test
    void theFocalPointsAndTheDelegatesStoryWithScriptDisabled() {
        try (var story = new Story(clock, false)) {
            var office = Office.of(story.process);
            var workshop = office.workshop(Story.TITLE, Story.TITRE, Story.TITULO);
            var attending = new Attending(story);
            story.meeting = "/meetings/" + workshop.slug;
            office.invites(workshop, Map.of("CIV", story.mail("ivory")));

            new Nominating(story).coteDIvoire();

            office.confirms(workshop, "CIV");
            story.general = office.issues(workshop, "GENERAL", "fr");
            story.restricted = office.issues(workshop, "RESTRICTED", "fr");
            var delegate = attending.opensThePersonalLinkAndRegisters();
            attending.getsTheOtherPapersByACode(delegate);
            attending.downloadsTheFrenchPaper(delegate);
        }
    }
}
