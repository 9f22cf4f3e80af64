-- Every condition of rights asks for the grants of one person, ended ones too.
create index grant_of_person on role_grant (person_id);
