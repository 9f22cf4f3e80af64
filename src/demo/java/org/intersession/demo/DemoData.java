package org.intersession.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import org.eclipse.microprofile.config.ConfigProvider;
import org.intersession.meeting.Meeting;
import org.intersession.stack.PlaceAndTime;

/** What the demonstration shows: a workshop eight weeks ahead, made by its personas through the product's own pages. */
@ApplicationScoped
public class DemoData {
    static final ZoneId GENEVA = ZoneId.of("Europe/Zurich");
    private final DemoGround ground;
    private final DemoPapers papers;
    private final Clock clock;

    DemoData(DemoGround ground, DemoPapers papers, Clock clock) {
        this.ground = ground;
        this.papers = papers;
        this.clock = clock;
    }

    /** Fills an empty installation; answers a line for the log, or an empty one. */
    @ActivateRequestContext
    String fill() {
        if (ground.laid()) {
            ground.knowPeopleAt(ConfigProvider.getConfig().getValue("quarkus.oidc.auth-server-url", String.class));
            return comingSoon();
        }
        System.out.println(
                "Filling the demonstration: one workshop, about 200 invitations. This takes about a minute.");
        ground.lay();
        DemoParties.add(Hand.of("administrator"));
        ground.appointObserver();
        var today = LocalDate.ofInstant(clock.instant(), GENEVA);
        var opens = today.plusWeeks(8).with(TemporalAdjusters.nextOrSame(DayOfWeek.TUESDAY));
        var officer = Hand.of("idm-secretariat");
        var meeting = DemoMeeting.schedule(officer, opens);
        DemoMeeting.agenda(officer, meeting, opens);
        officer.get(meeting).submit(meeting + "/announcement");
        ground.appoint(meeting.substring("/meetings/".length()));
        DemoMeeting.invite(officer, meeting);
        papers.issue(officer, meeting, today, opens);
        DemoDelegations.answer(officer, meeting, today);
        DemoOutcome.draft(officer, meeting, opens);
        return "";
    }

    /** Eight weeks ahead when filled; says so when it comes near. */
    private String comingSoon() {
        var today = LocalDate.ofInstant(clock.instant(), GENEVA);
        return Meeting.<Meeting>find("state = ?1 order by opensOn", Meeting.State.ANNOUNCED)
                .firstResultOptional()
                .flatMap(it -> PlaceAndTime.near(it.opensOn, today))
                .map(line -> line + "\n\n")
                .orElse("");
    }
}
