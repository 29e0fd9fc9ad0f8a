-- The program logs in as porchlight_app: it owns nothing and cannot bypass row-level security.
do $$ begin
  if not exists (select from pg_roles where rolname = 'porchlight_app') then
    create role porchlight_app login nosuperuser nocreatedb nocreaterole nobypassrls;
  end if;
end $$;
grant usage on schema public to porchlight_app;

create extension if not exists pg_trgm;

-- With no partnership set this is null, and every policy then shows nothing.
create function current_partnership() returns uuid language sql stable parallel safe
  as $$ select nullif(current_setting('app.partnership_id', true), '')::uuid $$;

-- The second and third net for one table: forced row-level security, and grants to the program's role.
create function tenant_wall(name regclass) returns void language plpgsql as $$
begin
  execute format('alter table %s enable row level security', name);
  execute format('alter table %s force row level security', name);
  execute format('create policy inside_partnership on %s using (partnership_id = (select current_partnership())) with check (partnership_id = (select current_partnership()))', name);
  execute format('grant select, insert, update, delete on %s to porchlight_app', name);
end $$;

-- The list of partnerships is public; changing one needs to be inside it.
create table partnerships (
  id uuid primary key,
  slug text not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  name jsonb not null,
  province text not null,
  time_zone text not null,
  tongues text[] not null,
  accent text not null,
  stage text not null check (stage in ('starting', 'established')),
  created_at timestamptz not null,
  changed_at timestamptz not null
);
alter table partnerships enable row level security;
alter table partnerships force row level security;
create policy everyone_reads on partnerships for select using (true);
create policy made_inside on partnerships for insert with check (id = (select current_partnership()));
create policy changed_inside on partnerships for update using (id = (select current_partnership()));
create policy removed_inside on partnerships for delete using (id = (select current_partnership()));
grant select, insert, update, delete on partnerships to porchlight_app;

create table activity (
  partnership_id uuid not null references partnerships (id),
  id uuid not null,
  at timestamptz not null,
  verb text not null,
  subject uuid,
  actor_kind text not null check (actor_kind in ('account', 'link', 'system')),
  actor_id text,
  actor_name text not null,
  public boolean not null,
  detail jsonb not null,
  primary key (partnership_id, id)
);
create index activity_by_time on activity (partnership_id, at desc);
create index activity_by_subject on activity (partnership_id, subject, at desc);
select tenant_wall('activity');
-- The log is only ever added to.
revoke update, delete on activity from porchlight_app;

create table role_grants (
  partnership_id uuid not null references partnerships (id),
  id uuid not null,
  account_id text not null,
  role text not null check (role in ('coordinator', 'staff', 'chair', 'contact')),
  -- What the role is held over: a group for its chair, an organisation for its contact.
  about uuid,
  granted_at timestamptz not null,
  primary key (partnership_id, id),
  unique nulls not distinct (partnership_id, account_id, role, about)
);
select tenant_wall('role_grants');

-- A repeated submit happens once: the key is taken by the first, whose answer the others get.
create table submissions (
  partnership_id uuid not null references partnerships (id),
  id uuid not null,
  body_hash text not null,
  location text,
  at timestamptz not null,
  primary key (partnership_id, id)
);
create index submissions_by_age on submissions (at);
select tenant_wall('submissions');

-- Counts of tries, shared by all processes; losing them in a crash is fine.
create unlogged table rate_limits (
  key text not null,
  span_start timestamptz not null,
  used int not null,
  primary key (key, span_start)
);
create index rate_limits_by_age on rate_limits (span_start);
grant select, insert, update, delete on rate_limits to porchlight_app;
