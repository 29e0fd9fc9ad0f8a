-- What a group decided, each with its reasons: from a motion, from a vote by link, or recorded alone.
create table decisions (
  partnership_id uuid not null references partnerships (id),
  id uuid not null,
  group_id uuid not null,
  meeting_id uuid,
  motion_id uuid,
  vote_id uuid,
  -- How it was taken when it came from neither: “by e-mail”.
  taken_how text check (length(taken_how) between 1 and 200),
  sentence jsonb not null check (jsonb_typeof(sentence) = 'object' and sentence <> '{}'::jsonb),
  reason jsonb check (jsonb_typeof(reason) = 'object' and reason <> '{}'::jsonb),
  decided_on date not null,
  public boolean not null,
  station_id uuid,
  version int not null default 1,
  recorded_at timestamptz not null,
  recorded_by text not null,
  changed_at timestamptz not null,
  primary key (partnership_id, id),
  -- One motion, one vote, becomes a decision once, however often the button is pressed.
  unique (partnership_id, motion_id),
  unique (partnership_id, vote_id),
  foreign key (partnership_id, group_id) references groups (partnership_id, id),
  foreign key (partnership_id, meeting_id) references meetings (partnership_id, id),
  foreign key (partnership_id, motion_id) references motions (partnership_id, id),
  foreign key (partnership_id, station_id) references stations (partnership_id, id)
);
create index decisions_by_day on decisions (partnership_id, decided_on desc, id);
create index decisions_by_group on decisions (partnership_id, group_id, decided_on desc);
create index decisions_by_meeting on decisions (partnership_id, meeting_id) where meeting_id is not null;
select tenant_wall('decisions');

-- A promise: who does what by which day. Who may stand outside the partnership's own list of people.
create table promises (
  partnership_id uuid not null references partnerships (id),
  id uuid not null,
  group_id uuid not null,
  meeting_id uuid,
  agenda_item_id uuid,
  decision_id uuid,
  sentence jsonb not null check (jsonb_typeof(sentence) = 'object' and sentence <> '{}'::jsonb),
  person_id uuid,
  organisation_id uuid,
  outside_name text check (length(outside_name) between 1 and 200),
  outside_email text check (length(outside_email) between 3 and 254),
  due date,
  public boolean not null,
  station_id uuid,
  made_on date not null,
  made_at timestamptz not null,
  made_by text not null,
  -- How often it was asked after since anybody last answered, and when last.
  asks int not null default 0 check (asks >= 0),
  asked_at timestamptz,
  heard_at timestamptz,
  done_at timestamptz,
  done_by text,
  handed_back_at timestamptz,
  dropped_at timestamptz,
  dropped_by text,
  dropped_because text,
  version int not null default 1,
  primary key (partnership_id, id),
  foreign key (partnership_id, group_id) references groups (partnership_id, id),
  foreign key (partnership_id, meeting_id) references meetings (partnership_id, id),
  foreign key (partnership_id, agenda_item_id) references agenda_items (partnership_id, id)
    on delete set null (agenda_item_id),
  foreign key (partnership_id, decision_id) references decisions (partnership_id, id),
  foreign key (partnership_id, station_id) references stations (partnership_id, id),
  -- Somebody removed leaves the promise, and the count of promises, behind.
  foreign key (partnership_id, person_id) references persons (partnership_id, id) on delete set null (person_id),
  foreign key (partnership_id, organisation_id) references organisations (partnership_id, id),
  check (num_nonnulls(done_at, done_by) in (0, 2)),
  check (num_nonnulls(dropped_at, dropped_by, dropped_because) in (0, 3)),
  check (num_nonnulls(done_at, dropped_at) < 2)
);
create index promises_open on promises (partnership_id, due, id) where done_at is null and dropped_at is null;
create index promises_by_group on promises (partnership_id, group_id, made_on);
create index promises_by_meeting on promises (partnership_id, meeting_id) where meeting_id is not null;
create index promises_by_person on promises (partnership_id, person_id);
create index promises_by_organisation on promises (partnership_id, organisation_id);
select tenant_wall('promises');

-- What was said of a promise, by its holder or by staff. Only ever added to.
create table promise_updates (
  partnership_id uuid not null references partnerships (id),
  id uuid not null,
  promise_id uuid not null,
  said text not null check (said in ('done', 'not-yet', 'cannot', 'given-on', 'dropped', 'taken-up-again')),
  sentence jsonb check (jsonb_typeof(sentence) = 'object' and sentence <> '{}'::jsonb),
  due_before date,
  due_after date,
  at timestamptz not null,
  by_name text not null,
  link_id uuid,
  primary key (partnership_id, id),
  foreign key (partnership_id, promise_id) references promises (partnership_id, id)
);
create index promise_updates_by_promise on promise_updates (partnership_id, promise_id, at);
select tenant_wall('promise_updates');
revoke update, delete on promise_updates from porchlight_app;

-- A question put to a group between its meetings. The rules are those of the terms in force when it was opened, and stay.
create table votes (
  partnership_id uuid not null references partnerships (id),
  id uuid not null,
  group_id uuid not null,
  question jsonb not null check (jsonb_typeof(question) = 'object' and question <> '{}'::jsonb),
  explanation jsonb check (jsonb_typeof(explanation) = 'object' and explanation <> '{}'::jsonb),
  kind text not null check (kind in ('consent', 'yes-no', 'ranked')),
  -- For a ranked vote: what may be ranked.
  options jsonb not null check (jsonb_typeof(options) = 'array'),
  secret boolean not null,
  -- Whether an answer may be changed until the close.
  changeable boolean not null,
  rules jsonb not null,
  terms_version int,
  opened_at timestamptz not null,
  opened_by text not null,
  closes_at timestamptz not null,
  closed_at timestamptz,
  closed_by text,
  result jsonb,
  withdrawn_at timestamptz,
  withdrawn_by text,
  withdrawn_because text,
  primary key (partnership_id, id),
  foreign key (partnership_id, group_id) references groups (partnership_id, id),
  check (closes_at > opened_at),
  check (num_nonnulls(closed_at, closed_by, result) in (0, 3)),
  check (num_nonnulls(withdrawn_at, withdrawn_by, withdrawn_because) in (0, 3)),
  check (num_nonnulls(closed_at, withdrawn_at) < 2)
);
create index votes_by_close on votes (partnership_id, closes_at desc, id);
select tenant_wall('votes');

alter table decisions add constraint decisions_vote
  foreign key (partnership_id, vote_id) references votes (partnership_id, id);

-- What to read before voting.
create table vote_papers (
  partnership_id uuid not null references partnerships (id),
  id uuid not null,
  vote_id uuid not null,
  attachment_id uuid not null,
  added_at timestamptz not null,
  primary key (partnership_id, id),
  foreign key (partnership_id, vote_id) references votes (partnership_id, id),
  foreign key (partnership_id, attachment_id) references attachments (partnership_id, id)
);
create index vote_papers_by_vote on vote_papers (partnership_id, vote_id);
select tenant_wall('vote_papers');

-- Who was asked, as they sat when the vote was opened. `voice` is whose answer counts: the organisation's or their own.
create table vote_voters (
  partnership_id uuid not null references partnerships (id),
  id uuid not null,
  vote_id uuid not null,
  person_id uuid,
  organisation_id uuid,
  voice uuid not null,
  link_id uuid,
  reminded_at timestamptz,
  answered_at timestamptz,
  recused_at timestamptz,
  recused_because text,
  primary key (partnership_id, id),
  unique (partnership_id, vote_id, person_id),
  foreign key (partnership_id, vote_id) references votes (partnership_id, id),
  foreign key (partnership_id, person_id) references persons (partnership_id, id) on delete set null (person_id),
  foreign key (partnership_id, organisation_id) references organisations (partnership_id, id)
);
create index vote_voters_by_person on vote_voters (partnership_id, person_id);
select tenant_wall('vote_voters');

-- One answer for each voice. Of a secret vote, `voter_id` and `voice` are cut loose when it closes.
create table vote_answers (
  partnership_id uuid not null references partnerships (id),
  id uuid not null,
  vote_id uuid not null,
  voice uuid not null,
  voter_id uuid,
  answer text not null check (answer in ('yes', 'no', 'abstain', 'consent', 'object', 'ranked')),
  ranking jsonb check (jsonb_typeof(ranking) = 'array'),
  reason text check (length(reason) between 1 and 2000),
  at timestamptz,
  primary key (partnership_id, id),
  unique (partnership_id, vote_id, voice),
  foreign key (partnership_id, vote_id) references votes (partnership_id, id),
  foreign key (partnership_id, voter_id) references vote_voters (partnership_id, id),
  check ((answer = 'ranked') = (ranking is not null))
);
select tenant_wall('vote_answers');

-- The minutes of a meeting, from first word to publication. `frozen` is what was approved, and never changes after.
create table minutes (
  partnership_id uuid not null references partnerships (id),
  id uuid not null,
  meeting_id uuid not null,
  begun_at timestamptz not null,
  begun_by text not null,
  circulated_at timestamptz,
  circulated_by text,
  approved_at timestamptz,
  approved_by text,
  -- The meeting that approved them, and what was said where no motion did.
  approved_in uuid,
  approval_note text,
  frozen jsonb,
  published_at timestamptz,
  published_by text,
  primary key (partnership_id, id),
  unique (partnership_id, meeting_id),
  foreign key (partnership_id, meeting_id) references meetings (partnership_id, id),
  foreign key (partnership_id, approved_in) references meetings (partnership_id, id),
  check (num_nonnulls(circulated_at, circulated_by) in (0, 2)),
  check (num_nonnulls(approved_at, approved_by, frozen) in (0, 3)),
  check (num_nonnulls(published_at, published_by) in (0, 2)),
  check (published_at is null or approved_at is not null)
);
select tenant_wall('minutes');

-- One block for each agenda item, and one for what belongs to none. `held_back` stays out of what is published.
create table minute_blocks (
  partnership_id uuid not null references partnerships (id),
  id uuid not null,
  meeting_id uuid not null,
  agenda_item_id uuid,
  text text not null check (length(text) <= 100000),
  held_back text not null check (length(held_back) <= 100000),
  -- The whole item was spoken of in private.
  in_private boolean not null,
  version int not null,
  changed_at timestamptz not null,
  changed_by text not null,
  primary key (partnership_id, id),
  -- No reference to the agenda: a point taken off it never takes what was written along.
  unique nulls not distinct (partnership_id, meeting_id, agenda_item_id),
  foreign key (partnership_id, meeting_id) references meetings (partnership_id, id)
);
select tenant_wall('minute_blocks');

-- Every saving of a block: what an older page is merged against, and what nobody can lose.
create table minute_savings (
  partnership_id uuid not null references partnerships (id),
  id uuid not null,
  block_id uuid not null,
  version int not null,
  text text not null,
  held_back text not null,
  saved_at timestamptz not null,
  saved_by text not null,
  primary key (partnership_id, id),
  unique (partnership_id, block_id, version),
  foreign key (partnership_id, block_id) references minute_blocks (partnership_id, id)
);
select tenant_wall('minute_savings');

-- Who has the page open, as of when.
create table minute_keepers (
  partnership_id uuid not null references partnerships (id),
  id uuid not null,
  meeting_id uuid not null,
  who text not null,
  name text not null,
  seen_at timestamptz not null,
  primary key (partnership_id, id),
  unique (partnership_id, meeting_id, who),
  foreign key (partnership_id, meeting_id) references meetings (partnership_id, id)
);
select tenant_wall('minute_keepers');

-- What readers of a draft asked to have put right, and what became of it.
create table minute_corrections (
  partnership_id uuid not null references partnerships (id),
  id uuid not null,
  meeting_id uuid not null,
  agenda_item_id uuid,
  said text not null check (length(said) between 1 and 4000),
  by_name text not null,
  link_id uuid,
  at timestamptz not null,
  taken boolean,
  answered_at timestamptz,
  answered_by text,
  primary key (partnership_id, id),
  foreign key (partnership_id, meeting_id) references meetings (partnership_id, id),
  check (num_nonnulls(taken, answered_at, answered_by) in (0, 3))
);
create index minute_corrections_by_meeting on minute_corrections (partnership_id, meeting_id, at);
select tenant_wall('minute_corrections');
