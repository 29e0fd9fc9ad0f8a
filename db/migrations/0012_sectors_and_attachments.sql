-- Sectors by code, where the words were among those we name; what is written otherwise stays as written.
update organisations set sector = known.code
from (values
  ('settlement', 'settlement'), ('local government', 'local-government'), ('municipal', 'local-government'),
  ('education', 'education'), ('health', 'health'), ('employment', 'employment'),
  ('economic development', 'economic-development'), ('business', 'business'), ('housing', 'housing'),
  ('transport', 'transport'), ('justice', 'justice'), ('families', 'families'), ('social services', 'social-services'),
  ('faith', 'faith'), ('recreation', 'recreation'), ('library', 'library'), ('media', 'media'),
  ('research', 'research'), ('labour', 'labour'), ('anti-racism', 'anti-racism'), ('francophone', 'francophone'),
  ('indigenous', 'indigenous')
) as known (written, code)
where lower(trim(sector)) = known.written;

-- The community an organisation speaks for; null means the whole area.
alter table organisations add column community_id uuid;
alter table organisations add constraint organisations_community
  foreign key (partnership_id, community_id) references communities (partnership_id, id) on delete set null (community_id);

-- Files people hand in: letters of support, papers, old minutes. The bytes are kept in the file store, under `key`.
create table attachments (
  partnership_id uuid not null references partnerships (id),
  id uuid not null,
  name text not null check (length(name) between 1 and 200),
  type text not null,
  bytes int not null check (bytes > 0),
  key text not null,
  added_at timestamptz not null,
  added_by text not null,
  primary key (partnership_id, id),
  unique (partnership_id, key)
);
select tenant_wall('attachments');

-- Which local day's rounds have been begun in each partnership: reminders and the like, once a day.
create table rounds (
  partnership_id uuid not null references partnerships (id),
  id uuid not null,
  day date not null,
  begun_at timestamptz not null,
  primary key (partnership_id, id),
  unique (partnership_id, day)
);
select tenant_wall('rounds');
