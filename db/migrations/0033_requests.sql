-- What somebody who opened the letter with everything held about them asks for; a person of the partnership settles it.
create table person_requests (
  partnership_id uuid not null references partnerships (id),
  id uuid not null,
  kind text not null check (kind in ('erasure', 'correction')),
  -- Null when nobody is known under the address any more, or only rooms hold something under it.
  person_id uuid,
  name text not null check (length(name) <= 200),
  email text not null check (length(email) <= 254),
  tongue text not null,
  said text check (length(said) between 1 and 2000),
  asked_at timestamptz not null,
  settled_at timestamptz,
  settled_by text,
  settled_as text check (settled_as in ('done', 'not-done')),
  because text check (length(because) between 1 and 2000),
  primary key (partnership_id, id),
  foreign key (partnership_id, person_id) references persons (partnership_id, id),
  check (num_nonnulls(settled_at, settled_by, settled_as) in (0, 3)),
  check (settled_as is distinct from 'not-done' or because is not null),
  check (kind = 'erasure' or said is not null or settled_at is not null)
);
select tenant_wall('person_requests');
-- Of two who ask the same at once, one request stands.
create unique index person_requests_open on person_requests (partnership_id, kind, lower(email)) where settled_at is null;

-- An application keeps what it led to when whoever sent it is removed; their address goes.
alter table member_applications drop constraint member_applications_email_check;
alter table member_applications add constraint member_applications_email_check
  check (email = '' or length(email) between 3 and 254);

-- In what the program may only add to, the name of somebody who is forgotten gives way to the mark; everything else in
-- these rows stays as it was written.
grant update (by_name) on plan_updates, promise_updates, plan_return_changes, outcome_confirmations, outcome_rewordings,
  member_application_events, member_listings, member_letters to porchlight_app;
grant update (signatory_name, signatory_title, by_name) on member_endorsements to porchlight_app;
grant update (recipient_name) on renewal_asks, plan_askings to porchlight_app;
grant update (begun_by) on renewal_rounds to porchlight_app;
grant update (by, letter_to) on approach_steps to porchlight_app;
grant update (made_by) on reference_terms to porchlight_app;
grant update (kept_by) on plan_editions to porchlight_app;
grant update (set_by) on small_numbers to porchlight_app;
grant update (entered_by) on indicator_breakdowns to porchlight_app;
grant update (published_by) on indicator_published to porchlight_app;
grant update (picked_by) on census_picks to porchlight_app;
grant update (said_by) on gap_scopes, gap_reaches, gap_terms to porchlight_app;
