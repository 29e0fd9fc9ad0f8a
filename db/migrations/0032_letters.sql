-- A letter that did not arrive stays in sight until somebody sends it again or sets it aside.
alter table mails
  add column set_aside_at timestamptz,
  add column set_aside_by text;
alter table mails add constraint mails_set_aside_whole check ((set_aside_at is null) = (set_aside_by is null));
create index mails_by_time on mails (partnership_id, queued_at desc);
