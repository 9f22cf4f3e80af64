--
-- PostgreSQL database dump
--


-- Dumped from database version 15.18 (Debian 15.18-0+deb12u1)
-- Dumped by pg_dump version 15.18 (Debian 15.18-0+deb12u1)

SET statement_timeout = 0;
SET lock_timeout = 0;
SET idle_in_transaction_session_timeout = 0;
SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SELECT pg_catalog.set_config('search_path', '', false);
SET check_function_bodies = false;
SET xmloption = content;
SET client_min_messages = warning;
SET row_security = off;

--
-- Name: btree_gist; Type: EXTENSION; Schema: -; Owner: -
--

CREATE EXTENSION IF NOT EXISTS btree_gist WITH SCHEMA public;


--
-- Name: EXTENSION btree_gist; Type: COMMENT; Schema: -; Owner: -
--

COMMENT ON EXTENSION btree_gist IS 'support for indexing common datatypes in GiST';


--
-- Name: pg_trgm; Type: EXTENSION; Schema: -; Owner: -
--

CREATE EXTENSION IF NOT EXISTS pg_trgm WITH SCHEMA public;


--
-- Name: EXTENSION pg_trgm; Type: COMMENT; Schema: -; Owner: -
--

COMMENT ON EXTENSION pg_trgm IS 'text similarity measurement and index searching based on trigrams';


--
-- Name: unaccent; Type: EXTENSION; Schema: -; Owner: -
--

CREATE EXTENSION IF NOT EXISTS unaccent WITH SCHEMA public;


--
-- Name: EXTENSION unaccent; Type: COMMENT; Schema: -; Owner: -
--

COMMENT ON EXTENSION unaccent IS 'text search dictionary that removes accents';


--
-- Name: count_delegates(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.count_delegates() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
begin
    if tg_op = 'INSERT' then
        update delegation d set seated = d.seated + it.seated, present = d.present + it.present
        from (select delegation_id, count(place) as seated, count(place) filter (where confirmed_at is not null) as present
              from after group by delegation_id) as it
        where d.id = it.delegation_id;
    elsif tg_op = 'DELETE' then
        update delegation d set seated = d.seated - it.seated, present = d.present - it.present
        from (select delegation_id, count(place) as seated, count(place) filter (where confirmed_at is not null) as present
              from before group by delegation_id) as it
        where d.id = it.delegation_id;
    else
        update delegation d set seated = d.seated + it.seated, present = d.present + it.present
        from (select delegation_id, sum(seated) as seated, sum(present) as present
              from (select delegation_id, (place is not null)::int as seated,
                           (place is not null and confirmed_at is not null)::int as present from after
                    union all
                    select delegation_id, -(place is not null)::int, -(place is not null and confirmed_at is not null)::int
                    from before) as them
              group by delegation_id having sum(seated) <> 0 or sum(present) <> 0) as it
        where d.id = it.delegation_id;
    end if;
    return null;
end $$;


--
-- Name: file_document(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.file_document() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
begin
    update document set filed_under = filed_under(new.key) where id = new.document_id;
    return null;
end $$;


--
-- Name: filed_under(text); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.filed_under(key text) RETURNS text
    LANGUAGE sql IMMUTABLE STRICT
    AS $$
    select string_agg(case when it.part[1] ~ '^[0-9]' then lpad(it.part[1], greatest(9, length(it.part[1])), '0')
                           else it.part[1] end, '' order by it.place)
    from regexp_matches(key, '[0-9]+|[^0-9]+', 'g') with ordinality as it (part, place)
$$;


--
-- Name: opened(uuid, text, text); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.opened(of_place uuid, to_category text, what text) RETURNS boolean
    LANGUAGE sql STABLE
    AS $$
    select not exists (select 1 from home h
                       where h.place = of_place
                         and not exists (select 1 from distribution_rule r
                                         where r.process_id = h.process and r.category = to_category
                                           and r.distribution = what))
$$;


--
-- Name: plain(text); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.plain(words text) RETURNS text
    LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
    AS $$ select lower(public.unaccent('public.unaccent'::regdictionary, words)) $$;


--
-- Name: said(jsonb); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.said(texts jsonb) RETURNS text
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    AS $$ select coalesce(string_agg(public.plain(value), ' '), '') from jsonb_each_text(texts) $$;


--
-- Name: standing(uuid, uuid); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.standing(of_place uuid, of_party uuid) RETURNS text
    LANGUAGE sql STABLE
    AS $$
    select category
    from (select s.category, array_position('{MEMBER,SPECIAL_PARTICIPANT,INTERESTED,OBSERVER}', s.category) as width
          from home h
          join membership s on s.process_id = h.process and s.party_id = of_party and s.until is null
          where h.place = of_place
          union all
          select 'MEMBER', 1
          from home h
          join process p on p.id = h.process and not p.lists_members
          join party y on y.id = of_party and y.kind = 'STATE' and y.valid_until is null
          where h.place = of_place
            and not exists (select 1 from membership s
                            where s.process_id = p.id and s.party_id = of_party and s.until is null)) as it
    order by width
    limit 1
$$;


--
-- Name: tell_of_mail(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.tell_of_mail() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
begin
    if not exists (select 1 from message where tx = pg_current_xact_id() and topic = 'mail') then
        insert into message (topic, text, at) values ('mail', '', new.written_at);
    end if;
    return null;
end $$;


--
-- Name: tell_of_messages(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.tell_of_messages() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
begin
    perform pg_notify('message', '');
    return null;
end $$;


SET default_tablespace = '';

SET default_table_access_method = heap;

--
-- Name: act_log; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.act_log (
    id uuid NOT NULL,
    at timestamp with time zone NOT NULL,
    actor uuid,
    act text NOT NULL,
    subject uuid NOT NULL,
    CONSTRAINT act_log_act_check CHECK ((act ~ '^[a-z-]+\.[a-z-]+$'::text))
);


--
-- Name: addressee; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.addressee (
    id uuid NOT NULL,
    version integer NOT NULL,
    process_id uuid NOT NULL,
    party_id uuid NOT NULL,
    name text,
    office text,
    email text NOT NULL,
    copy boolean NOT NULL,
    CONSTRAINT addressee_email_check CHECK (((email ~~ '%_@_%'::text) AND (length(email) <= 254))),
    CONSTRAINT addressee_name_check CHECK (((length(name) >= 1) AND (length(name) <= 200))),
    CONSTRAINT addressee_office_check CHECK (((length(office) >= 1) AND (length(office) <= 200)))
);


--
-- Name: admission; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.admission (
    id uuid NOT NULL,
    version integer NOT NULL,
    meeting_id uuid NOT NULL,
    party_id uuid NOT NULL,
    category text NOT NULL,
    to_in_session boolean NOT NULL,
    CONSTRAINT admission_category_check CHECK ((category = ANY (ARRAY['MEMBER'::text, 'SPECIAL_PARTICIPANT'::text, 'INTERESTED'::text, 'OBSERVER'::text])))
);


--
-- Name: agenda; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.agenda (
    id uuid NOT NULL,
    version integer NOT NULL,
    meeting_id uuid NOT NULL,
    changed_at timestamp with time zone NOT NULL
);


--
-- Name: agenda_item; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.agenda_item (
    id uuid NOT NULL,
    version integer NOT NULL,
    meeting_id uuid NOT NULL,
    parent_id uuid,
    "position" integer NOT NULL,
    number text NOT NULL,
    number_chosen boolean NOT NULL,
    title jsonb NOT NULL,
    annotation jsonb NOT NULL,
    expected_action jsonb NOT NULL,
    minutes integer,
    CONSTRAINT agenda_item_check CHECK ((parent_id <> id)),
    CONSTRAINT agenda_item_minutes_check CHECK (((minutes >= 1) AND (minutes <= 6000))),
    CONSTRAINT agenda_item_number_check CHECK (((length(number) >= 1) AND (length(number) <= 20))),
    CONSTRAINT agenda_item_position_check CHECK (("position" > 0))
);


--
-- Name: archived_list; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.archived_list (
    meeting uuid NOT NULL,
    entries jsonb NOT NULL
);


--
-- Name: attempt; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.attempt (
    what text NOT NULL,
    who text NOT NULL,
    since timestamp with time zone NOT NULL,
    times integer NOT NULL
);


--
-- Name: browser_session; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.browser_session (
    id uuid NOT NULL,
    version integer NOT NULL,
    issuer text NOT NULL,
    subject text NOT NULL,
    sid text,
    called text NOT NULL,
    since timestamp with time zone NOT NULL,
    used_at timestamp with time zone NOT NULL,
    expires_at timestamp with time zone NOT NULL,
    ended_at timestamp with time zone
);


--
-- Name: document; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.document (
    id uuid NOT NULL,
    version integer NOT NULL,
    meeting_id uuid,
    type text NOT NULL,
    title jsonb NOT NULL,
    distribution text,
    submitting_party_id uuid,
    state text NOT NULL,
    embargo_until timestamp with time zone,
    for_interpreters boolean DEFAULT false NOT NULL,
    derestricted_from timestamp with time zone,
    zone text,
    issued_at timestamp with time zone,
    withdrawn_at timestamp with time zone,
    derived_from_id uuid,
    derivation text,
    supersedes_id uuid,
    one_language text,
    published text,
    note jsonb,
    source jsonb,
    created_by uuid,
    created_at timestamp with time zone,
    filed_under text COLLATE pg_catalog."C",
    CONSTRAINT document_derivation_check CHECK ((derivation = ANY (ARRAY['REVISION'::text, 'ADDENDUM'::text, 'CORRIGENDUM'::text, 'REISSUE'::text]))),
    CONSTRAINT document_derived_from_something CHECK (((derivation IS NULL) = (derived_from_id IS NULL))),
    CONSTRAINT document_distribution_check CHECK ((distribution = ANY (ARRAY['GENERAL'::text, 'LIMITED'::text, 'IN_SESSION'::text, 'RESTRICTED'::text, 'INTERNAL'::text]))),
    CONSTRAINT document_in_session_is_of_a_meeting CHECK (((distribution <> 'IN_SESSION'::text) OR (meeting_id IS NOT NULL))),
    CONSTRAINT document_issued_has_a_distribution CHECK (((state <> ALL (ARRAY['ISSUED'::text, 'SUPERSEDED'::text])) OR ((distribution IS NOT NULL) AND (issued_at IS NOT NULL)))),
    CONSTRAINT document_one_language_corrigendum CHECK (((one_language IS NULL) OR (derivation = 'CORRIGENDUM'::text))),
    CONSTRAINT document_published_check CHECK ((published ~ '^\d{4}(-\d{2}(-\d{2})?)?$'::text)),
    CONSTRAINT document_replaces_another CHECK ((supersedes_id <> id)),
    CONSTRAINT document_state_check CHECK ((state = ANY (ARRAY['PLANNED'::text, 'RECEIVED'::text, 'CLEARED'::text, 'ISSUED'::text, 'SUPERSEDED'::text, 'WITHDRAWN'::text]))),
    CONSTRAINT document_type_check CHECK ((type = ANY (ARRAY['AGENDA'::text, 'WORKING'::text, 'INFORMATION'::text, 'BACKGROUND'::text, 'CONCEPT_NOTE'::text, 'CONFERENCE_ROOM_PAPER'::text, 'NATIONAL_PRACTICE'::text, 'STATEMENT'::text, 'PRESENTATION'::text, 'REPORT'::text, 'OUTCOME'::text, 'LIST_OF_PARTICIPANTS'::text, 'INFORMATION_FOR_PARTICIPANTS'::text, 'PUBLICATION'::text]))),
    CONSTRAINT document_withdrawn_when CHECK (((state = 'WITHDRAWN'::text) = (withdrawn_at IS NOT NULL)))
);


--
-- Name: document_process; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.document_process (
    document_id uuid NOT NULL,
    process_id uuid NOT NULL,
    "position" integer NOT NULL
);


--
-- Name: meeting_process; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.meeting_process (
    meeting_id uuid NOT NULL,
    process_id uuid NOT NULL,
    "position" integer NOT NULL
);


--
-- Name: home; Type: VIEW; Schema: public; Owner: -
--

CREATE VIEW public.home AS
 SELECT meeting_process.meeting_id AS place,
    meeting_process.process_id AS process
   FROM public.meeting_process
UNION ALL
 SELECT document_process.document_id AS place,
    document_process.process_id AS process
   FROM public.document_process;


--
-- Name: meeting; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.meeting (
    id uuid NOT NULL,
    version integer NOT NULL,
    slug text NOT NULL,
    kind text NOT NULL,
    kind_named jsonb,
    title jsonb NOT NULL,
    theme jsonb,
    series_id uuid,
    in_association_with jsonb,
    state text NOT NULL,
    mode text NOT NULL,
    opens_on date,
    closes_on date,
    opens_precisely text,
    closes_precisely text,
    zone text,
    city jsonb,
    venue jsonb,
    languages text[] DEFAULT '{}'::text[] NOT NULL,
    interpretation text[] DEFAULT '{}'::text[] NOT NULL,
    host jsonb,
    quota integer,
    nominations_close_at timestamp with time zone,
    nominations_zone text,
    nominations_close_firmly boolean DEFAULT false NOT NULL,
    registration_closes_at timestamp with time zone,
    registration_first boolean DEFAULT false NOT NULL,
    letter_rule text NOT NULL,
    contact_name text,
    contact_mail text,
    contact_phone text,
    shown text NOT NULL,
    list_public boolean DEFAULT false NOT NULL,
    chatham_house boolean DEFAULT false NOT NULL,
    joining_link text,
    information jsonb,
    source jsonb,
    note jsonb,
    created_by uuid,
    announced_at timestamp with time zone,
    slots text[] DEFAULT '{10:00-13:00,15:00-18:00}'::text[] NOT NULL,
    made_from uuid,
    calendar_sequence integer DEFAULT 0 NOT NULL,
    opening text GENERATED ALWAYS AS (COALESCE(opens_precisely, ((((lpad(((EXTRACT(year FROM opens_on))::integer)::text, 4, '0'::text) || '-'::text) || lpad(((EXTRACT(month FROM opens_on))::integer)::text, 2, '0'::text)) || '-'::text) || lpad(((EXTRACT(day FROM opens_on))::integer)::text, 2, '0'::text)), '9999'::text)) STORED COLLATE pg_catalog."C",
    CONSTRAINT meeting_announced_is_complete CHECK (((state = ANY (ARRAY['DRAFT'::text, 'ARCHIVED'::text])) OR ((opens_on IS NOT NULL) AND (closes_on IS NOT NULL) AND (zone IS NOT NULL) AND (cardinality(languages) > 0) AND ((mode = 'ONLINE'::text) OR (city IS NOT NULL))))),
    CONSTRAINT meeting_closes_precisely_check CHECK ((closes_precisely ~ '^\d{4}(-\d{2}(-\d{2})?)?$'::text)),
    CONSTRAINT meeting_days_in_order CHECK ((closes_on >= opens_on)),
    CONSTRAINT meeting_deadline_before_opening CHECK ((nominations_close_at < (((opens_on + 1))::timestamp without time zone AT TIME ZONE COALESCE(zone, 'UTC'::text)))),
    CONSTRAINT meeting_letter_rule_check CHECK ((letter_rule = ANY (ARRAY['REQUIRED'::text, 'MAY_FOLLOW'::text, 'NOT_ASKED'::text]))),
    CONSTRAINT meeting_mode_check CHECK ((mode = ANY (ARRAY['IN_PERSON'::text, 'ONLINE'::text, 'HYBRID'::text]))),
    CONSTRAINT meeting_opens_precisely_check CHECK ((opens_precisely ~ '^\d{4}(-\d{2}(-\d{2})?)?$'::text)),
    CONSTRAINT meeting_quota_check CHECK (((quota >= 1) AND (quota <= 500))),
    CONSTRAINT meeting_shown_check CHECK ((shown = ANY (ARRAY['ALL'::text, 'DATES'::text, 'NOTHING'::text]))),
    CONSTRAINT meeting_slug_check CHECK ((slug ~ '^[a-z0-9-]{1,120}$'::text)),
    CONSTRAINT meeting_state_check CHECK ((state = ANY (ARRAY['DRAFT'::text, 'ANNOUNCED'::text, 'POSTPONED'::text, 'CANCELLED'::text, 'ARCHIVED'::text])))
);


--
-- Name: party; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.party (
    id uuid NOT NULL,
    version integer NOT NULL,
    code text NOT NULL,
    alpha2 text,
    kind text NOT NULL,
    organization_kind text,
    all_states boolean NOT NULL,
    un_member2005 boolean NOT NULL,
    short_name jsonb NOT NULL,
    formal_name jsonb NOT NULL,
    after_of jsonb NOT NULL,
    sort_key jsonb NOT NULL,
    language text NOT NULL,
    valid_from text,
    valid_until text,
    continued_by_id uuid,
    aliases text[] DEFAULT '{}'::text[] NOT NULL,
    found_by text NOT NULL,
    CONSTRAINT party_alpha2_check CHECK ((alpha2 ~ '^[A-Z]{2}$'::text)),
    CONSTRAINT party_check CHECK (((kind = 'ORGANIZATION'::text) = (organization_kind IS NOT NULL))),
    CONSTRAINT party_code_check CHECK ((code ~ '^[A-Z][A-Z0-9-]{1,19}$'::text)),
    CONSTRAINT party_kind_check CHECK ((kind = ANY (ARRAY['STATE'::text, 'TERRITORY'::text, 'ORGANIZATION'::text]))),
    CONSTRAINT party_organization_kind_check CHECK ((organization_kind = ANY (ARRAY['INTERGOVERNMENTAL'::text, 'NON_GOVERNMENTAL'::text]))),
    CONSTRAINT party_valid_from_check CHECK ((valid_from ~ '^\d{4}(-\d{2}(-\d{2})?)?$'::text)),
    CONSTRAINT party_valid_until_check CHECK ((valid_until ~ '^\d{4}(-\d{2}(-\d{2})?)?$'::text))
);


--
-- Name: place; Type: VIEW; Schema: public; Owner: -
--

CREATE VIEW public.place AS
 SELECT meeting.id,
    true AS met,
    (meeting.state <> 'DRAFT'::text) AS open,
    meeting.shown,
    meeting.chatham_house
   FROM public.meeting
UNION ALL
 SELECT document.id,
    false AS met,
    true AS open,
    'ALL'::text AS shown,
    false AS chatham_house
   FROM public.document
  WHERE (document.meeting_id IS NULL);


--
-- Name: role_grant; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.role_grant (
    id uuid NOT NULL,
    version integer NOT NULL,
    person_id uuid NOT NULL,
    role text NOT NULL,
    process uuid,
    meeting uuid,
    party uuid,
    valid_from timestamp with time zone NOT NULL,
    valid_until timestamp with time zone,
    given_by uuid,
    CONSTRAINT grant_has_its_scope CHECK (
CASE role
    WHEN 'SECRETARIAT'::text THEN ((process IS NOT NULL) AND (meeting IS NULL) AND (party IS NULL))
    WHEN 'FOCAL_POINT'::text THEN ((party IS NOT NULL) AND (meeting IS NULL))
    WHEN 'DELEGATE'::text THEN (meeting IS NOT NULL)
    WHEN 'CHAIR'::text THEN ((meeting IS NOT NULL) AND (party IS NULL))
    WHEN 'CONFERENCE_SERVICES'::text THEN ((meeting IS NOT NULL) AND (party IS NULL))
    ELSE true
END),
    CONSTRAINT role_grant_check CHECK ((valid_until >= valid_from)),
    CONSTRAINT role_grant_role_check CHECK ((role = ANY (ARRAY['SECRETARIAT'::text, 'FOCAL_POINT'::text, 'DELEGATE'::text, 'CHAIR'::text, 'CONFERENCE_SERVICES'::text, 'ADMIN'::text])))
);


--
-- Name: cell; Type: VIEW; Schema: public; Owner: -
--

CREATE VIEW public.cell AS
 SELECT g.id AS held,
    p.id AS place,
    it.opens,
    g.person_id AS person,
    g.role,
    g.party,
    g.valid_from AS since,
    COALESCE(g.valid_until, 'infinity'::timestamp with time zone) AS until,
    COALESCE(g.meeting, '00000000-0000-0000-0000-000000000000'::uuid) AS within
   FROM ((((((public.role_grant g
     JOIN public.place p ON (((g.meeting IS NULL) OR (g.meeting = p.id))))
     LEFT JOIN public.party y ON ((y.id = g.party)))
     LEFT JOIN public.admission a ON (((a.meeting_id = p.id) AND (a.party_id = g.party))))
     CROSS JOIN LATERAL ( SELECT ((g.role = 'SECRETARIAT'::text) AND (EXISTS ( SELECT 1
                   FROM public.home h
                  WHERE ((h.place = p.id) AND (h.process = g.process))))) AS secretariat,
            (p.open AND (g.role = 'CHAIR'::text) AND (g.meeting = p.id)) AS chair,
            (p.open AND (g.role = 'CONFERENCE_SERVICES'::text) AND (g.meeting = p.id)) AS services,
            (p.open AND (g.role = 'DELEGATE'::text) AND (g.meeting = p.id) AND (a.id IS NOT NULL)) AS delegate,
            (p.open AND (g.role = 'DELEGATE'::text) AND (g.meeting = p.id) AND (g.party IS NULL)) AS guest,
            (p.open AND (g.role = 'FOCAL_POINT'::text) AND ((a.id IS NOT NULL) OR (p.shown <> 'NOTHING'::text)) AND ((g.process IS NULL) OR (EXISTS ( SELECT 1
                   FROM public.home h
                  WHERE ((h.place = p.id) AND (h.process = g.process)))))) AS focal_point,
            (y.kind = 'ORGANIZATION'::text) AS organization,
                CASE
                    WHEN (y.id IS NOT NULL) THEN COALESCE(a.category, public.standing(p.id, y.id))
                    ELSE NULL::text
                END AS category
         OFFSET 0) who)
     CROSS JOIN LATERAL ( SELECT (who.delegate OR who.focal_point) AS speaks,
            (who.category = 'MEMBER'::text) AS member,
            (who.category = ANY (ARRAY['MEMBER'::text, 'SPECIAL_PARTICIPANT'::text])) AS takes_part,
            ((NOT who.organization) OR (a.category = 'SPECIAL_PARTICIPANT'::text)) AS may_be_opened_to
         OFFSET 0) what)
     CROSS JOIN LATERAL ( VALUES ('GENERAL'::text,(who.secretariat OR who.chair OR who.services OR who.delegate OR who.guest OR (who.focal_point AND (a.id IS NOT NULL)))), ('LIMITED'::text,(who.secretariat OR who.chair OR who.services OR (what.speaks AND (what.takes_part OR (what.may_be_opened_to AND public.opened(p.id, who.category, 'LIMITED'::text)))))), ('IN_SESSION'::text,(who.secretariat OR who.chair OR who.services OR (who.delegate AND (what.takes_part OR ((NOT who.organization) AND a.to_in_session))))), ('RESTRICTED'::text,(who.secretariat OR who.chair OR (what.speaks AND (what.member OR (what.may_be_opened_to AND public.opened(p.id, who.category, 'RESTRICTED'::text)))))), ('INTERNAL'::text,who.secretariat), ('CLOSED_SITTING'::text,(who.secretariat OR who.chair OR (who.delegate AND (what.member OR (what.may_be_opened_to AND public.opened(p.id, who.category, 'CLOSED_SITTING'::text)))))), ('LIST'::text,((p.open AND who.secretariat) OR who.chair OR (who.delegate AND what.takes_part) OR (who.focal_point AND what.takes_part AND (NOT p.chatham_house)))), ('NAMES'::text,((p.open AND who.secretariat) OR who.chair OR who.services OR who.delegate OR who.guest OR (who.focal_point AND what.takes_part AND (NOT p.chatham_house)))), ('SPEAKERS'::text,(who.secretariat OR who.chair OR who.services OR who.delegate OR who.guest OR (who.focal_point AND (a.id IS NOT NULL) AND (NOT p.chatham_house)))), ('CONCERNED'::text,(who.delegate OR (who.focal_point AND ((a.id IS NOT NULL) OR ((NOT p.met) AND (who.category IS NOT NULL)))))), ('SPEAK'::text,(what.speaks AND (a.id IS NOT NULL))), ('SERVED'::text,who.services), ('DRAFTS'::text,(who.secretariat OR who.chair)), ('DESK'::text,who.secretariat)) it(opens, yes))
  WHERE it.yes;


--
-- Name: comments; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.comments (
    id uuid NOT NULL,
    version integer NOT NULL,
    outcome_id uuid NOT NULL,
    party_id uuid NOT NULL,
    text text NOT NULL,
    sent_at timestamp with time zone NOT NULL,
    sent_by uuid NOT NULL,
    CONSTRAINT comments_text_check CHECK (((length(text) >= 1) AND (length(text) <= 20000)))
);


--
-- Name: correspondence; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.correspondence (
    id uuid NOT NULL,
    version integer NOT NULL,
    process_id uuid NOT NULL,
    party_id uuid NOT NULL,
    language text NOT NULL,
    CONSTRAINT correspondence_language_check CHECK ((language ~ '^[a-z]{2,3}$'::text))
);


--
-- Name: daily_notice; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.daily_notice (
    id uuid NOT NULL,
    version integer NOT NULL,
    process_id uuid NOT NULL,
    daily boolean NOT NULL
);


--
-- Name: delegate; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.delegate (
    id uuid NOT NULL,
    version integer NOT NULL,
    delegation_id uuid NOT NULL,
    quota smallint NOT NULL,
    number smallint NOT NULL,
    place smallint,
    role text NOT NULL,
    state text NOT NULL,
    courtesy_title text,
    given_name text,
    family_name text NOT NULL,
    functional_title text,
    email text,
    person_id uuid,
    reason text,
    nominated_at timestamp with time zone NOT NULL,
    confirmed_at timestamp with time zone,
    ended_at timestamp with time zone,
    invited_to_register boolean NOT NULL,
    registered_at timestamp with time zone,
    CONSTRAINT delegate_confirmed CHECK (((state <> 'CONFIRMED'::text) OR ((confirmed_at IS NOT NULL) AND (person_id IS NOT NULL)))),
    CONSTRAINT delegate_courtesy_title_check CHECK ((length(courtesy_title) <= 40)),
    CONSTRAINT delegate_email_check CHECK ((length(email) <= 254)),
    CONSTRAINT delegate_ended CHECK (((state = ANY (ARRAY['NOT_CONFIRMED'::text, 'WITHDRAWN'::text])) = (ended_at IS NOT NULL))),
    CONSTRAINT delegate_family_name_check CHECK (((length(family_name) >= 1) AND (length(family_name) <= 200))),
    CONSTRAINT delegate_functional_title_check CHECK ((length(functional_title) <= 300)),
    CONSTRAINT delegate_given_name_check CHECK ((length(given_name) <= 200)),
    CONSTRAINT delegate_has_a_place CHECK (((state = ANY (ARRAY['NOMINATED'::text, 'CONFIRMED'::text])) = (place IS NOT NULL))),
    CONSTRAINT delegate_not_confirmed_with_a_reason CHECK (((state <> 'NOT_CONFIRMED'::text) OR (reason IS NOT NULL))),
    CONSTRAINT delegate_number_check CHECK ((number > 0)),
    CONSTRAINT delegate_role_check CHECK ((role = ANY (ARRAY['HEAD'::text, 'ALTERNATE_HEAD'::text, 'DELEGATE'::text, 'ADVISER'::text]))),
    CONSTRAINT delegate_state_check CHECK ((state = ANY (ARRAY['NOMINATED'::text, 'CONFIRMED'::text, 'NOT_CONFIRMED'::text, 'WITHDRAWN'::text]))),
    CONSTRAINT delegate_within_quota CHECK (((place >= 1) AND (place <= quota)))
);


--
-- Name: delegation; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.delegation (
    id uuid NOT NULL,
    version integer NOT NULL,
    invitation_id uuid NOT NULL,
    meeting_id uuid NOT NULL,
    party_id uuid NOT NULL,
    state text NOT NULL,
    quota smallint NOT NULL,
    changes integer NOT NULL,
    submitted_at timestamp with time zone,
    submitted_by uuid,
    late boolean NOT NULL,
    letter_sha256 text,
    letter_name text,
    letter_type text,
    letter_received_at timestamp with time zone,
    return_reason text,
    seated integer DEFAULT 0 NOT NULL,
    present integer DEFAULT 0 NOT NULL,
    CONSTRAINT delegation_letter_name_check CHECK (((length(letter_name) >= 1) AND (length(letter_name) <= 255))),
    CONSTRAINT delegation_letter_sha256_check CHECK ((letter_sha256 ~ '^[0-9a-f]{64}$'::text)),
    CONSTRAINT delegation_letter_whole CHECK ((((letter_sha256 IS NULL) = (letter_name IS NULL)) AND ((letter_sha256 IS NULL) = (letter_type IS NULL)) AND ((letter_sha256 IS NULL) = (letter_received_at IS NULL)))),
    CONSTRAINT delegation_quota_check CHECK (((quota >= 1) AND (quota <= 500))),
    CONSTRAINT delegation_returned_with_a_reason CHECK (((state = 'RETURNED'::text) = (return_reason IS NOT NULL))),
    CONSTRAINT delegation_state_check CHECK ((state = ANY (ARRAY['COMPOSING'::text, 'SUBMITTED'::text, 'RETURNED'::text, 'CONFIRMED'::text]))),
    CONSTRAINT delegation_submitted CHECK (((state = 'COMPOSING'::text) OR (submitted_at IS NOT NULL)))
);


--
-- Name: delegation_entry; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.delegation_entry (
    id uuid NOT NULL,
    delegation_id uuid NOT NULL,
    delegate_id uuid,
    at timestamp with time zone NOT NULL,
    by_person uuid,
    act text NOT NULL,
    by_secretariat boolean NOT NULL,
    detail text,
    received_on date,
    received_by text,
    received_reference text,
    CONSTRAINT delegation_entry_received_by_check CHECK ((received_by = ANY (ARRAY['NOTE_VERBALE'::text, 'LETTER'::text, 'EMAIL'::text, 'TELEPHONE'::text]))),
    CONSTRAINT entry_received_how CHECK ((((received_on IS NULL) = (received_by IS NULL)) AND ((received_reference IS NULL) OR (received_on IS NOT NULL))))
);


--
-- Name: delegation_note; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.delegation_note (
    id uuid NOT NULL,
    version integer NOT NULL,
    delegation_id uuid NOT NULL,
    at timestamp with time zone NOT NULL,
    by_person uuid,
    text text NOT NULL,
    CONSTRAINT delegation_note_text_check CHECK (((length(text) >= 1) AND (length(text) <= 4000)))
);


--
-- Name: distribution_rule; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.distribution_rule (
    id uuid NOT NULL,
    version integer NOT NULL,
    process_id uuid NOT NULL,
    category text NOT NULL,
    distribution text NOT NULL,
    CONSTRAINT distribution_rule_is_left_to_processes CHECK ((((category = 'SPECIAL_PARTICIPANT'::text) AND (distribution = ANY (ARRAY['RESTRICTED'::text, 'CLOSED_SITTING'::text]))) OR ((category = ANY (ARRAY['INTERESTED'::text, 'OBSERVER'::text])) AND (distribution = 'LIMITED'::text))))
);


--
-- Name: document_item; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.document_item (
    document_id uuid NOT NULL,
    agenda_item_id uuid NOT NULL
);


--
-- Name: document_symbol; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.document_symbol (
    document_id uuid NOT NULL,
    "position" integer NOT NULL,
    text text NOT NULL,
    key text NOT NULL,
    CONSTRAINT document_symbol_text_check CHECK (((length(text) >= 1) AND (length(text) <= 200)))
);


--
-- Name: document_topic; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.document_topic (
    document_id uuid NOT NULL,
    topic_id uuid NOT NULL
);


--
-- Name: download_log; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.download_log (
    id uuid NOT NULL,
    at timestamp with time zone NOT NULL,
    person uuid,
    document uuid NOT NULL,
    file uuid NOT NULL
);


--
-- Name: draw; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.draw (
    id uuid NOT NULL,
    version integer NOT NULL,
    meeting_id uuid NOT NULL,
    at timestamp with time zone NOT NULL,
    by_person uuid,
    party_id uuid NOT NULL,
    among text[] NOT NULL,
    CONSTRAINT draw_among_check CHECK ((cardinality(among) > 0))
);


--
-- Name: edition; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.edition (
    id uuid NOT NULL,
    version integer NOT NULL,
    document_id uuid NOT NULL,
    language text NOT NULL,
    expected_on date,
    CONSTRAINT edition_language_check CHECK ((language ~ '^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$'::text))
);


--
-- Name: edition_file; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.edition_file (
    id uuid NOT NULL,
    version integer NOT NULL,
    edition_id uuid NOT NULL,
    format text,
    sha256 text,
    size bigint,
    name text,
    link text,
    number integer NOT NULL,
    current boolean NOT NULL,
    added_at timestamp with time zone NOT NULL,
    added_by uuid,
    CONSTRAINT edition_file_format_check CHECK ((format = ANY (ARRAY['PDF'::text, 'DOCX'::text, 'PPTX'::text, 'XLSX'::text]))),
    CONSTRAINT edition_file_link_check CHECK ((link ~ '^https?://'::text)),
    CONSTRAINT edition_file_number_check CHECK ((number >= 1)),
    CONSTRAINT edition_file_or_link CHECK ((((link IS NOT NULL) AND (format IS NULL) AND (sha256 IS NULL) AND (size IS NULL)) OR ((link IS NULL) AND (format IS NOT NULL) AND (sha256 IS NOT NULL) AND (size IS NOT NULL)))),
    CONSTRAINT edition_file_sha256_check CHECK ((sha256 ~ '^[0-9a-f]{64}$'::text)),
    CONSTRAINT edition_file_size_check CHECK ((size >= 0))
);


--
-- Name: flyway_schema_history; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.flyway_schema_history (
    installed_rank integer NOT NULL,
    version character varying(50),
    description character varying(200) NOT NULL,
    type character varying(20) NOT NULL,
    script character varying(1000) NOT NULL,
    checksum integer,
    installed_by character varying(100) NOT NULL,
    installed_on timestamp without time zone DEFAULT now() NOT NULL,
    execution_time integer NOT NULL,
    success boolean NOT NULL
);


--
-- Name: follow_up; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.follow_up (
    id uuid NOT NULL,
    version integer NOT NULL,
    document_id uuid NOT NULL,
    "position" integer NOT NULL,
    number text NOT NULL,
    part_of text,
    text jsonb NOT NULL,
    addressee jsonb NOT NULL,
    due_on text,
    status text,
    CONSTRAINT follow_up_due_on_check CHECK ((due_on ~ '^\d{4}(-\d{2}(-\d{2})?)?$'::text)),
    CONSTRAINT follow_up_position_check CHECK (("position" > 0)),
    CONSTRAINT follow_up_status_check CHECK ((status = ANY (ARRAY['OPEN'::text, 'STARTED'::text, 'DONE'::text])))
);


--
-- Name: guest; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.guest (
    id uuid NOT NULL,
    version integer NOT NULL,
    meeting_id uuid NOT NULL,
    number smallint NOT NULL,
    capacity text NOT NULL,
    courtesy_title text,
    given_name text,
    family_name text NOT NULL,
    functional_title text NOT NULL,
    email text NOT NULL,
    language text NOT NULL,
    purpose text,
    person_id uuid,
    reference text,
    subject text,
    text text,
    sent_at timestamp with time zone,
    sent_by uuid,
    answer text NOT NULL,
    answered_at timestamp with time zone,
    answered_by uuid,
    received_on date,
    received_by text,
    received_reference text,
    withdrawn_at timestamp with time zone,
    CONSTRAINT guest_answer_check CHECK ((answer = ANY (ARRAY['NONE_YET'::text, 'WILL_ATTEND'::text, 'REGRETS'::text]))),
    CONSTRAINT guest_answers_what_was_sent CHECK (((answer = 'NONE_YET'::text) OR ((sent_at IS NOT NULL) AND (answered_at IS NOT NULL)))),
    CONSTRAINT guest_capacity_check CHECK ((capacity = ANY (ARRAY['RESOURCE_PERSON'::text, 'EXPERT'::text, 'SPEAKER'::text]))),
    CONSTRAINT guest_family_name_check CHECK ((family_name <> ''::text)),
    CONSTRAINT guest_functional_title_check CHECK ((functional_title <> ''::text)),
    CONSTRAINT guest_language_check CHECK ((language ~ '^[a-z]{2,3}$'::text)),
    CONSTRAINT guest_letter_is_whole CHECK ((((sent_at IS NULL) AND (reference IS NULL) AND (subject IS NULL) AND (text IS NULL) AND (person_id IS NULL)) OR ((sent_at IS NOT NULL) AND (reference IS NOT NULL) AND (subject IS NOT NULL) AND (text IS NOT NULL) AND (person_id IS NOT NULL)))),
    CONSTRAINT guest_number_check CHECK ((number > 0)),
    CONSTRAINT guest_received_by_check CHECK ((received_by = ANY (ARRAY['NOTE_VERBALE'::text, 'LETTER'::text, 'EMAIL'::text, 'TELEPHONE'::text]))),
    CONSTRAINT guest_withdrawn_was_invited CHECK (((withdrawn_at IS NULL) OR (sent_at IS NOT NULL)))
);


--
-- Name: invitation; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.invitation (
    id uuid NOT NULL,
    version integer NOT NULL,
    meeting_id uuid NOT NULL,
    party_id uuid NOT NULL,
    category text NOT NULL,
    quota integer,
    language text NOT NULL,
    reference text NOT NULL,
    number integer NOT NULL,
    distribution text,
    subject text NOT NULL,
    text text NOT NULL,
    sent_at timestamp with time zone NOT NULL,
    sent_by uuid,
    answer text NOT NULL,
    answered_at timestamp with time zone,
    answered_by uuid,
    received_on date,
    received_by text,
    received_reference text,
    extended_to timestamp with time zone,
    CONSTRAINT invitation_answer_check CHECK ((answer = ANY (ARRAY['NONE_YET'::text, 'WILL_ATTEND'::text, 'REGRETS'::text, 'REGRETS_WITH_PAPERS'::text]))),
    CONSTRAINT invitation_answered_at CHECK (((answer = 'NONE_YET'::text) = (answered_at IS NULL))),
    CONSTRAINT invitation_category_check CHECK ((category = ANY (ARRAY['MEMBER'::text, 'SPECIAL_PARTICIPANT'::text, 'INTERESTED'::text, 'OBSERVER'::text]))),
    CONSTRAINT invitation_number_check CHECK ((number > 0)),
    CONSTRAINT invitation_quota_check CHECK (((quota >= 1) AND (quota <= 500))),
    CONSTRAINT invitation_received_by_check CHECK ((received_by = ANY (ARRAY['NOTE_VERBALE'::text, 'LETTER'::text, 'EMAIL'::text, 'TELEPHONE'::text]))),
    CONSTRAINT invitation_received_how CHECK ((((received_on IS NULL) = (received_by IS NULL)) AND ((received_reference IS NULL) OR (received_on IS NOT NULL))))
);


--
-- Name: invitation_text; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.invitation_text (
    id uuid NOT NULL,
    version integer NOT NULL,
    process_id uuid NOT NULL,
    meeting_id uuid,
    kind text NOT NULL,
    language text NOT NULL,
    subject text NOT NULL,
    text text NOT NULL,
    CONSTRAINT invitation_text_kind_check CHECK ((kind = ANY (ARRAY['NOTE_VERBALE'::text, 'LETTER'::text, 'PERSONAL_LETTER'::text]))),
    CONSTRAINT invitation_text_language_check CHECK ((language ~ '^[a-z]{2,3}$'::text))
);


--
-- Name: invitee; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.invitee (
    id uuid NOT NULL,
    version integer NOT NULL,
    meeting_id uuid NOT NULL,
    party_id uuid NOT NULL,
    category text NOT NULL,
    quota integer,
    language text,
    CONSTRAINT invitee_category_check CHECK ((category = ANY (ARRAY['MEMBER'::text, 'SPECIAL_PARTICIPANT'::text, 'INTERESTED'::text, 'OBSERVER'::text]))),
    CONSTRAINT invitee_language_check CHECK ((language ~ '^[a-z]{2,3}$'::text)),
    CONSTRAINT invitee_quota_check CHECK (((quota >= 1) AND (quota <= 500)))
);


--
-- Name: job_run; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.job_run (
    name text NOT NULL,
    due timestamp with time zone NOT NULL
);


--
-- Name: link_device; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.link_device (
    id uuid NOT NULL,
    version integer NOT NULL,
    link_id uuid NOT NULL,
    seal text NOT NULL,
    called text NOT NULL,
    since timestamp with time zone NOT NULL,
    revoked_at timestamp with time zone
);


--
-- Name: log_seal; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.log_seal (
    number bigint NOT NULL,
    entry uuid NOT NULL,
    hash bytea NOT NULL,
    CONSTRAINT log_seal_hash_check CHECK ((octet_length(hash) = 32)),
    CONSTRAINT log_seal_number_check CHECK ((number > 0))
);


--
-- Name: mail; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.mail (
    id uuid NOT NULL,
    version integer NOT NULL,
    key text NOT NULL,
    occasion text NOT NULL,
    meeting uuid,
    party uuid,
    person uuid,
    personal_link uuid,
    to_name text,
    to_address text NOT NULL,
    copy boolean NOT NULL,
    language text NOT NULL,
    from_name text,
    from_address text,
    reply_to text,
    reference text,
    subject text NOT NULL,
    text text NOT NULL,
    calendar text,
    attachments jsonb NOT NULL,
    state text NOT NULL,
    written_at timestamp with time zone NOT NULL,
    attempts integer NOT NULL,
    next_attempt_at timestamp with time zone,
    handed_over_at timestamp with time zone,
    failure text,
    CONSTRAINT mail_state_check CHECK ((state = ANY (ARRAY['WAITING'::text, 'HANDED_OVER'::text, 'REFUSED'::text, 'STOPPED'::text])))
);


--
-- Name: meeting_change; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.meeting_change (
    id uuid NOT NULL,
    version integer NOT NULL,
    meeting_id uuid NOT NULL,
    at timestamp with time zone NOT NULL,
    kind text NOT NULL,
    before jsonb NOT NULL,
    after jsonb NOT NULL,
    explanation jsonb,
    CONSTRAINT meeting_change_kind_check CHECK ((kind = ANY (ARRAY['MOVED'::text, 'PLACE'::text, 'MODE'::text, 'POSTPONED'::text, 'CANCELLED'::text, 'DEADLINE'::text])))
);


--
-- Name: meeting_partner; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.meeting_partner (
    meeting_id uuid NOT NULL,
    party_id uuid NOT NULL
);


--
-- Name: meeting_topic; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.meeting_topic (
    meeting_id uuid NOT NULL,
    topic_id uuid NOT NULL
);


--
-- Name: membership; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.membership (
    id uuid NOT NULL,
    version integer NOT NULL,
    process_id uuid NOT NULL,
    party_id uuid NOT NULL,
    category text NOT NULL,
    since text,
    until text,
    listed_as text,
    "position" integer DEFAULT 0 NOT NULL,
    as_of text NOT NULL,
    CONSTRAINT membership_as_of_check CHECK ((as_of ~ '^\d{4}(-\d{2}(-\d{2})?)?$'::text)),
    CONSTRAINT membership_category_check CHECK ((category = ANY (ARRAY['MEMBER'::text, 'SPECIAL_PARTICIPANT'::text, 'INTERESTED'::text, 'OBSERVER'::text]))),
    CONSTRAINT membership_ends_after_it_begins CHECK ((until >= since)),
    CONSTRAINT membership_since_check CHECK ((since ~ '^\d{4}(-\d{2}(-\d{2})?)?$'::text)),
    CONSTRAINT membership_until_check CHECK ((until ~ '^\d{4}(-\d{2}(-\d{2})?)?$'::text))
);


--
-- Name: message; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.message (
    id bigint NOT NULL,
    tx xid8 DEFAULT pg_current_xact_id() NOT NULL,
    topic text NOT NULL,
    text text NOT NULL,
    at timestamp with time zone NOT NULL
);


--
-- Name: message_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.message ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME public.message_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: one_time_code; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.one_time_code (
    id uuid NOT NULL,
    version integer NOT NULL,
    purpose text NOT NULL,
    address text NOT NULL,
    seal text NOT NULL,
    expires_at timestamp with time zone NOT NULL,
    tries integer NOT NULL,
    proven_at timestamp with time zone,
    CONSTRAINT one_time_code_tries_check CHECK (((tries >= 0) AND (tries <= 5)))
);


--
-- Name: outcome; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.outcome (
    id uuid NOT NULL,
    version integer NOT NULL,
    meeting_id uuid NOT NULL,
    slug text NOT NULL,
    kind text NOT NULL,
    title jsonb NOT NULL,
    text jsonb NOT NULL,
    distribution text,
    circulated_at timestamp with time zone,
    comments_until timestamp with time zone,
    comments_zone text,
    issued_as_id uuid,
    CONSTRAINT outcome_circulated_is_complete CHECK (((circulated_at IS NULL) OR ((distribution IS NOT NULL) AND (comments_until > circulated_at) AND (comments_zone IS NOT NULL)))),
    CONSTRAINT outcome_distribution_check CHECK ((distribution = ANY (ARRAY['LIMITED'::text, 'IN_SESSION'::text, 'RESTRICTED'::text]))),
    CONSTRAINT outcome_kind_check CHECK ((kind = ANY (ARRAY['SUMMARY'::text, 'CONCLUSIONS'::text, 'RECOMMENDATIONS'::text, 'DECLARATION'::text, 'REPORT'::text])))
);


--
-- Name: party_list; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.party_list (
    id uuid NOT NULL,
    version integer NOT NULL,
    process_id uuid NOT NULL,
    name text NOT NULL,
    CONSTRAINT party_list_name_check CHECK (((length(name) >= 1) AND (length(name) <= 120)))
);


--
-- Name: party_list_party; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.party_list_party (
    party_list_id uuid NOT NULL,
    party_id uuid NOT NULL
);


--
-- Name: party_successor; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.party_successor (
    party_id uuid NOT NULL,
    successor_id uuid NOT NULL
);


--
-- Name: person; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.person (
    id uuid NOT NULL,
    version integer NOT NULL,
    issuer text,
    subject text,
    email text,
    courtesy_title text,
    given_name text,
    family_name text NOT NULL,
    functional_title text,
    language text,
    since timestamp with time zone NOT NULL,
    last_visit timestamp with time zone,
    roles text[] DEFAULT '{}'::text[] NOT NULL,
    previous_visit timestamp with time zone,
    client text,
    contact text,
    retired timestamp with time zone,
    CONSTRAINT machine_is_answered_for CHECK (((client IS NULL) = (contact IS NULL))),
    CONSTRAINT machine_is_retired CHECK (((retired IS NULL) OR (client IS NOT NULL))),
    CONSTRAINT person_family_name_check CHECK (((length(family_name) >= 1) AND (length(family_name) <= 200))),
    CONSTRAINT person_known_by_account CHECK (((issuer IS NULL) = ((subject IS NULL) AND (client IS NULL)))),
    CONSTRAINT person_or_machine CHECK (((subject IS NULL) OR (client IS NULL)))
);


--
-- Name: personal_link; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.personal_link (
    id uuid NOT NULL,
    version integer NOT NULL,
    person_id uuid NOT NULL,
    meeting uuid NOT NULL,
    generation integer NOT NULL,
    expires_at timestamp with time zone NOT NULL,
    revoked_at timestamp with time zone,
    CONSTRAINT personal_link_generation_check CHECK ((generation > 0))
);


--
-- Name: process; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.process (
    id uuid NOT NULL,
    version integer NOT NULL,
    slug text NOT NULL,
    kind text NOT NULL,
    "position" integer NOT NULL,
    acronym text,
    name jsonb NOT NULL,
    source_name text,
    other_names text[] DEFAULT '{}'::text[] NOT NULL,
    established integer,
    scope text,
    region jsonb,
    initiated_by jsonb,
    also_take_part jsonb,
    purposes jsonb,
    lists_members boolean NOT NULL,
    stated_states integer,
    stated_interested integer,
    stated_text text,
    note jsonb,
    focus_text text,
    as_of text,
    chair jsonb,
    secretariat_name jsonb,
    mail text,
    website text,
    languages text[] NOT NULL,
    zone text DEFAULT 'Europe/Zurich'::text NOT NULL,
    symbol_pattern text,
    usual_notice_days integer,
    quota integer,
    letter_rule text NOT NULL,
    continuations_only boolean,
    name_language text DEFAULT 'en'::text NOT NULL,
    sources text,
    CONSTRAINT process_as_of_check CHECK ((as_of ~ '^\d{4}(-\d{2}(-\d{2})?)?$'::text)),
    CONSTRAINT process_established_check CHECK (((established >= 1900) AND (established <= 2200))),
    CONSTRAINT process_kind_check CHECK ((kind = ANY (ARRAY['REGIONAL_CONSULTATIVE_PROCESS'::text, 'GLOBAL_DIALOGUE'::text, 'STATES_OWNED_INITIATIVE'::text, 'INTER_AGENCY_MECHANISM'::text]))),
    CONSTRAINT process_letter_rule_check CHECK ((letter_rule = ANY (ARRAY['REQUIRED'::text, 'MAY_FOLLOW'::text, 'NOT_ASKED'::text]))),
    CONSTRAINT process_quota_check CHECK (((quota >= 1) AND (quota <= 500))),
    CONSTRAINT process_scope_check CHECK ((scope = ANY (ARRAY['REGIONAL'::text, 'THEMATIC'::text, 'GLOBAL'::text]))),
    CONSTRAINT process_slug_check CHECK ((slug ~ '^[a-z0-9-]{1,60}$'::text)),
    CONSTRAINT process_stated_interested_check CHECK ((stated_interested >= 0)),
    CONSTRAINT process_stated_states_check CHECK ((stated_states >= 0)),
    CONSTRAINT process_usual_notice_days_check CHECK (((usual_notice_days >= 0) AND (usual_notice_days <= 400)))
);


--
-- Name: process_topic; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.process_topic (
    id uuid NOT NULL,
    version integer NOT NULL,
    process_id uuid NOT NULL,
    topic_id uuid NOT NULL,
    "position" integer NOT NULL,
    wording text
);


--
-- Name: quotation; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.quotation (
    id uuid NOT NULL,
    version integer NOT NULL,
    quote text NOT NULL,
    language text NOT NULL,
    general boolean NOT NULL,
    "position" integer NOT NULL
);


--
-- Name: quotation_party; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.quotation_party (
    quotation_id uuid NOT NULL,
    party_id uuid NOT NULL
);


--
-- Name: quotation_process; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.quotation_process (
    quotation_id uuid NOT NULL,
    process_id uuid NOT NULL
);


--
-- Name: reader_of_mail; Type: VIEW; Schema: public; Owner: -
--

CREATE VIEW public.reader_of_mail AS
 SELECT g.id AS grant_id,
    m.id AS mail,
    g.person_id,
    g.role,
    g.process,
    g.meeting,
    g.party,
    g.valid_from,
    g.valid_until
   FROM (public.mail m
     JOIN public.role_grant g ON (((g.party = m.party) AND (g.role = 'FOCAL_POINT'::text))))
  WHERE ((m.person IS NULL) AND ((g.process IS NULL) OR (EXISTS ( SELECT 1
           FROM public.meeting_process mp
          WHERE ((mp.meeting_id = m.meeting) AND (mp.process_id = g.process))))))
UNION ALL
 SELECT g.id AS grant_id,
    m.id AS mail,
    g.person_id,
    g.role,
    g.process,
    g.meeting,
    g.party,
    g.valid_from,
    g.valid_until
   FROM ((public.mail m
     JOIN public.process o ON ((lower(o.mail) = lower(m.to_address))))
     JOIN public.role_grant g ON (((g.process = o.id) AND (g.role = 'SECRETARIAT'::text))))
  WHERE ((m.person IS NULL) AND (m.party IS NULL) AND (m.occasion = 'receipt'::text));


--
-- Name: reference_counter; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.reference_counter (
    prefix text NOT NULL,
    last integer NOT NULL,
    CONSTRAINT reference_counter_last_check CHECK ((last >= 0))
);


--
-- Name: registration; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.registration (
    id uuid NOT NULL,
    version integer NOT NULL,
    delegate_id uuid NOT NULL,
    name_on_document text,
    language text,
    accessibility text,
    dietary text,
    needs_deleted_at timestamp with time zone,
    email_shown boolean NOT NULL,
    publicly boolean NOT NULL,
    withheld boolean NOT NULL,
    CONSTRAINT registration_needs_gone CHECK (((needs_deleted_at IS NULL) OR ((accessibility IS NULL) AND (dietary IS NULL))))
);


--
-- Name: registration_request; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.registration_request (
    id uuid NOT NULL,
    version integer NOT NULL,
    meeting_id uuid NOT NULL,
    party_id uuid NOT NULL,
    person_id uuid NOT NULL,
    state text NOT NULL,
    courtesy_title text,
    given_name text,
    family_name text NOT NULL,
    functional_title text,
    email text NOT NULL,
    name_on_document text,
    language text,
    accessibility text,
    dietary text,
    email_shown boolean NOT NULL,
    publicly boolean NOT NULL,
    reason text,
    requested_at timestamp with time zone NOT NULL,
    decided_at timestamp with time zone,
    decided_by uuid,
    CONSTRAINT registration_request_courtesy_title_check CHECK ((length(courtesy_title) <= 40)),
    CONSTRAINT registration_request_email_check CHECK ((length(email) <= 254)),
    CONSTRAINT registration_request_family_name_check CHECK (((length(family_name) >= 1) AND (length(family_name) <= 200))),
    CONSTRAINT registration_request_functional_title_check CHECK ((length(functional_title) <= 300)),
    CONSTRAINT registration_request_given_name_check CHECK ((length(given_name) <= 200)),
    CONSTRAINT registration_request_reason_check CHECK ((length(reason) <= 2000)),
    CONSTRAINT registration_request_state_check CHECK ((state = ANY (ARRAY['REQUESTED'::text, 'APPROVED'::text, 'REFUSED'::text, 'WITHDRAWN'::text]))),
    CONSTRAINT request_decided CHECK (((state = 'REQUESTED'::text) = (decided_at IS NULL))),
    CONSTRAINT request_needs_while_open CHECK (((state = 'REQUESTED'::text) OR ((accessibility IS NULL) AND (dietary IS NULL)))),
    CONSTRAINT request_refused_with_a_reason CHECK (((state = 'REFUSED'::text) = (reason IS NOT NULL)))
);


--
-- Name: release; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.release (
    id uuid NOT NULL,
    version integer NOT NULL,
    meeting_id uuid NOT NULL,
    slug text NOT NULL,
    kind text NOT NULL,
    distribution text NOT NULL,
    changed jsonb NOT NULL,
    released_at timestamp with time zone NOT NULL,
    released_by uuid,
    CONSTRAINT release_distribution_check CHECK ((distribution = ANY (ARRAY['GENERAL'::text, 'LIMITED'::text, 'IN_SESSION'::text, 'RESTRICTED'::text]))),
    CONSTRAINT release_kind_check CHECK ((kind = ANY (ARRAY['PROVISIONAL'::text, 'REVISED'::text, 'ADOPTED'::text])))
);


--
-- Name: rendition; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.rendition (
    id uuid NOT NULL,
    version integer NOT NULL,
    release_id uuid NOT NULL,
    readership text NOT NULL,
    programme jsonb NOT NULL,
    CONSTRAINT rendition_readership_check CHECK ((readership = ANY (ARRAY['ALL'::text, 'SERVICES'::text, 'PARTICIPANTS'::text, 'PUBLIC'::text, 'UNNAMED'::text])))
);


--
-- Name: repeated_request; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.repeated_request (
    person uuid NOT NULL,
    key text NOT NULL,
    request text NOT NULL,
    status integer,
    location text,
    body text,
    at timestamp with time zone NOT NULL,
    CONSTRAINT repeated_request_key_check CHECK ((char_length(key) <= 200))
);


--
-- Name: scheduled; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.scheduled (
    id uuid NOT NULL,
    version integer NOT NULL,
    meeting_id uuid NOT NULL,
    sitting_id uuid NOT NULL,
    item_id uuid NOT NULL,
    "position" integer NOT NULL,
    starts_at time without time zone,
    CONSTRAINT scheduled_position_check CHECK (("position" > 0))
);


--
-- Name: series; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.series (
    id uuid NOT NULL,
    version integer NOT NULL,
    process_id uuid NOT NULL,
    slug text NOT NULL,
    name jsonb NOT NULL,
    symbol_part text
);


--
-- Name: sitting; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.sitting (
    id uuid NOT NULL,
    version integer NOT NULL,
    meeting_id uuid NOT NULL,
    kind text NOT NULL,
    day date NOT NULL,
    starts_at time without time zone NOT NULL,
    ends_at time without time zone NOT NULL,
    title jsonb NOT NULL,
    room text,
    closed boolean NOT NULL,
    serviced boolean NOT NULL,
    CONSTRAINT sitting_check CHECK (((kind = 'SITTING'::text) OR (NOT closed))),
    CONSTRAINT sitting_ends_after_it_starts CHECK ((ends_at > starts_at)),
    CONSTRAINT sitting_kind_check CHECK ((kind = ANY (ARRAY['SITTING'::text, 'BREAK'::text])))
);


--
-- Name: speaker; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.speaker (
    id uuid NOT NULL,
    version integer NOT NULL,
    meeting_id uuid NOT NULL,
    sitting_id uuid NOT NULL,
    item_id uuid,
    part text NOT NULL,
    "position" integer NOT NULL,
    name text NOT NULL,
    functional_title jsonb NOT NULL,
    language text,
    named_publicly boolean NOT NULL,
    CONSTRAINT speaker_name_check CHECK (((length(name) >= 1) AND (length(name) <= 200))),
    CONSTRAINT speaker_part_check CHECK ((part = ANY (ARRAY['MODERATOR'::text, 'SPEAKER'::text]))),
    CONSTRAINT speaker_position_check CHECK (("position" > 0))
);


--
-- Name: standing_at_meeting; Type: VIEW; Schema: public; Owner: -
--

CREATE VIEW public.standing_at_meeting AS
 SELECT g.id AS grant_id,
    mp.meeting_id AS at,
    g.person_id,
    g.role,
    g.process,
    g.meeting,
    g.party,
    g.valid_from,
    g.valid_until,
    NULL::text AS category
   FROM (public.role_grant g
     JOIN public.meeting_process mp ON ((mp.process_id = g.process)))
  WHERE (g.role = 'SECRETARIAT'::text)
UNION ALL
 SELECT g.id AS grant_id,
    m.id AS at,
    g.person_id,
    g.role,
    g.process,
    g.meeting,
    g.party,
    g.valid_from,
    g.valid_until,
    a.category
   FROM ((public.role_grant g
     JOIN public.meeting m ON (((m.id = g.meeting) AND (m.state <> 'DRAFT'::text))))
     LEFT JOIN public.admission a ON (((a.meeting_id = m.id) AND (a.party_id = g.party))))
UNION ALL
 SELECT g.id AS grant_id,
    m.id AS at,
    g.person_id,
    g.role,
    g.process,
    g.meeting,
    g.party,
    g.valid_from,
    g.valid_until,
    a.category
   FROM ((public.role_grant g
     JOIN public.admission a ON ((a.party_id = g.party)))
     JOIN public.meeting m ON (((m.id = a.meeting_id) AND (m.state <> 'DRAFT'::text))))
  WHERE ((g.role = 'FOCAL_POINT'::text) AND ((g.process IS NULL) OR (EXISTS ( SELECT 1
           FROM public.meeting_process mp
          WHERE ((mp.meeting_id = m.id) AND (mp.process_id = g.process))))));


--
-- Name: topic; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.topic (
    id uuid NOT NULL,
    version integer NOT NULL,
    slug text NOT NULL,
    kind text NOT NULL,
    "position" integer NOT NULL,
    name jsonb NOT NULL,
    wording text,
    CONSTRAINT topic_kind_check CHECK ((kind = ANY (ARRAY['FOCUS'::text, 'COMMON_UNDERSTANDING'::text, 'EFFECTIVE_PRACTICE'::text])))
);


--
-- Name: vault_key; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.vault_key (
    name text NOT NULL,
    proof text NOT NULL,
    since timestamp with time zone NOT NULL,
    CONSTRAINT vault_key_name_check CHECK ((name ~ '^[A-Za-z0-9_-]{1,20}$'::text))
);


--
-- Name: webhook; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.webhook (
    id uuid NOT NULL,
    version integer NOT NULL,
    subscriber uuid NOT NULL,
    address text NOT NULL,
    events text[] NOT NULL,
    process uuid,
    contact text NOT NULL,
    generation integer NOT NULL,
    state text NOT NULL,
    since timestamp with time zone NOT NULL,
    failing_since timestamp with time zone,
    failure text,
    CONSTRAINT webhook_address_check CHECK ((length(address) <= 500)),
    CONSTRAINT webhook_events_check CHECK ((cardinality(events) > 0)),
    CONSTRAINT webhook_state_check CHECK ((state = ANY (ARRAY['ACTIVE'::text, 'DISABLED'::text])))
);


--
-- Name: webhook_delivery; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.webhook_delivery (
    id uuid NOT NULL,
    version integer NOT NULL,
    webhook_id uuid NOT NULL,
    event text NOT NULL,
    subject uuid NOT NULL,
    at timestamp with time zone NOT NULL,
    state text NOT NULL,
    attempts integer NOT NULL,
    next_attempt_at timestamp with time zone,
    CONSTRAINT webhook_delivery_check CHECK (((state = 'WAITING'::text) = (next_attempt_at IS NOT NULL))),
    CONSTRAINT webhook_delivery_state_check CHECK ((state = ANY (ARRAY['WAITING'::text, 'DELIVERED'::text, 'DROPPED'::text, 'GIVEN_UP'::text])))
);


--
-- Data for Name: act_log; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.act_log VALUES
	('01a22a5d-3366-7369-b42c-07323cfeb8e8', '2026-11-30 02:51:20.806133+00', NULL, 'person.recognized', '01a22a5d-3365-7987-b4d9-ebc1de7108d9'),
	('01a22a5d-3979-7215-b732-402e6af91ab3', '2026-11-30 02:51:22.361083+00', '01a22a5d-3365-7987-b4d9-ebc1de7108d9', 'person.added', '01a22a5d-3978-7e2c-9ca9-06f571ce16bf'),
	('01a22a5d-3c2a-707f-a3af-49be2536cc31', '2026-11-30 02:51:23.049967+00', '01a22a5d-3365-7987-b4d9-ebc1de7108d9', 'grant.given', '01a22a5d-3c26-7410-a197-0bd48c6fea3b'),
	('01a22a5d-3e6e-70a4-abe2-5efbcbd7ff84', '2026-11-30 02:51:23.629982+00', NULL, 'person.recognized', '01a22a5d-3978-7e2c-9ca9-06f571ce16bf'),
	('01a22a5d-4750-77c9-b785-8ce572146e1b', '2026-11-30 02:51:25.904431+00', '01a22a5d-3978-7e2c-9ca9-06f571ce16bf', 'grant.given', '01a22a5d-474e-7cf8-bb17-05a1a4e9a67f'),
	('01a22a5d-4994-7830-956d-1fe6ecf9c3a9', '2026-11-30 02:51:26.484437+00', NULL, 'person.recognized', '01a22a5d-474e-7a8f-8c93-1f3a2719b9b9'),
	('01a22a5d-4b7c-7a51-b9fb-118e3ff84892', '2026-11-30 02:51:26.972615+00', '01a22a5d-3978-7e2c-9ca9-06f571ce16bf', 'meeting.schedule', '01a22a5d-4b7c-76a6-b1d2-45b79e75e3e5'),
	('01a22a5d-5322-7f8a-b5f8-523b73a10dd4', '2026-11-30 02:51:28.930878+00', '01a22a5d-3978-7e2c-9ca9-06f571ce16bf', 'meeting.announce', '01a22a5d-4b7c-76a6-b1d2-45b79e75e3e5'),
	('01a22a5d-5477-73f9-abf4-04f7a227b54c', '2026-11-30 02:51:29.271222+00', '01a22a5d-3978-7e2c-9ca9-06f571ce16bf', 'addressee.kept', '01a22a5d-10dc-7450-af04-c9d24d827f4c'),
	('01a22a5d-592b-71ff-8cc7-b7d12c03a45f', '2026-11-30 02:51:30.475099+00', '01a22a5d-3978-7e2c-9ca9-06f571ce16bf', 'audience.chosen', '01a22a5d-4b7c-76a6-b1d2-45b79e75e3e5'),
	('01a22a5d-5afd-79b5-8afb-5d4e762faba1', '2026-11-30 02:51:30.941446+00', '01a22a5d-3978-7e2c-9ca9-06f571ce16bf', 'invitation.sent', '01a22a5d-4b7c-76a6-b1d2-45b79e75e3e5'),
	('01a22a5d-5c3c-79c8-ae0d-5929925042e7', '2026-11-30 02:51:31.260592+00', '01a22a5d-474e-7a8f-8c93-1f3a2719b9b9', 'delegation.answered', '01a22a5d-5c3b-78c7-8d03-380dc40ecb56'),
	('01a22a5d-5d73-7c17-a0ff-54e091ae02d1', '2026-11-30 02:51:31.57174+00', '01a22a5d-474e-7a8f-8c93-1f3a2719b9b9', 'delegate.named', '01a22a5d-5c3b-78c7-8d03-380dc40ecb56'),
	('01a22a5d-5e56-7291-a96d-e93a71ed8024', '2026-11-30 02:51:31.798144+00', '01a22a5d-474e-7a8f-8c93-1f3a2719b9b9', 'delegation.letter-received', '01a22a5d-5c3b-78c7-8d03-380dc40ecb56'),
	('01a22a5d-5fda-7203-971f-3acb43c3a87b', '2026-11-30 02:51:32.186109+00', '01a22a5d-474e-7a8f-8c93-1f3a2719b9b9', 'delegation.submitted', '01a22a5d-5c3b-78c7-8d03-380dc40ecb56'),
	('01a22a5d-66b6-7240-8b35-52ad75b92ab5', '2026-11-30 02:51:33.942111+00', '01a22a5d-3978-7e2c-9ca9-06f571ce16bf', 'delegation.confirmed', '01a22a5d-5c3b-78c7-8d03-380dc40ecb56'),
	('01a22a5d-680e-738c-a760-07859096e18f', '2026-11-30 02:51:34.28619+00', '01a22a5d-3978-7e2c-9ca9-06f571ce16bf', 'document.added', '01a22a5d-680d-7f55-a5ab-fdb4a9558c14'),
	('01a22a5d-75e5-7d29-adec-f339fa252ddc', '2026-11-30 02:51:37.829786+00', '01a22a5d-3978-7e2c-9ca9-06f571ce16bf', 'document.file-received', '01a22a5d-680d-7f55-a5ab-fdb4a9558c14'),
	('01a22a5d-7670-7b84-acb7-49deb5123f6f', '2026-11-30 02:51:37.968644+00', '01a22a5d-3978-7e2c-9ca9-06f571ce16bf', 'document.issued', '01a22a5d-680d-7f55-a5ab-fdb4a9558c14'),
	('01a22a5d-78ad-7b9b-bb89-4a3063b0ef2e', '2026-11-30 02:51:38.541622+00', '01a22a5d-3978-7e2c-9ca9-06f571ce16bf', 'grant.given', '01a22a5d-78a2-76e5-bfb9-a95d76bc7ad3'),
	('01a22a5d-7aa5-7534-813f-30d8219384e5', '2026-11-30 02:51:39.045181+00', NULL, 'person.recognized', '01a22a5d-78a2-74c4-a918-9db8820fe608'),
	('01a22a5d-7b64-730c-96da-0d32d230f20c', '2026-11-30 02:51:39.236155+00', '01a22a5d-3978-7e2c-9ca9-06f571ce16bf', 'meeting.schedule', '01a22a5d-7b63-7e3a-8a31-b7156a402515'),
	('01a22a5d-7c02-737d-83b3-952749699f05', '2026-11-30 02:51:39.394151+00', '01a22a5d-3978-7e2c-9ca9-06f571ce16bf', 'meeting.announce', '01a22a5d-7b63-7e3a-8a31-b7156a402515'),
	('01a22a5d-7d67-7a37-9ffb-06d7fd7ba780', '2026-11-30 02:51:39.751608+00', '01a22a5d-3978-7e2c-9ca9-06f571ce16bf', 'addressee.kept', '01a22a5d-10dc-7450-af04-c9d24d827f4c'),
	('01a22a5d-7ef5-7f59-aa2b-a91f01f0f9e4', '2026-11-30 02:51:40.149924+00', '01a22a5d-3978-7e2c-9ca9-06f571ce16bf', 'audience.chosen', '01a22a5d-7b63-7e3a-8a31-b7156a402515'),
	('01a22a5d-800b-795b-8f77-6e06e4568e2d', '2026-11-30 02:51:40.427571+00', '01a22a5d-3978-7e2c-9ca9-06f571ce16bf', 'invitation.sent', '01a22a5d-7b63-7e3a-8a31-b7156a402515'),
	('01a22a5d-8059-70de-ab74-17104b1f9567', '2026-11-30 02:51:40.50504+00', '01a22a5d-78a2-74c4-a918-9db8820fe608', 'delegation.answered', '01a22a5d-8058-7d71-b911-4a922363ff4d'),
	('01a22a5d-8132-78e7-b101-31b82ad050e8', '2026-11-30 02:51:40.722538+00', '01a22a5d-78a2-74c4-a918-9db8820fe608', 'delegate.named', '01a22a5d-8058-7d71-b911-4a922363ff4d'),
	('01a22a5d-8250-7770-8981-0f7063f86517', '2026-11-30 02:51:41.008448+00', '01a22a5d-78a2-74c4-a918-9db8820fe608', 'delegation.letter-received', '01a22a5d-8058-7d71-b911-4a922363ff4d'),
	('01a22a5d-8346-7a0d-bb2e-d3e8030f7f5c', '2026-11-30 02:51:41.254604+00', '01a22a5d-78a2-74c4-a918-9db8820fe608', 'delegation.submitted', '01a22a5d-8058-7d71-b911-4a922363ff4d'),
	('01a22a5d-842a-7547-971f-da477a982f05', '2026-11-30 02:51:41.4823+00', '01a22a5d-3978-7e2c-9ca9-06f571ce16bf', 'delegation.confirmed', '01a22a5d-8058-7d71-b911-4a922363ff4d'),
	('01a22a5d-84f7-73a6-85da-157130e29332', '2026-11-30 02:51:41.687191+00', '01a22a5d-3978-7e2c-9ca9-06f571ce16bf', 'document.added', '01a22a5d-84f6-7f3b-b046-7f66474d4312'),
	('01a22a5d-8633-79f0-b85d-206e8d0a2603', '2026-11-30 02:51:42.003538+00', '01a22a5d-3978-7e2c-9ca9-06f571ce16bf', 'document.file-received', '01a22a5d-84f6-7f3b-b046-7f66474d4312'),
	('01a22a5d-881a-7590-8807-4e97475f85b5', '2026-11-30 02:51:42.490269+00', '01a22a5d-3978-7e2c-9ca9-06f571ce16bf', 'document.issued', '01a22a5d-84f6-7f3b-b046-7f66474d4312');


--
-- Data for Name: addressee; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.addressee VALUES
	('01a22a5d-5477-70f8-af0a-5f51aa0c0850', 0, '01a22a5d-10dc-7450-af04-c9d24d827f4c', '01a22a5d-0fa9-740f-811a-a9544a20ae6f', NULL, NULL, 'mission-9g5to74h84@example.org', false),
	('01a22a5d-7d67-773a-ab25-f1a8c37d138e', 0, '01a22a5d-10dc-7450-af04-c9d24d827f4c', '01a22a5d-0fa4-7460-ae6d-1b9b0a99a1f1', NULL, NULL, 'mission-9gan42u8e6@example.org', false);


--
-- Data for Name: admission; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.admission VALUES
	('01a22a5d-5aea-7025-ab1f-8c123f548ecd', 0, '01a22a5d-4b7c-76a6-b1d2-45b79e75e3e5', '01a22a5d-0fa9-740f-811a-a9544a20ae6f', 'MEMBER', true),
	('01a22a5d-8002-7f7d-9f9a-8e951d5adeb5', 0, '01a22a5d-7b63-7e3a-8a31-b7156a402515', '01a22a5d-0fa4-7460-ae6d-1b9b0a99a1f1', 'MEMBER', true);


--
-- Data for Name: agenda; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: agenda_item; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: archived_list; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: attempt; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: browser_session; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.browser_session VALUES
	('01a22a5d-32e2-7db4-97d1-3d52fde36cba', 0, 'http://localhost:46349/intersession', 'admin-9fzalyo7s2@example.org', NULL, '?', '2026-11-30 02:51:20.674512+00', '2026-11-30 02:51:20.674512+00', '2026-11-30 13:51:20.674512+00', NULL),
	('01a22a5d-3e3a-74b7-91f4-b6c02fb7c58c', 0, 'http://localhost:46349/intersession', 'officer-9fzaj148m1@example.org', NULL, '?', '2026-11-30 02:51:23.578071+00', '2026-11-30 02:51:23.578071+00', '2026-11-30 13:51:23.578071+00', NULL),
	('01a22a5d-4934-7266-8c4f-1f06eb600a61', 0, 'http://localhost:46349/intersession', 'focal-9g3sh9t0k3@example.org', NULL, '?', '2026-11-30 02:51:26.387923+00', '2026-11-30 02:51:26.387923+00', '2026-11-30 13:51:26.387923+00', NULL),
	('01a22a5d-7a4a-7801-9f9b-a82d913f307d', 0, 'http://localhost:46349/intersession', 'focal-9ga41l5ov5@example.org', NULL, '?', '2026-11-30 02:51:38.954245+00', '2026-11-30 02:51:38.954245+00', '2026-11-30 13:51:38.954245+00', NULL);


--
-- Data for Name: comments; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: correspondence; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: daily_notice; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: delegate; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.delegate VALUES
	('01a22a5d-5d73-78d3-bcf1-f84f697af9f3', 1, '01a22a5d-5c3b-78c7-8d03-380dc40ecb56', 2, 1, 1, 'HEAD', 'CONFIRMED', NULL, 'Example', 'Example', 'Director', 'example@a-meeting-of-this-release-2027.example.org', '01a22a5d-60f9-738f-97a0-cfa81f715a3f', NULL, '2026-11-30 02:51:31.547306+00', '2026-11-30 02:51:32.45536+00', NULL, false, NULL),
	('01a22a5d-8132-7639-a4af-9282e5e32ad8', 1, '01a22a5d-8058-7d71-b911-4a922363ff4d', 2, 1, 1, 'HEAD', 'CONFIRMED', NULL, 'Example', 'Example', 'Director', 'example@a-meeting-of-this-release-2027-2.example.org', '01a22a5d-838a-7f47-8a72-5b94e695aa20', NULL, '2026-11-30 02:51:40.716139+00', '2026-11-30 02:51:41.312755+00', NULL, false, NULL);


--
-- Data for Name: delegation; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.delegation VALUES
	('01a22a5d-5c3b-78c7-8d03-380dc40ecb56', 4, '01a22a5d-5ae4-77d4-8e66-2616e749c064', '01a22a5d-4b7c-76a6-b1d2-45b79e75e3e5', '01a22a5d-0fa9-740f-811a-a9544a20ae6f', 'CONFIRMED', 2, 4, '2026-11-30 02:51:32.165279+00', '01a22a5d-474e-7a8f-8c93-1f3a2719b9b9', false, 'e6b7fe2d49324e8a3ea3660debf17c2b84e8370f9bc8bb6430c1218411c4526c', 'nota.pdf', 'application/pdf', '2026-11-30 02:51:31.790554+00', NULL, 1, 1),
	('01a22a5d-8058-7d71-b911-4a922363ff4d', 4, '01a22a5d-7ffe-7f2d-9a76-dd38a9ab335c', '01a22a5d-7b63-7e3a-8a31-b7156a402515', '01a22a5d-0fa4-7460-ae6d-1b9b0a99a1f1', 'CONFIRMED', 2, 4, '2026-11-30 02:51:41.238623+00', '01a22a5d-78a2-74c4-a918-9db8820fe608', false, 'c6b759b9386ecebb806b399bcaef4be76a9a7d85a36cbe5344fb8450dbb6c35e', 'nota.pdf', 'application/pdf', '2026-11-30 02:51:40.951859+00', NULL, 1, 1);


--
-- Data for Name: delegation_entry; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.delegation_entry VALUES
	('01a22a5d-5c3c-7867-9bf1-6f03b3db71e1', '01a22a5d-5c3b-78c7-8d03-380dc40ecb56', NULL, '2026-11-30 02:51:31.228588+00', '01a22a5d-474e-7a8f-8c93-1f3a2719b9b9', 'ANSWERED_WILL_ATTEND', false, NULL, NULL, NULL, NULL),
	('01a22a5d-5d73-7b04-8ec0-c1d83d182d89', '01a22a5d-5c3b-78c7-8d03-380dc40ecb56', '01a22a5d-5d73-78d3-bcf1-f84f697af9f3', '2026-11-30 02:51:31.547306+00', '01a22a5d-474e-7a8f-8c93-1f3a2719b9b9', 'NAMED', false, NULL, NULL, NULL, NULL),
	('01a22a5d-5e56-7115-975c-26429265e5f0', '01a22a5d-5c3b-78c7-8d03-380dc40ecb56', NULL, '2026-11-30 02:51:31.790554+00', '01a22a5d-474e-7a8f-8c93-1f3a2719b9b9', 'LETTER_RECEIVED', false, NULL, NULL, NULL, NULL),
	('01a22a5d-5fda-7030-afd1-5037c54bd046', '01a22a5d-5c3b-78c7-8d03-380dc40ecb56', NULL, '2026-11-30 02:51:32.165279+00', '01a22a5d-474e-7a8f-8c93-1f3a2719b9b9', 'SUBMITTED', false, NULL, NULL, NULL, NULL),
	('01a22a5d-60fd-747d-857b-197262aec57f', '01a22a5d-5c3b-78c7-8d03-380dc40ecb56', '01a22a5d-5d73-78d3-bcf1-f84f697af9f3', '2026-11-30 02:51:32.45536+00', '01a22a5d-3978-7e2c-9ca9-06f571ce16bf', 'CONFIRMED', true, NULL, NULL, NULL, NULL),
	('01a22a5d-8059-7033-b20b-8fb2cebaf4c6', '01a22a5d-8058-7d71-b911-4a922363ff4d', NULL, '2026-11-30 02:51:40.491965+00', '01a22a5d-78a2-74c4-a918-9db8820fe608', 'ANSWERED_WILL_ATTEND', false, NULL, NULL, NULL, NULL),
	('01a22a5d-8132-7819-a1ce-cd9e3cddadcd', '01a22a5d-8058-7d71-b911-4a922363ff4d', '01a22a5d-8132-7639-a4af-9282e5e32ad8', '2026-11-30 02:51:40.716139+00', '01a22a5d-78a2-74c4-a918-9db8820fe608', 'NAMED', false, NULL, NULL, NULL, NULL),
	('01a22a5d-8250-7586-b361-a03a16880db0', '01a22a5d-8058-7d71-b911-4a922363ff4d', NULL, '2026-11-30 02:51:40.951859+00', '01a22a5d-78a2-74c4-a918-9db8820fe608', 'LETTER_RECEIVED', false, NULL, NULL, NULL, NULL),
	('01a22a5d-8346-77e1-b04d-515fe478bde1', '01a22a5d-8058-7d71-b911-4a922363ff4d', NULL, '2026-11-30 02:51:41.238623+00', '01a22a5d-78a2-74c4-a918-9db8820fe608', 'SUBMITTED', false, NULL, NULL, NULL, NULL),
	('01a22a5d-838c-7287-ae00-aee4681875f2', '01a22a5d-8058-7d71-b911-4a922363ff4d', '01a22a5d-8132-7639-a4af-9282e5e32ad8', '2026-11-30 02:51:41.312755+00', '01a22a5d-3978-7e2c-9ca9-06f571ce16bf', 'CONFIRMED', true, NULL, NULL, NULL, NULL);


--
-- Data for Name: delegation_note; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: distribution_rule; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: document; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.document VALUES
	('01a22a5d-15a0-7a98-b5c9-268108378a55', 0, NULL, 'PUBLICATION', '{"en": "International Agenda for Migration Management", "es": "Agenda Internacional para la Gestión de la Migración", "fr": "Agenda international pour la gestion des migrations"}', 'GENERAL', NULL, 'ISSUED', NULL, false, NULL, NULL, '2026-11-30 02:51:13.127603+00', NULL, NULL, NULL, NULL, NULL, NULL, '{"en": "Finalized at the Berne II Conference in December 2004; trilingual publication issued before July 2005. The year of issue could not be checked.", "es": "Ultimada en la conferencia Berna II en diciembre de 2004; publicación trilingüe aparecida antes de julio de 2005. El año de publicación no se ha podido comprobar.", "fr": "Mis au point à la Conférence Berne II en décembre 2004 ; publication trilingue parue avant juillet 2005. L''année de parution n''a pu être vérifiée."}', '{"en": "The source; titles as in the trilingual publication", "es": "La fuente; títulos de la publicación trilingüe", "fr": "La source ; titres de la publication trilingue"}', NULL, '2026-11-30 02:51:13.127603+00', 'BERNE/PUB/000000001'),
	('01a22a5d-15a9-7de4-bda8-5421b4da5f3d', 0, NULL, 'PUBLICATION', '{"en": "Interstate Cooperation: Europe and Central Asia"}', 'GENERAL', NULL, 'ISSUED', NULL, false, NULL, NULL, '2026-11-30 02:51:13.191295+00', NULL, NULL, NULL, NULL, NULL, '2004', '{"en": "Regional study; presented at the Berne II Conference.", "es": "Estudio regional, presentado en la conferencia Berna II.", "fr": "Étude régionale, présentée à la Conférence Berne II."}', '{"en": "The source (four regional and one global study); title: table of contents at publications.iom.int", "es": "La fuente (cuatro estudios regionales y uno mundial); título: índice en publications.iom.int", "fr": "La source (quatre études régionales et une étude mondiale) ; titre : table des matières sur publications.iom.int"}', NULL, '2026-11-30 02:51:13.191295+00', 'BERNE/PUB/000000002'),
	('01a22a5d-15af-77e0-b0a4-af3cf7a2f3a7', 0, NULL, 'PUBLICATION', '{"en": "Interstate Cooperation: Asia"}', 'GENERAL', NULL, 'ISSUED', NULL, false, NULL, NULL, '2026-11-30 02:51:13.197073+00', NULL, NULL, NULL, NULL, NULL, '2004', '{"en": "Regional study; presented at the Berne II Conference.", "es": "Estudio regional, presentado en la conferencia Berna II.", "fr": "Étude régionale, présentée à la Conférence Berne II."}', '{"en": "The source (four regional and one global study); title: table of contents at publications.iom.int", "es": "La fuente (cuatro estudios regionales y uno mundial); título: índice en publications.iom.int", "fr": "La source (quatre études régionales et une étude mondiale) ; titre : table des matières sur publications.iom.int"}', NULL, '2026-11-30 02:51:13.197073+00', 'BERNE/PUB/000000003'),
	('01a22a5d-15b4-7cf8-aa50-22cf9dd30a6a', 0, NULL, 'PUBLICATION', '{"en": "Interstate Cooperation: The Americas"}', 'GENERAL', NULL, 'ISSUED', NULL, false, NULL, NULL, '2026-11-30 02:51:13.201784+00', NULL, NULL, NULL, NULL, NULL, '2004', '{"en": "Regional study; presented at the Berne II Conference.", "es": "Estudio regional, presentado en la conferencia Berna II.", "fr": "Étude régionale, présentée à la Conférence Berne II."}', '{"en": "The source (four regional and one global study); title: table of contents at publications.iom.int", "es": "La fuente (cuatro estudios regionales y uno mundial); título: índice en publications.iom.int", "fr": "La source (quatre études régionales et une étude mondiale) ; titre : table des matières sur publications.iom.int"}', NULL, '2026-11-30 02:51:13.201784+00', 'BERNE/PUB/000000004'),
	('01a22a5d-15ba-710f-bc47-8d5239e41850', 0, NULL, 'PUBLICATION', '{"en": "Interstate Cooperation: Africa"}', 'GENERAL', NULL, 'ISSUED', NULL, false, NULL, NULL, '2026-11-30 02:51:13.208095+00', NULL, NULL, NULL, NULL, NULL, '2004', '{"en": "Regional study; presented at the Berne II Conference.", "es": "Estudio regional, presentado en la conferencia Berna II.", "fr": "Étude régionale, présentée à la Conférence Berne II."}', '{"en": "The source (four regional and one global study); title: table of contents at publications.iom.int", "es": "La fuente (cuatro estudios regionales y uno mundial); título: índice en publications.iom.int", "fr": "La source (quatre études régionales et une étude mondiale) ; titre : table des matières sur publications.iom.int"}', NULL, '2026-11-30 02:51:13.208095+00', 'BERNE/PUB/000000005'),
	('01a22a5d-15be-7df7-b8bb-7aac7c10f5db', 0, NULL, 'PUBLICATION', '{"en": "Managing Migration: Interstate Cooperation at the Global Level"}', 'GENERAL', NULL, 'ISSUED', NULL, false, NULL, NULL, '2026-11-30 02:51:13.212883+00', NULL, NULL, NULL, NULL, NULL, '2004', '{"en": "Global study; presented at the Berne II Conference.", "es": "Estudio mundial, presentado en la conferencia Berna II.", "fr": "Étude mondiale, présentée à la Conférence Berne II."}', '{"en": "The source (four regional and one global study); title: table of contents at publications.iom.int", "es": "La fuente (cuatro estudios regionales y uno mundial); título: índice en publications.iom.int", "fr": "La source (quatre études régionales et une étude mondiale) ; titre : table des matières sur publications.iom.int"}', NULL, '2026-11-30 02:51:13.212883+00', 'BERNE/PUB/000000006'),
	('01a22a5d-15c4-7f86-8e53-11bc63271d70', 0, NULL, 'PUBLICATION', '{"en": "Migration and International Legal Norms"}', 'GENERAL', NULL, 'ISSUED', NULL, false, NULL, NULL, '2026-11-30 02:51:13.21781+00', NULL, NULL, NULL, NULL, NULL, NULL, '{"en": "Expert study on migration and existing international legal norms. The year of issue could not be checked.", "es": "Estudio de especialistas sobre la migración y las normas jurídicas internacionales vigentes. El año de publicación no se ha podido comprobar.", "fr": "Étude d''experts sur les migrations et les normes juridiques internationales existantes. L''année de parution n''a pu être vérifiée."}', '{"en": "The source (expert study); title: foreword of the trilingual publication of the Agenda, as stored", "es": "La fuente (estudio de especialistas); título: prólogo de la publicación trilingüe de la Agenda, tal como se conserva", "fr": "La source (étude d''experts) ; titre : avant-propos de la publication trilingue de l''Agenda, telle que conservée"}', NULL, '2026-11-30 02:51:13.21781+00', 'BERNE/PUB/000000007'),
	('01a22a5d-16d1-7211-9627-284c53f30b6e', 0, '01a22a5d-14c1-7561-946b-53f35d864dc7', 'OUTCOME', '{"en": "Berne II Chairman''s Summary – The Way Forward"}', 'GENERAL', NULL, 'ISSUED', NULL, false, NULL, NULL, '2026-11-30 02:51:13.489028+00', NULL, NULL, NULL, NULL, NULL, '2004', NULL, '{"en": "The source (title, days, attendance); presseportal.ch (place)", "es": "La fuente (título, días, asistencia); presseportal.ch (lugar)", "fr": "La source (titre, jours, participation) ; presseportal.ch (lieu)"}', NULL, '2026-11-30 02:51:13.489028+00', 'BERNE/000002004/OUT/000000001'),
	('01a22a5d-680d-7f55-a5ab-fdb4a9558c14', 3, '01a22a5d-4b7c-76a6-b1d2-45b79e75e3e5', 'WORKING', '{"en": "A paper"}', 'RESTRICTED', NULL, 'ISSUED', NULL, false, NULL, NULL, '2026-11-30 02:51:37.945193+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '01a22a5d-3978-7e2c-9ca9-06f571ce16bf', '2026-11-30 02:51:34.27868+00', 'IDM/000002027/R.000000001'),
	('01a22a5d-84f6-7f3b-b046-7f66474d4312', 3, '01a22a5d-7b63-7e3a-8a31-b7156a402515', 'WORKING', '{"en": "A paper"}', 'RESTRICTED', NULL, 'ISSUED', NULL, false, NULL, NULL, '2026-11-30 02:51:42.225812+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '01a22a5d-3978-7e2c-9ca9-06f571ce16bf', '2026-11-30 02:51:41.679859+00', 'IDM/000002027/R.000000002');


--
-- Data for Name: document_item; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: document_process; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.document_process VALUES
	('01a22a5d-15a0-7a98-b5c9-268108378a55', '01a22a5d-10e1-73de-aaa6-ecd686e08a91', 0),
	('01a22a5d-15a9-7de4-bda8-5421b4da5f3d', '01a22a5d-10e1-73de-aaa6-ecd686e08a91', 0),
	('01a22a5d-15af-77e0-b0a4-af3cf7a2f3a7', '01a22a5d-10e1-73de-aaa6-ecd686e08a91', 0),
	('01a22a5d-15b4-7cf8-aa50-22cf9dd30a6a', '01a22a5d-10e1-73de-aaa6-ecd686e08a91', 0),
	('01a22a5d-15ba-710f-bc47-8d5239e41850', '01a22a5d-10e1-73de-aaa6-ecd686e08a91', 0),
	('01a22a5d-15be-7df7-b8bb-7aac7c10f5db', '01a22a5d-10e1-73de-aaa6-ecd686e08a91', 0),
	('01a22a5d-15c4-7f86-8e53-11bc63271d70', '01a22a5d-10e1-73de-aaa6-ecd686e08a91', 0);


--
-- Data for Name: document_symbol; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.document_symbol VALUES
	('01a22a5d-15a0-7a98-b5c9-268108378a55', 0, 'BERNE/PUB/1', 'BERNE/PUB/1'),
	('01a22a5d-15a9-7de4-bda8-5421b4da5f3d', 0, 'BERNE/PUB/2', 'BERNE/PUB/2'),
	('01a22a5d-15af-77e0-b0a4-af3cf7a2f3a7', 0, 'BERNE/PUB/3', 'BERNE/PUB/3'),
	('01a22a5d-15b4-7cf8-aa50-22cf9dd30a6a', 0, 'BERNE/PUB/4', 'BERNE/PUB/4'),
	('01a22a5d-15ba-710f-bc47-8d5239e41850', 0, 'BERNE/PUB/5', 'BERNE/PUB/5'),
	('01a22a5d-15be-7df7-b8bb-7aac7c10f5db', 0, 'BERNE/PUB/6', 'BERNE/PUB/6'),
	('01a22a5d-15c4-7f86-8e53-11bc63271d70', 0, 'BERNE/PUB/7', 'BERNE/PUB/7'),
	('01a22a5d-16d1-7211-9627-284c53f30b6e', 0, 'BERNE/2004/OUT/1', 'BERNE/2004/OUT/1'),
	('01a22a5d-680d-7f55-a5ab-fdb4a9558c14', 0, 'IDM/2027/R.1', 'IDM/2027/R.1'),
	('01a22a5d-84f6-7f3b-b046-7f66474d4312', 0, 'IDM/2027/R.2', 'IDM/2027/R.2');


--
-- Data for Name: document_topic; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.document_topic VALUES
	('01a22a5d-15a0-7a98-b5c9-268108378a55', '01a22a5d-10fb-7812-846b-084ebb1be436'),
	('01a22a5d-15a0-7a98-b5c9-268108378a55', '01a22a5d-10f3-782c-be73-b46687568106'),
	('01a22a5d-15a0-7a98-b5c9-268108378a55', '01a22a5d-10f4-722f-9c46-204f52318e88'),
	('01a22a5d-15a0-7a98-b5c9-268108378a55', '01a22a5d-10f4-73d1-b839-bea71538f9e4'),
	('01a22a5d-15a0-7a98-b5c9-268108378a55', '01a22a5d-10fb-7ad6-a6c3-b5396196a30a'),
	('01a22a5d-15a0-7a98-b5c9-268108378a55', '01a22a5d-10f3-7b5e-a729-da7f1eb10774'),
	('01a22a5d-15a0-7a98-b5c9-268108378a55', '01a22a5d-10f5-7566-9a08-7fcf883b66a9'),
	('01a22a5d-15a0-7a98-b5c9-268108378a55', '01a22a5d-10f4-7fca-9cdb-a4af5e710d35'),
	('01a22a5d-15a0-7a98-b5c9-268108378a55', '01a22a5d-10f4-72cc-b0bd-e5e81ff43643'),
	('01a22a5d-15a0-7a98-b5c9-268108378a55', '01a22a5d-10fb-7714-b71f-8234cc9e5ed8'),
	('01a22a5d-15a0-7a98-b5c9-268108378a55', '01a22a5d-10f4-7e96-9905-7fc60acc9b28'),
	('01a22a5d-15a0-7a98-b5c9-268108378a55', '01a22a5d-10f4-7491-824d-51711e3d88fc'),
	('01a22a5d-15a0-7a98-b5c9-268108378a55', '01a22a5d-10f3-7f61-ac09-11ac30460bc7'),
	('01a22a5d-15a0-7a98-b5c9-268108378a55', '01a22a5d-10fb-7b4f-866c-961198f22371'),
	('01a22a5d-15a0-7a98-b5c9-268108378a55', '01a22a5d-10f4-7952-a562-f7d3211c8bfe'),
	('01a22a5d-15a0-7a98-b5c9-268108378a55', '01a22a5d-10f4-77f8-a1fb-8f111e150763'),
	('01a22a5d-15a0-7a98-b5c9-268108378a55', '01a22a5d-10f3-7db2-8702-5b17ca3a1d82'),
	('01a22a5d-15a0-7a98-b5c9-268108378a55', '01a22a5d-10f3-79f8-87fd-9b2b2aed4f8e'),
	('01a22a5d-15a0-7a98-b5c9-268108378a55', '01a22a5d-10f2-7019-827f-8ebbc9e16bdc'),
	('01a22a5d-15a9-7de4-bda8-5421b4da5f3d', '01a22a5d-10f5-7719-8956-1770f46a6d34'),
	('01a22a5d-15af-77e0-b0a4-af3cf7a2f3a7', '01a22a5d-10f5-7719-8956-1770f46a6d34'),
	('01a22a5d-15b4-7cf8-aa50-22cf9dd30a6a', '01a22a5d-10f5-7719-8956-1770f46a6d34'),
	('01a22a5d-15ba-710f-bc47-8d5239e41850', '01a22a5d-10f5-7719-8956-1770f46a6d34'),
	('01a22a5d-15be-7df7-b8bb-7aac7c10f5db', '01a22a5d-10f5-7719-8956-1770f46a6d34'),
	('01a22a5d-15c4-7f86-8e53-11bc63271d70', '01a22a5d-10f5-75e6-bb5c-06f68b572ec2');


--
-- Data for Name: download_log; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.download_log VALUES
	('01a22a5d-77a7-7e8a-9033-658a8b356d74', '2026-11-30 02:51:38.279681+00', '01a22a5d-474e-7a8f-8c93-1f3a2719b9b9', '01a22a5d-680d-7f55-a5ab-fdb4a9558c14', '01a22a5d-75e6-7aaf-b63f-5b829a04f227'),
	('01a22a5d-894f-7e27-929a-3680bb03470f', '2026-11-30 02:51:42.799676+00', '01a22a5d-78a2-74c4-a918-9db8820fe608', '01a22a5d-84f6-7f3b-b046-7f66474d4312', '01a22a5d-8633-7d3f-a218-c8ba0504b231');


--
-- Data for Name: draw; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: edition; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.edition VALUES
	('01a22a5d-15a3-7379-a682-9d90a7a368e4', 0, '01a22a5d-15a0-7a98-b5c9-268108378a55', 'en', NULL),
	('01a22a5d-15a3-7780-8ac7-a1215f52101f', 0, '01a22a5d-15a0-7a98-b5c9-268108378a55', 'fr', NULL),
	('01a22a5d-15a3-7bfb-b7ff-ef1870d563a2', 0, '01a22a5d-15a0-7a98-b5c9-268108378a55', 'es', NULL),
	('01a22a5d-15aa-7299-93a8-a2ae8fdf337d', 0, '01a22a5d-15a9-7de4-bda8-5421b4da5f3d', 'en', NULL),
	('01a22a5d-15af-7ab9-8a15-63162f9e0210', 0, '01a22a5d-15af-77e0-b0a4-af3cf7a2f3a7', 'en', NULL),
	('01a22a5d-15b4-7fa4-8754-e8cc493de590', 0, '01a22a5d-15b4-7cf8-aa50-22cf9dd30a6a', 'en', NULL),
	('01a22a5d-15ba-73f5-9376-b1d9fc8deec4', 0, '01a22a5d-15ba-710f-bc47-8d5239e41850', 'en', NULL),
	('01a22a5d-15bf-7104-8f60-d9e483167456', 0, '01a22a5d-15be-7df7-b8bb-7aac7c10f5db', 'en', NULL),
	('01a22a5d-15c5-7329-9205-1bc36eda7092', 0, '01a22a5d-15c4-7f86-8e53-11bc63271d70', 'en', NULL),
	('01a22a5d-75e2-7a2a-bcc5-5a86e658ddd0', 0, '01a22a5d-680d-7f55-a5ab-fdb4a9558c14', 'en', NULL),
	('01a22a5d-8627-712a-a34e-bbfbfc0ff1a8', 0, '01a22a5d-84f6-7f3b-b046-7f66474d4312', 'en', NULL);


--
-- Data for Name: edition_file; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.edition_file VALUES
	('01a22a5d-15a3-76a5-8c09-c01a10bb38a9', 0, '01a22a5d-15a3-7379-a682-9d90a7a368e4', NULL, NULL, NULL, NULL, 'https://publications.iom.int/es/books/international-agenda-migration-management', 1, true, '2026-11-30 02:51:13.127603+00', NULL),
	('01a22a5d-15a3-7b3e-8b2d-371f01649f7b', 0, '01a22a5d-15a3-7780-8ac7-a1215f52101f', NULL, NULL, NULL, NULL, 'https://publications.iom.int/es/books/international-agenda-migration-management', 1, true, '2026-11-30 02:51:13.127603+00', NULL),
	('01a22a5d-15a3-7c7c-a9c0-973aefa6b70d', 0, '01a22a5d-15a3-7bfb-b7ff-ef1870d563a2', NULL, NULL, NULL, NULL, 'https://publications.iom.int/es/books/international-agenda-migration-management', 1, true, '2026-11-30 02:51:13.127603+00', NULL),
	('01a22a5d-15aa-73cf-9623-13e30501f7d9', 0, '01a22a5d-15aa-7299-93a8-a2ae8fdf337d', NULL, NULL, NULL, NULL, 'https://publications.iom.int/fr/books/interstate-cooperation-and-migration-berne-initiative-studies', 1, true, '2026-11-30 02:51:13.191295+00', NULL),
	('01a22a5d-15af-7bd0-bf29-bbdde6880c8f', 0, '01a22a5d-15af-7ab9-8a15-63162f9e0210', NULL, NULL, NULL, NULL, 'https://publications.iom.int/fr/books/interstate-cooperation-and-migration-berne-initiative-studies', 1, true, '2026-11-30 02:51:13.197073+00', NULL),
	('01a22a5d-15b5-733f-b827-5a718376c934', 0, '01a22a5d-15b4-7fa4-8754-e8cc493de590', NULL, NULL, NULL, NULL, 'https://publications.iom.int/fr/books/interstate-cooperation-and-migration-berne-initiative-studies', 1, true, '2026-11-30 02:51:13.201784+00', NULL),
	('01a22a5d-15ba-74c9-9e6d-397f2d794203', 0, '01a22a5d-15ba-73f5-9376-b1d9fc8deec4', NULL, NULL, NULL, NULL, 'https://publications.iom.int/fr/books/interstate-cooperation-and-migration-berne-initiative-studies', 1, true, '2026-11-30 02:51:13.208095+00', NULL),
	('01a22a5d-15bf-71d4-8487-7b571acdcad5', 0, '01a22a5d-15bf-7104-8f60-d9e483167456', NULL, NULL, NULL, NULL, 'https://publications.iom.int/fr/books/interstate-cooperation-and-migration-berne-initiative-studies', 1, true, '2026-11-30 02:51:13.212883+00', NULL),
	('01a22a5d-75e6-7aaf-b63f-5b829a04f227', 0, '01a22a5d-75e2-7a2a-bcc5-5a86e658ddd0', 'PDF', '9c98f4ce829d62c45013a6ecad047f8b9114697d0e5673669205a8a80a70bea3', 800030, 'paper.pdf', NULL, 1, true, '2026-11-30 02:51:37.829641+00', '01a22a5d-3978-7e2c-9ca9-06f571ce16bf'),
	('01a22a5d-8633-7d3f-a218-c8ba0504b231', 0, '01a22a5d-8627-712a-a34e-bbfbfc0ff1a8', 'PDF', 'eaba2e43374255e7818efcc0c893fd52b9c4450e06a590a10dc17b7b696ba45a', 800030, 'paper.pdf', NULL, 1, true, '2026-11-30 02:51:42.003461+00', '01a22a5d-3978-7e2c-9ca9-06f571ce16bf');


--
-- Data for Name: flyway_schema_history; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.flyway_schema_history VALUES
	(1, '20261123.2000', 'let the application read and write', 'SQL', 'db/migration/V20261123_2000__let_the_application_read_and_write.sql', 536258398, 'intersession_owner', '2026-11-30 02:51:01.881551', 9, true),
	(2, '20261123.2100', 'create the log of acts', 'SQL', 'db/migration/V20261123_2100__create_the_log_of_acts.sql', 835118730, 'intersession_owner', '2026-11-30 02:51:01.953527', 21, true),
	(3, '20261123.2101', 'create persons', 'SQL', 'db/migration/V20261123_2101__create_persons.sql', -1737147199, 'intersession_owner', '2026-11-30 02:51:02.026598', 94, true),
	(4, '20261123.2110', 'create the registry', 'SQL', 'db/migration/V20261123_2110__create_the_registry.sql', 303386882, 'intersession_owner', '2026-11-30 02:51:02.141538', 153, true),
	(5, '20261123.2120', 'create meetings', 'SQL', 'db/migration/V20261123_2120__create_meetings.sql', -1229924426, 'intersession_owner', '2026-11-30 02:51:02.314941', 91, true),
	(6, '20261123.2125', 'create grants', 'SQL', 'db/migration/V20261123_2125__create_grants.sql', -2032552485, 'intersession_owner', '2026-11-30 02:51:02.421817', 57, true),
	(7, '20261123.2130', 'create the outbox', 'SQL', 'db/migration/V20261123_2130__create_the_outbox.sql', 1919886040, 'intersession_owner', '2026-11-30 02:51:02.492615', 83, true),
	(8, '20261123.2133', 'create agendas', 'SQL', 'db/migration/V20261123_2133__create_agendas.sql', -1349811272, 'intersession_owner', '2026-11-30 02:51:02.588842', 151, true),
	(9, '20261123.2135', 'create invitations', 'SQL', 'db/migration/V20261123_2135__create_invitations.sql', -1116093627, 'intersession_owner', '2026-11-30 02:51:02.763834', 74, true),
	(10, '20261123.2137', 'keep the date of every listing', 'SQL', 'db/migration/V20261123_2137__keep_the_date_of_every_listing.sql', 486708985, 'intersession_owner', '2026-11-30 02:51:02.852686', 12, true),
	(11, '20261123.2139', 'create personal links', 'SQL', 'db/migration/V20261123_2139__create_personal_links.sql', -362914974, 'intersession_owner', '2026-11-30 02:51:02.897567', 23, true),
	(12, '20261123.2145', 'let a meeting be scheduled once and changed', 'SQL', 'db/migration/V20261123_2145__let_a_meeting_be_scheduled_once_and_changed.sql', 1409113609, 'intersession_owner', '2026-11-30 02:51:02.937952', 37, true),
	(13, '20261123.2152', 'find parties by folded words', 'SQL', 'db/migration/V20261123_2152__find_parties_by_folded_words.sql', 763084634, 'intersession_owner', '2026-11-30 02:51:03.010561', 11, true),
	(14, '20261123.2154', 'keep addressees and texts of invitations', 'SQL', 'db/migration/V20261123_2154__keep_addressees_and_texts_of_invitations.sql', 1587794457, 'intersession_owner', '2026-11-30 02:51:03.037923', 96, true),
	(15, '20261123.2200', 'create delegations', 'SQL', 'db/migration/V20261123_2200__create_delegations.sql', 1286482595, 'intersession_owner', '2026-11-30 02:51:03.146536', 83, true),
	(16, '20261123.2211', 'schedule items and keep releases', 'SQL', 'db/migration/V20261123_2211__schedule_items_and_keep_releases.sql', 1390107839, 'intersession_owner', '2026-11-30 02:51:03.260544', 179, true),
	(17, '20261123.2214', 'create documents', 'SQL', 'db/migration/V20261123_2214__create_documents.sql', -1026141313, 'intersession_owner', '2026-11-30 02:51:03.459471', 240, true),
	(18, '20261123.2220', 'search titles without accents', 'SQL', 'db/migration/V20261123_2220__search_titles_without_accents.sql', -1544521847, 'intersession_owner', '2026-11-30 02:51:03.736018', 7, true),
	(19, '20261123.2231', 'keep outcomes and comments', 'SQL', 'db/migration/V20261123_2231__keep_outcomes_and_comments.sql', -1981607912, 'intersession_owner', '2026-11-30 02:51:03.76596', 66, true),
	(20, '20261123.2237', 'register and list participants', 'SQL', 'db/migration/V20261123_2237__register_and_list_participants.sql', -962473460, 'intersession_owner', '2026-11-30 02:51:03.880796', 78, true),
	(21, '20261123.2243', 'follow outcomes up', 'SQL', 'db/migration/V20261123_2243__follow_outcomes_up.sql', -811027272, 'intersession_owner', '2026-11-30 02:51:03.980247', 23, true),
	(22, '20261123.2244', 'let a secretariat hear once a day', 'SQL', 'db/migration/V20261123_2244__let_a_secretariat_hear_once_a_day.sql', 858463471, 'intersession_owner', '2026-11-30 02:51:04.019475', 19, true),
	(23, '20261123.2248', 'prove addresses by codes', 'SQL', 'db/migration/V20261123_2248__prove_addresses_by_codes.sql', 1340222840, 'intersession_owner', '2026-11-30 02:51:04.046125', 50, true),
	(24, '20261123.2258', 'ask standing of one party', 'SQL', 'db/migration/V20261123_2258__ask_standing_of_one_party.sql', -803101972, 'intersession_owner', '2026-11-30 02:51:04.113543', 2, true),
	(25, '20261125.0105', 'say where a grant stands', 'SQL', 'db/migration/V20261125_0105__say_where_a_grant_stands.sql', -2108557345, 'intersession_owner', '2026-11-30 02:51:04.124634', 9, true),
	(26, '20261125.0150', 'remember the visit before the last', 'SQL', 'db/migration/V20261125_0150__remember_the_visit_before_the_last.sql', 1037652643, 'intersession_owner', '2026-11-30 02:51:04.148102', 3, true),
	(27, '20261125.0205', 'keep where people are signed in', 'SQL', 'db/migration/V20261125_0205__keep_where_people_are_signed_in.sql', 1586787254, 'intersession_owner', '2026-11-30 02:51:04.166977', 33, true),
	(28, '20261125.0206', 'let people register under their party first', 'SQL', 'db/migration/V20261125_0206__let_people_register_under_their_party_first.sql', -1907425658, 'intersession_owner', '2026-11-30 02:51:04.224488', 27, true),
	(29, '20261125.0215', 'say once who may see what', 'SQL', 'db/migration/V20261125_0215__say_once_who_may_see_what.sql', 1850132392, 'intersession_owner', '2026-11-30 02:51:04.270142', 21, true),
	(30, '20261125.0216', 'issue outcomes as papers', 'SQL', 'db/migration/V20261125_0216__issue_outcomes_as_papers.sql', 1512796251, 'intersession_owner', '2026-11-30 02:51:04.31017', 10, true),
	(31, '20261125.0221', 'invite a party in a language of its own', 'SQL', 'db/migration/V20261125_0221__invite_a_party_in_a_language_of_its_own.sql', 1973934945, 'intersession_owner', '2026-11-30 02:51:04.341545', 1, true),
	(32, '20261125.0222', 'say by which grant a mail is read', 'SQL', 'db/migration/V20261125_0222__say_by_which_grant_a_mail_is_read.sql', -1864778584, 'intersession_owner', '2026-11-30 02:51:04.358342', 6, true),
	(33, '20261125.0230', 'answer a repeated request as the first time', 'SQL', 'db/migration/V20261125_0230__answer_a_repeated_request_as_the_first_time.sql', -496826619, 'intersession_owner', '2026-11-30 02:51:04.379364', 22, true),
	(34, '20261125.0302', 'find the grants of a person', 'SQL', 'db/migration/V20261125_0302__find_the_grants_of_a_person.sql', -1854589078, 'intersession_owner', '2026-11-30 02:51:04.418064', 3, true),
	(35, '20261125.0430', 'invite persons by name', 'SQL', 'db/migration/V20261125_0430__invite_persons_by_name.sql', 626398625, 'intersession_owner', '2026-11-30 02:51:04.433275', 70, true),
	(36, '20261125.0800', 'chain the logs by hash', 'SQL', 'db/migration/V20261125_0800__chain_the_logs_by_hash.sql', -508908275, 'intersession_owner', '2026-11-30 02:51:04.51518', 13, true),
	(37, '20261129.1940', 'claim nightly jobs', 'SQL', 'db/migration/V20261129_1940__claim_nightly_jobs.sql', 2118398228, 'intersession_owner', '2026-11-30 02:51:04.556893', 14, true),
	(38, '20261129.1950', 'tell the other nodes', 'SQL', 'db/migration/V20261129_1950__tell_the_other_nodes.sql', 2059035471, 'intersession_owner', '2026-11-30 02:51:04.589919', 35, true),
	(39, '20261129.1955', 'let machines ask in their own name', 'SQL', 'db/migration/V20261129_1955__let_machines_ask_in_their_own_name.sql', 1337384846, 'intersession_owner', '2026-11-30 02:51:04.649531', 8, true),
	(40, '20261129.2010', 'let personal details be encrypted', 'SQL', 'db/migration/V20261129_2010__let_personal_details_be_encrypted.sql', 1554006586, 'intersession_owner', '2026-11-30 02:51:04.675132', 26, true),
	(41, '20261129.2020', 'file documents under their symbols', 'SQL', 'db/migration/V20261129_2020__file_documents_under_their_symbols.sql', -262964415, 'intersession_owner', '2026-11-30 02:51:04.729553', 21, true),
	(42, '20261129.2021', 'count who is present', 'SQL', 'db/migration/V20261129_2021__count_who_is_present.sql', 823443106, 'intersession_owner', '2026-11-30 02:51:04.762539', 12, true),
	(43, '20261129.2022', 'find meetings mails and words by index', 'SQL', 'db/migration/V20261129_2022__find_meetings_mails_and_words_by_index.sql', 238752119, 'intersession_owner', '2026-11-30 02:51:04.804368', 72, true),
	(44, '20261129.2125', 'tell other systems', 'SQL', 'db/migration/V20261129_2125__tell_other_systems.sql', 814080301, 'intersession_owner', '2026-11-30 02:51:04.886758', 43, true),
	(45, '20261129.2126', 'keep lists of meetings taken in', 'SQL', 'db/migration/V20261129_2126__keep_lists_of_meetings_taken_in.sql', -17719793, 'intersession_owner', '2026-11-30 02:51:04.945153', 12, true);


--
-- Data for Name: follow_up; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.follow_up VALUES
	('01a22a5d-16e4-7f96-9436-c91a33e29afe', 0, '01a22a5d-16d1-7211-9627-284c53f30b6e', 1, '1', NULL, '{"en": "Widely disseminated to Governments", "es": "Amplia difusión entre los Gobiernos", "fr": "Large diffusion auprès des Gouvernements"}', '{}', NULL, NULL),
	('01a22a5d-1707-76cc-89fe-9dbdf242cc1e', 0, '01a22a5d-16d1-7211-9627-284c53f30b6e', 2, '2', NULL, '{"en": "Inform work of GCIM", "es": "Contribución a la labor de la Comisión Mundial sobre las Migraciones Internacionales", "fr": "Contribution aux travaux de la Commission mondiale sur les migrations internationales"}', '{}', NULL, NULL),
	('01a22a5d-170a-7eb9-84c3-86f6c07f32b7', 0, '01a22a5d-16d1-7211-9627-284c53f30b6e', 3, '3', NULL, '{"en": "IOM and other organizations to assist Governments to put the IAMM to use at national, regional and global levels", "es": "La OIM y otras organizaciones ayudarán a los Gobiernos a utilizar la Agenda Internacional en los planos nacional, regional y mundial", "fr": "L''OIM et d''autres organisations aideront les Gouvernements à utiliser l''Agenda international aux niveaux national, régional et mondial"}', '{}', NULL, NULL),
	('01a22a5d-1716-7514-8a9a-93744332c725', 0, '01a22a5d-16d1-7211-9627-284c53f30b6e', 4, '3 (a)', '3', '{"en": "Organization of capacity building workshops", "es": "Organización de talleres de fomento de la capacidad", "fr": "Organisation d''ateliers de renforcement des capacités"}', '{}', NULL, NULL),
	('01a22a5d-1718-7d82-856d-80008fe21ec9', 0, '01a22a5d-16d1-7211-9627-284c53f30b6e', 5, '3 (b)', '3', '{"en": "Establishment of closer dialogue with existing RCPs", "es": "Establecimiento de un diálogo más estrecho con los procesos consultivos regionales existentes", "fr": "Instauration d''un dialogue plus étroit avec les processus consultatifs régionaux existants"}', '{}', NULL, NULL),
	('01a22a5d-171b-7479-9b1c-9ecf646e8334', 0, '01a22a5d-16d1-7211-9627-284c53f30b6e', 6, '3 (c)', '3', '{"en": "Policy research and studies on specific topics", "es": "Investigación sobre políticas y estudios sobre cuestiones específicas", "fr": "Recherche sur les politiques et études consacrées à des questions précises"}', '{}', NULL, NULL),
	('01a22a5d-171e-75a4-8be7-2905a580b763', 0, '01a22a5d-16d1-7211-9627-284c53f30b6e', 7, '4', NULL, '{"en": "Tri-lingual, English/Spanish/French publication", "es": "Publicación trilingüe en inglés, español y francés", "fr": "Publication trilingue en anglais, espagnol et français"}', '{}', NULL, NULL),
	('01a22a5d-1729-72ed-b94c-6a89a998bcf8', 0, '01a22a5d-16d1-7211-9627-284c53f30b6e', 8, '5', NULL, '{"en": "Now posted on the IOM and Swiss Federal Office for Migration websites", "es": "Publicada ya en los sitios web de la OIM y de la Oficina Federal de Migraciones de Suiza", "fr": "Désormais en ligne sur les sites de l''OIM et de l''Office fédéral des migrations de la Suisse"}', '{}', NULL, NULL);


--
-- Data for Name: guest; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: invitation; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.invitation VALUES
	('01a22a5d-5ae4-77d4-8e66-2616e749c064', 1, '01a22a5d-4b7c-76a6-b1d2-45b79e75e3e5', '01a22a5d-0fa9-740f-811a-a9544a20ae6f', 'MEMBER', NULL, 'es', 'IDM/2026/1', 1, 'mission-9g5to74h84@example.org', 'Invitación: A meeting of this release', 'La Secretaría del Diálogo Internacional sobre la Migración saluda atentamente a la Misión Permanente de México ante la Oficina de las Naciones Unidas y otras organizaciones internacionales en Ginebra y tiene el honor de invitar al Gobierno de México a participar en «A meeting of this release», que se celebrará en Ginebra los días 27 y 28 de septiembre de 2027.

La Secretaría agradecería que se le comunicaran, a más tardar el viernes 27 de agosto de 2027, 18:00, hora de Ginebra, los nombres y cargos de los integrantes de la delegación, que podrá constar de hasta 2 personas.

La Secretaría del Diálogo Internacional sobre la Migración aprovecha la oportunidad para reiterar a la Misión Permanente de México las seguridades de su más alta consideración.', '2026-11-30 02:51:30.894776+00', '01a22a5d-3978-7e2c-9ca9-06f571ce16bf', 'WILL_ATTEND', '2026-11-30 02:51:31.228588+00', '01a22a5d-474e-7a8f-8c93-1f3a2719b9b9', NULL, NULL, NULL, NULL),
	('01a22a5d-7ffe-7f2d-9a76-dd38a9ab335c', 1, '01a22a5d-7b63-7e3a-8a31-b7156a402515', '01a22a5d-0fa4-7460-ae6d-1b9b0a99a1f1', 'MEMBER', NULL, 'en', 'IDM/2026/2', 2, 'mission-9gan42u8e6@example.org', 'Invitation: A meeting of this release', 'The Secretariat of the International Dialogue on Migration presents its compliments to the Permanent Mission of Kenya to the United Nations Office and other international organizations in Geneva and has the honour to invite the Government of Kenya to participate in “A meeting of this release”, to be held in Geneva on 27 and 28 September 2027.

The Secretariat would be grateful if the Permanent Mission could communicate, by Friday 27 August 2027, 18:00, Geneva time, the names and functional titles of the members of the delegation, which may comprise up to 2 persons.

The Secretariat of the International Dialogue on Migration avails itself of this opportunity to renew to the Permanent Mission of Kenya the assurances of its highest consideration.', '2026-11-30 02:51:40.398979+00', '01a22a5d-3978-7e2c-9ca9-06f571ce16bf', 'WILL_ATTEND', '2026-11-30 02:51:40.491965+00', '01a22a5d-78a2-74c4-a918-9db8820fe608', NULL, NULL, NULL, NULL);


--
-- Data for Name: invitation_text; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: invitee; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.invitee VALUES
	('01a22a5d-592a-7f85-af6c-99aefb0dadc8', 0, '01a22a5d-4b7c-76a6-b1d2-45b79e75e3e5', '01a22a5d-0fa9-740f-811a-a9544a20ae6f', 'MEMBER', NULL, NULL),
	('01a22a5d-7ef5-7c6a-b7e6-84efae9c0dfe', 0, '01a22a5d-7b63-7e3a-8a31-b7156a402515', '01a22a5d-0fa4-7460-ae6d-1b9b0a99a1f1', 'MEMBER', NULL, NULL);


--
-- Data for Name: job_run; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.job_run VALUES
	('digest', '2026-11-29 05:00:00+00'),
	('needs', '2026-11-29 03:20:00+00'),
	('messages', '2026-11-29 04:00:00+00'),
	('verification', '2026-11-29 04:20:00+00'),
	('sessions', '2026-11-29 03:40:00+00');


--
-- Data for Name: link_device; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: log_seal; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: mail; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.mail VALUES
	('01a22a5d-5ae9-7dec-abed-1ad03c3a6d46', 1, 'invitation/01a22a5d-5ae4-77d4-8e66-2616e749c064/mission-9g5to74h84@example.org', 'invitation', '01a22a5d-4b7c-76a6-b1d2-45b79e75e3e5', '01a22a5d-0fa9-740f-811a-a9544a20ae6f', NULL, NULL, 'mission-9g5to74h84@example.org', 'mission-9g5to74h84@example.org', false, 'es', 'IDM', NULL, 'contact@example.int', 'IDM/2026/1', 'Invitación: A meeting of this release', 'La Secretaría del Diálogo Internacional sobre la Migración saluda atentamente a la Misión Permanente de México ante la Oficina de las Naciones Unidas y otras organizaciones internacionales en Ginebra y tiene el honor de invitar al Gobierno de México a participar en «A meeting of this release», que se celebrará en Ginebra los días 27 y 28 de septiembre de 2027.

La Secretaría agradecería que se le comunicaran, a más tardar el viernes 27 de agosto de 2027, 18:00, hora de Ginebra, los nombres y cargos de los integrantes de la delegación, que podrá constar de hasta 2 personas.

La Secretaría del Diálogo Internacional sobre la Migración aprovecha la oportunidad para reiterar a la Misión Permanente de México las seguridades de su más alta consideración.

La invitación puede leerse y contestarse aquí:

{invitation-link}

Contacto: Ms. Contact, contact@example.int

Enviado a: mission-9g5to74h84@example.org', NULL, '[]', 'HANDED_OVER', '2026-11-30 02:51:30.921721+00', 1, NULL, '2026-11-30 02:51:31.69438+00', NULL),
	('01a22a5d-5c66-73c7-88c8-58b157b84464', 1, 'receipt:01a22a5d-5c3b-78c7-8d03-380dc40ecb56:1:01a22a5d-474e-7a8f-8c93-1f3a2719b9b9', 'receipt', '01a22a5d-4b7c-76a6-b1d2-45b79e75e3e5', '01a22a5d-0fa9-740f-811a-a9544a20ae6f', '01a22a5d-474e-7a8f-8c93-1f3a2719b9b9', NULL, 'Focal', 'focal-9g3sh9t0k3@example.org', false, 'en', 'IDM', NULL, 'contact@example.int', 'IDM/2026/1', 'Received: delegation of Mexico to A meeting of this release', 'Received on Monday 30 November 2026, 03:51, Geneva time, for “A meeting of this release”:

Will take part.

You find it, and change it where needed, on the page of your delegation:
http://localhost/meetings/a-meeting-of-this-release-2027/delegations/MEX

Contact: Ms. Contact <contact@example.int>', NULL, '[]', 'HANDED_OVER', '2026-11-30 02:51:31.30214+00', 1, NULL, '2026-11-30 02:51:32.016079+00', NULL),
	('01a22a5d-5c6d-75fc-b6a4-8205eea82a93', 1, 'receipt:01a22a5d-5c3b-78c7-8d03-380dc40ecb56:1:01a22a5d-5afd-73e0-92b9-10d1aa466bd8', 'receipt', '01a22a5d-4b7c-76a6-b1d2-45b79e75e3e5', '01a22a5d-0fa9-740f-811a-a9544a20ae6f', '01a22a5d-5afd-73e0-92b9-10d1aa466bd8', NULL, 'mission-9g5to74h84@example.org', 'mission-9g5to74h84@example.org', false, 'es', 'IDM', NULL, 'contact@example.int', 'IDM/2026/1', 'Recibido: delegación de México a A meeting of this release', 'Recibido el lunes 30 de noviembre de 2026, 03:51, hora de Ginebra, para «A meeting of this release»:

Participará.

Lo encuentran, y lo modifican si es necesario, en la página de su delegación:
http://localhost/meetings/a-meeting-of-this-release-2027/delegations/MEX

Contacto: Ms. Contact <contact@example.int>', NULL, '[]', 'HANDED_OVER', '2026-11-30 02:51:31.309303+00', 1, NULL, '2026-11-30 02:51:32.289679+00', NULL),
	('01a22a5d-5e61-7daf-be58-71d1e9d255b6', 1, 'receipt:01a22a5d-5c3b-78c7-8d03-380dc40ecb56:3:01a22a5d-474e-7a8f-8c93-1f3a2719b9b9', 'receipt', '01a22a5d-4b7c-76a6-b1d2-45b79e75e3e5', '01a22a5d-0fa9-740f-811a-a9544a20ae6f', '01a22a5d-474e-7a8f-8c93-1f3a2719b9b9', NULL, 'Focal', 'focal-9g3sh9t0k3@example.org', false, 'en', 'IDM', NULL, 'contact@example.int', 'IDM/2026/1', 'Received: delegation of Mexico to A meeting of this release', 'Received on Monday 30 November 2026, 03:51, Geneva time, for “A meeting of this release”:

The letter nota.pdf.

You find it, and change it where needed, on the page of your delegation:
http://localhost/meetings/a-meeting-of-this-release-2027/delegations/MEX

Contact: Ms. Contact <contact@example.int>', NULL, '[]', 'HANDED_OVER', '2026-11-30 02:51:31.809811+00', 1, NULL, '2026-11-30 02:51:32.656406+00', NULL),
	('01a22a5d-5e65-7584-b486-4c740ae0200b', 1, 'receipt:01a22a5d-5c3b-78c7-8d03-380dc40ecb56:3:01a22a5d-5afd-73e0-92b9-10d1aa466bd8', 'receipt', '01a22a5d-4b7c-76a6-b1d2-45b79e75e3e5', '01a22a5d-0fa9-740f-811a-a9544a20ae6f', '01a22a5d-5afd-73e0-92b9-10d1aa466bd8', NULL, 'mission-9g5to74h84@example.org', 'mission-9g5to74h84@example.org', false, 'es', 'IDM', NULL, 'contact@example.int', 'IDM/2026/1', 'Recibido: delegación de México a A meeting of this release', 'Recibido el lunes 30 de noviembre de 2026, 03:51, hora de Ginebra, para «A meeting of this release»:

La carta nota.pdf.

Lo encuentran, y lo modifican si es necesario, en la página de su delegación:
http://localhost/meetings/a-meeting-of-this-release-2027/delegations/MEX

Contacto: Ms. Contact <contact@example.int>', NULL, '[]', 'HANDED_OVER', '2026-11-30 02:51:31.813282+00', 1, NULL, '2026-11-30 02:51:33.005832+00', NULL),
	('01a22a5d-6014-7c22-9c69-124c3e0b19bb', 1, 'receipt:01a22a5d-5c3b-78c7-8d03-380dc40ecb56:4:01a22a5d-474e-7a8f-8c93-1f3a2719b9b9', 'receipt', '01a22a5d-4b7c-76a6-b1d2-45b79e75e3e5', '01a22a5d-0fa9-740f-811a-a9544a20ae6f', '01a22a5d-474e-7a8f-8c93-1f3a2719b9b9', NULL, 'Focal', 'focal-9g3sh9t0k3@example.org', false, 'en', 'IDM', NULL, 'contact@example.int', 'IDM/2026/1', 'Received: delegation of Mexico to A meeting of this release', 'Received on Monday 30 November 2026, 03:51, Geneva time, for “A meeting of this release”:

– Example Example, Head of delegation, Director

You find it, and change it where needed, on the page of your delegation:
http://localhost/meetings/a-meeting-of-this-release-2027/delegations/MEX

Contact: Ms. Contact <contact@example.int>', NULL, '[]', 'HANDED_OVER', '2026-11-30 02:51:32.244657+00', 1, NULL, '2026-11-30 02:51:33.270861+00', NULL),
	('01a22a5d-88aa-76b8-8a59-61ad008cb984', 1, 'issued:01a22a5d-78a2-74c4-a918-9db8820fe608:c1bc7228-aea4-3408-a98a-bd227a5518b4', 'documents', '01a22a5d-7b63-7e3a-8a31-b7156a402515', NULL, '01a22a5d-78a2-74c4-a918-9db8820fe608', NULL, 'Focal', 'focal-9ga41l5ov5@example.org', false, 'en', 'IDM', NULL, 'contact@example.int', 'IDM/2027/R.2', 'New documents: IDM/2027/R.2', 'The following documents have been issued:

IDM/2027/R.2 – A paper (EN)
http://localhost/doc/IDM/2027/R.2

Contact: contact@example.int', NULL, '[]', 'HANDED_OVER', '2026-11-30 02:51:42.634335+00', 1, NULL, '2026-11-30 02:51:43.225688+00', NULL),
	('01a22a5d-88b4-7d45-baf8-75a17259e9d0', 1, 'issued:01a22a5d-800b-7723-81de-0f219cc3134e:c1bc7228-aea4-3408-a98a-bd227a5518b4', 'documents', '01a22a5d-7b63-7e3a-8a31-b7156a402515', NULL, '01a22a5d-800b-7723-81de-0f219cc3134e', NULL, 'mission-9gan42u8e6@example.org', 'mission-9gan42u8e6@example.org', false, 'en', 'IDM', NULL, 'contact@example.int', 'IDM/2027/R.2', 'New documents: IDM/2027/R.2', 'The following documents have been issued:

IDM/2027/R.2 – A paper (EN)
http://localhost/doc/IDM/2027/R.2

Contact: contact@example.int', NULL, '[]', 'HANDED_OVER', '2026-11-30 02:51:42.644715+00', 1, NULL, '2026-11-30 02:51:43.445661+00', NULL),
	('01a22a5d-88ba-75cb-a152-4ec47ef2bbfa', 1, 'issued:01a22a5d-838a-7f47-8a72-5b94e695aa20:c1bc7228-aea4-3408-a98a-bd227a5518b4', 'documents', '01a22a5d-7b63-7e3a-8a31-b7156a402515', NULL, '01a22a5d-838a-7f47-8a72-5b94e695aa20', NULL, 'Example Example', 'example@a-meeting-of-this-release-2027-2.example.org', false, 'en', 'IDM', NULL, 'contact@example.int', 'IDM/2027/R.2', 'New documents: IDM/2027/R.2', 'The following documents have been issued:

IDM/2027/R.2 – A paper (EN)
http://localhost/doc/IDM/2027/R.2

Contact: contact@example.int', NULL, '[]', 'HANDED_OVER', '2026-11-30 02:51:42.650293+00', 1, NULL, '2026-11-30 02:51:43.649649+00', NULL),
	('01a22a5d-601b-7807-896b-7de4695136cb', 1, 'receipt:01a22a5d-5c3b-78c7-8d03-380dc40ecb56:4:01a22a5d-5afd-73e0-92b9-10d1aa466bd8', 'receipt', '01a22a5d-4b7c-76a6-b1d2-45b79e75e3e5', '01a22a5d-0fa9-740f-811a-a9544a20ae6f', '01a22a5d-5afd-73e0-92b9-10d1aa466bd8', NULL, 'mission-9g5to74h84@example.org', 'mission-9g5to74h84@example.org', false, 'es', 'IDM', NULL, 'contact@example.int', 'IDM/2026/1', 'Recibido: delegación de México a A meeting of this release', 'Recibido el lunes 30 de noviembre de 2026, 03:51, hora de Ginebra, para «A meeting of this release»:

– Example Example, Jefe o jefa de delegación, Director

Lo encuentran, y lo modifican si es necesario, en la página de su delegación:
http://localhost/meetings/a-meeting-of-this-release-2027/delegations/MEX

Contacto: Ms. Contact <contact@example.int>', NULL, '[]', 'HANDED_OVER', '2026-11-30 02:51:32.251422+00', 1, NULL, '2026-11-30 02:51:33.477672+00', NULL),
	('01a22a5d-8002-7d7e-ba20-7988b870fd54', 1, 'invitation/01a22a5d-7ffe-7f2d-9a76-dd38a9ab335c/mission-9gan42u8e6@example.org', 'invitation', '01a22a5d-7b63-7e3a-8a31-b7156a402515', '01a22a5d-0fa4-7460-ae6d-1b9b0a99a1f1', NULL, NULL, 'mission-9gan42u8e6@example.org', 'mission-9gan42u8e6@example.org', false, 'en', 'IDM', NULL, 'contact@example.int', 'IDM/2026/2', 'Invitation: A meeting of this release', 'The Secretariat of the International Dialogue on Migration presents its compliments to the Permanent Mission of Kenya to the United Nations Office and other international organizations in Geneva and has the honour to invite the Government of Kenya to participate in “A meeting of this release”, to be held in Geneva on 27 and 28 September 2027.

The Secretariat would be grateful if the Permanent Mission could communicate, by Friday 27 August 2027, 18:00, Geneva time, the names and functional titles of the members of the delegation, which may comprise up to 2 persons.

The Secretariat of the International Dialogue on Migration avails itself of this opportunity to renew to the Permanent Mission of Kenya the assurances of its highest consideration.

The invitation can be read and answered here:

{invitation-link}

Contact: Ms. Contact, contact@example.int

Sent to: mission-9gan42u8e6@example.org', NULL, '[]', 'HANDED_OVER', '2026-11-30 02:51:40.418745+00', 1, NULL, '2026-11-30 02:51:40.737731+00', NULL),
	('01a22a5d-806b-7101-9de2-9d87ad734c9c', 1, 'receipt:01a22a5d-8058-7d71-b911-4a922363ff4d:1:01a22a5d-78a2-74c4-a918-9db8820fe608', 'receipt', '01a22a5d-7b63-7e3a-8a31-b7156a402515', '01a22a5d-0fa4-7460-ae6d-1b9b0a99a1f1', '01a22a5d-78a2-74c4-a918-9db8820fe608', NULL, 'Focal', 'focal-9ga41l5ov5@example.org', false, 'en', 'IDM', NULL, 'contact@example.int', 'IDM/2026/2', 'Received: delegation of Kenya to A meeting of this release', 'Received on Monday 30 November 2026, 03:51, Geneva time, for “A meeting of this release”:

Will take part.

You find it, and change it where needed, on the page of your delegation:
http://localhost/meetings/a-meeting-of-this-release-2027-2/delegations/KEN

Contact: Ms. Contact <contact@example.int>', NULL, '[]', 'HANDED_OVER', '2026-11-30 02:51:40.523005+00', 1, NULL, '2026-11-30 02:51:40.969689+00', NULL),
	('01a22a5d-806f-7d97-827c-93ad9ab0860e', 1, 'receipt:01a22a5d-8058-7d71-b911-4a922363ff4d:1:01a22a5d-800b-7723-81de-0f219cc3134e', 'receipt', '01a22a5d-7b63-7e3a-8a31-b7156a402515', '01a22a5d-0fa4-7460-ae6d-1b9b0a99a1f1', '01a22a5d-800b-7723-81de-0f219cc3134e', NULL, 'mission-9gan42u8e6@example.org', 'mission-9gan42u8e6@example.org', false, 'en', 'IDM', NULL, 'contact@example.int', 'IDM/2026/2', 'Received: delegation of Kenya to A meeting of this release', 'Received on Monday 30 November 2026, 03:51, Geneva time, for “A meeting of this release”:

Will take part.

You find it, and change it where needed, on the page of your delegation:
http://localhost/meetings/a-meeting-of-this-release-2027-2/delegations/KEN

Contact: Ms. Contact <contact@example.int>', NULL, '[]', 'HANDED_OVER', '2026-11-30 02:51:40.527785+00', 1, NULL, '2026-11-30 02:51:41.237596+00', NULL),
	('01a22a5d-825e-7558-9906-542673b84030', 1, 'receipt:01a22a5d-8058-7d71-b911-4a922363ff4d:3:01a22a5d-78a2-74c4-a918-9db8820fe608', 'receipt', '01a22a5d-7b63-7e3a-8a31-b7156a402515', '01a22a5d-0fa4-7460-ae6d-1b9b0a99a1f1', '01a22a5d-78a2-74c4-a918-9db8820fe608', NULL, 'Focal', 'focal-9ga41l5ov5@example.org', false, 'en', 'IDM', NULL, 'contact@example.int', 'IDM/2026/2', 'Received: delegation of Kenya to A meeting of this release', 'Received on Monday 30 November 2026, 03:51, Geneva time, for “A meeting of this release”:

The letter nota.pdf.

You find it, and change it where needed, on the page of your delegation:
http://localhost/meetings/a-meeting-of-this-release-2027-2/delegations/KEN

Contact: Ms. Contact <contact@example.int>', NULL, '[]', 'HANDED_OVER', '2026-11-30 02:51:41.022263+00', 1, NULL, '2026-11-30 02:51:41.449696+00', NULL),
	('01a22a5d-8261-7106-a756-55b29f3fa426', 1, 'receipt:01a22a5d-8058-7d71-b911-4a922363ff4d:3:01a22a5d-800b-7723-81de-0f219cc3134e', 'receipt', '01a22a5d-7b63-7e3a-8a31-b7156a402515', '01a22a5d-0fa4-7460-ae6d-1b9b0a99a1f1', '01a22a5d-800b-7723-81de-0f219cc3134e', NULL, 'mission-9gan42u8e6@example.org', 'mission-9gan42u8e6@example.org', false, 'en', 'IDM', NULL, 'contact@example.int', 'IDM/2026/2', 'Received: delegation of Kenya to A meeting of this release', 'Received on Monday 30 November 2026, 03:51, Geneva time, for “A meeting of this release”:

The letter nota.pdf.

You find it, and change it where needed, on the page of your delegation:
http://localhost/meetings/a-meeting-of-this-release-2027-2/delegations/KEN

Contact: Ms. Contact <contact@example.int>', NULL, '[]', 'HANDED_OVER', '2026-11-30 02:51:41.025014+00', 1, NULL, '2026-11-30 02:51:41.685666+00', NULL),
	('01a22a5d-8350-740f-a7db-48f0f4205460', 1, 'receipt:01a22a5d-8058-7d71-b911-4a922363ff4d:4:01a22a5d-78a2-74c4-a918-9db8820fe608', 'receipt', '01a22a5d-7b63-7e3a-8a31-b7156a402515', '01a22a5d-0fa4-7460-ae6d-1b9b0a99a1f1', '01a22a5d-78a2-74c4-a918-9db8820fe608', NULL, 'Focal', 'focal-9ga41l5ov5@example.org', false, 'en', 'IDM', NULL, 'contact@example.int', 'IDM/2026/2', 'Received: delegation of Kenya to A meeting of this release', 'Received on Monday 30 November 2026, 03:51, Geneva time, for “A meeting of this release”:

– Example Example, Head of delegation, Director

You find it, and change it where needed, on the page of your delegation:
http://localhost/meetings/a-meeting-of-this-release-2027-2/delegations/KEN

Contact: Ms. Contact <contact@example.int>', NULL, '[]', 'HANDED_OVER', '2026-11-30 02:51:41.264197+00', 1, NULL, '2026-11-30 02:51:41.897858+00', NULL),
	('01a22a5d-8352-7e23-bcd7-66e551b5f4f0', 1, 'receipt:01a22a5d-8058-7d71-b911-4a922363ff4d:4:01a22a5d-800b-7723-81de-0f219cc3134e', 'receipt', '01a22a5d-7b63-7e3a-8a31-b7156a402515', '01a22a5d-0fa4-7460-ae6d-1b9b0a99a1f1', '01a22a5d-800b-7723-81de-0f219cc3134e', NULL, 'mission-9gan42u8e6@example.org', 'mission-9gan42u8e6@example.org', false, 'en', 'IDM', NULL, 'contact@example.int', 'IDM/2026/2', 'Received: delegation of Kenya to A meeting of this release', 'Received on Monday 30 November 2026, 03:51, Geneva time, for “A meeting of this release”:

– Example Example, Head of delegation, Director

You find it, and change it where needed, on the page of your delegation:
http://localhost/meetings/a-meeting-of-this-release-2027-2/delegations/KEN

Contact: Ms. Contact <contact@example.int>', NULL, '[]', 'HANDED_OVER', '2026-11-30 02:51:41.266834+00', 1, NULL, '2026-11-30 02:51:42.183357+00', NULL),
	('01a22a5d-66a0-7861-a0e5-f63a764ee35c', 1, 'confirmation:01a22a5d-5d73-78d3-bcf1-f84f697af9f3', 'confirmation', '01a22a5d-4b7c-76a6-b1d2-45b79e75e3e5', '01a22a5d-0fa9-740f-811a-a9544a20ae6f', '01a22a5d-60f9-738f-97a0-cfa81f715a3f', '01a22a5d-6118-75f2-acf8-1e139cd798a4', 'Example Example', 'example@a-meeting-of-this-release-2027.example.org', false, 'es', 'IDM', NULL, 'contact@example.int', 'IDM/2026/1', 'Su participación está confirmada: A meeting of this release', 'Example Example:

Su participación en la reunión «A meeting of this release», Ginebra, 27 y 28 de septiembre de 2027, en calidad de jefe o jefa de delegación, delegación de México, está confirmada.

Se adjunta su carta de confirmación; llévela a la mesa de inscripción con un documento de identidad. Con este correo va una entrada para su calendario.

En su página personal encuentra el programa y los documentos de distribución general, y completa sus datos:
{personal-link}

Este enlace es personal; no lo transmita.

Contacto: Ms. Contact <contact@example.int>', 'BEGIN:VCALENDAR
PRODID:-//Intersession//Intersession//EN
VERSION:2.0
CALSCALE:GREGORIAN
METHOD:REQUEST
BEGIN:VTIMEZONE
TZID:Europe/Zurich
LAST-MODIFIED:20250121T082933Z
TZURL:https://www.tzurl.org/zoneinfo/Europe/Zurich
X-LIC-LOCATION:Europe/Zurich
X-PROLEPTIC-TZNAME:LMT
BEGIN:STANDARD
TZNAME:BMT
TZOFFSETFROM:+003408
TZOFFSETTO:+002946
DTSTART:18530716T000000
END:STANDARD
BEGIN:STANDARD
TZNAME:CET
TZOFFSETFROM:+002946
TZOFFSETTO:+0100
DTSTART:18940601T000000
END:STANDARD
BEGIN:DAYLIGHT
TZNAME:CEST
TZOFFSETFROM:+0100
TZOFFSETTO:+0200
DTSTART:19410505T010000
RRULE:FREQ=YEARLY;UNTIL=19420504T000000Z;BYMONTH=5;BYDAY=1MO
END:DAYLIGHT
BEGIN:STANDARD
TZNAME:CET
TZOFFSETFROM:+0200
TZOFFSETTO:+0100
DTSTART:19411006T020000
RRULE:FREQ=YEARLY;UNTIL=19421005T000000Z;BYMONTH=10;BYDAY=1MO
END:STANDARD
BEGIN:DAYLIGHT
TZNAME:CEST
TZOFFSETFROM:+0100
TZOFFSETTO:+0200
DTSTART:19810329T020000
RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU
END:DAYLIGHT
BEGIN:STANDARD
TZNAME:CET
TZOFFSETFROM:+0200
TZOFFSETTO:+0100
DTSTART:19810927T030000
RRULE:FREQ=YEARLY;UNTIL=19950924T010000Z;BYMONTH=9;BYDAY=-1SU
END:STANDARD
BEGIN:STANDARD
TZNAME:CET
TZOFFSETFROM:+0200
TZOFFSETTO:+0100
DTSTART:19961027T030000
RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU
END:STANDARD
END:VTIMEZONE
BEGIN:VEVENT
UID:a-meeting-of-this-release-2027@localhost
DTSTAMP:20261130T025133Z
DTSTART;TZID=Europe/Zurich:20270927T100000
DTEND;TZID=Europe/Zurich:20270928T180000
SEQUENCE:0
SUMMARY:A meeting of this release
STATUS:CONFIRMED
LOCATION:Ginebra
URL:http://localhost/meetings/a-meeting-of-this-release-2027
ORGANIZER:mailto:contact@example.int
ATTENDEE;PARTSTAT=ACCEPTED;RSVP=FALSE:mailto:example@a-meeting-of-this-re
 lease-2027.example.org
END:VEVENT
END:VCALENDAR
', '[{"name": "carta-de-confirmacion.pdf", "type": "application/pdf", "sha256": "60e0c692a526877270066801e00b114c23af94265706d8bb6cc2ce0bf4912058"}]', 'HANDED_OVER', '2026-11-30 02:51:33.919123+00', 1, NULL, '2026-11-30 02:51:34.500977+00', NULL),
	('01a22a5d-66b0-757b-b35e-da3248778814', 1, 'confirmation:01a22a5d-5d73-78d3-bcf1-f84f697af9f3:01a22a5d-474e-7a8f-8c93-1f3a2719b9b9', 'confirmation', '01a22a5d-4b7c-76a6-b1d2-45b79e75e3e5', '01a22a5d-0fa9-740f-811a-a9544a20ae6f', '01a22a5d-474e-7a8f-8c93-1f3a2719b9b9', NULL, 'Focal', 'focal-9g3sh9t0k3@example.org', true, 'en', 'IDM', NULL, 'contact@example.int', 'IDM/2026/1', 'Your participation is confirmed: A meeting of this release', 'Copy for the focal point of what was written to Example Example:

Your participation in “A meeting of this release”, Geneva, 27–28 September 2027, as head of delegation, delegation of Mexico, is confirmed.

Contact: Ms. Contact <contact@example.int>', NULL, '[]', 'HANDED_OVER', '2026-11-30 02:51:33.936235+00', 1, NULL, '2026-11-30 02:51:34.748243+00', NULL),
	('01a22a5d-66b5-7f62-b27f-3f1222787958', 1, 'confirmation:01a22a5d-5d73-78d3-bcf1-f84f697af9f3:01a22a5d-5afd-73e0-92b9-10d1aa466bd8', 'confirmation', '01a22a5d-4b7c-76a6-b1d2-45b79e75e3e5', '01a22a5d-0fa9-740f-811a-a9544a20ae6f', '01a22a5d-5afd-73e0-92b9-10d1aa466bd8', NULL, 'mission-9g5to74h84@example.org', 'mission-9g5to74h84@example.org', true, 'es', 'IDM', NULL, 'contact@example.int', 'IDM/2026/1', 'Su participación está confirmada: A meeting of this release', 'Copia, para el punto focal, de lo escrito a Example Example:

Su participación en la reunión «A meeting of this release», Ginebra, 27 y 28 de septiembre de 2027, en calidad de jefe o jefa de delegación, delegación de México, está confirmada.

Contacto: Ms. Contact <contact@example.int>', NULL, '[]', 'HANDED_OVER', '2026-11-30 02:51:33.941875+00', 1, NULL, '2026-11-30 02:51:35.621943+00', NULL),
	('01a22a5d-7725-7b66-8e96-5cca0febc954', 1, 'issued:01a22a5d-474e-7a8f-8c93-1f3a2719b9b9:bfd2a764-7fc3-33db-b723-9b02f456620a', 'documents', '01a22a5d-4b7c-76a6-b1d2-45b79e75e3e5', NULL, '01a22a5d-474e-7a8f-8c93-1f3a2719b9b9', NULL, 'Focal', 'focal-9g3sh9t0k3@example.org', false, 'en', 'IDM', NULL, 'contact@example.int', 'IDM/2027/R.1', 'New documents: IDM/2027/R.1', 'The following documents have been issued:

IDM/2027/R.1 – A paper (EN)
http://localhost/doc/IDM/2027/R.1

Contact: contact@example.int', NULL, '[]', 'HANDED_OVER', '2026-11-30 02:51:38.149634+00', 1, NULL, '2026-11-30 02:51:38.533683+00', NULL),
	('01a22a5d-772d-76e9-8d73-03a8f58261b2', 1, 'issued:01a22a5d-5afd-73e0-92b9-10d1aa466bd8:bfd2a764-7fc3-33db-b723-9b02f456620a', 'documents', '01a22a5d-4b7c-76a6-b1d2-45b79e75e3e5', NULL, '01a22a5d-5afd-73e0-92b9-10d1aa466bd8', NULL, 'mission-9g5to74h84@example.org', 'mission-9g5to74h84@example.org', false, 'es', 'IDM', NULL, 'contact@example.int', 'IDM/2027/R.1', 'Nuevos documentos: IDM/2027/R.1', 'Se han publicado los siguientes documentos:

IDM/2027/R.1 – A paper (EN)
http://localhost/doc/IDM/2027/R.1

Contacto: contact@example.int', NULL, '[]', 'HANDED_OVER', '2026-11-30 02:51:38.157055+00', 1, NULL, '2026-11-30 02:51:38.903241+00', NULL),
	('01a22a5d-7732-741f-b80f-8996c85521a3', 1, 'issued:01a22a5d-60f9-738f-97a0-cfa81f715a3f:bfd2a764-7fc3-33db-b723-9b02f456620a', 'documents', '01a22a5d-4b7c-76a6-b1d2-45b79e75e3e5', NULL, '01a22a5d-60f9-738f-97a0-cfa81f715a3f', NULL, 'Example Example', 'example@a-meeting-of-this-release-2027.example.org', false, 'es', 'IDM', NULL, 'contact@example.int', 'IDM/2027/R.1', 'Nuevos documentos: IDM/2027/R.1', 'Se han publicado los siguientes documentos:

IDM/2027/R.1 – A paper (EN)
http://localhost/doc/IDM/2027/R.1

Contacto: contact@example.int', NULL, '[]', 'HANDED_OVER', '2026-11-30 02:51:38.162189+00', 1, NULL, '2026-11-30 02:51:39.120147+00', NULL),
	('01a22a5d-840e-78b5-b7e8-ff8c3bdb573e', 1, 'confirmation:01a22a5d-8132-7639-a4af-9282e5e32ad8', 'confirmation', '01a22a5d-7b63-7e3a-8a31-b7156a402515', '01a22a5d-0fa4-7460-ae6d-1b9b0a99a1f1', '01a22a5d-838a-7f47-8a72-5b94e695aa20', '01a22a5d-8394-7689-a482-5c197c1377d5', 'Example Example', 'example@a-meeting-of-this-release-2027-2.example.org', false, 'en', 'IDM', NULL, 'contact@example.int', 'IDM/2026/2', 'Your participation is confirmed: A meeting of this release', 'Dear Example Example,

Your participation in “A meeting of this release”, Geneva, 27–28 September 2027, as head of delegation, delegation of Kenya, is confirmed.

Your letter of confirmation is attached; please bring it to the registration desk with an identity document. An entry for your calendar comes with this mail.

On your personal page you find the programme and the general papers, and you complete your details:
{personal-link}

This link is yours alone; please do not pass it on.

Contact: Ms. Contact <contact@example.int>', 'BEGIN:VCALENDAR
PRODID:-//Intersession//Intersession//EN
VERSION:2.0
CALSCALE:GREGORIAN
METHOD:REQUEST
BEGIN:VTIMEZONE
TZID:Europe/Zurich
LAST-MODIFIED:20250121T082933Z
TZURL:https://www.tzurl.org/zoneinfo/Europe/Zurich
X-LIC-LOCATION:Europe/Zurich
X-PROLEPTIC-TZNAME:LMT
BEGIN:STANDARD
TZNAME:BMT
TZOFFSETFROM:+003408
TZOFFSETTO:+002946
DTSTART:18530716T000000
END:STANDARD
BEGIN:STANDARD
TZNAME:CET
TZOFFSETFROM:+002946
TZOFFSETTO:+0100
DTSTART:18940601T000000
END:STANDARD
BEGIN:DAYLIGHT
TZNAME:CEST
TZOFFSETFROM:+0100
TZOFFSETTO:+0200
DTSTART:19410505T010000
RRULE:FREQ=YEARLY;UNTIL=19420504T000000Z;BYMONTH=5;BYDAY=1MO
END:DAYLIGHT
BEGIN:STANDARD
TZNAME:CET
TZOFFSETFROM:+0200
TZOFFSETTO:+0100
DTSTART:19411006T020000
RRULE:FREQ=YEARLY;UNTIL=19421005T000000Z;BYMONTH=10;BYDAY=1MO
END:STANDARD
BEGIN:DAYLIGHT
TZNAME:CEST
TZOFFSETFROM:+0100
TZOFFSETTO:+0200
DTSTART:19810329T020000
RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU
END:DAYLIGHT
BEGIN:STANDARD
TZNAME:CET
TZOFFSETFROM:+0200
TZOFFSETTO:+0100
DTSTART:19810927T030000
RRULE:FREQ=YEARLY;UNTIL=19950924T010000Z;BYMONTH=9;BYDAY=-1SU
END:STANDARD
BEGIN:STANDARD
TZNAME:CET
TZOFFSETFROM:+0200
TZOFFSETTO:+0100
DTSTART:19961027T030000
RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU
END:STANDARD
END:VTIMEZONE
BEGIN:VEVENT
UID:a-meeting-of-this-release-2027-2@localhost
DTSTAMP:20261130T025141Z
DTSTART;TZID=Europe/Zurich:20270927T100000
DTEND;TZID=Europe/Zurich:20270928T180000
SEQUENCE:0
SUMMARY:A meeting of this release
STATUS:CONFIRMED
LOCATION:Geneva
URL:http://localhost/meetings/a-meeting-of-this-release-2027-2
ORGANIZER:mailto:contact@example.int
ATTENDEE;PARTSTAT=ACCEPTED;RSVP=FALSE:mailto:example@a-meeting-of-this-re
 lease-2027-2.example.org
END:VEVENT
END:VCALENDAR
', '[{"name": "letter-of-confirmation.pdf", "type": "application/pdf", "sha256": "ec657e5ba105f3f4f1c174ec895f0b53b810a6afc425fd13712bf49f79fbb630"}]', 'HANDED_OVER', '2026-11-30 02:51:41.454436+00', 1, NULL, '2026-11-30 02:51:42.522647+00', NULL),
	('01a22a5d-8426-7da4-a357-c3e3a1221991', 1, 'confirmation:01a22a5d-8132-7639-a4af-9282e5e32ad8:01a22a5d-78a2-74c4-a918-9db8820fe608', 'confirmation', '01a22a5d-7b63-7e3a-8a31-b7156a402515', '01a22a5d-0fa4-7460-ae6d-1b9b0a99a1f1', '01a22a5d-78a2-74c4-a918-9db8820fe608', NULL, 'Focal', 'focal-9ga41l5ov5@example.org', true, 'en', 'IDM', NULL, 'contact@example.int', 'IDM/2026/2', 'Your participation is confirmed: A meeting of this release', 'Copy for the focal point of what was written to Example Example:

Your participation in “A meeting of this release”, Geneva, 27–28 September 2027, as head of delegation, delegation of Kenya, is confirmed.

Contact: Ms. Contact <contact@example.int>', NULL, '[]', 'HANDED_OVER', '2026-11-30 02:51:41.478753+00', 1, NULL, '2026-11-30 02:51:42.739707+00', NULL),
	('01a22a5d-842a-736c-8f84-0452e65619b3', 1, 'confirmation:01a22a5d-8132-7639-a4af-9282e5e32ad8:01a22a5d-800b-7723-81de-0f219cc3134e', 'confirmation', '01a22a5d-7b63-7e3a-8a31-b7156a402515', '01a22a5d-0fa4-7460-ae6d-1b9b0a99a1f1', '01a22a5d-800b-7723-81de-0f219cc3134e', NULL, 'mission-9gan42u8e6@example.org', 'mission-9gan42u8e6@example.org', true, 'en', 'IDM', NULL, 'contact@example.int', 'IDM/2026/2', 'Your participation is confirmed: A meeting of this release', 'Copy for the focal point of what was written to Example Example:

Your participation in “A meeting of this release”, Geneva, 27–28 September 2027, as head of delegation, delegation of Kenya, is confirmed.

Contact: Ms. Contact <contact@example.int>', NULL, '[]', 'HANDED_OVER', '2026-11-30 02:51:41.482153+00', 1, NULL, '2026-11-30 02:51:42.942346+00', NULL);


--
-- Data for Name: meeting; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.meeting VALUES
	('01a22a5d-1417-7bf1-99ff-25fa9ac4a7db', 0, 'idm-2001', 'ANNUAL_SESSION', NULL, '{"en": "Annual session of the International Dialogue on Migration, eighty-second session of the IOM Council", "es": "Sesión anual del Diálogo Internacional sobre la Migración, octogésima segunda reunión del Consejo de la OIM", "fr": "Session annuelle du Dialogue international sur la migration, quatre-vingt-deuxième session du Conseil de l''OIM"}', NULL, '01a22a5d-13e4-7afe-a528-6162a0086eba', '{"en": "the IOM Council", "es": "el Consejo de la OIM", "fr": "le Conseil de l''OIM"}', 'ARCHIVED', 'IN_PERSON', '2001-11-27', '2001-11-29', '2001-11-27', '2001-11-29', NULL, '{"en": "Geneva", "es": "Ginebra", "fr": "Genève"}', NULL, '{}', '{}', NULL, NULL, NULL, NULL, false, NULL, false, 'MAY_FOLLOW', NULL, NULL, NULL, 'ALL', false, false, NULL, NULL, '{"en": "Report of the eighty-second session of the IOM Council, as stored at docslib.org", "es": "Informe de la octogésima segunda reunión del Consejo de la OIM, tal como se conserva en docslib.org", "fr": "Rapport de la quatre-vingt-deuxième session du Conseil de l''OIM, tel que conservé sur docslib.org"}', NULL, NULL, NULL, '{10:00-13:00,15:00-18:00}', NULL, 0, DEFAULT),
	('01a22a5d-1426-75d1-862b-4c554b5cb111', 0, 'idm-2002', 'ANNUAL_SESSION', NULL, '{"en": "Annual session of the International Dialogue on Migration, eighty-fourth session of the IOM Council", "es": "Sesión anual del Diálogo Internacional sobre la Migración, octogésima cuarta reunión del Consejo de la OIM", "fr": "Session annuelle du Dialogue international sur la migration, quatre-vingt-quatrième session du Conseil de l''OIM"}', NULL, '01a22a5d-13e4-7afe-a528-6162a0086eba', '{"en": "the IOM Council", "es": "el Consejo de la OIM", "fr": "le Conseil de l''OIM"}', 'ARCHIVED', 'IN_PERSON', '2002-12-02', '2002-12-04', '2002-12-02', '2002-12-04', NULL, '{"en": "Geneva", "es": "Ginebra", "fr": "Genève"}', NULL, '{}', '{}', NULL, NULL, NULL, NULL, false, NULL, false, 'MAY_FOLLOW', NULL, NULL, NULL, 'ALL', false, false, NULL, NULL, '{"en": "IOM document MC/2097/Rev.1", "es": "Documento de la OIM MC/2097/Rev.1", "fr": "Document de l''OIM MC/2097/Rev.1"}', NULL, NULL, NULL, '{10:00-13:00,15:00-18:00}', NULL, 0, DEFAULT),
	('01a22a5d-1435-7b52-aedc-15910cfd9ded', 0, 'idm-2003', 'ANNUAL_SESSION', NULL, '{"en": "Migration in a Globalized World"}', NULL, '01a22a5d-13e4-7afe-a528-6162a0086eba', '{"en": "the IOM Council", "es": "el Consejo de la OIM", "fr": "le Conseil de l''OIM"}', 'ARCHIVED', 'IN_PERSON', '2003-11-18', '2003-11-21', '2003-11-18', '2003-11-21', NULL, '{"en": "Geneva", "es": "Ginebra", "fr": "Genève"}', NULL, '{}', '{}', NULL, NULL, NULL, NULL, false, NULL, false, 'MAY_FOLLOW', NULL, NULL, NULL, 'ALL', false, false, NULL, NULL, '{"en": "IOM document MC/2126/Rev.1 (eighty-sixth session of the IOM Council)", "es": "Documento de la OIM MC/2126/Rev.1 (octogésima sexta reunión del Consejo de la OIM)", "fr": "Document de l''OIM MC/2126/Rev.1 (quatre-vingt-sixième session du Conseil de l''OIM)"}', NULL, NULL, NULL, '{10:00-13:00,15:00-18:00}', NULL, 0, DEFAULT),
	('01a22a5d-1441-7cbd-bb59-97925469ad64', 0, 'idm-2004', 'ANNUAL_SESSION', NULL, '{"en": "Annual session of the International Dialogue on Migration, eighty-eighth session of the IOM Council", "es": "Sesión anual del Diálogo Internacional sobre la Migración, octogésima octava reunión del Consejo de la OIM", "fr": "Session annuelle du Dialogue international sur la migration, quatre-vingt-huitième session du Conseil de l''OIM"}', NULL, '01a22a5d-13e4-7afe-a528-6162a0086eba', '{"en": "the IOM Council", "es": "el Consejo de la OIM", "fr": "le Conseil de l''OIM"}', 'ARCHIVED', 'IN_PERSON', NULL, NULL, '2004', NULL, NULL, NULL, NULL, '{}', '{}', NULL, NULL, NULL, NULL, false, NULL, false, 'MAY_FOLLOW', NULL, NULL, NULL, 'ALL', false, false, NULL, NULL, '{"en": "IOM document MC/2126/Rev.1, which names the eighty-eighth session (2004)", "es": "Documento de la OIM MC/2126/Rev.1, que menciona la octogésima octava reunión (2004)", "fr": "Document de l''OIM MC/2126/Rev.1, qui mentionne la quatre-vingt-huitième session (2004)"}', '{"en": "Days and place could not be checked and are left out.", "es": "Los días y el lugar no se han podido comprobar y se omiten.", "fr": "Les jours et le lieu n''ont pu être vérifiés et sont omis."}', NULL, NULL, '{10:00-13:00,15:00-18:00}', NULL, 0, DEFAULT),
	('01a22a5d-1447-7f4c-8254-1dd824b594f7', 0, 'idm-2005', 'ANNUAL_SESSION', NULL, '{"en": "Towards Policy Coherence on Migration"}', NULL, '01a22a5d-13e4-7afe-a528-6162a0086eba', '{"en": "the IOM Council", "es": "el Consejo de la OIM", "fr": "le Conseil de l''OIM"}', 'ARCHIVED', 'IN_PERSON', '2005-11-30', '2005-12-03', '2005-11-30', '2005-12-03', NULL, '{"en": "Geneva", "es": "Ginebra", "fr": "Genève"}', NULL, '{}', '{}', NULL, NULL, NULL, NULL, false, NULL, false, 'MAY_FOLLOW', NULL, NULL, NULL, 'ALL', false, false, NULL, NULL, '{"en": "The source (dates and place); iom.int (title)", "es": "La fuente (fechas y lugar); iom.int (título)", "fr": "La source (dates et lieu) ; iom.int (titre)"}', '{"en": "As announced in July 2005. The page kept by the IOM gives 29 November 2005 as the opening.", "es": "Fechas anunciadas en julio de 2005. La página que conserva la OIM sitúa la apertura el 29 de noviembre de 2005.", "fr": "Dates annoncées en juillet 2005. La page conservée par l''OIM situe l''ouverture au 29 novembre 2005."}', NULL, NULL, '{10:00-13:00,15:00-18:00}', NULL, 0, DEFAULT),
	('01a22a5d-1457-78f0-9d5e-c32ef54d2cbf', 0, 'trade-and-migration-2003', 'WORKSHOP', NULL, '{"en": "Trade and Migration"}', NULL, '01a22a5d-13eb-7d6f-9cf5-1e90223a5e83', NULL, 'ARCHIVED', 'IN_PERSON', '2003-11-12', '2003-11-14', '2003-11-12', '2003-11-14', NULL, '{"en": "Geneva", "es": "Ginebra", "fr": "Genève"}', NULL, '{}', '{}', NULL, NULL, NULL, NULL, false, NULL, false, 'MAY_FOLLOW', NULL, NULL, NULL, 'ALL', false, false, NULL, NULL, '{"en": "The source (title, year); iom.int (days, place, partners)", "es": "La fuente (título, año); iom.int (días, lugar, asociados)", "fr": "La source (titre, année) ; iom.int (jours, lieu, partenaires)"}', NULL, NULL, NULL, '{10:00-13:00,15:00-18:00}', NULL, 0, DEFAULT),
	('01a22a5d-1465-7fe3-85a3-9f1f605792f8', 0, 'trade-and-migration-2004', 'WORKSHOP', NULL, '{"en": "Trade and Migration, follow-up: Managing the Movement of People"}', NULL, '01a22a5d-13eb-7d6f-9cf5-1e90223a5e83', NULL, 'ARCHIVED', 'IN_PERSON', '2004-10-04', '2004-10-05', '2004-10-04', '2004-10-05', NULL, '{"en": "Geneva", "es": "Ginebra", "fr": "Genève"}', NULL, '{}', '{}', NULL, NULL, NULL, NULL, false, NULL, false, 'MAY_FOLLOW', NULL, NULL, NULL, 'ALL', false, false, NULL, NULL, '{"en": "The source (follow-up, year); IOM, International Dialogue on Migration No. 7, and wto.org (subject, days, place, partners)", "es": "La fuente (seguimiento, año); OIM, publicaciones del Diálogo Internacional sobre la Migración, núm. 7, y wto.org (tema, días, lugar, asociados)", "fr": "La source (suivi, année) ; OIM, publications du Dialogue international sur la migration, no 7, et wto.org (sujet, jours, lieu, partenaires)"}', NULL, NULL, NULL, '{10:00-13:00,15:00-18:00}', NULL, 0, DEFAULT),
	('01a22a5d-1470-7a1b-824c-2dd76604876f', 0, 'migration-and-health-2004', 'WORKSHOP', NULL, '{"en": "Migration and Health"}', NULL, '01a22a5d-13eb-7d6f-9cf5-1e90223a5e83', NULL, 'ARCHIVED', 'IN_PERSON', '2004-06-09', '2004-06-11', '2004-06-09', '2004-06-11', NULL, '{"en": "Geneva", "es": "Ginebra", "fr": "Genève"}', NULL, '{}', '{}', NULL, NULL, NULL, NULL, false, NULL, false, 'MAY_FOLLOW', NULL, NULL, NULL, 'ALL', false, false, NULL, NULL, '{"en": "The source (title, year); the IOM''s page on the workshop (days, place, partners)", "es": "La fuente (título, año); la página de la OIM sobre el taller (días, lugar, asociados)", "fr": "La source (titre, année) ; la page de l''OIM sur l''atelier (jours, lieu, partenaires)"}', '{"en": "The IOM also names the Centers for Disease Control and Prevention (CDC) as a partner.", "es": "La OIM menciona también entre los asociados a los Centers for Disease Control and Prevention (CDC).", "fr": "L''OIM cite aussi parmi les partenaires les Centers for Disease Control and Prevention (CDC)."}', NULL, NULL, '{10:00-13:00,15:00-18:00}', NULL, 0, DEFAULT),
	('01a22a5d-147b-7169-b7f8-1fde5b43e7e0', 0, 'migration-and-development-2005', 'WORKSHOP', NULL, '{"en": "Migration and Development"}', NULL, '01a22a5d-13eb-7d6f-9cf5-1e90223a5e83', NULL, 'ARCHIVED', 'IN_PERSON', NULL, NULL, '2005', NULL, NULL, '{"en": "Geneva", "es": "Ginebra", "fr": "Genève"}', NULL, '{}', '{}', NULL, NULL, NULL, NULL, false, NULL, false, 'MAY_FOLLOW', NULL, NULL, NULL, 'ALL', false, false, NULL, NULL, '{"en": "The source (title, year); iom.int (place)", "es": "La fuente (título, año); iom.int (lugar)", "fr": "La source (titre, année) ; iom.int (lieu)"}', '{"en": "Days could not be checked and are left out.", "es": "Los días no se han podido comprobar y se omiten.", "fr": "Les jours n''ont pu être vérifiés et sont omis."}', NULL, NULL, '{10:00-13:00,15:00-18:00}', NULL, 0, DEFAULT),
	('01a22a5d-1485-7b7b-9daf-0baef16c0e1c', 0, 'developing-capacity-2005', 'WORKSHOP', NULL, '{"en": "Developing Capacity to Manage Migration"}', NULL, '01a22a5d-13eb-7d6f-9cf5-1e90223a5e83', NULL, 'ARCHIVED', 'IN_PERSON', '2005-09-27', '2005-09-28', '2005-09-27', '2005-09-28', NULL, '{"en": "Geneva", "es": "Ginebra", "fr": "Genève"}', NULL, '{}', '{}', NULL, NULL, NULL, NULL, false, NULL, false, 'MAY_FOLLOW', NULL, NULL, NULL, 'ALL', false, false, NULL, NULL, '{"en": "The source", "es": "La fuente", "fr": "La source"}', NULL, NULL, NULL, '{10:00-13:00,15:00-18:00}', NULL, 0, DEFAULT),
	('01a22a5d-148e-7b19-a76b-ad4ca1c1c773', 0, 'berne-symposium-2001', 'SYMPOSIUM', NULL, '{"en": "International Symposium on Migration", "fr": "Symposium international sur la migration"}', NULL, NULL, NULL, 'ARCHIVED', 'IN_PERSON', NULL, NULL, '2001-06', NULL, NULL, '{"en": "Berne", "es": "Berna", "fr": "Berne"}', NULL, '{}', '{}', NULL, NULL, NULL, NULL, false, NULL, false, 'MAY_FOLLOW', NULL, NULL, NULL, 'ALL', false, false, NULL, NULL, '{"en": "The source (title, year); foreword of the trilingual publication of the Agenda (month, place)", "es": "La fuente (título, año); prólogo de la publicación trilingüe de la Agenda (mes, lugar)", "fr": "La source (titre, année) ; avant-propos de la publication trilingue de l''Agenda (mois, lieu)"}', '{"en": "At this symposium the Government of Switzerland launched the Berne Initiative.", "es": "En este simposio, el Gobierno de Suiza puso en marcha la Iniciativa de Berna.", "fr": "À ce symposium, le Gouvernement suisse a lancé l''Initiative de Berne."}', NULL, NULL, '{10:00-13:00,15:00-18:00}', NULL, 0, DEFAULT),
	('01a22a5d-149d-7b3a-b240-79ccafdc1981', 0, 'berne-africa-2004', 'REGIONAL_CONSULTATION', NULL, '{"en": "Regional consultation: Africa", "es": "Consulta regional: África", "fr": "Consultation régionale : Afrique"}', NULL, '01a22a5d-13f1-71cc-8969-6bfd02472a18', NULL, 'ARCHIVED', 'IN_PERSON', NULL, NULL, '2004-03', NULL, NULL, '{"en": "Addis Ababa", "es": "Addis Abeba", "fr": "Addis-Abeba"}', NULL, '{}', '{}', NULL, NULL, NULL, NULL, false, NULL, false, 'MAY_FOLLOW', NULL, NULL, NULL, 'ALL', false, false, NULL, NULL, '{"en": "The source (four regional consultations in 2004); the trilingual publication of the Agenda, as stored (months, places)", "es": "La fuente (cuatro consultas regionales en 2004); la publicación trilingüe de la Agenda, tal como se conserva (meses, lugares)", "fr": "La source (quatre consultations régionales en 2004) ; la publication trilingue de l''Agenda, telle que conservée (mois, lieux)"}', NULL, NULL, NULL, '{10:00-13:00,15:00-18:00}', NULL, 0, DEFAULT),
	('01a22a5d-14a6-76d2-832c-2982281c6fd4', 0, 'berne-europe-and-central-asia-2004', 'REGIONAL_CONSULTATION', NULL, '{"en": "Regional consultation: Europe and Central Asia", "es": "Consulta regional: Europa y Asia Central", "fr": "Consultation régionale : Europe et Asie centrale"}', NULL, '01a22a5d-13f1-71cc-8969-6bfd02472a18', NULL, 'ARCHIVED', 'IN_PERSON', NULL, NULL, '2004-06', NULL, NULL, '{"en": "Budapest", "es": "Budapest", "fr": "Budapest"}', NULL, '{}', '{}', NULL, NULL, NULL, NULL, false, NULL, false, 'MAY_FOLLOW', NULL, NULL, NULL, 'ALL', false, false, NULL, NULL, '{"en": "The source (four regional consultations in 2004); the trilingual publication of the Agenda, as stored (months, places)", "es": "La fuente (cuatro consultas regionales en 2004); la publicación trilingüe de la Agenda, tal como se conserva (meses, lugares)", "fr": "La source (quatre consultations régionales en 2004) ; la publication trilingue de l''Agenda, telle que conservée (mois, lieux)"}', NULL, NULL, NULL, '{10:00-13:00,15:00-18:00}', NULL, 0, DEFAULT),
	('01a22a5d-14af-7ff5-96c7-bd7528876f44', 0, 'berne-asia-and-the-pacific-2004', 'REGIONAL_CONSULTATION', NULL, '{"en": "Regional consultation: Asia and the Pacific", "es": "Consulta regional: Asia y el Pacífico", "fr": "Consultation régionale : Asie et Pacifique"}', NULL, '01a22a5d-13f1-71cc-8969-6bfd02472a18', NULL, 'ARCHIVED', 'IN_PERSON', NULL, NULL, '2004-07', NULL, NULL, '{"en": "Guilin", "es": "Guilin", "fr": "Guilin"}', NULL, '{}', '{}', NULL, NULL, NULL, NULL, false, NULL, false, 'MAY_FOLLOW', NULL, NULL, NULL, 'ALL', false, false, NULL, NULL, '{"en": "The source (four regional consultations in 2004); the trilingual publication of the Agenda, as stored (months, places)", "es": "La fuente (cuatro consultas regionales en 2004); la publicación trilingüe de la Agenda, tal como se conserva (meses, lugares)", "fr": "La source (quatre consultations régionales en 2004) ; la publication trilingue de l''Agenda, telle que conservée (mois, lieux)"}', NULL, NULL, NULL, '{10:00-13:00,15:00-18:00}', NULL, 0, DEFAULT),
	('01a22a5d-14b7-7336-955a-134db94f9c58', 0, 'berne-americas-2004', 'REGIONAL_CONSULTATION', NULL, '{"en": "Regional consultation: Americas", "es": "Consulta regional: las Américas", "fr": "Consultation régionale : Amériques"}', NULL, '01a22a5d-13f1-71cc-8969-6bfd02472a18', NULL, 'ARCHIVED', 'IN_PERSON', NULL, NULL, '2004-09', NULL, NULL, '{"en": "Santiago", "es": "Santiago de Chile", "fr": "Santiago"}', NULL, '{}', '{}', NULL, NULL, NULL, NULL, false, NULL, false, 'MAY_FOLLOW', NULL, NULL, NULL, 'ALL', false, false, NULL, NULL, '{"en": "The source (four regional consultations in 2004); the trilingual publication of the Agenda, as stored (months, places)", "es": "La fuente (cuatro consultas regionales en 2004); la publicación trilingüe de la Agenda, tal como se conserva (meses, lugares)", "fr": "La source (quatre consultations régionales en 2004) ; la publication trilingue de l''Agenda, telle que conservée (mois, lieux)"}', NULL, NULL, NULL, '{10:00-13:00,15:00-18:00}', NULL, 0, DEFAULT),
	('01a22a5d-14c1-7561-946b-53f35d864dc7', 0, 'berne-ii-2004', 'CONFERENCE', NULL, '{"en": "Berne II Conference", "fr": "Conférence Berne II"}', NULL, NULL, NULL, 'ARCHIVED', 'IN_PERSON', '2004-12-16', '2004-12-17', '2004-12-16', '2004-12-17', NULL, '{"en": "Berne", "es": "Berna", "fr": "Berne"}', NULL, '{}', '{}', NULL, NULL, NULL, NULL, false, NULL, false, 'MAY_FOLLOW', NULL, NULL, NULL, 'ALL', false, false, NULL, NULL, '{"en": "The source (title, days, attendance); presseportal.ch (place)", "es": "La fuente (título, días, asistencia); presseportal.ch (lugar)", "fr": "La source (titre, jours, participation) ; presseportal.ch (lieu)"}', '{"en": "Attended by some 300 participants representing more than 100 countries, as well as representatives from international organizations, NGOs and independent migration experts (the source). The International Agenda for Migration Management was finalized here.", "es": "Asistieron, según la fuente, unos 300 participantes en representación de más de 100 países, así como representantes de organizaciones internacionales y organizaciones no gubernamentales y especialistas independientes en migración. En ella se ultimó la Agenda Internacional para la Gestión de la Migración.", "fr": "Y ont assisté, selon la source, quelque 300 participants représentant plus de 100 pays, ainsi que des représentants d''organisations internationales et d''organisations non gouvernementales et des spécialistes indépendants des migrations. L''Agenda international pour la gestion des migrations y a été mis au point."}', NULL, NULL, '{10:00-13:00,15:00-18:00}', NULL, 0, DEFAULT),
	('01a22a5d-14ca-74c2-a9a8-bc0c61750070', 0, 'uncm-2002', 'COORDINATION_MEETING', NULL, '{"en": "First Coordination Meeting on International Migration"}', NULL, '01a22a5d-13f6-7282-8af2-bb4872a5e1e5', NULL, 'ARCHIVED', 'IN_PERSON', '2002-07-11', '2002-07-12', '2002-07-11', '2002-07-12', NULL, '{"en": "New York", "es": "Nueva York", "fr": "New York"}', NULL, '{}', '{}', NULL, NULL, NULL, NULL, false, NULL, false, 'MAY_FOLLOW', NULL, NULL, NULL, 'ALL', false, false, NULL, NULL, '{"en": "Pages of the United Nations Population Division; United Nations press note 5819", "es": "Páginas de la División de Población de las Naciones Unidas; nota de prensa 5819 de las Naciones Unidas", "fr": "Pages de la Division de la population de l''ONU ; note de presse 5819 de l''ONU"}', NULL, NULL, NULL, '{10:00-13:00,15:00-18:00}', NULL, 0, DEFAULT),
	('01a22a5d-14d1-7e0a-a6cc-9cb089d703cf', 0, 'uncm-2003', 'COORDINATION_MEETING', NULL, '{"en": "Second Coordination Meeting on International Migration"}', NULL, '01a22a5d-13f6-7282-8af2-bb4872a5e1e5', NULL, 'ARCHIVED', 'IN_PERSON', '2003-10-15', '2003-10-16', '2003-10-15', '2003-10-16', NULL, '{"en": "New York", "es": "Nueva York", "fr": "New York"}', NULL, '{}', '{}', NULL, NULL, NULL, NULL, false, NULL, false, 'MAY_FOLLOW', NULL, NULL, NULL, 'ALL', false, false, NULL, NULL, '{"en": "Pages of the United Nations Population Division; United Nations press note 5819", "es": "Páginas de la División de Población de las Naciones Unidas; nota de prensa 5819 de las Naciones Unidas", "fr": "Pages de la Division de la population de l''ONU ; note de presse 5819 de l''ONU"}', NULL, NULL, NULL, '{10:00-13:00,15:00-18:00}', NULL, 0, DEFAULT),
	('01a22a5d-14d7-79dd-ae47-2ef4aba19e28', 0, 'uncm-2004', 'COORDINATION_MEETING', NULL, '{"en": "Third Coordination Meeting on International Migration"}', NULL, '01a22a5d-13f6-7282-8af2-bb4872a5e1e5', NULL, 'ARCHIVED', 'IN_PERSON', '2004-10-27', '2004-10-28', '2004-10-27', '2004-10-28', NULL, '{"en": "New York", "es": "Nueva York", "fr": "New York"}', NULL, '{}', '{}', NULL, NULL, NULL, NULL, false, NULL, false, 'MAY_FOLLOW', NULL, NULL, NULL, 'ALL', false, false, NULL, NULL, '{"en": "Pages of the United Nations Population Division; United Nations press note 5819", "es": "Páginas de la División de Población de las Naciones Unidas; nota de prensa 5819 de las Naciones Unidas", "fr": "Pages de la Division de la population de l''ONU ; note de presse 5819 de l''ONU"}', NULL, NULL, NULL, '{10:00-13:00,15:00-18:00}', NULL, 0, DEFAULT),
	('01a22a5d-14dc-7bc1-aade-a4f5cc908ffb', 0, 'uncm-2005', 'COORDINATION_MEETING', NULL, '{"en": "Fourth Coordination Meeting on International Migration"}', NULL, '01a22a5d-13f6-7282-8af2-bb4872a5e1e5', NULL, 'ARCHIVED', 'IN_PERSON', NULL, NULL, '2005', NULL, NULL, NULL, NULL, '{}', '{}', NULL, NULL, NULL, NULL, false, NULL, false, 'MAY_FOLLOW', NULL, NULL, NULL, 'ALL', false, false, NULL, NULL, '{"en": "Pages of the United Nations Population Division", "es": "Páginas de la División de Población de las Naciones Unidas", "fr": "Pages de la Division de la population de l''ONU"}', '{"en": "Days and place could not be checked and are left out.", "es": "Los días y el lugar no se han podido comprobar y se omiten.", "fr": "Les jours et le lieu n''ont pu être vérifiés et sont omis."}', NULL, NULL, '{10:00-13:00,15:00-18:00}', NULL, 0, DEFAULT),
	('01a22a5d-4b7c-76a6-b1d2-45b79e75e3e5', 1, 'a-meeting-of-this-release-2027', 'WORKSHOP', NULL, '{"en": "A meeting of this release", "es": "A meeting of this release", "fr": "A meeting of this release"}', NULL, NULL, NULL, 'ANNOUNCED', 'IN_PERSON', '2027-09-27', '2027-09-28', '2027-09-27', '2027-09-28', 'Europe/Zurich', '{"en": "Geneva", "es": "Ginebra", "fr": "Genève"}', NULL, '{en,fr,es}', '{}', NULL, 2, '2027-08-27 16:00:00+00', 'Europe/Zurich', false, '2027-09-20 16:00:00+00', false, 'MAY_FOLLOW', 'Ms. Contact', 'contact@example.int', NULL, 'ALL', false, false, NULL, NULL, NULL, NULL, '01a22a5d-3978-7e2c-9ca9-06f571ce16bf', '2026-11-30 02:51:28.884787+00', '{10:00-13:00,15:00-18:00}', '140e36c5-9c4c-3cb7-85cf-10dc0bdc8b48', 0, DEFAULT),
	('01a22a5d-7b63-7e3a-8a31-b7156a402515', 1, 'a-meeting-of-this-release-2027-2', 'WORKSHOP', NULL, '{"en": "A meeting of this release", "es": "A meeting of this release", "fr": "A meeting of this release"}', NULL, NULL, NULL, 'ANNOUNCED', 'IN_PERSON', '2027-09-27', '2027-09-28', '2027-09-27', '2027-09-28', 'Europe/Zurich', '{"en": "Geneva", "es": "Ginebra", "fr": "Genève"}', NULL, '{en,fr,es}', '{}', NULL, 2, '2027-08-27 16:00:00+00', 'Europe/Zurich', false, '2027-09-20 16:00:00+00', false, 'MAY_FOLLOW', 'Ms. Contact', 'contact@example.int', NULL, 'ALL', false, false, NULL, NULL, NULL, NULL, '01a22a5d-3978-7e2c-9ca9-06f571ce16bf', '2026-11-30 02:51:39.365354+00', '{10:00-13:00,15:00-18:00}', '7c8b525e-4995-39e4-b4f6-818b33099601', 0, DEFAULT);


--
-- Data for Name: meeting_change; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: meeting_partner; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.meeting_partner VALUES
	('01a22a5d-1457-78f0-9d5e-c32ef54d2cbf', '01a22a5d-1034-7027-b476-d838e61859b7'),
	('01a22a5d-1457-78f0-9d5e-c32ef54d2cbf', '01a22a5d-1046-73cd-a872-0222d7ecbc38'),
	('01a22a5d-1465-7fe3-85a3-9f1f605792f8', '01a22a5d-1046-73cd-a872-0222d7ecbc38'),
	('01a22a5d-1465-7fe3-85a3-9f1f605792f8', '01a22a5d-1046-7c86-82b9-212cb6a506cd'),
	('01a22a5d-1470-7a1b-824c-2dd76604876f', '01a22a5d-1046-7978-9ffa-43563439655a');


--
-- Data for Name: meeting_process; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.meeting_process VALUES
	('01a22a5d-1417-7bf1-99ff-25fa9ac4a7db', '01a22a5d-10dc-7450-af04-c9d24d827f4c', 0),
	('01a22a5d-1426-75d1-862b-4c554b5cb111', '01a22a5d-10dc-7450-af04-c9d24d827f4c', 0),
	('01a22a5d-1435-7b52-aedc-15910cfd9ded', '01a22a5d-10dc-7450-af04-c9d24d827f4c', 0),
	('01a22a5d-1441-7cbd-bb59-97925469ad64', '01a22a5d-10dc-7450-af04-c9d24d827f4c', 0),
	('01a22a5d-1447-7f4c-8254-1dd824b594f7', '01a22a5d-10dc-7450-af04-c9d24d827f4c', 0),
	('01a22a5d-1457-78f0-9d5e-c32ef54d2cbf', '01a22a5d-10dc-7450-af04-c9d24d827f4c', 0),
	('01a22a5d-1465-7fe3-85a3-9f1f605792f8', '01a22a5d-10dc-7450-af04-c9d24d827f4c', 0),
	('01a22a5d-1470-7a1b-824c-2dd76604876f', '01a22a5d-10dc-7450-af04-c9d24d827f4c', 0),
	('01a22a5d-147b-7169-b7f8-1fde5b43e7e0', '01a22a5d-10dc-7450-af04-c9d24d827f4c', 0),
	('01a22a5d-1485-7b7b-9daf-0baef16c0e1c', '01a22a5d-10dc-7450-af04-c9d24d827f4c', 0),
	('01a22a5d-148e-7b19-a76b-ad4ca1c1c773', '01a22a5d-10e1-73de-aaa6-ecd686e08a91', 0),
	('01a22a5d-149d-7b3a-b240-79ccafdc1981', '01a22a5d-10e1-73de-aaa6-ecd686e08a91', 0),
	('01a22a5d-14a6-76d2-832c-2982281c6fd4', '01a22a5d-10e1-73de-aaa6-ecd686e08a91', 0),
	('01a22a5d-14af-7ff5-96c7-bd7528876f44', '01a22a5d-10e1-73de-aaa6-ecd686e08a91', 0),
	('01a22a5d-14b7-7336-955a-134db94f9c58', '01a22a5d-10e1-73de-aaa6-ecd686e08a91', 0),
	('01a22a5d-14c1-7561-946b-53f35d864dc7', '01a22a5d-10e1-73de-aaa6-ecd686e08a91', 0),
	('01a22a5d-14ca-74c2-a9a8-bc0c61750070', '01a22a5d-10e2-7711-8059-24eb5587642d', 0),
	('01a22a5d-14d1-7e0a-a6cc-9cb089d703cf', '01a22a5d-10e2-7711-8059-24eb5587642d', 0),
	('01a22a5d-14d7-79dd-ae47-2ef4aba19e28', '01a22a5d-10e2-7711-8059-24eb5587642d', 0),
	('01a22a5d-14dc-7bc1-aade-a4f5cc908ffb', '01a22a5d-10e2-7711-8059-24eb5587642d', 0),
	('01a22a5d-4b7c-76a6-b1d2-45b79e75e3e5', '01a22a5d-10dc-7450-af04-c9d24d827f4c', 0),
	('01a22a5d-7b63-7e3a-8a31-b7156a402515', '01a22a5d-10dc-7450-af04-c9d24d827f4c', 0);


--
-- Data for Name: meeting_topic; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.meeting_topic VALUES
	('01a22a5d-1457-78f0-9d5e-c32ef54d2cbf', '01a22a5d-10f4-734e-a6a9-bcc67a1c845a'),
	('01a22a5d-1457-78f0-9d5e-c32ef54d2cbf', '01a22a5d-10fb-742d-92e1-76b58d62dd70'),
	('01a22a5d-1465-7fe3-85a3-9f1f605792f8', '01a22a5d-10f4-734e-a6a9-bcc67a1c845a'),
	('01a22a5d-1465-7fe3-85a3-9f1f605792f8', '01a22a5d-10fb-742d-92e1-76b58d62dd70'),
	('01a22a5d-1470-7a1b-824c-2dd76604876f', '01a22a5d-10fb-760d-8cf5-d86967f810b1'),
	('01a22a5d-147b-7169-b7f8-1fde5b43e7e0', '01a22a5d-10f4-7182-add4-413d557997ca'),
	('01a22a5d-1485-7b7b-9daf-0baef16c0e1c', '01a22a5d-10fb-7bb6-af44-feee50da0b20'),
	('01a22a5d-1485-7b7b-9daf-0baef16c0e1c', '01a22a5d-10fb-7d76-9455-12181700a4af'),
	('01a22a5d-148e-7b19-a76b-ad4ca1c1c773', '01a22a5d-10f5-7719-8956-1770f46a6d34'),
	('01a22a5d-149d-7b3a-b240-79ccafdc1981', '01a22a5d-10f5-7719-8956-1770f46a6d34'),
	('01a22a5d-14a6-76d2-832c-2982281c6fd4', '01a22a5d-10f5-7719-8956-1770f46a6d34'),
	('01a22a5d-14af-7ff5-96c7-bd7528876f44', '01a22a5d-10f5-7719-8956-1770f46a6d34'),
	('01a22a5d-14b7-7336-955a-134db94f9c58', '01a22a5d-10f5-7719-8956-1770f46a6d34'),
	('01a22a5d-14c1-7561-946b-53f35d864dc7', '01a22a5d-10f3-782c-be73-b46687568106'),
	('01a22a5d-14c1-7561-946b-53f35d864dc7', '01a22a5d-10f3-7b5e-a729-da7f1eb10774'),
	('01a22a5d-14c1-7561-946b-53f35d864dc7', '01a22a5d-10f4-722f-9c46-204f52318e88'),
	('01a22a5d-14c1-7561-946b-53f35d864dc7', '01a22a5d-10f4-73d1-b839-bea71538f9e4'),
	('01a22a5d-14c1-7561-946b-53f35d864dc7', '01a22a5d-10fb-7812-846b-084ebb1be436'),
	('01a22a5d-14c1-7561-946b-53f35d864dc7', '01a22a5d-10fb-7ad6-a6c3-b5396196a30a');


--
-- Data for Name: membership; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.membership VALUES
	('01a22a5d-1158-7ae1-ae5e-dd4642c997ae', 0, '01a22a5d-10d0-73a5-81ea-55c753597f71', '01a22a5d-0f24-7960-b911-0ff6517d2872', 'MEMBER', NULL, NULL, 'Australia', 1, '2005-07'),
	('01a22a5d-1158-7df9-b587-bba51bf6a595', 0, '01a22a5d-10d0-73a5-81ea-55c753597f71', '01a22a5d-0f24-7ce7-85a8-5546e5906bfa', 'MEMBER', NULL, NULL, 'Austria', 2, '2005-07'),
	('01a22a5d-1158-7f04-a449-59d8ffaef47d', 0, '01a22a5d-10d0-73a5-81ea-55c753597f71', '01a22a5d-0f28-73ae-a4f4-733dc2e07c5c', 'MEMBER', NULL, NULL, 'Belgium', 3, '2005-07'),
	('01a22a5d-1158-7f8f-936a-ee6d37fd6a77', 0, '01a22a5d-10d0-73a5-81ea-55c753597f71', '01a22a5d-0f94-7c22-ae8d-468ec4ebb0fd', 'MEMBER', NULL, NULL, 'Canada', 4, '2005-07'),
	('01a22a5d-1159-700b-986e-580bbc9e59e8', 0, '01a22a5d-10d0-73a5-81ea-55c753597f71', '01a22a5d-0f9b-7428-9c8f-e9c016ed1529', 'MEMBER', NULL, NULL, 'Denmark', 5, '2005-07'),
	('01a22a5d-1159-709c-8c3d-a714bf5a8406', 0, '01a22a5d-10d0-73a5-81ea-55c753597f71', '01a22a5d-0f9d-72bd-b523-914f676a7dd2', 'MEMBER', NULL, NULL, 'Finland', 6, '2005-07'),
	('01a22a5d-1159-711b-89d7-9e17f657cff2', 0, '01a22a5d-10d0-73a5-81ea-55c753597f71', '01a22a5d-0f9a-7b4f-87f0-eb65090d6e0f', 'MEMBER', NULL, NULL, 'Germany', 7, '2005-07'),
	('01a22a5d-1159-71a1-b992-66073af523a8', 0, '01a22a5d-10d0-73a5-81ea-55c753597f71', '01a22a5d-0fa1-7eca-80db-2281f2e3ec0b', 'MEMBER', NULL, NULL, 'Ireland', 8, '2005-07'),
	('01a22a5d-1159-748f-8348-7d0e8e196508', 0, '01a22a5d-10d0-73a5-81ea-55c753597f71', '01a22a5d-0fad-7383-8f8a-f8bf37ec9675', 'MEMBER', NULL, NULL, 'Netherlands', 9, '2005-07'),
	('01a22a5d-1159-76df-900a-31c20ea8e149', 0, '01a22a5d-10d0-73a5-81ea-55c753597f71', '01a22a5d-0fad-7fcb-97c1-6b00d184be5f', 'MEMBER', NULL, NULL, 'New Zealand', 10, '2005-07'),
	('01a22a5d-1159-78cc-b300-f7c7da204c65', 0, '01a22a5d-10d0-73a5-81ea-55c753597f71', '01a22a5d-0fad-7704-8772-48120d021ef2', 'MEMBER', NULL, NULL, 'Norway', 11, '2005-07'),
	('01a22a5d-1159-795a-b20e-0c2275cb603f', 0, '01a22a5d-10d0-73a5-81ea-55c753597f71', '01a22a5d-0f9c-7815-9caa-ac1d6505a339', 'MEMBER', NULL, NULL, 'Spain', 12, '2005-07'),
	('01a22a5d-1159-79e1-a60d-655213edb1e9', 0, '01a22a5d-10d0-73a5-81ea-55c753597f71', '01a22a5d-0fb4-765d-9f1e-f69d511aff6d', 'MEMBER', NULL, NULL, 'Sweden', 13, '2005-07'),
	('01a22a5d-1159-7f8b-8bd1-d3ece0fea401', 0, '01a22a5d-10d0-73a5-81ea-55c753597f71', '01a22a5d-0f94-7f89-a43e-b9630be13acf', 'MEMBER', NULL, NULL, 'Switzerland', 14, '2005-07'),
	('01a22a5d-115a-7084-a361-47890ee35486', 0, '01a22a5d-10d0-73a5-81ea-55c753597f71', '01a22a5d-0f9e-73e5-ad74-442fad11ba6c', 'MEMBER', NULL, NULL, 'UK', 15, '2005-07'),
	('01a22a5d-115a-71f5-82c2-d154e5a681c6', 0, '01a22a5d-10d0-73a5-81ea-55c753597f71', '01a22a5d-1016-7cc1-b090-2f12cc177600', 'MEMBER', NULL, NULL, 'USA', 16, '2005-07'),
	('01a22a5d-115a-7274-b5b7-966c86b9e670', 0, '01a22a5d-10d7-7a40-8b62-c82a26c009c8', '01a22a5d-0f22-7ae1-ac68-fef7164a9441', 'MEMBER', NULL, NULL, 'Albania', 1, '2005-07'),
	('01a22a5d-115a-72f7-9cde-ba8f99b05308', 0, '01a22a5d-10d7-7a40-8b62-c82a26c009c8', '01a22a5d-0f24-7092-97ff-8b2d8a4e202d', 'MEMBER', NULL, NULL, 'Armenia', 2, '2005-07'),
	('01a22a5d-115a-74cb-bdba-40d4d81eeda1', 0, '01a22a5d-10d7-7a40-8b62-c82a26c009c8', '01a22a5d-0f24-7960-b911-0ff6517d2872', 'MEMBER', NULL, NULL, 'Australia', 3, '2005-07'),
	('01a22a5d-115a-757d-a2cb-d98cb87512c1', 0, '01a22a5d-10d7-7a40-8b62-c82a26c009c8', '01a22a5d-0f24-7ce7-85a8-5546e5906bfa', 'MEMBER', NULL, NULL, 'Austria', 4, '2005-07'),
	('01a22a5d-115a-7610-a46c-2df4b2dc1b3a', 0, '01a22a5d-10d7-7a40-8b62-c82a26c009c8', '01a22a5d-0f25-7143-8d23-c080b5810b90', 'MEMBER', NULL, NULL, 'Azerbaijan', 5, '2005-07'),
	('01a22a5d-115a-7685-b0d2-80f070ea7149', 0, '01a22a5d-10d7-7a40-8b62-c82a26c009c8', '01a22a5d-0f8f-7c36-94d0-a369608f62b7', 'MEMBER', NULL, NULL, 'Belarus', 6, '2005-07'),
	('01a22a5d-115a-76fa-914d-6c019674e922', 0, '01a22a5d-10d7-7a40-8b62-c82a26c009c8', '01a22a5d-0f28-73ae-a4f4-733dc2e07c5c', 'MEMBER', NULL, NULL, 'Belgium', 7, '2005-07'),
	('01a22a5d-115a-7761-b388-3c46cfbbc095', 0, '01a22a5d-10d7-7a40-8b62-c82a26c009c8', '01a22a5d-0f49-7173-b318-936d27d1072a', 'MEMBER', NULL, NULL, 'Bosnia and Herzegovina', 8, '2005-07'),
	('01a22a5d-115a-77c7-a9f1-a12deb0b36cd', 0, '01a22a5d-10d7-7a40-8b62-c82a26c009c8', '01a22a5d-0f47-78f4-9449-79bb42ff3de0', 'MEMBER', NULL, NULL, 'Bulgaria', 9, '2005-07'),
	('01a22a5d-115a-7838-9ced-15f8622cc182', 0, '01a22a5d-10d7-7a40-8b62-c82a26c009c8', '01a22a5d-0f94-7c22-ae8d-468ec4ebb0fd', 'MEMBER', NULL, NULL, 'Canada', 10, '2005-07'),
	('01a22a5d-115a-78a0-930f-1f4d4410eb26', 0, '01a22a5d-10d7-7a40-8b62-c82a26c009c8', '01a22a5d-0fa0-7ea8-b431-a7b0b0b95663', 'MEMBER', NULL, NULL, 'Croatia', 11, '2005-07'),
	('01a22a5d-115a-7914-b431-a9303db7c46f', 0, '01a22a5d-10d7-7a40-8b62-c82a26c009c8', '01a22a5d-0f9a-7300-9e91-066cc1ccf3a9', 'MEMBER', NULL, NULL, 'Cyprus', 12, '2005-07'),
	('01a22a5d-115a-7979-8ba6-67773be31152', 0, '01a22a5d-10d7-7a40-8b62-c82a26c009c8', '01a22a5d-0f9a-7785-9d1c-cedc0882b353', 'MEMBER', NULL, NULL, 'Czech Republic', 13, '2005-07'),
	('01a22a5d-115a-79dd-9e2d-998433cf93e3', 0, '01a22a5d-10d7-7a40-8b62-c82a26c009c8', '01a22a5d-0f9b-7428-9c8f-e9c016ed1529', 'MEMBER', NULL, NULL, 'Denmark', 14, '2005-07'),
	('01a22a5d-115a-7a4a-b73a-66c44641dec0', 0, '01a22a5d-10d7-7a40-8b62-c82a26c009c8', '01a22a5d-0f9c-7afd-ada2-e22b5bfde61e', 'MEMBER', NULL, NULL, 'Estonia', 15, '2005-07'),
	('01a22a5d-115a-7aa9-a27c-74e8d1b0189f', 0, '01a22a5d-10d7-7a40-8b62-c82a26c009c8', '01a22a5d-0f9d-72bd-b523-914f676a7dd2', 'MEMBER', NULL, NULL, 'Finland', 16, '2005-07'),
	('01a22a5d-115a-7b14-8d9e-e544213cfa78', 0, '01a22a5d-10d7-7a40-8b62-c82a26c009c8', '01a22a5d-0f9d-7a1e-9c6c-484d54a1bc76', 'MEMBER', NULL, NULL, 'France', 17, '2005-07'),
	('01a22a5d-115a-7b72-be99-6ff208af3eea', 0, '01a22a5d-10d7-7a40-8b62-c82a26c009c8', '01a22a5d-0f9e-782b-b706-a5a0f9ad46cf', 'MEMBER', NULL, NULL, 'Georgia', 18, '2005-07'),
	('01a22a5d-115a-7bcb-80b1-c198b5f4bcd6', 0, '01a22a5d-10d7-7a40-8b62-c82a26c009c8', '01a22a5d-0f9a-7b4f-87f0-eb65090d6e0f', 'MEMBER', NULL, NULL, 'Germany', 19, '2005-07'),
	('01a22a5d-115a-7c36-8288-fd6ebde5be42', 0, '01a22a5d-10d7-7a40-8b62-c82a26c009c8', '01a22a5d-0f9f-7d14-8e3b-3e0b1f88a77f', 'MEMBER', NULL, NULL, 'Greece', 20, '2005-07'),
	('01a22a5d-115a-7c92-b452-8e390e64e6f0', 0, '01a22a5d-10d7-7a40-8b62-c82a26c009c8', '01a22a5d-0fa1-747c-bdfb-eedc3430f361', 'MEMBER', NULL, NULL, 'Hungary', 21, '2005-07'),
	('01a22a5d-115a-7cfb-a183-3b5caf19fdc2', 0, '01a22a5d-10d7-7a40-8b62-c82a26c009c8', '01a22a5d-0fa2-783e-bc64-804572150604', 'MEMBER', NULL, NULL, 'Iceland', 22, '2005-07'),
	('01a22a5d-115a-7d5b-8e6b-9a432d56e394', 0, '01a22a5d-10d7-7a40-8b62-c82a26c009c8', '01a22a5d-0fa1-7eca-80db-2281f2e3ec0b', 'MEMBER', NULL, NULL, 'Ireland', 23, '2005-07'),
	('01a22a5d-115a-7db8-a665-dc792f1af7bf', 0, '01a22a5d-10d7-7a40-8b62-c82a26c009c8', '01a22a5d-0fa2-7dee-ad4a-43c8f510aa01', 'MEMBER', NULL, NULL, 'Italy', 24, '2005-07'),
	('01a22a5d-115a-7e24-90cf-8caaad5caa88', 0, '01a22a5d-10d7-7a40-8b62-c82a26c009c8', '01a22a5d-0fa3-7fd7-9b26-0f089cff6096', 'MEMBER', NULL, NULL, 'Kazakhstan', 25, '2005-07'),
	('01a22a5d-115a-7e7f-bcf0-a75b6bb0c5cf', 0, '01a22a5d-10d7-7a40-8b62-c82a26c009c8', '01a22a5d-0fa4-77de-bc48-ada8b68f1901', 'MEMBER', NULL, NULL, 'Kyrgyzstan', 26, '2005-07'),
	('01a22a5d-115b-71cf-975c-25aaba572a1b', 0, '01a22a5d-10d7-7a40-8b62-c82a26c009c8', '01a22a5d-0fa8-712f-a1e6-d0a9461841ee', 'MEMBER', NULL, NULL, 'Latvia', 27, '2005-07'),
	('01a22a5d-115b-7394-8fd4-ed83dda339a7', 0, '01a22a5d-10d7-7a40-8b62-c82a26c009c8', '01a22a5d-0fa7-7015-86ee-bb1fc222defb', 'MEMBER', NULL, NULL, 'Liechtenstein', 28, '2005-07'),
	('01a22a5d-115b-7412-a7cb-ec010764daf1', 0, '01a22a5d-10d7-7a40-8b62-c82a26c009c8', '01a22a5d-0fa7-795d-bc6e-783e959f9365', 'MEMBER', NULL, NULL, 'Lithuania', 29, '2005-07'),
	('01a22a5d-115b-74a2-b48f-12a9f0d3759b', 0, '01a22a5d-10d7-7a40-8b62-c82a26c009c8', '01a22a5d-0fa7-7d0b-8bd1-f48c797615bf', 'MEMBER', NULL, NULL, 'Luxembourg', 30, '2005-07'),
	('01a22a5d-115b-7510-8f98-fde9fbde0229', 0, '01a22a5d-10d7-7a40-8b62-c82a26c009c8', '01a22a5d-0fa9-7c5d-81ff-677afda57d02', 'MEMBER', NULL, NULL, 'Macedonia', 31, '2005-07'),
	('01a22a5d-115b-75a7-a2f0-f0c7e9a97e81', 0, '01a22a5d-10d7-7a40-8b62-c82a26c009c8', '01a22a5d-0faa-74f7-aaf5-e3cd930f6c25', 'MEMBER', NULL, NULL, 'Malta', 32, '2005-07'),
	('01a22a5d-115b-7612-8a5f-44271729d91e', 0, '01a22a5d-10d7-7a40-8b62-c82a26c009c8', '01a22a5d-0fa8-7a19-9839-f06aceb7c5e6', 'MEMBER', NULL, NULL, 'Moldova', 33, '2005-07'),
	('01a22a5d-115b-7674-9fbb-c16e3ca8d77a', 0, '01a22a5d-10d7-7a40-8b62-c82a26c009c8', '01a22a5d-0fad-7383-8f8a-f8bf37ec9675', 'MEMBER', NULL, NULL, 'Netherlands', 34, '2005-07'),
	('01a22a5d-115b-76e1-aa57-da9131ca3a24', 0, '01a22a5d-10d7-7a40-8b62-c82a26c009c8', '01a22a5d-0fad-7704-8772-48120d021ef2', 'MEMBER', NULL, NULL, 'Norway', 35, '2005-07'),
	('01a22a5d-115b-7744-9a51-4e0087a222a1', 0, '01a22a5d-10d7-7a40-8b62-c82a26c009c8', '01a22a5d-0faf-77e7-afdd-0db83a608663', 'MEMBER', NULL, NULL, 'Poland', 36, '2005-07'),
	('01a22a5d-115b-77ad-865b-1cad183499d3', 0, '01a22a5d-10d7-7a40-8b62-c82a26c009c8', '01a22a5d-0faf-7e9b-a1ad-0441d628ac0b', 'MEMBER', NULL, NULL, 'Portugal', 37, '2005-07'),
	('01a22a5d-115b-780b-8b95-27c4e4198a29', 0, '01a22a5d-10d7-7a40-8b62-c82a26c009c8', '01a22a5d-0fb0-7a26-941b-74619c0493be', 'MEMBER', NULL, NULL, 'Romania', 38, '2005-07'),
	('01a22a5d-115b-7867-bb06-a232c401dd04', 0, '01a22a5d-10d7-7a40-8b62-c82a26c009c8', '01a22a5d-0fb0-7d99-b25d-983589482f4b', 'MEMBER', NULL, NULL, 'Russian Federation', 39, '2005-07'),
	('01a22a5d-115b-78cf-b041-44d6f89abff7', 0, '01a22a5d-10d7-7a40-8b62-c82a26c009c8', '01a22a5d-0fb1-770f-906b-567f792d69fc', 'MEMBER', NULL, NULL, 'Serbia and Montenegro', 40, '2005-07'),
	('01a22a5d-115c-7aaa-9e76-2640f6d737d0', 0, '01a22a5d-10d7-7a40-8b62-c82a26c009c8', '01a22a5d-0fb3-7f84-83fc-d05aae5b7412', 'MEMBER', NULL, NULL, 'Slovakia', 41, '2005-07'),
	('01a22a5d-115c-7ca7-ace6-af6e1599f89d', 0, '01a22a5d-10d7-7a40-8b62-c82a26c009c8', '01a22a5d-0fb4-732c-b487-fac16e750695', 'MEMBER', NULL, NULL, 'Slovenia', 42, '2005-07'),
	('01a22a5d-115c-7d34-9491-6f7d0393818c', 0, '01a22a5d-10d7-7a40-8b62-c82a26c009c8', '01a22a5d-0f9c-7815-9caa-ac1d6505a339', 'MEMBER', NULL, NULL, 'Spain', 43, '2005-07'),
	('01a22a5d-115c-7da0-a55a-e5d8dd963bff', 0, '01a22a5d-10d7-7a40-8b62-c82a26c009c8', '01a22a5d-0fb4-765d-9f1e-f69d511aff6d', 'MEMBER', NULL, NULL, 'Sweden', 44, '2005-07'),
	('01a22a5d-115c-7e1a-a4fb-ce641dd13b50', 0, '01a22a5d-10d7-7a40-8b62-c82a26c009c8', '01a22a5d-0f94-7f89-a43e-b9630be13acf', 'MEMBER', NULL, NULL, 'Switzerland', 45, '2005-07'),
	('01a22a5d-115c-7e83-9c9c-3e4201e11fb9', 0, '01a22a5d-10d7-7a40-8b62-c82a26c009c8', '01a22a5d-0fb5-7dde-8414-ce5bc1f29335', 'MEMBER', NULL, NULL, 'Tajikistan', 46, '2005-07'),
	('01a22a5d-115c-7ef2-8c4d-3dac19669e5b', 0, '01a22a5d-10d7-7a40-8b62-c82a26c009c8', '01a22a5d-0fe0-7f19-8ed4-52cea34b1192', 'MEMBER', NULL, NULL, 'Turkey', 47, '2005-07'),
	('01a22a5d-115c-7f55-9777-fa08cb11a8a0', 0, '01a22a5d-10d7-7a40-8b62-c82a26c009c8', '01a22a5d-1016-77b8-8324-cb0ad50ae1d7', 'MEMBER', NULL, NULL, 'Ukraine', 48, '2005-07'),
	('01a22a5d-115c-7fb1-bbc7-2e197f56862c', 0, '01a22a5d-10d7-7a40-8b62-c82a26c009c8', '01a22a5d-0f9e-73e5-ad74-442fad11ba6c', 'MEMBER', NULL, NULL, 'UK', 49, '2005-07'),
	('01a22a5d-115d-7018-a775-2809981f72b2', 0, '01a22a5d-10d7-7a40-8b62-c82a26c009c8', '01a22a5d-1016-7cc1-b090-2f12cc177600', 'MEMBER', NULL, NULL, 'USA', 50, '2005-07'),
	('01a22a5d-115d-7079-9d62-02b526bd58c8', 0, '01a22a5d-10d8-743c-a3d0-8840d7262103', '01a22a5d-0f8f-7c36-94d0-a369608f62b7', 'MEMBER', NULL, NULL, 'Belarus', 1, '2005-07'),
	('01a22a5d-115d-70e1-b7e5-c70e33831c3a', 0, '01a22a5d-10d8-743c-a3d0-8840d7262103', '01a22a5d-0f9c-7afd-ada2-e22b5bfde61e', 'MEMBER', NULL, NULL, 'Estonia', 2, '2005-07'),
	('01a22a5d-115d-7146-8a24-807495b410c4', 0, '01a22a5d-10d8-743c-a3d0-8840d7262103', '01a22a5d-0fa1-747c-bdfb-eedc3430f361', 'MEMBER', NULL, NULL, 'Hungary', 3, '2005-07'),
	('01a22a5d-115d-719d-8f71-8f93aac7a08c', 0, '01a22a5d-10d8-743c-a3d0-8840d7262103', '01a22a5d-0fa8-712f-a1e6-d0a9461841ee', 'MEMBER', NULL, NULL, 'Latvia', 4, '2005-07'),
	('01a22a5d-115d-71ff-80f1-59a3391967a9', 0, '01a22a5d-10d8-743c-a3d0-8840d7262103', '01a22a5d-0fa7-795d-bc6e-783e959f9365', 'MEMBER', NULL, NULL, 'Lithuania', 5, '2005-07'),
	('01a22a5d-115d-7256-abb6-5efa50ca20d9', 0, '01a22a5d-10d8-743c-a3d0-8840d7262103', '01a22a5d-0fa8-7a19-9839-f06aceb7c5e6', 'MEMBER', NULL, NULL, 'Moldova', 6, '2005-07'),
	('01a22a5d-115d-72b6-b28d-c4ed3f340798', 0, '01a22a5d-10d8-743c-a3d0-8840d7262103', '01a22a5d-0faf-77e7-afdd-0db83a608663', 'MEMBER', NULL, NULL, 'Poland', 7, '2005-07'),
	('01a22a5d-115d-730d-8f8f-a8c34432b7b6', 0, '01a22a5d-10d8-743c-a3d0-8840d7262103', '01a22a5d-0fb0-7a26-941b-74619c0493be', 'MEMBER', NULL, NULL, 'Romania', 8, '2005-07'),
	('01a22a5d-115d-7361-8d09-8b1bb4939d76', 0, '01a22a5d-10d8-743c-a3d0-8840d7262103', '01a22a5d-0fb3-7f84-83fc-d05aae5b7412', 'MEMBER', NULL, NULL, 'Slovakia', 9, '2005-07'),
	('01a22a5d-115d-73c5-a294-567170c6c4aa', 0, '01a22a5d-10d8-743c-a3d0-8840d7262103', '01a22a5d-1016-77b8-8324-cb0ad50ae1d7', 'MEMBER', NULL, NULL, 'Ukraine', 10, '2005-07'),
	('01a22a5d-115d-741d-bf21-83d0fd808a43', 0, '01a22a5d-10d8-788e-a000-32888401d46f', '01a22a5d-0f24-7092-97ff-8b2d8a4e202d', 'MEMBER', NULL, NULL, 'Armenia', 1, '2005-07'),
	('01a22a5d-115d-747d-b103-3aaefb546f72', 0, '01a22a5d-10d8-788e-a000-32888401d46f', '01a22a5d-0f25-7143-8d23-c080b5810b90', 'MEMBER', NULL, NULL, 'Azerbaijan', 2, '2005-07'),
	('01a22a5d-115d-74d1-b3d7-25f4ddca0e5a', 0, '01a22a5d-10d8-788e-a000-32888401d46f', '01a22a5d-0f8f-7c36-94d0-a369608f62b7', 'MEMBER', NULL, NULL, 'Belarus', 3, '2005-07'),
	('01a22a5d-115d-755d-a0ef-b761422602f8', 0, '01a22a5d-10d8-788e-a000-32888401d46f', '01a22a5d-0f9e-782b-b706-a5a0f9ad46cf', 'MEMBER', NULL, NULL, 'Georgia', 4, '2005-07'),
	('01a22a5d-115d-75cf-8693-b74523ba430c', 0, '01a22a5d-10d8-788e-a000-32888401d46f', '01a22a5d-0fa3-7fd7-9b26-0f089cff6096', 'MEMBER', NULL, NULL, 'Kazakhstan', 5, '2005-07'),
	('01a22a5d-115d-762e-849c-31c483d8278a', 0, '01a22a5d-10d8-788e-a000-32888401d46f', '01a22a5d-0fa4-77de-bc48-ada8b68f1901', 'MEMBER', NULL, NULL, 'Kyrgyzstan', 6, '2005-07'),
	('01a22a5d-115d-7690-b25f-1550902c515d', 0, '01a22a5d-10d8-788e-a000-32888401d46f', '01a22a5d-0fa8-7a19-9839-f06aceb7c5e6', 'MEMBER', NULL, NULL, 'Moldova', 7, '2005-07'),
	('01a22a5d-115d-76ec-89b2-c2c5771d62a0', 0, '01a22a5d-10d8-788e-a000-32888401d46f', '01a22a5d-0fb0-7d99-b25d-983589482f4b', 'MEMBER', NULL, NULL, 'Russian Federation', 8, '2005-07'),
	('01a22a5d-115d-7743-87f1-7af09671f6f8', 0, '01a22a5d-10d8-788e-a000-32888401d46f', '01a22a5d-0fb5-7dde-8414-ce5bc1f29335', 'MEMBER', NULL, NULL, 'Tajikistan', 9, '2005-07'),
	('01a22a5d-1161-7521-bab2-200b843edf64', 0, '01a22a5d-10d8-788e-a000-32888401d46f', '01a22a5d-0fb6-71cd-a3e1-5a392df34e94', 'MEMBER', NULL, NULL, 'Turkmenistan', 10, '2005-07'),
	('01a22a5d-1161-75f3-978c-287d3ebdd1bc', 0, '01a22a5d-10d8-788e-a000-32888401d46f', '01a22a5d-1016-77b8-8324-cb0ad50ae1d7', 'MEMBER', NULL, NULL, 'Ukraine', 11, '2005-07'),
	('01a22a5d-1161-768d-90ad-a0314d446ea1', 0, '01a22a5d-10d8-788e-a000-32888401d46f', '01a22a5d-1017-705b-9801-94d31bbf2c70', 'MEMBER', NULL, NULL, 'Uzbekistan', 12, '2005-07'),
	('01a22a5d-1161-76f4-be3e-d019946a2abb', 0, '01a22a5d-10d8-788e-a000-32888401d46f', '01a22a5d-0f24-7960-b911-0ff6517d2872', 'INTERESTED', NULL, NULL, 'Australia', 13, '2005-07'),
	('01a22a5d-1161-7809-8611-48c6d9169f49', 0, '01a22a5d-10d9-716f-8fe1-821525b90635', '01a22a5d-0f90-79d1-8979-b12c34201c82', 'MEMBER', NULL, NULL, 'Belize', 1, '2005-07'),
	('01a22a5d-1161-7891-9d74-a5a8ee405949', 0, '01a22a5d-10d9-716f-8fe1-821525b90635', '01a22a5d-0f94-7c22-ae8d-468ec4ebb0fd', 'MEMBER', NULL, NULL, 'Canada', 2, '2005-07'),
	('01a22a5d-1161-78f9-add7-f6a470db1b53', 0, '01a22a5d-10d9-716f-8fe1-821525b90635', '01a22a5d-0f99-74d8-bd3a-128ebd63ac1b', 'MEMBER', NULL, NULL, 'Costa Rica', 3, '2005-07'),
	('01a22a5d-1161-7969-ad5e-f2e27b279dac', 0, '01a22a5d-10d9-716f-8fe1-821525b90635', '01a22a5d-0f9b-78b2-866b-264d8cd0e9ff', 'MEMBER', NULL, NULL, 'Dominican Republic', 4, '2005-07'),
	('01a22a5d-1161-79c8-8e27-11c8de20e32b', 0, '01a22a5d-10d9-716f-8fe1-821525b90635', '01a22a5d-0fb2-799b-b6ed-c62c9270559c', 'MEMBER', NULL, NULL, 'El Salvador', 5, '2005-07'),
	('01a22a5d-1161-7a21-8dbb-2c4983c72fd5', 0, '01a22a5d-10d9-716f-8fe1-821525b90635', '01a22a5d-0fa0-74e5-8a49-a3fedcb59d8d', 'MEMBER', NULL, NULL, 'Guatemala', 6, '2005-07'),
	('01a22a5d-1161-7a8a-8756-78681881636d', 0, '01a22a5d-10d9-716f-8fe1-821525b90635', '01a22a5d-0fa0-7bed-a5ed-2998277126a1', 'MEMBER', NULL, NULL, 'Honduras', 7, '2005-07'),
	('01a22a5d-1161-7ae3-82aa-9e4806ee8146', 0, '01a22a5d-10d9-716f-8fe1-821525b90635', '01a22a5d-0fa9-740f-811a-a9544a20ae6f', 'MEMBER', NULL, NULL, 'Mexico', 8, '2005-07'),
	('01a22a5d-1161-7baa-b65e-66cca2bc3d39', 0, '01a22a5d-10d9-716f-8fe1-821525b90635', '01a22a5d-0fac-7ce3-aef1-d36dbf01a7d7', 'MEMBER', NULL, NULL, 'Nicaragua', 9, '2005-07'),
	('01a22a5d-1161-7c10-b370-0a2ab45b37a8', 0, '01a22a5d-10d9-716f-8fe1-821525b90635', '01a22a5d-0fae-79a9-85c1-ed113113ff9a', 'MEMBER', NULL, NULL, 'Panama', 10, '2005-07'),
	('01a22a5d-1161-7c6d-ab34-c5275c42b77d', 0, '01a22a5d-10d9-716f-8fe1-821525b90635', '01a22a5d-1016-7cc1-b090-2f12cc177600', 'MEMBER', NULL, NULL, 'USA', 11, '2005-07');
INSERT INTO public.membership VALUES
	('01a22a5d-1161-7cd8-bafd-9d9fb00bd0c5', 0, '01a22a5d-10d9-7c11-a0f3-90d3d73db0e6', '01a22a5d-0f23-7c6a-b7ba-06a8b6718a0f', 'MEMBER', NULL, NULL, 'Argentina', 1, '2005-07'),
	('01a22a5d-1161-7d30-8346-664d62623c97', 0, '01a22a5d-10d9-7c11-a0f3-90d3d73db0e6', '01a22a5d-0f91-78b6-a975-e40b1434b73a', 'MEMBER', NULL, NULL, 'Bolivia', 2, '2005-07'),
	('01a22a5d-1161-7d94-8d92-4b715f8dca66', 0, '01a22a5d-10d9-7c11-a0f3-90d3d73db0e6', '01a22a5d-0f93-74e2-84ed-99ecf08bef1f', 'MEMBER', NULL, NULL, 'Brazil', 3, '2005-07'),
	('01a22a5d-1161-7dea-b9ff-48e752e4cef8', 0, '01a22a5d-10d9-7c11-a0f3-90d3d73db0e6', '01a22a5d-0f95-72af-8c21-0a4d0b7ee63b', 'MEMBER', NULL, NULL, 'Chile', 4, '2005-07'),
	('01a22a5d-1161-7e3e-9eb5-fb4a6dd65e29', 0, '01a22a5d-10d9-7c11-a0f3-90d3d73db0e6', '01a22a5d-0f98-796b-b80d-12ac0486b3a8', 'MEMBER', NULL, NULL, 'Colombia', 5, '2005-07'),
	('01a22a5d-1161-7ea9-bb92-41f39167a5ca', 0, '01a22a5d-10d9-7c11-a0f3-90d3d73db0e6', '01a22a5d-0f9b-7f29-9325-26b3df1e7eab', 'MEMBER', NULL, NULL, 'Ecuador', 6, '2005-07'),
	('01a22a5d-1161-7efc-942b-e9deed800405', 0, '01a22a5d-10d9-7c11-a0f3-90d3d73db0e6', '01a22a5d-0fa0-78d1-a256-6c76af31c7cd', 'MEMBER', NULL, NULL, 'Guyana', 7, '2005-07'),
	('01a22a5d-1161-7f5a-b2bb-0baae0bf78e2', 0, '01a22a5d-10d9-7c11-a0f3-90d3d73db0e6', '01a22a5d-0fb0-7170-aac5-b30ad684142f', 'MEMBER', NULL, NULL, 'Paraguay', 8, '2005-07'),
	('01a22a5d-1161-7fac-8eeb-da227d6ee43f', 0, '01a22a5d-10d9-7c11-a0f3-90d3d73db0e6', '01a22a5d-0fae-7c5f-8b85-1c2e12afacbc', 'MEMBER', NULL, NULL, 'Peru', 9, '2005-07'),
	('01a22a5d-1161-7ffe-aef5-2c3ccf986918', 0, '01a22a5d-10d9-7c11-a0f3-90d3d73db0e6', '01a22a5d-0fb3-7c71-992d-a7313fefb7b9', 'MEMBER', NULL, NULL, 'Surinam', 10, '2005-07'),
	('01a22a5d-1162-7059-946d-b35e8059997c', 0, '01a22a5d-10d9-7c11-a0f3-90d3d73db0e6', '01a22a5d-1016-7a4b-b545-868dad740231', 'MEMBER', NULL, NULL, 'Uruguay', 11, '2005-07'),
	('01a22a5d-1162-70d3-ae30-876fd794bc9d', 0, '01a22a5d-10d9-7c11-a0f3-90d3d73db0e6', '01a22a5d-1017-79ef-8a4f-5faa49204a6a', 'MEMBER', NULL, NULL, 'Venezuela', 12, '2005-07'),
	('01a22a5d-1162-7135-bb92-e8d2bce31841', 0, '01a22a5d-10da-756f-9bc8-ecd047d5e209', '01a22a5d-0f9b-7c13-a5ff-9104647e1161', 'MEMBER', NULL, NULL, 'Algeria', 1, '2005-07'),
	('01a22a5d-1162-7188-be2b-1945c3919a02', 0, '01a22a5d-10da-756f-9bc8-ecd047d5e209', '01a22a5d-0f9d-7a1e-9c6c-484d54a1bc76', 'MEMBER', NULL, NULL, 'France', 2, '2005-07'),
	('01a22a5d-1162-71dc-b9a5-a24a745ad3a4', 0, '01a22a5d-10da-756f-9bc8-ecd047d5e209', '01a22a5d-0fa2-7dee-ad4a-43c8f510aa01', 'MEMBER', NULL, NULL, 'Italy', 3, '2005-07'),
	('01a22a5d-1162-7237-abc1-fdfd942d9e89', 0, '01a22a5d-10da-756f-9bc8-ecd047d5e209', '01a22a5d-0fa6-7a16-a788-b7e41d639f3a', 'MEMBER', NULL, NULL, 'Libya', 4, '2005-07'),
	('01a22a5d-1162-7288-83a6-d0e5516703ed', 0, '01a22a5d-10da-756f-9bc8-ecd047d5e209', '01a22a5d-0faa-74f7-aaf5-e3cd930f6c25', 'MEMBER', NULL, NULL, 'Malta', 5, '2005-07'),
	('01a22a5d-1162-72e2-bb9d-bd6a9598648f', 0, '01a22a5d-10da-756f-9bc8-ecd047d5e209', '01a22a5d-0fab-77b9-93ae-ee4fc84f27c1', 'MEMBER', NULL, NULL, 'Mauritania', 6, '2005-07'),
	('01a22a5d-1162-7335-bc5b-5da74b181a85', 0, '01a22a5d-10da-756f-9bc8-ecd047d5e209', '01a22a5d-0fa8-746d-9eda-733575334968', 'MEMBER', NULL, NULL, 'Morocco', 7, '2005-07'),
	('01a22a5d-1162-7386-b42e-adfba1ae4cec', 0, '01a22a5d-10da-756f-9bc8-ecd047d5e209', '01a22a5d-0faf-7e9b-a1ad-0441d628ac0b', 'MEMBER', NULL, NULL, 'Portugal', 8, '2005-07'),
	('01a22a5d-1162-73e0-8dad-6623e745bc86', 0, '01a22a5d-10da-756f-9bc8-ecd047d5e209', '01a22a5d-0f9c-7815-9caa-ac1d6505a339', 'MEMBER', NULL, NULL, 'Spain', 9, '2005-07'),
	('01a22a5d-1162-7434-baae-57353d313d1a', 0, '01a22a5d-10da-756f-9bc8-ecd047d5e209', '01a22a5d-0fd8-711c-a3bb-0a8991d83d51', 'MEMBER', NULL, NULL, 'Tunisia', 10, '2005-07'),
	('01a22a5d-1162-7494-bf56-811102c46ca2', 0, '01a22a5d-10db-71a1-bbd4-e9faf1d3295c', '01a22a5d-0f1c-7cf1-a361-3ebf65233b89', 'MEMBER', NULL, NULL, 'Angola', 1, '2005-07'),
	('01a22a5d-1162-74e3-9258-0de2143c2cf5', 0, '01a22a5d-10db-71a1-bbd4-e9faf1d3295c', '01a22a5d-0f94-747a-b968-018ff8ad12fb', 'MEMBER', NULL, NULL, 'Botswana', 2, '2005-07'),
	('01a22a5d-1162-7534-8939-84a45160352a', 0, '01a22a5d-10db-71a1-bbd4-e9faf1d3295c', '01a22a5d-0f97-7e00-9ef5-719ea5dc18a5', 'MEMBER', NULL, NULL, 'Democratic Republic of the Congo', 3, '2005-07'),
	('01a22a5d-1162-758e-a9f0-24fc9724f06b', 0, '01a22a5d-10db-71a1-bbd4-e9faf1d3295c', '01a22a5d-0fa7-769c-876c-15409bbb4c96', 'MEMBER', NULL, NULL, 'Lesotho', 4, '2005-07'),
	('01a22a5d-1162-75e5-be77-5ce4ff8235fa', 0, '01a22a5d-10db-71a1-bbd4-e9faf1d3295c', '01a22a5d-0fa8-7e1f-adce-05e8933eb54a', 'MEMBER', NULL, NULL, 'Madagascar', 5, '2005-07'),
	('01a22a5d-1162-7650-bc21-c7f0c08d05e7', 0, '01a22a5d-10db-71a1-bbd4-e9faf1d3295c', '01a22a5d-0fab-7d8a-a0d8-eb620b3f1bb4', 'MEMBER', NULL, NULL, 'Malawi', 6, '2005-07'),
	('01a22a5d-1162-76a9-91cf-a59d7092e3ee', 0, '01a22a5d-10db-71a1-bbd4-e9faf1d3295c', '01a22a5d-0fab-7abf-800a-34eb4d7c4c63', 'MEMBER', NULL, NULL, 'Mauritius', 7, '2005-07'),
	('01a22a5d-1162-76fc-b419-b45cb4d0cb38', 0, '01a22a5d-10db-71a1-bbd4-e9faf1d3295c', '01a22a5d-0fab-7502-86e0-815c7d2dcb73', 'MEMBER', NULL, NULL, 'Mozambique', 8, '2005-07'),
	('01a22a5d-1162-7754-92cf-c78b497f4d88', 0, '01a22a5d-10db-71a1-bbd4-e9faf1d3295c', '01a22a5d-0fac-72b2-9cdc-be1882a1986f', 'MEMBER', NULL, NULL, 'Namibia', 9, '2005-07'),
	('01a22a5d-1162-77a0-ac7e-95b3af1cf159', 0, '01a22a5d-10db-71a1-bbd4-e9faf1d3295c', '01a22a5d-0fb4-7ccc-969e-8193947359cc', 'MEMBER', NULL, NULL, 'Seychelles', 10, '2005-07'),
	('01a22a5d-1162-77fc-ac5b-f94fe273cda7', 0, '01a22a5d-10db-71a1-bbd4-e9faf1d3295c', '01a22a5d-1027-7211-840f-780a2a7c3106', 'MEMBER', NULL, NULL, 'South Africa', 11, '2005-07'),
	('01a22a5d-1162-7849-817d-7abdd317fad3', 0, '01a22a5d-10db-71a1-bbd4-e9faf1d3295c', '01a22a5d-0fb4-794d-8382-35fbfb1c61fe', 'MEMBER', NULL, NULL, 'Swaziland', 12, '2005-07'),
	('01a22a5d-1162-7897-a0ff-adf9a8fa5347', 0, '01a22a5d-10db-71a1-bbd4-e9faf1d3295c', '01a22a5d-1016-7213-825f-2aea51ce3805', 'MEMBER', NULL, NULL, 'Tanzania', 13, '2005-07'),
	('01a22a5d-1162-78f1-973d-36950cc5cae3', 0, '01a22a5d-10db-71a1-bbd4-e9faf1d3295c', '01a22a5d-1027-752d-b97c-6707064e0676', 'MEMBER', NULL, NULL, 'Zambia', 14, '2005-07'),
	('01a22a5d-1162-7941-a290-8f5f882246a7', 0, '01a22a5d-10db-71a1-bbd4-e9faf1d3295c', '01a22a5d-1027-77ee-be38-6999ba356a72', 'MEMBER', NULL, NULL, 'Zimbabwe', 15, '2005-07'),
	('01a22a5d-1162-799e-a1f4-2d32b64a5d9a', 0, '01a22a5d-10db-797b-80cc-33a46bcd9531', '01a22a5d-0f30-767a-96e7-d66d68a71e7c', 'MEMBER', NULL, NULL, 'Burkina Faso', 1, '2005-07'),
	('01a22a5d-1162-79eb-8cdf-14a76425fbe4', 0, '01a22a5d-10db-797b-80cc-33a46bcd9531', '01a22a5d-0f98-7fdf-8a87-663ae9d3eda3', 'MEMBER', NULL, NULL, 'Cape Verde', 2, '2005-07'),
	('01a22a5d-1162-7a36-9728-21768afdaf42', 0, '01a22a5d-10db-797b-80cc-33a46bcd9531', '01a22a5d-0f97-7715-a074-9512897782fc', 'MEMBER', NULL, NULL, 'Côte d''Ivoire', 3, '2005-07'),
	('01a22a5d-1162-7a8e-b746-f953f7372948', 0, '01a22a5d-10db-797b-80cc-33a46bcd9531', '01a22a5d-0f9f-7274-92d9-b0216b698b29', 'MEMBER', NULL, NULL, 'Gambia', 4, '2005-07'),
	('01a22a5d-1162-7adc-8ec3-2260c2bd782f', 0, '01a22a5d-10db-797b-80cc-33a46bcd9531', '01a22a5d-0f9e-7f6a-aeff-c40697ea4797', 'MEMBER', NULL, NULL, 'Guinea', 5, '2005-07'),
	('01a22a5d-1162-7b35-8a66-2e030d8358f6', 0, '01a22a5d-10db-797b-80cc-33a46bcd9531', '01a22a5d-0f9f-7574-8e9b-0080e25b9ffe', 'MEMBER', NULL, NULL, 'Guinea-Bissau', 6, '2005-07'),
	('01a22a5d-1162-7b92-ae6f-5a3ba3a05c8e', 0, '01a22a5d-10db-797b-80cc-33a46bcd9531', '01a22a5d-0fa6-7749-b26f-0af625a0cc26', 'MEMBER', NULL, NULL, 'Liberia', 7, '2005-07'),
	('01a22a5d-1162-7be2-90e0-14ec84020fd1', 0, '01a22a5d-10db-797b-80cc-33a46bcd9531', '01a22a5d-0faa-71d8-9daa-705ce84cb8be', 'MEMBER', NULL, NULL, 'Mali', 8, '2005-07'),
	('01a22a5d-1162-7c38-9b01-856cd53e874f', 0, '01a22a5d-10db-797b-80cc-33a46bcd9531', '01a22a5d-0fac-7549-aa87-07b9bd1d4691', 'MEMBER', NULL, NULL, 'Niger', 9, '2005-07'),
	('01a22a5d-1162-7c85-baec-0313070ee9ad', 0, '01a22a5d-10db-797b-80cc-33a46bcd9531', '01a22a5d-0fac-7876-a34a-5e8aa8a358e7', 'MEMBER', NULL, NULL, 'Nigeria', 10, '2005-07'),
	('01a22a5d-1162-7cde-946c-68fa4171fa72', 0, '01a22a5d-10db-797b-80cc-33a46bcd9531', '01a22a5d-0fb1-7e59-b03f-4f677f1c3bf7', 'MEMBER', NULL, NULL, 'Senegal', 11, '2005-07'),
	('01a22a5d-1162-7d2d-9315-a15bc3e46fa5', 0, '01a22a5d-10db-797b-80cc-33a46bcd9531', '01a22a5d-0fb2-76d2-a434-8a7ab6f86f6b', 'MEMBER', NULL, NULL, 'Sierra Leone', 12, '2005-07'),
	('01a22a5d-1162-7d7b-9862-49e41fa7d526', 0, '01a22a5d-10db-797b-80cc-33a46bcd9531', '01a22a5d-0fb5-7644-92cd-f86f1ae7c0f8', 'MEMBER', NULL, NULL, 'Togo', 13, '2005-07'),
	('01a22a5d-1162-7dd2-93ca-8e0aace12095', 0, '01a22a5d-10db-7c2e-acf1-10b616bed0a6', '01a22a5d-0f24-7960-b911-0ff6517d2872', 'MEMBER', NULL, NULL, 'Australia', 1, '2005-07'),
	('01a22a5d-1162-7e23-aa1f-968129d7c643', 0, '01a22a5d-10db-7c2e-acf1-10b616bed0a6', '01a22a5d-0f93-7e39-804e-078b0992d878', 'MEMBER', NULL, NULL, 'Brunei Darussalam', 2, '2005-07'),
	('01a22a5d-1162-7e7c-a579-accb1d0e990b', 0, '01a22a5d-10db-7c2e-acf1-10b616bed0a6', '01a22a5d-0fa4-7ba2-b833-3caa7fc8f522', 'MEMBER', NULL, NULL, 'Cambodia', 3, '2005-07'),
	('01a22a5d-1162-7ec9-9f91-8a8c8d83c1a1', 0, '01a22a5d-10db-7c2e-acf1-10b616bed0a6', '01a22a5d-0f97-739c-884f-75c6f01f8c86', 'MEMBER', NULL, NULL, 'China', 4, '2005-07'),
	('01a22a5d-1162-7f16-afde-28d596290869', 0, '01a22a5d-10db-7c2e-acf1-10b616bed0a6', '01a22a5d-0fa1-782d-99e9-c4da316f3d5a', 'MEMBER', NULL, NULL, 'Indonesia', 5, '2005-07'),
	('01a22a5d-1162-7f6e-badb-2089b3775ae4', 0, '01a22a5d-10db-7c2e-acf1-10b616bed0a6', '01a22a5d-0fa3-7a7b-8646-7cedb64f97b5', 'MEMBER', NULL, NULL, 'Japan', 6, '2005-07'),
	('01a22a5d-1162-7fc0-b457-6b665ab279fe', 0, '01a22a5d-10db-7c2e-acf1-10b616bed0a6', '01a22a5d-0fa5-7fff-acd4-70544c452d3b', 'MEMBER', NULL, NULL, 'Laos', 7, '2005-07'),
	('01a22a5d-1163-7016-a37a-ee4ddcd10153', 0, '01a22a5d-10db-7c2e-acf1-10b616bed0a6', '01a22a5d-0fac-7023-9914-f0b5f2c1ced5', 'MEMBER', NULL, NULL, 'Malaysia', 8, '2005-07'),
	('01a22a5d-1163-7064-921b-7132ee0dfc42', 0, '01a22a5d-10db-7c2e-acf1-10b616bed0a6', '01a22a5d-0faa-7845-aa09-48cd7759cdaf', 'MEMBER', NULL, NULL, 'Myanmar', 9, '2005-07'),
	('01a22a5d-1163-70b0-b105-93f9dc3fb396', 0, '01a22a5d-10db-7c2e-acf1-10b616bed0a6', '01a22a5d-0fad-7fcb-97c1-6b00d184be5f', 'MEMBER', NULL, NULL, 'New Zealand', 10, '2005-07'),
	('01a22a5d-1163-710a-b7c7-d6743c9d6ddd', 0, '01a22a5d-10db-7c2e-acf1-10b616bed0a6', '01a22a5d-0faf-74b2-ad0d-db68e8ad37be', 'MEMBER', NULL, NULL, 'Papua New Guinea', 11, '2005-07'),
	('01a22a5d-1163-7157-9d0d-2ed74bad0c13', 0, '01a22a5d-10db-7c2e-acf1-10b616bed0a6', '01a22a5d-0fae-7f0d-9bf2-20e2af0e0303', 'MEMBER', NULL, NULL, 'Philippines', 12, '2005-07'),
	('01a22a5d-1163-71ac-92b4-7292d9686032', 0, '01a22a5d-10db-7c2e-acf1-10b616bed0a6', '01a22a5d-0fa5-76a3-9f5e-03dad956c747', 'MEMBER', NULL, NULL, 'Republic of Korea', 13, '2005-07'),
	('01a22a5d-1163-71f7-b754-7e3fccd79ac2', 0, '01a22a5d-10db-7c2e-acf1-10b616bed0a6', '01a22a5d-0fb2-7155-b175-8f31682c6bb2', 'MEMBER', NULL, NULL, 'Singapore', 14, '2005-07'),
	('01a22a5d-1163-7245-a8c1-cf7d76e72e24', 0, '01a22a5d-10db-7c2e-acf1-10b616bed0a6', '01a22a5d-0fb5-7a49-8407-5c1db2beb698', 'MEMBER', NULL, NULL, 'Thailand', 15, '2005-07'),
	('01a22a5d-1163-729b-b5fe-da6f37f5665c', 0, '01a22a5d-10db-7c2e-acf1-10b616bed0a6', '01a22a5d-1017-7cb1-9856-f74dd813c369', 'MEMBER', NULL, NULL, 'Vietnam', 16, '2005-07'),
	('01a22a5d-1163-72ea-83c5-257e298ab6a9', 0, '01a22a5d-10db-7c2e-acf1-10b616bed0a6', '01a22a5d-1031-7a10-952b-d6aa602d3917', 'SPECIAL_PARTICIPANT', NULL, NULL, 'Hong Kong (SAR of China)', 17, '2005-07'),
	('01a22a5d-1163-7342-9a32-09eb35b91618', 0, '01a22a5d-10db-7e4f-a108-80ff811670b3', '01a22a5d-0eef-7a5f-b549-6f6bd64c9c84', 'MEMBER', NULL, NULL, 'Afghanistan', 1, '2005-07'),
	('01a22a5d-1163-7391-bac9-033e020b60be', 0, '01a22a5d-10db-7e4f-a108-80ff811670b3', '01a22a5d-0f24-7960-b911-0ff6517d2872', 'MEMBER', NULL, NULL, 'Australia', 2, '2005-07'),
	('01a22a5d-1163-73f5-9f76-6228f7a26ced', 0, '01a22a5d-10db-7e4f-a108-80ff811670b3', '01a22a5d-0f45-7f00-aa9e-44245de9154b', 'MEMBER', NULL, NULL, 'Bangladesh', 3, '2005-07'),
	('01a22a5d-1163-744a-ab06-da7000f44a4b', 0, '01a22a5d-10db-7e4f-a108-80ff811670b3', '01a22a5d-0f94-7147-b1e4-73544521b613', 'MEMBER', NULL, NULL, 'Bhutan', 4, '2005-07'),
	('01a22a5d-1163-7495-86cb-a5677fbb658c', 0, '01a22a5d-10db-7e4f-a108-80ff811670b3', '01a22a5d-0f93-7e39-804e-078b0992d878', 'MEMBER', NULL, NULL, 'Brunei Darussalam', 5, '2005-07'),
	('01a22a5d-1163-74ea-955c-31a067584cf9', 0, '01a22a5d-10db-7e4f-a108-80ff811670b3', '01a22a5d-0fa4-7ba2-b833-3caa7fc8f522', 'MEMBER', NULL, NULL, 'Cambodia', 6, '2005-07'),
	('01a22a5d-1163-7533-8054-ddf53eb5fe9e', 0, '01a22a5d-10db-7e4f-a108-80ff811670b3', '01a22a5d-0f97-739c-884f-75c6f01f8c86', 'MEMBER', NULL, NULL, 'China', 7, '2005-07'),
	('01a22a5d-1163-7582-aa11-a766184fd53c', 0, '01a22a5d-10db-7e4f-a108-80ff811670b3', '01a22a5d-0f9d-75b8-9df4-e4327e70ef39', 'MEMBER', NULL, NULL, 'Fiji', 8, '2005-07'),
	('01a22a5d-1163-75e4-abc0-df8747600c2c', 0, '01a22a5d-10db-7e4f-a108-80ff811670b3', '01a22a5d-1031-7a10-952b-d6aa602d3917', 'SPECIAL_PARTICIPANT', NULL, NULL, 'Hong Kong (SAR of China)', 9, '2005-07'),
	('01a22a5d-1163-7631-be25-ac849080600c', 0, '01a22a5d-10db-7e4f-a108-80ff811670b3', '01a22a5d-0fa1-7b2b-8cf7-e600f3b4ea60', 'MEMBER', NULL, NULL, 'India', 10, '2005-07'),
	('01a22a5d-1163-7685-982b-f576b88acc32', 0, '01a22a5d-10db-7e4f-a108-80ff811670b3', '01a22a5d-0fa1-782d-99e9-c4da316f3d5a', 'MEMBER', NULL, NULL, 'Indonesia', 11, '2005-07'),
	('01a22a5d-1163-76ce-af99-7a6f43401210', 0, '01a22a5d-10db-7e4f-a108-80ff811670b3', '01a22a5d-0fa3-7a7b-8646-7cedb64f97b5', 'MEMBER', NULL, NULL, 'Japan', 12, '2005-07'),
	('01a22a5d-1163-771e-9214-718488f96a15', 0, '01a22a5d-10db-7e4f-a108-80ff811670b3', '01a22a5d-0fa4-7f60-8c2d-d896baea60d6', 'MEMBER', NULL, NULL, 'Kiribati', 13, '2005-07'),
	('01a22a5d-1163-7772-b4a3-1abb3d12b016', 0, '01a22a5d-10db-7e4f-a108-80ff811670b3', '01a22a5d-0fa5-7fff-acd4-70544c452d3b', 'MEMBER', NULL, NULL, 'Laos', 14, '2005-07'),
	('01a22a5d-1163-77bd-816e-a32fa22c3138', 0, '01a22a5d-10db-7e4f-a108-80ff811670b3', '01a22a5d-0fac-7023-9914-f0b5f2c1ced5', 'MEMBER', NULL, NULL, 'Malaysia', 15, '2005-07'),
	('01a22a5d-1163-7813-935e-54683943fee0', 0, '01a22a5d-10db-7e4f-a108-80ff811670b3', '01a22a5d-0f9d-7d66-afa7-01d4c5398c75', 'MEMBER', NULL, NULL, 'Micronesia', 16, '2005-07'),
	('01a22a5d-1163-7860-b93e-a6e1e831fab1', 0, '01a22a5d-10db-7e4f-a108-80ff811670b3', '01a22a5d-0fab-7229-be6b-b0d17e8ec191', 'MEMBER', NULL, NULL, 'Mongolia', 17, '2005-07'),
	('01a22a5d-1163-78cf-8a8f-eb7bf0e2b575', 0, '01a22a5d-10db-7e4f-a108-80ff811670b3', '01a22a5d-0faa-7845-aa09-48cd7759cdaf', 'MEMBER', NULL, NULL, 'Myanmar', 18, '2005-07'),
	('01a22a5d-1163-7955-b789-f79335968377', 0, '01a22a5d-10db-7e4f-a108-80ff811670b3', '01a22a5d-0fad-7d44-a254-86a9dd200685', 'MEMBER', NULL, NULL, 'Nauru', 19, '2005-07'),
	('01a22a5d-1163-79ad-a631-bc13ca0e081f', 0, '01a22a5d-10db-7e4f-a108-80ff811670b3', '01a22a5d-0fad-7acb-b574-b81b6706a108', 'MEMBER', NULL, NULL, 'Nepal', 20, '2005-07'),
	('01a22a5d-1163-7a05-8244-822d82d44d77', 0, '01a22a5d-10db-7e4f-a108-80ff811670b3', '01a22a5d-1032-7993-9b67-4351cce12cf6', 'SPECIAL_PARTICIPANT', NULL, NULL, 'New Caledonia (France)', 21, '2005-07'),
	('01a22a5d-1163-7a50-a3e7-c63d79bfe244', 0, '01a22a5d-10db-7e4f-a108-80ff811670b3', '01a22a5d-0fad-7fcb-97c1-6b00d184be5f', 'MEMBER', NULL, NULL, 'New Zealand', 22, '2005-07'),
	('01a22a5d-1163-7a9e-8bdd-07cdef42dc95', 0, '01a22a5d-10db-7e4f-a108-80ff811670b3', '01a22a5d-0fae-7649-9ead-d3549c9d752a', 'MEMBER', NULL, NULL, 'Pakistan', 23, '2005-07'),
	('01a22a5d-1163-7af3-9339-1f280f51976c', 0, '01a22a5d-10db-7e4f-a108-80ff811670b3', '01a22a5d-0faf-74b2-ad0d-db68e8ad37be', 'MEMBER', NULL, NULL, 'Papua New Guinea', 24, '2005-07'),
	('01a22a5d-1163-7b3c-9149-b5c8fba5357b', 0, '01a22a5d-10db-7e4f-a108-80ff811670b3', '01a22a5d-0fae-7f0d-9bf2-20e2af0e0303', 'MEMBER', NULL, NULL, 'Philippines', 25, '2005-07'),
	('01a22a5d-1163-7b96-a95f-9661f62d3753', 0, '01a22a5d-10db-7e4f-a108-80ff811670b3', '01a22a5d-0fa5-76a3-9f5e-03dad956c747', 'MEMBER', NULL, NULL, 'Republic of Korea', 26, '2005-07'),
	('01a22a5d-1163-7be7-8d9d-dd162ffa557f', 0, '01a22a5d-10db-7e4f-a108-80ff811670b3', '01a22a5d-1026-7a89-9fbe-e7d99ccbd528', 'MEMBER', NULL, NULL, 'Samoa', 27, '2005-07'),
	('01a22a5d-1163-7c3b-bc89-3f82b6601637', 0, '01a22a5d-10db-7e4f-a108-80ff811670b3', '01a22a5d-0fb2-7155-b175-8f31682c6bb2', 'MEMBER', NULL, NULL, 'Singapore', 28, '2005-07'),
	('01a22a5d-1163-7c98-855c-a9269167c514', 0, '01a22a5d-10db-7e4f-a108-80ff811670b3', '01a22a5d-0fb2-73de-a1fa-0ddda686d03f', 'MEMBER', NULL, NULL, 'Solomon Islands', 29, '2005-07'),
	('01a22a5d-1163-7cea-a55e-b736569c70c9', 0, '01a22a5d-10db-7e4f-a108-80ff811670b3', '01a22a5d-0fa7-7359-ac54-f17b1321b423', 'MEMBER', NULL, NULL, 'Sri Lanka', 30, '2005-07'),
	('01a22a5d-1163-7d3e-a05a-7ebbb651fb2d', 0, '01a22a5d-10db-7e4f-a108-80ff811670b3', '01a22a5d-0fb5-7a49-8407-5c1db2beb698', 'MEMBER', NULL, NULL, 'Thailand', 31, '2005-07'),
	('01a22a5d-1163-7d8a-bfee-178f658d9134', 0, '01a22a5d-10db-7e4f-a108-80ff811670b3', '01a22a5d-0fb6-7471-bf67-ebc275e37c7b', 'MEMBER', NULL, NULL, 'Timor Leste', 32, '2005-07'),
	('01a22a5d-1163-7dd8-be95-1c5c2a783101', 0, '01a22a5d-10db-7e4f-a108-80ff811670b3', '01a22a5d-1017-7cb1-9856-f74dd813c369', 'MEMBER', NULL, NULL, 'Vietnam', 33, '2005-07');
INSERT INTO public.membership VALUES
	('01a22a5d-1163-7e2e-9d9c-472df45de06b', 0, '01a22a5d-10dc-7057-9c86-9431712f71c2', '01a22a5d-0eef-7a5f-b549-6f6bd64c9c84', 'MEMBER', NULL, NULL, 'Afghanistan', 1, '2005-07'),
	('01a22a5d-1163-7e78-b607-6f13b908ddcd', 0, '01a22a5d-10dc-7057-9c86-9431712f71c2', '01a22a5d-0f24-7960-b911-0ff6517d2872', 'MEMBER', NULL, NULL, 'Australia', 2, '2005-07'),
	('01a22a5d-1163-7ecd-a336-fede2dd22e4f', 0, '01a22a5d-10dc-7057-9c86-9431712f71c2', '01a22a5d-0f45-7f00-aa9e-44245de9154b', 'MEMBER', NULL, NULL, 'Bangladesh', 3, '2005-07'),
	('01a22a5d-1163-7f15-abd2-b47951b7fc47', 0, '01a22a5d-10dc-7057-9c86-9431712f71c2', '01a22a5d-0f94-7147-b1e4-73544521b613', 'MEMBER', NULL, NULL, 'Bhutan', 4, '2005-07'),
	('01a22a5d-1163-7f5f-930d-8dbf72f2f9ec', 0, '01a22a5d-10dc-7057-9c86-9431712f71c2', '01a22a5d-0f93-7e39-804e-078b0992d878', 'MEMBER', NULL, NULL, 'Brunei Darussalam', 5, '2005-07'),
	('01a22a5d-1163-7fb2-b6e7-965d218375ea', 0, '01a22a5d-10dc-7057-9c86-9431712f71c2', '01a22a5d-0fa4-7ba2-b833-3caa7fc8f522', 'MEMBER', NULL, NULL, 'Cambodia', 6, '2005-07'),
	('01a22a5d-1164-7000-b444-89ae7701801a', 0, '01a22a5d-10dc-7057-9c86-9431712f71c2', '01a22a5d-0f97-739c-884f-75c6f01f8c86', 'MEMBER', NULL, NULL, 'China', 7, '2005-07'),
	('01a22a5d-1164-7065-b03c-1aefb697630b', 0, '01a22a5d-10dc-7057-9c86-9431712f71c2', '01a22a5d-0faf-7a84-8aca-3737d85fd7ef', 'MEMBER', NULL, NULL, 'DPR Korea', 8, '2005-07'),
	('01a22a5d-1164-70b2-8c8c-4f10bd18e38b', 0, '01a22a5d-10dc-7057-9c86-9431712f71c2', '01a22a5d-0f9d-75b8-9df4-e4327e70ef39', 'MEMBER', NULL, NULL, 'Fiji', 9, '2005-07'),
	('01a22a5d-1164-70fd-b341-4831a0d6c033', 0, '01a22a5d-10dc-7057-9c86-9431712f71c2', '01a22a5d-0f9d-7a1e-9c6c-484d54a1bc76', 'MEMBER', NULL, NULL, 'France (New Caledonia)', 10, '2005-07'),
	('01a22a5d-1164-714f-9344-47058bcd8df3', 0, '01a22a5d-10dc-7057-9c86-9431712f71c2', '01a22a5d-0fa1-7b2b-8cf7-e600f3b4ea60', 'MEMBER', NULL, NULL, 'India', 11, '2005-07'),
	('01a22a5d-1164-719d-a266-eb7039b05e65', 0, '01a22a5d-10dc-7057-9c86-9431712f71c2', '01a22a5d-0fa1-782d-99e9-c4da316f3d5a', 'MEMBER', NULL, NULL, 'Indonesia', 12, '2005-07'),
	('01a22a5d-1164-71f4-b75e-1a78f177b899', 0, '01a22a5d-10dc-7057-9c86-9431712f71c2', '01a22a5d-0fa2-71d8-b803-161a4af8d20b', 'MEMBER', NULL, NULL, 'Iran', 13, '2005-07'),
	('01a22a5d-1164-723e-9ac3-9531347b935b', 0, '01a22a5d-10dc-7057-9c86-9431712f71c2', '01a22a5d-0fa2-752c-88b3-142d7dc358c6', 'MEMBER', NULL, NULL, 'Iraq', 14, '2005-07'),
	('01a22a5d-1164-7288-8e19-6a70586a0f04', 0, '01a22a5d-10dc-7057-9c86-9431712f71c2', '01a22a5d-0fa3-7a7b-8646-7cedb64f97b5', 'MEMBER', NULL, NULL, 'Japan', 15, '2005-07'),
	('01a22a5d-1164-72de-ad7f-fd174a071406', 0, '01a22a5d-10dc-7057-9c86-9431712f71c2', '01a22a5d-0fa3-764d-8d77-5a9c429b7ded', 'MEMBER', NULL, NULL, 'Jordan', 16, '2005-07'),
	('01a22a5d-1164-7327-8d71-bfccbb81fab1', 0, '01a22a5d-10dc-7057-9c86-9431712f71c2', '01a22a5d-0fa4-7f60-8c2d-d896baea60d6', 'MEMBER', NULL, NULL, 'Kiribati', 17, '2005-07'),
	('01a22a5d-1164-737b-8c21-14795b8b31d4', 0, '01a22a5d-10dc-7057-9c86-9431712f71c2', '01a22a5d-0fa5-7fff-acd4-70544c452d3b', 'MEMBER', NULL, NULL, 'Laos', 18, '2005-07'),
	('01a22a5d-1164-73c5-9e83-8f6019f23be9', 0, '01a22a5d-10dc-7057-9c86-9431712f71c2', '01a22a5d-0fac-7023-9914-f0b5f2c1ced5', 'MEMBER', NULL, NULL, 'Malaysia', 19, '2005-07'),
	('01a22a5d-1164-7412-830d-c6528ade019b', 0, '01a22a5d-10dc-7057-9c86-9431712f71c2', '01a22a5d-0fab-7229-be6b-b0d17e8ec191', 'MEMBER', NULL, NULL, 'Mongolia', 20, '2005-07'),
	('01a22a5d-1164-7467-9501-fd8a0df5fc9a', 0, '01a22a5d-10dc-7057-9c86-9431712f71c2', '01a22a5d-0faa-7845-aa09-48cd7759cdaf', 'MEMBER', NULL, NULL, 'Myanmar', 21, '2005-07'),
	('01a22a5d-1164-74b4-9c75-77d1ca8d3d02', 0, '01a22a5d-10dc-7057-9c86-9431712f71c2', '01a22a5d-0fad-7d44-a254-86a9dd200685', 'MEMBER', NULL, NULL, 'Nauru', 22, '2005-07'),
	('01a22a5d-1164-7509-9a05-07f5b8bb3a4b', 0, '01a22a5d-10dc-7057-9c86-9431712f71c2', '01a22a5d-0fad-7acb-b574-b81b6706a108', 'MEMBER', NULL, NULL, 'Nepal', 23, '2005-07'),
	('01a22a5d-1164-7554-9b50-aa4f57d5c6b6', 0, '01a22a5d-10dc-7057-9c86-9431712f71c2', '01a22a5d-0fad-7fcb-97c1-6b00d184be5f', 'MEMBER', NULL, NULL, 'New Zealand', 24, '2005-07'),
	('01a22a5d-1164-75a0-bbf9-35ca6da7292d', 0, '01a22a5d-10dc-7057-9c86-9431712f71c2', '01a22a5d-0fae-7649-9ead-d3549c9d752a', 'MEMBER', NULL, NULL, 'Pakistan', 25, '2005-07'),
	('01a22a5d-1164-75f4-910a-e4ae32413016', 0, '01a22a5d-10dc-7057-9c86-9431712f71c2', '01a22a5d-0faf-7212-8ad1-016cf165590e', 'MEMBER', NULL, NULL, 'Palau', 26, '2005-07'),
	('01a22a5d-1164-7640-8491-717b745f1dc7', 0, '01a22a5d-10dc-7057-9c86-9431712f71c2', '01a22a5d-0faf-74b2-ad0d-db68e8ad37be', 'MEMBER', NULL, NULL, 'Papua New Guinea', 27, '2005-07'),
	('01a22a5d-1164-7694-81bf-62459f898a9c', 0, '01a22a5d-10dc-7057-9c86-9431712f71c2', '01a22a5d-0fae-7f0d-9bf2-20e2af0e0303', 'MEMBER', NULL, NULL, 'Philippines', 28, '2005-07'),
	('01a22a5d-1164-76dc-82b8-5d840b9798bc', 0, '01a22a5d-10dc-7057-9c86-9431712f71c2', '01a22a5d-0fa5-76a3-9f5e-03dad956c747', 'MEMBER', NULL, NULL, 'Republic of Korea', 29, '2005-07'),
	('01a22a5d-1164-7724-b60f-55603c46f5a0', 0, '01a22a5d-10dc-7057-9c86-9431712f71c2', '01a22a5d-1026-7a89-9fbe-e7d99ccbd528', 'MEMBER', NULL, NULL, 'Samoa', 30, '2005-07'),
	('01a22a5d-1164-7778-8896-35f270c687be', 0, '01a22a5d-10dc-7057-9c86-9431712f71c2', '01a22a5d-0fb2-7155-b175-8f31682c6bb2', 'MEMBER', NULL, NULL, 'Singapore', 31, '2005-07'),
	('01a22a5d-1164-77c1-9988-408c9d04f755', 0, '01a22a5d-10dc-7057-9c86-9431712f71c2', '01a22a5d-0fb2-73de-a1fa-0ddda686d03f', 'MEMBER', NULL, NULL, 'Solomon Islands', 32, '2005-07'),
	('01a22a5d-1164-7813-af75-47aac7bffcbe', 0, '01a22a5d-10dc-7057-9c86-9431712f71c2', '01a22a5d-0fa7-7359-ac54-f17b1321b423', 'MEMBER', NULL, NULL, 'Sri Lanka', 33, '2005-07'),
	('01a22a5d-1164-785e-a8e5-9c948112ac8b', 0, '01a22a5d-10dc-7057-9c86-9431712f71c2', '01a22a5d-0fb5-7004-af97-dca31cf8bf62', 'MEMBER', NULL, NULL, 'Syria', 34, '2005-07'),
	('01a22a5d-1164-78a7-ae65-2ff68de92629', 0, '01a22a5d-10dc-7057-9c86-9431712f71c2', '01a22a5d-0fb5-7a49-8407-5c1db2beb698', 'MEMBER', NULL, NULL, 'Thailand', 35, '2005-07'),
	('01a22a5d-1164-78f9-8141-1a77d275eb2e', 0, '01a22a5d-10dc-7057-9c86-9431712f71c2', '01a22a5d-0fb6-7471-bf67-ebc275e37c7b', 'MEMBER', NULL, NULL, 'Timor Leste', 36, '2005-07'),
	('01a22a5d-1164-7943-8a0e-7395d8d96919', 0, '01a22a5d-10dc-7057-9c86-9431712f71c2', '01a22a5d-0fb6-7810-b829-51a78427909c', 'MEMBER', NULL, NULL, 'Tonga', 37, '2005-07'),
	('01a22a5d-1164-799a-bc50-d68181175fab', 0, '01a22a5d-10dc-7057-9c86-9431712f71c2', '01a22a5d-0fe0-7f19-8ed4-52cea34b1192', 'MEMBER', NULL, NULL, 'Turkey', 38, '2005-07'),
	('01a22a5d-1164-79e8-a310-37af024359f7', 0, '01a22a5d-10dc-7057-9c86-9431712f71c2', '01a22a5d-1025-7e2d-aeff-4185e2f6b644', 'MEMBER', NULL, NULL, 'Vanuatu', 39, '2005-07'),
	('01a22a5d-1164-7a3d-bc95-f5f497a47df8', 0, '01a22a5d-10dc-7057-9c86-9431712f71c2', '01a22a5d-1017-7cb1-9856-f74dd813c369', 'MEMBER', NULL, NULL, 'Vietnam', 40, '2005-07'),
	('01a22a5d-1164-7a94-b902-cadef69bbb9a', 0, '01a22a5d-10dc-7268-8a63-9a1df9576db0', '01a22a5d-0f45-7f00-aa9e-44245de9154b', 'MEMBER', NULL, NULL, 'Bangladesh', 1, '2005-07'),
	('01a22a5d-1164-7ade-b18f-f1dc527dcea7', 0, '01a22a5d-10dc-7268-8a63-9a1df9576db0', '01a22a5d-0f97-739c-884f-75c6f01f8c86', 'MEMBER', NULL, NULL, 'China', 2, '2005-07'),
	('01a22a5d-1164-7b32-b81f-4d0a5ef2baea', 0, '01a22a5d-10dc-7268-8a63-9a1df9576db0', '01a22a5d-0fa1-7b2b-8cf7-e600f3b4ea60', 'MEMBER', NULL, NULL, 'India', 3, '2005-07'),
	('01a22a5d-1164-7b7d-a998-6ed0f39e7546', 0, '01a22a5d-10dc-7268-8a63-9a1df9576db0', '01a22a5d-0fa1-782d-99e9-c4da316f3d5a', 'MEMBER', NULL, NULL, 'Indonesia', 4, '2005-07'),
	('01a22a5d-1164-7bc8-a4c3-84dbbe402e8c', 0, '01a22a5d-10dc-7268-8a63-9a1df9576db0', '01a22a5d-0fad-7acb-b574-b81b6706a108', 'MEMBER', NULL, NULL, 'Nepal', 5, '2005-07'),
	('01a22a5d-1164-7c1b-8ec6-6ebaa728a0f0', 0, '01a22a5d-10dc-7268-8a63-9a1df9576db0', '01a22a5d-0fae-7649-9ead-d3549c9d752a', 'MEMBER', NULL, NULL, 'Pakistan', 6, '2005-07'),
	('01a22a5d-1164-7c66-858f-6cf835575302', 0, '01a22a5d-10dc-7268-8a63-9a1df9576db0', '01a22a5d-0fae-7f0d-9bf2-20e2af0e0303', 'MEMBER', NULL, NULL, 'Philippines', 7, '2005-07'),
	('01a22a5d-1164-7cb9-aa3c-af6c330019df', 0, '01a22a5d-10dc-7268-8a63-9a1df9576db0', '01a22a5d-0fa7-7359-ac54-f17b1321b423', 'MEMBER', NULL, NULL, 'Sri Lanka', 8, '2005-07'),
	('01a22a5d-1164-7d03-9258-50cef6df3e10', 0, '01a22a5d-10dc-7268-8a63-9a1df9576db0', '01a22a5d-0fb5-7a49-8407-5c1db2beb698', 'MEMBER', NULL, NULL, 'Thailand', 9, '2005-07'),
	('01a22a5d-1164-7d4b-a428-4bb8e5de628e', 0, '01a22a5d-10dc-7268-8a63-9a1df9576db0', '01a22a5d-1017-7cb1-9856-f74dd813c369', 'MEMBER', NULL, NULL, 'Vietnam', 10, '2005-07');


--
-- Data for Name: message; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.message OVERRIDING SYSTEM VALUE VALUES
	(1, '852', 'mail', '', '2026-11-30 02:51:30.921721+00'),
	(2, '855', 'mail', '', '2026-11-30 02:51:31.30214+00'),
	(3, '860', 'mail', '', '2026-11-30 02:51:31.809811+00'),
	(4, '863', 'mail', '', '2026-11-30 02:51:32.244657+00'),
	(5, '867', 'mail', '', '2026-11-30 02:51:33.919123+00'),
	(6, '880', 'mail', '', '2026-11-30 02:51:38.149634+00'),
	(7, '902', 'mail', '', '2026-11-30 02:51:40.418745+00'),
	(8, '904', 'mail', '', '2026-11-30 02:51:40.523005+00'),
	(9, '911', 'mail', '', '2026-11-30 02:51:41.022263+00'),
	(10, '914', 'mail', '', '2026-11-30 02:51:41.264197+00'),
	(11, '917', 'mail', '', '2026-11-30 02:51:41.454436+00'),
	(12, '928', 'mail', '', '2026-11-30 02:51:42.634335+00');


--
-- Data for Name: one_time_code; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: outcome; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: party; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.party VALUES
	('01a22a5d-0eef-7a5f-b549-6f6bd64c9c84', 0, 'AFG', 'AF', 'STATE', NULL, true, true, '{"en": "Afghanistan", "es": "Afganistán", "fr": "Afghanistan"}', '{"en": "the Islamic Republic of Afghanistan", "es": "la República Islámica del Afganistán", "fr": "la République islamique d''Afghanistan"}', '{"en": "of Afghanistan", "es": "del Afganistán", "fr": "de l''Afghanistan"}', '{"en": "Afghanistan", "es": "Afganistán", "fr": "Afghanistan"}', 'en', NULL, NULL, NULL, '{}', ' afg af afghanistan afganistan the islamic republic of afghanistan la republica islamica del afganistan la republique islamique d afghanistan'),
	('01a22a5d-0f1c-7cf1-a361-3ebf65233b89', 0, 'AGO', 'AO', 'STATE', NULL, true, true, '{"en": "Angola", "es": "Angola", "fr": "Angola"}', '{"en": "the Republic of Angola", "es": "la República de Angola", "fr": "la République d''Angola"}', '{"en": "of Angola", "es": "de Angola", "fr": "de l''Angola"}', '{"en": "Angola", "es": "Angola", "fr": "Angola"}', 'en', NULL, NULL, NULL, '{}', ' ago ao angola the republic of angola la republica de angola la republique d angola'),
	('01a22a5d-0f22-7ae1-ac68-fef7164a9441', 0, 'ALB', 'AL', 'STATE', NULL, true, true, '{"en": "Albania", "es": "Albania", "fr": "Albanie"}', '{"en": "the Republic of Albania", "es": "la República de Albania", "fr": "la République d''Albanie"}', '{"en": "of Albania", "es": "de Albania", "fr": "de l''Albanie"}', '{"en": "Albania", "es": "Albania", "fr": "Albanie"}', 'en', NULL, NULL, NULL, '{}', ' alb al albania albanie the republic of albania la republica de albania la republique d albanie'),
	('01a22a5d-0f23-71ee-8ca7-a3c1bc1f1291', 0, 'AND', 'AD', 'STATE', NULL, true, true, '{"en": "Andorra", "es": "Andorra", "fr": "Andorre"}', '{"en": "the Principality of Andorra", "es": "el Principado de Andorra", "fr": "la Principauté d''Andorre"}', '{"en": "of Andorra", "es": "de Andorra", "fr": "de l''Andorre"}', '{"en": "Andorra", "es": "Andorra", "fr": "Andorre"}', 'fr', NULL, NULL, NULL, '{}', ' and ad andorra andorre the principality of andorra el principado de andorra la principaute d andorre'),
	('01a22a5d-0f23-7618-8670-1efcc825daa9', 0, 'ARE', 'AE', 'STATE', NULL, true, true, '{"en": "United Arab Emirates", "es": "Emiratos Árabes Unidos", "fr": "Émirats arabes unis"}', '{"en": "the United Arab Emirates", "es": "los Emiratos Árabes Unidos", "fr": "les Émirats arabes unis"}', '{"en": "of the United Arab Emirates", "es": "de los Emiratos Árabes Unidos", "fr": "des Émirats arabes unis"}', '{"en": "United Arab Emirates", "es": "Emiratos Árabes Unidos", "fr": "Émirats arabes unis"}', 'en', NULL, NULL, NULL, '{UAE,Emirates,EAU}', ' are ae united arab emirates emiratos arabes unidos emirats arabes unis the united arab emirates los emiratos arabes unidos les emirats arabes unis uae emirates eau'),
	('01a22a5d-0f23-7c6a-b7ba-06a8b6718a0f', 0, 'ARG', 'AR', 'STATE', NULL, true, true, '{"en": "Argentina", "es": "Argentina", "fr": "Argentine"}', '{"en": "the Argentine Republic", "es": "la República Argentina", "fr": "la République argentine"}', '{"en": "of Argentina", "es": "de la Argentina", "fr": "de l''Argentine"}', '{"en": "Argentina", "es": "Argentina", "fr": "Argentine"}', 'es', NULL, NULL, NULL, '{}', ' arg ar argentina argentine the argentine republic la republica argentina la republique argentine'),
	('01a22a5d-0f24-7092-97ff-8b2d8a4e202d', 0, 'ARM', 'AM', 'STATE', NULL, true, true, '{"en": "Armenia", "es": "Armenia", "fr": "Arménie"}', '{"en": "the Republic of Armenia", "es": "la República de Armenia", "fr": "la République d''Arménie"}', '{"en": "of Armenia", "es": "de Armenia", "fr": "de l''Arménie"}', '{"en": "Armenia", "es": "Armenia", "fr": "Arménie"}', 'en', NULL, NULL, NULL, '{}', ' arm am armenia armenie the republic of armenia la republica de armenia la republique d armenie'),
	('01a22a5d-0f24-751c-9ee0-d8ecea54abf2', 0, 'ATG', 'AG', 'STATE', NULL, true, true, '{"en": "Antigua and Barbuda", "es": "Antigua y Barbuda", "fr": "Antigua-et-Barbuda"}', '{"en": "Antigua and Barbuda", "es": "Antigua y Barbuda", "fr": "Antigua-et-Barbuda"}', '{"en": "of Antigua and Barbuda", "es": "de Antigua y Barbuda", "fr": "d''Antigua-et-Barbuda"}', '{"en": "Antigua and Barbuda", "es": "Antigua y Barbuda", "fr": "Antigua-et-Barbuda"}', 'en', NULL, NULL, NULL, '{"Antigua & Barbuda"}', ' atg ag antigua and barbuda antigua y barbuda antigua et barbuda antigua barbuda'),
	('01a22a5d-0f24-7960-b911-0ff6517d2872', 0, 'AUS', 'AU', 'STATE', NULL, true, true, '{"en": "Australia", "es": "Australia", "fr": "Australie"}', '{"en": "Australia", "es": "Australia", "fr": "l''Australie"}', '{"en": "of Australia", "es": "de Australia", "fr": "de l''Australie"}', '{"en": "Australia", "es": "Australia", "fr": "Australie"}', 'en', NULL, NULL, NULL, '{}', ' aus au australia australie l australie'),
	('01a22a5d-0f24-7ce7-85a8-5546e5906bfa', 0, 'AUT', 'AT', 'STATE', NULL, true, true, '{"en": "Austria", "es": "Austria", "fr": "Autriche"}', '{"en": "the Republic of Austria", "es": "la República de Austria", "fr": "la République d''Autriche"}', '{"en": "of Austria", "es": "de Austria", "fr": "de l''Autriche"}', '{"en": "Austria", "es": "Austria", "fr": "Autriche"}', 'en', NULL, NULL, NULL, '{}', ' aut at austria autriche the republic of austria la republica de austria la republique d autriche'),
	('01a22a5d-0f25-7143-8d23-c080b5810b90', 0, 'AZE', 'AZ', 'STATE', NULL, true, true, '{"en": "Azerbaijan", "es": "Azerbaiyán", "fr": "Azerbaïdjan"}', '{"en": "the Republic of Azerbaijan", "es": "la República de Azerbaiyán", "fr": "la République d''Azerbaïdjan"}', '{"en": "of Azerbaijan", "es": "de Azerbaiyán", "fr": "de l''Azerbaïdjan"}', '{"en": "Azerbaijan", "es": "Azerbaiyán", "fr": "Azerbaïdjan"}', 'en', NULL, NULL, NULL, '{}', ' aze az azerbaijan azerbaiyan azerbaidjan the republic of azerbaijan la republica de azerbaiyan la republique d azerbaidjan'),
	('01a22a5d-0f25-757f-88f7-653d16282f65', 0, 'BDI', 'BI', 'STATE', NULL, true, true, '{"en": "Burundi", "es": "Burundi", "fr": "Burundi"}', '{"en": "the Republic of Burundi", "es": "la República de Burundi", "fr": "la République du Burundi"}', '{"en": "of Burundi", "es": "de Burundi", "fr": "du Burundi"}', '{"en": "Burundi", "es": "Burundi", "fr": "Burundi"}', 'fr', NULL, NULL, NULL, '{}', ' bdi bi burundi the republic of burundi la republica de burundi la republique du burundi'),
	('01a22a5d-0f28-73ae-a4f4-733dc2e07c5c', 0, 'BEL', 'BE', 'STATE', NULL, true, true, '{"en": "Belgium", "es": "Bélgica", "fr": "Belgique"}', '{"en": "the Kingdom of Belgium", "es": "el Reino de Bélgica", "fr": "le Royaume de Belgique"}', '{"en": "of Belgium", "es": "de Bélgica", "fr": "de la Belgique"}', '{"en": "Belgium", "es": "Bélgica", "fr": "Belgique"}', 'fr', NULL, NULL, NULL, '{}', ' bel be belgium belgica belgique the kingdom of belgium el reino de belgica le royaume de belgique'),
	('01a22a5d-0f2b-75e5-ba08-f03c50543cd2', 0, 'BEN', 'BJ', 'STATE', NULL, true, true, '{"en": "Benin", "es": "Benin", "fr": "Bénin"}', '{"en": "the Republic of Benin", "es": "la República de Benin", "fr": "la République du Bénin"}', '{"en": "of Benin", "es": "de Benin", "fr": "du Bénin"}', '{"en": "Benin", "es": "Benin", "fr": "Bénin"}', 'fr', NULL, NULL, NULL, '{Dahomey}', ' ben bj benin the republic of benin la republica de benin la republique du benin dahomey'),
	('01a22a5d-0f30-767a-96e7-d66d68a71e7c', 0, 'BFA', 'BF', 'STATE', NULL, true, true, '{"en": "Burkina Faso", "es": "Burkina Faso", "fr": "Burkina Faso"}', '{"en": "Burkina Faso", "es": "Burkina Faso", "fr": "le Burkina Faso"}', '{"en": "of Burkina Faso", "es": "de Burkina Faso", "fr": "du Burkina Faso"}', '{"en": "Burkina Faso", "es": "Burkina Faso", "fr": "Burkina Faso"}', 'fr', NULL, NULL, NULL, '{"Upper Volta",Haute-Volta,"Alto Volta"}', ' bfa bf burkina faso le burkina faso upper volta haute volta alto volta'),
	('01a22a5d-0f94-7c22-ae8d-468ec4ebb0fd', 0, 'CAN', 'CA', 'STATE', NULL, true, true, '{"en": "Canada", "es": "Canadá", "fr": "Canada"}', '{"en": "Canada", "es": "el Canadá", "fr": "le Canada"}', '{"en": "of Canada", "es": "del Canadá", "fr": "du Canada"}', '{"en": "Canada", "es": "Canadá", "fr": "Canada"}', 'en', NULL, NULL, NULL, '{}', ' can ca canada el canada le canada'),
	('01a22a5d-0f45-7f00-aa9e-44245de9154b', 0, 'BGD', 'BD', 'STATE', NULL, true, true, '{"en": "Bangladesh", "es": "Bangladesh", "fr": "Bangladesh"}', '{"en": "the People''s Republic of Bangladesh", "es": "la República Popular de Bangladesh", "fr": "la République populaire du Bangladesh"}', '{"en": "of Bangladesh", "es": "de Bangladesh", "fr": "du Bangladesh"}', '{"en": "Bangladesh", "es": "Bangladesh", "fr": "Bangladesh"}', 'en', NULL, NULL, NULL, '{Bangladés,Bengladesh}', ' bgd bd bangladesh the people s republic of bangladesh la republica popular de bangladesh la republique populaire du bangladesh banglades bengladesh'),
	('01a22a5d-0f47-78f4-9449-79bb42ff3de0', 0, 'BGR', 'BG', 'STATE', NULL, true, true, '{"en": "Bulgaria", "es": "Bulgaria", "fr": "Bulgarie"}', '{"en": "the Republic of Bulgaria", "es": "la República de Bulgaria", "fr": "la République de Bulgarie"}', '{"en": "of Bulgaria", "es": "de Bulgaria", "fr": "de la Bulgarie"}', '{"en": "Bulgaria", "es": "Bulgaria", "fr": "Bulgarie"}', 'en', NULL, NULL, NULL, '{}', ' bgr bg bulgaria bulgarie the republic of bulgaria la republica de bulgaria la republique de bulgarie'),
	('01a22a5d-0f48-7418-bf69-d5c682df51fa', 0, 'BHR', 'BH', 'STATE', NULL, true, true, '{"en": "Bahrain", "es": "Bahrein", "fr": "Bahreïn"}', '{"en": "the Kingdom of Bahrain", "es": "el Reino de Bahrein", "fr": "le Royaume de Bahreïn"}', '{"en": "of Bahrain", "es": "de Bahrein", "fr": "de Bahreïn"}', '{"en": "Bahrain", "es": "Bahrein", "fr": "Bahreïn"}', 'en', NULL, NULL, NULL, '{Baréin,Bahrayn}', ' bhr bh bahrain bahrein the kingdom of bahrain el reino de bahrein le royaume de bahrein barein bahrayn'),
	('01a22a5d-0f48-7b89-a7fb-8be23e4eb442', 0, 'BHS', 'BS', 'STATE', NULL, true, true, '{"en": "Bahamas", "es": "Bahamas", "fr": "Bahamas"}', '{"en": "the Commonwealth of the Bahamas", "es": "el Commonwealth de las Bahamas", "fr": "le Commonwealth des Bahamas"}', '{"en": "of the Bahamas", "es": "de las Bahamas", "fr": "des Bahamas"}', '{"en": "Bahamas", "es": "Bahamas", "fr": "Bahamas"}', 'en', NULL, NULL, NULL, '{}', ' bhs bs bahamas the commonwealth of the bahamas el commonwealth de las bahamas le commonwealth des bahamas'),
	('01a22a5d-0f49-7173-b318-936d27d1072a', 0, 'BIH', 'BA', 'STATE', NULL, true, true, '{"en": "Bosnia and Herzegovina", "es": "Bosnia y Herzegovina", "fr": "Bosnie-Herzégovine"}', '{"en": "Bosnia and Herzegovina", "es": "Bosnia y Herzegovina", "fr": "la Bosnie-Herzégovine"}', '{"en": "of Bosnia and Herzegovina", "es": "de Bosnia y Herzegovina", "fr": "de la Bosnie-Herzégovine"}', '{"en": "Bosnia and Herzegovina", "es": "Bosnia y Herzegovina", "fr": "Bosnie-Herzégovine"}', 'en', NULL, NULL, NULL, '{Bosnia,Bosnie,"Bosnia & Herzegovina",Bosnia-Herzegovina}', ' bih ba bosnia and herzegovina bosnia y herzegovina bosnie herzegovine la bosnie herzegovine bosnia bosnie bosnia herzegovina'),
	('01a22a5d-0f8f-7c36-94d0-a369608f62b7', 0, 'BLR', 'BY', 'STATE', NULL, true, true, '{"en": "Belarus", "es": "Belarús", "fr": "Bélarus"}', '{"en": "the Republic of Belarus", "es": "la República de Belarús", "fr": "la République du Bélarus"}', '{"en": "of Belarus", "es": "de Belarús", "fr": "du Bélarus"}', '{"en": "Belarus", "es": "Belarús", "fr": "Bélarus"}', 'en', NULL, NULL, NULL, '{Belorussia,Byelorussia,Biélorussie,Bielorrusia}', ' blr by belarus the republic of belarus la republica de belarus la republique du belarus belorussia byelorussia bielorussie bielorrusia'),
	('01a22a5d-0f90-79d1-8979-b12c34201c82', 0, 'BLZ', 'BZ', 'STATE', NULL, true, true, '{"en": "Belize", "es": "Belice", "fr": "Belize"}', '{"en": "Belize", "es": "Belice", "fr": "le Belize"}', '{"en": "of Belize", "es": "de Belice", "fr": "du Belize"}', '{"en": "Belize", "es": "Belice", "fr": "Belize"}', 'en', NULL, NULL, NULL, '{}', ' blz bz belize belice le belize'),
	('01a22a5d-0f91-78b6-a975-e40b1434b73a', 0, 'BOL', 'BO', 'STATE', NULL, true, true, '{"en": "Bolivia (Plurinational State of)", "es": "Bolivia (Estado Plurinacional de)", "fr": "Bolivie (État plurinational de)"}', '{"en": "the Plurinational State of Bolivia", "es": "el Estado Plurinacional de Bolivia", "fr": "l''État plurinational de Bolivie"}', '{"en": "of the Plurinational State of Bolivia", "es": "del Estado Plurinacional de Bolivia", "fr": "de la Bolivie (État plurinational de)"}', '{"en": "Bolivia (Plurinational State of)", "es": "Bolivia (Estado Plurinacional de)", "fr": "Bolivie (État plurinational de)"}', 'es', NULL, NULL, NULL, '{Bolivia,Bolivie}', ' bol bo bolivia plurinational state of bolivia estado plurinacional de bolivie etat plurinational de the plurinational state of bolivia el estado plurinacional de bolivia l etat plurinational de bolivie bolivia bolivie'),
	('01a22a5d-0f93-74e2-84ed-99ecf08bef1f', 0, 'BRA', 'BR', 'STATE', NULL, true, true, '{"en": "Brazil", "es": "Brasil", "fr": "Brésil"}', '{"en": "the Federative Republic of Brazil", "es": "la República Federativa del Brasil", "fr": "la République fédérative du Brésil"}', '{"en": "of Brazil", "es": "del Brasil", "fr": "du Brésil"}', '{"en": "Brazil", "es": "Brasil", "fr": "Brésil"}', 'en', NULL, NULL, NULL, '{}', ' bra br brazil brasil bresil the federative republic of brazil la republica federativa del brasil la republique federative du bresil'),
	('01a22a5d-0f93-7a95-971a-7ce2a684c9d1', 0, 'BRB', 'BB', 'STATE', NULL, true, true, '{"en": "Barbados", "es": "Barbados", "fr": "Barbade"}', '{"en": "Barbados", "es": "Barbados", "fr": "la Barbade"}', '{"en": "of Barbados", "es": "de Barbados", "fr": "de la Barbade"}', '{"en": "Barbados", "es": "Barbados", "fr": "Barbade"}', 'en', NULL, NULL, NULL, '{}', ' brb bb barbados barbade la barbade'),
	('01a22a5d-0f93-7e39-804e-078b0992d878', 0, 'BRN', 'BN', 'STATE', NULL, true, true, '{"en": "Brunei Darussalam", "es": "Brunei Darussalam", "fr": "Brunéi Darussalam"}', '{"en": "Brunei Darussalam", "es": "Brunei Darussalam", "fr": "le Brunéi Darussalam"}', '{"en": "of Brunei Darussalam", "es": "de Brunei Darussalam", "fr": "du Brunéi Darussalam"}', '{"en": "Brunei Darussalam", "es": "Brunei Darussalam", "fr": "Brunéi Darussalam"}', 'en', NULL, NULL, NULL, '{Brunei}', ' brn bn brunei darussalam le brunei darussalam brunei'),
	('01a22a5d-0f94-7147-b1e4-73544521b613', 0, 'BTN', 'BT', 'STATE', NULL, true, true, '{"en": "Bhutan", "es": "Bhután", "fr": "Bhoutan"}', '{"en": "the Kingdom of Bhutan", "es": "el Reino de Bhután", "fr": "le Royaume du Bhoutan"}', '{"en": "of Bhutan", "es": "de Bhután", "fr": "du Bhoutan"}', '{"en": "Bhutan", "es": "Bhután", "fr": "Bhoutan"}', 'en', NULL, NULL, NULL, '{Bután}', ' btn bt bhutan bhoutan the kingdom of bhutan el reino de bhutan le royaume du bhoutan butan'),
	('01a22a5d-0f94-747a-b968-018ff8ad12fb', 0, 'BWA', 'BW', 'STATE', NULL, true, true, '{"en": "Botswana", "es": "Botswana", "fr": "Botswana"}', '{"en": "the Republic of Botswana", "es": "la República de Botswana", "fr": "la République du Botswana"}', '{"en": "of Botswana", "es": "de Botswana", "fr": "du Botswana"}', '{"en": "Botswana", "es": "Botswana", "fr": "Botswana"}', 'en', NULL, NULL, NULL, '{Botsuana}', ' bwa bw botswana the republic of botswana la republica de botswana la republique du botswana botsuana'),
	('01a22a5d-0f94-77e2-9055-c2e1730b6ac5', 0, 'CAF', 'CF', 'STATE', NULL, true, true, '{"en": "Central African Republic", "es": "República Centroafricana", "fr": "République centrafricaine"}', '{"en": "the Central African Republic", "es": "la República Centroafricana", "fr": "la République centrafricaine"}', '{"en": "of the Central African Republic", "es": "de la República Centroafricana", "fr": "de la République centrafricaine"}', '{"en": "Central African Republic", "es": "República Centroafricana", "fr": "République centrafricaine"}', 'fr', NULL, NULL, NULL, '{CAR,RCA,Centrafrique,Centroáfrica}', ' caf cf central african republic republica centroafricana republique centrafricaine the central african republic la republica centroafricana la republique centrafricaine car rca centrafrique centroafrica'),
	('01a22a5d-0f94-7f89-a43e-b9630be13acf', 0, 'CHE', 'CH', 'STATE', NULL, true, true, '{"en": "Switzerland", "es": "Suiza", "fr": "Suisse"}', '{"en": "the Swiss Confederation", "es": "la Confederación Suiza", "fr": "la Confédération suisse"}', '{"en": "of Switzerland", "es": "de Suiza", "fr": "de la Suisse"}', '{"en": "Switzerland", "es": "Suiza", "fr": "Suisse"}', 'fr', NULL, NULL, NULL, '{"Swiss Confederation","Confédération suisse"}', ' che ch switzerland suiza suisse the swiss confederation la confederacion suiza la confederation suisse swiss confederation confederation suisse'),
	('01a22a5d-0f95-72af-8c21-0a4d0b7ee63b', 0, 'CHL', 'CL', 'STATE', NULL, true, true, '{"en": "Chile", "es": "Chile", "fr": "Chili"}', '{"en": "the Republic of Chile", "es": "la República de Chile", "fr": "la République du Chili"}', '{"en": "of Chile", "es": "de Chile", "fr": "du Chili"}', '{"en": "Chile", "es": "Chile", "fr": "Chili"}', 'es', NULL, NULL, NULL, '{}', ' chl cl chile chili the republic of chile la republica de chile la republique du chili'),
	('01a22a5d-0f97-739c-884f-75c6f01f8c86', 0, 'CHN', 'CN', 'STATE', NULL, true, true, '{"en": "China", "es": "China", "fr": "Chine"}', '{"en": "the People''s Republic of China", "es": "la República Popular China", "fr": "la République populaire de Chine"}', '{"en": "of China", "es": "de China", "fr": "de la Chine"}', '{"en": "China", "es": "China", "fr": "Chine"}', 'en', NULL, NULL, NULL, '{"People''s Republic of China",PRC,RPC}', ' chn cn china chine the people s republic of china la republica popular china la republique populaire de chine people s republic of china prc rpc'),
	('01a22a5d-0f97-7715-a074-9512897782fc', 0, 'CIV', 'CI', 'STATE', NULL, true, true, '{"en": "Côte d''Ivoire", "es": "Côte d''Ivoire", "fr": "Côte d''Ivoire"}', '{"en": "the Republic of Côte d''Ivoire", "es": "la República de Côte d''Ivoire", "fr": "la République de Côte d''Ivoire"}', '{"en": "of Côte d''Ivoire", "es": "de Côte d''Ivoire", "fr": "de la Côte d''Ivoire"}', '{"en": "Côte d''Ivoire", "es": "Côte d''Ivoire", "fr": "Côte d''Ivoire"}', 'fr', NULL, NULL, NULL, '{"Ivory Coast","Costa de Marfil"}', ' civ ci cote d ivoire the republic of cote d ivoire la republica de cote d ivoire la republique de cote d ivoire ivory coast costa de marfil'),
	('01a22a5d-0f97-7aa9-8a90-87b408ae660d', 0, 'CMR', 'CM', 'STATE', NULL, true, true, '{"en": "Cameroon", "es": "Camerún", "fr": "Cameroun"}', '{"en": "the Republic of Cameroon", "es": "la República del Camerún", "fr": "la République du Cameroun"}', '{"en": "of Cameroon", "es": "del Camerún", "fr": "du Cameroun"}', '{"en": "Cameroon", "es": "Camerún", "fr": "Cameroun"}', 'fr', NULL, NULL, NULL, '{}', ' cmr cm cameroon camerun cameroun the republic of cameroon la republica del camerun la republique du cameroun'),
	('01a22a5d-0f97-7e00-9ef5-719ea5dc18a5', 0, 'COD', 'CD', 'STATE', NULL, true, true, '{"en": "Democratic Republic of the Congo", "es": "República Democrática del Congo", "fr": "République démocratique du Congo"}', '{"en": "the Democratic Republic of the Congo", "es": "la República Democrática del Congo", "fr": "la République démocratique du Congo"}', '{"en": "of the Democratic Republic of the Congo", "es": "de la República Democrática del Congo", "fr": "de la République démocratique du Congo"}', '{"en": "Democratic Republic of the Congo", "es": "República Democrática del Congo", "fr": "République démocratique du Congo"}', 'fr', NULL, NULL, NULL, '{DRC,"DR Congo",RDC,"RD Congo",Congo-Kinshasa,"Congo (Kinshasa)",Zaire,"Congo - Kinshasa"}', ' cod cd democratic republic of the congo republica democratica del congo republique democratique du congo the democratic republic of the congo la republica democratica del congo la republique democratique du congo drc dr congo rdc rd congo congo kinshasa zaire'),
	('01a22a5d-0f98-71f5-aef7-1836c9a0438b', 0, 'COG', 'CG', 'STATE', NULL, true, true, '{"en": "Congo", "es": "Congo", "fr": "Congo"}', '{"en": "the Republic of the Congo", "es": "la República del Congo", "fr": "la République du Congo"}', '{"en": "of the Congo", "es": "del Congo", "fr": "du Congo"}', '{"en": "Congo", "es": "Congo", "fr": "Congo"}', 'fr', NULL, NULL, NULL, '{"Republic of the Congo","République du Congo","República del Congo",Congo-Brazzaville,"Congo (Brazzaville)","Congo - Brazzaville"}', ' cog cg congo the republic of the congo la republica del congo la republique du congo republic of the congo republique du congo republica del congo congo brazzaville'),
	('01a22a5d-0f98-75b3-82a8-42329a272382', 0, 'COK', 'CK', 'STATE', NULL, true, false, '{"en": "Cook Islands", "es": "Islas Cook", "fr": "Îles Cook"}', '{"en": "the Cook Islands", "es": "las Islas Cook", "fr": "les Îles Cook"}', '{"en": "of the Cook Islands", "es": "de las Islas Cook", "fr": "des Îles Cook"}', '{"en": "Cook Islands", "es": "Islas Cook", "fr": "Îles Cook"}', 'en', NULL, NULL, NULL, '{}', ' cok ck cook islands islas cook iles cook the cook islands las islas cook les iles cook'),
	('01a22a5d-0f98-796b-b80d-12ac0486b3a8', 0, 'COL', 'CO', 'STATE', NULL, true, true, '{"en": "Colombia", "es": "Colombia", "fr": "Colombie"}', '{"en": "the Republic of Colombia", "es": "la República de Colombia", "fr": "la République de Colombie"}', '{"en": "of Colombia", "es": "de Colombia", "fr": "de la Colombie"}', '{"en": "Colombia", "es": "Colombia", "fr": "Colombie"}', 'es', NULL, NULL, NULL, '{}', ' col co colombia colombie the republic of colombia la republica de colombia la republique de colombie'),
	('01a22a5d-0f98-7ca5-8710-87038c7388bd', 0, 'COM', 'KM', 'STATE', NULL, true, true, '{"en": "Comoros", "es": "Comoras", "fr": "Comores"}', '{"en": "the Union of the Comoros", "es": "la Unión de las Comoras", "fr": "l''Union des Comores"}', '{"en": "of the Comoros", "es": "de las Comoras", "fr": "des Comores"}', '{"en": "Comoros", "es": "Comoras", "fr": "Comores"}', 'fr', NULL, NULL, NULL, '{}', ' com km comoros comoras comores the union of the comoros la union de las comoras l union des comores'),
	('01a22a5d-0f98-7fdf-8a87-663ae9d3eda3', 0, 'CPV', 'CV', 'STATE', NULL, true, true, '{"en": "Cabo Verde", "es": "Cabo Verde", "fr": "Cabo Verde"}', '{"en": "the Republic of Cabo Verde", "es": "la República de Cabo Verde", "fr": "la République de Cabo Verde"}', '{"en": "of Cabo Verde", "es": "de Cabo Verde", "fr": "de Cabo Verde"}', '{"en": "Cabo Verde", "es": "Cabo Verde", "fr": "Cabo Verde"}', 'en', NULL, NULL, NULL, '{"Cape Verde",Cap-Vert,"Islas de Cabo Verde"}', ' cpv cv cabo verde the republic of cabo verde la republica de cabo verde la republique de cabo verde cape verde cap vert islas de cabo verde'),
	('01a22a5d-0f99-74d8-bd3a-128ebd63ac1b', 0, 'CRI', 'CR', 'STATE', NULL, true, true, '{"en": "Costa Rica", "es": "Costa Rica", "fr": "Costa Rica"}', '{"en": "the Republic of Costa Rica", "es": "la República de Costa Rica", "fr": "la République du Costa Rica"}', '{"en": "of Costa Rica", "es": "de Costa Rica", "fr": "du Costa Rica"}', '{"en": "Costa Rica", "es": "Costa Rica", "fr": "Costa Rica"}', 'es', NULL, NULL, NULL, '{}', ' cri cr costa rica the republic of costa rica la republica de costa rica la republique du costa rica'),
	('01a22a5d-0f99-7974-87a4-a0063dd18bee', 0, 'CUB', 'CU', 'STATE', NULL, true, true, '{"en": "Cuba", "es": "Cuba", "fr": "Cuba"}', '{"en": "the Republic of Cuba", "es": "la República de Cuba", "fr": "la République de Cuba"}', '{"en": "of Cuba", "es": "de Cuba", "fr": "de Cuba"}', '{"en": "Cuba", "es": "Cuba", "fr": "Cuba"}', 'es', NULL, NULL, NULL, '{}', ' cub cu cuba the republic of cuba la republica de cuba la republique de cuba'),
	('01a22a5d-0f9a-7300-9e91-066cc1ccf3a9', 0, 'CYP', 'CY', 'STATE', NULL, true, true, '{"en": "Cyprus", "es": "Chipre", "fr": "Chypre"}', '{"en": "the Republic of Cyprus", "es": "la República de Chipre", "fr": "la République de Chypre"}', '{"en": "of Cyprus", "es": "de Chipre", "fr": "de Chypre"}', '{"en": "Cyprus", "es": "Chipre", "fr": "Chypre"}', 'en', NULL, NULL, NULL, '{}', ' cyp cy cyprus chipre chypre the republic of cyprus la republica de chipre la republique de chypre'),
	('01a22a5d-0f9a-7785-9d1c-cedc0882b353', 0, 'CZE', 'CZ', 'STATE', NULL, true, true, '{"en": "Czechia", "es": "Chequia", "fr": "Tchéquie"}', '{"en": "the Czech Republic", "es": "la República Checa", "fr": "la République tchèque"}', '{"en": "of Czechia", "es": "de Chequia", "fr": "de la Tchéquie"}', '{"en": "Czechia", "es": "Chequia", "fr": "Tchéquie"}', 'en', NULL, NULL, NULL, '{"Czech Republic","République tchèque","República Checa"}', ' cze cz czechia chequia tchequie the czech republic la republica checa la republique tcheque czech republic republique tcheque republica checa'),
	('01a22a5d-0f9a-7b4f-87f0-eb65090d6e0f', 0, 'DEU', 'DE', 'STATE', NULL, true, true, '{"en": "Germany", "es": "Alemania", "fr": "Allemagne"}', '{"en": "the Federal Republic of Germany", "es": "la República Federal de Alemania", "fr": "la République fédérale d''Allemagne"}', '{"en": "of Germany", "es": "de Alemania", "fr": "de l''Allemagne"}', '{"en": "Germany", "es": "Alemania", "fr": "Allemagne"}', 'en', NULL, NULL, NULL, '{"Federal Republic of Germany",RFA}', ' deu de germany alemania allemagne the federal republic of germany la republica federal de alemania la republique federale d allemagne federal republic of germany rfa'),
	('01a22a5d-0f9a-7e79-9595-23b67cfe3615', 0, 'DJI', 'DJ', 'STATE', NULL, true, true, '{"en": "Djibouti", "es": "Djibouti", "fr": "Djibouti"}', '{"en": "the Republic of Djibouti", "es": "la República de Djibouti", "fr": "la République de Djibouti"}', '{"en": "of Djibouti", "es": "de Djibouti", "fr": "de Djibouti"}', '{"en": "Djibouti", "es": "Djibouti", "fr": "Djibouti"}', 'fr', NULL, NULL, NULL, '{Yibuti}', ' dji dj djibouti the republic of djibouti la republica de djibouti la republique de djibouti yibuti'),
	('01a22a5d-0f9b-719b-8772-a288811c233e', 0, 'DMA', 'DM', 'STATE', NULL, true, true, '{"en": "Dominica", "es": "Dominica", "fr": "Dominique"}', '{"en": "the Commonwealth of Dominica", "es": "el Commonwealth de Dominica", "fr": "le Commonwealth de Dominique"}', '{"en": "of Dominica", "es": "de Dominica", "fr": "de la Dominique"}', '{"en": "Dominica", "es": "Dominica", "fr": "Dominique"}', 'en', NULL, NULL, NULL, '{}', ' dma dm dominica dominique the commonwealth of dominica el commonwealth de dominica le commonwealth de dominique'),
	('01a22a5d-0f9b-7428-9c8f-e9c016ed1529', 0, 'DNK', 'DK', 'STATE', NULL, true, true, '{"en": "Denmark", "es": "Dinamarca", "fr": "Danemark"}', '{"en": "the Kingdom of Denmark", "es": "el Reino de Dinamarca", "fr": "le Royaume du Danemark"}', '{"en": "of Denmark", "es": "de Dinamarca", "fr": "du Danemark"}', '{"en": "Denmark", "es": "Dinamarca", "fr": "Danemark"}', 'en', NULL, NULL, NULL, '{}', ' dnk dk denmark dinamarca danemark the kingdom of denmark el reino de dinamarca le royaume du danemark'),
	('01a22a5d-0f9b-78b2-866b-264d8cd0e9ff', 0, 'DOM', 'DO', 'STATE', NULL, true, true, '{"en": "Dominican Republic", "es": "República Dominicana", "fr": "République dominicaine"}', '{"en": "the Dominican Republic", "es": "la República Dominicana", "fr": "la République dominicaine"}', '{"en": "of the Dominican Republic", "es": "de la República Dominicana", "fr": "de la République dominicaine"}', '{"en": "Dominican Republic", "es": "República Dominicana", "fr": "République dominicaine"}', 'es', NULL, NULL, NULL, '{}', ' dom do dominican republic republica dominicana republique dominicaine the dominican republic la republica dominicana la republique dominicaine'),
	('01a22a5d-0f9b-7c13-a5ff-9104647e1161', 0, 'DZA', 'DZ', 'STATE', NULL, true, true, '{"en": "Algeria", "es": "Argelia", "fr": "Algérie"}', '{"en": "the People''s Democratic Republic of Algeria", "es": "la República Argelina Democrática y Popular", "fr": "la République algérienne démocratique et populaire"}', '{"en": "of Algeria", "es": "de Argelia", "fr": "de l''Algérie"}', '{"en": "Algeria", "es": "Argelia", "fr": "Algérie"}', 'fr', NULL, NULL, NULL, '{}', ' dza dz algeria argelia algerie the people s democratic republic of algeria la republica argelina democratica y popular la republique algerienne democratique et populaire'),
	('01a22a5d-0f9b-7f29-9325-26b3df1e7eab', 0, 'ECU', 'EC', 'STATE', NULL, true, true, '{"en": "Ecuador", "es": "Ecuador", "fr": "Équateur"}', '{"en": "the Republic of Ecuador", "es": "la República del Ecuador", "fr": "la République de l''Équateur"}', '{"en": "of Ecuador", "es": "del Ecuador", "fr": "de l''Équateur"}', '{"en": "Ecuador", "es": "Ecuador", "fr": "Équateur"}', 'es', NULL, NULL, NULL, '{}', ' ecu ec ecuador equateur the republic of ecuador la republica del ecuador la republique de l equateur'),
	('01a22a5d-0f9c-7249-848e-5dc2ae31d24f', 0, 'EGY', 'EG', 'STATE', NULL, true, true, '{"en": "Egypt", "es": "Egipto", "fr": "Égypte"}', '{"en": "the Arab Republic of Egypt", "es": "la República Árabe de Egipto", "fr": "la République arabe d''Égypte"}', '{"en": "of Egypt", "es": "de Egipto", "fr": "de l''Égypte"}', '{"en": "Egypt", "es": "Egipto", "fr": "Égypte"}', 'en', NULL, NULL, NULL, '{}', ' egy eg egypt egipto egypte the arab republic of egypt la republica arabe de egipto la republique arabe d egypte'),
	('01a22a5d-0f9c-755f-9921-ceba6edb1614', 0, 'ERI', 'ER', 'STATE', NULL, true, true, '{"en": "Eritrea", "es": "Eritrea", "fr": "Érythrée"}', '{"en": "the State of Eritrea", "es": "el Estado de Eritrea", "fr": "l''État d''Érythrée"}', '{"en": "of Eritrea", "es": "de Eritrea", "fr": "de l''Érythrée"}', '{"en": "Eritrea", "es": "Eritrea", "fr": "Érythrée"}', 'en', NULL, NULL, NULL, '{}', ' eri er eritrea erythree the state of eritrea el estado de eritrea l etat d erythree'),
	('01a22a5d-0f9c-7815-9caa-ac1d6505a339', 0, 'ESP', 'ES', 'STATE', NULL, true, true, '{"en": "Spain", "es": "España", "fr": "Espagne"}', '{"en": "the Kingdom of Spain", "es": "el Reino de España", "fr": "le Royaume d''Espagne"}', '{"en": "of Spain", "es": "de España", "fr": "de l''Espagne"}', '{"en": "Spain", "es": "España", "fr": "Espagne"}', 'es', NULL, NULL, NULL, '{}', ' esp es spain espana espagne the kingdom of spain el reino de espana le royaume d espagne'),
	('01a22a5d-0f9c-7afd-ada2-e22b5bfde61e', 0, 'EST', 'EE', 'STATE', NULL, true, true, '{"en": "Estonia", "es": "Estonia", "fr": "Estonie"}', '{"en": "the Republic of Estonia", "es": "la República de Estonia", "fr": "la République d''Estonie"}', '{"en": "of Estonia", "es": "de Estonia", "fr": "de l''Estonie"}', '{"en": "Estonia", "es": "Estonia", "fr": "Estonie"}', 'en', NULL, NULL, NULL, '{}', ' est ee estonia estonie the republic of estonia la republica de estonia la republique d estonie'),
	('01a22a5d-0f9c-7e13-b3a7-32fb7b6d01a9', 0, 'ETH', 'ET', 'STATE', NULL, true, true, '{"en": "Ethiopia", "es": "Etiopía", "fr": "Éthiopie"}', '{"en": "the Federal Democratic Republic of Ethiopia", "es": "la República Democrática Federal de Etiopía", "fr": "la République fédérale démocratique d''Éthiopie"}', '{"en": "of Ethiopia", "es": "de Etiopía", "fr": "de l''Éthiopie"}', '{"en": "Ethiopia", "es": "Etiopía", "fr": "Éthiopie"}', 'en', NULL, NULL, NULL, '{}', ' eth et ethiopia etiopia ethiopie the federal democratic republic of ethiopia la republica democratica federal de etiopia la republique federale democratique d ethiopie'),
	('01a22a5d-0f9d-72bd-b523-914f676a7dd2', 0, 'FIN', 'FI', 'STATE', NULL, true, true, '{"en": "Finland", "es": "Finlandia", "fr": "Finlande"}', '{"en": "the Republic of Finland", "es": "la República de Finlandia", "fr": "la République de Finlande"}', '{"en": "of Finland", "es": "de Finlandia", "fr": "de la Finlande"}', '{"en": "Finland", "es": "Finlandia", "fr": "Finlande"}', 'en', NULL, NULL, NULL, '{}', ' fin fi finland finlandia finlande the republic of finland la republica de finlandia la republique de finlande'),
	('01a22a5d-0f9d-75b8-9df4-e4327e70ef39', 0, 'FJI', 'FJ', 'STATE', NULL, true, true, '{"en": "Fiji", "es": "Fiji", "fr": "Fidji"}', '{"en": "the Republic of Fiji", "es": "la República de Fiji", "fr": "la République des Fidji"}', '{"en": "of Fiji", "es": "de Fiji", "fr": "des Fidji"}', '{"en": "Fiji", "es": "Fiji", "fr": "Fidji"}', 'en', NULL, NULL, NULL, '{Fiyi,"Îles Fidji"}', ' fji fj fiji fidji the republic of fiji la republica de fiji la republique des fidji fiyi iles fidji'),
	('01a22a5d-0f9d-7a1e-9c6c-484d54a1bc76', 0, 'FRA', 'FR', 'STATE', NULL, true, true, '{"en": "France", "es": "Francia", "fr": "France"}', '{"en": "the French Republic", "es": "la República Francesa", "fr": "la République française"}', '{"en": "of France", "es": "de Francia", "fr": "de la France"}', '{"en": "France", "es": "Francia", "fr": "France"}', 'fr', NULL, NULL, NULL, '{"France (New Caledonia)"}', ' fra fr france francia the french republic la republica francesa la republique francaise france new caledonia'),
	('01a22a5d-0f9d-7d66-afa7-01d4c5398c75', 0, 'FSM', 'FM', 'STATE', NULL, true, true, '{"en": "Micronesia (Federated States of)", "es": "Micronesia (Estados Federados de)", "fr": "Micronésie (États fédérés de)"}', '{"en": "the Federated States of Micronesia", "es": "los Estados Federados de Micronesia", "fr": "les États fédérés de Micronésie"}', '{"en": "of the Federated States of Micronesia", "es": "de los Estados Federados de Micronesia", "fr": "de la Micronésie (États fédérés de)"}', '{"en": "Micronesia (Federated States of)", "es": "Micronesia (Estados Federados de)", "fr": "Micronésie (États fédérés de)"}', 'en', NULL, NULL, NULL, '{Micronesia,Micronésie}', ' fsm fm micronesia federated states of micronesia estados federados de micronesie etats federes de the federated states of micronesia los estados federados de micronesia les etats federes de micronesie micronesia micronesie'),
	('01a22a5d-0f9e-70c5-af7e-99b888045bb1', 0, 'GAB', 'GA', 'STATE', NULL, true, true, '{"en": "Gabon", "es": "Gabón", "fr": "Gabon"}', '{"en": "the Gabonese Republic", "es": "la República Gabonesa", "fr": "la République gabonaise"}', '{"en": "of Gabon", "es": "del Gabón", "fr": "du Gabon"}', '{"en": "Gabon", "es": "Gabón", "fr": "Gabon"}', 'fr', NULL, NULL, NULL, '{}', ' gab ga gabon the gabonese republic la republica gabonesa la republique gabonaise'),
	('01a22a5d-0f9e-73e5-ad74-442fad11ba6c', 0, 'GBR', 'GB', 'STATE', NULL, true, true, '{"en": "United Kingdom of Great Britain and Northern Ireland", "es": "Reino Unido de Gran Bretaña e Irlanda del Norte", "fr": "Royaume-Uni de Grande-Bretagne et d''Irlande du Nord"}', '{"en": "the United Kingdom of Great Britain and Northern Ireland", "es": "el Reino Unido de Gran Bretaña e Irlanda del Norte", "fr": "le Royaume-Uni de Grande-Bretagne et d''Irlande du Nord"}', '{"en": "of the United Kingdom of Great Britain and Northern Ireland", "es": "del Reino Unido de Gran Bretaña e Irlanda del Norte", "fr": "du Royaume-Uni de Grande-Bretagne et d''Irlande du Nord"}', '{"en": "United Kingdom of Great Britain and Northern Ireland", "es": "Reino Unido de Gran Bretaña e Irlanda del Norte", "fr": "Royaume-Uni de Grande-Bretagne et d''Irlande du Nord"}', 'en', NULL, NULL, NULL, '{UK,U.K.,"United Kingdom","Great Britain",Britain,England,Royaume-Uni,Grande-Bretagne,Angleterre,"Reino Unido","Gran Bretaña",Inglaterra}', ' gbr gb united kingdom of great britain and northern ireland reino unido de gran bretana e irlanda del norte royaume uni de grande bretagne et d irlande du nord the united kingdom of great britain and northern ireland el reino unido de gran bretana e irlanda del norte le royaume uni de grande bretagne et d irlande du nord uk u k united kingdom great britain britain england royaume uni grande bretagne angleterre reino unido gran bretana inglaterra'),
	('01a22a5d-0f9e-782b-b706-a5a0f9ad46cf', 0, 'GEO', 'GE', 'STATE', NULL, true, true, '{"en": "Georgia", "es": "Georgia", "fr": "Géorgie"}', '{"en": "Georgia", "es": "Georgia", "fr": "la Géorgie"}', '{"en": "of Georgia", "es": "de Georgia", "fr": "de la Géorgie"}', '{"en": "Georgia", "es": "Georgia", "fr": "Géorgie"}', 'en', NULL, NULL, NULL, '{}', ' geo ge georgia georgie la georgie'),
	('01a22a5d-0f9e-7c47-991a-1f29136a94b0', 0, 'GHA', 'GH', 'STATE', NULL, true, true, '{"en": "Ghana", "es": "Ghana", "fr": "Ghana"}', '{"en": "the Republic of Ghana", "es": "la República de Ghana", "fr": "la République du Ghana"}', '{"en": "of Ghana", "es": "de Ghana", "fr": "du Ghana"}', '{"en": "Ghana", "es": "Ghana", "fr": "Ghana"}', 'en', NULL, NULL, NULL, '{}', ' gha gh ghana the republic of ghana la republica de ghana la republique du ghana'),
	('01a22a5d-0f9e-7f6a-aeff-c40697ea4797', 0, 'GIN', 'GN', 'STATE', NULL, true, true, '{"en": "Guinea", "es": "Guinea", "fr": "Guinée"}', '{"en": "the Republic of Guinea", "es": "la República de Guinea", "fr": "la République de Guinée"}', '{"en": "of Guinea", "es": "de Guinea", "fr": "de la Guinée"}', '{"en": "Guinea", "es": "Guinea", "fr": "Guinée"}', 'fr', NULL, NULL, NULL, '{Guinea-Conakry,Guinée-Conakry}', ' gin gn guinea guinee the republic of guinea la republica de guinea la republique de guinee guinea conakry guinee conakry'),
	('01a22a5d-0f9f-7274-92d9-b0216b698b29', 0, 'GMB', 'GM', 'STATE', NULL, true, true, '{"en": "Gambia", "es": "Gambia", "fr": "Gambie"}', '{"en": "the Republic of the Gambia", "es": "la República de Gambia", "fr": "la République de Gambie"}', '{"en": "of the Gambia", "es": "de Gambia", "fr": "de la Gambie"}', '{"en": "Gambia", "es": "Gambia", "fr": "Gambie"}', 'en', NULL, NULL, NULL, '{"The Gambia"}', ' gmb gm gambia gambie the republic of the gambia la republica de gambia la republique de gambie the gambia'),
	('01a22a5d-0f9f-7574-8e9b-0080e25b9ffe', 0, 'GNB', 'GW', 'STATE', NULL, true, true, '{"en": "Guinea-Bissau", "es": "Guinea-Bissau", "fr": "Guinée-Bissau"}', '{"en": "the Republic of Guinea-Bissau", "es": "la República de Guinea-Bissau", "fr": "la République de Guinée-Bissau"}', '{"en": "of Guinea-Bissau", "es": "de Guinea-Bissau", "fr": "de la Guinée-Bissau"}', '{"en": "Guinea-Bissau", "es": "Guinea-Bissau", "fr": "Guinée-Bissau"}', 'fr', NULL, NULL, NULL, '{Guinea-Bisáu}', ' gnb gw guinea bissau guinee bissau the republic of guinea bissau la republica de guinea bissau la republique de guinee bissau guinea bisau'),
	('01a22a5d-0f9f-7902-9008-8da4f95eede5', 0, 'GNQ', 'GQ', 'STATE', NULL, true, true, '{"en": "Equatorial Guinea", "es": "Guinea Ecuatorial", "fr": "Guinée équatoriale"}', '{"en": "the Republic of Equatorial Guinea", "es": "la República de Guinea Ecuatorial", "fr": "la République de Guinée équatoriale"}', '{"en": "of Equatorial Guinea", "es": "de Guinea Ecuatorial", "fr": "de la Guinée équatoriale"}', '{"en": "Equatorial Guinea", "es": "Guinea Ecuatorial", "fr": "Guinée équatoriale"}', 'es', NULL, NULL, NULL, '{}', ' gnq gq equatorial guinea guinea ecuatorial guinee equatoriale the republic of equatorial guinea la republica de guinea ecuatorial la republique de guinee equatoriale'),
	('01a22a5d-0f9f-7d14-8e3b-3e0b1f88a77f', 0, 'GRC', 'GR', 'STATE', NULL, true, true, '{"en": "Greece", "es": "Grecia", "fr": "Grèce"}', '{"en": "the Hellenic Republic", "es": "la República Helénica", "fr": "la République hellénique"}', '{"en": "of Greece", "es": "de Grecia", "fr": "de la Grèce"}', '{"en": "Greece", "es": "Grecia", "fr": "Grèce"}', 'en', NULL, NULL, NULL, '{Hellas,"Hellenic Republic"}', ' grc gr greece grecia grece the hellenic republic la republica helenica la republique hellenique hellas hellenic republic'),
	('01a22a5d-0fa0-71b9-95f6-9214d044919e', 0, 'GRD', 'GD', 'STATE', NULL, true, true, '{"en": "Grenada", "es": "Granada", "fr": "Grenade"}', '{"en": "Grenada", "es": "Granada", "fr": "la Grenade"}', '{"en": "of Grenada", "es": "de Granada", "fr": "de la Grenade"}', '{"en": "Grenada", "es": "Granada", "fr": "Grenade"}', 'en', NULL, NULL, NULL, '{}', ' grd gd grenada granada grenade la grenade'),
	('01a22a5d-0fa0-74e5-8a49-a3fedcb59d8d', 0, 'GTM', 'GT', 'STATE', NULL, true, true, '{"en": "Guatemala", "es": "Guatemala", "fr": "Guatemala"}', '{"en": "the Republic of Guatemala", "es": "la República de Guatemala", "fr": "la République du Guatemala"}', '{"en": "of Guatemala", "es": "de Guatemala", "fr": "du Guatemala"}', '{"en": "Guatemala", "es": "Guatemala", "fr": "Guatemala"}', 'es', NULL, NULL, NULL, '{}', ' gtm gt guatemala the republic of guatemala la republica de guatemala la republique du guatemala'),
	('01a22a5d-0fa0-78d1-a256-6c76af31c7cd', 0, 'GUY', 'GY', 'STATE', NULL, true, true, '{"en": "Guyana", "es": "Guyana", "fr": "Guyana"}', '{"en": "the Co-operative Republic of Guyana", "es": "la República Cooperativa de Guyana", "fr": "la République coopérative du Guyana"}', '{"en": "of Guyana", "es": "de Guyana", "fr": "du Guyana"}', '{"en": "Guyana", "es": "Guyana", "fr": "Guyana"}', 'en', NULL, NULL, NULL, '{Guayana}', ' guy gy guyana the co operative republic of guyana la republica cooperativa de guyana la republique cooperative du guyana guayana'),
	('01a22a5d-0fa0-7bed-a5ed-2998277126a1', 0, 'HND', 'HN', 'STATE', NULL, true, true, '{"en": "Honduras", "es": "Honduras", "fr": "Honduras"}', '{"en": "the Republic of Honduras", "es": "la República de Honduras", "fr": "la République du Honduras"}', '{"en": "of Honduras", "es": "de Honduras", "fr": "du Honduras"}', '{"en": "Honduras", "es": "Honduras", "fr": "Honduras"}', 'es', NULL, NULL, NULL, '{}', ' hnd hn honduras the republic of honduras la republica de honduras la republique du honduras'),
	('01a22a5d-0fa0-7ea8-b431-a7b0b0b95663', 0, 'HRV', 'HR', 'STATE', NULL, true, true, '{"en": "Croatia", "es": "Croacia", "fr": "Croatie"}', '{"en": "the Republic of Croatia", "es": "la República de Croacia", "fr": "la République de Croatie"}', '{"en": "of Croatia", "es": "de Croacia", "fr": "de la Croatie"}', '{"en": "Croatia", "es": "Croacia", "fr": "Croatie"}', 'en', NULL, NULL, NULL, '{}', ' hrv hr croatia croacia croatie the republic of croatia la republica de croacia la republique de croatie'),
	('01a22a5d-0fa1-71ae-abe2-95e6a512fb3c', 0, 'HTI', 'HT', 'STATE', NULL, true, true, '{"en": "Haiti", "es": "Haití", "fr": "Haïti"}', '{"en": "the Republic of Haiti", "es": "la República de Haití", "fr": "la République d''Haïti"}', '{"en": "of Haiti", "es": "de Haití", "fr": "d''Haïti"}', '{"en": "Haiti", "es": "Haití", "fr": "Haïti"}', 'fr', NULL, NULL, NULL, '{}', ' hti ht haiti the republic of haiti la republica de haiti la republique d haiti'),
	('01a22a5d-0fa1-747c-bdfb-eedc3430f361', 0, 'HUN', 'HU', 'STATE', NULL, true, true, '{"en": "Hungary", "es": "Hungría", "fr": "Hongrie"}', '{"en": "Hungary", "es": "Hungría", "fr": "la Hongrie"}', '{"en": "of Hungary", "es": "de Hungría", "fr": "de la Hongrie"}', '{"en": "Hungary", "es": "Hungría", "fr": "Hongrie"}', 'en', NULL, NULL, NULL, '{}', ' hun hu hungary hungria hongrie la hongrie'),
	('01a22a5d-0fa1-782d-99e9-c4da316f3d5a', 0, 'IDN', 'ID', 'STATE', NULL, true, true, '{"en": "Indonesia", "es": "Indonesia", "fr": "Indonésie"}', '{"en": "the Republic of Indonesia", "es": "la República de Indonesia", "fr": "la République d''Indonésie"}', '{"en": "of Indonesia", "es": "de Indonesia", "fr": "de l''Indonésie"}', '{"en": "Indonesia", "es": "Indonesia", "fr": "Indonésie"}', 'en', NULL, NULL, NULL, '{}', ' idn id indonesia indonesie the republic of indonesia la republica de indonesia la republique d indonesie'),
	('01a22a5d-0fa1-7b2b-8cf7-e600f3b4ea60', 0, 'IND', 'IN', 'STATE', NULL, true, true, '{"en": "India", "es": "India", "fr": "Inde"}', '{"en": "the Republic of India", "es": "la República de la India", "fr": "la République de l''Inde"}', '{"en": "of India", "es": "de la India", "fr": "de l''Inde"}', '{"en": "India", "es": "India", "fr": "Inde"}', 'en', NULL, NULL, NULL, '{}', ' ind in india inde the republic of india la republica de la india la republique de l inde'),
	('01a22a5d-0fa1-7eca-80db-2281f2e3ec0b', 0, 'IRL', 'IE', 'STATE', NULL, true, true, '{"en": "Ireland", "es": "Irlanda", "fr": "Irlande"}', '{"en": "Ireland", "es": "Irlanda", "fr": "l''Irlande"}', '{"en": "of Ireland", "es": "de Irlanda", "fr": "de l''Irlande"}', '{"en": "Ireland", "es": "Irlanda", "fr": "Irlande"}', 'en', NULL, NULL, NULL, '{}', ' irl ie ireland irlanda irlande l irlande'),
	('01a22a5d-0fa2-71d8-b803-161a4af8d20b', 0, 'IRN', 'IR', 'STATE', NULL, true, true, '{"en": "Iran (Islamic Republic of)", "es": "Irán (República Islámica del)", "fr": "Iran (République islamique d'')"}', '{"en": "the Islamic Republic of Iran", "es": "la República Islámica del Irán", "fr": "la République islamique d''Iran"}', '{"en": "of the Islamic Republic of Iran", "es": "de la República Islámica del Irán", "fr": "de l''Iran (République islamique d'')"}', '{"en": "Iran (Islamic Republic of)", "es": "Irán (República Islámica del)", "fr": "Iran (République islamique d'')"}', 'en', NULL, NULL, NULL, '{Iran}', ' irn ir iran islamic republic of iran republica islamica del iran republique islamique d the islamic republic of iran la republica islamica del iran la republique islamique d iran iran'),
	('01a22a5d-0fa2-752c-88b3-142d7dc358c6', 0, 'IRQ', 'IQ', 'STATE', NULL, true, true, '{"en": "Iraq", "es": "Iraq", "fr": "Iraq"}', '{"en": "the Republic of Iraq", "es": "la República del Iraq", "fr": "la République d''Iraq"}', '{"en": "of Iraq", "es": "del Iraq", "fr": "de l''Iraq"}', '{"en": "Iraq", "es": "Iraq", "fr": "Iraq"}', 'en', NULL, NULL, NULL, '{Irak}', ' irq iq iraq the republic of iraq la republica del iraq la republique d iraq irak'),
	('01a22a5d-0fa2-783e-bc64-804572150604', 0, 'ISL', 'IS', 'STATE', NULL, true, true, '{"en": "Iceland", "es": "Islandia", "fr": "Islande"}', '{"en": "the Republic of Iceland", "es": "la República de Islandia", "fr": "la République d''Islande"}', '{"en": "of Iceland", "es": "de Islandia", "fr": "de l''Islande"}', '{"en": "Iceland", "es": "Islandia", "fr": "Islande"}', 'en', NULL, NULL, NULL, '{}', ' isl is iceland islandia islande the republic of iceland la republica de islandia la republique d islande'),
	('01a22a5d-0fa2-7ae8-b044-fe6053afe391', 0, 'ISR', 'IL', 'STATE', NULL, true, true, '{"en": "Israel", "es": "Israel", "fr": "Israël"}', '{"en": "the State of Israel", "es": "el Estado de Israel", "fr": "l''État d''Israël"}', '{"en": "of Israel", "es": "de Israel", "fr": "d''Israël"}', '{"en": "Israel", "es": "Israel", "fr": "Israël"}', 'en', NULL, NULL, NULL, '{}', ' isr il israel the state of israel el estado de israel l etat d israel'),
	('01a22a5d-0fa2-7dee-ad4a-43c8f510aa01', 0, 'ITA', 'IT', 'STATE', NULL, true, true, '{"en": "Italy", "es": "Italia", "fr": "Italie"}', '{"en": "the Republic of Italy", "es": "la República Italiana", "fr": "la République italienne"}', '{"en": "of Italy", "es": "de Italia", "fr": "de l''Italie"}', '{"en": "Italy", "es": "Italia", "fr": "Italie"}', 'en', NULL, NULL, NULL, '{}', ' ita it italy italia italie the republic of italy la republica italiana la republique italienne'),
	('01a22a5d-0fa3-713e-89ff-dbffcebc920d', 0, 'JAM', 'JM', 'STATE', NULL, true, true, '{"en": "Jamaica", "es": "Jamaica", "fr": "Jamaïque"}', '{"en": "Jamaica", "es": "Jamaica", "fr": "la Jamaïque"}', '{"en": "of Jamaica", "es": "de Jamaica", "fr": "de la Jamaïque"}', '{"en": "Jamaica", "es": "Jamaica", "fr": "Jamaïque"}', 'en', NULL, NULL, NULL, '{}', ' jam jm jamaica jamaique la jamaique'),
	('01a22a5d-0fa3-764d-8d77-5a9c429b7ded', 0, 'JOR', 'JO', 'STATE', NULL, true, true, '{"en": "Jordan", "es": "Jordania", "fr": "Jordanie"}', '{"en": "the Hashemite Kingdom of Jordan", "es": "el Reino Hachemita de Jordania", "fr": "le Royaume hachémite de Jordanie"}', '{"en": "of Jordan", "es": "de Jordania", "fr": "de la Jordanie"}', '{"en": "Jordan", "es": "Jordania", "fr": "Jordanie"}', 'en', NULL, NULL, NULL, '{}', ' jor jo jordan jordania jordanie the hashemite kingdom of jordan el reino hachemita de jordania le royaume hachemite de jordanie'),
	('01a22a5d-0fa3-7a7b-8646-7cedb64f97b5', 0, 'JPN', 'JP', 'STATE', NULL, true, true, '{"en": "Japan", "es": "Japón", "fr": "Japon"}', '{"en": "Japan", "es": "el Japón", "fr": "le Japon"}', '{"en": "of Japan", "es": "del Japón", "fr": "du Japon"}', '{"en": "Japan", "es": "Japón", "fr": "Japon"}', 'en', NULL, NULL, NULL, '{}', ' jpn jp japan japon el japon le japon'),
	('01a22a5d-0fa3-7fd7-9b26-0f089cff6096', 0, 'KAZ', 'KZ', 'STATE', NULL, true, true, '{"en": "Kazakhstan", "es": "Kazajstán", "fr": "Kazakhstan"}', '{"en": "the Republic of Kazakhstan", "es": "la República de Kazajstán", "fr": "la République du Kazakhstan"}', '{"en": "of Kazakhstan", "es": "de Kazajstán", "fr": "du Kazakhstan"}', '{"en": "Kazakhstan", "es": "Kazajstán", "fr": "Kazakhstan"}', 'en', NULL, NULL, NULL, '{Kazajistán,Kazakstan}', ' kaz kz kazakhstan kazajstan the republic of kazakhstan la republica de kazajstan la republique du kazakhstan kazajistan kazakstan'),
	('01a22a5d-0fa4-7460-ae6d-1b9b0a99a1f1', 0, 'KEN', 'KE', 'STATE', NULL, true, true, '{"en": "Kenya", "es": "Kenya", "fr": "Kenya"}', '{"en": "the Republic of Kenya", "es": "la República de Kenya", "fr": "la République du Kenya"}', '{"en": "of Kenya", "es": "de Kenya", "fr": "du Kenya"}', '{"en": "Kenya", "es": "Kenya", "fr": "Kenya"}', 'en', NULL, NULL, NULL, '{Kenia}', ' ken ke kenya the republic of kenya la republica de kenya la republique du kenya kenia'),
	('01a22a5d-0fa4-77de-bc48-ada8b68f1901', 0, 'KGZ', 'KG', 'STATE', NULL, true, true, '{"en": "Kyrgyzstan", "es": "Kirguistán", "fr": "Kirghizistan"}', '{"en": "the Kyrgyz Republic", "es": "la República Kirguisa", "fr": "la République kirghize"}', '{"en": "of Kyrgyzstan", "es": "de Kirguistán", "fr": "du Kirghizistan"}', '{"en": "Kyrgyzstan", "es": "Kirguistán", "fr": "Kirghizistan"}', 'en', NULL, NULL, NULL, '{"Kyrgyz Republic",Kirghizia,Kirghizstan,Kirghizie,Kirguizistán,Kirguisia}', ' kgz kg kyrgyzstan kirguistan kirghizistan the kyrgyz republic la republica kirguisa la republique kirghize kyrgyz republic kirghizia kirghizstan kirghizie kirguizistan kirguisia'),
	('01a22a5d-0fa4-7ba2-b833-3caa7fc8f522', 0, 'KHM', 'KH', 'STATE', NULL, true, true, '{"en": "Cambodia", "es": "Camboya", "fr": "Cambodge"}', '{"en": "the Kingdom of Cambodia", "es": "el Reino de Camboya", "fr": "le Royaume du Cambodge"}', '{"en": "of Cambodia", "es": "de Camboya", "fr": "du Cambodge"}', '{"en": "Cambodia", "es": "Camboya", "fr": "Cambodge"}', 'en', NULL, NULL, NULL, '{Kampuchea}', ' khm kh cambodia camboya cambodge the kingdom of cambodia el reino de camboya le royaume du cambodge kampuchea'),
	('01a22a5d-0fa4-7f60-8c2d-d896baea60d6', 0, 'KIR', 'KI', 'STATE', NULL, true, true, '{"en": "Kiribati", "es": "Kiribati", "fr": "Kiribati"}', '{"en": "the Republic of Kiribati", "es": "la República de Kiribati", "fr": "la République de Kiribati"}', '{"en": "of Kiribati", "es": "de Kiribati", "fr": "de Kiribati"}', '{"en": "Kiribati", "es": "Kiribati", "fr": "Kiribati"}', 'en', NULL, NULL, NULL, '{}', ' kir ki kiribati the republic of kiribati la republica de kiribati la republique de kiribati'),
	('01a22a5d-0fa5-722d-bf50-53ecaad61c66', 0, 'KNA', 'KN', 'STATE', NULL, true, true, '{"en": "Saint Kitts and Nevis", "es": "Saint Kitts y Nevis", "fr": "Saint-Kitts-et-Nevis"}', '{"en": "Saint Kitts and Nevis", "es": "Saint Kitts y Nevis", "fr": "Saint-Kitts-et-Nevis"}', '{"en": "of Saint Kitts and Nevis", "es": "de Saint Kitts y Nevis", "fr": "de Saint-Kitts-et-Nevis"}', '{"en": "Saint Kitts and Nevis", "es": "Saint Kitts y Nevis", "fr": "Saint-Kitts-et-Nevis"}', 'en', NULL, NULL, NULL, '{"Saint Christopher and Nevis","St Kitts and Nevis","St. Kitts & Nevis","St. Kitts and Nevis",Saint-Christophe-et-Niévès,Saint-Kitts,"San Cristóbal y Nieves"}', ' kna kn saint kitts and nevis saint kitts y nevis saint kitts et nevis saint christopher and nevis st kitts and nevis st kitts nevis saint christophe et nieves saint kitts san cristobal y nieves'),
	('01a22a5d-0fa5-76a3-9f5e-03dad956c747', 0, 'KOR', 'KR', 'STATE', NULL, true, true, '{"en": "Republic of Korea", "es": "República de Corea", "fr": "République de Corée"}', '{"en": "the Republic of Korea", "es": "la República de Corea", "fr": "la République de Corée"}', '{"en": "of the Republic of Korea", "es": "de la República de Corea", "fr": "de la République de Corée"}', '{"en": "Republic of Korea", "es": "República de Corea", "fr": "République de Corée"}', 'en', NULL, NULL, NULL, '{"South Korea",Korea,"Korea, Republic of",ROK,"Corée du Sud",Corée,"Corea del Sur",Corea}', ' kor kr republic of korea republica de corea republique de coree the republic of korea la republica de corea la republique de coree south korea korea korea republic of rok coree du sud coree corea del sur corea'),
	('01a22a5d-0fa5-7c17-a5d0-7709c4126874', 0, 'KWT', 'KW', 'STATE', NULL, true, true, '{"en": "Kuwait", "es": "Kuwait", "fr": "Koweït"}', '{"en": "the State of Kuwait", "es": "el Estado de Kuwait", "fr": "l''État du Koweït"}', '{"en": "of Kuwait", "es": "de Kuwait", "fr": "du Koweït"}', '{"en": "Kuwait", "es": "Kuwait", "fr": "Koweït"}', 'en', NULL, NULL, NULL, '{}', ' kwt kw kuwait koweit the state of kuwait el estado de kuwait l etat du koweit'),
	('01a22a5d-0fa5-7fff-acd4-70544c452d3b', 0, 'LAO', 'LA', 'STATE', NULL, true, true, '{"en": "Lao People''s Democratic Republic", "es": "República Democrática Popular Lao", "fr": "République démocratique populaire lao"}', '{"en": "the Lao People''s Democratic Republic", "es": "la República Democrática Popular Lao", "fr": "la République démocratique populaire lao"}', '{"en": "of the Lao People''s Democratic Republic", "es": "de la República Democrática Popular Lao", "fr": "de la République démocratique populaire lao"}', '{"en": "Lao People''s Democratic Republic", "es": "República Democrática Popular Lao", "fr": "République démocratique populaire lao"}', 'en', NULL, NULL, NULL, '{Laos,"Lao PDR","RDP lao"}', ' lao la lao people s democratic republic republica democratica popular lao republique democratique populaire lao the lao people s democratic republic la republica democratica popular lao la republique democratique populaire lao laos lao pdr rdp lao'),
	('01a22a5d-0fa6-747b-9017-01e105e451f2', 0, 'LBN', 'LB', 'STATE', NULL, true, true, '{"en": "Lebanon", "es": "Líbano", "fr": "Liban"}', '{"en": "the Lebanese Republic", "es": "la República Libanesa", "fr": "la République libanaise"}', '{"en": "of Lebanon", "es": "del Líbano", "fr": "du Liban"}', '{"en": "Lebanon", "es": "Líbano", "fr": "Liban"}', 'fr', NULL, NULL, NULL, '{}', ' lbn lb lebanon libano liban the lebanese republic la republica libanesa la republique libanaise'),
	('01a22a5d-0fa6-7749-b26f-0af625a0cc26', 0, 'LBR', 'LR', 'STATE', NULL, true, true, '{"en": "Liberia", "es": "Liberia", "fr": "Libéria"}', '{"en": "the Republic of Liberia", "es": "la República de Liberia", "fr": "la République du Libéria"}', '{"en": "of Liberia", "es": "de Liberia", "fr": "du Libéria"}', '{"en": "Liberia", "es": "Liberia", "fr": "Libéria"}', 'en', NULL, NULL, NULL, '{}', ' lbr lr liberia the republic of liberia la republica de liberia la republique du liberia'),
	('01a22a5d-0fa6-7a16-a788-b7e41d639f3a', 0, 'LBY', 'LY', 'STATE', NULL, true, true, '{"en": "Libya", "es": "Libia", "fr": "Libye"}', '{"en": "the State of Libya", "es": "el Estado de Libia", "fr": "l''État de Libye"}', '{"en": "of Libya", "es": "de Libia", "fr": "de la Libye"}', '{"en": "Libya", "es": "Libia", "fr": "Libye"}', 'en', NULL, NULL, NULL, '{"Libyan Arab Jamahiriya","Jamahiriya arabe libyenne","Jamahiriya Árabe Libia"}', ' lby ly libya libia libye the state of libya el estado de libia l etat de libye libyan arab jamahiriya jamahiriya arabe libyenne jamahiriya arabe libia');
INSERT INTO public.party VALUES
	('01a22a5d-0fa6-7d66-8640-1bde146d13ca', 0, 'LCA', 'LC', 'STATE', NULL, true, true, '{"en": "Saint Lucia", "es": "Santa Lucía", "fr": "Sainte-Lucie"}', '{"en": "Saint Lucia", "es": "Santa Lucía", "fr": "Sainte-Lucie"}', '{"en": "of Saint Lucia", "es": "de Santa Lucía", "fr": "de Sainte-Lucie"}', '{"en": "Saint Lucia", "es": "Santa Lucía", "fr": "Sainte-Lucie"}', 'en', NULL, NULL, NULL, '{"St Lucia","St. Lucia"}', ' lca lc saint lucia santa lucia sainte lucie st lucia'),
	('01a22a5d-0fa7-7015-86ee-bb1fc222defb', 0, 'LIE', 'LI', 'STATE', NULL, true, true, '{"en": "Liechtenstein", "es": "Liechtenstein", "fr": "Liechtenstein"}', '{"en": "the Principality of Liechtenstein", "es": "el Principado de Liechtenstein", "fr": "la Principauté du Liechtenstein"}', '{"en": "of Liechtenstein", "es": "de Liechtenstein", "fr": "du Liechtenstein"}', '{"en": "Liechtenstein", "es": "Liechtenstein", "fr": "Liechtenstein"}', 'en', NULL, NULL, NULL, '{}', ' lie li liechtenstein the principality of liechtenstein el principado de liechtenstein la principaute du liechtenstein'),
	('01a22a5d-0fa7-7359-ac54-f17b1321b423', 0, 'LKA', 'LK', 'STATE', NULL, true, true, '{"en": "Sri Lanka", "es": "Sri Lanka", "fr": "Sri Lanka"}', '{"en": "the Democratic Socialist Republic of Sri Lanka", "es": "la República Socialista Democrática de Sri Lanka", "fr": "la République socialiste démocratique de Sri Lanka"}', '{"en": "of Sri Lanka", "es": "de Sri Lanka", "fr": "de Sri Lanka"}', '{"en": "Sri Lanka", "es": "Sri Lanka", "fr": "Sri Lanka"}', 'en', NULL, NULL, NULL, '{Ceylon,Ceylan,Ceilán}', ' lka lk sri lanka the democratic socialist republic of sri lanka la republica socialista democratica de sri lanka la republique socialiste democratique de sri lanka ceylon ceylan ceilan'),
	('01a22a5d-0fa7-769c-876c-15409bbb4c96', 0, 'LSO', 'LS', 'STATE', NULL, true, true, '{"en": "Lesotho", "es": "Lesotho", "fr": "Lesotho"}', '{"en": "the Kingdom of Lesotho", "es": "el Reino de Lesotho", "fr": "le Royaume du Lesotho"}', '{"en": "of Lesotho", "es": "de Lesotho", "fr": "du Lesotho"}', '{"en": "Lesotho", "es": "Lesotho", "fr": "Lesotho"}', 'en', NULL, NULL, NULL, '{Lesoto}', ' lso ls lesotho the kingdom of lesotho el reino de lesotho le royaume du lesotho lesoto'),
	('01a22a5d-0fa7-795d-bc6e-783e959f9365', 0, 'LTU', 'LT', 'STATE', NULL, true, true, '{"en": "Lithuania", "es": "Lituania", "fr": "Lituanie"}', '{"en": "the Republic of Lithuania", "es": "la República de Lituania", "fr": "la République de Lituanie"}', '{"en": "of Lithuania", "es": "de Lituania", "fr": "de la Lituanie"}', '{"en": "Lithuania", "es": "Lituania", "fr": "Lituanie"}', 'en', NULL, NULL, NULL, '{}', ' ltu lt lithuania lituania lituanie the republic of lithuania la republica de lituania la republique de lituanie'),
	('01a22a5d-0fa7-7d0b-8bd1-f48c797615bf', 0, 'LUX', 'LU', 'STATE', NULL, true, true, '{"en": "Luxembourg", "es": "Luxemburgo", "fr": "Luxembourg"}', '{"en": "the Grand Duchy of Luxembourg", "es": "el Gran Ducado de Luxemburgo", "fr": "le Grand-Duché de Luxembourg"}', '{"en": "of Luxembourg", "es": "de Luxemburgo", "fr": "du Luxembourg"}', '{"en": "Luxembourg", "es": "Luxemburgo", "fr": "Luxembourg"}', 'fr', NULL, NULL, NULL, '{}', ' lux lu luxembourg luxemburgo the grand duchy of luxembourg el gran ducado de luxemburgo le grand duche de luxembourg'),
	('01a22a5d-0fa8-712f-a1e6-d0a9461841ee', 0, 'LVA', 'LV', 'STATE', NULL, true, true, '{"en": "Latvia", "es": "Letonia", "fr": "Lettonie"}', '{"en": "the Republic of Latvia", "es": "la República de Letonia", "fr": "la République de Lettonie"}', '{"en": "of Latvia", "es": "de Letonia", "fr": "de la Lettonie"}', '{"en": "Latvia", "es": "Letonia", "fr": "Lettonie"}', 'en', NULL, NULL, NULL, '{}', ' lva lv latvia letonia lettonie the republic of latvia la republica de letonia la republique de lettonie'),
	('01a22a5d-0fa8-746d-9eda-733575334968', 0, 'MAR', 'MA', 'STATE', NULL, true, true, '{"en": "Morocco", "es": "Marruecos", "fr": "Maroc"}', '{"en": "the Kingdom of Morocco", "es": "el Reino de Marruecos", "fr": "le Royaume du Maroc"}', '{"en": "of Morocco", "es": "de Marruecos", "fr": "du Maroc"}', '{"en": "Morocco", "es": "Marruecos", "fr": "Maroc"}', 'fr', NULL, NULL, NULL, '{}', ' mar ma morocco marruecos maroc the kingdom of morocco el reino de marruecos le royaume du maroc'),
	('01a22a5d-0fa8-76dc-b7a9-332b8e18739d', 0, 'MCO', 'MC', 'STATE', NULL, true, true, '{"en": "Monaco", "es": "Mónaco", "fr": "Monaco"}', '{"en": "the Principality of Monaco", "es": "el Principado de Mónaco", "fr": "la Principauté de Monaco"}', '{"en": "of Monaco", "es": "de Mónaco", "fr": "de Monaco"}', '{"en": "Monaco", "es": "Mónaco", "fr": "Monaco"}', 'fr', NULL, NULL, NULL, '{}', ' mco mc monaco the principality of monaco el principado de monaco la principaute de monaco'),
	('01a22a5d-0fa8-7a19-9839-f06aceb7c5e6', 0, 'MDA', 'MD', 'STATE', NULL, true, true, '{"en": "Republic of Moldova", "es": "República de Moldova", "fr": "République de Moldova"}', '{"en": "the Republic of Moldova", "es": "la República de Moldova", "fr": "la République de Moldova"}', '{"en": "of the Republic of Moldova", "es": "de la República de Moldova", "fr": "de la République de Moldova"}', '{"en": "Republic of Moldova", "es": "República de Moldova", "fr": "République de Moldova"}', 'en', NULL, NULL, NULL, '{Moldova,Moldavia,Moldavie}', ' mda md republic of moldova republica de moldova republique de moldova the republic of moldova la republica de moldova la republique de moldova moldova moldavia moldavie'),
	('01a22a5d-0fa8-7e1f-adce-05e8933eb54a', 0, 'MDG', 'MG', 'STATE', NULL, true, true, '{"en": "Madagascar", "es": "Madagascar", "fr": "Madagascar"}', '{"en": "the Republic of Madagascar", "es": "la República de Madagascar", "fr": "la République de Madagascar"}', '{"en": "of Madagascar", "es": "de Madagascar", "fr": "de Madagascar"}', '{"en": "Madagascar", "es": "Madagascar", "fr": "Madagascar"}', 'fr', NULL, NULL, NULL, '{}', ' mdg mg madagascar the republic of madagascar la republica de madagascar la republique de madagascar'),
	('01a22a5d-0fa9-70d6-a310-5e958b42e184', 0, 'MDV', 'MV', 'STATE', NULL, true, true, '{"en": "Maldives", "es": "Maldivas", "fr": "Maldives"}', '{"en": "the Republic of Maldives", "es": "la República de Maldivas", "fr": "la République des Maldives"}', '{"en": "of Maldives", "es": "de Maldivas", "fr": "des Maldives"}', '{"en": "Maldives", "es": "Maldivas", "fr": "Maldives"}', 'en', NULL, NULL, NULL, '{}', ' mdv mv maldives maldivas the republic of maldives la republica de maldivas la republique des maldives'),
	('01a22a5d-0fa9-740f-811a-a9544a20ae6f', 0, 'MEX', 'MX', 'STATE', NULL, true, true, '{"en": "Mexico", "es": "México", "fr": "Mexique"}', '{"en": "the United Mexican States", "es": "los Estados Unidos Mexicanos", "fr": "les États-Unis du Mexique"}', '{"en": "of Mexico", "es": "de México", "fr": "du Mexique"}', '{"en": "Mexico", "es": "México", "fr": "Mexique"}', 'es', NULL, NULL, NULL, '{Méjico}', ' mex mx mexico mexique the united mexican states los estados unidos mexicanos les etats unis du mexique mejico'),
	('01a22a5d-0fa9-78be-8021-3e9e6b0b11ec', 0, 'MHL', 'MH', 'STATE', NULL, true, true, '{"en": "Marshall Islands", "es": "Islas Marshall", "fr": "Îles Marshall"}', '{"en": "the Republic of the Marshall Islands", "es": "la República de las Islas Marshall", "fr": "la République des Îles Marshall"}', '{"en": "of the Marshall Islands", "es": "de las Islas Marshall", "fr": "des Îles Marshall"}', '{"en": "Marshall Islands", "es": "Islas Marshall", "fr": "Îles Marshall"}', 'en', NULL, NULL, NULL, '{}', ' mhl mh marshall islands islas marshall iles marshall the republic of the marshall islands la republica de las islas marshall la republique des iles marshall'),
	('01a22a5d-0fa9-7c5d-81ff-677afda57d02', 0, 'MKD', 'MK', 'STATE', NULL, true, true, '{"en": "North Macedonia", "es": "Macedonia del Norte", "fr": "Macédoine du Nord"}', '{"en": "the Republic of North Macedonia", "es": "la República de Macedonia del Norte", "fr": "la République de Macédoine du Nord"}', '{"en": "of North Macedonia", "es": "de Macedonia del Norte", "fr": "de la Macédoine du Nord"}', '{"en": "North Macedonia", "es": "Macedonia del Norte", "fr": "Macédoine du Nord"}', 'en', NULL, NULL, NULL, '{Macedonia,Macédoine,FYROM,"FYR Macedonia","TFYR Macedonia","the former Yugoslav Republic of Macedonia","ex-République yougoslave de Macédoine",ERYM,"ex República Yugoslava de Macedonia"}', ' mkd mk north macedonia macedonia del norte macedoine du nord the republic of north macedonia la republica de macedonia del norte la republique de macedoine du nord macedonia macedoine fyrom fyr macedonia tfyr macedonia the former yugoslav republic of macedonia ex republique yougoslave de macedoine erym ex republica yugoslava de macedonia'),
	('01a22a5d-0faa-71d8-9daa-705ce84cb8be', 0, 'MLI', 'ML', 'STATE', NULL, true, true, '{"en": "Mali", "es": "Malí", "fr": "Mali"}', '{"en": "the Republic of Mali", "es": "la República de Malí", "fr": "la République du Mali"}', '{"en": "of Mali", "es": "de Malí", "fr": "du Mali"}', '{"en": "Mali", "es": "Malí", "fr": "Mali"}', 'fr', NULL, NULL, NULL, '{}', ' mli ml mali the republic of mali la republica de mali la republique du mali'),
	('01a22a5d-0faa-74f7-aaf5-e3cd930f6c25', 0, 'MLT', 'MT', 'STATE', NULL, true, true, '{"en": "Malta", "es": "Malta", "fr": "Malte"}', '{"en": "the Republic of Malta", "es": "la República de Malta", "fr": "la République de Malte"}', '{"en": "of Malta", "es": "de Malta", "fr": "de Malte"}', '{"en": "Malta", "es": "Malta", "fr": "Malte"}', 'en', NULL, NULL, NULL, '{}', ' mlt mt malta malte the republic of malta la republica de malta la republique de malte'),
	('01a22a5d-0faa-7845-aa09-48cd7759cdaf', 0, 'MMR', 'MM', 'STATE', NULL, true, true, '{"en": "Myanmar", "es": "Myanmar", "fr": "Myanmar"}', '{"en": "the Republic of the Union of Myanmar", "es": "la República de la Unión de Myanmar", "fr": "la République de l''Union du Myanmar"}', '{"en": "of Myanmar", "es": "de Myanmar", "fr": "du Myanmar"}', '{"en": "Myanmar", "es": "Myanmar", "fr": "Myanmar"}', 'en', NULL, NULL, NULL, '{Burma,Birmanie,Birmania,"Myanmar (Burma)","Myanmar (Birmanie)","Myanmar (Birmania)"}', ' mmr mm myanmar the republic of the union of myanmar la republica de la union de myanmar la republique de l union du myanmar burma birmanie birmania myanmar burma myanmar birmanie myanmar birmania'),
	('01a22a5d-0faa-7b73-bfb5-e5b8c586272b', 0, 'MNE', 'ME', 'STATE', NULL, true, false, '{"en": "Montenegro", "es": "Montenegro", "fr": "Monténégro"}', '{"en": "Montenegro", "es": "Montenegro", "fr": "le Monténégro"}', '{"en": "of Montenegro", "es": "de Montenegro", "fr": "du Monténégro"}', '{"en": "Montenegro", "es": "Montenegro", "fr": "Monténégro"}', 'en', '2006-06-03', NULL, NULL, '{"Crna Gora"}', ' mne me montenegro le montenegro crna gora'),
	('01a22a5d-0fab-7229-be6b-b0d17e8ec191', 0, 'MNG', 'MN', 'STATE', NULL, true, true, '{"en": "Mongolia", "es": "Mongolia", "fr": "Mongolie"}', '{"en": "Mongolia", "es": "Mongolia", "fr": "la Mongolie"}', '{"en": "of Mongolia", "es": "de Mongolia", "fr": "de la Mongolie"}', '{"en": "Mongolia", "es": "Mongolia", "fr": "Mongolie"}', 'en', NULL, NULL, NULL, '{}', ' mng mn mongolia mongolie la mongolie'),
	('01a22a5d-0fab-7502-86e0-815c7d2dcb73', 0, 'MOZ', 'MZ', 'STATE', NULL, true, true, '{"en": "Mozambique", "es": "Mozambique", "fr": "Mozambique"}', '{"en": "the Republic of Mozambique", "es": "la República de Mozambique", "fr": "la République du Mozambique"}', '{"en": "of Mozambique", "es": "de Mozambique", "fr": "du Mozambique"}', '{"en": "Mozambique", "es": "Mozambique", "fr": "Mozambique"}', 'en', NULL, NULL, NULL, '{}', ' moz mz mozambique the republic of mozambique la republica de mozambique la republique du mozambique'),
	('01a22a5d-0fab-77b9-93ae-ee4fc84f27c1', 0, 'MRT', 'MR', 'STATE', NULL, true, true, '{"en": "Mauritania", "es": "Mauritania", "fr": "Mauritanie"}', '{"en": "the Islamic Republic of Mauritania", "es": "la República Islámica de Mauritania", "fr": "la République islamique de Mauritanie"}', '{"en": "of Mauritania", "es": "de Mauritania", "fr": "de la Mauritanie"}', '{"en": "Mauritania", "es": "Mauritania", "fr": "Mauritanie"}', 'fr', NULL, NULL, NULL, '{}', ' mrt mr mauritania mauritanie the islamic republic of mauritania la republica islamica de mauritania la republique islamique de mauritanie'),
	('01a22a5d-0fab-7abf-800a-34eb4d7c4c63', 0, 'MUS', 'MU', 'STATE', NULL, true, true, '{"en": "Mauritius", "es": "Mauricio", "fr": "Maurice"}', '{"en": "the Republic of Mauritius", "es": "la República de Mauricio", "fr": "la République de Maurice"}', '{"en": "of Mauritius", "es": "de Mauricio", "fr": "de Maurice"}', '{"en": "Mauritius", "es": "Mauricio", "fr": "Maurice"}', 'en', NULL, NULL, NULL, '{"Île Maurice","Isla Mauricio"}', ' mus mu mauritius mauricio maurice the republic of mauritius la republica de mauricio la republique de maurice ile maurice isla mauricio'),
	('01a22a5d-0fab-7d8a-a0d8-eb620b3f1bb4', 0, 'MWI', 'MW', 'STATE', NULL, true, true, '{"en": "Malawi", "es": "Malawi", "fr": "Malawi"}', '{"en": "the Republic of Malawi", "es": "la República de Malawi", "fr": "la République du Malawi"}', '{"en": "of Malawi", "es": "de Malawi", "fr": "du Malawi"}', '{"en": "Malawi", "es": "Malawi", "fr": "Malawi"}', 'en', NULL, NULL, NULL, '{Malaui}', ' mwi mw malawi the republic of malawi la republica de malawi la republique du malawi malaui'),
	('01a22a5d-0fac-7023-9914-f0b5f2c1ced5', 0, 'MYS', 'MY', 'STATE', NULL, true, true, '{"en": "Malaysia", "es": "Malasia", "fr": "Malaisie"}', '{"en": "Malaysia", "es": "Malasia", "fr": "la Malaisie"}', '{"en": "of Malaysia", "es": "de Malasia", "fr": "de la Malaisie"}', '{"en": "Malaysia", "es": "Malasia", "fr": "Malaisie"}', 'en', NULL, NULL, NULL, '{}', ' mys my malaysia malasia malaisie la malaisie'),
	('01a22a5d-0fac-72b2-9cdc-be1882a1986f', 0, 'NAM', 'NA', 'STATE', NULL, true, true, '{"en": "Namibia", "es": "Namibia", "fr": "Namibie"}', '{"en": "the Republic of Namibia", "es": "la República de Namibia", "fr": "la République de Namibie"}', '{"en": "of Namibia", "es": "de Namibia", "fr": "de la Namibie"}', '{"en": "Namibia", "es": "Namibia", "fr": "Namibie"}', 'en', NULL, NULL, NULL, '{}', ' nam na namibia namibie the republic of namibia la republica de namibia la republique de namibie'),
	('01a22a5d-0fac-7549-aa87-07b9bd1d4691', 0, 'NER', 'NE', 'STATE', NULL, true, true, '{"en": "Niger", "es": "Níger", "fr": "Niger"}', '{"en": "the Republic of the Niger", "es": "la República del Níger", "fr": "la République du Niger"}', '{"en": "of the Niger", "es": "del Níger", "fr": "du Niger"}', '{"en": "Niger", "es": "Níger", "fr": "Niger"}', 'fr', NULL, NULL, NULL, '{}', ' ner ne niger the republic of the niger la republica del niger la republique du niger'),
	('01a22a5d-0fac-7876-a34a-5e8aa8a358e7', 0, 'NGA', 'NG', 'STATE', NULL, true, true, '{"en": "Nigeria", "es": "Nigeria", "fr": "Nigéria"}', '{"en": "the Federal Republic of Nigeria", "es": "la República Federal de Nigeria", "fr": "la République fédérale du Nigéria"}', '{"en": "of Nigeria", "es": "de Nigeria", "fr": "du Nigéria"}', '{"en": "Nigeria", "es": "Nigeria", "fr": "Nigéria"}', 'en', NULL, NULL, NULL, '{}', ' nga ng nigeria the federal republic of nigeria la republica federal de nigeria la republique federale du nigeria'),
	('01a22a5d-0fac-7ce3-aef1-d36dbf01a7d7', 0, 'NIC', 'NI', 'STATE', NULL, true, true, '{"en": "Nicaragua", "es": "Nicaragua", "fr": "Nicaragua"}', '{"en": "the Republic of Nicaragua", "es": "la República de Nicaragua", "fr": "la République du Nicaragua"}', '{"en": "of Nicaragua", "es": "de Nicaragua", "fr": "du Nicaragua"}', '{"en": "Nicaragua", "es": "Nicaragua", "fr": "Nicaragua"}', 'es', NULL, NULL, NULL, '{}', ' nic ni nicaragua the republic of nicaragua la republica de nicaragua la republique du nicaragua'),
	('01a22a5d-0fac-7fe8-826d-959005c1e5a4', 0, 'NIU', 'NU', 'STATE', NULL, true, false, '{"en": "Niue", "es": "Niue", "fr": "Nioué"}', '{"en": "Niue", "es": "Niue", "fr": "Nioué"}', '{"en": "of Niue", "es": "de Niue", "fr": "de Nioué"}', '{"en": "Niue", "es": "Niue", "fr": "Nioué"}', 'en', NULL, NULL, NULL, '{}', ' niu nu niue nioue'),
	('01a22a5d-0fad-7383-8f8a-f8bf37ec9675', 0, 'NLD', 'NL', 'STATE', NULL, true, true, '{"en": "Netherlands (Kingdom of the)", "es": "Países Bajos (Reino de los)", "fr": "Pays-Bas (Royaume des)"}', '{"en": "the Kingdom of the Netherlands", "es": "el Reino de los Países Bajos", "fr": "le Royaume des Pays-Bas"}', '{"en": "of the Kingdom of the Netherlands", "es": "del Reino de los Países Bajos", "fr": "des Pays-Bas (Royaume des)"}', '{"en": "Netherlands (Kingdom of the)", "es": "Países Bajos (Reino de los)", "fr": "Pays-Bas (Royaume des)"}', 'en', NULL, NULL, NULL, '{Netherlands,"The Netherlands",Pays-Bas,"Países Bajos",Holland,Hollande,Holanda}', ' nld nl netherlands kingdom of the paises bajos reino de los pays bas royaume des the kingdom of the netherlands el reino de los paises bajos le royaume des pays bas netherlands the netherlands pays bas paises bajos holland hollande holanda'),
	('01a22a5d-0fad-7704-8772-48120d021ef2', 0, 'NOR', 'NO', 'STATE', NULL, true, true, '{"en": "Norway", "es": "Noruega", "fr": "Norvège"}', '{"en": "the Kingdom of Norway", "es": "el Reino de Noruega", "fr": "le Royaume de Norvège"}', '{"en": "of Norway", "es": "de Noruega", "fr": "de la Norvège"}', '{"en": "Norway", "es": "Noruega", "fr": "Norvège"}', 'en', NULL, NULL, NULL, '{}', ' nor no norway noruega norvege the kingdom of norway el reino de noruega le royaume de norvege'),
	('01a22a5d-0fad-7acb-b574-b81b6706a108', 0, 'NPL', 'NP', 'STATE', NULL, true, true, '{"en": "Nepal", "es": "Nepal", "fr": "Népal"}', '{"en": "Nepal", "es": "Nepal", "fr": "le Népal"}', '{"en": "of Nepal", "es": "de Nepal", "fr": "du Népal"}', '{"en": "Nepal", "es": "Nepal", "fr": "Népal"}', 'en', NULL, NULL, NULL, '{}', ' npl np nepal le nepal'),
	('01a22a5d-0fad-7d44-a254-86a9dd200685', 0, 'NRU', 'NR', 'STATE', NULL, true, true, '{"en": "Nauru", "es": "Nauru", "fr": "Nauru"}', '{"en": "the Republic of Nauru", "es": "la República de Nauru", "fr": "la République de Nauru"}', '{"en": "of Nauru", "es": "de Nauru", "fr": "de Nauru"}', '{"en": "Nauru", "es": "Nauru", "fr": "Nauru"}', 'en', NULL, NULL, NULL, '{}', ' nru nr nauru the republic of nauru la republica de nauru la republique de nauru'),
	('01a22a5d-0fad-7fcb-97c1-6b00d184be5f', 0, 'NZL', 'NZ', 'STATE', NULL, true, true, '{"en": "New Zealand", "es": "Nueva Zelandia", "fr": "Nouvelle-Zélande"}', '{"en": "New Zealand", "es": "Nueva Zelandia", "fr": "la Nouvelle-Zélande"}', '{"en": "of New Zealand", "es": "de Nueva Zelandia", "fr": "de la Nouvelle-Zélande"}', '{"en": "New Zealand", "es": "Nueva Zelandia", "fr": "Nouvelle-Zélande"}', 'en', NULL, NULL, NULL, '{Aotearoa,"Nueva Zelanda"}', ' nzl nz new zealand nueva zelandia nouvelle zelande la nouvelle zelande aotearoa nueva zelanda'),
	('01a22a5d-0fae-72e4-afb3-6d4c4d02ecdb', 0, 'OMN', 'OM', 'STATE', NULL, true, true, '{"en": "Oman", "es": "Omán", "fr": "Oman"}', '{"en": "the Sultanate of Oman", "es": "la Sultanía de Omán", "fr": "le Sultanat d''Oman"}', '{"en": "of Oman", "es": "de Omán", "fr": "d''Oman"}', '{"en": "Oman", "es": "Omán", "fr": "Oman"}', 'en', NULL, NULL, NULL, '{}', ' omn om oman the sultanate of oman la sultania de oman le sultanat d oman'),
	('01a22a5d-0fae-7649-9ead-d3549c9d752a', 0, 'PAK', 'PK', 'STATE', NULL, true, true, '{"en": "Pakistan", "es": "Pakistán", "fr": "Pakistan"}', '{"en": "the Islamic Republic of Pakistan", "es": "la República Islámica del Pakistán", "fr": "la République islamique du Pakistan"}', '{"en": "of Pakistan", "es": "del Pakistán", "fr": "du Pakistan"}', '{"en": "Pakistan", "es": "Pakistán", "fr": "Pakistan"}', 'en', NULL, NULL, NULL, '{}', ' pak pk pakistan the islamic republic of pakistan la republica islamica del pakistan la republique islamique du pakistan'),
	('01a22a5d-0fae-79a9-85c1-ed113113ff9a', 0, 'PAN', 'PA', 'STATE', NULL, true, true, '{"en": "Panama", "es": "Panamá", "fr": "Panama"}', '{"en": "the Republic of Panama", "es": "la República de Panamá", "fr": "la République du Panama"}', '{"en": "of Panama", "es": "de Panamá", "fr": "du Panama"}', '{"en": "Panama", "es": "Panamá", "fr": "Panama"}', 'es', NULL, NULL, NULL, '{}', ' pan pa panama the republic of panama la republica de panama la republique du panama'),
	('01a22a5d-0fae-7c5f-8b85-1c2e12afacbc', 0, 'PER', 'PE', 'STATE', NULL, true, true, '{"en": "Peru", "es": "Perú", "fr": "Pérou"}', '{"en": "the Republic of Peru", "es": "la República del Perú", "fr": "la République du Pérou"}', '{"en": "of Peru", "es": "del Perú", "fr": "du Pérou"}', '{"en": "Peru", "es": "Perú", "fr": "Pérou"}', 'es', NULL, NULL, NULL, '{}', ' per pe peru perou the republic of peru la republica del peru la republique du perou'),
	('01a22a5d-0fae-7f0d-9bf2-20e2af0e0303', 0, 'PHL', 'PH', 'STATE', NULL, true, true, '{"en": "Philippines", "es": "Filipinas", "fr": "Philippines"}', '{"en": "the Republic of the Philippines", "es": "la República de Filipinas", "fr": "la République des Philippines"}', '{"en": "of the Philippines", "es": "de Filipinas", "fr": "des Philippines"}', '{"en": "Philippines", "es": "Filipinas", "fr": "Philippines"}', 'en', NULL, NULL, NULL, '{}', ' phl ph philippines filipinas the republic of the philippines la republica de filipinas la republique des philippines'),
	('01a22a5d-0faf-7212-8ad1-016cf165590e', 0, 'PLW', 'PW', 'STATE', NULL, true, true, '{"en": "Palau", "es": "Palau", "fr": "Palaos"}', '{"en": "the Republic of Palau", "es": "la República de Palau", "fr": "la République des Palaos"}', '{"en": "of Palau", "es": "de Palau", "fr": "des Palaos"}', '{"en": "Palau", "es": "Palau", "fr": "Palaos"}', 'en', NULL, NULL, NULL, '{Belau}', ' plw pw palau palaos the republic of palau la republica de palau la republique des palaos belau'),
	('01a22a5d-0faf-74b2-ad0d-db68e8ad37be', 0, 'PNG', 'PG', 'STATE', NULL, true, true, '{"en": "Papua New Guinea", "es": "Papua Nueva Guinea", "fr": "Papouasie-Nouvelle-Guinée"}', '{"en": "the Independent State of Papua New Guinea", "es": "el Estado Independiente de Papua Nueva Guinea", "fr": "l''État indépendant de Papouasie-Nouvelle-Guinée"}', '{"en": "of Papua New Guinea", "es": "de Papua Nueva Guinea", "fr": "de la Papouasie-Nouvelle-Guinée"}', '{"en": "Papua New Guinea", "es": "Papua Nueva Guinea", "fr": "Papouasie-Nouvelle-Guinée"}', 'en', NULL, NULL, NULL, '{"Papua-Nueva Guinea"}', ' png pg papua new guinea papua nueva guinea papouasie nouvelle guinee the independent state of papua new guinea el estado independiente de papua nueva guinea l etat independant de papouasie nouvelle guinee'),
	('01a22a5d-0faf-77e7-afdd-0db83a608663', 0, 'POL', 'PL', 'STATE', NULL, true, true, '{"en": "Poland", "es": "Polonia", "fr": "Pologne"}', '{"en": "the Republic of Poland", "es": "la República de Polonia", "fr": "la République de Pologne"}', '{"en": "of Poland", "es": "de Polonia", "fr": "de la Pologne"}', '{"en": "Poland", "es": "Polonia", "fr": "Pologne"}', 'en', NULL, NULL, NULL, '{}', ' pol pl poland polonia pologne the republic of poland la republica de polonia la republique de pologne'),
	('01a22a5d-0faf-7a84-8aca-3737d85fd7ef', 0, 'PRK', 'KP', 'STATE', NULL, true, true, '{"en": "Democratic People''s Republic of Korea", "es": "República Popular Democrática de Corea", "fr": "République populaire démocratique de Corée"}', '{"en": "the Democratic People''s Republic of Korea", "es": "la República Popular Democrática de Corea", "fr": "la République populaire démocratique de Corée"}', '{"en": "of the Democratic People''s Republic of Korea", "es": "de la República Popular Democrática de Corea", "fr": "de la République populaire démocratique de Corée"}', '{"en": "Democratic People''s Republic of Korea", "es": "República Popular Democrática de Corea", "fr": "République populaire démocratique de Corée"}', 'en', NULL, NULL, NULL, '{"North Korea",Korea,"DPR Korea",DPRK,"Korea, Democratic People''s Republic of","Corée du Nord",Corée,RPDC,"Corea del Norte",Corea}', ' prk kp democratic people s republic of korea republica popular democratica de corea republique populaire democratique de coree the democratic people s republic of korea la republica popular democratica de corea la republique populaire democratique de coree north korea korea dpr korea dprk korea democratic people s republic of coree du nord coree rpdc corea del norte corea'),
	('01a22a5d-0faf-7e9b-a1ad-0441d628ac0b', 0, 'PRT', 'PT', 'STATE', NULL, true, true, '{"en": "Portugal", "es": "Portugal", "fr": "Portugal"}', '{"en": "the Portuguese Republic", "es": "la República Portuguesa", "fr": "la République portugaise"}', '{"en": "of Portugal", "es": "de Portugal", "fr": "du Portugal"}', '{"en": "Portugal", "es": "Portugal", "fr": "Portugal"}', 'en', NULL, NULL, NULL, '{}', ' prt pt portugal the portuguese republic la republica portuguesa la republique portugaise'),
	('01a22a5d-0fb0-7170-aac5-b30ad684142f', 0, 'PRY', 'PY', 'STATE', NULL, true, true, '{"en": "Paraguay", "es": "Paraguay", "fr": "Paraguay"}', '{"en": "the Republic of Paraguay", "es": "la República del Paraguay", "fr": "la République du Paraguay"}', '{"en": "of Paraguay", "es": "del Paraguay", "fr": "du Paraguay"}', '{"en": "Paraguay", "es": "Paraguay", "fr": "Paraguay"}', 'es', NULL, NULL, NULL, '{}', ' pry py paraguay the republic of paraguay la republica del paraguay la republique du paraguay'),
	('01a22a5d-0fb0-73fa-b660-53f4b4163b2d', 0, 'PSE', 'PS', 'STATE', NULL, true, false, '{"en": "State of Palestine", "es": "Estado de Palestina", "fr": "État de Palestine"}', '{"en": "the State of Palestine", "es": "el Estado de Palestina", "fr": "l''État de Palestine"}', '{"en": "of the State of Palestine", "es": "del Estado de Palestina", "fr": "de l''État de Palestine"}', '{"en": "State of Palestine", "es": "Estado de Palestina", "fr": "État de Palestine"}', 'en', NULL, NULL, NULL, '{Palestine,Palestina,"Occupied Palestinian Territory","Palestinian Territories","Territoire palestinien occupé","Territorio Palestino Ocupado","Territoires palestiniens","Territorios Palestinos"}', ' pse ps state of palestine estado de palestina etat de palestine the state of palestine el estado de palestina l etat de palestine palestine palestina occupied palestinian territory palestinian territories territoire palestinien occupe territorio palestino ocupado territoires palestiniens territorios palestinos'),
	('01a22a5d-0fb0-77a6-bc4c-5c68a52a0259', 0, 'QAT', 'QA', 'STATE', NULL, true, true, '{"en": "Qatar", "es": "Qatar", "fr": "Qatar"}', '{"en": "the State of Qatar", "es": "el Estado de Qatar", "fr": "l''État du Qatar"}', '{"en": "of Qatar", "es": "de Qatar", "fr": "du Qatar"}', '{"en": "Qatar", "es": "Qatar", "fr": "Qatar"}', 'en', NULL, NULL, NULL, '{Catar}', ' qat qa qatar the state of qatar el estado de qatar l etat du qatar catar'),
	('01a22a5d-0fb0-7a26-941b-74619c0493be', 0, 'ROU', 'RO', 'STATE', NULL, true, true, '{"en": "Romania", "es": "Rumania", "fr": "Roumanie"}', '{"en": "Romania", "es": "Rumania", "fr": "la Roumanie"}', '{"en": "of Romania", "es": "de Rumania", "fr": "de la Roumanie"}', '{"en": "Romania", "es": "Rumania", "fr": "Roumanie"}', 'en', NULL, NULL, NULL, '{Roumania}', ' rou ro romania rumania roumanie la roumanie roumania'),
	('01a22a5d-0fb0-7d99-b25d-983589482f4b', 0, 'RUS', 'RU', 'STATE', NULL, true, true, '{"en": "Russian Federation", "es": "Federación de Rusia", "fr": "Fédération de Russie"}', '{"en": "the Russian Federation", "es": "la Federación de Rusia", "fr": "la Fédération de Russie"}', '{"en": "of the Russian Federation", "es": "de la Federación de Rusia", "fr": "de la Fédération de Russie"}', '{"en": "Russian Federation", "es": "Federación de Rusia", "fr": "Fédération de Russie"}', 'en', NULL, NULL, NULL, '{Russia,Russie,Rusia}', ' rus ru russian federation federacion de rusia federation de russie the russian federation la federacion de rusia la federation de russie russia russie rusia'),
	('01a22a5d-0fb1-712d-b3ec-f45f451f79ee', 0, 'RWA', 'RW', 'STATE', NULL, true, true, '{"en": "Rwanda", "es": "Rwanda", "fr": "Rwanda"}', '{"en": "the Republic of Rwanda", "es": "la República de Rwanda", "fr": "la République du Rwanda"}', '{"en": "of Rwanda", "es": "de Rwanda", "fr": "du Rwanda"}', '{"en": "Rwanda", "es": "Rwanda", "fr": "Rwanda"}', 'en', NULL, NULL, NULL, '{Ruanda}', ' rwa rw rwanda the republic of rwanda la republica de rwanda la republique du rwanda ruanda'),
	('01a22a5d-0fb1-73f2-989e-cc11ccbade17', 0, 'SAU', 'SA', 'STATE', NULL, true, true, '{"en": "Saudi Arabia", "es": "Arabia Saudita", "fr": "Arabie saoudite"}', '{"en": "the Kingdom of Saudi Arabia", "es": "el Reino de la Arabia Saudita", "fr": "le Royaume d''Arabie saoudite"}', '{"en": "of Saudi Arabia", "es": "de la Arabia Saudita", "fr": "de l''Arabie saoudite"}', '{"en": "Saudi Arabia", "es": "Arabia Saudita", "fr": "Arabie saoudite"}', 'en', NULL, NULL, NULL, '{KSA,"Arabia Saudí"}', ' sau sa saudi arabia arabia saudita arabie saoudite the kingdom of saudi arabia el reino de la arabia saudita le royaume d arabie saoudite ksa arabia saudi'),
	('01a22a5d-0fb1-7ba2-afc3-bc8a090442a2', 0, 'SDN', 'SD', 'STATE', NULL, true, true, '{"en": "Sudan", "es": "Sudán", "fr": "Soudan"}', '{"en": "the Republic of the Sudan", "es": "la República del Sudán", "fr": "la République du Soudan"}', '{"en": "of the Sudan", "es": "del Sudán", "fr": "du Soudan"}', '{"en": "Sudan", "es": "Sudán", "fr": "Soudan"}', 'en', NULL, NULL, NULL, '{}', ' sdn sd sudan soudan the republic of the sudan la republica del sudan la republique du soudan'),
	('01a22a5d-0fb1-7e59-b03f-4f677f1c3bf7', 0, 'SEN', 'SN', 'STATE', NULL, true, true, '{"en": "Senegal", "es": "Senegal", "fr": "Sénégal"}', '{"en": "the Republic of Senegal", "es": "la República del Senegal", "fr": "la République du Sénégal"}', '{"en": "of Senegal", "es": "del Senegal", "fr": "du Sénégal"}', '{"en": "Senegal", "es": "Senegal", "fr": "Sénégal"}', 'fr', NULL, NULL, NULL, '{}', ' sen sn senegal the republic of senegal la republica del senegal la republique du senegal'),
	('01a22a5d-0fb2-7155-b175-8f31682c6bb2', 0, 'SGP', 'SG', 'STATE', NULL, true, true, '{"en": "Singapore", "es": "Singapur", "fr": "Singapour"}', '{"en": "the Republic of Singapore", "es": "la República de Singapur", "fr": "la République de Singapour"}', '{"en": "of Singapore", "es": "de Singapur", "fr": "de Singapour"}', '{"en": "Singapore", "es": "Singapur", "fr": "Singapour"}', 'en', NULL, NULL, NULL, '{}', ' sgp sg singapore singapur singapour the republic of singapore la republica de singapur la republique de singapour'),
	('01a22a5d-0fb2-73de-a1fa-0ddda686d03f', 0, 'SLB', 'SB', 'STATE', NULL, true, true, '{"en": "Solomon Islands", "es": "Islas Salomón", "fr": "Îles Salomon"}', '{"en": "Solomon Islands", "es": "las Islas Salomón", "fr": "les Îles Salomon"}', '{"en": "of Solomon Islands", "es": "de las Islas Salomón", "fr": "des Îles Salomon"}', '{"en": "Solomon Islands", "es": "Islas Salomón", "fr": "Îles Salomon"}', 'en', NULL, NULL, NULL, '{}', ' slb sb solomon islands islas salomon iles salomon las islas salomon les iles salomon'),
	('01a22a5d-0fb2-76d2-a434-8a7ab6f86f6b', 0, 'SLE', 'SL', 'STATE', NULL, true, true, '{"en": "Sierra Leone", "es": "Sierra Leona", "fr": "Sierra Leone"}', '{"en": "the Republic of Sierra Leone", "es": "la República de Sierra Leona", "fr": "la République de Sierra Leone"}', '{"en": "of Sierra Leone", "es": "de Sierra Leona", "fr": "de la Sierra Leone"}', '{"en": "Sierra Leone", "es": "Sierra Leona", "fr": "Sierra Leone"}', 'en', NULL, NULL, NULL, '{}', ' sle sl sierra leone sierra leona the republic of sierra leone la republica de sierra leona la republique de sierra leone'),
	('01a22a5d-0fb2-799b-b6ed-c62c9270559c', 0, 'SLV', 'SV', 'STATE', NULL, true, true, '{"en": "El Salvador", "es": "El Salvador", "fr": "El Salvador"}', '{"en": "the Republic of El Salvador", "es": "la República de El Salvador", "fr": "la République d''El Salvador"}', '{"en": "of El Salvador", "es": "de El Salvador", "fr": "d''El Salvador"}', '{"en": "El Salvador", "es": "El Salvador", "fr": "El Salvador"}', 'es', NULL, NULL, NULL, '{Salvador}', ' slv sv el salvador the republic of el salvador la republica de el salvador la republique d el salvador salvador'),
	('01a22a5d-0fb2-7d35-8dbc-7dfe4b7d1e57', 0, 'SMR', 'SM', 'STATE', NULL, true, true, '{"en": "San Marino", "es": "San Marino", "fr": "Saint-Marin"}', '{"en": "the Republic of San Marino", "es": "la República de San Marino", "fr": "la République de Saint-Marin"}', '{"en": "of San Marino", "es": "de San Marino", "fr": "de Saint-Marin"}', '{"en": "San Marino", "es": "San Marino", "fr": "Saint-Marin"}', 'en', NULL, NULL, NULL, '{}', ' smr sm san marino saint marin the republic of san marino la republica de san marino la republique de saint marin'),
	('01a22a5d-0fb3-7076-bec7-476bbd2ac4b6', 0, 'SOM', 'SO', 'STATE', NULL, true, true, '{"en": "Somalia", "es": "Somalia", "fr": "Somalie"}', '{"en": "the Federal Republic of Somalia", "es": "la República Federal de Somalia", "fr": "la République fédérale de Somalie"}', '{"en": "of Somalia", "es": "de Somalia", "fr": "de la Somalie"}', '{"en": "Somalia", "es": "Somalia", "fr": "Somalie"}', 'en', NULL, NULL, NULL, '{}', ' som so somalia somalie the federal republic of somalia la republica federal de somalia la republique federale de somalie'),
	('01a22a5d-0fb3-7332-b714-962efc31fb70', 0, 'SRB', 'RS', 'STATE', NULL, true, false, '{"en": "Serbia", "es": "Serbia", "fr": "Serbie"}', '{"en": "the Republic of Serbia", "es": "la República de Serbia", "fr": "la République de Serbie"}', '{"en": "of Serbia", "es": "de Serbia", "fr": "de la Serbie"}', '{"en": "Serbia", "es": "Serbia", "fr": "Serbie"}', 'en', '2006-06-03', NULL, NULL, '{}', ' srb rs serbia serbie the republic of serbia la republica de serbia la republique de serbie'),
	('01a22a5d-0fb3-760f-af13-1ff55c99700b', 0, 'SSD', 'SS', 'STATE', NULL, true, false, '{"en": "South Sudan", "es": "Sudán del Sur", "fr": "Soudan du Sud"}', '{"en": "the Republic of South Sudan", "es": "la República de Sudán del Sur", "fr": "la République du Soudan du Sud"}', '{"en": "of South Sudan", "es": "de Sudán del Sur", "fr": "du Soudan du Sud"}', '{"en": "South Sudan", "es": "Sudán del Sur", "fr": "Soudan du Sud"}', 'en', '2011-07-09', NULL, NULL, '{}', ' ssd ss south sudan sudan del sur soudan du sud the republic of south sudan la republica de sudan del sur la republique du soudan du sud'),
	('01a22a5d-0fb3-78fc-9a97-8ef9ff688ccb', 0, 'STP', 'ST', 'STATE', NULL, true, true, '{"en": "Sao Tome and Principe", "es": "Santo Tomé y Príncipe", "fr": "Sao Tomé-et-Principe"}', '{"en": "the Democratic Republic of Sao Tome and Principe", "es": "la República Democrática de Santo Tomé y Príncipe", "fr": "la République démocratique de Sao Tomé-et-Principe"}', '{"en": "of Sao Tome and Principe", "es": "de Santo Tomé y Príncipe", "fr": "de Sao Tomé-et-Principe"}', '{"en": "Sao Tome and Principe", "es": "Santo Tomé y Príncipe", "fr": "Sao Tomé-et-Principe"}', 'en', NULL, NULL, NULL, '{"Sao Tome & Principe","Sao Tomé"}', ' stp st sao tome and principe santo tome y principe sao tome et principe the democratic republic of sao tome and principe la republica democratica de santo tome y principe la republique democratique de sao tome et principe sao tome principe sao tome'),
	('01a22a5d-0fb3-7c71-992d-a7313fefb7b9', 0, 'SUR', 'SR', 'STATE', NULL, true, true, '{"en": "Suriname", "es": "Suriname", "fr": "Suriname"}', '{"en": "the Republic of Suriname", "es": "la República de Suriname", "fr": "la République du Suriname"}', '{"en": "of Suriname", "es": "de Suriname", "fr": "du Suriname"}', '{"en": "Suriname", "es": "Suriname", "fr": "Suriname"}', 'en', NULL, NULL, NULL, '{Surinam}', ' sur sr suriname the republic of suriname la republica de suriname la republique du suriname surinam'),
	('01a22a5d-0fb3-7f84-83fc-d05aae5b7412', 0, 'SVK', 'SK', 'STATE', NULL, true, true, '{"en": "Slovakia", "es": "Eslovaquia", "fr": "Slovaquie"}', '{"en": "the Slovak Republic", "es": "la República Eslovaca", "fr": "la République slovaque"}', '{"en": "of Slovakia", "es": "de Eslovaquia", "fr": "de la Slovaquie"}', '{"en": "Slovakia", "es": "Eslovaquia", "fr": "Slovaquie"}', 'en', NULL, NULL, NULL, '{"Slovak Republic","République slovaque","República Eslovaca"}', ' svk sk slovakia eslovaquia slovaquie the slovak republic la republica eslovaca la republique slovaque slovak republic republique slovaque republica eslovaca'),
	('01a22a5d-0fb4-732c-b487-fac16e750695', 0, 'SVN', 'SI', 'STATE', NULL, true, true, '{"en": "Slovenia", "es": "Eslovenia", "fr": "Slovénie"}', '{"en": "the Republic of Slovenia", "es": "la República de Eslovenia", "fr": "la République de Slovénie"}', '{"en": "of Slovenia", "es": "de Eslovenia", "fr": "de la Slovénie"}', '{"en": "Slovenia", "es": "Eslovenia", "fr": "Slovénie"}', 'en', NULL, NULL, NULL, '{}', ' svn si slovenia eslovenia slovenie the republic of slovenia la republica de eslovenia la republique de slovenie'),
	('01a22a5d-0fb4-765d-9f1e-f69d511aff6d', 0, 'SWE', 'SE', 'STATE', NULL, true, true, '{"en": "Sweden", "es": "Suecia", "fr": "Suède"}', '{"en": "the Kingdom of Sweden", "es": "el Reino de Suecia", "fr": "le Royaume de Suède"}', '{"en": "of Sweden", "es": "de Suecia", "fr": "de la Suède"}', '{"en": "Sweden", "es": "Suecia", "fr": "Suède"}', 'en', NULL, NULL, NULL, '{}', ' swe se sweden suecia suede the kingdom of sweden el reino de suecia le royaume de suede'),
	('01a22a5d-0fb4-794d-8382-35fbfb1c61fe', 0, 'SWZ', 'SZ', 'STATE', NULL, true, true, '{"en": "Eswatini", "es": "Eswatini", "fr": "Eswatini"}', '{"en": "the Kingdom of Eswatini", "es": "el Reino de Eswatini", "fr": "le Royaume d''Eswatini"}', '{"en": "of Eswatini", "es": "de Eswatini", "fr": "de l''Eswatini"}', '{"en": "Eswatini", "es": "Eswatini", "fr": "Eswatini"}', 'en', NULL, NULL, NULL, '{Swaziland,Suazilandia,Swazilandia,Esuatini}', ' swz sz eswatini the kingdom of eswatini el reino de eswatini le royaume d eswatini swaziland suazilandia swazilandia esuatini'),
	('01a22a5d-0fb4-7ccc-969e-8193947359cc', 0, 'SYC', 'SC', 'STATE', NULL, true, true, '{"en": "Seychelles", "es": "Seychelles", "fr": "Seychelles"}', '{"en": "the Republic of Seychelles", "es": "la República de Seychelles", "fr": "la République des Seychelles"}', '{"en": "of Seychelles", "es": "de Seychelles", "fr": "des Seychelles"}', '{"en": "Seychelles", "es": "Seychelles", "fr": "Seychelles"}', 'en', NULL, NULL, NULL, '{}', ' syc sc seychelles the republic of seychelles la republica de seychelles la republique des seychelles'),
	('01a22a5d-0fb5-7004-af97-dca31cf8bf62', 0, 'SYR', 'SY', 'STATE', NULL, true, true, '{"en": "Syrian Arab Republic", "es": "República Árabe Siria", "fr": "République arabe syrienne"}', '{"en": "the Syrian Arab Republic", "es": "la República Árabe Siria", "fr": "la République arabe syrienne"}', '{"en": "of the Syrian Arab Republic", "es": "de la República Árabe Siria", "fr": "de la République arabe syrienne"}', '{"en": "Syrian Arab Republic", "es": "República Árabe Siria", "fr": "République arabe syrienne"}', 'en', NULL, NULL, NULL, '{Syria,Syrie,Siria}', ' syr sy syrian arab republic republica arabe siria republique arabe syrienne the syrian arab republic la republica arabe siria la republique arabe syrienne syria syrie siria'),
	('01a22a5d-0fb5-7341-907d-d6fda635c22b', 0, 'TCD', 'TD', 'STATE', NULL, true, true, '{"en": "Chad", "es": "Chad", "fr": "Tchad"}', '{"en": "the Republic of Chad", "es": "la República del Chad", "fr": "la République du Tchad"}', '{"en": "of Chad", "es": "del Chad", "fr": "du Tchad"}', '{"en": "Chad", "es": "Chad", "fr": "Tchad"}', 'fr', NULL, NULL, NULL, '{}', ' tcd td chad tchad the republic of chad la republica del chad la republique du tchad'),
	('01a22a5d-0fb5-7644-92cd-f86f1ae7c0f8', 0, 'TGO', 'TG', 'STATE', NULL, true, true, '{"en": "Togo", "es": "Togo", "fr": "Togo"}', '{"en": "the Togolese Republic", "es": "la República Togolesa", "fr": "la République togolaise"}', '{"en": "of Togo", "es": "del Togo", "fr": "du Togo"}', '{"en": "Togo", "es": "Togo", "fr": "Togo"}', 'fr', NULL, NULL, NULL, '{}', ' tgo tg togo the togolese republic la republica togolesa la republique togolaise'),
	('01a22a5d-0fb5-7a49-8407-5c1db2beb698', 0, 'THA', 'TH', 'STATE', NULL, true, true, '{"en": "Thailand", "es": "Tailandia", "fr": "Thaïlande"}', '{"en": "the Kingdom of Thailand", "es": "el Reino de Tailandia", "fr": "le Royaume de Thaïlande"}', '{"en": "of Thailand", "es": "de Tailandia", "fr": "de la Thaïlande"}', '{"en": "Thailand", "es": "Tailandia", "fr": "Thaïlande"}', 'en', NULL, NULL, NULL, '{}', ' tha th thailand tailandia thailande the kingdom of thailand el reino de tailandia le royaume de thailande'),
	('01a22a5d-0fb5-7dde-8414-ce5bc1f29335', 0, 'TJK', 'TJ', 'STATE', NULL, true, true, '{"en": "Tajikistan", "es": "Tayikistán", "fr": "Tadjikistan"}', '{"en": "the Republic of Tajikistan", "es": "la República de Tayikistán", "fr": "la République du Tadjikistan"}', '{"en": "of Tajikistan", "es": "de Tayikistán", "fr": "du Tadjikistan"}', '{"en": "Tajikistan", "es": "Tayikistán", "fr": "Tadjikistan"}', 'en', NULL, NULL, NULL, '{Tadzhikistan}', ' tjk tj tajikistan tayikistan tadjikistan the republic of tajikistan la republica de tayikistan la republique du tadjikistan tadzhikistan'),
	('01a22a5d-0fb6-71cd-a3e1-5a392df34e94', 0, 'TKM', 'TM', 'STATE', NULL, true, true, '{"en": "Turkmenistan", "es": "Turkmenistán", "fr": "Turkménistan"}', '{"en": "Turkmenistan", "es": "Turkmenistán", "fr": "le Turkménistan"}', '{"en": "of Turkmenistan", "es": "de Turkmenistán", "fr": "du Turkménistan"}', '{"en": "Turkmenistan", "es": "Turkmenistán", "fr": "Turkménistan"}', 'en', NULL, NULL, NULL, '{}', ' tkm tm turkmenistan le turkmenistan'),
	('01a22a5d-0fb6-7471-bf67-ebc275e37c7b', 0, 'TLS', 'TL', 'STATE', NULL, true, true, '{"en": "Timor-Leste", "es": "Timor-Leste", "fr": "Timor-Leste"}', '{"en": "the Democratic Republic of Timor-Leste", "es": "la República Democrática de Timor-Leste", "fr": "la République démocratique du Timor-Leste"}', '{"en": "of Timor-Leste", "es": "de Timor-Leste", "fr": "du Timor-Leste"}', '{"en": "Timor-Leste", "es": "Timor-Leste", "fr": "Timor-Leste"}', 'en', NULL, NULL, NULL, '{"Timor Leste","East Timor","Timor oriental"}', ' tls tl timor leste the democratic republic of timor leste la republica democratica de timor leste la republique democratique du timor leste east timor timor oriental'),
	('01a22a5d-0fb6-7810-b829-51a78427909c', 0, 'TON', 'TO', 'STATE', NULL, true, true, '{"en": "Tonga", "es": "Tonga", "fr": "Tonga"}', '{"en": "the Kingdom of Tonga", "es": "el Reino de Tonga", "fr": "le Royaume des Tonga"}', '{"en": "of Tonga", "es": "de Tonga", "fr": "des Tonga"}', '{"en": "Tonga", "es": "Tonga", "fr": "Tonga"}', 'en', NULL, NULL, NULL, '{}', ' ton to tonga the kingdom of tonga el reino de tonga le royaume des tonga'),
	('01a22a5d-0fd7-77cb-a367-4c1b6c6396bc', 0, 'TTO', 'TT', 'STATE', NULL, true, true, '{"en": "Trinidad and Tobago", "es": "Trinidad y Tabago", "fr": "Trinité-et-Tobago"}', '{"en": "the Republic of Trinidad and Tobago", "es": "la República de Trinidad y Tabago", "fr": "la République de Trinité-et-Tobago"}', '{"en": "of Trinidad and Tobago", "es": "de Trinidad y Tabago", "fr": "de la Trinité-et-Tobago"}', '{"en": "Trinidad and Tobago", "es": "Trinidad y Tabago", "fr": "Trinité-et-Tobago"}', 'en', NULL, NULL, NULL, '{"Trinidad & Tobago",Trinité,"Trinidad y Tobago",Trinidad}', ' tto tt trinidad and tobago trinidad y tabago trinite et tobago the republic of trinidad and tobago la republica de trinidad y tabago la republique de trinite et tobago trinidad tobago trinite trinidad y tobago trinidad'),
	('01a22a5d-0fd8-711c-a3bb-0a8991d83d51', 0, 'TUN', 'TN', 'STATE', NULL, true, true, '{"en": "Tunisia", "es": "Túnez", "fr": "Tunisie"}', '{"en": "the Republic of Tunisia", "es": "la República de Túnez", "fr": "la République tunisienne"}', '{"en": "of Tunisia", "es": "de Túnez", "fr": "de la Tunisie"}', '{"en": "Tunisia", "es": "Túnez", "fr": "Tunisie"}', 'fr', NULL, NULL, NULL, '{}', ' tun tn tunisia tunez tunisie the republic of tunisia la republica de tunez la republique tunisienne'),
	('01a22a5d-0fe0-7f19-8ed4-52cea34b1192', 0, 'TUR', 'TR', 'STATE', NULL, true, true, '{"en": "Türkiye", "es": "Türkiye", "fr": "Türkiye"}', '{"en": "the Republic of Türkiye", "es": "la República de Türkiye", "fr": "la République de Türkiye"}', '{"en": "of Türkiye", "es": "de Türkiye", "fr": "de la Türkiye"}', '{"en": "Türkiye", "es": "Türkiye", "fr": "Türkiye"}', 'en', NULL, NULL, NULL, '{Turkey,Turquie,Turquía}', ' tur tr turkiye the republic of turkiye la republica de turkiye la republique de turkiye turkey turquie turquia'),
	('01a22a5d-1015-7c30-91b7-7fed68092efe', 0, 'TUV', 'TV', 'STATE', NULL, true, true, '{"en": "Tuvalu", "es": "Tuvalu", "fr": "Tuvalu"}', '{"en": "Tuvalu", "es": "Tuvalu", "fr": "les Tuvalu"}', '{"en": "of Tuvalu", "es": "de Tuvalu", "fr": "des Tuvalu"}', '{"en": "Tuvalu", "es": "Tuvalu", "fr": "Tuvalu"}', 'en', NULL, NULL, NULL, '{}', ' tuv tv tuvalu les tuvalu'),
	('01a22a5d-1016-7213-825f-2aea51ce3805', 0, 'TZA', 'TZ', 'STATE', NULL, true, true, '{"en": "United Republic of Tanzania", "es": "República Unida de Tanzanía", "fr": "République-Unie de Tanzanie"}', '{"en": "the United Republic of Tanzania", "es": "la República Unida de Tanzanía", "fr": "la République-Unie de Tanzanie"}', '{"en": "of the United Republic of Tanzania", "es": "de la República Unida de Tanzanía", "fr": "de la République-Unie de Tanzanie"}', '{"en": "United Republic of Tanzania", "es": "República Unida de Tanzanía", "fr": "République-Unie de Tanzanie"}', 'en', NULL, NULL, NULL, '{Tanzania,Tanzanie}', ' tza tz united republic of tanzania republica unida de tanzania republique unie de tanzanie the united republic of tanzania la republica unida de tanzania la republique unie de tanzanie tanzania tanzanie'),
	('01a22a5d-1016-752d-8247-8cc300d1f267', 0, 'UGA', 'UG', 'STATE', NULL, true, true, '{"en": "Uganda", "es": "Uganda", "fr": "Ouganda"}', '{"en": "the Republic of Uganda", "es": "la República de Uganda", "fr": "la République de l''Ouganda"}', '{"en": "of Uganda", "es": "de Uganda", "fr": "de l''Ouganda"}', '{"en": "Uganda", "es": "Uganda", "fr": "Ouganda"}', 'en', NULL, NULL, NULL, '{}', ' uga ug uganda ouganda the republic of uganda la republica de uganda la republique de l ouganda'),
	('01a22a5d-1016-77b8-8324-cb0ad50ae1d7', 0, 'UKR', 'UA', 'STATE', NULL, true, true, '{"en": "Ukraine", "es": "Ucrania", "fr": "Ukraine"}', '{"en": "Ukraine", "es": "Ucrania", "fr": "l''Ukraine"}', '{"en": "of Ukraine", "es": "de Ucrania", "fr": "de l''Ukraine"}', '{"en": "Ukraine", "es": "Ucrania", "fr": "Ukraine"}', 'en', NULL, NULL, NULL, '{}', ' ukr ua ukraine ucrania l ukraine'),
	('01a22a5d-1016-7a4b-b545-868dad740231', 0, 'URY', 'UY', 'STATE', NULL, true, true, '{"en": "Uruguay", "es": "Uruguay", "fr": "Uruguay"}', '{"en": "the Eastern Republic of Uruguay", "es": "la República Oriental del Uruguay", "fr": "la République orientale de l''Uruguay"}', '{"en": "of Uruguay", "es": "del Uruguay", "fr": "de l''Uruguay"}', '{"en": "Uruguay", "es": "Uruguay", "fr": "Uruguay"}', 'es', NULL, NULL, NULL, '{}', ' ury uy uruguay the eastern republic of uruguay la republica oriental del uruguay la republique orientale de l uruguay'),
	('01a22a5d-1016-7cc1-b090-2f12cc177600', 0, 'USA', 'US', 'STATE', NULL, true, true, '{"en": "United States of America", "es": "Estados Unidos de América", "fr": "États-Unis d''Amérique"}', '{"en": "the United States of America", "es": "los Estados Unidos de América", "fr": "les États-Unis d''Amérique"}', '{"en": "of the United States of America", "es": "de los Estados Unidos de América", "fr": "des États-Unis d''Amérique"}', '{"en": "United States of America", "es": "Estados Unidos de América", "fr": "États-Unis d''Amérique"}', 'en', NULL, NULL, NULL, '{U.S.A.,US,"United States",États-Unis,"Estados Unidos",EE.UU.,EEUU,EUA}', ' usa us united states of america estados unidos de america etats unis d amerique the united states of america los estados unidos de america les etats unis d amerique u s a united states etats unis estados unidos ee uu eeuu eua'),
	('01a22a5d-1017-705b-9801-94d31bbf2c70', 0, 'UZB', 'UZ', 'STATE', NULL, true, true, '{"en": "Uzbekistan", "es": "Uzbekistán", "fr": "Ouzbékistan"}', '{"en": "the Republic of Uzbekistan", "es": "la República de Uzbekistán", "fr": "la République d''Ouzbékistan"}', '{"en": "of Uzbekistan", "es": "de Uzbekistán", "fr": "de l''Ouzbékistan"}', '{"en": "Uzbekistan", "es": "Uzbekistán", "fr": "Ouzbékistan"}', 'en', NULL, NULL, NULL, '{}', ' uzb uz uzbekistan ouzbekistan the republic of uzbekistan la republica de uzbekistan la republique d ouzbekistan'),
	('01a22a5d-1017-72f9-8274-c7c0a6c767a8', 0, 'VAT', 'VA', 'STATE', NULL, true, false, '{"en": "Holy See", "es": "Santa Sede", "fr": "Saint-Siège"}', '{"en": "the Holy See", "es": "la Santa Sede", "fr": "le Saint-Siège"}', '{"en": "of the Holy See", "es": "de la Santa Sede", "fr": "du Saint-Siège"}', '{"en": "Holy See", "es": "Santa Sede", "fr": "Saint-Siège"}', 'en', NULL, NULL, NULL, '{Vatican,"Vatican City","Cité du Vatican",Vaticano,"Ciudad del Vaticano","État de la Cité du Vatican"}', ' vat va holy see santa sede saint siege the holy see la santa sede le saint siege vatican vatican city cite du vatican vaticano ciudad del vaticano etat de la cite du vatican'),
	('01a22a5d-1017-75d2-9fdb-b89393c146d9', 0, 'VCT', 'VC', 'STATE', NULL, true, true, '{"en": "Saint Vincent and the Grenadines", "es": "San Vicente y las Granadinas", "fr": "Saint-Vincent-et-les Grenadines"}', '{"en": "Saint Vincent and the Grenadines", "es": "San Vicente y las Granadinas", "fr": "Saint-Vincent-et-les Grenadines"}', '{"en": "of Saint Vincent and the Grenadines", "es": "de San Vicente y las Granadinas", "fr": "de Saint-Vincent-et-les Grenadines"}', '{"en": "Saint Vincent and the Grenadines", "es": "San Vicente y las Granadinas", "fr": "Saint-Vincent-et-les Grenadines"}', 'en', NULL, NULL, NULL, '{"St Vincent and the Grenadines","St. Vincent & the Grenadines","St. Vincent and the Grenadines",Saint-Vincent,"San Vicente","St. Vincent & Grenadines"}', ' vct vc saint vincent and the grenadines san vicente y las granadinas saint vincent et les grenadines st vincent and the grenadines st vincent the grenadines saint vincent san vicente st vincent grenadines'),
	('01a22a5d-1017-79ef-8a4f-5faa49204a6a', 0, 'VEN', 'VE', 'STATE', NULL, true, true, '{"en": "Venezuela (Bolivarian Republic of)", "es": "Venezuela (República Bolivariana de)", "fr": "Venezuela (République bolivarienne du)"}', '{"en": "the Bolivarian Republic of Venezuela", "es": "la República Bolivariana de Venezuela", "fr": "la République bolivarienne du Venezuela"}', '{"en": "of the Bolivarian Republic of Venezuela", "es": "de la República Bolivariana de Venezuela", "fr": "du Venezuela (République bolivarienne du)"}', '{"en": "Venezuela (Bolivarian Republic of)", "es": "Venezuela (República Bolivariana de)", "fr": "Venezuela (République bolivarienne du)"}', 'es', NULL, NULL, NULL, '{Venezuela}', ' ven ve venezuela bolivarian republic of venezuela republica bolivariana de venezuela republique bolivarienne du the bolivarian republic of venezuela la republica bolivariana de venezuela la republique bolivarienne du venezuela venezuela'),
	('01a22a5d-1017-7cb1-9856-f74dd813c369', 0, 'VNM', 'VN', 'STATE', NULL, true, true, '{"en": "Viet Nam", "es": "Viet Nam", "fr": "Viet Nam"}', '{"en": "the Socialist Republic of Viet Nam", "es": "la República Socialista de Viet Nam", "fr": "la République socialiste du Viet Nam"}', '{"en": "of Viet Nam", "es": "de Viet Nam", "fr": "du Viet Nam"}', '{"en": "Viet Nam", "es": "Viet Nam", "fr": "Viet Nam"}', 'en', NULL, NULL, NULL, '{Vietnam}', ' vnm vn viet nam the socialist republic of viet nam la republica socialista de viet nam la republique socialiste du viet nam vietnam'),
	('01a22a5d-1025-7e2d-aeff-4185e2f6b644', 0, 'VUT', 'VU', 'STATE', NULL, true, true, '{"en": "Vanuatu", "es": "Vanuatu", "fr": "Vanuatu"}', '{"en": "the Republic of Vanuatu", "es": "la República de Vanuatu", "fr": "la République de Vanuatu"}', '{"en": "of Vanuatu", "es": "de Vanuatu", "fr": "de Vanuatu"}', '{"en": "Vanuatu", "es": "Vanuatu", "fr": "Vanuatu"}', 'en', NULL, NULL, NULL, '{}', ' vut vu vanuatu the republic of vanuatu la republica de vanuatu la republique de vanuatu'),
	('01a22a5d-1026-7a89-9fbe-e7d99ccbd528', 0, 'WSM', 'WS', 'STATE', NULL, true, true, '{"en": "Samoa", "es": "Samoa", "fr": "Samoa"}', '{"en": "the Independent State of Samoa", "es": "el Estado Independiente de Samoa", "fr": "l''État indépendant du Samoa"}', '{"en": "of Samoa", "es": "de Samoa", "fr": "du Samoa"}', '{"en": "Samoa", "es": "Samoa", "fr": "Samoa"}', 'en', NULL, NULL, NULL, '{"Western Samoa",Samoa-Occidental,"Samoa occidentales","Samoa Occidental"}', ' wsm ws samoa the independent state of samoa el estado independiente de samoa l etat independant du samoa western samoa samoa occidental samoa occidentales'),
	('01a22a5d-1026-7e47-9557-d5e2525141f4', 0, 'YEM', 'YE', 'STATE', NULL, true, true, '{"en": "Yemen", "es": "Yemen", "fr": "Yémen"}', '{"en": "the Republic of Yemen", "es": "la República del Yemen", "fr": "la République du Yémen"}', '{"en": "of Yemen", "es": "del Yemen", "fr": "du Yémen"}', '{"en": "Yemen", "es": "Yemen", "fr": "Yémen"}', 'en', NULL, NULL, NULL, '{}', ' yem ye yemen the republic of yemen la republica del yemen la republique du yemen'),
	('01a22a5d-1027-7211-840f-780a2a7c3106', 0, 'ZAF', 'ZA', 'STATE', NULL, true, true, '{"en": "South Africa", "es": "Sudáfrica", "fr": "Afrique du Sud"}', '{"en": "the Republic of South Africa", "es": "la República de Sudáfrica", "fr": "la République sud-africaine"}', '{"en": "of South Africa", "es": "de Sudáfrica", "fr": "de l''Afrique du Sud"}', '{"en": "South Africa", "es": "Sudáfrica", "fr": "Afrique du Sud"}', 'en', NULL, NULL, NULL, '{RSA}', ' zaf za south africa sudafrica afrique du sud the republic of south africa la republica de sudafrica la republique sud africaine rsa'),
	('01a22a5d-1027-752d-b97c-6707064e0676', 0, 'ZMB', 'ZM', 'STATE', NULL, true, true, '{"en": "Zambia", "es": "Zambia", "fr": "Zambie"}', '{"en": "the Republic of Zambia", "es": "la República de Zambia", "fr": "la République de Zambie"}', '{"en": "of Zambia", "es": "de Zambia", "fr": "de la Zambie"}', '{"en": "Zambia", "es": "Zambia", "fr": "Zambie"}', 'en', NULL, NULL, NULL, '{}', ' zmb zm zambia zambie the republic of zambia la republica de zambia la republique de zambie'),
	('01a22a5d-1027-77ee-be38-6999ba356a72', 0, 'ZWE', 'ZW', 'STATE', NULL, true, true, '{"en": "Zimbabwe", "es": "Zimbabwe", "fr": "Zimbabwe"}', '{"en": "the Republic of Zimbabwe", "es": "la República de Zimbabwe", "fr": "la République du Zimbabwe"}', '{"en": "of Zimbabwe", "es": "de Zimbabwe", "fr": "du Zimbabwe"}', '{"en": "Zimbabwe", "es": "Zimbabwe", "fr": "Zimbabwe"}', 'en', NULL, NULL, NULL, '{Zimbabue}', ' zwe zw zimbabwe the republic of zimbabwe la republica de zimbabwe la republique du zimbabwe zimbabue'),
	('01a22a5d-1031-7a10-952b-d6aa602d3917', 0, 'HKG', 'HK', 'TERRITORY', NULL, false, false, '{"en": "Hong Kong SAR (China)", "es": "RAE de Hong Kong (China)", "fr": "RAS de Hong Kong (Chine)"}', '{"en": "the Hong Kong Special Administrative Region of China", "es": "la Región Administrativa Especial de Hong Kong (China)", "fr": "la Région administrative spéciale de Hong Kong (Chine)"}', '{"en": "of Hong Kong SAR (China)", "es": "de la RAE de Hong Kong (China)", "fr": "de la RAS de Hong Kong (Chine)"}', '{"en": "Hong Kong SAR (China)", "es": "RAE de Hong Kong (China)", "fr": "RAS de Hong Kong (Chine)"}', 'en', NULL, NULL, NULL, '{"Hong Kong",Hongkong,"Hong Kong (SAR of China)","Hong Kong, China","China, Hong Kong SAR","China, Hong Kong Special Administrative Region",Hong-Kong,"Chine, région administrative spéciale de Hong Kong","China, región administrativa especial de Hong Kong",HKSAR,"Hong Kong SAR China","R.A.S. chinoise de Hong Kong"}', ' hkg hk hong kong sar china rae de hong kong china ras de hong kong chine the hong kong special administrative region of china la region administrativa especial de hong kong china la region administrative speciale de hong kong chine hong kong hongkong hong kong sar of china hong kong china china hong kong sar china hong kong special administrative region chine region administrative speciale de hong kong china region administrativa especial de hong kong hksar r a s chinoise de hong kong'),
	('01a22a5d-1032-7993-9b67-4351cce12cf6', 0, 'NCL', 'NC', 'TERRITORY', NULL, false, false, '{"en": "New Caledonia (France)", "es": "Nueva Caledonia (Francia)", "fr": "Nouvelle-Calédonie (France)"}', '{"en": "New Caledonia", "es": "Nueva Caledonia", "fr": "la Nouvelle-Calédonie"}', '{"en": "of New Caledonia (France)", "es": "de Nueva Caledonia (Francia)", "fr": "de la Nouvelle-Calédonie (France)"}', '{"en": "New Caledonia (France)", "es": "Nueva Caledonia (Francia)", "fr": "Nouvelle-Calédonie (France)"}', 'fr', NULL, NULL, NULL, '{"New Caledonia",Nouvelle-Calédonie,"Nueva Caledonia"}', ' ncl nc new caledonia france nueva caledonia francia nouvelle caledonie france new caledonia nueva caledonia la nouvelle caledonie nouvelle caledonie'),
	('01a22a5d-1032-7ff8-802c-d411de03270e', 0, 'EU', NULL, 'ORGANIZATION', 'INTERGOVERNMENTAL', false, false, '{"en": "European Union", "es": "Unión Europea", "fr": "Union européenne"}', '{"en": "the European Union", "es": "la Unión Europea", "fr": "l''Union européenne"}', '{"en": "of the European Union", "es": "de la Unión Europea", "fr": "de l''Union européenne"}', '{"en": "European Union", "es": "Unión Europea", "fr": "Union européenne"}', 'en', NULL, NULL, NULL, '{UE,"European Community","Communauté européenne","Comunidad Europea","European Commission","Commission européenne","Comisión Europea"}', ' eu european union union europea union europeenne the european union la union europea l union europeenne ue european community communaute europeenne comunidad europea european commission commission europeenne comision europea');
INSERT INTO public.party VALUES
	('01a22a5d-1033-744c-a7b0-70a2595c96d9', 0, 'GCIM', NULL, 'ORGANIZATION', 'INTERGOVERNMENTAL', false, false, '{"en": "Global Commission on International Migration", "es": "Comisión Mundial sobre las Migraciones Internacionales", "fr": "Commission mondiale sur les migrations internationales"}', '{"en": "the Global Commission on International Migration", "es": "la Comisión Mundial sobre las Migraciones Internacionales", "fr": "la Commission mondiale sur les migrations internationales"}', '{"en": "of the Global Commission on International Migration", "es": "de la Comisión Mundial sobre las Migraciones Internacionales", "fr": "de la Commission mondiale sur les migrations internationales"}', '{"en": "Global Commission on International Migration", "es": "Comisión Mundial sobre las Migraciones Internacionales", "fr": "Commission mondiale sur les migrations internationales"}', 'en', '2003-12-09', '2005-12-31', NULL, '{CMMI}', ' gcim global commission on international migration comision mundial sobre las migraciones internacionales commission mondiale sur les migrations internationales the global commission on international migration la comision mundial sobre las migraciones internacionales la commission mondiale sur les migrations internationales cmmi'),
	('01a22a5d-1033-7872-abf0-ee213383cf1a', 0, 'ILO', NULL, 'ORGANIZATION', 'INTERGOVERNMENTAL', false, false, '{"en": "International Labour Organization", "es": "Organización Internacional del Trabajo", "fr": "Organisation internationale du Travail"}', '{"en": "the International Labour Organization", "es": "la Organización Internacional del Trabajo", "fr": "l''Organisation internationale du Travail"}', '{"en": "of the International Labour Organization", "es": "de la Organización Internacional del Trabajo", "fr": "de l''Organisation internationale du Travail"}', '{"en": "International Labour Organization", "es": "Organización Internacional del Trabajo", "fr": "Organisation internationale du Travail"}', 'en', NULL, NULL, NULL, '{OIT,BIT,"International Labour Office","Bureau international du Travail","Oficina Internacional del Trabajo","International Labor Organization"}', ' ilo international labour organization organizacion internacional del trabajo organisation internationale du travail the international labour organization la organizacion internacional del trabajo l organisation internationale du travail oit bit international labour office bureau international du travail oficina internacional del trabajo international labor organization'),
	('01a22a5d-1033-7c68-8c53-846ce5049ea1', 0, 'IOM', NULL, 'ORGANIZATION', 'INTERGOVERNMENTAL', false, false, '{"en": "International Organization for Migration", "es": "Organización Internacional para las Migraciones", "fr": "Organisation internationale pour les migrations"}', '{"en": "the International Organization for Migration", "es": "la Organización Internacional para las Migraciones", "fr": "l''Organisation internationale pour les migrations"}', '{"en": "of the International Organization for Migration", "es": "de la Organización Internacional para las Migraciones", "fr": "de l''Organisation internationale pour les migrations"}', '{"en": "International Organization for Migration", "es": "Organización Internacional para las Migraciones", "fr": "Organisation internationale pour les migrations"}', 'en', NULL, NULL, NULL, '{OIM,"UN Migration","ONU Migration","ONU Migración"}', ' iom international organization for migration organizacion internacional para las migraciones organisation internationale pour les migrations the international organization for migration la organizacion internacional para las migraciones l organisation internationale pour les migrations oim un migration onu migration onu migracion'),
	('01a22a5d-1034-7027-b476-d838e61859b7', 0, 'OECD', NULL, 'ORGANIZATION', 'INTERGOVERNMENTAL', false, false, '{"en": "Organisation for Economic Co-operation and Development", "es": "Organización para la Cooperación y el Desarrollo Económicos", "fr": "Organisation de coopération et de développement économiques"}', '{"en": "the Organisation for Economic Co-operation and Development", "es": "la Organización para la Cooperación y el Desarrollo Económicos", "fr": "l''Organisation de coopération et de développement économiques"}', '{"en": "of the Organisation for Economic Co-operation and Development", "es": "de la Organización para la Cooperación y el Desarrollo Económicos", "fr": "de l''Organisation de coopération et de développement économiques"}', '{"en": "Organisation for Economic Co-operation and Development", "es": "Organización para la Cooperación y el Desarrollo Económicos", "fr": "Organisation de coopération et de développement économiques"}', 'en', NULL, NULL, NULL, '{OCDE,"Organization for Economic Cooperation and Development","Organización de Cooperación y Desarrollo Económicos"}', ' oecd organisation for economic co operation and development organizacion para la cooperacion y el desarrollo economicos organisation de cooperation et de developpement economiques the organisation for economic co operation and development la organizacion para la cooperacion y el desarrollo economicos l organisation de cooperation et de developpement economiques ocde organization for economic cooperation and development organizacion de cooperacion y desarrollo economicos'),
	('01a22a5d-1046-73cd-a872-0222d7ecbc38', 0, 'WB', NULL, 'ORGANIZATION', 'INTERGOVERNMENTAL', false, false, '{"en": "World Bank", "es": "Banco Mundial", "fr": "Banque mondiale"}', '{"en": "the World Bank", "es": "el Banco Mundial", "fr": "la Banque mondiale"}', '{"en": "of the World Bank", "es": "del Banco Mundial", "fr": "de la Banque mondiale"}', '{"en": "World Bank", "es": "Banco Mundial", "fr": "Banque mondiale"}', 'en', NULL, NULL, NULL, '{BM,IBRD,BIRD,BIRF,"World Bank Group","Groupe de la Banque mondiale","Grupo Banco Mundial","International Bank for Reconstruction and Development","Banque internationale pour la reconstruction et le développement","Banco Internacional de Reconstrucción y Fomento"}', ' wb world bank banco mundial banque mondiale the world bank el banco mundial la banque mondiale bm ibrd bird birf world bank group groupe de la banque mondiale grupo banco mundial international bank for reconstruction and development banque internationale pour la reconstruction et le developpement banco internacional de reconstruccion y fomento'),
	('01a22a5d-1034-759e-a702-7c4a06694b7f', 0, 'OHCHR', NULL, 'ORGANIZATION', 'INTERGOVERNMENTAL', false, false, '{"en": "Office of the United Nations High Commissioner for Human Rights", "es": "Oficina del Alto Comisionado de las Naciones Unidas para los Derechos Humanos", "fr": "Haut-Commissariat des Nations Unies aux droits de l''homme"}', '{"en": "the Office of the United Nations High Commissioner for Human Rights", "es": "la Oficina del Alto Comisionado de las Naciones Unidas para los Derechos Humanos", "fr": "le Haut-Commissariat des Nations Unies aux droits de l''homme"}', '{"en": "of the Office of the United Nations High Commissioner for Human Rights", "es": "de la Oficina del Alto Comisionado de las Naciones Unidas para los Derechos Humanos", "fr": "du Haut-Commissariat des Nations Unies aux droits de l''homme"}', '{"en": "Office of the United Nations High Commissioner for Human Rights", "es": "Oficina del Alto Comisionado de las Naciones Unidas para los Derechos Humanos", "fr": "Haut-Commissariat des Nations Unies aux droits de l''homme"}', 'en', NULL, NULL, NULL, '{UNHCHR,HCDH,ACNUDH,"High Commissioner for Human Rights","Human Rights Office","Haut-Commissariat aux droits de l''homme","Alto Comisionado para los Derechos Humanos"}', ' ohchr office of the united nations high commissioner for human rights oficina del alto comisionado de las naciones unidas para los derechos humanos haut commissariat des nations unies aux droits de l homme the office of the united nations high commissioner for human rights la oficina del alto comisionado de las naciones unidas para los derechos humanos le haut commissariat des nations unies aux droits de l homme unhchr hcdh acnudh high commissioner for human rights human rights office haut commissariat aux droits de l homme alto comisionado para los derechos humanos'),
	('01a22a5d-1034-79b1-94b7-23097204837e', 0, 'UN', NULL, 'ORGANIZATION', 'INTERGOVERNMENTAL', false, false, '{"en": "United Nations", "es": "Naciones Unidas", "fr": "Nations Unies"}', '{"en": "the United Nations", "es": "la Organización de las Naciones Unidas", "fr": "l''Organisation des Nations Unies"}', '{"en": "of the United Nations", "es": "de las Naciones Unidas", "fr": "des Nations Unies"}', '{"en": "United Nations", "es": "Naciones Unidas", "fr": "Nations Unies"}', 'en', NULL, NULL, NULL, '{ONU,UNO,"United Nations Organization","Organisation des Nations Unies","Organización de las Naciones Unidas"}', ' un united nations naciones unidas nations unies the united nations la organizacion de las naciones unidas l organisation des nations unies onu uno united nations organization organisation des nations unies organizacion de las naciones unidas'),
	('01a22a5d-1034-7dd1-bf90-9aa6c5edf2e7', 0, 'UNCTAD', NULL, 'ORGANIZATION', 'INTERGOVERNMENTAL', false, false, '{"en": "United Nations Conference on Trade and Development", "es": "Conferencia de las Naciones Unidas sobre Comercio y Desarrollo", "fr": "Conférence des Nations Unies sur le commerce et le développement"}', '{"en": "the United Nations Conference on Trade and Development", "es": "la Conferencia de las Naciones Unidas sobre Comercio y Desarrollo", "fr": "la Conférence des Nations Unies sur le commerce et le développement"}', '{"en": "of the United Nations Conference on Trade and Development", "es": "de la Conferencia de las Naciones Unidas sobre Comercio y Desarrollo", "fr": "de la Conférence des Nations Unies sur le commerce et le développement"}', '{"en": "United Nations Conference on Trade and Development", "es": "Conferencia de las Naciones Unidas sobre Comercio y Desarrollo", "fr": "Conférence des Nations Unies sur le commerce et le développement"}', 'en', NULL, NULL, NULL, '{CNUCED,"UN Trade and Development","ONU commerce et développement","ONU Comercio y Desarrollo"}', ' unctad united nations conference on trade and development conferencia de las naciones unidas sobre comercio y desarrollo conference des nations unies sur le commerce et le developpement the united nations conference on trade and development la conferencia de las naciones unidas sobre comercio y desarrollo la conference des nations unies sur le commerce et le developpement cnuced un trade and development onu commerce et developpement onu comercio y desarrollo'),
	('01a22a5d-1035-71d6-878a-64310b4ae65f', 0, 'UNHCR', NULL, 'ORGANIZATION', 'INTERGOVERNMENTAL', false, false, '{"en": "Office of the United Nations High Commissioner for Refugees", "es": "Oficina del Alto Comisionado de las Naciones Unidas para los Refugiados", "fr": "Haut-Commissariat des Nations Unies pour les réfugiés"}', '{"en": "the Office of the United Nations High Commissioner for Refugees", "es": "la Oficina del Alto Comisionado de las Naciones Unidas para los Refugiados", "fr": "le Haut-Commissariat des Nations Unies pour les réfugiés"}', '{"en": "of the Office of the United Nations High Commissioner for Refugees", "es": "de la Oficina del Alto Comisionado de las Naciones Unidas para los Refugiados", "fr": "du Haut-Commissariat des Nations Unies pour les réfugiés"}', '{"en": "Office of the United Nations High Commissioner for Refugees", "es": "Oficina del Alto Comisionado de las Naciones Unidas para los Refugiados", "fr": "Haut-Commissariat des Nations Unies pour les réfugiés"}', 'en', NULL, NULL, NULL, '{HCR,ACNUR,"UN Refugee Agency","High Commissioner for Refugees","Agence des Nations Unies pour les réfugiés","Haut-Commissariat aux réfugiés","Agencia de las Naciones Unidas para los Refugiados","Alto Comisionado para los Refugiados"}', ' unhcr office of the united nations high commissioner for refugees oficina del alto comisionado de las naciones unidas para los refugiados haut commissariat des nations unies pour les refugies the office of the united nations high commissioner for refugees la oficina del alto comisionado de las naciones unidas para los refugiados le haut commissariat des nations unies pour les refugies hcr acnur un refugee agency high commissioner for refugees agence des nations unies pour les refugies haut commissariat aux refugies agencia de las naciones unidas para los refugiados alto comisionado para los refugiados'),
	('01a22a5d-1035-7676-9b44-1833717100b6', 0, 'UNODC', NULL, 'ORGANIZATION', 'INTERGOVERNMENTAL', false, false, '{"en": "United Nations Office on Drugs and Crime", "es": "Oficina de las Naciones Unidas contra la Droga y el Delito", "fr": "Office des Nations Unies contre la drogue et le crime"}', '{"en": "the United Nations Office on Drugs and Crime", "es": "la Oficina de las Naciones Unidas contra la Droga y el Delito", "fr": "l''Office des Nations Unies contre la drogue et le crime"}', '{"en": "of the United Nations Office on Drugs and Crime", "es": "de la Oficina de las Naciones Unidas contra la Droga y el Delito", "fr": "de l''Office des Nations Unies contre la drogue et le crime"}', '{"en": "United Nations Office on Drugs and Crime", "es": "Oficina de las Naciones Unidas contra la Droga y el Delito", "fr": "Office des Nations Unies contre la drogue et le crime"}', 'en', NULL, NULL, NULL, '{ONUDC,"UN Drugs and Crime"}', ' unodc united nations office on drugs and crime oficina de las naciones unidas contra la droga y el delito office des nations unies contre la drogue et le crime the united nations office on drugs and crime la oficina de las naciones unidas contra la droga y el delito l office des nations unies contre la drogue et le crime onudc un drugs and crime'),
	('01a22a5d-1046-7978-9ffa-43563439655a', 0, 'WHO', NULL, 'ORGANIZATION', 'INTERGOVERNMENTAL', false, false, '{"en": "World Health Organization", "es": "Organización Mundial de la Salud", "fr": "Organisation mondiale de la Santé"}', '{"en": "the World Health Organization", "es": "la Organización Mundial de la Salud", "fr": "l''Organisation mondiale de la Santé"}', '{"en": "of the World Health Organization", "es": "de la Organización Mundial de la Salud", "fr": "de l''Organisation mondiale de la Santé"}', '{"en": "World Health Organization", "es": "Organización Mundial de la Salud", "fr": "Organisation mondiale de la Santé"}', 'en', NULL, NULL, NULL, '{OMS}', ' who world health organization organizacion mundial de la salud organisation mondiale de la sante the world health organization la organizacion mundial de la salud l organisation mondiale de la sante oms'),
	('01a22a5d-1046-7c86-82b9-212cb6a506cd', 0, 'WTO', NULL, 'ORGANIZATION', 'INTERGOVERNMENTAL', false, false, '{"en": "World Trade Organization", "es": "Organización Mundial del Comercio", "fr": "Organisation mondiale du commerce"}', '{"en": "the World Trade Organization", "es": "la Organización Mundial del Comercio", "fr": "l''Organisation mondiale du commerce"}', '{"en": "of the World Trade Organization", "es": "de la Organización Mundial del Comercio", "fr": "de l''Organisation mondiale du commerce"}', '{"en": "World Trade Organization", "es": "Organización Mundial del Comercio", "fr": "Organisation mondiale du commerce"}', 'en', NULL, NULL, NULL, '{OMC}', ' wto world trade organization organizacion mundial del comercio organisation mondiale du commerce the world trade organization la organizacion mundial del comercio l organisation mondiale du commerce omc'),
	('01a22a5d-0fb1-770f-906b-567f792d69fc', 1, 'SCG', 'CS', 'STATE', NULL, false, true, '{"en": "Serbia and Montenegro", "es": "Serbia y Montenegro", "fr": "Serbie-et-Monténégro"}', '{"en": "Serbia and Montenegro", "es": "Serbia y Montenegro", "fr": "la Serbie-et-Monténégro"}', '{"en": "of Serbia and Montenegro", "es": "de Serbia y Montenegro", "fr": "de la Serbie-et-Monténégro"}', '{"en": "Serbia and Montenegro", "es": "Serbia y Montenegro", "fr": "Serbie-et-Monténégro"}', 'en', NULL, '2006-06-03', '01a22a5d-0fb3-7332-b714-962efc31fb70', '{"Federal Republic of Yugoslavia","République fédérale de Yougoslavie","República Federativa de Yugoslavia","Serbie et Monténégro"}', ' scg cs serbia and montenegro serbia y montenegro serbie et montenegro la serbie et montenegro federal republic of yugoslavia republique federale de yougoslavie republica federativa de yugoslavia');


--
-- Data for Name: party_list; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: party_list_party; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: party_successor; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.party_successor VALUES
	('01a22a5d-0fb1-770f-906b-567f792d69fc', '01a22a5d-0faa-7b73-bfb5-e5b8c586272b');


--
-- Data for Name: person; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.person VALUES
	('01a22a5d-3365-7987-b4d9-ebc1de7108d9', 1, 'http://localhost:46349/intersession', 'admin-9fzalyo7s2@example.org', 'admin-9fzalyo7s2@example.org', NULL, NULL, 'admin-9fzalyo7s2@example.org', NULL, NULL, '2026-11-30 02:51:20.777867+00', '2026-11-30 02:51:20.777867+00', '{admin,delegate,focal-point}', NULL, NULL, NULL, NULL),
	('01a22a5d-3978-7e2c-9ca9-06f571ce16bf', 1, 'http://localhost:46349/intersession', 'officer-9fzaj148m1@example.org', 'officer-9fzaj148m1@example.org', NULL, NULL, 'Officer', NULL, NULL, '2026-11-30 02:51:22.346117+00', '2026-11-30 02:51:23.625159+00', '{delegate,focal-point,secretariat}', NULL, NULL, NULL, NULL),
	('01a22a5d-474e-7a8f-8c93-1f3a2719b9b9', 1, 'http://localhost:46349/intersession', 'focal-9g3sh9t0k3@example.org', 'focal-9g3sh9t0k3@example.org', NULL, NULL, 'Focal', NULL, NULL, '2026-11-30 02:51:25.872626+00', '2026-11-30 02:51:26.46836+00', '{delegate,focal-point}', NULL, NULL, NULL, NULL),
	('01a22a5d-5afd-73e0-92b9-10d1aa466bd8', 0, NULL, NULL, 'mission-9g5to74h84@example.org', NULL, NULL, 'mission-9g5to74h84@example.org', NULL, 'es', '2026-11-30 02:51:30.894776+00', NULL, '{}', NULL, NULL, NULL, NULL),
	('01a22a5d-60f9-738f-97a0-cfa81f715a3f', 0, NULL, NULL, 'example@a-meeting-of-this-release-2027.example.org', NULL, 'Example', 'Example', NULL, 'es', '2026-11-30 02:51:32.45536+00', NULL, '{}', NULL, NULL, NULL, NULL),
	('01a22a5d-78a2-74c4-a918-9db8820fe608', 1, 'http://localhost:46349/intersession', 'focal-9ga41l5ov5@example.org', 'focal-9ga41l5ov5@example.org', NULL, NULL, 'Focal', NULL, NULL, '2026-11-30 02:51:38.518482+00', '2026-11-30 02:51:39.039916+00', '{delegate,focal-point}', NULL, NULL, NULL, NULL),
	('01a22a5d-800b-7723-81de-0f219cc3134e', 0, NULL, NULL, 'mission-9gan42u8e6@example.org', NULL, NULL, 'mission-9gan42u8e6@example.org', NULL, 'en', '2026-11-30 02:51:40.398979+00', NULL, '{}', NULL, NULL, NULL, NULL),
	('01a22a5d-838a-7f47-8a72-5b94e695aa20', 0, NULL, NULL, 'example@a-meeting-of-this-release-2027-2.example.org', NULL, 'Example', 'Example', NULL, 'en', '2026-11-30 02:51:41.312755+00', NULL, '{}', NULL, NULL, NULL, NULL);


--
-- Data for Name: personal_link; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.personal_link VALUES
	('01a22a5d-6118-75f2-acf8-1e139cd798a4', 0, '01a22a5d-60f9-738f-97a0-cfa81f715a3f', '01a22a5d-4b7c-76a6-b1d2-45b79e75e3e5', 1, '2028-01-04 02:51:32.504313+00', NULL),
	('01a22a5d-8394-7689-a482-5c197c1377d5', 0, '01a22a5d-838a-7f47-8a72-5b94e695aa20', '01a22a5d-7b63-7e3a-8a31-b7156a402515', 1, '2028-01-04 02:51:41.332351+00', NULL);


--
-- Data for Name: process; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.process VALUES
	('01a22a5d-10d0-73a5-81ea-55c753597f71', 0, 'igc', 'REGIONAL_CONSULTATIVE_PROCESS', 1, 'IGC', '{"en": "Inter-Governmental Consultations on Asylum, Refugees and Migration Policies"}', 'Inter-Governmental Consultations on Asylum, Refugees and Migration Policies (IGC)', '{}', 1985, 'THEMATIC', '{"en": "Europe, North America and Oceania", "es": "Europa, América del Norte y Oceanía", "fr": "Europe, Amérique du Nord et Océanie"}', NULL, '{"en": "Representatives of international organizations and, in some cases, of non-governmental organizations (said by the source of regional consultative processes in general)", "es": "Representantes de organizaciones internacionales y, en algunos casos, de organizaciones no gubernamentales (indicación de la fuente para los procesos consultivos regionales en general)", "fr": "Des représentants d''organisations internationales et, dans certains cas, d''organisations non gouvernementales (indication de la source pour l''ensemble des processus consultatifs régionaux)"}', '[]', true, 16, NULL, '16 States', NULL, 'Asylum; data; entry; border control; country of origin information; temporary protection; return; smuggling and trafficking; unaccompanied minors; family reunification; protection; labour migration; specific outflows; irregular migration; burden and responsibility sharing; refugees; technology in migration management; national security', '2005-07', NULL, NULL, NULL, NULL, '{en}', 'Europe/Zurich', 'IGC/{year}/{n}', NULL, NULL, 'MAY_FOLLOW', NULL, 'en', 'The source: IOM presentation to the United Nations Expert Group Meeting, July 2005'),
	('01a22a5d-10d7-7a40-8b62-c82a26c009c8', 0, 'budapest', 'REGIONAL_CONSULTATIVE_PROCESS', 2, NULL, '{"en": "Budapest Process", "es": "Proceso de Budapest", "fr": "Processus de Budapest"}', 'Budapest Group/Process', '{"Budapest Group"}', 1991, 'REGIONAL', '{"en": "Europe and Central Asia", "es": "Europa y Asia Central", "fr": "Europe et Asie centrale"}', NULL, '{"en": "Representatives of international organizations and, in some cases, of non-governmental organizations (said by the source of regional consultative processes in general)", "es": "Representantes de organizaciones internacionales y, en algunos casos, de organizaciones no gubernamentales (indicación de la fuente para los procesos consultivos regionales en general)", "fr": "Des représentants d''organisations internationales et, dans certains cas, d''organisations non gouvernementales (indication de la source pour l''ensemble des processus consultatifs régionaux)"}', '[]', true, 50, NULL, '50 States', NULL, 'Refugees; trafficking and smuggling; entry/border control; return and readmission; forced migration; asylum; irregular movement; visa harmonization; information exchange; fight against organized crime; financial and technical assistance', '2005-07', NULL, NULL, NULL, NULL, '{en}', 'Europe/Zurich', 'BUDAPEST/{year}/{n}', NULL, NULL, 'MAY_FOLLOW', NULL, 'en', 'The source: IOM presentation to the United Nations Expert Group Meeting, July 2005; name in FR and ES: IOM, Overview of principal inter-State consultation mechanisms on migration, 2017 (prints the three)'),
	('01a22a5d-10d8-743c-a3d0-8840d7262103', 0, 'soderkoping', 'REGIONAL_CONSULTATIVE_PROCESS', 3, NULL, '{"en": "Söderköping Process"}', 'Söderköping Process/ Cross-Border Co-operation Process', '{"Cross-Border Co-operation Process"}', 2001, 'REGIONAL', '{"en": "Central and Eastern Europe", "es": "Europa Central y Oriental", "fr": "Europe centrale et orientale"}', NULL, '{"en": "Representatives of international organizations and, in some cases, of non-governmental organizations (said by the source of regional consultative processes in general)", "es": "Representantes de organizaciones internacionales y, en algunos casos, de organizaciones no gubernamentales (indicación de la fuente para los procesos consultivos regionales en general)", "fr": "Des représentants d''organisations internationales et, dans certains cas, d''organisations non gouvernementales (indication de la source pour l''ensemble des processus consultatifs régionaux)"}', '[]', true, 10, NULL, '10 States', NULL, 'Border security and management; capacity for asylum and migration management; international refugee and human rights law; information on neighbouring country legislation and structures; rights of asylum seekers, refugees and migrants; irregular migration; trafficking (adopting and harmonizing legal standards); awareness and understanding of the reality of the new border', '2005-07', NULL, NULL, NULL, NULL, '{en}', 'Europe/Zurich', 'SODERKOPING/{year}/{n}', NULL, NULL, 'MAY_FOLLOW', NULL, 'en', 'The source: IOM presentation to the United Nations Expert Group Meeting, July 2005'),
	('01a22a5d-10d8-788e-a000-32888401d46f', 0, 'cis', 'REGIONAL_CONSULTATIVE_PROCESS', 4, NULL, '{"en": "CIS Conference", "es": "Conferencia sobre la CEI"}', 'CIS Conference', '{"Regional Conference to Address the Problems of Refugees, Displaced Persons, Other Forms of Involuntary Displacement and Returnees in the Countries of the Commonwealth of Independent States and Relevant Neighbouring States"}', 1996, 'REGIONAL', '{"en": "Commonwealth of Independent States", "es": "Comunidad de Estados Independientes", "fr": "Communauté d''États indépendants"}', NULL, '{"en": "Representatives of international organizations and, in some cases, of non-governmental organizations (said by the source of regional consultative processes in general)", "es": "Representantes de organizaciones internacionales y, en algunos casos, de organizaciones no gubernamentales (indicación de la fuente para los procesos consultivos regionales en general)", "fr": "Des représentants d''organisations internationales et, dans certains cas, d''organisations non gouvernementales (indication de la source pour l''ensemble des processus consultatifs régionaux)"}', '[]', true, 12, 36, '12 CIS States and 36 “interested” States', '{"en": "The source states 36 ''interested'' States and names one.", "es": "La fuente indica 36 Estados «interesados» y nombra solo uno.", "fr": "La source indique 36 États « intéressés » et n''en nomme qu''un."}', 'Refugees, IDPs and persons in refugee-like situations; repatriates; ecological migrants; migration management (combating illegal migration and trafficking, border management); migrants’ rights; return and reintegration; population/demography', '2005-07', NULL, NULL, NULL, NULL, '{en}', 'Europe/Zurich', 'CIS/{year}/{n}', NULL, NULL, 'MAY_FOLLOW', NULL, 'en', 'The source: IOM presentation to the United Nations Expert Group Meeting, July 2005; long name and name in ES: IOM Council document MC/INF/266 (10 November 2003, Spanish version)'),
	('01a22a5d-10d9-716f-8fe1-821525b90635', 0, 'rcm', 'REGIONAL_CONSULTATIVE_PROCESS', 5, 'RCM', '{"en": "Regional Conference on Migration", "es": "Conferencia Regional sobre Migración", "fr": "Conférence régionale sur les migrations"}', 'Regional Conference on Migration (RCM or Puebla Process)', '{"Puebla Process"}', 1996, 'REGIONAL', '{"en": "North and Central America and the Caribbean", "es": "América del Norte, Centroamérica y el Caribe", "fr": "Amérique du Nord, Amérique centrale et Caraïbes"}', NULL, '{"en": "Representatives of international organizations and, in some cases, of non-governmental organizations (said by the source of regional consultative processes in general)", "es": "Representantes de organizaciones internacionales y, en algunos casos, de organizaciones no gubernamentales (indicación de la fuente para los procesos consultivos regionales en general)", "fr": "Des représentants d''organisations internationales et, dans certains cas, d''organisations non gouvernementales (indication de la source pour l''ensemble des processus consultatifs régionaux)"}', '[]', true, 11, NULL, '11 States', NULL, 'Migration policy and management; migrants'' rights; development', '2005-07', NULL, NULL, NULL, NULL, '{en,es}', 'Europe/Zurich', 'RCM/{year}/{n}', NULL, NULL, 'MAY_FOLLOW', NULL, 'es', 'The source: IOM presentation to the United Nations Expert Group Meeting, July 2005; names per language: the project''s reviewed table of names'),
	('01a22a5d-10d9-7c11-a0f3-90d3d73db0e6', 0, 'sacm', 'REGIONAL_CONSULTATIVE_PROCESS', 6, 'SACM', '{"en": "South American Conference on Migration", "es": "Conferencia Suramericana sobre Migraciones"}', 'South American Conference on Migration (Lima Process)', '{"Lima Process"}', 1999, 'REGIONAL', '{"en": "South America", "es": "América del Sur", "fr": "Amérique du Sud"}', NULL, '{"en": "Representatives of international organizations and, in some cases, of non-governmental organizations (said by the source of regional consultative processes in general)", "es": "Representantes de organizaciones internacionales y, en algunos casos, de organizaciones no gubernamentales (indicación de la fuente para los procesos consultivos regionales en general)", "fr": "Des représentants d''organisations internationales et, dans certains cas, d''organisations non gouvernementales (indication de la source pour l''ensemble des processus consultatifs régionaux)"}', '[]', true, 12, NULL, '12 States', NULL, 'Development; diasporas; migrants'' rights; integration; information exchange; migration statistics; trafficking and smuggling; harmonization of migration systems and legislation', '2005-07', NULL, NULL, NULL, NULL, '{es}', 'Europe/Zurich', 'SACM/{year}/{n}', NULL, NULL, 'MAY_FOLLOW', NULL, 'es', 'The source: IOM presentation to the United Nations Expert Group Meeting, July 2005; name in ES: the project''s reviewed table of names; acronym: iom.int (the source prints none)'),
	('01a22a5d-10da-756f-9bc8-ecd047d5e209', 0, '5plus5', 'REGIONAL_CONSULTATIVE_PROCESS', 7, '5+5', '{"en": "5 + 5 Dialogue on Migration in the Western Mediterranean", "fr": "Dialogue 5+5 sur les migrations en Méditerranée occidentale"}', '5 + 5 Dialogue on Migration in the Western Mediterranean', '{5+5}', 2002, 'REGIONAL', '{"en": "Western Mediterranean", "es": "Mediterráneo occidental", "fr": "Méditerranée occidentale"}', NULL, '{"en": "Representatives of international organizations and, in some cases, of non-governmental organizations (said by the source of regional consultative processes in general)", "es": "Representantes de organizaciones internacionales y, en algunos casos, de organizaciones no gubernamentales (indicación de la fuente para los procesos consultivos regionales en general)", "fr": "Des représentants d''organisations internationales et, dans certains cas, d''organisations non gouvernementales (indication de la source pour l''ensemble des processus consultatifs régionaux)"}', '[]', true, 10, NULL, '10 States', NULL, 'Migration trends; irregular migration and trafficking; development (the role of diaspora); migrants'' rights and obligations; integration; movement of people and regular migration flow management; labour migration and vocational training; health; gender equality; information exchange; public awareness campaigns', '2005-07', NULL, NULL, NULL, NULL, '{fr}', 'Europe/Zurich', '5PLUS5/{year}/{n}', NULL, NULL, 'MAY_FOLLOW', NULL, 'fr', 'The source: IOM presentation to the United Nations Expert Group Meeting, July 2005; name in FR: the project''s reviewed table of names'),
	('01a22a5d-10db-71a1-bbd4-e9faf1d3295c', 0, 'midsa', 'REGIONAL_CONSULTATIVE_PROCESS', 8, 'MIDSA', '{"en": "Migration Dialogue for Southern Africa"}', 'Migration Dialogue for Southern Africa (MIDSA)', '{}', 2000, 'REGIONAL', '{"en": "Southern Africa", "es": "África Meridional", "fr": "Afrique australe"}', NULL, '{"en": "Representatives of international organizations and, in some cases, of non-governmental organizations (said by the source of regional consultative processes in general)", "es": "Representantes de organizaciones internacionales y, en algunos casos, de organizaciones no gubernamentales (indicación de la fuente para los procesos consultivos regionales en general)", "fr": "Des représentants d''organisations internationales et, dans certains cas, d''organisations non gouvernementales (indication de la source pour l''ensemble des processus consultatifs régionaux)"}', '[]', true, 15, NULL, '15 States', NULL, 'Migration/border management; development; health; labour migration; irregular movements; trafficking and smuggling; migrants'' rights; return and readmission', '2005-07', NULL, NULL, NULL, NULL, '{en}', 'Europe/Zurich', 'MIDSA/{year}/{n}', NULL, NULL, 'MAY_FOLLOW', NULL, 'en', 'The source: IOM presentation to the United Nations Expert Group Meeting, July 2005'),
	('01a22a5d-10db-797b-80cc-33a46bcd9531', 0, 'midwa', 'REGIONAL_CONSULTATIVE_PROCESS', 9, 'MIDWA', '{"en": "Migration Dialogue for West Africa"}', 'Migration Dialogue for West Africa (MIDWA or Dakar Follow-up)', '{"Dakar Follow-up"}', 2001, 'REGIONAL', '{"en": "West Africa", "es": "África Occidental", "fr": "Afrique de l''Ouest"}', NULL, '{"en": "Representatives of international organizations and, in some cases, of non-governmental organizations (said by the source of regional consultative processes in general)", "es": "Representantes de organizaciones internacionales y, en algunos casos, de organizaciones no gubernamentales (indicación de la fuente para los procesos consultivos regionales en general)", "fr": "Des représentants d''organisations internationales et, dans certains cas, d''organisations non gouvernementales (indication de la source pour l''ensemble des processus consultatifs régionaux)"}', '[]', true, 13, NULL, '13 States', NULL, 'Border management; data collection; labour migration; irregular migration; development; remittances; migrants'' rights; trafficking and smuggling; return and reintegration', '2005-07', NULL, NULL, NULL, NULL, '{en,fr}', 'Europe/Zurich', 'MIDWA/{year}/{n}', NULL, NULL, 'MAY_FOLLOW', NULL, 'en', 'The source: IOM presentation to the United Nations Expert Group Meeting, July 2005'),
	('01a22a5d-10db-7c2e-acf1-10b616bed0a6', 0, 'manila', 'REGIONAL_CONSULTATIVE_PROCESS', 10, NULL, '{"en": "IOM Regional Seminar on Irregular Migration and Migrant Trafficking in East and South-East Asia"}', 'IOM Regional Seminar on Irregular Migration and Migrant Trafficking in East and South-East Asia (Manila Process)', '{"Manila Process"}', 1996, 'THEMATIC', '{"en": "East and South-East Asia", "es": "Asia Oriental y Sudoriental", "fr": "Asie de l''Est et du Sud-Est"}', '{"en": "International Organization for Migration (as the name says)", "es": "Organización Internacional para las Migraciones (como indica el nombre)", "fr": "Organisation internationale pour les migrations (comme l''indique le nom)"}', '{"en": "Representatives of international organizations and, in some cases, of non-governmental organizations (said by the source of regional consultative processes in general)", "es": "Representantes de organizaciones internacionales y, en algunos casos, de organizaciones no gubernamentales (indicación de la fuente para los procesos consultivos regionales en general)", "fr": "Des représentants d''organisations internationales et, dans certains cas, d''organisations non gouvernementales (indication de la source pour l''ensemble des processus consultatifs régionaux)"}', '[]', true, 16, NULL, '16 States + Hong Kong SAR', NULL, 'Irregular migration and trafficking; root causes of regular and irregular migration; return and reintegration; entry/border control; remittances; migrants'' rights; capacity building; information sharing', '2005-07', NULL, NULL, NULL, NULL, '{en}', 'Europe/Zurich', 'MANILA/{year}/{n}', NULL, NULL, 'MAY_FOLLOW', NULL, 'en', 'The source: IOM presentation to the United Nations Expert Group Meeting, July 2005'),
	('01a22a5d-10e2-71d0-803f-17e0b69547f4', 0, 'gmg', 'INTER_AGENCY_MECHANISM', 16, 'GMG', '{"en": "Geneva Migration Group"}', 'Geneva Migration Group (GMG)', '{}', 2003, 'GLOBAL', '{"en": "Worldwide", "es": "Todo el mundo", "fr": "Monde entier"}', NULL, NULL, '[]', true, NULL, NULL, NULL, NULL, NULL, '2005-07', NULL, NULL, NULL, NULL, '{en}', 'Europe/Zurich', 'GMG/{year}/{n}', NULL, NULL, 'MAY_FOLLOW', NULL, 'en', 'The source: IOM presentation to the United Nations Expert Group Meeting, July 2005 (name only); year: unsceb.org (April 2003; became the Global Migration Group in 2006)'),
	('01a22a5d-10db-7e4f-a108-80ff811670b3', 0, 'apc', 'REGIONAL_CONSULTATIVE_PROCESS', 11, 'APC', '{"en": "Inter-Governmental Asia-Pacific Consultations on Refugees, Displaced Persons and Migrants"}', 'Inter-Governmental Asia-Pacific Consultations on Refugees, Displaced Persons and Migrants (APC)', '{}', 1996, 'REGIONAL', '{"en": "Asia and the Pacific", "es": "Asia y el Pacífico", "fr": "Asie et Pacifique"}', NULL, '{"en": "Representatives of international organizations and, in some cases, of non-governmental organizations (said by the source of regional consultative processes in general)", "es": "Representantes de organizaciones internacionales y, en algunos casos, de organizaciones no gubernamentales (indicación de la fuente para los procesos consultivos regionales en general)", "fr": "Des représentants d''organisations internationales et, dans certains cas, d''organisations non gouvernementales (indication de la source pour l''ensemble des processus consultatifs régionaux)"}', '[]', true, 32, NULL, '32 States + Hong Kong SAR', '{"en": "The source states 32 States and Hong Kong SAR; its list names 31 States, Hong Kong SAR and New Caledonia. Both are given as published.", "es": "La fuente indica 32 Estados y la RAE de Hong Kong; su lista menciona 31 Estados, la RAE de Hong Kong y Nueva Caledonia. Ambos datos se reproducen tal como se publicaron.", "fr": "La source indique 32 États et la RAS de Hong Kong ; sa liste cite 31 États, la RAS de Hong Kong et la Nouvelle-Calédonie. Les deux indications sont reproduites telles que publiées."}', 'Return and reintegration; refugees; trafficking; entry/border control; asylum; irregular migration; labour migration; remittances; rights of migrants and IDPs; role of the country of origin; impact of economic crisis; public awareness campaigns; information sharing; burden sharing; capacity building', '2005-07', NULL, NULL, NULL, NULL, '{en}', 'Europe/Zurich', 'APC/{year}/{n}', NULL, NULL, 'MAY_FOLLOW', NULL, 'en', 'The source: IOM presentation to the United Nations Expert Group Meeting, July 2005'),
	('01a22a5d-10dc-7057-9c86-9431712f71c2', 0, 'bali', 'REGIONAL_CONSULTATIVE_PROCESS', 12, NULL, '{"en": "Bali Ministerial Conference on People Smuggling, Trafficking in Persons and Related Transnational Crime"}', 'Bali Ministerial Conference on People Smuggling, Trafficking in Persons and Related Transnational Crime (Bali Conference/Process)', '{"Bali Conference","Bali Process"}', 2002, 'THEMATIC', '{"en": "Asia and the Pacific", "es": "Asia y el Pacífico", "fr": "Asie et Pacifique"}', NULL, '{"en": "Representatives of international organizations and, in some cases, of non-governmental organizations (said by the source of regional consultative processes in general)", "es": "Representantes de organizaciones internacionales y, en algunos casos, de organizaciones no gubernamentales (indicación de la fuente para los procesos consultivos regionales en general)", "fr": "Des représentants d''organisations internationales et, dans certains cas, d''organisations non gouvernementales (indication de la source pour l''ensemble des processus consultatifs régionaux)"}', '[]', true, 40, NULL, '40 States', NULL, 'Trafficking and smuggling; irregular migration; information and intelligence sharing; fraudulent document detection; border management; visa systems; return and readmission; public awareness campaigns; harmonization of legislation, asylum practices and management; victim protection and assistance; development aid; law enforcement', '2005-07', NULL, NULL, NULL, NULL, '{en}', 'Europe/Zurich', 'BALI/{year}/{n}', NULL, NULL, 'MAY_FOLLOW', NULL, 'en', 'The source: IOM presentation to the United Nations Expert Group Meeting, July 2005'),
	('01a22a5d-10dc-7268-8a63-9a1df9576db0', 0, 'colombo', 'REGIONAL_CONSULTATIVE_PROCESS', 13, NULL, '{"en": "Labour Migration Ministerial Consultations for Countries of Origin in Asia"}', 'Labour Migration Ministerial Consultations for Countries of Origin in Asia (Colombo Process)', '{"Colombo Process"}', 2003, 'THEMATIC', '{"en": "Asia", "es": "Asia", "fr": "Asie"}', NULL, '{"en": "Representatives of international organizations and, in some cases, of non-governmental organizations (said by the source of regional consultative processes in general)", "es": "Representantes de organizaciones internacionales y, en algunos casos, de organizaciones no gubernamentales (indicación de la fuente para los procesos consultivos regionales en general)", "fr": "Des représentants d''organisations internationales et, dans certains cas, d''organisations non gouvernementales (indication de la source pour l''ensemble des processus consultatifs régionaux)"}', '[]', true, 10, NULL, '10 States', NULL, 'Labour migration and related programmes (protection of vulnerable migrants and provision of support services to them; optimising benefits of organised labour migration; capacity building, data collection and inter-state cooperation)', '2005-07', NULL, NULL, NULL, NULL, '{en}', 'Europe/Zurich', 'COLOMBO/{year}/{n}', NULL, NULL, 'MAY_FOLLOW', NULL, 'en', 'The source: IOM presentation to the United Nations Expert Group Meeting, July 2005'),
	('01a22a5d-10dc-7450-af04-c9d24d827f4c', 0, 'idm', 'GLOBAL_DIALOGUE', 14, 'IDM', '{"en": "International Dialogue on Migration", "es": "Diálogo Internacional sobre la Migración", "fr": "Dialogue international sur la migration"}', 'International Dialogue on Migration (IDM)', '{}', 2001, 'GLOBAL', '{"en": "Worldwide", "es": "Todo el mundo", "fr": "Monde entier"}', '{"en": "International Organization for Migration, at the session of its Council in 2001", "es": "Organización Internacional para las Migraciones, en la reunión de su Consejo de 2001", "fr": "Organisation internationale pour les migrations, à la session de son Conseil en 2001"}', '{"en": "Policymakers and practitioners; partners with which the intersessional workshops are held", "es": "Responsables de políticas y profesionales; asociados con los que se celebran los talleres entre períodos de sesiones", "fr": "Des responsables politiques et des praticiens ; des partenaires avec lesquels sont organisés les ateliers intersessions"}', '[{"en": "Contribute to better understanding of migration"}, {"en": "Strengthen cooperative mechanisms to comprehensively and effectively address migration issues"}]', false, NULL, NULL, NULL, NULL, NULL, '2005-07', NULL, NULL, NULL, NULL, '{en,fr,es}', 'Europe/Zurich', 'IDM/{year}/{series}/{n}', 56, 2, 'MAY_FOLLOW', NULL, 'en', 'The source: IOM presentation to the United Nations Expert Group Meeting, July 2005; year, origin and names per language: iom.int'),
	('01a22a5d-10e1-73de-aaa6-ecd686e08a91', 0, 'berne', 'STATES_OWNED_INITIATIVE', 15, NULL, '{"en": "Berne Initiative", "es": "Iniciativa de Berna", "fr": "Initiative de Berne"}', 'The Berne Initiative', '{}', 2001, 'GLOBAL', '{"en": "Worldwide", "es": "Todo el mundo", "fr": "Monde entier"}', '{"en": "Government of Switzerland, at the International Symposium on Migration (2001)", "es": "Gobierno de Suiza, en un simposio internacional celebrado en 2001", "fr": "Gouvernement suisse, au Symposium international sur la migration (2001)"}', '{"en": "Representatives of international organizations and non-governmental organizations, and independent migration experts (at the Berne II Conference)", "es": "Representantes de organizaciones internacionales y organizaciones no gubernamentales y especialistas independientes en migración (en la conferencia Berna II)", "fr": "Des représentants d''organisations internationales et d''organisations non gouvernementales ainsi que des spécialistes indépendants des migrations (à la Conférence Berne II)"}', '[]', false, NULL, NULL, NULL, NULL, NULL, '2005-07', NULL, NULL, NULL, NULL, '{en,fr,es}', 'Europe/Zurich', 'BERNE/{year}/{n}', NULL, NULL, 'MAY_FOLLOW', NULL, 'en', 'The source: IOM presentation to the United Nations Expert Group Meeting, July 2005; names per language: the trilingual publication of the Agenda, as stored, and iom.int'),
	('01a22a5d-10e2-7711-8059-24eb5587642d', 0, 'uncm', 'INTER_AGENCY_MECHANISM', 17, NULL, '{"en": "UN Coordination Meetings on International Migration"}', 'UN Coordination Meetings on International Migration', '{}', 2002, 'GLOBAL', '{"en": "Worldwide", "es": "Todo el mundo", "fr": "Monde entier"}', '{"en": "Population Division of the Department of Economic and Social Affairs of the United Nations Secretariat", "es": "División de Población del Departamento de Asuntos Económicos y Sociales de la Secretaría de las Naciones Unidas", "fr": "Division de la population du Département des affaires économiques et sociales du Secrétariat de l''Organisation des Nations Unies"}', NULL, '[]', true, NULL, NULL, NULL, NULL, NULL, '2005-07', NULL, NULL, NULL, NULL, '{en}', 'Europe/Zurich', 'UNCM/{year}/{n}', NULL, NULL, 'MAY_FOLLOW', NULL, 'en', 'The source: IOM presentation to the United Nations Expert Group Meeting, July 2005 (name only); convener and first year: pages of the United Nations Population Division');


--
-- Data for Name: process_topic; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.process_topic VALUES
	('01a22a5d-113f-7fe5-877a-21e1cfaaccf3', 0, '01a22a5d-10d0-73a5-81ea-55c753597f71', '01a22a5d-10f2-7202-a160-e8bd42c07ca7', 1, 'Asylum'),
	('01a22a5d-1140-7b94-afb0-71a795271b4c', 0, '01a22a5d-10d0-73a5-81ea-55c753597f71', '01a22a5d-10f0-7d6d-beb5-3962cc4371bc', 2, 'data'),
	('01a22a5d-1140-7d61-a684-4c6b5a4c1419', 0, '01a22a5d-10d0-73a5-81ea-55c753597f71', '01a22a5d-10f5-70f2-a99d-562ae01f9d68', 3, 'entry; border control'),
	('01a22a5d-1141-781a-abb4-63c8fe9d9043', 0, '01a22a5d-10d0-73a5-81ea-55c753597f71', '01a22a5d-10f5-73b1-ad22-8a33295a2e75', 4, 'country of origin information'),
	('01a22a5d-1141-79bd-bc7f-4d29d38f1b4c', 0, '01a22a5d-10d0-73a5-81ea-55c753597f71', '01a22a5d-10f4-7c31-b8f7-7c37d3664a92', 5, 'temporary protection'),
	('01a22a5d-1141-7abc-b1c1-6f8cf89a4bfc', 0, '01a22a5d-10d0-73a5-81ea-55c753597f71', '01a22a5d-10fc-71a1-a802-1ea8125a0128', 6, 'return'),
	('01a22a5d-1141-7b63-ab36-5ed839a2be82', 0, '01a22a5d-10d0-73a5-81ea-55c753597f71', '01a22a5d-10f1-7671-9a2e-b342e98df28a', 7, 'smuggling and trafficking'),
	('01a22a5d-1141-7bfe-89d1-a4c936cb04fd', 0, '01a22a5d-10d0-73a5-81ea-55c753597f71', '01a22a5d-10f4-7008-aa45-2f9c025032a6', 8, 'smuggling and trafficking'),
	('01a22a5d-1141-7d07-a7f8-2427bb492799', 0, '01a22a5d-10d0-73a5-81ea-55c753597f71', '01a22a5d-10fb-7a68-bea1-2544d6eaeb28', 9, 'unaccompanied minors'),
	('01a22a5d-1142-707b-8846-989b56360aed', 0, '01a22a5d-10d0-73a5-81ea-55c753597f71', '01a22a5d-10fb-778c-a129-f0e258281db0', 10, 'family reunification'),
	('01a22a5d-1142-71e9-afe2-c500fee7bb3c', 0, '01a22a5d-10d0-73a5-81ea-55c753597f71', '01a22a5d-10f4-7f38-b66f-d8b26203ca26', 11, 'protection'),
	('01a22a5d-1142-729c-b3cf-f6d1c5430156', 0, '01a22a5d-10d0-73a5-81ea-55c753597f71', '01a22a5d-10f4-734e-a6a9-bcc67a1c845a', 12, 'labour migration'),
	('01a22a5d-1142-74ab-95d3-75e5e574d685', 0, '01a22a5d-10d0-73a5-81ea-55c753597f71', '01a22a5d-10f5-7670-9d70-b1a0cfb8f3b2', 13, 'specific outflows'),
	('01a22a5d-1142-7590-8e66-120c7a594ed5', 0, '01a22a5d-10d0-73a5-81ea-55c753597f71', '01a22a5d-10fb-758c-92c1-be858ccad484', 14, 'irregular migration'),
	('01a22a5d-1142-7628-b1ff-399179343227', 0, '01a22a5d-10d0-73a5-81ea-55c753597f71', '01a22a5d-10fb-73a4-8aa9-a955fc09827f', 15, 'burden and responsibility sharing'),
	('01a22a5d-1142-76cb-aaed-7fc679197399', 0, '01a22a5d-10d0-73a5-81ea-55c753597f71', '01a22a5d-10f1-75a9-9948-b29ee8893912', 16, 'refugees'),
	('01a22a5d-1142-775a-a888-afdaa87e442b', 0, '01a22a5d-10d0-73a5-81ea-55c753597f71', '01a22a5d-10fb-769c-bc37-d9fea2a214d0', 17, 'technology in migration management'),
	('01a22a5d-1142-77e4-a7e6-288207211b63', 0, '01a22a5d-10d0-73a5-81ea-55c753597f71', '01a22a5d-10fb-7979-bb75-2313a66e6222', 18, 'national security'),
	('01a22a5d-1144-7b0e-a0bd-f95adf7640a8', 0, '01a22a5d-10d7-7a40-8b62-c82a26c009c8', '01a22a5d-10f1-75a9-9948-b29ee8893912', 1, 'Refugees'),
	('01a22a5d-1144-7c9a-bc4e-f8b59d03ffa6', 0, '01a22a5d-10d7-7a40-8b62-c82a26c009c8', '01a22a5d-10f4-7008-aa45-2f9c025032a6', 2, 'trafficking and smuggling'),
	('01a22a5d-1144-7d81-8854-ef7d1744d862', 0, '01a22a5d-10d7-7a40-8b62-c82a26c009c8', '01a22a5d-10f1-7671-9a2e-b342e98df28a', 3, 'trafficking and smuggling'),
	('01a22a5d-1144-7e22-b99f-34d97f8f9be9', 0, '01a22a5d-10d7-7a40-8b62-c82a26c009c8', '01a22a5d-10f5-70f2-a99d-562ae01f9d68', 4, 'entry/border control'),
	('01a22a5d-1145-7005-a427-a09470b5a3b1', 0, '01a22a5d-10d7-7a40-8b62-c82a26c009c8', '01a22a5d-10fc-71a1-a802-1ea8125a0128', 5, 'return and readmission'),
	('01a22a5d-1145-70d6-a081-1e0841a6e70a', 0, '01a22a5d-10d7-7a40-8b62-c82a26c009c8', '01a22a5d-10f4-7cbc-bdaf-65c920d7f4c2', 6, 'return and readmission'),
	('01a22a5d-1145-716c-8d0d-017e4f98ed8b', 0, '01a22a5d-10d7-7a40-8b62-c82a26c009c8', '01a22a5d-10fa-73f1-8960-d7f4f21ee291', 7, 'forced migration'),
	('01a22a5d-1145-74d6-a316-42c2bd57a621', 0, '01a22a5d-10d7-7a40-8b62-c82a26c009c8', '01a22a5d-10f2-7202-a160-e8bd42c07ca7', 8, 'asylum'),
	('01a22a5d-1145-75aa-b125-cc16a2a84af9', 0, '01a22a5d-10d7-7a40-8b62-c82a26c009c8', '01a22a5d-10fb-758c-92c1-be858ccad484', 9, 'irregular movement'),
	('01a22a5d-1145-79b0-b009-0b720c143eaa', 0, '01a22a5d-10d7-7a40-8b62-c82a26c009c8', '01a22a5d-10fb-7299-bd22-bfa662709008', 10, 'visa harmonization'),
	('01a22a5d-1145-7ad9-ad97-58150e89f216', 0, '01a22a5d-10d7-7a40-8b62-c82a26c009c8', '01a22a5d-10f2-72a1-a922-cd454ef75a54', 11, 'visa harmonization'),
	('01a22a5d-1145-7b6f-ae33-76c30c0c1dfc', 0, '01a22a5d-10d7-7a40-8b62-c82a26c009c8', '01a22a5d-10fb-7c1b-871a-3a2186d23d1a', 12, 'information exchange'),
	('01a22a5d-1145-7c0e-9ece-e05f3b15854b', 0, '01a22a5d-10d7-7a40-8b62-c82a26c009c8', '01a22a5d-10fa-7358-b041-68a7a15c8c1b', 13, 'fight against organized crime'),
	('01a22a5d-1145-7ca1-aa42-cf2e6c5280ad', 0, '01a22a5d-10d7-7a40-8b62-c82a26c009c8', '01a22a5d-10f9-7fff-a0dc-90c9aea41c52', 14, 'financial and technical assistance'),
	('01a22a5d-1146-7001-832e-4ec3d7def1c9', 0, '01a22a5d-10d8-743c-a3d0-8840d7262103', '01a22a5d-10f5-70f2-a99d-562ae01f9d68', 1, 'Border security and management'),
	('01a22a5d-1146-70e1-8811-2d1d29d13f89', 0, '01a22a5d-10d8-743c-a3d0-8840d7262103', '01a22a5d-10fb-7bb6-af44-feee50da0b20', 2, 'capacity for asylum and migration management'),
	('01a22a5d-1146-7174-96ae-089cbc4f4ecc', 0, '01a22a5d-10d8-743c-a3d0-8840d7262103', '01a22a5d-10f2-7202-a160-e8bd42c07ca7', 3, 'capacity for asylum and migration management; rights of asylum seekers, refugees and migrants'),
	('01a22a5d-1146-7df9-a87d-c2ea740006d2', 0, '01a22a5d-10d8-743c-a3d0-8840d7262103', '01a22a5d-10fb-7d76-9455-12181700a4af', 4, 'capacity for asylum and migration management'),
	('01a22a5d-1146-7f1e-b808-25b2634d61f5', 0, '01a22a5d-10d8-743c-a3d0-8840d7262103', '01a22a5d-10f5-75e6-bb5c-06f68b572ec2', 5, 'international refugee and human rights law'),
	('01a22a5d-1147-7b90-a5d0-570e03e7ebb2', 0, '01a22a5d-10d8-743c-a3d0-8840d7262103', '01a22a5d-10fb-7c1b-871a-3a2186d23d1a', 6, 'information on neighbouring country legislation and structures'),
	('01a22a5d-1147-7cc4-acb2-6ea2c3c4f45a', 0, '01a22a5d-10d8-743c-a3d0-8840d7262103', '01a22a5d-10f4-770d-b260-814226c72fa4', 7, 'rights of asylum seekers, refugees and migrants'),
	('01a22a5d-1147-7d66-a061-e28d8e83ac45', 0, '01a22a5d-10d8-743c-a3d0-8840d7262103', '01a22a5d-10f1-75a9-9948-b29ee8893912', 8, 'rights of asylum seekers, refugees and migrants'),
	('01a22a5d-1147-7e40-9a85-34b1fcce15e7', 0, '01a22a5d-10d8-743c-a3d0-8840d7262103', '01a22a5d-10fb-758c-92c1-be858ccad484', 9, 'irregular migration'),
	('01a22a5d-1147-7ee2-b0e4-3f393ab44fff', 0, '01a22a5d-10d8-743c-a3d0-8840d7262103', '01a22a5d-10f4-7008-aa45-2f9c025032a6', 10, 'trafficking (adopting and harmonizing legal standards)'),
	('01a22a5d-1147-7f6c-b884-373736eb416e', 0, '01a22a5d-10d8-743c-a3d0-8840d7262103', '01a22a5d-10f2-72a1-a922-cd454ef75a54', 11, 'trafficking (adopting and harmonizing legal standards)'),
	('01a22a5d-1147-7ffe-95c2-67ab0f55cf1d', 0, '01a22a5d-10d8-743c-a3d0-8840d7262103', '01a22a5d-10f5-706b-8196-ff8f25d5573a', 12, 'awareness and understanding of the reality of the new border'),
	('01a22a5d-1148-7084-8b84-1f90d22ffecf', 0, '01a22a5d-10d8-788e-a000-32888401d46f', '01a22a5d-10f1-75a9-9948-b29ee8893912', 1, 'Refugees, IDPs and persons in refugee-like situations'),
	('01a22a5d-1148-710c-b7ad-65beb64b528d', 0, '01a22a5d-10d8-788e-a000-32888401d46f', '01a22a5d-10f5-74d4-b6b4-d73906afec66', 2, 'Refugees, IDPs and persons in refugee-like situations'),
	('01a22a5d-1148-7185-982f-fb3920b639c7', 0, '01a22a5d-10d8-788e-a000-32888401d46f', '01a22a5d-10fa-73f1-8960-d7f4f21ee291', 3, 'Refugees, IDPs and persons in refugee-like situations'),
	('01a22a5d-1148-7201-8d9a-2766e8e0413d', 0, '01a22a5d-10d8-788e-a000-32888401d46f', '01a22a5d-10f2-7137-8227-237720e6ac35', 4, 'repatriates'),
	('01a22a5d-1148-728a-9841-d5271ed0fe43', 0, '01a22a5d-10d8-788e-a000-32888401d46f', '01a22a5d-10f3-7ea5-8e10-dcbf51326e7d', 5, 'ecological migrants'),
	('01a22a5d-1148-76ea-9643-aa3811593f1a', 0, '01a22a5d-10d8-788e-a000-32888401d46f', '01a22a5d-10fb-7d76-9455-12181700a4af', 6, 'migration management (combating illegal migration and trafficking, border management)'),
	('01a22a5d-1148-7812-9206-8ccf30705be1', 0, '01a22a5d-10d8-788e-a000-32888401d46f', '01a22a5d-10fb-758c-92c1-be858ccad484', 7, 'migration management (combating illegal migration and trafficking, border management)'),
	('01a22a5d-1148-78ac-b412-96621cf998e2', 0, '01a22a5d-10d8-788e-a000-32888401d46f', '01a22a5d-10f4-7008-aa45-2f9c025032a6', 8, 'migration management (combating illegal migration and trafficking, border management)'),
	('01a22a5d-1148-7932-8055-24a5e21bdbfc', 0, '01a22a5d-10d8-788e-a000-32888401d46f', '01a22a5d-10f5-70f2-a99d-562ae01f9d68', 9, 'migration management (combating illegal migration and trafficking, border management)'),
	('01a22a5d-1148-79c1-ba76-190fb1c7571e', 0, '01a22a5d-10d8-788e-a000-32888401d46f', '01a22a5d-10f4-770d-b260-814226c72fa4', 10, 'migrants’ rights'),
	('01a22a5d-1148-7a3b-9415-7e38967af8ba', 0, '01a22a5d-10d8-788e-a000-32888401d46f', '01a22a5d-10fc-71a1-a802-1ea8125a0128', 11, 'return and reintegration'),
	('01a22a5d-1148-7ac2-b889-62c6e5781a67', 0, '01a22a5d-10d8-788e-a000-32888401d46f', '01a22a5d-10f3-7cbc-b142-a36338cb85f5', 12, 'return and reintegration'),
	('01a22a5d-1148-7b3e-9536-3b4fa1bc9b14', 0, '01a22a5d-10d8-788e-a000-32888401d46f', '01a22a5d-10f4-75e9-b0f5-34fa0f90a488', 13, 'population/demography'),
	('01a22a5d-1148-7bbe-bae0-020e3006abbf', 0, '01a22a5d-10d9-716f-8fe1-821525b90635', '01a22a5d-10fb-7d76-9455-12181700a4af', 1, 'Migration policy and management'),
	('01a22a5d-1148-7d07-8efd-4bc9d6cc5c6b', 0, '01a22a5d-10d9-716f-8fe1-821525b90635', '01a22a5d-10f4-770d-b260-814226c72fa4', 2, 'migrants'' rights'),
	('01a22a5d-1148-7d7e-b852-e5bde25cbdd1', 0, '01a22a5d-10d9-716f-8fe1-821525b90635', '01a22a5d-10f4-7182-add4-413d557997ca', 3, 'development'),
	('01a22a5d-1148-7e02-91f8-9bdf15c4852c', 0, '01a22a5d-10d9-7c11-a0f3-90d3d73db0e6', '01a22a5d-10f4-7182-add4-413d557997ca', 1, 'Development'),
	('01a22a5d-1148-7e76-9331-101c6915b67a', 0, '01a22a5d-10d9-7c11-a0f3-90d3d73db0e6', '01a22a5d-10f4-7a4d-b3a3-39819b6fbb3e', 2, 'diasporas'),
	('01a22a5d-1148-7ee8-b683-8dfae79a03cc', 0, '01a22a5d-10d9-7c11-a0f3-90d3d73db0e6', '01a22a5d-10f4-770d-b260-814226c72fa4', 3, 'migrants'' rights'),
	('01a22a5d-1149-72d8-8382-b2f0f10c645d', 0, '01a22a5d-10d9-7c11-a0f3-90d3d73db0e6', '01a22a5d-10f4-789a-9fd9-532938e05aea', 4, 'integration'),
	('01a22a5d-114a-7794-9841-c641dc318658', 0, '01a22a5d-10d9-7c11-a0f3-90d3d73db0e6', '01a22a5d-10fb-7c1b-871a-3a2186d23d1a', 5, 'information exchange'),
	('01a22a5d-114a-7902-94be-daccfe286127', 0, '01a22a5d-10d9-7c11-a0f3-90d3d73db0e6', '01a22a5d-10f0-7d6d-beb5-3962cc4371bc', 6, 'migration statistics'),
	('01a22a5d-114a-79b5-90ea-04e41ba5696b', 0, '01a22a5d-10d9-7c11-a0f3-90d3d73db0e6', '01a22a5d-10f4-7008-aa45-2f9c025032a6', 7, 'trafficking and smuggling'),
	('01a22a5d-114a-7a3c-adbf-af85d4ad88ad', 0, '01a22a5d-10d9-7c11-a0f3-90d3d73db0e6', '01a22a5d-10f1-7671-9a2e-b342e98df28a', 8, 'trafficking and smuggling'),
	('01a22a5d-114a-7acd-9be8-8d6ca2eca719', 0, '01a22a5d-10d9-7c11-a0f3-90d3d73db0e6', '01a22a5d-10f2-72a1-a922-cd454ef75a54', 9, 'harmonization of migration systems and legislation'),
	('01a22a5d-114a-7b50-a91b-e52c26b7dc2e', 0, '01a22a5d-10da-756f-9bc8-ecd047d5e209', '01a22a5d-10f5-7670-9d70-b1a0cfb8f3b2', 1, 'Migration trends'),
	('01a22a5d-114a-7bda-af2d-78d10a7133ad', 0, '01a22a5d-10da-756f-9bc8-ecd047d5e209', '01a22a5d-10fb-758c-92c1-be858ccad484', 2, 'irregular migration and trafficking'),
	('01a22a5d-114a-7c60-9ede-6c5e87c5252c', 0, '01a22a5d-10da-756f-9bc8-ecd047d5e209', '01a22a5d-10f4-7008-aa45-2f9c025032a6', 3, 'irregular migration and trafficking'),
	('01a22a5d-114a-7d0b-ac38-cd72175f144d', 0, '01a22a5d-10da-756f-9bc8-ecd047d5e209', '01a22a5d-10f4-7182-add4-413d557997ca', 4, 'development (the role of diaspora)'),
	('01a22a5d-114a-7d99-96f2-131cfa798eef', 0, '01a22a5d-10da-756f-9bc8-ecd047d5e209', '01a22a5d-10f4-7a4d-b3a3-39819b6fbb3e', 5, 'development (the role of diaspora)'),
	('01a22a5d-114a-7e0f-8362-58d713607905', 0, '01a22a5d-10da-756f-9bc8-ecd047d5e209', '01a22a5d-10f4-770d-b260-814226c72fa4', 6, 'migrants'' rights and obligations'),
	('01a22a5d-114a-7e97-9153-c7beda548454', 0, '01a22a5d-10da-756f-9bc8-ecd047d5e209', '01a22a5d-10f4-789a-9fd9-532938e05aea', 7, 'integration'),
	('01a22a5d-114a-7f0f-bce0-46833657182f', 0, '01a22a5d-10da-756f-9bc8-ecd047d5e209', '01a22a5d-10fb-742d-92e1-76b58d62dd70', 8, 'movement of people and regular migration flow management'),
	('01a22a5d-114a-7f88-9b28-f6d752f3e7c4', 0, '01a22a5d-10da-756f-9bc8-ecd047d5e209', '01a22a5d-10f4-79d0-b60d-9b614d87b933', 9, 'movement of people and regular migration flow management'),
	('01a22a5d-114b-700f-9e19-2f98577a374c', 0, '01a22a5d-10da-756f-9bc8-ecd047d5e209', '01a22a5d-10f4-734e-a6a9-bcc67a1c845a', 10, 'labour migration and vocational training'),
	('01a22a5d-114b-707d-896e-66034940c09f', 0, '01a22a5d-10da-756f-9bc8-ecd047d5e209', '01a22a5d-10fb-7885-ae74-cd2cd0732825', 11, 'labour migration and vocational training'),
	('01a22a5d-114b-7103-b069-e81f62793f1a', 0, '01a22a5d-10da-756f-9bc8-ecd047d5e209', '01a22a5d-10fb-760d-8cf5-d86967f810b1', 12, 'health'),
	('01a22a5d-114b-718e-b644-7597b5a55647', 0, '01a22a5d-10da-756f-9bc8-ecd047d5e209', '01a22a5d-10f3-7aa8-b303-0cd118d31299', 13, 'gender equality'),
	('01a22a5d-114b-7220-b52c-a80a3efb3ab4', 0, '01a22a5d-10da-756f-9bc8-ecd047d5e209', '01a22a5d-10fb-7c1b-871a-3a2186d23d1a', 14, 'information exchange'),
	('01a22a5d-114b-7351-830e-f074e5a1d10d', 0, '01a22a5d-10da-756f-9bc8-ecd047d5e209', '01a22a5d-10f5-706b-8196-ff8f25d5573a', 15, 'public awareness campaigns'),
	('01a22a5d-114b-73d1-a3fb-e98abebf4b79', 0, '01a22a5d-10db-71a1-bbd4-e9faf1d3295c', '01a22a5d-10fb-7d76-9455-12181700a4af', 1, 'Migration/border management'),
	('01a22a5d-114b-7452-8ed9-bc252ae2b436', 0, '01a22a5d-10db-71a1-bbd4-e9faf1d3295c', '01a22a5d-10f5-70f2-a99d-562ae01f9d68', 2, 'Migration/border management'),
	('01a22a5d-114b-74bc-ac85-80b772604248', 0, '01a22a5d-10db-71a1-bbd4-e9faf1d3295c', '01a22a5d-10f4-7182-add4-413d557997ca', 3, 'development'),
	('01a22a5d-114b-7521-a2de-7dd48ce799fa', 0, '01a22a5d-10db-71a1-bbd4-e9faf1d3295c', '01a22a5d-10fb-760d-8cf5-d86967f810b1', 4, 'health'),
	('01a22a5d-114b-7594-9506-d916af5b3e87', 0, '01a22a5d-10db-71a1-bbd4-e9faf1d3295c', '01a22a5d-10f4-734e-a6a9-bcc67a1c845a', 5, 'labour migration'),
	('01a22a5d-114b-7601-807d-97e62c4522f3', 0, '01a22a5d-10db-71a1-bbd4-e9faf1d3295c', '01a22a5d-10fb-758c-92c1-be858ccad484', 6, 'irregular movements'),
	('01a22a5d-114b-7678-8f3c-bc7b0834f67f', 0, '01a22a5d-10db-71a1-bbd4-e9faf1d3295c', '01a22a5d-10f4-7008-aa45-2f9c025032a6', 7, 'trafficking and smuggling'),
	('01a22a5d-114b-76de-beda-c962c37d39df', 0, '01a22a5d-10db-71a1-bbd4-e9faf1d3295c', '01a22a5d-10f1-7671-9a2e-b342e98df28a', 8, 'trafficking and smuggling'),
	('01a22a5d-114b-7740-8ef5-61b95ea08d6c', 0, '01a22a5d-10db-71a1-bbd4-e9faf1d3295c', '01a22a5d-10f4-770d-b260-814226c72fa4', 9, 'migrants'' rights'),
	('01a22a5d-114b-77af-847d-04244dfa813e', 0, '01a22a5d-10db-71a1-bbd4-e9faf1d3295c', '01a22a5d-10fc-71a1-a802-1ea8125a0128', 10, 'return and readmission'),
	('01a22a5d-114b-7812-8c9d-bc8145893b0e', 0, '01a22a5d-10db-71a1-bbd4-e9faf1d3295c', '01a22a5d-10f4-7cbc-bdaf-65c920d7f4c2', 11, 'return and readmission'),
	('01a22a5d-114b-7889-975b-491eb708ebce', 0, '01a22a5d-10db-797b-80cc-33a46bcd9531', '01a22a5d-10f5-70f2-a99d-562ae01f9d68', 1, 'Border management'),
	('01a22a5d-114e-70d9-af5b-177986367bee', 0, '01a22a5d-10db-797b-80cc-33a46bcd9531', '01a22a5d-10f0-7d6d-beb5-3962cc4371bc', 2, 'data collection'),
	('01a22a5d-114e-7463-aa15-ba035ee44ecd', 0, '01a22a5d-10db-797b-80cc-33a46bcd9531', '01a22a5d-10f4-734e-a6a9-bcc67a1c845a', 3, 'labour migration'),
	('01a22a5d-114e-7b87-b6ff-7c707be61765', 0, '01a22a5d-10db-797b-80cc-33a46bcd9531', '01a22a5d-10fb-758c-92c1-be858ccad484', 4, 'irregular migration'),
	('01a22a5d-114e-7c24-91a5-3331a42e89e3', 0, '01a22a5d-10db-797b-80cc-33a46bcd9531', '01a22a5d-10f4-7182-add4-413d557997ca', 5, 'development');
INSERT INTO public.process_topic VALUES
	('01a22a5d-114e-7cc6-9894-804f61549f92', 0, '01a22a5d-10db-797b-80cc-33a46bcd9531', '01a22a5d-10f1-771d-9bf1-bd7a3a446062', 6, 'remittances'),
	('01a22a5d-114e-7d37-a306-e6ede514d45a', 0, '01a22a5d-10db-797b-80cc-33a46bcd9531', '01a22a5d-10f4-770d-b260-814226c72fa4', 7, 'migrants'' rights'),
	('01a22a5d-114e-7da7-a284-59c3c81b48cc', 0, '01a22a5d-10db-797b-80cc-33a46bcd9531', '01a22a5d-10f4-7008-aa45-2f9c025032a6', 8, 'trafficking and smuggling'),
	('01a22a5d-114e-7e24-88a7-32e5931ec58b', 0, '01a22a5d-10db-797b-80cc-33a46bcd9531', '01a22a5d-10f1-7671-9a2e-b342e98df28a', 9, 'trafficking and smuggling'),
	('01a22a5d-114e-7ec5-8127-46f80221c692', 0, '01a22a5d-10db-797b-80cc-33a46bcd9531', '01a22a5d-10fc-71a1-a802-1ea8125a0128', 10, 'return and reintegration'),
	('01a22a5d-114e-7f3c-b990-63aa322b2c0a', 0, '01a22a5d-10db-797b-80cc-33a46bcd9531', '01a22a5d-10f3-7cbc-b142-a36338cb85f5', 11, 'return and reintegration'),
	('01a22a5d-114e-7fad-ba47-3524f7bdd0ac', 0, '01a22a5d-10db-7c2e-acf1-10b616bed0a6', '01a22a5d-10fb-758c-92c1-be858ccad484', 1, 'Irregular migration and trafficking'),
	('01a22a5d-114f-7016-91aa-e627dbf804e4', 0, '01a22a5d-10db-7c2e-acf1-10b616bed0a6', '01a22a5d-10f4-7008-aa45-2f9c025032a6', 2, 'Irregular migration and trafficking'),
	('01a22a5d-114f-708c-89ba-b644c19ed511', 0, '01a22a5d-10db-7c2e-acf1-10b616bed0a6', '01a22a5d-10f4-754f-893d-c7b3c0ea3fe2', 3, 'root causes of regular and irregular migration'),
	('01a22a5d-114f-70ef-9ccd-6cdf17dc8a5a', 0, '01a22a5d-10db-7c2e-acf1-10b616bed0a6', '01a22a5d-10fc-71a1-a802-1ea8125a0128', 4, 'return and reintegration'),
	('01a22a5d-114f-715c-bbed-4f6e1d6c1153', 0, '01a22a5d-10db-7c2e-acf1-10b616bed0a6', '01a22a5d-10f3-7cbc-b142-a36338cb85f5', 5, 'return and reintegration'),
	('01a22a5d-114f-71bd-bcae-f46b0a7bb21a', 0, '01a22a5d-10db-7c2e-acf1-10b616bed0a6', '01a22a5d-10f5-70f2-a99d-562ae01f9d68', 6, 'entry/border control'),
	('01a22a5d-114f-721d-b8c7-10328e773e71', 0, '01a22a5d-10db-7c2e-acf1-10b616bed0a6', '01a22a5d-10f1-771d-9bf1-bd7a3a446062', 7, 'remittances'),
	('01a22a5d-114f-7296-aad5-ac99f4edb681', 0, '01a22a5d-10db-7c2e-acf1-10b616bed0a6', '01a22a5d-10f4-770d-b260-814226c72fa4', 8, 'migrants'' rights'),
	('01a22a5d-114f-72f8-8346-7a2c77c85923', 0, '01a22a5d-10db-7c2e-acf1-10b616bed0a6', '01a22a5d-10fb-7bb6-af44-feee50da0b20', 9, 'capacity building'),
	('01a22a5d-114f-7362-8b02-37282a03b227', 0, '01a22a5d-10db-7c2e-acf1-10b616bed0a6', '01a22a5d-10fb-7c1b-871a-3a2186d23d1a', 10, 'information sharing'),
	('01a22a5d-114f-73c8-aa85-f09f0757db77', 0, '01a22a5d-10db-7e4f-a108-80ff811670b3', '01a22a5d-10fc-71a1-a802-1ea8125a0128', 1, 'Return and reintegration'),
	('01a22a5d-114f-7426-a330-32e50dd84141', 0, '01a22a5d-10db-7e4f-a108-80ff811670b3', '01a22a5d-10f3-7cbc-b142-a36338cb85f5', 2, 'Return and reintegration'),
	('01a22a5d-114f-748e-a32c-5c22f3df59a3', 0, '01a22a5d-10db-7e4f-a108-80ff811670b3', '01a22a5d-10f1-75a9-9948-b29ee8893912', 3, 'refugees'),
	('01a22a5d-114f-74e9-93bf-63c5b789ceb4', 0, '01a22a5d-10db-7e4f-a108-80ff811670b3', '01a22a5d-10f4-7008-aa45-2f9c025032a6', 4, 'trafficking'),
	('01a22a5d-114f-754e-ac10-cd4b4a412995', 0, '01a22a5d-10db-7e4f-a108-80ff811670b3', '01a22a5d-10f5-70f2-a99d-562ae01f9d68', 5, 'entry/border control'),
	('01a22a5d-114f-75ae-8b9a-80647bf5c205', 0, '01a22a5d-10db-7e4f-a108-80ff811670b3', '01a22a5d-10f2-7202-a160-e8bd42c07ca7', 6, 'asylum'),
	('01a22a5d-114f-7609-aa67-25d673a5fe9d', 0, '01a22a5d-10db-7e4f-a108-80ff811670b3', '01a22a5d-10fb-758c-92c1-be858ccad484', 7, 'irregular migration'),
	('01a22a5d-114f-7674-9f6f-cb35434acedf', 0, '01a22a5d-10db-7e4f-a108-80ff811670b3', '01a22a5d-10f4-734e-a6a9-bcc67a1c845a', 8, 'labour migration'),
	('01a22a5d-114f-76cc-8000-e3529deb928a', 0, '01a22a5d-10db-7e4f-a108-80ff811670b3', '01a22a5d-10f1-771d-9bf1-bd7a3a446062', 9, 'remittances'),
	('01a22a5d-114f-772d-9c14-e062df951874', 0, '01a22a5d-10db-7e4f-a108-80ff811670b3', '01a22a5d-10f4-770d-b260-814226c72fa4', 10, 'rights of migrants and IDPs'),
	('01a22a5d-114f-7788-831d-055c1f918d85', 0, '01a22a5d-10db-7e4f-a108-80ff811670b3', '01a22a5d-10f5-74d4-b6b4-d73906afec66', 11, 'rights of migrants and IDPs'),
	('01a22a5d-1150-7231-b14c-81d993873d9e', 0, '01a22a5d-10db-7e4f-a108-80ff811670b3', '01a22a5d-10f0-728f-9200-11d33a6d6e38', 12, 'role of the country of origin'),
	('01a22a5d-1151-746e-9d72-d11b613a70ec', 0, '01a22a5d-10db-7e4f-a108-80ff811670b3', '01a22a5d-10fb-79e5-9647-54f585018bc1', 13, 'impact of economic crisis'),
	('01a22a5d-1151-76f6-aa7f-eb6609cb9819', 0, '01a22a5d-10db-7e4f-a108-80ff811670b3', '01a22a5d-10f5-706b-8196-ff8f25d5573a', 14, 'public awareness campaigns'),
	('01a22a5d-1151-786a-8688-616ef3b79810', 0, '01a22a5d-10db-7e4f-a108-80ff811670b3', '01a22a5d-10fb-7c1b-871a-3a2186d23d1a', 15, 'information sharing'),
	('01a22a5d-1151-78e5-8532-ef7cabc1fcd1', 0, '01a22a5d-10db-7e4f-a108-80ff811670b3', '01a22a5d-10fb-73a4-8aa9-a955fc09827f', 16, 'burden sharing'),
	('01a22a5d-1151-794b-a578-547359027a30', 0, '01a22a5d-10db-7e4f-a108-80ff811670b3', '01a22a5d-10fb-7bb6-af44-feee50da0b20', 17, 'capacity building'),
	('01a22a5d-1151-79dc-938f-b29bdd2a1e30', 0, '01a22a5d-10dc-7057-9c86-9431712f71c2', '01a22a5d-10f4-7008-aa45-2f9c025032a6', 1, 'Trafficking and smuggling'),
	('01a22a5d-1151-7a42-96cf-e5e1ed9d77e2', 0, '01a22a5d-10dc-7057-9c86-9431712f71c2', '01a22a5d-10f1-7671-9a2e-b342e98df28a', 2, 'Trafficking and smuggling'),
	('01a22a5d-1151-7ab4-9070-a6faaa072e9e', 0, '01a22a5d-10dc-7057-9c86-9431712f71c2', '01a22a5d-10fb-758c-92c1-be858ccad484', 3, 'irregular migration'),
	('01a22a5d-1151-7b40-b434-dd6569357650', 0, '01a22a5d-10dc-7057-9c86-9431712f71c2', '01a22a5d-10fb-7c1b-871a-3a2186d23d1a', 4, 'information and intelligence sharing'),
	('01a22a5d-1151-7b9c-8f72-1ddf48f69855', 0, '01a22a5d-10dc-7057-9c86-9431712f71c2', '01a22a5d-10f3-7bf0-969b-cb411cec547f', 5, 'fraudulent document detection'),
	('01a22a5d-1151-7c03-a223-8ad14135b3ca', 0, '01a22a5d-10dc-7057-9c86-9431712f71c2', '01a22a5d-10f5-70f2-a99d-562ae01f9d68', 6, 'border management'),
	('01a22a5d-1151-7c5f-b20f-3004e1aab327', 0, '01a22a5d-10dc-7057-9c86-9431712f71c2', '01a22a5d-10fb-7299-bd22-bfa662709008', 7, 'visa systems'),
	('01a22a5d-1151-7cc7-9116-52c9bd14e114', 0, '01a22a5d-10dc-7057-9c86-9431712f71c2', '01a22a5d-10fc-71a1-a802-1ea8125a0128', 8, 'return and readmission'),
	('01a22a5d-1151-7d20-9de4-ee71f2f29213', 0, '01a22a5d-10dc-7057-9c86-9431712f71c2', '01a22a5d-10f4-7cbc-bdaf-65c920d7f4c2', 9, 'return and readmission'),
	('01a22a5d-1151-7d7a-9143-6157f4de9f64', 0, '01a22a5d-10dc-7057-9c86-9431712f71c2', '01a22a5d-10f5-706b-8196-ff8f25d5573a', 10, 'public awareness campaigns'),
	('01a22a5d-1151-7dde-9a51-4ee2f30477ad', 0, '01a22a5d-10dc-7057-9c86-9431712f71c2', '01a22a5d-10f2-72a1-a922-cd454ef75a54', 11, 'harmonization of legislation, asylum practices and management'),
	('01a22a5d-1151-7e36-9d6f-48e095d5fd97', 0, '01a22a5d-10dc-7057-9c86-9431712f71c2', '01a22a5d-10f2-7202-a160-e8bd42c07ca7', 12, 'harmonization of legislation, asylum practices and management'),
	('01a22a5d-1151-7e97-afd2-e9b48a0907b8', 0, '01a22a5d-10dc-7057-9c86-9431712f71c2', '01a22a5d-10f4-70ae-891f-1456c542a227', 13, 'victim protection and assistance'),
	('01a22a5d-1151-7ef2-af22-9d7d5889c1c1', 0, '01a22a5d-10dc-7057-9c86-9431712f71c2', '01a22a5d-10fb-7909-8859-1074b50efa9e', 14, 'development aid'),
	('01a22a5d-1151-7f47-b695-364b39c8848a', 0, '01a22a5d-10dc-7057-9c86-9431712f71c2', '01a22a5d-10f4-7670-bb0d-5a6dff34f5e5', 15, 'law enforcement'),
	('01a22a5d-1151-7fae-b131-6fa86b78f202', 0, '01a22a5d-10dc-7268-8a63-9a1df9576db0', '01a22a5d-10f4-734e-a6a9-bcc67a1c845a', 1, 'Labour migration and related programmes; optimising benefits of organised labour migration'),
	('01a22a5d-1152-7006-b37a-735490b61964', 0, '01a22a5d-10dc-7268-8a63-9a1df9576db0', '01a22a5d-10f5-7453-8266-afb4d2ac355c', 2, 'protection of vulnerable migrants and provision of support services to them'),
	('01a22a5d-1152-7062-a68c-42153db02a87', 0, '01a22a5d-10dc-7268-8a63-9a1df9576db0', '01a22a5d-10fb-7bb6-af44-feee50da0b20', 3, 'capacity building'),
	('01a22a5d-1152-70b3-a970-0c0cca714ceb', 0, '01a22a5d-10dc-7268-8a63-9a1df9576db0', '01a22a5d-10f0-7d6d-beb5-3962cc4371bc', 4, 'data collection'),
	('01a22a5d-1152-7108-b1b4-35ed7f724cb0', 0, '01a22a5d-10dc-7268-8a63-9a1df9576db0', '01a22a5d-10f5-7719-8956-1770f46a6d34', 5, 'inter-state cooperation');


--
-- Data for Name: quotation; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.quotation VALUES
	('01a22a5d-117a-7f1d-bcda-b479166970a2', 0, 'Fiji and Panama - Legislative review and reform', 'en', false, 1),
	('01a22a5d-117b-7485-ae2a-88b7047b7629', 0, 'Australia/Indonesia - Coordination on operational initiative', 'en', false, 2),
	('01a22a5d-117b-7657-abce-852301f0dab7', 0, 'Puebla Process - Data sharing and trends analysis', 'en', false, 3),
	('01a22a5d-117b-7713-823c-fd5d25104164', 0, 'In-depth examination of specific practical issues', 'en', true, 4),
	('01a22a5d-117b-77a6-a4bc-9460eb3c6743', 0, 'Capacity building initiatives', 'en', true, 5),
	('01a22a5d-117b-78a5-9652-7d23966e9fbc', 0, 'Some de facto harmonization', 'en', true, 6);


--
-- Data for Name: quotation_party; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.quotation_party VALUES
	('01a22a5d-117a-7f1d-bcda-b479166970a2', '01a22a5d-0f9d-75b8-9df4-e4327e70ef39'),
	('01a22a5d-117a-7f1d-bcda-b479166970a2', '01a22a5d-0fae-79a9-85c1-ed113113ff9a'),
	('01a22a5d-117b-7485-ae2a-88b7047b7629', '01a22a5d-0f24-7960-b911-0ff6517d2872'),
	('01a22a5d-117b-7485-ae2a-88b7047b7629', '01a22a5d-0fa1-782d-99e9-c4da316f3d5a');


--
-- Data for Name: quotation_process; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.quotation_process VALUES
	('01a22a5d-117b-7657-abce-852301f0dab7', '01a22a5d-10d9-716f-8fe1-821525b90635');


--
-- Data for Name: reference_counter; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.reference_counter VALUES
	('IDM/2026', 2);


--
-- Data for Name: registration; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: registration_request; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: release; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: rendition; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: repeated_request; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.repeated_request VALUES
	('01a22a5d-3978-7e2c-9ca9-06f571ce16bf', '02e9a382-58f6-463f-a231-3bf899af197c', 'b19974f83e17e0573bee51c53bba10353ce498a845b04c2e4258ad2d9924caa2', 201, 'http://localhost:45113/api/v1/processes/idm/people', NULL, '2026-11-30 02:51:25.71049+00'),
	('01a22a5d-3978-7e2c-9ca9-06f571ce16bf', '30d01644-e834-4a33-941c-3a57c3feb298', '52149318e7b89368a4fca9ea84d028335645acbd6407b4f166cd578d9ada963c', 201, 'http://localhost:45113/api/v1/meetings/a-meeting-of-this-release-2027', '{"slug":"a-meeting-of-this-release-2027","version":0,"whole":true,"processes":["idm"],"state":"draft","opens":"2027-09-27","closes":"2027-09-28","kind":"workshop","title":{"en":"A meeting of this release","es":"A meeting of this release","fr":"A meeting of this release"},"mode":"in-person","zone":"Europe/Zurich","slots":["10:00-13:00","15:00-18:00"],"city":{"en":"Geneva","es":"Ginebra","fr":"Genève"},"languages":["en","fr","es"],"quota":2,"nominationsCloseAt":"2027-08-27T16:00:00Z","registrationClosesAt":"2027-09-20T16:00:00Z","contact":{"name":"Ms. Contact","mail":"contact@example.int"},"chathamHouse":false}', '2026-11-30 02:51:26.882136+00'),
	('01a22a5d-3978-7e2c-9ca9-06f571ce16bf', '190da079-9cc4-476f-804d-129ffb3affd0', '7d2df57e2a3b485cf826e79865a3cc79b254691513d81e42c9a97924594af3a5', 200, NULL, '{"slug":"a-meeting-of-this-release-2027","version":1,"whole":true,"processes":["idm"],"state":"open","opens":"2027-09-27","closes":"2027-09-28","kind":"workshop","title":{"en":"A meeting of this release","es":"A meeting of this release","fr":"A meeting of this release"},"mode":"in-person","zone":"Europe/Zurich","slots":["10:00-13:00","15:00-18:00"],"city":{"en":"Geneva","es":"Ginebra","fr":"Genève"},"languages":["en","fr","es"],"quota":2,"nominationsCloseAt":"2027-08-27T16:00:00Z","registrationClosesAt":"2027-09-20T16:00:00Z","contact":{"name":"Ms. Contact","mail":"contact@example.int"},"chathamHouse":false}', '2026-11-30 02:51:28.880761+00'),
	('01a22a5d-3978-7e2c-9ca9-06f571ce16bf', 'f2b2b4ae-9ad2-4dbd-8156-d967b4565806', '1e84783eb70c0f222717eec6d77e82ccddc93cc29d8bc7326ca6fb355d9678ba', 200, NULL, '{"party":"Mexico","language":null,"name":null,"office":null,"email":"mission-9g5to74h84@example.org","as":"to"}', '2026-11-30 02:51:29.062777+00'),
	('01a22a5d-3978-7e2c-9ca9-06f571ce16bf', '87886560-8f18-4ebf-9caa-7e0025f1b561', '7a4a49aa52a5b351e8356a95cc8f8af84a021d9f74f9150057d7fbce1c25ae6c', 200, NULL, '{"invitations":1}', '2026-11-30 02:51:30.870219+00'),
	('01a22a5d-474e-7a8f-8c93-1f3a2719b9b9', 'df8981dc-72b0-42d0-823e-845bd5d227ba', '26d268b7a0efc8fee6cad203ff1898b6266579697ed8c0e7180f3f5ef6cd19df', 201, 'http://localhost:45113/api/v1/meetings/a-meeting-of-this-release-2027/delegations/MEX/delegates/1', '{"meeting":"a-meeting-of-this-release-2027","party":"MEX","answer":"WILL_ATTEND","deadline":"2027-08-27T16:00:00Z","state":"COMPOSING","version":1,"places":2,"late":false,"submittedAt":null,"letter":false,"returnReason":null,"delegates":[{"number":1,"role":"HEAD","state":"NOMINATED","courtesy":null,"given":"Example","family":"Example","function":"Director","mail":"example@a-meeting-of-this-release-2027.example.org","registered":false,"reason":null}]}', '2026-11-30 02:51:31.487142+00'),
	('01a22a5d-474e-7a8f-8c93-1f3a2719b9b9', '907f2832-f509-43ac-8fc4-41e93b5c965c', '4bf951aa4ce7ef13b827d59cd10c824e56724cee4cfa08246355367d5ef08f64', 200, NULL, '{"meeting":"a-meeting-of-this-release-2027","party":"MEX","answer":"WILL_ATTEND","deadline":"2027-08-27T16:00:00Z","state":"SUBMITTED","version":3,"places":2,"late":false,"submittedAt":"2026-11-30T02:51:32.165279Z","letter":true,"returnReason":null,"delegates":[{"number":1,"role":"HEAD","state":"NOMINATED","courtesy":null,"given":"Example","family":"Example","function":"Director","mail":"example@a-meeting-of-this-release-2027.example.org","registered":false,"reason":null}]}', '2026-11-30 02:51:32.113911+00'),
	('01a22a5d-3978-7e2c-9ca9-06f571ce16bf', '38b3d90b-de59-42d2-b00f-6d5101b5017e', 'a0f6afa0a4872aa24b110304848d5f74069efc758ed8f99508e112189a0a9ff0', 204, NULL, NULL, '2026-11-30 02:51:32.40503+00'),
	('01a22a5d-3978-7e2c-9ca9-06f571ce16bf', 'b269b9d9-2ef9-473d-bbd0-dce5b8baf59d', '785453d6d192fe69b7b482ff810eb6871f57771595b4cff20ecaf79f98ceaea3', 201, 'http://localhost:45113/api/v1/documents/IDM/2027/R.1', '{"symbol":"IDM/2027/R.1","symbols":["IDM/2027/R.1"],"type":"WORKING","title":{"en":"A paper"},"distribution":"RESTRICTED","state":"PLANNED","processes":["idm"],"items":[],"topics":[],"editions":[],"page":"/doc/IDM/2027/R.1","version":0}', '2026-11-30 02:51:34.157998+00'),
	('01a22a5d-3978-7e2c-9ca9-06f571ce16bf', '6a4736a9-f86e-4527-a563-89917f0653f5', '881c14f338a0ad32a0745ac53c4416d9666db04dae0274172f21e1e5f1b0a4f7', 200, NULL, '{"notified":3}', '2026-11-30 02:51:37.937129+00'),
	('01a22a5d-3978-7e2c-9ca9-06f571ce16bf', '3203e366-bc1f-417a-95bf-dd52516595fc', '3bc5a507e35c1f201c8f4f30d47a04f74aa2c428040fef7d6d611fb1172725d0', 201, 'http://localhost:45113/api/v1/processes/idm/people', NULL, '2026-11-30 02:51:38.453633+00'),
	('01a22a5d-3978-7e2c-9ca9-06f571ce16bf', 'ca4e2772-731d-4c9d-a922-defdd9981c33', '52149318e7b89368a4fca9ea84d028335645acbd6407b4f166cd578d9ada963c', 201, 'http://localhost:45113/api/v1/meetings/a-meeting-of-this-release-2027-2', '{"slug":"a-meeting-of-this-release-2027-2","version":0,"whole":true,"processes":["idm"],"state":"draft","opens":"2027-09-27","closes":"2027-09-28","kind":"workshop","title":{"en":"A meeting of this release","es":"A meeting of this release","fr":"A meeting of this release"},"mode":"in-person","zone":"Europe/Zurich","slots":["10:00-13:00","15:00-18:00"],"city":{"en":"Geneva","es":"Ginebra","fr":"Genève"},"languages":["en","fr","es"],"quota":2,"nominationsCloseAt":"2027-08-27T16:00:00Z","registrationClosesAt":"2027-09-20T16:00:00Z","contact":{"name":"Ms. Contact","mail":"contact@example.int"},"chathamHouse":false}', '2026-11-30 02:51:39.190512+00'),
	('01a22a5d-3978-7e2c-9ca9-06f571ce16bf', 'b7b30bde-6935-4a54-841f-bf1721a049d5', '742e5717e48057897fc6333a1af06ed54b6b1b6185fbc4102695615f363d3585', 200, NULL, '{"slug":"a-meeting-of-this-release-2027-2","version":1,"whole":true,"processes":["idm"],"state":"open","opens":"2027-09-27","closes":"2027-09-28","kind":"workshop","title":{"en":"A meeting of this release","es":"A meeting of this release","fr":"A meeting of this release"},"mode":"in-person","zone":"Europe/Zurich","slots":["10:00-13:00","15:00-18:00"],"city":{"en":"Geneva","es":"Ginebra","fr":"Genève"},"languages":["en","fr","es"],"quota":2,"nominationsCloseAt":"2027-08-27T16:00:00Z","registrationClosesAt":"2027-09-20T16:00:00Z","contact":{"name":"Ms. Contact","mail":"contact@example.int"},"chathamHouse":false}', '2026-11-30 02:51:39.339343+00'),
	('01a22a5d-3978-7e2c-9ca9-06f571ce16bf', '1c71c972-f8e8-487d-8010-1cb64a3b4230', '6a6ea5644ebd7b5be447361e521d414663e770628380e652813828b913491156', 200, NULL, '{"party":"Kenya","language":null,"name":null,"office":null,"email":"mission-9gan42u8e6@example.org","as":"to"}', '2026-11-30 02:51:39.594496+00'),
	('01a22a5d-3978-7e2c-9ca9-06f571ce16bf', 'd22a3681-6c3a-4aa6-8029-8ab72cffbc79', 'bb1537383dd62f0da76b06d0b44dfb1e5786e28083d987cbd2406bd369356e1a', 200, NULL, '{"invitations":1}', '2026-11-30 02:51:40.355919+00'),
	('01a22a5d-78a2-74c4-a918-9db8820fe608', '801ddfd6-79bd-43c4-ba98-5ad8ce816ed5', '15e404e8e861932a59006b9d157864ffd3c7096b24329dc43c2088fccd8f8fbf', 201, 'http://localhost:45113/api/v1/meetings/a-meeting-of-this-release-2027-2/delegations/KEN/delegates/1', '{"meeting":"a-meeting-of-this-release-2027-2","party":"KEN","answer":"WILL_ATTEND","deadline":"2027-08-27T16:00:00Z","state":"COMPOSING","version":1,"places":2,"late":false,"submittedAt":null,"letter":false,"returnReason":null,"delegates":[{"number":1,"role":"HEAD","state":"NOMINATED","courtesy":null,"given":"Example","family":"Example","function":"Director","mail":"example@a-meeting-of-this-release-2027-2.example.org","registered":false,"reason":null}]}', '2026-11-30 02:51:40.699197+00'),
	('01a22a5d-3978-7e2c-9ca9-06f571ce16bf', '9a895a7a-c553-42e4-908e-9ad528666c2f', '86119e321a38bcc6fa82d6a17f5af6887583a81ad1b450d054d88f3b38a5d717', 200, NULL, '{"notified":3}', '2026-11-30 02:51:42.219691+00'),
	('01a22a5d-78a2-74c4-a918-9db8820fe608', 'b01663b9-f51e-4f3d-85bf-a2df64e8e332', 'e08aabb2d8f715dbc42d2304d64553a79e8ed9eb3f79468617e205d9169ac3b0', 200, NULL, '{"meeting":"a-meeting-of-this-release-2027-2","party":"KEN","answer":"WILL_ATTEND","deadline":"2027-08-27T16:00:00Z","state":"SUBMITTED","version":3,"places":2,"late":false,"submittedAt":"2026-11-30T02:51:41.238623Z","letter":true,"returnReason":null,"delegates":[{"number":1,"role":"HEAD","state":"NOMINATED","courtesy":null,"given":"Example","family":"Example","function":"Director","mail":"example@a-meeting-of-this-release-2027-2.example.org","registered":false,"reason":null}]}', '2026-11-30 02:51:41.231504+00'),
	('01a22a5d-3978-7e2c-9ca9-06f571ce16bf', '527e616b-7f69-4de9-91eb-c8fd3854e035', 'd6ece7acc479649e61c23f5b8cc5b983b7602fdb3aed5560dcff169896dcb6cc', 204, NULL, NULL, '2026-11-30 02:51:41.302505+00'),
	('01a22a5d-3978-7e2c-9ca9-06f571ce16bf', 'b8bc2184-ec8f-4ae8-9f2d-6b2e48eea501', '8a535e1c4d4fa2193744d31df3308c41d28d277d01803b72032f1d200a2e3268', 201, 'http://localhost:45113/api/v1/documents/IDM/2027/R.2', '{"symbol":"IDM/2027/R.2","symbols":["IDM/2027/R.2"],"type":"WORKING","title":{"en":"A paper"},"distribution":"RESTRICTED","state":"PLANNED","processes":["idm"],"items":[],"topics":[],"editions":[],"page":"/doc/IDM/2027/R.2","version":0}', '2026-11-30 02:51:41.562433+00');


--
-- Data for Name: role_grant; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.role_grant VALUES
	('01a22a5d-3c26-7410-a197-0bd48c6fea3b', 0, '01a22a5d-3978-7e2c-9ca9-06f571ce16bf', 'SECRETARIAT', '01a22a5d-10dc-7450-af04-c9d24d827f4c', NULL, NULL, '2026-11-30 02:51:23.044862+00', NULL, '01a22a5d-3365-7987-b4d9-ebc1de7108d9'),
	('01a22a5d-474e-7cf8-bb17-05a1a4e9a67f', 0, '01a22a5d-474e-7a8f-8c93-1f3a2719b9b9', 'FOCAL_POINT', '01a22a5d-10dc-7450-af04-c9d24d827f4c', NULL, '01a22a5d-0fa9-740f-811a-a9544a20ae6f', '2026-11-30 02:51:25.872626+00', NULL, '01a22a5d-3978-7e2c-9ca9-06f571ce16bf'),
	('01a22a5d-5afd-7641-a517-8acd735c2293', 0, '01a22a5d-5afd-73e0-92b9-10d1aa466bd8', 'FOCAL_POINT', '01a22a5d-10dc-7450-af04-c9d24d827f4c', NULL, '01a22a5d-0fa9-740f-811a-a9544a20ae6f', '2026-11-30 02:51:30.894776+00', NULL, '01a22a5d-3978-7e2c-9ca9-06f571ce16bf'),
	('01a22a5d-60fd-7301-9221-108008fb292c', 0, '01a22a5d-60f9-738f-97a0-cfa81f715a3f', 'DELEGATE', NULL, '01a22a5d-4b7c-76a6-b1d2-45b79e75e3e5', '01a22a5d-0fa9-740f-811a-a9544a20ae6f', '2026-11-30 02:51:32.45536+00', NULL, '01a22a5d-3978-7e2c-9ca9-06f571ce16bf'),
	('01a22a5d-78a2-76e5-bfb9-a95d76bc7ad3', 0, '01a22a5d-78a2-74c4-a918-9db8820fe608', 'FOCAL_POINT', '01a22a5d-10dc-7450-af04-c9d24d827f4c', NULL, '01a22a5d-0fa4-7460-ae6d-1b9b0a99a1f1', '2026-11-30 02:51:38.518482+00', NULL, '01a22a5d-3978-7e2c-9ca9-06f571ce16bf'),
	('01a22a5d-800b-78ae-b860-45d89e55e677', 0, '01a22a5d-800b-7723-81de-0f219cc3134e', 'FOCAL_POINT', '01a22a5d-10dc-7450-af04-c9d24d827f4c', NULL, '01a22a5d-0fa4-7460-ae6d-1b9b0a99a1f1', '2026-11-30 02:51:40.398979+00', NULL, '01a22a5d-3978-7e2c-9ca9-06f571ce16bf'),
	('01a22a5d-838c-7141-aad4-263d74887a01', 0, '01a22a5d-838a-7f47-8a72-5b94e695aa20', 'DELEGATE', NULL, '01a22a5d-7b63-7e3a-8a31-b7156a402515', '01a22a5d-0fa4-7460-ae6d-1b9b0a99a1f1', '2026-11-30 02:51:41.312755+00', NULL, '01a22a5d-3978-7e2c-9ca9-06f571ce16bf');


--
-- Data for Name: scheduled; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: series; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.series VALUES
	('01a22a5d-13e4-7afe-a528-6162a0086eba', 0, '01a22a5d-10dc-7450-af04-c9d24d827f4c', 'annual-sessions', '{"en": "Annual sessions", "es": "Sesiones anuales", "fr": "Sessions annuelles"}', NULL),
	('01a22a5d-13eb-7d6f-9cf5-1e90223a5e83', 0, '01a22a5d-10dc-7450-af04-c9d24d827f4c', 'intersessional-workshops', '{"en": "Intersessional workshops", "es": "Talleres entre períodos de sesiones", "fr": "Ateliers intersessions"}', NULL),
	('01a22a5d-13f1-71cc-8969-6bfd02472a18', 0, '01a22a5d-10e1-73de-aaa6-ecd686e08a91', 'regional-consultations', '{"en": "Regional consultations", "es": "Consultas regionales", "fr": "Consultations régionales"}', NULL),
	('01a22a5d-13f6-7282-8af2-bb4872a5e1e5', 0, '01a22a5d-10e2-7711-8059-24eb5587642d', 'coordination-meetings', '{"en": "Coordination meetings", "es": "Reuniones de coordinación", "fr": "Réunions de coordination"}', NULL);


--
-- Data for Name: sitting; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: speaker; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: topic; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.topic VALUES
	('01a22a5d-10f0-728f-9200-11d33a6d6e38', 0, 'role-of-countries-of-origin', 'FOCUS', 44, '{"en": "Role of countries of origin", "es": "Papel de los países de origen", "fr": "Rôle des pays d''origine"}', NULL),
	('01a22a5d-10f0-7d6d-beb5-3962cc4371bc', 0, 'data', 'FOCUS', 7, '{"en": "Data and statistics", "es": "Datos y estadísticas", "fr": "Données et statistiques"}', NULL),
	('01a22a5d-10f1-75a9-9948-b29ee8893912', 0, 'refugees', 'FOCUS', 19, '{"en": "Refugees", "es": "Refugiados", "fr": "Réfugiés"}', NULL),
	('01a22a5d-10f1-7671-9a2e-b342e98df28a', 0, 'smuggling-of-migrants', 'FOCUS', 13, '{"en": "Smuggling of migrants", "es": "Tráfico ilícito de migrantes", "fr": "Trafic illicite de migrants"}', NULL),
	('01a22a5d-10f1-771d-9bf1-bd7a3a446062', 0, 'remittances', 'FOCUS', 42, '{"en": "Remittances", "es": "Remesas", "fr": "Envois de fonds"}', NULL),
	('01a22a5d-10f2-7019-827f-8ebbc9e16bdc', 0, 'practice-naturalization', 'EFFECTIVE_PRACTICE', 13, '{"en": "Naturalization", "es": "Naturalización", "fr": "Naturalisation"}', 'Naturalization'),
	('01a22a5d-10f2-7137-8227-237720e6ac35', 0, 'repatriates', 'FOCUS', 36, '{"en": "Repatriates", "es": "Repatriados", "fr": "Rapatriés"}', NULL),
	('01a22a5d-10f2-7202-a160-e8bd42c07ca7', 0, 'asylum', 'FOCUS', 18, '{"en": "Asylum", "es": "Asilo", "fr": "Asile"}', NULL),
	('01a22a5d-10f2-72a1-a922-cd454ef75a54', 0, 'harmonization', 'FOCUS', 51, '{"en": "Harmonization of legislation and practice", "es": "Armonización de la legislación y las prácticas", "fr": "Harmonisation des législations et des pratiques"}', NULL),
	('01a22a5d-10f3-782c-be73-b46687568106', 0, 'common-understanding-role-of-states', 'COMMON_UNDERSTANDING', 2, '{"en": "Primary role of States in managing migration", "es": "Función primordial de los Estados en la gestión de la migración", "fr": "Rôle premier des États dans la gestion des migrations"}', 'Primary role of States in managing migration'),
	('01a22a5d-10f3-79f8-87fd-9b2b2aed4f8e', 0, 'practice-return-policy', 'EFFECTIVE_PRACTICE', 12, '{"en": "Return policy", "es": "Política de retorno", "fr": "Politique de retour"}', 'Return Policy'),
	('01a22a5d-10f3-7aa8-b303-0cd118d31299', 0, 'gender-equality', 'FOCUS', 30, '{"en": "Gender equality", "es": "Igualdad de género", "fr": "Égalité des genres"}', NULL),
	('01a22a5d-10f3-7b5e-a729-da7f1eb10774', 0, 'common-understanding-data-and-research', 'COMMON_UNDERSTANDING', 6, '{"en": "Systematic data collection and enhanced research", "es": "Recopilación sistemática de datos e intensificación de la investigación", "fr": "Collecte systématique de données et recherche renforcée"}', 'Systematic data collection and enhanced research are beneficial to coherent policy development'),
	('01a22a5d-10f3-7bf0-969b-cb411cec547f', 0, 'document-fraud', 'FOCUS', 11, '{"en": "Detection of fraudulent documents", "es": "Detección de documentos fraudulentos", "fr": "Détection des documents frauduleux"}', NULL),
	('01a22a5d-10f3-7cbc-b142-a36338cb85f5', 0, 'reintegration', 'FOCUS', 35, '{"en": "Reintegration", "es": "Reintegración", "fr": "Réintégration"}', NULL),
	('01a22a5d-10f3-7db2-8702-5b17ca3a1d82', 0, 'practice-integration', 'EFFECTIVE_PRACTICE', 11, '{"en": "Integration", "es": "Integración", "fr": "Intégration"}', 'Integration'),
	('01a22a5d-10f3-7ea5-8e10-dcbf51326e7d', 0, 'ecological-migrants', 'FOCUS', 24, '{"en": "Ecological migrants", "es": "Migrantes ecológicos", "fr": "Migrants écologiques"}', NULL),
	('01a22a5d-10f3-7f61-ac09-11ac30460bc7', 0, 'practice-irregular-migration', 'EFFECTIVE_PRACTICE', 7, '{"en": "Irregular migration", "es": "Migración irregular", "fr": "Migrations irrégulières"}', 'Irregular Migration'),
	('01a22a5d-10f4-7008-aa45-2f9c025032a6', 0, 'trafficking-in-persons', 'FOCUS', 12, '{"en": "Trafficking in persons", "es": "Trata de personas", "fr": "Traite des personnes"}', NULL),
	('01a22a5d-10f4-70ae-891f-1456c542a227', 0, 'victim-protection', 'FOCUS', 17, '{"en": "Protection of and assistance to victims", "es": "Protección y asistencia a las víctimas", "fr": "Protection et assistance aux victimes"}', NULL),
	('01a22a5d-10f4-7182-add4-413d557997ca', 0, 'development', 'FOCUS', 39, '{"en": "Migration and development", "es": "Migración y desarrollo", "fr": "Migration et développement"}', NULL),
	('01a22a5d-10f4-722f-9c46-204f52318e88', 0, 'common-understanding-balanced-consideration', 'COMMON_UNDERSTANDING', 3, '{"en": "Balanced consideration of all aspects of migration and its root causes", "es": "Consideración equilibrada de todos los aspectos de la migración y de sus causas profundas", "fr": "Prise en compte équilibrée de tous les aspects des migrations et de leurs causes profondes"}', 'Requires balanced consideration of economic, social, humanitarian and development issues, taking into account root causes'),
	('01a22a5d-10f4-72cc-b0bd-e5e81ff43643', 0, 'practice-temporary-migration', 'EFFECTIVE_PRACTICE', 3, '{"en": "Temporary migration", "es": "Migración temporal", "fr": "Migrations temporaires"}', 'Temporary Migration'),
	('01a22a5d-10f4-734e-a6a9-bcc67a1c845a', 0, 'labour-migration', 'FOCUS', 37, '{"en": "Labour migration", "es": "Migración laboral", "fr": "Migrations de main-d''œuvre"}', NULL),
	('01a22a5d-10f4-73d1-b839-bea71538f9e4', 0, 'common-understanding-rights-and-dignity', 'COMMON_UNDERSTANDING', 4, '{"en": "Protection of the human rights and dignity of migrants", "es": "Protección de los derechos humanos y la dignidad de los migrantes", "fr": "Protection des droits de l''homme et de la dignité des migrants"}', 'Protection of human rights and dignity of migrants'),
	('01a22a5d-10f4-7491-824d-51711e3d88fc', 0, 'practice-labour-migration', 'EFFECTIVE_PRACTICE', 6, '{"en": "Labour migration", "es": "Migración laboral", "fr": "Migrations de main-d''œuvre"}', 'Labour Migration'),
	('01a22a5d-10f4-754f-893d-c7b3c0ea3fe2', 0, 'root-causes', 'FOCUS', 5, '{"en": "Root causes of migration", "es": "Causas profundas de la migración", "fr": "Causes profondes des migrations"}', NULL),
	('01a22a5d-10f4-75e9-b0f5-34fa0f90a488', 0, 'population', 'FOCUS', 8, '{"en": "Population and demography", "es": "Población y demografía", "fr": "Population et démographie"}', NULL),
	('01a22a5d-10f4-7670-bb0d-5a6dff34f5e5', 0, 'law-enforcement', 'FOCUS', 15, '{"en": "Law enforcement", "es": "Aplicación de la ley", "fr": "Application de la loi"}', NULL),
	('01a22a5d-10f4-770d-b260-814226c72fa4', 0, 'rights-of-migrants', 'FOCUS', 29, '{"en": "Rights of migrants", "es": "Derechos de los migrantes", "fr": "Droits des migrants"}', NULL),
	('01a22a5d-10f4-77f8-a1fb-8f111e150763', 0, 'practice-human-rights-of-migrants', 'EFFECTIVE_PRACTICE', 10, '{"en": "Human rights of migrants", "es": "Derechos humanos de los migrantes", "fr": "Droits de l''homme des migrants"}', 'Human Rights of Migrants'),
	('01a22a5d-10f4-789a-9fd9-532938e05aea', 0, 'integration', 'FOCUS', 32, '{"en": "Integration of migrants", "es": "Integración de los migrantes", "fr": "Intégration des migrants"}', NULL),
	('01a22a5d-10f4-7952-a562-f7d3211c8bfe', 0, 'practice-protection-of-victims', 'EFFECTIVE_PRACTICE', 9, '{"en": "Protection of victims", "es": "Protección de las víctimas", "fr": "Protection des victimes"}', 'Protection of Victims'),
	('01a22a5d-10f4-79d0-b60d-9b614d87b933', 0, 'regular-migration', 'FOCUS', 2, '{"en": "Regular migration", "es": "Migración regular", "fr": "Migrations régulières"}', NULL),
	('01a22a5d-10f4-7a4d-b3a3-39819b6fbb3e', 0, 'diasporas', 'FOCUS', 41, '{"en": "Diasporas", "es": "Diásporas", "fr": "Diasporas"}', NULL),
	('01a22a5d-10f4-7c31-b8f7-7c37d3664a92', 0, 'temporary-protection', 'FOCUS', 21, '{"en": "Temporary protection", "es": "Protección temporal", "fr": "Protection temporaire"}', NULL),
	('01a22a5d-10f4-7cbc-bdaf-65c920d7f4c2', 0, 'readmission', 'FOCUS', 34, '{"en": "Readmission", "es": "Readmisión", "fr": "Réadmission"}', NULL),
	('01a22a5d-10f4-7e96-9905-7fc60acc9b28', 0, 'practice-humanitarian-resettlement', 'EFFECTIVE_PRACTICE', 5, '{"en": "Humanitarian resettlement", "es": "Reasentamiento por motivos humanitarios", "fr": "Réinstallation à des fins humanitaires"}', 'Humanitarian Resettlement'),
	('01a22a5d-10f4-7f38-b66f-d8b26203ca26', 0, 'protection', 'FOCUS', 20, '{"en": "Protection", "es": "Protección", "fr": "Protection"}', NULL),
	('01a22a5d-10f4-7fca-9cdb-a4af5e710d35', 0, 'practice-regular-migration', 'EFFECTIVE_PRACTICE', 2, '{"en": "Regular migration", "es": "Migración regular", "fr": "Migrations régulières"}', 'Regular Migration'),
	('01a22a5d-10f5-706b-8196-ff8f25d5573a', 0, 'public-awareness', 'FOCUS', 53, '{"en": "Public awareness", "es": "Sensibilización del público", "fr": "Sensibilisation du public"}', NULL),
	('01a22a5d-10f5-70f2-a99d-562ae01f9d68', 0, 'border-management', 'FOCUS', 9, '{"en": "Entry and border management", "es": "Entrada y gestión de fronteras", "fr": "Entrée et gestion des frontières"}', NULL),
	('01a22a5d-10f5-73b1-ad22-8a33295a2e75', 0, 'country-of-origin-information', 'FOCUS', 45, '{"en": "Country-of-origin information", "es": "Información sobre los países de origen", "fr": "Informations sur les pays d''origine"}', NULL),
	('01a22a5d-10f5-7453-8266-afb4d2ac355c', 0, 'vulnerable-migrants', 'FOCUS', 26, '{"en": "Migrants in vulnerable situations", "es": "Migrantes en situación de vulnerabilidad", "fr": "Migrants en situation de vulnérabilité"}', NULL),
	('01a22a5d-10f5-74d4-b6b4-d73906afec66', 0, 'internally-displaced-persons', 'FOCUS', 23, '{"en": "Internally displaced persons", "es": "Desplazados internos", "fr": "Personnes déplacées dans leur propre pays"}', NULL),
	('01a22a5d-10f5-7566-9a08-7fcf883b66a9', 0, 'practice-visa-requirements', 'EFFECTIVE_PRACTICE', 1, '{"en": "Visa requirements", "es": "Requisitos de visado", "fr": "Obligations en matière de visas"}', 'Visa Requirements'),
	('01a22a5d-10f5-75e6-bb5c-06f68b572ec2', 0, 'refugee-and-human-rights-law', 'FOCUS', 28, '{"en": "International refugee and human rights law", "es": "Derecho internacional de los refugiados y de los derechos humanos", "fr": "Droit international des réfugiés et des droits de l''homme"}', NULL),
	('01a22a5d-10f5-7670-9d70-b1a0cfb8f3b2', 0, 'migration-trends', 'FOCUS', 6, '{"en": "Migration trends and flows", "es": "Tendencias y flujos migratorios", "fr": "Tendances et flux migratoires"}', NULL),
	('01a22a5d-10f5-7719-8956-1770f46a6d34', 0, 'inter-state-cooperation', 'FOCUS', 47, '{"en": "Cooperation among States", "es": "Cooperación entre Estados", "fr": "Coopération entre États"}', NULL),
	('01a22a5d-10f9-7fff-a0dc-90c9aea41c52', 0, 'financial-and-technical-assistance', 'FOCUS', 50, '{"en": "Financial and technical assistance", "es": "Asistencia financiera y técnica", "fr": "Assistance financière et technique"}', NULL),
	('01a22a5d-10fa-7358-b041-68a7a15c8c1b', 0, 'organized-crime', 'FOCUS', 14, '{"en": "Organized crime", "es": "Delincuencia organizada", "fr": "Criminalité organisée"}', NULL),
	('01a22a5d-10fa-73f1-8960-d7f4f21ee291', 0, 'forced-migration', 'FOCUS', 22, '{"en": "Forced migration", "es": "Migración forzada", "fr": "Migrations forcées"}', NULL),
	('01a22a5d-10fb-7299-bd22-bfa662709008', 0, 'visas', 'FOCUS', 10, '{"en": "Visas", "es": "Visados", "fr": "Visas"}', NULL),
	('01a22a5d-10fb-73a4-8aa9-a955fc09827f', 0, 'burden-and-responsibility-sharing', 'FOCUS', 46, '{"en": "Burden and responsibility sharing", "es": "Distribución de la carga y la responsabilidad", "fr": "Partage de la charge et des responsabilités"}', NULL),
	('01a22a5d-10fb-742d-92e1-76b58d62dd70', 0, 'movement-of-people', 'FOCUS', 3, '{"en": "Movement of people", "es": "Circulación de personas", "fr": "Circulation des personnes"}', NULL),
	('01a22a5d-10fb-758c-92c1-be858ccad484', 0, 'irregular-migration', 'FOCUS', 4, '{"en": "Irregular migration", "es": "Migración irregular", "fr": "Migrations irrégulières"}', NULL),
	('01a22a5d-10fb-760d-8cf5-d86967f810b1', 0, 'health', 'FOCUS', 31, '{"en": "Migration and health", "es": "Migración y salud", "fr": "Migration et santé"}', NULL),
	('01a22a5d-10fb-769c-bc37-d9fea2a214d0', 0, 'technology', 'FOCUS', 52, '{"en": "Technology in migration management", "es": "Tecnología y gestión de la migración", "fr": "Technologies et gestion des migrations"}', NULL),
	('01a22a5d-10fb-7714-b71f-8234cc9e5ed8', 0, 'practice-immigration-programmes', 'EFFECTIVE_PRACTICE', 4, '{"en": "Immigration programmes", "es": "Programas de inmigración", "fr": "Programmes d''immigration"}', 'Immigration Programs'),
	('01a22a5d-10fb-778c-a129-f0e258281db0', 0, 'family-reunification', 'FOCUS', 27, '{"en": "Family reunification", "es": "Reunificación familiar", "fr": "Regroupement familial"}', NULL),
	('01a22a5d-10fb-7812-846b-084ebb1be436', 0, 'common-understanding-globalization', 'COMMON_UNDERSTANDING', 1, '{"en": "Migration as an integral feature of globalization", "es": "La migración como elemento integrante de la globalización", "fr": "La migration, composante à part entière de la mondialisation"}', 'Migration integral feature of globalization'),
	('01a22a5d-10fb-7885-ae74-cd2cd0732825', 0, 'vocational-training', 'FOCUS', 38, '{"en": "Vocational training", "es": "Formación profesional", "fr": "Formation professionnelle"}', NULL),
	('01a22a5d-10fb-7909-8859-1074b50efa9e', 0, 'development-aid', 'FOCUS', 40, '{"en": "Development assistance", "es": "Asistencia para el desarrollo", "fr": "Aide au développement"}', NULL),
	('01a22a5d-10fb-7979-bb75-2313a66e6222', 0, 'national-security', 'FOCUS', 16, '{"en": "National security", "es": "Seguridad nacional", "fr": "Sécurité nationale"}', NULL),
	('01a22a5d-10fb-79e5-9647-54f585018bc1', 0, 'economic-crisis', 'FOCUS', 43, '{"en": "Impact of economic crisis", "es": "Efectos de las crisis económicas", "fr": "Effets des crises économiques"}', NULL),
	('01a22a5d-10fb-7a68-bea1-2544d6eaeb28', 0, 'unaccompanied-minors', 'FOCUS', 25, '{"en": "Unaccompanied minors", "es": "Menores no acompañados", "fr": "Mineurs non accompagnés"}', NULL),
	('01a22a5d-10fb-7ad6-a6c3-b5396196a30a', 0, 'common-understanding-development', 'COMMON_UNDERSTANDING', 5, '{"en": "Linkages between migration and development", "es": "Vínculos entre la migración y el desarrollo", "fr": "Liens entre migration et développement"}', 'Important linkages between migration and development'),
	('01a22a5d-10fb-7b4f-866c-961198f22371', 0, 'practice-trafficking', 'EFFECTIVE_PRACTICE', 8, '{"en": "Trafficking in persons", "es": "Trata de personas", "fr": "Traite des personnes"}', 'Trafficking'),
	('01a22a5d-10fb-7bb6-af44-feee50da0b20', 0, 'capacity-building', 'FOCUS', 49, '{"en": "Capacity-building", "es": "Fomento de la capacidad", "fr": "Renforcement des capacités"}', NULL),
	('01a22a5d-10fb-7c1b-871a-3a2186d23d1a', 0, 'information-exchange', 'FOCUS', 48, '{"en": "Exchange of information", "es": "Intercambio de información", "fr": "Échange d''informations"}', NULL),
	('01a22a5d-10fb-7d76-9455-12181700a4af', 0, 'migration-management', 'FOCUS', 1, '{"en": "Migration policy and management", "es": "Políticas y gestión de la migración", "fr": "Politiques et gestion des migrations"}', NULL),
	('01a22a5d-10fc-71a1-a802-1ea8125a0128', 0, 'return', 'FOCUS', 33, '{"en": "Return", "es": "Retorno", "fr": "Retour"}', NULL);


--
-- Data for Name: vault_key; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.vault_key VALUES
	('tests', 'aes1:tests:+vd5lsqvC+U+6PR/pW1uvQUBM/sjb+Exde0OWSiGFKlw', '2026-11-30 02:51:09.452162+00');


--
-- Data for Name: webhook; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: webhook_delivery; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Name: message_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.message_id_seq', 12, true);


--
-- Name: act_log act_log_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.act_log
    ADD CONSTRAINT act_log_pkey PRIMARY KEY (id);


--
-- Name: addressee addressee_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.addressee
    ADD CONSTRAINT addressee_pkey PRIMARY KEY (id);


--
-- Name: admission admission_once; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.admission
    ADD CONSTRAINT admission_once UNIQUE (meeting_id, party_id);


--
-- Name: admission admission_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.admission
    ADD CONSTRAINT admission_pkey PRIMARY KEY (id);


--
-- Name: agenda_item agenda_item_id_meeting_id_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.agenda_item
    ADD CONSTRAINT agenda_item_id_meeting_id_key UNIQUE (id, meeting_id);


--
-- Name: agenda_item agenda_item_number_once; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.agenda_item
    ADD CONSTRAINT agenda_item_number_once UNIQUE (meeting_id, number) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: agenda_item agenda_item_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.agenda_item
    ADD CONSTRAINT agenda_item_pkey PRIMARY KEY (id);


--
-- Name: agenda_item agenda_item_place_once; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.agenda_item
    ADD CONSTRAINT agenda_item_place_once UNIQUE NULLS NOT DISTINCT (meeting_id, parent_id, "position") DEFERRABLE INITIALLY DEFERRED;


--
-- Name: agenda agenda_once; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.agenda
    ADD CONSTRAINT agenda_once UNIQUE (meeting_id);


--
-- Name: agenda agenda_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.agenda
    ADD CONSTRAINT agenda_pkey PRIMARY KEY (id);


--
-- Name: archived_list archived_list_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.archived_list
    ADD CONSTRAINT archived_list_pkey PRIMARY KEY (meeting);


--
-- Name: attempt attempt_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.attempt
    ADD CONSTRAINT attempt_pkey PRIMARY KEY (what, who);


--
-- Name: browser_session browser_session_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.browser_session
    ADD CONSTRAINT browser_session_pkey PRIMARY KEY (id);


--
-- Name: comments comments_once; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.comments
    ADD CONSTRAINT comments_once UNIQUE (outcome_id, party_id);


--
-- Name: comments comments_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.comments
    ADD CONSTRAINT comments_pkey PRIMARY KEY (id);


--
-- Name: correspondence correspondence_once; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.correspondence
    ADD CONSTRAINT correspondence_once UNIQUE (process_id, party_id);


--
-- Name: correspondence correspondence_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.correspondence
    ADD CONSTRAINT correspondence_pkey PRIMARY KEY (id);


--
-- Name: daily_notice daily_notice_once; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.daily_notice
    ADD CONSTRAINT daily_notice_once UNIQUE (process_id);


--
-- Name: daily_notice daily_notice_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.daily_notice
    ADD CONSTRAINT daily_notice_pkey PRIMARY KEY (id);


--
-- Name: delegate delegate_number; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.delegate
    ADD CONSTRAINT delegate_number UNIQUE (delegation_id, number);


--
-- Name: delegate delegate_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.delegate
    ADD CONSTRAINT delegate_pkey PRIMARY KEY (id);


--
-- Name: delegation_entry delegation_entry_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.delegation_entry
    ADD CONSTRAINT delegation_entry_pkey PRIMARY KEY (id);


--
-- Name: delegation delegation_meeting_party; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.delegation
    ADD CONSTRAINT delegation_meeting_party UNIQUE (meeting_id, party_id);


--
-- Name: delegation_note delegation_note_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.delegation_note
    ADD CONSTRAINT delegation_note_pkey PRIMARY KEY (id);


--
-- Name: delegation delegation_once; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.delegation
    ADD CONSTRAINT delegation_once UNIQUE (invitation_id);


--
-- Name: delegation delegation_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.delegation
    ADD CONSTRAINT delegation_pkey PRIMARY KEY (id);


--
-- Name: delegation delegation_quota; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.delegation
    ADD CONSTRAINT delegation_quota UNIQUE (id, quota);


--
-- Name: distribution_rule distribution_rule_once; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.distribution_rule
    ADD CONSTRAINT distribution_rule_once UNIQUE (process_id, category, distribution);


--
-- Name: distribution_rule distribution_rule_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.distribution_rule
    ADD CONSTRAINT distribution_rule_pkey PRIMARY KEY (id);


--
-- Name: document_item document_item_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.document_item
    ADD CONSTRAINT document_item_pkey PRIMARY KEY (document_id, agenda_item_id);


--
-- Name: document document_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.document
    ADD CONSTRAINT document_pkey PRIMARY KEY (id);


--
-- Name: document_process document_process_document_id_process_id_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.document_process
    ADD CONSTRAINT document_process_document_id_process_id_key UNIQUE (document_id, process_id);


--
-- Name: document_process document_process_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.document_process
    ADD CONSTRAINT document_process_pkey PRIMARY KEY (document_id, "position");


--
-- Name: document_symbol document_symbol_once; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.document_symbol
    ADD CONSTRAINT document_symbol_once UNIQUE (key);


--
-- Name: document_symbol document_symbol_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.document_symbol
    ADD CONSTRAINT document_symbol_pkey PRIMARY KEY (document_id, "position");


--
-- Name: document_topic document_topic_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.document_topic
    ADD CONSTRAINT document_topic_pkey PRIMARY KEY (document_id, topic_id);


--
-- Name: download_log download_log_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.download_log
    ADD CONSTRAINT download_log_pkey PRIMARY KEY (id);


--
-- Name: draw draw_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.draw
    ADD CONSTRAINT draw_pkey PRIMARY KEY (id);


--
-- Name: edition_file edition_file_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.edition_file
    ADD CONSTRAINT edition_file_pkey PRIMARY KEY (id);


--
-- Name: edition edition_once; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.edition
    ADD CONSTRAINT edition_once UNIQUE (document_id, language);


--
-- Name: edition edition_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.edition
    ADD CONSTRAINT edition_pkey PRIMARY KEY (id);


--
-- Name: flyway_schema_history flyway_schema_history_pk; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.flyway_schema_history
    ADD CONSTRAINT flyway_schema_history_pk PRIMARY KEY (installed_rank);


--
-- Name: follow_up follow_up_number_once; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.follow_up
    ADD CONSTRAINT follow_up_number_once UNIQUE (document_id, number);


--
-- Name: follow_up follow_up_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.follow_up
    ADD CONSTRAINT follow_up_pkey PRIMARY KEY (id);


--
-- Name: follow_up follow_up_place_once; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.follow_up
    ADD CONSTRAINT follow_up_place_once UNIQUE (document_id, "position");


--
-- Name: guest guest_number; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.guest
    ADD CONSTRAINT guest_number UNIQUE (meeting_id, number);


--
-- Name: guest guest_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.guest
    ADD CONSTRAINT guest_pkey PRIMARY KEY (id);


--
-- Name: guest guest_reference; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.guest
    ADD CONSTRAINT guest_reference UNIQUE (reference);


--
-- Name: invitation invitation_once; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.invitation
    ADD CONSTRAINT invitation_once UNIQUE (meeting_id, party_id);


--
-- Name: invitation invitation_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.invitation
    ADD CONSTRAINT invitation_pkey PRIMARY KEY (id);


--
-- Name: invitation invitation_reference; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.invitation
    ADD CONSTRAINT invitation_reference UNIQUE (reference);


--
-- Name: invitation_text invitation_text_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.invitation_text
    ADD CONSTRAINT invitation_text_pkey PRIMARY KEY (id);


--
-- Name: invitee invitee_once; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.invitee
    ADD CONSTRAINT invitee_once UNIQUE (meeting_id, party_id);


--
-- Name: invitee invitee_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.invitee
    ADD CONSTRAINT invitee_pkey PRIMARY KEY (id);


--
-- Name: job_run job_run_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.job_run
    ADD CONSTRAINT job_run_pkey PRIMARY KEY (name, due);


--
-- Name: link_device link_device_once; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.link_device
    ADD CONSTRAINT link_device_once UNIQUE (link_id, seal);


--
-- Name: link_device link_device_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.link_device
    ADD CONSTRAINT link_device_pkey PRIMARY KEY (id);


--
-- Name: log_seal log_seal_entry_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.log_seal
    ADD CONSTRAINT log_seal_entry_key UNIQUE (entry);


--
-- Name: log_seal log_seal_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.log_seal
    ADD CONSTRAINT log_seal_pkey PRIMARY KEY (number);


--
-- Name: mail mail_once; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.mail
    ADD CONSTRAINT mail_once UNIQUE (key);


--
-- Name: mail mail_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.mail
    ADD CONSTRAINT mail_pkey PRIMARY KEY (id);


--
-- Name: meeting_change meeting_change_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.meeting_change
    ADD CONSTRAINT meeting_change_pkey PRIMARY KEY (id);


--
-- Name: meeting meeting_made_once; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.meeting
    ADD CONSTRAINT meeting_made_once UNIQUE (made_from);


--
-- Name: meeting_partner meeting_partner_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.meeting_partner
    ADD CONSTRAINT meeting_partner_pkey PRIMARY KEY (meeting_id, party_id);


--
-- Name: meeting meeting_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.meeting
    ADD CONSTRAINT meeting_pkey PRIMARY KEY (id);


--
-- Name: meeting_process meeting_process_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.meeting_process
    ADD CONSTRAINT meeting_process_pkey PRIMARY KEY (meeting_id, process_id);


--
-- Name: meeting meeting_slug; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.meeting
    ADD CONSTRAINT meeting_slug UNIQUE (slug);


--
-- Name: meeting_topic meeting_topic_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.meeting_topic
    ADD CONSTRAINT meeting_topic_pkey PRIMARY KEY (meeting_id, topic_id);


--
-- Name: membership membership_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.membership
    ADD CONSTRAINT membership_pkey PRIMARY KEY (id);


--
-- Name: message message_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.message
    ADD CONSTRAINT message_pkey PRIMARY KEY (id);


--
-- Name: one_time_code one_time_code_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.one_time_code
    ADD CONSTRAINT one_time_code_pkey PRIMARY KEY (id);


--
-- Name: one_time_code one_time_code_purpose; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.one_time_code
    ADD CONSTRAINT one_time_code_purpose UNIQUE (purpose);


--
-- Name: outcome outcome_issued_once; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.outcome
    ADD CONSTRAINT outcome_issued_once UNIQUE (issued_as_id);


--
-- Name: outcome outcome_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.outcome
    ADD CONSTRAINT outcome_pkey PRIMARY KEY (id);


--
-- Name: outcome outcome_slug; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.outcome
    ADD CONSTRAINT outcome_slug UNIQUE (meeting_id, slug);


--
-- Name: party party_alpha2_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.party
    ADD CONSTRAINT party_alpha2_key UNIQUE (alpha2);


--
-- Name: party party_code; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.party
    ADD CONSTRAINT party_code UNIQUE (code);


--
-- Name: party_list party_list_once; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.party_list
    ADD CONSTRAINT party_list_once UNIQUE (process_id, name);


--
-- Name: party_list_party party_list_party_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.party_list_party
    ADD CONSTRAINT party_list_party_pkey PRIMARY KEY (party_list_id, party_id);


--
-- Name: party_list party_list_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.party_list
    ADD CONSTRAINT party_list_pkey PRIMARY KEY (id);


--
-- Name: party party_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.party
    ADD CONSTRAINT party_pkey PRIMARY KEY (id);


--
-- Name: party_successor party_successor_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.party_successor
    ADD CONSTRAINT party_successor_pkey PRIMARY KEY (party_id, successor_id);


--
-- Name: person person_known_once; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.person
    ADD CONSTRAINT person_known_once UNIQUE (issuer, subject);


--
-- Name: person person_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.person
    ADD CONSTRAINT person_pkey PRIMARY KEY (id);


--
-- Name: personal_link personal_link_once; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.personal_link
    ADD CONSTRAINT personal_link_once UNIQUE (person_id, meeting);


--
-- Name: personal_link personal_link_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.personal_link
    ADD CONSTRAINT personal_link_pkey PRIMARY KEY (id);


--
-- Name: process process_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.process
    ADD CONSTRAINT process_pkey PRIMARY KEY (id);


--
-- Name: process process_slug; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.process
    ADD CONSTRAINT process_slug UNIQUE (slug);


--
-- Name: process_topic process_topic_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.process_topic
    ADD CONSTRAINT process_topic_pkey PRIMARY KEY (id);


--
-- Name: process_topic process_topic_process_id_topic_id_position_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.process_topic
    ADD CONSTRAINT process_topic_process_id_topic_id_position_key UNIQUE (process_id, topic_id, "position");


--
-- Name: quotation_party quotation_party_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.quotation_party
    ADD CONSTRAINT quotation_party_pkey PRIMARY KEY (quotation_id, party_id);


--
-- Name: quotation quotation_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.quotation
    ADD CONSTRAINT quotation_pkey PRIMARY KEY (id);


--
-- Name: quotation_process quotation_process_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.quotation_process
    ADD CONSTRAINT quotation_process_pkey PRIMARY KEY (quotation_id, process_id);


--
-- Name: reference_counter reference_counter_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.reference_counter
    ADD CONSTRAINT reference_counter_pkey PRIMARY KEY (prefix);


--
-- Name: registration registration_once; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.registration
    ADD CONSTRAINT registration_once UNIQUE (delegate_id);


--
-- Name: registration registration_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.registration
    ADD CONSTRAINT registration_pkey PRIMARY KEY (id);


--
-- Name: registration_request registration_request_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.registration_request
    ADD CONSTRAINT registration_request_pkey PRIMARY KEY (id);


--
-- Name: release release_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.release
    ADD CONSTRAINT release_pkey PRIMARY KEY (id);


--
-- Name: release release_slug; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.release
    ADD CONSTRAINT release_slug UNIQUE (meeting_id, slug);


--
-- Name: rendition rendition_once; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.rendition
    ADD CONSTRAINT rendition_once UNIQUE (release_id, readership);


--
-- Name: rendition rendition_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.rendition
    ADD CONSTRAINT rendition_pkey PRIMARY KEY (id);


--
-- Name: repeated_request repeated_request_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.repeated_request
    ADD CONSTRAINT repeated_request_pkey PRIMARY KEY (person, key);


--
-- Name: role_grant role_grant_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.role_grant
    ADD CONSTRAINT role_grant_pkey PRIMARY KEY (id);


--
-- Name: scheduled scheduled_once; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.scheduled
    ADD CONSTRAINT scheduled_once UNIQUE (sitting_id, item_id);


--
-- Name: scheduled scheduled_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.scheduled
    ADD CONSTRAINT scheduled_pkey PRIMARY KEY (id);


--
-- Name: scheduled scheduled_place_once; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.scheduled
    ADD CONSTRAINT scheduled_place_once UNIQUE (sitting_id, "position") DEFERRABLE INITIALLY DEFERRED;


--
-- Name: series series_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.series
    ADD CONSTRAINT series_pkey PRIMARY KEY (id);


--
-- Name: series series_process_id_slug_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.series
    ADD CONSTRAINT series_process_id_slug_key UNIQUE (process_id, slug);


--
-- Name: sitting sitting_apart; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.sitting
    ADD CONSTRAINT sitting_apart EXCLUDE USING gist (meeting_id WITH =, kind WITH =, tsrange((day + starts_at), (day + ends_at)) WITH &&);


--
-- Name: sitting sitting_id_meeting_id_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.sitting
    ADD CONSTRAINT sitting_id_meeting_id_key UNIQUE (id, meeting_id);


--
-- Name: sitting sitting_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.sitting
    ADD CONSTRAINT sitting_pkey PRIMARY KEY (id);


--
-- Name: speaker speaker_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.speaker
    ADD CONSTRAINT speaker_pkey PRIMARY KEY (id);


--
-- Name: speaker speaker_place_once; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.speaker
    ADD CONSTRAINT speaker_place_once UNIQUE (sitting_id, "position") DEFERRABLE INITIALLY DEFERRED;


--
-- Name: topic topic_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.topic
    ADD CONSTRAINT topic_pkey PRIMARY KEY (id);


--
-- Name: topic topic_slug; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.topic
    ADD CONSTRAINT topic_slug UNIQUE (slug);


--
-- Name: vault_key vault_key_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.vault_key
    ADD CONSTRAINT vault_key_pkey PRIMARY KEY (name);


--
-- Name: webhook_delivery webhook_delivery_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.webhook_delivery
    ADD CONSTRAINT webhook_delivery_pkey PRIMARY KEY (id);


--
-- Name: webhook webhook_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.webhook
    ADD CONSTRAINT webhook_pkey PRIMARY KEY (id);


--
-- Name: act_log_actor; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX act_log_actor ON public.act_log USING btree (actor, at);


--
-- Name: act_log_subject; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX act_log_subject ON public.act_log USING btree (subject, at);


--
-- Name: addressee_once; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX addressee_once ON public.addressee USING btree (process_id, party_id, lower(email));


--
-- Name: admission_party; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX admission_party ON public.admission USING btree (party_id);


--
-- Name: browser_session_over; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX browser_session_over ON public.browser_session USING btree (expires_at);


--
-- Name: browser_session_sid; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX browser_session_sid ON public.browser_session USING btree (sid) WHERE (ended_at IS NULL);


--
-- Name: browser_session_subject; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX browser_session_subject ON public.browser_session USING btree (issuer, subject) WHERE (ended_at IS NULL);


--
-- Name: delegate_one_head; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX delegate_one_head ON public.delegate USING btree (delegation_id) WHERE ((role = 'HEAD'::text) AND (place IS NOT NULL));


--
-- Name: delegate_person; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX delegate_person ON public.delegate USING btree (person_id) WHERE (person_id IS NOT NULL);


--
-- Name: delegate_place; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX delegate_place ON public.delegate USING btree (delegation_id, place) WHERE (place IS NOT NULL);


--
-- Name: delegation_entry_delegation; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX delegation_entry_delegation ON public.delegation_entry USING btree (delegation_id, at);


--
-- Name: delegation_note_delegation; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX delegation_note_delegation ON public.delegation_note USING btree (delegation_id, at);


--
-- Name: delegation_party; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX delegation_party ON public.delegation USING btree (party_id);


--
-- Name: document_derived_from; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX document_derived_from ON public.document USING btree (derived_from_id);


--
-- Name: document_filed; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX document_filed ON public.document USING btree (meeting_id, filed_under, id);


--
-- Name: document_issued; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX document_issued ON public.document USING btree (issued_at DESC, id DESC) WHERE (state = ANY (ARRAY['ISSUED'::text, 'SUPERSEDED'::text]));


--
-- Name: document_item_item; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX document_item_item ON public.document_item USING btree (agenda_item_id);


--
-- Name: document_news; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX document_news ON public.document USING btree (meeting_id, issued_at DESC, id DESC) WHERE (state = ANY (ARRAY['ISSUED'::text, 'SUPERSEDED'::text]));


--
-- Name: document_outcome; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX document_outcome ON public.document USING btree (meeting_id) WHERE (type = 'OUTCOME'::text);


--
-- Name: document_process_process; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX document_process_process ON public.document_process USING btree (process_id);


--
-- Name: document_said; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX document_said ON public.document USING gin (public.said(title) public.gin_trgm_ops);


--
-- Name: document_supersedes; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX document_supersedes ON public.document USING btree (supersedes_id);


--
-- Name: document_symbol_said; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX document_symbol_said ON public.document_symbol USING gin (key public.gin_trgm_ops);


--
-- Name: document_topic_topic; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX document_topic_topic ON public.document_topic USING btree (topic_id);


--
-- Name: download_log_document; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX download_log_document ON public.download_log USING btree (document, at);


--
-- Name: download_log_person; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX download_log_person ON public.download_log USING btree (person, at);


--
-- Name: draw_meeting; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX draw_meeting ON public.draw USING btree (meeting_id, at);


--
-- Name: edition_file_current; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX edition_file_current ON public.edition_file USING btree (edition_id, COALESCE(format, 'LINK'::text)) WHERE current;


--
-- Name: edition_file_number; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX edition_file_number ON public.edition_file USING btree (edition_id, COALESCE(format, 'LINK'::text), number);


--
-- Name: flyway_schema_history_s_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX flyway_schema_history_s_idx ON public.flyway_schema_history USING btree (success);


--
-- Name: grant_of_meeting; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX grant_of_meeting ON public.role_grant USING btree (meeting) WHERE (meeting IS NOT NULL);


--
-- Name: grant_of_party; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX grant_of_party ON public.role_grant USING btree (party) WHERE (party IS NOT NULL);


--
-- Name: grant_of_person; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX grant_of_person ON public.role_grant USING btree (person_id);


--
-- Name: grant_of_process; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX grant_of_process ON public.role_grant USING btree (process) WHERE (process IS NOT NULL);


--
-- Name: grant_once; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX grant_once ON public.role_grant USING btree (person_id, role, COALESCE(process, '00000000-0000-0000-0000-000000000000'::uuid), COALESCE(meeting, '00000000-0000-0000-0000-000000000000'::uuid), COALESCE(party, '00000000-0000-0000-0000-000000000000'::uuid)) WHERE (valid_until IS NULL);


--
-- Name: guest_once; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX guest_once ON public.guest USING btree (meeting_id, lower(email), lower(family_name)) WHERE (withdrawn_at IS NULL);


--
-- Name: guest_person; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX guest_person ON public.guest USING btree (person_id);


--
-- Name: invitation_party; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX invitation_party ON public.invitation USING btree (party_id);


--
-- Name: invitation_text_once; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX invitation_text_once ON public.invitation_text USING btree (process_id, COALESCE(meeting_id, '00000000-0000-0000-0000-000000000000'::uuid), kind, language);


--
-- Name: machine_known_once; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX machine_known_once ON public.person USING btree (issuer, client) WHERE (retired IS NULL);


--
-- Name: mail_of_meeting; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX mail_of_meeting ON public.mail USING btree (meeting, id DESC);


--
-- Name: mail_to_party; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX mail_to_party ON public.mail USING btree (party, id DESC) WHERE (person IS NULL);


--
-- Name: mail_to_person; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX mail_to_person ON public.mail USING btree (person, id DESC);


--
-- Name: mail_waiting; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX mail_waiting ON public.mail USING btree (next_attempt_at) WHERE (state = 'WAITING'::text);


--
-- Name: meeting_change_meeting; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX meeting_change_meeting ON public.meeting_change USING btree (meeting_id, at);


--
-- Name: meeting_days; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX meeting_days ON public.meeting USING btree (opens_on, id);


--
-- Name: meeting_drafts; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX meeting_drafts ON public.meeting USING btree (id) WHERE (state = 'DRAFT'::text);


--
-- Name: meeting_opening; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX meeting_opening ON public.meeting USING btree (opening DESC, slug);


--
-- Name: meeting_postponed; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX meeting_postponed ON public.meeting USING btree (id) WHERE (state = 'POSTPONED'::text);


--
-- Name: meeting_process_process; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX meeting_process_process ON public.meeting_process USING btree (process_id);


--
-- Name: meeting_said; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX meeting_said ON public.meeting USING gin (public.said(title) public.gin_trgm_ops);


--
-- Name: meeting_topic_topic; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX meeting_topic_topic ON public.meeting_topic USING btree (topic_id);


--
-- Name: membership_open_once; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX membership_open_once ON public.membership USING btree (process_id, party_id) WHERE (until IS NULL);


--
-- Name: membership_party; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX membership_party ON public.membership USING btree (party_id);


--
-- Name: message_topic; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX message_topic ON public.message USING btree (topic, id);


--
-- Name: message_tx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX message_tx ON public.message USING btree (tx);


--
-- Name: person_email; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX person_email ON public.person USING btree (lower(email));


--
-- Name: personal_link_meeting; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX personal_link_meeting ON public.personal_link USING btree (meeting);


--
-- Name: release_newest; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX release_newest ON public.release USING btree (meeting_id, released_at DESC);


--
-- Name: request_of_party; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX request_of_party ON public.registration_request USING btree (meeting_id, party_id) WHERE (state = 'REQUESTED'::text);


--
-- Name: request_once; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX request_once ON public.registration_request USING btree (meeting_id, person_id) WHERE (state = 'REQUESTED'::text);


--
-- Name: request_person; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX request_person ON public.registration_request USING btree (person_id);


--
-- Name: scheduled_item; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX scheduled_item ON public.scheduled USING btree (item_id);


--
-- Name: scheduled_meeting; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX scheduled_meeting ON public.scheduled USING btree (meeting_id);


--
-- Name: speaker_item; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX speaker_item ON public.speaker USING btree (item_id) WHERE (item_id IS NOT NULL);


--
-- Name: speaker_meeting; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX speaker_meeting ON public.speaker USING btree (meeting_id);


--
-- Name: webhook_delivery_due; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX webhook_delivery_due ON public.webhook_delivery USING btree (next_attempt_at) WHERE (state = 'WAITING'::text);


--
-- Name: webhook_delivery_of; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX webhook_delivery_of ON public.webhook_delivery USING btree (webhook_id, id) WHERE (state = 'WAITING'::text);


--
-- Name: webhook_once; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX webhook_once ON public.webhook USING btree (subscriber, address, COALESCE(process, '00000000-0000-0000-0000-000000000000'::uuid));


--
-- Name: delegate delegate_added; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER delegate_added AFTER INSERT ON public.delegate REFERENCING NEW TABLE AS after FOR EACH STATEMENT EXECUTE FUNCTION public.count_delegates();


--
-- Name: delegate delegate_changed; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER delegate_changed AFTER UPDATE ON public.delegate REFERENCING OLD TABLE AS before NEW TABLE AS after FOR EACH STATEMENT EXECUTE FUNCTION public.count_delegates();


--
-- Name: delegate delegate_removed; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER delegate_removed AFTER DELETE ON public.delegate REFERENCING OLD TABLE AS before FOR EACH STATEMENT EXECUTE FUNCTION public.count_delegates();


--
-- Name: document_symbol document_symbol_files; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER document_symbol_files AFTER INSERT OR UPDATE ON public.document_symbol FOR EACH ROW WHEN ((new."position" = 0)) EXECUTE FUNCTION public.file_document();


--
-- Name: mail mail_written; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER mail_written AFTER INSERT ON public.mail FOR EACH ROW WHEN ((new.state = 'WAITING'::text)) EXECUTE FUNCTION public.tell_of_mail();


--
-- Name: mail mail_written_again; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER mail_written_again AFTER UPDATE ON public.mail FOR EACH ROW WHEN (((old.state <> 'WAITING'::text) AND (new.state = 'WAITING'::text))) EXECUTE FUNCTION public.tell_of_mail();


--
-- Name: message message_told; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER message_told AFTER INSERT ON public.message FOR EACH STATEMENT EXECUTE FUNCTION public.tell_of_messages();


--
-- Name: addressee addressee_party_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.addressee
    ADD CONSTRAINT addressee_party_id_fkey FOREIGN KEY (party_id) REFERENCES public.party(id);


--
-- Name: addressee addressee_process_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.addressee
    ADD CONSTRAINT addressee_process_id_fkey FOREIGN KEY (process_id) REFERENCES public.process(id);


--
-- Name: admission admission_meeting_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.admission
    ADD CONSTRAINT admission_meeting_id_fkey FOREIGN KEY (meeting_id) REFERENCES public.meeting(id);


--
-- Name: admission admission_party_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.admission
    ADD CONSTRAINT admission_party_id_fkey FOREIGN KEY (party_id) REFERENCES public.party(id);


--
-- Name: agenda_item agenda_item_meeting_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.agenda_item
    ADD CONSTRAINT agenda_item_meeting_id_fkey FOREIGN KEY (meeting_id) REFERENCES public.meeting(id);


--
-- Name: agenda_item agenda_item_parent_id_meeting_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.agenda_item
    ADD CONSTRAINT agenda_item_parent_id_meeting_id_fkey FOREIGN KEY (parent_id, meeting_id) REFERENCES public.agenda_item(id, meeting_id);


--
-- Name: agenda agenda_meeting_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.agenda
    ADD CONSTRAINT agenda_meeting_id_fkey FOREIGN KEY (meeting_id) REFERENCES public.meeting(id);


--
-- Name: archived_list archived_list_meeting_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.archived_list
    ADD CONSTRAINT archived_list_meeting_fkey FOREIGN KEY (meeting) REFERENCES public.meeting(id) ON DELETE CASCADE;


--
-- Name: comments comments_outcome_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.comments
    ADD CONSTRAINT comments_outcome_id_fkey FOREIGN KEY (outcome_id) REFERENCES public.outcome(id);


--
-- Name: comments comments_party_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.comments
    ADD CONSTRAINT comments_party_id_fkey FOREIGN KEY (party_id) REFERENCES public.party(id);


--
-- Name: comments comments_sent_by_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.comments
    ADD CONSTRAINT comments_sent_by_fkey FOREIGN KEY (sent_by) REFERENCES public.person(id);


--
-- Name: correspondence correspondence_party_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.correspondence
    ADD CONSTRAINT correspondence_party_id_fkey FOREIGN KEY (party_id) REFERENCES public.party(id);


--
-- Name: correspondence correspondence_process_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.correspondence
    ADD CONSTRAINT correspondence_process_id_fkey FOREIGN KEY (process_id) REFERENCES public.process(id);


--
-- Name: daily_notice daily_notice_process_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.daily_notice
    ADD CONSTRAINT daily_notice_process_id_fkey FOREIGN KEY (process_id) REFERENCES public.process(id);


--
-- Name: delegate delegate_delegation_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.delegate
    ADD CONSTRAINT delegate_delegation_id_fkey FOREIGN KEY (delegation_id) REFERENCES public.delegation(id);


--
-- Name: delegate delegate_of_delegation; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.delegate
    ADD CONSTRAINT delegate_of_delegation FOREIGN KEY (delegation_id, quota) REFERENCES public.delegation(id, quota) ON UPDATE CASCADE;


--
-- Name: delegate delegate_person_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.delegate
    ADD CONSTRAINT delegate_person_id_fkey FOREIGN KEY (person_id) REFERENCES public.person(id);


--
-- Name: delegation_entry delegation_entry_by_person_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.delegation_entry
    ADD CONSTRAINT delegation_entry_by_person_fkey FOREIGN KEY (by_person) REFERENCES public.person(id);


--
-- Name: delegation_entry delegation_entry_delegate_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.delegation_entry
    ADD CONSTRAINT delegation_entry_delegate_id_fkey FOREIGN KEY (delegate_id) REFERENCES public.delegate(id) ON DELETE SET NULL;


--
-- Name: delegation_entry delegation_entry_delegation_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.delegation_entry
    ADD CONSTRAINT delegation_entry_delegation_id_fkey FOREIGN KEY (delegation_id) REFERENCES public.delegation(id);


--
-- Name: delegation delegation_invitation_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.delegation
    ADD CONSTRAINT delegation_invitation_id_fkey FOREIGN KEY (invitation_id) REFERENCES public.invitation(id);


--
-- Name: delegation delegation_meeting_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.delegation
    ADD CONSTRAINT delegation_meeting_id_fkey FOREIGN KEY (meeting_id) REFERENCES public.meeting(id);


--
-- Name: delegation_note delegation_note_by_person_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.delegation_note
    ADD CONSTRAINT delegation_note_by_person_fkey FOREIGN KEY (by_person) REFERENCES public.person(id);


--
-- Name: delegation_note delegation_note_delegation_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.delegation_note
    ADD CONSTRAINT delegation_note_delegation_id_fkey FOREIGN KEY (delegation_id) REFERENCES public.delegation(id);


--
-- Name: delegation delegation_of_the_invited; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.delegation
    ADD CONSTRAINT delegation_of_the_invited FOREIGN KEY (meeting_id, party_id) REFERENCES public.invitation(meeting_id, party_id);


--
-- Name: delegation delegation_party_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.delegation
    ADD CONSTRAINT delegation_party_id_fkey FOREIGN KEY (party_id) REFERENCES public.party(id);


--
-- Name: delegation delegation_submitted_by_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.delegation
    ADD CONSTRAINT delegation_submitted_by_fkey FOREIGN KEY (submitted_by) REFERENCES public.person(id);


--
-- Name: distribution_rule distribution_rule_process_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.distribution_rule
    ADD CONSTRAINT distribution_rule_process_id_fkey FOREIGN KEY (process_id) REFERENCES public.process(id);


--
-- Name: document document_created_by_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.document
    ADD CONSTRAINT document_created_by_fkey FOREIGN KEY (created_by) REFERENCES public.person(id);


--
-- Name: document document_derived_from_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.document
    ADD CONSTRAINT document_derived_from_id_fkey FOREIGN KEY (derived_from_id) REFERENCES public.document(id);


--
-- Name: document_item document_item_agenda_item_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.document_item
    ADD CONSTRAINT document_item_agenda_item_id_fkey FOREIGN KEY (agenda_item_id) REFERENCES public.agenda_item(id) ON DELETE CASCADE;


--
-- Name: document_item document_item_document_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.document_item
    ADD CONSTRAINT document_item_document_id_fkey FOREIGN KEY (document_id) REFERENCES public.document(id);


--
-- Name: document document_meeting_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.document
    ADD CONSTRAINT document_meeting_id_fkey FOREIGN KEY (meeting_id) REFERENCES public.meeting(id);


--
-- Name: document_process document_process_document_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.document_process
    ADD CONSTRAINT document_process_document_id_fkey FOREIGN KEY (document_id) REFERENCES public.document(id);


--
-- Name: document_process document_process_process_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.document_process
    ADD CONSTRAINT document_process_process_id_fkey FOREIGN KEY (process_id) REFERENCES public.process(id);


--
-- Name: document document_submitting_party_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.document
    ADD CONSTRAINT document_submitting_party_id_fkey FOREIGN KEY (submitting_party_id) REFERENCES public.party(id);


--
-- Name: document document_supersedes_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.document
    ADD CONSTRAINT document_supersedes_id_fkey FOREIGN KEY (supersedes_id) REFERENCES public.document(id);


--
-- Name: document_symbol document_symbol_document_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.document_symbol
    ADD CONSTRAINT document_symbol_document_id_fkey FOREIGN KEY (document_id) REFERENCES public.document(id);


--
-- Name: document_topic document_topic_document_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.document_topic
    ADD CONSTRAINT document_topic_document_id_fkey FOREIGN KEY (document_id) REFERENCES public.document(id);


--
-- Name: document_topic document_topic_topic_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.document_topic
    ADD CONSTRAINT document_topic_topic_id_fkey FOREIGN KEY (topic_id) REFERENCES public.topic(id);


--
-- Name: draw draw_by_person_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.draw
    ADD CONSTRAINT draw_by_person_fkey FOREIGN KEY (by_person) REFERENCES public.person(id);


--
-- Name: draw draw_meeting_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.draw
    ADD CONSTRAINT draw_meeting_id_fkey FOREIGN KEY (meeting_id) REFERENCES public.meeting(id);


--
-- Name: draw draw_party_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.draw
    ADD CONSTRAINT draw_party_id_fkey FOREIGN KEY (party_id) REFERENCES public.party(id);


--
-- Name: edition edition_document_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.edition
    ADD CONSTRAINT edition_document_id_fkey FOREIGN KEY (document_id) REFERENCES public.document(id);


--
-- Name: edition_file edition_file_added_by_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.edition_file
    ADD CONSTRAINT edition_file_added_by_fkey FOREIGN KEY (added_by) REFERENCES public.person(id);


--
-- Name: edition_file edition_file_edition_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.edition_file
    ADD CONSTRAINT edition_file_edition_id_fkey FOREIGN KEY (edition_id) REFERENCES public.edition(id);


--
-- Name: follow_up follow_up_document_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.follow_up
    ADD CONSTRAINT follow_up_document_id_fkey FOREIGN KEY (document_id) REFERENCES public.document(id);


--
-- Name: follow_up follow_up_document_id_part_of_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.follow_up
    ADD CONSTRAINT follow_up_document_id_part_of_fkey FOREIGN KEY (document_id, part_of) REFERENCES public.follow_up(document_id, number);


--
-- Name: guest guest_answered_by_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.guest
    ADD CONSTRAINT guest_answered_by_fkey FOREIGN KEY (answered_by) REFERENCES public.person(id);


--
-- Name: guest guest_meeting_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.guest
    ADD CONSTRAINT guest_meeting_id_fkey FOREIGN KEY (meeting_id) REFERENCES public.meeting(id);


--
-- Name: guest guest_person_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.guest
    ADD CONSTRAINT guest_person_id_fkey FOREIGN KEY (person_id) REFERENCES public.person(id);


--
-- Name: guest guest_sent_by_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.guest
    ADD CONSTRAINT guest_sent_by_fkey FOREIGN KEY (sent_by) REFERENCES public.person(id);


--
-- Name: invitation invitation_answered_by_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.invitation
    ADD CONSTRAINT invitation_answered_by_fkey FOREIGN KEY (answered_by) REFERENCES public.person(id);


--
-- Name: invitation invitation_meeting_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.invitation
    ADD CONSTRAINT invitation_meeting_id_fkey FOREIGN KEY (meeting_id) REFERENCES public.meeting(id);


--
-- Name: invitation invitation_party_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.invitation
    ADD CONSTRAINT invitation_party_id_fkey FOREIGN KEY (party_id) REFERENCES public.party(id);


--
-- Name: invitation invitation_sent_by_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.invitation
    ADD CONSTRAINT invitation_sent_by_fkey FOREIGN KEY (sent_by) REFERENCES public.person(id);


--
-- Name: invitation_text invitation_text_meeting_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.invitation_text
    ADD CONSTRAINT invitation_text_meeting_id_fkey FOREIGN KEY (meeting_id) REFERENCES public.meeting(id);


--
-- Name: invitation_text invitation_text_process_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.invitation_text
    ADD CONSTRAINT invitation_text_process_id_fkey FOREIGN KEY (process_id) REFERENCES public.process(id);


--
-- Name: invitee invitee_meeting_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.invitee
    ADD CONSTRAINT invitee_meeting_id_fkey FOREIGN KEY (meeting_id) REFERENCES public.meeting(id);


--
-- Name: invitee invitee_party_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.invitee
    ADD CONSTRAINT invitee_party_id_fkey FOREIGN KEY (party_id) REFERENCES public.party(id);


--
-- Name: link_device link_device_link_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.link_device
    ADD CONSTRAINT link_device_link_id_fkey FOREIGN KEY (link_id) REFERENCES public.personal_link(id) ON DELETE CASCADE;


--
-- Name: mail mail_meeting_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.mail
    ADD CONSTRAINT mail_meeting_fkey FOREIGN KEY (meeting) REFERENCES public.meeting(id);


--
-- Name: mail mail_party_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.mail
    ADD CONSTRAINT mail_party_fkey FOREIGN KEY (party) REFERENCES public.party(id);


--
-- Name: mail mail_person_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.mail
    ADD CONSTRAINT mail_person_fkey FOREIGN KEY (person) REFERENCES public.person(id);


--
-- Name: mail mail_personal_link_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.mail
    ADD CONSTRAINT mail_personal_link_fkey FOREIGN KEY (personal_link) REFERENCES public.personal_link(id);


--
-- Name: meeting_change meeting_change_meeting_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.meeting_change
    ADD CONSTRAINT meeting_change_meeting_id_fkey FOREIGN KEY (meeting_id) REFERENCES public.meeting(id);


--
-- Name: meeting meeting_created_by_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.meeting
    ADD CONSTRAINT meeting_created_by_fkey FOREIGN KEY (created_by) REFERENCES public.person(id);


--
-- Name: meeting_partner meeting_partner_meeting_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.meeting_partner
    ADD CONSTRAINT meeting_partner_meeting_id_fkey FOREIGN KEY (meeting_id) REFERENCES public.meeting(id);


--
-- Name: meeting_partner meeting_partner_party_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.meeting_partner
    ADD CONSTRAINT meeting_partner_party_id_fkey FOREIGN KEY (party_id) REFERENCES public.party(id);


--
-- Name: meeting_process meeting_process_meeting_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.meeting_process
    ADD CONSTRAINT meeting_process_meeting_id_fkey FOREIGN KEY (meeting_id) REFERENCES public.meeting(id);


--
-- Name: meeting_process meeting_process_process_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.meeting_process
    ADD CONSTRAINT meeting_process_process_id_fkey FOREIGN KEY (process_id) REFERENCES public.process(id);


--
-- Name: meeting meeting_series_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.meeting
    ADD CONSTRAINT meeting_series_id_fkey FOREIGN KEY (series_id) REFERENCES public.series(id);


--
-- Name: meeting_topic meeting_topic_meeting_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.meeting_topic
    ADD CONSTRAINT meeting_topic_meeting_id_fkey FOREIGN KEY (meeting_id) REFERENCES public.meeting(id);


--
-- Name: meeting_topic meeting_topic_topic_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.meeting_topic
    ADD CONSTRAINT meeting_topic_topic_id_fkey FOREIGN KEY (topic_id) REFERENCES public.topic(id);


--
-- Name: membership membership_party_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.membership
    ADD CONSTRAINT membership_party_id_fkey FOREIGN KEY (party_id) REFERENCES public.party(id);


--
-- Name: membership membership_process_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.membership
    ADD CONSTRAINT membership_process_id_fkey FOREIGN KEY (process_id) REFERENCES public.process(id);


--
-- Name: outcome outcome_issued_as_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.outcome
    ADD CONSTRAINT outcome_issued_as_id_fkey FOREIGN KEY (issued_as_id) REFERENCES public.document(id);


--
-- Name: outcome outcome_meeting_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.outcome
    ADD CONSTRAINT outcome_meeting_id_fkey FOREIGN KEY (meeting_id) REFERENCES public.meeting(id);


--
-- Name: party party_continued_by_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.party
    ADD CONSTRAINT party_continued_by_id_fkey FOREIGN KEY (continued_by_id) REFERENCES public.party(id);


--
-- Name: party_list_party party_list_party_party_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.party_list_party
    ADD CONSTRAINT party_list_party_party_id_fkey FOREIGN KEY (party_id) REFERENCES public.party(id);


--
-- Name: party_list_party party_list_party_party_list_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.party_list_party
    ADD CONSTRAINT party_list_party_party_list_id_fkey FOREIGN KEY (party_list_id) REFERENCES public.party_list(id);


--
-- Name: party_list party_list_process_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.party_list
    ADD CONSTRAINT party_list_process_id_fkey FOREIGN KEY (process_id) REFERENCES public.process(id);


--
-- Name: party_successor party_successor_party_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.party_successor
    ADD CONSTRAINT party_successor_party_id_fkey FOREIGN KEY (party_id) REFERENCES public.party(id);


--
-- Name: party_successor party_successor_successor_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.party_successor
    ADD CONSTRAINT party_successor_successor_id_fkey FOREIGN KEY (successor_id) REFERENCES public.party(id);


--
-- Name: personal_link personal_link_meeting_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.personal_link
    ADD CONSTRAINT personal_link_meeting_fkey FOREIGN KEY (meeting) REFERENCES public.meeting(id);


--
-- Name: personal_link personal_link_person_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.personal_link
    ADD CONSTRAINT personal_link_person_id_fkey FOREIGN KEY (person_id) REFERENCES public.person(id);


--
-- Name: process_topic process_topic_process_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.process_topic
    ADD CONSTRAINT process_topic_process_id_fkey FOREIGN KEY (process_id) REFERENCES public.process(id);


--
-- Name: process_topic process_topic_topic_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.process_topic
    ADD CONSTRAINT process_topic_topic_id_fkey FOREIGN KEY (topic_id) REFERENCES public.topic(id);


--
-- Name: quotation_party quotation_party_party_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.quotation_party
    ADD CONSTRAINT quotation_party_party_id_fkey FOREIGN KEY (party_id) REFERENCES public.party(id);


--
-- Name: quotation_party quotation_party_quotation_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.quotation_party
    ADD CONSTRAINT quotation_party_quotation_id_fkey FOREIGN KEY (quotation_id) REFERENCES public.quotation(id);


--
-- Name: quotation_process quotation_process_process_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.quotation_process
    ADD CONSTRAINT quotation_process_process_id_fkey FOREIGN KEY (process_id) REFERENCES public.process(id);


--
-- Name: quotation_process quotation_process_quotation_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.quotation_process
    ADD CONSTRAINT quotation_process_quotation_id_fkey FOREIGN KEY (quotation_id) REFERENCES public.quotation(id);


--
-- Name: registration registration_delegate_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.registration
    ADD CONSTRAINT registration_delegate_id_fkey FOREIGN KEY (delegate_id) REFERENCES public.delegate(id) ON DELETE CASCADE;


--
-- Name: registration_request registration_request_decided_by_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.registration_request
    ADD CONSTRAINT registration_request_decided_by_fkey FOREIGN KEY (decided_by) REFERENCES public.person(id);


--
-- Name: registration_request registration_request_meeting_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.registration_request
    ADD CONSTRAINT registration_request_meeting_id_fkey FOREIGN KEY (meeting_id) REFERENCES public.meeting(id);


--
-- Name: registration_request registration_request_party_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.registration_request
    ADD CONSTRAINT registration_request_party_id_fkey FOREIGN KEY (party_id) REFERENCES public.party(id);


--
-- Name: registration_request registration_request_person_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.registration_request
    ADD CONSTRAINT registration_request_person_id_fkey FOREIGN KEY (person_id) REFERENCES public.person(id);


--
-- Name: release release_meeting_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.release
    ADD CONSTRAINT release_meeting_id_fkey FOREIGN KEY (meeting_id) REFERENCES public.meeting(id);


--
-- Name: release release_released_by_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.release
    ADD CONSTRAINT release_released_by_fkey FOREIGN KEY (released_by) REFERENCES public.person(id);


--
-- Name: rendition rendition_release_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.rendition
    ADD CONSTRAINT rendition_release_id_fkey FOREIGN KEY (release_id) REFERENCES public.release(id);


--
-- Name: repeated_request repeated_request_person_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.repeated_request
    ADD CONSTRAINT repeated_request_person_fkey FOREIGN KEY (person) REFERENCES public.person(id) ON DELETE CASCADE;


--
-- Name: role_grant role_grant_given_by_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.role_grant
    ADD CONSTRAINT role_grant_given_by_fkey FOREIGN KEY (given_by) REFERENCES public.person(id);


--
-- Name: role_grant role_grant_meeting_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.role_grant
    ADD CONSTRAINT role_grant_meeting_fkey FOREIGN KEY (meeting) REFERENCES public.meeting(id);


--
-- Name: role_grant role_grant_party_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.role_grant
    ADD CONSTRAINT role_grant_party_fkey FOREIGN KEY (party) REFERENCES public.party(id);


--
-- Name: role_grant role_grant_person_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.role_grant
    ADD CONSTRAINT role_grant_person_id_fkey FOREIGN KEY (person_id) REFERENCES public.person(id);


--
-- Name: role_grant role_grant_process_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.role_grant
    ADD CONSTRAINT role_grant_process_fkey FOREIGN KEY (process) REFERENCES public.process(id);


--
-- Name: scheduled scheduled_item_id_meeting_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.scheduled
    ADD CONSTRAINT scheduled_item_id_meeting_id_fkey FOREIGN KEY (item_id, meeting_id) REFERENCES public.agenda_item(id, meeting_id);


--
-- Name: scheduled scheduled_sitting_id_meeting_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.scheduled
    ADD CONSTRAINT scheduled_sitting_id_meeting_id_fkey FOREIGN KEY (sitting_id, meeting_id) REFERENCES public.sitting(id, meeting_id);


--
-- Name: series series_process_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.series
    ADD CONSTRAINT series_process_id_fkey FOREIGN KEY (process_id) REFERENCES public.process(id);


--
-- Name: sitting sitting_meeting_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.sitting
    ADD CONSTRAINT sitting_meeting_id_fkey FOREIGN KEY (meeting_id) REFERENCES public.meeting(id);


--
-- Name: speaker speaker_item_id_meeting_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.speaker
    ADD CONSTRAINT speaker_item_id_meeting_id_fkey FOREIGN KEY (item_id, meeting_id) REFERENCES public.agenda_item(id, meeting_id);


--
-- Name: speaker speaker_sitting_id_meeting_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.speaker
    ADD CONSTRAINT speaker_sitting_id_meeting_id_fkey FOREIGN KEY (sitting_id, meeting_id) REFERENCES public.sitting(id, meeting_id);


--
-- Name: webhook_delivery webhook_delivery_webhook_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.webhook_delivery
    ADD CONSTRAINT webhook_delivery_webhook_id_fkey FOREIGN KEY (webhook_id) REFERENCES public.webhook(id);


--
-- Name: webhook webhook_process_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.webhook
    ADD CONSTRAINT webhook_process_fkey FOREIGN KEY (process) REFERENCES public.process(id);


--
-- Name: webhook webhook_subscriber_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.webhook
    ADD CONSTRAINT webhook_subscriber_fkey FOREIGN KEY (subscriber) REFERENCES public.person(id);


--
-- Name: SCHEMA public; Type: ACL; Schema: -; Owner: -
--

GRANT USAGE ON SCHEMA public TO intersession;


--
-- Name: TABLE act_log; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT ON TABLE public.act_log TO intersession;


--
-- Name: TABLE addressee; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.addressee TO intersession;


--
-- Name: TABLE admission; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.admission TO intersession;


--
-- Name: TABLE agenda; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.agenda TO intersession;


--
-- Name: TABLE agenda_item; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.agenda_item TO intersession;


--
-- Name: TABLE archived_list; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.archived_list TO intersession;


--
-- Name: TABLE attempt; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.attempt TO intersession;


--
-- Name: TABLE browser_session; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.browser_session TO intersession;


--
-- Name: TABLE document; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.document TO intersession;


--
-- Name: TABLE document_process; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.document_process TO intersession;


--
-- Name: TABLE meeting_process; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.meeting_process TO intersession;


--
-- Name: TABLE home; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.home TO intersession;


--
-- Name: TABLE meeting; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.meeting TO intersession;


--
-- Name: TABLE party; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.party TO intersession;


--
-- Name: TABLE place; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.place TO intersession;


--
-- Name: TABLE role_grant; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.role_grant TO intersession;


--
-- Name: TABLE cell; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.cell TO intersession;


--
-- Name: TABLE comments; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.comments TO intersession;


--
-- Name: TABLE correspondence; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.correspondence TO intersession;


--
-- Name: TABLE daily_notice; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.daily_notice TO intersession;


--
-- Name: TABLE delegate; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.delegate TO intersession;


--
-- Name: TABLE delegation; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.delegation TO intersession;


--
-- Name: TABLE delegation_entry; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.delegation_entry TO intersession;


--
-- Name: TABLE delegation_note; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.delegation_note TO intersession;


--
-- Name: TABLE distribution_rule; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.distribution_rule TO intersession;


--
-- Name: TABLE document_item; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.document_item TO intersession;


--
-- Name: TABLE document_symbol; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.document_symbol TO intersession;


--
-- Name: TABLE document_topic; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.document_topic TO intersession;


--
-- Name: TABLE download_log; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT ON TABLE public.download_log TO intersession;


--
-- Name: TABLE draw; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT ON TABLE public.draw TO intersession;


--
-- Name: TABLE edition; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.edition TO intersession;


--
-- Name: TABLE edition_file; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.edition_file TO intersession;


--
-- Name: TABLE follow_up; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.follow_up TO intersession;


--
-- Name: TABLE guest; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.guest TO intersession;


--
-- Name: TABLE invitation; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.invitation TO intersession;


--
-- Name: TABLE invitation_text; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.invitation_text TO intersession;


--
-- Name: TABLE invitee; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.invitee TO intersession;


--
-- Name: TABLE job_run; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.job_run TO intersession;


--
-- Name: TABLE link_device; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.link_device TO intersession;


--
-- Name: TABLE log_seal; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT ON TABLE public.log_seal TO intersession;


--
-- Name: TABLE mail; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.mail TO intersession;


--
-- Name: TABLE meeting_change; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.meeting_change TO intersession;


--
-- Name: TABLE meeting_partner; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.meeting_partner TO intersession;


--
-- Name: TABLE meeting_topic; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.meeting_topic TO intersession;


--
-- Name: TABLE membership; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.membership TO intersession;


--
-- Name: TABLE message; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.message TO intersession;


--
-- Name: SEQUENCE message_id_seq; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,USAGE ON SEQUENCE public.message_id_seq TO intersession;


--
-- Name: TABLE one_time_code; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.one_time_code TO intersession;


--
-- Name: TABLE outcome; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.outcome TO intersession;


--
-- Name: TABLE party_list; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.party_list TO intersession;


--
-- Name: TABLE party_list_party; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.party_list_party TO intersession;


--
-- Name: TABLE party_successor; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.party_successor TO intersession;


--
-- Name: TABLE person; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.person TO intersession;


--
-- Name: TABLE personal_link; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.personal_link TO intersession;


--
-- Name: TABLE process; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.process TO intersession;


--
-- Name: TABLE process_topic; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.process_topic TO intersession;


--
-- Name: TABLE quotation; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.quotation TO intersession;


--
-- Name: TABLE quotation_party; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.quotation_party TO intersession;


--
-- Name: TABLE quotation_process; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.quotation_process TO intersession;


--
-- Name: TABLE reader_of_mail; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.reader_of_mail TO intersession;


--
-- Name: TABLE reference_counter; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.reference_counter TO intersession;


--
-- Name: TABLE registration; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.registration TO intersession;


--
-- Name: TABLE registration_request; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.registration_request TO intersession;


--
-- Name: TABLE release; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT ON TABLE public.release TO intersession;


--
-- Name: TABLE rendition; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT ON TABLE public.rendition TO intersession;


--
-- Name: TABLE repeated_request; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.repeated_request TO intersession;


--
-- Name: TABLE scheduled; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.scheduled TO intersession;


--
-- Name: TABLE series; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.series TO intersession;


--
-- Name: TABLE sitting; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.sitting TO intersession;


--
-- Name: TABLE speaker; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.speaker TO intersession;


--
-- Name: TABLE standing_at_meeting; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.standing_at_meeting TO intersession;


--
-- Name: TABLE topic; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.topic TO intersession;


--
-- Name: TABLE vault_key; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.vault_key TO intersession;


--
-- Name: TABLE webhook; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.webhook TO intersession;


--
-- Name: TABLE webhook_delivery; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.webhook_delivery TO intersession;


--
-- Name: DEFAULT PRIVILEGES FOR SEQUENCES; Type: DEFAULT ACL; Schema: public; Owner: -
--

ALTER DEFAULT PRIVILEGES FOR ROLE intersession_owner IN SCHEMA public GRANT SELECT,USAGE ON SEQUENCES  TO intersession;


--
-- Name: DEFAULT PRIVILEGES FOR TABLES; Type: DEFAULT ACL; Schema: public; Owner: -
--

ALTER DEFAULT PRIVILEGES FOR ROLE intersession_owner IN SCHEMA public GRANT SELECT,INSERT,DELETE,UPDATE ON TABLES  TO intersession;


--
-- PostgreSQL database dump complete
--


