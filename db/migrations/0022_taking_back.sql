-- What a list brought in can be taken back again as long as nothing has come to rest on it. Endorsements and updates are
-- only ever added to; these two functions remove exactly those an import made, and refuse everything else.
create function forget_imported_member(of_member uuid) returns boolean
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  here uuid := public.current_partnership();
begin
  if exists (select from public.member_endorsements
             where partnership_id = here and member_id = of_member and how <> 'import') then
    return false;
  end if;
  delete from public.member_commitments where partnership_id = here and member_id = of_member;
  delete from public.member_endorsements where partnership_id = here and member_id = of_member;
  delete from public.members where partnership_id = here and id = of_member;
  return found;
end $$;
revoke all on function forget_imported_member from public;
grant execute on function forget_imported_member to porchlight_app;

create function forget_imported_action(of_action uuid) returns boolean
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  here uuid := public.current_partnership();
  its_stations uuid[];
begin
  -- Whatever was said of it after the moment it was brought is somebody's word.
  if exists (select from public.plan_updates said join public.plan_actions action
             on action.partnership_id = said.partnership_id and action.id = said.action_id
             where said.partnership_id = here and said.action_id = of_action and said.at <> action.created_at) then
    return false;
  end if;
  its_stations := array(
    select id from public.stations where partnership_id = here and room = 'plan'
      and (subject = of_action
        or subject in (select id from public.plan_updates where partnership_id = here and action_id = of_action)));
  -- Ties that lead anywhere else stay, and with them the station and the action.
  delete from public.ties where partnership_id = here and from_id = any (its_stations) and to_id = any (its_stations);
  delete from public.stations where partnership_id = here and id = any (its_stations);
  delete from public.plan_updates where partnership_id = here and action_id = of_action;
  delete from public.plan_partners where partnership_id = here and action_id = of_action;
  delete from public.plan_actions where partnership_id = here and id = of_action;
  return found;
end $$;
revoke all on function forget_imported_action from public;
grant execute on function forget_imported_action to porchlight_app;
