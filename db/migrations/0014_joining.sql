-- Joining without an account, and agreeing again when what was agreed to changes.

-- What somebody who wants to join sent, as they sent it. What became of it is in its events.
create table member_applications (
  partnership_id uuid not null references partnerships (id),
  id uuid not null,
  kind text not null check (kind in ('organisation', 'municipality', 'business', 'individual')),
  -- Of an organisation, municipality or business; a person's name is the signatory's.
  name jsonb check (jsonb_typeof(name) = 'object' and name <> '{}'::jsonb),
  sector text check (length(sector) <= 200),
  community_id uuid,
  site text check (length(site) <= 500),
  phone text check (length(phone) <= 200),
  address text check (length(address) <= 500),
  signatory_name text not null check (length(signatory_name) between 1 and 200),
  signatory_title text check (length(signatory_title) <= 200),
  email text not null check (length(email) between 3 and 254),
  tongue text not null,
  -- What was on the page they endorsed: the statement, and the plan in force, if there was one.
  statement_version int not null,
  plan_id uuid,
  edition int check (edition > 0),
  involvement text not null check (involvement in ('member', 'observer', 'informed')),
  -- [{ goalId, contribution }]
  commitments jsonb not null check (jsonb_typeof(commitments) = 'array'),
  listed boolean not null,
  signatory_shown boolean not null,
  message text check (length(message) <= 2000),
  sent_at timestamptz not null,
  primary key (partnership_id, id),
  foreign key (partnership_id, statement_version) references statements (partnership_id, version),
  foreign key (partnership_id, plan_id) references plans (partnership_id, id),
  foreign key (partnership_id, community_id) references communities (partnership_id, id) on delete set null (community_id),
  check ((kind = 'individual') = (name is null)),
  check (num_nonnulls(plan_id, edition) in (0, 2))
);
create index member_applications_by_time on member_applications (partnership_id, sent_at desc);
select tenant_wall('member_applications');

-- What happened to an application, in order. Its state is its last event.
create table member_application_events (
  partnership_id uuid not null references partnerships (id),
  id uuid not null,
  application_id uuid not null,
  kind text not null check (kind in ('proven', 'asked', 'answered', 'approved', 'declined', 'withdrawn')),
  at timestamptz not null,
  by_name text not null,
  -- The question, the answer, the reason.
  say text check (length(say) <= 4000),
  -- The question an answer answers.
  answers_id uuid,
  -- As whom it was approved, and whether they were known here before.
  member_id uuid,
  known boolean,
  primary key (partnership_id, id),
  foreign key (partnership_id, application_id) references member_applications (partnership_id, id),
  foreign key (partnership_id, answers_id) references member_application_events (partnership_id, id),
  foreign key (partnership_id, member_id) references members (partnership_id, id),
  check ((kind = 'answered') = (answers_id is not null)),
  check (kind not in ('asked', 'answered', 'declined') or say is not null)
);
-- Proven once, decided once, each question answered once, however many press at the same time.
create unique index member_applications_proven_once on member_application_events (partnership_id, application_id) where kind = 'proven';
create unique index member_applications_decided_once on member_application_events (partnership_id, application_id)
  where kind in ('approved', 'declined', 'withdrawn');
create unique index member_questions_answered_once on member_application_events (partnership_id, answers_id) where kind = 'answered';
create index member_application_events_in_order on member_application_events (partnership_id, application_id, at);
select tenant_wall('member_application_events');
-- Only which member an approval made is filled in, in the approval's own transaction.
revoke update, delete on member_application_events from porchlight_app;
grant update (member_id) on member_application_events to porchlight_app;

-- Each time a member agreed, and to what exactly. Only ever added to: standing is worked out from these rows.
create table member_endorsements (
  partnership_id uuid not null references partnerships (id),
  id uuid not null,
  member_id uuid not null,
  -- From which day it holds: until the day of the next one.
  day date not null,
  at timestamptz not null,
  statement_version int not null,
  -- The version of the plan that was shown; null when none was in force, or nobody knows.
  plan_id uuid,
  edition int check (edition > 0),
  involvement text not null check (involvement in ('member', 'observer', 'informed')),
  signatory_name text,
  signatory_title text,
  how text not null check (how in ('joined', 'link', 'staff', 'import')),
  by_name text not null,
  application_id uuid,
  link_id uuid,
  primary key (partnership_id, id),
  foreign key (partnership_id, member_id) references members (partnership_id, id),
  foreign key (partnership_id, statement_version) references statements (partnership_id, version),
  foreign key (partnership_id, plan_id) references plans (partnership_id, id),
  foreign key (partnership_id, application_id) references member_applications (partnership_id, id),
  check (num_nonnulls(plan_id, edition) in (0, 2))
);
create index member_endorsements_in_order on member_endorsements (partnership_id, member_id, day desc, at desc);
select tenant_wall('member_endorsements');
revoke update, delete on member_endorsements from porchlight_app;

-- What is promised with one endorsement, goal by goal.
create table member_commitments (
  partnership_id uuid not null references partnerships (id),
  id uuid not null,
  endorsement_id uuid not null,
  member_id uuid not null,
  goal_id uuid not null,
  contribution jsonb,
  primary key (partnership_id, id),
  unique (partnership_id, endorsement_id, goal_id),
  foreign key (partnership_id, endorsement_id) references member_endorsements (partnership_id, id),
  foreign key (partnership_id, member_id) references members (partnership_id, id),
  foreign key (partnership_id, goal_id) references plan_goals (partnership_id, id)
);
create index member_commitments_by_member on member_commitments (partnership_id, member_id);
create index member_commitments_by_goal on member_commitments (partnership_id, goal_id);
select tenant_wall('member_commitments');
revoke update, delete on member_commitments from porchlight_app;

-- How a member wants to be listed, from a moment on. Without a row: listed, the signatory not named.
create table member_listings (
  partnership_id uuid not null references partnerships (id),
  id uuid not null,
  member_id uuid not null,
  at timestamptz not null,
  listed boolean not null,
  signatory_shown boolean not null,
  by_name text not null,
  primary key (partnership_id, id),
  foreign key (partnership_id, member_id) references members (partnership_id, id)
);
create index member_listings_in_order on member_listings (partnership_id, member_id, at desc);
select tenant_wall('member_listings');
revoke update, delete on member_listings from porchlight_app;

-- Letters of support: of an application until it is approved, then of the member it became.
create table member_letters (
  partnership_id uuid not null references partnerships (id),
  id uuid not null,
  application_id uuid,
  member_id uuid,
  attachment_id uuid not null,
  at timestamptz not null,
  by_name text not null,
  primary key (partnership_id, id),
  foreign key (partnership_id, application_id) references member_applications (partnership_id, id),
  foreign key (partnership_id, member_id) references members (partnership_id, id),
  foreign key (partnership_id, attachment_id) references attachments (partnership_id, id),
  check (num_nonnulls(application_id, member_id) = 1)
);
create index member_letters_of_application on member_letters (partnership_id, application_id);
create index member_letters_of_member on member_letters (partnership_id, member_id);
select tenant_wall('member_letters');
revoke update, delete on member_letters from porchlight_app;

-- Members are asked to agree again to one statement and one version of the plan: one round for each pair.
create table renewal_rounds (
  partnership_id uuid not null references partnerships (id),
  id uuid not null,
  statement_version int not null,
  plan_id uuid,
  edition int check (edition > 0),
  begun_at timestamptz not null,
  begun_by text not null,
  primary key (partnership_id, id),
  unique nulls not distinct (partnership_id, statement_version, plan_id, edition),
  foreign key (partnership_id, statement_version) references statements (partnership_id, version),
  foreign key (partnership_id, plan_id) references plans (partnership_id, id),
  check (num_nonnulls(plan_id, edition) in (0, 2))
);
select tenant_wall('renewal_rounds');
revoke update, delete on renewal_rounds from porchlight_app;

-- Each letter that asked a member, and the reminders after it: the first and second are sent once, then it is quiet.
create table renewal_asks (
  partnership_id uuid not null references partnerships (id),
  id uuid not null,
  round_id uuid not null,
  member_id uuid not null,
  -- 0 the first letter, 1 and 2 the reminders, 3 and on what staff sent by hand.
  nth int not null check (nth between 0 and 99),
  at timestamptz not null,
  recipient_name text not null,
  link_id uuid not null,
  primary key (partnership_id, id),
  unique (partnership_id, round_id, member_id, nth),
  foreign key (partnership_id, round_id) references renewal_rounds (partnership_id, id),
  foreign key (partnership_id, member_id) references members (partnership_id, id)
);
create index renewal_asks_of_member on renewal_asks (partnership_id, member_id, at desc);
select tenant_wall('renewal_asks');
revoke update, delete on renewal_asks from porchlight_app;

-- Those who are members already agreed once: to the statement entered then; which plan they saw is not known.
-- The owner meets the wall too, so it steps aside meanwhile.
alter table members no force row level security;
alter table persons no force row level security;
alter table member_endorsements no force row level security;
insert into member_endorsements
  (partnership_id, id, member_id, day, at, statement_version, involvement, signatory_name, signatory_title, how, by_name)
select members.partnership_id, gen_random_uuid(), members.id, members.since, members.endorsed_at,
  members.statement_version, 'member', persons.name, persons.title, 'staff', members.endorsed_by
from members
left join persons on persons.partnership_id = members.partnership_id
  and persons.id = coalesce(members.signatory_id, members.person_id);
alter table members force row level security;
alter table persons force row level security;
alter table member_endorsements force row level security;
