package org.intersession.demo;

import java.time.LocalDate;
import java.util.List;

/** Delegations, as PROTOCOL.md allows: States will attend or have not answered; all else is shown on invented organizations. */
final class DemoDelegations {
    /** States that answered, besides those of the personas; the others have not answered yet. */
    private static final List<String> ATTENDING =
            List.of("AUS", "BGD", "CAN", "CHE", "EGY", "GHA", "KEN", "PER", "SWE", "THA");

    private final Hand officer;
    private final String meeting;
    private final LocalDate today;

    private DemoDelegations(Hand officer, String meeting, LocalDate today) {
        this.officer = officer;
        this.meeting = meeting;
        this.today = today;
    }

    static void answer(Hand officer, String meeting, LocalDate today) {
        var delegations = new DemoDelegations(officer, meeting, today);
        delegations.states();
        delegations.observer();
        delegations.organizations();
    }

    private void states() {
        ATTENDING.forEach(it -> record(it, "NOTE_VERBALE", "WILL_ATTEND"));
        name(Hand.of("focal-mex"), "MEX", "Directora de Política Migratoria, Secretaría de ejemplo", "directora");
        var philippines = Hand.of("focal-phl");
        name(philippines, "PHL", "Director, Office of Migration (example)", "delegate");
        submit(philippines, "PHL");
        confirm("PHL");
    }

    /** Two were named; one is confirmed, of the other the focal point alone reads why not. */
    private void observer() {
        var network = Hand.of("focal-emrn");
        name(network, DemoGround.OBSERVER, "Director of Research (example)", "research");
        name(network, DemoGround.OBSERVER, "Assistant (example)", "assistant");
        submit(network, DemoGround.OBSERVER);
        officer.get(page(DemoGround.OBSERVER))
                .submit(
                        "/delegates/2/non-confirmation",
                        "why2",
                        "One place is available to each observer. A second person can be named if a place becomes free.");
        confirm(DemoGround.OBSERVER);
    }

    private void organizations() {
        record(DemoParties.REGRETS, "LETTER", "REGRETS_WITH_PAPERS");
        recordNomination(DemoParties.RETURNED, "labour");
        officer.get(page(DemoParties.RETURNED))
                .submit("/return", "reason", "The functional title of the person named is missing its institution.");
        officer.get(meeting + "/delegations/" + DemoParties.LATE)
                .submit("/extension", "deadline.day", today.minusDays(1).toString(), "deadline.time", "18:00");
        recordNomination(DemoParties.LATE, "border");
        recordNomination(DemoParties.WITHDRAWN, "law");
        confirm(DemoParties.WITHDRAWN);
        officer.get(page(DemoParties.WITHDRAWN)).submit("/delegates/1/withdrawal");
    }

    private void recordNomination(String code, String email) {
        record(code, "LETTER", "WILL_ATTEND");
        officer.get(received(code, "LETTER"))
                .submit(
                        "/delegates",
                        "given",
                        "Demonstration",
                        "family",
                        "Representative",
                        "function",
                        "Representative (example)",
                        "mail",
                        email + "@demo.example");
        officer.get(received(code, "LETTER")).submit("/submission");
    }

    private void record(String code, String by, String answer) {
        officer.get(received(code, by)).submit("/delegations/" + code + "/answer", "answer", answer);
    }

    private String received(String code, String by) {
        return meeting + "/delegations/" + code + "?received.on=" + today + "&received.by=" + by;
    }

    private String page(String code) {
        return meeting + "/confirmations/" + code;
    }

    private void confirm(String code) {
        officer.get(page(code)).submit("/confirmations", "code", code);
    }

    private void submit(Hand focal, String code) {
        focal.get(meeting + "/delegations/" + code).submit("/delegations/" + code + "/submission");
    }

    private void name(Hand focal, String code, String function, String email) {
        var page = meeting + "/delegations/" + code;
        if (!focal.get(page).offers("/delegates")) {
            focal.submit("/answer", "answer", "WILL_ATTEND").get(page);
        }
        focal.submit(
                "/delegates",
                "family",
                "Delegate",
                "given",
                "Demonstration",
                "function",
                function,
                "mail",
                email + "@demo.example");
    }
}
