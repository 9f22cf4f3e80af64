package org.intersession.testing;

import java.util.List;
import org.intersession.meeting.Meeting;
import org.intersession.platform.Role;

/** Delegations for tests: invited, named and submitted by their focal point as on the page, confirmed by the officer. */
public final class Delegating {
    private Delegating() {}

    /** Answers, names these people (by family name) and submits; the focal point stays at the browser. */
    public static Browsing submitted(Meeting meeting, String code, String... families) {
        var party = Given.party(code);
        Given.invited(meeting, party);
        var focal = Given.signedIn("Focal", Role.FOCAL_POINT, null, null, party.id);
        focal.get("/meetings/" + meeting.slug + "/delegations/" + code).submit("/answer", "answer", "WILL_ATTEND");
        for (var family : families) {
            focal.submit(
                    "/delegates",
                    "courtesy",
                    "Ms.",
                    "given",
                    "Example",
                    "family",
                    family,
                    "function",
                    "Adviser",
                    "mail",
                    address(meeting, family));
        }
        return focal.submit("/submission");
    }

    public static String address(Meeting meeting, String family) {
        return family.toLowerCase() + "@" + meeting.slug + ".example.org";
    }

    public static void confirmed(Browsing officer, Meeting meeting, List<String> codes) {
        officer.get("/meetings/" + meeting.slug + "/confirmations?code=" + String.join("&code=", codes))
                .submit("/confirmations");
    }

    /** The person confirmed under that address signs in. */
    public static Browsing delegate(Meeting meeting, String family) {
        return Browsing.as(Given.unique("delegate"), address(meeting, family), "delegate", "focal-point");
    }
}
