import { importFile, searchServices } from '#features/directory/index.ts'
import { PageCache } from '#platform/http/page-cache.ts'
import { appOver } from '../../src/serve.ts'
import { report } from '../program.ts'
import { bigList } from './a-big-list.ts'
import { openGround, percentile } from './ground.ts'

// Questions as people ask them, 16 at a time, over 10,000 services and then over 100,000, or over as many as are named
// (`bench/search.ts 10000`). No page is kept in memory; the small reads every page shares are, as where the program serves.
const sizes = process.argv.slice(2).map(Number)
const connections = 16
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

const show = (took: readonly number[]) =>
  `p50 ${percentile(took, 0.5).toFixed(0)} ms, p95 ${percentile(took, 0.95).toFixed(0)} ms`

/** Milliseconds each question took, so many at a time. */
async function measure(rounds: number, ask: (question: string) => Promise<unknown>): Promise<number[]> {
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

async function over(size: number): Promise<void> {
  const bar = size > 10_000 ? 250 : 100
  const rounds = size > 10_000 ? 8 : 40
  const ground = await openGround()
  try {
    const { installation, partnershipId, slug } = ground
    const { database } = installation
    const actor = { kind: 'system', name: 'bench' } as const
    await importFile(database, partnershipId, actor, bigList(size), { name: 'list.json' }, new Date())

    const search = (question: string) =>
      database.inPartnership(partnershipId, 'read', db => searchServices(db, question, {}, new Date()))
    const app = appOver(installation, new PageCache({ seconds: 0 }))
    database.kept.forget(undefined, true)
    const page = async (question: string) => {
      const answer = await app.request(`/${slug}/services?q=${encodeURIComponent(question)}`)
      if (answer.status !== 200) throw new Error(`${question}: ${answer.status}`)
      await answer.text()
    }
    for (const [what, ask] of [
      [`the search of ${size} services`, search],
      ['  the whole page of it', page],
    ] as const) {
      await measure(1, ask)
      const before = process.cpuUsage()
      const took = await measure(rounds, ask)
      const { user, system } = process.cpuUsage(before)
      report(
        `${what}, ${connections} at a time`,
        `${show(took)}, ${((user + system) / 1_000 / took.length).toFixed(1)} ms of own work`,
        `p95 ≤ ${bar} ms`,
        percentile(took, 0.95) <= bar,
      )
    }
  } finally {
    await ground.leave()
  }
}

for (const size of sizes.length > 0 ? sizes : [10_000, 100_000]) await over(size)
