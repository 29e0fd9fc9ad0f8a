import { existsSync, readFileSync } from 'node:fs'
import { sql } from 'drizzle-orm'
import { addService, importFile } from '#features/directory/index.ts'
import { SERVICE_KINDS } from '../../src/features/directory/kind.ts'
import { searchNearest, searchServices } from '../../src/features/directory/queries/search.ts'
import { report } from '../program.ts'
import { bigList, dice } from './a-big-list.ts'
import { openGround } from './ground.ts'
import { heldOut } from './held-out.ts'
import { askedOnce, betweenAppointments } from './more-personas.ts'
import { atHand, laidAside } from './personas.ts'

// Over 10,000 services: is an organisation still among the first ten when its name is typed with one mistake or two, and
// does its exact name come first?
// And do questions that nothing was tuned on find the kind of help they ask for?
// `--questions` asks the questions alone; the name of a set (`--at-hand` …) also writes what was lost.
const asked = process.argv.includes('--questions') ? 0 : 400
const atOnce = 4
const ground = await openGround()
const { installation, partnershipId } = ground
const actor = { kind: 'system', name: 'bench' } as const
await importFile(
  installation.database,
  partnershipId,
  actor,
  bigList(10_000),
  { name: 'list.json' },
  new Date(),
)
// The names are those of the real lists where they are at hand (`../shared/data/services`), else those of the invented one.
const real = 'alberta atlantic british-columbia manitoba'
  .split(' ')
  .map(name => new URL(`../../../shared/data/services/${name}.json`, import.meta.url))
  .filter(file => existsSync(file))
for (const file of real)
  await importFile(
    installation.database,
    partnershipId,
    actor,
    readFileSync(file),
    { name: file.pathname.split('/').at(-1) ?? '' },
    new Date(),
  )
const realNames = new Set(
  real.flatMap(file =>
    (JSON.parse(readFileSync(file, 'utf8')) as { Type: { en: string } }[]).map(each => each.Type.en.trim()),
  ),
)
console.log(
  real.length > 0
    ? `     names of ${real.length} real lists`
    : '     the real lists are not at hand: invented names',
)
let roll = dice(20_260_105)
const any = (below: number) => Math.floor(roll() * below)

const names = await installation.database.inPartnership(partnershipId, 'read', async db => {
  const { rows } = await db.execute<{ name: string }>(
    sql`select distinct o.name ->> 'en' as name from organisations o join services s on s.organisation_id = o.id order by 1`,
  )
  return rows.map(row => row.name).filter(name => realNames.size === 0 || realNames.has(name))
})
const letters = 'abcdefghijklmnopqrstuvwxyz'

/** One letter left out, put in, changed, or swapped with the next, anywhere but in the first place. */
function mistyped(word: string): string {
  const at = 1 + any(word.length - 1)
  const letter = letters[any(letters.length)] ?? 'e'
  const swapped = word.slice(0, at) + (word[at + 1] ?? '') + (word[at] ?? '') + word.slice(at + 2)
  const edits = [
    word.slice(0, at) + word.slice(at + 1),
    word.slice(0, at) + letter + word.slice(at),
    word.slice(0, at) + letter + word.slice(at + 1),
    at + 1 < word.length ? swapped : word.slice(0, at),
  ]
  return edits[any(edits.length)] ?? word
}

/** A name with a mistake in one of its words of five letters and more. */
function withMistake(name: string): string {
  const words = name.split(' ')
  const long = words.flatMap((word, at) => (/^\p{L}{5,}$/u.test(word) ? [at] : []))
  const chosen = long[any(long.length)]
  return words.map((word, at) => (at === chosen ? mistyped(word) : word)).join(' ')
}

/** The place, from 1, at which an organisation of this name is found among the first ten; 0 where it is not. */
async function placeOf(question: string, name: string): Promise<number> {
  const { whole, nearest } = await installation.database.inPartnership(partnershipId, 'read', db =>
    searchNearest(db, question, { take: 10 }, new Date()),
  )
  const { found } = nearest ?? whole
  return found.findIndex(each => each.organisationName.en === name) + 1
}

async function placesOf(questions: readonly (readonly [string, string])[]): Promise<number[]> {
  const places: number[] = []
  const waiting = [...questions]
  const one = async () => {
    for (let next = waiting.pop(); next; next = waiting.pop()) {
      const place = await placeOf(...next)
      places.push(place)
      if (place === 0 && process.argv.includes('--lost')) console.log('lost', next)
    }
  }
  await Promise.all(Array.from({ length: atOnce }, one))
  return places
}
const mean = (all: readonly number[]) => all.reduce((sum, each) => sum + each, 0) / all.length

for (const seed of asked > 0 ? [20_260_105, 77_003_251] : []) {
  roll = dice(seed)
  const chosen = Array.from({ length: asked }, () => names[any(names.length)] ?? '')
  for (const mistakes of [1, 2]) {
    const misspelt = (name: string) => (mistakes === 1 ? withMistake(name) : withMistake(withMistake(name)))
    const places = await placesOf(chosen.map(name => [misspelt(name), name] as const))
    const recall = mean(places.map(place => (place > 0 ? 1 : 0)))
    const what = `${mistakes} mistake${mistakes > 1 ? 's' : ''} in a name, ${asked} names, seed ${seed}`
    report(what, `recall@10 ${recall.toFixed(3)}`, '≥ 0.95', recall >= 0.95)
  }
  const exact = await placesOf(chosen.map(name => [name, name] as const))
  const rank = mean(exact.map(place => (place > 0 ? 1 / place : 0)))
  report(
    `the exact name, ${asked} names, seed ${seed}`,
    `mean reciprocal rank ${rank.toFixed(3)}`,
    '≥ 0.98',
    rank >= 0.98,
  )
}

// Questions nobody tuned for, over a hand-made list that has something of every kind.
const { found: anyone } = await installation.database.inPartnership(partnershipId, 'read', db =>
  searchServices(db, '', { take: 1 }, new Date()),
)
await installation.database.inPartnership(partnershipId, 'write', async db => {
  for (const kind of SERVICE_KINDS)
    await addService(
      db,
      actor,
      { organisationId: anyone[0]?.organisationId ?? '', fields: { kinds: [kind] } },
      new Date(),
    )
})
for (const [what, questions] of Object.entries({
  'held out': heldOut,
  'at hand': atHand,
  'laid aside': laidAside,
  'between appointments': betweenAppointments,
  'asked once': askedOnce,
}))
  for (const [tongue, pairs] of Object.entries(questions)) {
    const missed: string[] = []
    for (const [question, kind] of pairs) {
      const { whole, nearest } = await installation.database.inPartnership(partnershipId, 'read', db =>
        searchNearest(db, question, { take: 3 }, new Date()),
      )
      const { found } = nearest ?? whole
      if (!found.some(({ fields }) => fields.kinds.includes(kind)))
        missed.push(`${question} (${kind}, not ${found.map(each => each.fields.kinds.join()).join(' ')})`)
    }
    console.log(
      `     ${what}, ${tongue}: ${pairs.length - missed.length} of ${pairs.length} find it among the first three`,
    )
    if (process.argv.includes(`--${what.replaceAll(' ', '-')}`))
      for (const question of missed) console.log('lost', question)
  }
await ground.leave()
