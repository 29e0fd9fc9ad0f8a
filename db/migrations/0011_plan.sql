-- The Community Immigrant Integration Plan: plans, their goals, objectives and actions, and what was said of each action.
create table plans (
  partnership_id uuid not null references partnerships (id),
  id uuid not null,
  name jsonb not null check (jsonb_typeof(name) = 'object' and name <> '{}'::jsonb),
  from_year int not null,
  to_year int not null,
  -- Which version of the plan this is, as people count them.
  edition int not null check (edition > 0),
  vision jsonb,
  -- The plan this one takes the place of.
  succeeds_id uuid,
  state text not null check (state in ('draft', 'adopted', 'completed')),
  adopted_on date,
  completed_on date,
  -- Counts changes, so that two people saving the same form do not overwrite each other.
  version int not null,
  created_at timestamptz not null,
  changed_at timestamptz not null,
  primary key (partnership_id, id),
  foreign key (partnership_id, succeeds_id) references plans (partnership_id, id),
  check (to_year >= from_year),
  check (succeeds_id <> id),
  check (state = 'draft' or adopted_on is not null),
  check ((state = 'completed') = (completed_on is not null))
);
select tenant_wall('plans');

create table plan_goals (
  partnership_id uuid not null references partnerships (id),
  id uuid not null,
  plan_id uuid not null,
  -- From 1, in the order they are read; also the goal's number.
  place int not null,
  title jsonb not null check (jsonb_typeof(title) = 'object' and title <> '{}'::jsonb),
  say jsonb,
  version int not null,
  changed_at timestamptz not null,
  primary key (partnership_id, id),
  foreign key (partnership_id, plan_id) references plans (partnership_id, id)
);
create index plan_goals_in_order on plan_goals (partnership_id, plan_id, place);
select tenant_wall('plan_goals');

create table plan_objectives (
  partnership_id uuid not null references partnerships (id),
  id uuid not null,
  goal_id uuid not null,
  place int not null,
  title jsonb not null check (jsonb_typeof(title) = 'object' and title <> '{}'::jsonb),
  version int not null,
  changed_at timestamptz not null,
  primary key (partnership_id, id),
  foreign key (partnership_id, goal_id) references plan_goals (partnership_id, id)
);
create index plan_objectives_in_order on plan_objectives (partnership_id, goal_id, place);
select tenant_wall('plan_objectives');

create table plan_actions (
  partnership_id uuid not null references partnerships (id),
  id uuid not null,
  goal_id uuid not null,
  objective_id uuid,
  place int not null,
  title jsonb not null check (jsonb_typeof(title) = 'object' and title <> '{}'::jsonb),
  why jsonb,
  lead_id uuid,
  -- Whom to ask about it; the lead's main contact when null.
  contact_id uuid,
  group_id uuid,
  from_day date,
  to_day date,
  -- What the latest update left it at.
  state text not null check (state in ('planned', 'on-track', 'slower', 'stuck', 'done', 'dropped')),
  -- When anybody last said how it is going; null when nobody ever did.
  heard_at timestamptz,
  -- Since when the lead has said that it is not theirs any more, until somebody else takes it on.
  handed_back_at timestamptz,
  version int not null,
  created_at timestamptz not null,
  changed_at timestamptz not null,
  primary key (partnership_id, id),
  foreign key (partnership_id, goal_id) references plan_goals (partnership_id, id),
  foreign key (partnership_id, objective_id) references plan_objectives (partnership_id, id),
  foreign key (partnership_id, lead_id) references organisations (partnership_id, id),
  foreign key (partnership_id, contact_id) references persons (partnership_id, id),
  foreign key (partnership_id, group_id) references groups (partnership_id, id),
  check (to_day >= from_day)
);
create index plan_actions_in_order on plan_actions (partnership_id, goal_id, place);
create index plan_actions_by_lead on plan_actions (partnership_id, lead_id);
select tenant_wall('plan_actions');

create table plan_partners (
  partnership_id uuid not null references partnerships (id),
  id uuid not null,
  action_id uuid not null,
  organisation_id uuid not null,
  primary key (partnership_id, id),
  unique (partnership_id, action_id, organisation_id),
  foreign key (partnership_id, action_id) references plan_actions (partnership_id, id),
  foreign key (partnership_id, organisation_id) references organisations (partnership_id, id)
);
select tenant_wall('plan_partners');

-- What was said of an action, by whom and when. Only ever added to.
create table plan_updates (
  partnership_id uuid not null references partnerships (id),
  id uuid not null,
  action_id uuid not null,
  at timestamptz not null,
  said text not null check (said in ('planned', 'on-track', 'slower', 'stuck', 'done', 'unchanged', 'dropped', 'handed-back', 'handed-on')),
  before text not null,
  after text not null,
  sentence jsonb,
  by_name text not null,
  -- For which organisation they spoke.
  organisation_id uuid,
  -- The signed link it came by; null when staff wrote it down.
  link_id uuid,
  primary key (partnership_id, id),
  foreign key (partnership_id, action_id) references plan_actions (partnership_id, id),
  foreign key (partnership_id, organisation_id) references organisations (partnership_id, id)
);
create index plan_updates_of_action on plan_updates (partnership_id, action_id, at desc);
create index plan_updates_by_time on plan_updates (partnership_id, at desc);
select tenant_wall('plan_updates');
revoke update, delete on plan_updates from porchlight_app;

create table plan_outcomes (
  partnership_id uuid not null references partnerships (id),
  id uuid not null,
  action_id uuid not null,
  say jsonb not null,
  at timestamptz not null,
  by_name text not null,
  link_id uuid,
  confirmed_at timestamptz,
  confirmed_by text,
  primary key (partnership_id, id),
  foreign key (partnership_id, action_id) references plan_actions (partnership_id, id),
  check (num_nonnulls(confirmed_at, confirmed_by) in (0, 2))
);
create index plan_outcomes_of_action on plan_outcomes (partnership_id, action_id, at);
select tenant_wall('plan_outcomes');

-- What a table of people decided, in its own sentence, that an action carries out.
create table plan_decisions (
  partnership_id uuid not null references partnerships (id),
  id uuid not null,
  action_id uuid not null,
  sentence jsonb not null,
  reason jsonb,
  decided_on date not null,
  group_id uuid,
  recorded_by text not null,
  recorded_at timestamptz not null,
  primary key (partnership_id, id),
  foreign key (partnership_id, action_id) references plan_actions (partnership_id, id),
  foreign key (partnership_id, group_id) references groups (partnership_id, id)
);
create index plan_decisions_of_action on plan_decisions (partnership_id, action_id);
select tenant_wall('plan_decisions');
