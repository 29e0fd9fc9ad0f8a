import { readFileSync } from 'node:fs'
import { sql } from 'drizzle-orm'
import { addService, importFile } from '#features/directory/index.ts'
import { listPartnerships } from '#platform/db/partnerships.ts'
import { loadDemonstration } from '../../src/demo/load.ts'
import { SERVICE_KINDS } from '../../src/features/directory/kind.ts'
import { type NearestResults, searchNearest } from '../../src/features/directory/queries/search.ts'
import { openGround } from './ground.ts'
import { batchA } from './newcomers/batch-a.ts'
import { batchB } from './newcomers/batch-b.ts'
import { batchC } from './newcomers/batch-c.ts'
import { inDemonstration, type ShortName } from './newcomers/demonstration.ts'
import { type Batch, kindsOf, type Question } from './newcomers/question.ts'
import { realLists } from './newcomers/real-lists.ts'

// Questions nobody had asked before, of the real lists (with a service of every kind beside them) and of the demonstration:
// is an answer among the first three, and where nobody there answers, is that said rather than something else shown as one?
// `--missed` names those that failed, `--batch a` asks one batch alone.
const isShown = process.argv.includes('--missed')
const only = process.argv[process.argv.indexOf('--batch') + 1]
const batches: Record<string, Batch> = { a: batchA, b: batchB, c: batchC }

const now = new Date('2026-01-14T15:00:00Z')
const actor = { kind: 'system', name: 'bench' } as const
const ground = await openGround(installation => loadDemonstration(installation, () => {}))
const { database } = ground.installation
for (const { name, file } of realLists())
  await importFile(database, ground.partnershipId, actor, readFileSync(file), { name }, now)
await database.inPartnership(ground.partnershipId, 'write', async db => {
  const { rows } = await db.execute<{ id: string }>(sql`select id from organisations order by id limit 1`)
  for (const kind of SERVICE_KINDS)
    await addService(db, actor, { organisationId: rows[0]?.id ?? '', fields: { kinds: [kind] } }, now)
})
const there = await database.onSite('read', listPartnerships)
const demonstration = there.find(({ slug }) => slug.startsWith('peterborough'))?.id ?? ''

const ask = (partnershipId: string, question: string): Promise<NearestResults> =>
  database.inPartnership(partnershipId, 'read', db => searchNearest(db, question, { take: 3 }, now))
const shown = ({ whole, nearest }: NearestResults) => (nearest ?? whole).found

async function isAnswered(question: Question): Promise<{ right: boolean; got: string }> {
  const results = await ask(ground.partnershipId, question[0])
  const found = shown(results)
  const kinds = found.flatMap(({ fields }) => fields.kinds)
  const got = found.map(
    ({ fields, organisationName }) => `${organisationName.en} (${fields.kinds.join(' ')})`,
  )
  return { right: kindsOf(question).some(kind => kinds.includes(kind)), got: got.join(', ') }
}

async function isAnsweredThere([asked, , names]: Question): Promise<{ right: boolean; got: string }> {
  const results = await ask(demonstration, asked)
  const got = shown(results).map(({ fields }) => fields.name?.en ?? '')
  const said = results.whole.total === 0 ? 'nothing whole; ' : ''
  if (names === '') return { right: results.whole.total === 0, got: got.join(' / ') }
  const expected = names.split(' ').map(name => inDemonstration[name as ShortName])
  return {
    right: expected.some(name => got.some(each => each.startsWith(name))),
    got: said + got.join(' / '),
  }
}

for (const [letter, batch] of Object.entries(batches)) {
  if (process.argv.includes('--batch') && letter !== only) continue
  for (const tongue of ['en', 'fr', 'ar'] as const) {
    let [lists, there] = [0, 0]
    for (const question of batch[tongue]) {
      const [one, other] = [await isAnswered(question), await isAnsweredThere(question)]
      lists += one.right ? 1 : 0
      there += other.right ? 1 : 0
      if (isShown && !one.right) console.log(`     lists: ${question[0]} (${question[1]}), not ${one.got}`)
      if (isShown && !other.right)
        console.log(`     demonstration: ${question[0]} (${question[2] || 'nobody'}), not ${other.got}`)
    }
    const of = batch[tongue].length
    console.log(
      `     batch ${letter} (${batch.written}), ${tongue}: ${lists} of ${of} in the lists, ${there} of ${of} in the demonstration`,
    )
  }
}
await ground.leave()
