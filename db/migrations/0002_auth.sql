-- Accounts stand outside the partnership wall: one person may hold roles in several partnerships.
create schema auth;
grant usage on schema auth to porchlight_app;

create table auth.user (
  id text primary key,
  name text not null,
  -- Folded to lower case, for comparing; written_email keeps what was typed, for writing to.
  email text not null unique,
  written_email text not null,
  email_verified boolean not null default false,
  image text,
  tongue text not null,
  two_factor_enabled boolean not null default false,
  created_at timestamptz not null,
  updated_at timestamptz not null
);

-- The token itself is only in the person's cookie.
create table auth.session (
  id text primary key,
  user_id text not null references auth.user (id) on delete cascade,
  token_hash text not null unique,
  expires_at timestamptz not null,
  ip_address text,
  user_agent text,
  created_at timestamptz not null,
  updated_at timestamptz not null
);
create index session_by_user on auth.session (user_id);

-- Ways in that better-auth keeps: here only the password of a person who set one.
create table auth.account (
  id text primary key,
  user_id text not null references auth.user (id) on delete cascade,
  account_id text not null,
  provider_id text not null,
  access_token text,
  refresh_token text,
  id_token text,
  access_token_expires_at timestamptz,
  refresh_token_expires_at timestamptz,
  scope text,
  password text,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  unique (provider_id, account_id)
);
create index account_by_user on auth.account (user_id);

-- Challenges under way: a passkey's, a second step's. Identifiers are hashed.
create table auth.verification (
  id text primary key,
  identifier text not null,
  value text not null,
  expires_at timestamptz not null,
  created_at timestamptz not null,
  updated_at timestamptz not null
);
create index verification_by_identifier on auth.verification (identifier);

create table auth.two_factor (
  id text primary key,
  user_id text not null unique references auth.user (id) on delete cascade,
  secret text not null,
  backup_codes text not null,
  verified boolean not null default true,
  failed_verification_count int not null default 0,
  locked_until timestamptz
);

create table auth.passkey (
  id text primary key,
  user_id text not null references auth.user (id) on delete cascade,
  name text,
  public_key text not null,
  credential_id text not null unique,
  counter bigint not null,
  device_type text not null,
  backed_up boolean not null,
  transports text,
  aaguid text,
  created_at timestamptz
);
create index passkey_by_user on auth.passkey (user_id);

-- Somebody asked for a link; whether the address is known is found out by background work.
create table auth.sign_in_request (
  id uuid primary key,
  written_email text not null,
  tongue text not null,
  to_path text not null,
  asked_at timestamptz not null
);
create index sign_in_request_by_age on auth.sign_in_request (asked_at);

create table auth.sign_in_link (
  id uuid primary key,
  user_id text not null references auth.user (id) on delete cascade,
  token_hash text not null unique,
  to_path text not null,
  made_at timestamptz not null,
  expires_at timestamptz not null,
  used_at timestamptz,
  revoked_at timestamptz
);
create index sign_in_link_by_user on auth.sign_in_link (user_id);
create index sign_in_link_by_end on auth.sign_in_link (expires_at);

grant select, insert, update, delete on all tables in schema auth to porchlight_app;
