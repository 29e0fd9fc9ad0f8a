-- The plan in full: pillars, tags, milestones and money of actions; consultations; versions and amendments; the fiscal
-- year's work plan; who was asked how it goes.

-- “Slower than hoped” is called at risk, as the field does. The owner meets the wall too, so it steps aside meanwhile.
alter table plan_actions no force row level security;
alter table plan_updates no force row level security;
alter table plans no force row level security;
alter table plan_goals no force row level security;
alter table plan_actions drop constraint plan_actions_state_check;
update plan_actions set state = 'at-risk' where state = 'slower';
alter table plan_actions add constraint plan_actions_state_check
  check (state in ('planned', 'on-track', 'at-risk', 'stuck', 'done', 'dropped'));
alter table plan_updates drop constraint plan_updates_said_check;
update plan_updates set
  said = case said when 'slower' then 'at-risk' else said end,
  before = case before when 'slower' then 'at-risk' else before end,
  after = case after when 'slower' then 'at-risk' else after end
where 'slower' in (said, before, after);
alter table plan_updates add constraint plan_updates_said_check check (said in
  ('planned', 'on-track', 'at-risk', 'stuck', 'done', 'unchanged', 'dropped', 'handed-back', 'handed-on'));

-- How often an action of this plan is asked about, in days, where the action does not say otherwise.
alter table plans add column rhythm_days int not null default 30 check (rhythm_days between 7 and 366);
-- The recorded decision by which the version in force was adopted; decisions are kept by the groups' room.
alter table plans add column decision_id uuid;

-- What the goals of a plan are gathered under, where the partnership wants that.
create table plan_pillars (
  partnership_id uuid not null references partnerships (id),
  id uuid not null,
  plan_id uuid not null,
  place int not null,
  title jsonb not null check (jsonb_typeof(title) = 'object' and title <> '{}'::jsonb),
  say jsonb,
  -- The pillar of the plan before that this one carries on.
  follows_id uuid,
  -- Taken out of the plan by an amendment, and why; kept, because earlier versions promised it.
  withdrawn_at timestamptz,
  withdrawn_why jsonb,
  version int not null,
  changed_at timestamptz not null,
  primary key (partnership_id, id),
  foreign key (partnership_id, plan_id) references plans (partnership_id, id),
  foreign key (partnership_id, follows_id) references plan_pillars (partnership_id, id),
  check (num_nonnulls(withdrawn_at, withdrawn_why) in (0, 2))
);
create index plan_pillars_in_order on plan_pillars (partnership_id, plan_id, place);
select tenant_wall('plan_pillars');

alter table plan_goals
  add column pillar_id uuid,
  add column follows_id uuid,
  add column withdrawn_at timestamptz,
  add column withdrawn_why jsonb,
  add constraint plan_goals_pillar foreign key (partnership_id, pillar_id) references plan_pillars (partnership_id, id),
  add constraint plan_goals_follows foreign key (partnership_id, follows_id) references plan_goals (partnership_id, id),
  add constraint plan_goals_withdrawn check (num_nonnulls(withdrawn_at, withdrawn_why) in (0, 2));

alter table plan_objectives
  add column follows_id uuid,
  add column withdrawn_at timestamptz,
  add column withdrawn_why jsonb,
  add constraint plan_objectives_follows foreign key (partnership_id, follows_id) references plan_objectives (partnership_id, id),
  add constraint plan_objectives_withdrawn check (num_nonnulls(withdrawn_at, withdrawn_why) in (0, 2));

alter table plan_actions
  -- Expected: what is made, and what changes for people.
  add column expected_output jsonb,
  add column expected_outcome jsonb,
  -- Money and what is given in kind, in cents; null is not known, which is not nothing.
  add column budget_cents bigint check (budget_cents >= 0),
  add column budget_from jsonb,
  add column in_kind_cents bigint check (in_kind_cents >= 0),
  add column in_kind jsonb,
  -- How often it is asked about, in days; null: as often as its plan says.
  add column rhythm_days int check (rhythm_days between 7 and 366),
  -- The action of the plan before that this one carries on.
  add column follows_id uuid,
  -- The version of the plan that first promised it; null until one does. From then on its wording is frozen.
  add column since_edition int check (since_edition > 0),
  add constraint plan_actions_follows foreign key (partnership_id, follows_id) references plan_actions (partnership_id, id);
update plan_actions set since_edition = plans.edition
from plan_goals, plans
where plan_goals.partnership_id = plan_actions.partnership_id and plan_goals.id = plan_actions.goal_id
  and plans.partnership_id = plan_goals.partnership_id and plans.id = plan_goals.plan_id and plans.state <> 'draft';
create index plan_actions_by_objective on plan_actions (partnership_id, objective_id);
create index plan_actions_by_follows on plan_actions (partnership_id, follows_id) where follows_id is not null;
alter table plan_actions force row level security;
alter table plan_updates force row level security;
alter table plans force row level security;
alter table plan_goals force row level security;

-- Partners answer for themselves: yes, not us, or talk to us. Null until they did.
alter table plan_partners
  add column asked_at timestamptz,
  add column answer text check (answer in ('yes', 'not-us', 'talk')),
  add column said jsonb,
  add column answered_at timestamptz,
  add column answered_by text,
  add constraint plan_partners_answered check (num_nonnulls(answer, answered_at, answered_by) in (0, 3));
create index plan_partners_by_organisation on plan_partners (partnership_id, organisation_id);

create table plan_tags (
  partnership_id uuid not null references partnerships (id),
  id uuid not null,
  goal_id uuid,
  action_id uuid,
  kind text not null check (kind in ('characteristic', 'outcome', 'sdg', 'community', 'population', 'lens')),
  -- Of the catalogue; the community's own id for kind community.
  code text not null check (length(code) between 1 and 60),
  primary key (partnership_id, id),
  unique nulls not distinct (partnership_id, goal_id, action_id, kind, code),
  foreign key (partnership_id, goal_id) references plan_goals (partnership_id, id),
  foreign key (partnership_id, action_id) references plan_actions (partnership_id, id),
  check (num_nonnulls(goal_id, action_id) = 1)
);
create index plan_tags_of_action on plan_tags (partnership_id, action_id);
create index plan_tags_by_code on plan_tags (partnership_id, kind, code);
select tenant_wall('plan_tags');

create table plan_milestones (
  partnership_id uuid not null references partnerships (id),
  id uuid not null,
  action_id uuid not null,
  place int not null,
  title jsonb not null check (jsonb_typeof(title) = 'object' and title <> '{}'::jsonb),
  due date,
  done_on date,
  -- Who says it is done, and when they said it.
  done_by text,
  done_at timestamptz,
  primary key (partnership_id, id),
  foreign key (partnership_id, action_id) references plan_actions (partnership_id, id),
  check (num_nonnulls(done_on, done_by, done_at) in (0, 3))
);
create index plan_milestones_of_action on plan_milestones (partnership_id, action_id, place);
select tenant_wall('plan_milestones');

-- Who was asked how an action goes. One letter asks about many: they share an asking and its link.
create table plan_askings (
  partnership_id uuid not null references partnerships (id),
  id uuid not null,
  -- One letter.
  letter_id uuid not null,
  action_id uuid not null,
  organisation_id uuid not null,
  at timestamptz not null,
  -- The silence it belongs to: the day of the last word, or of the beginning.
  since date not null,
  -- The first, second or third reminder of that silence; 0 when staff asked by hand.
  nth int not null check (nth between 0 and 3),
  recipient_name text not null,
  link_id uuid not null,
  primary key (partnership_id, id),
  foreign key (partnership_id, action_id) references plan_actions (partnership_id, id),
  foreign key (partnership_id, organisation_id) references organisations (partnership_id, id)
);
-- A reminder of one silence is sent once, however often the day's work is run.
create unique index plan_askings_once on plan_askings (partnership_id, action_id, since, nth) where nth > 0;
create index plan_askings_of_action on plan_askings (partnership_id, action_id, at desc);
create index plan_askings_of_letter on plan_askings (partnership_id, letter_id);
select tenant_wall('plan_askings');
revoke update, delete on plan_askings from porchlight_app;

-- Each adopted version, whole, as it was. Only ever added to.
create table plan_editions (
  partnership_id uuid not null references partnerships (id),
  id uuid not null,
  plan_id uuid not null,
  edition int not null check (edition > 0),
  adopted_on date not null,
  decision_id uuid,
  body jsonb not null,
  kept_at timestamptz not null,
  kept_by text not null,
  primary key (partnership_id, id),
  unique (partnership_id, plan_id, edition),
  foreign key (partnership_id, plan_id) references plans (partnership_id, id)
);
select tenant_wall('plan_editions');
revoke update, delete on plan_editions from porchlight_app;

-- A set of changes to an adopted plan, proposed, then adopted together or given up.
create table plan_amendments (
  partnership_id uuid not null references partnerships (id),
  id uuid not null,
  plan_id uuid not null,
  -- Why the plan is to change.
  say jsonb,
  begun_at timestamptz not null,
  begun_by text not null,
  ended_at timestamptz,
  ended_by text,
  -- The version it became; null when it was given up.
  edition int,
  primary key (partnership_id, id),
  foreign key (partnership_id, plan_id) references plans (partnership_id, id),
  check (num_nonnulls(ended_at, ended_by) in (0, 2)),
  check (edition is null or ended_at is not null)
);
create unique index plan_amendments_open on plan_amendments (partnership_id, plan_id) where ended_at is null;
select tenant_wall('plan_amendments');

create table plan_proposals (
  partnership_id uuid not null references partnerships (id),
  -- What is added gets this id, so that other proposals can already stand under it.
  id uuid not null,
  amendment_id uuid not null,
  kind text not null check (kind in ('wording', 'addition', 'withdrawal', 'move')),
  thing text not null check (thing in ('pillar', 'goal', 'objective', 'action')),
  -- What is changed; null for an addition.
  subject uuid,
  -- What an addition or a moved thing comes under.
  under uuid,
  title jsonb,
  say jsonb,
  -- The wording the proposal started from.
  was jsonb,
  why jsonb,
  at timestamptz not null,
  by_name text not null,
  primary key (partnership_id, id),
  foreign key (partnership_id, amendment_id) references plan_amendments (partnership_id, id),
  check ((kind = 'addition') = (subject is null))
);
create unique index plan_proposals_once on plan_proposals (partnership_id, amendment_id, subject, kind) where subject is not null;
select tenant_wall('plan_proposals');

-- What the next plan leaves behind of the last, and why.
create table plan_left_behind (
  partnership_id uuid not null references partnerships (id),
  id uuid not null,
  -- The next plan.
  plan_id uuid not null,
  goal_id uuid,
  action_id uuid,
  why jsonb not null,
  at timestamptz not null,
  by_name text not null,
  primary key (partnership_id, id),
  unique nulls not distinct (partnership_id, plan_id, goal_id, action_id),
  foreign key (partnership_id, plan_id) references plans (partnership_id, id),
  foreign key (partnership_id, goal_id) references plan_goals (partnership_id, id),
  foreign key (partnership_id, action_id) references plan_actions (partnership_id, id),
  check (num_nonnulls(goal_id, action_id) = 1)
);
select tenant_wall('plan_left_behind');

-- A draft open to everybody's comments for some days; then what was heard and what changed.
create table plan_consultations (
  partnership_id uuid not null references partnerships (id),
  id uuid not null,
  plan_id uuid not null,
  opens date not null,
  closes date not null,
  say jsonb,
  begun_at timestamptz not null,
  begun_by text not null,
  heard jsonb,
  changed jsonb,
  told_at timestamptz,
  told_by text,
  version int not null,
  changed_at timestamptz not null,
  primary key (partnership_id, id),
  foreign key (partnership_id, plan_id) references plans (partnership_id, id),
  check (closes >= opens),
  check (num_nonnulls(told_at, told_by) in (0, 2))
);
create index plan_consultations_of_plan on plan_consultations (partnership_id, plan_id, opens desc);
select tenant_wall('plan_consultations');

create table plan_comments (
  partnership_id uuid not null references partnerships (id),
  id uuid not null,
  consultation_id uuid not null,
  part text not null check (part in ('plan', 'pillar', 'goal', 'objective', 'action')),
  -- The pillar, goal, objective or action; null for the plan as a whole.
  subject uuid,
  -- What that section was called when the comment was written.
  about jsonb not null,
  said text not null check (length(said) between 1 and 4000),
  tongue text not null,
  by_name text check (length(by_name) between 1 and 200),
  -- Kept only until the answer is sent.
  email text,
  email_proven_at timestamptz,
  at timestamptz not null,
  -- Staff looked and put it on the page, or kept it off, with the reason.
  looked_at timestamptz,
  looked_by text,
  kept_off_why text,
  answer jsonb,
  answered_at timestamptz,
  answered_by text,
  -- The station of the thread it became.
  station_id uuid,
  primary key (partnership_id, id),
  foreign key (partnership_id, consultation_id) references plan_consultations (partnership_id, id),
  foreign key (partnership_id, station_id) references stations (partnership_id, id),
  check ((part = 'plan') = (subject is null)),
  check (num_nonnulls(looked_at, looked_by) in (0, 2)),
  check (kept_off_why is null or looked_at is not null),
  check (num_nonnulls(answer, answered_at, answered_by) in (0, 3))
);
create index plan_comments_of_consultation on plan_comments (partnership_id, consultation_id, at);
select tenant_wall('plan_comments');

-- The work plan of one fiscal year, 1 April to 31 March, cut from the plan.
create table plan_years (
  partnership_id uuid not null references partnerships (id),
  id uuid not null,
  plan_id uuid not null,
  -- The calendar year it begins in.
  year int not null check (year between 1990 and 2200),
  say jsonb,
  begun_at timestamptz not null,
  begun_by text not null,
  closed_at timestamptz,
  closed_by text,
  primary key (partnership_id, id),
  unique (partnership_id, year),
  foreign key (partnership_id, plan_id) references plans (partnership_id, id),
  check (num_nonnulls(closed_at, closed_by) in (0, 2))
);
select tenant_wall('plan_years');

create table plan_year_actions (
  partnership_id uuid not null references partnerships (id),
  id uuid not null,
  year_id uuid not null,
  action_id uuid not null,
  -- 1 is April to June; null is the whole year.
  quarter int check (quarter between 1 and 4),
  -- What will be done of it this year.
  say jsonb,
  -- How it stood when the year was closed, what was left of it and why.
  ended text check (ended in ('planned', 'on-track', 'at-risk', 'stuck', 'done', 'dropped')),
  left_over jsonb,
  -- The row of the year before that it carries on.
  carried_from_id uuid,
  primary key (partnership_id, id),
  unique (partnership_id, year_id, action_id),
  foreign key (partnership_id, year_id) references plan_years (partnership_id, id),
  foreign key (partnership_id, action_id) references plan_actions (partnership_id, id),
  foreign key (partnership_id, carried_from_id) references plan_year_actions (partnership_id, id)
);
select tenant_wall('plan_year_actions');
