import { addGroup, makePromise } from '#features/groups/index.ts'
import { createPartnership } from '#features/partnership/index.ts'
import { addPerson } from '#features/people/index.ts'
import { accountByEmail } from '#platform/auth/accounts.ts'
import { signInLinkFor } from '#platform/auth/sign-in-links.ts'
import { PageCache } from '#platform/http/page-cache.ts'
import { plainDate } from '#platform/time.ts'
import { appOver } from '../../src/serve.ts'
import { report } from '../program.ts'
import { openGround, percentile } from './ground.ts'

// The board of promises with 2,000 of them open, as a coordinator turns its pages; nothing kept between them.
const open = 2_000
const rounds = 120
const actor = { kind: 'system', name: 'bench' } as const
const now = new Date()
const verbs = ['Write to', 'Call', 'Ask', 'Visit', 'Invite', 'Send the plan to', 'Follow up with']
const whom = [
  'the city',
  'the bus company',
  'the library',
  'the school board',
  'the health unit',
  'employers',
  'landlords',
]

const ground = await openGround()
const { database } = ground.installation
const slug = 'lakeside'
const email = 'ada@lakeside.example'
const made = await createPartnership(
  database,
  actor,
  {
    slug,
    name: { en: 'Lakeside Immigration Partnership' },
    province: 'ON',
    timeZone: 'America/Toronto',
    stage: 'established',
    tongues: ['en', 'fr'],
    accent: '#1b6a56',
    vision: { en: 'Everyone who arrives finds a place.' },
    mandate: { en: 'We plan and act together.' },
    communities: [{ name: 'Lakeside', province: 'ON', lon: -78.3, lat: 44.3 }],
    host: { name: { en: 'Lakeside Newcomer Centre' } },
    coordinator: { name: 'Ada Osei', email, phone: '705 555 0100' },
  },
  now,
)
if (!made.ok) throw new Error(made.why)
await database.inPartnership(made.id, 'write', async db => {
  const groups: string[] = []
  for (let n = 0; n < 6; n += 1)
    groups.push(
      await addGroup(db, actor, { name: { en: `Working group ${n + 1}` }, kind: 'working-group' }, now),
    )
  const people: string[] = []
  for (let n = 0; n < 80; n += 1)
    people.push(await addPerson(db, actor, { name: `Person ${n}`, email: `p${n}@bench.example` }, now))
  for (let n = 0; n < open; n += 1) {
    const due = plainDate(new Date(now.getTime() + ((n % 150) - 60) * 86_400_000).toISOString().slice(0, 10))
    const madeOn = plainDate('2026-01-20')
    if (!due || !madeOn) throw new Error('no day')
    const kept = await makePromise(
      db,
      actor,
      {
        groupId: groups[n % groups.length] ?? '',
        sentence: { en: `${verbs[n % 7]} ${whom[Math.floor(n / 7) % 7]} about stop ${n}` },
        personId: people[n % people.length],
        due,
        public: n % 2 === 0,
        madeOn,
      },
      now,
    )
    if (!kept.ok) throw new Error(kept.why)
  }
})

const { origin } = ground.installation.house
const app = appOver(ground.installation, new PageCache({ seconds: 0 }), () => new Date())
const account = await database.onSite('read', db => accountByEmail(db, email))
const link = await database.onSite('write', db =>
  signInLinkFor(db, account?.id ?? '', origin, new Date(), 15),
)
const entered = await app.request(
  new Request(link, { method: 'POST', body: new URLSearchParams(), headers: { origin }, redirect: 'manual' }),
)
const cookie = entered.headers
  .getSetCookie()
  .map(each => each.split(';')[0])
  .join('; ')
const browser = (path: string) => app.request(new Request(`${origin}${path}`, { headers: { cookie } }))
const pages = [
  '?state=open',
  '?state=late',
  '?state=open&page=20',
  '?state=late&page=7',
  '?state=open&words=library',
  '?state=done',
]
const measured: number[] = []
for (let n = 0; n < rounds + 12; n += 1) {
  const began = performance.now()
  const answer = await browser(`/${slug}/groups/promises${pages[n % pages.length]}`)
  await answer.text()
  if (answer.status !== 200) throw new Error(`The board answered ${answer.status}`)
  if (n >= 12) measured.push(performance.now() - began)
}
const [p50, p95] = [percentile(measured, 0.5), percentile(measured, 0.95)]
report(
  `board of ${open} open promises`,
  `p50 ${p50.toFixed(1)} ms, p95 ${p95.toFixed(1)} ms`,
  'p95 ≤ 150 ms',
  p95 <= 150,
)
await ground.leave()
