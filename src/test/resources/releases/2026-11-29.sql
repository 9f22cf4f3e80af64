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
-- Name: unaccent; Type: EXTENSION; Schema: -; Owner: -
--

CREATE EXTENSION IF NOT EXISTS unaccent WITH SCHEMA public;


--
-- Name: EXTENSION unaccent; Type: COMMENT; Schema: -; Owner: -
--

COMMENT ON EXTENSION unaccent IS 'text search dictionary that removes accents';


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
    LANGUAGE sql STABLE STRICT
    AS $$ select lower(unaccent(words)) $$;


--
-- Name: said(jsonb); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.said(texts jsonb) RETURNS text
    LANGUAGE sql STABLE
    AS $$ select coalesce(string_agg(plain(value), ' '), '') from jsonb_each_text(texts) $$;


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
    CONSTRAINT person_check CHECK (((issuer IS NULL) = (subject IS NULL))),
    CONSTRAINT person_family_name_check CHECK (((length(family_name) >= 1) AND (length(family_name) <= 200)))
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
    CONSTRAINT registration_accessibility_check CHECK ((length(accessibility) <= 1000)),
    CONSTRAINT registration_dietary_check CHECK ((length(dietary) <= 1000)),
    CONSTRAINT registration_name_on_document_check CHECK ((length(name_on_document) <= 400)),
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
    CONSTRAINT registration_request_accessibility_check CHECK ((length(accessibility) <= 1000)),
    CONSTRAINT registration_request_courtesy_title_check CHECK ((length(courtesy_title) <= 40)),
    CONSTRAINT registration_request_dietary_check CHECK ((length(dietary) <= 1000)),
    CONSTRAINT registration_request_email_check CHECK ((length(email) <= 254)),
    CONSTRAINT registration_request_family_name_check CHECK (((length(family_name) >= 1) AND (length(family_name) <= 200))),
    CONSTRAINT registration_request_functional_title_check CHECK ((length(functional_title) <= 300)),
    CONSTRAINT registration_request_given_name_check CHECK ((length(given_name) <= 200)),
    CONSTRAINT registration_request_name_on_document_check CHECK ((length(name_on_document) <= 400)),
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
-- Data for Name: act_log; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.act_log VALUES
	('01a22915-f808-7a48-b46a-86519ec39da6', '2026-11-29 20:53:55.33655+00', NULL, 'person.recognized', '01a22915-f807-7fc2-bcc3-ba76d16914cb'),
	('01a22915-f9c7-7ebb-9e67-29b45709390c', '2026-11-29 20:53:55.783873+00', '01a22915-f807-7fc2-bcc3-ba76d16914cb', 'person.added', '01a22915-f9c7-7897-b2c5-c4d329c707b6'),
	('01a22915-faea-7df2-9506-f697b4d6cbd1', '2026-11-29 20:53:56.074834+00', '01a22915-f807-7fc2-bcc3-ba76d16914cb', 'grant.given', '01a22915-fae9-781b-8861-7ab1ee4d8b05'),
	('01a22915-fbc7-7edf-9788-15a92fc5b0ba', '2026-11-29 20:53:56.295883+00', NULL, 'person.recognized', '01a22915-f9c7-7897-b2c5-c4d329c707b6'),
	('01a22915-fce9-7439-9145-92df663a3a2a', '2026-11-29 20:53:56.585236+00', '01a22915-f9c7-7897-b2c5-c4d329c707b6', 'grant.given', '01a22915-fce8-7131-8214-71a29c241cc2'),
	('01a22915-fd59-73b8-aced-7a1044fa8b8b', '2026-11-29 20:53:56.697171+00', NULL, 'person.recognized', '01a22915-fce7-7f13-9c5f-28fe0293ac8c'),
	('01a22915-fe1c-752a-8881-fa52ed8d6753', '2026-11-29 20:53:56.892294+00', '01a22915-f9c7-7897-b2c5-c4d329c707b6', 'meeting.schedule', '01a22915-fe1c-70e4-9cdc-477bd1296347'),
	('01a22916-00a7-74df-8756-ea50c62789c4', '2026-11-29 20:53:57.543233+00', '01a22915-f9c7-7897-b2c5-c4d329c707b6', 'meeting.announce', '01a22915-fe1c-70e4-9cdc-477bd1296347'),
	('01a22916-00fe-7a3d-9362-0d746962b5a2', '2026-11-29 20:53:57.630611+00', '01a22915-f9c7-7897-b2c5-c4d329c707b6', 'addressee.kept', '01a22915-edda-70b0-b869-080912660370'),
	('01a22916-016a-73c2-b4cf-30d2cf0569cc', '2026-11-29 20:53:57.73821+00', '01a22915-f9c7-7897-b2c5-c4d329c707b6', 'audience.chosen', '01a22915-fe1c-70e4-9cdc-477bd1296347'),
	('01a22916-0209-7ce7-9102-1007657b2f12', '2026-11-29 20:53:57.89766+00', '01a22915-f9c7-7897-b2c5-c4d329c707b6', 'invitation.sent', '01a22915-fe1c-70e4-9cdc-477bd1296347'),
	('01a22916-0256-7551-876c-7a36a3acfa90', '2026-11-29 20:53:57.974317+00', '01a22915-fce7-7f13-9c5f-28fe0293ac8c', 'delegation.answered', '01a22916-0255-7b59-b53a-f6212609c2d5'),
	('01a22916-0308-7548-9182-2945cc885369', '2026-11-29 20:53:58.152317+00', '01a22915-fce7-7f13-9c5f-28fe0293ac8c', 'delegate.named', '01a22916-0255-7b59-b53a-f6212609c2d5'),
	('01a22916-03cd-7d81-a213-4336b0c4ce43', '2026-11-29 20:53:58.349828+00', '01a22915-fce7-7f13-9c5f-28fe0293ac8c', 'delegation.letter-received', '01a22916-0255-7b59-b53a-f6212609c2d5'),
	('01a22916-0461-79ef-bab7-484d62390ba6', '2026-11-29 20:53:58.4976+00', '01a22915-fce7-7f13-9c5f-28fe0293ac8c', 'delegation.submitted', '01a22916-0255-7b59-b53a-f6212609c2d5'),
	('01a22916-0780-7950-ae43-7f9064f6fdb3', '2026-11-29 20:53:59.296565+00', '01a22915-f9c7-7897-b2c5-c4d329c707b6', 'delegation.confirmed', '01a22916-0255-7b59-b53a-f6212609c2d5'),
	('01a22916-07f3-79e3-867d-bca2339673b4', '2026-11-29 20:53:59.411593+00', '01a22915-f9c7-7897-b2c5-c4d329c707b6', 'document.added', '01a22916-07f3-75a2-b30c-84b4fc90484a'),
	('01a22916-0c82-7dc3-907c-016e768d21a8', '2026-11-29 20:54:00.578834+00', '01a22915-f9c7-7897-b2c5-c4d329c707b6', 'document.file-received', '01a22916-07f3-75a2-b30c-84b4fc90484a'),
	('01a22916-0ccc-7229-baa7-69f429d2a676', '2026-11-29 20:54:00.65208+00', '01a22915-f9c7-7897-b2c5-c4d329c707b6', 'document.issued', '01a22916-07f3-75a2-b30c-84b4fc90484a'),
	('01a22916-0d95-76ac-8a3d-80856fc8b64a', '2026-11-29 20:54:00.852247+00', '01a22915-f9c7-7897-b2c5-c4d329c707b6', 'grant.given', '01a22916-0d92-7bbd-9a61-9d44704642bb'),
	('01a22916-0e24-763d-b2e1-a6849c768276', '2026-11-29 20:54:00.996337+00', NULL, 'person.recognized', '01a22916-0d92-78cb-b9cb-1184b4c119ee'),
	('01a22916-0e9b-7a2f-9694-284630f3ca0c', '2026-11-29 20:54:01.115612+00', '01a22915-f9c7-7897-b2c5-c4d329c707b6', 'meeting.schedule', '01a22916-0e9b-76dc-acbb-1caec3a24706'),
	('01a22916-0ed9-70be-bc5f-bf96505f1096', '2026-11-29 20:54:01.176999+00', '01a22915-f9c7-7897-b2c5-c4d329c707b6', 'meeting.announce', '01a22916-0e9b-76dc-acbb-1caec3a24706'),
	('01a22916-0f20-7204-a1c4-64d13ce6f86c', '2026-11-29 20:54:01.248101+00', '01a22915-f9c7-7897-b2c5-c4d329c707b6', 'addressee.kept', '01a22915-edda-70b0-b869-080912660370'),
	('01a22916-0f55-75eb-b595-04ff08688a9a', '2026-11-29 20:54:01.301345+00', '01a22915-f9c7-7897-b2c5-c4d329c707b6', 'audience.chosen', '01a22916-0e9b-76dc-acbb-1caec3a24706'),
	('01a22916-0fab-70a0-b0cb-fca0f4008ce5', '2026-11-29 20:54:01.387026+00', '01a22915-f9c7-7897-b2c5-c4d329c707b6', 'invitation.sent', '01a22916-0e9b-76dc-acbb-1caec3a24706'),
	('01a22916-0fda-7c6f-ba7a-15f5ac4751ec', '2026-11-29 20:54:01.434763+00', '01a22916-0d92-78cb-b9cb-1184b4c119ee', 'delegation.answered', '01a22916-0fda-78e1-b588-09e116e16a39'),
	('01a22916-1036-773a-bf4b-46efe4123c68', '2026-11-29 20:54:01.526439+00', '01a22916-0d92-78cb-b9cb-1184b4c119ee', 'delegate.named', '01a22916-0fda-78e1-b588-09e116e16a39'),
	('01a22916-1082-7928-8233-b4f21605e2b0', '2026-11-29 20:54:01.602558+00', '01a22916-0d92-78cb-b9cb-1184b4c119ee', 'delegation.letter-received', '01a22916-0fda-78e1-b588-09e116e16a39'),
	('01a22916-10fa-763c-9087-5cfde7acb4fd', '2026-11-29 20:54:01.722375+00', '01a22916-0d92-78cb-b9cb-1184b4c119ee', 'delegation.submitted', '01a22916-0fda-78e1-b588-09e116e16a39'),
	('01a22916-1188-7b25-a5e6-1d91753d9208', '2026-11-29 20:54:01.864677+00', '01a22915-f9c7-7897-b2c5-c4d329c707b6', 'delegation.confirmed', '01a22916-0fda-78e1-b588-09e116e16a39'),
	('01a22916-11cf-71ca-86b8-e04dfdfce158', '2026-11-29 20:54:01.935087+00', '01a22915-f9c7-7897-b2c5-c4d329c707b6', 'document.added', '01a22916-11ce-7d59-a49c-dd59b1d9ec64'),
	('01a22916-1263-70bd-b1aa-99ffccb4a548', '2026-11-29 20:54:02.083019+00', '01a22915-f9c7-7897-b2c5-c4d329c707b6', 'document.file-received', '01a22916-11ce-7d59-a49c-dd59b1d9ec64'),
	('01a22916-128a-77f1-ab18-279c1c4aba2e', '2026-11-29 20:54:02.122432+00', '01a22915-f9c7-7897-b2c5-c4d329c707b6', 'document.issued', '01a22916-11ce-7d59-a49c-dd59b1d9ec64');


--
-- Data for Name: addressee; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.addressee VALUES
	('01a22916-00fe-778e-b765-c6362d406271', 0, '01a22915-edda-70b0-b869-080912660370', '01a22915-edac-7714-86b7-c1c0229cf36b', NULL, NULL, 'mission-1uf630s4k4@example.org', false),
	('01a22916-0f1f-7f38-b719-b69a7a07d1df', 0, '01a22915-edda-70b0-b869-080912660370', '01a22915-eda8-7b7b-a325-92a6d19310bd', NULL, NULL, 'mission-1ugtz3uq66@example.org', false);


--
-- Data for Name: admission; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.admission VALUES
	('01a22916-01fa-7255-bbc8-e6684f311af6', 0, '01a22915-fe1c-70e4-9cdc-477bd1296347', '01a22915-edac-7714-86b7-c1c0229cf36b', 'MEMBER', true),
	('01a22916-0fa5-7193-bb72-de2aafd0cb61', 0, '01a22916-0e9b-76dc-acbb-1caec3a24706', '01a22915-eda8-7b7b-a325-92a6d19310bd', 'MEMBER', true);


--
-- Data for Name: agenda; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: agenda_item; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: attempt; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: browser_session; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.browser_session VALUES
	('01a22915-f7b2-7abd-8afe-32f24a06be49', 0, 'http://localhost:58179/intersession', 'admin-1udkbii572@example.org', NULL, '?', '2026-11-29 20:53:55.250298+00', '2026-11-29 20:53:55.250298+00', '2026-11-30 07:53:55.250298+00', NULL),
	('01a22915-fba7-7227-aea6-82c93138d753', 0, 'http://localhost:58179/intersession', 'officer-1udkb1gwg1@example.org', NULL, '?', '2026-11-29 20:53:56.262922+00', '2026-11-29 20:53:56.262922+00', '2026-11-30 07:53:56.262922+00', NULL),
	('01a22915-fd39-7291-8fed-a6b29eb9e756', 0, 'http://localhost:58179/intersession', 'focal-1ueni62w63@example.org', NULL, '?', '2026-11-29 20:53:56.664944+00', '2026-11-29 20:53:56.664944+00', '2026-11-30 07:53:56.664944+00', NULL),
	('01a22916-0df7-7fd9-a9f9-cade1293bae6', 0, 'http://localhost:58179/intersession', 'focal-1ugngc4z45@example.org', NULL, '?', '2026-11-29 20:54:00.951764+00', '2026-11-29 20:54:00.951764+00', '2026-11-30 07:54:00.951764+00', NULL);


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
	('01a22916-0308-71b8-afd0-ad33b96485ce', 1, '01a22916-0255-7b59-b53a-f6212609c2d5', 2, 1, 1, 'HEAD', 'CONFIRMED', NULL, 'Example', 'Example', 'Director', 'example@a-meeting-of-this-release-2027.example.org', '01a22916-04b6-7a26-95cf-79c67272b58f', NULL, '2026-11-29 20:53:58.144143+00', '2026-11-29 20:53:58.569289+00', NULL, false, NULL),
	('01a22916-1036-745c-b1f6-e32a23a20c84', 1, '01a22916-0fda-78e1-b588-09e116e16a39', 2, 1, 1, 'HEAD', 'CONFIRMED', NULL, 'Example', 'Example', 'Director', 'example@a-meeting-of-this-release-2027-2.example.org', '01a22916-1136-709b-a5d1-1aa99f24b725', NULL, '2026-11-29 20:54:01.522206+00', '2026-11-29 20:54:01.774628+00', NULL, false, NULL);


--
-- Data for Name: delegation; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.delegation VALUES
	('01a22916-0255-7b59-b53a-f6212609c2d5', 4, '01a22916-01f4-7f5f-b93c-191a3f9eba97', '01a22915-fe1c-70e4-9cdc-477bd1296347', '01a22915-edac-7714-86b7-c1c0229cf36b', 'CONFIRMED', 2, 4, '2026-11-29 20:53:58.487853+00', '01a22915-fce7-7f13-9c5f-28fe0293ac8c', false, '9b6b17f80d225b6d9fdc40e4f9f9329ecb8a52a24ab84939bd42706594316279', 'nota.pdf', 'application/pdf', '2026-11-29 20:53:58.341441+00', NULL),
	('01a22916-0fda-78e1-b588-09e116e16a39', 4, '01a22916-0fa3-7967-b991-6e6a04d5e3d8', '01a22916-0e9b-76dc-acbb-1caec3a24706', '01a22915-eda8-7b7b-a325-92a6d19310bd', 'CONFIRMED', 2, 4, '2026-11-29 20:54:01.71004+00', '01a22916-0d92-78cb-b9cb-1184b4c119ee', false, '193b03c85e3e6a0d84a57401c67c24b11316040d3a3d5326a95e4565e75f0246', 'nota.pdf', 'application/pdf', '2026-11-29 20:54:01.596835+00', NULL);


--
-- Data for Name: delegation_entry; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.delegation_entry VALUES
	('01a22916-0256-73a7-a73a-4e87f586b09a', '01a22916-0255-7b59-b53a-f6212609c2d5', NULL, '2026-11-29 20:53:57.9529+00', '01a22915-fce7-7f13-9c5f-28fe0293ac8c', 'ANSWERED_WILL_ATTEND', false, NULL, NULL, NULL, NULL),
	('01a22916-0308-745e-8deb-3bbc6e145035', '01a22916-0255-7b59-b53a-f6212609c2d5', '01a22916-0308-71b8-afd0-ad33b96485ce', '2026-11-29 20:53:58.144143+00', '01a22915-fce7-7f13-9c5f-28fe0293ac8c', 'NAMED', false, NULL, NULL, NULL, NULL),
	('01a22916-03cd-7b8a-b141-7eee68469911', '01a22916-0255-7b59-b53a-f6212609c2d5', NULL, '2026-11-29 20:53:58.341441+00', '01a22915-fce7-7f13-9c5f-28fe0293ac8c', 'LETTER_RECEIVED', false, NULL, NULL, NULL, NULL),
	('01a22916-0461-780f-803a-80eba1868b9b', '01a22916-0255-7b59-b53a-f6212609c2d5', NULL, '2026-11-29 20:53:58.487853+00', '01a22915-fce7-7f13-9c5f-28fe0293ac8c', 'SUBMITTED', false, NULL, NULL, NULL, NULL),
	('01a22916-04ba-70df-b4a0-67da87aeac48', '01a22916-0255-7b59-b53a-f6212609c2d5', '01a22916-0308-71b8-afd0-ad33b96485ce', '2026-11-29 20:53:58.569289+00', '01a22915-f9c7-7897-b2c5-c4d329c707b6', 'CONFIRMED', true, NULL, NULL, NULL, NULL),
	('01a22916-0fda-7baf-8c02-ab341c8e404f', '01a22916-0fda-78e1-b588-09e116e16a39', NULL, '2026-11-29 20:54:01.427755+00', '01a22916-0d92-78cb-b9cb-1184b4c119ee', 'ANSWERED_WILL_ATTEND', false, NULL, NULL, NULL, NULL),
	('01a22916-1036-7664-ae4f-5fc392a1fd29', '01a22916-0fda-78e1-b588-09e116e16a39', '01a22916-1036-745c-b1f6-e32a23a20c84', '2026-11-29 20:54:01.522206+00', '01a22916-0d92-78cb-b9cb-1184b4c119ee', 'NAMED', false, NULL, NULL, NULL, NULL),
	('01a22916-1082-7785-a624-04f69c28d1e7', '01a22916-0fda-78e1-b588-09e116e16a39', NULL, '2026-11-29 20:54:01.596835+00', '01a22916-0d92-78cb-b9cb-1184b4c119ee', 'LETTER_RECEIVED', false, NULL, NULL, NULL, NULL),
	('01a22916-10fa-746a-a412-b350e57a5320', '01a22916-0fda-78e1-b588-09e116e16a39', NULL, '2026-11-29 20:54:01.71004+00', '01a22916-0d92-78cb-b9cb-1184b4c119ee', 'SUBMITTED', false, NULL, NULL, NULL, NULL),
	('01a22916-1137-720d-a96c-8564d4c84905', '01a22916-0fda-78e1-b588-09e116e16a39', '01a22916-1036-745c-b1f6-e32a23a20c84', '2026-11-29 20:54:01.774628+00', '01a22915-f9c7-7897-b2c5-c4d329c707b6', 'CONFIRMED', true, NULL, NULL, NULL, NULL);


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
	('01a22915-f04b-791f-9335-b81212c48103', 0, NULL, 'PUBLICATION', '{"en": "International Agenda for Migration Management", "es": "Agenda Internacional para la Gestión de la Migración", "fr": "Agenda international pour la gestion des migrations"}', 'GENERAL', NULL, 'ISSUED', NULL, false, NULL, NULL, '2026-11-29 20:53:53.335381+00', NULL, NULL, NULL, NULL, NULL, NULL, '{"en": "Finalized at the Berne II Conference in December 2004; trilingual publication issued before July 2005. The year of issue could not be checked.", "es": "Ultimada en la conferencia Berna II en diciembre de 2004; publicación trilingüe aparecida antes de julio de 2005. El año de publicación no se ha podido comprobar.", "fr": "Mis au point à la Conférence Berne II en décembre 2004 ; publication trilingue parue avant juillet 2005. L''année de parution n''a pu être vérifiée."}', '{"en": "The source; titles as in the trilingual publication", "es": "La fuente; títulos de la publicación trilingüe", "fr": "La source ; titres de la publication trilingue"}', NULL, '2026-11-29 20:53:53.335381+00'),
	('01a22915-f051-7f6a-be99-c50b9c6d87ce', 0, NULL, 'PUBLICATION', '{"en": "Interstate Cooperation: Europe and Central Asia"}', 'GENERAL', NULL, 'ISSUED', NULL, false, NULL, NULL, '2026-11-29 20:53:53.36007+00', NULL, NULL, NULL, NULL, NULL, '2004', '{"en": "Regional study; presented at the Berne II Conference.", "es": "Estudio regional, presentado en la conferencia Berna II.", "fr": "Étude régionale, présentée à la Conférence Berne II."}', '{"en": "The source (four regional and one global study); title: table of contents at publications.iom.int", "es": "La fuente (cuatro estudios regionales y uno mundial); título: índice en publications.iom.int", "fr": "La source (quatre études régionales et une étude mondiale) ; titre : table des matières sur publications.iom.int"}', NULL, '2026-11-29 20:53:53.36007+00'),
	('01a22915-f054-7576-944b-9a08c1ba6628', 0, NULL, 'PUBLICATION', '{"en": "Interstate Cooperation: Asia"}', 'GENERAL', NULL, 'ISSUED', NULL, false, NULL, NULL, '2026-11-29 20:53:53.363504+00', NULL, NULL, NULL, NULL, NULL, '2004', '{"en": "Regional study; presented at the Berne II Conference.", "es": "Estudio regional, presentado en la conferencia Berna II.", "fr": "Étude régionale, présentée à la Conférence Berne II."}', '{"en": "The source (four regional and one global study); title: table of contents at publications.iom.int", "es": "La fuente (cuatro estudios regionales y uno mundial); título: índice en publications.iom.int", "fr": "La source (quatre études régionales et une étude mondiale) ; titre : table des matières sur publications.iom.int"}', NULL, '2026-11-29 20:53:53.363504+00'),
	('01a22915-f056-75b8-a9c5-3b3522a6a161', 0, NULL, 'PUBLICATION', '{"en": "Interstate Cooperation: The Americas"}', 'GENERAL', NULL, 'ISSUED', NULL, false, NULL, NULL, '2026-11-29 20:53:53.365588+00', NULL, NULL, NULL, NULL, NULL, '2004', '{"en": "Regional study; presented at the Berne II Conference.", "es": "Estudio regional, presentado en la conferencia Berna II.", "fr": "Étude régionale, présentée à la Conférence Berne II."}', '{"en": "The source (four regional and one global study); title: table of contents at publications.iom.int", "es": "La fuente (cuatro estudios regionales y uno mundial); título: índice en publications.iom.int", "fr": "La source (quatre études régionales et une étude mondiale) ; titre : table des matières sur publications.iom.int"}', NULL, '2026-11-29 20:53:53.365588+00'),
	('01a22915-f058-759a-abda-9853f17b797f', 0, NULL, 'PUBLICATION', '{"en": "Interstate Cooperation: Africa"}', 'GENERAL', NULL, 'ISSUED', NULL, false, NULL, NULL, '2026-11-29 20:53:53.367544+00', NULL, NULL, NULL, NULL, NULL, '2004', '{"en": "Regional study; presented at the Berne II Conference.", "es": "Estudio regional, presentado en la conferencia Berna II.", "fr": "Étude régionale, présentée à la Conférence Berne II."}', '{"en": "The source (four regional and one global study); title: table of contents at publications.iom.int", "es": "La fuente (cuatro estudios regionales y uno mundial); título: índice en publications.iom.int", "fr": "La source (quatre études régionales et une étude mondiale) ; titre : table des matières sur publications.iom.int"}', NULL, '2026-11-29 20:53:53.367544+00'),
	('01a22915-f05a-75ad-9c47-2bf1fdc52df1', 0, NULL, 'PUBLICATION', '{"en": "Managing Migration: Interstate Cooperation at the Global Level"}', 'GENERAL', NULL, 'ISSUED', NULL, false, NULL, NULL, '2026-11-29 20:53:53.369547+00', NULL, NULL, NULL, NULL, NULL, '2004', '{"en": "Global study; presented at the Berne II Conference.", "es": "Estudio mundial, presentado en la conferencia Berna II.", "fr": "Étude mondiale, présentée à la Conférence Berne II."}', '{"en": "The source (four regional and one global study); title: table of contents at publications.iom.int", "es": "La fuente (cuatro estudios regionales y uno mundial); título: índice en publications.iom.int", "fr": "La source (quatre études régionales et une étude mondiale) ; titre : table des matières sur publications.iom.int"}', NULL, '2026-11-29 20:53:53.369547+00'),
	('01a22915-f05c-7ada-b11f-17643dfe350f', 0, NULL, 'PUBLICATION', '{"en": "Migration and International Legal Norms"}', 'GENERAL', NULL, 'ISSUED', NULL, false, NULL, NULL, '2026-11-29 20:53:53.37155+00', NULL, NULL, NULL, NULL, NULL, NULL, '{"en": "Expert study on migration and existing international legal norms. The year of issue could not be checked.", "es": "Estudio de especialistas sobre la migración y las normas jurídicas internacionales vigentes. El año de publicación no se ha podido comprobar.", "fr": "Étude d''experts sur les migrations et les normes juridiques internationales existantes. L''année de parution n''a pu être vérifiée."}', '{"en": "The source (expert study); title: foreword of the trilingual publication of the Agenda, as stored", "es": "La fuente (estudio de especialistas); título: prólogo de la publicación trilingüe de la Agenda, tal como se conserva", "fr": "La source (étude d''experts) ; titre : avant-propos de la publication trilingue de l''Agenda, telle que conservée"}', NULL, '2026-11-29 20:53:53.37155+00'),
	('01a22915-f085-77ff-877f-8ae8e84d36f4', 0, '01a22915-efce-731d-aaf1-1debac06f8f4', 'OUTCOME', '{"en": "Berne II Chairman''s Summary – The Way Forward"}', 'GENERAL', NULL, 'ISSUED', NULL, false, NULL, NULL, '2026-11-29 20:53:53.413387+00', NULL, NULL, NULL, NULL, NULL, '2004', NULL, '{"en": "The source (title, days, attendance); presseportal.ch (place)", "es": "La fuente (título, días, asistencia); presseportal.ch (lugar)", "fr": "La source (titre, jours, participation) ; presseportal.ch (lieu)"}', NULL, '2026-11-29 20:53:53.413387+00'),
	('01a22916-07f3-75a2-b30c-84b4fc90484a', 3, '01a22915-fe1c-70e4-9cdc-477bd1296347', 'WORKING', '{"en": "A paper"}', 'RESTRICTED', NULL, 'ISSUED', NULL, false, NULL, NULL, '2026-11-29 20:54:00.636259+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '01a22915-f9c7-7897-b2c5-c4d329c707b6', '2026-11-29 20:53:59.408161+00'),
	('01a22916-11ce-7d59-a49c-dd59b1d9ec64', 3, '01a22916-0e9b-76dc-acbb-1caec3a24706', 'WORKING', '{"en": "A paper"}', 'RESTRICTED', NULL, 'ISSUED', NULL, false, NULL, NULL, '2026-11-29 20:54:02.11164+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '01a22915-f9c7-7897-b2c5-c4d329c707b6', '2026-11-29 20:54:01.934049+00');


--
-- Data for Name: document_item; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: document_process; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.document_process VALUES
	('01a22915-f04b-791f-9335-b81212c48103', '01a22915-eddd-73e9-acd1-523756e07958', 0),
	('01a22915-f051-7f6a-be99-c50b9c6d87ce', '01a22915-eddd-73e9-acd1-523756e07958', 0),
	('01a22915-f054-7576-944b-9a08c1ba6628', '01a22915-eddd-73e9-acd1-523756e07958', 0),
	('01a22915-f056-75b8-a9c5-3b3522a6a161', '01a22915-eddd-73e9-acd1-523756e07958', 0),
	('01a22915-f058-759a-abda-9853f17b797f', '01a22915-eddd-73e9-acd1-523756e07958', 0),
	('01a22915-f05a-75ad-9c47-2bf1fdc52df1', '01a22915-eddd-73e9-acd1-523756e07958', 0),
	('01a22915-f05c-7ada-b11f-17643dfe350f', '01a22915-eddd-73e9-acd1-523756e07958', 0);


--
-- Data for Name: document_symbol; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.document_symbol VALUES
	('01a22915-f04b-791f-9335-b81212c48103', 0, 'BERNE/PUB/1', 'BERNE/PUB/1'),
	('01a22915-f051-7f6a-be99-c50b9c6d87ce', 0, 'BERNE/PUB/2', 'BERNE/PUB/2'),
	('01a22915-f054-7576-944b-9a08c1ba6628', 0, 'BERNE/PUB/3', 'BERNE/PUB/3'),
	('01a22915-f056-75b8-a9c5-3b3522a6a161', 0, 'BERNE/PUB/4', 'BERNE/PUB/4'),
	('01a22915-f058-759a-abda-9853f17b797f', 0, 'BERNE/PUB/5', 'BERNE/PUB/5'),
	('01a22915-f05a-75ad-9c47-2bf1fdc52df1', 0, 'BERNE/PUB/6', 'BERNE/PUB/6'),
	('01a22915-f05c-7ada-b11f-17643dfe350f', 0, 'BERNE/PUB/7', 'BERNE/PUB/7'),
	('01a22915-f085-77ff-877f-8ae8e84d36f4', 0, 'BERNE/2004/OUT/1', 'BERNE/2004/OUT/1'),
	('01a22916-07f3-75a2-b30c-84b4fc90484a', 0, 'IDM/2027/R.1', 'IDM/2027/R.1'),
	('01a22916-11ce-7d59-a49c-dd59b1d9ec64', 0, 'IDM/2027/R.2', 'IDM/2027/R.2');


--
-- Data for Name: document_topic; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.document_topic VALUES
	('01a22915-f04b-791f-9335-b81212c48103', '01a22915-ede7-7a33-b539-ec1fa0a40aa7'),
	('01a22915-f04b-791f-9335-b81212c48103', '01a22915-ede5-7ccf-a8e7-253d7f184901'),
	('01a22915-f04b-791f-9335-b81212c48103', '01a22915-ede6-7412-a8a3-0f356c5fda1b'),
	('01a22915-f04b-791f-9335-b81212c48103', '01a22915-ede6-769f-a39a-d6a67a871c87'),
	('01a22915-f04b-791f-9335-b81212c48103', '01a22915-ede7-7cdb-8cd4-99f25d51be85'),
	('01a22915-f04b-791f-9335-b81212c48103', '01a22915-ede5-7e85-9eec-250c6d75424c'),
	('01a22915-f04b-791f-9335-b81212c48103', '01a22915-ede7-730f-b142-f39e591ba890'),
	('01a22915-f04b-791f-9335-b81212c48103', '01a22915-ede6-7fe4-9ba1-88c395cd4f18'),
	('01a22915-f04b-791f-9335-b81212c48103', '01a22915-ede6-749f-903e-dc24001b170c'),
	('01a22915-f04b-791f-9335-b81212c48103', '01a22915-ede7-7929-b0d5-c96497c47d18'),
	('01a22915-f04b-791f-9335-b81212c48103', '01a22915-ede6-7ee4-ae4c-0f68cd5c12e0'),
	('01a22915-f04b-791f-9335-b81212c48103', '01a22915-ede6-7765-83ed-2b213c7d5acb'),
	('01a22915-f04b-791f-9335-b81212c48103', '01a22915-ede6-7186-a9ac-f056d49aaf35'),
	('01a22915-f04b-791f-9335-b81212c48103', '01a22915-ede7-7d45-be30-cc9593d8c78d'),
	('01a22915-f04b-791f-9335-b81212c48103', '01a22915-ede6-7bb2-a66e-5d53a2c34bf1'),
	('01a22915-f04b-791f-9335-b81212c48103', '01a22915-ede6-7aab-b000-995c8c087232'),
	('01a22915-f04b-791f-9335-b81212c48103', '01a22915-ede6-706c-82a9-68b54251269a'),
	('01a22915-f04b-791f-9335-b81212c48103', '01a22915-ede5-7d5b-b920-6254dc4194f6'),
	('01a22915-f04b-791f-9335-b81212c48103', '01a22915-ede5-7a4c-b45c-7fb139373db5'),
	('01a22915-f051-7f6a-be99-c50b9c6d87ce', '01a22915-ede7-7471-82a4-9e8418ad36c4'),
	('01a22915-f054-7576-944b-9a08c1ba6628', '01a22915-ede7-7471-82a4-9e8418ad36c4'),
	('01a22915-f056-75b8-a9c5-3b3522a6a161', '01a22915-ede7-7471-82a4-9e8418ad36c4'),
	('01a22915-f058-759a-abda-9853f17b797f', '01a22915-ede7-7471-82a4-9e8418ad36c4'),
	('01a22915-f05a-75ad-9c47-2bf1fdc52df1', '01a22915-ede7-7471-82a4-9e8418ad36c4'),
	('01a22915-f05c-7ada-b11f-17643dfe350f', '01a22915-ede7-738a-a933-7861060df2e3');


--
-- Data for Name: download_log; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.download_log VALUES
	('01a22916-0d35-7f10-8686-2a4383e68575', '2026-11-29 20:54:00.757692+00', '01a22915-fce7-7f13-9c5f-28fe0293ac8c', '01a22916-07f3-75a2-b30c-84b4fc90484a', '01a22916-0c83-700f-9f16-e85174d7f665'),
	('01a22916-12d2-7344-bc81-f0c4d111d0f4', '2026-11-29 20:54:02.19403+00', '01a22916-0d92-78cb-b9cb-1184b4c119ee', '01a22916-11ce-7d59-a49c-dd59b1d9ec64', '01a22916-1263-72d3-bbf5-1bd8a3c8c92e');


--
-- Data for Name: draw; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: edition; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.edition VALUES
	('01a22915-f04d-7cce-ba0a-011957f19b73', 0, '01a22915-f04b-791f-9335-b81212c48103', 'en', NULL),
	('01a22915-f04d-7f9a-a4c1-64a1898f42f4', 0, '01a22915-f04b-791f-9335-b81212c48103', 'fr', NULL),
	('01a22915-f04e-7138-8ad6-af20b8680ae6', 0, '01a22915-f04b-791f-9335-b81212c48103', 'es', NULL),
	('01a22915-f052-7191-81de-568272ee74d6', 0, '01a22915-f051-7f6a-be99-c50b9c6d87ce', 'en', NULL),
	('01a22915-f054-7755-9b8d-3ad671b87f4a', 0, '01a22915-f054-7576-944b-9a08c1ba6628', 'en', NULL),
	('01a22915-f056-773c-83d4-530824fdb8ff', 0, '01a22915-f056-75b8-a9c5-3b3522a6a161', 'en', NULL),
	('01a22915-f058-7720-b498-b9366b105545', 0, '01a22915-f058-759a-abda-9853f17b797f', 'en', NULL),
	('01a22915-f05a-772d-845b-a6f437443ad5', 0, '01a22915-f05a-75ad-9c47-2bf1fdc52df1', 'en', NULL),
	('01a22915-f05c-7cff-a29e-b268b41718b5', 0, '01a22915-f05c-7ada-b11f-17643dfe350f', 'en', NULL),
	('01a22916-0c81-742a-926f-206151fa96f0', 0, '01a22916-07f3-75a2-b30c-84b4fc90484a', 'en', NULL),
	('01a22916-1262-72cb-affb-90a4652411b1', 0, '01a22916-11ce-7d59-a49c-dd59b1d9ec64', 'en', NULL);


--
-- Data for Name: edition_file; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.edition_file VALUES
	('01a22915-f04d-7ef5-8594-b4dc96c19b9c', 0, '01a22915-f04d-7cce-ba0a-011957f19b73', NULL, NULL, NULL, NULL, 'https://publications.iom.int/es/books/international-agenda-migration-management', 1, true, '2026-11-29 20:53:53.335381+00', NULL),
	('01a22915-f04e-70c9-b7a4-7d12e2750e83', 0, '01a22915-f04d-7f9a-a4c1-64a1898f42f4', NULL, NULL, NULL, NULL, 'https://publications.iom.int/es/books/international-agenda-migration-management', 1, true, '2026-11-29 20:53:53.335381+00', NULL),
	('01a22915-f04e-71cf-9b0c-669b2fdcbf05', 0, '01a22915-f04e-7138-8ad6-af20b8680ae6', NULL, NULL, NULL, NULL, 'https://publications.iom.int/es/books/international-agenda-migration-management', 1, true, '2026-11-29 20:53:53.335381+00', NULL),
	('01a22915-f052-726e-bcd4-f94b37dc9597', 0, '01a22915-f052-7191-81de-568272ee74d6', NULL, NULL, NULL, NULL, 'https://publications.iom.int/fr/books/interstate-cooperation-and-migration-berne-initiative-studies', 1, true, '2026-11-29 20:53:53.36007+00', NULL),
	('01a22915-f054-7806-8bd1-d65bd5f98ef2', 0, '01a22915-f054-7755-9b8d-3ad671b87f4a', NULL, NULL, NULL, NULL, 'https://publications.iom.int/fr/books/interstate-cooperation-and-migration-berne-initiative-studies', 1, true, '2026-11-29 20:53:53.363504+00', NULL),
	('01a22915-f056-7873-a846-d1ef2e14baa4', 0, '01a22915-f056-773c-83d4-530824fdb8ff', NULL, NULL, NULL, NULL, 'https://publications.iom.int/fr/books/interstate-cooperation-and-migration-berne-initiative-studies', 1, true, '2026-11-29 20:53:53.365588+00', NULL),
	('01a22915-f058-77c1-8677-b60272bacd10', 0, '01a22915-f058-7720-b498-b9366b105545', NULL, NULL, NULL, NULL, 'https://publications.iom.int/fr/books/interstate-cooperation-and-migration-berne-initiative-studies', 1, true, '2026-11-29 20:53:53.367544+00', NULL),
	('01a22915-f05a-77da-857f-bdba177f6ec0', 0, '01a22915-f05a-772d-845b-a6f437443ad5', NULL, NULL, NULL, NULL, 'https://publications.iom.int/fr/books/interstate-cooperation-and-migration-berne-initiative-studies', 1, true, '2026-11-29 20:53:53.369547+00', NULL),
	('01a22916-0c83-700f-9f16-e85174d7f665', 0, '01a22916-0c81-742a-926f-206151fa96f0', 'PDF', '0f319f5309ce4c0d9bdd3407b6cec8dc9271f193fe09ccb0ec76de7ea6057797', 800030, 'paper.pdf', NULL, 1, true, '2026-11-29 20:54:00.578713+00', '01a22915-f9c7-7897-b2c5-c4d329c707b6'),
	('01a22916-1263-72d3-bbf5-1bd8a3c8c92e', 0, '01a22916-1262-72cb-affb-90a4652411b1', 'PDF', 'b5468b8825fd95e6a35fe6a01b7a7e696d75b7e953c6e1cab20a437262fb236a', 800030, 'paper.pdf', NULL, 1, true, '2026-11-29 20:54:02.082974+00', '01a22915-f9c7-7897-b2c5-c4d329c707b6');


--
-- Data for Name: flyway_schema_history; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.flyway_schema_history VALUES
	(1, '20261123.2000', 'let the application read and write', 'SQL', 'db/migration/V20261123_2000__let_the_application_read_and_write.sql', 536258398, 'intersession_owner', '2026-11-29 20:53:50.18399', 10, true),
	(2, '20261123.2100', 'create the log of acts', 'SQL', 'db/migration/V20261123_2100__create_the_log_of_acts.sql', 835118730, 'intersession_owner', '2026-11-29 20:53:50.235607', 13, true),
	(3, '20261123.2101', 'create persons', 'SQL', 'db/migration/V20261123_2101__create_persons.sql', -1737147199, 'intersession_owner', '2026-11-29 20:53:50.264677', 16, true),
	(4, '20261123.2110', 'create the registry', 'SQL', 'db/migration/V20261123_2110__create_the_registry.sql', 303386882, 'intersession_owner', '2026-11-29 20:53:50.295611', 32, true),
	(5, '20261123.2120', 'create meetings', 'SQL', 'db/migration/V20261123_2120__create_meetings.sql', -1229924426, 'intersession_owner', '2026-11-29 20:53:50.345856', 83, true),
	(6, '20261123.2125', 'create grants', 'SQL', 'db/migration/V20261123_2125__create_grants.sql', -2032552485, 'intersession_owner', '2026-11-29 20:53:50.44385', 16, true),
	(7, '20261123.2130', 'create the outbox', 'SQL', 'db/migration/V20261123_2130__create_the_outbox.sql', 1919886040, 'intersession_owner', '2026-11-29 20:53:50.469152', 18, true),
	(8, '20261123.2133', 'create agendas', 'SQL', 'db/migration/V20261123_2133__create_agendas.sql', -1349811272, 'intersession_owner', '2026-11-29 20:53:50.501868', 79, true),
	(9, '20261123.2135', 'create invitations', 'SQL', 'db/migration/V20261123_2135__create_invitations.sql', -1116093627, 'intersession_owner', '2026-11-29 20:53:50.595682', 49, true),
	(10, '20261123.2137', 'keep the date of every listing', 'SQL', 'db/migration/V20261123_2137__keep_the_date_of_every_listing.sql', 486708985, 'intersession_owner', '2026-11-29 20:53:50.658156', 3, true),
	(11, '20261123.2139', 'create personal links', 'SQL', 'db/migration/V20261123_2139__create_personal_links.sql', -362914974, 'intersession_owner', '2026-11-29 20:53:50.665828', 18, true),
	(12, '20261123.2145', 'let a meeting be scheduled once and changed', 'SQL', 'db/migration/V20261123_2145__let_a_meeting_be_scheduled_once_and_changed.sql', 1409113609, 'intersession_owner', '2026-11-29 20:53:50.689725', 11, true),
	(13, '20261123.2152', 'find parties by folded words', 'SQL', 'db/migration/V20261123_2152__find_parties_by_folded_words.sql', 763084634, 'intersession_owner', '2026-11-29 20:53:50.714126', 2, true),
	(14, '20261123.2154', 'keep addressees and texts of invitations', 'SQL', 'db/migration/V20261123_2154__keep_addressees_and_texts_of_invitations.sql', 1587794457, 'intersession_owner', '2026-11-29 20:53:50.725948', 16, true),
	(15, '20261123.2200', 'create delegations', 'SQL', 'db/migration/V20261123_2200__create_delegations.sql', 1286482595, 'intersession_owner', '2026-11-29 20:53:50.747165', 21, true),
	(16, '20261123.2211', 'schedule items and keep releases', 'SQL', 'db/migration/V20261123_2211__schedule_items_and_keep_releases.sql', 1390107839, 'intersession_owner', '2026-11-29 20:53:50.775202', 21, true),
	(17, '20261123.2214', 'create documents', 'SQL', 'db/migration/V20261123_2214__create_documents.sql', -1026141313, 'intersession_owner', '2026-11-29 20:53:50.805991', 31, true),
	(18, '20261123.2220', 'search titles without accents', 'SQL', 'db/migration/V20261123_2220__search_titles_without_accents.sql', -1544521847, 'intersession_owner', '2026-11-29 20:53:50.847511', 3, true),
	(19, '20261123.2231', 'keep outcomes and comments', 'SQL', 'db/migration/V20261123_2231__keep_outcomes_and_comments.sql', -1981607912, 'intersession_owner', '2026-11-29 20:53:50.855074', 6, true),
	(20, '20261123.2237', 'register and list participants', 'SQL', 'db/migration/V20261123_2237__register_and_list_participants.sql', -962473460, 'intersession_owner', '2026-11-29 20:53:50.86466', 5, true),
	(21, '20261123.2243', 'follow outcomes up', 'SQL', 'db/migration/V20261123_2243__follow_outcomes_up.sql', -811027272, 'intersession_owner', '2026-11-29 20:53:50.87384', 3, true),
	(22, '20261123.2244', 'let a secretariat hear once a day', 'SQL', 'db/migration/V20261123_2244__let_a_secretariat_hear_once_a_day.sql', 858463471, 'intersession_owner', '2026-11-29 20:53:50.880527', 2, true),
	(23, '20261123.2248', 'prove addresses by codes', 'SQL', 'db/migration/V20261123_2248__prove_addresses_by_codes.sql', 1340222840, 'intersession_owner', '2026-11-29 20:53:50.885329', 4, true),
	(24, '20261123.2258', 'ask standing of one party', 'SQL', 'db/migration/V20261123_2258__ask_standing_of_one_party.sql', -803101972, 'intersession_owner', '2026-11-29 20:53:50.893452', 2, true),
	(25, '20261125.0105', 'say where a grant stands', 'SQL', 'db/migration/V20261125_0105__say_where_a_grant_stands.sql', -2108557345, 'intersession_owner', '2026-11-29 20:53:50.899639', 2, true),
	(26, '20261125.0150', 'remember the visit before the last', 'SQL', 'db/migration/V20261125_0150__remember_the_visit_before_the_last.sql', 1037652643, 'intersession_owner', '2026-11-29 20:53:50.906021', 3, true),
	(27, '20261125.0205', 'keep where people are signed in', 'SQL', 'db/migration/V20261125_0205__keep_where_people_are_signed_in.sql', 1586787254, 'intersession_owner', '2026-11-29 20:53:50.913222', 5, true),
	(28, '20261125.0206', 'let people register under their party first', 'SQL', 'db/migration/V20261125_0206__let_people_register_under_their_party_first.sql', -1907425658, 'intersession_owner', '2026-11-29 20:53:50.92324', 6, true),
	(29, '20261125.0215', 'say once who may see what', 'SQL', 'db/migration/V20261125_0215__say_once_who_may_see_what.sql', 1850132392, 'intersession_owner', '2026-11-29 20:53:50.934591', 7, true),
	(30, '20261125.0216', 'issue outcomes as papers', 'SQL', 'db/migration/V20261125_0216__issue_outcomes_as_papers.sql', 1512796251, 'intersession_owner', '2026-11-29 20:53:50.95687', 2, true),
	(31, '20261125.0221', 'invite a party in a language of its own', 'SQL', 'db/migration/V20261125_0221__invite_a_party_in_a_language_of_its_own.sql', 1973934945, 'intersession_owner', '2026-11-29 20:53:50.96363', 1, true),
	(32, '20261125.0222', 'say by which grant a mail is read', 'SQL', 'db/migration/V20261125_0222__say_by_which_grant_a_mail_is_read.sql', -1864778584, 'intersession_owner', '2026-11-29 20:53:50.968318', 4, true),
	(33, '20261125.0230', 'answer a repeated request as the first time', 'SQL', 'db/migration/V20261125_0230__answer_a_repeated_request_as_the_first_time.sql', -496826619, 'intersession_owner', '2026-11-29 20:53:50.975937', 3, true),
	(34, '20261125.0302', 'find the grants of a person', 'SQL', 'db/migration/V20261125_0302__find_the_grants_of_a_person.sql', -1854589078, 'intersession_owner', '2026-11-29 20:53:50.983327', 2, true),
	(35, '20261125.0430', 'invite persons by name', 'SQL', 'db/migration/V20261125_0430__invite_persons_by_name.sql', 626398625, 'intersession_owner', '2026-11-29 20:53:50.989399', 11, true),
	(36, '20261125.0800', 'chain the logs by hash', 'SQL', 'db/migration/V20261125_0800__chain_the_logs_by_hash.sql', -508908275, 'intersession_owner', '2026-11-29 20:53:51.006717', 3, true);


--
-- Data for Name: follow_up; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.follow_up VALUES
	('01a22915-f08a-766c-8d35-e995ab67d49a', 0, '01a22915-f085-77ff-877f-8ae8e84d36f4', 1, '1', NULL, '{"en": "Widely disseminated to Governments", "es": "Amplia difusión entre los Gobiernos", "fr": "Large diffusion auprès des Gouvernements"}', '{}', NULL, NULL),
	('01a22915-f0f3-70c7-bafa-905dcef74a35', 0, '01a22915-f085-77ff-877f-8ae8e84d36f4', 2, '2', NULL, '{"en": "Inform work of GCIM", "es": "Contribución a la labor de la Comisión Mundial sobre las Migraciones Internacionales", "fr": "Contribution aux travaux de la Commission mondiale sur les migrations internationales"}', '{}', NULL, NULL),
	('01a22915-f0f5-7053-bd17-8dc8a038a6b5', 0, '01a22915-f085-77ff-877f-8ae8e84d36f4', 3, '3', NULL, '{"en": "IOM and other organizations to assist Governments to put the IAMM to use at national, regional and global levels", "es": "La OIM y otras organizaciones ayudarán a los Gobiernos a utilizar la Agenda Internacional en los planos nacional, regional y mundial", "fr": "L''OIM et d''autres organisations aideront les Gouvernements à utiliser l''Agenda international aux niveaux national, régional et mondial"}', '{}', NULL, NULL),
	('01a22915-f0f6-7bd0-83f7-2d2abe976a97', 0, '01a22915-f085-77ff-877f-8ae8e84d36f4', 4, '3 (a)', '3', '{"en": "Organization of capacity building workshops", "es": "Organización de talleres de fomento de la capacidad", "fr": "Organisation d''ateliers de renforcement des capacités"}', '{}', NULL, NULL),
	('01a22915-f0f8-7bca-9ae2-c8dc35d004f7', 0, '01a22915-f085-77ff-877f-8ae8e84d36f4', 5, '3 (b)', '3', '{"en": "Establishment of closer dialogue with existing RCPs", "es": "Establecimiento de un diálogo más estrecho con los procesos consultivos regionales existentes", "fr": "Instauration d''un dialogue plus étroit avec les processus consultatifs régionaux existants"}', '{}', NULL, NULL),
	('01a22915-f0f9-7dae-8157-1d565ed551db', 0, '01a22915-f085-77ff-877f-8ae8e84d36f4', 6, '3 (c)', '3', '{"en": "Policy research and studies on specific topics", "es": "Investigación sobre políticas y estudios sobre cuestiones específicas", "fr": "Recherche sur les politiques et études consacrées à des questions précises"}', '{}', NULL, NULL),
	('01a22915-f0fb-71ff-b922-df8a6b64fce1', 0, '01a22915-f085-77ff-877f-8ae8e84d36f4', 7, '4', NULL, '{"en": "Tri-lingual, English/Spanish/French publication", "es": "Publicación trilingüe en inglés, español y francés", "fr": "Publication trilingue en anglais, espagnol et français"}', '{}', NULL, NULL),
	('01a22915-f0fb-7f0e-94ae-5441cf7d64aa', 0, '01a22915-f085-77ff-877f-8ae8e84d36f4', 8, '5', NULL, '{"en": "Now posted on the IOM and Swiss Federal Office for Migration websites", "es": "Publicada ya en los sitios web de la OIM y de la Oficina Federal de Migraciones de Suiza", "fr": "Désormais en ligne sur les sites de l''OIM et de l''Office fédéral des migrations de la Suisse"}', '{}', NULL, NULL);


--
-- Data for Name: guest; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: invitation; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.invitation VALUES
	('01a22916-01f4-7f5f-b93c-191a3f9eba97', 1, '01a22915-fe1c-70e4-9cdc-477bd1296347', '01a22915-edac-7714-86b7-c1c0229cf36b', 'MEMBER', NULL, 'es', 'IDM/2026/1', 1, 'mission-1uf630s4k4@example.org', 'Invitación: A meeting of this release', 'La Secretaría del Diálogo Internacional sobre la Migración saluda atentamente a la Misión Permanente de México ante la Oficina de las Naciones Unidas y otras organizaciones internacionales en Ginebra y tiene el honor de invitar al Gobierno de México a participar en «A meeting of this release», que se celebrará en Ginebra los días 27 y 28 de septiembre de 2027.

La Secretaría agradecería que se le comunicaran, a más tardar el viernes 27 de agosto de 2027, 18:00, hora de Ginebra, los nombres y cargos de los integrantes de la delegación, que podrá constar de hasta 2 personas.

La Secretaría del Diálogo Internacional sobre la Migración aprovecha la oportunidad para reiterar a la Misión Permanente de México las seguridades de su más alta consideración.', '2026-11-29 20:53:57.851273+00', '01a22915-f9c7-7897-b2c5-c4d329c707b6', 'WILL_ATTEND', '2026-11-29 20:53:57.9529+00', '01a22915-fce7-7f13-9c5f-28fe0293ac8c', NULL, NULL, NULL, NULL),
	('01a22916-0fa3-7967-b991-6e6a04d5e3d8', 1, '01a22916-0e9b-76dc-acbb-1caec3a24706', '01a22915-eda8-7b7b-a325-92a6d19310bd', 'MEMBER', NULL, 'en', 'IDM/2026/2', 2, 'mission-1ugtz3uq66@example.org', 'Invitation: A meeting of this release', 'The Secretariat of the International Dialogue on Migration presents its compliments to the Permanent Mission of Kenya to the United Nations Office and other international organizations in Geneva and has the honour to invite the Government of Kenya to participate in “A meeting of this release”, to be held in Geneva on 27 and 28 September 2027.

The Secretariat would be grateful if the Permanent Mission could communicate, by Friday 27 August 2027, 18:00, Geneva time, the names and functional titles of the members of the delegation, which may comprise up to 2 persons.

The Secretariat of the International Dialogue on Migration avails itself of this opportunity to renew to the Permanent Mission of Kenya the assurances of its highest consideration.', '2026-11-29 20:54:01.368196+00', '01a22915-f9c7-7897-b2c5-c4d329c707b6', 'WILL_ATTEND', '2026-11-29 20:54:01.427755+00', '01a22916-0d92-78cb-b9cb-1184b4c119ee', NULL, NULL, NULL, NULL);


--
-- Data for Name: invitation_text; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: invitee; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.invitee VALUES
	('01a22916-016a-7122-814a-cac2f5462ff7', 0, '01a22915-fe1c-70e4-9cdc-477bd1296347', '01a22915-edac-7714-86b7-c1c0229cf36b', 'MEMBER', NULL, NULL),
	('01a22916-0f55-73d6-8c50-3f89143f8ef3', 0, '01a22916-0e9b-76dc-acbb-1caec3a24706', '01a22915-eda8-7b7b-a325-92a6d19310bd', 'MEMBER', NULL, NULL);


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
	('01a22916-01f9-7f73-aa97-59f2256ef47f', 1, 'invitation/01a22916-01f4-7f5f-b93c-191a3f9eba97/mission-1uf630s4k4@example.org', 'invitation', '01a22915-fe1c-70e4-9cdc-477bd1296347', '01a22915-edac-7714-86b7-c1c0229cf36b', NULL, NULL, 'mission-1uf630s4k4@example.org', 'mission-1uf630s4k4@example.org', false, 'es', 'IDM', NULL, 'contact@example.int', 'IDM/2026/1', 'Invitación: A meeting of this release', 'La Secretaría del Diálogo Internacional sobre la Migración saluda atentamente a la Misión Permanente de México ante la Oficina de las Naciones Unidas y otras organizaciones internacionales en Ginebra y tiene el honor de invitar al Gobierno de México a participar en «A meeting of this release», que se celebrará en Ginebra los días 27 y 28 de septiembre de 2027.

La Secretaría agradecería que se le comunicaran, a más tardar el viernes 27 de agosto de 2027, 18:00, hora de Ginebra, los nombres y cargos de los integrantes de la delegación, que podrá constar de hasta 2 personas.

La Secretaría del Diálogo Internacional sobre la Migración aprovecha la oportunidad para reiterar a la Misión Permanente de México las seguridades de su más alta consideración.

La invitación puede leerse y contestarse aquí:

{invitation-link}

Contacto: Ms. Contact, contact@example.int

Enviado a: mission-1uf630s4k4@example.org', NULL, '[]', 'HANDED_OVER', '2026-11-29 20:53:57.881825+00', 1, NULL, '2026-11-29 20:53:58.489981+00', NULL),
	('01a22916-026a-7173-845a-fdadee66c9f7', 1, 'receipt:01a22916-0255-7b59-b53a-f6212609c2d5:1:01a22915-fce7-7f13-9c5f-28fe0293ac8c', 'receipt', '01a22915-fe1c-70e4-9cdc-477bd1296347', '01a22915-edac-7714-86b7-c1c0229cf36b', '01a22915-fce7-7f13-9c5f-28fe0293ac8c', NULL, 'Focal', 'focal-1ueni62w63@example.org', false, 'en', 'IDM', NULL, 'contact@example.int', 'IDM/2026/1', 'Received: delegation of Mexico to A meeting of this release', 'Received on Sunday 29 November 2026, 21:53, Geneva time, for “A meeting of this release”:

Will take part.

You find it, and change it where needed, on the page of your delegation:
http://localhost/meetings/a-meeting-of-this-release-2027/delegations/MEX

Contact: Ms. Contact <contact@example.int>', NULL, '[]', 'HANDED_OVER', '2026-11-29 20:53:57.994018+00', 1, NULL, '2026-11-29 20:53:58.685618+00', NULL),
	('01a22916-026c-7df8-9d7b-4d0112be93e5', 1, 'receipt:01a22916-0255-7b59-b53a-f6212609c2d5:1:01a22916-0209-762c-b400-815db2bd88cc', 'receipt', '01a22915-fe1c-70e4-9cdc-477bd1296347', '01a22915-edac-7714-86b7-c1c0229cf36b', '01a22916-0209-762c-b400-815db2bd88cc', NULL, 'mission-1uf630s4k4@example.org', 'mission-1uf630s4k4@example.org', false, 'es', 'IDM', NULL, 'contact@example.int', 'IDM/2026/1', 'Recibido: delegación de México a A meeting of this release', 'Recibido el domingo 29 de noviembre de 2026, 21:53, hora de Ginebra, para «A meeting of this release»:

Participará.

Lo encuentran, y lo modifican si es necesario, en la página de su delegación:
http://localhost/meetings/a-meeting-of-this-release-2027/delegations/MEX

Contacto: Ms. Contact <contact@example.int>', NULL, '[]', 'HANDED_OVER', '2026-11-29 20:53:57.996816+00', 1, NULL, '2026-11-29 20:53:58.893676+00', NULL),
	('01a22916-03d7-7cce-afb8-8898a6c7477f', 1, 'receipt:01a22916-0255-7b59-b53a-f6212609c2d5:3:01a22915-fce7-7f13-9c5f-28fe0293ac8c', 'receipt', '01a22915-fe1c-70e4-9cdc-477bd1296347', '01a22915-edac-7714-86b7-c1c0229cf36b', '01a22915-fce7-7f13-9c5f-28fe0293ac8c', NULL, 'Focal', 'focal-1ueni62w63@example.org', false, 'en', 'IDM', NULL, 'contact@example.int', 'IDM/2026/1', 'Received: delegation of Mexico to A meeting of this release', 'Received on Sunday 29 November 2026, 21:53, Geneva time, for “A meeting of this release”:

The letter nota.pdf.

You find it, and change it where needed, on the page of your delegation:
http://localhost/meetings/a-meeting-of-this-release-2027/delegations/MEX

Contact: Ms. Contact <contact@example.int>', NULL, '[]', 'HANDED_OVER', '2026-11-29 20:53:58.359754+00', 1, NULL, '2026-11-29 20:53:59.097712+00', NULL),
	('01a22916-0471-7443-abb1-68f12f3abb1b', 1, 'receipt:01a22916-0255-7b59-b53a-f6212609c2d5:4:01a22915-fce7-7f13-9c5f-28fe0293ac8c', 'receipt', '01a22915-fe1c-70e4-9cdc-477bd1296347', '01a22915-edac-7714-86b7-c1c0229cf36b', '01a22915-fce7-7f13-9c5f-28fe0293ac8c', NULL, 'Focal', 'focal-1ueni62w63@example.org', false, 'en', 'IDM', NULL, 'contact@example.int', 'IDM/2026/1', 'Received: delegation of Mexico to A meeting of this release', 'Received on Sunday 29 November 2026, 21:53, Geneva time, for “A meeting of this release”:

– Example Example, Head of delegation, Director

You find it, and change it where needed, on the page of your delegation:
http://localhost/meetings/a-meeting-of-this-release-2027/delegations/MEX

Contact: Ms. Contact <contact@example.int>', NULL, '[]', 'HANDED_OVER', '2026-11-29 20:53:58.513212+00', 1, NULL, '2026-11-29 20:53:59.498049+00', NULL),
	('01a22916-0475-7127-b4fa-6818fd8dfb1e', 1, 'receipt:01a22916-0255-7b59-b53a-f6212609c2d5:4:01a22916-0209-762c-b400-815db2bd88cc', 'receipt', '01a22915-fe1c-70e4-9cdc-477bd1296347', '01a22915-edac-7714-86b7-c1c0229cf36b', '01a22916-0209-762c-b400-815db2bd88cc', NULL, 'mission-1uf630s4k4@example.org', 'mission-1uf630s4k4@example.org', false, 'es', 'IDM', NULL, 'contact@example.int', 'IDM/2026/1', 'Recibido: delegación de México a A meeting of this release', 'Recibido el domingo 29 de noviembre de 2026, 21:53, hora de Ginebra, para «A meeting of this release»:

– Example Example, Jefe o jefa de delegación, Director

Lo encuentran, y lo modifican si es necesario, en la página de su delegación:
http://localhost/meetings/a-meeting-of-this-release-2027/delegations/MEX

Contacto: Ms. Contact <contact@example.int>', NULL, '[]', 'HANDED_OVER', '2026-11-29 20:53:58.516967+00', 1, NULL, '2026-11-29 20:53:59.71366+00', NULL),
	('01a22916-03d9-7d42-8dc3-56ba54ba54f0', 1, 'receipt:01a22916-0255-7b59-b53a-f6212609c2d5:3:01a22916-0209-762c-b400-815db2bd88cc', 'receipt', '01a22915-fe1c-70e4-9cdc-477bd1296347', '01a22915-edac-7714-86b7-c1c0229cf36b', '01a22916-0209-762c-b400-815db2bd88cc', NULL, 'mission-1uf630s4k4@example.org', 'mission-1uf630s4k4@example.org', false, 'es', 'IDM', NULL, 'contact@example.int', 'IDM/2026/1', 'Recibido: delegación de México a A meeting of this release', 'Recibido el domingo 29 de noviembre de 2026, 21:53, hora de Ginebra, para «A meeting of this release»:

La carta nota.pdf.

Lo encuentran, y lo modifican si es necesario, en la página de su delegación:
http://localhost/meetings/a-meeting-of-this-release-2027/delegations/MEX

Contacto: Ms. Contact <contact@example.int>', NULL, '[]', 'HANDED_OVER', '2026-11-29 20:53:58.361795+00', 1, NULL, '2026-11-29 20:53:59.293551+00', NULL),
	('01a22916-0776-76df-a196-7dd229aad98a', 1, 'confirmation:01a22916-0308-71b8-afd0-ad33b96485ce', 'confirmation', '01a22915-fe1c-70e4-9cdc-477bd1296347', '01a22915-edac-7714-86b7-c1c0229cf36b', '01a22916-04b6-7a26-95cf-79c67272b58f', '01a22916-04d6-77d2-b5f1-1b8e33e15029', 'Example Example', 'example@a-meeting-of-this-release-2027.example.org', false, 'es', 'IDM', NULL, 'contact@example.int', 'IDM/2026/1', 'Su participación está confirmada: A meeting of this release', 'Example Example:

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
DTSTAMP:20261129T205358Z
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
', '[{"name": "carta-de-confirmacion.pdf", "type": "application/pdf", "sha256": "4f4acadd15d4a90cf0f6ade9f51a005cdd6b9fc86c78bb6e148e9efdff058714"}]', 'HANDED_OVER', '2026-11-29 20:53:59.285088+00', 1, NULL, '2026-11-29 20:54:00.336915+00', NULL),
	('01a22916-077e-76e4-9f1f-b25cb384984b', 1, 'confirmation:01a22916-0308-71b8-afd0-ad33b96485ce:01a22915-fce7-7f13-9c5f-28fe0293ac8c', 'confirmation', '01a22915-fe1c-70e4-9cdc-477bd1296347', '01a22915-edac-7714-86b7-c1c0229cf36b', '01a22915-fce7-7f13-9c5f-28fe0293ac8c', NULL, 'Focal', 'focal-1ueni62w63@example.org', true, 'en', 'IDM', NULL, 'contact@example.int', 'IDM/2026/1', 'Your participation is confirmed: A meeting of this release', 'Copy for the focal point of what was written to Example Example:

Your participation in “A meeting of this release”, Geneva, 27–28 September 2027, as head of delegation, delegation of Mexico, is confirmed.

Contact: Ms. Contact <contact@example.int>', NULL, '[]', 'HANDED_OVER', '2026-11-29 20:53:59.294382+00', 1, NULL, '2026-11-29 20:54:00.501586+00', NULL),
	('01a22916-0780-77c6-95b7-b0f89b4263d0', 1, 'confirmation:01a22916-0308-71b8-afd0-ad33b96485ce:01a22916-0209-762c-b400-815db2bd88cc', 'confirmation', '01a22915-fe1c-70e4-9cdc-477bd1296347', '01a22915-edac-7714-86b7-c1c0229cf36b', '01a22916-0209-762c-b400-815db2bd88cc', NULL, 'mission-1uf630s4k4@example.org', 'mission-1uf630s4k4@example.org', true, 'es', 'IDM', NULL, 'contact@example.int', 'IDM/2026/1', 'Su participación está confirmada: A meeting of this release', 'Copia, para el punto focal, de lo escrito a Example Example:

Su participación en la reunión «A meeting of this release», Ginebra, 27 y 28 de septiembre de 2027, en calidad de jefe o jefa de delegación, delegación de México, está confirmada.

Contacto: Ms. Contact <contact@example.int>', NULL, '[]', 'HANDED_OVER', '2026-11-29 20:53:59.296454+00', 1, NULL, '2026-11-29 20:54:00.705745+00', NULL),
	('01a22916-0d05-7e73-b1df-da18cb0b6ddc', 1, 'issued:01a22915-fce7-7f13-9c5f-28fe0293ac8c:bfd2a764-7fc3-33db-b723-9b02f456620a', 'documents', '01a22915-fe1c-70e4-9cdc-477bd1296347', NULL, '01a22915-fce7-7f13-9c5f-28fe0293ac8c', NULL, 'Focal', 'focal-1ueni62w63@example.org', false, 'en', 'IDM', NULL, 'contact@example.int', 'IDM/2027/R.1', 'New documents: IDM/2027/R.1', 'The following documents have been issued:

IDM/2027/R.1 – A paper (EN)
http://localhost/doc/IDM/2027/R.1

Contact: contact@example.int', NULL, '[]', 'HANDED_OVER', '2026-11-29 20:54:00.70985+00', 1, NULL, '2026-11-29 20:54:03.241752+00', NULL),
	('01a22916-0d0b-747f-b1f8-e749dd5b9f4e', 1, 'issued:01a22916-0209-762c-b400-815db2bd88cc:bfd2a764-7fc3-33db-b723-9b02f456620a', 'documents', '01a22915-fe1c-70e4-9cdc-477bd1296347', NULL, '01a22916-0209-762c-b400-815db2bd88cc', NULL, 'mission-1uf630s4k4@example.org', 'mission-1uf630s4k4@example.org', false, 'es', 'IDM', NULL, 'contact@example.int', 'IDM/2027/R.1', 'Nuevos documentos: IDM/2027/R.1', 'Se han publicado los siguientes documentos:

IDM/2027/R.1 – A paper (EN)
http://localhost/doc/IDM/2027/R.1

Contacto: contact@example.int', NULL, '[]', 'HANDED_OVER', '2026-11-29 20:54:00.715231+00', 1, NULL, '2026-11-29 20:54:03.441738+00', NULL),
	('01a22916-0d0d-760b-81f4-d39001ffe93f', 1, 'issued:01a22916-04b6-7a26-95cf-79c67272b58f:bfd2a764-7fc3-33db-b723-9b02f456620a', 'documents', '01a22915-fe1c-70e4-9cdc-477bd1296347', NULL, '01a22916-04b6-7a26-95cf-79c67272b58f', NULL, 'Example Example', 'example@a-meeting-of-this-release-2027.example.org', false, 'es', 'IDM', NULL, 'contact@example.int', 'IDM/2027/R.1', 'Nuevos documentos: IDM/2027/R.1', 'Se han publicado los siguientes documentos:

IDM/2027/R.1 – A paper (EN)
http://localhost/doc/IDM/2027/R.1

Contacto: contact@example.int', NULL, '[]', 'HANDED_OVER', '2026-11-29 20:54:00.717335+00', 1, NULL, '2026-11-29 20:54:03.64573+00', NULL),
	('01a22916-12b4-7fe9-bc24-fa83d956258c', 1, 'issued:01a22916-0faa-7e0a-96df-98a0cc34637d:c1bc7228-aea4-3408-a98a-bd227a5518b4', 'documents', '01a22916-0e9b-76dc-acbb-1caec3a24706', NULL, '01a22916-0faa-7e0a-96df-98a0cc34637d', NULL, 'mission-1ugtz3uq66@example.org', 'mission-1ugtz3uq66@example.org', false, 'en', 'IDM', NULL, 'contact@example.int', 'IDM/2027/R.2', 'New documents: IDM/2027/R.2', 'The following documents have been issued:

IDM/2027/R.2 – A paper (EN)
http://localhost/doc/IDM/2027/R.2

Contact: contact@example.int', NULL, '[]', 'HANDED_OVER', '2026-11-29 20:54:02.164939+00', 1, NULL, '2026-11-29 20:54:06.033688+00', NULL),
	('01a22916-0fe6-7415-87c0-7411d1d97e5d', 1, 'receipt:01a22916-0fda-78e1-b588-09e116e16a39:1:01a22916-0faa-7e0a-96df-98a0cc34637d', 'receipt', '01a22916-0e9b-76dc-acbb-1caec3a24706', '01a22915-eda8-7b7b-a325-92a6d19310bd', '01a22916-0faa-7e0a-96df-98a0cc34637d', NULL, 'mission-1ugtz3uq66@example.org', 'mission-1ugtz3uq66@example.org', false, 'en', 'IDM', NULL, 'contact@example.int', 'IDM/2026/2', 'Received: delegation of Kenya to A meeting of this release', 'Received on Sunday 29 November 2026, 21:54, Geneva time, for “A meeting of this release”:

Will take part.

You find it, and change it where needed, on the page of your delegation:
http://localhost/meetings/a-meeting-of-this-release-2027-2/delegations/KEN

Contact: Ms. Contact <contact@example.int>', NULL, '[]', 'HANDED_OVER', '2026-11-29 20:54:01.446214+00', 1, NULL, '2026-11-29 20:54:04.249663+00', NULL),
	('01a22916-108d-7d0b-b183-c574c95961d8', 1, 'receipt:01a22916-0fda-78e1-b588-09e116e16a39:3:01a22916-0d92-78cb-b9cb-1184b4c119ee', 'receipt', '01a22916-0e9b-76dc-acbb-1caec3a24706', '01a22915-eda8-7b7b-a325-92a6d19310bd', '01a22916-0d92-78cb-b9cb-1184b4c119ee', NULL, 'Focal', 'focal-1ugngc4z45@example.org', false, 'en', 'IDM', NULL, 'contact@example.int', 'IDM/2026/2', 'Received: delegation of Kenya to A meeting of this release', 'Received on Sunday 29 November 2026, 21:54, Geneva time, for “A meeting of this release”:

The letter nota.pdf.

You find it, and change it where needed, on the page of your delegation:
http://localhost/meetings/a-meeting-of-this-release-2027-2/delegations/KEN

Contact: Ms. Contact <contact@example.int>', NULL, '[]', 'HANDED_OVER', '2026-11-29 20:54:01.61361+00', 1, NULL, '2026-11-29 20:54:04.437681+00', NULL),
	('01a22916-1091-79d4-a1ac-1a64da1448c5', 1, 'receipt:01a22916-0fda-78e1-b588-09e116e16a39:3:01a22916-0faa-7e0a-96df-98a0cc34637d', 'receipt', '01a22916-0e9b-76dc-acbb-1caec3a24706', '01a22915-eda8-7b7b-a325-92a6d19310bd', '01a22916-0faa-7e0a-96df-98a0cc34637d', NULL, 'mission-1ugtz3uq66@example.org', 'mission-1ugtz3uq66@example.org', false, 'en', 'IDM', NULL, 'contact@example.int', 'IDM/2026/2', 'Received: delegation of Kenya to A meeting of this release', 'Received on Sunday 29 November 2026, 21:54, Geneva time, for “A meeting of this release”:

The letter nota.pdf.

You find it, and change it where needed, on the page of your delegation:
http://localhost/meetings/a-meeting-of-this-release-2027-2/delegations/KEN

Contact: Ms. Contact <contact@example.int>', NULL, '[]', 'HANDED_OVER', '2026-11-29 20:54:01.617574+00', 1, NULL, '2026-11-29 20:54:04.646048+00', NULL),
	('01a22916-1100-79c9-a8c0-6d31bd649e7c', 1, 'receipt:01a22916-0fda-78e1-b588-09e116e16a39:4:01a22916-0d92-78cb-b9cb-1184b4c119ee', 'receipt', '01a22916-0e9b-76dc-acbb-1caec3a24706', '01a22915-eda8-7b7b-a325-92a6d19310bd', '01a22916-0d92-78cb-b9cb-1184b4c119ee', NULL, 'Focal', 'focal-1ugngc4z45@example.org', false, 'en', 'IDM', NULL, 'contact@example.int', 'IDM/2026/2', 'Received: delegation of Kenya to A meeting of this release', 'Received on Sunday 29 November 2026, 21:54, Geneva time, for “A meeting of this release”:

– Example Example, Head of delegation, Director

You find it, and change it where needed, on the page of your delegation:
http://localhost/meetings/a-meeting-of-this-release-2027-2/delegations/KEN

Contact: Ms. Contact <contact@example.int>', NULL, '[]', 'HANDED_OVER', '2026-11-29 20:54:01.728567+00', 1, NULL, '2026-11-29 20:54:04.841667+00', NULL),
	('01a22916-1105-7647-9645-f6aa3cc14176', 1, 'receipt:01a22916-0fda-78e1-b588-09e116e16a39:4:01a22916-0faa-7e0a-96df-98a0cc34637d', 'receipt', '01a22916-0e9b-76dc-acbb-1caec3a24706', '01a22915-eda8-7b7b-a325-92a6d19310bd', '01a22916-0faa-7e0a-96df-98a0cc34637d', NULL, 'mission-1ugtz3uq66@example.org', 'mission-1ugtz3uq66@example.org', false, 'en', 'IDM', NULL, 'contact@example.int', 'IDM/2026/2', 'Received: delegation of Kenya to A meeting of this release', 'Received on Sunday 29 November 2026, 21:54, Geneva time, for “A meeting of this release”:

– Example Example, Head of delegation, Director

You find it, and change it where needed, on the page of your delegation:
http://localhost/meetings/a-meeting-of-this-release-2027-2/delegations/KEN

Contact: Ms. Contact <contact@example.int>', NULL, '[]', 'HANDED_OVER', '2026-11-29 20:54:01.733341+00', 1, NULL, '2026-11-29 20:54:05.029651+00', NULL),
	('01a22916-1184-7bbe-a74f-d1b3a3cc1ba2', 1, 'confirmation:01a22916-1036-745c-b1f6-e32a23a20c84:01a22916-0d92-78cb-b9cb-1184b4c119ee', 'confirmation', '01a22916-0e9b-76dc-acbb-1caec3a24706', '01a22915-eda8-7b7b-a325-92a6d19310bd', '01a22916-0d92-78cb-b9cb-1184b4c119ee', NULL, 'Focal', 'focal-1ugngc4z45@example.org', true, 'en', 'IDM', NULL, 'contact@example.int', 'IDM/2026/2', 'Your participation is confirmed: A meeting of this release', 'Copy for the focal point of what was written to Example Example:

Your participation in “A meeting of this release”, Geneva, 27–28 September 2027, as head of delegation, delegation of Kenya, is confirmed.

Contact: Ms. Contact <contact@example.int>', NULL, '[]', 'HANDED_OVER', '2026-11-29 20:54:01.860672+00', 1, NULL, '2026-11-29 20:54:05.457661+00', NULL),
	('01a22916-1188-791f-8b73-9f87da9e42fc', 1, 'confirmation:01a22916-1036-745c-b1f6-e32a23a20c84:01a22916-0faa-7e0a-96df-98a0cc34637d', 'confirmation', '01a22916-0e9b-76dc-acbb-1caec3a24706', '01a22915-eda8-7b7b-a325-92a6d19310bd', '01a22916-0faa-7e0a-96df-98a0cc34637d', NULL, 'mission-1ugtz3uq66@example.org', 'mission-1ugtz3uq66@example.org', true, 'en', 'IDM', NULL, 'contact@example.int', 'IDM/2026/2', 'Your participation is confirmed: A meeting of this release', 'Copy for the focal point of what was written to Example Example:

Your participation in “A meeting of this release”, Geneva, 27–28 September 2027, as head of delegation, delegation of Kenya, is confirmed.

Contact: Ms. Contact <contact@example.int>', NULL, '[]', 'HANDED_OVER', '2026-11-29 20:54:01.864516+00', 1, NULL, '2026-11-29 20:54:05.645694+00', NULL),
	('01a22916-12b1-7e7d-8d61-fc086a864992', 1, 'issued:01a22916-0d92-78cb-b9cb-1184b4c119ee:c1bc7228-aea4-3408-a98a-bd227a5518b4', 'documents', '01a22916-0e9b-76dc-acbb-1caec3a24706', NULL, '01a22916-0d92-78cb-b9cb-1184b4c119ee', NULL, 'Focal', 'focal-1ugngc4z45@example.org', false, 'en', 'IDM', NULL, 'contact@example.int', 'IDM/2027/R.2', 'New documents: IDM/2027/R.2', 'The following documents have been issued:

IDM/2027/R.2 – A paper (EN)
http://localhost/doc/IDM/2027/R.2

Contact: contact@example.int', NULL, '[]', 'HANDED_OVER', '2026-11-29 20:54:02.161831+00', 1, NULL, '2026-11-29 20:54:05.837721+00', NULL),
	('01a22916-0fa4-7fa7-adcc-9e1359e4652e', 1, 'invitation/01a22916-0fa3-7967-b991-6e6a04d5e3d8/mission-1ugtz3uq66@example.org', 'invitation', '01a22916-0e9b-76dc-acbb-1caec3a24706', '01a22915-eda8-7b7b-a325-92a6d19310bd', NULL, NULL, 'mission-1ugtz3uq66@example.org', 'mission-1ugtz3uq66@example.org', false, 'en', 'IDM', NULL, 'contact@example.int', 'IDM/2026/2', 'Invitation: A meeting of this release', 'The Secretariat of the International Dialogue on Migration presents its compliments to the Permanent Mission of Kenya to the United Nations Office and other international organizations in Geneva and has the honour to invite the Government of Kenya to participate in “A meeting of this release”, to be held in Geneva on 27 and 28 September 2027.

The Secretariat would be grateful if the Permanent Mission could communicate, by Friday 27 August 2027, 18:00, Geneva time, the names and functional titles of the members of the delegation, which may comprise up to 2 persons.

The Secretariat of the International Dialogue on Migration avails itself of this opportunity to renew to the Permanent Mission of Kenya the assurances of its highest consideration.

The invitation can be read and answered here:

{invitation-link}

Contact: Ms. Contact, contact@example.int

Sent to: mission-1ugtz3uq66@example.org', NULL, '[]', 'HANDED_OVER', '2026-11-29 20:54:01.380933+00', 1, NULL, '2026-11-29 20:54:03.838403+00', NULL),
	('01a22916-0fe4-7546-a4a1-24efc6e716b6', 1, 'receipt:01a22916-0fda-78e1-b588-09e116e16a39:1:01a22916-0d92-78cb-b9cb-1184b4c119ee', 'receipt', '01a22916-0e9b-76dc-acbb-1caec3a24706', '01a22915-eda8-7b7b-a325-92a6d19310bd', '01a22916-0d92-78cb-b9cb-1184b4c119ee', NULL, 'Focal', 'focal-1ugngc4z45@example.org', false, 'en', 'IDM', NULL, 'contact@example.int', 'IDM/2026/2', 'Received: delegation of Kenya to A meeting of this release', 'Received on Sunday 29 November 2026, 21:54, Geneva time, for “A meeting of this release”:

Will take part.

You find it, and change it where needed, on the page of your delegation:
http://localhost/meetings/a-meeting-of-this-release-2027-2/delegations/KEN

Contact: Ms. Contact <contact@example.int>', NULL, '[]', 'HANDED_OVER', '2026-11-29 20:54:01.444282+00', 1, NULL, '2026-11-29 20:54:04.053694+00', NULL),
	('01a22916-117d-7c8f-b6f5-8518e01c8061', 1, 'confirmation:01a22916-1036-745c-b1f6-e32a23a20c84', 'confirmation', '01a22916-0e9b-76dc-acbb-1caec3a24706', '01a22915-eda8-7b7b-a325-92a6d19310bd', '01a22916-1136-709b-a5d1-1aa99f24b725', '01a22916-113b-70de-92cd-b4d8d022b7ba', 'Example Example', 'example@a-meeting-of-this-release-2027-2.example.org', false, 'en', 'IDM', NULL, 'contact@example.int', 'IDM/2026/2', 'Your participation is confirmed: A meeting of this release', 'Dear Example Example,

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
DTSTAMP:20261129T205401Z
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
', '[{"name": "letter-of-confirmation.pdf", "type": "application/pdf", "sha256": "054070c42904f90f66cbcdbd1d0b4e7e14270b2045e6fed445dd0a05244a15a4"}]', 'HANDED_OVER', '2026-11-29 20:54:01.853675+00', 1, NULL, '2026-11-29 20:54:05.265702+00', NULL),
	('01a22916-12b6-7e9a-927f-3a78378cb7c3', 1, 'issued:01a22916-1136-709b-a5d1-1aa99f24b725:c1bc7228-aea4-3408-a98a-bd227a5518b4', 'documents', '01a22916-0e9b-76dc-acbb-1caec3a24706', NULL, '01a22916-1136-709b-a5d1-1aa99f24b725', NULL, 'Example Example', 'example@a-meeting-of-this-release-2027-2.example.org', false, 'en', 'IDM', NULL, 'contact@example.int', 'IDM/2027/R.2', 'New documents: IDM/2027/R.2', 'The following documents have been issued:

IDM/2027/R.2 – A paper (EN)
http://localhost/doc/IDM/2027/R.2

Contact: contact@example.int', NULL, '[]', 'HANDED_OVER', '2026-11-29 20:54:02.166871+00', 1, NULL, '2026-11-29 20:54:06.229674+00', NULL);


--
-- Data for Name: meeting; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.meeting VALUES
	('01a22915-ef90-772c-bb9a-44b7c36e7e1f', 0, 'idm-2001', 'ANNUAL_SESSION', NULL, '{"en": "Annual session of the International Dialogue on Migration, eighty-second session of the IOM Council", "es": "Sesión anual del Diálogo Internacional sobre la Migración, octogésima segunda reunión del Consejo de la OIM", "fr": "Session annuelle du Dialogue international sur la migration, quatre-vingt-deuxième session du Conseil de l''OIM"}', NULL, '01a22915-ef76-7323-bfc0-ab3658cddf5e', '{"en": "the IOM Council", "es": "el Consejo de la OIM", "fr": "le Conseil de l''OIM"}', 'ARCHIVED', 'IN_PERSON', '2001-11-27', '2001-11-29', '2001-11-27', '2001-11-29', NULL, '{"en": "Geneva", "es": "Ginebra", "fr": "Genève"}', NULL, '{}', '{}', NULL, NULL, NULL, NULL, false, NULL, false, 'MAY_FOLLOW', NULL, NULL, NULL, 'ALL', false, false, NULL, NULL, '{"en": "Report of the eighty-second session of the IOM Council, as stored at docslib.org", "es": "Informe de la octogésima segunda reunión del Consejo de la OIM, tal como se conserva en docslib.org", "fr": "Rapport de la quatre-vingt-deuxième session du Conseil de l''OIM, tel que conservé sur docslib.org"}', NULL, NULL, NULL, '{10:00-13:00,15:00-18:00}', NULL, 0),
	('01a22915-ef96-7bce-955e-78e58f897bcc', 0, 'idm-2002', 'ANNUAL_SESSION', NULL, '{"en": "Annual session of the International Dialogue on Migration, eighty-fourth session of the IOM Council", "es": "Sesión anual del Diálogo Internacional sobre la Migración, octogésima cuarta reunión del Consejo de la OIM", "fr": "Session annuelle du Dialogue international sur la migration, quatre-vingt-quatrième session du Conseil de l''OIM"}', NULL, '01a22915-ef76-7323-bfc0-ab3658cddf5e', '{"en": "the IOM Council", "es": "el Consejo de la OIM", "fr": "le Conseil de l''OIM"}', 'ARCHIVED', 'IN_PERSON', '2002-12-02', '2002-12-04', '2002-12-02', '2002-12-04', NULL, '{"en": "Geneva", "es": "Ginebra", "fr": "Genève"}', NULL, '{}', '{}', NULL, NULL, NULL, NULL, false, NULL, false, 'MAY_FOLLOW', NULL, NULL, NULL, 'ALL', false, false, NULL, NULL, '{"en": "IOM document MC/2097/Rev.1", "es": "Documento de la OIM MC/2097/Rev.1", "fr": "Document de l''OIM MC/2097/Rev.1"}', NULL, NULL, NULL, '{10:00-13:00,15:00-18:00}', NULL, 0),
	('01a22915-ef9a-75a9-963d-660da375facb', 0, 'idm-2003', 'ANNUAL_SESSION', NULL, '{"en": "Migration in a Globalized World"}', NULL, '01a22915-ef76-7323-bfc0-ab3658cddf5e', '{"en": "the IOM Council", "es": "el Consejo de la OIM", "fr": "le Conseil de l''OIM"}', 'ARCHIVED', 'IN_PERSON', '2003-11-18', '2003-11-21', '2003-11-18', '2003-11-21', NULL, '{"en": "Geneva", "es": "Ginebra", "fr": "Genève"}', NULL, '{}', '{}', NULL, NULL, NULL, NULL, false, NULL, false, 'MAY_FOLLOW', NULL, NULL, NULL, 'ALL', false, false, NULL, NULL, '{"en": "IOM document MC/2126/Rev.1 (eighty-sixth session of the IOM Council)", "es": "Documento de la OIM MC/2126/Rev.1 (octogésima sexta reunión del Consejo de la OIM)", "fr": "Document de l''OIM MC/2126/Rev.1 (quatre-vingt-sixième session du Conseil de l''OIM)"}', NULL, NULL, NULL, '{10:00-13:00,15:00-18:00}', NULL, 0),
	('01a22915-ef9d-7e2c-85bb-fb0064173234', 0, 'idm-2004', 'ANNUAL_SESSION', NULL, '{"en": "Annual session of the International Dialogue on Migration, eighty-eighth session of the IOM Council", "es": "Sesión anual del Diálogo Internacional sobre la Migración, octogésima octava reunión del Consejo de la OIM", "fr": "Session annuelle du Dialogue international sur la migration, quatre-vingt-huitième session du Conseil de l''OIM"}', NULL, '01a22915-ef76-7323-bfc0-ab3658cddf5e', '{"en": "the IOM Council", "es": "el Consejo de la OIM", "fr": "le Conseil de l''OIM"}', 'ARCHIVED', 'IN_PERSON', NULL, NULL, '2004', NULL, NULL, NULL, NULL, '{}', '{}', NULL, NULL, NULL, NULL, false, NULL, false, 'MAY_FOLLOW', NULL, NULL, NULL, 'ALL', false, false, NULL, NULL, '{"en": "IOM document MC/2126/Rev.1, which names the eighty-eighth session (2004)", "es": "Documento de la OIM MC/2126/Rev.1, que menciona la octogésima octava reunión (2004)", "fr": "Document de l''OIM MC/2126/Rev.1, qui mentionne la quatre-vingt-huitième session (2004)"}', '{"en": "Days and place could not be checked and are left out.", "es": "Los días y el lugar no se han podido comprobar y se omiten.", "fr": "Les jours et le lieu n''ont pu être vérifiés et sont omis."}', NULL, NULL, '{10:00-13:00,15:00-18:00}', NULL, 0),
	('01a22915-efa1-7676-8d38-f8bb0d43c573', 0, 'idm-2005', 'ANNUAL_SESSION', NULL, '{"en": "Towards Policy Coherence on Migration"}', NULL, '01a22915-ef76-7323-bfc0-ab3658cddf5e', '{"en": "the IOM Council", "es": "el Consejo de la OIM", "fr": "le Conseil de l''OIM"}', 'ARCHIVED', 'IN_PERSON', '2005-11-30', '2005-12-03', '2005-11-30', '2005-12-03', NULL, '{"en": "Geneva", "es": "Ginebra", "fr": "Genève"}', NULL, '{}', '{}', NULL, NULL, NULL, NULL, false, NULL, false, 'MAY_FOLLOW', NULL, NULL, NULL, 'ALL', false, false, NULL, NULL, '{"en": "The source (dates and place); iom.int (title)", "es": "La fuente (fechas y lugar); iom.int (título)", "fr": "La source (dates et lieu) ; iom.int (titre)"}', '{"en": "As announced in July 2005. The page kept by the IOM gives 29 November 2005 as the opening.", "es": "Fechas anunciadas en julio de 2005. La página que conserva la OIM sitúa la apertura el 29 de noviembre de 2005.", "fr": "Dates annoncées en juillet 2005. La page conservée par l''OIM situe l''ouverture au 29 novembre 2005."}', NULL, NULL, '{10:00-13:00,15:00-18:00}', NULL, 0),
	('01a22915-efaa-73f6-b95a-e9523026175a', 0, 'trade-and-migration-2003', 'WORKSHOP', NULL, '{"en": "Trade and Migration"}', NULL, '01a22915-ef79-741c-aa0a-8d0bad44ea09', NULL, 'ARCHIVED', 'IN_PERSON', '2003-11-12', '2003-11-14', '2003-11-12', '2003-11-14', NULL, '{"en": "Geneva", "es": "Ginebra", "fr": "Genève"}', NULL, '{}', '{}', NULL, NULL, NULL, NULL, false, NULL, false, 'MAY_FOLLOW', NULL, NULL, NULL, 'ALL', false, false, NULL, NULL, '{"en": "The source (title, year); iom.int (days, place, partners)", "es": "La fuente (título, año); iom.int (días, lugar, asociados)", "fr": "La source (titre, année) ; iom.int (jours, lieu, partenaires)"}', NULL, NULL, NULL, '{10:00-13:00,15:00-18:00}', NULL, 0),
	('01a22915-efaf-73d0-8436-0fdd2834fc55', 0, 'trade-and-migration-2004', 'WORKSHOP', NULL, '{"en": "Trade and Migration, follow-up: Managing the Movement of People"}', NULL, '01a22915-ef79-741c-aa0a-8d0bad44ea09', NULL, 'ARCHIVED', 'IN_PERSON', '2004-10-04', '2004-10-05', '2004-10-04', '2004-10-05', NULL, '{"en": "Geneva", "es": "Ginebra", "fr": "Genève"}', NULL, '{}', '{}', NULL, NULL, NULL, NULL, false, NULL, false, 'MAY_FOLLOW', NULL, NULL, NULL, 'ALL', false, false, NULL, NULL, '{"en": "The source (follow-up, year); IOM, International Dialogue on Migration No. 7, and wto.org (subject, days, place, partners)", "es": "La fuente (seguimiento, año); OIM, publicaciones del Diálogo Internacional sobre la Migración, núm. 7, y wto.org (tema, días, lugar, asociados)", "fr": "La source (suivi, année) ; OIM, publications du Dialogue international sur la migration, no 7, et wto.org (sujet, jours, lieu, partenaires)"}', NULL, NULL, NULL, '{10:00-13:00,15:00-18:00}', NULL, 0),
	('01a22915-efb3-7a33-b6b6-d334eb1552e0', 0, 'migration-and-health-2004', 'WORKSHOP', NULL, '{"en": "Migration and Health"}', NULL, '01a22915-ef79-741c-aa0a-8d0bad44ea09', NULL, 'ARCHIVED', 'IN_PERSON', '2004-06-09', '2004-06-11', '2004-06-09', '2004-06-11', NULL, '{"en": "Geneva", "es": "Ginebra", "fr": "Genève"}', NULL, '{}', '{}', NULL, NULL, NULL, NULL, false, NULL, false, 'MAY_FOLLOW', NULL, NULL, NULL, 'ALL', false, false, NULL, NULL, '{"en": "The source (title, year); the IOM''s page on the workshop (days, place, partners)", "es": "La fuente (título, año); la página de la OIM sobre el taller (días, lugar, asociados)", "fr": "La source (titre, année) ; la page de l''OIM sur l''atelier (jours, lieu, partenaires)"}', '{"en": "The IOM also names the Centers for Disease Control and Prevention (CDC) as a partner.", "es": "La OIM menciona también entre los asociados a los Centers for Disease Control and Prevention (CDC).", "fr": "L''OIM cite aussi parmi les partenaires les Centers for Disease Control and Prevention (CDC)."}', NULL, NULL, '{10:00-13:00,15:00-18:00}', NULL, 0),
	('01a22915-efb7-732a-8ddc-d330b9e204cd', 0, 'migration-and-development-2005', 'WORKSHOP', NULL, '{"en": "Migration and Development"}', NULL, '01a22915-ef79-741c-aa0a-8d0bad44ea09', NULL, 'ARCHIVED', 'IN_PERSON', NULL, NULL, '2005', NULL, NULL, '{"en": "Geneva", "es": "Ginebra", "fr": "Genève"}', NULL, '{}', '{}', NULL, NULL, NULL, NULL, false, NULL, false, 'MAY_FOLLOW', NULL, NULL, NULL, 'ALL', false, false, NULL, NULL, '{"en": "The source (title, year); iom.int (place)", "es": "La fuente (título, año); iom.int (lugar)", "fr": "La source (titre, année) ; iom.int (lieu)"}', '{"en": "Days could not be checked and are left out.", "es": "Los días no se han podido comprobar y se omiten.", "fr": "Les jours n''ont pu être vérifiés et sont omis."}', NULL, NULL, '{10:00-13:00,15:00-18:00}', NULL, 0),
	('01a22915-efba-79b1-b44f-49ad8c1ff77f', 0, 'developing-capacity-2005', 'WORKSHOP', NULL, '{"en": "Developing Capacity to Manage Migration"}', NULL, '01a22915-ef79-741c-aa0a-8d0bad44ea09', NULL, 'ARCHIVED', 'IN_PERSON', '2005-09-27', '2005-09-28', '2005-09-27', '2005-09-28', NULL, '{"en": "Geneva", "es": "Ginebra", "fr": "Genève"}', NULL, '{}', '{}', NULL, NULL, NULL, NULL, false, NULL, false, 'MAY_FOLLOW', NULL, NULL, NULL, 'ALL', false, false, NULL, NULL, '{"en": "The source", "es": "La fuente", "fr": "La source"}', NULL, NULL, NULL, '{10:00-13:00,15:00-18:00}', NULL, 0),
	('01a22915-efbe-7187-804b-1df8eeb32a36', 0, 'berne-symposium-2001', 'SYMPOSIUM', NULL, '{"en": "International Symposium on Migration", "fr": "Symposium international sur la migration"}', NULL, NULL, NULL, 'ARCHIVED', 'IN_PERSON', NULL, NULL, '2001-06', NULL, NULL, '{"en": "Berne", "es": "Berna", "fr": "Berne"}', NULL, '{}', '{}', NULL, NULL, NULL, NULL, false, NULL, false, 'MAY_FOLLOW', NULL, NULL, NULL, 'ALL', false, false, NULL, NULL, '{"en": "The source (title, year); foreword of the trilingual publication of the Agenda (month, place)", "es": "La fuente (título, año); prólogo de la publicación trilingüe de la Agenda (mes, lugar)", "fr": "La source (titre, année) ; avant-propos de la publication trilingue de l''Agenda (mois, lieu)"}', '{"en": "At this symposium the Government of Switzerland launched the Berne Initiative.", "es": "En este simposio, el Gobierno de Suiza puso en marcha la Iniciativa de Berna.", "fr": "À ce symposium, le Gouvernement suisse a lancé l''Initiative de Berne."}', NULL, NULL, '{10:00-13:00,15:00-18:00}', NULL, 0),
	('01a22915-efc1-728f-ad53-5937355a5500', 0, 'berne-africa-2004', 'REGIONAL_CONSULTATION', NULL, '{"en": "Regional consultation: Africa", "es": "Consulta regional: África", "fr": "Consultation régionale : Afrique"}', NULL, '01a22915-ef7b-7e6e-9248-0a0542da8131', NULL, 'ARCHIVED', 'IN_PERSON', NULL, NULL, '2004-03', NULL, NULL, '{"en": "Addis Ababa", "es": "Addis Abeba", "fr": "Addis-Abeba"}', NULL, '{}', '{}', NULL, NULL, NULL, NULL, false, NULL, false, 'MAY_FOLLOW', NULL, NULL, NULL, 'ALL', false, false, NULL, NULL, '{"en": "The source (four regional consultations in 2004); the trilingual publication of the Agenda, as stored (months, places)", "es": "La fuente (cuatro consultas regionales en 2004); la publicación trilingüe de la Agenda, tal como se conserva (meses, lugares)", "fr": "La source (quatre consultations régionales en 2004) ; la publication trilingue de l''Agenda, telle que conservée (mois, lieux)"}', NULL, NULL, NULL, '{10:00-13:00,15:00-18:00}', NULL, 0),
	('01a22915-efc4-72c3-9b24-1a2f85e3e55e', 0, 'berne-europe-and-central-asia-2004', 'REGIONAL_CONSULTATION', NULL, '{"en": "Regional consultation: Europe and Central Asia", "es": "Consulta regional: Europa y Asia Central", "fr": "Consultation régionale : Europe et Asie centrale"}', NULL, '01a22915-ef7b-7e6e-9248-0a0542da8131', NULL, 'ARCHIVED', 'IN_PERSON', NULL, NULL, '2004-06', NULL, NULL, '{"en": "Budapest", "es": "Budapest", "fr": "Budapest"}', NULL, '{}', '{}', NULL, NULL, NULL, NULL, false, NULL, false, 'MAY_FOLLOW', NULL, NULL, NULL, 'ALL', false, false, NULL, NULL, '{"en": "The source (four regional consultations in 2004); the trilingual publication of the Agenda, as stored (months, places)", "es": "La fuente (cuatro consultas regionales en 2004); la publicación trilingüe de la Agenda, tal como se conserva (meses, lugares)", "fr": "La source (quatre consultations régionales en 2004) ; la publication trilingue de l''Agenda, telle que conservée (mois, lieux)"}', NULL, NULL, NULL, '{10:00-13:00,15:00-18:00}', NULL, 0),
	('01a22915-efc7-7155-84c9-fadd490bdfdb', 0, 'berne-asia-and-the-pacific-2004', 'REGIONAL_CONSULTATION', NULL, '{"en": "Regional consultation: Asia and the Pacific", "es": "Consulta regional: Asia y el Pacífico", "fr": "Consultation régionale : Asie et Pacifique"}', NULL, '01a22915-ef7b-7e6e-9248-0a0542da8131', NULL, 'ARCHIVED', 'IN_PERSON', NULL, NULL, '2004-07', NULL, NULL, '{"en": "Guilin", "es": "Guilin", "fr": "Guilin"}', NULL, '{}', '{}', NULL, NULL, NULL, NULL, false, NULL, false, 'MAY_FOLLOW', NULL, NULL, NULL, 'ALL', false, false, NULL, NULL, '{"en": "The source (four regional consultations in 2004); the trilingual publication of the Agenda, as stored (months, places)", "es": "La fuente (cuatro consultas regionales en 2004); la publicación trilingüe de la Agenda, tal como se conserva (meses, lugares)", "fr": "La source (quatre consultations régionales en 2004) ; la publication trilingue de l''Agenda, telle que conservée (mois, lieux)"}', NULL, NULL, NULL, '{10:00-13:00,15:00-18:00}', NULL, 0),
	('01a22915-efc9-7f6b-9fff-94e60fe5e603', 0, 'berne-americas-2004', 'REGIONAL_CONSULTATION', NULL, '{"en": "Regional consultation: Americas", "es": "Consulta regional: las Américas", "fr": "Consultation régionale : Amériques"}', NULL, '01a22915-ef7b-7e6e-9248-0a0542da8131', NULL, 'ARCHIVED', 'IN_PERSON', NULL, NULL, '2004-09', NULL, NULL, '{"en": "Santiago", "es": "Santiago de Chile", "fr": "Santiago"}', NULL, '{}', '{}', NULL, NULL, NULL, NULL, false, NULL, false, 'MAY_FOLLOW', NULL, NULL, NULL, 'ALL', false, false, NULL, NULL, '{"en": "The source (four regional consultations in 2004); the trilingual publication of the Agenda, as stored (months, places)", "es": "La fuente (cuatro consultas regionales en 2004); la publicación trilingüe de la Agenda, tal como se conserva (meses, lugares)", "fr": "La source (quatre consultations régionales en 2004) ; la publication trilingue de l''Agenda, telle que conservée (mois, lieux)"}', NULL, NULL, NULL, '{10:00-13:00,15:00-18:00}', NULL, 0),
	('01a22915-efce-731d-aaf1-1debac06f8f4', 0, 'berne-ii-2004', 'CONFERENCE', NULL, '{"en": "Berne II Conference", "fr": "Conférence Berne II"}', NULL, NULL, NULL, 'ARCHIVED', 'IN_PERSON', '2004-12-16', '2004-12-17', '2004-12-16', '2004-12-17', NULL, '{"en": "Berne", "es": "Berna", "fr": "Berne"}', NULL, '{}', '{}', NULL, NULL, NULL, NULL, false, NULL, false, 'MAY_FOLLOW', NULL, NULL, NULL, 'ALL', false, false, NULL, NULL, '{"en": "The source (title, days, attendance); presseportal.ch (place)", "es": "La fuente (título, días, asistencia); presseportal.ch (lugar)", "fr": "La source (titre, jours, participation) ; presseportal.ch (lieu)"}', '{"en": "Attended by some 300 participants representing more than 100 countries, as well as representatives from international organizations, NGOs and independent migration experts (the source). The International Agenda for Migration Management was finalized here.", "es": "Asistieron, según la fuente, unos 300 participantes en representación de más de 100 países, así como representantes de organizaciones internacionales y organizaciones no gubernamentales y especialistas independientes en migración. En ella se ultimó la Agenda Internacional para la Gestión de la Migración.", "fr": "Y ont assisté, selon la source, quelque 300 participants représentant plus de 100 pays, ainsi que des représentants d''organisations internationales et d''organisations non gouvernementales et des spécialistes indépendants des migrations. L''Agenda international pour la gestion des migrations y a été mis au point."}', NULL, NULL, '{10:00-13:00,15:00-18:00}', NULL, 0),
	('01a22915-efd1-7936-bd0b-b28514159eb6', 0, 'uncm-2002', 'COORDINATION_MEETING', NULL, '{"en": "First Coordination Meeting on International Migration"}', NULL, '01a22915-ef7e-735d-a67b-5f727c966ad9', NULL, 'ARCHIVED', 'IN_PERSON', '2002-07-11', '2002-07-12', '2002-07-11', '2002-07-12', NULL, '{"en": "New York", "es": "Nueva York", "fr": "New York"}', NULL, '{}', '{}', NULL, NULL, NULL, NULL, false, NULL, false, 'MAY_FOLLOW', NULL, NULL, NULL, 'ALL', false, false, NULL, NULL, '{"en": "Pages of the United Nations Population Division; United Nations press note 5819", "es": "Páginas de la División de Población de las Naciones Unidas; nota de prensa 5819 de las Naciones Unidas", "fr": "Pages de la Division de la population de l''ONU ; note de presse 5819 de l''ONU"}', NULL, NULL, NULL, '{10:00-13:00,15:00-18:00}', NULL, 0),
	('01a22915-efd4-7f96-8f6a-e46c5fc74244', 0, 'uncm-2003', 'COORDINATION_MEETING', NULL, '{"en": "Second Coordination Meeting on International Migration"}', NULL, '01a22915-ef7e-735d-a67b-5f727c966ad9', NULL, 'ARCHIVED', 'IN_PERSON', '2003-10-15', '2003-10-16', '2003-10-15', '2003-10-16', NULL, '{"en": "New York", "es": "Nueva York", "fr": "New York"}', NULL, '{}', '{}', NULL, NULL, NULL, NULL, false, NULL, false, 'MAY_FOLLOW', NULL, NULL, NULL, 'ALL', false, false, NULL, NULL, '{"en": "Pages of the United Nations Population Division; United Nations press note 5819", "es": "Páginas de la División de Población de las Naciones Unidas; nota de prensa 5819 de las Naciones Unidas", "fr": "Pages de la Division de la population de l''ONU ; note de presse 5819 de l''ONU"}', NULL, NULL, NULL, '{10:00-13:00,15:00-18:00}', NULL, 0),
	('01a22915-efe3-7338-ae04-e41772ff28fd', 0, 'uncm-2004', 'COORDINATION_MEETING', NULL, '{"en": "Third Coordination Meeting on International Migration"}', NULL, '01a22915-ef7e-735d-a67b-5f727c966ad9', NULL, 'ARCHIVED', 'IN_PERSON', '2004-10-27', '2004-10-28', '2004-10-27', '2004-10-28', NULL, '{"en": "New York", "es": "Nueva York", "fr": "New York"}', NULL, '{}', '{}', NULL, NULL, NULL, NULL, false, NULL, false, 'MAY_FOLLOW', NULL, NULL, NULL, 'ALL', false, false, NULL, NULL, '{"en": "Pages of the United Nations Population Division; United Nations press note 5819", "es": "Páginas de la División de Población de las Naciones Unidas; nota de prensa 5819 de las Naciones Unidas", "fr": "Pages de la Division de la population de l''ONU ; note de presse 5819 de l''ONU"}', NULL, NULL, NULL, '{10:00-13:00,15:00-18:00}', NULL, 0),
	('01a22915-efe8-76e3-b77e-f93597be44b7', 0, 'uncm-2005', 'COORDINATION_MEETING', NULL, '{"en": "Fourth Coordination Meeting on International Migration"}', NULL, '01a22915-ef7e-735d-a67b-5f727c966ad9', NULL, 'ARCHIVED', 'IN_PERSON', NULL, NULL, '2005', NULL, NULL, NULL, NULL, '{}', '{}', NULL, NULL, NULL, NULL, false, NULL, false, 'MAY_FOLLOW', NULL, NULL, NULL, 'ALL', false, false, NULL, NULL, '{"en": "Pages of the United Nations Population Division", "es": "Páginas de la División de Población de las Naciones Unidas", "fr": "Pages de la Division de la population de l''ONU"}', '{"en": "Days and place could not be checked and are left out.", "es": "Los días y el lugar no se han podido comprobar y se omiten.", "fr": "Les jours et le lieu n''ont pu être vérifiés et sont omis."}', NULL, NULL, '{10:00-13:00,15:00-18:00}', NULL, 0),
	('01a22915-fe1c-70e4-9cdc-477bd1296347', 1, 'a-meeting-of-this-release-2027', 'WORKSHOP', NULL, '{"en": "A meeting of this release", "es": "A meeting of this release", "fr": "A meeting of this release"}', NULL, NULL, NULL, 'ANNOUNCED', 'IN_PERSON', '2027-09-27', '2027-09-28', '2027-09-27', '2027-09-28', 'Europe/Zurich', '{"en": "Geneva", "es": "Ginebra", "fr": "Genève"}', NULL, '{en,fr,es}', '{}', NULL, 2, '2027-08-27 16:00:00+00', 'Europe/Zurich', false, '2027-09-20 16:00:00+00', false, 'MAY_FOLLOW', 'Ms. Contact', 'contact@example.int', NULL, 'ALL', false, false, NULL, NULL, NULL, NULL, '01a22915-f9c7-7897-b2c5-c4d329c707b6', '2026-11-29 20:53:57.522083+00', '{10:00-13:00,15:00-18:00}', 'fb2f81a5-3890-368e-bef8-0a68d5d57870', 0),
	('01a22916-0e9b-76dc-acbb-1caec3a24706', 1, 'a-meeting-of-this-release-2027-2', 'WORKSHOP', NULL, '{"en": "A meeting of this release", "es": "A meeting of this release", "fr": "A meeting of this release"}', NULL, NULL, NULL, 'ANNOUNCED', 'IN_PERSON', '2027-09-27', '2027-09-28', '2027-09-27', '2027-09-28', 'Europe/Zurich', '{"en": "Geneva", "es": "Ginebra", "fr": "Genève"}', NULL, '{en,fr,es}', '{}', NULL, 2, '2027-08-27 16:00:00+00', 'Europe/Zurich', false, '2027-09-20 16:00:00+00', false, 'MAY_FOLLOW', 'Ms. Contact', 'contact@example.int', NULL, 'ALL', false, false, NULL, NULL, NULL, NULL, '01a22915-f9c7-7897-b2c5-c4d329c707b6', '2026-11-29 20:54:01.171497+00', '{10:00-13:00,15:00-18:00}', '82d2ff05-03c0-337d-9a7f-891460af936b', 0);


--
-- Data for Name: meeting_change; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: meeting_partner; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.meeting_partner VALUES
	('01a22915-efaa-73f6-b95a-e9523026175a', '01a22915-edb8-7c1c-a8a5-0bbd420b93be'),
	('01a22915-efaa-73f6-b95a-e9523026175a', '01a22915-edb9-7a98-8928-bfd5e444ed4f'),
	('01a22915-efaf-73d0-8436-0fdd2834fc55', '01a22915-edb9-7a98-8928-bfd5e444ed4f'),
	('01a22915-efaf-73d0-8436-0fdd2834fc55', '01a22915-edb9-7f6c-88dd-7e9917ea1f49'),
	('01a22915-efb3-7a33-b6b6-d334eb1552e0', '01a22915-edb9-7da0-b73d-23ce08427edd');


--
-- Data for Name: meeting_process; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.meeting_process VALUES
	('01a22915-ef90-772c-bb9a-44b7c36e7e1f', '01a22915-edda-70b0-b869-080912660370', 0),
	('01a22915-ef96-7bce-955e-78e58f897bcc', '01a22915-edda-70b0-b869-080912660370', 0),
	('01a22915-ef9a-75a9-963d-660da375facb', '01a22915-edda-70b0-b869-080912660370', 0),
	('01a22915-ef9d-7e2c-85bb-fb0064173234', '01a22915-edda-70b0-b869-080912660370', 0),
	('01a22915-efa1-7676-8d38-f8bb0d43c573', '01a22915-edda-70b0-b869-080912660370', 0),
	('01a22915-efaa-73f6-b95a-e9523026175a', '01a22915-edda-70b0-b869-080912660370', 0),
	('01a22915-efaf-73d0-8436-0fdd2834fc55', '01a22915-edda-70b0-b869-080912660370', 0),
	('01a22915-efb3-7a33-b6b6-d334eb1552e0', '01a22915-edda-70b0-b869-080912660370', 0),
	('01a22915-efb7-732a-8ddc-d330b9e204cd', '01a22915-edda-70b0-b869-080912660370', 0),
	('01a22915-efba-79b1-b44f-49ad8c1ff77f', '01a22915-edda-70b0-b869-080912660370', 0),
	('01a22915-efbe-7187-804b-1df8eeb32a36', '01a22915-eddd-73e9-acd1-523756e07958', 0),
	('01a22915-efc1-728f-ad53-5937355a5500', '01a22915-eddd-73e9-acd1-523756e07958', 0),
	('01a22915-efc4-72c3-9b24-1a2f85e3e55e', '01a22915-eddd-73e9-acd1-523756e07958', 0),
	('01a22915-efc7-7155-84c9-fadd490bdfdb', '01a22915-eddd-73e9-acd1-523756e07958', 0),
	('01a22915-efc9-7f6b-9fff-94e60fe5e603', '01a22915-eddd-73e9-acd1-523756e07958', 0),
	('01a22915-efce-731d-aaf1-1debac06f8f4', '01a22915-eddd-73e9-acd1-523756e07958', 0),
	('01a22915-efd1-7936-bd0b-b28514159eb6', '01a22915-eddd-7c10-b4f8-472c7c99ba19', 0),
	('01a22915-efd4-7f96-8f6a-e46c5fc74244', '01a22915-eddd-7c10-b4f8-472c7c99ba19', 0),
	('01a22915-efe3-7338-ae04-e41772ff28fd', '01a22915-eddd-7c10-b4f8-472c7c99ba19', 0),
	('01a22915-efe8-76e3-b77e-f93597be44b7', '01a22915-eddd-7c10-b4f8-472c7c99ba19', 0),
	('01a22915-fe1c-70e4-9cdc-477bd1296347', '01a22915-edda-70b0-b869-080912660370', 0),
	('01a22916-0e9b-76dc-acbb-1caec3a24706', '01a22915-edda-70b0-b869-080912660370', 0);


--
-- Data for Name: meeting_topic; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.meeting_topic VALUES
	('01a22915-efaa-73f6-b95a-e9523026175a', '01a22915-ede6-7526-93e7-3b5ddc4cd6f3'),
	('01a22915-efaa-73f6-b95a-e9523026175a', '01a22915-ede7-776a-801f-6a550832bc68'),
	('01a22915-efaf-73d0-8436-0fdd2834fc55', '01a22915-ede6-7526-93e7-3b5ddc4cd6f3'),
	('01a22915-efaf-73d0-8436-0fdd2834fc55', '01a22915-ede7-776a-801f-6a550832bc68'),
	('01a22915-efb3-7a33-b6b6-d334eb1552e0', '01a22915-ede7-7852-b07d-5264f3e291a3'),
	('01a22915-efb7-732a-8ddc-d330b9e204cd', '01a22915-ede6-7374-897f-21ab4af489d0'),
	('01a22915-efba-79b1-b44f-49ad8c1ff77f', '01a22915-ede7-7dae-bbd6-39a9771dc1c3'),
	('01a22915-efba-79b1-b44f-49ad8c1ff77f', '01a22915-ede7-7e90-a86b-df97a27ce907'),
	('01a22915-efbe-7187-804b-1df8eeb32a36', '01a22915-ede7-7471-82a4-9e8418ad36c4'),
	('01a22915-efc1-728f-ad53-5937355a5500', '01a22915-ede7-7471-82a4-9e8418ad36c4'),
	('01a22915-efc4-72c3-9b24-1a2f85e3e55e', '01a22915-ede7-7471-82a4-9e8418ad36c4'),
	('01a22915-efc7-7155-84c9-fadd490bdfdb', '01a22915-ede7-7471-82a4-9e8418ad36c4'),
	('01a22915-efc9-7f6b-9fff-94e60fe5e603', '01a22915-ede7-7471-82a4-9e8418ad36c4'),
	('01a22915-efce-731d-aaf1-1debac06f8f4', '01a22915-ede5-7ccf-a8e7-253d7f184901'),
	('01a22915-efce-731d-aaf1-1debac06f8f4', '01a22915-ede5-7e85-9eec-250c6d75424c'),
	('01a22915-efce-731d-aaf1-1debac06f8f4', '01a22915-ede6-7412-a8a3-0f356c5fda1b'),
	('01a22915-efce-731d-aaf1-1debac06f8f4', '01a22915-ede6-769f-a39a-d6a67a871c87'),
	('01a22915-efce-731d-aaf1-1debac06f8f4', '01a22915-ede7-7a33-b539-ec1fa0a40aa7'),
	('01a22915-efce-731d-aaf1-1debac06f8f4', '01a22915-ede7-7cdb-8cd4-99f25d51be85');


--
-- Data for Name: membership; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.membership VALUES
	('01a22915-edfe-7150-bd93-50198409afd1', 0, '01a22915-edd2-7021-bb62-20a8971886b1', '01a22915-ed96-77e2-8bdf-06798cab538b', 'MEMBER', NULL, NULL, 'Australia', 1, '2005-07'),
	('01a22915-edfe-737a-9aef-d2b15f538c8e', 0, '01a22915-edd2-7021-bb62-20a8971886b1', '01a22915-ed96-7c15-adba-d72d3b51d167', 'MEMBER', NULL, NULL, 'Austria', 2, '2005-07'),
	('01a22915-edfe-742c-8332-7ae78435cd2b', 0, '01a22915-edd2-7021-bb62-20a8971886b1', '01a22915-ed97-7984-892a-57add59faee0', 'MEMBER', NULL, NULL, 'Belgium', 3, '2005-07'),
	('01a22915-edfe-74bb-9d05-9a52b1bf8101', 0, '01a22915-edd2-7021-bb62-20a8971886b1', '01a22915-ed9c-71f5-ab64-f99488eaf70a', 'MEMBER', NULL, NULL, 'Canada', 4, '2005-07'),
	('01a22915-edfe-7560-9f9e-a3d576b8bbed', 0, '01a22915-edd2-7021-bb62-20a8971886b1', '01a22915-eda1-7994-a474-9aaea23cc7b5', 'MEMBER', NULL, NULL, 'Denmark', 5, '2005-07'),
	('01a22915-edfe-75e0-9fe1-7b71afc4f78a', 0, '01a22915-edd2-7021-bb62-20a8971886b1', '01a22915-eda3-752e-a1ee-dbc59c6623ea', 'MEMBER', NULL, NULL, 'Finland', 6, '2005-07'),
	('01a22915-edfe-766a-ac77-d0e29d721bc0', 0, '01a22915-edd2-7021-bb62-20a8971886b1', '01a22915-eda1-70cc-a34b-5351348ed52e', 'MEMBER', NULL, NULL, 'Germany', 7, '2005-07'),
	('01a22915-edfe-76e7-a338-b645defa7321', 0, '01a22915-edd2-7021-bb62-20a8971886b1', '01a22915-eda7-72c5-bde5-554eb055cdbb', 'MEMBER', NULL, NULL, 'Ireland', 8, '2005-07'),
	('01a22915-edfe-7763-820f-81a94bf113ed', 0, '01a22915-edd2-7021-bb62-20a8971886b1', '01a22915-edaf-7353-9811-134ea66f5526', 'MEMBER', NULL, NULL, 'Netherlands', 9, '2005-07'),
	('01a22915-edfe-792a-8bd2-1c5e93fded90', 0, '01a22915-edd2-7021-bb62-20a8971886b1', '01a22915-edaf-7c17-b9d7-08d355b2eecd', 'MEMBER', NULL, NULL, 'New Zealand', 10, '2005-07'),
	('01a22915-edfe-79e7-97a6-6e92f74c70da', 0, '01a22915-edd2-7021-bb62-20a8971886b1', '01a22915-edaf-760b-84d3-a9b52cf38017', 'MEMBER', NULL, NULL, 'Norway', 11, '2005-07'),
	('01a22915-edfe-7a7a-801b-149e3fbda0bf', 0, '01a22915-edd2-7021-bb62-20a8971886b1', '01a22915-eda2-7d07-939f-3f4e5074d48e', 'MEMBER', NULL, NULL, 'Spain', 12, '2005-07'),
	('01a22915-edfe-7afd-99ca-503564d2f0b9', 0, '01a22915-edd2-7021-bb62-20a8971886b1', '01a22915-edb4-702a-8273-14c0d13a2cd0', 'MEMBER', NULL, NULL, 'Sweden', 13, '2005-07'),
	('01a22915-edfe-7b76-8738-d4fde981c853', 0, '01a22915-edd2-7021-bb62-20a8971886b1', '01a22915-ed9c-7568-95ce-5ebd2a9db972', 'MEMBER', NULL, NULL, 'Switzerland', 14, '2005-07'),
	('01a22915-edfe-7c00-b322-a635a5079bca', 0, '01a22915-edd2-7021-bb62-20a8971886b1', '01a22915-eda4-738f-8740-359590c8ded0', 'MEMBER', NULL, NULL, 'UK', 15, '2005-07'),
	('01a22915-edfe-7c77-99ed-170c0ce38846', 0, '01a22915-edd2-7021-bb62-20a8971886b1', '01a22915-edb6-7710-b915-c7bfe80d058d', 'MEMBER', NULL, NULL, 'USA', 16, '2005-07'),
	('01a22915-edfe-7cfc-946a-68314a523224', 0, '01a22915-edd8-7286-b60f-ee459abf857c', '01a22915-ed94-7b2a-91eb-506fb7e61b27', 'MEMBER', NULL, NULL, 'Albania', 1, '2005-07'),
	('01a22915-edfe-7d71-9d9e-174586755ed4', 0, '01a22915-edd8-7286-b60f-ee459abf857c', '01a22915-ed96-7033-9f21-f793b25b3849', 'MEMBER', NULL, NULL, 'Armenia', 2, '2005-07'),
	('01a22915-edfe-7e3c-95a3-2867b93fe44b', 0, '01a22915-edd8-7286-b60f-ee459abf857c', '01a22915-ed96-77e2-8bdf-06798cab538b', 'MEMBER', NULL, NULL, 'Australia', 3, '2005-07'),
	('01a22915-edfe-7ec4-a0df-3724787f6174', 0, '01a22915-edd8-7286-b60f-ee459abf857c', '01a22915-ed96-7c15-adba-d72d3b51d167', 'MEMBER', NULL, NULL, 'Austria', 4, '2005-07'),
	('01a22915-edfe-7f38-987e-656c23668ba9', 0, '01a22915-edd8-7286-b60f-ee459abf857c', '01a22915-ed97-70e2-87a4-9b84c0bcfaee', 'MEMBER', NULL, NULL, 'Azerbaijan', 5, '2005-07'),
	('01a22915-edfe-7fb7-a3fa-ab6823e48e45', 0, '01a22915-edd8-7286-b60f-ee459abf857c', '01a22915-ed99-7cae-ae62-8a4cdd1a7e1e', 'MEMBER', NULL, NULL, 'Belarus', 6, '2005-07'),
	('01a22915-edff-7026-b3f0-e3b10b20a6bb', 0, '01a22915-edd8-7286-b60f-ee459abf857c', '01a22915-ed97-7984-892a-57add59faee0', 'MEMBER', NULL, NULL, 'Belgium', 7, '2005-07'),
	('01a22915-edff-7097-bdd0-abd905de4ae8', 0, '01a22915-edd8-7286-b60f-ee459abf857c', '01a22915-ed99-78b0-8355-b155ae005457', 'MEMBER', NULL, NULL, 'Bosnia and Herzegovina', 8, '2005-07'),
	('01a22915-edff-7113-acd5-fd26d6177aa9', 0, '01a22915-edd8-7286-b60f-ee459abf857c', '01a22915-ed98-7d53-a3bc-02d9ea67f239', 'MEMBER', NULL, NULL, 'Bulgaria', 9, '2005-07'),
	('01a22915-edff-7185-a0b5-88bcf87e8519', 0, '01a22915-edd8-7286-b60f-ee459abf857c', '01a22915-ed9c-71f5-ab64-f99488eaf70a', 'MEMBER', NULL, NULL, 'Canada', 10, '2005-07'),
	('01a22915-edff-7228-bb47-0c63de63d7f5', 0, '01a22915-edd8-7286-b60f-ee459abf857c', '01a22915-eda6-7669-9fed-a8949d2c3557', 'MEMBER', NULL, NULL, 'Croatia', 11, '2005-07'),
	('01a22915-edff-7298-9d01-1d9dcf7356bb', 0, '01a22915-edd8-7286-b60f-ee459abf857c', '01a22915-eda0-79e0-896e-28ddeadc367e', 'MEMBER', NULL, NULL, 'Cyprus', 12, '2005-07'),
	('01a22915-edff-7304-b077-c0456fd2f8f6', 0, '01a22915-edd8-7286-b60f-ee459abf857c', '01a22915-eda0-7d92-9cfe-b174eb58315a', 'MEMBER', NULL, NULL, 'Czech Republic', 13, '2005-07'),
	('01a22915-edff-7379-a7e8-89a05d121299', 0, '01a22915-edd8-7286-b60f-ee459abf857c', '01a22915-eda1-7994-a474-9aaea23cc7b5', 'MEMBER', NULL, NULL, 'Denmark', 14, '2005-07'),
	('01a22915-edff-73e4-867c-ba9331d32b39', 0, '01a22915-edd8-7286-b60f-ee459abf857c', '01a22915-eda2-7f7f-9d1c-4c552d54cd44', 'MEMBER', NULL, NULL, 'Estonia', 15, '2005-07'),
	('01a22915-edff-745f-a4bc-05fb1ad75e75', 0, '01a22915-edd8-7286-b60f-ee459abf857c', '01a22915-eda3-752e-a1ee-dbc59c6623ea', 'MEMBER', NULL, NULL, 'Finland', 16, '2005-07'),
	('01a22915-edff-74cd-abd5-d48d6de9b4a7', 0, '01a22915-edd8-7286-b60f-ee459abf857c', '01a22915-eda3-7a93-bf60-6cd5d71cd438', 'MEMBER', NULL, NULL, 'France', 17, '2005-07'),
	('01a22915-edff-7551-b4e7-e831bbc28708', 0, '01a22915-edd8-7286-b60f-ee459abf857c', '01a22915-eda4-76c1-be67-29525c8dcf9b', 'MEMBER', NULL, NULL, 'Georgia', 18, '2005-07'),
	('01a22915-edff-75c8-a9cf-f313784e3a7f', 0, '01a22915-edd8-7286-b60f-ee459abf857c', '01a22915-eda1-70cc-a34b-5351348ed52e', 'MEMBER', NULL, NULL, 'Germany', 19, '2005-07'),
	('01a22915-edff-7639-85a1-7147d3d75a3a', 0, '01a22915-edd8-7286-b60f-ee459abf857c', '01a22915-eda5-7900-b83d-d2433776fb12', 'MEMBER', NULL, NULL, 'Greece', 20, '2005-07'),
	('01a22915-edff-76ad-8fa4-bec2e8bc7a98', 0, '01a22915-edd8-7286-b60f-ee459abf857c', '01a22915-eda6-7b71-8435-4e74b2e16f9c', 'MEMBER', NULL, NULL, 'Hungary', 21, '2005-07'),
	('01a22915-edff-7716-9734-e8fab71218fd', 0, '01a22915-edd8-7286-b60f-ee459abf857c', '01a22915-eda7-79d6-8bd1-1059de5db747', 'MEMBER', NULL, NULL, 'Iceland', 22, '2005-07'),
	('01a22915-edff-7817-a634-6c9670392ccb', 0, '01a22915-edd8-7286-b60f-ee459abf857c', '01a22915-eda7-72c5-bde5-554eb055cdbb', 'MEMBER', NULL, NULL, 'Ireland', 23, '2005-07'),
	('01a22915-edff-789f-9efb-53ab2d0b24cb', 0, '01a22915-edd8-7286-b60f-ee459abf857c', '01a22915-eda7-7ea1-a553-b2dcafb44564', 'MEMBER', NULL, NULL, 'Italy', 24, '2005-07'),
	('01a22915-edff-790a-9827-de3b357c5adb', 0, '01a22915-edd8-7286-b60f-ee459abf857c', '01a22915-eda8-78e2-be23-17d85e2109e1', 'MEMBER', NULL, NULL, 'Kazakhstan', 25, '2005-07'),
	('01a22915-edff-7980-974b-5e7d44a117b2', 0, '01a22915-edd8-7286-b60f-ee459abf857c', '01a22915-eda8-7def-b6ec-b98a5506fdfe', 'MEMBER', NULL, NULL, 'Kyrgyzstan', 26, '2005-07'),
	('01a22915-edff-79ec-a287-3ba3f84e5f44', 0, '01a22915-edd8-7286-b60f-ee459abf857c', '01a22915-edab-78fe-8038-46ac92418ff2', 'MEMBER', NULL, NULL, 'Latvia', 27, '2005-07'),
	('01a22915-edff-7a62-bf53-5f06a5ca446b', 0, '01a22915-edd8-7286-b60f-ee459abf857c', '01a22915-edaa-7e2b-89f3-a27e7b92e222', 'MEMBER', NULL, NULL, 'Liechtenstein', 28, '2005-07'),
	('01a22915-edff-7ad8-a6d3-1ceb4b69a137', 0, '01a22915-edd8-7286-b60f-ee459abf857c', '01a22915-edab-74db-a6bd-4bb40f26da17', 'MEMBER', NULL, NULL, 'Lithuania', 29, '2005-07'),
	('01a22915-edff-7b41-855b-1a3a03d25654', 0, '01a22915-edd8-7286-b60f-ee459abf857c', '01a22915-edab-76ce-a6a8-cf2c61b7e891', 'MEMBER', NULL, NULL, 'Luxembourg', 30, '2005-07'),
	('01a22915-edff-7bb7-895a-148b205636af', 0, '01a22915-edd8-7286-b60f-ee459abf857c', '01a22915-edac-7c57-80db-f3bbf7554ea0', 'MEMBER', NULL, NULL, 'Macedonia', 31, '2005-07'),
	('01a22915-edff-7c1f-9b0d-697a4fe2b90a', 0, '01a22915-edd8-7286-b60f-ee459abf857c', '01a22915-edad-717c-8991-c80b99299b08', 'MEMBER', NULL, NULL, 'Malta', 32, '2005-07'),
	('01a22915-edff-7c87-846b-220f831743d6', 0, '01a22915-edd8-7286-b60f-ee459abf857c', '01a22915-edab-7f97-a448-7e4eee69481c', 'MEMBER', NULL, NULL, 'Moldova', 33, '2005-07'),
	('01a22915-edff-7cfe-8d31-58411f638685', 0, '01a22915-edd8-7286-b60f-ee459abf857c', '01a22915-edaf-7353-9811-134ea66f5526', 'MEMBER', NULL, NULL, 'Netherlands', 34, '2005-07'),
	('01a22915-edff-7d80-bfdd-a1331bad9aa6', 0, '01a22915-edd8-7286-b60f-ee459abf857c', '01a22915-edaf-760b-84d3-a9b52cf38017', 'MEMBER', NULL, NULL, 'Norway', 35, '2005-07'),
	('01a22915-edff-7df3-aba8-e30f0cebd885', 0, '01a22915-edd8-7286-b60f-ee459abf857c', '01a22915-edb0-7bec-bafc-8871f1c4a5f2', 'MEMBER', NULL, NULL, 'Poland', 36, '2005-07'),
	('01a22915-edff-7e5c-a2d3-b56055560592', 0, '01a22915-edd8-7286-b60f-ee459abf857c', '01a22915-edb1-7123-aa99-15fbcc1741bd', 'MEMBER', NULL, NULL, 'Portugal', 37, '2005-07'),
	('01a22915-edff-7ec3-808c-23e788f88fba', 0, '01a22915-edd8-7286-b60f-ee459abf857c', '01a22915-edb1-79dc-a057-d0174f3baba2', 'MEMBER', NULL, NULL, 'Romania', 38, '2005-07'),
	('01a22915-edff-7f3c-958f-23ca4a255c71', 0, '01a22915-edd8-7286-b60f-ee459abf857c', '01a22915-edb1-7be7-ac78-e8d22175e8da', 'MEMBER', NULL, NULL, 'Russian Federation', 39, '2005-07'),
	('01a22915-edff-7fa5-b125-4df4f8e94969', 0, '01a22915-edd8-7286-b60f-ee459abf857c', '01a22915-edb2-723a-adb7-8dce3d26d4cc', 'MEMBER', NULL, NULL, 'Serbia and Montenegro', 40, '2005-07'),
	('01a22915-ee00-704d-bd57-7f8926555902', 0, '01a22915-edd8-7286-b60f-ee459abf857c', '01a22915-edb3-7b92-90f3-84d00c87d575', 'MEMBER', NULL, NULL, 'Slovakia', 41, '2005-07'),
	('01a22915-ee00-70e4-888b-2c261c7331ea', 0, '01a22915-edd8-7286-b60f-ee459abf857c', '01a22915-edb3-7e4f-8645-1ae259ef63a7', 'MEMBER', NULL, NULL, 'Slovenia', 42, '2005-07'),
	('01a22915-ee00-716f-9436-136449c76410', 0, '01a22915-edd8-7286-b60f-ee459abf857c', '01a22915-eda2-7d07-939f-3f4e5074d48e', 'MEMBER', NULL, NULL, 'Spain', 43, '2005-07'),
	('01a22915-ee00-71f0-90e5-839a2ac5351f', 0, '01a22915-edd8-7286-b60f-ee459abf857c', '01a22915-edb4-702a-8273-14c0d13a2cd0', 'MEMBER', NULL, NULL, 'Sweden', 44, '2005-07'),
	('01a22915-ee00-7258-968b-bba7e597ddb5', 0, '01a22915-edd8-7286-b60f-ee459abf857c', '01a22915-ed9c-7568-95ce-5ebd2a9db972', 'MEMBER', NULL, NULL, 'Switzerland', 45, '2005-07'),
	('01a22915-ee00-72cc-9fe6-1f6dc8425625', 0, '01a22915-edd8-7286-b60f-ee459abf857c', '01a22915-edb4-7f5f-8d65-bb4f269ae84b', 'MEMBER', NULL, NULL, 'Tajikistan', 46, '2005-07'),
	('01a22915-ee00-7335-bff3-035e41d1ec3d', 0, '01a22915-edd8-7286-b60f-ee459abf857c', '01a22915-edb5-7baa-b863-48c451bac2ba', 'MEMBER', NULL, NULL, 'Turkey', 47, '2005-07'),
	('01a22915-ee00-73a0-a323-ac392291af4a', 0, '01a22915-edd8-7286-b60f-ee459abf857c', '01a22915-edb6-733e-8276-d01344427a06', 'MEMBER', NULL, NULL, 'Ukraine', 48, '2005-07'),
	('01a22915-ee00-740d-8af2-5d044812136c', 0, '01a22915-edd8-7286-b60f-ee459abf857c', '01a22915-eda4-738f-8740-359590c8ded0', 'MEMBER', NULL, NULL, 'UK', 49, '2005-07'),
	('01a22915-ee00-7470-aee5-d00820b8b393', 0, '01a22915-edd8-7286-b60f-ee459abf857c', '01a22915-edb6-7710-b915-c7bfe80d058d', 'MEMBER', NULL, NULL, 'USA', 50, '2005-07'),
	('01a22915-ee00-74df-b771-e63335286a71', 0, '01a22915-edd8-7798-99f5-ab0719dd88a7', '01a22915-ed99-7cae-ae62-8a4cdd1a7e1e', 'MEMBER', NULL, NULL, 'Belarus', 1, '2005-07'),
	('01a22915-ee00-7540-9957-68e48e88e707', 0, '01a22915-edd8-7798-99f5-ab0719dd88a7', '01a22915-eda2-7f7f-9d1c-4c552d54cd44', 'MEMBER', NULL, NULL, 'Estonia', 2, '2005-07'),
	('01a22915-ee00-75bb-a32e-9a01c7b263ba', 0, '01a22915-edd8-7798-99f5-ab0719dd88a7', '01a22915-eda6-7b71-8435-4e74b2e16f9c', 'MEMBER', NULL, NULL, 'Hungary', 3, '2005-07'),
	('01a22915-ee00-7624-8f35-45a78ac64158', 0, '01a22915-edd8-7798-99f5-ab0719dd88a7', '01a22915-edab-78fe-8038-46ac92418ff2', 'MEMBER', NULL, NULL, 'Latvia', 4, '2005-07'),
	('01a22915-ee00-7685-9ed2-ee00651f6ce6', 0, '01a22915-edd8-7798-99f5-ab0719dd88a7', '01a22915-edab-74db-a6bd-4bb40f26da17', 'MEMBER', NULL, NULL, 'Lithuania', 5, '2005-07'),
	('01a22915-ee00-76ef-b0a3-8f097de3ef0e', 0, '01a22915-edd8-7798-99f5-ab0719dd88a7', '01a22915-edab-7f97-a448-7e4eee69481c', 'MEMBER', NULL, NULL, 'Moldova', 6, '2005-07'),
	('01a22915-ee00-7752-aaa0-ecce68ad5442', 0, '01a22915-edd8-7798-99f5-ab0719dd88a7', '01a22915-edb0-7bec-bafc-8871f1c4a5f2', 'MEMBER', NULL, NULL, 'Poland', 7, '2005-07'),
	('01a22915-ee00-77b0-a412-3f0a237e1064', 0, '01a22915-edd8-7798-99f5-ab0719dd88a7', '01a22915-edb1-79dc-a057-d0174f3baba2', 'MEMBER', NULL, NULL, 'Romania', 8, '2005-07'),
	('01a22915-ee00-7819-a6c4-0524d202ee01', 0, '01a22915-edd8-7798-99f5-ab0719dd88a7', '01a22915-edb3-7b92-90f3-84d00c87d575', 'MEMBER', NULL, NULL, 'Slovakia', 9, '2005-07'),
	('01a22915-ee00-7876-9019-56669ff0ec97', 0, '01a22915-edd8-7798-99f5-ab0719dd88a7', '01a22915-edb6-733e-8276-d01344427a06', 'MEMBER', NULL, NULL, 'Ukraine', 10, '2005-07'),
	('01a22915-ee00-78f9-b663-15ea3b600c90', 0, '01a22915-edd8-7b4c-8e54-141180b697d4', '01a22915-ed96-7033-9f21-f793b25b3849', 'MEMBER', NULL, NULL, 'Armenia', 1, '2005-07'),
	('01a22915-ee00-795b-bf2f-d2f1b598002e', 0, '01a22915-edd8-7b4c-8e54-141180b697d4', '01a22915-ed97-70e2-87a4-9b84c0bcfaee', 'MEMBER', NULL, NULL, 'Azerbaijan', 2, '2005-07'),
	('01a22915-ee00-79b9-8a6f-516eab272f71', 0, '01a22915-edd8-7b4c-8e54-141180b697d4', '01a22915-ed99-7cae-ae62-8a4cdd1a7e1e', 'MEMBER', NULL, NULL, 'Belarus', 3, '2005-07'),
	('01a22915-ee00-7a20-8b13-509d26f2e1ca', 0, '01a22915-edd8-7b4c-8e54-141180b697d4', '01a22915-eda4-76c1-be67-29525c8dcf9b', 'MEMBER', NULL, NULL, 'Georgia', 4, '2005-07'),
	('01a22915-ee00-7aaf-bf03-ca910ee1108b', 0, '01a22915-edd8-7b4c-8e54-141180b697d4', '01a22915-eda8-78e2-be23-17d85e2109e1', 'MEMBER', NULL, NULL, 'Kazakhstan', 5, '2005-07'),
	('01a22915-ee00-7b1f-9bf9-699d67bfd930', 0, '01a22915-edd8-7b4c-8e54-141180b697d4', '01a22915-eda8-7def-b6ec-b98a5506fdfe', 'MEMBER', NULL, NULL, 'Kyrgyzstan', 6, '2005-07'),
	('01a22915-ee00-7b80-a71e-9e898cda17a8', 0, '01a22915-edd8-7b4c-8e54-141180b697d4', '01a22915-edab-7f97-a448-7e4eee69481c', 'MEMBER', NULL, NULL, 'Moldova', 7, '2005-07'),
	('01a22915-ee00-7bdc-9853-0c8b6bb61233', 0, '01a22915-edd8-7b4c-8e54-141180b697d4', '01a22915-edb1-7be7-ac78-e8d22175e8da', 'MEMBER', NULL, NULL, 'Russian Federation', 8, '2005-07'),
	('01a22915-ee00-7c47-ae23-4b76fd7c1fa3', 0, '01a22915-edd8-7b4c-8e54-141180b697d4', '01a22915-edb4-7f5f-8d65-bb4f269ae84b', 'MEMBER', NULL, NULL, 'Tajikistan', 9, '2005-07'),
	('01a22915-ee00-7cab-b968-650fde1c2939', 0, '01a22915-edd8-7b4c-8e54-141180b697d4', '01a22915-edb5-7162-a98d-4d3da4527dc0', 'MEMBER', NULL, NULL, 'Turkmenistan', 10, '2005-07'),
	('01a22915-ee00-7d12-9f79-70438267bf05', 0, '01a22915-edd8-7b4c-8e54-141180b697d4', '01a22915-edb6-733e-8276-d01344427a06', 'MEMBER', NULL, NULL, 'Ukraine', 11, '2005-07'),
	('01a22915-ee00-7d6e-b5ff-e6a3ac1ac11a', 0, '01a22915-edd8-7b4c-8e54-141180b697d4', '01a22915-edb6-7926-bff3-e1e02d80b408', 'MEMBER', NULL, NULL, 'Uzbekistan', 12, '2005-07'),
	('01a22915-ee00-7dcc-acb3-7d48b4449075', 0, '01a22915-edd8-7b4c-8e54-141180b697d4', '01a22915-ed96-77e2-8bdf-06798cab538b', 'INTERESTED', NULL, NULL, 'Australia', 13, '2005-07'),
	('01a22915-ee00-7e34-9647-956eac79851b', 0, '01a22915-edd8-7d8e-a6dc-5abbfa2bbb8d', '01a22915-ed9a-710f-885f-be559aa8dcf4', 'MEMBER', NULL, NULL, 'Belize', 1, '2005-07'),
	('01a22915-ee00-7ea0-b893-f2529f702633', 0, '01a22915-edd8-7d8e-a6dc-5abbfa2bbb8d', '01a22915-ed9c-71f5-ab64-f99488eaf70a', 'MEMBER', NULL, NULL, 'Canada', 2, '2005-07'),
	('01a22915-ee00-7f06-bce1-fd4d519d0e14', 0, '01a22915-edd8-7d8e-a6dc-5abbfa2bbb8d', '01a22915-eda0-741a-910f-f71b7fcf32fe', 'MEMBER', NULL, NULL, 'Costa Rica', 3, '2005-07'),
	('01a22915-ee00-7f63-a29d-1be90d3e42a8', 0, '01a22915-edd8-7d8e-a6dc-5abbfa2bbb8d', '01a22915-eda1-7c53-a36e-2c7f1c0e8428', 'MEMBER', NULL, NULL, 'Dominican Republic', 4, '2005-07'),
	('01a22915-ee00-7fc1-b835-ef51819b811a', 0, '01a22915-edd8-7d8e-a6dc-5abbfa2bbb8d', '01a22915-edb2-7dbc-82bb-51c22915996b', 'MEMBER', NULL, NULL, 'El Salvador', 5, '2005-07'),
	('01a22915-ee01-702f-acfe-c0eddfe8f516', 0, '01a22915-edd8-7d8e-a6dc-5abbfa2bbb8d', '01a22915-eda5-7f2b-a590-2b207e7beba6', 'MEMBER', NULL, NULL, 'Guatemala', 6, '2005-07'),
	('01a22915-ee01-7094-917c-a9775d3d63ef', 0, '01a22915-edd8-7d8e-a6dc-5abbfa2bbb8d', '01a22915-eda6-73a7-af3c-ee8ceb909746', 'MEMBER', NULL, NULL, 'Honduras', 7, '2005-07'),
	('01a22915-ee01-70fb-b4c2-c0c94e7f31b1', 0, '01a22915-edd8-7d8e-a6dc-5abbfa2bbb8d', '01a22915-edac-7714-86b7-c1c0229cf36b', 'MEMBER', NULL, NULL, 'Mexico', 8, '2005-07'),
	('01a22915-ee01-715f-9a0e-5e0b130a916d', 0, '01a22915-edd8-7d8e-a6dc-5abbfa2bbb8d', '01a22915-edae-7ef0-b323-b376fe99ff36', 'MEMBER', NULL, NULL, 'Nicaragua', 9, '2005-07'),
	('01a22915-ee01-71d8-be37-e8ede31c5a52', 0, '01a22915-edd8-7d8e-a6dc-5abbfa2bbb8d', '01a22915-edb0-7247-a39e-2dd2e1be1c0e', 'MEMBER', NULL, NULL, 'Panama', 10, '2005-07'),
	('01a22915-ee01-7244-a1fe-750fd9e75c25', 0, '01a22915-edd8-7d8e-a6dc-5abbfa2bbb8d', '01a22915-edb6-7710-b915-c7bfe80d058d', 'MEMBER', NULL, NULL, 'USA', 11, '2005-07');
INSERT INTO public.membership VALUES
	('01a22915-ee01-72a1-92c5-3066f2cdd953', 0, '01a22915-edd8-7f84-9248-e1ba41e18ae7', '01a22915-ed95-7b70-90b3-dbf60853f05f', 'MEMBER', NULL, NULL, 'Argentina', 1, '2005-07'),
	('01a22915-ee01-7308-836c-1111c910739d', 0, '01a22915-edd8-7f84-9248-e1ba41e18ae7', '01a22915-ed9a-743f-8c86-cc28243440c5', 'MEMBER', NULL, NULL, 'Bolivia', 2, '2005-07'),
	('01a22915-ee01-7365-81ba-39a99ba20557', 0, '01a22915-edd8-7f84-9248-e1ba41e18ae7', '01a22915-ed9a-7866-a665-4dc9bc3271a3', 'MEMBER', NULL, NULL, 'Brazil', 3, '2005-07'),
	('01a22915-ee01-73c2-9b90-f799b48875da', 0, '01a22915-edd8-7f84-9248-e1ba41e18ae7', '01a22915-ed9c-7979-99c5-611bbd812c47', 'MEMBER', NULL, NULL, 'Chile', 4, '2005-07'),
	('01a22915-ee01-7428-852f-55466628872f', 0, '01a22915-edd8-7f84-9248-e1ba41e18ae7', '01a22915-ed9f-7b1c-8d6f-4785f7867d1c', 'MEMBER', NULL, NULL, 'Colombia', 5, '2005-07'),
	('01a22915-ee01-7481-bf29-cb1cb42e86e9', 0, '01a22915-edd8-7f84-9248-e1ba41e18ae7', '01a22915-eda2-7408-ace3-0050c89e5ff8', 'MEMBER', NULL, NULL, 'Ecuador', 6, '2005-07'),
	('01a22915-ee01-74e8-8bd7-d3ed23b20783', 0, '01a22915-edd8-7f84-9248-e1ba41e18ae7', '01a22915-eda6-7160-8426-53e1e55da68a', 'MEMBER', NULL, NULL, 'Guyana', 7, '2005-07'),
	('01a22915-ee01-7544-b78c-d3b4b0a01710', 0, '01a22915-edd8-7f84-9248-e1ba41e18ae7', '01a22915-edb1-7303-8576-0d299d1ec19e', 'MEMBER', NULL, NULL, 'Paraguay', 8, '2005-07'),
	('01a22915-ee01-75a1-ab98-336ace4db2d1', 0, '01a22915-edd8-7f84-9248-e1ba41e18ae7', '01a22915-edb0-7405-9658-0973a71be375', 'MEMBER', NULL, NULL, 'Peru', 9, '2005-07'),
	('01a22915-ee01-7608-9110-65af45b39187', 0, '01a22915-edd8-7f84-9248-e1ba41e18ae7', '01a22915-edb3-79cd-bbcf-eb5bfe6967af', 'MEMBER', NULL, NULL, 'Surinam', 10, '2005-07'),
	('01a22915-ee01-7667-9245-5367ae581897', 0, '01a22915-edd8-7f84-9248-e1ba41e18ae7', '01a22915-edb6-74c6-82fe-e277f7885f89', 'MEMBER', NULL, NULL, 'Uruguay', 11, '2005-07'),
	('01a22915-ee01-76cc-8723-b20e61f6a68c', 0, '01a22915-edd8-7f84-9248-e1ba41e18ae7', '01a22915-edb6-7f68-9b9e-47380beefbb4', 'MEMBER', NULL, NULL, 'Venezuela', 12, '2005-07'),
	('01a22915-ee01-772b-af81-84b14d4a5247', 0, '01a22915-edd9-71e6-bee2-e055da319704', '01a22915-eda2-704e-9982-bb7645cbff01', 'MEMBER', NULL, NULL, 'Algeria', 1, '2005-07'),
	('01a22915-ee01-782a-b56d-6e938dff6db5', 0, '01a22915-edd9-71e6-bee2-e055da319704', '01a22915-eda3-7a93-bf60-6cd5d71cd438', 'MEMBER', NULL, NULL, 'France', 2, '2005-07'),
	('01a22915-ee01-789d-8e32-a0385adfcc5e', 0, '01a22915-edd9-71e6-bee2-e055da319704', '01a22915-eda7-7ea1-a553-b2dcafb44564', 'MEMBER', NULL, NULL, 'Italy', 3, '2005-07'),
	('01a22915-ee01-78f8-8455-c8aaafd8d55f', 0, '01a22915-edd9-71e6-bee2-e055da319704', '01a22915-edaa-783a-97e9-5d76fe5cc4eb', 'MEMBER', NULL, NULL, 'Libya', 4, '2005-07'),
	('01a22915-ee01-795e-b98a-ee27bd0a11ad', 0, '01a22915-edd9-71e6-bee2-e055da319704', '01a22915-edad-717c-8991-c80b99299b08', 'MEMBER', NULL, NULL, 'Malta', 5, '2005-07'),
	('01a22915-ee01-79b7-8d1b-f05850732d08', 0, '01a22915-edd9-71e6-bee2-e055da319704', '01a22915-edad-7f7e-8306-4540e4cc17bd', 'MEMBER', NULL, NULL, 'Mauritania', 6, '2005-07'),
	('01a22915-ee01-7a16-aae5-1bb4a5c97c5b', 0, '01a22915-edd9-71e6-bee2-e055da319704', '01a22915-edab-7b3d-b321-e309d03f232f', 'MEMBER', NULL, NULL, 'Morocco', 7, '2005-07'),
	('01a22915-ee01-7a78-9afd-f4ebc7394d83', 0, '01a22915-edd9-71e6-bee2-e055da319704', '01a22915-edb1-7123-aa99-15fbcc1741bd', 'MEMBER', NULL, NULL, 'Portugal', 8, '2005-07'),
	('01a22915-ee01-7c1e-85a2-771db7691340', 0, '01a22915-edd9-71e6-bee2-e055da319704', '01a22915-eda2-7d07-939f-3f4e5074d48e', 'MEMBER', NULL, NULL, 'Spain', 9, '2005-07'),
	('01a22915-ee01-7ca4-abe4-c0afde76d98b', 0, '01a22915-edd9-71e6-bee2-e055da319704', '01a22915-edb5-79ff-bddd-80b1b915b510', 'MEMBER', NULL, NULL, 'Tunisia', 10, '2005-07'),
	('01a22915-ee01-7d4b-b1a2-d3080f694de5', 0, '01a22915-edd9-73d1-9d6f-4e53f962c1de', '01a22915-ed94-7093-949a-5c590dc5f4eb', 'MEMBER', NULL, NULL, 'Angola', 1, '2005-07'),
	('01a22915-ee01-7daf-8d81-0149cbf32678', 0, '01a22915-edd9-73d1-9d6f-4e53f962c1de', '01a22915-ed9b-78b8-bfe8-151eaa04784d', 'MEMBER', NULL, NULL, 'Botswana', 2, '2005-07'),
	('01a22915-ee01-7e18-a6e3-0aee907d927e', 0, '01a22915-edd9-73d1-9d6f-4e53f962c1de', '01a22915-ed9f-7085-8349-09eb28b2e1f0', 'MEMBER', NULL, NULL, 'Democratic Republic of the Congo', 3, '2005-07'),
	('01a22915-ee01-7e73-993c-2004b8bde122', 0, '01a22915-edd9-73d1-9d6f-4e53f962c1de', '01a22915-edab-72b0-987f-362b3bf07c4d', 'MEMBER', NULL, NULL, 'Lesotho', 4, '2005-07'),
	('01a22915-ee01-7f70-a4bc-922371126b0c', 0, '01a22915-edd9-73d1-9d6f-4e53f962c1de', '01a22915-edac-7218-ba9c-2d705f6ca3fc', 'MEMBER', NULL, NULL, 'Madagascar', 5, '2005-07'),
	('01a22915-ee01-7fe5-b36e-abf633e80098', 0, '01a22915-edd9-73d1-9d6f-4e53f962c1de', '01a22915-edae-73ab-9801-45e8c03c9a50', 'MEMBER', NULL, NULL, 'Malawi', 6, '2005-07'),
	('01a22915-ee02-704c-90e4-3f17a917ea1b', 0, '01a22915-edd9-73d1-9d6f-4e53f962c1de', '01a22915-edae-7195-9448-5500f3d44113', 'MEMBER', NULL, NULL, 'Mauritius', 7, '2005-07'),
	('01a22915-ee02-70b9-92ec-76cc9226bb74', 0, '01a22915-edd9-73d1-9d6f-4e53f962c1de', '01a22915-edad-7cb1-84ad-e646b9cb93e4', 'MEMBER', NULL, NULL, 'Mozambique', 8, '2005-07'),
	('01a22915-ee02-7116-9585-16b1a7e17921', 0, '01a22915-edd9-73d1-9d6f-4e53f962c1de', '01a22915-edae-7799-8662-61e6c9525482', 'MEMBER', NULL, NULL, 'Namibia', 9, '2005-07'),
	('01a22915-ee02-71b0-9736-2a7a601e14e9', 0, '01a22915-edd9-73d1-9d6f-4e53f962c1de', '01a22915-edb4-743a-8885-8c61f141b150', 'MEMBER', NULL, NULL, 'Seychelles', 10, '2005-07'),
	('01a22915-ee02-7219-877e-6d674b16915c', 0, '01a22915-edd9-73d1-9d6f-4e53f962c1de', '01a22915-edb7-7a03-b10b-e3b68bf7ff98', 'MEMBER', NULL, NULL, 'South Africa', 11, '2005-07'),
	('01a22915-ee02-727c-a730-5c7dd413560b', 0, '01a22915-edd9-73d1-9d6f-4e53f962c1de', '01a22915-edb4-71ea-b38a-bb77f2a43cae', 'MEMBER', NULL, NULL, 'Swaziland', 12, '2005-07'),
	('01a22915-ee02-72e9-982c-1fd48f7c0f78', 0, '01a22915-edd9-73d1-9d6f-4e53f962c1de', '01a22915-edb5-7f77-971b-129a405cb06b', 'MEMBER', NULL, NULL, 'Tanzania', 13, '2005-07'),
	('01a22915-ee02-7347-8fe7-e894e8752201', 0, '01a22915-edd9-73d1-9d6f-4e53f962c1de', '01a22915-edb7-7bfa-bffc-e36c66509702', 'MEMBER', NULL, NULL, 'Zambia', 14, '2005-07'),
	('01a22915-ee02-73ba-871b-cc7807947ac8', 0, '01a22915-edd9-73d1-9d6f-4e53f962c1de', '01a22915-edb7-7dae-9747-a34af840c2ae', 'MEMBER', NULL, NULL, 'Zimbabwe', 15, '2005-07'),
	('01a22915-ee02-741d-947d-49e1d04ae6c7', 0, '01a22915-edd9-75fe-be03-c9a53af4525f', '01a22915-ed98-7111-b34f-9d59ea2b209c', 'MEMBER', NULL, NULL, 'Burkina Faso', 1, '2005-07'),
	('01a22915-ee02-7477-98fb-8dcaf8be93bc', 0, '01a22915-edd9-75fe-be03-c9a53af4525f', '01a22915-eda0-70c6-99d5-ecb2bd894760', 'MEMBER', NULL, NULL, 'Cape Verde', 2, '2005-07'),
	('01a22915-ee02-74e2-9b50-ead19304844b', 0, '01a22915-edd9-75fe-be03-c9a53af4525f', '01a22915-ed9e-7569-b8a9-c93eeb815f5c', 'MEMBER', NULL, NULL, 'Côte d''Ivoire', 3, '2005-07'),
	('01a22915-ee02-753f-823b-81631e9ec586', 0, '01a22915-edd9-75fe-be03-c9a53af4525f', '01a22915-eda5-7044-9103-62ce81a8d33d', 'MEMBER', NULL, NULL, 'Gambia', 4, '2005-07'),
	('01a22915-ee02-75a6-b9e3-efaee20cf68c', 0, '01a22915-edd9-75fe-be03-c9a53af4525f', '01a22915-eda4-7d63-a38c-764593fd4252', 'MEMBER', NULL, NULL, 'Guinea', 5, '2005-07'),
	('01a22915-ee02-7602-896c-87ae1adfda35', 0, '01a22915-edd9-75fe-be03-c9a53af4525f', '01a22915-eda5-728a-8eeb-ad3e0ebbad74', 'MEMBER', NULL, NULL, 'Guinea-Bissau', 6, '2005-07'),
	('01a22915-ee02-765d-8beb-91b9841255d9', 0, '01a22915-edd9-75fe-be03-c9a53af4525f', '01a22915-edaa-754d-95d2-338188c6b7c1', 'MEMBER', NULL, NULL, 'Liberia', 7, '2005-07'),
	('01a22915-ee02-76be-accd-5aa7a42ed3de', 0, '01a22915-edd9-75fe-be03-c9a53af4525f', '01a22915-edac-7f4a-9fc1-6c5acf5ba51f', 'MEMBER', NULL, NULL, 'Mali', 8, '2005-07'),
	('01a22915-ee02-7717-9e3e-2bccecd904ea', 0, '01a22915-edd9-75fe-be03-c9a53af4525f', '01a22915-edae-79ce-8554-20b4d6ce8fb0', 'MEMBER', NULL, NULL, 'Niger', 9, '2005-07'),
	('01a22915-ee02-7779-9ad0-6fc5eccdca18', 0, '01a22915-edd9-75fe-be03-c9a53af4525f', '01a22915-edae-7c4c-a52a-9e1b338a16c9', 'MEMBER', NULL, NULL, 'Nigeria', 10, '2005-07'),
	('01a22915-ee02-77d3-8c8b-117acafc6442', 0, '01a22915-edd9-75fe-be03-c9a53af4525f', '01a22915-edb2-7674-8c89-e4b88c148cdb', 'MEMBER', NULL, NULL, 'Senegal', 11, '2005-07'),
	('01a22915-ee02-782c-ad2c-5ca563e79fbd', 0, '01a22915-edd9-75fe-be03-c9a53af4525f', '01a22915-edb2-7bf7-bc04-3f8aae364f29', 'MEMBER', NULL, NULL, 'Sierra Leone', 12, '2005-07'),
	('01a22915-ee02-788d-9e77-5fc3efc12357', 0, '01a22915-edd9-75fe-be03-c9a53af4525f', '01a22915-edb4-7a8b-a228-514f62db972f', 'MEMBER', NULL, NULL, 'Togo', 13, '2005-07'),
	('01a22915-ee02-78e6-8a79-b5fea4bc51e0', 0, '01a22915-edd9-7884-af8d-329d1edee0a6', '01a22915-ed96-77e2-8bdf-06798cab538b', 'MEMBER', NULL, NULL, 'Australia', 1, '2005-07'),
	('01a22915-ee02-7945-b4d1-cca6a3b92ac8', 0, '01a22915-edd9-7884-af8d-329d1edee0a6', '01a22915-ed9a-7f7f-98ec-9bc0a609ae14', 'MEMBER', NULL, NULL, 'Brunei Darussalam', 2, '2005-07'),
	('01a22915-ee02-799c-99d9-728a3e9a76a8', 0, '01a22915-edd9-7884-af8d-329d1edee0a6', '01a22915-eda9-7100-bfec-ba58a7de3670', 'MEMBER', NULL, NULL, 'Cambodia', 3, '2005-07'),
	('01a22915-ee02-79f5-b379-a6e486a3f6a3', 0, '01a22915-edd9-7884-af8d-329d1edee0a6', '01a22915-ed9c-7d9b-8201-586fd6464c79', 'MEMBER', NULL, NULL, 'China', 4, '2005-07'),
	('01a22915-ee02-7a68-ba3c-51f78786fcaf', 0, '01a22915-edd9-7884-af8d-329d1edee0a6', '01a22915-eda6-7e17-97e9-2dafcde9b8be', 'MEMBER', NULL, NULL, 'Indonesia', 5, '2005-07'),
	('01a22915-ee02-7ac0-b71c-dc8da5dd13f0', 0, '01a22915-edd9-7884-af8d-329d1edee0a6', '01a22915-eda8-767f-86e3-196a9572aa80', 'MEMBER', NULL, NULL, 'Japan', 6, '2005-07'),
	('01a22915-ee02-7b25-a25c-5d4692fdd36d', 0, '01a22915-edd9-7884-af8d-329d1edee0a6', '01a22915-eda9-7f90-a637-ed5e6acc55ad', 'MEMBER', NULL, NULL, 'Laos', 7, '2005-07'),
	('01a22915-ee02-7b7e-97a9-c24337c98d52', 0, '01a22915-edd9-7884-af8d-329d1edee0a6', '01a22915-edae-75d8-b8ff-28e8c65d2a80', 'MEMBER', NULL, NULL, 'Malaysia', 8, '2005-07'),
	('01a22915-ee02-7bd3-b709-3372c924ba34', 0, '01a22915-edd9-7884-af8d-329d1edee0a6', '01a22915-edad-7564-b8b4-fa5d3060cea5', 'MEMBER', NULL, NULL, 'Myanmar', 9, '2005-07'),
	('01a22915-ee02-7c34-b809-302b05796ac0', 0, '01a22915-edd9-7884-af8d-329d1edee0a6', '01a22915-edaf-7c17-b9d7-08d355b2eecd', 'MEMBER', NULL, NULL, 'New Zealand', 10, '2005-07'),
	('01a22915-ee02-7c8c-9218-51b95121d5d9', 0, '01a22915-edd9-7884-af8d-329d1edee0a6', '01a22915-edb0-79f9-a6e5-a248df0d9ab3', 'MEMBER', NULL, NULL, 'Papua New Guinea', 11, '2005-07'),
	('01a22915-ee02-7cf1-91bb-a5322c318030', 0, '01a22915-edd9-7884-af8d-329d1edee0a6', '01a22915-edb0-7617-941b-e9ee1b2bdb69', 'MEMBER', NULL, NULL, 'Philippines', 12, '2005-07'),
	('01a22915-ee02-7d4c-a809-346f95bdf5a8', 0, '01a22915-edd9-7884-af8d-329d1edee0a6', '01a22915-eda9-7961-b323-58778bf0671d', 'MEMBER', NULL, NULL, 'Republic of Korea', 13, '2005-07'),
	('01a22915-ee02-7da7-8178-4c3114b4db3c', 0, '01a22915-edd9-7884-af8d-329d1edee0a6', '01a22915-edb2-7830-b46d-6b2abd1dfa03', 'MEMBER', NULL, NULL, 'Singapore', 14, '2005-07'),
	('01a22915-ee02-7e31-9313-c2baa3f6dbd7', 0, '01a22915-edd9-7884-af8d-329d1edee0a6', '01a22915-edb4-7c35-b4f0-69410e2522b8', 'MEMBER', NULL, NULL, 'Thailand', 15, '2005-07'),
	('01a22915-ee02-7e8b-b24b-1d81ffda00b5', 0, '01a22915-edd9-7884-af8d-329d1edee0a6', '01a22915-edb7-718c-8373-ba7ee430df91', 'MEMBER', NULL, NULL, 'Vietnam', 16, '2005-07'),
	('01a22915-ee02-7ee9-8ee5-645d413a6603', 0, '01a22915-edd9-7884-af8d-329d1edee0a6', '01a22915-edb7-7f46-b58f-195593d11033', 'SPECIAL_PARTICIPANT', NULL, NULL, 'Hong Kong (SAR of China)', 17, '2005-07'),
	('01a22915-ee02-7f40-b308-e2f567d6d1e5', 0, '01a22915-edd9-7a7f-b4bc-bda5a88f972f', '01a22915-ed83-7f3c-83b8-1c1f86660f6b', 'MEMBER', NULL, NULL, 'Afghanistan', 1, '2005-07'),
	('01a22915-ee02-7f97-a490-65c1069d13df', 0, '01a22915-edd9-7a7f-b4bc-bda5a88f972f', '01a22915-ed96-77e2-8bdf-06798cab538b', 'MEMBER', NULL, NULL, 'Australia', 2, '2005-07'),
	('01a22915-ee02-7ff6-b9ce-f88ada4b4ea7', 0, '01a22915-edd9-7a7f-b4bc-bda5a88f972f', '01a22915-ed98-74b2-a331-ccc15a4236e9', 'MEMBER', NULL, NULL, 'Bangladesh', 3, '2005-07'),
	('01a22915-ee03-704b-955d-6b575dd0185e', 0, '01a22915-edd9-7a7f-b4bc-bda5a88f972f', '01a22915-ed9b-752b-aefc-74710915602f', 'MEMBER', NULL, NULL, 'Bhutan', 4, '2005-07'),
	('01a22915-ee03-70bf-876a-8c5ec8ac49f9', 0, '01a22915-edd9-7a7f-b4bc-bda5a88f972f', '01a22915-ed9a-7f7f-98ec-9bc0a609ae14', 'MEMBER', NULL, NULL, 'Brunei Darussalam', 5, '2005-07'),
	('01a22915-ee03-711d-aeea-33e48f457204', 0, '01a22915-edd9-7a7f-b4bc-bda5a88f972f', '01a22915-eda9-7100-bfec-ba58a7de3670', 'MEMBER', NULL, NULL, 'Cambodia', 6, '2005-07'),
	('01a22915-ee03-7174-abd4-305eb6aa7c38', 0, '01a22915-edd9-7a7f-b4bc-bda5a88f972f', '01a22915-ed9c-7d9b-8201-586fd6464c79', 'MEMBER', NULL, NULL, 'China', 7, '2005-07'),
	('01a22915-ee03-71d2-9cac-946ab178fb15', 0, '01a22915-edd9-7a7f-b4bc-bda5a88f972f', '01a22915-eda3-77bd-9f3e-b860cf9e83a4', 'MEMBER', NULL, NULL, 'Fiji', 8, '2005-07'),
	('01a22915-ee03-7226-94f6-11b33de37f5e', 0, '01a22915-edd9-7a7f-b4bc-bda5a88f972f', '01a22915-edb7-7f46-b58f-195593d11033', 'SPECIAL_PARTICIPANT', NULL, NULL, 'Hong Kong (SAR of China)', 9, '2005-07'),
	('01a22915-ee03-7287-a745-5a59f38ba04f', 0, '01a22915-edd9-7a7f-b4bc-bda5a88f972f', '01a22915-eda7-7061-9718-c345291d7ad3', 'MEMBER', NULL, NULL, 'India', 10, '2005-07'),
	('01a22915-ee03-72dc-bc30-426feec301c7', 0, '01a22915-edd9-7a7f-b4bc-bda5a88f972f', '01a22915-eda6-7e17-97e9-2dafcde9b8be', 'MEMBER', NULL, NULL, 'Indonesia', 11, '2005-07'),
	('01a22915-ee03-732f-951e-feb37b9d1202', 0, '01a22915-edd9-7a7f-b4bc-bda5a88f972f', '01a22915-eda8-767f-86e3-196a9572aa80', 'MEMBER', NULL, NULL, 'Japan', 12, '2005-07'),
	('01a22915-ee03-738c-aa86-9b7e2d30ca96', 0, '01a22915-edd9-7a7f-b4bc-bda5a88f972f', '01a22915-eda9-732c-a36c-97b2b2904f59', 'MEMBER', NULL, NULL, 'Kiribati', 13, '2005-07'),
	('01a22915-ee03-73e6-b9ee-e5658e4f8490', 0, '01a22915-edd9-7a7f-b4bc-bda5a88f972f', '01a22915-eda9-7f90-a637-ed5e6acc55ad', 'MEMBER', NULL, NULL, 'Laos', 14, '2005-07'),
	('01a22915-ee03-745d-a760-99a408b0afe8', 0, '01a22915-edd9-7a7f-b4bc-bda5a88f972f', '01a22915-edae-75d8-b8ff-28e8c65d2a80', 'MEMBER', NULL, NULL, 'Malaysia', 15, '2005-07'),
	('01a22915-ee03-74b4-9ebe-cff48d0262be', 0, '01a22915-edd9-7a7f-b4bc-bda5a88f972f', '01a22915-eda3-7dca-a836-576c6213e6e6', 'MEMBER', NULL, NULL, 'Micronesia', 16, '2005-07'),
	('01a22915-ee03-750b-9617-ca94721c8173', 0, '01a22915-edd9-7a7f-b4bc-bda5a88f972f', '01a22915-edad-7af0-9435-b0d6bea90bbe', 'MEMBER', NULL, NULL, 'Mongolia', 17, '2005-07'),
	('01a22915-ee03-75a9-9651-4dabfcb12c5f', 0, '01a22915-edd9-7a7f-b4bc-bda5a88f972f', '01a22915-edad-7564-b8b4-fa5d3060cea5', 'MEMBER', NULL, NULL, 'Myanmar', 18, '2005-07'),
	('01a22915-ee03-7637-9f8d-ff0b64d90850', 0, '01a22915-edd9-7a7f-b4bc-bda5a88f972f', '01a22915-edaf-7a0c-bd62-082ebae29c6f', 'MEMBER', NULL, NULL, 'Nauru', 19, '2005-07'),
	('01a22915-ee03-76ae-b3f1-a10bfb1a469d', 0, '01a22915-edd9-7a7f-b4bc-bda5a88f972f', '01a22915-edaf-7845-a7fe-5622e6b4d092', 'MEMBER', NULL, NULL, 'Nepal', 20, '2005-07'),
	('01a22915-ee03-770a-9eff-98def187382f', 0, '01a22915-edd9-7a7f-b4bc-bda5a88f972f', '01a22915-edb8-721a-9c83-942de202e4d3', 'SPECIAL_PARTICIPANT', NULL, NULL, 'New Caledonia (France)', 21, '2005-07'),
	('01a22915-ee03-7764-8205-b66c430c1d0a', 0, '01a22915-edd9-7a7f-b4bc-bda5a88f972f', '01a22915-edaf-7c17-b9d7-08d355b2eecd', 'MEMBER', NULL, NULL, 'New Zealand', 22, '2005-07'),
	('01a22915-ee03-77c0-8f8c-1fc1282ba469', 0, '01a22915-edd9-7a7f-b4bc-bda5a88f972f', '01a22915-edb0-7064-8f46-4a938b5b4723', 'MEMBER', NULL, NULL, 'Pakistan', 23, '2005-07'),
	('01a22915-ee03-7818-83e8-1b69c597905e', 0, '01a22915-edd9-7a7f-b4bc-bda5a88f972f', '01a22915-edb0-79f9-a6e5-a248df0d9ab3', 'MEMBER', NULL, NULL, 'Papua New Guinea', 24, '2005-07'),
	('01a22915-ee03-7872-9ee7-8676284987d2', 0, '01a22915-edd9-7a7f-b4bc-bda5a88f972f', '01a22915-edb0-7617-941b-e9ee1b2bdb69', 'MEMBER', NULL, NULL, 'Philippines', 25, '2005-07'),
	('01a22915-ee03-78c4-87e3-ea31b3c037e5', 0, '01a22915-edd9-7a7f-b4bc-bda5a88f972f', '01a22915-eda9-7961-b323-58778bf0671d', 'MEMBER', NULL, NULL, 'Republic of Korea', 26, '2005-07'),
	('01a22915-ee03-791e-ac95-69a9ae4c5faa', 0, '01a22915-edd9-7a7f-b4bc-bda5a88f972f', '01a22915-edb7-7606-b32f-929eb2b03aff', 'MEMBER', NULL, NULL, 'Samoa', 27, '2005-07'),
	('01a22915-ee03-797c-9c87-cd173e9a8571', 0, '01a22915-edd9-7a7f-b4bc-bda5a88f972f', '01a22915-edb2-7830-b46d-6b2abd1dfa03', 'MEMBER', NULL, NULL, 'Singapore', 28, '2005-07'),
	('01a22915-ee03-79d7-b672-2c26ba5c2125', 0, '01a22915-edd9-7a7f-b4bc-bda5a88f972f', '01a22915-edb2-7a30-a1c4-ce2a6787488b', 'MEMBER', NULL, NULL, 'Solomon Islands', 29, '2005-07'),
	('01a22915-ee03-7a6d-bb01-7388e3cceae8', 0, '01a22915-edd9-7a7f-b4bc-bda5a88f972f', '01a22915-edab-7072-9d05-35da66524f7b', 'MEMBER', NULL, NULL, 'Sri Lanka', 30, '2005-07'),
	('01a22915-ee03-7ac6-8fa4-9071fa9a1e29', 0, '01a22915-edd9-7a7f-b4bc-bda5a88f972f', '01a22915-edb4-7c35-b4f0-69410e2522b8', 'MEMBER', NULL, NULL, 'Thailand', 31, '2005-07'),
	('01a22915-ee03-7b21-9e19-63bb80755576', 0, '01a22915-edd9-7a7f-b4bc-bda5a88f972f', '01a22915-edb5-736b-83ec-a5d2122788ba', 'MEMBER', NULL, NULL, 'Timor Leste', 32, '2005-07'),
	('01a22915-ee03-7b7d-816b-93c55facd699', 0, '01a22915-edd9-7a7f-b4bc-bda5a88f972f', '01a22915-edb7-718c-8373-ba7ee430df91', 'MEMBER', NULL, NULL, 'Vietnam', 33, '2005-07');
INSERT INTO public.membership VALUES
	('01a22915-ee03-7bd5-a94f-54d133d257fa', 0, '01a22915-edd9-7ca4-95a2-e2ffe6c040fd', '01a22915-ed83-7f3c-83b8-1c1f86660f6b', 'MEMBER', NULL, NULL, 'Afghanistan', 1, '2005-07'),
	('01a22915-ee03-7c5e-8f90-527a6761c15a', 0, '01a22915-edd9-7ca4-95a2-e2ffe6c040fd', '01a22915-ed96-77e2-8bdf-06798cab538b', 'MEMBER', NULL, NULL, 'Australia', 2, '2005-07'),
	('01a22915-ee03-7cb5-a375-277952ac7dbf', 0, '01a22915-edd9-7ca4-95a2-e2ffe6c040fd', '01a22915-ed98-74b2-a331-ccc15a4236e9', 'MEMBER', NULL, NULL, 'Bangladesh', 3, '2005-07'),
	('01a22915-ee03-7d0a-97c2-0b5f7b494e90', 0, '01a22915-edd9-7ca4-95a2-e2ffe6c040fd', '01a22915-ed9b-752b-aefc-74710915602f', 'MEMBER', NULL, NULL, 'Bhutan', 4, '2005-07'),
	('01a22915-ee03-7d63-8a07-09d3c5eb1639', 0, '01a22915-edd9-7ca4-95a2-e2ffe6c040fd', '01a22915-ed9a-7f7f-98ec-9bc0a609ae14', 'MEMBER', NULL, NULL, 'Brunei Darussalam', 5, '2005-07'),
	('01a22915-ee03-7db7-8559-d29d83a06fd9', 0, '01a22915-edd9-7ca4-95a2-e2ffe6c040fd', '01a22915-eda9-7100-bfec-ba58a7de3670', 'MEMBER', NULL, NULL, 'Cambodia', 6, '2005-07'),
	('01a22915-ee03-7e10-9111-8be6406f7448', 0, '01a22915-edd9-7ca4-95a2-e2ffe6c040fd', '01a22915-ed9c-7d9b-8201-586fd6464c79', 'MEMBER', NULL, NULL, 'China', 7, '2005-07'),
	('01a22915-ee03-7e64-a344-671e0efe37c5', 0, '01a22915-edd9-7ca4-95a2-e2ffe6c040fd', '01a22915-edb0-7dc8-8864-648291d957bf', 'MEMBER', NULL, NULL, 'DPR Korea', 8, '2005-07'),
	('01a22915-ee03-7eb9-b0b0-7cb09bd4a3a7', 0, '01a22915-edd9-7ca4-95a2-e2ffe6c040fd', '01a22915-eda3-77bd-9f3e-b860cf9e83a4', 'MEMBER', NULL, NULL, 'Fiji', 9, '2005-07'),
	('01a22915-ee03-7f11-a280-a20bc99fc424', 0, '01a22915-edd9-7ca4-95a2-e2ffe6c040fd', '01a22915-eda3-7a93-bf60-6cd5d71cd438', 'MEMBER', NULL, NULL, 'France (New Caledonia)', 10, '2005-07'),
	('01a22915-ee03-7f67-9129-484fcf36268a', 0, '01a22915-edd9-7ca4-95a2-e2ffe6c040fd', '01a22915-eda7-7061-9718-c345291d7ad3', 'MEMBER', NULL, NULL, 'India', 11, '2005-07'),
	('01a22915-ee03-7fc0-94bf-3f5cdb6debba', 0, '01a22915-edd9-7ca4-95a2-e2ffe6c040fd', '01a22915-eda6-7e17-97e9-2dafcde9b8be', 'MEMBER', NULL, NULL, 'Indonesia', 12, '2005-07'),
	('01a22915-ee04-7016-bb76-1f0acb686893', 0, '01a22915-edd9-7ca4-95a2-e2ffe6c040fd', '01a22915-eda7-749c-98c1-5600cf2590cb', 'MEMBER', NULL, NULL, 'Iran', 13, '2005-07'),
	('01a22915-ee04-706a-9fba-26ef46b46c87', 0, '01a22915-edd9-7ca4-95a2-e2ffe6c040fd', '01a22915-eda7-775e-87e0-6f032469c57c', 'MEMBER', NULL, NULL, 'Iraq', 14, '2005-07'),
	('01a22915-ee04-70c2-9a12-dedea3b23199', 0, '01a22915-edd9-7ca4-95a2-e2ffe6c040fd', '01a22915-eda8-767f-86e3-196a9572aa80', 'MEMBER', NULL, NULL, 'Japan', 15, '2005-07'),
	('01a22915-ee04-7119-8881-e5b941447cb8', 0, '01a22915-edd9-7ca4-95a2-e2ffe6c040fd', '01a22915-eda8-7425-9f6d-c6258cbc0cf7', 'MEMBER', NULL, NULL, 'Jordan', 16, '2005-07'),
	('01a22915-ee04-7172-bfb4-8ecef164281b', 0, '01a22915-edd9-7ca4-95a2-e2ffe6c040fd', '01a22915-eda9-732c-a36c-97b2b2904f59', 'MEMBER', NULL, NULL, 'Kiribati', 17, '2005-07'),
	('01a22915-ee04-71c3-a17d-1f3bcd6fa92d', 0, '01a22915-edd9-7ca4-95a2-e2ffe6c040fd', '01a22915-eda9-7f90-a637-ed5e6acc55ad', 'MEMBER', NULL, NULL, 'Laos', 18, '2005-07'),
	('01a22915-ee04-7224-9f99-ebf6325ca3c7', 0, '01a22915-edd9-7ca4-95a2-e2ffe6c040fd', '01a22915-edae-75d8-b8ff-28e8c65d2a80', 'MEMBER', NULL, NULL, 'Malaysia', 19, '2005-07'),
	('01a22915-ee04-727c-9717-671ecb0e52e1', 0, '01a22915-edd9-7ca4-95a2-e2ffe6c040fd', '01a22915-edad-7af0-9435-b0d6bea90bbe', 'MEMBER', NULL, NULL, 'Mongolia', 20, '2005-07'),
	('01a22915-ee04-72d0-9d91-7e73b6f3a7e3', 0, '01a22915-edd9-7ca4-95a2-e2ffe6c040fd', '01a22915-edad-7564-b8b4-fa5d3060cea5', 'MEMBER', NULL, NULL, 'Myanmar', 21, '2005-07'),
	('01a22915-ee04-7329-87b0-4c3950fea8b3', 0, '01a22915-edd9-7ca4-95a2-e2ffe6c040fd', '01a22915-edaf-7a0c-bd62-082ebae29c6f', 'MEMBER', NULL, NULL, 'Nauru', 22, '2005-07'),
	('01a22915-ee04-737d-bcbc-3b8c52b3c9da', 0, '01a22915-edd9-7ca4-95a2-e2ffe6c040fd', '01a22915-edaf-7845-a7fe-5622e6b4d092', 'MEMBER', NULL, NULL, 'Nepal', 23, '2005-07'),
	('01a22915-ee04-73d1-8214-6ccd044d51eb', 0, '01a22915-edd9-7ca4-95a2-e2ffe6c040fd', '01a22915-edaf-7c17-b9d7-08d355b2eecd', 'MEMBER', NULL, NULL, 'New Zealand', 24, '2005-07'),
	('01a22915-ee04-748b-9476-194976c50be3', 0, '01a22915-edd9-7ca4-95a2-e2ffe6c040fd', '01a22915-edb0-7064-8f46-4a938b5b4723', 'MEMBER', NULL, NULL, 'Pakistan', 25, '2005-07'),
	('01a22915-ee04-74e3-a6e6-6b8e77205e4f', 0, '01a22915-edd9-7ca4-95a2-e2ffe6c040fd', '01a22915-edb0-77dc-b58f-7307ced66675', 'MEMBER', NULL, NULL, 'Palau', 26, '2005-07'),
	('01a22915-ee04-753a-a6ea-c75c924707d0', 0, '01a22915-edd9-7ca4-95a2-e2ffe6c040fd', '01a22915-edb0-79f9-a6e5-a248df0d9ab3', 'MEMBER', NULL, NULL, 'Papua New Guinea', 27, '2005-07'),
	('01a22915-ee04-758d-b05f-3cbc694292a8', 0, '01a22915-edd9-7ca4-95a2-e2ffe6c040fd', '01a22915-edb0-7617-941b-e9ee1b2bdb69', 'MEMBER', NULL, NULL, 'Philippines', 28, '2005-07'),
	('01a22915-ee04-75dc-ac7a-50159a60cb88', 0, '01a22915-edd9-7ca4-95a2-e2ffe6c040fd', '01a22915-eda9-7961-b323-58778bf0671d', 'MEMBER', NULL, NULL, 'Republic of Korea', 29, '2005-07'),
	('01a22915-ee04-7634-a4d7-32d5bbe5e514', 0, '01a22915-edd9-7ca4-95a2-e2ffe6c040fd', '01a22915-edb7-7606-b32f-929eb2b03aff', 'MEMBER', NULL, NULL, 'Samoa', 30, '2005-07'),
	('01a22915-ee04-7687-a461-36e91d294dbc', 0, '01a22915-edd9-7ca4-95a2-e2ffe6c040fd', '01a22915-edb2-7830-b46d-6b2abd1dfa03', 'MEMBER', NULL, NULL, 'Singapore', 31, '2005-07'),
	('01a22915-ee04-76df-b3a7-0b4b41d89e91', 0, '01a22915-edd9-7ca4-95a2-e2ffe6c040fd', '01a22915-edb2-7a30-a1c4-ce2a6787488b', 'MEMBER', NULL, NULL, 'Solomon Islands', 32, '2005-07'),
	('01a22915-ee04-7731-967c-5c567bb4c8dd', 0, '01a22915-edd9-7ca4-95a2-e2ffe6c040fd', '01a22915-edab-7072-9d05-35da66524f7b', 'MEMBER', NULL, NULL, 'Sri Lanka', 33, '2005-07'),
	('01a22915-ee04-778c-a371-349957871040', 0, '01a22915-edd9-7ca4-95a2-e2ffe6c040fd', '01a22915-edb4-7682-bc64-ef1b34ca8561', 'MEMBER', NULL, NULL, 'Syria', 34, '2005-07'),
	('01a22915-ee04-77e3-b443-00bca5dcc24f', 0, '01a22915-edd9-7ca4-95a2-e2ffe6c040fd', '01a22915-edb4-7c35-b4f0-69410e2522b8', 'MEMBER', NULL, NULL, 'Thailand', 35, '2005-07'),
	('01a22915-ee04-7835-8495-d53bd8dcc0c1', 0, '01a22915-edd9-7ca4-95a2-e2ffe6c040fd', '01a22915-edb5-736b-83ec-a5d2122788ba', 'MEMBER', NULL, NULL, 'Timor Leste', 36, '2005-07'),
	('01a22915-ee04-788e-aa0e-57b19a07210f', 0, '01a22915-edd9-7ca4-95a2-e2ffe6c040fd', '01a22915-edb5-7580-aa28-3e99d9f68576', 'MEMBER', NULL, NULL, 'Tonga', 37, '2005-07'),
	('01a22915-ee04-78e2-a8be-8cd26780e9d8', 0, '01a22915-edd9-7ca4-95a2-e2ffe6c040fd', '01a22915-edb5-7baa-b863-48c451bac2ba', 'MEMBER', NULL, NULL, 'Turkey', 38, '2005-07'),
	('01a22915-ee04-7936-88f6-8f1925b8761f', 0, '01a22915-edd9-7ca4-95a2-e2ffe6c040fd', '01a22915-edb7-7385-971e-6ab425b276da', 'MEMBER', NULL, NULL, 'Vanuatu', 39, '2005-07'),
	('01a22915-ee04-7990-a5fd-6b5c74f51f0c', 0, '01a22915-edd9-7ca4-95a2-e2ffe6c040fd', '01a22915-edb7-718c-8373-ba7ee430df91', 'MEMBER', NULL, NULL, 'Vietnam', 40, '2005-07'),
	('01a22915-ee04-79e2-a041-38bc5c3a4a89', 0, '01a22915-edd9-7ea9-85c5-e0466cf2ad15', '01a22915-ed98-74b2-a331-ccc15a4236e9', 'MEMBER', NULL, NULL, 'Bangladesh', 1, '2005-07'),
	('01a22915-ee04-7a3e-ac7c-1c6f6d678334', 0, '01a22915-edd9-7ea9-85c5-e0466cf2ad15', '01a22915-ed9c-7d9b-8201-586fd6464c79', 'MEMBER', NULL, NULL, 'China', 2, '2005-07'),
	('01a22915-ee04-7aa9-9be2-a7e606748cc7', 0, '01a22915-edd9-7ea9-85c5-e0466cf2ad15', '01a22915-eda7-7061-9718-c345291d7ad3', 'MEMBER', NULL, NULL, 'India', 3, '2005-07'),
	('01a22915-ee04-7aff-b9d6-aef04617f851', 0, '01a22915-edd9-7ea9-85c5-e0466cf2ad15', '01a22915-eda6-7e17-97e9-2dafcde9b8be', 'MEMBER', NULL, NULL, 'Indonesia', 4, '2005-07'),
	('01a22915-ee04-7b53-84a0-0fc389761966', 0, '01a22915-edd9-7ea9-85c5-e0466cf2ad15', '01a22915-edaf-7845-a7fe-5622e6b4d092', 'MEMBER', NULL, NULL, 'Nepal', 5, '2005-07'),
	('01a22915-ee04-7ba5-b062-ffdcba1386f9', 0, '01a22915-edd9-7ea9-85c5-e0466cf2ad15', '01a22915-edb0-7064-8f46-4a938b5b4723', 'MEMBER', NULL, NULL, 'Pakistan', 6, '2005-07'),
	('01a22915-ee04-7bfb-b8e0-6b95d6212cc2', 0, '01a22915-edd9-7ea9-85c5-e0466cf2ad15', '01a22915-edb0-7617-941b-e9ee1b2bdb69', 'MEMBER', NULL, NULL, 'Philippines', 7, '2005-07'),
	('01a22915-ee04-7cd4-8a5c-b053c20c536f', 0, '01a22915-edd9-7ea9-85c5-e0466cf2ad15', '01a22915-edab-7072-9d05-35da66524f7b', 'MEMBER', NULL, NULL, 'Sri Lanka', 8, '2005-07'),
	('01a22915-ee04-7d6c-b739-1ab39f1ed15e', 0, '01a22915-edd9-7ea9-85c5-e0466cf2ad15', '01a22915-edb4-7c35-b4f0-69410e2522b8', 'MEMBER', NULL, NULL, 'Thailand', 9, '2005-07'),
	('01a22915-ee04-7de3-ae09-7a7ce85f8917', 0, '01a22915-edd9-7ea9-85c5-e0466cf2ad15', '01a22915-edb7-718c-8373-ba7ee430df91', 'MEMBER', NULL, NULL, 'Vietnam', 10, '2005-07');


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
	('01a22915-ed83-7f3c-83b8-1c1f86660f6b', 0, 'AFG', 'AF', 'STATE', NULL, true, true, '{"en": "Afghanistan", "es": "Afganistán", "fr": "Afghanistan"}', '{"en": "the Islamic Republic of Afghanistan", "es": "la República Islámica del Afganistán", "fr": "la République islamique d''Afghanistan"}', '{"en": "of Afghanistan", "es": "del Afganistán", "fr": "de l''Afghanistan"}', '{"en": "Afghanistan", "es": "Afganistán", "fr": "Afghanistan"}', 'en', NULL, NULL, NULL, '{}', ' afg af afghanistan afganistan the islamic republic of afghanistan la republica islamica del afganistan la republique islamique d afghanistan'),
	('01a22915-ed94-7093-949a-5c590dc5f4eb', 0, 'AGO', 'AO', 'STATE', NULL, true, true, '{"en": "Angola", "es": "Angola", "fr": "Angola"}', '{"en": "the Republic of Angola", "es": "la República de Angola", "fr": "la République d''Angola"}', '{"en": "of Angola", "es": "de Angola", "fr": "de l''Angola"}', '{"en": "Angola", "es": "Angola", "fr": "Angola"}', 'en', NULL, NULL, NULL, '{}', ' ago ao angola the republic of angola la republica de angola la republique d angola'),
	('01a22915-ed94-7b2a-91eb-506fb7e61b27', 0, 'ALB', 'AL', 'STATE', NULL, true, true, '{"en": "Albania", "es": "Albania", "fr": "Albanie"}', '{"en": "the Republic of Albania", "es": "la República de Albania", "fr": "la République d''Albanie"}', '{"en": "of Albania", "es": "de Albania", "fr": "de l''Albanie"}', '{"en": "Albania", "es": "Albania", "fr": "Albanie"}', 'en', NULL, NULL, NULL, '{}', ' alb al albania albanie the republic of albania la republica de albania la republique d albanie'),
	('01a22915-ed95-703d-b069-1e0a086c6aab', 0, 'AND', 'AD', 'STATE', NULL, true, true, '{"en": "Andorra", "es": "Andorra", "fr": "Andorre"}', '{"en": "the Principality of Andorra", "es": "el Principado de Andorra", "fr": "la Principauté d''Andorre"}', '{"en": "of Andorra", "es": "de Andorra", "fr": "de l''Andorre"}', '{"en": "Andorra", "es": "Andorra", "fr": "Andorre"}', 'fr', NULL, NULL, NULL, '{}', ' and ad andorra andorre the principality of andorra el principado de andorra la principaute d andorre'),
	('01a22915-ed95-7536-ab5f-b43daf8b88b3', 0, 'ARE', 'AE', 'STATE', NULL, true, true, '{"en": "United Arab Emirates", "es": "Emiratos Árabes Unidos", "fr": "Émirats arabes unis"}', '{"en": "the United Arab Emirates", "es": "los Emiratos Árabes Unidos", "fr": "les Émirats arabes unis"}', '{"en": "of the United Arab Emirates", "es": "de los Emiratos Árabes Unidos", "fr": "des Émirats arabes unis"}', '{"en": "United Arab Emirates", "es": "Emiratos Árabes Unidos", "fr": "Émirats arabes unis"}', 'en', NULL, NULL, NULL, '{UAE,Emirates,EAU}', ' are ae united arab emirates emiratos arabes unidos emirats arabes unis the united arab emirates los emiratos arabes unidos les emirats arabes unis uae emirates eau'),
	('01a22915-ed95-7b70-90b3-dbf60853f05f', 0, 'ARG', 'AR', 'STATE', NULL, true, true, '{"en": "Argentina", "es": "Argentina", "fr": "Argentine"}', '{"en": "the Argentine Republic", "es": "la República Argentina", "fr": "la République argentine"}', '{"en": "of Argentina", "es": "de la Argentina", "fr": "de l''Argentine"}', '{"en": "Argentina", "es": "Argentina", "fr": "Argentine"}', 'es', NULL, NULL, NULL, '{}', ' arg ar argentina argentine the argentine republic la republica argentina la republique argentine'),
	('01a22915-ed96-7033-9f21-f793b25b3849', 0, 'ARM', 'AM', 'STATE', NULL, true, true, '{"en": "Armenia", "es": "Armenia", "fr": "Arménie"}', '{"en": "the Republic of Armenia", "es": "la República de Armenia", "fr": "la République d''Arménie"}', '{"en": "of Armenia", "es": "de Armenia", "fr": "de l''Arménie"}', '{"en": "Armenia", "es": "Armenia", "fr": "Arménie"}', 'en', NULL, NULL, NULL, '{}', ' arm am armenia armenie the republic of armenia la republica de armenia la republique d armenie'),
	('01a22915-ed96-743f-ac3a-35316fd664d2', 0, 'ATG', 'AG', 'STATE', NULL, true, true, '{"en": "Antigua and Barbuda", "es": "Antigua y Barbuda", "fr": "Antigua-et-Barbuda"}', '{"en": "Antigua and Barbuda", "es": "Antigua y Barbuda", "fr": "Antigua-et-Barbuda"}', '{"en": "of Antigua and Barbuda", "es": "de Antigua y Barbuda", "fr": "d''Antigua-et-Barbuda"}', '{"en": "Antigua and Barbuda", "es": "Antigua y Barbuda", "fr": "Antigua-et-Barbuda"}', 'en', NULL, NULL, NULL, '{"Antigua & Barbuda"}', ' atg ag antigua and barbuda antigua y barbuda antigua et barbuda antigua barbuda'),
	('01a22915-ed96-77e2-8bdf-06798cab538b', 0, 'AUS', 'AU', 'STATE', NULL, true, true, '{"en": "Australia", "es": "Australia", "fr": "Australie"}', '{"en": "Australia", "es": "Australia", "fr": "l''Australie"}', '{"en": "of Australia", "es": "de Australia", "fr": "de l''Australie"}', '{"en": "Australia", "es": "Australia", "fr": "Australie"}', 'en', NULL, NULL, NULL, '{}', ' aus au australia australie l australie'),
	('01a22915-ed96-7c15-adba-d72d3b51d167', 0, 'AUT', 'AT', 'STATE', NULL, true, true, '{"en": "Austria", "es": "Austria", "fr": "Autriche"}', '{"en": "the Republic of Austria", "es": "la República de Austria", "fr": "la République d''Autriche"}', '{"en": "of Austria", "es": "de Austria", "fr": "de l''Autriche"}', '{"en": "Austria", "es": "Austria", "fr": "Autriche"}', 'en', NULL, NULL, NULL, '{}', ' aut at austria autriche the republic of austria la republica de austria la republique d autriche'),
	('01a22915-ed97-70e2-87a4-9b84c0bcfaee', 0, 'AZE', 'AZ', 'STATE', NULL, true, true, '{"en": "Azerbaijan", "es": "Azerbaiyán", "fr": "Azerbaïdjan"}', '{"en": "the Republic of Azerbaijan", "es": "la República de Azerbaiyán", "fr": "la République d''Azerbaïdjan"}', '{"en": "of Azerbaijan", "es": "de Azerbaiyán", "fr": "de l''Azerbaïdjan"}', '{"en": "Azerbaijan", "es": "Azerbaiyán", "fr": "Azerbaïdjan"}', 'en', NULL, NULL, NULL, '{}', ' aze az azerbaijan azerbaiyan azerbaidjan the republic of azerbaijan la republica de azerbaiyan la republique d azerbaidjan'),
	('01a22915-ed97-75ea-9b08-8db9bc7e7145', 0, 'BDI', 'BI', 'STATE', NULL, true, true, '{"en": "Burundi", "es": "Burundi", "fr": "Burundi"}', '{"en": "the Republic of Burundi", "es": "la República de Burundi", "fr": "la République du Burundi"}', '{"en": "of Burundi", "es": "de Burundi", "fr": "du Burundi"}', '{"en": "Burundi", "es": "Burundi", "fr": "Burundi"}', 'fr', NULL, NULL, NULL, '{}', ' bdi bi burundi the republic of burundi la republica de burundi la republique du burundi'),
	('01a22915-ed97-7984-892a-57add59faee0', 0, 'BEL', 'BE', 'STATE', NULL, true, true, '{"en": "Belgium", "es": "Bélgica", "fr": "Belgique"}', '{"en": "the Kingdom of Belgium", "es": "el Reino de Bélgica", "fr": "le Royaume de Belgique"}', '{"en": "of Belgium", "es": "de Bélgica", "fr": "de la Belgique"}', '{"en": "Belgium", "es": "Bélgica", "fr": "Belgique"}', 'fr', NULL, NULL, NULL, '{}', ' bel be belgium belgica belgique the kingdom of belgium el reino de belgica le royaume de belgique'),
	('01a22915-ed97-7cfe-845b-071c0ec5723f', 0, 'BEN', 'BJ', 'STATE', NULL, true, true, '{"en": "Benin", "es": "Benin", "fr": "Bénin"}', '{"en": "the Republic of Benin", "es": "la República de Benin", "fr": "la République du Bénin"}', '{"en": "of Benin", "es": "de Benin", "fr": "du Bénin"}', '{"en": "Benin", "es": "Benin", "fr": "Bénin"}', 'fr', NULL, NULL, NULL, '{Dahomey}', ' ben bj benin the republic of benin la republica de benin la republique du benin dahomey'),
	('01a22915-ed98-7111-b34f-9d59ea2b209c', 0, 'BFA', 'BF', 'STATE', NULL, true, true, '{"en": "Burkina Faso", "es": "Burkina Faso", "fr": "Burkina Faso"}', '{"en": "Burkina Faso", "es": "Burkina Faso", "fr": "le Burkina Faso"}', '{"en": "of Burkina Faso", "es": "de Burkina Faso", "fr": "du Burkina Faso"}', '{"en": "Burkina Faso", "es": "Burkina Faso", "fr": "Burkina Faso"}', 'fr', NULL, NULL, NULL, '{"Upper Volta",Haute-Volta,"Alto Volta"}', ' bfa bf burkina faso le burkina faso upper volta haute volta alto volta'),
	('01a22915-ed9c-71f5-ab64-f99488eaf70a', 0, 'CAN', 'CA', 'STATE', NULL, true, true, '{"en": "Canada", "es": "Canadá", "fr": "Canada"}', '{"en": "Canada", "es": "el Canadá", "fr": "le Canada"}', '{"en": "of Canada", "es": "del Canadá", "fr": "du Canada"}', '{"en": "Canada", "es": "Canadá", "fr": "Canada"}', 'en', NULL, NULL, NULL, '{}', ' can ca canada el canada le canada'),
	('01a22915-ed98-74b2-a331-ccc15a4236e9', 0, 'BGD', 'BD', 'STATE', NULL, true, true, '{"en": "Bangladesh", "es": "Bangladesh", "fr": "Bangladesh"}', '{"en": "the People''s Republic of Bangladesh", "es": "la República Popular de Bangladesh", "fr": "la République populaire du Bangladesh"}', '{"en": "of Bangladesh", "es": "de Bangladesh", "fr": "du Bangladesh"}', '{"en": "Bangladesh", "es": "Bangladesh", "fr": "Bangladesh"}', 'en', NULL, NULL, NULL, '{Bangladés,Bengladesh}', ' bgd bd bangladesh the people s republic of bangladesh la republica popular de bangladesh la republique populaire du bangladesh banglades bengladesh'),
	('01a22915-ed98-7d53-a3bc-02d9ea67f239', 0, 'BGR', 'BG', 'STATE', NULL, true, true, '{"en": "Bulgaria", "es": "Bulgaria", "fr": "Bulgarie"}', '{"en": "the Republic of Bulgaria", "es": "la República de Bulgaria", "fr": "la République de Bulgarie"}', '{"en": "of Bulgaria", "es": "de Bulgaria", "fr": "de la Bulgarie"}', '{"en": "Bulgaria", "es": "Bulgaria", "fr": "Bulgarie"}', 'en', NULL, NULL, NULL, '{}', ' bgr bg bulgaria bulgarie the republic of bulgaria la republica de bulgaria la republique de bulgarie'),
	('01a22915-ed99-70e9-8e03-0a1d6a82eb66', 0, 'BHR', 'BH', 'STATE', NULL, true, true, '{"en": "Bahrain", "es": "Bahrein", "fr": "Bahreïn"}', '{"en": "the Kingdom of Bahrain", "es": "el Reino de Bahrein", "fr": "le Royaume de Bahreïn"}', '{"en": "of Bahrain", "es": "de Bahrein", "fr": "de Bahreïn"}', '{"en": "Bahrain", "es": "Bahrein", "fr": "Bahreïn"}', 'en', NULL, NULL, NULL, '{Baréin,Bahrayn}', ' bhr bh bahrain bahrein the kingdom of bahrain el reino de bahrein le royaume de bahrein barein bahrayn'),
	('01a22915-ed99-7478-8a7b-9f9628a45658', 0, 'BHS', 'BS', 'STATE', NULL, true, true, '{"en": "Bahamas", "es": "Bahamas", "fr": "Bahamas"}', '{"en": "the Commonwealth of the Bahamas", "es": "el Commonwealth de las Bahamas", "fr": "le Commonwealth des Bahamas"}', '{"en": "of the Bahamas", "es": "de las Bahamas", "fr": "des Bahamas"}', '{"en": "Bahamas", "es": "Bahamas", "fr": "Bahamas"}', 'en', NULL, NULL, NULL, '{}', ' bhs bs bahamas the commonwealth of the bahamas el commonwealth de las bahamas le commonwealth des bahamas'),
	('01a22915-ed99-78b0-8355-b155ae005457', 0, 'BIH', 'BA', 'STATE', NULL, true, true, '{"en": "Bosnia and Herzegovina", "es": "Bosnia y Herzegovina", "fr": "Bosnie-Herzégovine"}', '{"en": "Bosnia and Herzegovina", "es": "Bosnia y Herzegovina", "fr": "la Bosnie-Herzégovine"}', '{"en": "of Bosnia and Herzegovina", "es": "de Bosnia y Herzegovina", "fr": "de la Bosnie-Herzégovine"}', '{"en": "Bosnia and Herzegovina", "es": "Bosnia y Herzegovina", "fr": "Bosnie-Herzégovine"}', 'en', NULL, NULL, NULL, '{Bosnia,Bosnie,"Bosnia & Herzegovina",Bosnia-Herzegovina}', ' bih ba bosnia and herzegovina bosnia y herzegovina bosnie herzegovine la bosnie herzegovine bosnia bosnie bosnia herzegovina'),
	('01a22915-ed99-7cae-ae62-8a4cdd1a7e1e', 0, 'BLR', 'BY', 'STATE', NULL, true, true, '{"en": "Belarus", "es": "Belarús", "fr": "Bélarus"}', '{"en": "the Republic of Belarus", "es": "la República de Belarús", "fr": "la République du Bélarus"}', '{"en": "of Belarus", "es": "de Belarús", "fr": "du Bélarus"}', '{"en": "Belarus", "es": "Belarús", "fr": "Bélarus"}', 'en', NULL, NULL, NULL, '{Belorussia,Byelorussia,Biélorussie,Bielorrusia}', ' blr by belarus the republic of belarus la republica de belarus la republique du belarus belorussia byelorussia bielorussie bielorrusia'),
	('01a22915-ed9a-710f-885f-be559aa8dcf4', 0, 'BLZ', 'BZ', 'STATE', NULL, true, true, '{"en": "Belize", "es": "Belice", "fr": "Belize"}', '{"en": "Belize", "es": "Belice", "fr": "le Belize"}', '{"en": "of Belize", "es": "de Belice", "fr": "du Belize"}', '{"en": "Belize", "es": "Belice", "fr": "Belize"}', 'en', NULL, NULL, NULL, '{}', ' blz bz belize belice le belize'),
	('01a22915-ed9a-743f-8c86-cc28243440c5', 0, 'BOL', 'BO', 'STATE', NULL, true, true, '{"en": "Bolivia (Plurinational State of)", "es": "Bolivia (Estado Plurinacional de)", "fr": "Bolivie (État plurinational de)"}', '{"en": "the Plurinational State of Bolivia", "es": "el Estado Plurinacional de Bolivia", "fr": "l''État plurinational de Bolivie"}', '{"en": "of the Plurinational State of Bolivia", "es": "del Estado Plurinacional de Bolivia", "fr": "de la Bolivie (État plurinational de)"}', '{"en": "Bolivia (Plurinational State of)", "es": "Bolivia (Estado Plurinacional de)", "fr": "Bolivie (État plurinational de)"}', 'es', NULL, NULL, NULL, '{Bolivia,Bolivie}', ' bol bo bolivia plurinational state of bolivia estado plurinacional de bolivie etat plurinational de the plurinational state of bolivia el estado plurinacional de bolivia l etat plurinational de bolivie bolivia bolivie'),
	('01a22915-ed9a-7866-a665-4dc9bc3271a3', 0, 'BRA', 'BR', 'STATE', NULL, true, true, '{"en": "Brazil", "es": "Brasil", "fr": "Brésil"}', '{"en": "the Federative Republic of Brazil", "es": "la República Federativa del Brasil", "fr": "la République fédérative du Brésil"}', '{"en": "of Brazil", "es": "del Brasil", "fr": "du Brésil"}', '{"en": "Brazil", "es": "Brasil", "fr": "Brésil"}', 'en', NULL, NULL, NULL, '{}', ' bra br brazil brasil bresil the federative republic of brazil la republica federativa del brasil la republique federative du bresil'),
	('01a22915-ed9a-7c82-9173-0cf89426bba7', 0, 'BRB', 'BB', 'STATE', NULL, true, true, '{"en": "Barbados", "es": "Barbados", "fr": "Barbade"}', '{"en": "Barbados", "es": "Barbados", "fr": "la Barbade"}', '{"en": "of Barbados", "es": "de Barbados", "fr": "de la Barbade"}', '{"en": "Barbados", "es": "Barbados", "fr": "Barbade"}', 'en', NULL, NULL, NULL, '{}', ' brb bb barbados barbade la barbade'),
	('01a22915-ed9a-7f7f-98ec-9bc0a609ae14', 0, 'BRN', 'BN', 'STATE', NULL, true, true, '{"en": "Brunei Darussalam", "es": "Brunei Darussalam", "fr": "Brunéi Darussalam"}', '{"en": "Brunei Darussalam", "es": "Brunei Darussalam", "fr": "le Brunéi Darussalam"}', '{"en": "of Brunei Darussalam", "es": "de Brunei Darussalam", "fr": "du Brunéi Darussalam"}', '{"en": "Brunei Darussalam", "es": "Brunei Darussalam", "fr": "Brunéi Darussalam"}', 'en', NULL, NULL, NULL, '{Brunei}', ' brn bn brunei darussalam le brunei darussalam brunei'),
	('01a22915-ed9b-752b-aefc-74710915602f', 0, 'BTN', 'BT', 'STATE', NULL, true, true, '{"en": "Bhutan", "es": "Bhután", "fr": "Bhoutan"}', '{"en": "the Kingdom of Bhutan", "es": "el Reino de Bhután", "fr": "le Royaume du Bhoutan"}', '{"en": "of Bhutan", "es": "de Bhután", "fr": "du Bhoutan"}', '{"en": "Bhutan", "es": "Bhután", "fr": "Bhoutan"}', 'en', NULL, NULL, NULL, '{Bután}', ' btn bt bhutan bhoutan the kingdom of bhutan el reino de bhutan le royaume du bhoutan butan'),
	('01a22915-ed9b-78b8-bfe8-151eaa04784d', 0, 'BWA', 'BW', 'STATE', NULL, true, true, '{"en": "Botswana", "es": "Botswana", "fr": "Botswana"}', '{"en": "the Republic of Botswana", "es": "la República de Botswana", "fr": "la République du Botswana"}', '{"en": "of Botswana", "es": "de Botswana", "fr": "du Botswana"}', '{"en": "Botswana", "es": "Botswana", "fr": "Botswana"}', 'en', NULL, NULL, NULL, '{Botsuana}', ' bwa bw botswana the republic of botswana la republica de botswana la republique du botswana botsuana'),
	('01a22915-ed9b-7d8f-a209-0e45a387ea53', 0, 'CAF', 'CF', 'STATE', NULL, true, true, '{"en": "Central African Republic", "es": "República Centroafricana", "fr": "République centrafricaine"}', '{"en": "the Central African Republic", "es": "la República Centroafricana", "fr": "la République centrafricaine"}', '{"en": "of the Central African Republic", "es": "de la República Centroafricana", "fr": "de la République centrafricaine"}', '{"en": "Central African Republic", "es": "República Centroafricana", "fr": "République centrafricaine"}', 'fr', NULL, NULL, NULL, '{CAR,RCA,Centrafrique,Centroáfrica}', ' caf cf central african republic republica centroafricana republique centrafricaine the central african republic la republica centroafricana la republique centrafricaine car rca centrafrique centroafrica'),
	('01a22915-ed9c-7568-95ce-5ebd2a9db972', 0, 'CHE', 'CH', 'STATE', NULL, true, true, '{"en": "Switzerland", "es": "Suiza", "fr": "Suisse"}', '{"en": "the Swiss Confederation", "es": "la Confederación Suiza", "fr": "la Confédération suisse"}', '{"en": "of Switzerland", "es": "de Suiza", "fr": "de la Suisse"}', '{"en": "Switzerland", "es": "Suiza", "fr": "Suisse"}', 'fr', NULL, NULL, NULL, '{"Swiss Confederation","Confédération suisse"}', ' che ch switzerland suiza suisse the swiss confederation la confederacion suiza la confederation suisse swiss confederation confederation suisse'),
	('01a22915-ed9c-7979-99c5-611bbd812c47', 0, 'CHL', 'CL', 'STATE', NULL, true, true, '{"en": "Chile", "es": "Chile", "fr": "Chili"}', '{"en": "the Republic of Chile", "es": "la República de Chile", "fr": "la République du Chili"}', '{"en": "of Chile", "es": "de Chile", "fr": "du Chili"}', '{"en": "Chile", "es": "Chile", "fr": "Chili"}', 'es', NULL, NULL, NULL, '{}', ' chl cl chile chili the republic of chile la republica de chile la republique du chili'),
	('01a22915-ed9c-7d9b-8201-586fd6464c79', 0, 'CHN', 'CN', 'STATE', NULL, true, true, '{"en": "China", "es": "China", "fr": "Chine"}', '{"en": "the People''s Republic of China", "es": "la República Popular China", "fr": "la République populaire de Chine"}', '{"en": "of China", "es": "de China", "fr": "de la Chine"}', '{"en": "China", "es": "China", "fr": "Chine"}', 'en', NULL, NULL, NULL, '{"People''s Republic of China",PRC,RPC}', ' chn cn china chine the people s republic of china la republica popular china la republique populaire de chine people s republic of china prc rpc'),
	('01a22915-ed9e-7569-b8a9-c93eeb815f5c', 0, 'CIV', 'CI', 'STATE', NULL, true, true, '{"en": "Côte d''Ivoire", "es": "Côte d''Ivoire", "fr": "Côte d''Ivoire"}', '{"en": "the Republic of Côte d''Ivoire", "es": "la República de Côte d''Ivoire", "fr": "la République de Côte d''Ivoire"}', '{"en": "of Côte d''Ivoire", "es": "de Côte d''Ivoire", "fr": "de la Côte d''Ivoire"}', '{"en": "Côte d''Ivoire", "es": "Côte d''Ivoire", "fr": "Côte d''Ivoire"}', 'fr', NULL, NULL, NULL, '{"Ivory Coast","Costa de Marfil"}', ' civ ci cote d ivoire the republic of cote d ivoire la republica de cote d ivoire la republique de cote d ivoire ivory coast costa de marfil'),
	('01a22915-ed9e-7a5e-9ed2-8927f0b52750', 0, 'CMR', 'CM', 'STATE', NULL, true, true, '{"en": "Cameroon", "es": "Camerún", "fr": "Cameroun"}', '{"en": "the Republic of Cameroon", "es": "la República del Camerún", "fr": "la République du Cameroun"}', '{"en": "of Cameroon", "es": "del Camerún", "fr": "du Cameroun"}', '{"en": "Cameroon", "es": "Camerún", "fr": "Cameroun"}', 'fr', NULL, NULL, NULL, '{}', ' cmr cm cameroon camerun cameroun the republic of cameroon la republica del camerun la republique du cameroun'),
	('01a22915-ed9f-7085-8349-09eb28b2e1f0', 0, 'COD', 'CD', 'STATE', NULL, true, true, '{"en": "Democratic Republic of the Congo", "es": "República Democrática del Congo", "fr": "République démocratique du Congo"}', '{"en": "the Democratic Republic of the Congo", "es": "la República Democrática del Congo", "fr": "la République démocratique du Congo"}', '{"en": "of the Democratic Republic of the Congo", "es": "de la República Democrática del Congo", "fr": "de la République démocratique du Congo"}', '{"en": "Democratic Republic of the Congo", "es": "República Democrática del Congo", "fr": "République démocratique du Congo"}', 'fr', NULL, NULL, NULL, '{DRC,"DR Congo",RDC,"RD Congo",Congo-Kinshasa,"Congo (Kinshasa)",Zaire,"Congo - Kinshasa"}', ' cod cd democratic republic of the congo republica democratica del congo republique democratique du congo the democratic republic of the congo la republica democratica del congo la republique democratique du congo drc dr congo rdc rd congo congo kinshasa zaire'),
	('01a22915-ed9f-74e6-8a3c-f92760722330', 0, 'COG', 'CG', 'STATE', NULL, true, true, '{"en": "Congo", "es": "Congo", "fr": "Congo"}', '{"en": "the Republic of the Congo", "es": "la República del Congo", "fr": "la République du Congo"}', '{"en": "of the Congo", "es": "del Congo", "fr": "du Congo"}', '{"en": "Congo", "es": "Congo", "fr": "Congo"}', 'fr', NULL, NULL, NULL, '{"Republic of the Congo","République du Congo","República del Congo",Congo-Brazzaville,"Congo (Brazzaville)","Congo - Brazzaville"}', ' cog cg congo the republic of the congo la republica del congo la republique du congo republic of the congo republique du congo republica del congo congo brazzaville'),
	('01a22915-ed9f-7851-bc11-d5b385170586', 0, 'COK', 'CK', 'STATE', NULL, true, false, '{"en": "Cook Islands", "es": "Islas Cook", "fr": "Îles Cook"}', '{"en": "the Cook Islands", "es": "las Islas Cook", "fr": "les Îles Cook"}', '{"en": "of the Cook Islands", "es": "de las Islas Cook", "fr": "des Îles Cook"}', '{"en": "Cook Islands", "es": "Islas Cook", "fr": "Îles Cook"}', 'en', NULL, NULL, NULL, '{}', ' cok ck cook islands islas cook iles cook the cook islands las islas cook les iles cook'),
	('01a22915-ed9f-7b1c-8d6f-4785f7867d1c', 0, 'COL', 'CO', 'STATE', NULL, true, true, '{"en": "Colombia", "es": "Colombia", "fr": "Colombie"}', '{"en": "the Republic of Colombia", "es": "la República de Colombia", "fr": "la République de Colombie"}', '{"en": "of Colombia", "es": "de Colombia", "fr": "de la Colombie"}', '{"en": "Colombia", "es": "Colombia", "fr": "Colombie"}', 'es', NULL, NULL, NULL, '{}', ' col co colombia colombie the republic of colombia la republica de colombia la republique de colombie'),
	('01a22915-ed9f-7e2b-ae82-5a9d20841307', 0, 'COM', 'KM', 'STATE', NULL, true, true, '{"en": "Comoros", "es": "Comoras", "fr": "Comores"}', '{"en": "the Union of the Comoros", "es": "la Unión de las Comoras", "fr": "l''Union des Comores"}', '{"en": "of the Comoros", "es": "de las Comoras", "fr": "des Comores"}', '{"en": "Comoros", "es": "Comoras", "fr": "Comores"}', 'fr', NULL, NULL, NULL, '{}', ' com km comoros comoras comores the union of the comoros la union de las comoras l union des comores'),
	('01a22915-eda0-70c6-99d5-ecb2bd894760', 0, 'CPV', 'CV', 'STATE', NULL, true, true, '{"en": "Cabo Verde", "es": "Cabo Verde", "fr": "Cabo Verde"}', '{"en": "the Republic of Cabo Verde", "es": "la República de Cabo Verde", "fr": "la République de Cabo Verde"}', '{"en": "of Cabo Verde", "es": "de Cabo Verde", "fr": "de Cabo Verde"}', '{"en": "Cabo Verde", "es": "Cabo Verde", "fr": "Cabo Verde"}', 'en', NULL, NULL, NULL, '{"Cape Verde",Cap-Vert,"Islas de Cabo Verde"}', ' cpv cv cabo verde the republic of cabo verde la republica de cabo verde la republique de cabo verde cape verde cap vert islas de cabo verde'),
	('01a22915-eda0-741a-910f-f71b7fcf32fe', 0, 'CRI', 'CR', 'STATE', NULL, true, true, '{"en": "Costa Rica", "es": "Costa Rica", "fr": "Costa Rica"}', '{"en": "the Republic of Costa Rica", "es": "la República de Costa Rica", "fr": "la République du Costa Rica"}', '{"en": "of Costa Rica", "es": "de Costa Rica", "fr": "du Costa Rica"}', '{"en": "Costa Rica", "es": "Costa Rica", "fr": "Costa Rica"}', 'es', NULL, NULL, NULL, '{}', ' cri cr costa rica the republic of costa rica la republica de costa rica la republique du costa rica'),
	('01a22915-eda0-76d6-af69-cc7cebce8076', 0, 'CUB', 'CU', 'STATE', NULL, true, true, '{"en": "Cuba", "es": "Cuba", "fr": "Cuba"}', '{"en": "the Republic of Cuba", "es": "la República de Cuba", "fr": "la République de Cuba"}', '{"en": "of Cuba", "es": "de Cuba", "fr": "de Cuba"}', '{"en": "Cuba", "es": "Cuba", "fr": "Cuba"}', 'es', NULL, NULL, NULL, '{}', ' cub cu cuba the republic of cuba la republica de cuba la republique de cuba'),
	('01a22915-eda0-79e0-896e-28ddeadc367e', 0, 'CYP', 'CY', 'STATE', NULL, true, true, '{"en": "Cyprus", "es": "Chipre", "fr": "Chypre"}', '{"en": "the Republic of Cyprus", "es": "la República de Chipre", "fr": "la République de Chypre"}', '{"en": "of Cyprus", "es": "de Chipre", "fr": "de Chypre"}', '{"en": "Cyprus", "es": "Chipre", "fr": "Chypre"}', 'en', NULL, NULL, NULL, '{}', ' cyp cy cyprus chipre chypre the republic of cyprus la republica de chipre la republique de chypre'),
	('01a22915-eda0-7d92-9cfe-b174eb58315a', 0, 'CZE', 'CZ', 'STATE', NULL, true, true, '{"en": "Czechia", "es": "Chequia", "fr": "Tchéquie"}', '{"en": "the Czech Republic", "es": "la República Checa", "fr": "la République tchèque"}', '{"en": "of Czechia", "es": "de Chequia", "fr": "de la Tchéquie"}', '{"en": "Czechia", "es": "Chequia", "fr": "Tchéquie"}', 'en', NULL, NULL, NULL, '{"Czech Republic","République tchèque","República Checa"}', ' cze cz czechia chequia tchequie the czech republic la republica checa la republique tcheque czech republic republique tcheque republica checa'),
	('01a22915-eda1-70cc-a34b-5351348ed52e', 0, 'DEU', 'DE', 'STATE', NULL, true, true, '{"en": "Germany", "es": "Alemania", "fr": "Allemagne"}', '{"en": "the Federal Republic of Germany", "es": "la República Federal de Alemania", "fr": "la République fédérale d''Allemagne"}', '{"en": "of Germany", "es": "de Alemania", "fr": "de l''Allemagne"}', '{"en": "Germany", "es": "Alemania", "fr": "Allemagne"}', 'en', NULL, NULL, NULL, '{"Federal Republic of Germany",RFA}', ' deu de germany alemania allemagne the federal republic of germany la republica federal de alemania la republique federale d allemagne federal republic of germany rfa'),
	('01a22915-eda1-741f-8f67-7ae5ab9c2e5c', 0, 'DJI', 'DJ', 'STATE', NULL, true, true, '{"en": "Djibouti", "es": "Djibouti", "fr": "Djibouti"}', '{"en": "the Republic of Djibouti", "es": "la República de Djibouti", "fr": "la République de Djibouti"}', '{"en": "of Djibouti", "es": "de Djibouti", "fr": "de Djibouti"}', '{"en": "Djibouti", "es": "Djibouti", "fr": "Djibouti"}', 'fr', NULL, NULL, NULL, '{Yibuti}', ' dji dj djibouti the republic of djibouti la republica de djibouti la republique de djibouti yibuti'),
	('01a22915-eda1-76b2-826f-da33b5ccce3d', 0, 'DMA', 'DM', 'STATE', NULL, true, true, '{"en": "Dominica", "es": "Dominica", "fr": "Dominique"}', '{"en": "the Commonwealth of Dominica", "es": "el Commonwealth de Dominica", "fr": "le Commonwealth de Dominique"}', '{"en": "of Dominica", "es": "de Dominica", "fr": "de la Dominique"}', '{"en": "Dominica", "es": "Dominica", "fr": "Dominique"}', 'en', NULL, NULL, NULL, '{}', ' dma dm dominica dominique the commonwealth of dominica el commonwealth de dominica le commonwealth de dominique'),
	('01a22915-eda1-7994-a474-9aaea23cc7b5', 0, 'DNK', 'DK', 'STATE', NULL, true, true, '{"en": "Denmark", "es": "Dinamarca", "fr": "Danemark"}', '{"en": "the Kingdom of Denmark", "es": "el Reino de Dinamarca", "fr": "le Royaume du Danemark"}', '{"en": "of Denmark", "es": "de Dinamarca", "fr": "du Danemark"}', '{"en": "Denmark", "es": "Dinamarca", "fr": "Danemark"}', 'en', NULL, NULL, NULL, '{}', ' dnk dk denmark dinamarca danemark the kingdom of denmark el reino de dinamarca le royaume du danemark'),
	('01a22915-eda1-7c53-a36e-2c7f1c0e8428', 0, 'DOM', 'DO', 'STATE', NULL, true, true, '{"en": "Dominican Republic", "es": "República Dominicana", "fr": "République dominicaine"}', '{"en": "the Dominican Republic", "es": "la República Dominicana", "fr": "la République dominicaine"}', '{"en": "of the Dominican Republic", "es": "de la República Dominicana", "fr": "de la République dominicaine"}', '{"en": "Dominican Republic", "es": "República Dominicana", "fr": "République dominicaine"}', 'es', NULL, NULL, NULL, '{}', ' dom do dominican republic republica dominicana republique dominicaine the dominican republic la republica dominicana la republique dominicaine'),
	('01a22915-eda2-704e-9982-bb7645cbff01', 0, 'DZA', 'DZ', 'STATE', NULL, true, true, '{"en": "Algeria", "es": "Argelia", "fr": "Algérie"}', '{"en": "the People''s Democratic Republic of Algeria", "es": "la República Argelina Democrática y Popular", "fr": "la République algérienne démocratique et populaire"}', '{"en": "of Algeria", "es": "de Argelia", "fr": "de l''Algérie"}', '{"en": "Algeria", "es": "Argelia", "fr": "Algérie"}', 'fr', NULL, NULL, NULL, '{}', ' dza dz algeria argelia algerie the people s democratic republic of algeria la republica argelina democratica y popular la republique algerienne democratique et populaire'),
	('01a22915-eda2-7408-ace3-0050c89e5ff8', 0, 'ECU', 'EC', 'STATE', NULL, true, true, '{"en": "Ecuador", "es": "Ecuador", "fr": "Équateur"}', '{"en": "the Republic of Ecuador", "es": "la República del Ecuador", "fr": "la République de l''Équateur"}', '{"en": "of Ecuador", "es": "del Ecuador", "fr": "de l''Équateur"}', '{"en": "Ecuador", "es": "Ecuador", "fr": "Équateur"}', 'es', NULL, NULL, NULL, '{}', ' ecu ec ecuador equateur the republic of ecuador la republica del ecuador la republique de l equateur'),
	('01a22915-eda2-76d2-af74-8526a5909841', 0, 'EGY', 'EG', 'STATE', NULL, true, true, '{"en": "Egypt", "es": "Egipto", "fr": "Égypte"}', '{"en": "the Arab Republic of Egypt", "es": "la República Árabe de Egipto", "fr": "la République arabe d''Égypte"}', '{"en": "of Egypt", "es": "de Egipto", "fr": "de l''Égypte"}', '{"en": "Egypt", "es": "Egipto", "fr": "Égypte"}', 'en', NULL, NULL, NULL, '{}', ' egy eg egypt egipto egypte the arab republic of egypt la republica arabe de egipto la republique arabe d egypte'),
	('01a22915-eda2-797b-a056-7a628092c61f', 0, 'ERI', 'ER', 'STATE', NULL, true, true, '{"en": "Eritrea", "es": "Eritrea", "fr": "Érythrée"}', '{"en": "the State of Eritrea", "es": "el Estado de Eritrea", "fr": "l''État d''Érythrée"}', '{"en": "of Eritrea", "es": "de Eritrea", "fr": "de l''Érythrée"}', '{"en": "Eritrea", "es": "Eritrea", "fr": "Érythrée"}', 'en', NULL, NULL, NULL, '{}', ' eri er eritrea erythree the state of eritrea el estado de eritrea l etat d erythree'),
	('01a22915-eda2-7d07-939f-3f4e5074d48e', 0, 'ESP', 'ES', 'STATE', NULL, true, true, '{"en": "Spain", "es": "España", "fr": "Espagne"}', '{"en": "the Kingdom of Spain", "es": "el Reino de España", "fr": "le Royaume d''Espagne"}', '{"en": "of Spain", "es": "de España", "fr": "de l''Espagne"}', '{"en": "Spain", "es": "España", "fr": "Espagne"}', 'es', NULL, NULL, NULL, '{}', ' esp es spain espana espagne the kingdom of spain el reino de espana le royaume d espagne'),
	('01a22915-eda2-7f7f-9d1c-4c552d54cd44', 0, 'EST', 'EE', 'STATE', NULL, true, true, '{"en": "Estonia", "es": "Estonia", "fr": "Estonie"}', '{"en": "the Republic of Estonia", "es": "la República de Estonia", "fr": "la République d''Estonie"}', '{"en": "of Estonia", "es": "de Estonia", "fr": "de l''Estonie"}', '{"en": "Estonia", "es": "Estonia", "fr": "Estonie"}', 'en', NULL, NULL, NULL, '{}', ' est ee estonia estonie the republic of estonia la republica de estonia la republique d estonie'),
	('01a22915-eda3-723a-a62a-9560815f853f', 0, 'ETH', 'ET', 'STATE', NULL, true, true, '{"en": "Ethiopia", "es": "Etiopía", "fr": "Éthiopie"}', '{"en": "the Federal Democratic Republic of Ethiopia", "es": "la República Democrática Federal de Etiopía", "fr": "la République fédérale démocratique d''Éthiopie"}', '{"en": "of Ethiopia", "es": "de Etiopía", "fr": "de l''Éthiopie"}', '{"en": "Ethiopia", "es": "Etiopía", "fr": "Éthiopie"}', 'en', NULL, NULL, NULL, '{}', ' eth et ethiopia etiopia ethiopie the federal democratic republic of ethiopia la republica democratica federal de etiopia la republique federale democratique d ethiopie'),
	('01a22915-eda3-752e-a1ee-dbc59c6623ea', 0, 'FIN', 'FI', 'STATE', NULL, true, true, '{"en": "Finland", "es": "Finlandia", "fr": "Finlande"}', '{"en": "the Republic of Finland", "es": "la República de Finlandia", "fr": "la République de Finlande"}', '{"en": "of Finland", "es": "de Finlandia", "fr": "de la Finlande"}', '{"en": "Finland", "es": "Finlandia", "fr": "Finlande"}', 'en', NULL, NULL, NULL, '{}', ' fin fi finland finlandia finlande the republic of finland la republica de finlandia la republique de finlande'),
	('01a22915-eda3-77bd-9f3e-b860cf9e83a4', 0, 'FJI', 'FJ', 'STATE', NULL, true, true, '{"en": "Fiji", "es": "Fiji", "fr": "Fidji"}', '{"en": "the Republic of Fiji", "es": "la República de Fiji", "fr": "la République des Fidji"}', '{"en": "of Fiji", "es": "de Fiji", "fr": "des Fidji"}', '{"en": "Fiji", "es": "Fiji", "fr": "Fidji"}', 'en', NULL, NULL, NULL, '{Fiyi,"Îles Fidji"}', ' fji fj fiji fidji the republic of fiji la republica de fiji la republique des fidji fiyi iles fidji'),
	('01a22915-eda3-7a93-bf60-6cd5d71cd438', 0, 'FRA', 'FR', 'STATE', NULL, true, true, '{"en": "France", "es": "Francia", "fr": "France"}', '{"en": "the French Republic", "es": "la República Francesa", "fr": "la République française"}', '{"en": "of France", "es": "de Francia", "fr": "de la France"}', '{"en": "France", "es": "Francia", "fr": "France"}', 'fr', NULL, NULL, NULL, '{"France (New Caledonia)"}', ' fra fr france francia the french republic la republica francesa la republique francaise france new caledonia'),
	('01a22915-eda3-7dca-a836-576c6213e6e6', 0, 'FSM', 'FM', 'STATE', NULL, true, true, '{"en": "Micronesia (Federated States of)", "es": "Micronesia (Estados Federados de)", "fr": "Micronésie (États fédérés de)"}', '{"en": "the Federated States of Micronesia", "es": "los Estados Federados de Micronesia", "fr": "les États fédérés de Micronésie"}', '{"en": "of the Federated States of Micronesia", "es": "de los Estados Federados de Micronesia", "fr": "de la Micronésie (États fédérés de)"}', '{"en": "Micronesia (Federated States of)", "es": "Micronesia (Estados Federados de)", "fr": "Micronésie (États fédérés de)"}', 'en', NULL, NULL, NULL, '{Micronesia,Micronésie}', ' fsm fm micronesia federated states of micronesia estados federados de micronesie etats federes de the federated states of micronesia los estados federados de micronesia les etats federes de micronesie micronesia micronesie'),
	('01a22915-eda4-7113-9737-e07512431b27', 0, 'GAB', 'GA', 'STATE', NULL, true, true, '{"en": "Gabon", "es": "Gabón", "fr": "Gabon"}', '{"en": "the Gabonese Republic", "es": "la República Gabonesa", "fr": "la République gabonaise"}', '{"en": "of Gabon", "es": "del Gabón", "fr": "du Gabon"}', '{"en": "Gabon", "es": "Gabón", "fr": "Gabon"}', 'fr', NULL, NULL, NULL, '{}', ' gab ga gabon the gabonese republic la republica gabonesa la republique gabonaise'),
	('01a22915-eda4-738f-8740-359590c8ded0', 0, 'GBR', 'GB', 'STATE', NULL, true, true, '{"en": "United Kingdom of Great Britain and Northern Ireland", "es": "Reino Unido de Gran Bretaña e Irlanda del Norte", "fr": "Royaume-Uni de Grande-Bretagne et d''Irlande du Nord"}', '{"en": "the United Kingdom of Great Britain and Northern Ireland", "es": "el Reino Unido de Gran Bretaña e Irlanda del Norte", "fr": "le Royaume-Uni de Grande-Bretagne et d''Irlande du Nord"}', '{"en": "of the United Kingdom of Great Britain and Northern Ireland", "es": "del Reino Unido de Gran Bretaña e Irlanda del Norte", "fr": "du Royaume-Uni de Grande-Bretagne et d''Irlande du Nord"}', '{"en": "United Kingdom of Great Britain and Northern Ireland", "es": "Reino Unido de Gran Bretaña e Irlanda del Norte", "fr": "Royaume-Uni de Grande-Bretagne et d''Irlande du Nord"}', 'en', NULL, NULL, NULL, '{UK,U.K.,"United Kingdom","Great Britain",Britain,England,Royaume-Uni,Grande-Bretagne,Angleterre,"Reino Unido","Gran Bretaña",Inglaterra}', ' gbr gb united kingdom of great britain and northern ireland reino unido de gran bretana e irlanda del norte royaume uni de grande bretagne et d irlande du nord the united kingdom of great britain and northern ireland el reino unido de gran bretana e irlanda del norte le royaume uni de grande bretagne et d irlande du nord uk u k united kingdom great britain britain england royaume uni grande bretagne angleterre reino unido gran bretana inglaterra'),
	('01a22915-eda4-76c1-be67-29525c8dcf9b', 0, 'GEO', 'GE', 'STATE', NULL, true, true, '{"en": "Georgia", "es": "Georgia", "fr": "Géorgie"}', '{"en": "Georgia", "es": "Georgia", "fr": "la Géorgie"}', '{"en": "of Georgia", "es": "de Georgia", "fr": "de la Géorgie"}', '{"en": "Georgia", "es": "Georgia", "fr": "Géorgie"}', 'en', NULL, NULL, NULL, '{}', ' geo ge georgia georgie la georgie'),
	('01a22915-eda4-7a49-9c36-043ba2c6be19', 0, 'GHA', 'GH', 'STATE', NULL, true, true, '{"en": "Ghana", "es": "Ghana", "fr": "Ghana"}', '{"en": "the Republic of Ghana", "es": "la República de Ghana", "fr": "la République du Ghana"}', '{"en": "of Ghana", "es": "de Ghana", "fr": "du Ghana"}', '{"en": "Ghana", "es": "Ghana", "fr": "Ghana"}', 'en', NULL, NULL, NULL, '{}', ' gha gh ghana the republic of ghana la republica de ghana la republique du ghana'),
	('01a22915-eda4-7d63-a38c-764593fd4252', 0, 'GIN', 'GN', 'STATE', NULL, true, true, '{"en": "Guinea", "es": "Guinea", "fr": "Guinée"}', '{"en": "the Republic of Guinea", "es": "la República de Guinea", "fr": "la République de Guinée"}', '{"en": "of Guinea", "es": "de Guinea", "fr": "de la Guinée"}', '{"en": "Guinea", "es": "Guinea", "fr": "Guinée"}', 'fr', NULL, NULL, NULL, '{Guinea-Conakry,Guinée-Conakry}', ' gin gn guinea guinee the republic of guinea la republica de guinea la republique de guinee guinea conakry guinee conakry'),
	('01a22915-eda5-7044-9103-62ce81a8d33d', 0, 'GMB', 'GM', 'STATE', NULL, true, true, '{"en": "Gambia", "es": "Gambia", "fr": "Gambie"}', '{"en": "the Republic of the Gambia", "es": "la República de Gambia", "fr": "la République de Gambie"}', '{"en": "of the Gambia", "es": "de Gambia", "fr": "de la Gambie"}', '{"en": "Gambia", "es": "Gambia", "fr": "Gambie"}', 'en', NULL, NULL, NULL, '{"The Gambia"}', ' gmb gm gambia gambie the republic of the gambia la republica de gambia la republique de gambie the gambia'),
	('01a22915-eda5-728a-8eeb-ad3e0ebbad74', 0, 'GNB', 'GW', 'STATE', NULL, true, true, '{"en": "Guinea-Bissau", "es": "Guinea-Bissau", "fr": "Guinée-Bissau"}', '{"en": "the Republic of Guinea-Bissau", "es": "la República de Guinea-Bissau", "fr": "la République de Guinée-Bissau"}', '{"en": "of Guinea-Bissau", "es": "de Guinea-Bissau", "fr": "de la Guinée-Bissau"}', '{"en": "Guinea-Bissau", "es": "Guinea-Bissau", "fr": "Guinée-Bissau"}', 'fr', NULL, NULL, NULL, '{Guinea-Bisáu}', ' gnb gw guinea bissau guinee bissau the republic of guinea bissau la republica de guinea bissau la republique de guinee bissau guinea bisau'),
	('01a22915-eda5-751d-aa82-d3738e3ffdb4', 0, 'GNQ', 'GQ', 'STATE', NULL, true, true, '{"en": "Equatorial Guinea", "es": "Guinea Ecuatorial", "fr": "Guinée équatoriale"}', '{"en": "the Republic of Equatorial Guinea", "es": "la República de Guinea Ecuatorial", "fr": "la République de Guinée équatoriale"}', '{"en": "of Equatorial Guinea", "es": "de Guinea Ecuatorial", "fr": "de la Guinée équatoriale"}', '{"en": "Equatorial Guinea", "es": "Guinea Ecuatorial", "fr": "Guinée équatoriale"}', 'es', NULL, NULL, NULL, '{}', ' gnq gq equatorial guinea guinea ecuatorial guinee equatoriale the republic of equatorial guinea la republica de guinea ecuatorial la republique de guinee equatoriale'),
	('01a22915-eda5-7900-b83d-d2433776fb12', 0, 'GRC', 'GR', 'STATE', NULL, true, true, '{"en": "Greece", "es": "Grecia", "fr": "Grèce"}', '{"en": "the Hellenic Republic", "es": "la República Helénica", "fr": "la République hellénique"}', '{"en": "of Greece", "es": "de Grecia", "fr": "de la Grèce"}', '{"en": "Greece", "es": "Grecia", "fr": "Grèce"}', 'en', NULL, NULL, NULL, '{Hellas,"Hellenic Republic"}', ' grc gr greece grecia grece the hellenic republic la republica helenica la republique hellenique hellas hellenic republic'),
	('01a22915-eda5-7ca0-94ea-6b0691f04075', 0, 'GRD', 'GD', 'STATE', NULL, true, true, '{"en": "Grenada", "es": "Granada", "fr": "Grenade"}', '{"en": "Grenada", "es": "Granada", "fr": "la Grenade"}', '{"en": "of Grenada", "es": "de Granada", "fr": "de la Grenade"}', '{"en": "Grenada", "es": "Granada", "fr": "Grenade"}', 'en', NULL, NULL, NULL, '{}', ' grd gd grenada granada grenade la grenade'),
	('01a22915-eda5-7f2b-a590-2b207e7beba6', 0, 'GTM', 'GT', 'STATE', NULL, true, true, '{"en": "Guatemala", "es": "Guatemala", "fr": "Guatemala"}', '{"en": "the Republic of Guatemala", "es": "la República de Guatemala", "fr": "la République du Guatemala"}', '{"en": "of Guatemala", "es": "de Guatemala", "fr": "du Guatemala"}', '{"en": "Guatemala", "es": "Guatemala", "fr": "Guatemala"}', 'es', NULL, NULL, NULL, '{}', ' gtm gt guatemala the republic of guatemala la republica de guatemala la republique du guatemala'),
	('01a22915-eda6-7160-8426-53e1e55da68a', 0, 'GUY', 'GY', 'STATE', NULL, true, true, '{"en": "Guyana", "es": "Guyana", "fr": "Guyana"}', '{"en": "the Co-operative Republic of Guyana", "es": "la República Cooperativa de Guyana", "fr": "la République coopérative du Guyana"}', '{"en": "of Guyana", "es": "de Guyana", "fr": "du Guyana"}', '{"en": "Guyana", "es": "Guyana", "fr": "Guyana"}', 'en', NULL, NULL, NULL, '{Guayana}', ' guy gy guyana the co operative republic of guyana la republica cooperativa de guyana la republique cooperative du guyana guayana'),
	('01a22915-eda6-73a7-af3c-ee8ceb909746', 0, 'HND', 'HN', 'STATE', NULL, true, true, '{"en": "Honduras", "es": "Honduras", "fr": "Honduras"}', '{"en": "the Republic of Honduras", "es": "la República de Honduras", "fr": "la République du Honduras"}', '{"en": "of Honduras", "es": "de Honduras", "fr": "du Honduras"}', '{"en": "Honduras", "es": "Honduras", "fr": "Honduras"}', 'es', NULL, NULL, NULL, '{}', ' hnd hn honduras the republic of honduras la republica de honduras la republique du honduras'),
	('01a22915-eda6-7669-9fed-a8949d2c3557', 0, 'HRV', 'HR', 'STATE', NULL, true, true, '{"en": "Croatia", "es": "Croacia", "fr": "Croatie"}', '{"en": "the Republic of Croatia", "es": "la República de Croacia", "fr": "la République de Croatie"}', '{"en": "of Croatia", "es": "de Croacia", "fr": "de la Croatie"}', '{"en": "Croatia", "es": "Croacia", "fr": "Croatie"}', 'en', NULL, NULL, NULL, '{}', ' hrv hr croatia croacia croatie the republic of croatia la republica de croacia la republique de croatie'),
	('01a22915-eda6-78c9-b38a-d13d95f00c1c', 0, 'HTI', 'HT', 'STATE', NULL, true, true, '{"en": "Haiti", "es": "Haití", "fr": "Haïti"}', '{"en": "the Republic of Haiti", "es": "la República de Haití", "fr": "la République d''Haïti"}', '{"en": "of Haiti", "es": "de Haití", "fr": "d''Haïti"}', '{"en": "Haiti", "es": "Haití", "fr": "Haïti"}', 'fr', NULL, NULL, NULL, '{}', ' hti ht haiti the republic of haiti la republica de haiti la republique d haiti'),
	('01a22915-eda6-7b71-8435-4e74b2e16f9c', 0, 'HUN', 'HU', 'STATE', NULL, true, true, '{"en": "Hungary", "es": "Hungría", "fr": "Hongrie"}', '{"en": "Hungary", "es": "Hungría", "fr": "la Hongrie"}', '{"en": "of Hungary", "es": "de Hungría", "fr": "de la Hongrie"}', '{"en": "Hungary", "es": "Hungría", "fr": "Hongrie"}', 'en', NULL, NULL, NULL, '{}', ' hun hu hungary hungria hongrie la hongrie'),
	('01a22915-eda6-7e17-97e9-2dafcde9b8be', 0, 'IDN', 'ID', 'STATE', NULL, true, true, '{"en": "Indonesia", "es": "Indonesia", "fr": "Indonésie"}', '{"en": "the Republic of Indonesia", "es": "la República de Indonesia", "fr": "la République d''Indonésie"}', '{"en": "of Indonesia", "es": "de Indonesia", "fr": "de l''Indonésie"}', '{"en": "Indonesia", "es": "Indonesia", "fr": "Indonésie"}', 'en', NULL, NULL, NULL, '{}', ' idn id indonesia indonesie the republic of indonesia la republica de indonesia la republique d indonesie'),
	('01a22915-eda7-7061-9718-c345291d7ad3', 0, 'IND', 'IN', 'STATE', NULL, true, true, '{"en": "India", "es": "India", "fr": "Inde"}', '{"en": "the Republic of India", "es": "la República de la India", "fr": "la République de l''Inde"}', '{"en": "of India", "es": "de la India", "fr": "de l''Inde"}', '{"en": "India", "es": "India", "fr": "Inde"}', 'en', NULL, NULL, NULL, '{}', ' ind in india inde the republic of india la republica de la india la republique de l inde'),
	('01a22915-eda7-72c5-bde5-554eb055cdbb', 0, 'IRL', 'IE', 'STATE', NULL, true, true, '{"en": "Ireland", "es": "Irlanda", "fr": "Irlande"}', '{"en": "Ireland", "es": "Irlanda", "fr": "l''Irlande"}', '{"en": "of Ireland", "es": "de Irlanda", "fr": "de l''Irlande"}', '{"en": "Ireland", "es": "Irlanda", "fr": "Irlande"}', 'en', NULL, NULL, NULL, '{}', ' irl ie ireland irlanda irlande l irlande'),
	('01a22915-eda7-749c-98c1-5600cf2590cb', 0, 'IRN', 'IR', 'STATE', NULL, true, true, '{"en": "Iran (Islamic Republic of)", "es": "Irán (República Islámica del)", "fr": "Iran (République islamique d'')"}', '{"en": "the Islamic Republic of Iran", "es": "la República Islámica del Irán", "fr": "la République islamique d''Iran"}', '{"en": "of the Islamic Republic of Iran", "es": "de la República Islámica del Irán", "fr": "de l''Iran (République islamique d'')"}', '{"en": "Iran (Islamic Republic of)", "es": "Irán (República Islámica del)", "fr": "Iran (République islamique d'')"}', 'en', NULL, NULL, NULL, '{Iran}', ' irn ir iran islamic republic of iran republica islamica del iran republique islamique d the islamic republic of iran la republica islamica del iran la republique islamique d iran iran'),
	('01a22915-eda7-775e-87e0-6f032469c57c', 0, 'IRQ', 'IQ', 'STATE', NULL, true, true, '{"en": "Iraq", "es": "Iraq", "fr": "Iraq"}', '{"en": "the Republic of Iraq", "es": "la República del Iraq", "fr": "la République d''Iraq"}', '{"en": "of Iraq", "es": "del Iraq", "fr": "de l''Iraq"}', '{"en": "Iraq", "es": "Iraq", "fr": "Iraq"}', 'en', NULL, NULL, NULL, '{Irak}', ' irq iq iraq the republic of iraq la republica del iraq la republique d iraq irak'),
	('01a22915-eda7-79d6-8bd1-1059de5db747', 0, 'ISL', 'IS', 'STATE', NULL, true, true, '{"en": "Iceland", "es": "Islandia", "fr": "Islande"}', '{"en": "the Republic of Iceland", "es": "la República de Islandia", "fr": "la République d''Islande"}', '{"en": "of Iceland", "es": "de Islandia", "fr": "de l''Islande"}', '{"en": "Iceland", "es": "Islandia", "fr": "Islande"}', 'en', NULL, NULL, NULL, '{}', ' isl is iceland islandia islande the republic of iceland la republica de islandia la republique d islande'),
	('01a22915-eda7-7c0c-9cfa-b4b8f276ef17', 0, 'ISR', 'IL', 'STATE', NULL, true, true, '{"en": "Israel", "es": "Israel", "fr": "Israël"}', '{"en": "the State of Israel", "es": "el Estado de Israel", "fr": "l''État d''Israël"}', '{"en": "of Israel", "es": "de Israel", "fr": "d''Israël"}', '{"en": "Israel", "es": "Israel", "fr": "Israël"}', 'en', NULL, NULL, NULL, '{}', ' isr il israel the state of israel el estado de israel l etat d israel'),
	('01a22915-eda7-7ea1-a553-b2dcafb44564', 0, 'ITA', 'IT', 'STATE', NULL, true, true, '{"en": "Italy", "es": "Italia", "fr": "Italie"}', '{"en": "the Republic of Italy", "es": "la República Italiana", "fr": "la République italienne"}', '{"en": "of Italy", "es": "de Italia", "fr": "de l''Italie"}', '{"en": "Italy", "es": "Italia", "fr": "Italie"}', 'en', NULL, NULL, NULL, '{}', ' ita it italy italia italie the republic of italy la republica italiana la republique italienne'),
	('01a22915-eda8-70bf-9102-e1dc39fc1d61', 0, 'JAM', 'JM', 'STATE', NULL, true, true, '{"en": "Jamaica", "es": "Jamaica", "fr": "Jamaïque"}', '{"en": "Jamaica", "es": "Jamaica", "fr": "la Jamaïque"}', '{"en": "of Jamaica", "es": "de Jamaica", "fr": "de la Jamaïque"}', '{"en": "Jamaica", "es": "Jamaica", "fr": "Jamaïque"}', 'en', NULL, NULL, NULL, '{}', ' jam jm jamaica jamaique la jamaique'),
	('01a22915-eda8-7425-9f6d-c6258cbc0cf7', 0, 'JOR', 'JO', 'STATE', NULL, true, true, '{"en": "Jordan", "es": "Jordania", "fr": "Jordanie"}', '{"en": "the Hashemite Kingdom of Jordan", "es": "el Reino Hachemita de Jordania", "fr": "le Royaume hachémite de Jordanie"}', '{"en": "of Jordan", "es": "de Jordania", "fr": "de la Jordanie"}', '{"en": "Jordan", "es": "Jordania", "fr": "Jordanie"}', 'en', NULL, NULL, NULL, '{}', ' jor jo jordan jordania jordanie the hashemite kingdom of jordan el reino hachemita de jordania le royaume hachemite de jordanie'),
	('01a22915-eda8-767f-86e3-196a9572aa80', 0, 'JPN', 'JP', 'STATE', NULL, true, true, '{"en": "Japan", "es": "Japón", "fr": "Japon"}', '{"en": "Japan", "es": "el Japón", "fr": "le Japon"}', '{"en": "of Japan", "es": "del Japón", "fr": "du Japon"}', '{"en": "Japan", "es": "Japón", "fr": "Japon"}', 'en', NULL, NULL, NULL, '{}', ' jpn jp japan japon el japon le japon'),
	('01a22915-eda8-78e2-be23-17d85e2109e1', 0, 'KAZ', 'KZ', 'STATE', NULL, true, true, '{"en": "Kazakhstan", "es": "Kazajstán", "fr": "Kazakhstan"}', '{"en": "the Republic of Kazakhstan", "es": "la República de Kazajstán", "fr": "la République du Kazakhstan"}', '{"en": "of Kazakhstan", "es": "de Kazajstán", "fr": "du Kazakhstan"}', '{"en": "Kazakhstan", "es": "Kazajstán", "fr": "Kazakhstan"}', 'en', NULL, NULL, NULL, '{Kazajistán,Kazakstan}', ' kaz kz kazakhstan kazajstan the republic of kazakhstan la republica de kazajstan la republique du kazakhstan kazajistan kazakstan'),
	('01a22915-eda8-7b7b-a325-92a6d19310bd', 0, 'KEN', 'KE', 'STATE', NULL, true, true, '{"en": "Kenya", "es": "Kenya", "fr": "Kenya"}', '{"en": "the Republic of Kenya", "es": "la República de Kenya", "fr": "la République du Kenya"}', '{"en": "of Kenya", "es": "de Kenya", "fr": "du Kenya"}', '{"en": "Kenya", "es": "Kenya", "fr": "Kenya"}', 'en', NULL, NULL, NULL, '{Kenia}', ' ken ke kenya the republic of kenya la republica de kenya la republique du kenya kenia'),
	('01a22915-eda8-7def-b6ec-b98a5506fdfe', 0, 'KGZ', 'KG', 'STATE', NULL, true, true, '{"en": "Kyrgyzstan", "es": "Kirguistán", "fr": "Kirghizistan"}', '{"en": "the Kyrgyz Republic", "es": "la República Kirguisa", "fr": "la République kirghize"}', '{"en": "of Kyrgyzstan", "es": "de Kirguistán", "fr": "du Kirghizistan"}', '{"en": "Kyrgyzstan", "es": "Kirguistán", "fr": "Kirghizistan"}', 'en', NULL, NULL, NULL, '{"Kyrgyz Republic",Kirghizia,Kirghizstan,Kirghizie,Kirguizistán,Kirguisia}', ' kgz kg kyrgyzstan kirguistan kirghizistan the kyrgyz republic la republica kirguisa la republique kirghize kyrgyz republic kirghizia kirghizstan kirghizie kirguizistan kirguisia'),
	('01a22915-eda9-7100-bfec-ba58a7de3670', 0, 'KHM', 'KH', 'STATE', NULL, true, true, '{"en": "Cambodia", "es": "Camboya", "fr": "Cambodge"}', '{"en": "the Kingdom of Cambodia", "es": "el Reino de Camboya", "fr": "le Royaume du Cambodge"}', '{"en": "of Cambodia", "es": "de Camboya", "fr": "du Cambodge"}', '{"en": "Cambodia", "es": "Camboya", "fr": "Cambodge"}', 'en', NULL, NULL, NULL, '{Kampuchea}', ' khm kh cambodia camboya cambodge the kingdom of cambodia el reino de camboya le royaume du cambodge kampuchea'),
	('01a22915-eda9-732c-a36c-97b2b2904f59', 0, 'KIR', 'KI', 'STATE', NULL, true, true, '{"en": "Kiribati", "es": "Kiribati", "fr": "Kiribati"}', '{"en": "the Republic of Kiribati", "es": "la República de Kiribati", "fr": "la République de Kiribati"}', '{"en": "of Kiribati", "es": "de Kiribati", "fr": "de Kiribati"}', '{"en": "Kiribati", "es": "Kiribati", "fr": "Kiribati"}', 'en', NULL, NULL, NULL, '{}', ' kir ki kiribati the republic of kiribati la republica de kiribati la republique de kiribati'),
	('01a22915-eda9-7596-8775-df74335996c0', 0, 'KNA', 'KN', 'STATE', NULL, true, true, '{"en": "Saint Kitts and Nevis", "es": "Saint Kitts y Nevis", "fr": "Saint-Kitts-et-Nevis"}', '{"en": "Saint Kitts and Nevis", "es": "Saint Kitts y Nevis", "fr": "Saint-Kitts-et-Nevis"}', '{"en": "of Saint Kitts and Nevis", "es": "de Saint Kitts y Nevis", "fr": "de Saint-Kitts-et-Nevis"}', '{"en": "Saint Kitts and Nevis", "es": "Saint Kitts y Nevis", "fr": "Saint-Kitts-et-Nevis"}', 'en', NULL, NULL, NULL, '{"Saint Christopher and Nevis","St Kitts and Nevis","St. Kitts & Nevis","St. Kitts and Nevis",Saint-Christophe-et-Niévès,Saint-Kitts,"San Cristóbal y Nieves"}', ' kna kn saint kitts and nevis saint kitts y nevis saint kitts et nevis saint christopher and nevis st kitts and nevis st kitts nevis saint christophe et nieves saint kitts san cristobal y nieves'),
	('01a22915-eda9-7961-b323-58778bf0671d', 0, 'KOR', 'KR', 'STATE', NULL, true, true, '{"en": "Republic of Korea", "es": "República de Corea", "fr": "République de Corée"}', '{"en": "the Republic of Korea", "es": "la República de Corea", "fr": "la République de Corée"}', '{"en": "of the Republic of Korea", "es": "de la República de Corea", "fr": "de la République de Corée"}', '{"en": "Republic of Korea", "es": "República de Corea", "fr": "République de Corée"}', 'en', NULL, NULL, NULL, '{"South Korea",Korea,"Korea, Republic of",ROK,"Corée du Sud",Corée,"Corea del Sur",Corea}', ' kor kr republic of korea republica de corea republique de coree the republic of korea la republica de corea la republique de coree south korea korea korea republic of rok coree du sud coree corea del sur corea'),
	('01a22915-eda9-7c22-b144-c7dea5366a56', 0, 'KWT', 'KW', 'STATE', NULL, true, true, '{"en": "Kuwait", "es": "Kuwait", "fr": "Koweït"}', '{"en": "the State of Kuwait", "es": "el Estado de Kuwait", "fr": "l''État du Koweït"}', '{"en": "of Kuwait", "es": "de Kuwait", "fr": "du Koweït"}', '{"en": "Kuwait", "es": "Kuwait", "fr": "Koweït"}', 'en', NULL, NULL, NULL, '{}', ' kwt kw kuwait koweit the state of kuwait el estado de kuwait l etat du koweit'),
	('01a22915-eda9-7f90-a637-ed5e6acc55ad', 0, 'LAO', 'LA', 'STATE', NULL, true, true, '{"en": "Lao People''s Democratic Republic", "es": "República Democrática Popular Lao", "fr": "République démocratique populaire lao"}', '{"en": "the Lao People''s Democratic Republic", "es": "la República Democrática Popular Lao", "fr": "la République démocratique populaire lao"}', '{"en": "of the Lao People''s Democratic Republic", "es": "de la República Democrática Popular Lao", "fr": "de la République démocratique populaire lao"}', '{"en": "Lao People''s Democratic Republic", "es": "República Democrática Popular Lao", "fr": "République démocratique populaire lao"}', 'en', NULL, NULL, NULL, '{Laos,"Lao PDR","RDP lao"}', ' lao la lao people s democratic republic republica democratica popular lao republique democratique populaire lao the lao people s democratic republic la republica democratica popular lao la republique democratique populaire lao laos lao pdr rdp lao'),
	('01a22915-edaa-7315-8424-9d9171a28c43', 0, 'LBN', 'LB', 'STATE', NULL, true, true, '{"en": "Lebanon", "es": "Líbano", "fr": "Liban"}', '{"en": "the Lebanese Republic", "es": "la República Libanesa", "fr": "la République libanaise"}', '{"en": "of Lebanon", "es": "del Líbano", "fr": "du Liban"}', '{"en": "Lebanon", "es": "Líbano", "fr": "Liban"}', 'fr', NULL, NULL, NULL, '{}', ' lbn lb lebanon libano liban the lebanese republic la republica libanesa la republique libanaise'),
	('01a22915-edaa-754d-95d2-338188c6b7c1', 0, 'LBR', 'LR', 'STATE', NULL, true, true, '{"en": "Liberia", "es": "Liberia", "fr": "Libéria"}', '{"en": "the Republic of Liberia", "es": "la República de Liberia", "fr": "la République du Libéria"}', '{"en": "of Liberia", "es": "de Liberia", "fr": "du Libéria"}', '{"en": "Liberia", "es": "Liberia", "fr": "Libéria"}', 'en', NULL, NULL, NULL, '{}', ' lbr lr liberia the republic of liberia la republica de liberia la republique du liberia'),
	('01a22915-edaa-783a-97e9-5d76fe5cc4eb', 0, 'LBY', 'LY', 'STATE', NULL, true, true, '{"en": "Libya", "es": "Libia", "fr": "Libye"}', '{"en": "the State of Libya", "es": "el Estado de Libia", "fr": "l''État de Libye"}', '{"en": "of Libya", "es": "de Libia", "fr": "de la Libye"}', '{"en": "Libya", "es": "Libia", "fr": "Libye"}', 'en', NULL, NULL, NULL, '{"Libyan Arab Jamahiriya","Jamahiriya arabe libyenne","Jamahiriya Árabe Libia"}', ' lby ly libya libia libye the state of libya el estado de libia l etat de libye libyan arab jamahiriya jamahiriya arabe libyenne jamahiriya arabe libia');
INSERT INTO public.party VALUES
	('01a22915-edaa-7aac-aa2d-de4dce3acdff', 0, 'LCA', 'LC', 'STATE', NULL, true, true, '{"en": "Saint Lucia", "es": "Santa Lucía", "fr": "Sainte-Lucie"}', '{"en": "Saint Lucia", "es": "Santa Lucía", "fr": "Sainte-Lucie"}', '{"en": "of Saint Lucia", "es": "de Santa Lucía", "fr": "de Sainte-Lucie"}', '{"en": "Saint Lucia", "es": "Santa Lucía", "fr": "Sainte-Lucie"}', 'en', NULL, NULL, NULL, '{"St Lucia","St. Lucia"}', ' lca lc saint lucia santa lucia sainte lucie st lucia'),
	('01a22915-edaa-7e2b-89f3-a27e7b92e222', 0, 'LIE', 'LI', 'STATE', NULL, true, true, '{"en": "Liechtenstein", "es": "Liechtenstein", "fr": "Liechtenstein"}', '{"en": "the Principality of Liechtenstein", "es": "el Principado de Liechtenstein", "fr": "la Principauté du Liechtenstein"}', '{"en": "of Liechtenstein", "es": "de Liechtenstein", "fr": "du Liechtenstein"}', '{"en": "Liechtenstein", "es": "Liechtenstein", "fr": "Liechtenstein"}', 'en', NULL, NULL, NULL, '{}', ' lie li liechtenstein the principality of liechtenstein el principado de liechtenstein la principaute du liechtenstein'),
	('01a22915-edab-7072-9d05-35da66524f7b', 0, 'LKA', 'LK', 'STATE', NULL, true, true, '{"en": "Sri Lanka", "es": "Sri Lanka", "fr": "Sri Lanka"}', '{"en": "the Democratic Socialist Republic of Sri Lanka", "es": "la República Socialista Democrática de Sri Lanka", "fr": "la République socialiste démocratique de Sri Lanka"}', '{"en": "of Sri Lanka", "es": "de Sri Lanka", "fr": "de Sri Lanka"}', '{"en": "Sri Lanka", "es": "Sri Lanka", "fr": "Sri Lanka"}', 'en', NULL, NULL, NULL, '{Ceylon,Ceylan,Ceilán}', ' lka lk sri lanka the democratic socialist republic of sri lanka la republica socialista democratica de sri lanka la republique socialiste democratique de sri lanka ceylon ceylan ceilan'),
	('01a22915-edab-72b0-987f-362b3bf07c4d', 0, 'LSO', 'LS', 'STATE', NULL, true, true, '{"en": "Lesotho", "es": "Lesotho", "fr": "Lesotho"}', '{"en": "the Kingdom of Lesotho", "es": "el Reino de Lesotho", "fr": "le Royaume du Lesotho"}', '{"en": "of Lesotho", "es": "de Lesotho", "fr": "du Lesotho"}', '{"en": "Lesotho", "es": "Lesotho", "fr": "Lesotho"}', 'en', NULL, NULL, NULL, '{Lesoto}', ' lso ls lesotho the kingdom of lesotho el reino de lesotho le royaume du lesotho lesoto'),
	('01a22915-edab-74db-a6bd-4bb40f26da17', 0, 'LTU', 'LT', 'STATE', NULL, true, true, '{"en": "Lithuania", "es": "Lituania", "fr": "Lituanie"}', '{"en": "the Republic of Lithuania", "es": "la República de Lituania", "fr": "la République de Lituanie"}', '{"en": "of Lithuania", "es": "de Lituania", "fr": "de la Lituanie"}', '{"en": "Lithuania", "es": "Lituania", "fr": "Lituanie"}', 'en', NULL, NULL, NULL, '{}', ' ltu lt lithuania lituania lituanie the republic of lithuania la republica de lituania la republique de lituanie'),
	('01a22915-edab-76ce-a6a8-cf2c61b7e891', 0, 'LUX', 'LU', 'STATE', NULL, true, true, '{"en": "Luxembourg", "es": "Luxemburgo", "fr": "Luxembourg"}', '{"en": "the Grand Duchy of Luxembourg", "es": "el Gran Ducado de Luxemburgo", "fr": "le Grand-Duché de Luxembourg"}', '{"en": "of Luxembourg", "es": "de Luxemburgo", "fr": "du Luxembourg"}', '{"en": "Luxembourg", "es": "Luxemburgo", "fr": "Luxembourg"}', 'fr', NULL, NULL, NULL, '{}', ' lux lu luxembourg luxemburgo the grand duchy of luxembourg el gran ducado de luxemburgo le grand duche de luxembourg'),
	('01a22915-edab-78fe-8038-46ac92418ff2', 0, 'LVA', 'LV', 'STATE', NULL, true, true, '{"en": "Latvia", "es": "Letonia", "fr": "Lettonie"}', '{"en": "the Republic of Latvia", "es": "la República de Letonia", "fr": "la République de Lettonie"}', '{"en": "of Latvia", "es": "de Letonia", "fr": "de la Lettonie"}', '{"en": "Latvia", "es": "Letonia", "fr": "Lettonie"}', 'en', NULL, NULL, NULL, '{}', ' lva lv latvia letonia lettonie the republic of latvia la republica de letonia la republique de lettonie'),
	('01a22915-edab-7b3d-b321-e309d03f232f', 0, 'MAR', 'MA', 'STATE', NULL, true, true, '{"en": "Morocco", "es": "Marruecos", "fr": "Maroc"}', '{"en": "the Kingdom of Morocco", "es": "el Reino de Marruecos", "fr": "le Royaume du Maroc"}', '{"en": "of Morocco", "es": "de Marruecos", "fr": "du Maroc"}', '{"en": "Morocco", "es": "Marruecos", "fr": "Maroc"}', 'fr', NULL, NULL, NULL, '{}', ' mar ma morocco marruecos maroc the kingdom of morocco el reino de marruecos le royaume du maroc'),
	('01a22915-edab-7d33-8775-33617b6c713f', 0, 'MCO', 'MC', 'STATE', NULL, true, true, '{"en": "Monaco", "es": "Mónaco", "fr": "Monaco"}', '{"en": "the Principality of Monaco", "es": "el Principado de Mónaco", "fr": "la Principauté de Monaco"}', '{"en": "of Monaco", "es": "de Mónaco", "fr": "de Monaco"}', '{"en": "Monaco", "es": "Mónaco", "fr": "Monaco"}', 'fr', NULL, NULL, NULL, '{}', ' mco mc monaco the principality of monaco el principado de monaco la principaute de monaco'),
	('01a22915-edab-7f97-a448-7e4eee69481c', 0, 'MDA', 'MD', 'STATE', NULL, true, true, '{"en": "Republic of Moldova", "es": "República de Moldova", "fr": "République de Moldova"}', '{"en": "the Republic of Moldova", "es": "la República de Moldova", "fr": "la République de Moldova"}', '{"en": "of the Republic of Moldova", "es": "de la República de Moldova", "fr": "de la République de Moldova"}', '{"en": "Republic of Moldova", "es": "República de Moldova", "fr": "République de Moldova"}', 'en', NULL, NULL, NULL, '{Moldova,Moldavia,Moldavie}', ' mda md republic of moldova republica de moldova republique de moldova the republic of moldova la republica de moldova la republique de moldova moldova moldavia moldavie'),
	('01a22915-edac-7218-ba9c-2d705f6ca3fc', 0, 'MDG', 'MG', 'STATE', NULL, true, true, '{"en": "Madagascar", "es": "Madagascar", "fr": "Madagascar"}', '{"en": "the Republic of Madagascar", "es": "la República de Madagascar", "fr": "la République de Madagascar"}', '{"en": "of Madagascar", "es": "de Madagascar", "fr": "de Madagascar"}', '{"en": "Madagascar", "es": "Madagascar", "fr": "Madagascar"}', 'fr', NULL, NULL, NULL, '{}', ' mdg mg madagascar the republic of madagascar la republica de madagascar la republique de madagascar'),
	('01a22915-edac-74bf-89b9-808d1ec56c89', 0, 'MDV', 'MV', 'STATE', NULL, true, true, '{"en": "Maldives", "es": "Maldivas", "fr": "Maldives"}', '{"en": "the Republic of Maldives", "es": "la República de Maldivas", "fr": "la République des Maldives"}', '{"en": "of Maldives", "es": "de Maldivas", "fr": "des Maldives"}', '{"en": "Maldives", "es": "Maldivas", "fr": "Maldives"}', 'en', NULL, NULL, NULL, '{}', ' mdv mv maldives maldivas the republic of maldives la republica de maldivas la republique des maldives'),
	('01a22915-edac-7714-86b7-c1c0229cf36b', 0, 'MEX', 'MX', 'STATE', NULL, true, true, '{"en": "Mexico", "es": "México", "fr": "Mexique"}', '{"en": "the United Mexican States", "es": "los Estados Unidos Mexicanos", "fr": "les États-Unis du Mexique"}', '{"en": "of Mexico", "es": "de México", "fr": "du Mexique"}', '{"en": "Mexico", "es": "México", "fr": "Mexique"}', 'es', NULL, NULL, NULL, '{Méjico}', ' mex mx mexico mexique the united mexican states los estados unidos mexicanos les etats unis du mexique mejico'),
	('01a22915-edac-799b-8014-08a3c02fa551', 0, 'MHL', 'MH', 'STATE', NULL, true, true, '{"en": "Marshall Islands", "es": "Islas Marshall", "fr": "Îles Marshall"}', '{"en": "the Republic of the Marshall Islands", "es": "la República de las Islas Marshall", "fr": "la République des Îles Marshall"}', '{"en": "of the Marshall Islands", "es": "de las Islas Marshall", "fr": "des Îles Marshall"}', '{"en": "Marshall Islands", "es": "Islas Marshall", "fr": "Îles Marshall"}', 'en', NULL, NULL, NULL, '{}', ' mhl mh marshall islands islas marshall iles marshall the republic of the marshall islands la republica de las islas marshall la republique des iles marshall'),
	('01a22915-edac-7c57-80db-f3bbf7554ea0', 0, 'MKD', 'MK', 'STATE', NULL, true, true, '{"en": "North Macedonia", "es": "Macedonia del Norte", "fr": "Macédoine du Nord"}', '{"en": "the Republic of North Macedonia", "es": "la República de Macedonia del Norte", "fr": "la République de Macédoine du Nord"}', '{"en": "of North Macedonia", "es": "de Macedonia del Norte", "fr": "de la Macédoine du Nord"}', '{"en": "North Macedonia", "es": "Macedonia del Norte", "fr": "Macédoine du Nord"}', 'en', NULL, NULL, NULL, '{Macedonia,Macédoine,FYROM,"FYR Macedonia","TFYR Macedonia","the former Yugoslav Republic of Macedonia","ex-République yougoslave de Macédoine",ERYM,"ex República Yugoslava de Macedonia"}', ' mkd mk north macedonia macedonia del norte macedoine du nord the republic of north macedonia la republica de macedonia del norte la republique de macedoine du nord macedonia macedoine fyrom fyr macedonia tfyr macedonia the former yugoslav republic of macedonia ex republique yougoslave de macedoine erym ex republica yugoslava de macedonia'),
	('01a22915-edac-7f4a-9fc1-6c5acf5ba51f', 0, 'MLI', 'ML', 'STATE', NULL, true, true, '{"en": "Mali", "es": "Malí", "fr": "Mali"}', '{"en": "the Republic of Mali", "es": "la República de Malí", "fr": "la République du Mali"}', '{"en": "of Mali", "es": "de Malí", "fr": "du Mali"}', '{"en": "Mali", "es": "Malí", "fr": "Mali"}', 'fr', NULL, NULL, NULL, '{}', ' mli ml mali the republic of mali la republica de mali la republique du mali'),
	('01a22915-edad-717c-8991-c80b99299b08', 0, 'MLT', 'MT', 'STATE', NULL, true, true, '{"en": "Malta", "es": "Malta", "fr": "Malte"}', '{"en": "the Republic of Malta", "es": "la República de Malta", "fr": "la République de Malte"}', '{"en": "of Malta", "es": "de Malta", "fr": "de Malte"}', '{"en": "Malta", "es": "Malta", "fr": "Malte"}', 'en', NULL, NULL, NULL, '{}', ' mlt mt malta malte the republic of malta la republica de malta la republique de malte'),
	('01a22915-edad-7564-b8b4-fa5d3060cea5', 0, 'MMR', 'MM', 'STATE', NULL, true, true, '{"en": "Myanmar", "es": "Myanmar", "fr": "Myanmar"}', '{"en": "the Republic of the Union of Myanmar", "es": "la República de la Unión de Myanmar", "fr": "la République de l''Union du Myanmar"}', '{"en": "of Myanmar", "es": "de Myanmar", "fr": "du Myanmar"}', '{"en": "Myanmar", "es": "Myanmar", "fr": "Myanmar"}', 'en', NULL, NULL, NULL, '{Burma,Birmanie,Birmania,"Myanmar (Burma)","Myanmar (Birmanie)","Myanmar (Birmania)"}', ' mmr mm myanmar the republic of the union of myanmar la republica de la union de myanmar la republique de l union du myanmar burma birmanie birmania myanmar burma myanmar birmanie myanmar birmania'),
	('01a22915-edad-786c-b724-02a5d7466cc1', 0, 'MNE', 'ME', 'STATE', NULL, true, false, '{"en": "Montenegro", "es": "Montenegro", "fr": "Monténégro"}', '{"en": "Montenegro", "es": "Montenegro", "fr": "le Monténégro"}', '{"en": "of Montenegro", "es": "de Montenegro", "fr": "du Monténégro"}', '{"en": "Montenegro", "es": "Montenegro", "fr": "Monténégro"}', 'en', '2006-06-03', NULL, NULL, '{"Crna Gora"}', ' mne me montenegro le montenegro crna gora'),
	('01a22915-edad-7af0-9435-b0d6bea90bbe', 0, 'MNG', 'MN', 'STATE', NULL, true, true, '{"en": "Mongolia", "es": "Mongolia", "fr": "Mongolie"}', '{"en": "Mongolia", "es": "Mongolia", "fr": "la Mongolie"}', '{"en": "of Mongolia", "es": "de Mongolia", "fr": "de la Mongolie"}', '{"en": "Mongolia", "es": "Mongolia", "fr": "Mongolie"}', 'en', NULL, NULL, NULL, '{}', ' mng mn mongolia mongolie la mongolie'),
	('01a22915-edad-7cb1-84ad-e646b9cb93e4', 0, 'MOZ', 'MZ', 'STATE', NULL, true, true, '{"en": "Mozambique", "es": "Mozambique", "fr": "Mozambique"}', '{"en": "the Republic of Mozambique", "es": "la República de Mozambique", "fr": "la République du Mozambique"}', '{"en": "of Mozambique", "es": "de Mozambique", "fr": "du Mozambique"}', '{"en": "Mozambique", "es": "Mozambique", "fr": "Mozambique"}', 'en', NULL, NULL, NULL, '{}', ' moz mz mozambique the republic of mozambique la republica de mozambique la republique du mozambique'),
	('01a22915-edad-7f7e-8306-4540e4cc17bd', 0, 'MRT', 'MR', 'STATE', NULL, true, true, '{"en": "Mauritania", "es": "Mauritania", "fr": "Mauritanie"}', '{"en": "the Islamic Republic of Mauritania", "es": "la República Islámica de Mauritania", "fr": "la République islamique de Mauritanie"}', '{"en": "of Mauritania", "es": "de Mauritania", "fr": "de la Mauritanie"}', '{"en": "Mauritania", "es": "Mauritania", "fr": "Mauritanie"}', 'fr', NULL, NULL, NULL, '{}', ' mrt mr mauritania mauritanie the islamic republic of mauritania la republica islamica de mauritania la republique islamique de mauritanie'),
	('01a22915-edae-7195-9448-5500f3d44113', 0, 'MUS', 'MU', 'STATE', NULL, true, true, '{"en": "Mauritius", "es": "Mauricio", "fr": "Maurice"}', '{"en": "the Republic of Mauritius", "es": "la República de Mauricio", "fr": "la République de Maurice"}', '{"en": "of Mauritius", "es": "de Mauricio", "fr": "de Maurice"}', '{"en": "Mauritius", "es": "Mauricio", "fr": "Maurice"}', 'en', NULL, NULL, NULL, '{"Île Maurice","Isla Mauricio"}', ' mus mu mauritius mauricio maurice the republic of mauritius la republica de mauricio la republique de maurice ile maurice isla mauricio'),
	('01a22915-edae-73ab-9801-45e8c03c9a50', 0, 'MWI', 'MW', 'STATE', NULL, true, true, '{"en": "Malawi", "es": "Malawi", "fr": "Malawi"}', '{"en": "the Republic of Malawi", "es": "la República de Malawi", "fr": "la République du Malawi"}', '{"en": "of Malawi", "es": "de Malawi", "fr": "du Malawi"}', '{"en": "Malawi", "es": "Malawi", "fr": "Malawi"}', 'en', NULL, NULL, NULL, '{Malaui}', ' mwi mw malawi the republic of malawi la republica de malawi la republique du malawi malaui'),
	('01a22915-edae-75d8-b8ff-28e8c65d2a80', 0, 'MYS', 'MY', 'STATE', NULL, true, true, '{"en": "Malaysia", "es": "Malasia", "fr": "Malaisie"}', '{"en": "Malaysia", "es": "Malasia", "fr": "la Malaisie"}', '{"en": "of Malaysia", "es": "de Malasia", "fr": "de la Malaisie"}', '{"en": "Malaysia", "es": "Malasia", "fr": "Malaisie"}', 'en', NULL, NULL, NULL, '{}', ' mys my malaysia malasia malaisie la malaisie'),
	('01a22915-edae-7799-8662-61e6c9525482', 0, 'NAM', 'NA', 'STATE', NULL, true, true, '{"en": "Namibia", "es": "Namibia", "fr": "Namibie"}', '{"en": "the Republic of Namibia", "es": "la República de Namibia", "fr": "la République de Namibie"}', '{"en": "of Namibia", "es": "de Namibia", "fr": "de la Namibie"}', '{"en": "Namibia", "es": "Namibia", "fr": "Namibie"}', 'en', NULL, NULL, NULL, '{}', ' nam na namibia namibie the republic of namibia la republica de namibia la republique de namibie'),
	('01a22915-edae-79ce-8554-20b4d6ce8fb0', 0, 'NER', 'NE', 'STATE', NULL, true, true, '{"en": "Niger", "es": "Níger", "fr": "Niger"}', '{"en": "the Republic of the Niger", "es": "la República del Níger", "fr": "la République du Niger"}', '{"en": "of the Niger", "es": "del Níger", "fr": "du Niger"}', '{"en": "Niger", "es": "Níger", "fr": "Niger"}', 'fr', NULL, NULL, NULL, '{}', ' ner ne niger the republic of the niger la republica del niger la republique du niger'),
	('01a22915-edae-7c4c-a52a-9e1b338a16c9', 0, 'NGA', 'NG', 'STATE', NULL, true, true, '{"en": "Nigeria", "es": "Nigeria", "fr": "Nigéria"}', '{"en": "the Federal Republic of Nigeria", "es": "la República Federal de Nigeria", "fr": "la République fédérale du Nigéria"}', '{"en": "of Nigeria", "es": "de Nigeria", "fr": "du Nigéria"}', '{"en": "Nigeria", "es": "Nigeria", "fr": "Nigéria"}', 'en', NULL, NULL, NULL, '{}', ' nga ng nigeria the federal republic of nigeria la republica federal de nigeria la republique federale du nigeria'),
	('01a22915-edae-7ef0-b323-b376fe99ff36', 0, 'NIC', 'NI', 'STATE', NULL, true, true, '{"en": "Nicaragua", "es": "Nicaragua", "fr": "Nicaragua"}', '{"en": "the Republic of Nicaragua", "es": "la República de Nicaragua", "fr": "la République du Nicaragua"}', '{"en": "of Nicaragua", "es": "de Nicaragua", "fr": "du Nicaragua"}', '{"en": "Nicaragua", "es": "Nicaragua", "fr": "Nicaragua"}', 'es', NULL, NULL, NULL, '{}', ' nic ni nicaragua the republic of nicaragua la republica de nicaragua la republique du nicaragua'),
	('01a22915-edaf-7192-8973-2b6ae2024931', 0, 'NIU', 'NU', 'STATE', NULL, true, false, '{"en": "Niue", "es": "Niue", "fr": "Nioué"}', '{"en": "Niue", "es": "Niue", "fr": "Nioué"}', '{"en": "of Niue", "es": "de Niue", "fr": "de Nioué"}', '{"en": "Niue", "es": "Niue", "fr": "Nioué"}', 'en', NULL, NULL, NULL, '{}', ' niu nu niue nioue'),
	('01a22915-edaf-7353-9811-134ea66f5526', 0, 'NLD', 'NL', 'STATE', NULL, true, true, '{"en": "Netherlands (Kingdom of the)", "es": "Países Bajos (Reino de los)", "fr": "Pays-Bas (Royaume des)"}', '{"en": "the Kingdom of the Netherlands", "es": "el Reino de los Países Bajos", "fr": "le Royaume des Pays-Bas"}', '{"en": "of the Kingdom of the Netherlands", "es": "del Reino de los Países Bajos", "fr": "des Pays-Bas (Royaume des)"}', '{"en": "Netherlands (Kingdom of the)", "es": "Países Bajos (Reino de los)", "fr": "Pays-Bas (Royaume des)"}', 'en', NULL, NULL, NULL, '{Netherlands,"The Netherlands",Pays-Bas,"Países Bajos",Holland,Hollande,Holanda}', ' nld nl netherlands kingdom of the paises bajos reino de los pays bas royaume des the kingdom of the netherlands el reino de los paises bajos le royaume des pays bas netherlands the netherlands pays bas paises bajos holland hollande holanda'),
	('01a22915-edaf-760b-84d3-a9b52cf38017', 0, 'NOR', 'NO', 'STATE', NULL, true, true, '{"en": "Norway", "es": "Noruega", "fr": "Norvège"}', '{"en": "the Kingdom of Norway", "es": "el Reino de Noruega", "fr": "le Royaume de Norvège"}', '{"en": "of Norway", "es": "de Noruega", "fr": "de la Norvège"}', '{"en": "Norway", "es": "Noruega", "fr": "Norvège"}', 'en', NULL, NULL, NULL, '{}', ' nor no norway noruega norvege the kingdom of norway el reino de noruega le royaume de norvege'),
	('01a22915-edaf-7845-a7fe-5622e6b4d092', 0, 'NPL', 'NP', 'STATE', NULL, true, true, '{"en": "Nepal", "es": "Nepal", "fr": "Népal"}', '{"en": "Nepal", "es": "Nepal", "fr": "le Népal"}', '{"en": "of Nepal", "es": "de Nepal", "fr": "du Népal"}', '{"en": "Nepal", "es": "Nepal", "fr": "Népal"}', 'en', NULL, NULL, NULL, '{}', ' npl np nepal le nepal'),
	('01a22915-edaf-7a0c-bd62-082ebae29c6f', 0, 'NRU', 'NR', 'STATE', NULL, true, true, '{"en": "Nauru", "es": "Nauru", "fr": "Nauru"}', '{"en": "the Republic of Nauru", "es": "la República de Nauru", "fr": "la République de Nauru"}', '{"en": "of Nauru", "es": "de Nauru", "fr": "de Nauru"}', '{"en": "Nauru", "es": "Nauru", "fr": "Nauru"}', 'en', NULL, NULL, NULL, '{}', ' nru nr nauru the republic of nauru la republica de nauru la republique de nauru'),
	('01a22915-edaf-7c17-b9d7-08d355b2eecd', 0, 'NZL', 'NZ', 'STATE', NULL, true, true, '{"en": "New Zealand", "es": "Nueva Zelandia", "fr": "Nouvelle-Zélande"}', '{"en": "New Zealand", "es": "Nueva Zelandia", "fr": "la Nouvelle-Zélande"}', '{"en": "of New Zealand", "es": "de Nueva Zelandia", "fr": "de la Nouvelle-Zélande"}', '{"en": "New Zealand", "es": "Nueva Zelandia", "fr": "Nouvelle-Zélande"}', 'en', NULL, NULL, NULL, '{Aotearoa,"Nueva Zelanda"}', ' nzl nz new zealand nueva zelandia nouvelle zelande la nouvelle zelande aotearoa nueva zelanda'),
	('01a22915-edaf-7dec-9f1d-ee01eb051892', 0, 'OMN', 'OM', 'STATE', NULL, true, true, '{"en": "Oman", "es": "Omán", "fr": "Oman"}', '{"en": "the Sultanate of Oman", "es": "la Sultanía de Omán", "fr": "le Sultanat d''Oman"}', '{"en": "of Oman", "es": "de Omán", "fr": "d''Oman"}', '{"en": "Oman", "es": "Omán", "fr": "Oman"}', 'en', NULL, NULL, NULL, '{}', ' omn om oman the sultanate of oman la sultania de oman le sultanat d oman'),
	('01a22915-edb0-7064-8f46-4a938b5b4723', 0, 'PAK', 'PK', 'STATE', NULL, true, true, '{"en": "Pakistan", "es": "Pakistán", "fr": "Pakistan"}', '{"en": "the Islamic Republic of Pakistan", "es": "la República Islámica del Pakistán", "fr": "la République islamique du Pakistan"}', '{"en": "of Pakistan", "es": "del Pakistán", "fr": "du Pakistan"}', '{"en": "Pakistan", "es": "Pakistán", "fr": "Pakistan"}', 'en', NULL, NULL, NULL, '{}', ' pak pk pakistan the islamic republic of pakistan la republica islamica del pakistan la republique islamique du pakistan'),
	('01a22915-edb0-7247-a39e-2dd2e1be1c0e', 0, 'PAN', 'PA', 'STATE', NULL, true, true, '{"en": "Panama", "es": "Panamá", "fr": "Panama"}', '{"en": "the Republic of Panama", "es": "la República de Panamá", "fr": "la République du Panama"}', '{"en": "of Panama", "es": "de Panamá", "fr": "du Panama"}', '{"en": "Panama", "es": "Panamá", "fr": "Panama"}', 'es', NULL, NULL, NULL, '{}', ' pan pa panama the republic of panama la republica de panama la republique du panama'),
	('01a22915-edb0-7405-9658-0973a71be375', 0, 'PER', 'PE', 'STATE', NULL, true, true, '{"en": "Peru", "es": "Perú", "fr": "Pérou"}', '{"en": "the Republic of Peru", "es": "la República del Perú", "fr": "la République du Pérou"}', '{"en": "of Peru", "es": "del Perú", "fr": "du Pérou"}', '{"en": "Peru", "es": "Perú", "fr": "Pérou"}', 'es', NULL, NULL, NULL, '{}', ' per pe peru perou the republic of peru la republica del peru la republique du perou'),
	('01a22915-edb0-7617-941b-e9ee1b2bdb69', 0, 'PHL', 'PH', 'STATE', NULL, true, true, '{"en": "Philippines", "es": "Filipinas", "fr": "Philippines"}', '{"en": "the Republic of the Philippines", "es": "la República de Filipinas", "fr": "la République des Philippines"}', '{"en": "of the Philippines", "es": "de Filipinas", "fr": "des Philippines"}', '{"en": "Philippines", "es": "Filipinas", "fr": "Philippines"}', 'en', NULL, NULL, NULL, '{}', ' phl ph philippines filipinas the republic of the philippines la republica de filipinas la republique des philippines'),
	('01a22915-edb0-77dc-b58f-7307ced66675', 0, 'PLW', 'PW', 'STATE', NULL, true, true, '{"en": "Palau", "es": "Palau", "fr": "Palaos"}', '{"en": "the Republic of Palau", "es": "la República de Palau", "fr": "la République des Palaos"}', '{"en": "of Palau", "es": "de Palau", "fr": "des Palaos"}', '{"en": "Palau", "es": "Palau", "fr": "Palaos"}', 'en', NULL, NULL, NULL, '{Belau}', ' plw pw palau palaos the republic of palau la republica de palau la republique des palaos belau'),
	('01a22915-edb0-79f9-a6e5-a248df0d9ab3', 0, 'PNG', 'PG', 'STATE', NULL, true, true, '{"en": "Papua New Guinea", "es": "Papua Nueva Guinea", "fr": "Papouasie-Nouvelle-Guinée"}', '{"en": "the Independent State of Papua New Guinea", "es": "el Estado Independiente de Papua Nueva Guinea", "fr": "l''État indépendant de Papouasie-Nouvelle-Guinée"}', '{"en": "of Papua New Guinea", "es": "de Papua Nueva Guinea", "fr": "de la Papouasie-Nouvelle-Guinée"}', '{"en": "Papua New Guinea", "es": "Papua Nueva Guinea", "fr": "Papouasie-Nouvelle-Guinée"}', 'en', NULL, NULL, NULL, '{"Papua-Nueva Guinea"}', ' png pg papua new guinea papua nueva guinea papouasie nouvelle guinee the independent state of papua new guinea el estado independiente de papua nueva guinea l etat independant de papouasie nouvelle guinee'),
	('01a22915-edb0-7bec-bafc-8871f1c4a5f2', 0, 'POL', 'PL', 'STATE', NULL, true, true, '{"en": "Poland", "es": "Polonia", "fr": "Pologne"}', '{"en": "the Republic of Poland", "es": "la República de Polonia", "fr": "la République de Pologne"}', '{"en": "of Poland", "es": "de Polonia", "fr": "de la Pologne"}', '{"en": "Poland", "es": "Polonia", "fr": "Pologne"}', 'en', NULL, NULL, NULL, '{}', ' pol pl poland polonia pologne the republic of poland la republica de polonia la republique de pologne'),
	('01a22915-edb0-7dc8-8864-648291d957bf', 0, 'PRK', 'KP', 'STATE', NULL, true, true, '{"en": "Democratic People''s Republic of Korea", "es": "República Popular Democrática de Corea", "fr": "République populaire démocratique de Corée"}', '{"en": "the Democratic People''s Republic of Korea", "es": "la República Popular Democrática de Corea", "fr": "la République populaire démocratique de Corée"}', '{"en": "of the Democratic People''s Republic of Korea", "es": "de la República Popular Democrática de Corea", "fr": "de la République populaire démocratique de Corée"}', '{"en": "Democratic People''s Republic of Korea", "es": "República Popular Democrática de Corea", "fr": "République populaire démocratique de Corée"}', 'en', NULL, NULL, NULL, '{"North Korea",Korea,"DPR Korea",DPRK,"Korea, Democratic People''s Republic of","Corée du Nord",Corée,RPDC,"Corea del Norte",Corea}', ' prk kp democratic people s republic of korea republica popular democratica de corea republique populaire democratique de coree the democratic people s republic of korea la republica popular democratica de corea la republique populaire democratique de coree north korea korea dpr korea dprk korea democratic people s republic of coree du nord coree rpdc corea del norte corea'),
	('01a22915-edb1-7123-aa99-15fbcc1741bd', 0, 'PRT', 'PT', 'STATE', NULL, true, true, '{"en": "Portugal", "es": "Portugal", "fr": "Portugal"}', '{"en": "the Portuguese Republic", "es": "la República Portuguesa", "fr": "la République portugaise"}', '{"en": "of Portugal", "es": "de Portugal", "fr": "du Portugal"}', '{"en": "Portugal", "es": "Portugal", "fr": "Portugal"}', 'en', NULL, NULL, NULL, '{}', ' prt pt portugal the portuguese republic la republica portuguesa la republique portugaise'),
	('01a22915-edb1-7303-8576-0d299d1ec19e', 0, 'PRY', 'PY', 'STATE', NULL, true, true, '{"en": "Paraguay", "es": "Paraguay", "fr": "Paraguay"}', '{"en": "the Republic of Paraguay", "es": "la República del Paraguay", "fr": "la République du Paraguay"}', '{"en": "of Paraguay", "es": "del Paraguay", "fr": "du Paraguay"}', '{"en": "Paraguay", "es": "Paraguay", "fr": "Paraguay"}', 'es', NULL, NULL, NULL, '{}', ' pry py paraguay the republic of paraguay la republica del paraguay la republique du paraguay'),
	('01a22915-edb1-7518-a10e-9907a1e9aeef', 0, 'PSE', 'PS', 'STATE', NULL, true, false, '{"en": "State of Palestine", "es": "Estado de Palestina", "fr": "État de Palestine"}', '{"en": "the State of Palestine", "es": "el Estado de Palestina", "fr": "l''État de Palestine"}', '{"en": "of the State of Palestine", "es": "del Estado de Palestina", "fr": "de l''État de Palestine"}', '{"en": "State of Palestine", "es": "Estado de Palestina", "fr": "État de Palestine"}', 'en', NULL, NULL, NULL, '{Palestine,Palestina,"Occupied Palestinian Territory","Palestinian Territories","Territoire palestinien occupé","Territorio Palestino Ocupado","Territoires palestiniens","Territorios Palestinos"}', ' pse ps state of palestine estado de palestina etat de palestine the state of palestine el estado de palestina l etat de palestine palestine palestina occupied palestinian territory palestinian territories territoire palestinien occupe territorio palestino ocupado territoires palestiniens territorios palestinos'),
	('01a22915-edb1-77e8-898b-d4e396bcce36', 0, 'QAT', 'QA', 'STATE', NULL, true, true, '{"en": "Qatar", "es": "Qatar", "fr": "Qatar"}', '{"en": "the State of Qatar", "es": "el Estado de Qatar", "fr": "l''État du Qatar"}', '{"en": "of Qatar", "es": "de Qatar", "fr": "du Qatar"}', '{"en": "Qatar", "es": "Qatar", "fr": "Qatar"}', 'en', NULL, NULL, NULL, '{Catar}', ' qat qa qatar the state of qatar el estado de qatar l etat du qatar catar'),
	('01a22915-edb1-79dc-a057-d0174f3baba2', 0, 'ROU', 'RO', 'STATE', NULL, true, true, '{"en": "Romania", "es": "Rumania", "fr": "Roumanie"}', '{"en": "Romania", "es": "Rumania", "fr": "la Roumanie"}', '{"en": "of Romania", "es": "de Rumania", "fr": "de la Roumanie"}', '{"en": "Romania", "es": "Rumania", "fr": "Roumanie"}', 'en', NULL, NULL, NULL, '{Roumania}', ' rou ro romania rumania roumanie la roumanie roumania'),
	('01a22915-edb1-7be7-ac78-e8d22175e8da', 0, 'RUS', 'RU', 'STATE', NULL, true, true, '{"en": "Russian Federation", "es": "Federación de Rusia", "fr": "Fédération de Russie"}', '{"en": "the Russian Federation", "es": "la Federación de Rusia", "fr": "la Fédération de Russie"}', '{"en": "of the Russian Federation", "es": "de la Federación de Rusia", "fr": "de la Fédération de Russie"}', '{"en": "Russian Federation", "es": "Federación de Rusia", "fr": "Fédération de Russie"}', 'en', NULL, NULL, NULL, '{Russia,Russie,Rusia}', ' rus ru russian federation federacion de rusia federation de russie the russian federation la federacion de rusia la federation de russie russia russie rusia'),
	('01a22915-edb1-7dd2-810a-db02a459ee3c', 0, 'RWA', 'RW', 'STATE', NULL, true, true, '{"en": "Rwanda", "es": "Rwanda", "fr": "Rwanda"}', '{"en": "the Republic of Rwanda", "es": "la República de Rwanda", "fr": "la République du Rwanda"}', '{"en": "of Rwanda", "es": "de Rwanda", "fr": "du Rwanda"}', '{"en": "Rwanda", "es": "Rwanda", "fr": "Rwanda"}', 'en', NULL, NULL, NULL, '{Ruanda}', ' rwa rw rwanda the republic of rwanda la republica de rwanda la republique du rwanda ruanda'),
	('01a22915-edb2-7012-9761-09cf7d0e86ad', 0, 'SAU', 'SA', 'STATE', NULL, true, true, '{"en": "Saudi Arabia", "es": "Arabia Saudita", "fr": "Arabie saoudite"}', '{"en": "the Kingdom of Saudi Arabia", "es": "el Reino de la Arabia Saudita", "fr": "le Royaume d''Arabie saoudite"}', '{"en": "of Saudi Arabia", "es": "de la Arabia Saudita", "fr": "de l''Arabie saoudite"}', '{"en": "Saudi Arabia", "es": "Arabia Saudita", "fr": "Arabie saoudite"}', 'en', NULL, NULL, NULL, '{KSA,"Arabia Saudí"}', ' sau sa saudi arabia arabia saudita arabie saoudite the kingdom of saudi arabia el reino de la arabia saudita le royaume d arabie saoudite ksa arabia saudi'),
	('01a22915-edb2-7468-80df-f07dc3953be7', 0, 'SDN', 'SD', 'STATE', NULL, true, true, '{"en": "Sudan", "es": "Sudán", "fr": "Soudan"}', '{"en": "the Republic of the Sudan", "es": "la República del Sudán", "fr": "la République du Soudan"}', '{"en": "of the Sudan", "es": "del Sudán", "fr": "du Soudan"}', '{"en": "Sudan", "es": "Sudán", "fr": "Soudan"}', 'en', NULL, NULL, NULL, '{}', ' sdn sd sudan soudan the republic of the sudan la republica del sudan la republique du soudan'),
	('01a22915-edb2-7674-8c89-e4b88c148cdb', 0, 'SEN', 'SN', 'STATE', NULL, true, true, '{"en": "Senegal", "es": "Senegal", "fr": "Sénégal"}', '{"en": "the Republic of Senegal", "es": "la República del Senegal", "fr": "la République du Sénégal"}', '{"en": "of Senegal", "es": "del Senegal", "fr": "du Sénégal"}', '{"en": "Senegal", "es": "Senegal", "fr": "Sénégal"}', 'fr', NULL, NULL, NULL, '{}', ' sen sn senegal the republic of senegal la republica del senegal la republique du senegal'),
	('01a22915-edb2-7830-b46d-6b2abd1dfa03', 0, 'SGP', 'SG', 'STATE', NULL, true, true, '{"en": "Singapore", "es": "Singapur", "fr": "Singapour"}', '{"en": "the Republic of Singapore", "es": "la República de Singapur", "fr": "la République de Singapour"}', '{"en": "of Singapore", "es": "de Singapur", "fr": "de Singapour"}', '{"en": "Singapore", "es": "Singapur", "fr": "Singapour"}', 'en', NULL, NULL, NULL, '{}', ' sgp sg singapore singapur singapour the republic of singapore la republica de singapur la republique de singapour'),
	('01a22915-edb2-7a30-a1c4-ce2a6787488b', 0, 'SLB', 'SB', 'STATE', NULL, true, true, '{"en": "Solomon Islands", "es": "Islas Salomón", "fr": "Îles Salomon"}', '{"en": "Solomon Islands", "es": "las Islas Salomón", "fr": "les Îles Salomon"}', '{"en": "of Solomon Islands", "es": "de las Islas Salomón", "fr": "des Îles Salomon"}', '{"en": "Solomon Islands", "es": "Islas Salomón", "fr": "Îles Salomon"}', 'en', NULL, NULL, NULL, '{}', ' slb sb solomon islands islas salomon iles salomon las islas salomon les iles salomon'),
	('01a22915-edb2-7bf7-bc04-3f8aae364f29', 0, 'SLE', 'SL', 'STATE', NULL, true, true, '{"en": "Sierra Leone", "es": "Sierra Leona", "fr": "Sierra Leone"}', '{"en": "the Republic of Sierra Leone", "es": "la República de Sierra Leona", "fr": "la République de Sierra Leone"}', '{"en": "of Sierra Leone", "es": "de Sierra Leona", "fr": "de la Sierra Leone"}', '{"en": "Sierra Leone", "es": "Sierra Leona", "fr": "Sierra Leone"}', 'en', NULL, NULL, NULL, '{}', ' sle sl sierra leone sierra leona the republic of sierra leone la republica de sierra leona la republique de sierra leone'),
	('01a22915-edb2-7dbc-82bb-51c22915996b', 0, 'SLV', 'SV', 'STATE', NULL, true, true, '{"en": "El Salvador", "es": "El Salvador", "fr": "El Salvador"}', '{"en": "the Republic of El Salvador", "es": "la República de El Salvador", "fr": "la République d''El Salvador"}', '{"en": "of El Salvador", "es": "de El Salvador", "fr": "d''El Salvador"}', '{"en": "El Salvador", "es": "El Salvador", "fr": "El Salvador"}', 'es', NULL, NULL, NULL, '{Salvador}', ' slv sv el salvador the republic of el salvador la republica de el salvador la republique d el salvador salvador'),
	('01a22915-edb2-7fe4-9d55-7db9d26d1661', 0, 'SMR', 'SM', 'STATE', NULL, true, true, '{"en": "San Marino", "es": "San Marino", "fr": "Saint-Marin"}', '{"en": "the Republic of San Marino", "es": "la República de San Marino", "fr": "la République de Saint-Marin"}', '{"en": "of San Marino", "es": "de San Marino", "fr": "de Saint-Marin"}', '{"en": "San Marino", "es": "San Marino", "fr": "Saint-Marin"}', 'en', NULL, NULL, NULL, '{}', ' smr sm san marino saint marin the republic of san marino la republica de san marino la republique de saint marin'),
	('01a22915-edb3-71a3-8029-202732c19ec2', 0, 'SOM', 'SO', 'STATE', NULL, true, true, '{"en": "Somalia", "es": "Somalia", "fr": "Somalie"}', '{"en": "the Federal Republic of Somalia", "es": "la República Federal de Somalia", "fr": "la République fédérale de Somalie"}', '{"en": "of Somalia", "es": "de Somalia", "fr": "de la Somalie"}', '{"en": "Somalia", "es": "Somalia", "fr": "Somalie"}', 'en', NULL, NULL, NULL, '{}', ' som so somalia somalie the federal republic of somalia la republica federal de somalia la republique federale de somalie'),
	('01a22915-edb3-73ea-99f1-9b6b85b35e3a', 0, 'SRB', 'RS', 'STATE', NULL, true, false, '{"en": "Serbia", "es": "Serbia", "fr": "Serbie"}', '{"en": "the Republic of Serbia", "es": "la República de Serbia", "fr": "la République de Serbie"}', '{"en": "of Serbia", "es": "de Serbia", "fr": "de la Serbie"}', '{"en": "Serbia", "es": "Serbia", "fr": "Serbie"}', 'en', '2006-06-03', NULL, NULL, '{}', ' srb rs serbia serbie the republic of serbia la republica de serbia la republique de serbie'),
	('01a22915-edb3-759e-beb9-0e0fe82f4aec', 0, 'SSD', 'SS', 'STATE', NULL, true, false, '{"en": "South Sudan", "es": "Sudán del Sur", "fr": "Soudan du Sud"}', '{"en": "the Republic of South Sudan", "es": "la República de Sudán del Sur", "fr": "la République du Soudan du Sud"}', '{"en": "of South Sudan", "es": "de Sudán del Sur", "fr": "du Soudan du Sud"}', '{"en": "South Sudan", "es": "Sudán del Sur", "fr": "Soudan du Sud"}', 'en', '2011-07-09', NULL, NULL, '{}', ' ssd ss south sudan sudan del sur soudan du sud the republic of south sudan la republica de sudan del sur la republique du soudan du sud'),
	('01a22915-edb3-776a-85a7-d1ac3c0add73', 0, 'STP', 'ST', 'STATE', NULL, true, true, '{"en": "Sao Tome and Principe", "es": "Santo Tomé y Príncipe", "fr": "Sao Tomé-et-Principe"}', '{"en": "the Democratic Republic of Sao Tome and Principe", "es": "la República Democrática de Santo Tomé y Príncipe", "fr": "la République démocratique de Sao Tomé-et-Principe"}', '{"en": "of Sao Tome and Principe", "es": "de Santo Tomé y Príncipe", "fr": "de Sao Tomé-et-Principe"}', '{"en": "Sao Tome and Principe", "es": "Santo Tomé y Príncipe", "fr": "Sao Tomé-et-Principe"}', 'en', NULL, NULL, NULL, '{"Sao Tome & Principe","Sao Tomé"}', ' stp st sao tome and principe santo tome y principe sao tome et principe the democratic republic of sao tome and principe la republica democratica de santo tome y principe la republique democratique de sao tome et principe sao tome principe sao tome'),
	('01a22915-edb3-79cd-bbcf-eb5bfe6967af', 0, 'SUR', 'SR', 'STATE', NULL, true, true, '{"en": "Suriname", "es": "Suriname", "fr": "Suriname"}', '{"en": "the Republic of Suriname", "es": "la República de Suriname", "fr": "la République du Suriname"}', '{"en": "of Suriname", "es": "de Suriname", "fr": "du Suriname"}', '{"en": "Suriname", "es": "Suriname", "fr": "Suriname"}', 'en', NULL, NULL, NULL, '{Surinam}', ' sur sr suriname the republic of suriname la republica de suriname la republique du suriname surinam'),
	('01a22915-edb3-7b92-90f3-84d00c87d575', 0, 'SVK', 'SK', 'STATE', NULL, true, true, '{"en": "Slovakia", "es": "Eslovaquia", "fr": "Slovaquie"}', '{"en": "the Slovak Republic", "es": "la República Eslovaca", "fr": "la République slovaque"}', '{"en": "of Slovakia", "es": "de Eslovaquia", "fr": "de la Slovaquie"}', '{"en": "Slovakia", "es": "Eslovaquia", "fr": "Slovaquie"}', 'en', NULL, NULL, NULL, '{"Slovak Republic","République slovaque","República Eslovaca"}', ' svk sk slovakia eslovaquia slovaquie the slovak republic la republica eslovaca la republique slovaque slovak republic republique slovaque republica eslovaca'),
	('01a22915-edb3-7e4f-8645-1ae259ef63a7', 0, 'SVN', 'SI', 'STATE', NULL, true, true, '{"en": "Slovenia", "es": "Eslovenia", "fr": "Slovénie"}', '{"en": "the Republic of Slovenia", "es": "la República de Eslovenia", "fr": "la République de Slovénie"}', '{"en": "of Slovenia", "es": "de Eslovenia", "fr": "de la Slovénie"}', '{"en": "Slovenia", "es": "Eslovenia", "fr": "Slovénie"}', 'en', NULL, NULL, NULL, '{}', ' svn si slovenia eslovenia slovenie the republic of slovenia la republica de eslovenia la republique de slovenie'),
	('01a22915-edb4-702a-8273-14c0d13a2cd0', 0, 'SWE', 'SE', 'STATE', NULL, true, true, '{"en": "Sweden", "es": "Suecia", "fr": "Suède"}', '{"en": "the Kingdom of Sweden", "es": "el Reino de Suecia", "fr": "le Royaume de Suède"}', '{"en": "of Sweden", "es": "de Suecia", "fr": "de la Suède"}', '{"en": "Sweden", "es": "Suecia", "fr": "Suède"}', 'en', NULL, NULL, NULL, '{}', ' swe se sweden suecia suede the kingdom of sweden el reino de suecia le royaume de suede'),
	('01a22915-edb4-71ea-b38a-bb77f2a43cae', 0, 'SWZ', 'SZ', 'STATE', NULL, true, true, '{"en": "Eswatini", "es": "Eswatini", "fr": "Eswatini"}', '{"en": "the Kingdom of Eswatini", "es": "el Reino de Eswatini", "fr": "le Royaume d''Eswatini"}', '{"en": "of Eswatini", "es": "de Eswatini", "fr": "de l''Eswatini"}', '{"en": "Eswatini", "es": "Eswatini", "fr": "Eswatini"}', 'en', NULL, NULL, NULL, '{Swaziland,Suazilandia,Swazilandia,Esuatini}', ' swz sz eswatini the kingdom of eswatini el reino de eswatini le royaume d eswatini swaziland suazilandia swazilandia esuatini'),
	('01a22915-edb4-743a-8885-8c61f141b150', 0, 'SYC', 'SC', 'STATE', NULL, true, true, '{"en": "Seychelles", "es": "Seychelles", "fr": "Seychelles"}', '{"en": "the Republic of Seychelles", "es": "la República de Seychelles", "fr": "la République des Seychelles"}', '{"en": "of Seychelles", "es": "de Seychelles", "fr": "des Seychelles"}', '{"en": "Seychelles", "es": "Seychelles", "fr": "Seychelles"}', 'en', NULL, NULL, NULL, '{}', ' syc sc seychelles the republic of seychelles la republica de seychelles la republique des seychelles'),
	('01a22915-edb4-7682-bc64-ef1b34ca8561', 0, 'SYR', 'SY', 'STATE', NULL, true, true, '{"en": "Syrian Arab Republic", "es": "República Árabe Siria", "fr": "République arabe syrienne"}', '{"en": "the Syrian Arab Republic", "es": "la República Árabe Siria", "fr": "la République arabe syrienne"}', '{"en": "of the Syrian Arab Republic", "es": "de la República Árabe Siria", "fr": "de la République arabe syrienne"}', '{"en": "Syrian Arab Republic", "es": "República Árabe Siria", "fr": "République arabe syrienne"}', 'en', NULL, NULL, NULL, '{Syria,Syrie,Siria}', ' syr sy syrian arab republic republica arabe siria republique arabe syrienne the syrian arab republic la republica arabe siria la republique arabe syrienne syria syrie siria'),
	('01a22915-edb4-78da-a89a-727450cea86b', 0, 'TCD', 'TD', 'STATE', NULL, true, true, '{"en": "Chad", "es": "Chad", "fr": "Tchad"}', '{"en": "the Republic of Chad", "es": "la República del Chad", "fr": "la République du Tchad"}', '{"en": "of Chad", "es": "del Chad", "fr": "du Tchad"}', '{"en": "Chad", "es": "Chad", "fr": "Tchad"}', 'fr', NULL, NULL, NULL, '{}', ' tcd td chad tchad the republic of chad la republica del chad la republique du tchad'),
	('01a22915-edb4-7a8b-a228-514f62db972f', 0, 'TGO', 'TG', 'STATE', NULL, true, true, '{"en": "Togo", "es": "Togo", "fr": "Togo"}', '{"en": "the Togolese Republic", "es": "la República Togolesa", "fr": "la République togolaise"}', '{"en": "of Togo", "es": "del Togo", "fr": "du Togo"}', '{"en": "Togo", "es": "Togo", "fr": "Togo"}', 'fr', NULL, NULL, NULL, '{}', ' tgo tg togo the togolese republic la republica togolesa la republique togolaise'),
	('01a22915-edb4-7c35-b4f0-69410e2522b8', 0, 'THA', 'TH', 'STATE', NULL, true, true, '{"en": "Thailand", "es": "Tailandia", "fr": "Thaïlande"}', '{"en": "the Kingdom of Thailand", "es": "el Reino de Tailandia", "fr": "le Royaume de Thaïlande"}', '{"en": "of Thailand", "es": "de Tailandia", "fr": "de la Thaïlande"}', '{"en": "Thailand", "es": "Tailandia", "fr": "Thaïlande"}', 'en', NULL, NULL, NULL, '{}', ' tha th thailand tailandia thailande the kingdom of thailand el reino de tailandia le royaume de thailande'),
	('01a22915-edb4-7f5f-8d65-bb4f269ae84b', 0, 'TJK', 'TJ', 'STATE', NULL, true, true, '{"en": "Tajikistan", "es": "Tayikistán", "fr": "Tadjikistan"}', '{"en": "the Republic of Tajikistan", "es": "la República de Tayikistán", "fr": "la République du Tadjikistan"}', '{"en": "of Tajikistan", "es": "de Tayikistán", "fr": "du Tadjikistan"}', '{"en": "Tajikistan", "es": "Tayikistán", "fr": "Tadjikistan"}', 'en', NULL, NULL, NULL, '{Tadzhikistan}', ' tjk tj tajikistan tayikistan tadjikistan the republic of tajikistan la republica de tayikistan la republique du tadjikistan tadzhikistan'),
	('01a22915-edb5-7162-a98d-4d3da4527dc0', 0, 'TKM', 'TM', 'STATE', NULL, true, true, '{"en": "Turkmenistan", "es": "Turkmenistán", "fr": "Turkménistan"}', '{"en": "Turkmenistan", "es": "Turkmenistán", "fr": "le Turkménistan"}', '{"en": "of Turkmenistan", "es": "de Turkmenistán", "fr": "du Turkménistan"}', '{"en": "Turkmenistan", "es": "Turkmenistán", "fr": "Turkménistan"}', 'en', NULL, NULL, NULL, '{}', ' tkm tm turkmenistan le turkmenistan'),
	('01a22915-edb5-736b-83ec-a5d2122788ba', 0, 'TLS', 'TL', 'STATE', NULL, true, true, '{"en": "Timor-Leste", "es": "Timor-Leste", "fr": "Timor-Leste"}', '{"en": "the Democratic Republic of Timor-Leste", "es": "la República Democrática de Timor-Leste", "fr": "la République démocratique du Timor-Leste"}', '{"en": "of Timor-Leste", "es": "de Timor-Leste", "fr": "du Timor-Leste"}', '{"en": "Timor-Leste", "es": "Timor-Leste", "fr": "Timor-Leste"}', 'en', NULL, NULL, NULL, '{"Timor Leste","East Timor","Timor oriental"}', ' tls tl timor leste the democratic republic of timor leste la republica democratica de timor leste la republique democratique du timor leste east timor timor oriental'),
	('01a22915-edb5-7580-aa28-3e99d9f68576', 0, 'TON', 'TO', 'STATE', NULL, true, true, '{"en": "Tonga", "es": "Tonga", "fr": "Tonga"}', '{"en": "the Kingdom of Tonga", "es": "el Reino de Tonga", "fr": "le Royaume des Tonga"}', '{"en": "of Tonga", "es": "de Tonga", "fr": "des Tonga"}', '{"en": "Tonga", "es": "Tonga", "fr": "Tonga"}', 'en', NULL, NULL, NULL, '{}', ' ton to tonga the kingdom of tonga el reino de tonga le royaume des tonga'),
	('01a22915-edb5-7717-9c7f-b39a20ce4fe1', 0, 'TTO', 'TT', 'STATE', NULL, true, true, '{"en": "Trinidad and Tobago", "es": "Trinidad y Tabago", "fr": "Trinité-et-Tobago"}', '{"en": "the Republic of Trinidad and Tobago", "es": "la República de Trinidad y Tabago", "fr": "la République de Trinité-et-Tobago"}', '{"en": "of Trinidad and Tobago", "es": "de Trinidad y Tabago", "fr": "de la Trinité-et-Tobago"}', '{"en": "Trinidad and Tobago", "es": "Trinidad y Tabago", "fr": "Trinité-et-Tobago"}', 'en', NULL, NULL, NULL, '{"Trinidad & Tobago",Trinité,"Trinidad y Tobago",Trinidad}', ' tto tt trinidad and tobago trinidad y tabago trinite et tobago the republic of trinidad and tobago la republica de trinidad y tabago la republique de trinite et tobago trinidad tobago trinite trinidad y tobago trinidad'),
	('01a22915-edb5-79ff-bddd-80b1b915b510', 0, 'TUN', 'TN', 'STATE', NULL, true, true, '{"en": "Tunisia", "es": "Túnez", "fr": "Tunisie"}', '{"en": "the Republic of Tunisia", "es": "la República de Túnez", "fr": "la République tunisienne"}', '{"en": "of Tunisia", "es": "de Túnez", "fr": "de la Tunisie"}', '{"en": "Tunisia", "es": "Túnez", "fr": "Tunisie"}', 'fr', NULL, NULL, NULL, '{}', ' tun tn tunisia tunez tunisie the republic of tunisia la republica de tunez la republique tunisienne'),
	('01a22915-edb5-7baa-b863-48c451bac2ba', 0, 'TUR', 'TR', 'STATE', NULL, true, true, '{"en": "Türkiye", "es": "Türkiye", "fr": "Türkiye"}', '{"en": "the Republic of Türkiye", "es": "la República de Türkiye", "fr": "la République de Türkiye"}', '{"en": "of Türkiye", "es": "de Türkiye", "fr": "de la Türkiye"}', '{"en": "Türkiye", "es": "Türkiye", "fr": "Türkiye"}', 'en', NULL, NULL, NULL, '{Turkey,Turquie,Turquía}', ' tur tr turkiye the republic of turkiye la republica de turkiye la republique de turkiye turkey turquie turquia'),
	('01a22915-edb5-7df0-8453-575ba0266163', 0, 'TUV', 'TV', 'STATE', NULL, true, true, '{"en": "Tuvalu", "es": "Tuvalu", "fr": "Tuvalu"}', '{"en": "Tuvalu", "es": "Tuvalu", "fr": "les Tuvalu"}', '{"en": "of Tuvalu", "es": "de Tuvalu", "fr": "des Tuvalu"}', '{"en": "Tuvalu", "es": "Tuvalu", "fr": "Tuvalu"}', 'en', NULL, NULL, NULL, '{}', ' tuv tv tuvalu les tuvalu'),
	('01a22915-edb5-7f77-971b-129a405cb06b', 0, 'TZA', 'TZ', 'STATE', NULL, true, true, '{"en": "United Republic of Tanzania", "es": "República Unida de Tanzanía", "fr": "République-Unie de Tanzanie"}', '{"en": "the United Republic of Tanzania", "es": "la República Unida de Tanzanía", "fr": "la République-Unie de Tanzanie"}', '{"en": "of the United Republic of Tanzania", "es": "de la República Unida de Tanzanía", "fr": "de la République-Unie de Tanzanie"}', '{"en": "United Republic of Tanzania", "es": "República Unida de Tanzanía", "fr": "République-Unie de Tanzanie"}', 'en', NULL, NULL, NULL, '{Tanzania,Tanzanie}', ' tza tz united republic of tanzania republica unida de tanzania republique unie de tanzanie the united republic of tanzania la republica unida de tanzania la republique unie de tanzanie tanzania tanzanie'),
	('01a22915-edb6-714d-9449-45f667ee1f88', 0, 'UGA', 'UG', 'STATE', NULL, true, true, '{"en": "Uganda", "es": "Uganda", "fr": "Ouganda"}', '{"en": "the Republic of Uganda", "es": "la República de Uganda", "fr": "la République de l''Ouganda"}', '{"en": "of Uganda", "es": "de Uganda", "fr": "de l''Ouganda"}', '{"en": "Uganda", "es": "Uganda", "fr": "Ouganda"}', 'en', NULL, NULL, NULL, '{}', ' uga ug uganda ouganda the republic of uganda la republica de uganda la republique de l ouganda'),
	('01a22915-edb6-733e-8276-d01344427a06', 0, 'UKR', 'UA', 'STATE', NULL, true, true, '{"en": "Ukraine", "es": "Ucrania", "fr": "Ukraine"}', '{"en": "Ukraine", "es": "Ucrania", "fr": "l''Ukraine"}', '{"en": "of Ukraine", "es": "de Ucrania", "fr": "de l''Ukraine"}', '{"en": "Ukraine", "es": "Ucrania", "fr": "Ukraine"}', 'en', NULL, NULL, NULL, '{}', ' ukr ua ukraine ucrania l ukraine'),
	('01a22915-edb6-74c6-82fe-e277f7885f89', 0, 'URY', 'UY', 'STATE', NULL, true, true, '{"en": "Uruguay", "es": "Uruguay", "fr": "Uruguay"}', '{"en": "the Eastern Republic of Uruguay", "es": "la República Oriental del Uruguay", "fr": "la République orientale de l''Uruguay"}', '{"en": "of Uruguay", "es": "del Uruguay", "fr": "de l''Uruguay"}', '{"en": "Uruguay", "es": "Uruguay", "fr": "Uruguay"}', 'es', NULL, NULL, NULL, '{}', ' ury uy uruguay the eastern republic of uruguay la republica oriental del uruguay la republique orientale de l uruguay'),
	('01a22915-edb6-7710-b915-c7bfe80d058d', 0, 'USA', 'US', 'STATE', NULL, true, true, '{"en": "United States of America", "es": "Estados Unidos de América", "fr": "États-Unis d''Amérique"}', '{"en": "the United States of America", "es": "los Estados Unidos de América", "fr": "les États-Unis d''Amérique"}', '{"en": "of the United States of America", "es": "de los Estados Unidos de América", "fr": "des États-Unis d''Amérique"}', '{"en": "United States of America", "es": "Estados Unidos de América", "fr": "États-Unis d''Amérique"}', 'en', NULL, NULL, NULL, '{U.S.A.,US,"United States",États-Unis,"Estados Unidos",EE.UU.,EEUU,EUA}', ' usa us united states of america estados unidos de america etats unis d amerique the united states of america los estados unidos de america les etats unis d amerique u s a united states etats unis estados unidos ee uu eeuu eua'),
	('01a22915-edb6-7926-bff3-e1e02d80b408', 0, 'UZB', 'UZ', 'STATE', NULL, true, true, '{"en": "Uzbekistan", "es": "Uzbekistán", "fr": "Ouzbékistan"}', '{"en": "the Republic of Uzbekistan", "es": "la República de Uzbekistán", "fr": "la République d''Ouzbékistan"}', '{"en": "of Uzbekistan", "es": "de Uzbekistán", "fr": "de l''Ouzbékistan"}', '{"en": "Uzbekistan", "es": "Uzbekistán", "fr": "Ouzbékistan"}', 'en', NULL, NULL, NULL, '{}', ' uzb uz uzbekistan ouzbekistan the republic of uzbekistan la republica de uzbekistan la republique d ouzbekistan'),
	('01a22915-edb6-7ae3-9d2d-6ce745b6f5f4', 0, 'VAT', 'VA', 'STATE', NULL, true, false, '{"en": "Holy See", "es": "Santa Sede", "fr": "Saint-Siège"}', '{"en": "the Holy See", "es": "la Santa Sede", "fr": "le Saint-Siège"}', '{"en": "of the Holy See", "es": "de la Santa Sede", "fr": "du Saint-Siège"}', '{"en": "Holy See", "es": "Santa Sede", "fr": "Saint-Siège"}', 'en', NULL, NULL, NULL, '{Vatican,"Vatican City","Cité du Vatican",Vaticano,"Ciudad del Vaticano","État de la Cité du Vatican"}', ' vat va holy see santa sede saint siege the holy see la santa sede le saint siege vatican vatican city cite du vatican vaticano ciudad del vaticano etat de la cite du vatican'),
	('01a22915-edb6-7d3e-9198-d791cd13e43d', 0, 'VCT', 'VC', 'STATE', NULL, true, true, '{"en": "Saint Vincent and the Grenadines", "es": "San Vicente y las Granadinas", "fr": "Saint-Vincent-et-les Grenadines"}', '{"en": "Saint Vincent and the Grenadines", "es": "San Vicente y las Granadinas", "fr": "Saint-Vincent-et-les Grenadines"}', '{"en": "of Saint Vincent and the Grenadines", "es": "de San Vicente y las Granadinas", "fr": "de Saint-Vincent-et-les Grenadines"}', '{"en": "Saint Vincent and the Grenadines", "es": "San Vicente y las Granadinas", "fr": "Saint-Vincent-et-les Grenadines"}', 'en', NULL, NULL, NULL, '{"St Vincent and the Grenadines","St. Vincent & the Grenadines","St. Vincent and the Grenadines",Saint-Vincent,"San Vicente","St. Vincent & Grenadines"}', ' vct vc saint vincent and the grenadines san vicente y las granadinas saint vincent et les grenadines st vincent and the grenadines st vincent the grenadines saint vincent san vicente st vincent grenadines'),
	('01a22915-edb6-7f68-9b9e-47380beefbb4', 0, 'VEN', 'VE', 'STATE', NULL, true, true, '{"en": "Venezuela (Bolivarian Republic of)", "es": "Venezuela (República Bolivariana de)", "fr": "Venezuela (République bolivarienne du)"}', '{"en": "the Bolivarian Republic of Venezuela", "es": "la República Bolivariana de Venezuela", "fr": "la République bolivarienne du Venezuela"}', '{"en": "of the Bolivarian Republic of Venezuela", "es": "de la República Bolivariana de Venezuela", "fr": "du Venezuela (République bolivarienne du)"}', '{"en": "Venezuela (Bolivarian Republic of)", "es": "Venezuela (República Bolivariana de)", "fr": "Venezuela (République bolivarienne du)"}', 'es', NULL, NULL, NULL, '{Venezuela}', ' ven ve venezuela bolivarian republic of venezuela republica bolivariana de venezuela republique bolivarienne du the bolivarian republic of venezuela la republica bolivariana de venezuela la republique bolivarienne du venezuela venezuela'),
	('01a22915-edb7-718c-8373-ba7ee430df91', 0, 'VNM', 'VN', 'STATE', NULL, true, true, '{"en": "Viet Nam", "es": "Viet Nam", "fr": "Viet Nam"}', '{"en": "the Socialist Republic of Viet Nam", "es": "la República Socialista de Viet Nam", "fr": "la République socialiste du Viet Nam"}', '{"en": "of Viet Nam", "es": "de Viet Nam", "fr": "du Viet Nam"}', '{"en": "Viet Nam", "es": "Viet Nam", "fr": "Viet Nam"}', 'en', NULL, NULL, NULL, '{Vietnam}', ' vnm vn viet nam the socialist republic of viet nam la republica socialista de viet nam la republique socialiste du viet nam vietnam'),
	('01a22915-edb7-7385-971e-6ab425b276da', 0, 'VUT', 'VU', 'STATE', NULL, true, true, '{"en": "Vanuatu", "es": "Vanuatu", "fr": "Vanuatu"}', '{"en": "the Republic of Vanuatu", "es": "la República de Vanuatu", "fr": "la République de Vanuatu"}', '{"en": "of Vanuatu", "es": "de Vanuatu", "fr": "de Vanuatu"}', '{"en": "Vanuatu", "es": "Vanuatu", "fr": "Vanuatu"}', 'en', NULL, NULL, NULL, '{}', ' vut vu vanuatu the republic of vanuatu la republica de vanuatu la republique de vanuatu'),
	('01a22915-edb7-7606-b32f-929eb2b03aff', 0, 'WSM', 'WS', 'STATE', NULL, true, true, '{"en": "Samoa", "es": "Samoa", "fr": "Samoa"}', '{"en": "the Independent State of Samoa", "es": "el Estado Independiente de Samoa", "fr": "l''État indépendant du Samoa"}', '{"en": "of Samoa", "es": "de Samoa", "fr": "du Samoa"}', '{"en": "Samoa", "es": "Samoa", "fr": "Samoa"}', 'en', NULL, NULL, NULL, '{"Western Samoa",Samoa-Occidental,"Samoa occidentales","Samoa Occidental"}', ' wsm ws samoa the independent state of samoa el estado independiente de samoa l etat independant du samoa western samoa samoa occidental samoa occidentales'),
	('01a22915-edb7-7853-a0d4-113fadacfc41', 0, 'YEM', 'YE', 'STATE', NULL, true, true, '{"en": "Yemen", "es": "Yemen", "fr": "Yémen"}', '{"en": "the Republic of Yemen", "es": "la República del Yemen", "fr": "la République du Yémen"}', '{"en": "of Yemen", "es": "del Yemen", "fr": "du Yémen"}', '{"en": "Yemen", "es": "Yemen", "fr": "Yémen"}', 'en', NULL, NULL, NULL, '{}', ' yem ye yemen the republic of yemen la republica del yemen la republique du yemen'),
	('01a22915-edb7-7a03-b10b-e3b68bf7ff98', 0, 'ZAF', 'ZA', 'STATE', NULL, true, true, '{"en": "South Africa", "es": "Sudáfrica", "fr": "Afrique du Sud"}', '{"en": "the Republic of South Africa", "es": "la República de Sudáfrica", "fr": "la République sud-africaine"}', '{"en": "of South Africa", "es": "de Sudáfrica", "fr": "de l''Afrique du Sud"}', '{"en": "South Africa", "es": "Sudáfrica", "fr": "Afrique du Sud"}', 'en', NULL, NULL, NULL, '{RSA}', ' zaf za south africa sudafrica afrique du sud the republic of south africa la republica de sudafrica la republique sud africaine rsa'),
	('01a22915-edb7-7bfa-bffc-e36c66509702', 0, 'ZMB', 'ZM', 'STATE', NULL, true, true, '{"en": "Zambia", "es": "Zambia", "fr": "Zambie"}', '{"en": "the Republic of Zambia", "es": "la República de Zambia", "fr": "la République de Zambie"}', '{"en": "of Zambia", "es": "de Zambia", "fr": "de la Zambie"}', '{"en": "Zambia", "es": "Zambia", "fr": "Zambie"}', 'en', NULL, NULL, NULL, '{}', ' zmb zm zambia zambie the republic of zambia la republica de zambia la republique de zambie'),
	('01a22915-edb7-7dae-9747-a34af840c2ae', 0, 'ZWE', 'ZW', 'STATE', NULL, true, true, '{"en": "Zimbabwe", "es": "Zimbabwe", "fr": "Zimbabwe"}', '{"en": "the Republic of Zimbabwe", "es": "la República de Zimbabwe", "fr": "la République du Zimbabwe"}', '{"en": "of Zimbabwe", "es": "de Zimbabwe", "fr": "du Zimbabwe"}', '{"en": "Zimbabwe", "es": "Zimbabwe", "fr": "Zimbabwe"}', 'en', NULL, NULL, NULL, '{Zimbabue}', ' zwe zw zimbabwe the republic of zimbabwe la republica de zimbabwe la republique du zimbabwe zimbabue'),
	('01a22915-edb7-7f46-b58f-195593d11033', 0, 'HKG', 'HK', 'TERRITORY', NULL, false, false, '{"en": "Hong Kong SAR (China)", "es": "RAE de Hong Kong (China)", "fr": "RAS de Hong Kong (Chine)"}', '{"en": "the Hong Kong Special Administrative Region of China", "es": "la Región Administrativa Especial de Hong Kong (China)", "fr": "la Région administrative spéciale de Hong Kong (Chine)"}', '{"en": "of Hong Kong SAR (China)", "es": "de la RAE de Hong Kong (China)", "fr": "de la RAS de Hong Kong (Chine)"}', '{"en": "Hong Kong SAR (China)", "es": "RAE de Hong Kong (China)", "fr": "RAS de Hong Kong (Chine)"}', 'en', NULL, NULL, NULL, '{"Hong Kong",Hongkong,"Hong Kong (SAR of China)","Hong Kong, China","China, Hong Kong SAR","China, Hong Kong Special Administrative Region",Hong-Kong,"Chine, région administrative spéciale de Hong Kong","China, región administrativa especial de Hong Kong",HKSAR,"Hong Kong SAR China","R.A.S. chinoise de Hong Kong"}', ' hkg hk hong kong sar china rae de hong kong china ras de hong kong chine the hong kong special administrative region of china la region administrativa especial de hong kong china la region administrative speciale de hong kong chine hong kong hongkong hong kong sar of china hong kong china china hong kong sar china hong kong special administrative region chine region administrative speciale de hong kong china region administrativa especial de hong kong hksar r a s chinoise de hong kong'),
	('01a22915-edb8-721a-9c83-942de202e4d3', 0, 'NCL', 'NC', 'TERRITORY', NULL, false, false, '{"en": "New Caledonia (France)", "es": "Nueva Caledonia (Francia)", "fr": "Nouvelle-Calédonie (France)"}', '{"en": "New Caledonia", "es": "Nueva Caledonia", "fr": "la Nouvelle-Calédonie"}', '{"en": "of New Caledonia (France)", "es": "de Nueva Caledonia (Francia)", "fr": "de la Nouvelle-Calédonie (France)"}', '{"en": "New Caledonia (France)", "es": "Nueva Caledonia (Francia)", "fr": "Nouvelle-Calédonie (France)"}', 'fr', NULL, NULL, NULL, '{"New Caledonia",Nouvelle-Calédonie,"Nueva Caledonia"}', ' ncl nc new caledonia france nueva caledonia francia nouvelle caledonie france new caledonia nueva caledonia la nouvelle caledonie nouvelle caledonie'),
	('01a22915-edb8-73e6-8bb3-a18d095a3eba', 0, 'EU', NULL, 'ORGANIZATION', 'INTERGOVERNMENTAL', false, false, '{"en": "European Union", "es": "Unión Europea", "fr": "Union européenne"}', '{"en": "the European Union", "es": "la Unión Europea", "fr": "l''Union européenne"}', '{"en": "of the European Union", "es": "de la Unión Europea", "fr": "de l''Union européenne"}', '{"en": "European Union", "es": "Unión Europea", "fr": "Union européenne"}', 'en', NULL, NULL, NULL, '{UE,"European Community","Communauté européenne","Comunidad Europea","European Commission","Commission européenne","Comisión Europea"}', ' eu european union union europea union europeenne the european union la union europea l union europeenne ue european community communaute europeenne comunidad europea european commission commission europeenne comision europea');
INSERT INTO public.party VALUES
	('01a22915-edb8-7623-a916-92ca9fa3ce5f', 0, 'GCIM', NULL, 'ORGANIZATION', 'INTERGOVERNMENTAL', false, false, '{"en": "Global Commission on International Migration", "es": "Comisión Mundial sobre las Migraciones Internacionales", "fr": "Commission mondiale sur les migrations internationales"}', '{"en": "the Global Commission on International Migration", "es": "la Comisión Mundial sobre las Migraciones Internacionales", "fr": "la Commission mondiale sur les migrations internationales"}', '{"en": "of the Global Commission on International Migration", "es": "de la Comisión Mundial sobre las Migraciones Internacionales", "fr": "de la Commission mondiale sur les migrations internationales"}', '{"en": "Global Commission on International Migration", "es": "Comisión Mundial sobre las Migraciones Internacionales", "fr": "Commission mondiale sur les migrations internationales"}', 'en', '2003-12-09', '2005-12-31', NULL, '{CMMI}', ' gcim global commission on international migration comision mundial sobre las migraciones internacionales commission mondiale sur les migrations internationales the global commission on international migration la comision mundial sobre las migraciones internacionales la commission mondiale sur les migrations internationales cmmi'),
	('01a22915-edb8-7804-b9a9-3d1c53c33013', 0, 'ILO', NULL, 'ORGANIZATION', 'INTERGOVERNMENTAL', false, false, '{"en": "International Labour Organization", "es": "Organización Internacional del Trabajo", "fr": "Organisation internationale du Travail"}', '{"en": "the International Labour Organization", "es": "la Organización Internacional del Trabajo", "fr": "l''Organisation internationale du Travail"}', '{"en": "of the International Labour Organization", "es": "de la Organización Internacional del Trabajo", "fr": "de l''Organisation internationale du Travail"}', '{"en": "International Labour Organization", "es": "Organización Internacional del Trabajo", "fr": "Organisation internationale du Travail"}', 'en', NULL, NULL, NULL, '{OIT,BIT,"International Labour Office","Bureau international du Travail","Oficina Internacional del Trabajo","International Labor Organization"}', ' ilo international labour organization organizacion internacional del trabajo organisation internationale du travail the international labour organization la organizacion internacional del trabajo l organisation internationale du travail oit bit international labour office bureau international du travail oficina internacional del trabajo international labor organization'),
	('01a22915-edb8-79fa-968a-ec0103915757', 0, 'IOM', NULL, 'ORGANIZATION', 'INTERGOVERNMENTAL', false, false, '{"en": "International Organization for Migration", "es": "Organización Internacional para las Migraciones", "fr": "Organisation internationale pour les migrations"}', '{"en": "the International Organization for Migration", "es": "la Organización Internacional para las Migraciones", "fr": "l''Organisation internationale pour les migrations"}', '{"en": "of the International Organization for Migration", "es": "de la Organización Internacional para las Migraciones", "fr": "de l''Organisation internationale pour les migrations"}', '{"en": "International Organization for Migration", "es": "Organización Internacional para las Migraciones", "fr": "Organisation internationale pour les migrations"}', 'en', NULL, NULL, NULL, '{OIM,"UN Migration","ONU Migration","ONU Migración"}', ' iom international organization for migration organizacion internacional para las migraciones organisation internationale pour les migrations the international organization for migration la organizacion internacional para las migraciones l organisation internationale pour les migrations oim un migration onu migration onu migracion'),
	('01a22915-edb8-7c1c-a8a5-0bbd420b93be', 0, 'OECD', NULL, 'ORGANIZATION', 'INTERGOVERNMENTAL', false, false, '{"en": "Organisation for Economic Co-operation and Development", "es": "Organización para la Cooperación y el Desarrollo Económicos", "fr": "Organisation de coopération et de développement économiques"}', '{"en": "the Organisation for Economic Co-operation and Development", "es": "la Organización para la Cooperación y el Desarrollo Económicos", "fr": "l''Organisation de coopération et de développement économiques"}', '{"en": "of the Organisation for Economic Co-operation and Development", "es": "de la Organización para la Cooperación y el Desarrollo Económicos", "fr": "de l''Organisation de coopération et de développement économiques"}', '{"en": "Organisation for Economic Co-operation and Development", "es": "Organización para la Cooperación y el Desarrollo Económicos", "fr": "Organisation de coopération et de développement économiques"}', 'en', NULL, NULL, NULL, '{OCDE,"Organization for Economic Cooperation and Development","Organización de Cooperación y Desarrollo Económicos"}', ' oecd organisation for economic co operation and development organizacion para la cooperacion y el desarrollo economicos organisation de cooperation et de developpement economiques the organisation for economic co operation and development la organizacion para la cooperacion y el desarrollo economicos l organisation de cooperation et de developpement economiques ocde organization for economic cooperation and development organizacion de cooperacion y desarrollo economicos'),
	('01a22915-edb9-7a98-8928-bfd5e444ed4f', 0, 'WB', NULL, 'ORGANIZATION', 'INTERGOVERNMENTAL', false, false, '{"en": "World Bank", "es": "Banco Mundial", "fr": "Banque mondiale"}', '{"en": "the World Bank", "es": "el Banco Mundial", "fr": "la Banque mondiale"}', '{"en": "of the World Bank", "es": "del Banco Mundial", "fr": "de la Banque mondiale"}', '{"en": "World Bank", "es": "Banco Mundial", "fr": "Banque mondiale"}', 'en', NULL, NULL, NULL, '{BM,IBRD,BIRD,BIRF,"World Bank Group","Groupe de la Banque mondiale","Grupo Banco Mundial","International Bank for Reconstruction and Development","Banque internationale pour la reconstruction et le développement","Banco Internacional de Reconstrucción y Fomento"}', ' wb world bank banco mundial banque mondiale the world bank el banco mundial la banque mondiale bm ibrd bird birf world bank group groupe de la banque mondiale grupo banco mundial international bank for reconstruction and development banque internationale pour la reconstruction et le developpement banco internacional de reconstruccion y fomento'),
	('01a22915-edb8-7e39-be24-a1d8222c478a', 0, 'OHCHR', NULL, 'ORGANIZATION', 'INTERGOVERNMENTAL', false, false, '{"en": "Office of the United Nations High Commissioner for Human Rights", "es": "Oficina del Alto Comisionado de las Naciones Unidas para los Derechos Humanos", "fr": "Haut-Commissariat des Nations Unies aux droits de l''homme"}', '{"en": "the Office of the United Nations High Commissioner for Human Rights", "es": "la Oficina del Alto Comisionado de las Naciones Unidas para los Derechos Humanos", "fr": "le Haut-Commissariat des Nations Unies aux droits de l''homme"}', '{"en": "of the Office of the United Nations High Commissioner for Human Rights", "es": "de la Oficina del Alto Comisionado de las Naciones Unidas para los Derechos Humanos", "fr": "du Haut-Commissariat des Nations Unies aux droits de l''homme"}', '{"en": "Office of the United Nations High Commissioner for Human Rights", "es": "Oficina del Alto Comisionado de las Naciones Unidas para los Derechos Humanos", "fr": "Haut-Commissariat des Nations Unies aux droits de l''homme"}', 'en', NULL, NULL, NULL, '{UNHCHR,HCDH,ACNUDH,"High Commissioner for Human Rights","Human Rights Office","Haut-Commissariat aux droits de l''homme","Alto Comisionado para los Derechos Humanos"}', ' ohchr office of the united nations high commissioner for human rights oficina del alto comisionado de las naciones unidas para los derechos humanos haut commissariat des nations unies aux droits de l homme the office of the united nations high commissioner for human rights la oficina del alto comisionado de las naciones unidas para los derechos humanos le haut commissariat des nations unies aux droits de l homme unhchr hcdh acnudh high commissioner for human rights human rights office haut commissariat aux droits de l homme alto comisionado para los derechos humanos'),
	('01a22915-edb9-70fc-9296-aa39b659d848', 0, 'UN', NULL, 'ORGANIZATION', 'INTERGOVERNMENTAL', false, false, '{"en": "United Nations", "es": "Naciones Unidas", "fr": "Nations Unies"}', '{"en": "the United Nations", "es": "la Organización de las Naciones Unidas", "fr": "l''Organisation des Nations Unies"}', '{"en": "of the United Nations", "es": "de las Naciones Unidas", "fr": "des Nations Unies"}', '{"en": "United Nations", "es": "Naciones Unidas", "fr": "Nations Unies"}', 'en', NULL, NULL, NULL, '{ONU,UNO,"United Nations Organization","Organisation des Nations Unies","Organización de las Naciones Unidas"}', ' un united nations naciones unidas nations unies the united nations la organizacion de las naciones unidas l organisation des nations unies onu uno united nations organization organisation des nations unies organizacion de las naciones unidas'),
	('01a22915-edb9-72de-905a-1ca379180fe7', 0, 'UNCTAD', NULL, 'ORGANIZATION', 'INTERGOVERNMENTAL', false, false, '{"en": "United Nations Conference on Trade and Development", "es": "Conferencia de las Naciones Unidas sobre Comercio y Desarrollo", "fr": "Conférence des Nations Unies sur le commerce et le développement"}', '{"en": "the United Nations Conference on Trade and Development", "es": "la Conferencia de las Naciones Unidas sobre Comercio y Desarrollo", "fr": "la Conférence des Nations Unies sur le commerce et le développement"}', '{"en": "of the United Nations Conference on Trade and Development", "es": "de la Conferencia de las Naciones Unidas sobre Comercio y Desarrollo", "fr": "de la Conférence des Nations Unies sur le commerce et le développement"}', '{"en": "United Nations Conference on Trade and Development", "es": "Conferencia de las Naciones Unidas sobre Comercio y Desarrollo", "fr": "Conférence des Nations Unies sur le commerce et le développement"}', 'en', NULL, NULL, NULL, '{CNUCED,"UN Trade and Development","ONU commerce et développement","ONU Comercio y Desarrollo"}', ' unctad united nations conference on trade and development conferencia de las naciones unidas sobre comercio y desarrollo conference des nations unies sur le commerce et le developpement the united nations conference on trade and development la conferencia de las naciones unidas sobre comercio y desarrollo la conference des nations unies sur le commerce et le developpement cnuced un trade and development onu commerce et developpement onu comercio y desarrollo'),
	('01a22915-edb9-74e7-b958-07aa8a4c6a95', 0, 'UNHCR', NULL, 'ORGANIZATION', 'INTERGOVERNMENTAL', false, false, '{"en": "Office of the United Nations High Commissioner for Refugees", "es": "Oficina del Alto Comisionado de las Naciones Unidas para los Refugiados", "fr": "Haut-Commissariat des Nations Unies pour les réfugiés"}', '{"en": "the Office of the United Nations High Commissioner for Refugees", "es": "la Oficina del Alto Comisionado de las Naciones Unidas para los Refugiados", "fr": "le Haut-Commissariat des Nations Unies pour les réfugiés"}', '{"en": "of the Office of the United Nations High Commissioner for Refugees", "es": "de la Oficina del Alto Comisionado de las Naciones Unidas para los Refugiados", "fr": "du Haut-Commissariat des Nations Unies pour les réfugiés"}', '{"en": "Office of the United Nations High Commissioner for Refugees", "es": "Oficina del Alto Comisionado de las Naciones Unidas para los Refugiados", "fr": "Haut-Commissariat des Nations Unies pour les réfugiés"}', 'en', NULL, NULL, NULL, '{HCR,ACNUR,"UN Refugee Agency","High Commissioner for Refugees","Agence des Nations Unies pour les réfugiés","Haut-Commissariat aux réfugiés","Agencia de las Naciones Unidas para los Refugiados","Alto Comisionado para los Refugiados"}', ' unhcr office of the united nations high commissioner for refugees oficina del alto comisionado de las naciones unidas para los refugiados haut commissariat des nations unies pour les refugies the office of the united nations high commissioner for refugees la oficina del alto comisionado de las naciones unidas para los refugiados le haut commissariat des nations unies pour les refugies hcr acnur un refugee agency high commissioner for refugees agence des nations unies pour les refugies haut commissariat aux refugies agencia de las naciones unidas para los refugiados alto comisionado para los refugiados'),
	('01a22915-edb9-787e-a0eb-e26b8ab12857', 0, 'UNODC', NULL, 'ORGANIZATION', 'INTERGOVERNMENTAL', false, false, '{"en": "United Nations Office on Drugs and Crime", "es": "Oficina de las Naciones Unidas contra la Droga y el Delito", "fr": "Office des Nations Unies contre la drogue et le crime"}', '{"en": "the United Nations Office on Drugs and Crime", "es": "la Oficina de las Naciones Unidas contra la Droga y el Delito", "fr": "l''Office des Nations Unies contre la drogue et le crime"}', '{"en": "of the United Nations Office on Drugs and Crime", "es": "de la Oficina de las Naciones Unidas contra la Droga y el Delito", "fr": "de l''Office des Nations Unies contre la drogue et le crime"}', '{"en": "United Nations Office on Drugs and Crime", "es": "Oficina de las Naciones Unidas contra la Droga y el Delito", "fr": "Office des Nations Unies contre la drogue et le crime"}', 'en', NULL, NULL, NULL, '{ONUDC,"UN Drugs and Crime"}', ' unodc united nations office on drugs and crime oficina de las naciones unidas contra la droga y el delito office des nations unies contre la drogue et le crime the united nations office on drugs and crime la oficina de las naciones unidas contra la droga y el delito l office des nations unies contre la drogue et le crime onudc un drugs and crime'),
	('01a22915-edb9-7da0-b73d-23ce08427edd', 0, 'WHO', NULL, 'ORGANIZATION', 'INTERGOVERNMENTAL', false, false, '{"en": "World Health Organization", "es": "Organización Mundial de la Salud", "fr": "Organisation mondiale de la Santé"}', '{"en": "the World Health Organization", "es": "la Organización Mundial de la Salud", "fr": "l''Organisation mondiale de la Santé"}', '{"en": "of the World Health Organization", "es": "de la Organización Mundial de la Salud", "fr": "de l''Organisation mondiale de la Santé"}', '{"en": "World Health Organization", "es": "Organización Mundial de la Salud", "fr": "Organisation mondiale de la Santé"}', 'en', NULL, NULL, NULL, '{OMS}', ' who world health organization organizacion mundial de la salud organisation mondiale de la sante the world health organization la organizacion mundial de la salud l organisation mondiale de la sante oms'),
	('01a22915-edb9-7f6c-88dd-7e9917ea1f49', 0, 'WTO', NULL, 'ORGANIZATION', 'INTERGOVERNMENTAL', false, false, '{"en": "World Trade Organization", "es": "Organización Mundial del Comercio", "fr": "Organisation mondiale du commerce"}', '{"en": "the World Trade Organization", "es": "la Organización Mundial del Comercio", "fr": "l''Organisation mondiale du commerce"}', '{"en": "of the World Trade Organization", "es": "de la Organización Mundial del Comercio", "fr": "de l''Organisation mondiale du commerce"}', '{"en": "World Trade Organization", "es": "Organización Mundial del Comercio", "fr": "Organisation mondiale du commerce"}', 'en', NULL, NULL, NULL, '{OMC}', ' wto world trade organization organizacion mundial del comercio organisation mondiale du commerce the world trade organization la organizacion mundial del comercio l organisation mondiale du commerce omc'),
	('01a22915-edb2-723a-adb7-8dce3d26d4cc', 1, 'SCG', 'CS', 'STATE', NULL, false, true, '{"en": "Serbia and Montenegro", "es": "Serbia y Montenegro", "fr": "Serbie-et-Monténégro"}', '{"en": "Serbia and Montenegro", "es": "Serbia y Montenegro", "fr": "la Serbie-et-Monténégro"}', '{"en": "of Serbia and Montenegro", "es": "de Serbia y Montenegro", "fr": "de la Serbie-et-Monténégro"}', '{"en": "Serbia and Montenegro", "es": "Serbia y Montenegro", "fr": "Serbie-et-Monténégro"}', 'en', NULL, '2006-06-03', '01a22915-edb3-73ea-99f1-9b6b85b35e3a', '{"Federal Republic of Yugoslavia","République fédérale de Yougoslavie","República Federativa de Yugoslavia","Serbie et Monténégro"}', ' scg cs serbia and montenegro serbia y montenegro serbie et montenegro la serbie et montenegro federal republic of yugoslavia republique federale de yougoslavie republica federativa de yugoslavia');


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
	('01a22915-edb2-723a-adb7-8dce3d26d4cc', '01a22915-edad-786c-b724-02a5d7466cc1');


--
-- Data for Name: person; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.person VALUES
	('01a22915-f807-7fc2-bcc3-ba76d16914cb', 1, 'http://localhost:58179/intersession', 'admin-1udkbii572@example.org', 'admin-1udkbii572@example.org', NULL, NULL, 'admin-1udkbii572@example.org', NULL, NULL, '2026-11-29 20:53:55.313815+00', '2026-11-29 20:53:55.313815+00', '{admin,delegate,focal-point}', NULL),
	('01a22915-f9c7-7897-b2c5-c4d329c707b6', 1, 'http://localhost:58179/intersession', 'officer-1udkb1gwg1@example.org', 'officer-1udkb1gwg1@example.org', NULL, NULL, 'Officer', NULL, NULL, '2026-11-29 20:53:55.781437+00', '2026-11-29 20:53:56.292305+00', '{delegate,focal-point,secretariat}', NULL),
	('01a22915-fce7-7f13-9c5f-28fe0293ac8c', 1, 'http://localhost:58179/intersession', 'focal-1ueni62w63@example.org', 'focal-1ueni62w63@example.org', NULL, NULL, 'Focal', NULL, NULL, '2026-11-29 20:53:56.582455+00', '2026-11-29 20:53:56.69258+00', '{delegate,focal-point}', NULL),
	('01a22916-0209-762c-b400-815db2bd88cc', 0, NULL, NULL, 'mission-1uf630s4k4@example.org', NULL, NULL, 'mission-1uf630s4k4@example.org', NULL, 'es', '2026-11-29 20:53:57.851273+00', NULL, '{}', NULL),
	('01a22916-04b6-7a26-95cf-79c67272b58f', 0, NULL, NULL, 'example@a-meeting-of-this-release-2027.example.org', NULL, 'Example', 'Example', NULL, 'es', '2026-11-29 20:53:58.569289+00', NULL, '{}', NULL),
	('01a22916-0d92-78cb-b9cb-1184b4c119ee', 1, 'http://localhost:58179/intersession', 'focal-1ugngc4z45@example.org', 'focal-1ugngc4z45@example.org', NULL, NULL, 'Focal', NULL, NULL, '2026-11-29 20:54:00.841749+00', '2026-11-29 20:54:00.989177+00', '{delegate,focal-point}', NULL),
	('01a22916-0faa-7e0a-96df-98a0cc34637d', 0, NULL, NULL, 'mission-1ugtz3uq66@example.org', NULL, NULL, 'mission-1ugtz3uq66@example.org', NULL, 'en', '2026-11-29 20:54:01.368196+00', NULL, '{}', NULL),
	('01a22916-1136-709b-a5d1-1aa99f24b725', 0, NULL, NULL, 'example@a-meeting-of-this-release-2027-2.example.org', NULL, 'Example', 'Example', NULL, 'en', '2026-11-29 20:54:01.774628+00', NULL, '{}', NULL);


--
-- Data for Name: personal_link; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.personal_link VALUES
	('01a22916-04d6-77d2-b5f1-1b8e33e15029', 0, '01a22916-04b6-7a26-95cf-79c67272b58f', '01a22915-fe1c-70e4-9cdc-477bd1296347', 1, '2028-01-03 20:53:58.614409+00', NULL),
	('01a22916-113b-70de-92cd-b4d8d022b7ba', 0, '01a22916-1136-709b-a5d1-1aa99f24b725', '01a22916-0e9b-76dc-acbb-1caec3a24706', 1, '2028-01-03 20:54:01.787022+00', NULL);


--
-- Data for Name: process; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.process VALUES
	('01a22915-edd2-7021-bb62-20a8971886b1', 0, 'igc', 'REGIONAL_CONSULTATIVE_PROCESS', 1, 'IGC', '{"en": "Inter-Governmental Consultations on Asylum, Refugees and Migration Policies"}', 'Inter-Governmental Consultations on Asylum, Refugees and Migration Policies (IGC)', '{}', 1985, 'THEMATIC', '{"en": "Europe, North America and Oceania", "es": "Europa, América del Norte y Oceanía", "fr": "Europe, Amérique du Nord et Océanie"}', NULL, '{"en": "Representatives of international organizations and, in some cases, of non-governmental organizations (said by the source of regional consultative processes in general)", "es": "Representantes de organizaciones internacionales y, en algunos casos, de organizaciones no gubernamentales (indicación de la fuente para los procesos consultivos regionales en general)", "fr": "Des représentants d''organisations internationales et, dans certains cas, d''organisations non gouvernementales (indication de la source pour l''ensemble des processus consultatifs régionaux)"}', '[]', true, 16, NULL, '16 States', NULL, 'Asylum; data; entry; border control; country of origin information; temporary protection; return; smuggling and trafficking; unaccompanied minors; family reunification; protection; labour migration; specific outflows; irregular migration; burden and responsibility sharing; refugees; technology in migration management; national security', '2005-07', NULL, NULL, NULL, NULL, '{en}', 'Europe/Zurich', 'IGC/{year}/{n}', NULL, NULL, 'MAY_FOLLOW', NULL, 'en', 'The source: IOM presentation to the United Nations Expert Group Meeting, July 2005'),
	('01a22915-edd8-7286-b60f-ee459abf857c', 0, 'budapest', 'REGIONAL_CONSULTATIVE_PROCESS', 2, NULL, '{"en": "Budapest Process", "es": "Proceso de Budapest", "fr": "Processus de Budapest"}', 'Budapest Group/Process', '{"Budapest Group"}', 1991, 'REGIONAL', '{"en": "Europe and Central Asia", "es": "Europa y Asia Central", "fr": "Europe et Asie centrale"}', NULL, '{"en": "Representatives of international organizations and, in some cases, of non-governmental organizations (said by the source of regional consultative processes in general)", "es": "Representantes de organizaciones internacionales y, en algunos casos, de organizaciones no gubernamentales (indicación de la fuente para los procesos consultivos regionales en general)", "fr": "Des représentants d''organisations internationales et, dans certains cas, d''organisations non gouvernementales (indication de la source pour l''ensemble des processus consultatifs régionaux)"}', '[]', true, 50, NULL, '50 States', NULL, 'Refugees; trafficking and smuggling; entry/border control; return and readmission; forced migration; asylum; irregular movement; visa harmonization; information exchange; fight against organized crime; financial and technical assistance', '2005-07', NULL, NULL, NULL, NULL, '{en}', 'Europe/Zurich', 'BUDAPEST/{year}/{n}', NULL, NULL, 'MAY_FOLLOW', NULL, 'en', 'The source: IOM presentation to the United Nations Expert Group Meeting, July 2005; name in FR and ES: IOM, Overview of principal inter-State consultation mechanisms on migration, 2017 (prints the three)'),
	('01a22915-edd8-7798-99f5-ab0719dd88a7', 0, 'soderkoping', 'REGIONAL_CONSULTATIVE_PROCESS', 3, NULL, '{"en": "Söderköping Process"}', 'Söderköping Process/ Cross-Border Co-operation Process', '{"Cross-Border Co-operation Process"}', 2001, 'REGIONAL', '{"en": "Central and Eastern Europe", "es": "Europa Central y Oriental", "fr": "Europe centrale et orientale"}', NULL, '{"en": "Representatives of international organizations and, in some cases, of non-governmental organizations (said by the source of regional consultative processes in general)", "es": "Representantes de organizaciones internacionales y, en algunos casos, de organizaciones no gubernamentales (indicación de la fuente para los procesos consultivos regionales en general)", "fr": "Des représentants d''organisations internationales et, dans certains cas, d''organisations non gouvernementales (indication de la source pour l''ensemble des processus consultatifs régionaux)"}', '[]', true, 10, NULL, '10 States', NULL, 'Border security and management; capacity for asylum and migration management; international refugee and human rights law; information on neighbouring country legislation and structures; rights of asylum seekers, refugees and migrants; irregular migration; trafficking (adopting and harmonizing legal standards); awareness and understanding of the reality of the new border', '2005-07', NULL, NULL, NULL, NULL, '{en}', 'Europe/Zurich', 'SODERKOPING/{year}/{n}', NULL, NULL, 'MAY_FOLLOW', NULL, 'en', 'The source: IOM presentation to the United Nations Expert Group Meeting, July 2005'),
	('01a22915-edd8-7b4c-8e54-141180b697d4', 0, 'cis', 'REGIONAL_CONSULTATIVE_PROCESS', 4, NULL, '{"en": "CIS Conference", "es": "Conferencia sobre la CEI"}', 'CIS Conference', '{"Regional Conference to Address the Problems of Refugees, Displaced Persons, Other Forms of Involuntary Displacement and Returnees in the Countries of the Commonwealth of Independent States and Relevant Neighbouring States"}', 1996, 'REGIONAL', '{"en": "Commonwealth of Independent States", "es": "Comunidad de Estados Independientes", "fr": "Communauté d''États indépendants"}', NULL, '{"en": "Representatives of international organizations and, in some cases, of non-governmental organizations (said by the source of regional consultative processes in general)", "es": "Representantes de organizaciones internacionales y, en algunos casos, de organizaciones no gubernamentales (indicación de la fuente para los procesos consultivos regionales en general)", "fr": "Des représentants d''organisations internationales et, dans certains cas, d''organisations non gouvernementales (indication de la source pour l''ensemble des processus consultatifs régionaux)"}', '[]', true, 12, 36, '12 CIS States and 36 “interested” States', '{"en": "The source states 36 ''interested'' States and names one.", "es": "La fuente indica 36 Estados «interesados» y nombra solo uno.", "fr": "La source indique 36 États « intéressés » et n''en nomme qu''un."}', 'Refugees, IDPs and persons in refugee-like situations; repatriates; ecological migrants; migration management (combating illegal migration and trafficking, border management); migrants’ rights; return and reintegration; population/demography', '2005-07', NULL, NULL, NULL, NULL, '{en}', 'Europe/Zurich', 'CIS/{year}/{n}', NULL, NULL, 'MAY_FOLLOW', NULL, 'en', 'The source: IOM presentation to the United Nations Expert Group Meeting, July 2005; long name and name in ES: IOM Council document MC/INF/266 (10 November 2003, Spanish version)'),
	('01a22915-edd8-7d8e-a6dc-5abbfa2bbb8d', 0, 'rcm', 'REGIONAL_CONSULTATIVE_PROCESS', 5, 'RCM', '{"en": "Regional Conference on Migration", "es": "Conferencia Regional sobre Migración", "fr": "Conférence régionale sur les migrations"}', 'Regional Conference on Migration (RCM or Puebla Process)', '{"Puebla Process"}', 1996, 'REGIONAL', '{"en": "North and Central America and the Caribbean", "es": "América del Norte, Centroamérica y el Caribe", "fr": "Amérique du Nord, Amérique centrale et Caraïbes"}', NULL, '{"en": "Representatives of international organizations and, in some cases, of non-governmental organizations (said by the source of regional consultative processes in general)", "es": "Representantes de organizaciones internacionales y, en algunos casos, de organizaciones no gubernamentales (indicación de la fuente para los procesos consultivos regionales en general)", "fr": "Des représentants d''organisations internationales et, dans certains cas, d''organisations non gouvernementales (indication de la source pour l''ensemble des processus consultatifs régionaux)"}', '[]', true, 11, NULL, '11 States', NULL, 'Migration policy and management; migrants'' rights; development', '2005-07', NULL, NULL, NULL, NULL, '{en,es}', 'Europe/Zurich', 'RCM/{year}/{n}', NULL, NULL, 'MAY_FOLLOW', NULL, 'es', 'The source: IOM presentation to the United Nations Expert Group Meeting, July 2005; names per language: the project''s reviewed table of names'),
	('01a22915-edd8-7f84-9248-e1ba41e18ae7', 0, 'sacm', 'REGIONAL_CONSULTATIVE_PROCESS', 6, 'SACM', '{"en": "South American Conference on Migration", "es": "Conferencia Suramericana sobre Migraciones"}', 'South American Conference on Migration (Lima Process)', '{"Lima Process"}', 1999, 'REGIONAL', '{"en": "South America", "es": "América del Sur", "fr": "Amérique du Sud"}', NULL, '{"en": "Representatives of international organizations and, in some cases, of non-governmental organizations (said by the source of regional consultative processes in general)", "es": "Representantes de organizaciones internacionales y, en algunos casos, de organizaciones no gubernamentales (indicación de la fuente para los procesos consultivos regionales en general)", "fr": "Des représentants d''organisations internationales et, dans certains cas, d''organisations non gouvernementales (indication de la source pour l''ensemble des processus consultatifs régionaux)"}', '[]', true, 12, NULL, '12 States', NULL, 'Development; diasporas; migrants'' rights; integration; information exchange; migration statistics; trafficking and smuggling; harmonization of migration systems and legislation', '2005-07', NULL, NULL, NULL, NULL, '{es}', 'Europe/Zurich', 'SACM/{year}/{n}', NULL, NULL, 'MAY_FOLLOW', NULL, 'es', 'The source: IOM presentation to the United Nations Expert Group Meeting, July 2005; name in ES: the project''s reviewed table of names; acronym: iom.int (the source prints none)'),
	('01a22915-edd9-71e6-bee2-e055da319704', 0, '5plus5', 'REGIONAL_CONSULTATIVE_PROCESS', 7, '5+5', '{"en": "5 + 5 Dialogue on Migration in the Western Mediterranean", "fr": "Dialogue 5+5 sur les migrations en Méditerranée occidentale"}', '5 + 5 Dialogue on Migration in the Western Mediterranean', '{5+5}', 2002, 'REGIONAL', '{"en": "Western Mediterranean", "es": "Mediterráneo occidental", "fr": "Méditerranée occidentale"}', NULL, '{"en": "Representatives of international organizations and, in some cases, of non-governmental organizations (said by the source of regional consultative processes in general)", "es": "Representantes de organizaciones internacionales y, en algunos casos, de organizaciones no gubernamentales (indicación de la fuente para los procesos consultivos regionales en general)", "fr": "Des représentants d''organisations internationales et, dans certains cas, d''organisations non gouvernementales (indication de la source pour l''ensemble des processus consultatifs régionaux)"}', '[]', true, 10, NULL, '10 States', NULL, 'Migration trends; irregular migration and trafficking; development (the role of diaspora); migrants'' rights and obligations; integration; movement of people and regular migration flow management; labour migration and vocational training; health; gender equality; information exchange; public awareness campaigns', '2005-07', NULL, NULL, NULL, NULL, '{fr}', 'Europe/Zurich', '5PLUS5/{year}/{n}', NULL, NULL, 'MAY_FOLLOW', NULL, 'fr', 'The source: IOM presentation to the United Nations Expert Group Meeting, July 2005; name in FR: the project''s reviewed table of names'),
	('01a22915-edd9-73d1-9d6f-4e53f962c1de', 0, 'midsa', 'REGIONAL_CONSULTATIVE_PROCESS', 8, 'MIDSA', '{"en": "Migration Dialogue for Southern Africa"}', 'Migration Dialogue for Southern Africa (MIDSA)', '{}', 2000, 'REGIONAL', '{"en": "Southern Africa", "es": "África Meridional", "fr": "Afrique australe"}', NULL, '{"en": "Representatives of international organizations and, in some cases, of non-governmental organizations (said by the source of regional consultative processes in general)", "es": "Representantes de organizaciones internacionales y, en algunos casos, de organizaciones no gubernamentales (indicación de la fuente para los procesos consultivos regionales en general)", "fr": "Des représentants d''organisations internationales et, dans certains cas, d''organisations non gouvernementales (indication de la source pour l''ensemble des processus consultatifs régionaux)"}', '[]', true, 15, NULL, '15 States', NULL, 'Migration/border management; development; health; labour migration; irregular movements; trafficking and smuggling; migrants'' rights; return and readmission', '2005-07', NULL, NULL, NULL, NULL, '{en}', 'Europe/Zurich', 'MIDSA/{year}/{n}', NULL, NULL, 'MAY_FOLLOW', NULL, 'en', 'The source: IOM presentation to the United Nations Expert Group Meeting, July 2005'),
	('01a22915-edd9-75fe-be03-c9a53af4525f', 0, 'midwa', 'REGIONAL_CONSULTATIVE_PROCESS', 9, 'MIDWA', '{"en": "Migration Dialogue for West Africa"}', 'Migration Dialogue for West Africa (MIDWA or Dakar Follow-up)', '{"Dakar Follow-up"}', 2001, 'REGIONAL', '{"en": "West Africa", "es": "África Occidental", "fr": "Afrique de l''Ouest"}', NULL, '{"en": "Representatives of international organizations and, in some cases, of non-governmental organizations (said by the source of regional consultative processes in general)", "es": "Representantes de organizaciones internacionales y, en algunos casos, de organizaciones no gubernamentales (indicación de la fuente para los procesos consultivos regionales en general)", "fr": "Des représentants d''organisations internationales et, dans certains cas, d''organisations non gouvernementales (indication de la source pour l''ensemble des processus consultatifs régionaux)"}', '[]', true, 13, NULL, '13 States', NULL, 'Border management; data collection; labour migration; irregular migration; development; remittances; migrants'' rights; trafficking and smuggling; return and reintegration', '2005-07', NULL, NULL, NULL, NULL, '{en,fr}', 'Europe/Zurich', 'MIDWA/{year}/{n}', NULL, NULL, 'MAY_FOLLOW', NULL, 'en', 'The source: IOM presentation to the United Nations Expert Group Meeting, July 2005'),
	('01a22915-edd9-7884-af8d-329d1edee0a6', 0, 'manila', 'REGIONAL_CONSULTATIVE_PROCESS', 10, NULL, '{"en": "IOM Regional Seminar on Irregular Migration and Migrant Trafficking in East and South-East Asia"}', 'IOM Regional Seminar on Irregular Migration and Migrant Trafficking in East and South-East Asia (Manila Process)', '{"Manila Process"}', 1996, 'THEMATIC', '{"en": "East and South-East Asia", "es": "Asia Oriental y Sudoriental", "fr": "Asie de l''Est et du Sud-Est"}', '{"en": "International Organization for Migration (as the name says)", "es": "Organización Internacional para las Migraciones (como indica el nombre)", "fr": "Organisation internationale pour les migrations (comme l''indique le nom)"}', '{"en": "Representatives of international organizations and, in some cases, of non-governmental organizations (said by the source of regional consultative processes in general)", "es": "Representantes de organizaciones internacionales y, en algunos casos, de organizaciones no gubernamentales (indicación de la fuente para los procesos consultivos regionales en general)", "fr": "Des représentants d''organisations internationales et, dans certains cas, d''organisations non gouvernementales (indication de la source pour l''ensemble des processus consultatifs régionaux)"}', '[]', true, 16, NULL, '16 States + Hong Kong SAR', NULL, 'Irregular migration and trafficking; root causes of regular and irregular migration; return and reintegration; entry/border control; remittances; migrants'' rights; capacity building; information sharing', '2005-07', NULL, NULL, NULL, NULL, '{en}', 'Europe/Zurich', 'MANILA/{year}/{n}', NULL, NULL, 'MAY_FOLLOW', NULL, 'en', 'The source: IOM presentation to the United Nations Expert Group Meeting, July 2005'),
	('01a22915-eddd-7945-ac29-c6dc5ad60c62', 0, 'gmg', 'INTER_AGENCY_MECHANISM', 16, 'GMG', '{"en": "Geneva Migration Group"}', 'Geneva Migration Group (GMG)', '{}', 2003, 'GLOBAL', '{"en": "Worldwide", "es": "Todo el mundo", "fr": "Monde entier"}', NULL, NULL, '[]', true, NULL, NULL, NULL, NULL, NULL, '2005-07', NULL, NULL, NULL, NULL, '{en}', 'Europe/Zurich', 'GMG/{year}/{n}', NULL, NULL, 'MAY_FOLLOW', NULL, 'en', 'The source: IOM presentation to the United Nations Expert Group Meeting, July 2005 (name only); year: unsceb.org (April 2003; became the Global Migration Group in 2006)'),
	('01a22915-edd9-7a7f-b4bc-bda5a88f972f', 0, 'apc', 'REGIONAL_CONSULTATIVE_PROCESS', 11, 'APC', '{"en": "Inter-Governmental Asia-Pacific Consultations on Refugees, Displaced Persons and Migrants"}', 'Inter-Governmental Asia-Pacific Consultations on Refugees, Displaced Persons and Migrants (APC)', '{}', 1996, 'REGIONAL', '{"en": "Asia and the Pacific", "es": "Asia y el Pacífico", "fr": "Asie et Pacifique"}', NULL, '{"en": "Representatives of international organizations and, in some cases, of non-governmental organizations (said by the source of regional consultative processes in general)", "es": "Representantes de organizaciones internacionales y, en algunos casos, de organizaciones no gubernamentales (indicación de la fuente para los procesos consultivos regionales en general)", "fr": "Des représentants d''organisations internationales et, dans certains cas, d''organisations non gouvernementales (indication de la source pour l''ensemble des processus consultatifs régionaux)"}', '[]', true, 32, NULL, '32 States + Hong Kong SAR', '{"en": "The source states 32 States and Hong Kong SAR; its list names 31 States, Hong Kong SAR and New Caledonia. Both are given as published.", "es": "La fuente indica 32 Estados y la RAE de Hong Kong; su lista menciona 31 Estados, la RAE de Hong Kong y Nueva Caledonia. Ambos datos se reproducen tal como se publicaron.", "fr": "La source indique 32 États et la RAS de Hong Kong ; sa liste cite 31 États, la RAS de Hong Kong et la Nouvelle-Calédonie. Les deux indications sont reproduites telles que publiées."}', 'Return and reintegration; refugees; trafficking; entry/border control; asylum; irregular migration; labour migration; remittances; rights of migrants and IDPs; role of the country of origin; impact of economic crisis; public awareness campaigns; information sharing; burden sharing; capacity building', '2005-07', NULL, NULL, NULL, NULL, '{en}', 'Europe/Zurich', 'APC/{year}/{n}', NULL, NULL, 'MAY_FOLLOW', NULL, 'en', 'The source: IOM presentation to the United Nations Expert Group Meeting, July 2005'),
	('01a22915-edd9-7ca4-95a2-e2ffe6c040fd', 0, 'bali', 'REGIONAL_CONSULTATIVE_PROCESS', 12, NULL, '{"en": "Bali Ministerial Conference on People Smuggling, Trafficking in Persons and Related Transnational Crime"}', 'Bali Ministerial Conference on People Smuggling, Trafficking in Persons and Related Transnational Crime (Bali Conference/Process)', '{"Bali Conference","Bali Process"}', 2002, 'THEMATIC', '{"en": "Asia and the Pacific", "es": "Asia y el Pacífico", "fr": "Asie et Pacifique"}', NULL, '{"en": "Representatives of international organizations and, in some cases, of non-governmental organizations (said by the source of regional consultative processes in general)", "es": "Representantes de organizaciones internacionales y, en algunos casos, de organizaciones no gubernamentales (indicación de la fuente para los procesos consultivos regionales en general)", "fr": "Des représentants d''organisations internationales et, dans certains cas, d''organisations non gouvernementales (indication de la source pour l''ensemble des processus consultatifs régionaux)"}', '[]', true, 40, NULL, '40 States', NULL, 'Trafficking and smuggling; irregular migration; information and intelligence sharing; fraudulent document detection; border management; visa systems; return and readmission; public awareness campaigns; harmonization of legislation, asylum practices and management; victim protection and assistance; development aid; law enforcement', '2005-07', NULL, NULL, NULL, NULL, '{en}', 'Europe/Zurich', 'BALI/{year}/{n}', NULL, NULL, 'MAY_FOLLOW', NULL, 'en', 'The source: IOM presentation to the United Nations Expert Group Meeting, July 2005'),
	('01a22915-edd9-7ea9-85c5-e0466cf2ad15', 0, 'colombo', 'REGIONAL_CONSULTATIVE_PROCESS', 13, NULL, '{"en": "Labour Migration Ministerial Consultations for Countries of Origin in Asia"}', 'Labour Migration Ministerial Consultations for Countries of Origin in Asia (Colombo Process)', '{"Colombo Process"}', 2003, 'THEMATIC', '{"en": "Asia", "es": "Asia", "fr": "Asie"}', NULL, '{"en": "Representatives of international organizations and, in some cases, of non-governmental organizations (said by the source of regional consultative processes in general)", "es": "Representantes de organizaciones internacionales y, en algunos casos, de organizaciones no gubernamentales (indicación de la fuente para los procesos consultivos regionales en general)", "fr": "Des représentants d''organisations internationales et, dans certains cas, d''organisations non gouvernementales (indication de la source pour l''ensemble des processus consultatifs régionaux)"}', '[]', true, 10, NULL, '10 States', NULL, 'Labour migration and related programmes (protection of vulnerable migrants and provision of support services to them; optimising benefits of organised labour migration; capacity building, data collection and inter-state cooperation)', '2005-07', NULL, NULL, NULL, NULL, '{en}', 'Europe/Zurich', 'COLOMBO/{year}/{n}', NULL, NULL, 'MAY_FOLLOW', NULL, 'en', 'The source: IOM presentation to the United Nations Expert Group Meeting, July 2005'),
	('01a22915-edda-70b0-b869-080912660370', 0, 'idm', 'GLOBAL_DIALOGUE', 14, 'IDM', '{"en": "International Dialogue on Migration", "es": "Diálogo Internacional sobre la Migración", "fr": "Dialogue international sur la migration"}', 'International Dialogue on Migration (IDM)', '{}', 2001, 'GLOBAL', '{"en": "Worldwide", "es": "Todo el mundo", "fr": "Monde entier"}', '{"en": "International Organization for Migration, at the session of its Council in 2001", "es": "Organización Internacional para las Migraciones, en la reunión de su Consejo de 2001", "fr": "Organisation internationale pour les migrations, à la session de son Conseil en 2001"}', '{"en": "Policymakers and practitioners; partners with which the intersessional workshops are held", "es": "Responsables de políticas y profesionales; asociados con los que se celebran los talleres entre períodos de sesiones", "fr": "Des responsables politiques et des praticiens ; des partenaires avec lesquels sont organisés les ateliers intersessions"}', '[{"en": "Contribute to better understanding of migration"}, {"en": "Strengthen cooperative mechanisms to comprehensively and effectively address migration issues"}]', false, NULL, NULL, NULL, NULL, NULL, '2005-07', NULL, NULL, NULL, NULL, '{en,fr,es}', 'Europe/Zurich', 'IDM/{year}/{series}/{n}', 56, 2, 'MAY_FOLLOW', NULL, 'en', 'The source: IOM presentation to the United Nations Expert Group Meeting, July 2005; year, origin and names per language: iom.int'),
	('01a22915-eddd-73e9-acd1-523756e07958', 0, 'berne', 'STATES_OWNED_INITIATIVE', 15, NULL, '{"en": "Berne Initiative", "es": "Iniciativa de Berna", "fr": "Initiative de Berne"}', 'The Berne Initiative', '{}', 2001, 'GLOBAL', '{"en": "Worldwide", "es": "Todo el mundo", "fr": "Monde entier"}', '{"en": "Government of Switzerland, at the International Symposium on Migration (2001)", "es": "Gobierno de Suiza, en un simposio internacional celebrado en 2001", "fr": "Gouvernement suisse, au Symposium international sur la migration (2001)"}', '{"en": "Representatives of international organizations and non-governmental organizations, and independent migration experts (at the Berne II Conference)", "es": "Representantes de organizaciones internacionales y organizaciones no gubernamentales y especialistas independientes en migración (en la conferencia Berna II)", "fr": "Des représentants d''organisations internationales et d''organisations non gouvernementales ainsi que des spécialistes indépendants des migrations (à la Conférence Berne II)"}', '[]', false, NULL, NULL, NULL, NULL, NULL, '2005-07', NULL, NULL, NULL, NULL, '{en,fr,es}', 'Europe/Zurich', 'BERNE/{year}/{n}', NULL, NULL, 'MAY_FOLLOW', NULL, 'en', 'The source: IOM presentation to the United Nations Expert Group Meeting, July 2005; names per language: the trilingual publication of the Agenda, as stored, and iom.int'),
	('01a22915-eddd-7c10-b4f8-472c7c99ba19', 0, 'uncm', 'INTER_AGENCY_MECHANISM', 17, NULL, '{"en": "UN Coordination Meetings on International Migration"}', 'UN Coordination Meetings on International Migration', '{}', 2002, 'GLOBAL', '{"en": "Worldwide", "es": "Todo el mundo", "fr": "Monde entier"}', '{"en": "Population Division of the Department of Economic and Social Affairs of the United Nations Secretariat", "es": "División de Población del Departamento de Asuntos Económicos y Sociales de la Secretaría de las Naciones Unidas", "fr": "Division de la population du Département des affaires économiques et sociales du Secrétariat de l''Organisation des Nations Unies"}', NULL, '[]', true, NULL, NULL, NULL, NULL, NULL, '2005-07', NULL, NULL, NULL, NULL, '{en}', 'Europe/Zurich', 'UNCM/{year}/{n}', NULL, NULL, 'MAY_FOLLOW', NULL, 'en', 'The source: IOM presentation to the United Nations Expert Group Meeting, July 2005 (name only); convener and first year: pages of the United Nations Population Division');


--
-- Data for Name: process_topic; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.process_topic VALUES
	('01a22915-edf6-73af-b551-bd764ab4ed78', 0, '01a22915-edd2-7021-bb62-20a8971886b1', '01a22915-ede5-7b9e-a964-f04429d41994', 1, 'Asylum'),
	('01a22915-edf7-7069-82c4-7cae4b78f8b8', 0, '01a22915-edd2-7021-bb62-20a8971886b1', '01a22915-ede5-75ff-bbaa-087477ba0294', 2, 'data'),
	('01a22915-edf7-7286-8d38-65d288594c94', 0, '01a22915-edd2-7021-bb62-20a8971886b1', '01a22915-ede7-70dd-ad29-91c51c3ca267', 3, 'entry; border control'),
	('01a22915-edf7-7360-95ad-6c330ca1dcea', 0, '01a22915-edd2-7021-bb62-20a8971886b1', '01a22915-ede7-7155-b6ec-e7d0a13feea5', 4, 'country of origin information'),
	('01a22915-edf7-7431-9cba-b5b0a2d71289', 0, '01a22915-edd2-7021-bb62-20a8971886b1', '01a22915-ede6-7de2-b7a7-50c683243982', 5, 'temporary protection'),
	('01a22915-edf7-74df-8dfd-7a4f44bb652b', 0, '01a22915-edd2-7021-bb62-20a8971886b1', '01a22915-ede7-7f04-8b8b-1736f008ec6b', 6, 'return'),
	('01a22915-edf7-7585-b757-a4f82b34ba46', 0, '01a22915-edd2-7021-bb62-20a8971886b1', '01a22915-ede5-7870-97f0-921076fb4223', 7, 'smuggling and trafficking'),
	('01a22915-edf7-7638-97a1-8b6df4450727', 0, '01a22915-edd2-7021-bb62-20a8971886b1', '01a22915-ede6-7218-8957-cc876561adc3', 8, 'smuggling and trafficking'),
	('01a22915-edf7-76d4-b48c-1044d355b040', 0, '01a22915-edd2-7021-bb62-20a8971886b1', '01a22915-ede7-7c66-8c07-1c29b0e8dd3f', 9, 'unaccompanied minors'),
	('01a22915-edf7-777c-ae40-cb696dd8fa4b', 0, '01a22915-edd2-7021-bb62-20a8971886b1', '01a22915-ede7-79c0-9eac-d1360dfc546b', 10, 'family reunification'),
	('01a22915-edf7-7819-9bba-6c3fc378adce', 0, '01a22915-edd2-7021-bb62-20a8971886b1', '01a22915-ede6-7f5f-975c-d4e76129ec9f', 11, 'protection'),
	('01a22915-edf7-78b1-af7a-5bb73ac5e88d', 0, '01a22915-edd2-7021-bb62-20a8971886b1', '01a22915-ede6-7526-93e7-3b5ddc4cd6f3', 12, 'labour migration'),
	('01a22915-edf7-795a-93d7-c87cc1faa212', 0, '01a22915-edd2-7021-bb62-20a8971886b1', '01a22915-ede7-73ff-8730-0a6a6127d805', 13, 'specific outflows'),
	('01a22915-edf7-79ed-805a-7a399a6c828f', 0, '01a22915-edd2-7021-bb62-20a8971886b1', '01a22915-ede7-77d8-96da-28df89e10970', 14, 'irregular migration'),
	('01a22915-edf7-7a8a-b7e4-4994e8f709d2', 0, '01a22915-edd2-7021-bb62-20a8971886b1', '01a22915-ede7-76f1-918e-8493d66d83e0', 15, 'burden and responsibility sharing'),
	('01a22915-edf7-7b1f-b323-2298a488ef0f', 0, '01a22915-edd2-7021-bb62-20a8971886b1', '01a22915-ede5-76cd-9417-efe63964f9ce', 16, 'refugees'),
	('01a22915-edf7-7bb0-9d5c-dda1fbf08a7b', 0, '01a22915-edd2-7021-bb62-20a8971886b1', '01a22915-ede7-78be-91ce-b1bef49ae646', 17, 'technology in migration management'),
	('01a22915-edf7-7c4d-b1d6-52300b83a056', 0, '01a22915-edd2-7021-bb62-20a8971886b1', '01a22915-ede7-7b81-ad8b-e8bcd47d0382', 18, 'national security'),
	('01a22915-edf7-7d00-92b7-9faf3a463244', 0, '01a22915-edd8-7286-b60f-ee459abf857c', '01a22915-ede5-76cd-9417-efe63964f9ce', 1, 'Refugees'),
	('01a22915-edf7-7ddf-9041-b1f054b98988', 0, '01a22915-edd8-7286-b60f-ee459abf857c', '01a22915-ede6-7218-8957-cc876561adc3', 2, 'trafficking and smuggling'),
	('01a22915-edf7-7e72-a0c8-d9e7e2dc5399', 0, '01a22915-edd8-7286-b60f-ee459abf857c', '01a22915-ede5-7870-97f0-921076fb4223', 3, 'trafficking and smuggling'),
	('01a22915-edf7-7efd-baf2-a4788fe71d06', 0, '01a22915-edd8-7286-b60f-ee459abf857c', '01a22915-ede7-70dd-ad29-91c51c3ca267', 4, 'entry/border control'),
	('01a22915-edf7-7f98-8ae3-2bd14b8c5673', 0, '01a22915-edd8-7286-b60f-ee459abf857c', '01a22915-ede7-7f04-8b8b-1736f008ec6b', 5, 'return and readmission'),
	('01a22915-edf8-7026-932b-ab1931f94ff8', 0, '01a22915-edd8-7286-b60f-ee459abf857c', '01a22915-ede6-7e6d-aefc-75ccd030c38e', 6, 'return and readmission'),
	('01a22915-edf8-70c3-8ef3-96b9f7591c3a', 0, '01a22915-edd8-7286-b60f-ee459abf857c', '01a22915-ede7-75e1-9855-15837a019de3', 7, 'forced migration'),
	('01a22915-edf8-717d-bd8f-bc031c14ad0f', 0, '01a22915-edd8-7286-b60f-ee459abf857c', '01a22915-ede5-7b9e-a964-f04429d41994', 8, 'asylum'),
	('01a22915-edf8-720d-b8b9-1947a91a03de', 0, '01a22915-edd8-7286-b60f-ee459abf857c', '01a22915-ede7-77d8-96da-28df89e10970', 9, 'irregular movement'),
	('01a22915-edf8-72b1-8ff9-8aa7d937a8d3', 0, '01a22915-edd8-7286-b60f-ee459abf857c', '01a22915-ede7-7682-8c22-c502caffd7c7', 10, 'visa harmonization'),
	('01a22915-edf8-733e-ab19-700e706775c2', 0, '01a22915-edd8-7286-b60f-ee459abf857c', '01a22915-ede5-7c2f-8288-e610c66c0d27', 11, 'visa harmonization'),
	('01a22915-edf8-73db-ba82-d20367f381d5', 0, '01a22915-edd8-7286-b60f-ee459abf857c', '01a22915-ede7-7e25-a3d1-6c8fc7d15f74', 12, 'information exchange'),
	('01a22915-edf8-746a-a790-d1fb0b3c6b15', 0, '01a22915-edd8-7286-b60f-ee459abf857c', '01a22915-ede7-7567-bc30-541bca52d67a', 13, 'fight against organized crime'),
	('01a22915-edf8-74f4-92c6-79e2eac9aa6c', 0, '01a22915-edd8-7286-b60f-ee459abf857c', '01a22915-ede7-74f3-a0c8-184afab25b5f', 14, 'financial and technical assistance'),
	('01a22915-edf8-759e-b137-5b5b798c9b1e', 0, '01a22915-edd8-7798-99f5-ab0719dd88a7', '01a22915-ede7-70dd-ad29-91c51c3ca267', 1, 'Border security and management'),
	('01a22915-edf8-7633-a2b6-c581dc5f5678', 0, '01a22915-edd8-7798-99f5-ab0719dd88a7', '01a22915-ede7-7dae-bbd6-39a9771dc1c3', 2, 'capacity for asylum and migration management'),
	('01a22915-edf8-76cf-be24-604c0cf57047', 0, '01a22915-edd8-7798-99f5-ab0719dd88a7', '01a22915-ede5-7b9e-a964-f04429d41994', 3, 'capacity for asylum and migration management; rights of asylum seekers, refugees and migrants'),
	('01a22915-edf8-7751-abb7-80e113aea9cd', 0, '01a22915-edd8-7798-99f5-ab0719dd88a7', '01a22915-ede7-7e90-a86b-df97a27ce907', 4, 'capacity for asylum and migration management'),
	('01a22915-edf8-77d7-ad4d-bade2beb186c', 0, '01a22915-edd8-7798-99f5-ab0719dd88a7', '01a22915-ede7-738a-a933-7861060df2e3', 5, 'international refugee and human rights law'),
	('01a22915-edf8-7868-ad55-28f8f584c60b', 0, '01a22915-edd8-7798-99f5-ab0719dd88a7', '01a22915-ede7-7e25-a3d1-6c8fc7d15f74', 6, 'information on neighbouring country legislation and structures'),
	('01a22915-edf8-78ee-b7d2-d2d5d27ece80', 0, '01a22915-edd8-7798-99f5-ab0719dd88a7', '01a22915-ede6-7a2d-b62f-a88ba692ecce', 7, 'rights of asylum seekers, refugees and migrants'),
	('01a22915-edf8-7984-823d-842c4161c716', 0, '01a22915-edd8-7798-99f5-ab0719dd88a7', '01a22915-ede5-76cd-9417-efe63964f9ce', 8, 'rights of asylum seekers, refugees and migrants'),
	('01a22915-edf8-7a06-a7c0-4ad08b921e7c', 0, '01a22915-edd8-7798-99f5-ab0719dd88a7', '01a22915-ede7-77d8-96da-28df89e10970', 9, 'irregular migration'),
	('01a22915-edf8-7a87-b5a2-4d0a1ce1e6ce', 0, '01a22915-edd8-7798-99f5-ab0719dd88a7', '01a22915-ede6-7218-8957-cc876561adc3', 10, 'trafficking (adopting and harmonizing legal standards)'),
	('01a22915-edf8-7b1c-83b4-e3a767750b2c', 0, '01a22915-edd8-7798-99f5-ab0719dd88a7', '01a22915-ede5-7c2f-8288-e610c66c0d27', 11, 'trafficking (adopting and harmonizing legal standards)'),
	('01a22915-edf8-7b9e-a402-c9463166f912', 0, '01a22915-edd8-7798-99f5-ab0719dd88a7', '01a22915-ede7-705b-80f6-f3e2cd5228c3', 12, 'awareness and understanding of the reality of the new border'),
	('01a22915-edf8-7c38-b600-c868c1553bfa', 0, '01a22915-edd8-7b4c-8e54-141180b697d4', '01a22915-ede5-76cd-9417-efe63964f9ce', 1, 'Refugees, IDPs and persons in refugee-like situations'),
	('01a22915-edf8-7cbe-8d8e-6f8cdecbfcd7', 0, '01a22915-edd8-7b4c-8e54-141180b697d4', '01a22915-ede7-729e-be81-c38c9d6c7688', 2, 'Refugees, IDPs and persons in refugee-like situations'),
	('01a22915-edf8-7d41-8375-4abc62c55d99', 0, '01a22915-edd8-7b4c-8e54-141180b697d4', '01a22915-ede7-75e1-9855-15837a019de3', 3, 'Refugees, IDPs and persons in refugee-like situations'),
	('01a22915-edf8-7dd4-8847-1e6872257510', 0, '01a22915-edd8-7b4c-8e54-141180b697d4', '01a22915-ede5-7af7-93f0-a05ae21912f7', 4, 'repatriates'),
	('01a22915-edf8-7e5e-b550-49f5082a1645', 0, '01a22915-edd8-7b4c-8e54-141180b697d4', '01a22915-ede6-70fe-a2ec-9f688920f3b3', 5, 'ecological migrants'),
	('01a22915-edf8-7f18-8c6c-d7cc61be350e', 0, '01a22915-edd8-7b4c-8e54-141180b697d4', '01a22915-ede7-7e90-a86b-df97a27ce907', 6, 'migration management (combating illegal migration and trafficking, border management)'),
	('01a22915-edf8-7feb-86e2-4cb010d93fe3', 0, '01a22915-edd8-7b4c-8e54-141180b697d4', '01a22915-ede7-77d8-96da-28df89e10970', 7, 'migration management (combating illegal migration and trafficking, border management)'),
	('01a22915-edf9-708c-926d-112d70155234', 0, '01a22915-edd8-7b4c-8e54-141180b697d4', '01a22915-ede6-7218-8957-cc876561adc3', 8, 'migration management (combating illegal migration and trafficking, border management)'),
	('01a22915-edf9-711b-a294-a8ece7def8ec', 0, '01a22915-edd8-7b4c-8e54-141180b697d4', '01a22915-ede7-70dd-ad29-91c51c3ca267', 9, 'migration management (combating illegal migration and trafficking, border management)'),
	('01a22915-edf9-719a-98d6-c2fc2f2f538b', 0, '01a22915-edd8-7b4c-8e54-141180b697d4', '01a22915-ede6-7a2d-b62f-a88ba692ecce', 10, 'migrants’ rights'),
	('01a22915-edf9-721f-b106-d3c29ea39069', 0, '01a22915-edd8-7b4c-8e54-141180b697d4', '01a22915-ede7-7f04-8b8b-1736f008ec6b', 11, 'return and reintegration'),
	('01a22915-edf9-729a-8ad1-a382725535a8', 0, '01a22915-edd8-7b4c-8e54-141180b697d4', '01a22915-ede5-7fe2-9379-88214f555310', 12, 'return and reintegration'),
	('01a22915-edf9-7313-8bfb-239663a03bc1', 0, '01a22915-edd8-7b4c-8e54-141180b697d4', '01a22915-ede6-7904-a8fc-569830292e5b', 13, 'population/demography'),
	('01a22915-edf9-73a0-9e78-4510a0524155', 0, '01a22915-edd8-7d8e-a6dc-5abbfa2bbb8d', '01a22915-ede7-7e90-a86b-df97a27ce907', 1, 'Migration policy and management'),
	('01a22915-edf9-7419-8087-4e22835aa8e8', 0, '01a22915-edd8-7d8e-a6dc-5abbfa2bbb8d', '01a22915-ede6-7a2d-b62f-a88ba692ecce', 2, 'migrants'' rights'),
	('01a22915-edf9-749e-97b1-fa07ee2ccb95', 0, '01a22915-edd8-7d8e-a6dc-5abbfa2bbb8d', '01a22915-ede6-7374-897f-21ab4af489d0', 3, 'development'),
	('01a22915-edf9-751a-87ff-f647f6bc368e', 0, '01a22915-edd8-7f84-9248-e1ba41e18ae7', '01a22915-ede6-7374-897f-21ab4af489d0', 1, 'Development'),
	('01a22915-edf9-7594-b3aa-87975fe7cb6e', 0, '01a22915-edd8-7f84-9248-e1ba41e18ae7', '01a22915-ede6-7d65-b386-bddb8f5d641d', 2, 'diasporas'),
	('01a22915-edf9-7616-90cd-42f160284a23', 0, '01a22915-edd8-7f84-9248-e1ba41e18ae7', '01a22915-ede6-7a2d-b62f-a88ba692ecce', 3, 'migrants'' rights'),
	('01a22915-edf9-769c-9d57-2e1eb25f0e0e', 0, '01a22915-edd8-7f84-9248-e1ba41e18ae7', '01a22915-ede6-7b3a-b3cb-9c1b4f03ed1d', 4, 'integration'),
	('01a22915-edf9-7728-8961-24a8dabfcc98', 0, '01a22915-edd8-7f84-9248-e1ba41e18ae7', '01a22915-ede7-7e25-a3d1-6c8fc7d15f74', 5, 'information exchange'),
	('01a22915-edf9-785c-a6e8-269e841cf8a8', 0, '01a22915-edd8-7f84-9248-e1ba41e18ae7', '01a22915-ede5-75ff-bbaa-087477ba0294', 6, 'migration statistics'),
	('01a22915-edf9-78e7-83e8-9ac11196cc6d', 0, '01a22915-edd8-7f84-9248-e1ba41e18ae7', '01a22915-ede6-7218-8957-cc876561adc3', 7, 'trafficking and smuggling'),
	('01a22915-edf9-7970-9565-05158d1ab30e', 0, '01a22915-edd8-7f84-9248-e1ba41e18ae7', '01a22915-ede5-7870-97f0-921076fb4223', 8, 'trafficking and smuggling'),
	('01a22915-edf9-79e8-ab3a-192b3d59cfc0', 0, '01a22915-edd8-7f84-9248-e1ba41e18ae7', '01a22915-ede5-7c2f-8288-e610c66c0d27', 9, 'harmonization of migration systems and legislation'),
	('01a22915-edf9-7a76-b916-1f4600aba665', 0, '01a22915-edd9-71e6-bee2-e055da319704', '01a22915-ede7-73ff-8730-0a6a6127d805', 1, 'Migration trends'),
	('01a22915-edf9-7aee-aa8d-361f152ab8f2', 0, '01a22915-edd9-71e6-bee2-e055da319704', '01a22915-ede7-77d8-96da-28df89e10970', 2, 'irregular migration and trafficking'),
	('01a22915-edf9-7b64-8d33-ee7aab87ad0d', 0, '01a22915-edd9-71e6-bee2-e055da319704', '01a22915-ede6-7218-8957-cc876561adc3', 3, 'irregular migration and trafficking'),
	('01a22915-edf9-7be5-8a05-7c63e2fe5e22', 0, '01a22915-edd9-71e6-bee2-e055da319704', '01a22915-ede6-7374-897f-21ab4af489d0', 4, 'development (the role of diaspora)'),
	('01a22915-edf9-7c61-82f9-23169f227285', 0, '01a22915-edd9-71e6-bee2-e055da319704', '01a22915-ede6-7d65-b386-bddb8f5d641d', 5, 'development (the role of diaspora)'),
	('01a22915-edf9-7ce3-846a-37c088f3e053', 0, '01a22915-edd9-71e6-bee2-e055da319704', '01a22915-ede6-7a2d-b62f-a88ba692ecce', 6, 'migrants'' rights and obligations'),
	('01a22915-edf9-7d60-8f0d-a5d506de8fbd', 0, '01a22915-edd9-71e6-bee2-e055da319704', '01a22915-ede6-7b3a-b3cb-9c1b4f03ed1d', 7, 'integration'),
	('01a22915-edf9-7ddb-8455-a8e6e787fe9a', 0, '01a22915-edd9-71e6-bee2-e055da319704', '01a22915-ede7-776a-801f-6a550832bc68', 8, 'movement of people and regular migration flow management'),
	('01a22915-edf9-7e5f-b089-49e8a68d87df', 0, '01a22915-edd9-71e6-bee2-e055da319704', '01a22915-ede6-7c2c-8de4-4b62038aeefa', 9, 'movement of people and regular migration flow management'),
	('01a22915-edf9-7ed7-bb87-1a87222fd630', 0, '01a22915-edd9-71e6-bee2-e055da319704', '01a22915-ede6-7526-93e7-3b5ddc4cd6f3', 10, 'labour migration and vocational training'),
	('01a22915-edf9-7f59-a5b4-02e59c747eac', 0, '01a22915-edd9-71e6-bee2-e055da319704', '01a22915-ede7-7aab-bdc0-3fc8b8690583', 11, 'labour migration and vocational training'),
	('01a22915-edf9-7fe8-8abc-e7d35f504178', 0, '01a22915-edd9-71e6-bee2-e055da319704', '01a22915-ede7-7852-b07d-5264f3e291a3', 12, 'health'),
	('01a22915-edfa-7081-be31-82a48053f2ba', 0, '01a22915-edd9-71e6-bee2-e055da319704', '01a22915-ede5-7dfa-a0fa-f4e0ae22a278', 13, 'gender equality'),
	('01a22915-edfa-7131-989a-6ebca7039615', 0, '01a22915-edd9-71e6-bee2-e055da319704', '01a22915-ede7-7e25-a3d1-6c8fc7d15f74', 14, 'information exchange'),
	('01a22915-edfa-727e-9296-2f4b6a551768', 0, '01a22915-edd9-71e6-bee2-e055da319704', '01a22915-ede7-705b-80f6-f3e2cd5228c3', 15, 'public awareness campaigns'),
	('01a22915-edfa-7313-bb8c-6387177d4342', 0, '01a22915-edd9-73d1-9d6f-4e53f962c1de', '01a22915-ede7-7e90-a86b-df97a27ce907', 1, 'Migration/border management'),
	('01a22915-edfa-73a1-b1db-55cbecbd345c', 0, '01a22915-edd9-73d1-9d6f-4e53f962c1de', '01a22915-ede7-70dd-ad29-91c51c3ca267', 2, 'Migration/border management'),
	('01a22915-edfa-741d-87d7-c962dc087b68', 0, '01a22915-edd9-73d1-9d6f-4e53f962c1de', '01a22915-ede6-7374-897f-21ab4af489d0', 3, 'development'),
	('01a22915-edfa-749d-90d6-c8edcc72d5b8', 0, '01a22915-edd9-73d1-9d6f-4e53f962c1de', '01a22915-ede7-7852-b07d-5264f3e291a3', 4, 'health'),
	('01a22915-edfa-750f-8338-6ee2fb82788c', 0, '01a22915-edd9-73d1-9d6f-4e53f962c1de', '01a22915-ede6-7526-93e7-3b5ddc4cd6f3', 5, 'labour migration'),
	('01a22915-edfa-758f-9787-7b272b184af0', 0, '01a22915-edd9-73d1-9d6f-4e53f962c1de', '01a22915-ede7-77d8-96da-28df89e10970', 6, 'irregular movements'),
	('01a22915-edfa-7612-a601-193e0abc3359', 0, '01a22915-edd9-73d1-9d6f-4e53f962c1de', '01a22915-ede6-7218-8957-cc876561adc3', 7, 'trafficking and smuggling'),
	('01a22915-edfa-76b4-bda9-ff389def609c', 0, '01a22915-edd9-73d1-9d6f-4e53f962c1de', '01a22915-ede5-7870-97f0-921076fb4223', 8, 'trafficking and smuggling'),
	('01a22915-edfa-7739-9a36-da69c81a0863', 0, '01a22915-edd9-73d1-9d6f-4e53f962c1de', '01a22915-ede6-7a2d-b62f-a88ba692ecce', 9, 'migrants'' rights'),
	('01a22915-edfa-77ac-b345-cceaa7d4f32a', 0, '01a22915-edd9-73d1-9d6f-4e53f962c1de', '01a22915-ede7-7f04-8b8b-1736f008ec6b', 10, 'return and readmission'),
	('01a22915-edfa-782c-b395-4d179f381402', 0, '01a22915-edd9-73d1-9d6f-4e53f962c1de', '01a22915-ede6-7e6d-aefc-75ccd030c38e', 11, 'return and readmission'),
	('01a22915-edfa-78a8-b199-f682239014af', 0, '01a22915-edd9-75fe-be03-c9a53af4525f', '01a22915-ede7-70dd-ad29-91c51c3ca267', 1, 'Border management'),
	('01a22915-edfa-7921-b2c9-f7547c1017f7', 0, '01a22915-edd9-75fe-be03-c9a53af4525f', '01a22915-ede5-75ff-bbaa-087477ba0294', 2, 'data collection'),
	('01a22915-edfa-79a0-9d03-ff3d644a2c5c', 0, '01a22915-edd9-75fe-be03-c9a53af4525f', '01a22915-ede6-7526-93e7-3b5ddc4cd6f3', 3, 'labour migration'),
	('01a22915-edfa-7a0d-96e7-e23de51ad62d', 0, '01a22915-edd9-75fe-be03-c9a53af4525f', '01a22915-ede7-77d8-96da-28df89e10970', 4, 'irregular migration'),
	('01a22915-edfa-7a89-a2b1-3dfa6f92b318', 0, '01a22915-edd9-75fe-be03-c9a53af4525f', '01a22915-ede6-7374-897f-21ab4af489d0', 5, 'development');
INSERT INTO public.process_topic VALUES
	('01a22915-edfa-7b01-82bc-8809fc9c4c48', 0, '01a22915-edd9-75fe-be03-c9a53af4525f', '01a22915-ede5-79af-9885-f283bb081846', 6, 'remittances'),
	('01a22915-edfa-7b6a-8956-25a25a324efd', 0, '01a22915-edd9-75fe-be03-c9a53af4525f', '01a22915-ede6-7a2d-b62f-a88ba692ecce', 7, 'migrants'' rights'),
	('01a22915-edfa-7be0-b1c2-b6a609d4fa7a', 0, '01a22915-edd9-75fe-be03-c9a53af4525f', '01a22915-ede6-7218-8957-cc876561adc3', 8, 'trafficking and smuggling'),
	('01a22915-edfa-7d15-9ad0-f1f38b7c6d3a', 0, '01a22915-edd9-75fe-be03-c9a53af4525f', '01a22915-ede5-7870-97f0-921076fb4223', 9, 'trafficking and smuggling'),
	('01a22915-edfa-7dbd-b813-d97aaf051636', 0, '01a22915-edd9-75fe-be03-c9a53af4525f', '01a22915-ede7-7f04-8b8b-1736f008ec6b', 10, 'return and reintegration'),
	('01a22915-edfa-7e2c-ac80-0cdea2a92e6b', 0, '01a22915-edd9-75fe-be03-c9a53af4525f', '01a22915-ede5-7fe2-9379-88214f555310', 11, 'return and reintegration'),
	('01a22915-edfa-7ea0-871a-44f27e2aab9a', 0, '01a22915-edd9-7884-af8d-329d1edee0a6', '01a22915-ede7-77d8-96da-28df89e10970', 1, 'Irregular migration and trafficking'),
	('01a22915-edfa-7f1c-ac70-5f9f83fb083f', 0, '01a22915-edd9-7884-af8d-329d1edee0a6', '01a22915-ede6-7218-8957-cc876561adc3', 2, 'Irregular migration and trafficking'),
	('01a22915-edfa-7f89-bf0f-add9f7305801', 0, '01a22915-edd9-7884-af8d-329d1edee0a6', '01a22915-ede6-783e-bb05-6c4ecc14d839', 3, 'root causes of regular and irregular migration'),
	('01a22915-edfa-7ffe-bea9-bd08f892c357', 0, '01a22915-edd9-7884-af8d-329d1edee0a6', '01a22915-ede7-7f04-8b8b-1736f008ec6b', 4, 'return and reintegration'),
	('01a22915-edfb-7067-83ca-9cfdc9dc984a', 0, '01a22915-edd9-7884-af8d-329d1edee0a6', '01a22915-ede5-7fe2-9379-88214f555310', 5, 'return and reintegration'),
	('01a22915-edfb-70d3-9db8-9740fdb801c2', 0, '01a22915-edd9-7884-af8d-329d1edee0a6', '01a22915-ede7-70dd-ad29-91c51c3ca267', 6, 'entry/border control'),
	('01a22915-edfb-7148-8067-7a3f95d0ec0d', 0, '01a22915-edd9-7884-af8d-329d1edee0a6', '01a22915-ede5-79af-9885-f283bb081846', 7, 'remittances'),
	('01a22915-edfb-71b7-a8de-9d0d2a8b23c5', 0, '01a22915-edd9-7884-af8d-329d1edee0a6', '01a22915-ede6-7a2d-b62f-a88ba692ecce', 8, 'migrants'' rights'),
	('01a22915-edfb-7232-8f57-96db55937654', 0, '01a22915-edd9-7884-af8d-329d1edee0a6', '01a22915-ede7-7dae-bbd6-39a9771dc1c3', 9, 'capacity building'),
	('01a22915-edfb-72b5-87d3-6c7af5c4e721', 0, '01a22915-edd9-7884-af8d-329d1edee0a6', '01a22915-ede7-7e25-a3d1-6c8fc7d15f74', 10, 'information sharing'),
	('01a22915-edfb-7334-b4ff-d9dfd715bd65', 0, '01a22915-edd9-7a7f-b4bc-bda5a88f972f', '01a22915-ede7-7f04-8b8b-1736f008ec6b', 1, 'Return and reintegration'),
	('01a22915-edfb-73a8-b97a-8ba4b8c6f5f4', 0, '01a22915-edd9-7a7f-b4bc-bda5a88f972f', '01a22915-ede5-7fe2-9379-88214f555310', 2, 'Return and reintegration'),
	('01a22915-edfb-740d-84dc-e678b650b8ff', 0, '01a22915-edd9-7a7f-b4bc-bda5a88f972f', '01a22915-ede5-76cd-9417-efe63964f9ce', 3, 'refugees'),
	('01a22915-edfb-7480-bf00-9f34bd011e13', 0, '01a22915-edd9-7a7f-b4bc-bda5a88f972f', '01a22915-ede6-7218-8957-cc876561adc3', 4, 'trafficking'),
	('01a22915-edfb-74e5-990e-b778229ca531', 0, '01a22915-edd9-7a7f-b4bc-bda5a88f972f', '01a22915-ede7-70dd-ad29-91c51c3ca267', 5, 'entry/border control'),
	('01a22915-edfb-754b-80df-a482ec371917', 0, '01a22915-edd9-7a7f-b4bc-bda5a88f972f', '01a22915-ede5-7b9e-a964-f04429d41994', 6, 'asylum'),
	('01a22915-edfb-75ba-aa8c-4d804cf73a4f', 0, '01a22915-edd9-7a7f-b4bc-bda5a88f972f', '01a22915-ede7-77d8-96da-28df89e10970', 7, 'irregular migration'),
	('01a22915-edfb-7621-a71b-9069826ed6d2', 0, '01a22915-edd9-7a7f-b4bc-bda5a88f972f', '01a22915-ede6-7526-93e7-3b5ddc4cd6f3', 8, 'labour migration'),
	('01a22915-edfb-7690-80a7-526cf58f6267', 0, '01a22915-edd9-7a7f-b4bc-bda5a88f972f', '01a22915-ede5-79af-9885-f283bb081846', 9, 'remittances'),
	('01a22915-edfb-76f6-be20-79120549b185', 0, '01a22915-edd9-7a7f-b4bc-bda5a88f972f', '01a22915-ede6-7a2d-b62f-a88ba692ecce', 10, 'rights of migrants and IDPs'),
	('01a22915-edfb-775a-8052-a3ea1719098d', 0, '01a22915-edd9-7a7f-b4bc-bda5a88f972f', '01a22915-ede7-729e-be81-c38c9d6c7688', 11, 'rights of migrants and IDPs'),
	('01a22915-edfb-77d4-bb7e-6bfc71c1865c', 0, '01a22915-edd9-7a7f-b4bc-bda5a88f972f', '01a22915-ede5-724d-8e6c-bb03bf27adb5', 12, 'role of the country of origin'),
	('01a22915-edfb-784e-bb04-4c3de463e97f', 0, '01a22915-edd9-7a7f-b4bc-bda5a88f972f', '01a22915-ede7-7bfa-9a62-b75063ce0b36', 13, 'impact of economic crisis'),
	('01a22915-edfb-78c3-b8d2-7615fed287dd', 0, '01a22915-edd9-7a7f-b4bc-bda5a88f972f', '01a22915-ede7-705b-80f6-f3e2cd5228c3', 14, 'public awareness campaigns'),
	('01a22915-edfb-792a-b8f0-bb3cb9c2348e', 0, '01a22915-edd9-7a7f-b4bc-bda5a88f972f', '01a22915-ede7-7e25-a3d1-6c8fc7d15f74', 15, 'information sharing'),
	('01a22915-edfb-798f-9a4e-a8d6118ed3cb', 0, '01a22915-edd9-7a7f-b4bc-bda5a88f972f', '01a22915-ede7-76f1-918e-8493d66d83e0', 16, 'burden sharing'),
	('01a22915-edfb-79ff-8cee-e9a1a8181e11', 0, '01a22915-edd9-7a7f-b4bc-bda5a88f972f', '01a22915-ede7-7dae-bbd6-39a9771dc1c3', 17, 'capacity building'),
	('01a22915-edfb-7a6a-aa07-29000671f576', 0, '01a22915-edd9-7ca4-95a2-e2ffe6c040fd', '01a22915-ede6-7218-8957-cc876561adc3', 1, 'Trafficking and smuggling'),
	('01a22915-edfb-7ad9-b3f2-02ab1b0ec005', 0, '01a22915-edd9-7ca4-95a2-e2ffe6c040fd', '01a22915-ede5-7870-97f0-921076fb4223', 2, 'Trafficking and smuggling'),
	('01a22915-edfb-7b3e-95b7-81186dd277ba', 0, '01a22915-edd9-7ca4-95a2-e2ffe6c040fd', '01a22915-ede7-77d8-96da-28df89e10970', 3, 'irregular migration'),
	('01a22915-edfb-7ba1-ae40-49d413b21050', 0, '01a22915-edd9-7ca4-95a2-e2ffe6c040fd', '01a22915-ede7-7e25-a3d1-6c8fc7d15f74', 4, 'information and intelligence sharing'),
	('01a22915-edfb-7c0e-9b87-362d317fc8d9', 0, '01a22915-edd9-7ca4-95a2-e2ffe6c040fd', '01a22915-ede5-7f10-b762-2863ba5c7d1b', 5, 'fraudulent document detection'),
	('01a22915-edfb-7c75-8f83-2210207a5f5f', 0, '01a22915-edd9-7ca4-95a2-e2ffe6c040fd', '01a22915-ede7-70dd-ad29-91c51c3ca267', 6, 'border management'),
	('01a22915-edfb-7ce2-b16f-b105e2252cc4', 0, '01a22915-edd9-7ca4-95a2-e2ffe6c040fd', '01a22915-ede7-7682-8c22-c502caffd7c7', 7, 'visa systems'),
	('01a22915-edfb-7d46-b7cd-97bd60305c33', 0, '01a22915-edd9-7ca4-95a2-e2ffe6c040fd', '01a22915-ede7-7f04-8b8b-1736f008ec6b', 8, 'return and readmission'),
	('01a22915-edfb-7da9-9abf-e1843d5ee5aa', 0, '01a22915-edd9-7ca4-95a2-e2ffe6c040fd', '01a22915-ede6-7e6d-aefc-75ccd030c38e', 9, 'return and readmission'),
	('01a22915-edfb-7e16-bda4-b1d851ed552f', 0, '01a22915-edd9-7ca4-95a2-e2ffe6c040fd', '01a22915-ede7-705b-80f6-f3e2cd5228c3', 10, 'public awareness campaigns'),
	('01a22915-edfb-7f27-8bf9-94793cf4d55c', 0, '01a22915-edd9-7ca4-95a2-e2ffe6c040fd', '01a22915-ede5-7c2f-8288-e610c66c0d27', 11, 'harmonization of legislation, asylum practices and management'),
	('01a22915-edfb-7f99-9ba8-f667aed8c3c2', 0, '01a22915-edd9-7ca4-95a2-e2ffe6c040fd', '01a22915-ede5-7b9e-a964-f04429d41994', 12, 'harmonization of legislation, asylum practices and management'),
	('01a22915-edfb-7ffd-bee0-a22657265318', 0, '01a22915-edd9-7ca4-95a2-e2ffe6c040fd', '01a22915-ede6-72bf-b6cb-b0c61bb214c4', 13, 'victim protection and assistance'),
	('01a22915-edfc-7062-81f3-c431a8dceed8', 0, '01a22915-edd9-7ca4-95a2-e2ffe6c040fd', '01a22915-ede7-7b17-a710-11dd1d456ce1', 14, 'development aid'),
	('01a22915-edfc-70de-bd98-f494563592ea', 0, '01a22915-edd9-7ca4-95a2-e2ffe6c040fd', '01a22915-ede6-7988-8749-a66eb52aad91', 15, 'law enforcement'),
	('01a22915-edfc-7146-b66e-f275ebae3978', 0, '01a22915-edd9-7ea9-85c5-e0466cf2ad15', '01a22915-ede6-7526-93e7-3b5ddc4cd6f3', 1, 'Labour migration and related programmes; optimising benefits of organised labour migration'),
	('01a22915-edfc-71b6-8efb-f47c7690c9b4', 0, '01a22915-edd9-7ea9-85c5-e0466cf2ad15', '01a22915-ede7-721b-9d6b-0724df3fcec9', 2, 'protection of vulnerable migrants and provision of support services to them'),
	('01a22915-edfc-721c-9ba4-faafbe693c4b', 0, '01a22915-edd9-7ea9-85c5-e0466cf2ad15', '01a22915-ede7-7dae-bbd6-39a9771dc1c3', 3, 'capacity building'),
	('01a22915-edfc-727d-930c-9a616c0172db', 0, '01a22915-edd9-7ea9-85c5-e0466cf2ad15', '01a22915-ede5-75ff-bbaa-087477ba0294', 4, 'data collection'),
	('01a22915-edfc-72ec-b25f-24cd9d1e5909', 0, '01a22915-edd9-7ea9-85c5-e0466cf2ad15', '01a22915-ede7-7471-82a4-9e8418ad36c4', 5, 'inter-state cooperation');


--
-- Data for Name: quotation; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.quotation VALUES
	('01a22915-ee08-7748-a096-45ea9f43045d', 0, 'Fiji and Panama - Legislative review and reform', 'en', false, 1),
	('01a22915-ee08-7b76-8db1-4e0af92a944e', 0, 'Australia/Indonesia - Coordination on operational initiative', 'en', false, 2),
	('01a22915-ee08-7c8e-88ed-55c820ca2d96', 0, 'Puebla Process - Data sharing and trends analysis', 'en', false, 3),
	('01a22915-ee08-7d41-ac72-84c32022e9d1', 0, 'In-depth examination of specific practical issues', 'en', true, 4),
	('01a22915-ee08-7e0a-8098-1c3e0e3766d0', 0, 'Capacity building initiatives', 'en', true, 5),
	('01a22915-ee08-7ea2-8f0b-37bf1e8bdb66', 0, 'Some de facto harmonization', 'en', true, 6);


--
-- Data for Name: quotation_party; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.quotation_party VALUES
	('01a22915-ee08-7748-a096-45ea9f43045d', '01a22915-eda3-77bd-9f3e-b860cf9e83a4'),
	('01a22915-ee08-7748-a096-45ea9f43045d', '01a22915-edb0-7247-a39e-2dd2e1be1c0e'),
	('01a22915-ee08-7b76-8db1-4e0af92a944e', '01a22915-ed96-77e2-8bdf-06798cab538b'),
	('01a22915-ee08-7b76-8db1-4e0af92a944e', '01a22915-eda6-7e17-97e9-2dafcde9b8be');


--
-- Data for Name: quotation_process; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.quotation_process VALUES
	('01a22915-ee08-7c8e-88ed-55c820ca2d96', '01a22915-edd8-7d8e-a6dc-5abbfa2bbb8d');


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
	('01a22915-f9c7-7897-b2c5-c4d329c707b6', 'a3e27ba2-7b9d-434e-9ec4-f287520e727f', 'aab8fcf9ba6a131d4d180aef4298f3e658584250899b279d0a6df730b08777a3', 201, 'http://localhost:39827/api/v1/processes/idm/people', NULL, '2026-11-29 20:53:56.559972+00'),
	('01a22915-f9c7-7897-b2c5-c4d329c707b6', '56a1d5ac-e622-4125-9964-b5261d152cf3', 'e05dcbe55cd8794bfd907b7e2c18964f7f83e715da00a86db228dbf0409be4ca', 201, 'http://localhost:39827/api/v1/meetings/a-meeting-of-this-release-2027', '{"slug":"a-meeting-of-this-release-2027","version":0,"whole":true,"processes":["idm"],"state":"draft","opens":"2027-09-27","closes":"2027-09-28","kind":"workshop","title":{"en":"A meeting of this release","es":"A meeting of this release","fr":"A meeting of this release"},"mode":"in-person","zone":"Europe/Zurich","slots":["10:00-13:00","15:00-18:00"],"city":{"en":"Geneva","es":"Ginebra","fr":"Genève"},"languages":["en","fr","es"],"quota":2,"nominationsCloseAt":"2027-08-27T16:00:00Z","registrationClosesAt":"2027-09-20T16:00:00Z","contact":{"name":"Ms. Contact","mail":"contact@example.int"},"chathamHouse":false}', '2026-11-29 20:53:56.818628+00'),
	('01a22915-f9c7-7897-b2c5-c4d329c707b6', '449b57ec-2568-4216-b865-b18e83250d79', '7d2df57e2a3b485cf826e79865a3cc79b254691513d81e42c9a97924594af3a5', 200, NULL, '{"slug":"a-meeting-of-this-release-2027","version":1,"whole":true,"processes":["idm"],"state":"open","opens":"2027-09-27","closes":"2027-09-28","kind":"workshop","title":{"en":"A meeting of this release","es":"A meeting of this release","fr":"A meeting of this release"},"mode":"in-person","zone":"Europe/Zurich","slots":["10:00-13:00","15:00-18:00"],"city":{"en":"Geneva","es":"Ginebra","fr":"Genève"},"languages":["en","fr","es"],"quota":2,"nominationsCloseAt":"2027-08-27T16:00:00Z","registrationClosesAt":"2027-09-20T16:00:00Z","contact":{"name":"Ms. Contact","mail":"contact@example.int"},"chathamHouse":false}', '2026-11-29 20:53:57.517525+00'),
	('01a22915-f9c7-7897-b2c5-c4d329c707b6', 'cf6d9a43-f8bd-4dd8-aa1f-fedcebcd603e', '7e064b8dd1d5a8910c75c54330cc755c4177122afe5bc85dd6c3e9bb6df543c8', 200, NULL, '{"party":"Mexico","language":null,"name":null,"office":null,"email":"mission-1uf630s4k4@example.org","as":"to"}', '2026-11-29 20:53:57.586665+00'),
	('01a22915-f9c7-7897-b2c5-c4d329c707b6', '0f39fd66-8237-45a7-b25c-0cef4f644cad', 'f7d60da49b7bc31228ff5b2ab89f145270616f1d14600f86d3d6430c07d39c04', 200, NULL, '{"invitations":1}', '2026-11-29 20:53:57.842915+00'),
	('01a22915-fce7-7f13-9c5f-28fe0293ac8c', '2e831718-3e78-435a-aceb-7078546dda4a', '34a1f18b1b94868209b9289638d4b429c7657a57c10ca0b4d41cbaa5f61903ab', 201, 'http://localhost:39827/api/v1/meetings/a-meeting-of-this-release-2027/delegations/MEX/delegates/1', '{"meeting":"a-meeting-of-this-release-2027","party":"MEX","answer":"WILL_ATTEND","deadline":"2027-08-27T16:00:00Z","state":"COMPOSING","version":1,"places":2,"late":false,"submittedAt":null,"letter":false,"returnReason":null,"delegates":[{"number":1,"role":"HEAD","state":"NOMINATED","courtesy":null,"given":"Example","family":"Example","function":"Director","mail":"example@a-meeting-of-this-release-2027.example.org","registered":false,"reason":null}]}', '2026-11-29 20:53:58.124693+00'),
	('01a22915-fce7-7f13-9c5f-28fe0293ac8c', 'aeffa908-045e-49e0-aca3-cdd44f217c58', '4bf951aa4ce7ef13b827d59cd10c824e56724cee4cfa08246355367d5ef08f64', 200, NULL, '{"meeting":"a-meeting-of-this-release-2027","party":"MEX","answer":"WILL_ATTEND","deadline":"2027-08-27T16:00:00Z","state":"SUBMITTED","version":3,"places":2,"late":false,"submittedAt":"2026-11-29T20:53:58.487853Z","letter":true,"returnReason":null,"delegates":[{"number":1,"role":"HEAD","state":"NOMINATED","courtesy":null,"given":"Example","family":"Example","function":"Director","mail":"example@a-meeting-of-this-release-2027.example.org","registered":false,"reason":null}]}', '2026-11-29 20:53:58.472273+00'),
	('01a22915-f9c7-7897-b2c5-c4d329c707b6', '28a76449-6e3b-4c1e-977e-e78ef095df6b', 'a0f6afa0a4872aa24b110304848d5f74069efc758ed8f99508e112189a0a9ff0', 204, NULL, NULL, '2026-11-29 20:53:58.55673+00'),
	('01a22915-f9c7-7897-b2c5-c4d329c707b6', 'fed6e32c-c991-40ea-b3fb-207a7585bab8', '785453d6d192fe69b7b482ff810eb6871f57771595b4cff20ecaf79f98ceaea3', 201, 'http://localhost:39827/api/v1/documents/IDM/2027/R.1', '{"symbol":"IDM/2027/R.1","symbols":["IDM/2027/R.1"],"type":"WORKING","title":{"en":"A paper"},"distribution":"RESTRICTED","state":"PLANNED","processes":["idm"],"items":[],"topics":[],"editions":[],"page":"/doc/IDM/2027/R.1","version":0}', '2026-11-29 20:53:59.345765+00'),
	('01a22915-f9c7-7897-b2c5-c4d329c707b6', 'def341f8-7b1a-4ea6-b641-91c35d65aa88', '881c14f338a0ad32a0745ac53c4416d9666db04dae0274172f21e1e5f1b0a4f7', 200, NULL, '{"notified":3}', '2026-11-29 20:54:00.629633+00'),
	('01a22915-f9c7-7897-b2c5-c4d329c707b6', '6ecfdc25-6b71-4ae7-85c0-43a53660e59a', '0265c1da2820f61da493ad51190b0100a6a5da40ad63c6fe070a89337f0ee12a', 201, 'http://localhost:39827/api/v1/processes/idm/people', NULL, '2026-11-29 20:54:00.824415+00'),
	('01a22915-f9c7-7897-b2c5-c4d329c707b6', '342b5bdc-dd78-443f-897b-08b3e160b9b9', 'e05dcbe55cd8794bfd907b7e2c18964f7f83e715da00a86db228dbf0409be4ca', 201, 'http://localhost:39827/api/v1/meetings/a-meeting-of-this-release-2027-2', '{"slug":"a-meeting-of-this-release-2027-2","version":0,"whole":true,"processes":["idm"],"state":"draft","opens":"2027-09-27","closes":"2027-09-28","kind":"workshop","title":{"en":"A meeting of this release","es":"A meeting of this release","fr":"A meeting of this release"},"mode":"in-person","zone":"Europe/Zurich","slots":["10:00-13:00","15:00-18:00"],"city":{"en":"Geneva","es":"Ginebra","fr":"Genève"},"languages":["en","fr","es"],"quota":2,"nominationsCloseAt":"2027-08-27T16:00:00Z","registrationClosesAt":"2027-09-20T16:00:00Z","contact":{"name":"Ms. Contact","mail":"contact@example.int"},"chathamHouse":false}', '2026-11-29 20:54:01.100404+00'),
	('01a22915-f9c7-7897-b2c5-c4d329c707b6', '74515945-c3a0-4c15-9015-d72c098680f9', '742e5717e48057897fc6333a1af06ed54b6b1b6185fbc4102695615f363d3585', 200, NULL, '{"slug":"a-meeting-of-this-release-2027-2","version":1,"whole":true,"processes":["idm"],"state":"open","opens":"2027-09-27","closes":"2027-09-28","kind":"workshop","title":{"en":"A meeting of this release","es":"A meeting of this release","fr":"A meeting of this release"},"mode":"in-person","zone":"Europe/Zurich","slots":["10:00-13:00","15:00-18:00"],"city":{"en":"Geneva","es":"Ginebra","fr":"Genève"},"languages":["en","fr","es"],"quota":2,"nominationsCloseAt":"2027-08-27T16:00:00Z","registrationClosesAt":"2027-09-20T16:00:00Z","contact":{"name":"Ms. Contact","mail":"contact@example.int"},"chathamHouse":false}', '2026-11-29 20:54:01.169663+00'),
	('01a22915-f9c7-7897-b2c5-c4d329c707b6', '08d5c8b6-d569-4423-b81f-7dadf8b59263', '0b68654f83c20dcdabb62809998418ca49ff16380cd872a2e3d6184524bdf0c5', 200, NULL, '{"party":"Kenya","language":null,"name":null,"office":null,"email":"mission-1ugtz3uq66@example.org","as":"to"}', '2026-11-29 20:54:01.208988+00'),
	('01a22915-f9c7-7897-b2c5-c4d329c707b6', 'ca8bef39-22ed-4c0c-a8c2-aa02b5d25ebe', '8fb9e745b82596a80a4b8b2cc82bcf4eb35a29a72c682416166b4ca0ca0056ea', 200, NULL, '{"invitations":1}', '2026-11-29 20:54:01.362452+00'),
	('01a22916-0d92-78cb-b9cb-1184b4c119ee', 'e7f69422-5089-455f-a630-9c1d6339347e', '65baf647bdac15a1edecfbb642e56b697ead3f22e9bb8555a3a93c793e571ea4', 201, 'http://localhost:39827/api/v1/meetings/a-meeting-of-this-release-2027-2/delegations/KEN/delegates/1', '{"meeting":"a-meeting-of-this-release-2027-2","party":"KEN","answer":"WILL_ATTEND","deadline":"2027-08-27T16:00:00Z","state":"COMPOSING","version":1,"places":2,"late":false,"submittedAt":null,"letter":false,"returnReason":null,"delegates":[{"number":1,"role":"HEAD","state":"NOMINATED","courtesy":null,"given":"Example","family":"Example","function":"Director","mail":"example@a-meeting-of-this-release-2027-2.example.org","registered":false,"reason":null}]}', '2026-11-29 20:54:01.515455+00'),
	('01a22916-0d92-78cb-b9cb-1184b4c119ee', 'b58fd4a9-e405-4da3-bc23-0073941c311c', 'e08aabb2d8f715dbc42d2304d64553a79e8ed9eb3f79468617e205d9169ac3b0', 200, NULL, '{"meeting":"a-meeting-of-this-release-2027-2","party":"KEN","answer":"WILL_ATTEND","deadline":"2027-08-27T16:00:00Z","state":"SUBMITTED","version":3,"places":2,"late":false,"submittedAt":"2026-11-29T20:54:01.710040Z","letter":true,"returnReason":null,"delegates":[{"number":1,"role":"HEAD","state":"NOMINATED","courtesy":null,"given":"Example","family":"Example","function":"Director","mail":"example@a-meeting-of-this-release-2027-2.example.org","registered":false,"reason":null}]}', '2026-11-29 20:54:01.697752+00'),
	('01a22915-f9c7-7897-b2c5-c4d329c707b6', 'e5ab6328-fcb7-4054-b40f-f29a6eced645', 'd6ece7acc479649e61c23f5b8cc5b983b7602fdb3aed5560dcff169896dcb6cc', 204, NULL, NULL, '2026-11-29 20:54:01.765545+00'),
	('01a22915-f9c7-7897-b2c5-c4d329c707b6', '99d54e63-07b1-4670-aa8f-1fd381f2f860', '8a535e1c4d4fa2193744d31df3308c41d28d277d01803b72032f1d200a2e3268', 201, 'http://localhost:39827/api/v1/documents/IDM/2027/R.2', '{"symbol":"IDM/2027/R.2","symbols":["IDM/2027/R.2"],"type":"WORKING","title":{"en":"A paper"},"distribution":"RESTRICTED","state":"PLANNED","processes":["idm"],"items":[],"topics":[],"editions":[],"page":"/doc/IDM/2027/R.2","version":0}', '2026-11-29 20:54:01.906508+00'),
	('01a22915-f9c7-7897-b2c5-c4d329c707b6', '56d6dedb-6565-4e4a-b567-7473f2b01e8e', '86119e321a38bcc6fa82d6a17f5af6887583a81ad1b450d054d88f3b38a5d717', 200, NULL, '{"notified":3}', '2026-11-29 20:54:02.110042+00');


--
-- Data for Name: role_grant; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.role_grant VALUES
	('01a22915-fae9-781b-8861-7ab1ee4d8b05', 0, '01a22915-f9c7-7897-b2c5-c4d329c707b6', 'SECRETARIAT', '01a22915-edda-70b0-b869-080912660370', NULL, NULL, '2026-11-29 20:53:56.072031+00', NULL, '01a22915-f807-7fc2-bcc3-ba76d16914cb'),
	('01a22915-fce8-7131-8214-71a29c241cc2', 0, '01a22915-fce7-7f13-9c5f-28fe0293ac8c', 'FOCAL_POINT', '01a22915-edda-70b0-b869-080912660370', NULL, '01a22915-edac-7714-86b7-c1c0229cf36b', '2026-11-29 20:53:56.582455+00', NULL, '01a22915-f9c7-7897-b2c5-c4d329c707b6'),
	('01a22916-0209-79c5-9f2a-e458192a46c8', 0, '01a22916-0209-762c-b400-815db2bd88cc', 'FOCAL_POINT', '01a22915-edda-70b0-b869-080912660370', NULL, '01a22915-edac-7714-86b7-c1c0229cf36b', '2026-11-29 20:53:57.851273+00', NULL, '01a22915-f9c7-7897-b2c5-c4d329c707b6'),
	('01a22916-04b9-7f44-88c7-795253213c5b', 0, '01a22916-04b6-7a26-95cf-79c67272b58f', 'DELEGATE', NULL, '01a22915-fe1c-70e4-9cdc-477bd1296347', '01a22915-edac-7714-86b7-c1c0229cf36b', '2026-11-29 20:53:58.569289+00', NULL, '01a22915-f9c7-7897-b2c5-c4d329c707b6'),
	('01a22916-0d92-7bbd-9a61-9d44704642bb', 0, '01a22916-0d92-78cb-b9cb-1184b4c119ee', 'FOCAL_POINT', '01a22915-edda-70b0-b869-080912660370', NULL, '01a22915-eda8-7b7b-a325-92a6d19310bd', '2026-11-29 20:54:00.841749+00', NULL, '01a22915-f9c7-7897-b2c5-c4d329c707b6'),
	('01a22916-0faa-7fd2-b42b-53ddcca43275', 0, '01a22916-0faa-7e0a-96df-98a0cc34637d', 'FOCAL_POINT', '01a22915-edda-70b0-b869-080912660370', NULL, '01a22915-eda8-7b7b-a325-92a6d19310bd', '2026-11-29 20:54:01.368196+00', NULL, '01a22915-f9c7-7897-b2c5-c4d329c707b6'),
	('01a22916-1137-70ac-98c4-712913482bc2', 0, '01a22916-1136-709b-a5d1-1aa99f24b725', 'DELEGATE', NULL, '01a22916-0e9b-76dc-acbb-1caec3a24706', '01a22915-eda8-7b7b-a325-92a6d19310bd', '2026-11-29 20:54:01.774628+00', NULL, '01a22915-f9c7-7897-b2c5-c4d329c707b6');


--
-- Data for Name: scheduled; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: series; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.series VALUES
	('01a22915-ef76-7323-bfc0-ab3658cddf5e', 0, '01a22915-edda-70b0-b869-080912660370', 'annual-sessions', '{"en": "Annual sessions", "es": "Sesiones anuales", "fr": "Sessions annuelles"}', NULL),
	('01a22915-ef79-741c-aa0a-8d0bad44ea09', 0, '01a22915-edda-70b0-b869-080912660370', 'intersessional-workshops', '{"en": "Intersessional workshops", "es": "Talleres entre períodos de sesiones", "fr": "Ateliers intersessions"}', NULL),
	('01a22915-ef7b-7e6e-9248-0a0542da8131', 0, '01a22915-eddd-73e9-acd1-523756e07958', 'regional-consultations', '{"en": "Regional consultations", "es": "Consultas regionales", "fr": "Consultations régionales"}', NULL),
	('01a22915-ef7e-735d-a67b-5f727c966ad9', 0, '01a22915-eddd-7c10-b4f8-472c7c99ba19', 'coordination-meetings', '{"en": "Coordination meetings", "es": "Reuniones de coordinación", "fr": "Réunions de coordination"}', NULL);


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
	('01a22915-ede5-724d-8e6c-bb03bf27adb5', 0, 'role-of-countries-of-origin', 'FOCUS', 44, '{"en": "Role of countries of origin", "es": "Papel de los países de origen", "fr": "Rôle des pays d''origine"}', NULL),
	('01a22915-ede5-75ff-bbaa-087477ba0294', 0, 'data', 'FOCUS', 7, '{"en": "Data and statistics", "es": "Datos y estadísticas", "fr": "Données et statistiques"}', NULL),
	('01a22915-ede5-76cd-9417-efe63964f9ce', 0, 'refugees', 'FOCUS', 19, '{"en": "Refugees", "es": "Refugiados", "fr": "Réfugiés"}', NULL),
	('01a22915-ede5-7870-97f0-921076fb4223', 0, 'smuggling-of-migrants', 'FOCUS', 13, '{"en": "Smuggling of migrants", "es": "Tráfico ilícito de migrantes", "fr": "Trafic illicite de migrants"}', NULL),
	('01a22915-ede5-79af-9885-f283bb081846', 0, 'remittances', 'FOCUS', 42, '{"en": "Remittances", "es": "Remesas", "fr": "Envois de fonds"}', NULL),
	('01a22915-ede5-7a4c-b45c-7fb139373db5', 0, 'practice-naturalization', 'EFFECTIVE_PRACTICE', 13, '{"en": "Naturalization", "es": "Naturalización", "fr": "Naturalisation"}', 'Naturalization'),
	('01a22915-ede5-7af7-93f0-a05ae21912f7', 0, 'repatriates', 'FOCUS', 36, '{"en": "Repatriates", "es": "Repatriados", "fr": "Rapatriés"}', NULL),
	('01a22915-ede5-7b9e-a964-f04429d41994', 0, 'asylum', 'FOCUS', 18, '{"en": "Asylum", "es": "Asilo", "fr": "Asile"}', NULL),
	('01a22915-ede5-7c2f-8288-e610c66c0d27', 0, 'harmonization', 'FOCUS', 51, '{"en": "Harmonization of legislation and practice", "es": "Armonización de la legislación y las prácticas", "fr": "Harmonisation des législations et des pratiques"}', NULL),
	('01a22915-ede5-7ccf-a8e7-253d7f184901', 0, 'common-understanding-role-of-states', 'COMMON_UNDERSTANDING', 2, '{"en": "Primary role of States in managing migration", "es": "Función primordial de los Estados en la gestión de la migración", "fr": "Rôle premier des États dans la gestion des migrations"}', 'Primary role of States in managing migration'),
	('01a22915-ede5-7d5b-b920-6254dc4194f6', 0, 'practice-return-policy', 'EFFECTIVE_PRACTICE', 12, '{"en": "Return policy", "es": "Política de retorno", "fr": "Politique de retour"}', 'Return Policy'),
	('01a22915-ede5-7dfa-a0fa-f4e0ae22a278', 0, 'gender-equality', 'FOCUS', 30, '{"en": "Gender equality", "es": "Igualdad de género", "fr": "Égalité des genres"}', NULL),
	('01a22915-ede5-7e85-9eec-250c6d75424c', 0, 'common-understanding-data-and-research', 'COMMON_UNDERSTANDING', 6, '{"en": "Systematic data collection and enhanced research", "es": "Recopilación sistemática de datos e intensificación de la investigación", "fr": "Collecte systématique de données et recherche renforcée"}', 'Systematic data collection and enhanced research are beneficial to coherent policy development'),
	('01a22915-ede5-7f10-b762-2863ba5c7d1b', 0, 'document-fraud', 'FOCUS', 11, '{"en": "Detection of fraudulent documents", "es": "Detección de documentos fraudulentos", "fr": "Détection des documents frauduleux"}', NULL),
	('01a22915-ede5-7fe2-9379-88214f555310', 0, 'reintegration', 'FOCUS', 35, '{"en": "Reintegration", "es": "Reintegración", "fr": "Réintégration"}', NULL),
	('01a22915-ede6-706c-82a9-68b54251269a', 0, 'practice-integration', 'EFFECTIVE_PRACTICE', 11, '{"en": "Integration", "es": "Integración", "fr": "Intégration"}', 'Integration'),
	('01a22915-ede6-70fe-a2ec-9f688920f3b3', 0, 'ecological-migrants', 'FOCUS', 24, '{"en": "Ecological migrants", "es": "Migrantes ecológicos", "fr": "Migrants écologiques"}', NULL),
	('01a22915-ede6-7186-a9ac-f056d49aaf35', 0, 'practice-irregular-migration', 'EFFECTIVE_PRACTICE', 7, '{"en": "Irregular migration", "es": "Migración irregular", "fr": "Migrations irrégulières"}', 'Irregular Migration'),
	('01a22915-ede6-7218-8957-cc876561adc3', 0, 'trafficking-in-persons', 'FOCUS', 12, '{"en": "Trafficking in persons", "es": "Trata de personas", "fr": "Traite des personnes"}', NULL),
	('01a22915-ede6-72bf-b6cb-b0c61bb214c4', 0, 'victim-protection', 'FOCUS', 17, '{"en": "Protection of and assistance to victims", "es": "Protección y asistencia a las víctimas", "fr": "Protection et assistance aux victimes"}', NULL),
	('01a22915-ede6-7374-897f-21ab4af489d0', 0, 'development', 'FOCUS', 39, '{"en": "Migration and development", "es": "Migración y desarrollo", "fr": "Migration et développement"}', NULL),
	('01a22915-ede6-7412-a8a3-0f356c5fda1b', 0, 'common-understanding-balanced-consideration', 'COMMON_UNDERSTANDING', 3, '{"en": "Balanced consideration of all aspects of migration and its root causes", "es": "Consideración equilibrada de todos los aspectos de la migración y de sus causas profundas", "fr": "Prise en compte équilibrée de tous les aspects des migrations et de leurs causes profondes"}', 'Requires balanced consideration of economic, social, humanitarian and development issues, taking into account root causes'),
	('01a22915-ede6-749f-903e-dc24001b170c', 0, 'practice-temporary-migration', 'EFFECTIVE_PRACTICE', 3, '{"en": "Temporary migration", "es": "Migración temporal", "fr": "Migrations temporaires"}', 'Temporary Migration'),
	('01a22915-ede6-7526-93e7-3b5ddc4cd6f3', 0, 'labour-migration', 'FOCUS', 37, '{"en": "Labour migration", "es": "Migración laboral", "fr": "Migrations de main-d''œuvre"}', NULL),
	('01a22915-ede6-769f-a39a-d6a67a871c87', 0, 'common-understanding-rights-and-dignity', 'COMMON_UNDERSTANDING', 4, '{"en": "Protection of the human rights and dignity of migrants", "es": "Protección de los derechos humanos y la dignidad de los migrantes", "fr": "Protection des droits de l''homme et de la dignité des migrants"}', 'Protection of human rights and dignity of migrants'),
	('01a22915-ede6-7765-83ed-2b213c7d5acb', 0, 'practice-labour-migration', 'EFFECTIVE_PRACTICE', 6, '{"en": "Labour migration", "es": "Migración laboral", "fr": "Migrations de main-d''œuvre"}', 'Labour Migration'),
	('01a22915-ede6-783e-bb05-6c4ecc14d839', 0, 'root-causes', 'FOCUS', 5, '{"en": "Root causes of migration", "es": "Causas profundas de la migración", "fr": "Causes profondes des migrations"}', NULL),
	('01a22915-ede6-7904-a8fc-569830292e5b', 0, 'population', 'FOCUS', 8, '{"en": "Population and demography", "es": "Población y demografía", "fr": "Population et démographie"}', NULL),
	('01a22915-ede6-7988-8749-a66eb52aad91', 0, 'law-enforcement', 'FOCUS', 15, '{"en": "Law enforcement", "es": "Aplicación de la ley", "fr": "Application de la loi"}', NULL),
	('01a22915-ede6-7a2d-b62f-a88ba692ecce', 0, 'rights-of-migrants', 'FOCUS', 29, '{"en": "Rights of migrants", "es": "Derechos de los migrantes", "fr": "Droits des migrants"}', NULL),
	('01a22915-ede6-7aab-b000-995c8c087232', 0, 'practice-human-rights-of-migrants', 'EFFECTIVE_PRACTICE', 10, '{"en": "Human rights of migrants", "es": "Derechos humanos de los migrantes", "fr": "Droits de l''homme des migrants"}', 'Human Rights of Migrants'),
	('01a22915-ede6-7b3a-b3cb-9c1b4f03ed1d', 0, 'integration', 'FOCUS', 32, '{"en": "Integration of migrants", "es": "Integración de los migrantes", "fr": "Intégration des migrants"}', NULL),
	('01a22915-ede6-7bb2-a66e-5d53a2c34bf1', 0, 'practice-protection-of-victims', 'EFFECTIVE_PRACTICE', 9, '{"en": "Protection of victims", "es": "Protección de las víctimas", "fr": "Protection des victimes"}', 'Protection of Victims'),
	('01a22915-ede6-7c2c-8de4-4b62038aeefa', 0, 'regular-migration', 'FOCUS', 2, '{"en": "Regular migration", "es": "Migración regular", "fr": "Migrations régulières"}', NULL),
	('01a22915-ede6-7d65-b386-bddb8f5d641d', 0, 'diasporas', 'FOCUS', 41, '{"en": "Diasporas", "es": "Diásporas", "fr": "Diasporas"}', NULL),
	('01a22915-ede6-7de2-b7a7-50c683243982', 0, 'temporary-protection', 'FOCUS', 21, '{"en": "Temporary protection", "es": "Protección temporal", "fr": "Protection temporaire"}', NULL),
	('01a22915-ede6-7e6d-aefc-75ccd030c38e', 0, 'readmission', 'FOCUS', 34, '{"en": "Readmission", "es": "Readmisión", "fr": "Réadmission"}', NULL),
	('01a22915-ede6-7ee4-ae4c-0f68cd5c12e0', 0, 'practice-humanitarian-resettlement', 'EFFECTIVE_PRACTICE', 5, '{"en": "Humanitarian resettlement", "es": "Reasentamiento por motivos humanitarios", "fr": "Réinstallation à des fins humanitaires"}', 'Humanitarian Resettlement'),
	('01a22915-ede6-7f5f-975c-d4e76129ec9f', 0, 'protection', 'FOCUS', 20, '{"en": "Protection", "es": "Protección", "fr": "Protection"}', NULL),
	('01a22915-ede6-7fe4-9ba1-88c395cd4f18', 0, 'practice-regular-migration', 'EFFECTIVE_PRACTICE', 2, '{"en": "Regular migration", "es": "Migración regular", "fr": "Migrations régulières"}', 'Regular Migration'),
	('01a22915-ede7-705b-80f6-f3e2cd5228c3', 0, 'public-awareness', 'FOCUS', 53, '{"en": "Public awareness", "es": "Sensibilización del público", "fr": "Sensibilisation du public"}', NULL),
	('01a22915-ede7-70dd-ad29-91c51c3ca267', 0, 'border-management', 'FOCUS', 9, '{"en": "Entry and border management", "es": "Entrada y gestión de fronteras", "fr": "Entrée et gestion des frontières"}', NULL),
	('01a22915-ede7-7155-b6ec-e7d0a13feea5', 0, 'country-of-origin-information', 'FOCUS', 45, '{"en": "Country-of-origin information", "es": "Información sobre los países de origen", "fr": "Informations sur les pays d''origine"}', NULL),
	('01a22915-ede7-721b-9d6b-0724df3fcec9', 0, 'vulnerable-migrants', 'FOCUS', 26, '{"en": "Migrants in vulnerable situations", "es": "Migrantes en situación de vulnerabilidad", "fr": "Migrants en situation de vulnérabilité"}', NULL),
	('01a22915-ede7-729e-be81-c38c9d6c7688', 0, 'internally-displaced-persons', 'FOCUS', 23, '{"en": "Internally displaced persons", "es": "Desplazados internos", "fr": "Personnes déplacées dans leur propre pays"}', NULL),
	('01a22915-ede7-730f-b142-f39e591ba890', 0, 'practice-visa-requirements', 'EFFECTIVE_PRACTICE', 1, '{"en": "Visa requirements", "es": "Requisitos de visado", "fr": "Obligations en matière de visas"}', 'Visa Requirements'),
	('01a22915-ede7-738a-a933-7861060df2e3', 0, 'refugee-and-human-rights-law', 'FOCUS', 28, '{"en": "International refugee and human rights law", "es": "Derecho internacional de los refugiados y de los derechos humanos", "fr": "Droit international des réfugiés et des droits de l''homme"}', NULL),
	('01a22915-ede7-73ff-8730-0a6a6127d805', 0, 'migration-trends', 'FOCUS', 6, '{"en": "Migration trends and flows", "es": "Tendencias y flujos migratorios", "fr": "Tendances et flux migratoires"}', NULL),
	('01a22915-ede7-7471-82a4-9e8418ad36c4', 0, 'inter-state-cooperation', 'FOCUS', 47, '{"en": "Cooperation among States", "es": "Cooperación entre Estados", "fr": "Coopération entre États"}', NULL),
	('01a22915-ede7-74f3-a0c8-184afab25b5f', 0, 'financial-and-technical-assistance', 'FOCUS', 50, '{"en": "Financial and technical assistance", "es": "Asistencia financiera y técnica", "fr": "Assistance financière et technique"}', NULL),
	('01a22915-ede7-7567-bc30-541bca52d67a', 0, 'organized-crime', 'FOCUS', 14, '{"en": "Organized crime", "es": "Delincuencia organizada", "fr": "Criminalité organisée"}', NULL),
	('01a22915-ede7-75e1-9855-15837a019de3', 0, 'forced-migration', 'FOCUS', 22, '{"en": "Forced migration", "es": "Migración forzada", "fr": "Migrations forcées"}', NULL),
	('01a22915-ede7-7682-8c22-c502caffd7c7', 0, 'visas', 'FOCUS', 10, '{"en": "Visas", "es": "Visados", "fr": "Visas"}', NULL),
	('01a22915-ede7-76f1-918e-8493d66d83e0', 0, 'burden-and-responsibility-sharing', 'FOCUS', 46, '{"en": "Burden and responsibility sharing", "es": "Distribución de la carga y la responsabilidad", "fr": "Partage de la charge et des responsabilités"}', NULL),
	('01a22915-ede7-776a-801f-6a550832bc68', 0, 'movement-of-people', 'FOCUS', 3, '{"en": "Movement of people", "es": "Circulación de personas", "fr": "Circulation des personnes"}', NULL),
	('01a22915-ede7-77d8-96da-28df89e10970', 0, 'irregular-migration', 'FOCUS', 4, '{"en": "Irregular migration", "es": "Migración irregular", "fr": "Migrations irrégulières"}', NULL),
	('01a22915-ede7-7852-b07d-5264f3e291a3', 0, 'health', 'FOCUS', 31, '{"en": "Migration and health", "es": "Migración y salud", "fr": "Migration et santé"}', NULL),
	('01a22915-ede7-78be-91ce-b1bef49ae646', 0, 'technology', 'FOCUS', 52, '{"en": "Technology in migration management", "es": "Tecnología y gestión de la migración", "fr": "Technologies et gestion des migrations"}', NULL),
	('01a22915-ede7-7929-b0d5-c96497c47d18', 0, 'practice-immigration-programmes', 'EFFECTIVE_PRACTICE', 4, '{"en": "Immigration programmes", "es": "Programas de inmigración", "fr": "Programmes d''immigration"}', 'Immigration Programs'),
	('01a22915-ede7-79c0-9eac-d1360dfc546b', 0, 'family-reunification', 'FOCUS', 27, '{"en": "Family reunification", "es": "Reunificación familiar", "fr": "Regroupement familial"}', NULL),
	('01a22915-ede7-7a33-b539-ec1fa0a40aa7', 0, 'common-understanding-globalization', 'COMMON_UNDERSTANDING', 1, '{"en": "Migration as an integral feature of globalization", "es": "La migración como elemento integrante de la globalización", "fr": "La migration, composante à part entière de la mondialisation"}', 'Migration integral feature of globalization'),
	('01a22915-ede7-7aab-bdc0-3fc8b8690583', 0, 'vocational-training', 'FOCUS', 38, '{"en": "Vocational training", "es": "Formación profesional", "fr": "Formation professionnelle"}', NULL),
	('01a22915-ede7-7b17-a710-11dd1d456ce1', 0, 'development-aid', 'FOCUS', 40, '{"en": "Development assistance", "es": "Asistencia para el desarrollo", "fr": "Aide au développement"}', NULL),
	('01a22915-ede7-7b81-ad8b-e8bcd47d0382', 0, 'national-security', 'FOCUS', 16, '{"en": "National security", "es": "Seguridad nacional", "fr": "Sécurité nationale"}', NULL),
	('01a22915-ede7-7bfa-9a62-b75063ce0b36', 0, 'economic-crisis', 'FOCUS', 43, '{"en": "Impact of economic crisis", "es": "Efectos de las crisis económicas", "fr": "Effets des crises économiques"}', NULL),
	('01a22915-ede7-7c66-8c07-1c29b0e8dd3f', 0, 'unaccompanied-minors', 'FOCUS', 25, '{"en": "Unaccompanied minors", "es": "Menores no acompañados", "fr": "Mineurs non accompagnés"}', NULL),
	('01a22915-ede7-7cdb-8cd4-99f25d51be85', 0, 'common-understanding-development', 'COMMON_UNDERSTANDING', 5, '{"en": "Linkages between migration and development", "es": "Vínculos entre la migración y el desarrollo", "fr": "Liens entre migration et développement"}', 'Important linkages between migration and development'),
	('01a22915-ede7-7d45-be30-cc9593d8c78d', 0, 'practice-trafficking', 'EFFECTIVE_PRACTICE', 8, '{"en": "Trafficking in persons", "es": "Trata de personas", "fr": "Traite des personnes"}', 'Trafficking'),
	('01a22915-ede7-7dae-bbd6-39a9771dc1c3', 0, 'capacity-building', 'FOCUS', 49, '{"en": "Capacity-building", "es": "Fomento de la capacidad", "fr": "Renforcement des capacités"}', NULL),
	('01a22915-ede7-7e25-a3d1-6c8fc7d15f74', 0, 'information-exchange', 'FOCUS', 48, '{"en": "Exchange of information", "es": "Intercambio de información", "fr": "Échange d''informations"}', NULL),
	('01a22915-ede7-7e90-a86b-df97a27ce907', 0, 'migration-management', 'FOCUS', 1, '{"en": "Migration policy and management", "es": "Políticas y gestión de la migración", "fr": "Politiques et gestion des migrations"}', NULL),
	('01a22915-ede7-7f04-8b8b-1736f008ec6b', 0, 'return', 'FOCUS', 33, '{"en": "Return", "es": "Retorno", "fr": "Retour"}', NULL);


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
-- Name: document_issued; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX document_issued ON public.document USING btree (issued_at DESC, id DESC) WHERE (state = ANY (ARRAY['ISSUED'::text, 'SUPERSEDED'::text]));


--
-- Name: document_item_item; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX document_item_item ON public.document_item USING btree (agenda_item_id);


--
-- Name: document_meeting; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX document_meeting ON public.document USING btree (meeting_id);


--
-- Name: document_process_process; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX document_process_process ON public.document_process USING btree (process_id);


--
-- Name: document_supersedes; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX document_supersedes ON public.document USING btree (supersedes_id);


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
-- Name: mail_meeting; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX mail_meeting ON public.mail USING btree (meeting, written_at);


--
-- Name: mail_party; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX mail_party ON public.mail USING btree (party, written_at);


--
-- Name: mail_person; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX mail_person ON public.mail USING btree (person, written_at);


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
-- Name: meeting_process_process; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX meeting_process_process ON public.meeting_process USING btree (process_id);


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


