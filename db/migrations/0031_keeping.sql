-- Providers are asked at a rhythm whether what is listed of them is still right; what they answered; what is disputed.

-- How often every listing is asked about. The one in force has not ended.
create table listing_rhythms (
  partnership_id uuid not null references partnerships (id),
  id uuid not null,
  every_months int not null check (every_months between 1 and 24),
  begun_by text not null,
  begun_at timestamptz not null,
  ended_by text,
  ended_at timestamptz,
  primary key (partnership_id, id),
  check (num_nonnulls(ended_by, ended_at) in (0, 2))
);
create unique index listing_rhythms_in_force on listing_rhythms (partnership_id) where ended_at is null;
select tenant_wall('listing_rhythms');

-- One letter to one address, about all that is listed there.
create table listing_letters (
  partnership_id uuid not null references partnerships (id),
  id uuid not null,
  organisation_id uuid not null,
  recipient_name text not null,
  recipient_email text not null,
  asked_by text not null,
  asked_at timestamptz not null,
  primary key (partnership_id, id),
  foreign key (partnership_id, organisation_id) references organisations (partnership_id, id)
);
create index listing_letters_by_organisation on listing_letters (partnership_id, organisation_id, asked_at);
select tenant_wall('listing_letters');

create table listing_askings (
  partnership_id uuid not null references partnerships (id),
  id uuid not null,
  letter_id uuid not null,
  service_id uuid not null,
  asked_on date not null,
  -- The silence it was asked in: the day somebody last spoke for the listing.
  since date not null,
  -- 1, 2, 3 by the rhythm; 0 when staff asked by hand.
  nth int not null check (nth between 0 and 3),
  answer text check (answer in ('right', 'changed', 'paused', 'ended', 'not-ours')),
  answered_at timestamptz,
  primary key (partnership_id, id),
  unique (partnership_id, letter_id, service_id),
  foreign key (partnership_id, letter_id) references listing_letters (partnership_id, id),
  foreign key (partnership_id, service_id) references services (partnership_id, id),
  check (num_nonnulls(answer, answered_at) in (0, 2))
);
create index listing_askings_by_service on listing_askings (partnership_id, service_id, asked_on);
select tenant_wall('listing_askings');

alter table listing_mistakes
  add column by text not null default 'visitor' check (by in ('visitor', 'provider')),
  -- When its provider was asked about it.
  add column passed_on_at timestamptz;
