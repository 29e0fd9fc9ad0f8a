-- Spreadsheets of a plan that were edited elsewhere and brought back, what people answered to the questions they raised,
-- and every change that was taken from them.
create table plan_returns (
  partnership_id uuid not null references partnerships (id),
  id uuid not null,
  plan_id uuid not null,
  file_name text not null check (length(file_name) between 1 and 200),
  -- When the file left here, as it says itself; null when it does not.
  exported_at timestamptz,
  -- What stood in it, cell by cell.
  body jsonb not null,
  -- By question, what was answered; by change, that it was taken or left.
  answers jsonb not null default '{}'::jsonb,
  brought_at timestamptz not null,
  brought_by text not null,
  -- Nobody needs to look at it any more.
  ended_at timestamptz,
  ended_by text,
  version int not null,
  primary key (partnership_id, id),
  foreign key (partnership_id, plan_id) references plans (partnership_id, id),
  check (num_nonnulls(ended_at, ended_by) in (0, 2))
);
create index plan_returns_of_plan on plan_returns (partnership_id, plan_id, brought_at desc);
select tenant_wall('plan_returns');

-- Only ever added to: taking a change back is a row of its own.
create table plan_return_changes (
  partnership_id uuid not null references partnerships (id),
  id uuid not null,
  return_id uuid not null,
  -- The changes taken with one press share a taking.
  taking_id uuid not null,
  at timestamptz not null,
  by_name text not null,
  thing text not null check (thing in ('goal', 'objective', 'action')),
  subject uuid not null,
  field text not null,
  -- As kept, not as shown: an id, a day, a text; null is nothing.
  before text,
  after text,
  -- Asked of the council as an amendment; the plan itself is as it was.
  proposed boolean not null default false,
  undoes_id uuid,
  primary key (partnership_id, id),
  unique (partnership_id, undoes_id),
  foreign key (partnership_id, return_id) references plan_returns (partnership_id, id),
  foreign key (partnership_id, undoes_id) references plan_return_changes (partnership_id, id)
);
create index plan_return_changes_of_return on plan_return_changes (partnership_id, return_id, at);
select tenant_wall('plan_return_changes');
revoke update, delete on plan_return_changes from porchlight_app;
