import pg from 'pg'
import { holdEmbedded } from '../src/running.ts'
import { forget, report, startProgram } from './program.ts'

// The members' list as of any day, over ten years of joining and leaving: 3,000 memberships, each renewed now and then
// with goals taken on. Rows are put in as the commands would; what is measured is reading them, through the whole program.
const memberships = 3_000
const asks = 60
const bar = 100
const at = Number(process.env.PORT ?? 8394)

const program = await startProgram(at, { PAGE_CACHE_SECONDS: '0' })
const random = (() => {
  let seed = 20_260_101
  return () => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648
    return seed / 2_147_483_648
  }
})()
const dayFrom = (start: string, days: number) =>
  new Date(Date.parse(`${start}T00:00:00Z`) + Math.floor(days) * 86_400_000).toISOString().slice(0, 10)

const held = await holdEmbedded(program.data, true, () => {})
const owner = new pg.Client({ connectionString: held.ownerUrl })
await owner.connect()
await owner.query(`begin;
  create temporary table here on commit drop as select id from partnerships where slug = 'peterborough';
  alter table organisations no force row level security; alter table members no force row level security;
  alter table member_endorsements no force row level security; alter table member_commitments no force row level security`)
const inserted = await owner.query(
  `with made as (
     select gen_random_uuid() as organisation, gen_random_uuid() as member, n, date '2016-01-01' + (random() * 3600)::int as since
     from generate_series(1, $1::int) n
   ), organisations_made as (
     insert into organisations (partnership_id, id, name, kind, sector, folded, version, created_at, changed_at)
     select here.id, organisation, jsonb_build_object('en', 'Neighbourhood association ' || n, 'fr', 'Association de quartier ' || n),
       case when n % 9 = 0 then 'business' when n % 31 = 0 then 'municipality' else 'organisation' end,
       (array['health', 'housing', 'education', 'business', 'transport', 'families'])[1 + n % 6],
       'neighbourhood association ' || n, 1, now(), now() from made, here returning id
   ), members_made as (
     insert into members (partnership_id, id, kind, organisation_id, since, statement_version, endorsed_at, endorsed_by, ended_on, ended_at, ended_by, ended_because)
     select here.id, member, case when n % 9 = 0 then 'business' when n % 31 = 0 then 'municipality' else 'organisation' end,
       organisation, since, 1, since, 'Bench', case when n % 3 = 0 then since + 400 end, case when n % 3 = 0 then now() end,
       case when n % 3 = 0 then 'Bench' end, case when n % 3 = 0 then 'Left' end from made, here returning id, since
   ), agreed as (
     insert into member_endorsements (partnership_id, id, member_id, day, at, statement_version, plan_id, edition, involvement, signatory_name, how, by_name)
     select here.id, gen_random_uuid(), members_made.id, members_made.since + again * 365, now(), 1, plans.id, plans.edition, 'member', 'Somebody', 'staff', 'Bench'
     from members_made, here, generate_series(0, 2) again,
       lateral (select id, edition from plans where partnership_id = here.id and state = 'adopted' limit 1) plans
     returning id, member_id
   )
   insert into member_commitments (partnership_id, id, endorsement_id, member_id, goal_id)
   select here.id, gen_random_uuid(), agreed.id, agreed.member_id, goal.id from agreed, here,
     lateral (select plan_goals.id from plan_goals join plans on plans.id = plan_goals.plan_id and plans.state = 'adopted'
       where plan_goals.partnership_id = here.id order by plan_goals.place limit 2) goal`,
  [memberships],
)
await owner.query(`alter table organisations force row level security; alter table members force row level security;
  alter table member_endorsements force row level security; alter table member_commitments force row level security;
  commit; analyze`)
await owner.end()
console.log(`     ${memberships} memberships, ${inserted.rowCount} promises`)

async function ask(path: string): Promise<number> {
  const began = performance.now()
  const answer = await fetch(program.url + path, { headers: { 'accept-language': 'en' } })
  await answer.arrayBuffer()
  if (!answer.ok) throw new Error(`${path}: ${answer.status}`)
  return performance.now() - began
}

const quantile = (times: readonly number[], share: number) =>
  times.toSorted((a, b) => a - b)[Math.floor(times.length * share)] ?? 0

try {
  for (const [what, path] of [
    ['list page', '/peterborough/members?'],
    ['list narrowed to a sector', '/peterborough/members?sector=health&'],
    ['whole list as JSON', '/peterborough/members/list.json?'],
  ] as const) {
    for (let n = 0; n < 10; n += 1) await ask(`${path}on=2020-0${(n % 9) + 1}-01`)
    const times: number[] = []
    // The public groups page asked in turns with it: how busy the machine is.
    const beside: number[] = []
    for (let n = 0; n < asks; n += 1) {
      times.push(await ask(`${path}on=${dayFrom('2016-02-01', random() * 3_500)}`))
      beside.push(await ask(`/peterborough/groups?n=${n}`))
    }
    const [middle, slow] = [quantile(times, 0.5), quantile(times, 0.95)]
    const ratio = (middle / quantile(beside, 0.5)).toFixed(1)
    const told = `p50 ${middle.toFixed(0)} ms, p95 ${slow.toFixed(0)} ms (${ratio} × groups page)`
    report(`${what}, as of a random day`, told, `p95 ≤ ${bar} ms`, slow <= bar)
  }
} finally {
  await program.stop()
  await forget(program.data)
}
