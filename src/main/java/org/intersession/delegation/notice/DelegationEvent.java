package org.intersession.delegation.notice;

import java.util.UUID;
import org.intersession.delegation.Delegate;
import org.intersession.delegation.Delegation;
import org.intersession.invitation.answer.Answer;

/** What happened to a delegation, told in the transaction in which it did. */
public sealed interface DelegationEvent {
    Delegation delegation();

    /** What is told of somebody who is about to leave, by how far they had come. */
    static DelegationEvent ofLeaving(Delegate delegate) {
        return delegate.confirmed() ? new Withdrawn(delegate) : new TakenOff(delegate);
    }

    record Answered(Delegation delegation, Answer answer) implements DelegationEvent {}

    record Submitted(Delegation delegation) implements DelegationEvent {}

    record LetterReceived(Delegation delegation) implements DelegationEvent {}

    /** Somebody was added after the delegation had been submitted. */
    record Named(Delegate delegate) implements DelegationEvent {
        @Override
        public Delegation delegation() {
            return delegate.delegation;
        }
    }

    /** Something is said otherwise of somebody, or another is named in their place. */
    record Revised(Delegate delegate) implements DelegationEvent {
        @Override
        public Delegation delegation() {
            return delegate.delegation;
        }
    }

    /** Somebody who had been confirmed takes part no more. */
    record Withdrawn(Delegate delegate) implements DelegationEvent {
        @Override
        public Delegation delegation() {
            return delegate.delegation;
        }
    }

    /** Somebody who had not been confirmed is named no more. They are not written to. */
    record TakenOff(Delegate delegate) implements DelegationEvent {
        @Override
        public Delegation delegation() {
            return delegate.delegation;
        }
    }

    /** Instead of somebody who was known, and not confirmed, another is named. @param before who it was */
    record Replaced(Delegate delegate, UUID before) implements DelegationEvent {
        @Override
        public Delegation delegation() {
            return delegate.delegation;
        }
    }

    /**
     * Somebody confirmed has another address, as the secretariat put it right.
     *
     * @param before who read at the wrong one
     * @param wrong the address itself
     */
    record Corrected(Delegate delegate, UUID before, String wrong) implements DelegationEvent {
        @Override
        public Delegation delegation() {
            return delegate.delegation;
        }
    }

    record Returned(Delegation delegation) implements DelegationEvent {}

    record NotConfirmed(Delegate delegate) implements DelegationEvent {
        @Override
        public Delegation delegation() {
            return delegate.delegation;
        }
    }

    record Confirmed(Delegate delegate) implements DelegationEvent {
        @Override
        public Delegation delegation() {
            return delegate.delegation;
        }
    }
}
