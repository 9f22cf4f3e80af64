-- Withdrawing one of two revisions put what both replace in force beside the other; and a revision of a withdrawn paper replaced nothing.
update document it
set supersedes_id = withdrawn.supersedes_id
from document withdrawn
where it.supersedes_id = withdrawn.id and withdrawn.state = 'WITHDRAWN';

update document it
set state = 'SUPERSEDED', version = it.version + 1
where it.state = 'ISSUED'
  and exists (select 1 from document by where by.supersedes_id = it.id and by.state in ('ISSUED', 'SUPERSEDED'));
