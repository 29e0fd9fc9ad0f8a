-- Tables of the census as they were brought: how many speak which language in which of its areas. A figure that was
-- held back is kept as one nobody knows.
create table census_tables (
  partnership_id uuid not null references partnerships (id),
  id uuid not null,
  title text not null check (length(title) between 1 and 200),
  source text not null check (length(source) between 1 and 300),
  as_of date not null,
  -- Counts are rounded to this; none where nobody said.
  rounding int check (rounding between 2 and 1000),
  -- Whom it counts, in words.
  reach text not null check (length(reach) between 1 and 300),
  brought_by text not null,
  brought_at timestamptz not null,
  withdrawn_by text,
  withdrawn_at timestamptz,
  primary key (partnership_id, id),
  check (num_nonnulls(withdrawn_by, withdrawn_at) in (0, 2))
);
select tenant_wall('census_tables');

create table census_figures (
  partnership_id uuid not null references partnerships (id),
  id uuid not null,
  table_id uuid not null,
  line int not null,
  area text not null check (length(area) between 1 and 200),
  area_type text not null check (length(area_type) <= 40),
  province text not null check (length(province) <= 60),
  -- As the table writes it, and its code where it is one language we know.
  written text not null check (length(written) between 1 and 200),
  language text check (length(language) between 2 and 20),
  speakers int check (speakers >= 0),
  primary key (partnership_id, id),
  unique (partnership_id, table_id, area, area_type, province, written),
  foreign key (partnership_id, table_id) references census_tables (partnership_id, id)
);
create index census_figures_of_language on census_figures (partnership_id, language);
select tenant_wall('census_figures');
revoke update, delete on census_figures from porchlight_app;

-- Which area of the census a person picked for a community; none of them is an answer too. The latest stands.
create table census_picks (
  partnership_id uuid not null references partnerships (id),
  id uuid not null,
  community_id uuid not null,
  area text check (length(area) between 1 and 200),
  area_type text check (length(area_type) <= 40),
  province text check (length(province) <= 60),
  picked_by text not null,
  picked_at timestamptz not null,
  primary key (partnership_id, id),
  foreign key (partnership_id, community_id) references communities (partnership_id, id),
  check (num_nonnulls(area, area_type, province) in (0, 3))
);
create index census_picks_latest on census_picks (partnership_id, community_id, picked_at desc);
select tenant_wall('census_picks');
revoke update, delete on census_picks from porchlight_app;

-- How many people need something somewhere, as somebody estimates it or answered in a survey.
create table demand_figures (
  partnership_id uuid not null references partnerships (id),
  id uuid not null,
  basis text not null check (basis in ('estimate', 'survey')),
  need text not null check (length(need) between 1 and 60),
  community_id uuid not null,
  language text check (length(language) between 2 and 20),
  status text check (length(status) between 1 and 60),
  time_of_day text check (time_of_day in ('daytime', 'evening', 'weekend')),
  least int not null check (least >= 0),
  most int not null,
  source text not null check (length(source) between 1 and 300),
  as_of date not null,
  respondents int check (respondents >= 1),
  reach text not null check (length(reach) between 1 and 300),
  note text check (length(note) <= 2000),
  given_by text not null,
  given_at timestamptz not null,
  withdrawn_by text,
  withdrawn_at timestamptz,
  primary key (partnership_id, id),
  foreign key (partnership_id, community_id) references communities (partnership_id, id),
  check (most >= least),
  check ((basis = 'survey') = (respondents is not null)),
  check (num_nonnulls(withdrawn_by, withdrawn_at) in (0, 2))
);
create index demand_figures_of_cell on demand_figures (partnership_id, community_id, need);
select tenant_wall('demand_figures');

-- How often, in one month, somebody had to be sent away. A count and never a person.
create table unmet_requests (
  partnership_id uuid not null references partnerships (id),
  id uuid not null,
  need text not null check (length(need) between 1 and 60),
  community_id uuid not null,
  language text check (length(language) between 2 and 20),
  status text check (length(status) between 1 and 60),
  month date not null check (extract(day from month) = 1),
  times int not null check (times between 1 and 100000),
  -- Where they were asked.
  counted_by text not null check (length(counted_by) between 1 and 200),
  -- Whoever was asked by letter; none where staff entered it.
  link_id uuid,
  given_by text not null,
  given_at timestamptz not null,
  withdrawn_by text,
  withdrawn_at timestamptz,
  primary key (partnership_id, id),
  foreign key (partnership_id, community_id) references communities (partnership_id, id),
  check (num_nonnulls(withdrawn_by, withdrawn_at) in (0, 2))
);
create unique index unmet_requests_once
  on unmet_requests (partnership_id, counted_by, need, community_id, language, status, month)
  nulls not distinct where withdrawn_at is null;
create index unmet_requests_of_cell on unmet_requests (partnership_id, community_id, need);
select tenant_wall('unmet_requests');

-- Minutes of travel between communities, as a table was brought. The latest that was not withdrawn is used.
create table travel_tables (
  partnership_id uuid not null references partnerships (id),
  id uuid not null,
  source text not null check (length(source) between 1 and 300),
  as_of date not null,
  -- [from, to, minutes], communities by id.
  times jsonb not null,
  brought_by text not null,
  brought_at timestamptz not null,
  withdrawn_by text,
  withdrawn_at timestamptz,
  primary key (partnership_id, id),
  check (num_nonnulls(withdrawn_by, withdrawn_at) in (0, 2))
);
create index travel_tables_latest on travel_tables (partnership_id, brought_at desc);
select tenant_wall('travel_tables');
