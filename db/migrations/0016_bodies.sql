-- Bodies of every kind, one inside another, and a day on which one closes.
alter table groups drop constraint groups_kind_check;
alter table groups add constraint groups_kind_check
  check (kind in ('council', 'executive', 'working-group', 'newcomers-table', 'committee'));
alter table groups add column parent_id uuid;
alter table groups add constraint groups_parent foreign key (partnership_id, parent_id) references groups (partnership_id, id);
alter table groups add constraint groups_not_its_own_parent check (parent_id <> id);
-- The first day on which it is no more.
alter table groups add column closed_on date;
alter table groups add column closed_at timestamptz;
alter table groups add column closed_by text;
alter table groups add constraint groups_closed check (num_nonnulls(closed_on, closed_at, closed_by) in (0, 3));
create index groups_by_parent on groups (partnership_id, parent_id);

-- What a body has room for: so many seats of one kind, for a sector, for a community, or for anybody.
create table places (
  partnership_id uuid not null references partnerships (id),
  id uuid not null,
  group_id uuid not null,
  label jsonb check (jsonb_typeof(label) = 'object' and label <> '{}'::jsonb),
  role text not null check (role in ('chair', 'co-chair', 'member', 'ex-officio', 'observer')),
  -- Whether an ex-officio seat has a voice; the others always have, observers never.
  votes boolean not null,
  sector text check (length(sector) between 1 and 200),
  community_id uuid,
  seats int not null check (seats between 1 and 500),
  version int not null default 1,
  made_at timestamptz not null,
  made_by text not null,
  changed_at timestamptz not null,
  -- The first day on which there is no such seat any more.
  ended_on date,
  ended_at timestamptz,
  ended_by text,
  primary key (partnership_id, id),
  foreign key (partnership_id, group_id) references groups (partnership_id, id),
  foreign key (partnership_id, community_id) references communities (partnership_id, id) on delete set null (community_id),
  check (role <> 'observer' or not votes),
  check (num_nonnulls(ended_on, ended_at, ended_by) in (0, 3))
);
create index places_by_group on places (partnership_id, group_id, made_at);
select tenant_wall('places');

alter table seats drop constraint seats_role_check;
alter table seats add constraint seats_role_check
  check (role in ('chair', 'co-chair', 'member', 'ex-officio', 'observer', 'alternate'));
alter table seats add column place_id uuid;
alter table seats add constraint seats_place foreign key (partnership_id, place_id) references places (partnership_id, id);
-- The last day of the term as it is meant; `ended_on` says what really happened.
alter table seats add column until date;
alter table seats add constraint seats_until check (until >= since);
-- Whose place an alternate takes when that person is away.
alter table seats add column alternate_for uuid;
alter table seats add constraint seats_alternate_for foreign key (partnership_id, alternate_for) references seats (partnership_id, id);
create index seats_by_place on seats (partnership_id, place_id) where ended_on is null;

-- Terms of reference: what a body is for in words, and the rules the program keeps. A version is never rewritten.
create table reference_terms (
  partnership_id uuid not null references partnerships (id),
  id uuid not null,
  group_id uuid not null,
  version int not null check (version > 0),
  text jsonb not null check (jsonb_typeof(text) = 'object'),
  rules jsonb not null check (jsonb_typeof(rules) = 'object'),
  -- Whom it wants at the table: [{ sector | communityId, atLeast }].
  asks jsonb not null check (jsonb_typeof(asks) = 'array'),
  in_force_from timestamptz not null,
  -- The decision that adopted it, where there is one, and else how it was adopted.
  decision_id uuid,
  adopted_how text check (length(adopted_how) between 1 and 1000),
  made_at timestamptz not null,
  made_by text not null,
  primary key (partnership_id, id),
  unique (partnership_id, group_id, version),
  foreign key (partnership_id, group_id) references groups (partnership_id, id)
);
create index reference_terms_in_force on reference_terms (partnership_id, group_id, in_force_from desc, version desc);
select tenant_wall('reference_terms');
revoke update, delete on reference_terms from porchlight_app;

-- A call to anybody who would take a seat.
create table open_calls (
  partnership_id uuid not null references partnerships (id),
  id uuid not null,
  group_id uuid not null,
  title jsonb not null check (jsonb_typeof(title) = 'object' and title <> '{}'::jsonb),
  asks jsonb not null check (jsonb_typeof(asks) = 'object' and asks <> '{}'::jsonb),
  -- The last day, in the partnership's own zone, on which one may apply.
  closes_on date not null,
  -- How long the term is meant to last.
  term_months int check (term_months between 1 and 240),
  version int not null default 1,
  made_at timestamptz not null,
  made_by text not null,
  changed_at timestamptz not null,
  opened_at timestamptz,
  opened_by text,
  -- Ended before its day, or taken back.
  closed_at timestamptz,
  closed_by text,
  -- The applicants' names and words are gone; how many there were stays.
  forgotten_at timestamptz,
  forgotten_by text,
  primary key (partnership_id, id),
  foreign key (partnership_id, group_id) references groups (partnership_id, id),
  check (num_nonnulls(opened_at, opened_by) in (0, 2)),
  check (num_nonnulls(closed_at, closed_by) in (0, 2)),
  check (num_nonnulls(forgotten_at, forgotten_by) in (0, 2))
);
create index open_calls_by_group on open_calls (partnership_id, group_id, made_at);
create index open_calls_by_close on open_calls (partnership_id, closes_on) where opened_at is not null and closed_at is null;
select tenant_wall('open_calls');

-- Which seats a call is for, and how many of each.
create table open_call_places (
  partnership_id uuid not null references partnerships (id),
  id uuid not null,
  call_id uuid not null,
  place_id uuid not null,
  wanted int not null check (wanted between 1 and 500),
  primary key (partnership_id, id),
  unique (partnership_id, call_id, place_id),
  foreign key (partnership_id, call_id) references open_calls (partnership_id, id),
  foreign key (partnership_id, place_id) references places (partnership_id, id)
);
select tenant_wall('open_call_places');

-- Somebody who would take a seat. Each step is a time and who took it; names and words go when the call is forgotten.
create table seat_applications (
  partnership_id uuid not null references partnerships (id),
  id uuid not null,
  call_id uuid not null,
  -- The seat they ask for; null when any will do.
  place_id uuid,
  name text check (length(name) between 1 and 200),
  email text check (length(email) between 3 and 254),
  phone text,
  tongue text not null,
  organisation text check (length(organisation) between 1 and 200),
  community_id uuid,
  words text check (length(words) between 1 and 6000),
  sent_at timestamptz not null,
  proven_at timestamptz,
  withdrawn_at timestamptz,
  -- Offered a seat, and what they answered.
  offered_at timestamptz,
  offered_by text,
  offered_place_id uuid,
  offered_because text check (length(offered_because) between 1 and 2000),
  term_since date,
  term_until date,
  answered_at timestamptz,
  accepted boolean,
  -- Told kindly that it is not this time.
  declined_at timestamptz,
  declined_by text,
  declined_because text check (length(declined_because) between 1 and 2000),
  person_id uuid,
  seat_id uuid,
  forgotten_at timestamptz,
  primary key (partnership_id, id),
  foreign key (partnership_id, call_id) references open_calls (partnership_id, id),
  foreign key (partnership_id, place_id) references places (partnership_id, id),
  foreign key (partnership_id, offered_place_id) references places (partnership_id, id),
  foreign key (partnership_id, community_id) references communities (partnership_id, id) on delete set null (community_id),
  foreign key (partnership_id, person_id) references persons (partnership_id, id),
  foreign key (partnership_id, seat_id) references seats (partnership_id, id),
  check (num_nonnulls(offered_at, offered_by, offered_place_id) in (0, 3)),
  check (num_nonnulls(answered_at, accepted) in (0, 2)),
  check (answered_at is null or offered_at is not null),
  check (num_nonnulls(declined_at, declined_by) in (0, 2)),
  check (declined_at is null or offered_at is null),
  check (forgotten_at is null or num_nonnulls(name, email, phone, organisation, words) = 0),
  check (forgotten_at is not null or num_nonnulls(name, email) = 2)
);
create index seat_applications_by_call on seat_applications (partnership_id, call_id, sent_at);
-- One address applies to a call once.
create unique index seat_applications_once on seat_applications (partnership_id, call_id, lower(email))
  where proven_at is not null and withdrawn_at is null and forgotten_at is null;
create index seat_applications_unproven on seat_applications (partnership_id, sent_at) where proven_at is null;
select tenant_wall('seat_applications');

-- The recruitment group of a call.
create table open_call_reviewers (
  partnership_id uuid not null references partnerships (id),
  id uuid not null,
  call_id uuid not null,
  person_id uuid not null,
  link_id uuid,
  asked_at timestamptz not null,
  asked_by text not null,
  primary key (partnership_id, id),
  unique (partnership_id, call_id, person_id),
  foreign key (partnership_id, call_id) references open_calls (partnership_id, id),
  foreign key (partnership_id, person_id) references persons (partnership_id, id),
  foreign key (partnership_id, link_id) references links (partnership_id, id)
);
select tenant_wall('open_call_reviewers');

create table seat_reviews (
  partnership_id uuid not null references partnerships (id),
  id uuid not null,
  application_id uuid not null,
  reviewer_id uuid not null,
  -- 'conflict': they know the applicant, or stand to gain, and say nothing more.
  says text not null check (says in ('yes', 'maybe', 'no', 'conflict')),
  words text check (length(words) between 1 and 2000),
  at timestamptz not null,
  primary key (partnership_id, id),
  unique (partnership_id, application_id, reviewer_id),
  foreign key (partnership_id, application_id) references seat_applications (partnership_id, id) on delete cascade,
  foreign key (partnership_id, reviewer_id) references open_call_reviewers (partnership_id, id)
);
select tenant_wall('seat_reviews');

-- A person removed from the books: the row stays, so that counts stay true; the name and the ways to reach them do not.
alter table persons add column forgotten_at timestamptz;
alter table persons add column forgotten_by text;
alter table persons add constraint persons_forgotten
  check (num_nonnulls(forgotten_at, forgotten_by) in (0, 2) and (forgotten_at is null or num_nonnulls(email, phone) = 0));
