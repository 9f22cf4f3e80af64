package org.intersession.meeting.distribution;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.intersession.meeting.MeetingMessages;
import org.intersession.meeting.MeetingPolicy;
import org.intersession.meeting.distribution.DistributionRule.Opens;
import org.intersession.meeting.wording.Said;
import org.intersession.platform.Actor;
import org.intersession.platform.refusal.Guard;
import org.intersession.registry.Process;
import org.intersession.registry.Processes;
import org.intersession.registry.RegistryLinks;
import org.intersession.registry.membership.Category;
import org.intersession.web.Filled;
import org.intersession.web.Forms;
import org.intersession.web.Go;

/** What a process opens, for its secretariat. */
@Path("/processes/{slug:[a-z0-9-]+}/rules")
@Produces(MediaType.TEXT_HTML)
@PermitAll
public class RulePages {
    private final Actor actor;
    private final Processes processes;
    private final DistributionRules rules;
    private final RuleActions actions;
    private final Forms forms;

    RulePages(Actor actor, Processes processes, DistributionRules rules, RuleActions actions, Forms forms) {
        this.actor = actor;
        this.processes = processes;
        this.rules = rules;
        this.actions = actions;
        this.forms = forms;
    }

    @CheckedTemplate(basePath = "meeting")
    static class Templates {
        static native TemplateInstance rules(Process process, List<Row> rows, Filled form);
    }

    /** A row of the table of rights: to whom, and the cells that are left to the process. */
    record Row(String field, String toWhom, List<Opens> left) {
        static List<Row> all(MeetingMessages said) {
            return RuleForm.FIELDS.entrySet().stream()
                    .map(it ->
                            new Row(it.getValue(), toWhom(it.getKey(), said), DistributionRule.LEFT.get(it.getKey())))
                    .toList();
        }

        private static String toWhom(Category category, MeetingMessages said) {
            return switch (category) {
                case SPECIAL_PARTICIPANT -> said.toSpecialParticipants();
                case INTERESTED -> said.toInterestedStates();
                case OBSERVER -> said.toObserverStates();
                case MEMBER -> throw new IllegalArgumentException("Nothing of members is left to the process.");
            };
        }
    }

    @GET
    public TemplateInstance rules(@PathParam("slug") String slug) {
        var process = processes.called(slug);
        Guard.allow(MeetingPolicy.mayOpen(actor, process.id));
        return page(process, RuleForm.of(process, rules.of(process)));
    }

    @POST
    public Response open(@PathParam("slug") String slug) {
        var filled = forms.submit(typed -> actions.open(actor, slug, RuleForm.read(typed)));
        var process = processes.called(slug);
        return filled.accepted()
                ? Go.to(RegistryLinks.link(process))
                : Go.back(filled, page(process, filled.against(RuleForm.of(process, rules.of(process)))));
    }

    private TemplateInstance page(Process process, Filled form) {
        return Templates.rules(process, Row.all(Said.in(actor.locale())), form);
    }
}
