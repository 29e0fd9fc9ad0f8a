-- Indicators with all their working, outcomes with their evidence, and ties that people make and take back.

-- An indicator is a stop on the line too.
alter table stations drop constraint stations_kind_check;
alter table stations add constraint stations_kind_check
  check (kind in ('evidence', 'decision', 'action', 'update', 'outcome', 'indicator'));
-- How it ended, where that must be told: an action stopped, a gap met.
alter table stations add column came_to text check (came_to in ('done', 'stopped', 'met'));
alter table stations add column because jsonb;
-- The need and the community it speaks of, as they are called: `{ need?: { code, name }, community?: { id, name } }`.
alter table stations add column about jsonb;

-- Who tied; null for the program. A tie taken back stays taken back whatever the program says again.
alter table ties add column tied_by text;
alter table ties add column untied_at timestamptz;
alter table ties add column untied_by text;
alter table ties add constraint ties_untied check (num_nonnulls(untied_at, untied_by) in (0, 2));

-- A loose end a person decided to leave, and why; lifted when it is taken up after all.
create table ends_set_aside (
  partnership_id uuid not null references partnerships (id),
  id uuid not null,
  subject uuid not null,
  reason text not null check (length(reason) between 1 and 2000),
  set_by text not null,
  set_at timestamptz not null,
  lifted_at timestamptz,
  lifted_by text,
  primary key (partnership_id, id),
  check (num_nonnulls(lifted_at, lifted_by) in (0, 2))
);
create unique index ends_set_aside_once on ends_set_aside (partnership_id, subject) where lifted_at is null;
select tenant_wall('ends_set_aside');

-- A gap may have been met since it was confirmed.
alter table gap_findings drop constraint gap_findings_judgement_check;
alter table gap_findings add constraint gap_findings_judgement_check
  check (judgement in ('confirmed', 'explained', 'dismissed', 'met'));

create table indicators (
  partnership_id uuid not null references partnerships (id),
  id uuid not null,
  family text not null check (family in ('conditions', 'contribution', 'working')),
  title jsonb not null check (jsonb_typeof(title) = 'object' and title <> '{}'::jsonb),
  definition jsonb,
  -- What a value counts; values of people are published with small numbers protected.
  counts text not null check (counts in ('people', 'things', 'percent', 'money', 'index')),
  -- Its own word, where there is one: rides, points, weeks.
  unit jsonb,
  direction text not null check (direction in ('up', 'down')),
  -- What no value can pass, where there is such a thing: 100 %.
  natural_limit double precision,
  source jsonb,
  source_site text check (length(source_site) <= 500),
  baseline double precision,
  baseline_on date,
  target double precision,
  target_on date,
  rhythm text not null check (rhythm in ('monthly', 'quarterly', 'half-yearly', 'yearly', 'two-yearly', 'five-yearly')),
  -- Who owns the figure at its source.
  keeper_id uuid,
  public boolean not null,
  -- Figures of a demonstration that nobody measured.
  example boolean not null,
  retired_at timestamptz,
  retired_by text,
  retired_because text,
  version int not null,
  created_at timestamptz not null,
  changed_at timestamptz not null,
  primary key (partnership_id, id),
  foreign key (partnership_id, keeper_id) references persons (partnership_id, id),
  check (num_nonnulls(baseline, baseline_on) in (0, 2)),
  check (num_nonnulls(target, target_on) in (0, 2)),
  check (num_nonnulls(retired_at, retired_by, retired_because) in (0, 3))
);
select tenant_wall('indicators');

-- The goals and objectives an indicator measures.
create table indicator_goals (
  partnership_id uuid not null references partnerships (id),
  id uuid not null,
  indicator_id uuid not null,
  goal_id uuid not null,
  objective_id uuid,
  primary key (partnership_id, id),
  unique nulls not distinct (partnership_id, indicator_id, goal_id, objective_id),
  foreign key (partnership_id, indicator_id) references indicators (partnership_id, id),
  foreign key (partnership_id, goal_id) references plan_goals (partnership_id, id),
  foreign key (partnership_id, objective_id) references plan_objectives (partnership_id, id)
);
create index indicator_goals_of_goal on indicator_goals (partnership_id, goal_id);
select tenant_wall('indicator_goals');

-- What was measured, once for each day it is about; a correction is a new row and the old one stays.
create table indicator_values (
  partnership_id uuid not null references partnerships (id),
  id uuid not null,
  indicator_id uuid not null,
  measured_on date not null,
  value double precision not null,
  precision text not null check (precision in ('count', 'rounded', 'estimate')),
  -- To which multiple it was rounded, how far an estimate may be off, and how many were asked.
  rounded_to double precision check (rounded_to > 0),
  margin double precision check (margin >= 0),
  sample int check (sample > 0),
  source jsonb,
  note jsonb,
  entered_by text not null,
  entered_at timestamptz not null,
  link_id uuid,
  corrected_at timestamptz,
  corrected_by text,
  primary key (partnership_id, id),
  foreign key (partnership_id, indicator_id) references indicators (partnership_id, id),
  check (num_nonnulls(corrected_at, corrected_by) in (0, 2))
);
create unique index indicator_values_standing on indicator_values (partnership_id, indicator_id, measured_on)
  where corrected_at is null;
select tenant_wall('indicator_values');

-- A person says otherwise than the method, and why; the latest not taken back stands.
create table indicator_overrulings (
  partnership_id uuid not null references partnerships (id),
  id uuid not null,
  indicator_id uuid not null,
  status text not null check (status in ('achieved', 'on-track', 'acceleration', 'limited', 'deterioration', 'cannot-assess')),
  -- What the method said when it was overruled.
  computed jsonb not null,
  reason jsonb not null,
  said_by text not null,
  said_at timestamptz not null,
  ended_at timestamptz,
  ended_by text,
  primary key (partnership_id, id),
  foreign key (partnership_id, indicator_id) references indicators (partnership_id, id),
  check (num_nonnulls(ended_at, ended_by) in (0, 2))
);
create unique index indicator_overrulings_standing on indicator_overrulings (partnership_id, indicator_id)
  where ended_at is null;
select tenant_wall('indicator_overrulings');

-- From how many people on a partnership publishes a count, and why; each row takes the place of the one before.
-- The key decides the rounding draws, so it never changes and is never shown.
create table small_numbers (
  partnership_id uuid not null references partnerships (id),
  id uuid not null,
  threshold int not null check (threshold >= 5),
  reason text,
  draw_key text not null,
  set_by text not null,
  set_at timestamptz not null,
  primary key (partnership_id, id),
  check (threshold = 20 or reason is not null)
);
create index small_numbers_latest on small_numbers (partnership_id, set_at desc);
select tenant_wall('small_numbers');
revoke update, delete on small_numbers from porchlight_app;

-- A value parted by community, language, gender or population: the true counts, for staff only.
create table indicator_breakdowns (
  partnership_id uuid not null references partnerships (id),
  id uuid not null,
  indicator_id uuid not null,
  measured_on date not null,
  parted_by text not null check (parted_by in ('community', 'language', 'gender', 'age', 'population', 'other')),
  cells jsonb not null,
  source jsonb,
  entered_by text not null,
  entered_at timestamptz not null,
  primary key (partnership_id, id),
  unique (partnership_id, indicator_id, measured_on, parted_by),
  foreign key (partnership_id, indicator_id) references indicators (partnership_id, id)
);
select tenant_wall('indicator_breakdowns');
revoke update, delete on indicator_breakdowns from porchlight_app;

-- The same as the public reads it: frozen the moment it is published.
create table indicator_published (
  partnership_id uuid not null references partnerships (id),
  id uuid not null,
  breakdown_id uuid not null,
  cells jsonb not null,
  threshold int not null,
  reason text,
  base int not null,
  method text not null,
  published_by text not null,
  published_at timestamptz not null,
  primary key (partnership_id, id),
  unique (partnership_id, breakdown_id),
  foreign key (partnership_id, breakdown_id) references indicator_breakdowns (partnership_id, id)
);
select tenant_wall('indicator_published');
revoke update, delete on indicator_published from porchlight_app;

-- Outcomes are harvested: what changed, for whom, where, when, why it matters; tied to one action or to many.
-- squawk-ignore ban-drop-not-null
alter table plan_outcomes alter column action_id drop not null;
alter table plan_outcomes add column whom jsonb;
alter table plan_outcomes add column community_id uuid;
alter table plan_outcomes add column place jsonb;
alter table plan_outcomes add column happened_from date;
alter table plan_outcomes add column happened_to date;
alter table plan_outcomes add column matters jsonb;
alter table plan_outcomes add column came_by text not null default 'action'
  check (came_by in ('action', 'staff', 'public'));
-- Who told it, as far as the partnership may write back; never shown in public.
alter table plan_outcomes add column teller_email text check (length(teller_email) <= 200);
-- Who could confirm it, in the teller's words.
alter table plan_outcomes add column confirmer_name text check (length(confirmer_name) <= 200);
alter table plan_outcomes add column confirmer_email text check (length(confirmer_email) <= 200);
-- What a visitor tells is shown once somebody here has read it.
alter table plan_outcomes add column taken_in_at timestamptz;
alter table plan_outcomes add column taken_in_by text;
alter table plan_outcomes add column set_aside_at timestamptz;
alter table plan_outcomes add column set_aside_by text;
alter table plan_outcomes add column set_aside_because text;
alter table plan_outcomes add column example boolean not null default false;
alter table plan_outcomes add column version int not null default 1;
alter table plan_outcomes add constraint plan_outcomes_community
  foreign key (partnership_id, community_id) references communities (partnership_id, id);
alter table plan_outcomes add constraint plan_outcomes_period check (happened_to >= happened_from);
alter table plan_outcomes add constraint plan_outcomes_taken_in check (num_nonnulls(taken_in_at, taken_in_by) in (0, 2));
alter table plan_outcomes add constraint plan_outcomes_set_aside
  check (num_nonnulls(set_aside_at, set_aside_by, set_aside_because) in (0, 3));
alter table plan_outcomes add constraint plan_outcomes_of_something check (action_id is not null or came_by <> 'action');

-- What contributed to an outcome, and how.
create table outcome_contributions (
  partnership_id uuid not null references partnerships (id),
  id uuid not null,
  outcome_id uuid not null,
  action_id uuid,
  organisation_id uuid,
  how jsonb,
  added_by text not null,
  added_at timestamptz not null,
  primary key (partnership_id, id),
  unique nulls not distinct (partnership_id, outcome_id, action_id, organisation_id),
  foreign key (partnership_id, outcome_id) references plan_outcomes (partnership_id, id),
  foreign key (partnership_id, action_id) references plan_actions (partnership_id, id),
  foreign key (partnership_id, organisation_id) references organisations (partnership_id, id),
  check (num_nonnulls(action_id, organisation_id) >= 1)
);
create index outcome_contributions_of_action on outcome_contributions (partnership_id, action_id);
select tenant_wall('outcome_contributions');

-- What somebody who can know said of it. Only ever added to.
create table outcome_confirmations (
  partnership_id uuid not null references partnerships (id),
  id uuid not null,
  outcome_id uuid not null,
  verdict text not null check (verdict in ('confirms', 'with-changes', 'cannot')),
  words jsonb,
  -- The statement as it stood when it was confirmed.
  stood jsonb not null,
  by_name text not null,
  by_account boolean not null,
  link_id uuid,
  said_at timestamptz not null,
  primary key (partnership_id, id),
  foreign key (partnership_id, outcome_id) references plan_outcomes (partnership_id, id),
  check (verdict = 'confirms' or words is not null)
);
create index outcome_confirmations_of on outcome_confirmations (partnership_id, outcome_id, said_at);
select tenant_wall('outcome_confirmations');
revoke update, delete on outcome_confirmations from porchlight_app;
