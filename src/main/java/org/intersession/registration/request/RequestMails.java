package org.intersession.registration.request;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Locale;
import org.intersession.delegation.Delegations;
import org.intersession.identity.link.PersonalLinks;
import org.intersession.mail.Letter;
import org.intersession.mail.Mail;
import org.intersession.mail.Outbox;
import org.intersession.meeting.wording.MeetingLetters;
import org.intersession.platform.language.Languages;
import org.intersession.registration.RegistrationMessages;
import org.intersession.web.Site;

/** To the party that somebody asks it for a place, to them what it decided. */
@ApplicationScoped
class RequestMails {
    private final Outbox outbox;
    private final Delegations delegations;
    private final PersonalLinks links;
    private final Site site;

    RequestMails(Outbox outbox, Delegations delegations, PersonalLinks links, Site site) {
        this.outbox = outbox;
        this.delegations = delegations;
        this.links = links;
        this.site = site;
    }

    /** To the focal points; a party that has none is looked after by the secretariat. */
    void asked(RegistrationRequest request, Instant now) {
        var meeting = request.meeting;
        var party = request.party;
        var own = request.person.locale();
        var key = "request:" + request.id + ":" + party.code + ":" + request.version;
        outbox.put(to(key, request.name(), request.email, own, request)
                .about(meeting.id, party.id, request.person.id)
                .saying(
                        null,
                        in(own).requestMailSubject(meeting.title.in(own)),
                        in(own).requestMailText(party.afterOf.in(own), meeting.title.in(own)) + "\n\n"
                                + site.at(RequestLinks.own(meeting.slug))));
        var focalPoints = delegations.focalPoints(party.id, meeting.processIds(), now);
        for (var focal : focalPoints) {
            var locale = focal.locale();
            outbox.put(to(key + ":" + focal.id, focal.name(), focal.email, locale, request)
                    .about(meeting.id, party.id, focal.id)
                    .saying(null, asks(request, locale), asking(request, locale, RequestLinks.reviewLink(request))));
        }
        var process = meeting.process();
        if (focalPoints.isEmpty() && process.mail != null) {
            var locale = process.correspondence();
            outbox.put(to(key + ":secretariat", process.mail, process.mail, locale, request)
                    .about(meeting.id, party.id, null)
                    .saying(
                            null,
                            asks(request, locale),
                            asking(request, locale, "/meetings/" + meeting.slug + "/registrations")));
        }
    }

    void approved(RegistrationRequest request, Instant now) {
        var meeting = request.meeting;
        var locale = request.person.locale();
        var words = in(locale);
        outbox.put(to("request-approved:" + request.id, request.name(), request.email, locale, request)
                .about(meeting.id, request.party.id, request.person.id)
                .withLink(links.issue(request.person.id, meeting.id))
                .saying(
                        null,
                        words.approvedMailSubject(meeting.title.in(locale)),
                        words.approvedMailText(request.party.afterOf.in(locale), meeting.title.in(locale)) + "\n\n"
                                + words.mailLink() + "\n" + Mail.LINK + "\n\n" + words.mailPersonal()));
    }

    void refused(RegistrationRequest request, Instant now) {
        var meeting = request.meeting;
        var locale = request.person.locale();
        var words = in(locale);
        outbox.put(to("request-refused:" + request.id, request.name(), request.email, locale, request)
                .about(meeting.id, request.party.id, request.person.id)
                .saying(
                        null,
                        words.refusedMailSubject(meeting.title.in(locale)),
                        words.refusedMailText(request.party.afterOf.in(locale), meeting.title.in(locale)) + "\n\n"
                                + request.reason));
    }

    private static String asks(RegistrationRequest request, Locale locale) {
        return in(locale).askedMailSubject(request.name(), request.meeting.title.in(locale));
    }

    private String asking(RegistrationRequest request, Locale locale, String path) {
        return in(locale)
                        .askedMailText(
                                request.name(),
                                request.functionalTitle,
                                request.party.afterOf.in(locale),
                                request.meeting.title.in(locale))
                + "\n\n" + site.at(path);
    }

    private static Letter to(String key, String name, String address, Locale locale, RegistrationRequest request) {
        return MeetingLetters.to(request.meeting, key, "registration", name, address, locale);
    }

    private static RegistrationMessages in(Locale locale) {
        return Languages.words(RegistrationMessages.class, locale);
    }
}
