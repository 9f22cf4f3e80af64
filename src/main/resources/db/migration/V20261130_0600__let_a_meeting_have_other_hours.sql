alter table meeting_change
    drop constraint meeting_change_kind_check,
    add constraint meeting_change_kind_check
        check (kind in ('MOVED', 'HOURS', 'PLACE', 'MODE', 'POSTPONED', 'CANCELLED', 'DEADLINE'));
