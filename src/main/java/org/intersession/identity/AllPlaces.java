package org.intersession.identity;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The places of the features above, by kind. */
@ApplicationScoped
public class AllPlaces {
    private final List<Places> all;

    AllPlaces(@All List<Places> all) {
        this.all = all;
    }

    public Places meetings() {
        return of(Places.Kind.MEETING);
    }

    public Places processes() {
        return of(Places.Kind.PROCESS);
    }

    public Places parties() {
        return of(Places.Kind.PARTY);
    }

    private Places of(Places.Kind kind) {
        return all.stream()
                .filter(it -> it.kind() == kind)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("nobody knows places of kind " + kind));
    }
}
