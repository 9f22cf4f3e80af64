-- Those of V20261130_0700 have the same meetings, in the order in which lists stand.
drop index meeting_postponed, meeting_drafts;
