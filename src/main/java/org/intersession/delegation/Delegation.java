package org.intersession.delegation;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import jakarta.persistence.OrderBy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.intersession.delegation.letter.NominationLetter;
import org.intersession.invitation.Invitation;
import org.intersession.meeting.Meeting;
import org.intersession.platform.Stored;
import org.intersession.platform.refusal.Missing;
import org.intersession.platform.refusal.Refusal;
import org.intersession.registry.Party;
import org.intersession.registry.Process;

/**
 * A party at a meeting: those whom it names, exactly one of them head, and its letter. It exists from the first answer
 * on; whether the party attends is for the invitation to say.
 */
@Entity
public class Delegation extends Stored {
    /** Being composed, submitted, returned with a reason, confirmed. */
    public enum State {
        COMPOSING,
        SUBMITTED,
        RETURNED,
        CONFIRMED
    }

    /** What stands for "no limit" where neither invitation nor meeting names one. */
    static final short NO_LIMIT = 500;

    @OneToOne(fetch = FetchType.LAZY, optional = false)
    public Invitation invitation;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public Meeting meeting;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public Party party;

    @Enumerated(EnumType.STRING)
    public State state = State.COMPOSING;

    public short quota;

    /** Grows with each act, so that an act on a part is one on the whole and two at a time collide. */
    public int changes;

    public Instant submittedAt;
    public UUID submittedBy;
    /** Whether what it says now, or part of it, came after the deadline. */
    public boolean late;

    @Embedded
    public NominationLetter letter;

    public String returnReason;

    /** How many of them have a place, how many of those are confirmed, and of these have completed their details: the database counts. */
    @Column(insertable = false, updatable = false)
    public int seated;

    @Column(insertable = false, updatable = false)
    public int present;

    @Column(insertable = false, updatable = false)
    public int registered;

    @OneToMany(mappedBy = "delegation", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("number")
    public List<Delegate> delegates = new ArrayList<>();

    protected Delegation() {}

    Delegation(Invitation invitation) {
        this.invitation = invitation;
        meeting = invitation.meeting;
        party = invitation.party;
        quota = places(invitation);
    }

    /** As many as its invitation, else its meeting, says. */
    static short places(Invitation invitation) {
        return invitation.places() == null ? NO_LIMIT : invitation.places().shortValue();
    }

    /** Those who count now, the head first, then in the order of roles and of naming. */
    public List<Delegate> active() {
        return delegates.stream()
                .filter(Delegate::active)
                .sorted(Delegate.BY_ROLE)
                .toList();
    }

    /** Those not confirmed, and those withdrawn. */
    public List<Delegate> ended() {
        return delegates.stream().filter(it -> !it.active()).toList();
    }

    public Optional<Delegate> head() {
        return delegates.stream()
                .filter(it -> it.active() && it.role == Delegate.Role.HEAD)
                .findFirst();
    }

    public boolean limited() {
        return quota < NO_LIMIT;
    }

    public boolean full() {
        return active().size() >= quota;
    }

    public int places() {
        return quota;
    }

    public boolean submitted() {
        return state != State.COMPOSING;
    }

    /** Whether the secretariat has something to look at. */
    public boolean toReview() {
        return state == State.SUBMITTED;
    }

    /** Whether the letter is asked for and has not come. */
    public boolean letterMissing() {
        return letter == null && meeting.letterRule != Process.LetterRule.NOT_ASKED;
    }

    public boolean letterRequired() {
        return meeting.letterRule == Process.LetterRule.REQUIRED;
    }

    public Delegate delegate(int number) {
        return delegates.stream().filter(it -> it.number == number).findFirst().orElseThrow(Missing::new);
    }

    /** Names one more person; the first is head until another is chosen. */
    Delegate add(Named named, Delegate.Role role, Instant now, boolean late) {
        if (full()) {
            throw Refusal.of(DelegationMessages.class, it -> it.quotaFull(quota));
        }
        var head = head().isEmpty();
        var delegate = new Delegate(this, nextNumber(), nextPlace(), named, head ? Delegate.Role.HEAD : role, now);
        if (!head && role == Delegate.Role.HEAD) {
            delegate.role = Delegate.Role.DELEGATE;
        }
        delegates.add(delegate);
        changed(late);
        return delegate;
    }

    /** Whoever is named after the confirmation has to be looked at; what was returned waits to be submitted again. */
    void changed(boolean late) {
        changes++;
        if (submitted()) {
            this.late |= late;
            if (state == State.CONFIRMED && delegates.stream().anyMatch(it -> it.state == Delegate.State.NOMINATED)) {
                state = State.SUBMITTED;
            }
        }
    }

    void submit(Instant now, UUID by, boolean late) {
        if (state == State.CONFIRMED) {
            return;
        }
        var missing = active().stream().filter(it -> !it.complete()).findFirst();
        if (active().isEmpty()) {
            throw Refusal.of(DelegationMessages.class, DelegationMessages::nobodyNamed);
        }
        if (head().isEmpty()) {
            throw Refusal.of(DelegationMessages.class, DelegationMessages::noHead);
        }
        if (missing.isPresent()) {
            throw Refusal.of(
                    DelegationMessages.class, it -> it.incomplete(missing.get().name()));
        }
        if (letterRequired() && letter == null) {
            throw Refusal.of(DelegationMessages.class, DelegationMessages::letterNeeded)
                    .at("letter");
        }
        state = State.SUBMITTED;
        returnReason = null;
        submittedAt = now;
        submittedBy = by;
        this.late = late;
        changes++;
    }

    /** Gives it back to be put right. */
    public void sendBack(String reason) {
        if (state != State.SUBMITTED && state != State.CONFIRMED) {
            throw Refusal.of(DelegationMessages.class, DelegationMessages::notSubmitted);
        }
        state = State.RETURNED;
        returnReason = reason;
        changes++;
    }

    /** Everybody in it is confirmed; those who are already stay as they are. */
    public void confirm() {
        if (state != State.SUBMITTED && state != State.CONFIRMED) {
            throw Refusal.of(DelegationMessages.class, DelegationMessages::notSubmitted);
        }
        state = State.CONFIRMED;
        returnReason = null;
        changes++;
    }

    public void attach(NominationLetter letter) {
        this.letter = letter;
        changes++;
    }

    /** The party sends its regrets after all: nobody is left in it. */
    void dissolve(Instant now) {
        for (var delegate : List.copyOf(delegates)) {
            end(delegate, now);
        }
        composeAnew();
        changes++;
    }

    /** Withdraws somebody; who was never shown to the secretariat is simply taken off the page. */
    public void end(Delegate delegate, Instant now) {
        if (!delegate.active()) {
            return;
        }
        if (submittedAt == null) {
            delegates.remove(delegate);
        } else {
            delegate.withdraw(now);
        }
        changes++;
        settle();
    }

    /**
     * Somebody has left it: where all who stay have been confirmed since it was submitted it is confirmed, and with nobody
     * at all composed anew.
     */
    void settle() {
        if (state == State.COMPOSING || state == State.RETURNED) {
            return;
        }
        var left = active();
        if (left.isEmpty()) {
            composeAnew();
        } else if (left.stream().allMatch(it -> it.confirmed() && !it.confirmedAt.isBefore(submittedAt))) {
            state = State.CONFIRMED;
        }
    }

    private void composeAnew() {
        state = State.COMPOSING;
        returnReason = null;
        submittedAt = null;
        late = false;
    }

    /** When the head has left, the next is head until another is chosen: the alternate first. */
    public void succeed() {
        if (head().isEmpty()) {
            active().stream().findFirst().ifPresent(it -> it.role = Delegate.Role.HEAD);
        }
    }

    void head(Delegate chosen) {
        head().ifPresent(it -> it.role = Delegate.Role.DELEGATE);
        changes++;
    }

    /** Whoever is named keeps a place: so there cannot be fewer places than they are. */
    void makeRoom(int places) {
        var named = active();
        if (named.size() > places) {
            throw Refusal.of(
                            DelegationMessages.class,
                            (it, locale) -> it.moreNamed(party.shortName.in(locale), named.size()))
                    .at("quota");
        }
        named.stream().filter(it -> it.place > places).forEach(it -> it.place = (short) nextPlace());
        changes++;
    }

    private int nextNumber() {
        return delegates.stream().mapToInt(it -> it.number).max().orElse(0) + 1;
    }

    private int nextPlace() {
        var taken = active().stream().map(it -> (int) it.place).toList();
        var place = 1;
        while (taken.contains(place)) {
            place++;
        }
        return place;
    }
}
