import { beforeEach, expect, it } from 'vitest'
import { addService } from '../src/features/directory/index.ts'
import { findListing } from '../src/features/directory/queries/one.ts'
import { mergeTwins, undoSameness } from '../src/features/directory/twins/commands/merge.ts'
import { answerProposal } from '../src/features/gaps/overlap/commands/answering.ts'
import { closeOvertaken } from '../src/features/gaps/overlap/commands/closing.ts'
import { leaveOverlap } from '../src/features/gaps/overlap/commands/leaving.ts'
import { proposeToCoordinate } from '../src/features/gaps/overlap/commands/proposing.ts'
import { findCoordination, findOverlap, listOverlaps } from '../src/features/gaps/overlap/queries.ts'
import type { TenantDb } from '../src/platform/db/tenant.ts'
import { type Founded, found } from './as.ts'
import { origin, sandbox } from './sandbox.ts'
import { must, twoClasses } from './two-classes.ts'

const box = sandbox()
const ada = { kind: 'system', name: 'Ada' } as const
const now = new Date('2026-11-03T15:00:00Z')
const page = { skip: 0, take: 50 }
let here: Founded
let pair: Awaited<ReturnType<typeof twoClasses>>

/** The same class once more, at the same place; the first is merged into it, so that it goes on under another id. */
async function mergedAway(db: TenantDb, id: string) {
  const { service, places } = (await findListing(db, id, now)) ?? {}
  if (!service) throw new Error('Not there')
  const { address } = places?.[0]?.fields ?? {}
  const place = {
    street: address?.street?.en,
    city: address?.city?.en,
    province: 'ON' as const,
    coordinates: { latitude: 44.3, longitude: -78.3 },
  }
  const again = { organisationId: service.organisationId, fields: service.listing, place }
  const twin = (await addService(db, ada, again, now)) ?? ''
  const merged = must(await mergeTwins(db, ada, { kind: 'services', keptId: twin, goneIds: [id] }, now))
  return { twin, mergerId: merged.id }
}

beforeEach(async () => {
  here = await found(box)
  pair = await here.inside(db => twoClasses(db))
})

it('two that it is right to have are not asked about again under another id, nor after parting', async () => {
  await here.inside(async db => {
    must(await leaveOverlap(db, ada, { ...pair, reason: { en: 'Two evenings' } }, now))
    const { twin, mergerId } = await mergedAway(db, pair.own)
    expect((await listOverlaps(db, {}, page, now)).count).toBe(0)
    const seen = await findOverlap(db, twin, pair.other, now)
    expect(seen?.leaving?.reason).toEqual({ en: 'Two evenings' })
    expect(await findOverlap(db, pair.own, pair.other, now)).toMatchObject({
      leaving: { id: seen?.leaving?.id },
    })
    const again = { a: twin, b: pair.other, reason: { en: 'Again' } }
    expect(await leaveOverlap(db, ada, again, now)).toEqual({ ok: false, why: 'already-left' })
    must(await undoSameness(db, ada, mergerId, now))
    // The copy that came back is a third; the first two stay as they were judged.
    const { rows } = await listOverlaps(db, {}, page, now)
    expect(rows.map(({ a, b }) => [a, b].toSorted())).toEqual([[twin, pair.other].toSorted()])
  })
})

it('a proposal to coordinate goes on for the one that is kept, and is not made twice', async () => {
  await here.inside(async db => {
    const { id } = must(await proposeToCoordinate(db, ada, pair, { origin }, now))
    const { twin } = await mergedAway(db, pair.own)
    expect(await closeOvertaken(db, ada, now)).toBe(0)
    const again = { a: twin, b: pair.other }
    expect(await proposeToCoordinate(db, ada, again, { origin }, now)).toEqual({
      ok: false,
      why: 'under-way',
    })
    const { rows } = await listOverlaps(db, {}, page, now)
    expect(rows).toMatchObject([{ proposal: { id } }])
    const sides = await findCoordination(db, id)
    for (const side of [sides?.a, sides?.b])
      must(await answerProposal(db, ada, side?.id ?? '', { choice: 'talk' }, now))
  })
})

it('a proposal about two that turn out to be one is closed', async () => {
  await here.inside(async db => {
    const { id } = must(await proposeToCoordinate(db, ada, pair, { origin }, now))
    must(await mergeTwins(db, ada, { kind: 'services', keptId: pair.a, goneIds: [pair.b] }, now))
    expect(await closeOvertaken(db, ada, now)).toBe(1)
    expect((await findCoordination(db, id))?.proposal.closedBecause).toBe('changed')
  })
})
