package org.intersession.agenda.sitting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalTime;
import org.hibernate.exception.ConstraintViolationException;
import org.intersession.meeting.Meeting;
import org.intersession.testing.Given;
import org.intersession.testing.Stack;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = Stack.class, scope = TestResourceScope.GLOBAL)
class SittingsTest {
    @Test
    void theDatabaseKeepsSittingsApartAndLetsABreakLieWithinOne() {
        var meeting = Given.announced(Given.process("idm"));
        keep(meeting, Sitting.Kind.SITTING, "10:00", "13:00");
        keep(meeting, Sitting.Kind.SITTING, "13:00", "14:00");
        keep(meeting, Sitting.Kind.BREAK, "11:30", "11:45");
        var refused = assertThrows(
                ConstraintViolationException.class, () -> keep(meeting, Sitting.Kind.SITTING, "12:59", "15:00"));
        assertEquals(
                "sitting_apart",
                ((org.postgresql.util.PSQLException) refused.getCause())
                        .getServerErrorMessage()
                        .getConstraint());
    }

    static Sitting keep(Meeting meeting, Sitting.Kind kind, String starts, String ends) {
        return Given.in(() -> {
            var sitting = new Sitting(Meeting.findById(meeting.id));
            sitting.kind = kind;
            sitting.day = meeting.opensOn;
            sitting.startsAt = LocalTime.parse(starts);
            sitting.endsAt = LocalTime.parse(ends);
            sitting.persistAndFlush();
            return sitting;
        });
    }
}
