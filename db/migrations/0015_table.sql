-- Somebody who is not at the table yet and should be asked: an organisation we know, or just a name; by whom, by when.
create table approaches (
  partnership_id uuid not null references partnerships (id),
  id uuid not null,
  organisation_id uuid,
  name text check (length(name) between 1 and 200),
  -- Whom to speak to there, and where a letter would go.
  person text check (length(person) between 1 and 200),
  email text,
  sector text,
  community_id uuid,
  why text check (length(why) between 1 and 1000),
  asker text not null check (length(asker) between 1 and 200),
  -- The account of who asks, where they work here.
  asker_account text,
  due_on date not null,
  added_at timestamptz not null,
  added_by text not null,
  primary key (partnership_id, id),
  foreign key (partnership_id, organisation_id) references organisations (partnership_id, id),
  foreign key (partnership_id, community_id) references communities (partnership_id, id),
  check (num_nonnulls(organisation_id, name) = 1)
);
select tenant_wall('approaches');

-- What came of it, step by step: the latest says where it stands. Only ever added to.
create table approach_steps (
  partnership_id uuid not null references partnerships (id),
  id uuid not null,
  approach_id uuid not null,
  answer text not null check (answer in ('asked', 'thinking', 'yes', 'not-now', 'no')),
  day date not null,
  words text check (length(words) between 1 and 2000),
  next_step text check (length(next_step) between 1 and 500),
  next_on date,
  -- Where an invitation to join was sent, if that was the step.
  letter_to text,
  at timestamptz not null,
  by text not null,
  primary key (partnership_id, id),
  foreign key (partnership_id, approach_id) references approaches (partnership_id, id)
);
create index approach_steps_by_approach on approach_steps (partnership_id, approach_id, at);
select tenant_wall('approach_steps');
revoke update, delete on approach_steps from porchlight_app;

-- One line for each call, visit or letter with an organisation; the day to come back to it, and who did.
create table contact_lines (
  partnership_id uuid not null references partnerships (id),
  id uuid not null,
  organisation_id uuid not null,
  kind text not null check (kind in ('call', 'visit', 'letter', 'e-mail', 'meeting')),
  day date not null,
  sentence text not null check (length(sentence) between 1 and 500),
  follow_up_on date,
  at timestamptz not null,
  by text not null,
  by_account text,
  followed_up_at timestamptz,
  followed_up_by text,
  primary key (partnership_id, id),
  foreign key (partnership_id, organisation_id) references organisations (partnership_id, id),
  check (num_nonnulls(followed_up_at, followed_up_by) in (0, 2)),
  check (followed_up_at is null or follow_up_on is not null)
);
create index contact_lines_by_organisation on contact_lines (partnership_id, organisation_id, day);
create index contact_lines_to_follow on contact_lines (partnership_id, follow_up_on) where followed_up_at is null;
select tenant_wall('contact_lines');
