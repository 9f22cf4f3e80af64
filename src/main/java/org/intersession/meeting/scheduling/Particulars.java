package org.intersession.meeting.scheduling;

import java.util.List;
import org.intersession.meeting.Meeting.Kind;
import org.intersession.meeting.Meeting.Shown;
import org.intersession.meeting.plan.Plan;
import org.intersession.platform.language.Translated;
import org.intersession.registry.Process.LetterRule;

/**
 * All that a secretariat says of a meeting when it schedules it. Processes, series and topics are named by slug, partners
 * by code; a new series is named instead of a known one.
 */
public record Particulars(
        List<String> processes,
        Kind kind,
        Translated kindNamed,
        Translated title,
        Translated theme,
        String series,
        Translated newSeries,
        Translated inAssociationWith,
        Plan plan,
        List<String> languages,
        List<String> interpretation,
        Translated host,
        List<String> partners,
        List<String> topics,
        Integer quota,
        boolean closeFirmly,
        boolean registrationFirst,
        LetterRule letterRule,
        String contactName,
        String contactMail,
        String contactPhone,
        Shown shown,
        boolean listPublic,
        boolean chathamHouse,
        String joiningLink,
        Translated information) {}
