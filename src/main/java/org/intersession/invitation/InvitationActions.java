package org.intersession.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.stream.Collectors;
import org.intersession.addressee.Addressee;
import org.intersession.addressee.AddresseePolicy;
import org.intersession.addressee.Addressees;
import org.intersession.identity.Mailbox;
import org.intersession.invitation.audience.Audience;
import org.intersession.invitation.audience.AudienceReading;
import org.intersession.invitation.audience.PartyList;
import org.intersession.invitation.letter.InvitationLetters;
import org.intersession.invitation.reference.Reference;
import org.intersession.invitation.reference.References;
import org.intersession.invitation.review.Draft;
import org.intersession.invitation.review.Reviews;
import org.intersession.invitation.terms.Terms;
import org.intersession.mail.Mail;
import org.intersession.mail.Outbox;
import org.intersession.meeting.Meeting;
import org.intersession.meeting.Meetings;
import org.intersession.meeting.distribution.Admission;
import org.intersession.platform.Actor;
import org.intersession.platform.journal.Journal;
import org.intersession.platform.language.Languages;
import org.intersession.platform.refusal.Guard;
import org.intersession.platform.refusal.Missing;
import org.intersession.platform.refusal.Refusal;
import org.intersession.platform.refusal.Stale;
import org.intersession.web.WebMessages;

/** Inviting: whom, in what words, and the one act of sending. */
@ApplicationScoped
@Transactional
public class InvitationActions {
    private final Meetings meetings;
    private final Invitations invitations;
    private final AudienceReading audiences;
    private final Reviews reviews;
    private final InvitationLetters letters;
    private final FocalPoints focalPoints;
    private final Addressees addressees;
    private final Outbox outbox;
    private final Journal journal;
    private final Event<InvitationRevised> revised;
    private final Clock clock;

    InvitationActions(
            Meetings meetings,
            Invitations invitations,
            AudienceReading audiences,
            Reviews reviews,
            InvitationLetters letters,
            FocalPoints focalPoints,
            Addressees addressees,
            Outbox outbox,
            Journal journal,
            Event<InvitationRevised> revised,
            Clock clock) {
        this.meetings = meetings;
        this.invitations = invitations;
        this.audiences = audiences;
        this.reviews = reviews;
        this.letters = letters;
        this.focalPoints = focalPoints;
        this.addressees = addressees;
        this.outbox = outbox;
        this.journal = journal;
        this.revised = revised;
        this.clock = clock;
    }

    /** Takes that sum as the meeting's audience; whoever has been invited stays. */
    public int choose(Actor actor, String slug, Audience.Sources sources) {
        var meeting = mine(actor, slug, clock.instant());
        meetings.hold(meeting);
        var chosen = audiences.sum(meeting, sources).parties();
        var codes = chosen.stream().map(it -> it.party().code).collect(Collectors.toSet());
        invitations.waiting(meeting).stream()
                .filter(it -> !codes.contains(it.party.code))
                .forEach(Invitee::delete);
        var there =
                invitations.invitees(meeting).stream().map(it -> it.party.code).collect(Collectors.toSet());
        chosen.stream()
                .filter(it -> !there.contains(it.party().code))
                .forEach(it -> new Invitee(meeting, it.party(), it.category()).persist());
        journal.note(actor, "audience.chosen", meeting.id);
        return chosen.size();
    }

    /** Keeps that sum under a name, for the next meeting of their own process: its lists are written by no other. */
    public void keepList(Actor actor, String slug, String name, Audience.Sources sources) {
        var meeting = mine(actor, slug, clock.instant());
        var own = meeting.processes.stream()
                .filter(it -> InvitationPolicy.mayWriteTexts(actor, it))
                .toList();
        var list = invitations.lists(own).stream()
                .filter(it -> it.name.equals(name))
                .findFirst()
                .orElseGet(() -> new PartyList(own.get(0), name));
        list.holds(audiences.sum(meeting, sources).parties().stream()
                .map(Audience.Proposed::party)
                .toList());
        list.persist();
        journal.note(actor, "audience.kept", list.id);
    }

    /** The one answer of a process to: is the other successor to be invited too? */
    public void settle(Actor actor, String slug, String process, boolean continuationsOnly) {
        var meeting = mine(actor, slug, clock.instant());
        var asked = audiences.offered().stream()
                .map(AudienceReading.Offered::process)
                .filter(it -> it.slug.equals(process))
                .findFirst()
                .orElseThrow(Missing::new);
        Guard.allow(InvitationPolicy.mayWriteTexts(actor, asked));
        asked.settleSuccession(continuationsOnly);
        journal.note(actor, "process.succession-settled", meeting.id);
    }

    /** Other terms for one party. Once it was invited its rights and its delegation follow; the letter stays as it is. */
    public void change(Actor actor, String slug, String code, int version, Terms terms) {
        var meeting = mine(actor, slug, clock.instant());
        meetings.hold(meeting);
        var invitee = invitations.invitee(meeting, code).orElseThrow(Missing::new);
        invitee.expectVersion(version);
        invitee.become(terms);
        invitations.of(meeting, invitee.party.id).ifPresent(sent -> {
            if (sent.category != terms.category()) {
                invitations.admission(meeting, invitee.party).ifPresent(it -> it.become(terms.category()));
            }
            sent.become(terms);
            revised.fire(new InvitationRevised(sent));
        });
        journal.note(actor, "invitee.changed", invitee.id);
    }

    /**
     * Sends everything that can be sent, numbered without a gap. {@code digest} is that of the review the officer saw:
     * if something changed since, nothing is sent. If nothing is left to send, nothing happens: so a second click, a
     * reload and a second officer, who waits for the meeting, send nothing twice. Who changes audience, terms or days
     * meanwhile waits too, and finds what was sent.
     */
    public int send(Actor actor, String slug, String digest) {
        var now = clock.instant();
        var meeting = mine(actor, slug, now);
        meetings.hold(meeting);
        if (meeting.state != Meeting.State.ANNOUNCED) {
            throw Refusal.of(InvitationMessages.class, InvitationMessages::notAnnounced);
        }
        var prefix = References.prefix(meeting, now);
        invitations.openCounter(prefix);
        var number = invitations.lastNumber(prefix);
        var review = reviews.of(meeting);
        if (review.sendable().isEmpty()) {
            return 0;
        }
        if (!review.digest().equals(digest)) {
            throw new Stale();
        }
        var admitted = new HashSet<>(
                invitations.admissions(meeting).stream().map(it -> it.party.id).toList());
        for (var draft : review.sendable()) {
            send(actor, meeting, draft, new Reference(prefix + "/" + ++number, number), now);
            if (admitted.add(draft.party().id)) {
                new Admission(meeting, draft.party(), draft.invitee().category).persist();
            }
        }
        invitations.keepNumber(prefix, number);
        focalPoints.appoint(actor, meeting, review.sendable(), now);
        journal.note(actor, "invitation.sent", meeting.id);
        return review.sendable().size();
    }

    private void send(Actor actor, Meeting meeting, Draft draft, Reference reference, Instant now) {
        var invitation = new Invitation(meeting, draft.party(), draft.invitee().category, draft.invitee().quota);
        invitation.send(reference, draft.wording(), distribution(draft), now, actor.person());
        invitation.persist();
        draft.all().forEach(it -> outbox.put(letters.invitation(invitation, it)));
    }

    /** "Permanent Mission; copy: Ministry of the Interior". */
    private static String distribution(Draft draft) {
        var and = Languages.words(WebMessages.class, draft.locale()).semicolon() + " ";
        var to = draft.to().stream().map(Addressee::label).collect(Collectors.joining(and));
        var copies = draft.copies().stream().map(Addressee::label).collect(Collectors.joining(and));
        return copies.isEmpty()
                ? to
                : to + and + InvitationLetters.said(draft.locale()).copyTo(copies);
    }

    /** A mail that the server refused goes again, to the address put right: the next one too, and who answers reads it there. */
    public void sendAgain(Actor actor, String slug, String refusedAddress, String address) {
        var now = clock.instant();
        var meeting = mine(actor, slug, now);
        if (meeting.state == Meeting.State.CANCELLED) {
            throw Refusal.of(InvitationMessages.class, InvitationMessages::meetingCancelled);
        }
        var again = invitations.refused(meeting.id).stream()
                .filter(it -> Mailbox.same(it.toAddress, refusedAddress))
                .toList();
        if (again.isEmpty()) {
            throw new Missing();
        }
        for (Mail mail : again) {
            mail.sendAgainTo(address, now);
            journal.note(actor, "mail.sent-again", mail.id);
        }
        meeting.processes.stream()
                .filter(it -> AddresseePolicy.mayKeepAddressees(actor, it))
                .forEach(it -> addressees.move(
                        it, again.stream().map(mail -> mail.party).toList(), refusedAddress, address));
        focalPoints.move(actor, meeting, again, refusedAddress, now);
    }

    private Meeting mine(Actor actor, String slug, Instant now) {
        var meeting = meetings.seenBy(actor, now, slug);
        Guard.allow(InvitationPolicy.mayInvite(actor, meeting));
        return meeting;
    }
}
