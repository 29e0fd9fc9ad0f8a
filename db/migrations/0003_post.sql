-- Letters waiting, gone or failed. Queued in the same transaction as what they tell of.
create table mails (
  partnership_id uuid not null references partnerships (id),
  id uuid not null,
  from_name text not null,
  to_name text not null,
  to_email text not null,
  tongue text not null,
  subject text not null,
  text text not null,
  html text not null,
  about text,
  -- Given at the first try, the same at every later one.
  message_id text,
  state text not null check (state in ('queued', 'sent', 'failed')),
  tries int not null check (tries >= 0),
  last_error text,
  queued_at timestamptz not null,
  claimed_until timestamptz,
  sent_at timestamptz,
  failed_at timestamptz,
  primary key (partnership_id, id),
  check ((state = 'sent') = (sent_at is not null)),
  check ((state = 'failed') = (failed_at is not null))
);
create index mails_unsent on mails (partnership_id, queued_at) where state <> 'sent';
create index mails_about on mails (partnership_id, about) where about is not null;
select tenant_wall('mails');

-- Signed links: the token itself is only ever in the letter.
create table links (
  partnership_id uuid not null references partnerships (id),
  id uuid not null,
  token_hash text not null,
  purpose text not null,
  subject text not null,
  recipient_name text not null,
  recipient_email text not null,
  sent_by text not null,
  sent_at timestamptz not null,
  expires_at timestamptz not null,
  uses text not null check (uses in ('once', 'many')),
  used_at timestamptz,
  revoked_at timestamptz,
  primary key (partnership_id, id),
  unique (partnership_id, token_hash),
  check (expires_at > sent_at)
);
create index links_by_subject on links (partnership_id, purpose, subject);
select tenant_wall('links');

-- Where letters go while there is no mail server: development only, outside every partnership.
create table outbox (
  id uuid primary key,
  at timestamptz not null,
  message_id text not null,
  from_address text not null,
  to_address text not null,
  subject text not null,
  text text not null,
  html text not null
);
create index outbox_by_time on outbox (at desc);
grant select, insert, update, delete on outbox to porchlight_app;
