package org.intersession.demo;

import io.quarkus.arc.Unremovable;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZoneId;
import java.util.Map;
import org.intersession.platform.Actor;
import org.intersession.platform.language.Dates;
import org.intersession.platform.language.Translated;
import org.intersession.web.template.Banner;

/** The bar above every page of the demonstration: what time it is there, and the way to move it. */
@ApplicationScoped
@Unremovable
public class DemoBar implements Banner {
    private static final ZoneId GENEVA = ZoneId.of("Europe/Zurich");
    private static final Translated CITY = Translated.of(Map.of("en", "Geneva", "fr", "Genève", "es", "Ginebra"));
    private final DemoClock clock;
    private final Actor actor;
    private final RoutingContext request;

    DemoBar(DemoClock clock, Actor actor, RoutingContext request) {
        this.clock = clock;
        this.actor = actor;
        this.request = request;
    }

    @CheckedTemplate(basePath = "demo")
    static class Templates {
        static native TemplateInstance bar(String now, boolean moved, String here, String mails);
    }

    @Override
    public String html() {
        var now = Dates.moment(clock.instant(), GENEVA, CITY.in(actor.locale()), actor.locale());
        var here = "GET".equals(request.request().method().name())
                ? request.request().uri()
                : "/";
        return Templates.bar(now, clock.isMoved(), here, "http://localhost:" + Demo.MAIL_PAGE)
                .render();
    }
}
