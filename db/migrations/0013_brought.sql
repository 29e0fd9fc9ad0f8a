-- A file of what a partnership had before it came: its tables as read, how its columns are understood, what was made of it.
create table brought (
  partnership_id uuid not null references partnerships (id),
  id uuid not null,
  -- Which kind of list it is: members, rosters, plan …
  kind text not null,
  name text not null check (length(name) between 1 and 200),
  tables jsonb not null,
  -- Which of its tables, which of that table's rows holds the headings, and which column holds what.
  reading jsonb not null,
  brought_at timestamptz not null,
  brought_by text not null,
  taken_at timestamptz,
  taken_by text,
  made jsonb,
  undone_at timestamptz,
  undone_by text,
  -- What could not be taken back, because something was built on it since.
  kept int,
  primary key (partnership_id, id),
  check (num_nonnulls(taken_at, taken_by, made) in (0, 3)),
  check (num_nonnulls(undone_at, undone_by, kept) in (0, 3)),
  check (undone_at is null or taken_at is not null)
);
create index brought_by_time on brought (partnership_id, brought_at desc);
select tenant_wall('brought');

-- Minutes from before the partnership kept them here: a file, the day of the meeting and its group.
create table old_minutes (
  partnership_id uuid not null references partnerships (id),
  id uuid not null,
  group_id uuid not null,
  -- Null until somebody says: a file's name does not always tell.
  held_on date,
  attachment_id uuid not null,
  public boolean not null,
  added_at timestamptz not null,
  added_by text not null,
  primary key (partnership_id, id),
  foreign key (partnership_id, group_id) references groups (partnership_id, id),
  foreign key (partnership_id, attachment_id) references attachments (partnership_id, id)
);
create index old_minutes_of_group on old_minutes (partnership_id, group_id, held_on desc);
select tenant_wall('old_minutes');
