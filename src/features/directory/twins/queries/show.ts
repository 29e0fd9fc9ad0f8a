import { createHash } from 'node:crypto'
import { eq } from 'drizzle-orm'
import {
  type Collision,
  collisionsOf,
  type Held,
  type MergerRow,
  mergerSteps,
  referencesTo,
} from '#features/people/index.ts'
import type { TenantDb } from '#platform/db/tenant.ts'
import type { TextIn } from '#platform/text.ts'
import { type Choice, choicesBetween, nothing, suggestKept } from '../choose.ts'
import type { TwinGroup } from '../group.ts'
import { ties } from '../ties.ts'
import type { TwinKind } from '../twin.ts'
import {
  findCase,
  namesOf,
  offeredBy,
  type PerhapsPair,
  perhapsPairs,
  sameGroups,
  type TwinCase,
} from './cases.ts'

/** Made from the listings again, or the log of this very thing: not worth saying. */
const unsaid = new Set(['service_texts', 'listing_aliases'])

interface CaseShown {
  choices: Choice[]
  keptId: string
  inTheWay: Collision[]
  references: { ofTable: string; rows: number }[]
}

/** What a case's page shows beside the descriptions: what to choose, what would move, what stands in the way. */
export async function showCase(db: TenantDb, { kind, variants, held }: TwinCase): Promise<CaseShown> {
  const sides = variants.map(variant => variant.id)
  const beside = new Map(sides.map(id => [id, held.get(id) ?? {}]))
  const keptId = suggestKept(kind, beside)
  const goneIds = [...held.keys()].filter(id => id !== keptId)
  const collisions = await collisionsOf(db, { kind, keptId, goneIds })
  return {
    choices: choicesBetween(kind, beside, sides, keptId),
    keptId,
    inTheWay: collisions.filter(({ ofTable }) => !(ties as readonly string[]).includes(ofTable)),
    references: (await referencesTo(db, kind, goneIds)).filter(({ ofTable }) => !unsaid.has(ofTable)),
  }
}

/** What a person who changes nothing on a case's page would decide; undefined where it could not be merged. */
export async function suggestedFor(
  db: TenantDb,
  pairId: string,
): Promise<{ kind: TwinKind; keptId: string; goneIds: string[] } | undefined> {
  const twins = await findCase(db, pairId)
  if (!twins) return undefined
  const { keptId, inTheWay } = await showCase(db, twins)
  if (inTheWay.length > 0) return undefined
  const goneIds = twins.variants.flatMap(variant => variant.ids).filter(id => id !== keptId)
  return { kind: twins.kind, keptId, goneIds }
}

interface Lines {
  kind: TwinKind
  band: 'same' | 'perhaps'
  lines: { pairId: string; ids: readonly string[]; isCopies: boolean; later: boolean }[]
  count: number
  from: number
  page: number
  names: Map<string, TextIn>
  offeredBy: Map<string, TextIn>
}

const nameable = 4

/** Lines of one band of one kind, with the names of what they are about. */
export async function showBand(
  db: TenantDb,
  kind: TwinKind,
  band: 'same' | 'perhaps',
  { page, take, count }: { page: number; take: number; count?: number },
): Promise<Lines> {
  const from = (page - 1) * take
  const groups = band === 'same' ? await sameGroups(db, kind) : []
  const lines =
    band === 'same'
      ? groups.slice(from, from + take).map(lineOfGroup)
      : (await perhapsPairs(db, kind, { from, take })).map(lineOfPair)
  const ids = [...new Set(lines.flatMap(line => line.ids.slice(0, nameable)))]
  return {
    ...{ kind, band, lines, from, page },
    count: band === 'same' ? groups.length : (count ?? lines.length),
    names: await namesOf(db, kind, ids),
    offeredBy: await offeredBy(db, kind, ids),
  }
}

const lineOfGroup = ({ pairId, ids, isCopies, later }: TwinGroup) => ({ pairId, ids, isCopies, later })
const lineOfPair = ({ id, a, b, later }: PerhapsPair) => ({ pairId: id, ids: [a, b], isCopies: false, later })

/** A digest of what a page of groups showed. */
export const seenGroups = (groups: readonly TwinGroup[]): string =>
  createHash('sha256')
    .update(groups.map(({ ids }) => ids.join(' ')).join('\n'))
    .digest('base64url')
    .slice(0, 22)

interface MergerShown {
  lost: { field: string; held: Held; value: unknown; stays: unknown }[]
  moved: { ofTable: string; rows: number }[]
}

const mostGone = 50

/** What a merger did: values that did not stay, and how many rows of each table were moved. */
export async function showMerger(db: TenantDb, merger: MergerRow): Promise<MergerShown> {
  const steps = await db.select().from(mergerSteps).where(eq(mergerSteps.mergerId, merger.id))
  const kept = steps.find(({ did }) => did === 'changed')?.after ?? {}
  const before = steps.find(({ did }) => did === 'changed')?.before ?? {}
  const gone = steps.filter(({ did }) => did === 'gone').slice(0, mostGone)
  const held = new Map<string, Held>([
    [merger.keptId, kept],
    ['before', before],
    ...gone.map(step => [step.rowId, step.before] as const),
  ])
  const choices = choicesBetween(merger.kind, held, [...held.keys()], merger.keptId)
  const lost = choices.flatMap(({ field, offers }) => {
    const stays = offers[0]?.value
    const said = new Set([JSON.stringify(stays)])
    return offers.slice(1).flatMap(({ thingId, value }) => {
      const spelling = JSON.stringify(value)
      if (said.has(spelling) || nothing(value)) return []
      said.add(spelling)
      return [{ field, held: held.get(thingId) ?? {}, value, stays }]
    })
  })
  const moved = Map.groupBy(
    steps.filter(({ did, ofTable }) => did === 'moved' && !unsaid.has(ofTable)),
    step => step.ofTable,
  )
  return { lost, moved: [...moved].map(([ofTable, rows]) => ({ ofTable, rows: rows.length })) }
}
