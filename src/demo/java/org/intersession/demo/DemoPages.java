package org.intersession.demo;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import org.intersession.web.Forms;
import org.intersession.web.Go;

/** Moves the clock of the demonstration. */
@Path("/demo")
@PermitAll
public class DemoPages {
    private final DemoClock clock;
    private final Forms forms;

    DemoPages(DemoClock clock, Forms forms) {
        this.clock = clock;
        this.forms = forms;
    }

    @POST
    @Path("clock")
    public Response move() {
        var typed = forms.typed();
        var by = typed.raw("by");
        if (by.isEmpty()) {
            clock.reset();
        } else {
            clock.move(Duration.parse(by));
        }
        var here = typed.raw("here");
        return Go.to(here.matches("/(?![/\\\\])[\\x21-\\x7e]*") ? here : "/");
    }
}
