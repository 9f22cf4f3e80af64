package org.intersession.web.template;

import io.quarkus.arc.Arc;
import io.quarkus.qute.RawString;
import io.quarkus.qute.TemplateExtension;
import java.util.List;
import org.intersession.platform.Actor;
import org.intersession.platform.message.Notices;

/** What stands above every page beside the notice: the demonstration has a bar there. In templates {@code banner:all}. */
public interface Banner {
    /** HTML, in the language of the page. */
    String html();

    @TemplateExtension(namespace = "banner")
    final class InTemplates {
        private InTemplates() {}

        static List<RawString> all() {
            return Arc.container().listAll(Banner.class).stream()
                    .map(it -> new RawString(it.get().html()))
                    .toList();
        }

        /** The notice of the installation, or null. */
        static String notice() {
            var container = Arc.container();
            var locale = container.instance(Actor.class).get().locale();
            return container.instance(Notices.class).get().in(locale).orElse(null);
        }
    }
}
