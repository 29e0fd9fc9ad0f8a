import { importFile, searchServices } from '#features/directory/index.ts'
import { PageCache } from '#platform/http/page-cache.ts'
import { appOver } from '../../src/serve.ts'
import { report } from '../program.ts'
import { bigList } from './a-big-list.ts'
import { openGround, percentile } from './ground.ts'

// Questions as people ask them, over 10,000 services or as many as are named (`bench/search.ts 100000`), 16 at a time,
// nothing kept in memory between them.
const size = Number(process.argv[2] ?? 10_000)
const bar = size > 10_000 ? 250 : 100
const connections = 16
const rounds = size > 10_000 ? 8 : 40
const questions = [
  'english class',
  'cours d’anglais',
  'englsh clas',
  'settlement',
  'job search',
  'recherche d’emploi',
  'emploi',
  'citizenship test',
  'citoyenneté',
  'volunteer',
  'bénévolat',
  'women',
  'refugee',
  'réfugiés',
  'winnipeg',
  'brandon newcomer',
  'calgary immigrant services',
  'language assessment',
  'évaluation linguistique',
  'دروس اللغة',
  'عمل',
  'multicultral',
  'libary',
  'youth job',
  'seniors',
  'francophone',
  'ymca',
  'yorkton',
  'literacy',
  'ukrainian',
  'langage trainning',
  'lethbridge college',
  'aide',
  'robots',
  'food bank',
  'portage avenue',
  'main street',
  'help for refugees winnipeg',
  'clases de inglés',
  '',
]

const ground = await openGround()
const { installation, partnershipId, slug } = ground
const actor = { kind: 'system', name: 'bench' } as const
await importFile(
  installation.database,
  partnershipId,
  actor,
  bigList(size),
  { name: 'list.json' },
  new Date(),
)

/** Milliseconds each question took, so many at a time. */
async function measure(ask: (question: string) => Promise<unknown>): Promise<number[]> {
  const waiting = Array.from({ length: rounds }, () => questions).flat()
  const took: number[] = []
  const one = async () => {
    for (let question = waiting.pop(); question !== undefined; question = waiting.pop()) {
      const began = performance.now()
      await ask(question)
      took.push(performance.now() - began)
    }
  }
  await Promise.all(Array.from({ length: connections }, one))
  return took
}

const show = (took: readonly number[]) =>
  `p50 ${percentile(took, 0.5).toFixed(0)} ms, p95 ${percentile(took, 0.95).toFixed(0)} ms`
const search = (question: string) =>
  installation.database.inPartnership(partnershipId, 'read', db =>
    searchServices(db, question, {}, new Date()),
  )
for (const question of questions) await search(question)
const found = await measure(search)
report(
  `the search of ${size} services, ${connections} at a time`,
  show(found),
  `p95 ≤ ${bar} ms`,
  percentile(found, 0.95) <= bar,
)

const app = appOver(installation, new PageCache({ seconds: 0 }))
const page = async (question: string) => {
  const answer = await app.request(`/${slug}/services?q=${encodeURIComponent(question)}`)
  if (answer.status !== 200) throw new Error(`${question}: ${answer.status}`)
  await answer.text()
}
await page('settlement')
const before = process.cpuUsage()
const pages = await measure(page)
const { user, system } = process.cpuUsage(before)
report(
  `the whole page of it, ${connections} at a time`,
  show(pages),
  `p95 ≤ ${bar} ms`,
  percentile(pages, 0.95) <= bar,
)
console.log(`     of this process, ${((user + system) / 1_000 / pages.length).toFixed(1)} ms of work a page`)
await ground.leave()
