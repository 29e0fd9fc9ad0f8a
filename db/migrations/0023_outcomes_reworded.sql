-- An outcome put in the words of somebody who confirmed it; what it said before stays.
create table outcome_rewordings (
  partnership_id uuid not null references partnerships (id),
  id uuid not null,
  outcome_id uuid not null,
  confirmation_id uuid not null,
  was jsonb not null,
  by_name text not null,
  reworded_at timestamptz not null,
  primary key (partnership_id, id),
  unique (partnership_id, confirmation_id),
  foreign key (partnership_id, outcome_id) references plan_outcomes (partnership_id, id),
  foreign key (partnership_id, confirmation_id) references outcome_confirmations (partnership_id, id)
);
create index outcome_rewordings_of on outcome_rewordings (partnership_id, outcome_id, reworded_at);
select tenant_wall('outcome_rewordings');
revoke update, delete on outcome_rewordings from porchlight_app;
