-- How a group meets again and again: wall-clock time in the partnership's zone, so daylight saving never moves it.
create table meeting_series (
  partnership_id uuid not null references partnerships (id),
  id uuid not null,
  group_id uuid not null,
  title jsonb not null check (jsonb_typeof(title) = 'object' and title <> '{}'::jsonb),
  -- { every: 'month', nth, weekday, months } · { every: 'week', weeks, weekday } · { every: 'chosen', days }
  pattern jsonb not null check (jsonb_typeof(pattern) = 'object'),
  first_day date not null,
  -- The clock on the wall: 12:00.
  starts text not null check (starts ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'),
  minutes int not null check (minutes between 5 and 1440),
  place text check (length(place) between 1 and 400),
  online text check (length(online) between 1 and 400),
  shown_to text not null check (shown_to in ('members', 'everyone')),
  made_at timestamptz not null,
  made_by text not null,
  version int not null default 1,
  ended_on date,
  ended_at timestamptz,
  ended_by text,
  primary key (partnership_id, id),
  foreign key (partnership_id, group_id) references groups (partnership_id, id),
  check (num_nonnulls(ended_on, ended_at, ended_by) in (0, 3))
);
create index meeting_series_by_group on meeting_series (partnership_id, group_id);
select tenant_wall('meeting_series');

-- Days of a series on which the group does not meet.
create table series_skips (
  partnership_id uuid not null references partnerships (id),
  id uuid not null,
  series_id uuid not null,
  day date not null,
  reason text check (length(reason) between 1 and 400),
  skipped_at timestamptz not null,
  skipped_by text not null,
  primary key (partnership_id, id),
  unique (partnership_id, series_id, day),
  foreign key (partnership_id, series_id) references meeting_series (partnership_id, id)
);
select tenant_wall('series_skips');

create table meetings (
  partnership_id uuid not null references partnerships (id),
  id uuid not null,
  group_id uuid not null,
  series_id uuid,
  -- The day the series gave it; it stays when the meeting itself is moved.
  series_day date,
  title jsonb not null check (jsonb_typeof(title) = 'object' and title <> '{}'::jsonb),
  starts_at timestamptz not null,
  ends_at timestamptz not null,
  place text check (length(place) between 1 and 400),
  online text check (length(online) between 1 and 400),
  shown_to text not null check (shown_to in ('members', 'everyone')),
  -- The terms of reference it runs under, as they stood when it was called (or opened, when it never was).
  terms_id uuid,
  terms_version int,
  rules jsonb,
  call int not null default 1 check (call in (1, 2)),
  second_call_at timestamptz,
  second_called_at timestamptz,
  second_called_by text,
  agenda_published_at timestamptz,
  agenda_published_by text,
  called_at timestamptz,
  called_by text,
  cancelled_at timestamptz,
  cancelled_by text,
  cancelled_why text,
  opened_at timestamptz,
  opened_by text,
  closed_at timestamptz,
  closed_by text,
  -- iCalendar: goes up whenever what is in people's calendars changes.
  sequence int not null default 0 check (sequence >= 0),
  version int not null default 1,
  -- Goes up with whatever happens in the room: open pages ask for it, and see whether to draw again.
  beat int not null default 0,
  made_at timestamptz not null,
  made_by text not null,
  changed_at timestamptz not null,
  primary key (partnership_id, id),
  unique (partnership_id, series_id, series_day),
  foreign key (partnership_id, group_id) references groups (partnership_id, id),
  foreign key (partnership_id, series_id) references meeting_series (partnership_id, id),
  check (ends_at > starts_at),
  check (num_nonnulls(series_id, series_day) in (0, 2)),
  check (num_nonnulls(called_at, called_by) in (0, 2)),
  check (num_nonnulls(cancelled_at, cancelled_by) in (0, 2)),
  check (num_nonnulls(opened_at, opened_by) in (0, 2)),
  check (num_nonnulls(closed_at, closed_by) in (0, 2)),
  check (closed_at is null or opened_at is not null),
  check (cancelled_at is null or opened_at is null),
  check (call = 1 or second_called_at is not null)
);
create index meetings_by_group on meetings (partnership_id, group_id, starts_at);
create index meetings_by_time on meetings (partnership_id, starts_at);
select tenant_wall('meetings');

create table agenda_items (
  partnership_id uuid not null references partnerships (id),
  id uuid not null,
  meeting_id uuid not null,
  place int not null check (place >= 0),
  title jsonb not null check (jsonb_typeof(title) = 'object' and title <> '{}'::jsonb),
  note jsonb,
  -- Null: no time set aside.
  minutes int check (minutes between 1 and 600),
  presenter text check (length(presenter) between 1 and 200),
  kind text not null check (kind in ('information', 'discussion', 'decision')),
  -- Approved in one motion with the others, unless somebody pulls it.
  consent boolean not null default false,
  pulled_at timestamptz,
  pulled_by text,
  standing text check (standing in ('land-acknowledgement', 'conflict-declaration', 'approval-of-minutes')),
  carried_kind text check (carried_kind in ('promise', 'point')),
  carried_from uuid,
  -- What people outside never see: left out of public agendas and minutes.
  private boolean not null default false,
  version int not null default 1,
  added_at timestamptz not null,
  added_by text not null,
  changed_at timestamptz not null,
  primary key (partnership_id, id),
  foreign key (partnership_id, meeting_id) references meetings (partnership_id, id),
  check (num_nonnulls(carried_kind, carried_from) in (0, 2)),
  check (num_nonnulls(pulled_at, pulled_by) in (0, 2))
);
create index agenda_items_by_meeting on agenda_items (partnership_id, meeting_id, place);
create unique index agenda_items_standing on agenda_items (partnership_id, meeting_id, standing);
create unique index agenda_items_carried on agenda_items (partnership_id, meeting_id, carried_from);
select tenant_wall('agenda_items');

-- When each point was really on the table; a point taken up again has two turns.
create table agenda_turns (
  partnership_id uuid not null references partnerships (id),
  id uuid not null,
  meeting_id uuid not null,
  item_id uuid not null,
  began_at timestamptz not null,
  began_by text not null,
  ended_at timestamptz,
  primary key (partnership_id, id),
  foreign key (partnership_id, meeting_id) references meetings (partnership_id, id),
  foreign key (partnership_id, item_id) references agenda_items (partnership_id, id) on delete cascade,
  check (ended_at >= began_at)
);
-- One point at a time.
create unique index agenda_turns_now on agenda_turns (partnership_id, meeting_id) where ended_at is null;
create index agenda_turns_by_item on agenda_turns (partnership_id, item_id);
select tenant_wall('agenda_turns');

create table agenda_papers (
  partnership_id uuid not null references partnerships (id),
  id uuid not null,
  item_id uuid not null,
  attachment_id uuid not null,
  title text not null check (length(title) between 1 and 200),
  added_at timestamptz not null,
  added_by text not null,
  primary key (partnership_id, id),
  foreign key (partnership_id, item_id) references agenda_items (partnership_id, id) on delete cascade,
  foreign key (partnership_id, attachment_id) references attachments (partnership_id, id)
);
create index agenda_papers_by_item on agenda_papers (partnership_id, item_id);
select tenant_wall('agenda_papers');

-- “What should we talk about?”: what people round the table asked for, and what became of it.
create table agenda_proposals (
  partnership_id uuid not null references partnerships (id),
  id uuid not null,
  meeting_id uuid not null,
  person_id uuid,
  words text not null check (length(words) between 1 and 2000),
  tongue text not null,
  proposed_at timestamptz not null,
  item_id uuid,
  answered_at timestamptz,
  answered_by text,
  answer text check (answer in ('taken', 'not-now')),
  primary key (partnership_id, id),
  foreign key (partnership_id, meeting_id) references meetings (partnership_id, id),
  foreign key (partnership_id, person_id) references persons (partnership_id, id),
  foreign key (partnership_id, item_id) references agenda_items (partnership_id, id) on delete set null (item_id),
  check (num_nonnulls(answered_at, answered_by, answer) in (0, 3))
);
create index agenda_proposals_by_meeting on agenda_proposals (partnership_id, meeting_id);
select tenant_wall('agenda_proposals');

create table invitations (
  partnership_id uuid not null references partnerships (id),
  id uuid not null,
  meeting_id uuid not null,
  person_id uuid,
  organisation_id uuid,
  -- As it was when they were asked: 'chair', 'co-chair', 'member', 'ex-officio', 'observer', 'guest' …
  role text not null,
  invited_at timestamptz not null,
  invited_by text not null,
  -- The signed link by which they answer, and which sequence of the calendar entry they were last sent.
  link_id uuid,
  told_sequence int not null default 0,
  reminded_at timestamptz,
  reply text check (reply in ('yes', 'no', 'maybe', 'alternate')),
  replied_at timestamptz,
  alternate_name text check (length(alternate_name) between 1 and 200),
  alternate_email text check (length(alternate_email) between 3 and 254),
  needs text check (length(needs) between 1 and 1000),
  word text check (length(word) between 1 and 1000),
  withdrawn_at timestamptz,
  primary key (partnership_id, id),
  unique (partnership_id, meeting_id, person_id),
  foreign key (partnership_id, meeting_id) references meetings (partnership_id, id),
  foreign key (partnership_id, person_id) references persons (partnership_id, id),
  foreign key (partnership_id, organisation_id) references organisations (partnership_id, id),
  foreign key (partnership_id, link_id) references links (partnership_id, id),
  check (num_nonnulls(reply, replied_at) in (0, 2)),
  check ((reply = 'alternate') is not true or alternate_name is not null)
);
create index invitations_by_person on invitations (partnership_id, person_id);
select tenant_wall('invitations');

create table attendances (
  partnership_id uuid not null references partnerships (id),
  id uuid not null,
  meeting_id uuid not null,
  person_id uuid,
  -- Somebody who is not among the persons we know; both are null once a person was erased, and the count stays.
  name text check (length(name) between 1 and 200),
  organisation_id uuid,
  -- Whose seat they fill as an alternate.
  for_person_id uuid,
  -- Who speaks for them while they are away.
  proxy_to_id uuid,
  state text not null check (state in ('present', 'regrets', 'absent', 'guest', 'staff')),
  arrived_at timestamptz,
  left_at timestamptz,
  marked_at timestamptz not null,
  marked_by text not null,
  version int not null default 1,
  primary key (partnership_id, id),
  unique (partnership_id, meeting_id, person_id),
  foreign key (partnership_id, meeting_id) references meetings (partnership_id, id),
  foreign key (partnership_id, person_id) references persons (partnership_id, id),
  foreign key (partnership_id, for_person_id) references persons (partnership_id, id),
  foreign key (partnership_id, proxy_to_id) references persons (partnership_id, id),
  foreign key (partnership_id, organisation_id) references organisations (partnership_id, id),
  check (left_at >= arrived_at)
);
create index attendances_by_person on attendances (partnership_id, person_id);
create index attendances_by_organisation on attendances (partnership_id, organisation_id);
select tenant_wall('attendances');

-- Somebody says that a point touches them; once recused they count for nothing on it.
create table conflicts (
  partnership_id uuid not null references partnerships (id),
  id uuid not null,
  meeting_id uuid not null,
  item_id uuid not null,
  person_id uuid,
  words text check (length(words) between 1 and 1000),
  declared_at timestamptz not null,
  declared_by text not null,
  recused_at timestamptz,
  recused_by text,
  withdrawn_at timestamptz,
  withdrawn_by text,
  primary key (partnership_id, id),
  foreign key (partnership_id, meeting_id) references meetings (partnership_id, id),
  foreign key (partnership_id, item_id) references agenda_items (partnership_id, id),
  foreign key (partnership_id, person_id) references persons (partnership_id, id),
  check (num_nonnulls(recused_at, recused_by) in (0, 2)),
  check (num_nonnulls(withdrawn_at, withdrawn_by) in (0, 2))
);
create unique index conflicts_in_force on conflicts (partnership_id, item_id, person_id) where withdrawn_at is null;
create index conflicts_by_meeting on conflicts (partnership_id, meeting_id);
select tenant_wall('conflicts');

create table motions (
  partnership_id uuid not null references partnerships (id),
  id uuid not null,
  meeting_id uuid not null,
  -- Null: the consent agenda as a whole.
  item_id uuid,
  text jsonb not null check (jsonb_typeof(text) = 'object' and text <> '{}'::jsonb),
  mover_id uuid,
  seconder_id uuid,
  put_at timestamptz not null,
  put_by text not null,
  -- From this second on no voice counts; null: open until the chair says the outcome.
  closes_at timestamptz,
  decided_at timestamptz,
  decided_by text,
  manner text check (manner in ('counts', 'voices')),
  yes int check (yes >= 0),
  no int check (no >= 0),
  abstain int check (abstain >= 0),
  recused int check (recused >= 0),
  outcome text check (outcome in ('carried', 'defeated', 'withdrawn')),
  -- The rules, the quorum and the sum in words, as they were at that second.
  working jsonb,
  version int not null default 1,
  primary key (partnership_id, id),
  foreign key (partnership_id, meeting_id) references meetings (partnership_id, id),
  foreign key (partnership_id, item_id) references agenda_items (partnership_id, id),
  foreign key (partnership_id, mover_id) references persons (partnership_id, id),
  foreign key (partnership_id, seconder_id) references persons (partnership_id, id),
  check (mover_id <> seconder_id),
  check (num_nonnulls(decided_at, decided_by, outcome) in (0, 3))
);
create index motions_by_meeting on motions (partnership_id, meeting_id, put_at);
select tenant_wall('motions');

create table motion_voices (
  partnership_id uuid not null references partnerships (id),
  id uuid not null,
  motion_id uuid not null,
  person_id uuid,
  organisation_id uuid,
  voice text not null check (voice in ('yes', 'no', 'abstain')),
  given_at timestamptz not null,
  given_by text not null,
  primary key (partnership_id, id),
  unique (partnership_id, motion_id, person_id),
  foreign key (partnership_id, motion_id) references motions (partnership_id, id),
  foreign key (partnership_id, person_id) references persons (partnership_id, id),
  foreign key (partnership_id, organisation_id) references organisations (partnership_id, id)
);
select tenant_wall('motion_voices');

-- Quorum as it stood, written whenever it changes: what the minutes say of it, and its history over the years.
create table quorum_marks (
  partnership_id uuid not null references partnerships (id),
  id uuid not null,
  meeting_id uuid not null,
  -- Set when it was counted for one point, without those recused from it.
  item_id uuid,
  at timestamptz not null,
  call int not null check (call in (1, 2)),
  needed int not null,
  of int not null,
  here int not null,
  holds boolean not null,
  primary key (partnership_id, id),
  foreign key (partnership_id, meeting_id) references meetings (partnership_id, id),
  foreign key (partnership_id, item_id) references agenda_items (partnership_id, id)
);
create index quorum_marks_by_meeting on quorum_marks (partnership_id, meeting_id, at);
select tenant_wall('quorum_marks');
revoke update, delete on quorum_marks from porchlight_app;

-- A letter may carry a calendar entry: { method, content }.
alter table mails add column calendar jsonb;
alter table outbox add column calendar jsonb;
