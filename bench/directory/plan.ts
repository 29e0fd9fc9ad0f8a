import { createPartnership } from '#features/partnership/index.ts'
import { addOrganisation, addPerson } from '#features/people/index.ts'
import { addAction, addGoal, addPlan, adoptPlan, keepTags, reportOnAction } from '#features/plan/index.ts'
import { accountByEmail } from '#platform/auth/accounts.ts'
import { signInLinkFor } from '#platform/auth/sign-in-links.ts'
import { PageCache } from '#platform/http/page-cache.ts'
import { plainDate } from '#platform/time.ts'
import { appOver } from '../../src/serve.ts'
import { report } from '../program.ts'
import { openGround, percentile } from './ground.ts'

// The public page of a plan of 400 actions, and the staff board over 2,000 open ones, nothing kept in memory between.
const rounds = 80
const warm = 8
const actor = { kind: 'system', name: 'bench' } as const
const now = new Date()
const begun = new Date(now.getTime() - 50 * 86_400_000)
const verbs = ['Bring', 'Open', 'Translate', 'Train for', 'Fund', 'Map', 'Ask about']
const things = ['interpreters', 'a van', 'English classes', 'leases', 'the bus', 'childcare', 'first jobs']
const tags = ['lens:francophone', 'sdg:8', 'sdg:11', 'characteristic:housing', 'population:youth']

const ground = await openGround()
const { database, house } = ground.installation

/** A partnership whose adopted plan holds so many actions, a fifth of them heard of lately. */
async function partnershipWith(slug: string, actions: number): Promise<string> {
  const email = `ada@${slug}.example`
  const made = await createPartnership(
    database,
    actor,
    {
      slug,
      name: { en: `${slug} Immigration Partnership` },
      province: 'ON',
      timeZone: 'America/Toronto',
      stage: 'established',
      tongues: ['en', 'fr'],
      accent: '#1b6a56',
      vision: { en: 'Everyone who arrives finds a place.' },
      mandate: { en: 'We plan and act together.' },
      communities: [{ name: 'Lakeside', province: 'ON', lon: -78.3, lat: 44.3 }],
      host: { name: { en: 'Newcomer Centre' } },
      coordinator: { name: 'Ada Osei', email, phone: '705 555 0100' },
    },
    now,
  )
  if (!made.ok) throw new Error(made.why)
  await database.inPartnership(made.id, 'write', async db => {
    const leads: string[] = []
    for (let n = 0; n < 40; n += 1) {
      const organisationId = await addOrganisation(db, actor, { name: { en: `Organisation ${n}` } }, begun)
      await addPerson(db, actor, { name: `Person ${n}`, email: `p${n}@bench.example`, organisationId }, begun)
      leads.push(organisationId)
    }
    const plan = await addPlan(db, actor, { name: { en: 'Plan' }, from: 2026, to: 2031 }, begun)
    const goals: string[] = []
    for (let n = 0; n < 8; n += 1)
      goals.push(
        await addGoal(
          db,
          actor,
          plan,
          { title: { en: `${verbs[n % 7]} ${things[n % 7]} everywhere` } },
          begun,
        ),
      )
    for (let n = 0; n < actions; n += 1) {
      const added = await addAction(
        db,
        actor,
        {
          goalId: goals[n % goals.length] ?? '',
          title: { en: `${verbs[n % 7]} ${things[Math.floor(n / 7) % 7]} in town ${n}` },
          leadId: leads[n % leads.length],
          partnerIds: [leads[(n + 3) % leads.length] ?? ''],
          to: plainDate(new Date(now.getTime() + ((n % 200) - 60) * 86_400_000).toISOString().slice(0, 10)),
        },
        begun,
      )
      if (!added.ok) throw new Error(added.why)
      if (n % 3 === 0) await keepTags(db, actor, { actionId: added.id }, [tags[n % tags.length] ?? ''], begun)
      if (n % 5 === 0)
        await reportOnAction(
          db,
          actor,
          added.id,
          { said: n % 10 === 0 ? 'on-track' : 'stuck', sentence: { en: 'As we said.' } },
          { voice: 'staff' },
          now,
        )
    }
    const on = plainDate(begun.toISOString().slice(0, 10))
    if (on) await adoptPlan(db, actor, plan, on, begun)
  })
  return email
}

const app = appOver(ground.installation, new PageCache({ seconds: 0 }), () => new Date())

async function signedIn(email: string): Promise<string> {
  const account = await database.onSite('read', db => accountByEmail(db, email))
  const link = await database.onSite('write', db =>
    signInLinkFor(db, account?.id ?? '', house.origin, new Date(), 15),
  )
  const entered = await app.request(
    new Request(link, {
      method: 'POST',
      body: new URLSearchParams(),
      headers: { origin: house.origin },
      redirect: 'manual',
    }),
  )
  return entered.headers
    .getSetCookie()
    .map(each => each.split(';')[0])
    .join('; ')
}

async function measure(what: string, bar: number, path: string, cookie = ''): Promise<void> {
  const took: number[] = []
  for (let n = 0; n < rounds + warm; n += 1) {
    const began = performance.now()
    const answer = await app.request(new Request(`${house.origin}${path}`, { headers: { cookie } }))
    await answer.text()
    if (answer.status !== 200) throw new Error(`${path} answered ${answer.status}`)
    if (n >= warm) took.push(performance.now() - began)
  }
  const [p50, p95] = [percentile(took, 0.5), percentile(took, 0.95)]
  report(what, `p50 ${p50.toFixed(0)} ms, p95 ${p95.toFixed(0)} ms`, `p95 ≤ ${bar} ms`, p95 <= bar)
}

await partnershipWith('lakeside', 400)
await measure('plan page of 400 actions', 100, '/lakeside/plan')
await measure('  the same, one tag', 100, '/lakeside/plan?tag=sdg:8')
const email = await partnershipWith('prairie', 2_000)
await measure('board with 2,000 open actions', 150, '/prairie/plan/board', await signedIn(email))
await ground.leave()
