package org.intersession.meeting;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.intersession.meeting.outline.Seen;
import org.intersession.platform.language.Slug;
import org.intersession.platform.language.Translated;
import org.intersession.web.program.Versioned;

/**
 * A meeting as the API gives it. In outline ({@code whole} false) it has its address, processes, dates and state. Days
 * are those of {@code zone}; {@code opens} has the precision of its source (year, month or day).
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@Schema(name = "Meeting")
public record MeetingView(
        String slug,
        Integer version,
        boolean whole,
        List<String> processes,
        String state,
        String opens,
        String closes,
        String kind,
        Translated title,
        Translated theme,
        String series,
        Translated inAssociationWith,
        String mode,
        String zone,
        List<String> slots,
        Translated city,
        Translated venue,
        List<String> languages,
        List<String> interpretation,
        Translated host,
        List<String> partners,
        List<String> topics,
        Integer quota,
        Instant nominationsCloseAt,
        Instant registrationClosesAt,
        Map<String, String> contact,
        Boolean chathamHouse,
        Translated source,
        Translated note)
        implements Versioned {

    static MeetingView of(Seen seen, Instant now) {
        var m = seen.meeting();
        var whole = seen.whole();
        return new MeetingView(
                m.slug,
                whole ? m.version : null,
                whole,
                m.processes.stream().map(it -> it.slug).toList(),
                Slug.of(m.phase(now)),
                day(m.opensOn, m.opensPrecisely),
                day(m.closesOn, m.closesPrecisely),
                whole ? Slug.of(m.kind) : null,
                whole ? m.title : null,
                whole ? m.theme : null,
                whole && m.series != null ? m.series.slug : null,
                whole ? m.inAssociationWith : null,
                whole ? Slug.of(m.mode) : null,
                whole && m.zone != null ? m.zone.getId() : null,
                whole ? List.of(m.slots) : null,
                whole ? m.city : null,
                whole ? m.venue : null,
                whole ? List.of(m.languages) : null,
                whole ? List.of(m.interpretation) : null,
                whole ? m.host : null,
                whole ? m.partners.stream().map(it -> it.code).sorted().toList() : null,
                whole ? m.topics.stream().map(it -> it.slug).sorted().toList() : null,
                whole ? m.quota : null,
                whole ? m.nominationsCloseAt : null,
                whole ? m.registrationClosesAt : null,
                whole ? contact(m) : null,
                whole ? m.chathamHouse : null,
                whole ? m.source : null,
                whole ? m.note : null);
    }

    private static String day(LocalDate day, String precisely) {
        return day != null ? day.toString() : precisely;
    }

    private static Map<String, String> contact(Meeting m) {
        var contact = new LinkedHashMap<String, String>();
        if (m.contactName != null) {
            contact.put("name", m.contactName);
        }
        if (m.contactMail != null) {
            contact.put("mail", m.contactMail);
        }
        return contact;
    }
}
